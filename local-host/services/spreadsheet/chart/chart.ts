import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {isSameArea, type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {type Chart} from '../../../workbook/model/chart.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {
  type ChartBuilderState,
  type ChartDraft,
  type ChartOptionsState,
  type ChartState,
  type ContainerInfoState,
} from '../session/chart-states.js';
import {rangeState, type SheetState} from '../session/states.js';
import {CHART_OPTION_SETTERS, optionValue} from './chart-options.js';

const NEW_CHART: ChartDraft = {
  id: undefined,
  type: 'COLUMN',
  ranges: [],
  position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  options: {},
  numHeaders: 0,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
};

/** The charts of a sheet. */
export const SHEET_CHARTS = [
  members<SheetState>('builder', {
    newChart: ({session}) => builder(session, 'EmbeddedChartBuilder', NEW_CHART),
  }),
  members<SheetState>('read', {
    getCharts: ({session, sheet}) =>
      objectsOf(
        session,
        sheet.charts.map(chart => ({className: 'EmbeddedChart' as const, session, cells: 1, chart})),
      ),
  }),
  members<SheetState>('write', {
    insertChart: ({session, sheet}, chart: object) => {
      const state = stateOf(session, 'EmbeddedChart', chart);
      session.editSheet(sheet, () => {
        const placed: Chart = {...state.chart, id: session.workbook.nextId()};
        sheet.charts = [...sheet.charts, placed];
        state.chart = placed;
      });
    },
    updateChart: ({session, sheet}, chart: object) => {
      const {id, ...changed} = stateOf(session, 'EmbeddedChart', chart).chart;
      session.editSheet(sheet, () => {
        if (id === undefined || !sheet.charts.some(one => one.id === id))
          throw new ScriptException('The chart is not on this sheet.');
        sheet.charts = sheet.charts.map(one => (one.id === id ? {...changed, id} : one));
      });
    },
    removeChart: ({session, sheet}, chart: object) => {
      const {id} = stateOf(session, 'EmbeddedChart', chart).chart;
      session.editSheet(sheet, () => (sheet.charts = sheet.charts.filter(one => one.id !== id)));
    },
  }),
];

/** The members of EmbeddedChart. */
export const EMBEDDED_CHART = [
  members<ChartState>('builder', {
    getChartId: ({chart}) => chart.id ?? null,
    getContainerInfo: ({session, chart}) =>
      objectOf({className: 'ContainerInfo', session, cells: 1, position: chart.position}),
    getHiddenDimensionStrategy: ({session, chart}) =>
      session.realm.enumValue('ChartHiddenDimensionStrategy', chart.hiddenDimensionStrategy),
    getMergeStrategy: ({session, chart}) => session.realm.enumValue('ChartMergeStrategy', chart.mergeStrategy),
    getNumHeaders: ({chart}) => chart.numHeaders,
    getOptions: ({session, chart}) => objectOf({className: 'ChartOptions', session, cells: 1, options: chart.options}),
    getRanges: ({session, chart}) => rangesOf(session, chart.ranges),
    getTransposeRowsAndColumns: ({chart}) => chart.transposed,
    modify: ({session, chart}) => builder(session, 'EmbeddedChartBuilder', chart),
  }),
];

/** The members of ContainerInfo. */
export const CONTAINER_INFO = [
  members<ContainerInfoState>('builder', {
    getAnchorRow: ({position}) => position.row,
    getAnchorColumn: ({position}) => position.column,
    getOffsetX: ({position}) => position.offsetX,
    getOffsetY: ({position}) => position.offsetY,
  }),
];

/** The members of ChartOptions. */
export const CHART_OPTIONS = [
  members<ChartOptionsState>('builder', {
    get: ({session, options}, name: string) => optionValue(session, options[name]),
    getOrDefault: ({session, options}, name: string) => optionValue(session, options[name]),
  }),
];

/** The members of every chart builder; which of them a kind of chart has, the typings say. */
export const CHART_BUILDER = [
  chained<ChartBuilderState>('builder', {
    ...CHART_OPTION_SETTERS,
    addRange: (state, range: object) => {
      const {sheet, area} = stateOf(state.session, 'Range', range);
      edit(state, {ranges: [...state.draft.ranges, {sheetId: sheet.id, area}]});
    },
    removeRange: (state, range: object) => {
      const {sheet, area} = stateOf(state.session, 'Range', range);
      const isRemoved = (one: AreaOnSheet) => one.sheetId === sheet.id && isSameArea(one.area, area);
      edit(state, {ranges: state.draft.ranges.filter(one => !isRemoved(one))});
    },
    clearRanges: state => {
      edit(state, {ranges: []});
    },
    setChartType: (state, type: object) => {
      edit(state, {type: nameOf(state, type)});
    },
    setNumHeaders: (state, numHeaders: number) => {
      edit(state, {numHeaders});
    },
    setTransposeRowsAndColumns: (state, transposed: boolean) => {
      edit(state, {transposed});
    },
    setMergeStrategy: (state, strategy: object) => {
      edit(state, {mergeStrategy: nameOf(state, strategy)});
    },
    setHiddenDimensionStrategy: (state, strategy: object) => {
      edit(state, {hiddenDimensionStrategy: nameOf(state, strategy)});
    },
    setPosition: (state, ...[row = 1, column = 1, offsetX = 0, offsetY = 0]: number[]) => {
      if (row < 1 || column < 1) throw new ScriptException('The anchor of a chart must lie on the sheet.');
      edit(state, {position: {row, column, offsetX, offsetY}});
    },
  }),
  members<ChartBuilderState>('builder', {
    ...Object.fromEntries(
      ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'].map(kind => [
        `as${kind}Chart`,
        ({session, draft}: ChartBuilderState) =>
          builder(session, `Embedded${kind}ChartBuilder` as ChartBuilderState['className'], {
            ...draft,
            type: kind.toUpperCase(),
          }),
      ]),
    ),
    build: ({session, draft}) => objectOf({className: 'EmbeddedChart', session, cells: 1, chart: draft}),
    getChartType: ({session, draft}) => session.realm.enumValue('ChartType', draft.type),
    getContainer: ({session, draft}) =>
      objectOf({className: 'ContainerInfo', session, cells: 1, position: draft.position}),
    getRanges: ({session, draft}) => rangesOf(session, draft.ranges),
  }),
];

function builder(session: SpreadsheetSession, className: ChartBuilderState['className'], draft: ChartDraft): object {
  return objectOf({className, session, cells: 1, draft});
}

function edit(state: ChartBuilderState, change: Partial<ChartDraft>): void {
  state.draft = {...state.draft, ...change};
}

function nameOf({session}: ChartBuilderState, value: object): string {
  const name = session.realm.enumName(value);
  if (name === undefined) throw new ScriptException('Invalid argument: not a value of the enumeration.');
  return name;
}

function rangesOf(session: SpreadsheetSession, ranges: readonly AreaOnSheet[]): object[] {
  return objectsOf(
    session,
    ranges.flatMap(({sheetId, area}) => {
      const sheet = session.workbook.sheetById(sheetId);
      return sheet ? [rangeState(session, sheet, area)] : [];
    }),
  );
}
