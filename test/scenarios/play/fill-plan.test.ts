import {planFill, type FillStep, type ReadTab} from '../../../scenarios/play/fill-plan.js';
import {type FillEntry} from '../../../scenarios/schema/timeline-schema.js';
import {aTab} from '../support/a-tab.js';

function fill(tab: string, parts: Readonly<Record<string, unknown>>): FillEntry {
  return {at: '2024-06-04T08:00:00+07:00', as: 'P11', do: 'fill', tab, ...parts};
}

/** Steps in the words of the scenario: row key and texts by column key. */
function spell({grid}: ReadTab, section: string, steps: readonly FillStep[]): unknown {
  const keys = new Map([...grid.columns[section]!].map(([key, column]) => [column, key]));
  return steps.map(step =>
    step.kind === 'row'
      ? [step.key, Object.fromEntries(step.cells.map(({column, text}) => [keys.get(column), text]))]
      : step,
  );
}

describe('planFill', () => {
  it('types labels, dates as dd/MM/yyyy and decimals with a comma', () => {
    const tab = aTab('village:T01');
    const line = {criterion: '4', task: 'Làm đường', remaining: 1250.5, end: '2024-08-30'};

    const steps = planFill(tab, fill('village:T01', {assessment: {'4': {verdict: 'nearlyMet'}}, work: [line]}));

    expect(spell(tab, 'assessment', steps.slice(0, 1))).toEqual([['assessment:4', {verdict: 'Cơ bản đạt'}]]);
    expect(spell(tab, 'work', steps.slice(1))).toEqual([
      ['work:1', {criterion: '4', task: 'Làm đường', remaining: '1250,5', end: '30/08/2024'}],
    ]);
  });

  it('leaves absent keys alone and clears null', () => {
    const tab = aTab('village:T01');

    const steps = planFill(tab, fill('village:T01', {assessment: {'1': {obstacles: null, status: 'x'}}}));

    expect(spell(tab, 'assessment', steps)).toEqual([['assessment:1', {status: 'x', obstacles: ''}]]);
  });

  it('finds a work line again by criterion and task, however they are written', () => {
    const tab = aTab('village:T01', {
      'work:1': {criterion: '4', task: 'Làm đường'},
      'work:2': {criterion: 'TC 4', task: '  làm RÃNH thoát nước '},
      'work:3': {criterion: '8', task: 'Làm rãnh thoát nước'},
    });
    const lines = [
      {criterion: '8', task: 'Làm rãnh thoát nước', done: 3},
      {criterion: '4', task: 'Làm rãnh thoát nước', done: 2},
    ];

    const steps = planFill(tab, fill('village:T01', {work: lines}));

    expect(steps.map(step => step.kind === 'row' && step.key)).toEqual(['work:3', 'work:2']);
  });

  it('puts new lines into the first empty rows, one each', () => {
    const tab = aTab('village:T01', {'work:1': {note: 'x'}, 'work:3': {task: 'y'}});
    const lines = [{criterion: '4', task: 'a'}, {criterion: '4', task: 'b'}, {criterion: '4'}, {}];

    const steps = planFill(tab, fill('village:T01', {work: lines}));

    expect(steps.map(step => step.kind === 'row' && step.key)).toEqual(['work:2', 'work:4', 'work:5', 'work:6']);
  });

  it('matches two equal lines of one entry to two rows', () => {
    const tab = aTab('village:T01', {'work:1': {criterion: '4', task: 'a'}});

    const steps = planFill(
      tab,
      fill('village:T01', {
        work: [
          {criterion: '4', task: 'a'},
          {criterion: '4', task: 'a'},
        ],
      }),
    );

    expect(steps.map(step => step.kind === 'row' && step.key)).toEqual(['work:1', 'work:2']);
  });

  it('says what finds no room', () => {
    const taken = Object.fromEntries(
      Array.from({length: 40}, (_, index) => [`work:${index + 1}`, {task: `t${index}`}]),
    );

    const steps = planFill(aTab('village:T01', taken), fill('village:T01', {work: [{criterion: '4', task: 'new'}]}));

    expect(steps).toEqual([{kind: 'noRoom', section: 'work', capacity: 40}]);
  });

  it('finds a dossier line by its title, and takes an empty row for another title', () => {
    const tab = aTab('criterion:2', {'dossier:2': {title: 'Kế hoạch giao thông', indicator: '2.1'}});
    const first = [...tab.grid.rows.keys()].find(key => key.startsWith('dossier:'));
    const dossier = [
      {title: 'kế hoạch  giao thông', state: 'missing'},
      {title: 'Văn bản mới', kind: 'other', state: 'present'},
    ];

    const steps = planFill(tab, fill('criterion:2', {dossier}));

    expect(first).toBe('dossier:1');
    expect(spell(tab, 'dossier', steps)).toEqual([
      ['dossier:2', {title: 'kế hoạch  giao thông', state: 'Còn thiếu'}],
      [expect.stringMatching(/^dossier:\d+$/), {title: 'Văn bản mới', kind: 'Khác', state: 'Đã có'}],
    ]);
  });

  it('finds a criterion work line of the whole criterion only where the indicator is blank', () => {
    const tab = aTab('criterion:2', {'work:1': {indicator: '2.1', task: 'a'}, 'work:2': {task: 'a'}});

    const steps = planFill(tab, fill('criterion:2', {work: [{task: 'a', quantity: 2}]}));

    expect(steps.map(step => step.kind === 'row' && step.key)).toEqual(['work:2']);
  });

  it('goes through the sections from top to bottom', () => {
    const entry = fill('criterion:2', {work: [{task: 'a'}], dossier: [{title: 'b'}], indicators: {'2.1': {note: 'c'}}});

    const steps = planFill(aTab('criterion:2'), entry);

    expect(steps.map(step => step.kind === 'row' && step.key.split(':')[0])).toEqual(['indicator', 'dossier', 'work']);
  });

  it('orders the cells of a row from left to right', () => {
    const steps = planFill(
      aTab('village:T01'),
      fill('village:T01', {work: [{end: '2024-08-30', task: 'a', criterion: '4'}]}),
    );

    const columns = steps.flatMap(step => (step.kind === 'row' ? step.cells.map(({column}) => column) : []));
    expect(columns).toEqual([...columns].sort((one, other) => one - other));
    expect(columns).toHaveLength(3);
  });
});
