// Comments that a page frames: the content script works in their frame, and in no other one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';

const REPLY = 'Ciao Ned, sì: a fette, e ben chiuso. — Ida';

stubbed('framed comments', (room) => {
  let page, frame, number;
  /** The browser's number of the document of a host which has a content script, or null. */
  const frameOf = (part) => room.ask({ kind: 'test.frame', part });
  const open = async () => {
    page = await room.load('https://forno.test/ricetta');
    frame = await until(() => page.frames().find((one) => one.url().startsWith('https://disqus.com/')), 'the frame');
    await until(async () => (await frameOf('forno.test')) === 0, 'the script in the page');
    number = await until(async () => (await frameOf('disqus.com')) || null, 'the script in the frame');
  };
  const ask = (message, of = number) => room.tell(page, message, of);
  const layers = (of) => of.evaluate(() => [...document.documentElement.children].filter((el) => el.popover === 'manual')
    .map((el) => { const { x, y, width, height } = el.getBoundingClientRect(); return { x, y, width, height }; }));
  const panels = async (of) => (await layers(of)).filter(({ width }) => width > 100).length;
  /** Rests the mouse on a comment of the frame until it is the one viewed. */
  const rest = (at, wanted) => room.restUntil(page, at, async () => {
    const { comment } = await ask({ kind: 'viewed' });
    return comment?.comment.id === wanted ? comment : null;
  }, frame);

  test('chip, panel and reply stay in the frame that holds the comment', async () => {
    await open();
    const now = await rest('#post-55 .post-message', '55');
    assert.equal(now.comment.author, 'Ned Fox');
    const chip = await until(async () => (await layers(frame)).find(({ width }) => width === 24), 'the chip');
    const { x, y } = await (await page.$('#comments')).boundingBox();
    await page.mouse.click(x + chip.x + 12, y + chip.y + 12);
    const panel = await room.session.panel(page);
    assert.equal(panel.parentFrame(), frame);
    assert.equal(await panel.evaluate(() => location.search), `?frame=${number}`);
    assert.equal(await panels(page), 0);
    assert.equal((await ask({ kind: 'insert', key: now.key, text: REPLY })).outcome, 'inserted');
    assert.equal(await frame.$eval('#post-55 [role=textbox]', (el) => el.innerText.trim()), REPLY);
    assert.equal(await page.$eval('textarea', (el) => el.value), '');
    assert.equal(await frame.$eval('body', (body) => body.dataset.posted), undefined);
    await ask({ kind: 'close_panel' });
    await until(async () => await panels(frame) === 0, 'the panel to close');
  });

  test('a page says whose comments it frames; no other frame is entered', async () => {
    await open();
    assert.deepEqual(await ask({ kind: 'frames' }, 0), { kind: 'frames', origins: ['https://disqus.com'] });
    assert.deepEqual((await ask({ kind: 'viewed' }, 0)).comment, null);
    await room.ask({ kind: 'test.inject', part: 'forno.test', frames: true });
    const [, other] = await until(() => (page.frames().length > 2 ? page.frames() : null), 'all frames');
    const inner = await other.waitForSelector('#comment-9 p');
    const box = await inner.boundingBox();
    for (let n = 0; n < 4; n += 1) await page.mouse.move(box.x + 5 + n, box.y + 5);
    await rest('#post-53 .post-message', '53');
    assert.equal(await frameOf('altrove.example'), null);
    assert.equal((await layers(other)).length, 0);
  });

  test('the frame tells its comments in view, and the page leads to them', async () => {
    await open();
    await page.$eval('main', (el) => { el.style.minHeight = '3000px'; });
    await ask({ kind: 'go_to_frame', origin: 'https://disqus.com' }, 0);
    await until(() => page.evaluate(() => {
      const { top, bottom } = document.querySelector('#comments').getBoundingClientRect();
      return bottom > 0 && top < innerHeight && document.activeElement.id === 'comments';
    }), 'the frame in sight, with the focus');
    const comments = await until(async () => {
      const { comments } = await ask({ kind: 'in_view', seen: null });
      return comments?.some(({ comment }) => comment.id === '55') ? comments : null;
    }, 'the comments in the frame');
    const { key } = comments.find(({ comment }) => comment.id === '55');
    assert.deepEqual(await ask({ kind: 'go_to', key }), { kind: 'reached', reached: true });
    await until(() => frame.evaluate(() => document.querySelector('#post-55').contains(document.activeElement)), 'the focus in the comment');
  });

  test('the keyboard opens the panel where the person is', async () => {
    await open();
    await rest('#post-55 .post-message', '55');
    await frame.focus('#post-55 [data-action=reply]');
    assert.equal((await ask({ kind: 'open_panel' }, 0)).kind, 'frames');
    assert.equal(await panels(page), 0);
    await ask({ kind: 'open_panel' });
    await until(async () => await panels(frame) === 1, 'the panel in the frame');
    assert.equal(await panels(page), 0);
  });
});
