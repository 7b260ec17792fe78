// Every row of the table on a page that has changed as networks change theirs. What is read stays
// the same, or comes by the generic route and says so, or is not read at all: it is never wrong.
// The page's own world holds the content script here, so that all comments can be read at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings, settle } from './reading.mjs';
import { stubbed } from './room.mjs';
import { rows } from './rows.mjs';
import { MUTATIONS, prepare } from './mutations.mjs';

/** Everything in both browsers, as `./build.sh soak` wants it; else Firefox tries the telling changes. */
const ALL = Boolean(process.env.GARBO_SOAK);

/** What pressing "insert" would find for a comment: its box, another one, or a refusal. */
const boxOf = (page, at, wanted) => page.evaluate(async (place, box) => {
  const comment = globalThis.mutationPlaces?.[place] ?? garbo.platform.around(document.querySelector(place));
  const kept = garbo.platform.read(comment);
  if (!kept) return 'unread';
  const { key } = garbo.viewed.keep(kept);
  const found = await garbo.composer.find(() => garbo.viewed.again(garbo.viewed.snapshot(key)));
  if (typeof found === 'string') return found;
  const own = box && document.querySelector(box);
  return own === found || own?.contains(found) || found.contains(own) ? 'its own' : `another: ${found.outerHTML.slice(0, 300)}`;
}, at, wanted);

stubbed('changed pages', { timeout: 1_200_000, oneTab: true }, (room) => {
  const open = async ({ page_name, wanted }) => {
    const page = await room.open(page_name);
    await settle(page);
    await page.evaluate(prepare);
    await page.evaluate((places) => {
      globalThis.mutationTexts = places.comments.map((at) => document.querySelector(at));
      globalThis.mutationPlaces = Object.fromEntries([...places.comments, places.reply].filter(Boolean).map((at) => [at, garbo.platform.around(document.querySelector(at))]));
    }, { comments: wanted.comments.map(({ at }) => at), reply: wanted.reply?.at });
    return page;
  };

  for (const row of rows) {
    const { id, wanted } = row;

    test(`${id}: every comment is read once, and each is the right one`, async () => {
      const page = await open(row);
      const read = await readings(page);
      for (const { comment } of wanted.comments) {
        const same = read.filter((one) => one.id === comment.id && one.text === comment.text);
        assert.equal(same.length, 1, `${comment.id} ${comment.text} ${JSON.stringify(read)}`);
        assert.equal(same[0].author, comment.author);
        assert.equal(same[0].by, 'row');
      }
      if (wanted.count !== undefined) assert.equal(read.length, wanted.count, JSON.stringify(read, null, 1));
    });

    for (const { name: change, run, argument, mayRefuse, mayLose, telling } of MUTATIONS) {
      test(`${id}: ${change}`, { skip: !ALL && !telling && room.name === 'firefox' }, async () => {
        const page = await open(row);
        const first = await readings(page);
        await page.evaluate(run, argument);
        const now = await readings(page);
        // Read by the row it is the same, comment for comment; by habit it says so; and what a
        // changed page no longer gives is missing, not mistaken.
        const byRow = now.every(({ by }) => by === 'row');
        // A count that stood in a label is gone with it.
        if (mayLose) for (const one of [...first, ...now]) delete one[mayLose];
        if (now.length > 0 && byRow) assert.deepEqual(now, first);
        else {
          assert.ok(wanted.loses?.includes(change), `${id}: ${now.length} read, by ${now[0]?.by}`);
          assert.ok(now.every(({ by }) => by === 'generic'), 'some by row, some by habit');
          for (const { author, text } of now) {
            if (author) assert.ok(first.some((one) => one.author === author && (one.text === text || text.includes(one.text))), `${author}: ${text}`);
          }
        }
        if (wanted.reply && byRow && now.length > 0 && (ALL || telling)) {
          const found = await boxOf(page, wanted.reply.at, wanted.reply.box);
          if (wanted.reply.refuses) assert.equal(found, wanted.reply.refuses);
          else if (found !== 'its own') assert.ok(mayRefuse && !found.startsWith('another'), found);
        }
      });
    }

    const own = wanted.comments.find(({ at }) => at === wanted.reply?.at);
    const other = own && wanted.comments.find(({ comment: { author } }) => author && author !== own.comment.author);
    if (other && !wanted.reply.refuses) {
      test(`${id}: two boxes open, none of them anybody else's`, async () => {
        const page = await open(row);
        await boxOf(page, other.at, wanted.reply.box);
        const found = await boxOf(page, wanted.reply.at, wanted.reply.box);
        assert.ok(!found.startsWith('another'), found);
        const claimed = await page.evaluate((a, b) => {
          const [first, second] = [a, b].map((at) => garbo.composer.boxes(globalThis.mutationPlaces[at]));
          return first.filter((box) => second.includes(box)).map((box) => box.outerHTML);
        }, wanted.reply.at, other.at);
        assert.deepEqual(claimed, []);
      });
    }
  }
});
