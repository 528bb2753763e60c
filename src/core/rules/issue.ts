import {type Severity, type UnitKey} from '../domain/vocabulary.js';
import {type FactsOf, type RuleCode} from './rules.js';

interface IssuePlace {
  readonly severity: Severity;
  readonly unit: UnitKey;
  /** 1-based, as the user sees them. */
  readonly row: number;
  readonly column: number;
  /** assessment:4, work:1, header … */
  readonly rowKey: string;
  /** The column's key: verdict, status, end … */
  readonly columnKey: string;
}

/** One thing to mend: the rule it breaks, the cell it speaks of, and the facts its sentence needs. At most one per rule and cell. */
export type Issue<Code extends RuleCode = RuleCode> = {
  [Broken in Code]: IssuePlace & {readonly code: Broken; readonly facts: FactsOf<Broken>};
}[Code];
