import {type EditOutcome} from '../../local-host/index.js';

/** Why an edit did not go through, or undefined: the spreadsheet refused it, or the script's `onEdit` broke. */
export function findTrouble(
  outcome: EditOutcome,
): {readonly outcome: 'refused' | 'failed'; readonly error: string} | undefined {
  if (outcome.kind === 'refused') return {outcome: 'refused', error: outcome.reason};
  const run = outcome.execution?.outcome;
  return run === undefined || run.kind === 'completed' ? undefined : {outcome: 'failed', error: run.message};
}
