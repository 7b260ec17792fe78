// What is known around a comment, which comment is meant, and what is told of it: on pages at the
// networks' own names.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';
import { rows } from './rows.mjs';

const REPLY = 'Ciao, ci pensiamo noi entro domani. — Ada';

stubbed('thread', ({ ask, open, tell, viewed }) => {
  afterEach(() => ask({ kind: 'test.ours', ours: [] }));

  const observed = async (what, thread) => (await ask({ kind: 'test.observed' })).filter((one) => one.what === what && one.thread === thread);
  const id = async (page) => (await viewed(page))?.comment.id ?? null;
  const becomes = (page, wanted) => until(async () => await id(page) === wanted, `${wanted} being viewed`);
  const words = (of) => `[data-comment-id='${of}'] > .comment-body > .comment-text`;
  const centre = async (page, at) => {
    const handle = await page.waitForSelector(at);
    await handle.scrollIntoView();
    const { x, y, width, height } = await handle.boundingBox();
    return { x: x + Math.min(20, width / 2), y: y + height / 2 };
  };
  const hover = async (page, at) => {
    const { x, y } = await centre(page, at);
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
  };
  const running = (page) => until(async () => (await tell(page, { kind: 'viewed' })).kind === 'viewed', 'the script');
  /** Nothing under the pointer, nothing chosen, no caret. */
  const aside = (page) => page.mouse.move(2, 2);

  for (const [fixture, at, wanted] of [
    ['piazza', words('103'), {
      id: '103', handle: 'giulia.ferri', depth: 2, thread: '101',
      parents: [
        { id: '102', author: 'Valbruna Energia', own: true, text: 'Ciao Giulia, controlliamo subito.' },
        { id: '101', author: 'Giulia Ferri', own: false, text: 'La bolletta di ottobre è arrivata doppia 😡!\nAspetto risposta da @Valbruna\nda 12 giorni.' },
      ],
    }],
    ['piazza', words('101'), { depth: 0, thread: '101', permalink: 'https://piazza.test/piazza/#c-101' }],
    ['x', '#cell-9002 [data-testid=tweetText]', { handle: 'marta_conti', reply_count: 1, permalink: 'https://x.com/marta_conti/status/9002', depth: undefined, thread: '/brezzamobile/status/9001' }],
    ['youtube', "[data-test='UgxA.c2'] #content-text", {
      handle: 'ritabassi', time: undefined, time_text: '3 days ago', page_lang: 'en', depth: 1, thread: 'UgxA',
      permalink: 'https://www.youtube.com/watch?v=x&lc=UgxA.c2',
      parents: [{ id: 'UgxA', author: '@ritabassi', own: false, text: 'Le viti del kit non entrano,\nho provato tre volte.' }],
    }],
    ['old-reddit', '#thing_t1_k1 > .entry .md', { permalink: 'https://old.reddit.com/r/coffee/comments/p1/ama/k1/', depth: 0 }],
    ['wordpress', '#div-comment-71 .comment-content', { depth: 0, thread: '71', time_text: undefined }],
  ]) {
    test(`${fixture}: what stands around ${wanted.id ?? at}`, async () => {
      const page = await open(fixture);
      await hover(page, at);
      const { comment } = await until(() => viewed(page), 'the comment');
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((field) => [field, comment[field]])), wanted);
      assert.equal(comment.origins.author, fixture === 'youtube' ? 'fallback' : 'row');
    });
  }

  test('the selection comes before the pointer, the pointer before the caret, the caret before the address', async () => {
    const page = await open('piazza', '/piazza/#c-101');
    await aside(page);
    await becomes(page, '101');
    // The caret in a reply box.
    await page.evaluate(() => {
      document.querySelector("[data-comment-id='104'] .comment-reply").click();
      document.querySelector("[data-comment-id='104'] textarea").focus();
    });
    await becomes(page, '104');
    // The pointer.
    await hover(page, words('103'));
    await becomes(page, '103');
    // Words chosen by hand, with the pointer elsewhere again.
    const { x, y } = await centre(page, words('104'));
    await page.mouse.click(x, y, { count: 3 });
    await hover(page, words('103'));
    await becomes(page, '104');
    await page.evaluate(() => getSelection().removeAllRanges());
    await becomes(page, '103');
  });

  test('the focus and the second button of the mouse count as the pointer does', async () => {
    const page = await open('piazza');
    await aside(page);
    await running(page);
    await page.evaluate(() => document.querySelector("[data-comment-id='104'] .comment-reply").focus());
    await becomes(page, '104');
    const { x, y } = await centre(page, words('101'));
    await page.mouse.click(x, y, { button: 'right' });
    await becomes(page, '101');
  });

  test('the one open box tells whose comment is meant, two tell nothing, and the first comment is never taken', async () => {
    const page = await open('piazza');
    await aside(page);
    await running(page);
    assert.equal(await id(page), null);
    const press = (of) => page.evaluate((one) => {
      document.querySelector(`[data-comment-id='${one}'] > .comment-body > .comment-reply`).click();
      document.activeElement?.blur();
    }, of);
    await press('104');
    await becomes(page, '104');
    await press('101');
    await becomes(page, null);
  });

  test('“show more” is pressed when asked for, and then alone', async () => {
    const page = await open('piazza');
    await page.evaluate(() => {
      const more = document.querySelector("[data-comment-id='104'] .comment-more");
      more.addEventListener('click', () => {
        document.body.dataset.more = 'pressed';
        more.parentElement.textContent = 'Is the Saturday desk open for new contracts too? I would like to bring my mother along and sign for both.';
      });
    });
    await hover(page, words('104'));
    await becomes(page, '104');
    const cut = await viewed(page);
    assert.equal(cut.comment.truncated, true);
    assert.equal(await page.evaluate(() => document.body.dataset.more), undefined);
    await tell(page, { kind: 'open_panel' });
    assert.deepEqual(await tell(page, { kind: 'open_more', key: cut.key }), { kind: 'opened', opened: true });
    const whole = await viewed(page);
    assert.equal(whole.comment.truncated, false);
    assert.ok(whole.comment.text.endsWith('sign for both.'));
    assert.deepEqual(await tell(page, { kind: 'open_more', key: 'nobody' }), { kind: 'opened', opened: false });
  });

  test('a “show more” that leads away, or opens nothing, is said to', async () => {
    const page = await open('piazza');
    await page.evaluate(() => {
      const more = document.querySelector("[data-comment-id='104'] .comment-more");
      const link = document.createElement('a');
      link.href = '/piazza/elsewhere';
      link.className = 'comment-more';
      link.textContent = 'more';
      more.replaceWith(link);
    });
    await hover(page, words('104'));
    await becomes(page, '104');
    const address = page.url();
    const { key } = await viewed(page);
    assert.deepEqual(await tell(page, { kind: 'open_more', key }), { kind: 'opened', opened: false });
    assert.equal(page.url(), address);
  });

  test('names set in the options make the brand known where the page does not', async () => {
    await ask({ kind: 'test.ours', ours: [{ name: 'Collega.Anna', network: 'piazza' }, { name: 'tom.hale', network: 'x' }] });
    const page = await open('piazza');
    await page.evaluate(() => {
      for (const el of document.querySelectorAll('[data-brand]')) {
        el.removeAttribute('data-brand');
        el.dataset.handle = 'collega.anna';
        el.textContent = 'Anna';
      }
    });
    await hover(page, words('101'));
    await becomes(page, '101');
    assert.equal((await viewed(page)).comment.replies, 1);
    // Another network's name, and a display name where handles are known, are nobody's.
    await page.close();
    await ask({ kind: 'test.ours', ours: [{ name: 'Anna', network: '' }] });
    const bare = await open('piazza');
    await bare.evaluate(() => document.querySelectorAll('[data-brand]').forEach((el) => {
      el.removeAttribute('data-brand');
      el.dataset.handle = 'impostora';
      el.textContent = 'Anna';
    }));
    await hover(bare, words('101'));
    await becomes(bare, '101');
    assert.equal((await viewed(bare)).comment.replies, 0);
  });

  /** What the page does when the agent posts: the words stand under the comment. */
  const post = (page, { of, text, brand = true, id: its }) => page.evaluate((one) => {
    const comment = document.querySelector(`[data-comment-id='${one.of}']`);
    comment.querySelector('.composer')?.remove();
    const model = document.querySelector("[data-comment-id='102']").cloneNode(true);
    model.dataset.commentId = one.its;
    model.querySelector('.replies').replaceChildren();
    model.querySelector('.comment-text').textContent = one.text;
    if (!one.brand) {
      model.querySelector('.comment-author').removeAttribute('data-brand');
      model.querySelector('.comment-author').dataset.handle = 'ignota';
    }
    comment.querySelector(':scope > .replies').append(model);
  }, { of, text, brand, its });

  test('a reply on loading, and one after an insertion, are told once each and without a word of them', async () => {
    const page = await open('piazza');
    const before = (await observed('posted', '101')).length;
    await hover(page, words('101'));
    await becomes(page, '101');
    await until(async () => (await observed('posted', '101')).length === before + 1, 'the reply that stood there');
    const [there] = (await observed('posted', '101')).slice(-1);
    assert.deepEqual(there, { platform: 'piazza', thread: '101', person: 'giulia.ferri', what: 'posted', reply: '102', shown: 1 });

    await hover(page, words('104'));
    await becomes(page, '104');
    const { key } = await viewed(page);
    assert.equal((await tell(page, { kind: 'insert', key, text: REPLY })).outcome, 'inserted');
    await until(async () => (await observed('inserted', '104')).length === 1, 'the insertion');
    assert.equal((await observed('posted', '104')).length, 0);
    await post(page, { of: '104', text: 'Hi Tom, it is open. — Ada', id: '105' });
    await until(async () => (await observed('posted', '104')).length === 1, 'the reply');
    assert.deepEqual((await observed('posted', '104'))[0], { platform: 'piazza', thread: '104', person: 'tom.hale', what: 'posted', reply: '105', shown: 1 });
    assert.equal((await viewed(page)).comment.replies, 1);
    for (const one of await ask({ kind: 'test.observed' })) assert.ok(!JSON.stringify(one).includes('Ada'), JSON.stringify(one));
  });

  test('where nobody marks the brand, the inserted words are known again; others’ are not', async () => {
    const page = await open('piazza');
    await page.evaluate(() => document.querySelectorAll('[data-brand]').forEach((el) => el.removeAttribute('data-brand')));
    await hover(page, words('104'));
    await becomes(page, '104');
    const { key } = await viewed(page);
    const before = (await observed('posted', '104')).length;
    assert.equal((await tell(page, { kind: 'insert', key, text: REPLY })).outcome, 'inserted');
    await post(page, { of: '104', text: 'Anch’io vorrei saperlo', brand: false, id: '106' });
    await post(page, { of: '104', text: `@tom.hale ${REPLY}`, brand: false, id: '107' });
    await until(async () => (await observed('posted', '104')).length === before + 1, 'the reply');
    assert.equal((await observed('posted', '104')).at(-1).reply, '107');
  });

  for (const { page_name, id: row, wanted } of rows.filter((one) => one.wanted.reply)) {
    test(`${row}: nothing is sent while words are put in`, async () => {
      const page = await open(page_name);
      await page.evaluate(() => {
        globalThis.sent = [];
        const note = (event) => globalThis.sent.push(`${event.type} ${event.key ?? ''} ${event.target?.outerHTML?.slice(0, 120)}`);
        window.addEventListener('submit', note, true);
        for (const type of ['keydown', 'keypress', 'keyup']) {
          window.addEventListener(type, (event) => event.key === 'Enter' && note(event), true);
        }
        window.addEventListener('beforeinput', (event) => /insertParagraph|insertLineBreak/.test(event.inputType) && note(event), true);
        // All that a click may reach: the reply button once, and nothing that posts.
        globalThis.clicked = [];
        window.addEventListener('click', (event) => globalThis.clicked.push(event.composedPath()[0]), true);
      });
      const { reply } = wanted;
      await hover(page, reply.at);
      const now = await until(async () => {
        const seen = await viewed(page);
        return seen && (reply.id === undefined || seen.comment.id === reply.id) ? seen : null;
      }, reply.at);
      const opened = await page.evaluate(() => globalThis.clicked.length);
      assert.equal(opened, 0, 'reading presses nothing');
      const { outcome } = await tell(page, { kind: 'insert', key: now.key, text: `${REPLY}\n\nSecondo paragrafo.` });
      assert.equal(outcome, reply.refuses ?? 'inserted');
      assert.deepEqual(await page.evaluate(() => globalThis.sent), []);
      const clicked = await page.evaluate(() => globalThis.clicked.map((el) => ({
        html: el.outerHTML?.slice(0, 160),
        sends: el.matches?.('[type=submit], [data-testid*=tweetButton], #submit-button, .composer-post') ?? false,
        link: el.closest?.('a[href]')?.href ?? null,
      })));
      assert.ok(clicked.length <= 1, JSON.stringify(clicked));
      assert.ok(clicked.every(({ sends }) => !sends), JSON.stringify(clicked));
      assert.equal(await page.$eval('body', (body) => body.dataset.posted), undefined);
    });
  }
});
