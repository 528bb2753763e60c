import {type Cell, type CellValue, withFormula, withValue} from '../cell/cell.js';

/** The ways to paste, named as SpreadsheetApp.CopyPasteType. */
export const PASTE_TYPES = [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
] as const;
export type PasteType = (typeof PASTE_TYPES)[number];

/** A copied cell: its formula already moved, and the value it shows. */
export interface CopiedCell {
  readonly cell: Cell;
  readonly shown: CellValue;
}

/** What pasting a cell over another makes of it. */
export type Combiner = (copied: CopiedCell, over: Cell) => Cell;

const keep: Combiner = (_, over) => over;

/** What each way of pasting takes over from the copied cell. */
export const COMBINERS: Readonly<Record<PasteType, Combiner>> = {
  PASTE_NORMAL: ({cell}) => cell,
  PASTE_NO_BORDERS: ({cell}, over) => ({...cell, style: withBordersOf(cell, over)}),
  PASTE_FORMAT: ({cell}, over) => ({...over, style: cell.style}),
  PASTE_FORMULA: ({cell}, over) =>
    cell.formula === '' ? withValue(over, cell.value) : withFormula(over, cell.formula),
  PASTE_DATA_VALIDATION: ({cell}, over) => ({...over, validation: cell.validation}),
  PASTE_VALUES: ({cell, shown}, over) => withNumberFormatOf(cell, withValue(over, shown)),
  PASTE_CONDITIONAL_FORMATTING: keep,
  PASTE_COLUMN_WIDTHS: keep,
};

/** Whether merged blocks come along. */
export function carriesMerges(type: PasteType): boolean {
  return type === 'PASTE_NORMAL' || type === 'PASTE_NO_BORDERS' || type === 'PASTE_FORMAT';
}

/** Whether conditional format rules come along. */
export function carriesConditionalRules(type: PasteType): boolean {
  return carriesMerges(type) || type === 'PASTE_CONDITIONAL_FORMATTING';
}

/** Whether the pasted cells differ from what was there; the other ways leave cells alone. */
export function changesCells(type: PasteType): boolean {
  return COMBINERS[type] !== keep;
}

function withBordersOf(cell: Cell, over: Cell): Cell['style'] {
  const {borders, ...look} = cell.style;
  if (over.style.borders) return {...look, borders: over.style.borders};
  return borders ? look : cell.style;
}

/** A pasted date still shows as a date where the cell has no format of its own. */
function withNumberFormatOf(copied: Cell, pasted: Cell): Cell {
  const {numberFormat} = copied.style;
  if (numberFormat === undefined || pasted.style.numberFormat !== undefined) return pasted;
  return {...pasted, style: {...pasted.style, numberFormat}};
}
