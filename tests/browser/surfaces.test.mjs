// The extension's own pages and its background: what they keep, what they answer, whom they refuse.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers, launch, serveFixtures, until } from './harness.mjs';
import { chip } from './piazza.mjs';

const COMPLAINT = 'Ordine fatto 12 giorni fa e ancora nulla!';

for (const name of browsers) {
  describe(`surfaces in ${name}`, { timeout: 240_000 }, () => {
    let server, session, options;
    /** Asks the background as the options page does. */
    const ask = (message) => options.evaluate((message) => chrome.runtime.sendMessage(message), message);
    const says = (page, words) => page.evaluate((words) => document.body.innerText.includes(words), words);

    before(async () => {
      server = await serveFixtures({ 'forno.example': 'wordpress' });
      session = await launch(name, { fixtures: server });
      options = await session.openOwn('options.html');
      await until(() => options.evaluate(() => document.querySelector('.shelf') !== null), 'the library');
    });
    after(async () => {
      await session?.close();
      server?.close();
    });

    test('every message is answered, also those that are none', async () => {
      for (const message of [{ kind: 'nonsense' }, 7, null, [], { kind: 'read', comments: [] }, { kind: 'save_settings', settings: { version: 99 } }]) {
        const answer = await ask(message);
        assert.deepEqual(answer, { kind: 'failed', failure: 'malformed' }, JSON.stringify(message));
      }
      const answer = await ask({ kind: 'paste', text: COMPLAINT });
      assert.equal(answer.kind, 'answer');
      assert.equal(answer.viewed.answer.language, 'it');
    });

    test('a field is kept when it is left', async () => {
      await options.bringToFront();
      await (await options.$('#who input')).type('Rovere');
      await options.keyboard.press('Tab');
      await until(async () => (await ask({ kind: 'settings' })).settings.brand.name === 'Rovere', 'the brand to be kept');
      assert.ok(await until(() => says(options, 'Salvato'), 'the word that it is kept'));
    });

    test('a template is written with a live preview, found, deleted', async () => {
      await (await options.$('[data-act=add]')).click();
      await until(() => options.evaluate(() => document.querySelector('.editor textarea') !== null), 'the editor');
      assert.ok(await options.$eval('[data-act=save]', (button) => button.disabled), 'nothing to save yet');
      await (await options.$('.editor textarea')).type('Ecco {{ thi');
      await until(() => options.evaluate(() => document.querySelector('.problem') !== null), 'the problem in words');
      for (let i = 0; i < 6; i += 1) await options.keyboard.press('Backspace');
      await (await options.$('.editor .pill-button[title=thing]')).click();
      await until(() => options.evaluate(() => document.querySelector('.preview .reply-text') !== null), 'the preview');
      await until(() => options.$eval('[data-act=save]', (button) => !button.disabled), 'leave to save');
      await (await options.$('[data-act=save]')).click();
      const own = async () => (await ask({ kind: 'templates' })).templates.find((row) => !row.shipped);
      const kept = await until(own, 'the template to be kept');
      assert.equal(kept.template.text, 'Ecco {{ thing }}');
      await until(() => options.evaluate(() => document.querySelector('#templates input[type=search]') !== null), 'the list');
      await (await options.$('#templates input[type=search]')).type('ecco oggetto');
      await until(() => says(options, 'Ecco [oggetto]').then((there) => there || says(options, 'Nessuna risposta')), 'the search');
      await (await options.$('#templates input[type=search]')).click({ count: 3 });
      await options.keyboard.type('Ecco');
      await until(() => says(options, 'Ecco [oggetto]'), 'the template in the list');
      const row = await options.evaluateHandle(() => [...document.querySelectorAll('.template')].find((row) => row.textContent.includes('Ecco [oggetto]')).querySelector('.danger'));
      await row.asElement().click();
      await until(async () => (await own()) === undefined, 'the template to be gone');
    });

    test('a switch of language applies at once, and the keyboard stays where it was', async () => {
      await (await options.$('#garbo select')).focus();
      await options.keyboard.press('ArrowDown');
      await until(async () => (await ask({ kind: 'settings' })).settings.interface === 'it', 'Italian chosen');
      await options.keyboard.press('ArrowDown');
      await until(() => says(options, 'Who replies'), 'the page in English');
      await until(() => options.evaluate(() => document.activeElement?.localName === 'select'), 'the focus');
      await options.keyboard.press('ArrowUp');
      await until(() => says(options, 'Chi risponde'), 'the page in Italian');
    });

    test('a panel may ask about its own page only', async () => {
      const page = await session.open('https://forno.example/');
      await page.bringToFront();
      const text = await until(() => page.$('.comment-content p'), 'a comment');
      // A mouse that came before the content script must move again to be seen.
      await until(async () => {
        await page.mouse.move(2, 2);
        await text.hover();
        return chip(page, 500);
      }, 'the chip');
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyG');
      await page.keyboard.up('Alt');
      const panel = await session.panel(page);
      await until(() => panel.evaluate(() => document.querySelector('.reading') !== null), 'a reading');
      for (const message of [{ kind: 'sites' }, { kind: 'templates' }, { kind: 'set_site', origin: 'https://forno.example', on: false }, { kind: 'paste', text: 'x' }]) {
        const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), message);
        assert.deepEqual(answer, { kind: 'failed', failure: 'not_allowed' }, message.kind);
      }
      // Switched off, the page loses Garbo at once, and the panel its answers.
      await ask({ kind: 'set_site', origin: 'https://forno.example', on: false });
      const site = await ask({ kind: 'site', origin: 'https://forno.example' });
      assert.equal(site.on, false);
      await until(() => page.frames().length === 1, 'the panel to close');
      await ask({ kind: 'set_site', origin: 'https://forno.example', on: true });
      await page.close();
    });

    test('after a trap the next message is answered', { skip: name !== 'chromium' && 'Firefox lets no test into its background' }, async () => {
      const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
      const worker = await target.worker();
      await worker.evaluate(() => {
        self.dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
      });
      const answer = await ask({ kind: 'paste', text: COMPLAINT });
      assert.equal(answer.kind, 'answer');
    });
  });
}
