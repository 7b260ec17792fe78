// Handing a case over: whoever the options name is whom panel and popup name, and the brief can be
// copied without a customer's data in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './harness.mjs';
import { outcome } from './piazza.mjs';
import { whole } from './room.mjs';

const LEFT = 'Sono Marco, il pacco non arriva da 12 giorni! Chiamatemi al 340 1234567';

whole('handing over', { demo: true }, (room) => {
  test('the table names an owner, and a desk nobody named keeps its usual name', async () => {
    const row = '#rules [data-route="logistics"]';
    const { own: options } = room;
    await options.waitForSelector(`${row} input`);
    const [who, how] = await options.$$(`${row} input`);
    assert.equal(await who.evaluate((each) => each.placeholder), 'Spedizioni');
    await who.click();
    await who.type('Marta');
    await how.click();
    await how.type('interno 12');
    await options.keyboard.press('Tab');
    const owners = await until(async () => {
      const { settings } = await room.ask({ kind: 'settings' });
      return settings.policy.owners[0]?.contact ? settings.policy.owners : null;
    }, 'the row to be kept');
    assert.deepEqual(owners, [{ route: 'logistics', name: 'Marta', contact: 'interno 12' }]);
  });

  test('the popup hands over a brief that repeats nobody’s data', async () => {
    const popup = await room.session.openOwn('popup.html');
    const box = await popup.waitForSelector('.paste textarea');
    await box.type(LEFT);
    const brief = await until(async () => {
      const said = await popup.$eval('.pasted .brief', (each) => each.textContent).catch(() => '');
      return said.includes('Da quando: 12 giorni') && said;
    }, 'the brief of the whole text');
    assert.match(brief, /^Per: Marta \(interno 12\)$/m);
    assert.doesNotMatch(brief, /1234567/);
    const card = await popup.$('.pasted details.handover');
    const summary = await card.$('summary');
    assert.match(await summary.evaluate((each) => each.textContent), /Marta \(interno 12\)/);
    await summary.click();
    await (await card.$('[data-act="copy-brief"]')).click();
    await until(() => popup.$eval('.status', (each) => each.textContent.trim()), 'what became of the copy');
    await popup.close();
  });

  test('the panel has it under the replies, closed until it is wanted', async () => {
    const { panel } = await room.look('vl-01', { editor: 'textarea' });
    const card = await panel.waitForSelector('details.handover');
    assert.equal(await card.evaluate((each) => each.open), false);
    assert.ok(await card.evaluate((each) => Boolean(document.querySelector('.replies').compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)));
    await (await card.$('summary')).click();
    await (await card.$('[data-act="copy-brief"]')).click();
    assert.match(await outcome(panel), /Copiata|copi/);
  });
});
