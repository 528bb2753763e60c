import fc from 'fast-check';

import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {countErrors, judgeReport, type JudgeInput} from '../../../src/core/states/judge-report.js';
import {type SubmissionRecord} from '../../../src/core/domain/submission.js';
import {TODAY} from '../../support/broken-rules.js';
import {anyReport} from '../../support/report-arbitraries.js';
import {anAcceptance} from '../../support/submission-builders.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';
const UNTIL = '2024-06-11T17:00:00+07:00';

const anyRecord: fc.Arbitrary<SubmissionRecord | undefined> = fc.constantFrom<(SubmissionRecord | undefined)[]>(
  undefined,
  {until: UNTIL},
  {accepted: anAcceptance()},
  {accepted: anAcceptance({at: '2024-06-10T11:00:00+07:00'}), until: UNTIL},
  {returned: {at: DEADLINE, reason: 'Bổ sung lộ trình'}},
);
const anyInput: fc.Arbitrary<JudgeInput> = fc
  .record({
    report: anyReport,
    record: anyRecord,
    now: fc.constantFrom('2024-06-10T09:00:00+07:00', '2024-06-10T10:00:00.999+07:00', '2024-06-12T08:00:00+07:00'),
    seenBy: fc.constantFrom('tick' as const, 'run' as const),
    deadline: fc.constant(DEADLINE),
    issues: fc.constant([]),
  })
  .map(input => ({...input, issues: validateReport(input.report, {today: TODAY, notApplicable: []})}));

function withTick(report: EntryReport, isTicked: boolean): EntryReport {
  const {header} = report;
  return {...report, header: {...header, submit: {...header.submit, reading: {kind: 'value', value: isTicked}}}};
}

describe('judgeReport, whatever is typed', () => {
  it('leaves a tick exactly where a record stands accepted', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const {tick, record, state} = judgeReport(input);

        expect(record?.accepted !== undefined).toBe(tick);
        expect(state === 'onTime' || state === 'late').toBe(tick);
      }),
    );
  });

  it('finds nothing more to do when its own result is judged again', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('tick' as const, 'run' as const), (input, seenBy) => {
        const first = judgeReport(input);
        const report = withTick(input.report, first.tick);

        const second = judgeReport({...input, report, record: first.record, seenBy, now: '2024-06-20T08:00:00+07:00'});

        expect(second).toEqual({...first, isRecordChanged: false, isRefused: false});
      }),
    );
  });

  it('never refuses a report without errors, and never accepts one with errors without its reason', () => {
    fc.assert(
      fc.property(anyInput, input => {
        const {isRefused, record, isRecordChanged} = judgeReport(input);
        const errors = countErrors(input.issues);

        expect(isRefused && errors === 0).toBe(false);
        if (isRecordChanged && record?.accepted !== undefined) {
          expect(record.accepted.errors).toBe(errors);
          expect(errors === 0 || record.accepted.reason.length >= 10).toBe(true);
        }
      }),
    );
  });
});
