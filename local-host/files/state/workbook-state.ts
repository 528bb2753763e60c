import {BLANK_CELL, type Cell, type CellValue} from '../../workbook/cell/cell.js';
import {type CellStyle} from '../../workbook/cell/cell-style.js';
import {type RichText} from '../../workbook/cell/rich-text.js';
import {Sheet, Workbook} from '../../workbook/model/workbook.js';
import {type Validation} from '../../workbook/cell/validation.js';
import {fromJsonForm, type JsonForm, toJsonForm} from './json-form.js';

/** A workbook as JSON, without loss. Looks and rules that cells share are told once. */
export interface SavedWorkbook {
  readonly owner: string;
  /** Every field of the workbook but its sheets and what is no data. */
  readonly fields: JsonForm;
  readonly styles: JsonForm;
  readonly rules: JsonForm;
  readonly sheets: readonly SavedSheet[];
}

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  /** Every other field of the sheet but its cells. */
  readonly fields: JsonForm;
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

/** What a workbook or sheet is given anew, or keeps elsewhere in the file. */
const NOT_AMONG_FIELDS = new Set(['sheets', 'formulas', 'isAccount', 'workbook', 'id', 'name', 'grid']);

/** The workbook as JSON. */
export function saveWorkbook(workbook: Workbook): SavedWorkbook {
  const styles = new Numbered<CellStyle>();
  const rules = new Numbered<Validation>();
  const sheets = workbook.sheets.map(sheet => ({
    id: sheet.id,
    name: sheet.name,
    fields: fieldsOf(sheet),
    cells: saveCells(sheet, styles, rules),
  }));
  return {
    owner: workbook.owner,
    fields: {...fieldsOf(workbook), id: workbook.id},
    styles: toJsonForm(styles.all()),
    rules: toJsonForm(rules.all()),
    sheets,
  };
}

/** The workbook that was saved; its formulas need an engine, and foreign e-mail addresses their test, anew. */
export function restoreWorkbook(saved: SavedWorkbook): Workbook {
  const workbook = new Workbook({owner: saved.owner});
  giveFields(workbook, saved.fields);
  // The casts: saveWorkbook wrote these tables.
  const styles = fromJsonForm(saved.styles) as readonly CellStyle[];
  const rules = fromJsonForm(saved.rules) as readonly Validation[];
  workbook.sheets = saved.sheets.map(({id, name, fields, cells}) => {
    const sheet = new Sheet(workbook, id, name);
    giveFields(sheet, fields);
    for (const cell of cells) sheet.grid.set(...cell.at, restoreCell(cell, styles, rules));
    return sheet;
  });
  return workbook;
}

/**
 * The saved workbook as *File → Make a copy* gives it to a person: another file with the same sheets, ids of sheets included,
 * which is shared with nobody. Protections come along, and name nobody but the new owner.
 */
export function copyWorkbook(saved: SavedWorkbook, owner: string, seed = 1): Workbook {
  const copy = restoreWorkbook(saved);
  const {id} = new Workbook({owner, seed: copy.nextId() + seed});
  giveFields(copy, toJsonForm({id, owner, title: `Copy of ${copy.title}`, editors: [], viewers: []}));
  copy.protections = copy.protections.map(one => ({...one, editors: one.editors && [owner]}));
  return copy;
}

/** All data of an object by its fields, private ones too: a field that the model gets one day is saved without further ado. */
function fieldsOf(source: object): Readonly<Record<string, JsonForm>> {
  const fields = Object.entries(source).filter(([name]) => !NOT_AMONG_FIELDS.has(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, toJsonForm(value)]));
}

/** A restored file is the same file, so that even what only a constructor sets (the id) is set from outside: here alone. */
function giveFields(target: object, fields: JsonForm): void {
  Object.assign(target, fromJsonForm(fields));
}

function saveCells(sheet: Sheet, styles: Numbered<CellStyle>, rules: Numbered<Validation>): SavedCell[] {
  const cells: SavedCell[] = [];
  sheet.grid.forEach((cell, row, column) => {
    const {value, formula, note, richText} = cell;
    cells.push({
      at: [row, column],
      ...(value === '' ? {} : {value}),
      ...(formula === '' ? {} : {formula}),
      ...(cell.style === BLANK_CELL.style ? {} : {style: styles.numberOf(cell.style)}),
      ...(cell.validation ? {rule: rules.numberOf(cell.validation)} : {}),
      ...(note === '' ? {} : {note}),
      ...(richText ? {richText} : {}),
    });
  });
  return cells;
}

function restoreCell(saved: SavedCell, styles: readonly CellStyle[], rules: readonly Validation[]): Cell {
  const {value = '', formula = '', style, rule, note = '', richText} = saved;
  return {
    value,
    formula,
    style: (style === undefined ? undefined : styles[style]) ?? BLANK_CELL.style,
    validation: rule === undefined ? undefined : rules[rule],
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
