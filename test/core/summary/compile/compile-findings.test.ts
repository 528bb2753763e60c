import * as fc from 'fast-check';

import {compileSummary} from '../../../../src/core/summary/compile/compile-findings.js';
import {type CompileUnit} from '../../../../src/core/summary/ground/compile-input.js';
import {type Summary, SummarySchema} from '../../../../src/core/summary/ground/summary-schema.js';
import {REPORT_STATES, type ReportState, VERDICTS} from '../../../../src/core/domain/vocabulary.js';
import {
  CRITERION_WORK,
  MISSING_DOCUMENT,
  NOT_MET_ASSESSMENT,
  type SaidDocument,
  unreadable,
  VILLAGE_WORK,
} from '../../../support/report-builders.js';
import {
  aCommuneCriterion,
  aCompileInput,
  aCriterionUnit,
  anIndicator,
  anIssue,
  aRegistry,
  aRound,
  aVillage,
  aVillageCriterion,
  aVillageUnit,
} from '../compile-builders.js';

function compileUnits(units: readonly CompileUnit[]): Summary {
  return compileSummary(aCompileInput({units}));
}

describe('compileSummary', () => {
  it('says when it was compiled, for which round and which deadline', () => {
    const summary = compileSummary(aCompileInput({round: aRound({name: 'Đợt 2'})}));

    expect([summary.compiledAt, summary.round, summary.deadline]).toEqual([
      '2024-06-10T10:30:00+07:00',
      'Đợt 2',
      '2024-06-10T10:00:00+07:00',
    ]);
  });

  it('fits its schema and survives JSON', () => {
    const summary = compileSummary(
      aCompileInput({
        units: [
          aVillageUnit('T01', {assessment: {'4': NOT_MET_ASSESSMENT}, work: [VILLAGE_WORK]}),
          aCriterionUnit('2', {dossier: [MISSING_DOCUMENT], work: [{...CRITERION_WORK, sectors: 'Công an'}]}),
        ],
      }),
    );

    expect(SummarySchema.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  it('has exactly the documented keys', () => {
    expect(Object.keys(compileSummary(aCompileInput()))).toEqual([
      'compiledAt',
      'round',
      'deadline',
      'reports',
      'matrix',
      'criteria',
      'unmetIndicators',
      'remainingWork',
      'obstacles',
      'proposals',
      'overdue',
      'overdueDocuments',
      'coordination',
      'requests',
      'contradictions',
      'issues',
    ]);
  });
});

describe('reports', () => {
  it('counts not started and draft as missing', () => {
    const registry = aRegistry({villages: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06'].map(id => aVillage(id))});
    const states: readonly ReportState[] = ['onTime', 'onTime', 'late', 'draft', 'notStarted', 'returned'];
    const units = states.map((state, index) => aVillageUnit(`T0${index + 1}`, {state}));

    const {reports} = compileSummary(aCompileInput({registry, units}));

    expect(reports.villages).toEqual({expected: 6, onTime: 2, late: 1, missing: 2, extended: 0, returned: 1});
    expect(reports.criteria).toEqual({expected: 2, onTime: 0, late: 0, missing: 2, extended: 0, returned: 0});
  });

  it('counts apart who has more time, as a part of what is missing, until that time is over', () => {
    const units = [
      aVillageUnit('T01', {state: 'draft', record: {until: '2024-06-10T11:00:00+07:00'}}),
      aVillageUnit('T02', {state: 'returned', record: {until: '2024-06-10T11:00:00+07:00'}}),
    ];
    const count = (compiledAt: string) => compileSummary(aCompileInput({units, compiledAt})).reports.villages;

    expect(count('2024-06-10T10:05:00+07:00')).toMatchObject({missing: 2, extended: 1, returned: 1});
    expect(count('2024-06-10T11:00:00+07:00')).toMatchObject({missing: 2, extended: 0, returned: 1});
  });

  it('counts criterion 20 like the others', () => {
    const registry = aRegistry({
      communeCriteria: [aCommuneCriterion('2'), aCommuneCriterion('20')],
      indicators: [anIndicator('2.1'), anIndicator('20.1')],
    });

    const {reports} = compileSummary(aCompileInput({registry, units: [aCriterionUnit('20', {state: 'late'})]}));

    expect(reports.criteria).toEqual({expected: 2, onTime: 0, late: 1, missing: 1, extended: 0, returned: 0});
  });

  it('counts active units only, and none that the registry does not know', () => {
    const registry = aRegistry({
      villages: [aVillage('T01'), aVillage('T02', {isActive: false})],
      communeCriteria: [aCommuneCriterion('2', {isActive: false})],
    });
    const units = [aVillageUnit('T01'), aVillageUnit('T02'), aVillageUnit('T99'), aCriterionUnit('2')];

    const summary = compileSummary(aCompileInput({registry, units}));

    expect(summary.reports.villages.expected).toBe(1);
    expect(summary.reports.criteria.expected).toBe(0);
    expect(summary.matrix.map(row => row.village)).toEqual(['T01']);
    expect(summary.criteria).toEqual([]);
  });

  it('adds up to what is expected, whatever the states', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...REPORT_STATES), {minLength: 1, maxLength: 12}), states => {
        const ids = states.map((_, index) => `T${index + 1}`);
        const registry = aRegistry({villages: ids.map(id => aVillage(id))});
        const units = states.map((state, index) => aVillageUnit(`T${index + 1}`, {state}));

        const {expected, onTime, late, missing, returned} = compileSummary(aCompileInput({registry, units})).reports
          .villages;

        expect(onTime + late + missing + returned).toBe(expected);
        expect(expected).toBe(states.length);
      }),
      {numRuns: 50},
    );
  });
});

