import {type ReadTab} from '../../../scenarios/play/fill-plan.js';
import {
  type CellMatrix,
  type EntryGrid,
  findCommunePack,
  findVillagePack,
  locateInGrid,
  parseEntryTab,
  planEntryTab,
  planPackRegistry,
  readEntryGrid,
  type UnitKey,
} from '../../../src/core/index.js';

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

/** A unit's tab as made, with these cells changed: `{'work:1': {task: 'Làm đường'}}`. */
export function aTab(unit: UnitKey, changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): ReadTab {
  const values = aTabAsMade(unit).map(row => [...row]);
  const asMade = readGrid(values);
  for (const [rowKey, cells] of Object.entries(changes)) {
    for (const [columnKey, text] of Object.entries(cells)) {
      const place = locateInGrid(asMade, rowKey, columnKey);
      values[place!.row - 1]![place!.column - 1] = text;
    }
  }
  const reading = parseEntryTab(values, 'vi');
  if (reading.kind === 'broken') throw new Error(JSON.stringify(reading.problems));
  return {grid: readGrid(values), report: reading.report};
}

function readGrid(values: CellMatrix): EntryGrid {
  const reading = readEntryGrid(values, 'vi');
  if (reading.kind === 'broken') throw new Error(JSON.stringify(reading.problems));
  return reading.grid;
}
