import {type ExecutionLine} from '../../panel-lines.js';
import {element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {formatInstant} from './instants.js';
import {type PanelContext} from './panel-context.js';

/** What ran: entry point, who, how it ended, calls, time, log; newest first. */
export async function drawExecutions(box: HTMLElement, {connection, clock, greeting}: PanelContext): Promise<void> {
  const lines = (await connection.ask({kind: 'executions'})) as readonly ExecutionLine[]; // desk.ts answers so
  const isOpen = new Set([...box.querySelectorAll<HTMLElement>('details[open]')].map(one => one.dataset['id']));
  const nameOf = (email: string): string =>
    greeting.people.find(one => one.email === email)?.name ?? (email === '' ? WORDS.panel.anonymous : email);
  const items = lines.map(line => {
    const details = makeDetails(line, nameOf(line.user), formatInstant(line.startedAt, clock.timeZone));
    details.open = isOpen.has(details.dataset['id']);
    return element('li', {}, details);
  });
  if (items.length === 0) box.replaceChildren(element('p', {class: 'quiet'}, WORDS.panel.noExecutions));
  else box.replaceChildren(element('ul', {class: 'lines'}, ...items));
}

function makeDetails(line: ExecutionLine, user: string, at: string): HTMLDetailsElement {
  const {panel} = WORDS;
  const outcome = panel.outcomes[line.outcome] ?? line.outcome;
  const kind = panel.kinds[line.entryKind] ?? line.entryKind;
  const summary = element(
    'summary',
    {},
    element('strong', {}, line.entryPoint),
    ` ${outcome}`,
    element('span', {class: 'quiet'}, `${at} · ${user}`),
  );
  const facts = [kind, panel.calls(line.calls), panel.cpu(line.cpuMs), panel.seconds(line.seconds)].join(' · ');
  const log = [line.message, ...line.log].filter(text => text !== '').join('\n');
  return element(
    'details',
    {'data-id': String(line.id), 'data-outcome': line.outcome, 'data-testid': 'execution'},
    summary,
    element('p', {class: 'quiet'}, facts),
    ...(log === '' ? [] : [element('pre', {class: 'log'}, log)]),
  );
}
