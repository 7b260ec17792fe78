// What is shipped: both builds load as they are, start with nothing granted, and pass the store's lint.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browsers, launch, root, serveDemo, until } from './harness.mjs';

for (const name of browsers) {
  test(`the shipped build loads in ${name}, and no site is granted`, async () => {
    const demo = await serveDemo();
    const session = await launch(name, { extension: join(root, 'dist', name) });
    try {
      const options = await session.openOwn('options.html');
      await until(() => options.evaluate(() => document.querySelector('main') !== null), 'the options page');
      const { origins } = await options.evaluate(() => chrome.permissions.getAll());
      assert.deepEqual(origins ?? [], []);
      const { answer } = await options.evaluate(async () => (await chrome.runtime.sendMessage({ kind: 'paste', text: 'Tutto perfetto, grazie!' })).viewed);
      assert.equal(answer.sentiment.label, 'positive');
      // On a page that was not granted there is nothing of ours.
      const page = await session.open(`${demo.origin}/piazza/?post=ventolesto`);
      const text = await page.waitForSelector('article.comment .comment-text');
      await text.hover();
      await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'sites' }));
      assert.equal(await page.evaluate(() => document.querySelectorAll(':root > [popover]').length), 0);
    } finally {
      await session.close();
      demo.close();
    }
  });
}

test('the Firefox build passes the lint of its store without a warning', async () => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = await promisify(execFile)('npx', ['--no-install', 'web-ext', 'lint', '--output=json', '--no-config-discovery',
    `--source-dir=${join(root, 'dist/firefox')}`], { cwd: here });
  const { summary } = JSON.parse(stdout);
  assert.deepEqual({ errors: summary.errors, warnings: summary.warnings }, { errors: 0, warnings: 0 });
});
