type Entry = Readonly<Record<string, unknown>>;

/** A small round that fits the schema: two villages, criterion 2 with its own officer, everybody with an e-mail but the board heads. */
export function aScenario(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    name: 'two-villages',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    account: 'consumer',
    startAt: '2024-06-03T08:00:00+07:00',
    endAt: '2024-06-10T15:00:00+07:00',
    round: aRound(),
    people: [
      aPerson('P01', {email: 'ntm@example.test'}),
      aPerson('P02', {email: 'chutich@example.test'}),
      aPerson('P11', {email: 'thon1@example.test'}),
      aPerson('P12', {email: 'thon2@example.test'}),
      aPerson('P21', {channel: 'zalo'}),
      aPerson('P31', {email: 'uvbch@example.test'}),
      aPerson('P41', {email: 'phochutich@example.test'}),
      aPerson('P51', {email: 'diachinh@example.test'}),
    ],
    villages: [
      {id: 'T01', name: 'Thôn 1', cluster: '', secretary: 'P11', boardHead: 'P21', supervisor: 'P31'},
      {id: 'T02', name: 'Thôn 2', secretary: 'P12', boardHead: 'P21', supervisor: 'P31'},
    ],
    criteria: Array.from({length: 20}, (_, index) => ({number: String(index + 1), leader: 'P41', officer: 'P51'})),
    timeline: [],
    ...changes,
  };
}

/** The round of `aScenario`. */
export function aRound(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    name: 'Rà soát tiêu chí tháng 6',
    letter: '09/CV-NTM',
    commune: 'Cẩm Lĩnh',
    place: 'Cẩm Lĩnh',
    deadline: '2024-06-10T10:00:00+07:00',
    meetingAt: '2024-06-10T14:00:00+07:00',
    coordinator: 'P01',
    chair: 'P02',
    villagePack: 'ha-tinh-2014',
    communePack: 'qd318-2022-ha-tinh',
    lockMode: 'frame',
    ...changes,
  };
}

/** A person of `aScenario`, reached by e-mail unless said otherwise. */
export function aPerson(id: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {id, name: `Người ${id}`, position: 'Chức vụ', channel: 'email', ...changes};
}

/** A scenario with these timeline entries; `at` defaults to 8:05 of the first day, `as` to the coordinator. */
export function aTimeline(...entries: readonly Entry[]): Record<string, unknown> {
  return aScenario({timeline: entries.map(entry => ({at: '2024-06-03T08:05:00+07:00', as: 'P01', ...entry}))});
}
