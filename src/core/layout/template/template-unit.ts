import {type Registry} from '../../domain/registry.js';
import {type UnitKind} from '../../domain/vocabulary.js';
import {type RowNames, toOrdinals} from '../entry/entry-frame.js';
import {LINE_CAPACITY} from '../entry/entry-sections.js';
import {describeUnit, type EntryUnit, toRowNames, toVillageRows} from '../entry/entry-unit.js';

/** A unit that stands for all of its kind: as many rows as the largest has, and no names. */
export interface TemplateUnit {
  readonly unit: EntryUnit;
  readonly names: RowNames;
}

/** Gathers what the template of a kind must have room for. A village's rows are the same everywhere and are written out. */
export function describeTemplateUnit(kind: UnitKind, registry: Registry): TemplateUnit {
  if (kind === 'village') {
    const unit: EntryUnit = {...BLANK_UNIT, key: 'village:-', kind, fixedRows: toVillageRows(registry)};
    return {unit, names: toRowNames(unit)};
  }
  const units = registry.communeCriteria.map(({number}) => describeUnit(`criterion:${number}`, registry));
  const indicators = toOrdinals(Math.max(1, ...units.map(unit => unit.fixedRows.length)));
  const documents = Math.max(0, ...units.map(unit => unit.dossier.length));
  return {
    unit: {...BLANK_UNIT, key: 'criterion:-', kind},
    names: {
      indicators,
      dossier: toOrdinals(documents + LINE_CAPACITY.dossier),
      work: toOrdinals(LINE_CAPACITY.criterionWork),
    },
  };
}

const BLANK_UNIT: Omit<EntryUnit, 'key' | 'kind'> = {
  id: '',
  name: '',
  group: '',
  respondents: [],
  supervisor: undefined,
  fixedRows: [],
  dossier: [],
};
