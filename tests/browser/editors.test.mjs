// Every kind of reply box on Piazza, real editors included: the reply arrives in the editor's own
// state, typing goes on from there, one undo takes it back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';

const KINDS = ['textarea', 'contenteditable', 'lexical', 'draft', 'quill', 'prosemirror'];
/** Two paragraphs, accents, an apostrophe, emoji joined and plain, letters outside the BMP. */
const REPLY = 'Ciao Marta, è un errore nostro: perché non ci scrivi un’altra riga? 🙏\n\nDomani ti rispondiamo noi 👩🏽‍🔧. — Ada 𝒜';
const same = (text) => text.normalize('NFC').replace(/[\u200b\ufeff]/gu, '').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

stubbed('reply boxes', { demo: true }, (room) => {
  const { rest, tell } = room;

  /** Opens Piazza with one kind of box, views a comment and puts the reply there. */
  async function inserted(kind, nested = false) {
    const page = await room.load(`${room.server.origin}/piazza/?editor=${kind}`);
    await (await page.waitForSelector('.replies-toggle:not([hidden])')).click();
    const at = nested
      ? 'article.comment article.comment:has(> .comment-body .comment-author:not([data-brand])) .comment-text'
      : 'article.comment .comment-text';
    const id = await (await page.waitForSelector(at)).evaluate((el) => el.closest('article').dataset.commentId);
    const now = await rest(page, at, id);
    const { outcome } = await tell(page, { kind: 'insert', key: now.key, text: REPLY });
    assert.equal(outcome, 'inserted');
    const composer = await page.$(`[data-comment-id="${id}"] > .composer`);
    assert.equal(await composer.evaluate((el) => el.dataset.editor), kind);
    const author = await composer.evaluate((el) => el.closest('article').querySelector('.comment-author').textContent);
    return { page, id, composer, key: now.key, author, shownAs: await shown(composer) };
  }

  const shown = (composer) => composer.evaluate((el) => {
    const box = el.querySelector('textarea, [contenteditable="true"]');
    return box.value ?? box.innerText;
  });
  const control = async (page, key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };

  for (const kind of KINDS) {
    test(`${kind}: a mention it begins with is kept`, async () => {
      const { shownAs, author } = await inserted(kind, true);
      assert.equal(same(shownAs), same(`@${author} ${REPLY}`));
    });

    test(`${kind}: arrives in the editor's own state, and typing goes on`, async () => {
      const { page, id, composer } = await inserted(kind);
      await page.keyboard.type(' A presto');
      await until(async () => same(await shown(composer)) === same(`${REPLY} A presto`), 'the words typed after it');
      await (await composer.$('.composer-post')).click();
      const posted = await page.waitForSelector(`[data-comment-id^="${id}-"][data-comment-id$="n"] .comment-text`);
      // What the box publishes is its state, not what it draws; long ones are shown cut.
      await posted.evaluate((el) => el.closest('.comment-body').querySelector('.comment-more')?.click());
      assert.equal(same(await posted.evaluate((el) => el.innerText)), same(`${REPLY} A presto`));
    });

    test(`${kind}: another reply takes the place of the first, but not of the agent's own words`, async () => {
      const { page, composer, key } = await inserted(kind);
      const other = 'Ciao, ci pensiamo noi.\n\nA domani 🙏';
      const [once, twice] = await Promise.all([0, 1].map(() => tell(page, { kind: 'insert', key, text: other })));
      assert.deepEqual([once.outcome, twice.outcome], ['inserted', 'inserted']);
      assert.equal(same(await shown(composer)), same(other));
      await page.keyboard.type(' Ok');
      await until(async () => same(await shown(composer)) === same(`${other} Ok`), 'the words typed after it');
      assert.equal((await tell(page, { kind: 'insert', key, text: REPLY })).outcome, 'has_draft');
      assert.equal(same(await shown(composer)), same(`${other} Ok`));
    });

    test(`${kind}: words among others are mended in the editor's own state`, async () => {
      const { page, id, composer, key } = await inserted(kind);
      /** What the panel would be told of the box. */
      const told = async () => (await tell(page, { kind: 'draft', key, seen: null })).draft.text;
      const mend = async (words, text, seen) => {
        const start = seen.indexOf(words);
        const { outcome } = await tell(page, { kind: 'mend', key, seen, place: { start, end: start + words.length }, text });
        return outcome;
      };
      assert.equal(same(await told()), same(REPLY));
      assert.equal(await mend('un errore nostro', 'colpa nostra', await told()), 'inserted');
      assert.equal(await mend('a? 🙏', 'a?', await told()), 'inserted');
      assert.equal(await mend('𝒜', '𝒜, Rovere', await told()), 'inserted');
      const mended = REPLY.replace('un errore nostro', 'colpa nostra').replace(' 🙏', '').replace('𝒜', '𝒜, Rovere');
      assert.equal(same(await shown(composer)), same(mended));
      assert.equal(await mend('colpa', 'cosa', REPLY), 'has_draft', 'a place in other words means nothing');
      await (await composer.$('.composer-post')).click();
      const posted = await page.waitForSelector(`[data-comment-id^="${id}-"][data-comment-id$="n"] .comment-text`);
      await posted.evaluate((el) => el.closest('.comment-body').querySelector('.comment-more')?.click());
      assert.equal(same(await posted.evaluate((el) => el.innerText)), same(mended));
    });

    test(`${kind}: one undo takes it back`, async () => {
      const { page, composer } = await inserted(kind);
      await control(page, 'KeyZ');
      await until(async () => same(await shown(composer)) === '', 'the box to be empty again');
    });
  }
});
