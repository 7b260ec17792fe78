// A suggestion in other words, its marks, and the room they have: the panel beside its comment.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { until } from './harness.mjs';
import { draft, outcome, posted } from './piazza.mjs';
import { whole } from './room.mjs';

const ID = 'vl-01';
const flat = (text) => (text ?? '').normalize('NFC').replace(/\s+/gu, '');
const count = (text) => text.trim().split(/\s+/u).length;

whole('variants', { demo: true }, ({ look, set }) => {
  before(() => set(({ brand }) => Object.assign(brand, { name: 'Ventolesto', agent: 'Giulia' })));

  const open = () => look(ID, { editor: 'textarea' });
  const words = (panel, card) => panel.$eval(`${card} .reply-text`, (each) => each.textContent);
  /** The first card that offers this variant, once the background has said which there are. */
  const offering = async (panel, variant) => {
    for (const number of [1, 2, 3]) {
      const card = `[data-reply="${number}"]`;
      await (await panel.$(`${card} .reply-text`)).hover();
      await until(() => panel.$eval(`${card} .variants`, (each) => [...each.children].every((button) => !button.matches('[aria-disabled]') || button.title)), 'the variants');
      if (await panel.$(`${card} [data-variant="${variant}"]:not([aria-disabled])`)) return card;
    }
    throw new Error(`no suggestion has a ${variant} variant`);
  };

  test('a press changes the words, keeps what was filled in, and a second one brings them back', async () => {
    const { page, panel } = await open();
    const card = await offering(panel, 'formal');
    const slot = await panel.$(`${card} [data-slot="deadline"]`);
    await slot.type('domani alle 12');
    const first = await words(panel, card);
    assert.match(first, /domani alle 12/);
    const button = await panel.$(`${card} [data-variant="formal"]`);
    assert.equal(await button.evaluate((each) => each.ariaPressed), 'false');
    await button.click();
    await until(async () => (await words(panel, card)) !== first, 'other words');
    const formal = await words(panel, card);
    assert.match(formal, /\b(Le|La|Suo|Sua)\b/u);
    assert.doesNotMatch(formal, /\b(ti|tuo|tua|tuoi)\b/u);
    assert.match(formal, /domani alle 12/, 'the slot keeps its value');
    assert.equal(await button.evaluate((each) => each.ariaPressed), 'true');
    assert.match(await outcome(panel), /più formale/);
    await button.click();
    await until(async () => (await words(panel, card)) === first, 'the first words again');

    // By keyboard: from the last action on to the variants, and Enter on one of them.
    await (await panel.$(`${card} [data-act="keep"]`)).focus();
    await page.keyboard.press('Tab');
    assert.equal(await panel.evaluate(() => document.activeElement.dataset.variant), 'shorter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await words(panel, card)) === formal, 'the formal words by keyboard');
    await (await panel.$(`${card} [data-act="insert"]`)).click();
    await until(async () => flat(await draft(page, ID)) === flat(formal), 'the formal words in the box');
    assert.deepEqual(await posted(page, ID), []);
  });

  test('shorter is shorter, and what cannot be made so says why', async () => {
    const { page, panel } = await open();
    const card = await offering(panel, 'shorter');
    const first = await words(panel, card);
    await (await panel.$(`${card} [data-variant="shorter"]`)).click();
    await until(async () => (await words(panel, card)) !== first, 'other words');
    assert.ok(count(await words(panel, card)) < count(first));
    const reasons = await panel.$$eval('.variant[aria-disabled]', (all) => all.map((each) => each.title).filter(Boolean));
    for (const reason of reasons) assert.match(reason, /\.$/u);
    const dead = await panel.$(`${card} .variant[aria-disabled]`);
    if (dead) {
      const before = await words(panel, card);
      await dead.click();
      assert.equal(await outcome(panel), await dead.evaluate((each) => each.title));
      assert.equal(await words(panel, card), before);
    }
  });

  test('three marks stand on each reply, and tell their words where one points or stops', async () => {
    const { page, panel } = await open();
    const marks = '[data-reply="1"] .reply-marks';
    assert.deepEqual(await panel.$$eval(`${marks} [data-mark]`, (all) => all.map((each) => each.dataset.mark)), ['feeling', 'restated', 'step']);
    const shown = () => panel.$eval(`${marks} .empathy-name`, (each) => each.getBoundingClientRect().width > 2);
    assert.equal(await shown(), false);
    await (await panel.$(marks)).focus();
    await until(shown, 'the words by keyboard');
    await (await panel.$('[data-reply="1"] [data-act="copy"]')).focus();
    await until(async () => !(await shown()), 'the words to go');
    await (await panel.$(marks)).hover();
    await until(shown, 'the words by mouse');
    const text = await words(panel, '[data-reply="1"]');
    const quoted = await panel.$$eval(`${marks} .there .empathy-words`, (all) => all.map((each) => each.textContent.replace(/^«|»$/gu, '')));
    assert.ok(quoted.length > 0);
    for (const each of quoted) assert.ok(flat(text).includes(flat(each)), each);
  });

  test('the first reply is in sight when the panel opens, and a draft takes a third at most', async () => {
    const { page, panel } = await open();
    await panel.waitForSelector('[data-reply="1"]');
    const seen = await panel.evaluate(() => {
      const text = document.querySelector('[data-reply="1"] .reply-text').getBoundingClientRect();
      return { top: text.top, foot: document.querySelector('.bar-bottom').getBoundingClientRect().top };
    });
    assert.ok(seen.top + 40 < seen.foot, JSON.stringify(seen));
    const article = `article.comment[data-comment-id="${ID}"]`;
    await (await page.$(`${article} > .comment-body .comment-reply`)).click();
    const box = await page.waitForSelector(`${article} > .composer textarea`);
    await box.type('Ci scusiamo per eventuali disagi!! Si prega di attendere, provvederemo. CALMATI, dovevi leggere prima: ti faremo uno sconto 😔');
    await panel.waitForSelector('.draft .finding');
    const share = () => panel.evaluate(() => document.querySelector('.draft').getBoundingClientRect().height / innerHeight);
    await until(async () => (await panel.$$('.draft .finding')).length >= 4, 'several findings');
    assert.ok((await share()) < 0.34, String(await share()));
  });
});