describe('matrix', () => {
  it('shows what is entered in every state, marked with its state', () => {
    const units = REPORT_STATES.map((state, index) =>
      aVillageUnit(`T0${index + 1}`, {state, isEdited: state === 'late', work: [VILLAGE_WORK]}),
    );
    const registry = aRegistry({villages: ['T01', 'T02', 'T03', 'T04', 'T05'].map(id => aVillage(id))});

    const {matrix} = compileSummary(aCompileInput({registry, units}));

    expect(matrix.map(row => [row.state, row.editedAfterSubmission, row.met, row.remainingBudget])).toEqual([
      ['notStarted', false, 10, 300],
      ['draft', false, 10, 300],
      ['onTime', false, 10, 300],
      ['late', true, 10, 300],
      ['returned', false, 10, 300],
    ]);
  });

  it('gives every criterion of the registry a verdict, null where none can be read', () => {
    const assessment = {
      '1': {verdict: 'nearlyMet'},
      '2': {},
      '3': {verdict: unreadable('notInList', 'đạt rồi')},
    } as const;

    const [row] = compileUnits([aVillageUnit('T01', {assessment})]).matrix;

    expect(row).toEqual({
      village: 'T01',
      name: 'Thôn 1',
      state: 'onTime',
      editedAfterSubmission: false,
      verdicts: {
        '1': 'nearlyMet',
        '2': null,
        '3': null,
        '4': 'met',
        '5': 'met',
        '6': 'met',
        '7': 'met',
        '8': 'met',
        '9': 'met',
        '10': 'met',
      },
      met: 7,
      remainingBudget: 0,
    });
  });

  it('counts "Không áp dụng" as met only where it is allowed', () => {
    const registry = aRegistry({
      villageCriteria: [aVillageCriterion('1', {allowsNotApplicable: true}), aVillageCriterion('2')],
    });
    const assessment = {'1': {verdict: 'notApplicable'}, '2': {verdict: 'notApplicable'}} as const;

    const {matrix} = compileSummary(aCompileInput({registry, units: [aVillageUnit('T01', {assessment})]}));

    expect(matrix[0]?.met).toBe(1);
  });

  it('shows a unit that has no tab as not started, with nothing entered', () => {
    const [row] = compileUnits([]).matrix;

    expect(row?.state).toBe('notStarted');
    expect(Object.values(row?.verdicts ?? {})).toEqual(Array(10).fill(null));
    expect([row?.met, row?.remainingBudget]).toEqual([0, 0]);
  });

  it('adds the money of the lines that are not known to be finished', () => {
    const work = [
      {...VILLAGE_WORK, budget: 100.5},
      {...VILLAGE_WORK, remaining: 0, budget: 900},
      {...VILLAGE_WORK, planned: 5, done: 5, remaining: '', budget: 700},
      {...VILLAGE_WORK, planned: '', done: '', remaining: '', budget: 20},
      {...VILLAGE_WORK, remaining: unreadable('notANumber', '1,2km'), budget: 300},
      {...VILLAGE_WORK, budget: ''},
    ] as const;

    expect(compileUnits([aVillageUnit('T01', {work})]).matrix[0]?.remainingBudget).toBe(420.5);
  });
});

