import {type StoredSetUp} from './stored-set-up.js';
import {type TabIndex} from './tab-index.js';
import {activeUnits, type ActiveUnit} from '../report/unit.js';
import {isUnitKey} from '../domain/machine-key.js';
import {type UnitKey} from '../domain/vocabulary.js';

/** What *Tạo biểu mẫu* has to do: the tabs to make, those to hide and to show again, and those that stay. */
export interface GenerationPlan {
  readonly make: readonly ActiveUnit[];
  readonly keep: readonly ActiveUnit[];
  readonly archive: readonly UnitKey[];
  readonly restore: readonly UnitKey[];
}

/** Compares the registry with the tabs that are there; a tab is never deleted, a unit's entries are never touched. */
export function planGeneration(
  {registry}: StoredSetUp,
  tabs: TabIndex,
  isPresent: (unit: UnitKey) => boolean,
): GenerationPlan {
  const units = activeUnits(registry);
  const active = new Set<string>(units.map(unit => unit.key));
  const known = Object.keys(tabs).filter(isUnitKey).filter(isPresent);
  return {
    make: units.filter(unit => !isPresent(unit.key)),
    keep: units.filter(unit => isPresent(unit.key)),
    archive: known.filter(key => !active.has(key) && tabs[key]?.archived !== true),
    restore: known.filter(key => active.has(key) && tabs[key]?.archived === true),
  };
}
