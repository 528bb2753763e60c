import {type Area} from '../../../workbook/geometry/area.js';
import {BLANK_CELL, type Cell} from '../../../workbook/cell/cell.js';
import {type ConditionalRule} from '../../../workbook/model/conditional-rule.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {atKey, cellKey} from '../wire/cell-key.js';
import {mergedBorders} from './merged-borders.js';
import {type CellFacts, cellFacts, type CellPlace, type CellTables, isShownAlike, toWireCell} from './project-cell.js';
import {type WireCell, type WireControl} from '../wire/wire.js';
import {looksElsewhere, toWireControl} from './wire-control.js';

/** A cell as it was last shown, with what decided it. */
interface ShownCell {
  readonly facts: CellFacts;
  readonly wire: WireCell;
}

/** The cells of a sheet as they are shown. Cells that did not change keep their object from one look to the next. */
export interface ShownCells {
  readonly cells: ReadonlyMap<number, ShownCell>;
  /** What the sheet was like as a whole. */
  readonly whole: Whole;
  /** The keys of cells with formulas. */
  readonly formulas: readonly number[];
  /** Whether a cell's look or rule depends on other cells or on the day. */
  readonly isEntangled: boolean;
}

/** What all cells of a sheet depend on; compared field by field. */
interface Whole {
  readonly grid: unknown;
  readonly merges: unknown;
  readonly revision: number;
  readonly conditionalRules: unknown;
  readonly bandings: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** How the cells of the sheet are shown now; what can be kept of the look before is kept. */
export function showCells(sheet: Sheet, now: number, tables: CellTables, before?: ShownCells): ShownCells {
  const whole = wholeOf(sheet);
  const look = new Look(sheet, now, tables, before);
  if (!before || before.isEntangled || !isSameWhole(before.whole, whole)) return look.everything(whole);
  return look.formulas(before);
}

function wholeOf({grid, merges, revision, conditionalRules, bandings, workbook}: Sheet): Whole {
  const {locale, timeZone} = workbook;
  return {grid, merges, revision, conditionalRules, bandings: JSON.stringify(bandings), locale, timeZone};
}

function isSameWhole(one: Whole, other: Whole): boolean {
  return (Object.keys(one) as (keyof Whole)[]).every(field => one[field] === other[field]);
}

/** One look at a sheet. */
class Look {
  private readonly controls = new Map<Validation, WireControl | undefined>();
  private readonly edges;
  private looksElsewhere = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly now: number,
    private readonly tables: CellTables,
    private readonly before: ShownCells | undefined,
  ) {
    this.edges = mergedBorders(sheet);
  }

  everything(whole: Whole): ShownCells {
    const cells = new Map<number, ShownCell>();
    const formulas: number[] = [];
    const visit = (cell: Cell, row: number, column: number): void => {
      const key = cellKey(row, column);
      const shown = this.show(key, cell);
      if (shown) cells.set(key, shown);
      if (cell.formula !== '') formulas.push(key);
    };
    this.sheet.grid.forEach(visit);
    for (const [row, column] of paintedBlanks(this.sheet)) visit(BLANK_CELL, row, column);
    for (const key of this.edges.keys()) {
      const [row, column] = atKey(key, undefined);
      if (!cells.has(key)) visit(BLANK_CELL, row, column);
    }
    const isEntangled = this.looksElsewhere || this.sheet.conditionalRules.some(isEntangledRule);
    return {cells, whole, formulas, isEntangled};
  }

  /** Only formulas can have come to show something else. */
  formulas(before: ShownCells): ShownCells {
    const changed = before.formulas.flatMap(key => {
      const [row, column] = atKey(key, undefined);
      const shown = this.show(key, this.sheet.cellAt(row, column));
      return shown && shown !== before.cells.get(key) ? [[key, shown] as const] : [];
    });
    if (changed.length === 0) return before;
    return {...before, cells: new Map([...before.cells, ...changed])};
  }

  private show(key: number, cell: Cell): ShownCell | undefined {
    const [row, column] = atKey(key, undefined);
    const facts = cellFacts(cell, this.placeOf(row, column));
    if (!facts) return undefined;
    const known = this.before?.cells.get(key);
    const {locale} = this.sheet.workbook;
    if (known && this.before?.whole.locale === locale && isShownAlike(known.facts, facts)) return known;
    return {facts, wire: toWireCell(facts, locale, this.tables)};
  }

  private placeOf(row: number, column: number): CellPlace {
    const edges = this.edges.get(cellKey(row, column));
    return {sheet: this.sheet, row, column, edges, now: this.now, controlOf: rule => this.controlOf(rule)};
  }

  private controlOf(rule: Validation): WireControl | undefined {
    if (!this.controls.has(rule)) this.controls.set(rule, toWireControl(rule, this.sheet));
    this.looksElsewhere ||= looksElsewhere(rule);
    return this.controls.get(rule);
  }
}

function isEntangledRule({body}: ConditionalRule): boolean {
  if (body.kind === 'gradient') return true;
  return body.criterion === 'CUSTOM_FORMULA' || body.arguments.some(one => one.kind === 'relativeDate');
}

/** Conditions that a cell can meet in which nobody ever put anything. */
const HOLD_OF_BLANKS = ['CELL_EMPTY', 'TEXT_DOES_NOT_CONTAIN', 'CUSTOM_FORMULA'];

/** Addresses that hold nothing, but that bandings or conditional formats may colour. */
function* paintedBlanks(sheet: Sheet): Generator<[row: number, column: number]> {
  const rules = sheet.conditionalRules.filter(
    ({body}) => body.kind === 'boolean' && HOLD_OF_BLANKS.includes(body.criterion),
  );
  const seen = new Set<number>();
  for (const area of [...sheet.bandings.map(one => one.area), ...rules.flatMap(rule => rule.ranges)]) {
    for (const [row, column] of addressesIn(area, sheet)) {
      if (seen.has(cellKey(row, column)) || sheet.cellAt(row, column) !== BLANK_CELL) continue;
      seen.add(cellKey(row, column));
      yield [row, column];
    }
  }
}

function* addressesIn({row, column, rows, columns}: Area, sheet: Sheet): Generator<[row: number, column: number]> {
  for (let r = row; r < Math.min(row + rows, sheet.maxRows + 1); r++) {
    for (let c = column; c < Math.min(column + columns, sheet.maxColumns + 1); c++) yield [r, c];
  }
}