describe('criteria', () => {
  const indicators = (one: string, other: string) => ({
    '2.1': {verdict: one as 'met'},
    '2.2': {verdict: other as 'met'},
  });
  const verdictOf = (one: string, other: string) =>
    compileUnits([aCriterionUnit('2', {indicators: indicators(one, other)})]).criteria[0]?.verdict;

  it('is met where every indicator is met', () => {
    expect(verdictOf('met', 'met')).toBe('met');
  });

  it('is not met where an indicator is not met or only nearly met', () => {
    expect(verdictOf('met', 'notMet')).toBe('notMet');
    expect(verdictOf('nearlyMet', 'met')).toBe('notMet');
  });

  it('is not met as soon as one indicator is not or nearly met, although another is blank', () => {
    expect(verdictOf('notMet', '')).toBe('notMet');
    expect(verdictOf('', 'nearlyMet')).toBe('notMet');
  });

  it('is undecided where an indicator is blank and none denies it', () => {
    expect(verdictOf('', 'met')).toBeNull();
    expect(verdictOf('', '')).toBeNull();
  });

  it('is undecided where a verdict cannot be read and where there is no indicator', () => {
    const unread = {'2.1': {verdict: unreadable('notInList', 'đạt rồi')}, '2.2': {verdict: 'met'}} as const;
    const registry = aRegistry({indicators: []});

    expect(compileUnits([aCriterionUnit('2', {indicators: unread})]).criteria[0]?.verdict).toBeNull();
    expect(compileSummary(aCompileInput({registry})).criteria[0]?.verdict).toBeNull();
  });

  it('counts an allowed "Không áp dụng" among the indicators met', () => {
    const registry = aRegistry({indicators: [anIndicator('2.1', {allowsNotApplicable: true}), anIndicator('2.2')]});
    const units = [aCriterionUnit('2', {indicators: indicators('notApplicable', 'met')})];

    const [row] = compileSummary(aCompileInput({registry, units})).criteria;

    expect([row?.indicatorsMet, row?.indicators, row?.verdict]).toEqual([2, 2, 'met']);
  });

  it('counts lines and documents, the missing ones by kind', () => {
    const dossier = [
      {kind: 'plan', title: 'A', state: 'present'},
      {kind: 'form', title: 'B', state: 'missing'},
      {kind: 'decision', title: 'C', state: 'missing'},
      {kind: 'decision', title: 'D', state: 'missing'},
      {kind: 'report', title: 'E', state: 'incomplete'},
      {kind: 'report', title: 'F', state: 'notNeeded'},
      {kind: 'report', title: 'G', state: ''},
      {title: 'H', state: 'missing'},
    ] as const;
    const work = [CRITERION_WORK, {task: 'Chỉ có tên việc'}];

    const [row] = compileUnits([aCriterionUnit('2', {state: 'draft', dossier, work})]).criteria;

    expect(row).toEqual({
      number: '2',
      state: 'draft',
      editedAfterSubmission: false,
      verdict: 'met',
      indicatorsMet: 2,
      indicators: 2,
      work: 2,
      dossier: {present: 1, missing: {form: 1, plan: 0, report: 0, decision: 2, other: 1}, incomplete: 1},
    });
  });
});

