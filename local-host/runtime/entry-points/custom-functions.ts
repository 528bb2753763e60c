import {types} from 'node:util';
import {type CustomFunctionPort} from '../../workbook/formulas/calls/computed-calls.js';
import {
  type FormulaArgument,
  type FormulaRows,
  type FormulaScalar,
  rowsOf,
} from '../../workbook/formulas/language/formula-values.js';
import {instantFromSerial, serialFromInstant} from '../../ground/serial-date.js';
import {type RunningHost} from '../execution/running-host.js';
import {runExecution} from '../execution/run-execution.js';
import {type ServiceContext} from '../execution/service-context.js';

/**
 * The script's functions as formulas call them: with the authorization of custom functions, for nobody in particular, and
 * once for the same arguments, as Google keeps what they yielded.
 */
export class CustomFunctions implements CustomFunctionPort {
  private readonly names: ReadonlyMap<string, string>;
  private readonly yielded = new Map<string, FormulaRows>();

  constructor(private readonly state: RunningHost) {
    const callable = [...state.script.functionNames].filter(name => !name.endsWith('_'));
    this.names = new Map(callable.map(name => [name.toUpperCase(), name]));
  }

  has(name: string): boolean {
    return this.names.has(name.toUpperCase());
  }

  call(name: string, args: readonly FormulaArgument[]): FormulaRows {
    const lacking = args.flatMap(one => rowsOf(one).flat()).find(one => typeof one === 'object' && 'lacks' in one);
    if (lacking !== undefined) return [[lacking]];
    const key = JSON.stringify([name.toUpperCase(), args]);
    const known = this.yielded.get(key);
    if (known !== undefined) return known;
    const rows = this.run(this.names.get(name.toUpperCase()) ?? name, args);
    this.yielded.set(key, rows);
    return rows;
  }

  private run(functionName: string, args: readonly FormulaArgument[]): FormulaRows {
    const {workbook} = this.state;
    let rows: FormulaRows = [['']];
    const {outcome} = runExecution(this.state, {
      functionName,
      kind: 'customFunction',
      eventType: '',
      identity: {activeUser: '', effectiveUser: workbook.owner},
      authMode: 'CUSTOM_FUNCTION',
      person: undefined,
      hasUi: false,
      makeArguments: ({realm}) => args.map(one => argumentFor(realm, one, workbook.timeZone)),
      takeResult: value => (rows = rowsReturned(value, workbook.timeZone)),
    });
    return outcome.kind === 'completed' ? rows : [[{error: '#ERROR!'}]];
  }
}

function argumentFor(realm: ServiceContext['realm'], argument: FormulaArgument, timeZone: string): unknown {
  const scalar = (one: FormulaScalar): unknown => {
    if (typeof one !== 'object') return one;
    return 'dateSerial' in one ? realm.date(instantFromSerial(one.dateSerial, timeZone)) : one.error;
  };
  return Array.isArray(argument)
    ? realm.array((argument as FormulaRows).map(row => realm.array(row.map(scalar))))
    : scalar(argument as FormulaScalar);
}

/** What a function returned as rows: a list stands below each other, a list of lists as its rows. */
function rowsReturned(value: unknown, timeZone: string): FormulaRows {
  if (!Array.isArray(value)) return [[scalarOf(value, timeZone)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(1, ...rows.map(row => row.length));
  if (rows.length === 0) return [['']];
  return rows.map(row => Array.from({length: width}, (_, column) => scalarOf(row[column], timeZone)));
}

function scalarOf(value: unknown, timeZone: string): FormulaScalar {
  if (value === null || value === undefined) return '';
  if (types.isDate(value)) return {dateSerial: serialFromInstant(value.getTime(), timeZone)};
  if (typeof value === 'number') return Number.isFinite(value) ? value : {error: '#NUM!'};
  return typeof value === 'boolean' || typeof value === 'string' ? value : {error: '#ERROR!'};
}
