import {columnLetters} from '../geometry/a1-notation.js';
import {type Area, containsArea} from '../geometry/area.js';
import {type Cell, type CellValue, hasContent} from '../cell/cell.js';
import {type CustomScalar} from './custom-calls.js';
import {directReference} from './direct-reference.js';
import {engineSheetName, type FormulaPlace, translateFormula} from './engine-formula.js';
import {arrayText, FormulaModel} from './formula-model.js';
import {type Sheet} from '../model/workbook.js';

const SCRATCH = 'scratch';

const COLUMN_FACTOR = 1 << 15;

/** Beyond this many a sheet's watched areas become the one that covers them all. */
const MOST_WATCHED_AREAS = 100;

/** So often what script functions yield is given anew before what depends on itself is left as it is. */
const MOST_PASSES = 20;

/** Who calls the functions of the script. */
export interface CustomSource {
  isCustom(formula: string): boolean;
  customRows(place: FormulaPlace): readonly (readonly CustomScalar[])[];
  hasArrays(sheet: Sheet): boolean;
}

/** The part of one sheet that formulas look at, as the engine has it. */
interface MirroredSheet {
  readonly sheet: Sheet;
  /** Its place in the engine. */
  readonly index: number;
  /** What formulas look at. */
  watched: readonly Area[];
  /** Whether the value of one of its formulas was asked for; then all of its formulas are given. */
  isAsked: boolean;
  /** By row and column: the cell the engine was given. */
  readonly given: Map<number, Cell>;
  readonly volatileCells: Set<number>;
  /** Cells with functions of the script, and what the engine was given in their place. */
  readonly customCells: Map<number, string>;
  /** What was read since the last evaluation. */
  readonly results: Map<number, CellValue>;
  revision: number;
}

/**
 * The cells the engine knows: the formulas of sheets that were asked, and all that these look at, directly or not.
 * Cells are immutable, so a cell that is still the same object need not be given again.
 */
export class FormulaMirror {
  private readonly model = new FormulaModel();
  private readonly sheets = new Map<number, MirroredSheet>();
  private readonly unvisited: {mirrored: MirroredSheet; area: Area}[] = [];

  /** By translated text: the row of the scratch sheet where a formula was evaluated that stands in no cell. */
  private readonly scratchRows = new Map<string, number>();
  private readonly scratch = this.model.addSheet(SCRATCH);

  private isGivingCustom = false;

  constructor(
    private nowSerial: number,
    private readonly custom: CustomSource,
  ) {}

  /** The value of the formula cell, computed with all that changed since the last call. */
  valueAt(sheet: Sheet, row: number, column: number, nowSerial: number): CellValue {
    this.moveClock(nowSerial);
    this.giveChanges();
    const mirrored = this.mirrored(sheet);
    this.ask(mirrored);
    this.evaluate();
    const key = keyOf(row, column);
    const value = mirrored.results.get(key) ?? this.model.read({index: mirrored.index, row, column});
    mirrored.results.set(key, value);
    return value;
  }

  /** What the array of another formula puts into the cell; '' where none reaches. */
  spilledAt(sheet: Sheet, row: number, column: number, nowSerial: number): CellValue {
    this.moveClock(nowSerial);
    this.giveChanges();
    const mirrored = this.mirrored(sheet);
    this.ask(mirrored);
    this.evaluate();
    if (!this.model.isSpilled({index: mirrored.index, row, column})) return '';
    return this.evaluateAt(`=${columnLetters(column)}${row}`, {sheet, row, column}, nowSerial);
  }

  /** What the formula would yield at the address. */
  evaluateAt(formula: string, place: FormulaPlace, nowSerial: number): CellValue {
    this.moveClock(nowSerial);
    this.giveChanges();
    const {text, areas} = translateFormula(formula, place, nowSerial);
    for (const {sheet, area} of areas) this.watch(sheet, area);
    const row = this.scratchRows.get(text) ?? this.scratchRows.size + 1;
    if (!this.scratchRows.has(text)) this.model.setFormula({index: this.scratch, row, column: 1}, text);
    this.scratchRows.set(text, row);
    this.evaluate();
    return this.model.read({index: this.scratch, row, column: 1});
  }

  /** Gives the engine's memory back. */
  free(): void {
    this.model.free();
  }

  private ask(mirrored: MirroredSheet): void {
    if (mirrored.isAsked) return;
    mirrored.isAsked = true;
    this.giveFormulas(mirrored);
    const {sheet} = mirrored;
    // What stands in the way of an array must be known too.
    if (this.custom.hasArrays(sheet))
      this.watch(sheet, {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns});
  }

  private moveClock(nowSerial: number): void {
    if (nowSerial === this.nowSerial) return;
    this.nowSerial = nowSerial;
    for (const mirrored of this.sheets.values()) {
      for (const key of [...mirrored.volatileCells]) this.give(mirrored, key);
    }
  }

  private giveChanges(): void {
    for (const mirrored of this.sheets.values()) {
      const {sheet, given, watched} = mirrored;
      if (mirrored.revision === sheet.revision) continue;
      mirrored.revision = sheet.revision;
      for (const [key, cell] of given) if (cellAt(sheet, key) !== cell) this.give(mirrored, key);
      for (const area of watched) this.unvisited.push({mirrored, area});
      if (mirrored.isAsked) this.giveFormulas(mirrored);
    }
  }

