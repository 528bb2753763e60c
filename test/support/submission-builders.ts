import {type Acceptance} from '../../src/core/domain/submission.js';

/** A clean submission ten hours before the deadline of letter 09, with what the test says laid over it. */
export function anAcceptance(said: Partial<Acceptance> = {}): Acceptance {
  return {
    at: '2024-06-10T00:00:00+07:00',
    source: 'tick',
    submitter: 'Nguyễn Văn An',
    errors: 0,
    reason: '',
    fingerprint: 'f1',
    ...said,
  };
}