describe('remainingWork', () => {
  const km = (over: object) => ({...VILLAGE_WORK, ...over});

  it('adds up work by criterion and unit over submitted villages', () => {
    const {remainingWork} = compileUnits([
      aVillageUnit('T01', {work: [km({remaining: 1.2, budget: 300}), km({unit: 'm', remaining: 50, budget: ''})]}),
      aVillageUnit('T02', {state: 'draft', work: [km({remaining: 9})]}),
      aVillageUnit('T03', {
        state: 'late',
        work: [km({remaining: 0.7, budget: 200}), km({criterion: '1', remaining: 3})],
      }),
    ]);

    expect(remainingWork).toEqual([
      {criterion: '1', unit: 'km', quantity: 3, budget: 300, villages: ['T03']},
      {criterion: '4', unit: 'km', quantity: 1.9, budget: 500, villages: ['T01', 'T03']},
      {criterion: '4', unit: 'm', quantity: 50, budget: 0, villages: ['T01']},
    ]);
  });

  it('leaves out finished lines and takes a blank remainder from planned and done', () => {
    const {remainingWork} = compileUnits([
      aVillageUnit('T01', {
        work: [
          km({remaining: 0}),
          km({remaining: '', planned: 2.5, done: 1.3}),
          km({remaining: '', planned: 2, done: 2}),
        ],
      }),
    ]);

    expect(remainingWork).toEqual([{criterion: '4', unit: 'km', quantity: 1.2, budget: 300, villages: ['T01']}]);
  });

  it('leaves out lines whose quantity or unit cannot be read', () => {
    const {remainingWork} = compileUnits([
      aVillageUnit('T01', {
        work: [
          km({remaining: unreadable('notANumber', '1,2km')}),
          km({remaining: '', planned: 2, done: ''}),
          km({unit: ''}),
          km({unit: unreadable('errorValue', '#REF!')}),
        ],
      }),
    ]);

    expect(remainingWork).toEqual([]);
  });

  it('prints a unit in the spelling of the list, else as first met in registry order', () => {
    const {remainingWork} = compileUnits([
      aVillageUnit('T02', {work: [km({unit: 'm2', remaining: 5}), km({unit: 'bao tải', remaining: 1})]}),
      aVillageUnit('T01', {work: [km({unit: ' M² ', remaining: 10}), km({unit: 'Bao  Tải', remaining: 2})]}),
    ]);

    expect(remainingWork.map(({unit, quantity}) => [unit, quantity])).toEqual([
      ['m²', 15],
      ['Bao Tải', 3],
    ]);
  });

  it('puts lines without a known criterion last, under an empty one', () => {
    const {remainingWork} = compileUnits([aVillageUnit('T01', {work: [km({criterion: ''}), km({criterion: '4'})]})]);

    expect(remainingWork.map(({criterion}) => criterion)).toEqual(['4', '']);
  });

  it('rounds sums to four decimals, half up', () => {
    const {remainingWork} = compileUnits([
      aVillageUnit('T01', {work: [km({remaining: 0.1, budget: 1.00005}), km({remaining: 0.2, budget: 0})]}),
    ]);

    expect(remainingWork[0]).toMatchObject({quantity: 0.3, budget: 1.0001});
  });
});

describe('obstacles', () => {
  it('lists rows whose obstacle is filled in and not "Không", of submitted villages only', () => {
    const named = {...NOT_MET_ASSESSMENT, proposal: 'Hỗ trợ xi măng', resolver: 'UBND xã'};
    const {obstacles} = compileUnits([
      aVillageUnit('T01', {
        assessment: {'1': {verdict: 'met', obstacles: 'không'}, '4': named, '5': {verdict: 'met', obstacles: ''}},
      }),
      aVillageUnit('T02', {state: 'returned', assessment: {'4': named}}),
    ]);

    expect(obstacles).toEqual([
      {
        tab: 'village:T01',
        criterion: '4',
        obstacle: 'Thiếu xi măng',
        solution: 'Đề nghị ứng trước xi măng, huy động ngày công',
        proposal: 'Hỗ trợ xi măng',
        resolver: 'UBND xã',
      },
    ]);
  });

  it('shows a text that is only too long, and no error values', () => {
    const {obstacles} = compileUnits([
      aVillageUnit('T01', {
        assessment: {
          '1': {verdict: 'notMet', obstacles: unreadable('tooLong', ' Rất dài ')},
          '2': {verdict: 'notMet', obstacles: unreadable('errorValue', '#REF!')},
        },
      }),
    ]);

    expect(obstacles.map(({criterion, obstacle}) => [criterion, obstacle])).toEqual([['1', 'Rất dài']]);
  });
});

