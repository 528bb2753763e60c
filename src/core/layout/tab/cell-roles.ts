import {PALETTE} from './palette.js';
import {type Matrix, type TabFormats} from './tab-plan.js';

interface RoleFormat {
  readonly background: string;
  readonly fontColor: string;
  readonly isBold?: boolean;
  readonly fontSize?: number;
  readonly numberFormat?: string;
  readonly isOverflowing?: boolean;
}

/** Plain text: what is written or typed stays as it is ("7/10" is no date, "2.1" no number). */
const TEXT_FORMAT = '@';
/** Numbers show in the spreadsheet's locale; '@' would make formulas and ticks texts. */
const GENERAL_FORMAT = 'General';
const FONT_SIZE = 10;
const TITLE_SIZE = 14;

const ROLE_FORMATS = {
  // Hidden: a long key must not make its row grow.
  key: {background: PALETTE.paper, fontColor: PALETTE.labelInk, isOverflowing: true},
  blank: {background: PALETTE.paper, fontColor: PALETTE.ink},
  title: {
    background: PALETTE.paper,
    fontColor: PALETTE.titleInk,
    isBold: true,
    fontSize: TITLE_SIZE,
    isOverflowing: true,
  },
  label: {background: PALETTE.labelGround, fontColor: PALETTE.labelInk},
  fixed: {background: PALETTE.paper, fontColor: PALETTE.ink},
  note: {background: PALETTE.paper, fontColor: PALETTE.labelInk},
  strong: {background: PALETTE.paper, fontColor: PALETTE.ink, isBold: true, isOverflowing: true},
  // Holds a formula in the one tab that shows figures.
  figures: {
    background: PALETTE.paper,
    fontColor: PALETTE.ink,
    isBold: true,
    isOverflowing: true,
    numberFormat: GENERAL_FORMAT,
  },
  formula: {background: PALETTE.paper, fontColor: PALETTE.ink, isBold: true, numberFormat: GENERAL_FORMAT},
  band: {background: PALETTE.bandGround, fontColor: PALETTE.bandInk, isBold: true, isOverflowing: true},
  tableHead: {background: PALETTE.tableHeadGround, fontColor: PALETTE.tableHeadInk},
  requiredHead: {background: PALETTE.tableHeadGround, fontColor: PALETTE.tableHeadInk, isBold: true},
  check: {background: PALETTE.checkGround, fontColor: PALETTE.checkInk},
  input: {background: PALETTE.inputGround, fontColor: PALETTE.ink},
  numberInput: {background: PALETTE.inputGround, fontColor: PALETTE.ink, numberFormat: GENERAL_FORMAT},
  tick: {background: PALETTE.inputGround, fontColor: PALETTE.ink, numberFormat: GENERAL_FORMAT},
} as const satisfies Record<string, RoleFormat>;

/** What a cell is for; decides how it looks and how it takes what is typed. */
export type CellRole = keyof typeof ROLE_FORMATS;

/** The roles of a tab's cells as matrices for `setBackgrounds` and its kin. */
export function toFormats(roles: Matrix<CellRole>): TabFormats {
  const each = <T>(property: (format: RoleFormat) => T): Matrix<T> =>
    roles.map(row => row.map(role => property(ROLE_FORMATS[role])));
  return {
    backgrounds: each(format => format.background),
    fontColors: each(format => format.fontColor),
    fontWeights: each(format => (format.isBold ? 'bold' : 'normal')),
    fontSizes: each(format => format.fontSize ?? FONT_SIZE),
    numberFormats: each(format => format.numberFormat ?? TEXT_FORMAT),
    wraps: each(format => !format.isOverflowing),
  };
}
