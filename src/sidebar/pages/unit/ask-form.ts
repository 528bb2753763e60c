import {type UnitChoice, type UnitChoices} from '../../../shell/reports/types.js';
import {buttonRow} from '../../elements/button.js';
import {aField, fieldAttributes, fieldBox} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {type UnitPage} from './unit-page.js';

/** The round as a choice among the units: a unit's key is never this. */
const WHOLE_ROUND = 'round';

/** The form: unit, reason, moment. */
export function askForm(choices: UnitChoices, page: UnitPage): readonly Markup[] {
  const {action, words} = page;
  const isPaper = action === 'recordPaperReport';
  const at = {id: 'at', label: words.at(action), help: words.atHint(action, choices)};
  const reason = {id: 'reason', label: words.reason(action), help: words.reasonHint(action)};
  return [
    fieldBox({id: 'unit', label: words.unit, help: ''}, unitSelect(choices, page)),
    ...(isPaper ? [] : [aField({...reason, value: '', isLong: true})]),
    aField({...at, value: isPaper ? choices.now : ''}),
    buttonRow(element('button', {type: 'submit', class: 'action'}, words.preview)),
  ];
}

/** The key of the unit that was chosen; '' for the whole round. */
export function toUnitKey(chosen: string): string {
  return chosen === WHOLE_ROUND ? '' : chosen;
}

function unitSelect({units, openUnit}: UnitChoices, {action, words}: UnitPage): Markup {
  const toOption = ({key, name, state}: UnitChoice): Markup =>
    element('option', {value: key}, words.option(name, state));
  const group = (label: string, isVillage: boolean): Markup =>
    element('optgroup', {label}, units.filter(unit => unit.isVillage === isVillage).map(toOption));
  const wholeRound = element('option', {value: WHOLE_ROUND}, words.wholeRound);
  return element('select', {...fieldAttributes('unit'), value: openUnit}, [
    element('option', {value: ''}, words.choose),
    ...(action === 'extendDeadline' ? [wholeRound] : []),
    group(words.villages, true),
    group(words.criteria, false),
  ]);
}
