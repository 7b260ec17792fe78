// Piazza as a person meets it: find a comment, look at it, open the panel, choose a reply.
import { until } from './harness.mjs';

const article = (id) => `article.comment[data-comment-id="${id}"]`;

/** Opens the post a comment stands under and scrolls until the comment is there. */
export async function visit(session, demo, id, { editor } = {}) {
  const post = { vl: 'ventolesto', vm: 'voltamare', pl: 'pennyloaf' }[id.slice(0, 2)];
  const query = new URLSearchParams({ post, ...(editor ? { editor } : {}) });
  const page = await session.open(`${demo.origin}/piazza/?${query}`);
  await find(page, id);
  return page;
}

/** Scrolls a comment into the middle of the window, loading more on the way. */
export async function find(page, id) {
  const selector = article(id);
  await until(() => page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    if (!found) document.querySelectorAll('article.comment').forEach((each, at, all) => at === all.length - 1 && each.scrollIntoView());
    found?.scrollIntoView({ block: 'center' });
    return Boolean(found);
  }, selector), `comment ${id}`);
  return page.$(selector);
}

/** Where the chip stands, once it does: the only thing of ours on a page without a panel. */
export function chip(page, timeout) {
  return until(() => page.evaluate(() => {
    for (const host of document.querySelectorAll(':root > [popover="manual"]')) {
      const box = host.getBoundingClientRect();
      if (box.width === 24 && box.height === 24 && box.left > 0 && box.top > 0) return { x: box.left + 12, y: box.top + 12 };
    }
  }), 'the chip', timeout);
}

/** Rests the mouse on a comment's words. */
export async function hover(page, id) {
  await page.bringToFront();
  await page.mouse.move(2, 2);
  const text = await page.$(`${article(id)} > .comment-body > .comment-text`);
  await text.hover();
}

/** Mouse: hover, click the chip, wait for the panel to show what it read. */
export async function openByMouse(session, page, id) {
  await hover(page, id);
  const at = await chip(page);
  await page.mouse.click(at.x, at.y);
  return readPanel(session, page);
}

/** Keyboard alone: Tab to the comment's reply button, then Alt+G. */
export async function openByKeyboard(session, page, id) {
  await page.bringToFront();
  const reply = `${article(id)} > .comment-body button.comment-reply`;
  await page.focus(reply);
  await chip(page);
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyG');
  await page.keyboard.up('Alt');
  return readPanel(session, page);
}

async function readPanel(session, page) {
  const panel = await session.panel(page);
  await panel.waitForSelector('.reading');
  return panel;
}

/** What the panel says, as text. */
export function told(panel) {
  return panel.evaluate(() => {
    const words = (selector) => document.querySelector(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    return {
      reading: words('.reading'),
      advice: words('.advice'),
      instead: words('.instead'),
      replies: [...document.querySelectorAll('.reply')].map((each) => ({
        strategy: each.querySelector('.strategy')?.innerText ?? '',
        // What is under a slot's field counts as the reply's words.
          text: each.querySelector('.reply-text')?.textContent ?? '',
      })),
      action: document.querySelector('[data-action]')?.getAttribute('data-action') ?? '',
      because: [...document.querySelectorAll('[data-rule]')].map((each) => each.getAttribute('data-rule')),
    };
  });
}

/** Presses a suggestion's own button and waits for what the panel says became of it. */
export async function choose(panel, number = 1) {
  const button = await panel.waitForSelector(`.reply[data-reply="${number}"] [data-act="insert"]`);
  await button.click();
  const said = await outcome(panel);
  const empty = await panel.$(`.reply[data-reply="${number}"] .fill:not(.filled)`);
  if (!empty) return said;
  // With something left to fill in, the first press only says so.
  await button.click();
  return until(async () => {
    const now = await outcome(panel);
    return now !== said && now;
  }, 'the outcome of the second press');
}

/** What the panel says became of an insertion. */
export function outcome(panel) {
  return until(() => panel.$eval('.status', (each) => each.innerText.trim()), 'the outcome');
}

/** What stands in a comment's own reply box. */
export function draft(page, id) {
  return page.evaluate((selector) => {
    const box = document.querySelector(`${selector} > .composer textarea, ${selector} > .composer [contenteditable="true"]`);
    return box ? (box.value ?? box.innerText) : null;
  }, article(id));
}

/** Which kind of box a comment's composer is. */
export function kindOfBox(page, id) {
  return page.evaluate((selector) => document.querySelector(`${selector} > .composer`)?.getAttribute('data-editor') ?? null, article(id));
}

/** What is on the page as posted by the brand under a comment: nothing, unless a person pressed Post. */
export function posted(page, id) {
  return page.evaluate((selector) => [...document.querySelectorAll(`${selector} .replies > article.comment`)]
    .filter((each) => each.querySelector('.comment-author[data-brand]'))
    .map((each) => each.querySelector('.comment-text').innerText), article(id));
}
