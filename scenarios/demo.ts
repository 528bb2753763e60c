import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import process from 'node:process';

import {parseDemoArguments} from './demo-arguments.js';
import {playScenario} from './player.js';
import {createProgress} from './progress-bar.js';
import {joinOutbox} from './results/outbox-entries.js';
import {readSummary} from './results/read-summary.js';
import {formatReport} from './results/report-text.js';
import {writeResults} from './results/write-results.js';
import {parseScenarioText, type Scenario, type ScenarioReading} from './scenario-schema.js';

const ROOT = resolve(import.meta.dirname, '..');
const EXIT_MISUSE = 2;
const USAGE = `npm run demo -- [scenario.json] [--out DIR]

Plays a reporting round to its end on the local host and writes workbook.xlsx, summary.json, outbox/*.eml,
outbox.json, events.json and calls.json to DIR (out/<name>/ by default).
Exit status: 0 played, 1 something broke, 2 the file or the command line does not fit (nothing is written).`;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const request = parseDemoArguments(args);
  if (request.kind === 'help') {
    console.log(USAGE);
    return;
  }
  if (request.kind === 'misuse') {
    refuse([request.reason, '', USAGE]);
    return;
  }
  const reading = readScenario(request.file);
  if (reading.kind === 'problems') {
    refuse(reading.problems.map(({path, reason}) => `${request.file}: ${path}: ${reason}`));
    return;
  }
  await play(reading.scenario, request.out);
}

async function play(scenario: Scenario, out: string | undefined): Promise<void> {
  const folder = out === undefined ? join(ROOT, 'out', toFolderName(scenario.name)) : resolve(out);
  const playback = playScenario(scenario, {dist: join(ROOT, 'dist'), onProgress: createProgress(process.stderr)});
  const {workbook, outbox} = playback.host;
  const results = {playback, summary: readSummary(workbook), outbox: joinOutbox(outbox, workbook, scenario.villages)};
  await writeResults(results, folder);
  console.log(`\n${formatReport(results)}\n\nKết quả ở ${folder}`);
}

function readScenario(file: string): ScenarioReading {
  const path = existsSync(file) ? file : join(ROOT, file);
  if (!existsSync(path)) return {kind: 'problems', problems: [{path: '(file)', reason: 'is not there'}]};
  return parseScenarioText(readFileSync(path, 'utf8'));
}

/** Nothing was run and nothing was written. */
function refuse(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = EXIT_MISUSE;
}

/** A name may hold anything; a folder may not. */
function toFolderName(name: string): string {
  return name.replace(/[^\p{Letter}\p{Number}._-]+/gu, '-').replace(/^[.]+/, '') || 'scenario';
}
