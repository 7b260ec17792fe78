// The extension's own pages and its background: what they keep, what they answer, whom they refuse.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { serveDemo, until } from './harness.mjs';
import { chip, openByMouse, visit } from './piazza.mjs';
import { whole } from './room.mjs';

const COMPLAINT = 'Ordine fatto 12 giorni fa e ancora nulla!';
/** Of every kind of label there is at least one in it. */
const FURIOUS = 'VERGOGNA! Complimenti davvero 👏 tre mesi per un rimborso e nessuno risponde. Siete dei cialtroni incapaci! Chiamatemi al 340 001 7788 entro domani.';

/** The letters of a text at these places (UTF-8 bytes), space left out; the same place counts once. */
function lettersAt(text, spans) {
  const bytes = Buffer.from(text);
  const inside = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  return bytes.filter((_, at) => inside.has(at)).toString().replace(/\s/gu, '');
}

/** What a card shows while a label is drawn. */
const drawing = (page) => page.evaluate(() => ({
  drawn: [...document.querySelectorAll('.quote mark.drawn')].map((each) => each.textContent).join('').replace(/\s/gu, ''),
  marks: document.querySelectorAll('.quote mark').length,
  others: document.querySelectorAll('.quote mark:not(.drawn)').length,
  whole: document.querySelector('.quote').classList.contains('whole'),
  quoted: document.querySelector('.quote').textContent,
  explained: document.querySelector('.explained').innerText,
}));

