import fc from 'fast-check';

import {type CellValue} from '../../../../src/core/domain/cell.js';
import {parseMachineKey, type SetUpTabId} from '../../../../src/core/domain/machine-key.js';
import {findFirstBlankRow} from '../../../../src/core/layout/tab/cell-matrix.js';
import {locateRoundFields} from '../../../../src/core/layout/set-up/parse-round.js';
import {parseSetUp, type SetUpReading} from '../../../../src/core/layout/set-up/parse-set-up.js';
import {placeOf} from '../../../../src/core/layout/set-up/set-up-place.js';
import {planSetUpTabs} from '../../../../src/core/layout/set-up/plan-set-up.js';
import {type SetUpDraft} from '../../../../src/core/layout/set-up/set-up-draft.js';
import {locateSetUpColumns} from '../../../../src/core/layout/set-up/set-up-list.js';
import {type RoundFieldKey, type SetUpListId} from '../../../../src/core/layout/set-up/set-up-columns.js';
import {type Registry} from '../../../../src/core/domain/registry.js';
import {type ReportingRound, WAVES} from '../../../../src/core/domain/round.js';
import {CHANNELS, DOCUMENT_KINDS, LANGUAGES, LOCK_MODES} from '../../../../src/core/domain/vocabulary.js';
import {aPerson, aRegistry, aRound, asRead, aVillage} from './set-up-builders.js';

type Tabs = Partial<Record<SetUpTabId, CellValue[][]>>;

function tabsOf(draft: SetUpDraft): Tabs {
  const tabs: Tabs = {};
  for (const plan of planSetUpTabs(draft)) {
    const id = parseMachineKey(plan.machineKey)!.tab.slice('setup:'.length) as SetUpTabId;
    tabs[id] = asRead(plan.values);
  }
  return tabs;
}

const aDraft = (registry: Partial<Registry> = {}, round: Partial<ReportingRound> = {}): SetUpDraft => ({
  registry: aRegistry(registry),
  round: aRound(round),
});

/** Set-up tabs as made, after a person typed into one cell of a list (1-based sheet row). */
function typed(id: SetUpListId, row: number, key: string, value: CellValue): Tabs {
  return typedInto(tabsOf(aDraft()), id, {row, key, value});
}

function typedInto(tabs: Tabs, id: SetUpListId, {row, key, value}: {row: number; key: string; value: CellValue}): Tabs {
  const column = locateSetUpColumns(id, tabs[id]!).get(key)!;
  tabs[id]![row - 1]![column - 1] = value;
  return tabs;
}

function typedRound(key: RoundFieldKey, value: CellValue): Tabs {
  const tabs = tabsOf(aDraft());
  tabs.round![locateRoundFields(tabs.round!).get(key)! - 1]![2] = value;
  return tabs;
}

