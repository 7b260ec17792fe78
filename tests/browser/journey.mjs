// The main job from end to end, told as it goes: `./build.sh run` on a machine without a display.
// Reads five comments on Piazza, says what is advised, puts two replies in their boxes, and posts nothing.
import { join } from 'node:path';
import { launch, pictures, serveDemo } from './harness.mjs';
import { choose, draft, kindOfBox, openByMouse, told, visit } from './piazza.mjs';

const steps = [
  { id: 'vl-01', what: 'An Italian complaint, in a Lexical box', box: 'lexical', action: ['reply', 'reply_then_private'] },
  { id: 'pl-03', what: 'An English question, in a Draft.js box', box: 'draft', action: ['reply'] },
  { id: 'vl-05', what: 'An insult and nothing else', action: ['measured_reply'] },
  { id: 'vl-07', what: 'A phone number in public', action: ['reply_then_private'] },
  { id: 'vl-10', what: 'Spam', action: ['hide'] },
];

const folder = await pictures('run');
const demo = await serveDemo();
const session = await launch('chromium', { language: 'it' });
let failed = 0;
/** @param {string | null | undefined} words */
const flat = (words) => (words ?? '').replace(/\s+/g, '');
const line = (name, words) => console.log(`   ${name.padEnd(9)} ${words}`);
try {
  for (const [index, step] of steps.entries()) {
    const page = await visit(session, demo, step.id, { editor: step.box });
    const comment = await page.$eval(`article.comment[data-comment-id="${step.id}"] > .comment-body > .comment-text`, (each) => each.innerText);
    const panel = await openByMouse(session, page, step.id);
    const { reading, advice, action, because, replies, instead } = await told(panel);
    console.log(`\n${index + 1}. ${step.what}`);
    line('comment', comment.replace(/\s+/g, ' '));
    line('read', reading);
    line('advised', `${action} (${because.join(', ')}) — ${advice}`);
    if (instead) line('instead', instead);
    for (const reply of replies) line('reply', `[${reply.strategy}] ${reply.text.replace(/\s+/g, ' ')}`);
    if (step.box) {
      line('said', await choose(panel));
      const [kind, words] = [await kindOfBox(page, step.id), await draft(page, step.id)];
      line('inserted', `${kind}: ${words?.replace(/\s+/g, ' ')}`);
      if (kind !== step.box || !flat(words).includes(flat(replies[0]?.text))) {
        failed += 1;
        line('WRONG', 'the reply does not stand in that box');
      }
    }
    if (!step.action.includes(action)) {
      failed += 1;
      line('WRONG', `expected ${step.action.join(' or ')}`);
    }
    const path = join(folder, `${index + 1}-${step.id}.png`);
    await page.screenshot({ path });
    line('picture', path);
    await page.close();
  }
} finally {
  await session.close();
  demo.close();
}
console.log(failed ? `\n${failed} steps went wrong` : '\nNothing was posted: that is left to the person.');
process.exitCode = failed ? 1 : 0;
