// The networks' other layouts: the row reads them too, and gives no words to the wrong person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LAYOUTS } from './layouts.mjs';
import { readings, settle } from './reading.mjs';
import { stubbed } from './room.mjs';
import { rows } from './rows.mjs';

/** An empty page at each network's name. */
const pages = Object.fromEntries(rows.map(({ host }) => [host, 'plain']));

stubbed('layouts', { pages, oneTab: true }, ({ load }) => {
  for (const { name: layout, row: id, path, body, reads } of LAYOUTS) {
    test(layout, async () => {
      const row = rows.find((one) => one.id === id);
      const page = await load(`https://${row.host}${path}`);
      await page.evaluate((html) => { document.body.innerHTML = html; }, body);
      await settle(page);
      const read = await readings(page);
      const fields = (wanted, one) => Object.fromEntries(Object.keys(wanted).map((field) => [field, one?.[field]]));
      assert.deepEqual(read.map((one, n) => fields(reads[n] ?? one, one)), reads);
      assert.ok(read.every(({ by }) => by === 'row'));
    });
  }
});