describe('proposals', () => {
  it('lists what submitted villages propose, beside an obstacle or without one; "Không" proposes nothing', () => {
    const proposal = {verdict: 'met', status: 'Đạt', proposal: 'Duy tu 150 m rãnh', resolver: 'UBND xã'} as const;
    const {proposals, obstacles} = compileUnits([
      aVillageUnit('T01', {
        assessment: {
          '4': {...NOT_MET_ASSESSMENT, proposal: 'Cấp xi măng'},
          '5': {verdict: 'met', proposal: 'không'},
          '6': {...proposal, obstacles: 'Không'},
          '7': proposal,
        },
      }),
      aVillageUnit('T02', {state: 'draft', assessment: {'7': proposal}}),
    ]);

    expect(proposals).toEqual([
      {tab: 'village:T01', criterion: '4', proposal: 'Cấp xi măng', resolver: ''},
      {tab: 'village:T01', criterion: '6', proposal: 'Duy tu 150 m rãnh', resolver: 'UBND xã'},
      {tab: 'village:T01', criterion: '7', proposal: 'Duy tu 150 m rãnh', resolver: 'UBND xã'},
    ]);
    expect(obstacles.map(({criterion}) => criterion)).toEqual(['4']);
  });
});

describe('overdue', () => {
  it('names submitted village lines with work left and criterion lines that end before the day of compiling', () => {
    const {overdue} = compileUnits([
      aVillageUnit('T01', {
        work: [
          {...VILLAGE_WORK, task: 'Quá hạn', end: '2024-06-09'},
          {...VILLAGE_WORK, task: 'Hôm nay', end: '2024-06-10'},
          {...VILLAGE_WORK, task: 'Xong rồi', end: '2024-05-01', remaining: 0},
          {...VILLAGE_WORK, task: 'Không rõ', end: unreadable('notADate', 'sớm')},
        ],
      }),
      aVillageUnit('T02', {state: 'draft', work: [{...VILLAGE_WORK, end: '2024-01-01'}]}),
      aCriterionUnit('2', {
        work: [{...CRITERION_WORK, task: 'Trễ', due: '2024-05-30'}],
        dossier: [{...MISSING_DOCUMENT, due: '2024-05-30'}],
      }),
    ]);

    expect(overdue).toEqual([
      {tab: 'village:T01', task: 'Quá hạn', end: '2024-06-09'},
      {tab: 'criterion:2', task: 'Trễ', end: '2024-05-30'},
    ]);
  });

  it('names documents to be made or mended whose time is over, apart from work', () => {
    const document = (said: SaidDocument) => ({...MISSING_DOCUMENT, due: '2024-06-09', ...said});
    const {overdueDocuments, overdue} = compileUnits([
      aCriterionUnit('2', {
        dossier: [
          document({title: 'Quyết định giao quản lý'}),
          document({title: 'Biểu hiện trạng', kind: 'form', state: 'incomplete', due: '2024-05-30'}),
          document({title: 'Hôm nay', due: '2024-06-10'}),
          document({title: 'Có rồi', state: 'present'}),
          document({title: 'Không rõ', due: unreadable('notADate', 'sớm')}),
        ],
      }),
      aCriterionUnit('17', {state: 'returned', dossier: [document({})]}),
    ]);

    expect(overdueDocuments).toEqual([
      {tab: 'criterion:2', kind: 'form', title: 'Biểu hiện trạng', state: 'incomplete', due: '2024-05-30'},
      {tab: 'criterion:2', kind: 'decision', title: 'Quyết định giao quản lý', state: 'missing', due: '2024-06-09'},
    ]);
    expect(overdue).toEqual([]);
  });

  it('takes the day of compiling at +07:00', () => {
    const work = [{...VILLAGE_WORK, end: '2024-06-10'}];
    const at = (compiledAt: string) =>
      compileSummary(aCompileInput({compiledAt, units: [aVillageUnit('T01', {work})]})).overdue.length;

    expect([at('2024-06-10T23:59:59+07:00'), at('2024-06-10T17:00:00Z')]).toEqual([0, 1]);
  });
});

