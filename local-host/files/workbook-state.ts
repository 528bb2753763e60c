import {BLANK_CELL, type Cell, type CellValue} from '../workbook/cell.js';
import {type CellStyle} from '../workbook/cell-style.js';
import {type NamedRange} from '../workbook/named-range.js';
import {type Protection} from '../workbook/protection.js';
import {type RichText} from '../workbook/rich-text.js';
import {Sheet} from '../workbook/sheet.js';
import {type Validation} from '../workbook/validation.js';
import {Workbook} from '../workbook/workbook.js';

/** A workbook as JSON, without loss. Looks and rules that cells share are told once. */
export interface SavedWorkbook {
  readonly file: Pick<Workbook, 'title' | 'locale' | 'timeZone' | 'owner' | 'editors' | 'viewers'> & {
    readonly domain?: string;
  };
  /** What the constructor decides and nothing else may change: the id, and where the ids to come start. */
  readonly made: {readonly id: unknown; readonly random: unknown};
  readonly namedRanges: readonly NamedRange[];
  readonly protections: readonly Protection[];
  readonly styles: readonly CellStyle[];
  readonly validations: readonly Validation[];
  readonly sheets: readonly SavedSheet[];
}

type PlainPart = Pick<
  Sheet,
  | 'hidden'
  | 'tabColor'
  | 'maxRows'
  | 'maxColumns'
  | 'frozenRows'
  | 'frozenColumns'
  | 'hiddenGridlines'
  | 'rightToLeft'
  | 'merges'
  | 'conditionalRules'
  | 'charts'
>;

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly plain: Partial<PlainPart>;
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly SavedCell[];
}

/** Where the cell is, and what of it is not blank; looks and rules by their number. */
interface SavedCell {
  readonly at: readonly [row: number, column: number];
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: number;
  readonly rule?: number;
  readonly note?: string;
  readonly richText?: RichText;
}

/** The workbook as JSON. */
export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const {title, locale, timeZone, owner, editors, viewers, domain, namedRanges, protections} = workbook;
  const styles = new Numbered<CellStyle>();
  const validations = new Numbered<Validation>();
  const sheets = workbook.sheets.map(sheet => saveSheet(sheet, styles, validations));
  return {
    file: {title, locale, timeZone, owner, editors, viewers, ...(domain === undefined ? {} : {domain})},
    made: {id: workbook.id, random: Reflect.get(workbook, 'random')},
    namedRanges,
    protections,
    styles: styles.all(),
    validations: validations.all(),
    sheets,
  };
}

/** The workbook that was saved; its formulas need an engine of their own. */
export function restoreWorkbook(saved: SavedWorkbook): Workbook {
  const workbook = new Workbook(saved.file);
  // A restored file is the same file: the two fields that only a constructor sets are set from outside, here and nowhere else.
  for (const [field, value] of Object.entries(saved.made)) Reflect.set(workbook, field, value);
  workbook.viewers = saved.file.viewers;
  workbook.namedRanges = saved.namedRanges;
  workbook.protections = saved.protections.map(one => ({...one, ...absent(one)}));
  const rules = saved.validations.map(rule => ({...rule, helpText: rule.helpText}));
  workbook.sheets = saved.sheets.map(sheet => restoreSheet(workbook, sheet, {styles: saved.styles, rules}));
  return workbook;
}

/** JSON leaves out what is undefined, the model does not. */
function absent({area, rangeName, editors}: Protection): Pick<Protection, 'area' | 'rangeName' | 'editors'> {
  return {area, rangeName, editors};
}

function saveSheet(sheet: Sheet, styles: Numbered<CellStyle>, validations: Numbered<Validation>): SavedSheet {
  const cells: SavedCell[] = [];
  sheet.grid.forEach((cell, row, column) => {
    const {value, formula, note, richText} = cell;
    cells.push({
      at: [row, column],
      ...(value === '' ? {} : {value}),
      ...(formula === '' ? {} : {formula}),
      ...(cell.style === BLANK_CELL.style ? {} : {style: styles.numberOf(cell.style)}),
      ...(cell.validation ? {rule: validations.numberOf(cell.validation)} : {}),
      ...(note === '' ? {} : {note}),
      ...(richText ? {richText} : {}),
    });
  });
  return {
    id: sheet.id,
    name: sheet.name,
    plain: plainPart(sheet),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    cells,
  };
}

function plainPart(sheet: Sheet): PlainPart {
  const {hidden, tabColor, maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, rightToLeft} = sheet;
  const {merges, conditionalRules, charts} = sheet;
  return {
    ...{hidden, tabColor, maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, rightToLeft},
    ...{merges, conditionalRules, charts},
  };
}

interface Shared {
  readonly styles: readonly CellStyle[];
  readonly rules: readonly Validation[];
}

function restoreSheet(workbook: Workbook, saved: SavedSheet, shared: Shared): Sheet {
  const sheet = new Sheet(workbook, saved.id, saved.name);
  Object.assign(sheet, saved.plain);
  sheet.columnWidths = new Map(saved.columnWidths);
  sheet.rowHeights = new Map(saved.rowHeights);
  sheet.hiddenRows = new Set(saved.hiddenRows);
  sheet.hiddenColumns = new Set(saved.hiddenColumns);
  for (const cell of saved.cells) sheet.grid.set(...cell.at, restoreCell(cell, shared));
  return sheet;
}

function restoreCell({value = '', formula = '', style, rule, note = '', richText}: SavedCell, shared: Shared): Cell {
  return {
    value,
    formula,
    style: (style === undefined ? undefined : shared.styles[style]) ?? BLANK_CELL.style,
    validation: rule === undefined ? undefined : shared.rules[rule],
    note,
    richText,
  };
}

/** Things numbered in the order they are first asked for. */
class Numbered<T> {
  private readonly numbers = new Map<T, number>();

  numberOf(thing: T): number {
    const number = this.numbers.get(thing) ?? this.numbers.size;
    this.numbers.set(thing, number);
    return number;
  }

  all(): T[] {
    return [...this.numbers.keys()];
  }
}
