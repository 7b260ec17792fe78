// @ts-check
"use strict";

// A place of our own above the page: a popover with a closed shadow root. Important declarations
// of `:host` beat whatever the page's sheets or scripts say of the host, and being a popover
// keeps it above the page's own layers.
garbo.layer = garbo.layer || (() => {
  const dom = garbo.dom;

  /** How often a page may push a layer away before it is left alone. */
  const PATIENCE = 20;
  /** How often it comes back from under what lets the pointer through; more would be a quarrel. */
  const SIGHTS = 3;

  const HOST = `:host {
    all: initial !important; display: block !important; position: fixed !important;
    inset: auto !important; left: 0 !important; top: 0 !important; margin: 0 !important;
    padding: 0 !important; border: 0 !important; background: none !important;
    overflow: visible !important; visibility: visible !important; opacity: 1 !important;
    transform: none !important; filter: none !important; clip-path: none !important;
    translate: none !important; scale: none !important; rotate: none !important;
    pointer-events: auto !important; z-index: 2147483647 !important; content-visibility: visible !important;
    contain: none !important; mask: none !important; animation: none !important; transition: none !important;
  }
  :host(:not(:popover-open)) { display: none !important; }`;

  /**
   * @param {string} css of the inside
   * @param {() => void} onLost called when the page would not let it stand
   * @param {boolean} watchful come back to the top when the page draws over it
   */
  function make(css, onLost, watchful) {
    const host = document.createElement("div");
    host.popover = "manual";
    const root = host.attachShadow({ mode: "closed" });
    const sheet = styled(root, HOST + css);
    const own = /** @type {CSSStyleRule} */ (sheet.cssRules[0]).style;
    let open = true;
    let left = PATIENCE;

    const raise = () => {
      if (!open) return;
      left -= 1;
      if (left < 0 || !dom.connected(document.documentElement)) {
        close();
        onLost();
        return;
      }
      // Anywhere else the page's own layers could hide it and still let a press through.
      if (dom.parent(host) !== document.documentElement) document.documentElement.append(host);
      if (host.matches(":popover-open")) host.hidePopover();
      host.showPopover();
    };
    const toggled = () => {
      if (open && !host.matches(":popover-open")) raise();
    };
    host.addEventListener("toggle", toggled);

    function close() {
      open = false;
      sight.disconnect();
      host.removeEventListener("toggle", toggled);
      host.remove();
    }

    /** @param {number} x @param {number} y @param {number} width @param {number} height in CSS pixels of the window */
    function place(x, y, width, height) {
      // Moved by its edges it would count as a shift of the page's own layout.
      own.setProperty("translate", `${Math.round(x)}px ${Math.round(y)}px`, "important");
      own.setProperty("width", `${Math.round(width)}px`, "important");
      own.setProperty("height", `${Math.round(height)}px`, "important");
    }

    /** @param {boolean} shown */
    const show = (shown) => own.setProperty("visibility", shown ? "visible" : "hidden", "important");

    /** Something of the page stands over it. */
    function covered() {
      const { left: x, top: y, width, height } = dom.box(host);
      return [[0.5, 0.5], [0.1, 0.1], [0.9, 0.9]].some(([dx, dy]) => {
        const at = document.elementFromPoint(x + width * dx, y + height * dy);
        return at !== null && at !== host;
      });
    }

    document.documentElement.append(host);
    host.showPopover();
    // A later popover that lets the pointer through hides ours from the eye, not from a hit test:
    // only an observer of visibility sees it, where the browser has one.
    let sights = SIGHTS;
    const sight = new IntersectionObserver(
      (entries) => {
        const seen = /** @type {{ isVisible?: boolean, isIntersecting: boolean } | undefined} */ (entries.at(-1));
        if (seen?.isVisible !== false || !seen.isIntersecting || sights === 0) return;
        sights -= 1;
        raise();
      },
      /** @type {IntersectionObserverInit} */ ({ trackVisibility: true, delay: 200, threshold: [0, 0.5, 1] }),
    );
    if (watchful) sight.observe(host);
    return { close, covered, host, place, raise, root, show };
  }

  /** @param {ShadowRoot} root @param {string} css @returns {CSSStyleSheet} */
  function styled(root, css) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      if (root.adoptedStyleSheets.length === 1) return sheet;
    } catch {
      // Firefox lets a content script adopt no sheet; the element does as well there.
    }
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
    return /** @type {CSSStyleSheet} */ (style.sheet);
  }

  return { make };
})();
