import {type DeskAnswer, type DeskQuestion} from '../../protocol.js';
import {button, element} from './dom.js';
import {WORDS} from './words.js';

/** Shows a sentence with an OK, as Sheets does with refusals. */
export function showSentence(sentence: string, title: string = WORDS.trouble): void {
  const {dialog, close} = openDialog(title, 'sentence', () => undefined);
  const ok = button(WORDS.ok, close, {class: 'primary'});
  dialog.append(element('p', {class: 'dialog-text'}, sentence), element('div', {class: 'dialog-buttons'}, ok));
  ok.focus();
}

/** Asks before something that cannot be undone. */
export function confirmSentence(sentence: string): Promise<boolean> {
  return new Promise(resolve => {
    const {dialog, close} = openDialog('', 'confirm', () => {
      resolve(false);
    });
    const yes = button(
      WORDS.ok,
      () => {
        resolve(true);
        close();
      },
      {class: 'primary'},
    );
    const row = element('div', {class: 'dialog-buttons'}, button(WORDS.cancel, close), yes);
    dialog.append(element('p', {class: 'dialog-text'}, sentence), row);
    yes.focus();
  });
}

/** Shows an alert or prompt of the script; returns how to close it when its answer came from elsewhere. */
export function showQuestion(question: DeskQuestion, answer: (answer: DeskAnswer) => void): () => void {
  let isAnswered = false;
  const give = (given: DeskAnswer): void => {
    if (!isAnswered) answer(given);
    isAnswered = true;
  };
  const {dialog, close} = openDialog(question.title, question.kind, () => {
    give({button: 'CLOSE', text: ''});
  });
  const input = element('input', {type: 'text', class: 'dialog-input', 'aria-label': question.text, autofocus: true});
  const buttons = question.buttons.map((name, index) =>
    button(
      WORDS.buttons[name],
      () => {
        give({button: name, text: question.kind === 'prompt' ? input.value : ''});
        close();
      },
      {
        class: index === 0 ? 'primary' : undefined,
        'data-button': name,
        autofocus: question.kind === 'alert' && index === 0,
      },
    ),
  );
  dialog.append(element('p', {class: 'dialog-text'}, question.text));
  if (question.kind === 'prompt') dialog.append(input);
  dialog.append(element('div', {class: 'dialog-buttons'}, ...buttons));
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing) buttons[0]?.click();
  });
  dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
  return () => {
    isAnswered = true;
    close();
  };
}

interface OpenedDialog {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
}

/** An open dialog with a title and a cross; Escape and the cross close it. A `modeless` one leaves the page in use. */
export function openDialog(title: string, kind: string, onClose: () => void): OpenedDialog {
  const isModeless = kind === 'modeless';
  const heading = element('h2', {class: 'dialog-title', id: `dialog-${String(++opened)}`}, title);
  const dialog = element('dialog', {
    class: `dialog dialog-${kind}`,
    'aria-labelledby': heading.id,
    'data-testid': `dialog-${kind}`,
  });
  const close = (): void => {
    dialog.close();
  };
  const cross = button('×', close, {class: 'dialog-cross', 'aria-label': WORDS.close});
  dialog.append(element('div', {class: 'dialog-head'}, heading, cross));
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose();
  });
  document.body.append(dialog);
  if (isModeless) dialog.show();
  else dialog.showModal();
  return {dialog, close};
}

let opened = 0;
