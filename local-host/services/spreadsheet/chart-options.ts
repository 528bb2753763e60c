import {type Body} from './member-set.js';
import {type SpreadsheetSession} from './session.js';
import {type ChartBuilderState} from './states.js';

type Setter = Body<ChartBuilderState>;

/** Members that take the value of one option as it is. */
const PLAIN_OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
};

/** Members that set an option to a value of their own. */
const FIXED_OPTIONS: Readonly<Record<string, readonly [option: string, value: boolean | number]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
  useLogScale: ['vAxis.logScale', true],
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
  setRange: (state: ChartBuilderState, start: number, end: number) => {
    setOption(state, 'vAxis.viewWindow.min', start);
    setOption(state, 'vAxis.viewWindow.max', end);
  },
  setLegendPosition: (state: ChartBuilderState, position: object) => {
    setOption(state, 'legend.position', state.session.realm.enumName(position)?.toLowerCase());
  },
};

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

/** Keeps a copy, so that the script may go on changing what it gave. */
function setOption(state: ChartBuilderState, option: string, value: unknown): void {
  const copy: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  state.draft = {...state.draft, options: {...state.draft.options, [option]: copy}};
}
