// All comments in view on pages at the networks' own names: what the content script tells the side
// panel, where the keys lead, which words it finds.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';
import { rowOf } from './rows.mjs';

stubbed('comments in view', ({ ask, open, tell, viewed }) => {
  afterEach(() => ask({ kind: 'test.watch', watch: [] }));

  const inView = (page, seen = null) => tell(page, { kind: 'in_view', seen });
  /** The comments the page tells, once they are as wanted. */
  const listed = (page, wanted, what) => until(async () => {
    const { comments } = await inView(page);
    return comments && wanted(comments) ? comments : null;
  }, what);
  const pressed = async (page, key) => {
    await page.keyboard.down('Alt');
    await page.keyboard.press(key);
    await page.keyboard.up('Alt');
  };
  /** Comments like the first of the page, each with an id and words of its own. */
  const more = (page, from, to) => page.evaluate((from, to) => {
    const model = document.querySelector("[data-comment-id='101']");
    for (let n = from; n < to; n += 1) {
      const copy = model.cloneNode(true);
      copy.dataset.commentId = String(n);
      copy.querySelectorAll('[data-comment-id]').forEach((reply) => reply.remove());
      copy.querySelector('.comment-text').textContent = `Commento numero ${n}`;
      model.parentElement.append(copy);
    }
  }, from, to);
  const ids = (comments) => comments.map(({ comment }) => comment.id);

  for (const fixture of ['piazza', 'x', 'youtube', 'reddit', 'threads', 'facebook']) {
    test(`${fixture}: comments in sight are told as they are read one by one`, async () => {
      const page = await open(fixture);
      const { comments: wanted } = rowOf(fixture).wanted;
      const first = await page.waitForSelector(wanted[0].at);
      await first.scrollIntoView();
      const told = await listed(page, (all) => all.some(({ comment }) => comment.text === wanted[0].comment.text), wanted[0].comment.text);
      for (const { comment } of told) {
        const known = wanted.find((one) => one.comment.id !== undefined && one.comment.id === comment.id);
        if (!known) continue;
        assert.deepEqual(Object.fromEntries(Object.keys(known.comment).map((field) => [field, comment[field]])), known.comment);
      }
      assert.equal(new Set(told.map(({ key }) => key)).size, told.length);
    });
  }

  test('those out of sight are told when they come, once, and the page keeps its nodes', async () => {
    const page = await open('piazza');
    await more(page, 900, 960);
    const html = await page.$eval('main', (el) => el.outerHTML);
    const before = await listed(page, (all) => all.length > 0, 'the first comments');
    assert.ok(!ids(before).includes('959'), 'the last is out of sight');
    const { turn } = await inView(page);
    // Nothing changes: the answer is that nothing has.
    assert.deepEqual(await inView(page, turn), { kind: 'in_view', turn, comments: null });
    await page.$eval("[data-comment-id='959']", (el) => el.scrollIntoView());
    const after = await listed(page, (all) => ids(all).includes('959'), 'the last comment');
    assert.deepEqual(ids(after).filter((id, at, all) => all.indexOf(id) !== at), []);
    assert.ok(ids(after).includes(ids(before)[0]), 'what was seen stays in the list');
    assert.equal(await page.$eval('main', (el) => el.outerHTML), html);
  });

  test('what the page adds, changes and takes away is followed', async () => {
    const page = await open('piazza');
    await page.evaluate(() => document.querySelectorAll("[data-comment-id]").forEach((el) => el.dataset.commentId !== '101' && el.remove()));
    await listed(page, (all) => ids(all).join() === '101', 'the one comment');
    await more(page, 900, 902);
    const [first, second] = (await listed(page, (all) => ids(all).join() === '101,900,901', 'two more')).slice(1);
    // Another comment in the same node has another key.
    await page.evaluate(() => {
      const el = document.querySelector("[data-comment-id='900']");
      el.dataset.commentId = '950';
      el.querySelector('.comment-text').textContent = 'Tutt’altro';
    });
    const recycled = await listed(page, (all) => ids(all).join() === '101,950,901', 'the recycled node');
    assert.notEqual(recycled[1].key, first.key);
    assert.equal(recycled[2].key, second.key);
    await page.evaluate(() => document.querySelector("[data-comment-id='950']").remove());
    await listed(page, (all) => ids(all).join() === '101,901', 'the comment to go');
  });

  test('a jump scrolls to the comment, focuses it and shows the chip', async () => {
    const page = await open('piazza');
    await more(page, 900, 960);
    await page.$eval("[data-comment-id='959']", (el) => el.scrollIntoView());
    const [last] = (await listed(page, (all) => ids(all).includes('959'), 'the last')).filter(({ comment }) => comment.id === '959');
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(300, 300);
    assert.deepEqual(await tell(page, { kind: 'go_to', key: last.key }), { kind: 'reached', reached: true });
    await until(() => page.evaluate(() => {
      const { top, bottom } = document.querySelector("[data-comment-id='959']").getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && document.querySelector("[data-comment-id='959']").contains(document.activeElement);
    }), 'the comment in sight, with the focus');
    await until(async () => (await viewed(page))?.comment.id === '959', 'the comment to be viewed');
    await page.$eval("[data-comment-id='959']", (el) => el.remove());
    assert.deepEqual(await tell(page, { kind: 'go_to', key: last.key }), { kind: 'reached', reached: false });
  });

  test('Alt+J and Alt+K lead through the comments without an answer, and open nothing', async () => {
    const page = await open('piazza');
    const at = async () => (await viewed(page))?.comment;
    const way = [];
    await more(page, 900, 903);
    await listed(page, (all) => all.length > 0, 'the content script');
    // The pointer rests on the page while it scrolls under it: it must move to be heard.
    await page.mouse.move(300, 300);
    await page.evaluate(() => scrollTo(0, 0));
    const step = async (key) => {
      const before = (await at())?.id;
      await pressed(page, key);
      return until(async () => {
        const now = await at();
        return now && now.id !== before ? now : null;
      }, `another comment after ${key}`);
    };
    way.push(await step('KeyJ'), await step('KeyJ'), await step('KeyJ'), await step('KeyK'));
    assert.deepEqual(way.map(({ id, replies }) => [id, replies]), [['104', 0], ['900', 0], ['901', 0], ['900', 0]]);
    assert.equal(await page.evaluate(() => [...document.querySelectorAll(':root > [popover]')].filter((el) => el.getBoundingClientRect().width > 100).length), 0);
    assert.equal(await page.$$eval('textarea, [contenteditable=true]', (boxes) => boxes.filter((box) => document.activeElement === box).length), 0);
  });

  test('in a box Alt+J is the person’s own', async () => {
    const page = await open('piazza');
    const box = await page.evaluateHandle(() => {
      const box = document.createElement('textarea');
      document.querySelector('main').prepend(box);
      box.addEventListener('keydown', (event) => (box.dataset.heard = `${event.code} ${event.defaultPrevented}`));
      box.focus();
      return box;
    });
    await listed(page, (all) => all.length > 0, 'the content script');
    await pressed(page, 'KeyJ');
    await until(() => box.evaluate((el) => el.dataset.heard === 'KeyJ false'), 'the key in the box');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'textarea');
  });

  test('watched words are found without their tags, whatever their case and accents', async () => {
    await ask({ kind: 'test.watch', watch: ['Caffè Rovere', 'rovére'] });
    const page = await open('piazza');
    await page.evaluate(() => {
      const [one, ...rest] = document.querySelectorAll('[data-comment-id] .comment-text');
      one.replaceChildren('Da ROVERE e da ', Object.assign(document.createElement('b'), { textContent: 'Rove\u0301re' }),
        ', al caffe  rovere! Non @rovere, non @forno.rovere, #rovere, roverella o provere.');
      for (const other of rest) other.textContent = 'Altro';
    });
    const found = () => page.evaluate(() => [...(CSS.highlights.get('garbo-watched') ?? [])].map(String));
    await until(async () => (await found()).length === 3, 'the words');
    assert.deepEqual(await found(), ['ROVERE', 'Rove\u0301re', 'caffe  rovere']);
    // Out of sight nothing is kept, and another greeting without words takes the rest away.
    const greeting = { kind: 'greeting', on: true, frame: 0, language: 'it', words: { panel: 'p', chip: 'c', reload: 'r', reload_later: 'l', reload_now: 'n', close: 'x' }, ours: [] };
    await tell(page, { ...greeting, watch: ['altro'] });
    await until(async () => (await found()).length > 0 && (await found()).every((word) => word === 'Altro'), 'the other words');
    await tell(page, { ...greeting, watch: [] });
    await until(async () => (await found()).length === 0, 'no words');
  });
});
