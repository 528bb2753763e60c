import {byId, element} from '../page/dom.js';

/** One input of a form, with its label, help and the line that says what is wrong with it. */
export interface FieldFacts {
  /** The id of the input; unique in the view. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onInput: (value: string) => void;
}

/** An input with its label above, and help and errors below, tied together for screen readers. */
export function aField({id, label, help, value, isLong = false, onInput}: FieldFacts): HTMLElement {
  const input = isLong
    ? element('textarea', {id, value, rows: 3})
    : element('input', {id, value, type: 'text', autocomplete: 'off'});
  input.setAttribute('aria-describedby', `${id}-help ${id}-error`);
  input.addEventListener('input', () => {
    markField(id, '');
    onInput(input.value);
  });
  const box = element('div', {className: 'field'});
  box.append(
    element('label', {htmlFor: id, textContent: label}),
    input,
    element('p', {id: `${id}-help`, className: 'note', textContent: help, hidden: help === ''}),
    element('p', {id: `${id}-error`, className: 'wrong', hidden: true}),
  );
  return box;
}

/** Says what is wrong with a field, or takes that away with ''. */
export function markField(id: string, error: string): void {
  const line = byId(`${id}-error`);
  line.textContent = error;
  line.hidden = error === '';
  if (error === '') byId(id).removeAttribute('aria-invalid');
  else byId(id).setAttribute('aria-invalid', 'true');
}

/** A tick box with its words. */
export function aTick(
  id: string,
  label: string,
  isTicked: boolean,
  onChange: (isTicked: boolean) => void,
): HTMLElement {
  const input = element('input', {id, type: 'checkbox', checked: isTicked});
  input.addEventListener('change', () => {
    onChange(input.checked);
  });
  const box = element('label', {className: 'choice', htmlFor: id});
  box.append(input, element('span', {textContent: label}));
  return box;
}

/** A list to choose one of. */
export function aChoice(
  {id, label, help}: Pick<FieldFacts, 'id' | 'label' | 'help'>,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = element('select', {id});
  select.append(...options.map(([value, textContent]) => element('option', {value, textContent})));
  select.value = chosen;
  select.setAttribute('aria-describedby', `${id}-help`);
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  const box = element('div', {className: 'field'});
  box.append(
    element('label', {htmlFor: id, textContent: label}),
    select,
    element('p', {id: `${id}-help`, className: 'note', textContent: help, hidden: help === ''}),
  );
  return box;
}
