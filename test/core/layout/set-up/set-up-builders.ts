import {COMMUNE_PACKS} from '../../../../src/core/catalogue/packs/commune-packs.js';
import {planPackRegistry} from '../../../../src/core/catalogue/packs/criteria-packs.js';
import {VILLAGE_PACKS} from '../../../../src/core/catalogue/packs/village-packs.js';
import {type CellValue} from '../../../../src/core/domain/cell.js';
import {fromCellText} from '../../../../src/core/layout/tab/cell-text.js';
import {type SetUp} from '../../../../src/core/layout/entry/plan-entry-tab.js';
import {type Matrix, type PlanValue} from '../../../../src/core/layout/tab/tab-plan.js';
import {type Person, type Registry, type Village} from '../../../../src/core/domain/registry.js';
import {type ReportingRound} from '../../../../src/core/domain/round.js';

export function aPerson(said: Partial<Person> = {}): Person {
  return {
    id: 'P01',
    name: 'Nguyễn Văn An',
    position: 'Bí thư chi bộ thôn 1',
    email: 'an@example.test',
    phone: '0912345678',
    channel: 'email',
    note: '',
    ...said,
  };
}

export function aVillage(said: Partial<Village> = {}): Village {
  return {
    id: 'T01',
    name: 'Thôn 1',
    cluster: '',
    secretary: 'P01',
    boardHead: 'P02',
    supervisor: 'P03',
    households: '120',
    people: '430',
    partyMembers: '',
    isActive: true,
    ...said,
  };
}

export function aRegistry(said: Partial<Registry> = {}): Registry {
  const communePack = COMMUNE_PACKS.find(pack => pack.id === 'qd318-2022-ha-tinh')!;
  const villagePack = VILLAGE_PACKS.find(pack => pack.id === 'ha-tinh-2014')!;
  const packs = planPackRegistry(villagePack, communePack);
  return {
    ...packs,
    communeCriteria: packs.communeCriteria.map(row => ({...row, leader: 'P03', officer: 'P02'})),
    people: [
      aPerson(),
      aPerson({id: 'P02', name: 'Trần Thị Bình', position: 'Trưởng Ban phát triển thôn 1', email: '', channel: 'zalo'}),
      aPerson({id: 'P03', name: 'Lê Văn Cường', position: 'UVBCH Đảng bộ', email: 'cuong@example.test'}),
    ],
    villages: [aVillage(), aVillage({id: 'T02', name: 'Thôn 2', cluster: 'Cẩm Lĩnh cũ'})],
    ...said,
  };
}

export function aRound(said: Partial<ReportingRound> = {}): ReportingRound {
  return {
    id: 'r2406-k3f9',
    name: 'Rà soát tiêu chí tháng 6/2024',
    letter: '09/CV-NTM',
    letterDate: '2024-06-03',
    grounds: 'Kết luận cuộc họp BCH Đảng bộ ngày 22/5/2024',
    commune: 'Cẩm Lĩnh',
    place: 'Cẩm Lĩnh',
    deadline: '2024-06-10T10:00:00+07:00',
    meetingAt: '2024-06-10T14:00:00+07:00',
    dataAsOf: undefined,
    coordinator: 'P02',
    chair: 'P03',
    chairTitle: 'CHỦ TỊCH UBND XÃ',
    villagePack: 'ha-tinh-2014',
    communePack: 'qd318-2022-ha-tinh',
    reminders: {
      waves: ['start', 'threeDays', 'oneDay', 'threeHours', 'deadline', 'twoHoursAfter'],
      from: '07:00',
      to: '20:00',
      onWeekends: false,
      holidays: ['2024-09-02'],
    },
    lockMode: 'frame',
    language: 'vi',
    ...said,
  };
}

export function aSetUp(registry: Partial<Registry> = {}, round: Partial<ReportingRound> = {}): SetUp {
  return {registry: aRegistry(registry), round: aRound(round)};
}

/** What `getValues` gives after the plan was written: no apostrophes, the state formula replaced by what it shows. */
export function asRead(values: Matrix<PlanValue>): CellValue[][] {
  const state = values[0]?.[1] ?? '';
  return values.map(row =>
    row.map(cell => {
      if (cell === '=$B$1') return state;
      return typeof cell === 'string' ? fromCellText(cell) : cell;
    }),
  );
}
