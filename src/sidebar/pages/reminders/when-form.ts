import {byId, element} from '../../page/dom.js';
import {words} from './words.js';

/** The choice between "send now" and another moment. */
export interface WhenForm {
  /** Shows which choice holds. */
  readonly set: (at: string) => void;
}

/** Builds the form; `choose` gets the moment as typed, '' for now. */
export function whenForm(choose: (at: string) => unknown): WhenForm {
  const now = radio('when-now', words.when.now);
  const later = radio('when-at', words.when.at);
  const moment = momentField();
  const set = (at: string): void => {
    now.input.checked = at === '';
    later.input.checked = at !== '';
    moment.box.hidden = at === '' && !later.input.checked;
    if (at !== '') moment.input.value = at;
  };
  now.input.addEventListener('change', () => void choose(''));
  later.input.addEventListener('change', () => {
    moment.box.hidden = false;
    moment.input.focus();
  });
  const form = byId('when');
  form.addEventListener('submit', event => {
    event.preventDefault();
    void choose(moment.input.value.trim());
  });
  const group = element('fieldset', {});
  group.append(
    element('legend', {className: 'visually-hidden', textContent: words.when.title}),
    now.label,
    later.label,
    moment.box,
  );
  form.replaceChildren(group);
  return {set};
}

function radio(id: string, text: string): {readonly label: HTMLElement; readonly input: HTMLInputElement} {
  const input = element('input', {type: 'radio', name: 'when', id});
  const label = element('label', {className: 'choice'});
  label.append(input, text);
  return {label, input};
}

function momentField(): {readonly box: HTMLElement; readonly input: HTMLInputElement} {
  const input = element('input', {type: 'text', id: 'moment', autocomplete: 'off'});
  input.setAttribute('aria-describedby', 'moment-hint');
  const field = element('div', {className: 'field'});
  field.append(
    element('label', {htmlFor: 'moment', textContent: words.when.moment}),
    input,
    element('p', {id: 'moment-hint', className: 'note', textContent: words.when.hint}),
  );
  const box = element('div', {className: 'moment', hidden: true});
  box.append(field, element('button', {type: 'submit', textContent: words.when.show}));
  return {box, input};
}
