import {type SidebarResult} from '../../../shell/dashboard/types.js';
import {type Progress, type RpcAnswer} from '../../../shell/session/answer.js';

/** A long command, as its page runs it. */
export interface SlicedCommand {
  /** Does the next slice. */
  readonly run: () => Promise<RpcAnswer<SidebarResult>>;
  /** Gives the command up for good. */
  readonly cancel: () => Promise<RpcAnswer<SidebarResult>>;
  readonly isCancelled: () => boolean;
  readonly show: (progress: Progress) => void;
}

/** Runs a command slice after slice until it is done, refused, or given up between two of them. */
export async function runSlices(command: SlicedCommand): Promise<RpcAnswer<SidebarResult>> {
  const answer = await command.run();
  if (answer.kind === 'refused' || answer.value.progress.state === 'done') return answer;
  if (command.isCancelled()) return command.cancel();
  command.show(answer.value.progress);
  return runSlices(command);
}
