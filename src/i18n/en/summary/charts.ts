import {type SummaryWords} from '../../../core/index.js';

export const charts: SummaryWords['charts'] = {
  reports: 'Reports by state',
  reach: 'Villages meeting each criterion',
  kind: 'Kind of report',
  villages: 'Villages',
  criteria: 'Commune criteria',
  expected: 'Expected',
  onTime: 'On time',
  late: 'Late',
  returned: 'Returned',
  missing: 'Not submitted or extended',
  criterion: 'Village criterion',
  met: 'Met',
  notMet: 'Not met',
  undecided: 'Not assessed',
  absent: 'No report',
};
