import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Health} from '../../../shell/dashboard/types.js';
import {aButton} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';

/** What a button of the section mends. */
export type Mending = 'clock' | 'region' | 'tabs';

/** How the page mends; `name` is the command that mends tabs. */
export interface MendingDesk {
  readonly name: string;
  readonly mend: (what: Mending) => unknown;
}

interface Finding {
  readonly isGood: boolean;
  readonly text: string;
  readonly button?: string;
  readonly mending?: Mending;
}

/** Whether everything that works by itself does so, with a button beside what does not. */
export function healthSection(health: Health, words: DashboardWords, desk: MendingDesk): Markup {
  const items = findAll(health, words.health, desk).map(finding => toItem(finding, words, desk));
  return element('section', {}, [element('h2', {}, words.health.title), element('ul', {class: 'list health'}, items)]);
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

function toItem({isGood, text, button, mending}: Finding, {health}: DashboardWords, {mend}: MendingDesk): Markup {
  const hasButton = !isGood && button !== undefined && mending !== undefined;
  return element('li', {class: isGood ? 'good' : 'bad'}, [
    element('span', {class: 'mark', 'aria-hidden': 'true'}, health.mark(isGood)),
    element('span', {}, [element('span', {class: 'visually-hidden'}, health.markWord(isGood)), text]),
    ...(hasButton ? [aButton(button, () => mend(mending))] : []),
  ]);
}
