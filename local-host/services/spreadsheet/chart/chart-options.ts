import {ScriptException} from '../../../ground/host-error.js';
import {type Body} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type ChartBuilderState} from '../session/chart-states.js';

type Setter = Body<ChartBuilderState>;

/** Members that take the value of one option as it is. */
const PLAIN_OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  enableSorting: 'sort',
  enableRtlTable: 'rtlTable',
  showRowNumberColumn: 'showRowNumber',
  useAlternatingRowStyle: 'alternatingRowStyle',
  setFirstRowNumber: 'firstRowNumber',
};

/** Members that set an option to a value of their own. */
const FIXED_OPTIONS: Readonly<Record<string, readonly [option: string, value: boolean | number]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
  useLogScale: ['vAxis.logScale', true],
  setXAxisLogScale: ['hAxis.logScale', true],
  setYAxisLogScale: ['vAxis.logScale', true],
  reverseCategories: ['hAxis.direction', -1],
  reverseDirection: ['vAxis.direction', -1],
};

/** The members of chart builders that end in an option, by name. */
export const CHART_OPTION_SETTERS: Readonly<Record<string, Setter>> = {
  ...Object.fromEntries(Object.entries(PLAIN_OPTIONS).map(([name, option]) => [name, plainSetter(option)])),
  ...Object.fromEntries(
    Object.entries(FIXED_OPTIONS).map(([name, [option, value]]): [string, Setter] => [
      name,
      (state: ChartBuilderState) => {
        setOption(state, option, value);
      },
    ]),
  ),
  setOption: (state: ChartBuilderState, option: string, value: unknown) => {
    setOption(state, option, value);
  },
  setRange: rangeSetter('vAxis'),
  setXAxisRange: rangeSetter('hAxis'),
  setYAxisRange: rangeSetter('vAxis'),
  setLegendPosition: enumSetter('legend.position', name => name.toLowerCase()),
  setCurveStyle: enumSetter('curveType', name => (name === 'SMOOTH' ? 'function' : 'none')),
  setPointStyle: enumSetter('pointSize', name => POINT_SIZES[name]),
  enablePaging: (state: ChartBuilderState, size: number | boolean, startPage?: number) => {
    setOption(state, 'page', size === false ? 'disable' : 'enable');
    if (typeof size === 'number') setOption(state, 'pageSize', size);
    if (startPage !== undefined) setOption(state, 'startPage', startPage);
  },
  setInitialSortingAscending: (state: ChartBuilderState, column: number) => {
    setOption(state, 'sortColumn', column);
    setOption(state, 'sortAscending', true);
  },
  setInitialSortingDescending: (state: ChartBuilderState, column: number) => {
    setOption(state, 'sortColumn', column);
    setOption(state, 'sortAscending', false);
  },
};

/** Pixels of the points that a point style stands for. */
const POINT_SIZES: Readonly<Record<string, number>> = {NONE: 0, TINY: 2, MEDIUM: 5, LARGE: 8, HUGE: 12};

/** An option as the script may see it: lists and records of its own realm. */
export function optionValue(session: SpreadsheetSession, value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return session.realm.array(value.map(one => optionValue(session, one)));
  return typeof value === 'object' && value !== null ? session.realm.object(value) : value;
}

function plainSetter(option: string): Setter {
  return (state: ChartBuilderState, value: unknown) => {
    setOption(state, option, value);
  };
}

function rangeSetter(axis: 'hAxis' | 'vAxis'): Setter {
  return (state: ChartBuilderState, start: number, end: number) => {
    setOption(state, `${axis}.viewWindow.min`, start);
    setOption(state, `${axis}.viewWindow.max`, end);
  };
}

function enumSetter(option: string, valueOf: (name: string) => unknown): Setter {
  return (state: ChartBuilderState, value: object) => {
    setOption(state, option, valueOf(state.session.realm.enumName(value) ?? ''));
  };
}

/** Keeps a copy, so that the script may go on changing what it gave. */
function setOption(state: ChartBuilderState, option: string, value: unknown): void {
  state.draft = {...state.draft, options: {...state.draft.options, [option]: copyOf(value)}};
}

function copyOf(value: unknown): unknown {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new ScriptException('Invalid argument: value');
  }
}
