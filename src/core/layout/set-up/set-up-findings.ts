import {SETUP_TAB_IDS, type SetupTabId} from '../../domain/machine-key.js';
import {
  type SetupNotice,
  type SetupNoticeCode,
  type SetupProblem,
  type SetupProblemCode,
} from '../../domain/set-up-problem.js';

/** Where in the set-up tabs something stands. */
export interface SetupSpot {
  readonly tab: SetupTabId;
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Collects what is wrong while the set-up tabs are read, so that all of it is told at once. */
export class SetupFindings {
  private readonly foundProblems: SetupProblem[] = [];
  private readonly foundNotices: SetupNotice[] = [];

  /** Notes what must be mended first. */
  addProblem(code: SetupProblemCode, spot: SetupSpot, value = '', other = ''): void {
    this.foundProblems.push({code, ...spot, value, other});
  }

  /** Notes what people should know of. */
  addNotice(code: SetupNoticeCode, spot: SetupSpot, value = '', other = ''): void {
    this.foundNotices.push({code, ...spot, value, other});
  }

  /** In the order of tabs, rows and columns. */
  get problems(): readonly SetupProblem[] {
    return [...this.foundProblems].sort(bySpot);
  }

  get notices(): readonly SetupNotice[] {
    return [...this.foundNotices].sort(bySpot);
  }
}

function bySpot(one: SetupSpot, other: SetupSpot): number {
  const tabs = SETUP_TAB_IDS.indexOf(one.tab) - SETUP_TAB_IDS.indexOf(other.tab);
  return tabs || one.row - other.row || one.column - other.column;
}
