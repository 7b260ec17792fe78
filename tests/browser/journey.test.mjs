// The main job with the whole of Garbo in it: from a comment on a page to a reply in its box.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsers, launch, serveDemo, serveSink, until, knock } from './harness.mjs';
import { choose, draft, openByKeyboard, openByMouse, outcome, posted, told, visit } from './piazza.mjs';
import { whole } from './room.mjs';

/** What the browsers ask for themselves at start, with or without an extension. */
const browserOwn = ['mozilla.com', 'mozilla.net', 'mozilla.org', 'firefox.com', 'google.com', 'googleapis.com', 'gvt1.com', 'digicert.com'];

const flat = (text) => (text ?? '').normalize('NFC').replace(/\s+/gu, '');

whole('the journey', { demo: true }, (room) => {
  test('with the mouse: a complaint is read, advised, answered in its box, and nothing is posted', async () => {
    const { page, panel } = await room.look('vl-01', { editor: 'lexical' });
    const { action, because, replies } = await told(panel);
    assert.match(action, /^reply/);
    assert.ok(because.length > 0, 'the advice names its rules');
    assert.equal(replies.length, 3);
    assert.equal(new Set(replies.map((each) => each.strategy)).size, 3, 'three different strategies');
    const before = await posted(page, 'vl-01');
    await choose(panel, 2);
    assert.equal(flat(await draft(page, 'vl-01')), flat(replies[1].text));
    assert.deepEqual(await posted(page, 'vl-01'), before);
  });

  test('with the keyboard alone', async () => {
    const page = await visit(room.session, room.server, 'pl-03', { editor: 'draft' });
    const panel = await openByKeyboard(room.session, page, 'pl-03');
    const { replies } = await told(panel);
    assert.equal(replies.length, 3);
    await until(() => panel.evaluate(() => document.hasFocus()), 'the panel to take the keys');
    await panel.focus('main');
    await (await panel.$('main')).press('1');
    const at = await until(() => panel.evaluate(() => document.activeElement?.closest('[data-reply]')?.dataset.reply), 'the first reply to take the focus');
    assert.equal(at, '1');
    const insert = await panel.$('[data-reply="1"] [data-act="insert"]');
    await insert.press('Enter');
    if (await panel.$('[data-reply="1"] .fill:not(.filled)')) {
      const said = await outcome(panel);
      await insert.press('Enter');
      await until(async () => (await outcome(panel)) !== said, 'the outcome of the second press');
    }
    assert.equal(flat(await draft(page, 'pl-03')), flat(replies[0].text));
  });

  const verdicts = [
    ['an insult gets one measured reply or none', 'vl-05', 'measured_reply', 3],
    ['personal data in public goes on in private', 'vl-07', 'reply_then_private', 3],
    ['spam is to be hidden, and nothing is said', 'vl-10', 'hide', 0],
  ];
  for (const [what, id, action, replies] of verdicts) {
    test(what, async () => {
      const said = await told((await room.look(id)).panel);
      assert.equal(said.action, action);
      assert.equal(said.replies.length, replies);
      assert.equal(said.instead !== '', replies === 0, 'a card says what to do instead');
    });
  }
});

for (const name of browsers) {
  test(`no request but the page's own in ${name}`, async () => {
    const demo = await serveDemo();
    const sink = await serveSink(demo.port);
    const session = await launch(name, { language: 'it', sink });
    try {
      const page = await visit(session, demo, 'vl-01', { editor: 'lexical' });
      await choose(await openByMouse(session, page, 'vl-01'));
      const own = await session.openOwn('popup.html');
      await own.waitForSelector('textarea');
      await own.type('textarea', 'Pacco in ritardo, che delusione');
      await own.waitForSelector('.reading');
      await session.openOwn('options.html');
      const asked = sink.asked.filter((line) => !browserOwn.some((host) => line.includes(host)));
      assert.deepEqual(asked, []);
      // The sink does hear: a request made on purpose is written down.
      await knock(sink.port, 'GET http://elsewhere.example/ HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n');
      assert.ok(sink.asked.some((line) => line.includes('elsewhere.example')));
    } finally {
      await session.close();
      sink.close();
      demo.close();
    }
  });
}
