import {createHash} from 'node:crypto';
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {type Scenario} from '../../scenarios/scenario-schema.js';

/** A round as it was at one moment: restored any number of times, much faster than played again. */
export interface SavedRound {
  readonly scenario: Scenario;
  readonly state: string;
}

const kept = new Map<string, SavedRound>();

/**
 * The round of a name, which says all that was played: played once in a run of the tests, whatever file asks first. Without
 * the folder that jest makes for each run, once in this process.
 */
export function keptRound(name: string, play: () => SavedRound): SavedRound {
  const round = kept.get(name) ?? keptInFolder(name, play);
  kept.set(name, round);
  return round;
}

function keptInFolder(name: string, play: () => SavedRound): SavedRound {
  const folder = process.env['KEPT_ROUNDS'];
  if (folder === undefined) return play();
  const path = join(folder, createHash('sha256').update(name).digest('hex'));
  if (existsSync(path)) return parseRound(readFileSync(path, 'utf8'));
  const round = play();
  // Two workers may play the same round at once; each puts a whole file in place.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(round.scenario)}\n${round.state}`);
  renameSync(own, path);
  return round;
}

function parseRound(text: string): SavedRound {
  const end = text.indexOf('\n');
  return {scenario: JSON.parse(text.slice(0, end)) as Scenario, state: text.slice(end + 1)}; // keptInFolder wrote it
}
