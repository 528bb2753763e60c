import {parseArgs} from 'node:util';

/** What `npm run demo` was asked to do. */
export type DemoRequest =
  | {readonly kind: 'play'; readonly file: string; readonly out: string | undefined}
  | {readonly kind: 'help'}
  | {readonly kind: 'misuse'; readonly reason: string};

export const DEFAULT_SCENARIO = 'scenarios/cam-linh-2024-06.json';

/** Reads the words after `npm run demo --`. */
export function parseDemoArguments(args: readonly string[]): DemoRequest {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {out: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
      allowPositionals: true,
    });
    if (values.help) return {kind: 'help'};
    if (positionals.length > 1) return {kind: 'misuse', reason: `one scenario at a time, not ${positionals.length}`};
    if (values.out === '') return {kind: 'misuse', reason: '--out needs a folder'};
    return {kind: 'play', file: positionals[0] ?? DEFAULT_SCENARIO, out: values.out};
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    return {kind: 'misuse', reason: error.message};
  }
}

/** parseArgs marks what it has against a command line by its code. */
function isArgumentError(error: unknown): error is Error {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return String(error.code).startsWith('ERR_PARSE_ARGS_');
}
