// @ts-check
"use strict";

// The names the brand speaks under, as the person set them: they count where a page does not mark
// the brand's own comments.
garbo.ours = garbo.ours || (() => {
  /** @type {readonly Protocol.OurPage[]} */
  let pages = [];

  /** @param {string} name */
  const plain = (name) => garbo.dom.line(name.normalize("NFKC")).replace(/^@\s?/u, "").toLowerCase();

  /** @param {readonly Protocol.OurPage[]} now */
  function are(now) {
    pages = now;
  }

  /** Any are set for this network. @param {Page.Row} row */
  const here = (row) => of(row).length > 0;

  /** @param {Page.Row} row */
  const of = (row) =>
    pages.filter(({ network }) => !network || row.id.split("-").includes(network) || row.name.toLowerCase() === network);

  /**
   * The brand speaks under this name. Where the network has handles only they count: anybody may
   * call themselves what they like.
   * @param {Page.Row} row
   * @param {string | null} handle
   * @param {string | null} author
   */
  function speaks(row, handle, author) {
    const who = handle ?? author;
    return who !== null && of(row).some(({ name }) => plain(name) === plain(who));
  }

  return { are, here, speaks };
})();
