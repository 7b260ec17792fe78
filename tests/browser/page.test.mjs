// The content script on pages at the networks' own names: what it finds, where it stands, where it
// puts words and where it refuses to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { stubbed } from './room.mjs';
import { rowOf, rows } from './rows.mjs';

/** Two paragraphs, accents, an emoji and letters outside the BMP. */
const REPLY = 'Ciao, è un errore nostro: perché non ci scrivi qui? 🙏\n\nDomani ti rispondiamo noi. — Ada 𝒜';

const same = (text) => text.normalize('NFC').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter(Boolean).join('\n');

/** What a person sees in a box. */
const content = (page, box) => page.$eval(box, (el) => el.value ?? el.innerText);

stubbed('page', (room) => {
  const { ask, load, open, rest, tell, viewed } = room;
  const insert = async (page, key, text = REPLY) => (await tell(page, { kind: 'insert', key, text })).outcome;

  for (const { id, page_name, wanted: { comments, reply } } of rows) {
    test(`${id}: comments are read as they stand`, async () => {
      const page = await open(page_name);
      for (const { at, comment } of comments) {
        const now = await rest(page, at, comment.id ?? comment.text);
        const seen = Object.fromEntries(Object.keys(comment).map((field) => [field, now.comment[field]]));
        assert.deepEqual(seen, comment);
      }
    });

    test(`${id}: the reply goes into the comment's own box and is not sent`, { skip: !reply }, async () => {
      const page = await open(page_name);
      const now = await rest(page, reply.at, reply.id ?? reply.text);
      assert.equal(now.can_insert, !reply.refuses);
      const before = await allBoxes(page);
      assert.equal(await insert(page, now.key), reply.refuses ?? 'inserted');
      if (reply.refuses) assert.equal(await allBoxes(page), before);
      else assert.equal(same(await content(page, reply.box)), same(`${reply.keeps ?? ''} ${REPLY}`));
      assert.equal(await page.$eval('body', (body) => body.dataset.posted), undefined);
    });
  }

  const fresh = async (wanted = '101', at = `[data-comment-id='${wanted}'] > .comment-body > .comment-text`) => {
    const page = await open('piazza');
    return { page, now: await rest(page, at, wanted) };
  };
  /** Our layers, as any script of the page can see them: closed boxes at the end of the document. */
  const layers = (page) => page.evaluate(() => [...document.documentElement.children]
    .filter((el) => el.popover === 'manual')
    .map((el) => { const { x, y, width, height } = el.getBoundingClientRect(); return { x, y, width, height, open: el.shadowRoot }; }));
  const chipOf = (page) => until(async () => (await layers(page)).find(({ width }) => width === 24), 'the chip');
  const panelOf = async (page) => (await layers(page)).find(({ width }) => width > 100);
  const panels = async (page) => (await layers(page)).filter(({ width }) => width > 100).length;
  const press = async (page, { x, y, width, height }) => page.mouse.click(x + width / 2, y + height / 2);
  const allBoxes = (page) => page.$$eval('textarea, [contenteditable="true"]', (boxes) => boxes.map((el) => el.value ?? el.textContent).join(''));

  test('the chip stands beside the words, covers none and moves nothing', async () => {
    for (const fixture of ['piazza', 'x', 'wordpress', 'mastodon', 'youtube', 'old-reddit']) {
      const { comments: [first] } = rowOf(fixture).wanted;
      const page = await open(fixture);
      const before = await page.$eval(first.at, (el) => JSON.stringify([el.getBoundingClientRect(), document.documentElement.scrollHeight]));
      await rest(page, first.at, first.comment.id);
      const chip = await chipOf(page);
      assert.equal(chip.open, null);
      const covered = await page.evaluate(({ x, y, width, height }) => {
        const over = (b) => b.width > 0 && b.right > x && b.left < x + width && b.bottom > y && b.top < y + height;
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          if (!walk.currentNode.data.trim() || walk.currentNode.parentElement.closest('script, style')) continue;
          const range = new Range();
          range.selectNodeContents(walk.currentNode);
          if ([...range.getClientRects()].some(over)) return walk.currentNode.data;
        }
        return [...document.querySelectorAll('button, textarea')].find((el) => over(el.getBoundingClientRect()))?.outerHTML ?? null;
      }, chip);
      assert.equal(covered, null, fixture);
      const after = await page.$eval(first.at, (el) => JSON.stringify([el.getBoundingClientRect(), document.documentElement.scrollHeight]));
      assert.equal(after, before, fixture);
      await page.close();
    }
  });

  test('evidence is highlighted and the page keeps its nodes', async () => {
    const page = await open('piazza');
    const html = await page.$eval('main', (el) => el.outerHTML);
    await rest(page, "[data-comment-id='101'] > .comment-body > .comment-text", '101');
    await chipOf(page);
    const marked = await until(() => page.evaluate(() => [...(CSS.highlights.get('garbo-negative') ?? [])].map(String)), 'highlights');
    assert.deepEqual(marked, ['La']);
    assert.equal(await page.$eval('main', (el) => el.outerHTML), html);
  });

  test('the chip opens the panel, Esc closes it, Alt+G opens it again', async () => {
    const { page } = await fresh();
    await press(page, await chipOf(page));
    assert.equal(await (await room.session.panel(page)).$eval('main', (main) => main.textContent), 'panel');
    await page.mouse.click(5, 5);
    await page.keyboard.press('Escape');
    await until(async () => await panels(page) === 0, 'the panel to close');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyG');
    await page.keyboard.up('Alt');
    await until(async () => await panels(page) === 1, 'the panel again');
    await tell(page, { kind: 'close_panel' });
    await until(async () => await panels(page) === 0, 'the panel to close');
  });

  test('the keyboard alone reaches chip and panel', async () => {
    const page = await open('piazza');
    await page.focus("[data-comment-id='104'] > .comment-body > .comment-reply");
    await chipOf(page);
    assert.equal((await viewed(page)).comment.id, '104');
    for (let n = 0; n < 20 && await panels(page) === 0; n += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.popover === 'manual')) await page.keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await until(async () => await panels(page) === 1, 'the panel');
    assert.equal((await viewed(page)).comment.id, '104');
  });

  test('a recycled node is not the comment it held, and the comment is found where it went', async () => {
    const page = await open('x');
    const now = await rest(page, '#cell-9005 [data-testid=tweetText]', '9005');
    await page.evaluate(() => recycle('9005', { id: '9010', name: 'Altro', handle: 'altro', time: '2026-11-20T00:00:00Z', text: 'Un altro tweet' }));
    assert.equal(await insert(page, now.key), 'comment_changed');
    assert.equal(await allBoxes(page), '');
    await page.evaluate(() => recycle('9004', { id: '9005', name: 'Owen Pike', handle: 'owenpike', time: '2026-11-19T12:00:00.000Z', text: 'Does the app work abroad?', lang: 'en', more: true }));
    assert.equal(await insert(page, now.key), 'inserted');
    assert.equal(same(await content(page, '[role=dialog] [data-testid=tweetTextarea_0]')), same(REPLY));
  });

  for (const [what, outcome, change] of [
    ['an unseen decoy in the comment is passed over', 'inserted', () => {
      for (const style of ['position:absolute;left:-9999px', 'opacity:0', 'display:none', 'visibility:hidden', 'width:1px;height:1px;min-height:0;padding:0;border:0']) {
        const decoy = document.createElement('div');
        decoy.className = 'composer';
        decoy.append(document.createElement('textarea'));
        decoy.firstChild.style.cssText = style;
        document.querySelector("[data-comment-id='104'] > .comment-body").append(decoy);
      }
    }],
    ['a second box in the comment makes it unclear', 'ambiguous', () => {
      const decoy = document.createElement('div');
      decoy.className = 'composer';
      decoy.append(document.createElement('textarea'));
      document.querySelector("[data-comment-id='104'] > .comment-body").append(decoy);
      document.querySelector("[data-comment-id='104'] .comment-reply").click();
    }],
    ['a box opened elsewhere instead is not taken', 'no_composer', () => {
      const comment = document.querySelector("[data-comment-id='104']");
      const button = comment.querySelector('.comment-reply');
      button.replaceWith(button.cloneNode(true));
      comment.querySelector('.comment-reply').addEventListener('click', () => {
        const decoy = document.createElement('div');
        decoy.className = 'composer';
        decoy.append(document.createElement('textarea'));
        document.querySelector("[data-comment-id='101'] > .comment-body").after(decoy);
      });
    }],
    ['a draft is left alone', 'has_draft', () => {
      document.querySelector("[data-comment-id='104'] .comment-reply").click();
      document.querySelector("[data-comment-id='104'] textarea").value = 'Gentile Tom, sto ancora scrivendo';
    }],
    ['a read-only box is none', 'no_composer', () => {
      document.querySelector("[data-comment-id='104'] .comment-reply").click();
      document.querySelector("[data-comment-id='104'] textarea").readOnly = true;
    }],
    ['a box that cuts the words is put back', 'mismatch', () => {
      document.querySelector("[data-comment-id='104'] .comment-reply").click();
      document.querySelector("[data-comment-id='104'] textarea").maxLength = 20;
    }],
    ['a reply link that leads away is held', 'no_composer', () => {
      const button = document.querySelector("[data-comment-id='104'] .comment-reply");
      const link = document.createElement('a');
      link.append(button.cloneNode(true));
      link.href = '/piazza/elsewhere';
      button.replaceWith(link);
    }],
  ]) {
    test(what, async () => {
      const { page, now } = await fresh('104');
      await page.evaluate(change);
      const address = page.url();
      assert.equal(await insert(page, now.key), outcome);
      assert.equal(page.url(), address);
      const written = await allBoxes(page);
      assert.equal(written.includes('errore'), outcome === 'inserted');
      if (outcome === 'has_draft') assert.ok(written.includes('sto ancora scrivendo'));
      if (outcome === 'mismatch') assert.equal(written, '');
    });
  }

  test('one undo takes the reply back, and typing goes on', async () => {
    const { page, now } = await fresh('104');
    assert.equal(await insert(page, now.key), 'inserted');
    await page.keyboard.type(' Ok');
    assert.equal(same(await content(page, "[data-comment-id='104'] textarea")), same(`${REPLY} Ok`));
    const undo = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
    };
    for (let n = 0; n < 4 && (await content(page, "[data-comment-id='104'] textarea")).endsWith('k'); n += 1) await undo();
    for (let n = 0; n < 3 && (await content(page, "[data-comment-id='104'] textarea")) !== ''; n += 1) await undo();
    assert.equal(await content(page, "[data-comment-id='104'] textarea"), '');
  });

  test('another video on the same page ends what was shown', async () => {
    const page = await open('youtube');
    const now = await rest(page, "[data-test='UgxB'] #content-text", 'UgxB');
    await press(page, await chipOf(page));
    await until(async () => await panels(page) === 1, 'the panel');
    await page.evaluate(() => navigate());
    await until(async () => await panels(page) === 0, 'the panel to close');
    assert.equal(await insert(page, now.key), 'comment_changed');
    assert.equal((await rest(page, "[data-test='UgxD'] #content-text", 'UgxD')).comment.text, 'Seconda volta che si rompe!');
  });

  test('on any other page the person’s own selection is read, from the keyboard too', async () => {
    const page = await load('https://altrove.example/fixtures/plain.html');
    await until(async () => await viewed(page) === null, 'nothing viewed');
    const box = await (await page.$('#words')).boundingBox();
    await page.mouse.click(box.x + 30, box.y + 10, { count: 3 });
    const now = await viewed(page);
    assert.equal(now.comment.text, 'Il corriere ha lanciato il pacco oltre il cancello!');
    assert.equal(now.comment.platform, 'selection');
    assert.equal(now.can_insert, false);
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyG');
    await page.keyboard.up('Alt');
    await until(async () => await panels(page) === 1, 'the panel');
    assert.equal((await viewed(page)).comment.text, now.comment.text);
    assert.equal(await insert(page, now.key), 'comment_changed');
  });

  for (const [file, at, wanted] of [
    ['generic-schema.html', '#r1 p', { author: 'Lia Marras', text: 'La suola si è aperta dopo una settimana!', time_text: '2026-10-02', time: undefined }],
    ['generic-schema.html', '#r2 div', { author: 'Beth Cole', text: 'Lovely boots, true to size.' }],
    ['generic-article.html', '#a1 p', { author: 'Noor', text: 'Nine is late for commuters.\nCould you do eight?' }],
    ['generic-named.html', '#comment-9 p', { author: 'Ezio', text: 'Non si capisce nulla.\nRifatelo!' }],
  ]) {
    test(`an unknown page: ${file} ${at}`, async () => {
      const page = await load(`https://altrove.example/fixtures/${file}`);
      const { comment } = await rest(page, at);
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((field) => [field, comment[field]])), wanted);
    });
  }

  test('every selector and pattern of the table can be read', async () => {
    const { page } = await fresh();
    const wrong = await page.evaluate((rows) => {
      const bad = [];
      const selector = (text) => {
        try {
          for (const part of text.split('>>>')) document.querySelector(part);
        } catch {
          bad.push(text);
        }
      };
      const pattern = (text) => {
        try {
          new RegExp(text, 'u');
        } catch {
          bad.push(text);
        }
      };
      const PATTERNS = ['match', 'of_handle', 'path', 'address_id', 'label'];
      const PLAIN = ['id', 'name', 'confidence', 'fixture', 'hosts', 'frames', 'attr', 'scope', 'events'];
      const walk = (value, key) => {
        if (typeof value === 'string') (PATTERNS.includes(key) ? pattern : selector)(value);
        else if (Array.isArray(value)) value.forEach((one) => walk(one, key));
        else if (value && typeof value === 'object') {
          for (const [name, inner] of Object.entries(value)) if (!PLAIN.includes(name) || typeof inner === 'object' && name === 'id') walk(inner, name);
        }
      };
      rows.forEach((row) => walk(row, ''));
      return bad;
    }, rows.map(({ host, page_name, wanted, ...row }) => row));
    assert.deepEqual(wrong, []);
  });

  test('injected twice, it is there once', async () => {
    const { page } = await fresh('104');
    await chipOf(page);
    assert.deepEqual(await ask({ kind: 'test.inject', part: 'piazza.test' }), [null]);
    const now = await rest(page, "[data-comment-id='103'] > .comment-body > .comment-text", '103');
    await until(async () => (await layers(page)).length === 1, 'one chip');
    assert.equal(await insert(page, now.key), 'inserted');
    assert.equal(same(await content(page, "[data-comment-id='103'] > .composer textarea")), same(`@Giulia Ferri ${REPLY}`));
  });

  test('switched off, it shows nothing; on again, it does', async () => {
    const { page } = await fresh('104');
    await chipOf(page);
    const words = { panel: 'p', chip: 'c {tone}', reload: 'r' };
    await tell(page, { kind: 'greeting', on: false, language: 'en', words, ours: [], watch: [] });
    assert.equal((await layers(page)).length, 0);
    const box = await (await page.$("[data-comment-id='101'] > .comment-body > .comment-text")).boundingBox();
    await page.mouse.move(box.x + 9, box.y + 9);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal((await layers(page)).length, 0);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    await tell(page, { kind: 'greeting', on: true, language: 'en', words, ours: [], watch: [] });
    await rest(page, "[data-comment-id='104'] > .comment-body > .comment-text", '104');
    await chipOf(page);
  });

  test('the chip follows a comment that the page moves, and goes when it takes it away', async () => {
    const { page } = await fresh('104');
    const apart = async () => (await chipOf(page)).y - (await page.$eval("[data-comment-id='104']", (el) => el.getBoundingClientRect().y));
    const wanted = await apart();
    await page.mouse.move(1, 1);
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
      const banner = document.createElement('div');
      banner.style.height = '70px';
      document.querySelector('section.post').prepend(banner);
    });
    await until(async () => Math.abs(await apart() - wanted) < 2, 'the chip to follow');
    await page.evaluate(() => document.querySelector('main').replaceChildren('Altro'));
    await until(async () => (await layers(page)).length === 0, 'the chip to go');
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    assert.equal(await viewed(page), null);
  });

  /** How long a page of 500 comments is held up at most while one of them is looked at, in milliseconds. */
  const longestPause = async () => {
    const page = await open('piazza');
    await page.evaluate(() => {
      const post = document.querySelector('section.post');
      const model = document.querySelector("[data-comment-id='101']");
      for (let n = 0; n < 500; n += 1) {
        const copy = model.cloneNode(true);
        copy.dataset.commentId = `9${n}`;
        post.append(copy);
      }
    });
    // The page's own thread is what must not be held up.
    await page.evaluate(() => {
      globalThis.longest = 0;
      let last = performance.now();
      const tick = () => {
        const now = performance.now();
        globalThis.longest = Math.max(globalThis.longest, now - last);
        last = now;
        setTimeout(tick, 0);
      };
      tick();
    });
    const at = "[data-comment-id='9200'] > .comment-body > .comment-text";
    await page.$eval(at, (el) => el.scrollIntoView());
    await new Promise((resolve) => setTimeout(resolve, 400));
    await page.evaluate(() => { globalThis.longest = 0; });
    await rest(page, at, '9200');
    await chipOf(page);
    const longest = Math.round(await page.evaluate(() => globalThis.longest));
    if (process.env.GARBO_CONSOLE) console.log('longest pause of the page', longest, 'ms');
    await page.close();
    return longest;
  };

  test('a long page stays quick', async () => {
    const longest = await longestPause();
    assert.ok(longest < 200, `${longest} ms`);
  });

  // The last: nothing of the extension is left as it was.
  test('left behind by an update, it goes without a word, and offers a reload where it is missed', { skip: room.name === 'firefox' }, async () => {
    const { page } = await fresh('104');
    await chipOf(page);
    // A draft of the agent's own stands in the page's box.
    await page.click("[data-comment-id='104'] .comment-reply");
    await page.type("[data-comment-id='104'] textarea", 'Gentile Tom');
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const words = "[data-comment-id='101'] > .comment-body > .comment-text";
    await ask({ kind: 'test.reload' }).catch(() => {});
    // Nobody looks at a comment: nothing is said.
    await page.mouse.move(1, 1);
    await until(async () => (await layers(page)).length === 0, 'the chip to go');
    const notice = async () => (await layers(page)).find(({ width }) => width === 320);
    /** Looks at the comment until the sentence stands there: the browser may first let a new script in. */
    const look = () => until(async () => {
      const box = await (await page.$(words)).boundingBox();
      await page.mouse.move(box.x + 9, box.y + 9);
      return notice();
    }, 'the offer');
    const { x, y, width, height } = await look();
    assert.equal(await page.$eval("[data-comment-id='104'] textarea", (el) => el.value), 'Gentile Tom');
    // With a draft on the page no button reloads it: the only one, at the right, takes the sentence away.
    await page.mouse.click(x + width - 45, y + height - 26);
    await until(async () => !await notice(), 'the sentence to go');
    assert.equal(await page.$eval("[data-comment-id='104'] textarea", (el) => el.value), 'Gentile Tom');
    assert.deepEqual(errors, []);
  });
});
