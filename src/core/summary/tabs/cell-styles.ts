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

const WHITE = '#ffffff';
const BLACK = '#000000';

const PLAIN: CellStyle = {
  background: WHITE,
  fontColor: BLACK,
  fontWeight: 'normal',
  fontSize: 10,
  align: 'left',
  wrap: true,
};
const PART: CellStyle = {
  ...PLAIN,
  background: '#1f4e79',
  fontColor: WHITE,
  fontWeight: 'bold',
  fontSize: 12,
  wrap: false,
};
const HEADER: CellStyle = {...PLAIN, background: '#d9e2f3', fontWeight: 'bold', align: 'center'};
const WORD: CellStyle = {...PLAIN, align: 'center', fontSize: 9};

/** Every style of the output tabs. Verdict colours keep a contrast of at least 7:1 and differ in brightness when printed grey. */
export const CELL_STYLES = {
  blank: PLAIN,
  /** Hidden: a long key must not make its row grow. */
  key: {...PLAIN, wrap: false},
  title: {...PLAIN, fontWeight: 'bold', fontSize: 16, wrap: false},
  subtitle: {...PLAIN, fontColor: '#444444', fontSize: 11},
  baseline: {...PLAIN, fontColor: '#444444', fontSize: 11, wrap: false},
  sentence: {...PLAIN, fontSize: 12},
  part: PART,
  section: {...PART, background: '#bdd7ee', fontColor: BLACK, fontSize: 11},
  header: HEADER,
  smallHeader: {...HEADER, fontSize: 9},
  group: {...PLAIN, background: '#f2f2f2', fontWeight: 'bold', wrap: false},
  text: PLAIN,
  strong: {...PLAIN, fontWeight: 'bold'},
  centered: {...PLAIN, align: 'center'},
  number: {...PLAIN, align: 'right'},
  label: {...PLAIN, fontSize: 11},
  keyFigure: {...PLAIN, fontWeight: 'bold', fontSize: 12},
  total: {...PLAIN, background: '#f2f2f2', fontWeight: 'bold'},
  totalNumber: {...PLAIN, background: '#f2f2f2', fontWeight: 'bold', align: 'right'},
  link: {...PLAIN, fontColor: '#1155cc', align: 'center', wrap: false},
  decision: {...PLAIN, background: '#fff9e0'},
  met: {...WORD, background: '#d5ead1', fontColor: '#0b4a10'},
  nearlyMet: {...WORD, background: '#ffe9a8', fontColor: '#4d3800'},
  notMet: {...WORD, background: '#f4b6ae', fontColor: '#5c0a00', fontWeight: 'bold'},
  notApplicable: {...WORD, background: '#e4e4e4', fontColor: '#333333'},
  unknown: WORD,
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof CELL_STYLES;
