import {
  activeUnits,
  findRunningExtension,
  formatDateTime,
  isUnitKey,
  parseMachineKey,
  respondentsOf,
  stateOf,
  unitLabel,
  type UnitKey,
} from '../../core/index.js';
import {toPersonView} from '../reminders/person-view.js';
import {readSubmission} from '../session/facts.js';
import {type UnitChoice, type UnitChoices} from './types.js';
import {type Workbench} from '../session/workbench.js';

/** The units to choose from, with their states as the properties tell them, and which of them is open. */
export function readChoices(workbench: Workbench): UnitChoices {
  const {round, registry, facts, now, messages, spreadsheet} = workbench;
  const open = parseMachineKey(spreadsheet.getActiveSheet().getRange(1, 1).getValue())?.tab ?? '';
  return {
    title: round.name,
    deadline: formatDateTime(facts.deadline),
    now: formatDateTime(now),
    openUnit: isUnitKey(open) ? open : '',
    units: activeUnits(registry).map(unit => {
      const label = unitLabel(unit, messages.log.criterionName);
      return {
        key: unit.key,
        name: unit.kind === 'village' ? `${unit.village.id} ${label}` : label,
        isVillage: unit.kind === 'village',
        state: toState(workbench, unit.key),
        people: respondentsOf(unit, registry).map(toPersonView),
      };
    }),
  };
}

function toState({store, facts, now}: Workbench, unit: UnitKey): UnitChoice['state'] {
  const record = readSubmission(store, unit);
  const state = stateOf(record, facts.deadline, false);
  return findRunningExtension({state, record, deadline: facts.deadline, now}) === undefined ? state : 'extended';
}
