// Pages that no row knows, whole: every comment by common habit, none of anybody else's, and the
// page's own words never for a comment.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings, settle } from './reading.mjs';
import { stubbed } from './room.mjs';

const PAGES = {
  'generic-linked': [
    ['Lia Marras', 'La manovella si è rotta dopo una settimana, e il ricambio non esiste.', undefined],
    ['Beth Cole', 'Lovely grinder,\nquiet and quick.', undefined],
    ['Ada Galli', 'Ottimo!', undefined],
    ['Ugo Neri', 'Ottimo!', undefined],
  ],
  'generic-cluster': [
    ['Rosa Dini', 'Sei mesi?\nVergogna!', '2026-11-18T09:00:00.000Z'],
    ['Elio Zan', 'Era ora che lo sistemassero.', '2026-11-18T09:30:00.000Z'],
  ],
  'generic-rdfa': [
    ['Priya Nair', 'The map is wrong.\nFerry Road is one way.', '2026-11-02T10:00:00.000Z'],
    ['Tom Webb', 'Fixed, thank you.', undefined],
  ],
  'generic-schema': [
    ['Lia Marras', 'La suola si è aperta dopo una settimana!', undefined],
    ['Beth Cole', 'Lovely boots, true to size.', undefined],
  ],
  'generic-article': [['Noor', 'Nine is late for commuters.\nCould you do eight?', '2026-11-01T10:00:00.000Z']],
  'generic-named': [['Ezio', 'Non si capisce nulla.\nRifatelo!', undefined]],
  plain: [],
};

stubbed('unknown pages', { oneTab: true }, ({ load, open }) => {
  for (const [file, wanted] of Object.entries(PAGES)) {
    test(file, async () => {
      const page = await load(`https://altrove.example/fixtures/${file}.html`);
      await settle(page);
      const read = await readings(page);
      assert.deepEqual(read.map(({ author, text, time }) => [author, text, time]), wanted);
      assert.ok(read.every(({ by }) => by === 'generic'));
    });
  }

  test('habit steps back as soon as the network’s own row finds comments', async () => {
    const page = await open('bluesky');
    await settle(page);
    const whole = await readings(page);
    await page.evaluate(() => {
      const screen = document.querySelector('[data-testid="postThreadScreen"]');
      globalThis.away = [...screen.children];
      const early = document.createElement('div');
      early.innerHTML = '<div class="comment" id="comment-1"><b class="comment-author">Eva</b><p class="comment-text">Prima del resto</p></div>';
      screen.replaceChildren(early);
    });
    assert.deepEqual((await readings(page)).map(({ author, by }) => [author, by]), [['Eva', 'generic']]);
    await page.evaluate(() => document.querySelector('[data-testid="postThreadScreen"]').append(...globalThis.away));
    await page.waitForFunction(() => garbo.platform.here()?.row.id === 'bluesky');
    assert.deepEqual(await readings(page), whole);
  });

  test('a post emptied out of sight is not there, and is the same when it comes back', async () => {
    const page = await open('discourse');
    await settle(page);
    const whole = await readings(page);
    await page.evaluate(() => cloak(4));
    assert.deepEqual((await readings(page)).map(({ id }) => id), ['1', '2', '3', '5']);
    await page.evaluate(() => uncloak(4));
    assert.deepEqual(await readings(page), whole);
  });
});
