// Times are kept as minutes before the page was loaded, so that "2 hours ago" stays true.

const loaded = Date.now();

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [
  ["week", 7 * 24 * 60],
  ["day", 24 * 60],
  ["hour", 60],
  ["minute", 1],
];

/** @param {Date} when @param {string} lang @param {string} justNow */
function relative(when, lang, justNow) {
  const minutes = Math.floor((Date.now() - when.getTime()) / 60_000);
  const unit = units.find(([, size]) => minutes >= size);
  if (!unit) return justNow;
  return new Intl.RelativeTimeFormat(lang, { numeric: "always" }).format(
    -Math.floor(minutes / unit[1]),
    unit[0],
  );
}

/** @param {number} minutes before the page was loaded @returns {number} milliseconds since 1970 */
export const ago = (minutes) => loaded - minutes * 60_000;

/**
 * A time element that says how long ago, in words, and when, for machines.
 * @param {number} at milliseconds since 1970
 * @param {string} lang
 * @param {string} justNow
 */
export function timeElement(at, lang, justNow) {
  const when = new Date(at);
  const time = document.createElement("time");
  time.dateTime = when.toISOString();
  time.title = new Intl.DateTimeFormat(lang, { dateStyle: "full", timeStyle: "short" }).format(when);
  time.dataset.lang = lang;
  time.dataset.now = justNow;
  time.textContent = relative(when, lang, justNow);
  return time;
}

/** Keeps the words true while the page stays open. */
export function keepTimes() {
  setInterval(() => {
    for (const time of document.querySelectorAll("time[data-lang]")) {
      if (!(time instanceof HTMLTimeElement)) continue;
      const words = relative(new Date(time.dateTime), time.dataset.lang ?? "en", time.dataset.now ?? "");
      if (time.textContent !== words) time.textContent = words;
    }
  }, 60_000);
}
