import {type Injector} from '@univerjs/core';
import {IEditorBridgeService} from '@univerjs/sheets-ui';
import {formatCell} from '../../../../workbook/geometry/a1-notation.js';
import {type PageModel} from '../model/page-model.js';
import {typedText} from './editing.js';
import {type CellPlace} from './sheet-writer.js';

/** The editor in which people type into a cell. */
export class CellEditor {
  constructor(
    private readonly injector: Injector,
    private readonly model: PageModel,
  ) {}

  get isOpen(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** The cell whose editor is open. */
  get place(): CellPlace | undefined {
    if (!this.isOpen) return undefined;
    const place = this.injector.get(IEditorBridgeService).getEditLocation();
    return place ? {sheetId: Number(place.sheetId), row: place.row + 1, column: place.column + 1} : undefined;
  }

  /** What is being typed into a cell, if it is not what the cell holds. */
  get draft(): {readonly label: string; readonly text: string} | undefined {
    const {place, model} = this;
    const text = place && typedText(this.injector);
    if (!place || text === undefined || text === '') return undefined;
    const {sheetId, row, column} = place;
    if (text === model.entryAt(sheetId, row, column)) return undefined;
    return {label: `${model.sheet(sheetId)?.frame.name ?? ''}!${formatCell(row, column)}`, text};
  }
}