describe('unmet indicators', () => {
  it('names what submitted reports judge not or nearly met, with what was found and what is asked', () => {
    const {unmetIndicators} = compileSummary(
      aCompileInput({
        registry: aRegistry({
          indicators: [anIndicator('2.1'), anIndicator('2.2', {requirement: '≥ 70%'}), anIndicator('17.1')],
        }),
        units: [
          aCriterionUnit('2', {
            indicators: {'2.1': {verdict: 'notMet'}, '2.2': {verdict: 'nearlyMet', status: 'Đạt 62,3%'}},
          }),
          aCriterionUnit('17', {state: 'draft', indicators: {'17.1': {verdict: 'notMet'}}}),
        ],
      }),
    );

    expect(unmetIndicators).toEqual([
      {criterion: '2', indicator: '2.1', verdict: 'notMet', status: '', requirement: ''},
      {criterion: '2', indicator: '2.2', verdict: 'nearlyMet', status: 'Đạt 62,3%', requirement: '≥ 70%'},
    ]);
  });
});

describe('requests', () => {
  it('names each request once, with the sectors it goes to', () => {
    const {requests, coordination} = compileUnits([
      aCriterionUnit('2', {
        work: [
          {...CRITERION_WORK, task: 'Kéo ống', sectors: 'Công ty cấp nước, Hội LHPN xã', request: 'Đến Thôn 5, Thôn 7'},
          {...CRITERION_WORK, task: 'Tự làm', sectors: 'Không', request: ''},
          {...CRITERION_WORK, task: 'Chưa rõ', sectors: '', request: 'Cử người giúp'},
        ],
      }),
      aCriterionUnit('17', {state: 'draft', work: [{...CRITERION_WORK, sectors: 'Công an', request: 'Tuần tra'}]}),
    ]);

    expect(requests).toEqual([
      {
        ...{criterion: '2', indicator: '2.2', task: 'Kéo ống', request: 'Đến Thôn 5, Thôn 7'},
        sectors: ['Công ty cấp nước', 'Hội LHPN xã'],
      },
      {criterion: '2', indicator: '2.2', task: 'Chưa rõ', request: 'Cử người giúp', sectors: []},
    ]);
    expect(coordination.map(({sector}) => sector)).toEqual(['Công ty cấp nước', 'Hội LHPN xã']);
  });
});

describe('coordination', () => {
  const asks = (sectors: string, request: string) => ({...CRITERION_WORK, sectors, request});

  it('splits sectors at commas and semicolons, drops "Không" and sorts them the Vietnamese way', () => {
    const {coordination} = compileUnits([
      aCriterionUnit('2', {work: [asks('Ngành điện; Đoàn thanh niên, Công an', 'Di dời cột'), asks('Không', '')]}),
      aCriterionUnit('17', {work: [asks('công  an', 'Tuần tra'), asks('Ấp', 'Vận động')]}),
    ]);

    expect(coordination).toEqual([
      {sector: 'Ấp', requests: [{criterion: '17', request: 'Vận động'}]},
      {
        sector: 'Công an',
        requests: [
          {criterion: '2', request: 'Di dời cột'},
          {criterion: '17', request: 'Tuần tra'},
        ],
      },
      {sector: 'Đoàn thanh niên', requests: [{criterion: '2', request: 'Di dời cột'}]},
      {sector: 'Ngành điện', requests: [{criterion: '2', request: 'Di dời cột'}]},
    ]);
  });

  it('counts a sector once per line and submitted reports only', () => {
    const {coordination} = compileUnits([
      aCriterionUnit('2', {work: [asks('Công an, Công an; Không', 'Tuần tra')]}),
      aCriterionUnit('17', {state: 'draft', work: [asks('Y tế', 'Kiểm tra')]}),
    ]);

    expect(coordination).toEqual([{sector: 'Công an', requests: [{criterion: '2', request: 'Tuần tra'}]}]);
  });
});

