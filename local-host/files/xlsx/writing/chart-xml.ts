import {escapeXml, xml, XML_HEAD} from '../terms/xml.js';

/** The kinds of charts that are drawn in a file. */
export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie';

/** A line of a chart's data: where its cells are, and what they say now. */
export interface ChartLine {
  readonly address: string;
  /** The cell that names the line. */
  readonly name: {readonly address: string; readonly text: string} | undefined;
  readonly points: readonly {readonly text: string; readonly value: number | undefined}[];
}

/** A chart as a file holds it. */
export interface FileChart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly axisTitles: {readonly horizontal: string; readonly vertical: string};
  /** '#rrggbb' of the series in turn, or of the slices of a pie. */
  readonly colors: readonly string[];
  /** The side that the legend stands on; undefined for none. */
  readonly legend: 't' | 'b' | 'l' | 'r' | undefined;
  readonly isStacked: boolean;
  readonly categories: ChartLine;
  readonly series: readonly ChartLine[];
  /** The anchor cell, the distance from its corner and the size, in pixels. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
    readonly width: number;
    readonly height: number;
  };
}

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const AXES = {category: 1, value: 2};

/** The part of a file that draws a chart. Elements stand in the order that the schema wants. */
export function toChartXml(chart: FileChart): string {
  const {title, legend} = chart;
  const drawn = xml(
    'c:chart',
    {},
    ...(title === '' ? [] : [titleXml(title, TITLE_SIZE)]),
    flag('autoTitleDeleted', title === ''),
    xml('c:plotArea', {}, xml('c:layout'), plotXml(chart), ...(chart.kind === 'pie' ? [] : axesXml(chart))),
    ...(legend === undefined ? [] : [xml('c:legend', {}, value('legendPos', legend), flag('overlay', false))]),
    flag('plotVisOnly', true),
    value('dispBlanksAs', 'gap'),
  );
  return `${XML_HEAD}${xml('c:chartSpace', NAMESPACES, flag('roundedCorners', false), drawn)}`;
}

/** How a kind of chart is drawn: its element, what stands before and after its series, and what a series has of its own. */
interface Drawing {
  readonly element: string;
  readonly before: (chart: FileChart) => readonly string[];
  readonly after: (chart: FileChart) => readonly string[];
  /** What follows the name of a series. */
  readonly look: (color: string, chart: FileChart, line: ChartLine) => readonly string[];
  /** What follows the values of a series. */
  readonly end: readonly string[];
}

const AXIS_IDS = [value('axId', AXES.category), value('axId', AXES.value)];

const BARS: Drawing = {
  element: 'c:barChart',
  before: chart => [value('barDir', chart.kind === 'bar' ? 'bar' : 'col'), grouping(chart, 'clustered')],
  after: ({isStacked}) => [value('gapWidth', 60), ...(isStacked ? [value('overlap', 100)] : []), ...AXIS_IDS],
  look: color => [fillXml(color), flag('invertIfNegative', false)],
  end: [],
};

const DRAWINGS: Readonly<Record<ChartKind, Drawing>> = {
  column: BARS,
  bar: BARS,
  line: {
    element: 'c:lineChart',
    before: () => [value('grouping', 'standard')],
    after: () => [flag('marker', true), ...AXIS_IDS],
    look: color => [strokeXml(color), xml('c:marker', {}, value('symbol', 'none'))],
    end: [flag('smooth', false)],
  },
  area: {
    element: 'c:areaChart',
    before: chart => [grouping(chart, 'standard')],
    after: () => AXIS_IDS,
    look: color => [fillXml(color)],
    end: [],
  },
  pie: {
    element: 'c:pieChart',
    before: () => [],
    after: () => [value('firstSliceAng', 0)],
    look: (_, chart, line) => line.points.map((_point, index) => sliceXml(index, chart)),
    end: [],
  },
};

function grouping({isStacked}: FileChart, otherwise: string): string {
  return value('grouping', isStacked ? 'stacked' : otherwise);
}

