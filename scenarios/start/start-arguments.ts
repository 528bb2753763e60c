import {parseArgs} from 'node:util';
import {DEFAULT_SCENARIO} from '../demo-arguments.js';

/** The points of a round at which the desk can open. */
export const START_POINTS = ['start', 'half', 'deadline', 'meeting'] as const;
export type StartPoint = (typeof START_POINTS)[number];

/** What `npm start` was asked to do. */
export type StartRequest =
  | {
      readonly kind: 'open';
      /** The scenario's file; undefined for a blank spreadsheet. */
      readonly file: string | undefined;
      /** Where in the round the desk opens; a blank spreadsheet has no such points. */
      readonly at: StartPoint;
      /** Whether what was kept from earlier starts is left aside. */
      readonly isFresh: boolean;
      readonly port: number;
      /** Where the state is kept; undefined for the usual place. */
      readonly state: string | undefined;
    }
  | {readonly kind: 'help'}
  | {readonly kind: 'misuse'; readonly reason: string};

/** The port of the desk when none is named. */
export const DEFAULT_PORT = 8417;
const HIGHEST_PORT = 65_535;

/** Reads the words after `npm start --`. */
export function parseStartArguments(args: readonly string[]): StartRequest {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        scenario: {type: 'string'},
        at: {type: 'string'},
        blank: {type: 'boolean', default: false},
        fresh: {type: 'boolean', default: false},
        port: {type: 'string', default: String(DEFAULT_PORT)},
        state: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
    return values.help ? {kind: 'help'} : toRequest(values);
  } catch (error) {
    return {kind: 'misuse', reason: error instanceof Error ? error.message : String(error)};
  }
}

interface Values {
  readonly scenario?: string | undefined;
  readonly at?: string | undefined;
  readonly blank: boolean;
  readonly fresh: boolean;
  readonly port: string;
  readonly state?: string | undefined;
}

/** There is most to see where the summary is there and decisions are still to be made. */
const DEFAULT_POINT: StartPoint = 'meeting';

function toRequest(values: Values): StartRequest {
  const {scenario, at = DEFAULT_POINT, blank, fresh, port: portText, state} = values;
  if (blank && scenario !== undefined) return misuse('--blank has no scenario');
  if (blank && values.at !== undefined) return misuse('--blank has no points in a round');
  const point = START_POINTS.find(one => one === at);
  if (point === undefined) return misuse(`--at "${at}" is none of ${START_POINTS.join(', ')}`);
  const port = Number(portText);
  if (!isPort(port)) return misuse(`--port "${portText}" is no port`);
  const file = blank ? undefined : (scenario ?? DEFAULT_SCENARIO);
  return {kind: 'open', file, at: point, isFresh: fresh, port, state};
}

function misuse(reason: string): StartRequest {
  return {kind: 'misuse', reason};
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT;
}