whole('surfaces', { pages: { 'forno.example': 'wordpress' } }, (room) => {
  const { ask, load } = room;
  let session, options;
  before(() => ({ session, own: options } = room));
  const says = (page, words) => page.evaluate((words) => document.body.innerText.includes(words), words);

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

  test('of savings in a row, the answer that comes last tells what is kept', async () => {
    const { settings } = await ask({ kind: 'settings' });
    for (const [first, then] of [['it', 'en'], ['en', 'it'], ['it', 'en'], ['en', 'it']]) {
      const told = await options.evaluate(async (settings, first, then) => {
        const told = [];
        const save = async (language) => {
          const message = { kind: 'save_settings', settings: { ...settings, interface: language } };
          told.push((await chrome.runtime.sendMessage(message)).settings.interface);
        };
        const kept = async () => (await chrome.runtime.sendMessage({ kind: 'settings' })).settings.interface;
        let over = false;
        const one = save(first).finally(() => { over = true; });
        // While the first is still being carried out to the pages.
        while (!over && await kept() !== first);
        await Promise.all([one, save(then)]);
        return told;
      }, settings, first, then);
      assert.equal(told.at(-1), then, told.join());
    }
  });

  test('every label draws its own words, by keyboard and by mouse', async () => {
    const { viewed } = await ask({ kind: 'paste', text: FURIOUS });
    const { labels, patterns, personal_data: personal } = viewed.answer;
    const popup = await session.openOwn('popup.html');
    await popup.bringToFront();
    const box = await until(() => popup.$('textarea'), 'the box');
    await box.type(FURIOUS);
    await until(() => popup.$('.reading .label'), 'the labels');
    const atRest = await drawing(popup);
    assert.ok(atRest.marks > 0 && atRest.others === atRest.marks, 'at rest all evidence is marked');
    const shown = await popup.$$eval('.label', (all) => all.length);

    const seen = [];
    for (let at = 0; at < shown; at += 1) {
      await popup.keyboard.press('Tab');
      const label = await until(() => popup.evaluate(() => {
        const { of, kind } = document.activeElement.dataset;
        const described = document.getElementById(document.activeElement.getAttribute('aria-describedby'))?.textContent ?? '';
        return of ? { of, kind, name: document.activeElement.innerText, described } : undefined;
      }), `label ${at}`);
      const { drawn, others, whole, quoted, explained } = await drawing(popup);
      const name = `${label.of} ${label.kind}`;
      seen.push(label.of);
      assert.equal(quoted, FURIOUS, name);
      assert.equal(others, 0, `${name} marks no words but its own`);
      assert.equal(whole, drawn === '', `${name} points at words or at the whole comment`);
      if (label.of === 'personal_data') {
        assert.equal(drawn, lettersAt(FURIOUS, personal.filter((each) => each.kind === label.kind)), name);
      } else {
        assert.match(label.described, /(di sicuro|probabile|in dubbio), \d+\u00a0%\./, name);
        assert.match(explained, /(di sicuro|probabile|in dubbio)/, name);
        assert.doesNotMatch(explained, /\d\.\d/, `${name} shows no naked number`);
      }
      const judged = label.of === 'pattern' ? patterns.find((each) => each.kind === label.kind)
        : labels.find((each) => each.of === label.of && each.kind === label.kind);
      if (judged) {
        assert.equal(drawn, lettersAt(FURIOUS, judged.evidence), name);
        for (const { rule } of judged.evidence) {
          const speaker = rule.startsWith('any.learned.') ? 'Il modello appreso' : rule.includes('.lex.') ? 'Elenco' : rule;
          assert.ok(label.described.includes(speaker) && explained.includes(speaker), `${name} names ${speaker}`);
        }
        if (judged.evidence.length === 0) assert.match(explained, /il commento intero/, name);
      }
    }
    for (const of of ['tone', 'emotion', 'intent', 'topic', 'pattern', 'language', 'personal_data']) {
      assert.ok(seen.includes(of), `a label of ${of}`);
    }

    // The last one, pressed, stays drawn when the focus goes; pressed again it is let go.
    await popup.keyboard.press(' ');
    await popup.keyboard.press('Tab');
    assert.equal((await drawing(popup)).whole, true, 'the language is the whole comment\'s');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await popup.keyboard.press(' ');
    await popup.keyboard.press('Tab');
    assert.deepEqual(await drawing(popup), atRest);

    const insult = await popup.$('.label[data-kind=insult]');
    await insult.hover();
    const pointed = await drawing(popup);
    assert.equal(pointed.drawn, lettersAt(FURIOUS, patterns.find((each) => each.kind === 'insult').evidence));
    await popup.hover('.quote');
    await until(async () => (await drawing(popup)).others === atRest.marks, 'all evidence again');
    await insult.click();
    await popup.hover('.quote');
    assert.deepEqual(await drawing(popup), pointed);
    await popup.close();
  });

  test('in the panel and in the playground labels draw their words too', async () => {
    const demo = await serveDemo();
    /** Points at each label in turn: words of its own are drawn and no others, or the whole comment is. */
    const pointAtEach = async (page) => {
      const labels = await until(async () => {
        const found = await page.$$('.reading .label');
        return found.length > 2 && found;
      }, 'the labels');
      for (const label of labels) {
        const name = await label.evaluate((each) => each.querySelector('.label-name, .tone-word').textContent);
        await label.hover();
        const seen = await until(async () => {
          const now = await drawing(page);
          return now.others === 0 && now.explained.toLowerCase().startsWith(name.toLowerCase()) && now;
        }, `the words of ${name}`);
        assert.equal(seen.whole, seen.drawn === '', name);
      }
    };
    try {
      const page = await visit(session, demo, 'vl-01');
      await pointAtEach(await openByMouse(session, page, 'vl-01'));
      await page.close();
      const playground = await session.open(`${demo.origin}/playground/`);
      await (await until(() => playground.$('#comment'), 'the box')).type(COMPLAINT);
      await pointAtEach(playground);
      await playground.close();
    } finally {
      demo.close();
    }
  });

  test('a panel may ask about its own page only', async () => {
    const page = await load('https://forno.example/');
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
  });

  test('after a trap the next message is answered', { skip: room.name !== 'chromium' && 'Firefox lets no test into its background' }, async () => {
    const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const worker = await target.worker();
    await worker.evaluate(() => {
      self.dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
    });
    const answer = await ask({ kind: 'paste', text: COMPLAINT });
    assert.equal(answer.kind, 'answer');
  });
});
