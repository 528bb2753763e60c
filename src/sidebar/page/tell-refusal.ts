import {type FeedbackWords} from '../../i18n/page-messages.js';
import {type RpcAnswer} from '../../shell/session/answer.js';
import {showTrouble} from './feedback.js';

/** Waits for a call whose result shows elsewhere, such as a jump to a cell, and tells only what was refused. */
export async function tellRefusal(call: Promise<RpcAnswer<unknown>>, words: FeedbackWords): Promise<void> {
  const answer = await call;
  if (answer.kind === 'refused') showTrouble(answer.text, words);
}
