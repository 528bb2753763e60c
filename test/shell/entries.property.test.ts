import fc from 'fast-check';

import {RoundBench} from '../support/round-bench.js';

const RUNS = 30;
const TIMEOUT_MS = 300_000;

/** What people type where something else belongs, and what belongs there. */
const TEXTS = [
  'Đạt',
  'đạt rồi',
  'Không áp dụng',
  '1.250,5',
  '1,2km',
  '-3',
  '1e99',
  '31/6',
  '31/06/2024',
  '30/06/2024',
  'quý III',
  'sớm',
  '=1+2',
  '=SUM(A1:B2)',
  '=1/0',
  '+84912345678',
  '@all',
  "'Không",
  'Không',
  '#REF!',
  '7',
  '1.1',
  '100%',
  'TRUE',
  '10:30',
  '👨‍👩‍👧‍👦',
  'Hòa'.normalize('NFD'),
  '\u200b',
  'NTM|1|village:T01|x|y',
  'x'.repeat(2000),
];

/** Every command that may run in a round, with the answers to what it asks. */
const COMMANDS: readonly (readonly [command: string, answers?: readonly string[]])[] = [
  ['generateTabs'],
  ['validateAll'],
  ['compileSummary'],
  ['sendReminders'],
  ['recordPaperReport', ['T01', '03/06/2024 08:00']],
  ['returnReport', ['T01', 'Thiếu số liệu về đường trục thôn', '12/06/2024 17:00']],
  ['extendDeadline', ['TC1', '11/06/2024 10:00', 'Chờ số liệu']],
  ['extendDeadline', ['', '13/06/2024 10:00', 'Chờ số liệu của huyện']],
  ['addRows', ['T01']],
  ['compileSummary'],
  ['closeRound'],
  ['compileSummary'],
];

const anEntry = fc.record({
  unit: fc.nat(),
  cell: fc.nat(),
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({unit: 'grapheme', minLength: 1, maxLength: 30})),
});

describe('what people typed', () => {
  it(
    'is changed by no command',
    () => {
      fc.assert(
        fc.property(fc.array(anEntry, {minLength: 1, maxLength: 12}), fc.array(fc.nat(3)), (entries, ticks) => {
          const bench = aRound();
          const {units} = bench;
          for (const {unit, cell, text} of entries) typeAt(bench, units[unit % units.length] ?? '', cell, text);
          for (const unit of ticks) bench.tick(units[unit] ?? '', true);
          const before = bench.inputContents();

          for (const [command, answers] of COMMANDS) {
            const {outcome, error} = bench.choose(command, answers);
            expect([command, outcome, error]).toEqual([command, 'done', undefined]);
            expect(bench.inputContents()).toMatchObject(before);
          }
        }),
        {numRuns: RUNS},
      );
    },
    TIMEOUT_MS,
  );
});

function aRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  return bench;
}

function typeAt(bench: RoundBench, unit: string, cell: number, text: string): void {
  const inputs = bench.inputs(unit);
  const {rowKey, columnKey} = inputs[cell % inputs.length] ?? {rowKey: '', columnKey: ''};
  const edit = bench.type(unit, [rowKey, columnKey], text);
  expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}, log: []}});
}
