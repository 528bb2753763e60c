import {type Refusal} from '../../core/index.js';

/** Ends a command with a sentence for the user: the set-up is missing or damaged, or the request cannot be met. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly refusal: Refusal) {
    super(JSON.stringify(refusal)); // for the execution log; people read the sentence that i18n has for its code
  }
}
