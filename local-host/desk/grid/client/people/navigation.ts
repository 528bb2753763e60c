import {type ICommandService} from '@univerjs/core';
import {interpretArrows} from '../univer/guard.js';
import {addressOf, type PageModel, type PageSheet} from '../model/page-model.js';
import {type Geometry} from '../univer/geometry.js';
import {scrollIntoView} from '../univer/scroll-into-view.js';
import {type Selection} from '../univer/selection.js';
import {DEFAULT_HEIGHT} from '../univer/univer-sheet.js';
import {type WireFrame} from '../../wire/wire.js';
import {blockAt, type CellAddress, cellAfter, cellAfterJump, type Move, type MoveContext} from './moves.js';

/** What people move about in. */
export interface NavigationParts {
  readonly model: PageModel;
  readonly selection: Selection;
  readonly geometry: Geometry;
  readonly commands: ICommandService;
  readonly showSheet: (id: number) => void;
}

/** The way through cells and sheets by keys; the cell that typing goes to stays in view. */
export class Navigation {
  /** Whether keys were used last: a click selects where it is, and what is under the pointer must not move. */
  private isByKeys = true;

  constructor(private readonly parts: NavigationParts) {
    for (const kind of ['pointerdown', 'wheel', 'keydown'] as const) {
      window.addEventListener(
        kind,
        () => {
          this.isByKeys = kind === 'keydown';
        },
        {capture: true, passive: true},
      );
    }
    interpretArrows(parts.commands, (direction, isJump) => {
      this.go(direction, isJump);
    });
    parts.commands.onCommandExecuted(({id}) => {
      if (id === 'sheet.operation.set-selections') this.follow();
    });
  }

  /** Goes to another cell of the sheet in front. */
  go(move: Move, isJump = false): boolean {
    const {selection, model} = this.parts;
    const {current} = selection;
    const sheet = current && model.sheet(current.sheetId);
    if (!sheet) return false;
    const {frame} = sheet;
    const context = this.contextOf(frame);
    const isFilled = ({row, column}: CellAddress): boolean => model.entryAt(frame.id, row, column) !== '';
    const target = isJump ? cellAfterJump(move, current, {...context, isFilled}) : cellAfter(move, current, context);
    selection.show(frame.id, blockAt(frame, target));
    return true;
  }

  /** Selects the whole lines of what is selected. */
  selectLines(dimension: 'rows' | 'columns'): boolean {
    const {selection} = this.parts;
    const {current} = selection;
    const area = current?.areas.at(-1);
    const {frame} = this;
    if (!area || !frame) return false;
    selection.show(
      frame.id,
      dimension === 'rows' ? {...area, column: 1, columns: frame.columns} : {...area, row: 1, rows: frame.rows},
    );
    return true;
  }

  /** Brings the next visible sheet in front. */
  goToSheet(step: 1 | -1): boolean {
    const {model, selection, showSheet} = this.parts;
    const visible = model.order.filter(id => model.sheet(id)?.frame.isHidden === false);
    const next = visible[visible.indexOf(selection.sheetId ?? -1) + step];
    if (next !== undefined) showSheet(next);
    return true;
  }

  /** Leaves a cell that cannot be seen, where a sheet opens: for the first one to be filled in, else the first at all. */
  leaveHidden(): void {
    // Univer selects something after it has brought a sheet in front.
    setTimeout(() => {
      this.leaveHiddenNow();
    });
  }

  private leaveHiddenNow(): void {
    const {selection, model} = this.parts;
    const {current} = selection;
    const sheet = current && model.sheet(current.sheetId);
    if (!sheet || !isHidden(sheet.frame, current)) return;
    const target = firstInput(sheet, model) ?? cellAfter('first', current, this.contextOf(sheet.frame));
    selection.show(sheet.frame.id, blockAt(sheet.frame, target));
  }

  /** Scrolls to the cell that typing goes to, where keys led there: after an act of Univer, which scrolls in its own way first. */
  follow(): void {
    if (this.isByKeys) this.showActiveCell();
  }

  showActiveCell(): void {
    setTimeout(() => {
      const {frame} = this;
      const {current} = this.parts.selection;
      if (frame && current) scrollIntoView(this.parts, frame, current);
    });
  }

  private contextOf(frame: WireFrame): MoveContext {
    const {geometry, model} = this.parts;
    const pageHeight = (geometry.freePlace(frame)?.height ?? 0) / (geometry.scroll?.scale ?? 1);
    return {frame, used: model.usedOf(frame.id), pageHeight, usualHeight: DEFAULT_HEIGHT};
  }

  private get frame(): WireFrame | undefined {
    return this.parts.model.sheet(this.parts.selection.sheetId ?? -1)?.frame;
  }
}

function isHidden({hiddenRows, hiddenColumns}: WireFrame, {row, column}: CellAddress): boolean {
  return hiddenRows.includes(row) || hiddenColumns.includes(column);
}

/** The first visible cell that the person may edit and that says how it is filled in. */
function firstInput({frame, cells}: PageSheet, model: PageModel): CellAddress | undefined {
  const inputs = [...cells].flatMap(([key, cell]) => {
    const address = addressOf(key);
    const isInput =
      cell.control !== undefined &&
      !isHidden(frame, address) &&
      !model.isLocked(frame.id, {...address, rows: 1, columns: 1});
    return isInput ? [address] : [];
  });
  return inputs.sort((one, other) => one.row - other.row || one.column - other.column)[0];
}