function plotXml(chart: FileChart): string {
  const isPie = chart.kind === 'pie';
  const {element, before, after} = DRAWINGS[chart.kind];
  const series = isPie ? chart.series.slice(0, 1) : chart.series;
  const drawn = series.map((line, index) => seriesXml(chart, line, index));
  return xml(element, {}, ...before(chart), flag('varyColors', isPie), ...drawn, ...after(chart));
}

function seriesXml(chart: FileChart, line: ChartLine, index: number): string {
  const {kind, categories} = chart;
  const names = categories.points.map(({text}) => text);
  return xml(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    ...(line.name ? [xml('c:tx', {}, textCells(line.name.address, [line.name.text]))] : []),
    ...DRAWINGS[kind].look(colorAt(index, chart), chart, line),
    xml('c:cat', {}, textCells(categories.address, names)),
    xml('c:val', {}, numberCells(line)),
    ...DRAWINGS[kind].end,
  );
}

function colorAt(index: number, {colors}: FileChart): string {
  return colors[index % colors.length] ?? '#000000';
}

function sliceXml(index: number, chart: FileChart): string {
  return xml('c:dPt', {}, value('idx', index), flag('bubble3D', false), fillXml(colorAt(index, chart)));
}

/** Bars go down from the top as in Sheets, so that the axis of their values changes sides with them. */
function axesXml({kind, axisTitles: {horizontal, vertical}}: FileChart): string[] {
  const isBar = kind === 'bar';
  const titles = isBar ? {category: vertical, value: horizontal} : {category: horizontal, value: vertical};
  const axis = (id: number, side: string, title: string, isReversed: boolean): string[] => [
    value('axId', id),
    xml('c:scaling', {}, value('orientation', isReversed ? 'maxMin' : 'minMax')),
    flag('delete', false),
    value('axPos', side),
    ...(id === AXES.value ? [xml('c:majorGridlines', {}, strokeXml('#D9D9D9'))] : []),
    ...(title === '' ? [] : [titleXml(title, undefined)]),
    ...(id === AXES.value ? [xml('c:numFmt', {formatCode: 'General', sourceLinked: 0})] : []),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', id === AXES.value ? AXES.category : AXES.value),
  ];
  return [
    xml('c:catAx', {}, ...axis(AXES.category, isBar ? 'l' : 'b', titles.category, isBar), value('crosses', 'autoZero')),
    xml(
      'c:valAx',
      {},
      ...axis(AXES.value, isBar ? 'b' : 'l', titles.value, false),
      value('crosses', isBar ? 'max' : 'autoZero'),
      value('crossBetween', kind === 'area' ? 'midCat' : 'between'),
    ),
  ];
}

function titleXml(title: string, size: number | undefined): string {
  const look = size === undefined ? {b: 0} : {sz: size, b: 0};
  const run = xml('a:r', {}, xml('a:rPr', look), xml('a:t', {}, escapeXml(title)));
  const text = xml('c:rich', {}, xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p', {}, run));
  return xml('c:title', {}, xml('c:tx', {}, text), flag('overlay', false));
}

function textCells(address: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => xml('c:pt', {idx: index}, xml('c:v', {}, escapeXml(text))));
  return xml('c:strRef', {}, formula(address), xml('c:strCache', {}, value('ptCount', texts.length), ...points));
}

function numberCells({address, points}: ChartLine): string {
  const known = points.flatMap(({value: number}, index) =>
    number === undefined ? [] : [xml('c:pt', {idx: index}, xml('c:v', {}, String(number)))],
  );
  const cache = xml('c:numCache', {}, value('ptCount', points.length), ...known);
  return xml('c:numRef', {}, formula(address), cache);
}

function formula(address: string): string {
  return xml('c:f', {}, escapeXml(address));
}

function fillXml(color: string): string {
  return xml('c:spPr', {}, xml('a:solidFill', {}, rgb(color)));
}

function strokeXml(color: string): string {
  return xml('c:spPr', {}, xml('a:ln', {}, xml('a:solidFill', {}, rgb(color))));
}

function rgb(color: string): string {
  return xml('a:srgbClr', {val: color.slice(1).toUpperCase()});
}

function value(name: string, given: string | number): string {
  return xml(`c:${name}`, {val: given});
}

function flag(name: string, isOn: boolean): string {
  return value(name, isOn ? 1 : 0);
}
