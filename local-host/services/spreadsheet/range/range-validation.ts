import {computedValue} from '../session/computed-value.js';
import {objectOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {withoutContent} from '../../../workbook/typing/entry.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {
  checkedValue,
  uncheckedValue,
  type Validation,
  type ValidationArgument,
} from '../../../workbook/cell/validation.js';
import {changeCells, forEachPlace, putContent, readFirst, readTable} from '../session/cell-access.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {type RangeState, validationState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';
import {validationArgument} from '../rule/validation-argument.js';

type Table = MemberTable<RangeState>;

const READS: Table = {
  getDataValidation: range => readFirst(range, ruleReader(range)),
  getDataValidations: range => readTable(range, ruleReader(range)),
  isChecked: ({sheet, area}) => isChecked(sheet, area),
};

const WRITES: Table = {
  setDataValidation: (range, rule: object | null) => {
    const validation = takeRule(range, rule);
    changeCells(range, cell => withRule(cell, validation));
  },
  setDataValidations: (range, rules: (object | null)[][]) => {
    demandShape(range.area, rules);
    const validations = rules.map(row => row.map(rule => takeRule(range, rule)));
    changeCells(range, (cell, down, right) => withRule(cell, validations[down]?.[right]));
  },
  insertCheckboxes: (range, ...values: unknown[]) => {
    const rule = tickBoxRule(values.map(value => tickValue(range, value)));
    changeCells(range, cell => ({
      ...cell,
      validation: rule,
      formula: '',
      richText: undefined,
      value: uncheckedValue(rule) ?? '',
    }));
  },
  removeCheckboxes: range => {
    changeCells(range, cell => {
      if (cell.validation?.criterion !== 'CHECKBOX') return cell;
      const bare = {...cell, validation: undefined};
      return hasTick(cell) ? withoutContent(bare) : bare;
    });
  },
  check: range => {
    putContent(range, cell =>
      hasTick(cell) ? {...withoutContent(cell), value: checkedValue(cell.validation) ?? ''} : cell,
    );
  },
  uncheck: range => {
    putContent(range, cell => (hasTick(cell) ? withoutContent(cell) : cell));
  },
};

/** Validation rules and tick boxes. */
export const RANGE_VALIDATION = [members('read', READS), chained('write', WRITES)];

/** A rule that makes tick boxes, with the given values for ticked and not ticked; Google's samples write others into them. */
function tickBoxRule(values: readonly ValidationArgument[]): Validation {
  const strictness = {allowInvalid: false, bindsPeopleOnly: true};
  return {criterion: 'CHECKBOX', arguments: values, ...strictness, showDropdown: true, helpText: undefined};
}

/** What a tick box may hold: a number, a text or a truth value. */
function tickValue({session}: RangeState, value: unknown): ValidationArgument {
  if (!['number', 'string', 'boolean'].includes(typeof value))
    throw new ScriptException('Invalid argument: checkedValue');
  return validationArgument(session, value);
}

function ruleReader({session, sheet}: RangeState): (row: number, column: number) => object | null {
  return (row, column) => {
    const {validation} = sheet.cellAt(row, column);
    return validation ? objectOf(validationState(session, validation)) : null;
  };
}

function takeRule({session}: RangeState, rule: object | null): Validation | undefined {
  return rule === null ? undefined : stateOf(session, 'DataValidation', rule).rule;
}

/** A blank cell that becomes a tick box is not ticked. */
function withRule(cell: Cell, validation: Validation | undefined): Cell {
  const ruled = {...cell, validation};
  return cell.value === '' && cell.formula === '' ? withoutContent(ruled) : ruled;
}

/** Whether the cell is a tick box that holds one of its two values. */
function hasTick({validation, value}: Cell): boolean {
  if (validation?.criterion !== 'CHECKBOX') return false;
  return value === checkedValue(validation) || value === uncheckedValue(validation);
}

/** True or false if all tick boxes agree, null if they differ, or a cell is none or holds neither of its two values. */
function isChecked(sheet: Sheet, area: Area): boolean | null {
  const states = new Set<boolean | null>();
  forEachPlace(area, (row, column) => {
    const {validation} = sheet.cellAt(row, column);
    const value = computedValue(sheet, row, column);
    if (value === checkedValue(validation)) states.add(true);
    else states.add(value === uncheckedValue(validation) ? false : null);
  });
  const [state = null] = states;
  return states.size === 1 ? state : null;
}
