import {type Severity, type UnitKey} from './vocabulary.js';

/** One thing to mend: a stable code, the cell it speaks of, and the facts its sentence needs. At most one per (code, cell). */
export interface Issue {
  /** camelCase and stable; every code is a row of RULES (rules.ts). */
  readonly code: string;
  readonly severity: Severity;
  readonly unit: UnitKey;
  /** 1-based, as the user sees them. */
  readonly row: number;
  readonly column: number;
  /** assessment:4, work:1, header … */
  readonly rowKey: string;
  /** The column's key: verdict, status, end … */
  readonly columnKey: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
