// The reading part of the content script in a page's own world, where a test can ask it anything.
import { readFile } from 'node:fs/promises';
import { root } from './harness.mjs';

const source = `${root}/extension/page`;
/** What needs the extension. */
const SILENT = ['wire.js', 'layer.js', 'chip.js', 'panel.js', 'highlight.js', 'draft.js', 'start.js'];
const { js } = JSON.parse(await readFile(`${source}/files.json`, 'utf8'));
const script = (await Promise.all(js.filter((name) => !SILENT.includes(name)).map(async (name) =>
  name === 'platforms.js'
    ? `garbo.platforms = ${await readFile(`${source}/platforms.json`, 'utf8')};`
    : (await readFile(`${source}/${name}`, 'utf8')).replace(/^var garbo = .*$/mu, ''),
))).join('\n');

/** Puts it there, as `garbo`. */
export const settle = (page) => page.evaluate(`(() => { const garbo = (globalThis.garbo = {}); ${script} })()`);

/** All comments as they are read now, in the page's order. */
export const readings = (page) => page.evaluate(() => garbo.platform.roots().flatMap((el) => {
  const found = garbo.platform.read(el);
  if (!found) return [];
  const { id, author, text, time, truncated, replies, likes } = found.comment;
  return [{ id, author, text, time, truncated, replies, likes, own: found.own, handle: found.handle, by: found.origins.text }];
}));
