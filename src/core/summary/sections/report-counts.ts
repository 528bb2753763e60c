import {type ReportState} from '../../domain/vocabulary.js';
import {type ReportCounts} from '../ground/summary-schema.js';

/** Counts reports by state; what is not started and what is a draft is missing, so the four parts add up to `expected`. */
export function compileReportCounts(reports: readonly {readonly state: ReportState}[]): ReportCounts {
  const count = (...states: readonly ReportState[]) => reports.filter(({state}) => states.includes(state)).length;
  return {
    expected: reports.length,
    onTime: count('onTime'),
    late: count('late'),
    missing: count('notStarted', 'draft'),
    returned: count('returned'),
  };
}
