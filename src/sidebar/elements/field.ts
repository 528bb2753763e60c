import {type Attributes, element, type Markup} from '../markup/markup.js';

/** One control of a form, with its label, help and the line that says what is wrong with it. */
export interface FieldFacts {
  /** The id of the control; unique in the view. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
}

/** A field to type into. */
export interface TextFacts extends FieldFacts {
  readonly value: string;
  readonly isLong?: boolean;
  readonly onInput?: (value: string) => unknown;
}

/** A label above a control, help and errors below it, tied together for screen readers by `fieldAttributes`. */
export function fieldBox({id, label, help}: FieldFacts, control: Markup): Markup {
  return element('div', {class: 'field'}, [
    element('label', {for: id}, label),
    control,
    element('p', {id: `${id}-help`, class: 'note', hidden: help === ''}, help),
    element('p', {id: `${id}-error`, class: 'wrong', hidden: true}),
  ]);
}

/** What ties a control to the lines of its box. */
export function fieldAttributes(id: string): Attributes {
  return {id, 'aria-describedby': `${id}-help ${id}-error`};
}

/** An input, or a text area for a long text. */
export function aField(facts: TextFacts): Markup {
  const {id, value, isLong = false, onInput} = facts;
  const handlers = onInput === undefined ? {} : {input: onInput};
  const attributes = {...fieldAttributes(id), value};
  const control = isLong
    ? element('textarea', {...attributes, rows: 3}, [], handlers)
    : element('input', {...attributes, type: 'text', autocomplete: 'off'}, [], handlers);
  return fieldBox(facts, control);
}

/** A tick box with its words. */
export function aTick(id: string, label: string, isTicked: boolean, onChange: (isTicked: boolean) => unknown): Markup {
  const change = (_: string, isNowTicked: boolean): unknown => onChange(isNowTicked);
  return choiceBox(id, label, element('input', {id, type: 'checkbox', checked: isTicked}, [], {change}));
}

/** One of several choices of a name. */
export function aRadio(
  {id, name, label}: {readonly id: string; readonly name: string; readonly label: string},
  isChosen: boolean,
  choose: () => unknown,
): Markup {
  return choiceBox(id, label, element('input', {id, name, type: 'radio', checked: isChosen}, [], {change: choose}));
}

/** A list to choose one of. */
export function aChoice(
  facts: FieldFacts,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange: (value: string) => unknown,
): Markup {
  const list = options.map(([value, text]) => element('option', {value}, text));
  const control = element('select', {...fieldAttributes(facts.id), value: chosen}, list, {change: onChange});
  return fieldBox(facts, control);
}

function choiceBox(id: string, label: string, control: Markup): Markup {
  return element('label', {class: 'choice', for: id}, [control, element('span', {}, label)]);
}
