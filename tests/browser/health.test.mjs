// How well a row reads its page: what is counted, how the page stands, and the skeleton of a report,
// which must hold no word of anybody's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';
import { rows } from './rows.mjs';

/** People, handles, numbers and addresses that no report may hold, in all the places a page has. */
const NAMES = ['Maddalena', 'Brambilla', 'maddibra', 'Quartieri', 'Zanichelli', 'Ottavio'];

stubbed('health', ({ ask, load, open, restUntil, tell }) => {
  const state = (page, skeleton = false) => until(async () => (await tell(page, { kind: 'health', skeleton })).state, 'the page to tell');
  const fared = () => ask({ kind: 'test.fared' });
  /** Rests the mouse on an element until one more comment has been counted. */
  const rest = async (page, at) => {
    const before = (await fared()).length;
    return restUntil(page, at, async () => {
      const now = await fared();
      return now.length > before && now.at(-1);
    });
  };

  for (const { id, page_name, wanted: { comments } } of rows) {
    test(`${id}: what its selectors find is counted, and the page tells by which way`, async () => {
      const page = await open(page_name);
      const told = await rest(page, comments[0].at);
      assert.equal(told.row, id);
      assert.equal(told.route, 'row');
      const found = Object.fromEntries(told.fields.map(({ field, at }) => [field, at]));
      assert.ok(found.text !== null, 'the text');
      assert.ok((found.author ?? found.id ?? null) !== null, 'an author or an id');
      assert.ok(!JSON.stringify(told).includes(comments[0].comment.text), 'and no word of it is told');
      const now = await state(page);
      assert.deepEqual([now.row, now.route, now.skeleton], [id, 'row', []]);
    });
  }

  test('a field that the page no longer has is counted as missed, once for each comment', async () => {
    const page = await open('piazza');
    await page.waitForSelector("[data-comment-id='101']");
    await page.evaluate(() => document.querySelectorAll('time').forEach((el) => el.remove()));
    const told = await rest(page, "[data-comment-id='101'] > .comment-body > .comment-text");
    assert.deepEqual(told.fields.find(({ field }) => field === 'time'), { field: 'time', at: null });
    assert.deepEqual(told.fields.find(({ field }) => field === 'author'), { field: 'author', at: 0 });
    const before = (await fared()).length;
    await page.mouse.move(1, 1);
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text");
    await page.hover("[data-comment-id='101'] > .comment-body > .comment-text");
    await page.mouse.move(1, 1);
    await rest(page, "[data-comment-id='103'] > .comment-body > .comment-text");
    assert.equal((await fared()).length, before + 2);
  });

  test('elsewhere the page says that it goes by likeness, or by selection only', async () => {
    const generic = await load('https://altrove.example/fixtures/generic-article.html');
    assert.equal((await state(generic)).route, 'generic');
    await generic.close();
    const plain = await load('https://altrove.example/fixtures/plain.html');
    assert.equal((await state(plain)).route, 'selection');
  });

  for (const { id, page_name, wanted: { comments } } of rows) {
    test(`${id}: the skeleton holds parts of the page and no word of anybody's`, async () => {
      const page = await open(page_name);
      await page.waitForSelector(comments[0].at);
      // Names and numbers wherever a page may have them.
      await page.evaluate((names) => {
        const [first, last, handle, street, firm, other] = names;
        document.title = `${first} ${last} (7)`;
        const all = [...document.body.querySelectorAll('*')].filter((el) => !el.matches('script, style'));
        all.forEach((el, at) => {
          el.setAttribute(`data-${handle}`, '1');
          el.setAttribute(`data-${last.toLowerCase()}-id`, `${at}4711`);
          el.setAttribute(`data-x${other.toLowerCase()}s`, 'y');
          el.setAttribute('data-user-4471', first);
          el.setAttribute('title', `${first} ${last}, via ${street} 12`);
          el.setAttribute('aria-label', `Commento di ${other} ${firm} del 3 maggio`);
          if (!el.hasAttribute('data-testid')) el.setAttribute('data-testid', `comment-${first}${last}-4471`);
          if (!el.hasAttribute('role')) el.setAttribute('slot', handle);
        });
        const stray = document.createElement(`${first.toLowerCase()}-${last.toLowerCase()}`);
        stray.append(`${first} ${last} +39 340 001 7788 ${handle}`);
        const odd = document.createElement(street.toLowerCase());
        odd.append(`IT60X0542811101000000123456 ${firm} ${street} ${other}`);
        for (const el of all.filter((el) => el.childElementCount > 0).slice(0, 30)) el.append(stray.cloneNode(true), odd.cloneNode(true));
      }, NAMES);
      const { skeleton, row } = await state(page, true);
      assert.equal(row, id);
      const lines = skeleton.join('\n');
      assert.ok(skeleton.length > 5, lines);
      assert.ok(skeleton.some((line) => line.endsWith(' *')), 'the comment is marked');
      assert.doesNotMatch(lines, /\p{N}/u);
      assert.doesNotMatch(lines, /https?:|www\.|\//u);
      for (const word of NAMES) assert.ok(!lines.toLowerCase().includes(word.toLowerCase()), `${word} in\n${lines}`);
      for (const { comment } of comments) {
        for (const said of [comment.author, comment.handle, comment.text].filter(Boolean)) {
          assert.ok(!lines.includes(said), `${said} in\n${lines}`);
        }
      }
      // What a background lets through.
      for (const line of skeleton) assert.match(line, /^[a-z _:=@#*…-]+$/iu);
    });
  }

  test('names of parts that the table knows stand in it', async () => {
    const page = await open('x');
    await page.waitForSelector('[data-testid=tweetText]');
    const { skeleton } = await state(page, true);
    const lines = skeleton.join('\n');
    for (const part of ['article', '@data-testid=tweetText', '@data-testid=User-Name', '#text', '@datetime']) assert.ok(lines.includes(part), `${part} not in\n${lines}`);
  });
});
