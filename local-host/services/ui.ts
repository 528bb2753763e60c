import {HostError, ScriptException} from '../runtime/host-error.js';
import {
  type AlertAnswer,
  type ButtonName,
  type PersonState,
  type PromptAnswer,
  type ShownDialog,
} from '../runtime/person-state.js';
import {type ServiceContext} from '../runtime/service-context.js';
import {HtmlOutputTarget} from './html-output.js';
import {createMenu} from './menu.js';

const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The `Ui` of the person at the screen. */
export function createUi(context: ServiceContext, person: PersonState): object {
  const {realm} = context;
  const show = (kind: 'sidebar' | 'modal' | 'modeless', member: string, page: unknown, title?: string): void => {
    context.call(`Ui.${member}`, 'ui', 0, () => {
      showPage(context, person, {kind, page, title});
    });
  };
  return realm.wrap('Ui', {
    createMenu: (caption: string) => createMenu(context, caption),
    createAddonMenu: () => createMenu(context, context.workbook.title),
    alert: (...args: unknown[]) =>
      context.call('Ui.alert', 'ui', 0, () => {
        const {button} = ask(context, person, readQuestion(context, 'alert', args));
        return realm.enumValue('Button', button);
      }),
    prompt: (...args: unknown[]) =>
      context.call('Ui.prompt', 'ui', 0, () => {
        const {button, text} = ask(context, person, readQuestion(context, 'prompt', args));
        return realm.wrap('PromptResponse', {
          getResponseText: () => text,
          getSelectedButton: () => realm.enumValue('Button', button),
        });
      }),
    showSidebar: (page: unknown) => {
      show('sidebar', 'showSidebar', page);
    },
    showModalDialog: (page: unknown, title: string) => {
      show('modal', 'showModalDialog', page, title);
    },
    showModelessDialog: (page: unknown, title: string) => {
      show('modeless', 'showModelessDialog', page, title);
    },
  });
}

interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

function readQuestion({realm}: ServiceContext, kind: Question['kind'], args: readonly unknown[]): Question {
  const buttons = realm.enumName(args.at(-1)) ?? 'OK';
  const [first = '', second] = args.filter(one => typeof one === 'string');
  return {kind, title: second === undefined ? '' : first, text: second ?? first, buttons};
}

function ask(context: ServiceContext, person: PersonState, question: Question): {button: ButtonName; text: string} {
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

interface PageRequest {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly page: unknown;
  readonly title: string | undefined;
}

function showPage(context: ServiceContext, person: PersonState, {kind, page, title}: PageRequest): void {
  const output = context.realm.unwrap(page);
  if (!(output instanceof HtmlOutputTarget)) throw new ScriptException('Invalid argument: userInterface');
  const shown: ShownDialog = {
    kind,
    title: title ?? output.title ?? '',
    text: '',
    html: output.content,
    width: output.width ?? undefined,
    height: output.height ?? undefined,
    execution: context.id,
  };
  person.dialogs.push(shown);
  if (kind === 'sidebar') person.sidebar = shown;
}
