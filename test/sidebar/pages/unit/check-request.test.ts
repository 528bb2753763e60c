import {checkRequest} from '../../../../src/sidebar/pages/unit/check-request.js';
import {toUnitPage} from '../../../../src/sidebar/pages/unit/unit-page.js';

const TYPED = {unit: 'village:T01', reason: 'Thiếu số liệu đường', at: '10:00 11/06/2024'};

describe('checkRequest', () => {
  it('asks for what was typed', () => {
    expect(checkRequest(TYPED, toUnitPage('vi', 'returnReport'))).toEqual({
      kind: 'request',
      request: {action: 'returnReport', ...TYPED},
    });
  });

  it.each([
    ['returnReport', {unit: ''}, 'unit', 'Chưa chọn thôn, tiêu chí. Hãy chọn trong danh sách.'],
    [
      'returnReport',
      {reason: 'a 1 2 3 4 5 6 7 8 9'},
      'reason',
      'Nội dung cần bổ sung còn quá ngắn. Hãy ghi rõ, ít nhất 10 ký tự.',
    ],
    ['extendDeadline', {at: ' '}, 'at', 'Chưa có ngày giờ. Hãy gõ như 10:00 10/06/2024.'],
    ['recordPaperReport', {at: ''}, 'at', 'Chưa có ngày giờ. Hãy gõ như 10:00 10/06/2024.'],
  ])('of %s says where %j is wrong', (action, typed, field, error) => {
    expect(checkRequest({...TYPED, ...typed}, toUnitPage('vi', action))).toEqual({kind: 'wrong', field, error});
  });

  it.each([
    ['returnReport', {at: ''}],
    ['extendDeadline', {reason: ''}],
    ['recordPaperReport', {reason: ''}],
    ['extendDeadline', {unit: 'round'}],
  ])('of %s needs no more than %j', (action, typed) => {
    expect(checkRequest({...TYPED, ...typed}, toUnitPage('vi', action)).kind).toBe('request');
  });
});
