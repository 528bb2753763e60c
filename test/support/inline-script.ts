import {spawnSync} from 'node:child_process';
import process from 'node:process';

/** What the build makes of a script: another one, or the reason why it refuses it. */
export interface InlineScript {
  readonly script?: string;
  readonly refusal?: string;
}

const RUN = `
import {readFileSync} from 'node:fs';
import {toInlineScript} from './build/inline-script.mjs';
const make = code => {
  try {
    return {script: toInlineScript(code, 'The script')};
  } catch (error) {
    return {refusal: error.message};
  }
};
console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(make)));
`;

/** Hands scripts to the build's own module, which the test runner cannot import: one process for all of them. */
export function makeInlineScripts(codes: readonly string[]): readonly InlineScript[] {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--input-type=module', '-e', RUN], {
    input: JSON.stringify(codes),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly InlineScript[]; // as RUN prints it
}
