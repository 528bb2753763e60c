import {PAYLOADS} from '../injection-corpus.js';
import {sweepInjection, TEXT_SWITCHES} from './injection-sweep.js';
import {type Sweep, type SweepReport} from './report.js';

/** One village each: a larger round says nothing more and takes longer. */
const PAYLOADS_A_ROUND = 40;

/** The whole corpus, some forty texts a round, at a Google that takes a script's texts literally and at one that does not. */
export const INJECTION_SWEEPS: readonly Sweep[] = TEXT_SWITCHES.flatMap(switches => {
  const rounds = Math.ceil(PAYLOADS.length / PAYLOADS_A_ROUND);
  return Array.from({length: rounds}, (_, round): Sweep => {
    const payloads = PAYLOADS.slice(round * PAYLOADS_A_ROUND, (round + 1) * PAYLOADS_A_ROUND);
    const name = `payloads ${round + 1} of ${rounds}, ${JSON.stringify(switches)}`;
    const run = async (): Promise<SweepReport> => {
      const {tried, wrong, seen} = await sweepInjection(payloads, switches);
      const writers = Object.entries(seen).filter(([, count]) => count > 0);
      const counts = writers.map(([writer, count]) => `${writer} ${count}`).join(', ');
      return {name, tried, wrong, note: `seen in what ${writers.length} writers wrote: ${counts}`};
    };
    return {kind: 'payloads', name, run};
  });
});
