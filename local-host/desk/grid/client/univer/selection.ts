import {type Injector} from '@univerjs/core';
import {SheetsSelectionsService} from '@univerjs/sheets';
import {type FUniver} from '@univerjs/core/facade';
import {type WireArea} from '../../wire/wire.js';
import {type Selected} from '../model/selected.js';
import {type PageModel} from '../model/page-model.js';
import {toArea, toRange} from './univer-sheet.js';

/** The selection of the page. */
export class Selection {
  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
    private readonly model: PageModel,
  ) {}

  get sheetId(): number | undefined {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    return sheet ? Number(sheet.getSheetId()) : undefined;
  }

  get current(): Selected | undefined {
    const {sheetId} = this;
    const frame = sheetId === undefined ? undefined : this.model.sheet(sheetId)?.frame;
    if (!frame) return undefined;
    const selections = this.injector.get(SheetsSelectionsService).getCurrentSelections();
    const last = selections.at(-1);
    if (!last) return undefined;
    const areas = selections.map(({range}) => toArea(range, frame));
    const {actualRow, actualColumn} = last.primary ?? {
      actualRow: last.range.startRow,
      actualColumn: last.range.startColumn,
    };
    return {sheetId: frame.id, areas, row: actualRow + 1, column: actualColumn + 1};
  }

  /** Brings a sheet in front. */
  showSheet(id: number): void {
    const workbook = this.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(String(id));
    if (workbook && sheet && this.sheetId !== id) workbook.setActiveSheet(sheet);
  }

  /** Brings an area of a sheet in front and selects it. */
  show(id: number, area: WireArea): void {
    this.showSheet(id);
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(String(id));
    if (!sheet) return;
    const {startRow, startColumn, endRow, endColumn} = toRange(area);
    sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
  }
}
