import {validateReport} from '../../../src/core/rules/validate-report.js';
import {extendRecord, recordPaper, returnRecord, withoutTab} from '../../../src/core/states/change-record.js';
import {withAcceptance} from '../../../src/core/states/judge-report.js';
import {stateOf} from '../../../src/core/states/report-state.js';
import {TODAY} from '../../support/broken-rules.js';
import {aVillageReport} from '../../support/report-builders.js';
import {anAcceptance} from '../../support/submission-builders.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';
const at = '2024-06-10T11:00:00+07:00';

describe('returnRecord', () => {
  it('takes the acceptance away and remembers what is asked', () => {
    const record = returnRecord({accepted: anAcceptance()}, {deadline: DEADLINE, at, reason: 'Bổ sung lộ trình'});

    expect(record).toEqual({returned: {at, reason: 'Bổ sung lộ trình'}});
    expect(stateOf(record, DEADLINE, true)).toBe('returned');
  });

  it('keeps so much of a reason and a name that the record fits into a document property', () => {
    const long = '\u0007'.repeat(5_000);
    const returned = returnRecord(undefined, {deadline: DEADLINE, at, reason: long});
    const accepted = withAcceptance(undefined, {...anAcceptance(), submitter: long, reason: long});

    expect(JSON.stringify(returned).length).toBeLessThan(9 * 1024);
    expect(JSON.stringify(accepted).length).toBeLessThan(9 * 1024);
    expect(returnRecord(undefined, {deadline: DEADLINE, at, reason: 'ề'.repeat(1_001)}).returned?.reason).toBe(
      `${'ề'.repeat(997)}...`,
    );
  });

  it('gives the unit its Hạn bổ sung', () => {
    const until = '2024-06-11T17:00:00+07:00';

    expect(returnRecord(undefined, {deadline: DEADLINE, at, reason: 'Bổ sung', until}).until).toBe(until);
  });

  it('takes a moment before the deadline in force for a wish, and leaves the deadline', () => {
    const extended = {until: '2024-06-11T17:00:00+07:00', untilSince: '2024-06-09T08:00:00+07:00'};
    const wish = '2024-06-07T20:00:00+07:00';

    const record = returnRecord(undefined, {deadline: DEADLINE, at, reason: 'Bổ sung', until: wish});
    const ofExtended = returnRecord(extended, {deadline: DEADLINE, at, reason: 'Bổ sung', until: DEADLINE});

    expect(record).toEqual({returned: {at, reason: 'Bổ sung', wish}});
    expect(ofExtended).toEqual({returned: {at, reason: 'Bổ sung', wish: DEADLINE}, ...extended});
  });

  it('says the same where it is asked twice: the deadline that it has given is no wish', () => {
    const request = {deadline: DEADLINE, at, reason: 'Bổ sung', until: '2024-06-11T17:00:00+07:00'};
    const once = returnRecord(undefined, request);

    expect(returnRecord(once, request)).toEqual(once);
    expect(returnRecord(undefined, {...request, until: DEADLINE})).toEqual({returned: {at, reason: 'Bổ sung'}});
  });

  it('keeps the deadline that the unit had where no new one is set', () => {
    const until = '2024-06-12T10:00:00+07:00';

    expect(returnRecord({until}, {deadline: DEADLINE, at, reason: 'Bổ sung'}).until).toBe(until);
  });
});

describe('recordPaper', () => {
  const report = aVillageReport({assessment: {'1': {}}, fingerprint: 'f1', header: {submitter: 'Lê Thị Cúc'}});
  const issues = validateReport(report, {today: TODAY, notApplicable: []});

  it('submits with the time of receipt, whatever the errors', () => {
    expect(recordPaper(undefined, {report, issues, receivedAt: '2024-06-10T09:30:00.500+07:00'})).toEqual({
      accepted: {
        at: '2024-06-10T09:30:00+07:00',
        source: 'paper',
        submitter: 'Lê Thị Cúc',
        errors: 2,
        reason: '',
        fingerprint: 'f1',
      },
    });
  });

  it('names who handed it in where that is known', () => {
    const record = recordPaper(undefined, {report, issues, receivedAt: at, submitter: 'Phan Văn Đức'});

    expect(record.accepted?.submitter).toBe('Phan Văn Đức');
  });

  it('names nobody where neither the request nor the form does', () => {
    const record = recordPaper(undefined, {report: aVillageReport(), issues: [], receivedAt: at});

    expect(record.accepted?.submitter).toBe('');
  });

  it("answers a return and keeps the unit's own deadline", () => {
    const until = '2024-06-11T17:00:00+07:00';
    const returned = {at, reason: 'Bổ sung lộ trình'};

    const record = recordPaper({returned, until}, {report, issues, receivedAt: '2024-06-11T16:00:00+07:00'});

    expect(record).toEqual({accepted: record.accepted, until});
    expect(stateOf(record, DEADLINE, false)).toBe('onTime');
  });
});

describe('extendRecord', () => {
  it('makes a report timely that was late', () => {
    const record = {accepted: anAcceptance({at: '2024-06-10T12:00:00+07:00'})};

    const extended = extendRecord(record, {until: '2024-06-10T12:00:00+07:00', at: '2024-06-09T08:00:00+07:00'});

    expect(stateOf(record, DEADLINE, true)).toBe('late');
    expect(stateOf(extended, DEADLINE, true)).toBe('onTime');
  });

  it('leaves a returned report returned', () => {
    const returned = {at, reason: 'Bổ sung'};

    expect(extendRecord({returned}, {until: at, at})).toEqual({returned, until: at, untilSince: at});
  });
});

describe('withoutTab', () => {
  const until = '2024-06-11T17:00:00+07:00';

  it('keeps a paper receipt: the paper is still there', () => {
    const paper = {accepted: anAcceptance({source: 'paper'}), until};

    expect(withoutTab(paper)).toEqual(paper);
  });

  it('gives up a report that stood in the tab, and keeps the deadline that the unit was given', () => {
    expect(withoutTab({accepted: anAcceptance(), until})).toEqual({until});
    expect(withoutTab({accepted: anAcceptance({source: 'noticed'})})).toBeUndefined();
  });

  it('keeps what the unit was asked to supplement', () => {
    const returned = {returned: {at, reason: 'Bổ sung lộ trình'}};

    expect(withoutTab(returned)).toEqual(returned);
    expect(withoutTab(undefined)).toBeUndefined();
  });
});
