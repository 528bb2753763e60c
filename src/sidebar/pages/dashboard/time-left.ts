import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard} from '../../../shell/dashboard/types.js';
import {byId} from '../../page/controls.js';

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
