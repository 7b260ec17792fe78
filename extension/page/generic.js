// @ts-check
"use strict";

// Pages that no row knows, or no longer: what their mark-up says by common habit, or what the person
// selects.
garbo.generic = garbo.generic || (() => {
  const { climb, dom } = garbo;

  /** What stands around the words of a comment. */
  const ASIDE = 'header, footer, nav, form, time, [rel~="author"], [itemprop="author"], [class*="author" i], ' +
    '[class*="username" i], [class*="meta" i], [class*="date" i], [class*="avatar" i], [class*="action" i], [class*="rating" i], a[href^="#"]';

  const PROFILE = 'a:is([href*="/user/"], [href*="/users/"], [href*="/u/"], [href*="/profile"], [href*="/member"], [href*="/author/"], [href*="/@"]):not(:has(time))';

  /** Innermost, since an outer one may hold the date too. @type {readonly Page.Field[]} */
  const AUTHOR = [
    { select: '[rel~="author"], .fn' },
    ...["author", "username", "user-name"].map((word) => ({ select: `[class*="${word}" i]:not(:has([class*="${word}" i], time, a + a))`, match: "^([^\\n]{1,60})$" })),
    { select: PROFILE, match: "^([^\\n]{1,60})$" },
  ];

  /** @type {readonly Page.Field[]} */
  const TIME = [{ select: "time[datetime]", attr: "datetime" }];

  /** @param {string} name as microdata and as RDFa say it */
  const said = (name) => `[itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"]`;

  /** Several of a kind in one element mean that it holds comments and is none. @type {readonly string[]} */
  const MARKS = ["a[href]:has(> time), time:has(a[href])", "time[datetime]", '[class*="comment" i] [class*="date" i]:not(:has([class*="date" i]))'];

  /** Repeated clusters of permalink and time. */
  const clusters = climb.kept(() => {
    for (const mark of MARKS) {
      const found = climb.alike(climb.from(dom.all(document, mark)));
      if (found.length > 0) return found;
    }
    return [];
  });

  /** Ways in which unknown pages mark a comment, surest first. @type {Page.Row[]} */
  const HABITS = [
    {
      ...common("schema-comment"),
      page: {},
      comment: {
        root: [["Comment", "UserComments", "Answer", "Review"].map((kind) => `[itemtype$="schema.org/${kind}" i], [typeof~="schema:${kind}"], [typeof~="${kind}"]`).join(", ")],
        text: [{ select: said("text") }, { select: said("commentText") }, { select: said("reviewBody") }, { select: said("description") }],
        author: [
          { select: `:is(${said("author")}, ${said("creator")}) :is(${said("name")})` },
          { select: `:is(${said("author")}) :is(${said("name")})`, attr: "content" },
          { select: `${said("author")}, ${said("creator")}` },
          { select: said("author"), attr: "content" },
          ...AUTHOR,
        ],
        id: [{ attr: "id" }, { attr: "itemid" }],
        time: [
          ...TIME,
          { select: `${said("dateCreated")}, ${said("datePublished")}, ${said("commentTime")}`, attr: "content" },
          { select: `${said("dateCreated")}, ${said("datePublished")}`, attr: "datetime" },
        ],
      },
    },
    {
      ...common("schema-data"),
      page: { probe: 'script[type="application/ld+json" i]' },
      comment: {
        root: [""],
        find: () => garbo.linked.roots(),
        stated: (root) => garbo.linked.of(root),
        text: [{ stated: "el" }],
        author: [{ stated: "author" }],
        id: [{ stated: "id" }],
        time: [{ stated: "time" }, ...TIME],
      },
    },
    {
      ...common("nested-article"),
      page: {},
      comment: {
        root: ['[role="article"] [role="article"]', "article article", '[role="feed"] [role="article"]'],
        text: [{ select: '[dir="auto"]:not(a *, button *)', longest: true }, {}],
        aside: ASIDE,
        author: AUTHOR,
        id: [{ attr: "id" }],
        time: TIME,
      },
    },
    {
      ...common("named-comment"),
      page: {},
      comment: {
        root: [
          ":is([id^='comment-' i], [data-comment-id], [data-review-id]):not(form, input, textarea, a, button, ul, ol)",
          ...["comment", "review", "comment-item", "review-item", "commento", "recensione"].map((word) => `[class~="${word}" i]:not(form, input, textarea, a, span, button, ul, ol)`),
        ],
        text: [
          ...["comment", "review"].flatMap((word) => ["text", "content", "body", "message"].map((part) => ({ select: `[class*="${word}" i][class*="${part}" i]:not(:has([class*="${word}" i][class*="${part}" i]))` }))),
          {},
        ],
        aside: ASIDE,
        author: AUTHOR,
        id: [{ attr: "id" }, { attr: "data-comment-id" }, { attr: "data-review-id" }],
        time: TIME,
      },
    },
    {
      ...common("cluster"),
      page: {},
      comment: { root: [""], find: clusters, text: [{}], aside: ASIDE, author: AUTHOR, id: [{ attr: "id" }], time: TIME },
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