describe('issues', () => {
  it('counts every tab but those not started, and names tabs with something to mend', () => {
    const error = anIssue('village:T01');
    const warning = anIssue('village:T01', {severity: 'warning', code: 'endInPast'});
    const {issues} = compileUnits([
      aVillageUnit('T01', {issues: [error, error, warning]}),
      aVillageUnit('T02', {state: 'draft', issues: [anIssue('village:T02')]}),
      aVillageUnit('T03', {state: 'notStarted', issues: [anIssue('village:T03')]}),
      aCriterionUnit('2', {issues: []}),
    ]);

    expect(issues).toEqual({
      errors: 3,
      warnings: 1,
      byTab: {'village:T01': {errors: 2, warnings: 1}, 'village:T02': {errors: 1, warnings: 0}},
    });
  });
});

describe('a compile', () => {
  const anyUnits = fc
    .tuple(
      ...['T01', 'T02', 'T03'].map(id => anyVillageUnit(id)),
      ...['2', '17'].map(number => anyCriterionUnit(number)),
    )
    .map(units => units as readonly CompileUnit[]);

  it('gives the same whatever the order in which the units were read', () => {
    fc.assert(
      fc.property(
        anyUnits.chain(units => fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], {minLength: 5}))),
        ([units, shuffled]) => {
          expect(compileUnits(shuffled)).toEqual(compileUnits(units));
        },
      ),
      {numRuns: 60},
    );
  });

  it('never changes what it is given', () => {
    fc.assert(
      fc.property(anyUnits, units => {
        const input = aCompileInput({units});
        const before = JSON.stringify(input);

        compileSummary(input);

        expect(JSON.stringify(input)).toBe(before);
      }),
      {numRuns: 60},
    );
  });

  it('has groups of work that add up to the lines they come from', () => {
    fc.assert(
      fc.property(anyUnits, units => {
        const summary = compileUnits(units);
        const submitted = units.filter(({state}) => state === 'onTime' || state === 'late');
        const lines = submitted.flatMap(({report}) => (report?.kind === 'village' ? report.work : []));
        const left = lines.flatMap(({remaining}) => (remaining.reading.kind === 'value' ? remaining.reading.value : 0));

        const total = summary.remainingWork.reduce((sum, {quantity}) => sum + quantity, 0);

        expect(total).toBeCloseTo(
          left.reduce((sum, quantity) => sum + quantity, 0),
          3,
        );
      }),
      {numRuns: 60},
    );
  });
});

function anyVillageUnit(id: string): fc.Arbitrary<CompileUnit> {
  const line = fc.record({
    remaining: fc.integer({min: 0, max: 500}).map(number => number / 100),
    unit: fc.constantFrom('km', 'm', 'M2', 'm²'),
    criterion: fc.constantFrom('1', '4', ''),
    budget: fc.constantFrom(0, 10.5, 300),
    end: fc.constantFrom('2024-05-01', '2024-06-10', '2024-09-30'),
  });
  return fc
    .record({
      state: fc.constantFrom(...REPORT_STATES),
      verdict: fc.constantFrom(...VERDICTS),
      obstacles: fc.constantFrom('', 'Không', 'Thiếu xi măng'),
      work: fc.array(line, {maxLength: 4}),
    })
    .map(({state, verdict, obstacles, work}) =>
      aVillageUnit(id, {
        state,
        assessment: {'4': {verdict, status: 'x', obstacles}},
        work: work.map(over => ({...VILLAGE_WORK, ...over})),
      }),
    );
}

function anyCriterionUnit(number: string): fc.Arbitrary<CompileUnit> {
  return fc
    .record({
      state: fc.constantFrom(...REPORT_STATES),
      verdict: fc.constantFrom(...VERDICTS),
      sectors: fc.constantFrom('Không', 'Công an', 'công an; Y tế'),
    })
    .map(({state, verdict, sectors}) =>
      aCriterionUnit(number, {
        state,
        indicators: {[`${number}.1`]: {verdict}, [`${number}.2`]: {verdict: 'met'}},
        work: [{...CRITERION_WORK, sectors, request: 'Phối hợp'}],
      }),
    );
}
