import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {parseScenario, parseScenarioText} from '../../scenarios/scenario-schema.js';
import {aPerson, aRound, aScenario, aTimeline} from './support/a-scenario.js';

/** The problems of a scenario, one per line as the command prints them. */
function problemsOf(input: unknown): readonly string[] {
  const reading = parseScenario(input);
  return reading.kind === 'problems' ? reading.problems.map(({path, reason}) => `${path}: ${reason}`) : [];
}

function without(record: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

const FILLED_VILLAGE = {
  do: 'fill',
  tab: 'village:T01',
  assessment: {'1': {verdict: 'met', status: 'Đạt 100%', obstacles: 'Không'}, '4': {verdict: null, proposal: null}},
  work: [
    {
      criterion: '4',
      task: 'Làm đường',
      unit: 'km',
      planned: 2.5,
      done: 1.3,
      remaining: 1.2,
      doer: 'Thôn 1',
      director: 'Bí thư',
      resource: 'NS xã: 300',
      budget: 300,
      start: '2024-06-15',
      end: '2024-08-30',
      note: '',
    },
  ],
};

const FILLED_CRITERION = {
  do: 'fill',
  tab: 'criterion:2',
  by: 'cell',
  indicators: {'2.1': {verdict: 'met', status: '100%', note: 'ghi chú'}},
  dossier: [
    {
      indicator: '2.1',
      kind: 'decision',
      title: 'Quyết định',
      number: '1/QĐ',
      state: 'missing',
      solution: 'Trình ký',
      person: 'Văn phòng',
      due: '2024-06-20',
    },
  ],
  work: [
    {
      indicator: '2.2',
      task: 'Làm đường',
      unit: 'km',
      quantity: 0.8,
      lead: 'UBND xã',
      sectors: 'Không',
      request: '',
      budget: '300 triệu',
      due: '2024-09-30',
    },
  ],
};

describe('parseScenario', () => {
  it('accepts a round without optional parts', () => {
    expect(parseScenario(aScenario()).kind).toBe('scenario');
  });

  it('accepts the committed rounds', () => {
    const text = readFileSync(join('scenarios', 'cam-linh-2024-06.json'), 'utf8');

    expect(parseScenarioText(text)).toMatchObject({kind: 'scenario', scenario: {name: 'cam-linh-2024-06'}});
  });

  it('accepts every optional part', () => {
    const scenario = aScenario({
      $comment: 'synthetic',
      round: aRound({reminders: {waves: ['threeDays', 'deadline'], hours: '07:00-20:00', weekends: true}}),
      dossierTemplate: [{criterion: '2', indicator: '2.1', kind: 'plan', title: 'Kế hoạch'}],
      links: [{village: '4', indicators: ['2.2', '2.3']}],
    });

    expect(problemsOf(scenario)).toEqual([]);
  });

  it('accepts an empty dossier template and sending hours as a pair', () => {
    const scenario = aScenario({round: aRound({reminders: {hours: ['08:00', '17:00']}}), dossierTemplate: []});

    expect(problemsOf(scenario)).toEqual([]);
  });

  it.each([
    [{do: 'command', command: 'setUpRound'}],
    [{do: 'command', command: 'generateTabs'}],
    [{do: 'command', command: 'inviteRespondents'}],
    [{do: 'command', command: 'validateAll'}],
    [{do: 'command', command: 'compileSummary'}],
    [{do: 'command', command: 'sendReminders'}],
    [{do: 'command', command: 'returnReport', tab: 'village:T01', reason: 'Thiếu số liệu'}],
    [{do: 'command', command: 'recordPaperReport', tab: 'village:T02', receivedAt: '2024-06-03T08:00:00+07:00'}],
    [{do: 'command', command: 'extendDeadline', tab: 'criterion:2', until: '2024-06-11T10:00:00+07:00', reason: 'Bão'}],
    [{do: 'command', command: 'closeRound'}],
    [{do: 'command', command: 'repairTabs'}],
    [{do: 'command', command: 'addRows', tab: 'criterion:17'}],
    [FILLED_VILLAGE],
    [FILLED_CRITERION],
    [{do: 'submit', tab: 'village:T01', reason: 'Còn thiếu số liệu'}],
    [{do: 'unsubmit', tab: 'criterion:20'}],
    [{do: 'type', tab: 'village:T01', row: 'assessment:4', column: 'verdict', text: 'đạt rồi'}],
    [{do: 'type', tab: 'village:T01', row: 'work:40', column: 'end', text: '31/6'}],
    [{do: 'type', tab: 'criterion:2', row: 'indicator:2.1', column: 'status', text: ''}],
    [{do: 'type', tab: 'criterion:2', row: 'dossier:1', column: 'due', text: 'sớm'}],
    [{do: 'type', tab: 'village:T01', row: 'header', column: 'submitter', text: 'Bí thư'}],
  ])('accepts the entry %j', entry => {
    expect(problemsOf(aTimeline(entry))).toEqual([]);
  });

  it.each([
    'name',
    'locale',
    'timeZone',
    'account',
    'startAt',
    'endAt',
    'round',
    'people',
    'villages',
    'criteria',
    'timeline',
  ])('refuses a file without %s', key => {
    expect(problemsOf(without(aScenario(), key))).toEqual([`${key}: is missing`]);
  });

  it('refuses what is not an object', () => {
    expect(problemsOf([])).toEqual(['(file): is a list, but an object is expected']);
  });

  it('refuses text that is not JSON', () => {
    const reading = parseScenarioText('{"name": }');

    expect(reading.kind === 'problems' && reading.problems[0]?.reason).toMatch(/^is not JSON: /);
  });

  it('names every unknown key with its path', () => {
    const scenario = {
      ...aTimeline({do: 'submit', tab: 'village:T01', text: 'x'}),
      colour: 'red',
      round: aRound({chairTitle: 'Chủ tịch'}),
    };

    expect(problemsOf(scenario)).toEqual([
      'round.chairTitle: is not a known key',
      'colour: is not a known key',
      'timeline[0].text: is not a known key',
    ]);
  });

  it('refuses values outside an enumeration', () => {
    const scenario = aScenario({
      account: 'gmail',
      round: aRound({lockMode: 'none'}),
      people: [aPerson('P01', {channel: 'fax'})],
    });

    expect(problemsOf(scenario)).toEqual([
      'account: is "gmail", but one of "consumer", "workspace" is expected',
      'round.lockMode: is "none", but one of "frame", "lock", "warn" is expected',
      'people[0].channel: is "fax", but one of "email", "zalo", "paper" is expected',
    ]);
  });

  it('refuses an unknown command', () => {
    const [problem] = problemsOf(aTimeline({do: 'command', command: 'deleteEverything'}));

    expect(problem).toMatch(
      /^timeline\[0\][.]command: is "deleteEverything", but one of "setUpRound", .*"addRows" is expected$/,
    );
  });

  it('refuses an unknown kind of entry', () => {
    expect(problemsOf(aTimeline({do: 'wait'}))).toEqual([
      'timeline[0].do: is "wait", but one of "command", "fill", "submit", "unsubmit", "type" is expected',
    ]);
  });

  it.each([
    ['2024-06-31T08:00:00+07:00', 'no such day'],
    ['2024-06-10T24:30:00+07:00', 'no such hour'],
    ['2024-06-10T08:00:00', 'no offset'],
    ['10/06/2024 08:00', 'not ISO'],
  ])('refuses the instant %s (%s)', at => {
    expect(problemsOf(aTimeline({at, do: 'submit', tab: 'village:T01'}))).toEqual([
      'timeline[0].at: is not a date and time with an offset, such as "2024-06-10T10:00:00+07:00"',
    ]);
  });

  it('refuses a day that does not exist in a work line', () => {
    const entry = {do: 'fill', tab: 'village:T01', work: [{criterion: '4', task: 'Làm đường', end: '2024-06-31'}]};

    expect(problemsOf(aTimeline(entry))).toEqual([
      'timeline[0].work[0].end: is not a day that exists, such as "2024-06-30"',
    ]);
  });

  it('refuses text where a number is expected', () => {
    const entry = {do: 'fill', tab: 'village:T01', work: [{task: 'Làm đường', remaining: '1,2'}]};

    expect(problemsOf(aTimeline(entry))).toEqual(['timeline[0].work[0].remaining: is "1,2", but a number is expected']);
  });

  it('refuses the columns of one kind of tab in the other', () => {
    const entry = {do: 'fill', tab: 'criterion:2', assessment: {}, work: [{criterion: '4'}]};

    expect(problemsOf(aTimeline(entry))).toEqual([
      'timeline[0].work[0].criterion: is not a known key',
      'timeline[0].assessment: is not a known key',
    ]);
  });

  it('refuses people, villages, criteria and indicators that are not there', () => {
    const scenario = aScenario({
      round: aRound({chair: 'P99'}),
      villages: [{id: 'T01', name: 'Thôn 1', secretary: 'P98', boardHead: '', supervisor: 'P31'}],
      criteria: [{number: '21', officer: 'P97'}],
      dossierTemplate: [{criterion: '2', indicator: '3.1', kind: 'plan', title: 'Kế hoạch'}],
      links: [{village: '11', indicators: ['2.9']}],
    });

    expect(problemsOf(scenario)).toEqual([
      'round.chair: nobody in people has the id "P99"',
      'villages[0].secretary: nobody in people has the id "P98"',
      'criteria[0].officer: nobody in people has the id "P97"',
      'criteria[0].number: the commune pack has no criterion "21"',
      'dossierTemplate[0].indicator: criterion 2 of the commune pack has no indicator "3.1"',
      'links[0].village: the village pack has no criterion "11"',
      'links[0].indicators[0]: the commune pack has no indicator "2.9"',
    ]);
  });

  it('refuses packs that are not there', () => {
    const problems = problemsOf(aScenario({round: aRound({villagePack: 'ha-tinh-2030', communePack: 'qd1'})}));

    expect(problems).toEqual([
      'round.villagePack: no village pack has the id "ha-tinh-2030"',
      'round.communePack: no commune pack has the id "qd1"',
    ]);
  });

  it('refuses timeline references that lead nowhere', () => {
    const scenario = aTimeline(
      {as: 'P99', do: 'submit', tab: 'village:T01'},
      {do: 'submit', tab: 'village:T09'},
      {do: 'submit', tab: 'criterion:21'},
      {do: 'fill', tab: 'village:T01', assessment: {'11': {}}, work: [{criterion: '12', task: 'x'}]},
      {
        do: 'fill',
        tab: 'criterion:2',
        indicators: {'3.1': {}},
        dossier: [{indicator: '4.1'}],
        work: [{indicator: '5'}],
      },
    );

    expect(problemsOf(scenario)).toEqual([
      'timeline[0].as: nobody in people has the id "P99"',
      'timeline[1].tab: villages has no id "T09"',
      'timeline[2].tab: the commune pack has no criterion "21"',
      'timeline[3].assessment["11"]: the village pack has no criterion "11"',
      'timeline[3].work[0].criterion: the village pack has no criterion "12"',
      'timeline[4].indicators["3.1"]: criterion 2 of the commune pack has no indicator "3.1"',
      'timeline[4].work[0].indicator: criterion 2 of the commune pack has no indicator "5"',
      'timeline[4].dossier[0].indicator: criterion 2 of the commune pack has no indicator "4.1"',
    ]);
  });

  it.each([
    [{tab: 'village:T01', row: 'indicator:2.1', column: 'verdict'}, 'row: a village tab has no row "indicator:2.1"'],
    [{tab: 'criterion:2', row: 'assessment:4', column: 'verdict'}, 'row: a criterion tab has no row "assessment:4"'],
    [{tab: 'village:T01', row: 'assessment:11', column: 'verdict'}, 'row: the village pack has no criterion "11"'],
    [
      {tab: 'village:T01', row: 'header', column: 'verdict'},
      'column: row "header" has only the columns submitter, reason, submit',
    ],
    [
      {tab: 'criterion:2', row: 'work:1', column: 'doer'},
      'column: row "work:1" has only the columns indicator, task, unit, quantity, lead, sectors, request, budget, due',
    ],
  ])('refuses to type at %j', (place, problem) => {
    expect(problemsOf(aTimeline({do: 'type', ...place, text: 'x'}))).toEqual([`timeline[0].${problem}`]);
  });

  it('refuses a row that no tab can have', () => {
    const entry = {do: 'type', tab: 'village:T01', row: 'work:0', column: 'end', text: 'x'};

    expect(problemsOf(aTimeline(entry))[0]).toMatch(/^timeline\[0\][.]row: is not a row, such as "assessment:4"/);
  });

  it('refuses ids that are used twice', () => {
    const village = {id: 'T01', name: 'Thôn 1', secretary: '', boardHead: '', supervisor: ''};
    const scenario = aScenario({
      people: [aPerson('P01'), aPerson('P02'), aPerson('P01')],
      villages: [village, village],
      criteria: [{number: '2'}, {number: '2'}],
      links: [
        {village: '4', indicators: []},
        {village: '4', indicators: []},
      ],
    });

    expect(problemsOf(scenario)).toEqual([
      'people[2].id: "P01" is there already',
      'villages[1].id: "T01" is there already',
      'criteria[1].number: "2" is there already',
      'links[1].village: "4" is there already',
    ]);
  });

  it('refuses entries out of order and outside the run, and allows two at one instant', () => {
    const at = (time: string): Record<string, unknown> => ({
      at: `2024-06-10T${time}+07:00`,
      do: 'submit',
      tab: 'village:T01',
    });
    const scenario = aTimeline(
      {at: '2024-06-03T07:59:59+07:00', do: 'submit', tab: 'village:T01'},
      at('09:00:00'),
      at('09:00:00'),
      at('08:59:59'),
      at('15:00:01'),
    );

    expect(problemsOf(scenario)).toEqual([
      'timeline[0].at: is before startAt',
      'timeline[3].at: is before the entry above',
      'timeline[4].at: is after endAt',
    ]);
  });

  it('compares instants across offsets', () => {
    const scenario = aTimeline(
      {at: '2024-06-03T08:05:00+07:00', do: 'submit', tab: 'village:T01'},
      {at: '2024-06-03T01:06:00Z', do: 'submit', tab: 'village:T01'},
    );

    expect(problemsOf(scenario)).toEqual([]);
  });

  it('refuses an end before the start', () => {
    expect(problemsOf(aScenario({endAt: '2024-06-03T07:00:00+07:00'}))).toEqual(['endAt: is before startAt']);
  });

  it.each([
    [{reminders: {waves: ['fiveDays']}}, 'round.reminders.waves[0]: is "fiveDays"'],
    [{reminders: {hours: '7 to 8'}}, 'round.reminders.hours: is not a span of hours, such as "07:00-20:00"'],
    [{reminders: {weekends: 'no'}}, 'round.reminders.weekends: is "no", but true or false is expected'],
    [{commune: ' '}, 'round.commune: must not be blank'],
  ])('refuses the round %j', (change, problem) => {
    expect(problemsOf(aScenario({round: aRound(change)}))[0]).toContain(problem);
  });

  it.each([
    ['name', ' ', 'name: must not be blank'],
    ['timeZone', 'Asia/Cam_Linh', 'timeZone: is not a time zone'],
    ['locale', 'tiếng Việt', 'locale: is not a locale'],
  ])('refuses the %s %j', (key, value, problem) => {
    expect(problemsOf(aScenario({[key]: value}))[0]).toContain(problem);
  });
});
