import {type CellMatrix, type EntryGrid, planEntryTab, readEntryGrid, type UnitKey} from '../../../src/core/index.js';
import {findCommunePack, findVillagePack, planPackRegistry} from '../../../src/core/catalogue/criteria-packs.js';

const ROUND = {
  id: 'r2406-test',
  name: 'Rà soát tháng 6',
  letter: '09/CV-NTM',
  letterDate: undefined,
  grounds: '',
  commune: 'Cẩm Lĩnh',
  place: 'Cẩm Lĩnh',
  deadline: '2024-06-10T10:00:00+07:00',
  meetingAt: undefined,
  dataAsOf: undefined,
  coordinator: 'P01',
  chair: 'P02',
  chairTitle: '',
  villagePack: 'ha-tinh-2014',
  communePack: 'qd318-2022-ha-tinh',
  reminders: {waves: [], from: '07:00', to: '20:00', onWeekends: false, holidays: []},
  lockMode: 'frame',
  language: 'vi',
} as const;

const VILLAGE = {
  id: 'T01',
  name: 'Thôn 1',
  cluster: '',
  secretary: '',
  boardHead: '',
  supervisor: '',
  households: '',
  people: '',
  partyMembers: '',
  isActive: true,
};

/** The values of a unit's tab as made. */
export function aTabAsMade(unit: UnitKey): CellMatrix {
  const villagePack = findVillagePack('ha-tinh-2014');
  const communePack = findCommunePack('qd318-2022-ha-tinh');
  if (!villagePack || !communePack) throw new Error('The packs of the tests are not there.');
  const registry = {...planPackRegistry(villagePack, communePack), people: [], villages: [VILLAGE]};
  return planEntryTab(unit, {round: ROUND, registry}, {title: 'x', stateLine: ''}).values;
}

/** The values of a unit's tab as made, with these cells changed: `{'work:1': {task: 'Làm đường'}}`. */
export function aTabGrid(
  unit: UnitKey,
  changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): EntryGrid {
  const values = aTabAsMade(unit);
  const asMade = readGrid(values);
  const changed = values.map(row => [...row]);
  for (const [rowKey, cells] of Object.entries(changes)) {
    for (const [columnKey, text] of Object.entries(cells)) {
      const section = Object.values(asMade.columns).find(
        columns => columns.has(columnKey) && isOf(asMade, columns, rowKey),
      );
      changed[asMade.rows.get(rowKey)! - 1]![section!.get(columnKey)! - 1] = text;
    }
  }
  return readGrid(changed);
}

/** Whether a table's columns belong to a row: tables are named by their section, rows by its prefix. */
function isOf({columns}: EntryGrid, table: ReadonlyMap<string, number>, rowKey: string): boolean {
  const prefix = rowKey.split(':')[0];
  return Object.entries(columns).some(([section, one]) => one === table && section.startsWith(prefix!));
}

function readGrid(values: CellMatrix): EntryGrid {
  const reading = readEntryGrid(values, 'vi');
  if (reading.kind !== 'grid') throw new Error('The tab of the test cannot be read.');
  return reading.grid;
}
