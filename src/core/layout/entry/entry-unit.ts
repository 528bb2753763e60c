import {
  type CommuneCriterion,
  type DossierTemplateLine,
  type Person,
  type Registry,
  type Village,
} from '../../domain/registry.js';
import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {LANGUAGES, type UnitKey, type UnitKind} from '../../domain/vocabulary.js';
import {type FixedKey, type SectionId} from '../../domain/entry-columns.js';
import {LINE_CAPACITY} from './entry-sections.js';
import {type RowNames, toOrdinals} from './entry-frame.js';

/** A fixed row of a unit's first section. */
export interface FixedRow {
  readonly name: string;
  /** What the fixed columns say, by column key. */
  readonly cells: Readonly<Record<string, string>>;
  readonly allowsNotApplicable: boolean;
  /** For a village criterion: what its status should say. */
  readonly help: string;
  readonly goodExample: string;
  readonly badExample: string;
}

type FixedCells<Id extends SectionId> = Readonly<Record<FixedKey<Id>, string>>;

/** What the registry says of one reporting unit. */
export interface EntryUnit {
  readonly key: UnitKey;
  readonly kind: UnitKind;
  readonly id: string;
  readonly name: string;
  /** Cluster of a village, group of a criterion; may be ''. */
  readonly group: string;
  readonly respondents: readonly Person[];
  readonly supervisor: Person | undefined;
  readonly fixedRows: readonly FixedRow[];
  readonly dossier: readonly DossierTemplateLine[];
}

/** A tab was asked for a unit that the registry does not know. */
export class UnknownUnitError extends Error {
  constructor(readonly unit: UnitKey) {
    super(`The registry has no unit ${unit}.`);
    this.name = 'UnknownUnitError';
  }
}

/** Gathers what a unit's tab shows. */
export function describeUnit(unit: UnitKey, registry: Registry): EntryUnit {
  const village = registry.villages.find(row => unit === `village:${row.id}`);
  if (village !== undefined) return describeVillage(village, registry);
  const criterion = registry.communeCriteria.find(row => unit === `criterion:${row.number}`);
  if (criterion !== undefined) return describeCriterion(criterion, registry);
  throw new UnknownUnitError(unit);
}

/** The names of all rows of a unit's tab. */
export function toRowNames(unit: EntryUnit): RowNames {
  const fixed = unit.fixedRows.map(row => row.name);
  if (unit.kind === 'village') return {assessment: fixed, work: toOrdinals(LINE_CAPACITY.villageWork)};
  return {
    indicators: fixed,
    dossier: toOrdinals(unit.dossier.length + LINE_CAPACITY.dossier),
    work: toOrdinals(LINE_CAPACITY.criterionWork),
  };
}

/** The fixed rows of every village's tab. */
export function toVillageRows(registry: Registry): readonly FixedRow[] {
  return registry.villageCriteria.map(({number, name, requiredLevel, ...row}) => ({
    name: number,
    cells: {number, name, requiredLevel: withoutRemark(requiredLevel)} satisfies FixedCells<'assessment'>,
    allowsNotApplicable: row.allowsNotApplicable,
    help: row.help,
    goodExample: row.goodExample,
    badExample: row.badExample,
  }));
}

function describeVillage(village: Village, registry: Registry): EntryUnit {
  return {
    key: `village:${village.id}`,
    kind: 'village',
    id: village.id,
    name: village.name,
    group: village.cluster,
    respondents: findPeople(registry, [village.secretary, village.boardHead]),
    supervisor: findPeople(registry, [village.supervisor])[0],
    fixedRows: toVillageRows(registry),
    dossier: [],
  };
}

function describeCriterion(criterion: CommuneCriterion, registry: Registry): EntryUnit {
  const {number} = criterion;
  return {
    key: `criterion:${number}`,
    kind: 'criterion',
    id: number,
    name: criterion.name,
    group: criterion.group,
    respondents: findPeople(registry, [criterion.officer]),
    supervisor: findPeople(registry, [criterion.leader])[0],
    fixedRows: registry.indicators
      .filter(row => row.criterion === number)
      .map(row => ({
        name: row.code,
        cells: {
          indicator: row.code,
          text: row.text,
          requirement: withoutRemark(row.requirement),
        } satisfies FixedCells<'indicators'>,
        allowsNotApplicable: row.allowsNotApplicable,
        help: '',
        goodExample: '',
        badExample: '',
      })),
    dossier: registry.dossierTemplate.filter(line => line.criterion === number),
  };
}

/** A form that people sign shows the level alone; whether it was checked stands in the set-up tabs. */
function withoutRemark(level: string): string {
  return LANGUAGES.reduce((text, language) => text.replace(` ${CELL_WORDS[language].unverified}`, ''), level);
}

function findPeople(registry: Registry, ids: readonly string[]): readonly Person[] {
  const found = ids.map(id => registry.people.find(person => person.id === id));
  return [...new Set(found.filter(person => person !== undefined))];
}