function setUpOf(reading: SetUpReading): Extract<SetUpReading, {kind: 'setup'}> {
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const problemsOf = (tabs: Tabs): unknown => {
  const reading = parseSetUp(tabs);
  return reading.kind === 'problems' ? reading.problems : [];
};

describe('parseSetUp', () => {
  it('gives back what the tabs were made with', () => {
    const draft = aDraft();

    const reading = setUpOf(parseSetUp(tabsOf(draft)));

    expect(reading.round).toEqual(draft.round);
    expect(reading.registry).toEqual(draft.registry);
    expect(reading.notices).toEqual([]);
  });

  it('gives back what English tabs were made with', () => {
    const draft = aDraft({}, {language: 'en'});

    expect(setUpOf(parseSetUp(tabsOf(draft))).round.language).toBe('en');
  });

  it('gives back any round and registry', () => {
    const text = fc
      .oneof(
        fc.string({unit: 'grapheme-ascii'}),
        fc.constantFrom('=1+1', "'x", '+84', '2.1', '7/10', 'Hoà', 'Có', 'x;y'),
      )
      .map(value => value.trim());
    const name = text.filter(value => value !== '');
    const code = fc.stringMatching(/^[A-Z]\d{1,3}$/);
    const day = fc
      .integer({min: 0, max: 20_000})
      .map(at => new Date(Date.UTC(2001, 0, 1 + at)).toISOString().slice(0, 10));
    const instant = fc
      .tuple(day, fc.integer({min: 0, max: 23}), fc.integer({min: 1, max: 59}))
      .map(
        ([date, hour, minute]) =>
          `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+07:00`,
      );
    const people = fc.uniqueArray(
      fc.record({
        id: code,
        name,
        position: text,
        email: fc.constantFrom('', 'a@example.test'),
        phone: fc.constantFrom('', '0912345678', '+84 912'),
        channel: fc.constantFrom(...CHANNELS),
        note: text,
      }),
      {selector: person => person.id, minLength: 1, maxLength: 4},
    );
    const registry = people.chain(all => {
      const person = fc.constantFrom('', ...all.map(({id}) => id));
      const criteria = fc.uniqueArray(fc.integer({min: 1, max: 25}).map(String), {minLength: 1, maxLength: 4});
      return criteria.chain(numbers => {
        const codes = numbers.flatMap(number => [`${number}.1`, `${number}.2`]);
        return fc.record({
          people: fc.constant(all),
          villages: fc.uniqueArray(
            fc.record({
              id: code,
              name,
              cluster: text,
              secretary: person,
              boardHead: person,
              supervisor: person,
              households: fc.constantFrom('', '120'),
              people: fc.constantFrom('', '430'),
              partyMembers: text,
              isActive: fc.boolean(),
            }),
            {selector: village => village.id, maxLength: 4},
          ),
          villageCriteria: fc
            .tuple(name, text, fc.boolean(), fc.subarray(codes))
            .map(([label, level, allows, links]) => [
              {
                number: '1',
                name: label,
                requiredLevel: level,
                allowsNotApplicable: allows,
                linkedIndicators: links,
                help: level,
                goodExample: '',
                badExample: level,
              },
            ]),
          communeCriteria: fc
            .tuple(name, text, person, person)
            .map(([label, group, leader, officer]) =>
              numbers.map(number => ({number, name: label, group, leader, officer, isActive: true})),
            ),
          indicators: fc.tuple(name, text, fc.boolean()).map(([label, requirement, allows]) =>
            codes.map(each => ({
              code: each,
              criterion: each.split('.')[0]!,
              text: label,
              requirement,
              allowsNotApplicable: allows,
            })),
          ),
          dossierTemplate: fc.array(
            fc.record({
              criterion: fc.constant(numbers[0]!),
              indicator: fc.constantFrom('', codes[0]!),
              kind: fc.constantFrom(...DOCUMENT_KINDS),
              title: name,
            }),
            {maxLength: 4},
          ),
        });
      });
    });
    const round = (ids: readonly string[]): fc.Arbitrary<ReportingRound> =>
      fc.record({
        id: fc.stringMatching(/^r\d{4}-[a-z0-9]{4}$/),
        name,
        letter: text,
        letterDate: fc.option(day, {nil: undefined}),
        grounds: text,
        commune: name,
        place: text,
        deadline: instant,
        meetingAt: fc.option(instant, {nil: undefined}),
        dataAsOf: fc.option(day, {nil: undefined}),
        coordinator: fc.constantFrom(...ids),
        chair: fc.constantFrom('', ...ids),
        chairTitle: text,
        villagePack: fc.constant('ha-tinh-2014'),
        communePack: fc.constantFrom('qd318-2022', 'qd51-2025'),
        reminders: fc.record({
          waves: fc.subarray([...WAVES]),
          from: fc.constantFrom('06:30', '07:00'),
          to: fc.constantFrom('07:00', '20:00'),
          onWeekends: fc.boolean(),
          holidays: fc.array(day, {maxLength: 3}),
        }),
        lockMode: fc.constantFrom(...LOCK_MODES),
        language: fc.constantFrom(...LANGUAGES),
      });
    const drafts = registry.chain(rows =>
      fc.record({registry: fc.constant(rows), round: round(rows.people.map(({id}) => id))}),
    );

    fc.assert(
      fc.property(drafts, draft => {
        const reading = setUpOf(parseSetUp(tabsOf(draft)));

        expect({round: reading.round, registry: reading.registry}).toEqual(draft);
      }),
    );
  });

  it('skips blank rows, also between others', () => {
    const tabs = tabsOf(aDraft());
    tabs.people!.splice(3, 0, ['', '', ' ', '', '', '', '', '']);

    expect(setUpOf(parseSetUp(tabs)).registry.people.map(({id}) => id)).toEqual(['P01', 'P02', 'P03']);
  });

  it('finds columns by their titles and knows codes by any spelling', () => {
    const tabs = typed('villages', 3, 'secretary', 'p02 ');
    tabs.villages = tabs.villages!.map(row => [row[0]!, '', ...row.slice(1)]);

    expect(setUpOf(parseSetUp(tabs)).registry.villages[0]?.secretary).toBe('P02');
  });

  it('finds a person by a name that one alone bears', () => {
    expect(setUpOf(parseSetUp(typed('villages', 3, 'secretary', 'lê văn cường'))).registry.villages[0]?.secretary).toBe(
      'P03',
    );
  });

  it.each([
    ['Có', true],
    ['x', true],
    ['✓', true],
    [true, true],
    ['Không', false],
    ['no', false],
    [false, false],
    ['', true],
  ])('reads %p as reporting: %p', (value, isActive) => {
    expect(setUpOf(parseSetUp(typed('villages', 3, 'isActive', value))).registry.villages[0]?.isActive).toBe(isActive);
  });

  it('gives a phone that became a number its zero back, and a code that became a number its text', () => {
    const people = setUpOf(parseSetUp(typed('people', 3, 'phone', 912345678))).registry.people;
    const tabs = typed('villageCriteria', 3, 'linkedIndicators', 2.1);

    expect(people[0]?.phone).toBe('0912345678');
    expect(setUpOf(parseSetUp(tabs)).registry.villageCriteria[0]?.linkedIndicators).toEqual(['2.1']);
  });

  it('takes the channel from what is known of a person where none is chosen', () => {
    const people = [aPerson({id: 'P01'}), aPerson({id: 'P02', email: ''}), aPerson({id: 'P03', email: '', phone: ''})];
    const tabs = tabsOf(aDraft({people}));
    const column = locateSetUpColumns('people', tabs.people!).get('channel')!;
    for (const row of [3, 4, 5]) tabs.people![row - 1]![column - 1] = '';

    expect(setUpOf(parseSetUp(tabs)).registry.people.map(({channel}) => channel)).toEqual(['email', 'zalo', 'paper']);
  });

  it.each<[RoundFieldKey, CellValue, (round: ReportingRound) => unknown, unknown]>([
    ['deadline', '10h ngày 10/6/2024', round => round.deadline, '2024-06-10T10:00:00+07:00'],
    ['deadline', {kind: 'date', at: '2024-06-11T09:30:00+07:00'}, round => round.deadline, '2024-06-11T09:30:00+07:00'],
    ['from', 6, round => round.reminders.from, '06:00'],
    ['to', {kind: 'date', at: '1899-12-30T19:45:00+07:00'}, round => round.reminders.to, '19:45'],
    ['from', '6h30', round => round.reminders.from, '06:30'],
    ['from', '', round => round.reminders.from, '07:00'],
    ['waves', 'đúng hạn; Trước 1 ngày', round => round.reminders.waves, ['oneDay', 'deadline']],
    ['waves', '', round => round.reminders.waves, []],
    ['onWeekends', 'x', round => round.reminders.onWeekends, true],
    ['holidays', '2/9/2024; 3-9-2024', round => round.reminders.holidays, ['2024-09-02', '2024-09-03']],
    ['lockMode', 'khóa', round => round.lockMode, 'lock'],
    ['lockMode', '', round => round.lockMode, 'frame'],
    ['meetingAt', '', round => round.meetingAt, undefined],
    ['communePack', 'qd51-2025', round => round.communePack, 'qd51-2025'],
    ['chair', 'Trần Thị Bình', round => round.chair, 'P02'],
  ])('reads %s typed as %p', (key, value, of, expected) => {
    expect(of(setUpOf(parseSetUp(typedRound(key, value))).round)).toEqual(expected);
  });

  it.each<[RoundFieldKey, CellValue, object]>([
    ['deadline', '', {code: 'roundMissing', row: 9}],
    ['deadline', 'sớm', {code: 'deadlineUnreadable', value: 'sớm'}],
    ['deadline', '10/6/2024', {code: 'deadlineTimeMissing', value: '10/6/2024'}],
    ['deadline', {kind: 'date', at: '2024-06-10T00:00:00+07:00'}, {code: 'deadlineTimeMissing', value: '10/06/2024'}],
    ['deadline', 'tháng 6/2024 10:00', {code: 'deadlineUnreadable'}],
    ['deadline', '10/06/2024 25:00', {code: 'deadlineUnreadable'}],
    ['meetingAt', 'chiều 10/6', {code: 'dateTimeUnreadable'}],
    ['letterDate', '31/6/2024', {code: 'dateUnreadable', value: '31/6/2024'}],
    ['dataAsOf', 'tháng 6/2024', {code: 'dateUnreadable'}],
    ['name', ' ', {code: 'roundMissing', key: 'name'}],
    ['coordinator', '', {code: 'roundMissing', key: 'coordinator'}],
    ['coordinator', 'P99', {code: 'unknownPerson', value: 'P99'}],
    ['from', 'sáng', {code: 'hourUnreadable', value: 'sáng'}],
    ['from', '21:00', {code: 'hoursReversed', value: '21:00', other: '20:00'}],
    ['waves', 'Trước 2 ngày', {code: 'waveUnknown', value: 'Trước 2 ngày'}],
    ['holidays', 'Tết', {code: 'dateUnreadable', value: 'Tết'}],
    ['onWeekends', 'thỉnh thoảng', {code: 'yesNoUnreadable'}],
    ['lockMode', 'chặt', {code: 'notInList', other: 'Khóa cấu trúc, Khóa, Cảnh báo'}],
    ['villagePack', 'bộ mới', {code: 'notInList', value: 'bộ mới'}],
  ])('names what is wrong with %s = %p', (key, value, problem) => {
    expect(problemsOf(typedRound(key, value))).toEqual([
      expect.objectContaining({tab: 'round', column: 3, key, ...problem}),
    ]);
  });

  it.each<[SetUpListId, string, CellValue, object]>([
    ['people', 'id', '', {code: 'codeMissing', row: 3, column: 2}],
    ['people', 'id', 'P|01', {code: 'codeUnusable', value: 'P|01'}],
    ['people', 'name', '', {code: 'nameMissing', column: 3}],
    ['people', 'channel', 'fax', {code: 'notInList', value: 'fax'}],
    ['villages', 'id', 't02', {code: 'duplicateCode', row: 4, value: 'T02', other: '3'}],
    ['villages', 'supervisor', 'P77', {code: 'unknownPerson', row: 3, column: 7, value: 'P77'}],
    ['villages', 'isActive', 'chắc có', {code: 'yesNoUnreadable'}],
    ['villageCriteria', 'linkedIndicators', '2.1; 99.9', {code: 'unknownIndicator', value: '99.9'}],
    ['indicators', 'criterion', '99', {code: 'unknownCriterion', value: '99'}],
    ['dossier', 'kind', 'Thư', {code: 'notInList', value: 'Thư'}],
    ['dossier', 'title', '', {code: 'nameMissing'}],
    ['dossier', 'indicator', '20.1', {code: 'indicatorOfOtherCriterion', value: '20.1', other: '20'}],
  ])('names what is wrong with %s, %s = %p', (id, key, value, problem) => {
    const problems = problemsOf(typed(id, 3, key, value)) as object[];

    expect(problems).toContainEqual(expect.objectContaining({tab: id, key, ...problem}));
  });

  it('asks for the code where several people bear a name', () => {
    const people = [aPerson(), aPerson({id: 'P02'}), aPerson({id: 'P03', name: 'Lê Văn Cường'})];

    expect(
      problemsOf(typedInto(tabsOf(aDraft({people})), 'villages', {row: 3, key: 'secretary', value: 'Nguyễn Văn An'})),
    ).toEqual([expect.objectContaining({code: 'ambiguousPerson', value: 'Nguyễn Văn An', other: 'P01, P02'})]);
  });

  it('tells all problems at once, in the order of tabs and rows', () => {
    const tabs = typed('villages', 3, 'id', '');
    tabs.round = typedRound('deadline', 'sớm').round!;
    tabs.people = typed('people', 5, 'name', '').people!;

    const reading = parseSetUp(tabs);

    expect(reading.kind === 'problems' && reading.problems.map(({tab, code}) => `${tab} ${code}`)).toEqual([
      'round deadlineUnreadable',
      'people nameMissing',
      'villages codeMissing',
    ]);
  });

  it('says which tab, column or row of the round is missing or doubled', () => {
    const tabs = tabsOf(aDraft());
    delete tabs.dossier;
    tabs.villages![1]![2] = 'Làng';
    tabs.people![1]!.push('MÃ *');
    tabs.round!.splice(3, 1);
    tabs.round!.push(['round:name', 'x', 'y', '']);

    expect(problemsOf(tabs)).toEqual([
      expect.objectContaining({tab: 'round', code: 'roundRowMissing', key: 'letter', row: 0}),
      expect.objectContaining({tab: 'round', code: 'roundRowDuplicated', key: 'name', row: 23}),
      expect.objectContaining({tab: 'people', code: 'columnDuplicated', key: 'id', column: 9}),
      expect.objectContaining({tab: 'villages', code: 'columnMissing', key: 'name', row: 2}),
      expect.objectContaining({tab: 'villages', code: 'nameMissing', row: 3}),
      expect.objectContaining({tab: 'villages', code: 'nameMissing', row: 4}),
      expect.objectContaining({tab: 'dossier', code: 'tabMissing'}),
    ]);
  });

  it('asks for units, criteria and indicators', () => {
    const none = parseSetUp(
      tabsOf(aDraft({villages: [], communeCriteria: [], indicators: [], dossierTemplate: [], villageCriteria: []})),
    );
    const bare = parseSetUp(tabsOf(aDraft({indicators: [], dossierTemplate: [], villageCriteria: []})));

    expect(none.kind === 'problems' && none.problems.map(({code}) => code)).toEqual(['noUnits']);
    expect(bare.kind === 'problems' && new Set(bare.problems.map(({code}) => code))).toEqual(
      new Set(['noVillageCriteria', 'criterionWithoutIndicators']),
    );
  });

  it('notices people that cannot be reached and duties that nobody has', () => {
    const people = [
      aPerson({email: 'an example'}),
      aPerson({id: 'P02', email: ''}),
      aPerson({id: 'P03', email: '', phone: '', channel: 'paper'}),
    ];
    const villages = [
      aVillage({secretary: '', boardHead: '', supervisor: ''}),
      aVillage({id: 'T02', supervisor: '', isActive: false}),
    ];
    const communeCriteria = aRegistry()
      .communeCriteria.slice(0, 1)
      .map(row => ({...row, officer: '', leader: ''}));
    const indicators = aRegistry().indicators.filter(row => row.criterion === '1');
    const rest = {
      indicators,
      villageCriteria: aRegistry().villageCriteria.map(row => ({...row, linkedIndicators: []})),
      dossierTemplate: [],
    };
    const draft = aDraft(
      {people, villages, communeCriteria, ...rest},
      {chair: '', meetingAt: '2024-06-10T09:00:00+07:00'},
    );

    const {notices} = setUpOf(parseSetUp(tabsOf(draft)));

    expect(notices.map(({code, row}) => `${code} ${row}`)).toEqual([
      'chairMissing 0',
      'meetingBeforeDeadline 0',
      'emailUnreadable 3',
      'emailMissing 4',
      'personWithoutContact 5',
      'villageWithoutRespondent 3',
      'villageWithoutSupervisor 3',
      'groupWithoutLeader 3',
      'criterionWithoutOfficer 3',
    ]);
  });

  it('never throws, whatever the cells hold', () => {
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({maxLength: 5}),
      fc.constantFrom('P01', 'Có', '2.1', '#REF!', 'round:name', 'Mã'),
      fc.double(),
      fc.boolean(),
      fc.constant({kind: 'date', at: '2024-05-02T00:00:00+07:00'} as const),
    );
    const changes = fc.array(fc.tuple(fc.nat(6), fc.nat(30), fc.nat(9), cell), {maxLength: 20});
    const made = tabsOf(aDraft());
    const ids = Object.keys(made) as SetUpTabId[];

    fc.assert(
      fc.property(changes, all => {
        const tabs: Tabs = {};
        for (const id of ids) tabs[id] = made[id]!.slice(0, 31).map(row => [...row]);
        for (const [tab, row, column, value] of all) {
          const cells = tabs[ids[tab]!]![row];
          if (cells !== undefined) cells[column] = value;
        }

        const reading = parseSetUp(tabs);

        expect(reading.kind === 'problems' ? reading.problems.length : 1).toBeGreaterThan(0);
      }),
      {numRuns: 60},
    );
  });
});

