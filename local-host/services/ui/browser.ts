import {ScriptException} from '../../ground/host-error.js';
import {type PersonState} from '../../runtime/state/person-state.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {ask, readQuestion} from './dialog.js';

/** The global `Browser`, the older way to alerts and prompts. */
export function createBrowser(context: ServiceContext): object {
  return context.realm.wrap('Browser', {
    msgBox: (...args: unknown[]) =>
      context.call('Browser.msgBox', 'ui', 0, () => {
        const person = atScreen(
          context,
          'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?',
        );
        const {button} = ask(context, person, readQuestion(context, 'alert', args));
        return button === 'CLOSE' ? CANCELLED : button.toLowerCase();
      }),
    inputBox: (...args: unknown[]) =>
      context.call('Browser.inputBox', 'ui', 0, () => {
        const person = atScreen(context, 'Cannot call Browser.inputBox() from this context.');
        const {button, text} = ask(context, person, readQuestion(context, 'prompt', args));
        return button === 'CLOSE' || button === 'CANCEL' ? CANCELLED : text;
      }),
  });
}

/** What a box returns that was cancelled or closed. */
const CANCELLED = 'cancel';

function atScreen({entry: {hasUi, person}}: ServiceContext, message: string): PersonState {
  if (!hasUi || person === undefined) throw new ScriptException(message);
  return person;
}
