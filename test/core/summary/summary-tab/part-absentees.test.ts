import {aCompileInput, anIssue, aVillageUnit} from '../compile-builders.js';
import {planSummary, rowAt} from '../tab-reading.js';

describe('who has not reported', () => {
  it('is told apart in the first sentence, the key figures and the states: missing, asked to supplement, given more time', () => {
    const record = {until: '2024-06-10T17:00:00+07:00'};
    const units = [
      aVillageUnit('T01', {state: 'draft', record}),
      aVillageUnit('T02', {
        state: 'returned',
        record: {returned: {at: '2024-06-09T08:00:00+07:00', reason: 'Bổ sung'}},
      }),
    ];
    const body = planSummary(aCompileInput({units}));
    const figure = (key: string) => rowAt(body, `figure:${key}`)?.slice(1, 4);

    expect(rowAt(body, 'sentence:1')?.[1]).toContain(
      'Chưa nộp: Thôn 3; tiêu chí số 2, 17. Chờ bổ sung: Thôn 2. Được lùi hạn: Thôn 1.',
    );
    expect(figure('missing')).toEqual(['Chưa nộp', 3, '01 thôn, 02 tiêu chí']);
    expect(figure('returned')).toEqual(['Chờ bổ sung', 1, '01 thôn']);
    expect(figure('extended')).toEqual(['Được lùi hạn', 1, '01 thôn']);
    expect(rowAt(body, 'matrix:T01')?.[4]).toBe('Đang nhập; được lùi hạn đến 17 giờ 00 ngày 10/6/2024');
  });

  it('shows why a report came with gaps, and why it came late', () => {
    const accepted = {
      at: '2024-06-10T09:12:00+07:00',
      source: 'tick' as const,
      submitter: 'Lê Thị Cúc',
      fingerprint: '',
    };
    const units = [
      aVillageUnit('T01', {state: 'onTime', record: {accepted: {...accepted, errors: 2, reason: 'Chờ chi bộ họp'}}}),
      aVillageUnit('T02', {state: 'late', record: {accepted: {...accepted, errors: 0, reason: 'Biển động'}}}),
      aVillageUnit('T03', {state: 'onTime', record: {accepted: {...accepted, errors: 0, reason: 'Đã hết lỗi'}}}),
    ];
    const body = planSummary(aCompileInput({units}));
    const state = (id: string): unknown => rowAt(body, `matrix:${id}`)?.[4];

    expect(state('T01')).toContain('\nNộp khi còn 02 nội dung chưa đủ hoặc chưa đúng, lý do: Chờ chi bộ họp');
    expect(state('T02')).toContain('\nLý do nộp muộn: Biển động');
    expect(state('T03')).not.toContain('Đã hết lỗi');
  });

  it('counts no gaps in a tab that nobody has begun: it lacks everything, and its state says so', () => {
    const units = [
      aVillageUnit('T01', {state: 'notStarted', issues: [anIssue('village:T01'), anIssue('village:T01', {row: 18})]}),
      aVillageUnit('T02', {state: 'draft', issues: [anIssue('village:T02')]}),
    ];
    const body = planSummary(aCompileInput({units}));

    expect(rowAt(body, 'absentee:village:T01')?.slice(3, 7)).toEqual(['', 'Chưa nhập', '—', '—']);
    expect(rowAt(body, 'absentee:village:T02')?.slice(3, 7)).toEqual(['Dòng 17.', 'Đang nhập', 1, 0]);
  });
});
