import {objectOf, stateOf} from '../session/script-object.js';
import {types} from 'node:util';
import {ScriptException} from '../../../ground/host-error.js';
import {toCanonicalFormula} from '../../../workbook/formulas/language/formula-text.js';
import {instantFromSerial} from '../../../ground/serial-date.js';
import {type ValidationArgument} from '../../../workbook/cell/validation.js';
import {type SpreadsheetSession} from '../session/session.js';
import {rangeState} from '../session/states.js';

/** Takes an argument of a rule over from the script: a number, text, truth value, Date, list or Range. */
export function validationArgument(session: SpreadsheetSession, value: unknown): ValidationArgument {
  if (typeof value === 'number') return {kind: 'number', number: value};
  if (typeof value === 'string') return {kind: 'text', text: value};
  if (typeof value === 'boolean') return {kind: 'boolean', boolean: value};
  if (types.isDate(value)) return {kind: 'date', time: value.getTime()};
  if (Array.isArray(value)) return {kind: 'list', items: value.map(String)};
  if (typeof value !== 'object' || value === null) throw new ScriptException(`Invalid argument: ${typeof value}`);
  const {sheet, area} = stateOf(session, 'Range', value);
  return {kind: 'area', area: {sheetId: sheet.id, area}};
}

/** A formula of a rule, in canonical text. */
export function formulaArgument(session: SpreadsheetSession, formula: string): ValidationArgument {
  return {kind: 'text', text: toCanonicalFormula(formula, session.workbook.locale)};
}

/** Gives an argument of a rule to the script. */
export function scriptArgument(session: SpreadsheetSession, argument: ValidationArgument): unknown {
  switch (argument.kind) {
    case 'number':
      return argument.number;
    case 'text':
      return argument.text;
    case 'boolean':
      return argument.boolean;
    case 'date':
      return session.realm.date(argument.time);
    case 'day':
      return session.realm.date(instantFromSerial(argument.serial, session.workbook.timeZone));
    case 'list':
      return session.realm.array(argument.items);
    case 'area': {
      const sheet = session.workbook.sheetById(argument.area.sheetId);
      return sheet ? objectOf(rangeState(session, sheet, argument.area.area)) : null;
    }
  }
}
