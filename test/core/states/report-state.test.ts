import {isEditedAfter, stateOf} from '../../../src/core/states/report-state.js';
import {type SubmissionRecord} from '../../../src/core/domain/submission.js';
import {anAcceptance} from '../../support/submission-builders.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';
const RETURNED = {at: '2024-06-10T11:00:00+07:00', reason: 'Bổ sung số liệu hàng rào'};

describe('stateOf', () => {
  it.each<[string, SubmissionRecord | undefined, boolean, string]>([
    ['a tab as made', undefined, false, 'notStarted'],
    ['a tab with some input', undefined, true, 'draft'],
    ['a unit that only has its own deadline', {until: '2024-06-11T10:00:00+07:00'}, true, 'draft'],
    ['a report accepted at the deadline', {accepted: anAcceptance({at: DEADLINE})}, true, 'onTime'],
    ['a report accepted a second later', {accepted: anAcceptance({at: '2024-06-10T10:00:01+07:00'})}, true, 'late'],
    ['a report accepted on paper without any input', {accepted: anAcceptance({source: 'paper'})}, false, 'onTime'],
    ['a report that must be supplemented', {returned: RETURNED}, true, 'returned'],
    ['a returned report whose inputs were cleared', {returned: RETURNED}, false, 'returned'],
  ])('tells the state of %s', (_, record, hasInput, state) => {
    expect(stateOf(record, DEADLINE, hasInput)).toBe(state);
  });

  it('makes a late report timely once the deadline in force is later', () => {
    const record = {accepted: anAcceptance({at: '2024-06-10T12:00:00+07:00'})};

    expect(stateOf(record, DEADLINE, true)).toBe('late');
    expect(stateOf(record, '2024-06-10T12:00:00+07:00', true)).toBe('onTime');
    expect(stateOf({...record, until: '2024-06-10T17:00:00+07:00'}, DEADLINE, true)).toBe('onTime');
  });
});

describe('isEditedAfter', () => {
  it('compares the inputs with those that were accepted', () => {
    const record = {accepted: anAcceptance({fingerprint: 'a1'})};

    expect(isEditedAfter(record, 'a1')).toBe(false);
    expect(isEditedAfter(record, 'b2')).toBe(true);
  });

  it('knows no edit after an acceptance that does not stand', () => {
    expect(isEditedAfter(undefined, 'b2')).toBe(false);
    expect(isEditedAfter({returned: RETURNED}, 'b2')).toBe(false);
  });
});
