import {type Page} from 'playwright-core';

/** A control where the keyboard stops. */
interface Stop {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly hasOutline: boolean;
}

/** More than any page has; a keyboard trap ends here. */
const MOST_STEPS = 300;

/** What is wrong with the keyboard's way through a page, one line each; it is walked with Tab from its beginning. */
export async function findKeyboardTrouble(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate<readonly string[]>(`(${NAME_CONTROLS})()`);
  const stops = await walk(page, names.at(-1));
  const reached = new Set(stops.map(({name}) => name));
  return [
    ...names.filter(name => !reached.has(name)).map(name => `${name} is not reached by Tab`),
    ...stops.filter(({hasOutline}) => !hasOutline).map(({name}) => `${name} does not show that it has the keyboard`),
    ...stops.flatMap((stop, at) => {
      const before = stops[at - 1];
      return before === undefined || isBehind(stop, before) ? [] : [`${stop.name} comes after ${before.name}`];
    }),
  ];
}

/** Every stop up to the one named last; a frame that holds the keyboard for several steps is one. */
async function walk(page: Page, last: string | undefined): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(`(${READ_STOP})()`);
    if (stop === null) break;
    if (stop.name !== stops.at(-1)?.name) stops.push(stop);
    if (stop.name === last) break;
  }
  return stops;
}

/** In reading order: below, or in the same line further right. */
function isBehind(stop: Stop, before: Stop): boolean {
  const isSameLine = stop.top < before.bottom && before.top < stop.bottom;
  return isSameLine ? stop.left > before.left || stop.top > before.top : stop.top >= before.top;
}

/** What reaches out of the window sideways or is cut off by its box, frames of mails included; none is expected. */
export async function findCutOff(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(page.frames().map(frame => frame.evaluate<readonly string[]>(`(${CUT_OFF})()`)));
  return all.flat();
}

/** Elements that markup in a name would have made, and the mark that it would have left by running. */
export async function findRunMarkup(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(page.frames().map(frame => frame.evaluate<readonly string[]>(`(${MARKUP})()`)));
  return all.flat();
}

/** Names every control that the keyboard is to reach, as a person sees the page; of radio buttons the chosen one. */
const NAME_CONTROLS = `() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe')];
  const seen = all.filter(one => one.checkVisibility() && !one.disabled && (one.type !== 'radio' || one.checked));
  seen.forEach((one, at) => {
    const text = one.getAttribute('aria-label') ?? one.textContent ?? '';
    one.dataset.stop = one.tagName.toLowerCase() + ' ' + (at + 1) + ' "' + (text.trim() || one.id).slice(0, 40) + '"';
  });
  window.scrollTo(0, 0);
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  return seen.map(one => one.dataset.stop);
}`;

/** Reads where the keyboard is; a frame of another origin gets it, and its outline, a moment after the key. */
const READ_STOP = `async () => {
  const read = () => {
    const one = document.activeElement;
    if (one === null || one === document.body) return null;
    const {top, bottom, left} = one.getBoundingClientRect();
    const {outlineStyle, outlineWidth} = getComputedStyle(one);
    return {
      name: one.dataset.stop ?? one.outerHTML.slice(0, 80),
      top: top + scrollY,
      bottom: bottom + scrollY,
      left,
      hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  };
  for (let tries = 0; tries < 20 && !read()?.hasOutline; tries += 1) await new Promise(done => setTimeout(done, 25));
  return read();
}`;

const CUT_OFF = `() => {
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways: ' + root.scrollWidth + ' px'] : [];
  const isHidden = one => one.closest('.visually-hidden') !== null || !one.checkVisibility();
  const cut = [...document.body.querySelectorAll('*')].filter(one => {
    if (isHidden(one) || one.getClientRects().length === 0) return false;
    const {left, right} = one.getBoundingClientRect();
    const clips = getComputedStyle(one).overflowX !== 'visible' && one.tagName !== 'INPUT';
    return left < -0.5 || right > root.clientWidth + 0.5 || (clips && one.scrollWidth > one.clientWidth + 1);
  });
  return [...wide, ...cut.map(one => one.outerHTML.slice(0, 80) + ' is cut off')];
}`;

const MARKUP = `() => [
  ...[...document.querySelectorAll('img, script[src], body b')].map(one => one.outerHTML),
  ...('ranFromName' in window ? ['a name ran'] : []),
]`;
