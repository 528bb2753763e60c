import {type UnitActionRequest, type UnitChoice, type UnitChoices} from '../../../shell/reports/types.js';
import {buttonRow} from '../../elements/button.js';
import {byId, element} from '../../page/dom.js';
import {showTrouble} from '../../page/feedback.js';
import {action, common, words} from './words.js';

/** The round as a choice among the units: a unit's key is never this. */
const WHOLE_ROUND = 'round';

/** Builds the form: unit, reason, moment; `preview` gets what was typed. */
export function askForm(choices: UnitChoices, preview: (request: UnitActionRequest) => unknown): void {
  const unit = unitSelect(choices);
  const reason = element('textarea', {id: 'reason', rows: 3});
  const at = element('input', {type: 'text', id: 'at', autocomplete: 'off'});
  if (action === 'recordPaperReport') at.value = choices.now;
  const form = byId('ask');
  form.replaceChildren(
    field(words.unit, unit, ''),
    ...(action === 'recordPaperReport' ? [] : [field(words.reason(action), reason, words.reasonHint(action))]),
    field(words.at(action), at, words.atHint(action, choices.now)),
    buttonRow(element('button', {type: 'submit', className: 'action', textContent: words.preview})),
  );
  form.onsubmit = event => {
    event.preventDefault();
    unit.setAttribute('aria-invalid', String(unit.value === ''));
    if (unit.value === '') {
      showTrouble(words.unitMissing, common.feedback);
      unit.focus();
      return;
    }
    const key = unit.value === WHOLE_ROUND ? '' : unit.value;
    void preview({action, unit: key, reason: reason.value, at: at.value});
  };
}

function unitSelect({units, openUnit}: UnitChoices): HTMLSelectElement {
  const select = element('select', {id: 'unit'});
  select.append(
    element('option', {value: '', textContent: words.choose}),
    ...(action === 'extendDeadline' ? [element('option', {value: WHOLE_ROUND, textContent: words.wholeRound})] : []),
    group(
      words.villages,
      units.filter(({isVillage}) => isVillage),
    ),
    group(
      words.criteria,
      units.filter(({isVillage}) => !isVillage),
    ),
  );
  select.value = openUnit;
  return select;
}

function group(label: string, units: readonly UnitChoice[]): HTMLElement {
  const box = element('optgroup', {label});
  box.append(
    ...units.map(({key, name, state}) => element('option', {value: key, textContent: words.option(name, state)})),
  );
  return box;
}

function field(label: string, control: HTMLElement, hint: string): HTMLElement {
  const box = element('div', {className: 'field'});
  box.append(element('label', {htmlFor: control.id, textContent: label}), control);
  if (hint !== '') {
    const id = `${control.id}-hint`;
    control.setAttribute('aria-describedby', id);
    box.append(element('p', {id, className: 'note', textContent: hint}));
  }
  return box;
}
