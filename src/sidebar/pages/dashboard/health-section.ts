import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Health} from '../../../shell/dashboard/types.js';
import {element} from '../../page/dom.js';

/** What a button of the section mends. */
export type Mending = 'clock' | 'region' | 'tabs';

/** How the page mends; `name` is the command that mends tabs. */
export interface MendingDesk {
  readonly name: string;
  readonly mend: (what: Mending) => Promise<void>;
}

interface Finding {
  readonly isGood: boolean;
  readonly text: string;
  readonly button?: string;
  readonly mending?: Mending;
}

/** Whether everything that works by itself does so, with a button beside what does not. */
export function healthSection(health: Health, words: DashboardWords, desk: MendingDesk): HTMLElement {
  const section = element('section', {});
  const list = element('ul', {className: 'list health'});
  list.append(...findAll(health, words.health, desk).map(finding => toItem(finding, words, desk)));
  section.append(element('h2', {textContent: words.health.title}), list);
  return section;
}

function findAll(health: Health, words: DashboardWords['health'], {name}: MendingDesk): readonly Finding[] {
  const {phase, clock, lastRun, quotaLeft, isRegionRight, brokenTabs} = health;
  const isClockGood = clock === 'alive' || clock === 'waiting';
  const all: Finding[] = [{isGood: phase === 'running', text: words.phases[phase]}];
  if (phase === 'running') {
    const text = words.clock(clock, lastRun);
    all.push({isGood: isClockGood, text, button: words.mendClock, mending: 'clock'});
  }
  return [
    ...all,
    {isGood: quotaLeft > 0, text: words.quota(quotaLeft)},
    {isGood: isRegionRight, text: words.region(isRegionRight), button: words.mendRegion, mending: 'region'},
    {isGood: brokenTabs.length === 0, text: words.tabs(brokenTabs), button: name, mending: 'tabs'},
  ];
}

function toItem({isGood, text, button, mending}: Finding, words: DashboardWords, {mend}: MendingDesk): HTMLElement {
  const item = element('li', {className: isGood ? 'good' : 'bad'});
  const mark = element('span', {className: 'mark', textContent: words.health.mark(isGood)});
  mark.setAttribute('aria-hidden', 'true');
  const line = element('span', {});
  line.append(element('span', {className: 'visually-hidden', textContent: words.health.markWord(isGood)}), text);
  item.append(mark, line);
  if (isGood || button === undefined || mending === undefined) return item;
  const act = element('button', {type: 'button', textContent: button});
  act.addEventListener('click', () => void mend(mending));
  item.append(act);
  return item;
}
