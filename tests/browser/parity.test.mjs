// One engine, two builds: what the command line answers and what the Wasm answers, byte for byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch, root, serveDemo, until } from './harness.mjs';

const TEXTS = 5_000;
/** Lines handed over at a time. */
const BATCH = 250;

/** Every text below a folder of `training/`, one a line; in tables it is the first column. */
function texts(folder) {
  return readdirSync(join(root, 'training', folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(txt|tsv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t')[0]);
}

/** `count` of them, evenly from beginning to end. */
const evenly = (all, count) => Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]);

/** The texts as lines of JSON; some with what stands around a comment, so that every room is met. */
function lines() {
  const share = Math.floor(TEXTS / 3);
  const chosen = [
    ...evenly(texts('clean'), share),
    ...evenly(texts('tweets'), share),
    ...evenly(texts('comments'), TEXTS - 2 * share),
  ];
  return chosen.map((text, at) => JSON.stringify({
    id: at,
    text,
    ...(at % 3 === 0 && { replies: at % 4, likes: (at * 37) % 900 }),
    ...(at % 5 === 0 && { post: chosen[(at * 7 + 1) % chosen.length] }),
    ...(at % 7 === 0 && { time: '2026-01-01T08:00:00Z', now: `2026-01-01T${String(8 + (at % 12)).padStart(2, '0')}:45:00Z` }),
  }));
}

/** What the command line answers, line by line. */
function native(asked) {
  const program = join(root, 'target/release/garbo');
  if (!existsSync(program)) execFileSync('cargo', ['build', '--quiet', '--release', '--bin', 'garbo'], { cwd: root, stdio: 'inherit' });
  const said = execFileSync(program, ['read'], {
    input: `${asked.join('\n')}\n`,
    env: { ...process.env, LC_ALL: 'it_IT.UTF-8' },
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return said.toString('utf8').trimEnd().split('\n');
}

test(`native and Wasm answer ${TEXTS} texts with the same bytes`, async () => {
  const asked = lines();
  assert.equal(new Set(asked).size, TEXTS);
  const expected = native(asked);
  assert.equal(expected.length, TEXTS);
  assert.ok(expected.every((line) => line.includes('"sentiment":')), 'every line is answered');

  const demo = await serveDemo();
  const session = await launch('chromium', {});
  try {
    const page = await session.open(`${demo.origin}/playground/`);
    await until(() => page.evaluate(() => document.querySelector('#comment') !== null), 'the playground');
    const differing = [];
    for (let from = 0; from < TEXTS; from += BATCH) {
      const answered = await page.evaluate(async (batch) => {
        const { read } = await import('/playground/wasm/garbo-playground.js');
        return batch.map((line) => read(line));
      }, asked.slice(from, from + BATCH));
      answered.forEach((line, at) => {
        if (line !== expected[from + at]) differing.push({ asked: asked[from + at], native: expected[from + at], wasm: line });
      });
    }
    const [first] = differing;
    assert.equal(
      differing.length, 0,
      first && `${differing.length} answers differ (are both builds of this source?), the first:\n${first.asked}\nnative ${first.native}\nwasm   ${first.wasm}`,
    );
  } finally {
    await session.close();
    demo.close();
  }
});
