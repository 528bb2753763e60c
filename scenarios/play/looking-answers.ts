import {type AlertAnswer, type PromptAnswer, type ShownDialog} from '../../local-host/index.js';

/**
 * Answers dialogs as somebody does who reads them: prompts get the given texts in order, questions a yes, sentences an OK.
 * Which dialog comes is known only when it stands on the screen, so the queue never runs dry.
 */
export class LookingAnswers extends Array<AlertAnswer | PromptAnswer> {
  readonly #look: () => ShownDialog | undefined;
  readonly #texts: string[];

  constructor(look: () => ShownDialog | undefined, texts: readonly string[]) {
    super();
    this.#look = look;
    this.#texts = [...texts];
  }

  override shift(): AlertAnswer | PromptAnswer {
    const dialog = this.#look();
    if (dialog?.kind === 'prompt') return {button: 'OK', text: this.#texts.shift() ?? ''};
    return {button: isQuestion(dialog) ? 'YES' : 'OK'};
  }
}

/** The host does not say which buttons an alert offers; a question ends with its mark. */
function isQuestion(dialog: ShownDialog | undefined): boolean {
  return /[?]\s*$/.test(dialog?.text ?? '');
}
