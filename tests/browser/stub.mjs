// The content script as shipped, with a stand-in for the background: tests of the page alone need
// no Wasm, and can foresee every answer.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './harness.mjs';

const source = join(root, 'extension/page');

/** Writes the stand-in extension of a browser and gives its folder. */
export async function assembleStub(browser) {
  const out = join(root, 'target/stub', browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(fileURLToPath(new URL('stub/', import.meta.url)), out, { recursive: true });
  const { js, css, frames } = JSON.parse(await readFile(join(source, 'files.json'), 'utf8'));
  await mkdir(join(out, 'page'));
  for (const name of [...js, ...css]) {
    const text = name === 'platforms.js'
      ? `garbo.platforms = ${await readFile(join(source, 'platforms.json'), 'utf8')};`
      : await readFile(join(source, name));
    await writeFile(join(out, 'page', name), text);
  }
  const inside = (names) => names.map((name) => `page/${name}`);
  await writeFile(join(out, 'manifest.json'), JSON.stringify({
    manifest_version: 3,
    name: 'Garbo page test',
    version: '1',
    permissions: ['tabs', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: inside(js), css: inside(css), run_at: 'document_idle' },
      // As the background registers it for comments that pages frame.
      { matches: frames, js: inside(js), css: inside(css), run_at: 'document_idle', all_frames: true }],
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://*/*', 'https://*/*'] }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'garbo@garbo.example' } } } : {}),
  }));
  return out;
}
