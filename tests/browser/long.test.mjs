// A page of very many comments: what one reading looks at is bounded. Counted are the questions put
// to the page, since times differ from machine to machine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle } from './reading.mjs';
import { stubbed } from './room.mjs';
import { rowOf } from './rows.mjs';

stubbed('a long page', (room) => {
  /** The page of a network with its own comments first and copies of one, by a stranger, after them. */
  const open = async (fixture, copied, count) => {
    const page = await room.open(fixture);
    await page.waitForSelector(rowOf(fixture).wanted.comments[0].at);
    await settle(page);
    await page.evaluate((copied, count) => {
      const model = garbo.platform.roots().find((el) => garbo.platform.read(el)?.comment.author === copied);
      for (let n = garbo.platform.roots().length; n < count; n += 1) {
        const copy = model.cloneNode(true);
        for (const link of copy.querySelectorAll('a[href]')) link.setAttribute('href', link.getAttribute('href').replace(/(\/(?:post|status)\/)\w+/u, `$1${n}`));
        model.parentElement.append(copy);
      }
    }, copied, count);
    return page;
  };
  /** What reading the comment of this author asks of the page: in parts of it, and of all of it. */
  const asked = (page, author) => page.evaluate((author) => {
    const { platform } = garbo;
    const root = platform.roots().find((el) => platform.read(el)?.comment.author === author);
    return new Promise((resolve) => setTimeout(() => {
      const counts = { parts: 0, all: 0 };
      const whole = [document, document.documentElement, document.body];
      const kept = [];
      for (const prototype of [Document.prototype, Element.prototype]) {
        for (const method of ['querySelector', 'querySelectorAll']) {
          const own = prototype[method];
          kept.push(() => { prototype[method] = own; });
          prototype[method] = function counted(...given) {
            counts[whole.includes(this) ? 'all' : 'parts'] += 1;
            return own.apply(this, given);
          };
        }
      }
      const { comment } = platform.read(root);
      for (const back of kept) back();
      resolve({ ...counts, comments: platform.roots().length, replies: comment.replies });
    }, 0));
  }, author);

  for (const [fixture, author, stranger] of [['threads', 'marco_vinci', 'jude.ashe'], ['x', 'Marta Conti ✨', 'Owen Pike'], ['bluesky', 'Marta Conti', 'owenpike.example'], ['mastodon', 'Elio Zan', 'Kim Ashby']]) {
    test(`${fixture}: four thousand comments cost a reading no more than eight hundred`, async () => {
      const counts = [];
      for (const count of [800, 4000]) {
        const page = await open(fixture, stranger, count);
        counts.push(await asked(page, author));
        await page.close();
      }
      const [few, many] = counts;
      assert.deepEqual([few.comments, many.comments], [800, 4000]);
      assert.equal(few.replies, 1);
      assert.deepEqual({ ...many, comments: 0 }, { ...few, comments: 0 });
      // The brand is looked for once, not once for every comment.
      assert.ok(many.all <= 20, `${many.all} looks over the whole page`);
      assert.ok(many.parts <= 3200, `${many.parts} looks into comments`);
    });
  }

  test('a reply of the brand’s that names the person counts, though hundreds have spoken in between', async () => {
    const page = await open('threads', 'jude.ashe', 800);
    await page.evaluate(() => {
      const { roots, read } = garbo.platform;
      const reply = roots().find((el) => read(el)?.comment.text.startsWith('@marco_vinci')).cloneNode(true);
      reply.querySelector('a[href*="/post/"]').setAttribute('href', '/@libreria.corta/post/DA9');
      roots()[250].after(reply);
    });
    assert.equal((await asked(page, 'marco_vinci')).replies, 2);
  });
});
