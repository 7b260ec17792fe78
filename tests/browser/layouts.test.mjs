// The networks' other layouts: the row reads them too, and gives no words to the wrong person.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers, launch, serveFixtures } from './harness.mjs';
import { LAYOUTS } from './layouts.mjs';
import { readings, settle } from './reading.mjs';
import { rows } from './rows.mjs';
import { assembleStub } from './stub.mjs';

for (const name of browsers) {
  describe(`layouts in ${name}`, { timeout: 240_000 }, () => {
    let server, browser;

    before(async () => {
      server = await serveFixtures(Object.fromEntries(rows.map(({ host }) => [host, 'plain'])));
      browser = await launch(name, { extension: await assembleStub(name), fixtures: server });
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const { name: layout, row: id, path, body, reads } of LAYOUTS) {
      test(layout, async () => {
        const row = rows.find((one) => one.id === id);
        const page = await browser.open(`https://${row.host}${path}`);
        await page.evaluate((html) => { document.body.innerHTML = html; }, body);
        await settle(page);
        const read = await readings(page);
        const fields = (wanted, one) => Object.fromEntries(Object.keys(wanted).map((field) => [field, one?.[field]]));
        assert.deepEqual(read.map((one, n) => fields(reads[n] ?? one, one)), reads);
        assert.ok(read.every(({ by }) => by === 'row'));
        await page.close();
      });
    }
  });
}