  /** Gives the formulas of the sheet, but not those that merely repeat a cell: nobody needs the engine for them. */
  private giveFormulas(mirrored: MirroredSheet): void {
    mirrored.sheet.grid.forEach((cell, row, column) => {
      if (cell.formula === '' || mirrored.given.get(keyOf(row, column)) === cell) return;
      if (!directReference(cell.formula)) this.give(mirrored, keyOf(row, column));
    });
  }

  private visitAreas(): void {
    for (let next = this.unvisited.pop(); next; next = this.unvisited.pop()) this.giveArea(next.mirrored, next.area);
  }

  private giveArea(mirrored: MirroredSheet, area: Area): void {
    const {sheet, given} = mirrored;
    const bottom = Math.min(area.row + area.rows - 1, sheet.grid.lastRow());
    const right = Math.min(area.column + area.columns - 1, sheet.grid.lastColumn());
    for (let row = area.row; row <= bottom; row++) {
      for (let column = area.column; column <= right; column++) {
        const cell = sheet.cellAt(row, column);
        if (hasContent(cell) && given.get(keyOf(row, column)) !== cell) this.give(mirrored, keyOf(row, column));
      }
    }
  }

  private watch(sheet: Sheet, area: Area): void {
    const mirrored = this.mirrored(sheet);
    if (mirrored.watched.some(known => containsArea(known, area))) return;
    const watched = [...mirrored.watched.filter(known => !containsArea(area, known)), area];
    mirrored.watched = watched.length > MOST_WATCHED_AREAS ? [covering(watched)] : watched;
    this.unvisited.push({mirrored, area: mirrored.watched.at(-1) ?? area});
    // What is looked at may be filled from any formula of the sheet.
    if (this.custom.hasArrays(sheet)) this.ask(mirrored);
  }

  private give(mirrored: MirroredSheet, key: number): void {
    const {sheet, index, given} = mirrored;
    const cell = cellAt(sheet, key);
    const [row, column] = addressOf(key);
    mirrored.volatileCells.delete(key);
    mirrored.customCells.delete(key);
    if (hasContent(cell)) {
      given.set(key, cell);
      if (cell.formula === '') this.model.setValue({index, row, column}, cell.value);
      else this.giveFormula(mirrored, key, cell.formula);
    } else {
      given.delete(key);
      this.model.clear({index, row, column});
    }
  }

  private giveFormula(mirrored: MirroredSheet, key: number, formula: string): void {
    const {sheet, index, volatileCells, customCells} = mirrored;
    const [row, column] = addressOf(key);
    if (this.custom.isCustom(formula)) {
      customCells.set(key, '');
      return;
    }
    const translated = translateFormula(formula, {sheet, row, column}, this.nowSerial);
    if (translated.isVolatile) volatileCells.add(key);
    for (const {sheet: seen, area} of translated.areas) this.watch(seen, area);
    this.model.setFormula({index, row, column}, translated.text);
  }

  private evaluate(): void {
    this.evaluateEngine();
    if (this.isGivingCustom) return;
    this.isGivingCustom = true;
    try {
      for (let pass = 0; pass < MOST_PASSES && this.giveCustom(); pass++) this.evaluateEngine();
    } finally {
      this.isGivingCustom = false;
    }
  }

  /** Gives what functions of the script yield now; says whether any of it is new. */
  private giveCustom(): boolean {
    let isNew = false;
    for (const {sheet, index, customCells} of [...this.sheets.values()]) {
      for (const [key, given] of [...customCells]) {
        const [row, column] = addressOf(key);
        const text = arrayText(this.custom.customRows({sheet, row, column}));
        if (text === given) continue;
        customCells.set(key, text);
        this.model.setFormula({index, row, column}, text);
        isNew = true;
      }
    }
    return isNew;
  }

  private evaluateEngine(): void {
    this.visitAreas();
    if (!this.model.evaluate()) return;
    for (const {results} of this.sheets.values()) results.clear();
  }

  private mirrored(sheet: Sheet): MirroredSheet {
    const known = this.sheets.get(sheet.id);
    if (known) return known;
    const index = this.model.addSheet(engineSheetName(sheet));
    const made: MirroredSheet = {
      sheet,
      index,
      watched: [],
      isAsked: false,
      given: new Map(),
      volatileCells: new Set(),
      customCells: new Map(),
      results: new Map(),
      revision: sheet.revision,
    };
    this.sheets.set(sheet.id, made);
    return made;
  }
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_FACTOR + column;
}

function addressOf(key: number): [row: number, column: number] {
  return [Math.floor(key / COLUMN_FACTOR), key % COLUMN_FACTOR];
}

function cellAt(sheet: Sheet, key: number): Cell {
  return sheet.cellAt(...addressOf(key));
}

function covering(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map(area => area.row));
  const column = Math.min(...areas.map(area => area.column));
  const bottom = Math.max(...areas.map(area => area.row + area.rows));
  const right = Math.max(...areas.map(area => area.column + area.columns));
  return {row, column, rows: bottom - row, columns: right - column};
}
