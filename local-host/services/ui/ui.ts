import {ScriptException} from '../../ground/host-error.js';
import {type PersonState, type ShownDialog} from '../../runtime/state/person-state.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {ask, readQuestion} from './dialog.js';
import {HtmlOutputTarget} from '../html/html-output.js';
import {createMenu} from './menu.js';

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
    html: output.getContent(),
    width: output.width ?? undefined,
    height: output.height ?? undefined,
    execution: context.id,
  };
  person.dialogs.push(shown);
  if (kind === 'sidebar') person.sidebar = shown;
}
