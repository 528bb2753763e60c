import {type Instant} from '../../domain/calendar.js';
import {type ReportState} from '../../domain/vocabulary.js';
import {type ReportCounts} from '../ground/summary-schema.js';

/** What of a report is counted. */
interface Counted {
  readonly state: ReportState;
  readonly extendedUntil: Instant | undefined;
}

/** Counts reports by state; what is not started and what is a draft is missing, so that part and the three others add up to `expected`. */
export function compileReportCounts(reports: readonly Counted[]): ReportCounts {
  const count = (...states: readonly ReportState[]) => reports.filter(({state}) => states.includes(state)).length;
  return {
    expected: reports.length,
    onTime: count('onTime'),
    late: count('late'),
    missing: count('notStarted', 'draft'),
    extended: reports.filter(({extendedUntil}) => extendedUntil !== undefined).length,
    returned: count('returned'),
  };
}
