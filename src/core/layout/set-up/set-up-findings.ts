import {SET_UP_TAB_IDS, type SetUpTabId} from '../../domain/machine-key.js';
import {
  type SetUpNotice,
  type SetUpNoticeCode,
  type SetUpProblem,
  type SetUpProblemCode,
} from '../../domain/set-up-problem.js';

/** Where in the set-up tabs something stands. */
export interface SetUpSpot {
  readonly tab: SetUpTabId;
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Collects what is wrong while the set-up tabs are read, so that all of it is told at once. */
export class SetUpFindings {
  private readonly foundProblems: SetUpProblem[] = [];
  private readonly foundNotices: SetUpNotice[] = [];

  /** Notes what must be mended first. */
  addProblem(code: SetUpProblemCode, spot: SetUpSpot, value = '', other = ''): void {
    this.foundProblems.push({code, ...spot, value, other});
  }

  /** Notes what people should know of. */
  addNotice(code: SetUpNoticeCode, spot: SetUpSpot, value = '', other = ''): void {
    this.foundNotices.push({code, ...spot, value, other});
  }

  /** In the order of tabs, rows and columns. */
  get problems(): readonly SetUpProblem[] {
    return [...this.foundProblems].sort(bySpot);
  }

  get notices(): readonly SetUpNotice[] {
    return [...this.foundNotices].sort(bySpot);
  }
}

function bySpot(one: SetUpSpot, other: SetUpSpot): number {
  const tabs = SET_UP_TAB_IDS.indexOf(one.tab) - SET_UP_TAB_IDS.indexOf(other.tab);
  return tabs || one.row - other.row || one.column - other.column;
}
