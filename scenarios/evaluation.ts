import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {createContext, Script} from 'node:vm';

/** What one evaluation of the server's file takes, in milliseconds: in a process that never saw it, and in one that has. */
export interface Evaluation {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** Odd, so that the median is one of the readings. */
const RUNS = 21;

/** Times the evaluation of `Code.js` in a bare context, as Apps Script does it at the start of every run. */
export function measureEvaluation(dist: string): Evaluation {
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  evaluate(code);
  return {
    cold: Array.from({length: RUNS}, () => evaluateInNewProcess(join(dist, 'Code.js'))),
    warm: Array.from({length: RUNS}, () => evaluate(code)),
  };
}

function evaluate(code: string): number {
  const start = performance.now();
  new Script(code).runInContext(createContext({}));
  return performance.now() - start;
}

function evaluateInNewProcess(file: string): number {
  const program = `
    const {readFileSync} = require('node:fs');
    const {createContext, Script} = require('node:vm');
    const code = readFileSync(${JSON.stringify(file)}, 'utf8');
    const context = createContext({});
    const start = performance.now();
    new Script(code).runInContext(context);
    process.stdout.write(String(performance.now() - start));`;
  return Number(execFileSync(process.execPath, ['-e', program], {encoding: 'utf8'}));
}
