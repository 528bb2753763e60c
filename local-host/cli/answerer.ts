import {HostError} from '../ground/host-error.js';
import {type AlertAnswer, type Asker, type PromptAnswer} from '../runtime/state/person-state.js';
import {type Terminal} from './terminal.js';

/** Answers a script's questions from a list, printing each; an alert with nothing but OK is merely printed. */
export function answerer(given: readonly (AlertAnswer | PromptAnswer)[], {print}: Pick<Terminal, 'print'>): Asker {
  const answers = [...given];
  return ({kind, title, text}, buttons) => {
    const question = [title, text].filter(part => part !== '').join(': ');
    const [only] = buttons;
    const isNotice = kind === 'alert' && buttons.length === 1 && only !== undefined;
    const answer: AlertAnswer | PromptAnswer | undefined = isNotice ? {button: only} : answers.shift();
    if (answer === undefined) throw new HostError(unanswered(kind, question, buttons));
    print(isNotice ? `alert: ${question}` : `${kind}: ${question} → ${spoken(answer)}`);
    return answer;
  };
}

function spoken(answer: AlertAnswer | PromptAnswer): string {
  return 'text' in answer ? `${answer.button} "${answer.text}"` : answer.button;
}

function unanswered(kind: string, question: string, buttons: readonly string[]): string {
  const example = kind === 'prompt' ? `--answer "${buttons[0] ?? 'OK'}:text"` : `--answer ${buttons[0] ?? 'OK'}`;
  return `The script asks, and nobody answers: ${question} (${[...buttons, 'CLOSE'].join(', ')}). Say so beforehand, with ${example}.`;
}
