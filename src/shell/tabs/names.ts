import {
  type ActiveUnit,
  activeUnits,
  CELL_WORDS,
  formatDate,
  parseWaveKey,
  type ReminderKey,
  toWrittenMoment,
  unitLabel,
  type UnitKey,
} from '../../core/index.js';
import {type Workbench} from '../session/workbench.js';

/** A wave by its name, with the deadline where it is not the round's; a reminder sent by hand by its day. */
export function nameReminder({facts, messages}: Workbench, key: ReminderKey): string {
  const parsed = parseWaveKey(key);
  if (parsed !== undefined) {
    const name = CELL_WORDS[facts.language].labels.wave[parsed.wave];
    return parsed.deadline === undefined ? name : messages.mail.ownWave(name, toWrittenMoment(parsed.deadline));
  }
  return messages.mail.manualReminder(formatDate(key.slice('manual-'.length)));
}

/** A unit as people call it: the village, or the criterion with its number. */
export function nameUnit({messages}: Workbench, unit: ActiveUnit): string {
  return unitLabel(unit, messages.log.criterionName);
}

/** Units as people call them, in the order of the registry; one that left it by its key. */
export function nameUnits(workbench: Workbench, keys: ReadonlySet<UnitKey>): string {
  const active = activeUnits(workbench.registry).filter(({key}) => keys.has(key));
  const known = new Set(active.map(({key}) => key));
  const left = [...keys].filter(key => !known.has(key));
  return [...active.map(unit => nameUnit(workbench, unit)), ...left].join('; ');
}
