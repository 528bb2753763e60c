import {type Area} from '../../geometry/area.js';
import {latestChange} from '../../cell/cell-grid.js';
import {type CellValue, hasContent} from '../../cell/cell.js';
import {type Sheet} from '../../model/workbook.js';
import {type Resolved} from '../calls/computed-calls.js';
import {directReference} from '../language/direct-reference.js';
import {type EngineFormula, type FormulaPlace, mayPassOn, translateFormula} from '../engine/engine-formula.js';
import {arrayText, FormulaModel} from '../engine/formula-model.js';
import {LackingFunctionError} from '../functions/native-function.js';
import {findLack} from './lack-search.js';
import {keyOf, MirroredSheet} from './mirrored-sheet.js';
import {ScratchSheet} from './scratch-sheet.js';

/** So often what is computed outside of the engine is given anew before what depends on itself is left as it is. */
const MOST_PASSES = 20;

/** Who computes the calls that the engine cannot. */
export interface ComputedSource {
  isComputed(formula: string): boolean;
  resolve(place: FormulaPlace): Resolved;
  /** Whether the cell is being resolved right now, and asks for what depends on itself. */
  isResolving(place: FormulaPlace): boolean;
  hasArrays(sheet: Sheet): boolean;
}

/**
 * The cells the engine knows: the formulas of sheets that were asked, and all that these look at, directly or not.
 * Cells are immutable, so a cell that is still the same object need not be given again.
 */
export class FormulaMirror {
  private readonly model: FormulaModel;
  private readonly scratch: ScratchSheet;
  private readonly sheets = new Map<number, MirroredSheet>();
  private readonly unvisited: {mirrored: MirroredSheet; area: Area}[] = [];

  private isGivingComputed = false;
  /** The change of any grid up to which the engine was told. */
  private seenChange = latestChange();
  /** Whether anything changed since what is computed outside of the engine was last given. */
  private isUnsettled = true;

  /** `sheets` is how many the formulas may look at. */
  constructor(
    private nowSerial: number,
    sheets: number,
    private readonly computed: ComputedSource,
  ) {
    this.model = new FormulaModel(sheets + 1);
    this.scratch = new ScratchSheet(this.model);
  }

  /** The value of the formula cell, computed with all that changed since the last call. */
  valueAt({sheet, row, column}: FormulaPlace, nowSerial: number): CellValue {
    const {results, index} = this.upToDate(sheet, nowSerial);
    const key = keyOf(row, column);
    const value = results.get(key) ?? this.model.read({index, row, column});
    results.set(key, value);
    return value;
  }

  /** What the array of another formula puts into the cell; '' where none reaches. */
  spilledAt({sheet, row, column}: FormulaPlace, nowSerial: number): CellValue {
    const {index} = this.upToDate(sheet, nowSerial);
    const cell = {index, row, column};
    return this.model.isSpilled(cell) ? this.model.read(cell) : '';
  }

  /** How far the arrays of the sheet's formulas reach. */
  spilledExtent(sheet: Sheet, nowSerial: number): {readonly rows: number; readonly columns: number} {
    const mirrored = this.upToDate(sheet, nowSerial);
    const extent = {rows: 0, columns: 0};
    for (const [key, {formula}] of mirrored.given) {
      if (formula === '') continue;
      const {row, column} = mirrored.placeOf(key);
      const {rows, columns} = this.model.sizeOf({index: mirrored.index, row, column});
      if (rows === 1 && columns === 1) continue;
      extent.rows = Math.max(extent.rows, row + rows - 1);
      extent.columns = Math.max(extent.columns, column + columns - 1);
    }
    return extent;
  }

  /** The rows that the formula would fill if it stood at the address. */
  evaluateAt(formula: string, place: FormulaPlace, nowSerial: number): CellValue[][] {
    this.giveNews(nowSerial);
    const cell = this.scratch.cellOf(this.watched(formula, place).text, mayPassOn(formula));
    this.evaluate();
    return this.model.readRows(cell);
  }

  /** What a formula lacks that the cell holds, or looks at, however far away. */
  lackAt(place: FormulaPlace): string | undefined {
    this.giveChanges();
    if (![...this.sheets.values()].some(({lacking}) => lacking.size > 0)) return undefined;
    return findLack(place, {
      lackOf: ({sheet, row, column}) => this.sheets.get(sheet.id)?.lacking.get(keyOf(row, column)),
      areasOf: (formula, at) => this.areasOf(formula, at),
    });
  }

  /** Gives the engine's memory back. */
  free(): void {
    this.model.free();
  }

  /** The sheet, its formulas computed with all that changed. */
  private upToDate(sheet: Sheet, nowSerial: number): MirroredSheet {
    this.giveNews(nowSerial);
    const mirrored = this.mirrored(sheet);
    this.ask(mirrored);
    this.evaluate();
    return mirrored;
  }

  private ask(mirrored: MirroredSheet): void {
    if (mirrored.isAsked) return;
    mirrored.isAsked = true;
    this.giveFormulas(mirrored);
    const {sheet} = mirrored;
    // What stands in the way of an array must be known too.
    if (this.computed.hasArrays(sheet))
      this.watch(sheet, {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns});
  }

