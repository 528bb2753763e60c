import {isBare} from '../../../workbook/typing/entry.js';
import {type Cell, type CellValue} from '../../../workbook/cell/cell.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {conditionalStyleAt} from '../../../workbook/rules/conditional-style.js';
import {type BooleanRuleBody} from '../../../workbook/model/conditional-rule.js';
import {formatDisplay} from '../../../workbook/cell/display.js';
import {type RichText, type TextRun} from '../../../workbook/cell/rich-text.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {checkedValue, type Validation} from '../../../workbook/cell/validation.js';
import {satisfies} from '../../../workbook/rules/validation-check.js';
import {cellEntry} from '../edits/cell-entry.js';
import {type InternTable} from './intern-table.js';
import {INVALID} from '../edits/sheets-words.js';
import {type WireCell, type WireControl, type WireRun, type WireStyle} from '../wire/wire.js';
import {bandColorAt, compact, toWireStyle} from './wire-style.js';

/** What the projections of all cells share. */
export interface CellTables {
  readonly styles: InternTable<WireStyle>;
  readonly controls: InternTable<WireControl>;
}

/** Everything that decides how a cell is shown; a cell whose facts are the same is shown the same. */
export interface CellFacts {
  readonly cell: Cell;
  /** The borders of the merge that covers the cell. */
  readonly edges: CellStyle['borders'];
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly conditional: BooleanRuleBody['style'];
  readonly band: string | undefined;
  readonly problem: string | undefined;
  readonly control: WireControl | undefined;
}

/** Where a cell stands, and when it is looked at. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The borders that the cell shows of the merge that covers it. */
  readonly edges: CellStyle['borders'];
  readonly now: number;
  /** What the rule of a cell lets a person do; looked up, since many cells share a rule. */
  readonly controlOf: (rule: Validation) => WireControl | undefined;
}

/** The facts of a cell; undefined for one that is blank in every respect. */
export function cellFacts(cell: Cell, {sheet, row, column, edges, now, controlOf}: CellPlace): CellFacts | undefined {
  const conditional = sheet.conditionalRules.length === 0 ? NO_LOOK : conditionalStyleAt(sheet, row, column, now);
  const band = sheet.bandings.length === 0 ? undefined : bandColorAt(sheet.bandings, row, column);
  if (isBare(cell) && !edges && band === undefined && Object.keys(conditional).length === 0) return undefined;
  const {validation} = cell;
  const value = sheet.valueAt(row, column);
  return {
    ...{cell, edges, value, conditional, band},
    format: sheet.workbook.numberFormatAt(sheet, row, column),
    problem: validation && problemOf(validation, {cell, value, sheet, row, column}),
    control: validation && controlOf(validation),
  };
}

const NO_LOOK: BooleanRuleBody['style'] = {};

/** Whether a cell with these facts is shown as one with those. */
export function isShownAlike(one: CellFacts, other: CellFacts): boolean {
  return (
    one.cell === other.cell &&
    isSame(one.edges, other.edges) &&
    isSame(one.value, other.value) &&
    one.format === other.format &&
    one.band === other.band &&
    one.problem === other.problem &&
    isSame(one.conditional, other.conditional) &&
    isSame(one.control, other.control)
  );
}

/** The cell as the page is told of it. */
export function toWireCell(facts: CellFacts, locale: string, {styles, controls}: CellTables): WireCell {
  const {cell, value, format, control} = facts;
  const text = value === '' ? '' : formatDisplay(value, format, locale);
  const entry = cellEntry(cell, locale);
  const isTicked = control?.kind === 'tick' && value === checkedValue(cell.validation);
  const style = toWireStyle({...facts, style: framed(facts)});
  return compact<WireCell>({
    text,
    entry: entry === text ? undefined : entry,
    style: Object.keys(style).length === 0 ? undefined : styles.keyOf(style),
    control: control && controls.keyOf(control),
    ticked: isTicked ? true : undefined,
    note: cell.note === '' ? undefined : cell.note,
    runs: cell.richText && wireRuns(cell.richText),
    problem: facts.problem,
  });
}

function framed({cell, edges}: CellFacts): CellStyle {
  return edges ? {...cell.style, borders: edges} : cell.style;
}

function problemOf(rule: Validation, candidate: Parameters<typeof satisfies>[1]): string | undefined {
  return satisfies(rule, candidate) ? undefined : (rule.helpText ?? INVALID);
}

function wireRuns({runs}: RichText): WireRun[] | undefined {
  const marked = runs.filter(run => run.link !== undefined || run.look !== undefined);
  return marked.length === 0 ? undefined : marked.map(toWireRun);
}

function toWireRun({start, end, link, look}: TextRun): WireRun {
  return compact<WireRun>({
    ...{start, end, link},
    bold: look?.bold,
    italic: look?.italic,
    underline: look?.underline,
    strike: look?.strikethrough,
    color: look?.fontColor,
    size: look?.fontSize,
  });
}

/** Whether two plain values are the same as JSON; most are the same object. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
