import {labelOf, type SetUpListId} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';

/** Texts of one row of a set-up list by column key; columns that are left out keep what they hold. */
export type SetUpRow = Readonly<Record<string, string>>;

/** Rows of a list in which `codeColumn` tells which row is which. */
export interface SetUpRows {
  readonly list: SetUpListId;
  readonly codeColumn: string;
  readonly rows: readonly SetUpRow[];
}

/** Who there is and which villages report. */
export function listRegistryRows({people, villages}: Scenario): readonly SetUpRows[] {
  return [
    {
      list: 'people',
      codeColumn: 'id',
      rows: people.map(({id, name, position, email = '', phone = '', channel}) => ({
        ...{id, name, position, email, phone},
        channel: labelOf('vi', 'channel', channel),
      })),
    },
    {
      list: 'villages',
      codeColumn: 'id',
      rows: villages.map(({id, name, cluster = '', secretary, boardHead, supervisor}) => ({
        ...{id, name, cluster, secretary, boardHead, supervisor},
        isActive: labelOf('vi', 'yesNo', 'yes'),
      })),
    },
  ];
}

/** What the scenario changes in the rows that the packs prefilled. `links` replaces all links: criteria it does not name lose theirs. */
export function listOverrideRows(
  {criteria, links}: Scenario,
  villageCriteria: readonly string[],
): readonly SetUpRows[] {
  const linksOf = (number: string): string =>
    links?.find(({village}) => village === number)?.indicators.join('; ') ?? '';
  return [
    {list: 'communeCriteria', codeColumn: 'number', rows: criteria.map(toStrings)},
    {
      list: 'villageCriteria',
      codeColumn: 'number',
      rows: links === undefined ? [] : villageCriteria.map(number => ({number, linkedIndicators: linksOf(number)})),
    },
  ];
}

/** The documents that take the place of the pack's template. */
export function listDossierRows({dossierTemplate = []}: Scenario): readonly SetUpRow[] {
  return dossierTemplate.map(({criterion, indicator = '', kind, title}) => ({
    ...{criterion, indicator, title},
    kind: labelOf('vi', 'documentKind', kind),
  }));
}

function toStrings(row: Readonly<Record<string, string | undefined>>): SetUpRow {
  return Object.fromEntries(Object.entries(row).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}
