import {
  activeUnits,
  formatDateTime,
  isUnitKey,
  parseMachineKey,
  respondentsOf,
  stateOf,
  unitLabel,
} from '../../core/index.js';
import {toPersonView} from '../reminders/person-view.js';
import {readSubmission} from '../session/facts.js';
import {type UnitChoices} from './types.js';
import {type Workbench} from '../session/workbench.js';

/** The units to choose from, with their states as the properties tell them, and which of them is open. */
export function readChoices(workbench: Workbench): UnitChoices {
  const {round, registry, store, facts, now, messages, spreadsheet} = workbench;
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
        state: stateOf(readSubmission(store, unit.key), facts.deadline, false),
        people: respondentsOf(unit, registry).map(toPersonView),
      };
    }),
  };
}
