import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {type Issue} from '../../../src/core/rules/issue.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {judgeReport, type JudgeInput} from '../../../src/core/states/judge-report.js';
import {BROKEN_RULES, TODAY} from '../../support/broken-rules.js';
import {aVillageReport} from '../../support/report-builders.js';
import {anAcceptance} from '../../support/submission-builders.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';

function issuesOf(report: EntryReport): readonly Issue[] {
  return validateReport(report, {today: TODAY, notApplicable: []});
}

function judge(report: EntryReport, said: Partial<JudgeInput> = {}) {
  return judgeReport({
    report,
    record: undefined,
    issues: issuesOf(report),
    deadline: DEADLINE,
    now: '2024-06-10T09:12:34+07:00',
    seenBy: 'tick',
    ...said,
  });
}

const ticked = (reason = '') => ({submit: true, submitter: 'Nguyễn Văn An', reason});
const whole = aVillageReport({header: ticked(), fingerprint: 'f1'});
const withGaps = (reason: string) => aVillageReport({header: ticked(reason), assessment: {'1': {}}, fingerprint: 'f1'});

describe('judgeReport', () => {
  it('accepts a ticked report without errors and stamps it', () => {
    expect(judge(whole)).toEqual({
      record: {
        accepted: {
          at: '2024-06-10T09:12:34+07:00',
          source: 'tick',
          submitter: 'Nguyễn Văn An',
          errors: 0,
          reason: '',
          fingerprint: 'f1',
        },
      },
      isRecordChanged: true,
      tick: true,
      state: 'onTime',
      isEditedAfterSubmission: false,
      isRefused: false,
    });
  });

  it.each([
    ['2024-06-10T10:00:00+07:00', 'onTime', '2024-06-10T10:00:00+07:00'],
    ['2024-06-10T10:00:00.999+07:00', 'onTime', '2024-06-10T10:00:00+07:00'],
    ['2024-06-10T10:00:01+07:00', 'late', '2024-06-10T10:00:01+07:00'],
    ['2024-06-10T03:00:00.999Z', 'onTime', '2024-06-10T10:00:00+07:00'],
  ])('judges a tick at %s as %s', (now, state, at) => {
    const judgement = judge(whole, {now});

    expect(judgement.state).toBe(state);
    expect(judgement.record?.accepted?.at).toBe(at);
  });

  it('holds a unit to its own deadline where that is later, and keeps it in the record', () => {
    const until = '2024-06-11T17:00:00+07:00';

    const judgement = judge(whole, {record: {until}, now: until});

    expect(judgement.state).toBe('onTime');
    expect(judgement.record?.until).toBe(until);
  });

  it('takes the tick back where there are errors and no reason', () => {
    expect(judge(withGaps(''))).toEqual({
      record: undefined,
      isRecordChanged: false,
      tick: false,
      state: 'draft',
      isEditedAfterSubmission: false,
      isRefused: true,
    });
  });

  it('takes the tick of an empty tab back and leaves it not started', () => {
    const empty = aVillageReport({header: ticked(), assessment: {'1': {}}, hasInput: false});

    expect(judge(empty)).toMatchObject({tick: false, state: 'notStarted', isRefused: true});
  });

  it.each([
    ['thiếu số ', true], // 7 letters
    ['chưa có sổ', true], // 8
    ['chờ xi măng', true], // 9
    ['chờ xi măng a', false], // 10
    ['123 456 789 000', true], // none
    ['chờ xi măng 2024', true], // 9 and digits
    ['cho\u031b\u0300 xi ma\u0306ng', true], // 9, decomposed as phones type them
    ['mất điện nước', false], // 11
    ['…………………………', true],
  ])('counts the letters of the reason %p: refused is %p', (reason, isRefused) => {
    expect(judge(withGaps(reason)).isRefused).toBe(isRefused);
  });

  it('accepts errors with a reason and remembers both', () => {
    const judgement = judge(withGaps('Chưa đo được hàng rào'));

    expect(judgement).toMatchObject({tick: true, state: 'onTime', isRefused: false});
    expect(judgement.record?.accepted).toMatchObject({errors: 2, reason: 'Chưa đo được hàng rào'});
  });

  it('remembers a reason as it was written, also where no error asked for it', () => {
    const report = aVillageReport({header: ticked('Nộp sớm cho kịp cuộc họp')});

    expect(judge(report).record?.accepted?.reason).toBe('Nộp sớm cho kịp cuộc họp');
  });

  it('remembers no submitter where none is named', () => {
    expect(judge(aVillageReport({header: {submit: true}})).record?.accepted?.submitter).toBe('');
  });

  it('never lets warnings block', () => {
    const warned = BROKEN_RULES.directorIsDoer.report;
    const report = {...warned, header: aVillageReport({header: ticked()}).header};

    expect(judge(report, {issues: issuesOf(warned)})).toMatchObject({tick: true, isRefused: false, state: 'onTime'});
  });

  it('stamps a tick that a later run finds with the time of that run', () => {
    const judgement = judge(whole, {seenBy: 'run', now: '2024-06-10T10:15:00+07:00'});

    expect(judgement.state).toBe('late');
    expect(judgement.record?.accepted).toMatchObject({at: '2024-06-10T10:15:00+07:00', source: 'noticed'});
  });

  it('lets an accepted tick stand, whatever was edited since', () => {
    const record = {accepted: anAcceptance({fingerprint: 'before'})};

    expect(judge(withGaps(''), {record, now: '2024-06-12T10:00:00+07:00'})).toEqual({
      record,
      isRecordChanged: false,
      tick: true,
      state: 'onTime',
      isEditedAfterSubmission: true,
      isRefused: false,
    });
  });

  it('sees no edit where the inputs are those that were accepted', () => {
    expect(judge(whole, {record: {accepted: anAcceptance({fingerprint: 'f1'})}}).isEditedAfterSubmission).toBe(false);
  });

  it("makes an unticked report a draft again and keeps the unit's own deadline", () => {
    const unticked = aVillageReport({fingerprint: 'f1'});
    const until = '2024-06-11T17:00:00+07:00';

    expect(judge(unticked, {record: {accepted: anAcceptance()}})).toMatchObject({
      record: undefined,
      isRecordChanged: true,
      tick: false,
      state: 'draft',
    });
    expect(judge(unticked, {record: {accepted: anAcceptance(), until}}).record).toEqual({until});
  });

  it('changes nothing in a draft that is not ticked', () => {
    expect(judge(aVillageReport())).toMatchObject({
      record: undefined,
      isRecordChanged: false,
      tick: false,
      state: 'draft',
    });
  });

  it('keeps a report returned until its next accepted tick', () => {
    const returned = {at: '2024-06-10T11:00:00+07:00', reason: 'Bổ sung lộ trình'};
    const record = {returned, until: '2024-06-11T17:00:00+07:00'};

    expect(judge(aVillageReport(), {record})).toMatchObject({record, isRecordChanged: false, state: 'returned'});
    expect(judge(withGaps(''), {record})).toMatchObject({
      record,
      isRecordChanged: false,
      state: 'returned',
      isRefused: true,
    });

    const answered = judge(whole, {record, now: '2024-06-11T17:00:00+07:00'});
    expect(answered).toMatchObject({state: 'onTime', isRecordChanged: true});
    expect(answered.record).toEqual({accepted: expect.anything() as unknown, until: record.until});
  });

  it('judges a report late that answers a return after the deadlines', () => {
    const record = {returned: {at: '2024-06-10T09:00:00+07:00', reason: 'Bổ sung lộ trình'}};

    expect(judge(whole, {record, now: '2024-06-10T10:00:01+07:00'}).state).toBe('late');
  });

  it('does not take a damaged tick box for a tick', () => {
    const {header} = whole;
    const damaged = {...whole, header: {...header, submit: {...header.submit, reading: {kind: 'blank' as const}}}};

    expect(judge(damaged).tick).toBe(false);
  });
});
