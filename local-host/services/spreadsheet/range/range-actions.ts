import {stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {mayEditArea} from '../../../workbook/structure/edit-rights.js';
import {PASTE_TYPES, type PasteType} from '../../../workbook/structure/paste-type.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {copyBlock, pastedArea} from '../../../workbook/structure/range-copy.js';
import {changeCells, findViolation, forEachPlace} from '../session/cell-access.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {protect} from '../protection/protection.js';
import {activateCell, activateRange} from '../place/selection-members.js';
import {demandArea} from '../place/sheet-area.js';
import {type RangeState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';

type Table = MemberTable<RangeState>;

const READS: Table = {
  /** Nothing in the host comes from a database. */
  getDataSourceFormula: () => null,
  getDataSourceFormulas: ({session}) => session.realm.array([]),
  getDataSourcePivotTables: ({session}) => session.realm.array([]),
  getDataSourceTables: ({session}) => session.realm.array([]),
  canEdit: ({session, sheet, area}) => mayEditArea(sheet, area, session.user),
};

const CHAINED_WRITES: Table = {
  activate: range => {
    activateRange(range);
  },
  activateAsCurrentCell: range => {
    activateCell(range);
  },
  setNote: (range, note: string | null) => {
    changeCells(range, cell => ({...cell, note: note ?? ''}));
  },
  setNotes: (range, notes: (string | null)[][]) => {
    demandShape(range.area, notes);
    const given = notes.map(row => [...row]);
    changeCells(range, (cell, down, right) => ({...cell, note: given[down]?.[right] ?? ''}));
  },
};

const WRITES: Table = {
  copyTo: (range, destination: object, ...how: unknown[]) => {
    copyTo(range, stateOf(range.session, 'Range', destination), pasteOptions(range, how));
  },
};

const STRUCTURE: Table = {
  protect: ({session, sheet, area}) => protect(session, sheet, area),
};

/** Copying, protecting, selecting, notes. */
export const RANGE_ACTIONS = [
  members('read', READS),
  chained('write', CHAINED_WRITES),
  members('write', WRITES),
  members('structure', STRUCTURE),
];

interface PasteOptions {
  readonly type: PasteType;
  readonly transposed: boolean;
}

/** Reads the forms of copyTo: a paste type and whether to transpose, or the older options. */
function pasteOptions({session}: RangeState, [how, transposed]: readonly unknown[]): PasteOptions {
  const named = session.realm.enumName(how);
  const type = PASTE_TYPES.find(one => one === named);
  if (type) return {type, transposed: transposed === true};
  const options = (how ?? {}) as {formatOnly?: boolean; contentsOnly?: boolean};
  if (options.formatOnly === true) return {type: 'PASTE_FORMAT', transposed: false};
  return {type: options.contentsOnly === true ? 'PASTE_VALUES' : 'PASTE_NORMAL', transposed: false};
}

function copyTo(from: RangeState, to: RangeState, options: PasteOptions): void {
  if (from.session !== to.session)
    throw new ScriptException('Target range and source range must be on the same spreadsheet.');
  const target = demandArea(to.sheet, pastedArea(from.area, to.area, options.transposed));
  from.session.editArea(to.sheet, target, () => {
    const takeBack = remember(to.sheet, target);
    copyBlock(from, to, options);
    if (!from.session.ctx.switches.copyToMindsStrictRules) return;
    const violation = findViolation(from.session, to.sheet, target);
    if (violation === undefined) return;
    takeBack();
    from.session.refuse(violation);
  });
}

/** Notes what a paste may change; what it gives back undoes the paste. */
function remember(sheet: Sheet, area: Area): () => void {
  const {merges, conditionalRules} = sheet;
  const cells: (readonly [row: number, column: number, cell: Cell])[] = [];
  forEachPlace(area, (row, column) => cells.push([row, column, sheet.cellAt(row, column)]));
  return () => {
    for (const [row, column, cell] of cells) sheet.grid.set(row, column, cell);
    Object.assign(sheet, {merges, conditionalRules});
  };
}