  private giveNews(nowSerial: number): void {
    this.moveClock(nowSerial);
    this.giveChanges();
  }

  private moveClock(nowSerial: number): void {
    if (nowSerial === this.nowSerial) return;
    this.nowSerial = nowSerial;
    this.isUnsettled = true;
    for (const mirrored of this.sheets.values()) {
      for (const key of [...mirrored.volatileCells]) this.give(mirrored, key);
    }
  }

  private giveChanges(): void {
    const change = latestChange();
    if (change === this.seenChange) return;
    this.seenChange = change;
    this.isUnsettled = true;
    for (const mirrored of this.sheets.values()) {
      const {sheet, given, watched} = mirrored;
      if (mirrored.revision === sheet.revision) continue;
      mirrored.revision = sheet.revision;
      for (const [key, cell] of given) if (mirrored.cellAt(key) !== cell) this.give(mirrored, key);
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
    const unvisited = mirrored.watch(area);
    if (!unvisited) return;
    this.unvisited.push({mirrored, area: unvisited});
    // What is looked at may be filled from any formula of the sheet.
    if (this.computed.hasArrays(sheet)) this.ask(mirrored);
  }

  private give(mirrored: MirroredSheet, key: number): void {
    const {index, given} = mirrored;
    const cell = mirrored.cellAt(key);
    const {row, column} = mirrored.placeOf(key);
    mirrored.volatileCells.delete(key);
    mirrored.computedCells.delete(key);
    mirrored.lacking.delete(key);
    this.isUnsettled = true;
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
    if (this.computed.isComputed(formula)) {
      mirrored.computedCells.set(key, '');
      return;
    }
    const place = mirrored.placeOf(key);
    const text = orLack(mirrored, key, () => {
      const translated = this.watched(formula, place);
      if (translated.isVolatile) mirrored.volatileCells.add(key);
      return translated.text;
    });
    this.model.setFormula({...place, index: mirrored.index}, text, !mirrored.lacking.has(key) && mayPassOn(formula));
  }

  /** The formula in the engine's words; what it looks at is watched from now on. */
  private watched(formula: string, place: FormulaPlace): EngineFormula {
    const translated = this.translated(formula, place);
    for (const {sheet, area} of translated.areas) this.watch(sheet, area);
    return translated;
  }

  private translated(formula: string, place: FormulaPlace): EngineFormula {
    const nameOf = (sheet: Sheet): string => this.model.nameOf(this.mirrored(sheet).index);
    return translateFormula(formula, place, {nowSerial: this.nowSerial, nameOf});
  }

  private areasOf(formula: string, place: FormulaPlace): EngineFormula['areas'] {
    try {
      return this.translated(formula, place).areas;
    } catch (error) {
      if (error instanceof LackingFunctionError) return [];
      throw error;
    }
  }

  private evaluate(): void {
    this.evaluateEngine();
    if (this.isGivingComputed || !this.isUnsettled) return;
    this.isGivingComputed = true;
    this.isUnsettled = false;
    try {
      for (let pass = 0; pass < MOST_PASSES && this.giveAllComputed(); pass++) this.evaluateEngine();
    } finally {
      this.isGivingComputed = false;
    }
  }

  /** Gives what is computed outside of the engine; says whether any of it is new. */
  private giveAllComputed(): boolean {
    const cells = [...this.sheets.values()].flatMap(mirrored =>
      [...mirrored.computedCells].map(([key, given]) => ({mirrored, key, given})),
    );
    return cells.map(({mirrored, key, given}) => this.giveComputed(mirrored, key, given)).includes(true);
  }

  private giveComputed(mirrored: MirroredSheet, key: number, given: string): boolean {
    const place = mirrored.placeOf(key);
    let isArray = false;
    // Given for now only: once it is resolved it will be another.
    if (this.computed.isResolving(place)) this.isUnsettled = true;
    const text = orLack(mirrored, key, () => {
      const resolved = this.computed.resolve(place);
      isArray = resolved.kind === 'formula' ? mayPassOn(resolved.formula) : resolved.rows.flat().length > 1;
      return resolved.kind === 'rows' ? arrayText(resolved.rows) : this.watched(resolved.formula, place).text;
    });
    if (text === given) return false;
    mirrored.computedCells.set(key, text);
    this.model.setFormula({...place, index: mirrored.index}, text, isArray);
    return true;
  }

  private evaluateEngine(): void {
    this.visitAreas();
    if (!this.model.evaluate()) return;
    for (const {results} of this.sheets.values()) results.clear();
  }

  private mirrored(sheet: Sheet): MirroredSheet {
    const known = this.sheets.get(sheet.id);
    if (known) return known;
    const made = new MirroredSheet(sheet, this.model.takeSheet());
    this.sheets.set(sheet.id, made);
    return made;
  }
}

/** The text for the engine; where the host lacks what it takes, #NAME? and a note of that. */
function orLack(mirrored: MirroredSheet, key: number, compute: () => string): string {
  mirrored.lacking.delete(key);
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof LackingFunctionError)) throw error;
    mirrored.lacking.set(key, error.lacks);
    return '=#NAME?';
  }
}
