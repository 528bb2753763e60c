import {readCells} from '../../../scenarios/play/sheet-reading.js';
import {parseLog} from '../../../src/core/index.js';
import {type RoundBench} from '../round-bench.js';
import {type KillOutcome} from './kill-sweep.js';

/**
 * Nobody was mailed twice. At most one mail is unknown: the ledger and the log both say so; all others went out, stand in the
 * ledger and in the log once, and who cannot be mailed is named there once.
 */
export function judgeMails({bench, reference}: KillOutcome): readonly string[] {
  const unknown = Object.entries(ledgerOf(bench)).filter(([, state]) => state === 'unknown');
  const names = unknown.map(([name]) => name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  return [
    ...(unknown.length > 1 ? [`more than one mail is unknown: ${names.join(', ')}`] : []),
    ...compare('mails', mailsOf(reference), mailsOf(bench), (mail, found) => found === 0 && isOneOf(mail, names)),
    ...compareLedgers(ledgerOf(reference), ledgerOf(bench)),
    ...compareLogs(reference, bench, unknown.length),
  ];
}

/**
 * With fewer mails left than people: nobody was mailed twice, everybody whom the ledger of the undisturbed round names has a state, the
 * mails are those of the ledger, and who got none is named in the log.
 */
export function judgeScarceMails({bench, reference}: KillOutcome): readonly string[] {
  const [ledger, mails] = [ledgerOf(bench), mailsOf(bench)];
  const idOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const stateOf = new Map(Object.entries(ledger).map(([name, state]) => [idOf(name), state]));
  const told = emailsIn(bench);
  const unnamed = [...emailsIn(reference)].filter(email => !told.has(email));
  return [
    ...Object.entries(mails).flatMap(([to, times]) => (times > 1 ? [`${to} was mailed ${times} times`] : [])),
    ...Object.keys(ledgerOf(reference)).flatMap(name => (name in ledger ? [] : [`ledger: ${name} is not there`])),
    ...[...stateOf].flatMap(([id, state]) =>
      state === 'sent' && mails[`${id}@example.test`] !== 1 ? [`${id} is said to be mailed, and is not`] : [],
    ),
    ...Object.keys(mails).flatMap(to =>
      ['sent', 'unknown'].includes(stateOf.get(to.replace('@example.test', '')) ?? '')
        ? []
        : [`${to} was mailed unsaid`],
    ),
    ...unnamed.map(email => `${email} is not named in the log`),
  ];
}

type Counts = Readonly<Record<string, number>>;

function compare(
  what: string,
  expected: Counts,
  found: Counts,
  mayDiffer: (name: string, found: number) => boolean,
): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return names
    .filter(name => expected[name] !== found[name] && !mayDiffer(name, found[name] ?? 0))
    .map(name => `${what}: ${name} ${found[name] ?? 0} times instead of ${expected[name] ?? 0}`);
}

function isOneOf(mail: string, ids: readonly string[]): boolean {
  return ids.some(id => mail === `${id}@example.test`);
}

function compareLedgers(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys({...expected, ...found})
    .filter(name => expected[name] !== found[name] && !(expected[name] === 'sent' && found[name] === 'unknown'))
    .map(name => `ledger: ${name} is ${found[name] ?? 'not there'} instead of ${expected[name] ?? 'not there'}`);
}

/** One line may say that it is not known whether the mail went out. */
function compareLogs(reference: RoundBench, bench: RoundBench, unknown: number): readonly string[] {
  const told = linesOf(bench);
  const isUnknown = (line: string): boolean => line.endsWith('| chưa rõ đã gửi hay chưa');
  const count = Object.keys(told).filter(isUnknown).length;
  const settled = Object.fromEntries(
    Object.entries(told).map(([line, times]) => [line.replace('chưa rõ đã gửi hay chưa', 'đã gửi'), times]),
  );
  return [
    ...(count === unknown ? [] : [`log: ${count} lines say unknown, the ledger has ${unknown}`]),
    ...compare('log', linesOf(reference), settled, () => false),
  ];
}

/** Who is named in the log with what became of their mail. */
function emailsIn(bench: RoundBench): ReadonlySet<string> {
  const lines = parseLog(readCells(bench.sheet('output:log')));
  return new Set(lines.flatMap(({email, state}) => (email === '' || state === '' ? [] : [email])));
}

function linesOf(bench: RoundBench): Counts {
  const lines = parseLog(readCells(bench.sheet('output:log')));
  return countOf(lines.map(({kind, wave, person, email, state}) => [kind, wave, person, email, state].join(' | ')));
}

function mailsOf({host}: RoundBench): Counts {
  return countOf(host.outbox.map(({to}) => to.join(', ')));
}

function ledgerOf({host}: RoundBench): Readonly<Record<string, string>> {
  const entries = Object.entries(host.properties('document')).filter(([name]) => name.startsWith('ledger.'));
  return Object.fromEntries(entries.map(([name, text]) => [name, (JSON.parse(text) as {state: string}).state]));
}

function countOf(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
