import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard} from '../../../shell/dashboard/types.js';
import {byId, element} from '../../page/dom.js';

const PARTS = ['onTime', 'late', 'returned', 'missing'] as const;
const TICK_MS = 30_000;

let ticking: number | undefined;

/** Shows how long is left, and goes on counting by the browser's clock from what the server's clock said. */
export function showTimeLeft({deadline, millisecondsLeft}: Dashboard, words: DashboardWords): void {
  const readAt = Date.now();
  const show = (): void => {
    byId('time-left').textContent = words.timeLeft(millisecondsLeft - (Date.now() - readAt));
  };
  window.clearInterval(ticking);
  ticking = window.setInterval(show, TICK_MS);
  show();
  byId('deadline').textContent = words.deadline(deadline);
}

/** Shows the states as a bar and in numbers, which name every colour of the bar. */
export function showCounts(counts: Dashboard['counts'], words: DashboardWords): void {
  const bar = byId('bar');
  bar.hidden = false;
  bar.setAttribute('aria-label', words.bar(counts));
  bar.replaceChildren(
    ...PARTS.map(part => {
      const piece = element('span', {className: part});
      piece.style.width = `${counts.expected === 0 ? 0 : (100 * counts[part]) / counts.expected}%`;
      return piece;
    }),
  );
  byId('counts').replaceChildren(
    ...PARTS.flatMap(part => {
      const term = element('dt', {});
      term.append(element('span', {className: `key ${part}`}), element('span', {textContent: words.counts[part]}));
      return [term, element('dd', {textContent: `${counts[part]}/${counts.expected}`})];
    }),
  );
}
