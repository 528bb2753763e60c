import fc from 'fast-check';

import {UNREADABLE_REASONS} from '../../src/core/domain/cell.js';
import {type EntryReport} from '../../src/core/report/entry-report.js';
import {DOCUMENT_KINDS, DOCUMENT_STATES, VERDICTS} from '../../src/core/domain/vocabulary.js';
import {aCriterionReport, aVillageReport, monthOnly, type Said, unreadable} from './report-builders.js';

const TEXTS = ['Không', 'Nguyễn Văn An', 'NS xã: 50; Nhân dân đóng góp: 200', 'Xong', 'x'];

const broken = fc
  .tuple(fc.constantFrom(...UNREADABLE_REASONS), fc.constantFrom('sớm', '2.5', '#REF!', '31/6', 'đạt rồi'))
  .map(([reason, raw]) => unreadable(reason, raw));

function said<T>(values: fc.Arbitrary<Said<T>>): fc.Arbitrary<Said<T>> {
  return fc.oneof(
    {weight: 2, arbitrary: fc.constant('' as const)},
    {weight: 6, arbitrary: values},
    {weight: 1, arbitrary: broken},
  );
}

const text = said<string>(fc.oneof(fc.constantFrom(...TEXTS), fc.string({minLength: 1})));
const number = said<number>(
  fc.oneof(fc.constantFrom(-1, 0, 0.005, 1.2, 2.5), fc.double({noNaN: true, noDefaultInfinity: true})),
);
const date = said<string>(
  fc.oneof(fc.constantFrom('2024-05-30', '2024-06-10', '2024-09-30'), fc.constant(monthOnly('2024-09-30', '9/2024'))),
);
const verdict = said(fc.constantFrom(...VERDICTS));
const villageCriterion = said<string>(fc.constantFrom('1', '4', '10', '11'));
const indicator = said<string>(fc.constantFrom('2.1', '2.2', '9.9'));

const assessmentRow = fc.record(
  {verdict, status: text, obstacles: text, solutions: text, proposal: text, resolver: text},
  {requiredKeys: []},
);
const villageLine = fc.record(
  {
    ...{criterion: villageCriterion, task: text, unit: text, planned: number, done: number, remaining: number},
    ...{doer: text, director: text, resource: text, budget: number, start: date, end: date, note: text},
  },
  {requiredKeys: []},
);
const document = fc.record(
  {
    ...{indicator, kind: said(fc.constantFrom(...DOCUMENT_KINDS)), title: text, number: text},
    ...{state: said(fc.constantFrom(...DOCUMENT_STATES)), solution: text, person: text, due: date},
  },
  {requiredKeys: []},
);
const criterionLine = fc.record(
  {
    ...{indicator, task: text, unit: text, quantity: number, lead: text},
    ...{sectors: text, request: text, budget: text, due: date},
  },
  {requiredKeys: []},
);
const indicatorRow = fc.record({verdict, status: text, note: text}, {requiredKeys: []});
const header = fc.record({submitter: text, submit: fc.boolean(), reason: text}, {requiredKeys: []});

/** What a village may have typed: anything from nothing to nonsense. */
export const anySaidVillage = fc.record(
  {
    header,
    assessment: fc.dictionary(fc.constantFrom('1', '4', '7', '10'), assessmentRow),
    work: fc.array(villageLine, {maxLength: 5}),
    hasInput: fc.boolean(),
  },
  {requiredKeys: []},
);

/** What a criterion officer may have typed. */
export const anySaidCriterion = fc.record(
  {
    header,
    indicators: fc.record({'2.1': indicatorRow, '2.2': indicatorRow}),
    dossier: fc.array(document, {maxLength: 4}),
    work: fc.array(criterionLine, {maxLength: 4}),
    hasInput: fc.boolean(),
  },
  {requiredKeys: []},
);

/** Any entry report. */
export const anyReport: fc.Arbitrary<EntryReport> = fc.oneof(
  anySaidVillage.map(aVillageReport),
  anySaidCriterion.map(aCriterionReport),
);
