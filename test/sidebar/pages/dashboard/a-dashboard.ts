import {
  type Dashboard,
  type DashboardUnit,
  type Health,
  type MissingGroup,
} from '../../../../src/shell/dashboard/types.js';

/** A unit that has not reported. */
export function aUnit(facts: Partial<DashboardUnit> = {}): DashboardUnit {
  return {name: 'Thôn 1', sheetId: 7, state: 'draft', isExtended: false, line: 'Đang nhập', ...facts};
}

/** A group of such units, each with somebody to call. */
export function aGroup(facts: Partial<MissingGroup> & {readonly count?: number} = {}): MissingGroup {
  const respondents = [{name: 'Bà Đào', phone: '0912 345 678'}];
  const units = Array.from({length: facts.count ?? 1}, (_, at) => ({...aUnit({name: `Thôn ${at + 1}`}), respondents}));
  return {supervisor: {name: 'Ông Lê', phone: ''}, units, ...facts};
}

/** A round in which everything works. */
export function aHealth(facts: Partial<Health> = {}): Health {
  const lastRun = '08:00 03/06/2024';
  return {clock: 'alive', lastRun, quotaLeft: 90, isRegionRight: true, brokenTabs: [], phase: 'running', ...facts};
}

/** A running round of four units, one in each state. */
export function aDashboard(facts: Partial<Dashboard> = {}): Dashboard {
  return {
    language: 'vi',
    title: 'Rà soát',
    deadline: '10:00 10/06/2024',
    millisecondsLeft: 0,
    counts: {expected: 4, onTime: 1, late: 1, returned: 1, extended: 0, missing: 1},
    units: [],
    missing: [],
    nextReminder: null,
    health: aHealth(),
    unfinished: null,
    ...facts,
  };
}
