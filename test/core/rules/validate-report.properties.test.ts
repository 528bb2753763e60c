import fc from 'fast-check';

import {type Issue} from '../../../src/core/rules/issue.js';
import {toReportRows} from '../../../src/core/rules/report-rows.js';
import {RULES} from '../../../src/core/rules/rules.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {TODAY} from '../../support/broken-rules.js';
import {anyReport, anySaidCriterion, anySaidVillage} from '../../support/report-arbitraries.js';
import {aCriterionReport, aVillageReport, type SaidAssessment} from '../../support/report-builders.js';

const SETTINGS = {today: TODAY, notApplicable: ['4', '2.1']};
const CODES = new Set<string>(RULES.map(rule => rule.code));

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

function issuesOutside(rowKeys: readonly string[], issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(issue => !rowKeys.includes(issue.rowKey));
}

describe('validateReport, whatever is typed', () => {
  it('gives the same issues each time and changes nothing', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const first = validateReport(deepFreeze(report), SETTINGS);

        expect(validateReport(report, SETTINGS)).toEqual(first);
      }),
    );
  });

  it('gives one issue per rule and cell at most, each with a known code and in order', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const issues = validateReport(report, SETTINGS);
        const places = issues.map(issue => `${issue.code} ${issue.row} ${issue.column}`);

        expect(new Set(places).size).toBe(places.length);
        expect(issues.filter(issue => !CODES.has(issue.code))).toEqual([]);
        expect(issues).toEqual([...issues].sort((one, other) => one.row - other.row || one.column - other.column));
      }),
    );
  });

  it('names the cell as the report places it', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const rows = new Map(toReportRows(report).map(row => [row.key, row]));

        for (const issue of validateReport(report, SETTINGS)) {
          const row = rows.get(issue.rowKey);
          expect([issue.row, issue.column]).toEqual([row?.row, row?.cells[issue.columnKey]?.column]);
        }
      }),
    );
  });

  it('finds an issue in every cell that cannot be read', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const found = new Set(
          validateReport(report, SETTINGS).map(issue => `${issue.rowKey} ${issue.columnKey} ${issue.code}`),
        );
        const unreadable = toReportRows(report).flatMap(row =>
          Object.entries(row.cells).flatMap(([column, {reading}]) =>
            reading.kind === 'unreadable' ? [`${row.key} ${column} ${reading.reason}`] : [],
          ),
        );

        expect(unreadable.filter(place => !found.has(place))).toEqual([]);
      }),
    );
  });

  it('lets the text of one village row change no issue of any other row', () => {
    const texts = fc.record({
      status: fc.string(),
      obstacles: fc.string(),
      solutions: fc.string(),
      proposal: fc.string(),
    });

    fc.assert(
      fc.property(anySaidVillage, fc.constantFrom('1', '4', '7'), texts, (said, number, typed) => {
        const row = said.assessment?.[number] ?? {};
        const withRow = (shown: SaidAssessment) =>
          aVillageReport({...said, assessment: {...said.assessment, [number]: shown}});

        const before = validateReport(withRow(row), SETTINGS);
        const after = validateReport(withRow({...row, ...typed}), SETTINGS);

        const itself = [`assessment:${number}`];
        expect(issuesOutside(itself, after)).toEqual(issuesOutside(itself, before));
      }),
    );
  });

  it('lets a line added for one indicator change no issue of the rows of others', () => {
    const line = fc.record({task: fc.string({minLength: 1}), lead: fc.string()});

    fc.assert(
      fc.property(anySaidCriterion, line, (said, typed) => {
        const work = said.work ?? [];

        const before = validateReport(aCriterionReport({...said, work}), SETTINGS);
        const after = validateReport(
          aCriterionReport({...said, work: [...work, {...typed, indicator: '2.2'}]}),
          SETTINGS,
        );

        const touched = ['indicator:2.2', `work:${work.length + 1}`];
        expect(issuesOutside(touched, after)).toEqual(issuesOutside(touched, before));
      }),
    );
  });
});
