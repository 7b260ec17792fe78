// Leave to work on a site: nothing at first, one site at the person's word, without a reload, and taken
// back at once, from the browser's own settings too. Chromium asks nobody in a test: there the build that
// names its hosts stands in, with all of them withheld in the browser's own settings.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root, until } from './harness.mjs';
import { chip } from './piazza.mjs';
import { whole } from './room.mjs';

const HERE = 'https://forno.example';
const ELSEWHERE = 'https://altrove.example';
const PATTERN = `${HERE}/*`;

/** Firefox grants what is asked inside a click, without its question. */
const with_ = (name) => (name === 'firefox'
  ? { extension: join(root, 'dist', name), prefs: { 'extensions.webextOptionalPermissionPrompts': false } } : {});

whole('leave', { pages: { 'forno.example': 'wordpress', 'altrove.example': 'plain' }, with_ }, (room) => {
  const { name, ask } = room;
  let session, options, settings;
  before(async () => {
    ({ session, own: options } = room);
    if (name === 'firefox') return;
    settings = await session.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' }), new URL(session.base).host);
    await until(async () => (await ask({ kind: 'sites' })).sites.length === 0, 'nothing granted');
  });

  /** The person's leave for the one site: in Chromium from the browser's own page of extensions. */
  const leave = async (given) => {
    if (name === 'firefox') {
      await options.bringToFront();
      await options.evaluate((given, pattern) => {
        document.addEventListener('click', () => void chrome.permissions[given ? 'request' : 'remove']({ origins: [pattern] }), { once: true, capture: true });
      }, given, PATTERN);
      await options.mouse.click(3, 3);
    } else {
      await settings.evaluate((given, id, pattern) => chrome.developerPrivate[given ? 'addHostPermission' : 'removeHostPermission'](id, pattern),
        given, new URL(session.base).host, PATTERN);
    }
    await until(async () => (await options.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), PATTERN)) === given, given ? 'leave' : 'leave taken back');
  };
  const layers = (page) => page.evaluate(() => document.querySelectorAll(':root > [popover="manual"]').length);
  /** Looks at a comment until its chip stands there. */
  const look = async (page) => {
    await page.bringToFront();
    const text = await page.waitForSelector('.comment-content p');
    await until(async () => {
      await page.mouse.move(2, 2);
      await text.hover();
      return chip(page, 500);
    }, 'the chip');
  };
  /** Worlds of an extension's in a page, as the debugger lists them. */
  const worlds = async (page) => {
    const cdp = await page.createCDPSession();
    const found = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => found.push(context.origin));
    await cdp.send('Runtime.enable');
    await cdp.detach();
    return found.filter((origin) => origin.startsWith('chrome-extension://'));
  };

  test('nothing is granted at install, and no page pays anything', async () => {
    assert.deepEqual(((await options.evaluate(() => chrome.permissions.getAll())).origins ?? []).filter((at) => at.startsWith('http')), []);
    assert.deepEqual((await ask({ kind: 'sites' })).sites, []);
    assert.deepEqual(await ask({ kind: 'site', origin: HERE }), { kind: 'site', origin: HERE, granted: false, on: true });
    const page = await session.open(`${HERE}/`);
    await (await page.waitForSelector('.comment-content p')).hover();
    await ask({ kind: 'sites' });
    assert.equal(await layers(page), 0);
    if (name === 'chromium') assert.deepEqual(await worlds(page), []);
  });

  test('with leave for one site its open page works without a reload, and no other does', async () => {
    const page = await session.open(`${HERE}/`);
    const other = await session.open(`${ELSEWHERE}/`);
    await page.evaluate(() => { globalThis.same = true; });
    await leave(true);
    await look(page);
    assert.ok(await page.evaluate(() => globalThis.same), 'not reloaded');
    assert.equal((await ask({ kind: 'site', origin: ELSEWHERE })).granted, false);
    if (name === 'chromium') {
      assert.equal((await worlds(page)).length, 1);
      assert.deepEqual(await worlds(other), [], 'no script on a page without leave');
    }
    // A page opened later has it from the start.
    const later = await session.open(`${HERE}/later`);
    await look(later);
  });

  test('a light tells how the site is read, and the report holds no word of it', async () => {
    await leave(true);
    const page = await session.open(`${HERE}/`);
    await look(page);
    const tab = await options.evaluate(async (here) => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(here)).id, HERE);
    assert.deepEqual(await ask({ kind: 'health', tab }), { kind: 'health', light: 'fine', missing: [] });
    const { report } = await until(async () => {
      const answer = await ask({ kind: 'report', tab });
      return Object.keys(answer.report?.fields ?? {}).length > 0 && answer;
    }, 'the counts');
    assert.equal(report.row, 'wordpress');
    assert.match(report.garbo, /^\d+\.\d+\.\d+$/);
    assert.match(report.browser, name === 'chromium' ? /^Chrome \d+$/ : /^Firefox \d+$/);
    assert.equal(report.fields.text.missed, 0);
    assert.ok(report.fields.text.found[0] > 0);
    const bones = report.skeleton.join('\n');
    assert.ok(report.skeleton.length > 3);
    assert.doesNotMatch(bones, /\p{N}|\//u);
    const said = await page.$$eval('.comment-content p, .fn', (all) => all.map((el) => el.textContent.trim()).filter(Boolean));
    for (const words of said) assert.ok(!bones.includes(words), words);
  });

  test('taken back, it is gone at once: chip, script for later pages, and what was counted', async () => {
    await leave(true);
    const page = await session.open(`${HERE}/`);
    await look(page);
    await leave(false);
    await until(async () => (await layers(page)) === 0, 'the chip to go');
    await (await page.$('.comment-content p')).hover();
    await ask({ kind: 'sites' });
    assert.equal(await layers(page), 0);
    assert.deepEqual((await ask({ kind: 'sites' })).sites, []);
    assert.deepEqual(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts()), []);
    await until(async () => ((await options.evaluate(() => chrome.storage.local.get('health'))).health ?? []).length === 0, 'the counts to go');
    // A message that comes too late is not heard.
    const later = await session.open(`${HERE}/`);
    if (name === 'chromium') assert.deepEqual(await worlds(later), []);
    await later.close();
    // Given again, the same page works again.
    await leave(true);
    await look(page);
  });

  test('switched off by the person, a site stays off until it is switched on', async () => {
    await leave(true);
    const page = await session.open(`${HERE}/`);
    await look(page);
    await ask({ kind: 'set_site', origin: HERE, on: false });
    await until(async () => (await layers(page)) === 0, 'the chip to go');
    await leave(false);
    await leave(true);
    await (await page.$('.comment-content p')).hover();
    await ask({ kind: 'sites' });
    assert.equal(await layers(page), 0);
    await ask({ kind: 'set_site', origin: HERE, on: true });
    await look(page);
  });

  test('however hastily it is switched, page and settings agree in the end', async () => {
    await leave(true);
    const page = await session.open(`${HERE}/`);
    await look(page);
    for (const last of [false, true]) {
      await Promise.all([last, !last, last, !last, last].map((on) => ask({ kind: 'set_site', origin: HERE, on })));
      if ((await ask({ kind: 'site', origin: HERE })).on) await look(page);
      else {
        await (await page.$('.comment-content p')).hover();
        await until(async () => (await layers(page)) === 0, 'the chip to go');
      }
    }
  });
});
