import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';
import {InternTable} from './intern-table.js';
import {type CellTables} from './project-cell.js';
import {type MeasuredRows, measureRows, type SharedFrame, sharedFrame} from './sheet-frame.js';
import {showCells, type ShownCells} from './sheet-cells.js';

/** A sheet as it is shown to everybody; the sheet itself is there to ask who may edit it. */
export interface ProjectedSheet {
  readonly sheet: Sheet;
  readonly frame: SharedFrame;
  readonly shown: ShownCells;
  readonly measured: MeasuredRows;
}

/** The workbook as it is shown to everybody, in the order of the tabs. */
export type Projected = readonly ProjectedSheet[];

/** Keeps the workbook as it is shown, looking again only at what may have changed. */
export class Projection {
  readonly tables: CellTables = {styles: new InternTable(), controls: new InternTable()};
  private last: Projected = [];

  /** `now` gives the virtual instant: filters and formats know what today is. */
  constructor(
    readonly workbook: Workbook,
    private readonly now: () => number,
  ) {}

  /** Looks at the workbook. */
  look(): Projected {
    const before = new Map(this.last.map(one => [one.sheet, one]));
    this.last = this.workbook.sheets.map(sheet => this.lookAt(sheet, before.get(sheet)));
    return this.last;
  }

  private lookAt(sheet: Sheet, before: ProjectedSheet | undefined): ProjectedSheet {
    const now = this.now();
    const shown = showCells(sheet, now, this.tables, before?.shown);
    const measured = measureRows(sheet, shown, before?.measured);
    return {sheet, shown, measured, frame: sharedFrame(sheet, now, measured.heights)};
  }
}
