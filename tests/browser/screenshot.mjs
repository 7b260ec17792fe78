// The picture in the README, taken from the real thing: `node tests/browser/screenshot.mjs` after `./build.sh run`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, root, serveDemo, until } from './harness.mjs';
import { openByMouse, visit } from './piazza.mjs';

const COMMENT = 'vl-02';

const demo = await serveDemo();
const session = await launch('chromium', { language: 'it', width: 1280, height: 800 });
try {
  // Signed as an agent would have it, through the options page like any person's settings.
  const options = await session.openOwn('options.html');
  const ask = (message) => options.evaluate((message) => chrome.runtime.sendMessage(message), message);
  const { settings } = await ask({ kind: 'settings' });
  Object.assign(settings.brand, { name: 'Ventolesto', agent: 'Giulia' });
  await ask({ kind: 'save_settings', settings });
  await options.close();

  const page = await visit(session, demo, COMMENT);
  const panel = await openByMouse(session, page, COMMENT);
  // The whole of it in sight: advice and the first reply, the comment's proof standing on the page.
  await panel.evaluate(() => document.querySelector('.advice').scrollIntoView({ block: 'start', behavior: 'instant' }));
  await until(() => panel.evaluate(() => document.querySelector('.reply-text')?.innerText.includes('Giulia')), 'the signature');
  await mkdir(join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: join(root, 'docs/screenshot.png') });
} finally {
  await session.close();
  demo.close();
}
