import {formatMachineKey} from '../../domain/machine-key.js';
import {type ChartPlan, type OutputHead, TITLE_HEIGHT} from '../rows/output-head.js';
import {type SummaryWords} from '../rows/summary-words.js';

/** The rows of part 1, which stand at the same place at every compile; the body follows `lastRow`. */
export interface OverviewRows {
  readonly title: number;
  readonly readBetween: number;
  readonly since: number;
  readonly part: number;
  readonly sentences: number;
  readonly figuresHeader: number;
  readonly reportsTitle: number;
  readonly reachTitle: number;
  readonly lastRow: number;
}

const SENTENCE_COUNT = 5;
const FIGURE_COUNT = 10;

/** Columns of `Tổng hợp` from A on; verdict columns follow. Wide enough that unmerged, wrapped cells read well. */
const OUTPUT_WIDTHS: readonly number[] = [20, 36, 170, 260, 260, 150, 130, 90, 30];
const VERDICT_WIDTH = 58;
const FEWEST_VERDICT_COLUMNS = 10; // the charts stand on them
const READ_HEIGHT = 34; // two lines: the round's name is long
const SENTENCE_HEIGHT = 46;
const FIGURE_HEIGHT = 36; // two lines of base beside each figure
const CHART_COLORS = ['#4f9d52', '#e0a526', '#8e6bb5', '#c8493b'];
const REACH_COLORS = ['#4f9d52', '#c8493b', '#9a9a9a', '#d9d9d9'];
const CHART_WIDTH = 580;

/** The number of columns of `Tổng hợp` for so many village criteria. */
export function summaryColumnCount(villageCriteria: number): number {
  return OUTPUT_WIDTHS.length + Math.max(FEWEST_VERDICT_COLUMNS, villageCriteria);
}

/** Where the rows of part 1 stand for so many village criteria. */
export function overviewRows(villageCriteria: number): OverviewRows {
  const sentences = 6;
  const figuresHeader = sentences + SENTENCE_COUNT + 1;
  const reportsTitle = figuresHeader + FIGURE_COUNT + 2;
  const reachTitle = reportsTitle + 5;
  return {
    title: 2,
    readBetween: 3,
    since: 4,
    part: 5,
    sentences,
    figuresHeader,
    reportsTitle,
    reachTitle,
    lastRow: reachTitle + 2 + villageCriteria,
  };
}

/** Plans what of `Tổng hợp` is made at generate. */
export function planSummaryHead(
  villageCriteria: number,
  roundId: string,
  words: Pick<SummaryWords, 'charts'>,
): OutputHead {
  const rows = overviewRows(villageCriteria);
  const columnCount = summaryColumnCount(villageCriteria);
  const verdictColumns = columnCount - OUTPUT_WIDTHS.length;
  return {
    machineKey: formatMachineKey('output:summary', roundId),
    columnCount,
    widths: [...OUTPUT_WIDTHS, ...Array.from({length: verdictColumns}, () => VERDICT_WIDTH)],
    heights: [
      {row: rows.title, rows: 1, height: TITLE_HEIGHT},
      {row: rows.readBetween, rows: 1, height: READ_HEIGHT},
      {row: rows.sentences, rows: SENTENCE_COUNT, height: SENTENCE_HEIGHT},
      {row: rows.figuresHeader + 1, rows: rows.reportsTitle - rows.figuresHeader - 1, height: FIGURE_HEIGHT},
    ],
    mergesAcross: [
      {row: rows.readBetween, column: 3, rows: 2, columns: 6},
      {row: rows.sentences, column: 3, rows: SENTENCE_COUNT, columns: 6},
      {row: rows.figuresHeader, column: 5, rows: rows.reportsTitle - rows.figuresHeader, columns: 4},
    ],
    hiddenRows: [1],
    hiddenColumns: [1],
    frozenRows: 2,
    charts: planCharts(rows, villageCriteria, words),
    openColumns: [],
  };
}

function planCharts(
  rows: OverviewRows,
  villageCriteria: number,
  words: Pick<SummaryWords, 'charts'>,
): readonly ChartPlan[] {
  const anchorColumn = OUTPUT_WIDTHS.length + 1;
  return [
    {
      kind: 'stackedBar',
      title: words.charts.reports,
      data: {row: rows.reportsTitle + 1, column: 3, rows: 3, columns: 5},
      colors: CHART_COLORS,
      anchor: {row: rows.part, column: anchorColumn},
      width: CHART_WIDTH,
      height: 220,
    },
    {
      kind: 'stackedBar',
      title: words.charts.reach,
      data: {row: rows.reachTitle + 1, column: 3, rows: villageCriteria + 1, columns: 5},
      colors: REACH_COLORS,
      anchor: {row: rows.sentences + SENTENCE_COUNT, column: anchorColumn},
      width: CHART_WIDTH,
      height: 330,
    },
  ];
}