describe('placeOf', () => {
  it('names the tab and the column, or the row of the round', () => {
    expect(placeOf({tab: 'villages', row: 3, column: 4, key: 'secretary'}, 'vi')).toEqual({
      tab: 'Thôn',
      column: 'Bí thư chi bộ',
    });
    expect(placeOf({tab: 'round', row: 9, column: 3, key: 'deadline'}, 'vi')).toEqual({
      tab: 'Đợt báo cáo',
      column: 'Thời hạn nộp',
    });
    expect(placeOf({tab: 'people', row: 0, column: 0, key: ''}, 'en')).toEqual({tab: 'Contacts', column: ''});
  });
});

describe('planSetUpTabs', () => {
  it('makes the seven tabs with their keys and room to type', () => {
    const plans = planSetUpTabs(aDraft());

    expect(plans.map(({title, machineKey}) => `${title} ${machineKey}`)).toEqual([
      'Đợt báo cáo NTM|1|setup:round|r2406-k3f9|-',
      'Danh bạ NTM|1|setup:people|r2406-k3f9|-',
      'Thôn NTM|1|setup:villages|r2406-k3f9|-',
      'Tiêu chí thôn NTM|1|setup:villageCriteria|r2406-k3f9|-',
      'Tiêu chí xã NTM|1|setup:communeCriteria|r2406-k3f9|-',
      'Chỉ tiêu xã NTM|1|setup:indicators|r2406-k3f9|-',
      'Danh mục hồ sơ NTM|1|setup:dossier|r2406-k3f9|-',
    ]);
    for (const plan of plans) {
      expect(plan.values).toHaveLength(plan.rowCount);
      expect(plan.values.filter(row => row.length !== plan.columnCount)).toEqual([]);
      expect(plan.widths).toHaveLength(plan.columnCount);
    }
  });

  it('leaves the deadline blank where it is not yet known', () => {
    const draft = {...aDraft(), round: {...aRound(), deadline: undefined}};

    expect(problemsOf(tabsOf(draft))).toEqual([expect.objectContaining({code: 'roundMissing', key: 'deadline'})]);
  });

  it('goes on below the prefilled rows', () => {
    const tabs = tabsOf(aDraft());

    expect(findFirstBlankRow(tabs.people!, 3, [2, 3])).toBe(6);
  });

  it('offers the packs by name, and labels in lists', () => {
    const [round, people] = planSetUpTabs(aDraft());

    const packs = round?.rules[0]?.rules
      .flat()
      .filter(rule => rule?.kind === 'list')
      .map(rule => rule.values.length);
    expect(packs?.every(count => count > 0)).toBe(true);
    expect(people?.rules[0]?.rules[0]?.[5]).toMatchObject({values: ['Email', 'Zalo', 'Bản giấy, điện thoại']});
  });
});
