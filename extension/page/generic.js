// @ts-check
"use strict";

// Pages that no row knows: what their mark-up says by common habit, or what the person selects.
garbo.generic = garbo.generic || (() => {
  /** What stands around the words of a comment. */
  const ASIDE = 'header, footer, nav, form, time, [rel~="author"], [class*="author" i], [class*="meta" i], [class*="date" i]';

  /** Ways in which unknown pages mark a comment, surest first. @type {Page.Row[]} */
  const HABITS = [
    {
      ...common("schema-comment"),
      page: { probe: '[itemtype*="schema.org/Comment" i], [itemtype*="schema.org/Review" i]' },
      comment: {
        root: ['[itemtype*="schema.org/Comment" i], [itemtype*="schema.org/Review" i], [itemtype*="schema.org/UserComments" i]'],
        text: [
          { select: '[itemprop="text"]' }, { select: '[itemprop="commentText"]' }, { select: '[itemprop="reviewBody"]' },
        ],
        author: [{ select: '[itemprop="author"] [itemprop="name"]' }, { select: '[itemprop="author"], [itemprop="creator"]' }],
        id: [{ attr: "id" }],
        time: [
          { select: "time[datetime]", attr: "datetime" },
          { select: '[itemprop="dateCreated"], [itemprop="datePublished"]', attr: "content" },
        ],
      },
    },
    {
      ...common("nested-article"),
      page: { probe: '[role="article"] [role="article"], article article' },
      comment: {
        root: ['[role="article"] [role="article"]', "article article"],
        text: [{ select: '[dir="auto"]:not(a *, button *)' }, {}],
        aside: ASIDE,
        author: [{ select: '[rel~="author"], [class*="author" i]' }],
        id: [{ attr: "id" }],
        time: [{ select: "time[datetime]", attr: "datetime" }],
      },
    },
    {
      ...common("named-comment"),
      page: { probe: '[id^="comment-" i], [class~="comment" i]' },
      comment: {
        root: ['[id^="comment-" i]:not(form, input, textarea, a)', '[class~="comment" i]:not(form, input, textarea, a, span)'],
        text: [
          { select: '[class*="comment-text" i], [class*="comment-content" i], [class*="comment__" i][class*="text" i]' },
          { select: '[class*="comment-body" i]' },
          {},
        ],
        aside: ASIDE,
        author: [{ select: '[rel~="author"], [class*="author" i], .fn' }],
        id: [{ attr: "id" }],
        time: [{ select: "time[datetime]", attr: "datetime" }],
      },
    },
  ];

  /**
   * @param {string} id
   * @returns {Pick<Page.Row, "id" | "name" | "confidence" | "fixture" | "reply">}
   */
  function common(id) {
    return {
      id,
      name: id,
      confidence: "low",
      fixture: "generic.html",
      // No button is ever pressed on an unknown page; a box the person opened may be used.
      reply: { button: [], editor: ["textarea", '[contenteditable="true"]'], scope: ["inside"] },
    };
  }

  return { HABITS };
})();
