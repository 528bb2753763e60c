import {HostError} from '../../ground/host-error.js';
import {
  type AlertAnswer,
  type ButtonName,
  type PersonState,
  type PromptAnswer,
  type ShownDialog,
} from '../../runtime/state/person-state.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What an alert or a prompt asks; buttons are named as in `Ui.ButtonSet`. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** Reads a text, or a title and a text, with or without buttons after them. */
export function readQuestion({realm}: ServiceContext, kind: Question['kind'], args: readonly unknown[]): Question {
  const buttons = realm.enumName(args.at(-1)) ?? 'OK';
  const [first = '', second] = args.filter(one => typeof one === 'string');
  return {kind, title: second === undefined ? '' : first, text: second ?? first, buttons};
}

/** Shows a dialog to the person; gives the button, and the text that a prompt was answered with. */
export function ask(
  context: ServiceContext,
  person: PersonState,
  question: Question,
): {button: ButtonName; text: string} {
  const {kind, title, text, buttons} = question;
  const shown: ShownDialog = {kind, title, text, html: '', width: undefined, height: undefined, execution: context.id};
  person.dialogs.push(shown);
  const offer = BUTTONS[buttons] ?? [];
  const answer = answerOf(person, shown, offer);
  const who = person.email || 'a person without e-mail';
  if (answer === undefined)
    throw new HostError(`No answer of ${who} is queued for the ${kind} "${title || text}": "${text}".`);
  const offered = [...offer, 'CLOSE'];
  if (!offered.includes(answer.button)) {
    throw new HostError(`The ${kind} "${text}" offers ${offered.join(', ')}, but ${who} wants ${answer.button}.`);
  }
  if (kind === 'prompt' && !('text' in answer)) throw new HostError(`The answer to the prompt "${text}" has no text.`);
  return {button: answer.button, text: 'text' in answer ? answer.text : ''};
}

/** From whoever is asked, or else from the queue. */
function answerOf(
  {asker, answers}: PersonState,
  shown: ShownDialog,
  offer: readonly ButtonName[],
): AlertAnswer | PromptAnswer | undefined {
  if (asker === undefined) return answers.shift();
  return asker(shown, offer);
}
