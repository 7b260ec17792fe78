// The chip: beside the words and over none, above all layers, moving nothing, fading, and gone where
// it is not wanted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';
import { rows } from './rows.mjs';

const words = { panel: 'Pannello', chip: 'Garbo: {tone}', reload: 'Ricarica' };

stubbed('chip', (room) => {
  const { open, rest, tell } = room;
  /** The chip as the page's own scripts see it; null while there is none, or none to be seen. */
  const chip = (page) => page.evaluate(() => {
    const host = [...document.documentElement.children].find((el) => el.popover === 'manual' && el.getBoundingClientRect().width === 24);
    if (!host || !host.checkVisibility({ visibilityProperty: true })) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    return { x, y, width, height, top: document.elementFromPoint(x + 12, y + 12) === host, popover: host.matches(':popover-open') };
  });
  const shown = (page) => until(() => chip(page), 'the chip');
  /** What of the page's own lies under it: words, or something to press. */
  const covered = (page, at) => page.evaluate(({ x, y, width, height }) => {
    const over = (b) => b.width > 0 && b.right > x && b.left < x + width && b.bottom > y && b.top < y + height;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { currentNode: text } = walk;
      if (!text.data.trim() || text.parentElement.closest('script, style') || !text.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = new Range();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(over)) return text.data;
    }
    return [...document.querySelectorAll('button, textarea, input, [contenteditable], [role=button]')]
      .find((el) => el.checkVisibility({ visibilityProperty: true }) && over(el.getBoundingClientRect()))?.outerHTML ?? null;
  }, at);

  for (const { page_name, id, wanted } of rows) {
    test(`${id}: it covers neither words nor controls`, async () => {
      const page = await open(page_name);
      let seen = 0;
      for (const { at, comment } of wanted.comments) {
        await rest(page, at, comment.id ?? comment.text);
        // Said of every place it takes; where none is free it is not shown.
        const there = await until(() => chip(page), 'the chip', 1500).catch(() => null);
        if (!there) continue;
        seen += 1;
        assert.equal(await covered(page, there), null, at);
        assert.ok(there.top && there.popover, 'above everything');
      }
      assert.ok(seen > 0, 'it is shown somewhere');
    });
  }

  test('the background wakes when the pointer comes to the chip, and when the panel opens', async () => {
    const woken = () => room.ask({ kind: 'test.woken' });
    const page = await open('piazza');
    await rest(page, "[data-comment-id='101'] > .comment-body > .comment-text", '101');
    const { x, y } = await shown(page);
    const before = await woken();
    await page.mouse.move(x + 12, y + 12);
    await until(async () => await woken() === before + 1, 'the background to wake');
    await tell(page, { kind: 'open_panel' });
    await until(async () => await woken() === before + 2, 'the background to wake for the panel');
  });

  test('where every place is taken it stays away, and Alt+G still opens the panel', async () => {
    const page = await open('piazza');
    await page.evaluate(() => {
      document.querySelector('main').style.cssText = 'margin:0;padding:0;max-width:none;width:100vw;line-height:12px;font-size:12px';
      document.body.style.cssText = 'margin:0;padding:0;max-width:none';
      // Cut off, not scrolled: its beginning stays where the pointer finds it.
      const comment = document.querySelector("[data-comment-id='104']");
      comment.style.cssText = 'position:fixed;inset:0;overflow:clip;margin:0;padding:0;border:0;background:#fff;z-index:9;word-break:break-all';
      comment.querySelector('.comment-body').style.cssText = 'margin:0;padding:0';
      comment.querySelector('.comment-text').textContent = 'parole '.repeat(9000);
    });
    await rest(page, "[data-comment-id='104'] .comment-text", '104');
    // Long enough for it to have come.
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyG');
    await page.keyboard.up('Alt');
    await room.session.panel(page);
    assert.equal(await chip(page), null);
  });

  test('it moves nothing on the page', async () => {
    const page = await open('piazza');
    const places = () => page.evaluate(() => JSON.stringify([...document.querySelectorAll('body, body *')].map((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height];
    }).concat([[document.documentElement.scrollWidth, document.documentElement.scrollHeight]])));
    await page.evaluate(() => {
      globalThis.shifts = [];
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: false });
      }
    });
    await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page');
    const before = await places();
    for (const id of ['101', '104']) {
      await rest(page, `[data-comment-id='${id}'] > .comment-body > .comment-text`, id);
      await shown(page);
      const now = JSON.parse(await places());
      const was = JSON.parse(before);
      assert.deepEqual(now.filter((at, n) => String(at) !== String(was[n])), []);
    }
    await page.mouse.move(2, 2);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  });

  test('it fades when nobody is near, and comes back under the pointer', async () => {
    const page = await open('piazza');
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text", '104');
    const { x, y, width, height } = await shown(page);
    await page.mouse.move(2, 2);
    const picture = async () => (await page.screenshot({ clip: { x, y, width, height }, encoding: 'base64' }));
    const awake = await picture();
    const faded = await until(async () => {
      const now = await picture();
      return now !== awake && now;
    }, 'the chip to fade', 8000);
    assert.ok(faded);
    await page.mouse.move(x + 12, y + 12);
    await until(async () => await picture() === awake, 'the chip to be awake');
  });

  test('it gives way to a bar of the page’s that comes to lie there', async () => {
    const page = await open('piazza');
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text", '104');
    const before = await shown(page);
    await page.mouse.move(2, 2);
    await page.evaluate(({ x, y }) => {
      const bar = document.createElement('div');
      bar.style.cssText = `position:fixed;left:0;right:0;top:${y - 8}px;height:40px;background:#ccc;text-align:right`;
      const button = document.createElement('button');
      button.textContent = 'Esci';
      button.style.cssText = `position:absolute;left:${x - 4}px;top:0;width:60px;height:40px`;
      bar.append(button);
      document.body.append(bar);
    }, before);
    await until(async () => {
      const now = await chip(page);
      return !now || await covered(page, now) === null;
    }, 'the button to be free');
  });

  test('switched off on a site it goes at once, and comes back when switched on', async () => {
    const page = await open('piazza');
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text", '104');
    await shown(page);
    await tell(page, { kind: 'greeting', on: false, language: 'it', words, ours: [], watch: [] });
    assert.equal(await chip(page), null);
    await tell(page, { kind: 'greeting', on: true, language: 'it', words, ours: [], watch: [] });
    await page.mouse.move(2, 2);
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text", '104');
    await shown(page);
  });
});
