// The side panel: the comments in view beside their page, in a tab of its own as in a browser that has
// no side panel.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browsers, launch, pictures, serveFixtures, until } from './harness.mjs';
import { hosts as ofRows, rowOf } from './rows.mjs';

const hosts = { ...ofRows, 'forno.test': 'framed', 'altrove.example': 'plain' };

for (const name of browsers) {
  for (const [language, dark] of [['it', false], ['en', true]]) {
    describe(`side panel in ${name}, ${language}`, { timeout: 240_000 }, () => {
      let server, session, page, side;
      const host = rowOf('piazza').host;

      before(async () => {
        server = await serveFixtures(hosts);
        session = await launch(name, { fixtures: server, language, dark, width: 420, height: 760 });
        page = await session.open(`https://${host}/piazza/`);
        // In sight, though another tab is in front.
        if (name === 'chromium') await page.emulateFocusedPage(true);
        const options = await session.openOwn('options.html');
        const tab = await until(() => options.evaluate(async (host) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(host))?.id, host), 'the tab');
        await options.close();
        side = await session.openOwn(`side.html?tab=${tab}`);
        if (name === 'firefox') await page.bringToFront();
      });
      after(async () => {
        await session?.close();
        server?.close();
      });

      const listed = () => side.$$eval('.in-view-row', (rows) => rows.map((row) => ({
        tone: row.querySelector('.tone-word').textContent, letter: row.querySelector('.tone-letter').textContent,
        words: row.querySelector('.in-view-words').textContent, done: row.querySelector('.in-view-state.done') !== null,
      })));
      const list = (wanted, what) => until(async () => {
        const rows = await listed();
        return wanted(rows) ? rows : null;
      }, what);

      test('it lists what is in view, those without an answer first, each with letter and word', async () => {
        const rows = await list((rows) => rows.length >= 3, 'the comments');
        for (const { tone, letter } of rows) assert.ok(tone.length > 1 && letter.length === 1);
        assert.deepEqual(rows.map(({ done }) => done), rows.map(({ done }) => done).sort());
        assert.ok(rows.some(({ done }) => done) && rows.some(({ done }) => !done));
        assert.ok(!rows.some(({ words }) => words.includes('<')));
        const text = await side.evaluate(() => document.body.innerText);
        assert.ok(text.includes(language === 'it' ? 'Commenti in vista' : 'Comments in view'));
        await side.screenshot({ path: join(await pictures('side'), `${name}-${language}.png`) });
      });

      test('the filter leaves those without an answer, and what the page adds joins them', async () => {
        const before = (await listed()).length;
        await (await side.$('[data-act=unanswered]')).click();
        const left = await list((rows) => rows.length < before && rows.every(({ done }) => !done), 'the filter');
        await page.evaluate(() => {
          const model = document.querySelector("[data-comment-id='104']");
          const copy = model.cloneNode(true);
          copy.dataset.commentId = '777';
          copy.querySelector('.comment-text').textContent = 'Vergogna, siete dei ladri, rivoglio i miei soldi!';
          model.before(copy);
        });
        const rows = await list((rows) => rows.length === left.length + 1, 'the new comment');
        assert.ok(rows[0].words.startsWith('Vergogna'), 'the angry one is on top');
        await (await side.$('[data-act=unanswered]')).click();
        await list((rows) => rows.length === before + 1, 'all of them');
      });

      test('arrows choose, Enter leads to the comment', async () => {
        await side.bringToFront();
        await side.focus('.in-view-row');
        await side.keyboard.press('ArrowDown');
        const focused = () => side.evaluate(() => document.activeElement.querySelector('.in-view-words')?.textContent);
        assert.equal(await focused(), (await listed())[1].words);
        await side.keyboard.press('ArrowUp');
        const wanted = await focused();
        await side.keyboard.press('Enter');
        await until(() => page.evaluate((wanted) => document.activeElement.closest('[data-comment-id]')?.querySelector('.comment-text').textContent === wanted, wanted),
          'the comment to have the focus');
      });

      test('comments that a page frames stand in the list, and a press leads into the frame', async () => {
        const framed = await session.open('https://forno.test/ricetta');
        await framed.$eval('#comments', (el) => el.scrollIntoView());
        const id = await until(() => side.evaluate(async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('forno.test'))?.id), 'the tab');
        const own = await session.openOwn(`side.html?tab=${id}`);
        await framed.bringToFront();
        const row = (words) => own.evaluateHandle((words) => [...document.querySelectorAll('.in-view-row')].find((el) => el.innerText.includes(words)) ?? null, words);
        const one = await until(async () => (await row('Ricetta sbagliata')).asElement(), 'the framed comment');
        await framed.evaluate(() => scrollTo(0, 0));
        await own.bringToFront();
        await one.evaluate((el) => el.focus());
        await own.keyboard.press('Enter');
        const inside = framed.frames().find((frame) => frame.url().startsWith('https://disqus.com/'));
        await until(() => inside.evaluate(() => document.querySelector('#post-51').contains(document.activeElement)), 'the focus in the frame');
        await framed.close();
        await own.close();
      });
    });
  }
}
