// The content script on pages at the networks' own names: what it finds, where it stands, where it
// puts words and where it refuses to.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { browsers, launch, root, serveFixtures, until } from './harness.mjs';
import { assembleStub, tell } from './stub.mjs';

const hosts = {
  'piazza.test': 'piazza', 'x.com': 'x', 'www.youtube.com': 'youtube', 'old.reddit.com': 'old-reddit',
  'forno.example': 'wordpress', 'rete.example': 'mastodon', 'altrove.example': 'generic',
};
const hostOf = (fixture) => Object.keys(hosts).find((host) => hosts[host] === fixture);
const { platforms } = JSON.parse(await readFile(`${root}/extension/page/platforms.json`, 'utf8'));
const expected = async (fixture) => JSON.parse(await readFile(new URL(`fixtures/${fixture}.expect.json`, import.meta.url), 'utf8'));

/** Two paragraphs, accents, an emoji and letters outside the BMP. */
const REPLY = 'Ciao, è un errore nostro: perché non ci scrivi qui? 🙏\n\nDomani ti rispondiamo noi. — Ada 𝒜';

const same = (text) => text.normalize('NFC').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

/** What a person sees in a box. */
const content = (page, box) => page.$eval(box, (el) => el.value ?? el.innerText);

for (const name of browsers) {
  describe(`page in ${name}`, { timeout: 240_000 }, () => {
    let server, browser, own;

    before(async () => {
      server = await serveFixtures(hosts);
      browser = await launch(name, { extension: await assembleStub(name), fixtures: server });
      own = await browser.openOwn('panel.html');
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    const open = async (fixture, path = '/') => {
      const page = await browser.open(`https://${hostOf(fixture)}${path}`);
      await page.bringToFront();
      return page;
    };
    const viewed = async (page) => (await tell(own, new URL(page.url()).host, { kind: 'viewed' })).comment;
    const insert = async (page, key, text = REPLY) =>
      (await tell(own, new URL(page.url()).host, { kind: 'insert', key, text })).outcome;

    /** Rests the mouse on an element until its comment is the one viewed. */
    const rest = async (page, at, wanted) => {
      const handle = await page.waitForSelector(at);
      await handle.scrollIntoView();
      await page.mouse.move(1, 1);
      return until(async () => {
        const box = await handle.boundingBox();
        await page.mouse.move(box.x + 6, box.y + 6);
        const now = await viewed(page);
        return now && (wanted === undefined || now.comment.id === wanted) ? now : null;
      }, `${at} being viewed`);
    };

    for (const { id, fixture } of platforms) {
      test(`${id}: comments are read as they stand`, async () => {
        const { path, comments } = await expected(fixture.replace('.html', ''));
        const page = await open(fixture.replace('.html', ''), path);
        for (const { at, comment } of comments) {
          const now = await rest(page, at, comment.id);
          const seen = Object.fromEntries(Object.keys(comment).map((field) => [field, now.comment[field]]));
          assert.deepEqual(seen, comment);
        }
        await page.close();
      });

      test(`${id}: the reply goes into the comment's own box and is not sent`, async () => {
        const { path, reply } = await expected(fixture.replace('.html', ''));
        const page = await open(fixture.replace('.html', ''), path);
        const now = await rest(page, reply.at, reply.id);
        assert.equal(now.can_insert, true);
        assert.equal(await insert(page, now.key), 'inserted');
        assert.equal(same(await content(page, reply.box)), same(`${reply.keeps ?? ''} ${REPLY}`));
        assert.equal(await page.$eval('body', (body) => body.dataset.posted), undefined);
        await page.close();
      });
    }
  });
}
