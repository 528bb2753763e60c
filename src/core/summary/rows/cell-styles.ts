import {PALETTE} from '../../layout/tab/palette.js';

/** How a cell looks. Colours never speak alone: every coloured cell also holds a word. */
export interface CellStyle {
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: 'bold' | 'normal';
  readonly fontSize: number;
  readonly align: HorizontalAlignment;
  /** False lets a text run over its blank neighbours. */
  readonly wrap: boolean;
}

export type HorizontalAlignment = 'left' | 'center' | 'right';

const PLAIN: CellStyle = {
  background: PALETTE.paper,
  fontColor: PALETTE.ink,
  fontWeight: 'normal',
  fontSize: 10,
  align: 'left',
  wrap: true,
};
const PART: CellStyle = {
  ...PLAIN,
  background: PALETTE.bandGround,
  fontColor: PALETTE.bandInk,
  fontWeight: 'bold',
  fontSize: 12,
  wrap: false,
};
const HEADER: CellStyle = {
  ...PLAIN,
  background: PALETTE.tableHeadGround,
  fontColor: PALETTE.tableHeadInk,
  fontWeight: 'bold',
  align: 'center',
};
const WORD: CellStyle = {...PLAIN, align: 'center', fontSize: 9};

/** Every style of the output tabs. Verdict colours keep a contrast of at least 7:1 and differ in brightness when printed grey. */
export const CELL_STYLES = {
  blank: PLAIN,
  /** Hidden: a long key must not make its row grow. */
  key: {...PLAIN, wrap: false},
  title: {...PLAIN, fontColor: PALETTE.titleInk, fontWeight: 'bold', fontSize: 16, wrap: false},
  subtitle: {...PLAIN, fontColor: PALETTE.labelInk, fontSize: 11},
  baseline: {...PLAIN, fontColor: PALETTE.labelInk, fontSize: 11, wrap: false},
  sentence: {...PLAIN, fontSize: 12},
  part: PART,
  section: {...PART, background: PALETTE.sectionGround, fontColor: PALETTE.titleInk, fontSize: 11},
  header: HEADER,
  smallHeader: {...HEADER, fontSize: 9},
  group: {...PLAIN, background: PALETTE.quietGround, fontWeight: 'bold', wrap: false},
  text: PLAIN,
  strong: {...PLAIN, fontWeight: 'bold'},
  centered: {...PLAIN, align: 'center'},
  number: {...PLAIN, align: 'right'},
  /** Figures that a total does not count. */
  openText: {...PLAIN, fontColor: PALETTE.labelInk},
  openNumber: {...PLAIN, fontColor: PALETTE.labelInk, align: 'right'},
  openCentered: {...PLAIN, fontColor: PALETTE.labelInk, align: 'center'},
  label: {...PLAIN, fontSize: 11},
  keyFigure: {...PLAIN, fontWeight: 'bold', fontSize: 12},
  total: {...PLAIN, background: PALETTE.quietGround, fontWeight: 'bold'},
  totalNumber: {...PLAIN, background: PALETTE.quietGround, fontWeight: 'bold', align: 'right'},
  link: {...PLAIN, fontColor: PALETTE.linkInk, align: 'center', wrap: false},
  decision: {...PLAIN, background: PALETTE.inputGround},
  met: {...WORD, background: '#d5ead1', fontColor: '#0b4a10'},
  nearlyMet: {...WORD, background: '#ffe9a8', fontColor: '#4d3800'},
  notMet: {...WORD, background: '#f4b6ae', fontColor: '#5c0a00', fontWeight: 'bold'},
  notApplicable: {...WORD, background: '#e4e4e4', fontColor: '#333333'},
  unknown: WORD,
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof CELL_STYLES;
