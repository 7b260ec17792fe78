// Where tests take place: for each browser a server, the browser with Garbo in it, and a page of
// Garbo's own to ask from. All of it stands here, so that a test file holds only what it tests, and no
// page that a failed test leaves open can reach the next one.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe } from 'node:test';
import { browsers, launch, serveDemo, serveFixtures, until } from './harness.mjs';
import { openByMouse, visit } from './piazza.mjs';
import { hosts, rowOf } from './rows.mjs';
import { assembleStub } from './stub.mjs';

/** Every row's test page, one that no row knows, and one that frames its comments. */
const PAGES = { ...hosts, 'altrove.example': 'plain', 'forno.test': 'framed' };

/**
 * Describes `tests` once per browser. `server`, `session` and `own` are there once a test runs; the
 * functions can be taken apart at once.
 * @param {{timeout?: number, demo?: boolean, pages?: Record<string, unknown>, oneTab?: boolean, with_?: (name: string) => object}} options
 *   `demo`: Piazza as it is served, instead of the test pages; `oneTab`: one for all tests, which saves
 *   half the time of those that change nothing but their document; `with_`: how to launch
 */
function room(title, { timeout = 300_000, demo = false, pages = PAGES, oneTab = false, with_ = () => ({}) }, enter, tests) {
  for (const name of browsers) {
    describe(`${title} in ${name}`, { timeout }, () => {
      const here = {
        name,
        /** Asks the background, or what stands in for it, as a page of Garbo's own does. */
        ask: (message) => here.own.evaluate((words) => chrome.runtime.sendMessage(words), message),
        /** A tab in front, on a page. */
        async load(url) {
          const page = here.tab ?? await here.session.open(oneTab ? 'about:blank' : url);
          // Whole, styles included: what has no boxes yet cannot be read.
          if (oneTab) await (here.tab = page).goto(url);
          await page.bringToFront();
          return page;
        },
        /** The same on a network's test page. */
        open: (fixture, path = rowOf(fixture).wanted.path) => here.load(`https://${rowOf(fixture).host}${path}`),
      };
      before(async () => {
        here.server = demo ? await serveDemo() : await serveFixtures(pages);
        here.session = await launch(name, { fixtures: demo ? undefined : here.server, ...await with_(name) });
        here.own = await enter(here);
      });
      after(async () => {
        await here.session?.close();
        here.server?.close();
      });
      if (!oneTab) afterEach(async () => {
        for (const page of await here.session.browser.pages()) if (page.url().startsWith('http')) await page.close();
      });
      tests(here);
    });
  }
}

/** The content script alone, its background stood in for: no Wasm, and every answer can be foreseen. */
export function stubbed(title, options, tests = options) {
  const with_ = async (name) => ({ extension: await assembleStub(name) });
  room(title, { ...options, with_ }, ({ session }) => session.openOwn('panel.html'), (here) => {
    /** Sends a message of the background's to the content script of a page, or of a frame in it. */
    const tell = (page, message, frame) =>
      here.ask({ kind: 'test.relay', part: new URL(page.url()).host, message, frame });
    const viewed = async (page) => (await tell(page, { kind: 'viewed' })).comment;

    /** Rests the mouse on an element, stirring it a little, until `wanted` gives something. */
    const restUntil = async (page, at, wanted, frame = page) => {
      const handle = await frame.waitForSelector(at);
      await handle.scrollIntoView();
      await page.mouse.move(1, 1);
      let turn = 0;
      return until(async () => {
        const { x, y, height } = await handle.boundingBox();
        await page.mouse.move(x + 6 + (turn += 1) % 2, y + Math.min(6, height / 2));
        return wanted();
      }, `${at} under the mouse`);
    };
    /** The same until its comment is the one viewed: by its id, by its words where it has none. */
    const rest = (page, at, of) => restUntil(page, at, async () => {
      const now = await viewed(page);
      return now && (of === undefined || of === (now.comment.id ?? now.comment.text)) ? now : null;
    });
    tests(Object.assign(here, { tell, viewed, rest, restUntil }));
  });
}

/** The whole of Garbo; its own page is the options. */
export function whole(title, options, tests = options) {
  const enter = async ({ session }) => {
    const page = await session.openOwn('options.html');
    await until(() => page.$('.shelf'), 'the options');
    return page;
  };
  room(title, options, enter, (here) => {
    /** Changes the settings as the options do. */
    const set = async (change) => {
      const { settings } = await here.ask({ kind: 'settings' });
      change(settings);
      assert.equal((await here.ask({ kind: 'save_settings', settings })).kind, 'settings');
    };
    /** A comment of Piazza's, found, and looked at in the panel. */
    const look = async (id, how) => {
      const page = await visit(here.session, here.server, id, how);
      return { page, panel: await openByMouse(here.session, page, id) };
    };
    tests(Object.assign(here, { set, look }));
  });
}
