import {toComparisonKey} from '../../reading/text.js';
import {
  type CommuneCriterion,
  type DossierTemplateLine,
  type Indicator,
  type Person,
  type Registry,
  type Village,
} from '../../domain/registry.js';
import {type CellMatrix} from '../tab/cell-matrix.js';
import {createPersonReader, type PersonReader} from './person-reader.js';
import {createReferenceReader} from './reference-reader.js';
import {
  toCommuneCriterion,
  toDossierTemplateLine,
  toIndicator,
  toPerson,
  toVillage,
  toVillageCriterion,
} from './registry-rows.js';
import {type SetUpListId} from './set-up-columns.js';
import {type SetUpFindings} from './set-up-findings.js';
import {readSetUpList, type SetUpRow} from './set-up-list.js';

/** A row of the registry with the row of the sheet it was read from. */
export interface Read<T> {
  readonly item: T;
  readonly source: SetUpRow;
}

/** The registry as read, with the sources of the rows that are checked further. */
export interface RegistryReading {
  readonly registry: Registry;
  readonly people: readonly Read<Person>[];
  readonly villages: readonly Read<Village>[];
  readonly communeCriteria: readonly Read<CommuneCriterion>[];
  readonly findPerson: PersonReader;
}

type Lists = Readonly<Partial<Record<SetUpListId, CellMatrix>>>;

/** Reads the six set-up lists; every row is read as far as it can be, and all that is wrong is noted. */
export function parseRegistry(lists: Lists, findings: SetUpFindings): RegistryReading {
  const read = <T>(id: SetUpListId, toItem: (row: SetUpRow) => T): readonly Read<T>[] =>
    readSetUpList(id, lists[id], findings).map(source => ({item: toItem(source), source}));
  const people = read('people', row => toPerson(row, findings));
  const findPerson = createPersonReader(itemsOf(people), findings);
  const villages = read('villages', row => toVillage(row, findPerson, findings));
  const communeCriteria = read('communeCriteria', row => toCommuneCriterion(row, findPerson, findings));
  const criterion = createReferenceReader(itemsOf(communeCriteria).map(({number}) => number));
  const indicators = read('indicators', row => toIndicator(row, criterion, findings));
  const indicator = createReferenceReader(itemsOf(indicators).map(({code}) => code));
  const villageCriteria = read('villageCriteria', row => toVillageCriterion(row, indicator, findings));
  const lines = read('dossier', row => toDossierTemplateLine(row, {criterion, indicator}, findings));
  noteDuplicates(people, 'id', findings);
  noteDuplicates(villages, 'id', findings);
  noteDuplicates(villageCriteria, 'number', findings);
  noteDuplicates(communeCriteria, 'number', findings);
  noteDuplicates(indicators, 'code', findings);
  noteForeignIndicators(lines, itemsOf(indicators), findings);
  const registry = {
    people: itemsOf(people),
    villages: itemsOf(villages),
    villageCriteria: itemsOf(villageCriteria),
    communeCriteria: itemsOf(communeCriteria),
    indicators: itemsOf(indicators),
    dossierTemplate: itemsOf(lines),
  };
  return {registry, people, villages, communeCriteria, findPerson};
}

function itemsOf<T>(rows: readonly Read<T>[]): readonly T[] {
  return rows.map(({item}) => item);
}

function noteDuplicates<Key extends string>(
  rows: readonly Read<Readonly<Record<Key, string>>>[],
  key: Key,
  findings: SetUpFindings,
): void {
  const first = new Map<string, number>();
  for (const {item, source} of rows) {
    const code = toComparisonKey(item[key]);
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, source.row);
    else if (code !== '') findings.addProblem('duplicateCode', source.at(key).spot, item[key], String(earlier));
  }
}

function noteForeignIndicators(
  lines: readonly Read<DossierTemplateLine>[],
  indicators: readonly Indicator[],
  findings: SetUpFindings,
): void {
  for (const {item, source} of lines) {
    const indicator = indicators.find(({code}) => code === item.indicator);
    if (indicator === undefined || item.criterion === '' || indicator.criterion === item.criterion) continue;
    findings.addProblem('indicatorOfOtherCriterion', source.at('indicator').spot, item.indicator, indicator.criterion);
  }
}
