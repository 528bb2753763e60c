import {type FeedbackWords} from '../../i18n/page-messages.js';
import {type RpcAnswer} from '../../shell/session/answer.js';
import {say, setBusy, showTrouble, startProgress} from './feedback.js';

/** Waits for the server with the page locked and a bar that says so; what is refused stands in the box, and gives undefined. */
export async function askServer<T>(
  text: string,
  words: FeedbackWords,
  ask: () => Promise<RpcAnswer<T>>,
): Promise<T | undefined> {
  setBusy(true);
  const bar = startProgress(text, false, words);
  const answer = await ask();
  bar.end();
  setBusy(false);
  if (answer.kind === 'refused') showTrouble(answer.text, words);
  else say('');
  return answer.kind === 'refused' ? undefined : answer.value;
}
