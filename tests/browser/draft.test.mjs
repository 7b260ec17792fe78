// From a suggestion to words of one's own: slots filled in place, replies kept, stories answered by
// hand, and the draft in the box checked as it is typed.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { until } from './harness.mjs';
import { draft, outcome, posted } from './piazza.mjs';
import { whole } from './room.mjs';

const STORY = {
  it: 'Volevo dirvi grazie: mia figlia di 6 anni ha scritto una letterina al fornaio e lui le ha risposto con un disegno. Non lo dimenticheremo mai.',
  en: 'My 6 year old daughter wrote a letter to your baker and he sent her a drawing back. She sleeps with it under her pillow. Thank you so much.',
};

const flat = (text) => (text ?? '').normalize('NFC').replace(/\s+/gu, '');

whole('drafts', { demo: true }, (room) => {
  const { ask, look, set } = room;
  before(() => set(({ brand }) => Object.assign(brand, { name: 'Ventolesto', agent: 'Giulia' })));

  test('a slot is filled where it stands, once for all cards, and goes in with the words', async () => {
    const { page, panel } = await look('vl-01', { editor: 'textarea' });
    const slot = await panel.waitForSelector('.reply [data-slot="deadline"]');
    const number = await slot.evaluate((each) => each.closest('[data-reply]').dataset.reply);
    assert.equal(await slot.evaluate((each) => each.getAttribute('aria-label')), 'giorno e ora');
    const card = `[data-reply="${number}"]`;
    const insert = await panel.$(`${card} [data-act="insert"]`);
    await insert.click();
    assert.match(await outcome(panel), /giorno e ora/);
    assert.ok(!(await draft(page, 'vl-01')), 'the first press only says what is missing');

    await slot.click();
    // Digits are keys of the panel too: in a field they are the person's words.
    await slot.type('domani alle 12');
    const others = await panel.$$eval('[data-slot="deadline"]', (all) => all.map((each) => each.value));
    assert.ok(others.every((value) => value === 'domani alle 12'), JSON.stringify(others));
    assert.equal(await panel.$(`${card} .missing`), null);
    const words = await panel.$eval(`${card} .reply-text`, (each) => each.textContent);
    assert.match(words, /domani alle 12/);

    await page.keyboard.press('Tab');
    const at = await panel.evaluate(() => {
      const { dataset } = document.activeElement;
      return dataset.slot ?? dataset.act;
    });
    assert.equal(at, 'insert', 'after the last slot comes the button');
    await page.keyboard.press('Enter');
    await until(async () => flat(await draft(page, 'vl-01')) === flat(words), 'the filled words in the box');
  });

  test('a reply is kept as a template in the options, without the name of whom it answered', async () => {
    const { page, panel } = await look('vl-01', { editor: 'textarea' });
    const first = await panel.waitForSelector('[data-reply="1"] [data-act="keep"]');
    const before = (await ask({ kind: 'templates' })).templates.filter((row) => !row.shipped).length;
    await first.click();
    await until(() => outcome(panel), 'the panel to say where it went');
    const own = () => until(async () => {
      for (const each of await room.session.browser.pages()) {
        const there = () => location.pathname === '/options.html' && document.querySelector('.editor textarea') !== null;
        if (await each.evaluate(there).catch(() => false)) return each;
      }
    }, 'the editor');
    await room.own.bringToFront();
    const editing = await own();
    const text = await editing.$eval('.editor textarea', (area) => area.value);
    assert.match(text, /^\{\{ greeting \}\}/);
    assert.match(text, /\{\{ signature \}\}$/);
    assert.doesNotMatch(text, /Giulia|\[/);
    assert.equal((await ask({ kind: 'templates' })).templates.filter((row) => !row.shipped).length, before, 'nothing is kept before it is saved');
    await until(() => editing.$eval('[data-act=save]', (button) => !button.disabled), 'leave to save');
    await (await editing.$('[data-act=save]')).press('Enter');
    const kept = await until(async () => (await ask({ kind: 'templates' })).templates.find((row) => !row.shipped), 'the template to be kept');
    assert.equal(kept.template.text, text);
    assert.match(kept.template.id, /^own\./);
  });

  test('the panel opens the editor and keeps nothing by itself', async () => {
    const { page, panel } = await look('vl-01', { editor: 'textarea' });
    const { settings } = await ask({ kind: 'settings' });
    for (const message of [{ kind: 'save_settings', settings }, { kind: 'template_to_edit' }, { kind: 'templates' }]) {
      const answer = await panel.evaluate((message) => chrome.runtime.sendMessage(message), message);
      assert.deepEqual(answer, { kind: 'failed', failure: 'not_allowed' }, message.kind);
    }
  });

  for (const kind of ['textarea', 'lexical']) {
    test(`${kind}: the draft is checked as it is typed, mended at a tap, and passed over when it is good`, async () => {
      const { page, panel } = await look('vl-01', { editor: kind });
      const checks = () => panel.$$eval('.draft .finding', (all) => all.map((each) => each.dataset.check));
      assert.equal(await panel.$('.draft'), null, 'nothing is said of an empty box');
      const article = 'article.comment[data-comment-id="vl-01"]';
      await (await page.$(`${article} > .comment-body .comment-reply`)).click();
      const box = await page.waitForSelector(`${article} > .composer textarea, ${article} > .composer [contenteditable="true"]`);
      await box.click();
      await box.type('Ciao Marta, ci scusiamo per eventuali disagi: cerco io il tuo passeggino e ti scrivo qui entro le 18. — Giulia, Ventolesto');
      // With the last word typed nothing else is left to say: the signature is there.
      await until(async () => String(await checks()) === 'conditional_apology', 'the apology with a condition, and nothing else');
      const [said, quoted] = await panel.$eval('[data-check="conditional_apology"]', (each) => [each.innerText, each.querySelector('.finding-words').textContent]);
      assert.match(said, /P19/);
      assert.match(quoted, /eventuali disagi/);
      assert.match(await panel.$eval('[data-mark="restated"]', (each) => each.textContent), /passeggino/);
      assert.match(await panel.$eval('[data-mark="step"]', (each) => each.className), /there/);

      // Where the last letters were not checked yet, the panel says so and the person presses again.
      const mend = '[data-check="conditional_apology"] [data-act="mend"]';
      await until(async () => {
        const before = await panel.$eval('.status', (each) => each.innerText.trim());
        await (await panel.$(mend))?.press('Enter');
        await until(async () => !(await panel.$(mend)) || (await panel.$eval('.status', (each) => each.innerText.trim())) !== before, 'an answer', 4000).catch(() => {});
        return !(await checks()).includes('conditional_apology');
      }, 'the finding to go', 30_000);
      const words = await draft(page, 'vl-01');
      assert.doesNotMatch(words, /eventuali/);
      assert.match(words, /Ventolesto\s*$/, 'all else stays');
      assert.deepEqual(await checks(), []);
      assert.deepEqual(await posted(page, 'vl-01'), []);

      await box.click();
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await until(async () => (await panel.$('.draft')) === null, 'an empty box to be passed over');
    });
  }

  test('personal data goes into a public box only when pressed a second time', async () => {
    const { page, panel } = await look('vl-01', { editor: 'textarea' });
    const slot = await panel.waitForSelector('.reply [data-slot="deadline"]');
    const card = `[data-reply="${await slot.evaluate((each) => each.closest('[data-reply]').dataset.reply)}"]`;
    await slot.type('domani alle 12: ti chiamo al 340 001 7788');
    const insert = await panel.$(`${card} [data-act="insert"]`);
    await insert.click();
    assert.match(await outcome(panel), /dato personale.*340 001 7788/s);
    assert.ok(!(await draft(page, 'vl-01')));
    await insert.click();
    await until(async () => (await draft(page, 'vl-01'))?.includes('340 001 7788'), 'the words after the second press');
  });

  test('a special story gets no suggestion but what to write by hand', async () => {
    const popup = await room.session.openOwn('popup.html');
    await popup.bringToFront();
    const area = await popup.waitForSelector('textarea');
    for (const [language, story] of Object.entries(STORY)) {
      await area.evaluate((each) => { each.value = ''; });
      await area.type(story);
      const said = await until(async () => {
        const said = await popup.$eval('.pasted .bespoke', (each) => each.innerText);
        const quoted = said.match(/: «(.+?)»/)?.[1];
        return quoted && story.includes(quoted) && said;
      }, `the card with a detail of the story, ${language}`);
      assert.match(said, /Che cosa metterci/);
      assert.equal(await popup.$('.pasted .reply'), null);
    }
    await popup.close();
  });
});
