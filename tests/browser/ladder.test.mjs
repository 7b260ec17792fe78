// From the page's observations to the panel's rung, with the real background between them: replies
// counted and none forgotten, our names, the rest of a cut comment, and Garbo switched off in place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { chip } from './piazza.mjs';
import { whole } from './room.mjs';

const words = (of) => `[data-comment-id='${of}'] > .comment-body > .comment-text`;

whole('ladder', (room) => {
  const { ask, set } = room;
  const open = async (prepare) => {
    const page = await room.open('piazza');
    if (prepare) await page.evaluate(prepare);
    return page;
  };
  /** Rests on a comment, presses the chip, and gives the panel once it has read. */
  const panelOf = async (page, id) => {
    const handle = await page.waitForSelector(words(id));
    await handle.scrollIntoView();
    await page.mouse.move(2, 2);
    await handle.hover();
    const at = await chip(page);
    await page.mouse.click(at.x, at.y);
    const panel = await room.session.panel(page);
    await panel.waitForSelector('.reading');
    return panel;
  };
  const rung = (panel) => panel.$eval('.advice .stage', (el) => el.innerText);
  const says = (panel, start) => until(async () => (await rung(panel)).startsWith(start), `the rung ${start}`);

  test('the panel shows the rung, and climbs when our reply appears on the page', async () => {
    const page = await open();
    const panel = await panelOf(page, '104');
    await says(panel, '1/2 · Prima risposta');
    const press = await panel.waitForSelector('.reply [data-act="insert"]');
    await press.click();
    await until(() => panel.$eval('.status', (el) => el.innerText.trim()), 'a word of it');
    if (!(await page.$("[data-comment-id='104'] > .composer"))) await press.click();
    await page.waitForSelector("[data-comment-id='104'] > .composer textarea");
    // The agent edits and posts: the page does the rest.
    await page.evaluate(() => {
      const comment = document.querySelector("[data-comment-id='104']");
      const model = document.querySelector("[data-comment-id='102']").cloneNode(true);
      model.dataset.commentId = '105';
      model.querySelector('.replies').replaceChildren();
      model.querySelector('.comment-text').textContent = 'Hi Tom, yes it is.';
      comment.querySelector(':scope > .composer').remove();
      comment.querySelector(':scope > .replies').append(model);
    });
    await says(panel, '2/2');
  });

  test('a reply that the page no longer shows still counts, and nobody is named in what is kept', async () => {
    const page = await open();
    await says(await panelOf(page, '103'), '2/2');
    await until(async () => JSON.stringify(await room.own.evaluate(() => chrome.storage.session.get('ledger'))).includes('"shown":1'), 'the ledger');
    const kept = JSON.stringify(await room.own.evaluate(() => chrome.storage.session.get('ledger')));
    assert.ok(!/giulia|ferri|valbruna|piazza|10[1-5]"/iu.test(kept), kept);
    const other = await open(() => document.querySelector("[data-comment-id='102']").remove());
    await page.close();
    await says(await panelOf(other, '101'), '2/2');
  });

  test('a page can tell nothing but what it has observed, and of itself alone', async () => {
    const page = await open();
    const panel = await panelOf(page, '104');
    const asked = (message) => panel.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    for (const message of [
      { kind: 'observed', observations: [] },
      { kind: 'save_settings', settings: { version: 1 } },
      { kind: 'set_site', origin: 'https://piazza.test', on: true },
    ]) {
      assert.equal((await asked(message)).kind, 'failed', JSON.stringify(message));
    }
  });

  test('names set in the options count on the page', async () => {
    const { own: options } = room;
    await options.bringToFront();
    const field = await options.evaluateHandle(() => [...document.querySelectorAll('#who textarea')].find((el) => el.closest('label').innerText.includes('Le nostre pagine')));
    await field.asElement().type('piazza: tom.hale\n@altra');
    await options.keyboard.press('Tab');
    await until(async () => (await ask({ kind: 'settings' })).settings.brand.pages.length === 2, 'the names to be kept');
    assert.deepEqual((await ask({ kind: 'settings' })).settings.brand.pages, [{ name: 'tom.hale', network: 'piazza' }, { name: 'altra', network: '' }]);
    const page = await open(() => {
      const reply = document.querySelector("[data-comment-id='104']").cloneNode(true);
      reply.dataset.commentId = '109';
      document.querySelector("[data-comment-id='103'] > .replies").append(reply);
    });
    // Tom's is ours now: with the brand's own there are two.
    const panel = await panelOf(page, '103');
    await says(panel, '2/2');
    await set(({ brand }) => { brand.pages = []; });
  });

  test('the rest of a cut comment is shown at a press, and read', async () => {
    const page = await open(() => {
      const more = document.querySelector("[data-comment-id='104'] .comment-more");
      more.addEventListener('click', () => {
        more.parentElement.textContent = 'Is the Saturday desk open for new contracts too? I would like to bring my mother along and sign for both of us.';
      });
    });
    const panel = await panelOf(page, '104');
    const press = await panel.waitForSelector('[data-act="more"]');
    assert.match(await panel.$eval('.reading', (el) => el.innerText), /Testo tagliato/);
    await press.click();
    await until(() => panel.$eval('.reading .quote', (el) => el.innerText.includes('both of us')), 'the whole comment');
    assert.equal(await panel.$('[data-act="more"]'), null);
  });

  test('Garbo is switched off from the panel, and only elsewhere on again', async () => {
    const page = await open();
    const panel = await panelOf(page, '104');
    await (await panel.$('[data-act="off"]')).click();
    await until(() => page.evaluate(() => document.querySelector(':root > [popover="manual"]') === null), 'chip and panel to go');
    assert.deepEqual((await ask({ kind: 'settings' })).settings.off_sites, ['https://piazza.test']);
    await page.hover(words('101'));
    await until(async () => (await ask({ kind: 'site', origin: 'https://piazza.test' })).on === false, 'off');
    assert.equal(await page.$(':root > [popover="manual"]'), null);
    await ask({ kind: 'set_site', origin: 'https://piazza.test', on: true });
    await page.mouse.move(2, 2);
    await page.hover(words('104'));
    assert.ok(await chip(page));
  });
});
