import {compileDetails, type DetailsInput} from '../../../../src/core/summary/compile/compile-details.js';
import {type CompileUnit} from '../../../../src/core/summary/ground/compile-input.js';
import {PreviousDigestSchema} from '../../../../src/core/summary/ground/previous-digest.js';
import {NOT_MET_ASSESSMENT, VILLAGE_WORK} from '../../../support/report-builders.js';
import {
  aCompileInput,
  aCommuneCriterion,
  aCriterionUnit,
  aRegistry,
  aVillage,
  aVillageUnit,
} from '../compile-builders.js';

function compileTwice(before: readonly CompileUnit[], after: readonly CompileUnit[]) {
  const first = compileDetails(aCompileInput({units: before}));
  const previous = PreviousDigestSchema.parse(JSON.parse(JSON.stringify(first.digest)));
  return compileDetails(aCompileInput({units: after, previous})).changes;
}

function aBigInput(count: number, obstacles: string): DetailsInput {
  const ids = Array.from({length: count}, (_, index) => `T${`${index + 1}`.padStart(3, '0')}`);
  const numbers = Array.from({length: 20}, (_, index) => `${index + 1}`);
  const rows = numbers.slice(0, 10).map(number => [number, {...NOT_MET_ASSESSMENT, obstacles}] as const);
  const assessment = Object.fromEntries(rows);
  const work = [{...VILLAGE_WORK, budget: 1234.5678}];
  return aCompileInput({
    registry: aRegistry({
      villages: ids.map(id => aVillage(id)),
      communeCriteria: numbers.map(number => aCommuneCriterion(number)),
    }),
    units: [...ids.map(id => aVillageUnit(id, {assessment, work})), ...numbers.map(number => aCriterionUnit(number))],
  });
}

describe('findChanges', () => {
  it('marks nothing at the first compile', () => {
    const {changes} = compileDetails(aCompileInput());

    expect(changes).toEqual({since: undefined, units: new Map(), obstacles: new Map(), goneObstacles: 0});
  });

  it('marks nothing where nothing changed', () => {
    const units = [
      aVillageUnit('T01', {assessment: {'4': NOT_MET_ASSESSMENT}, work: [VILLAGE_WORK]}),
      aCriterionUnit('2'),
    ];

    const changes = compileTwice(units, units);

    expect([changes.since, changes.units.size, changes.obstacles.size, changes.goneObstacles]).toEqual([
      '2024-06-10T10:30:00+07:00',
      0,
      0,
      0,
    ]);
  });

  it('names state, verdicts and figures that changed', () => {
    const changes = compileTwice(
      [aVillageUnit('T01', {state: 'draft', assessment: {'4': {}}}), aCriterionUnit('2')],
      [
        aVillageUnit('T01', {
          assessment: {'4': NOT_MET_ASSESSMENT, '10': {verdict: 'nearlyMet'}},
          work: [VILLAGE_WORK],
        }),
        aCriterionUnit('2', {indicators: {'2.1': {verdict: 'met'}, '2.2': {verdict: 'notMet'}}}),
      ],
    );

    expect([...changes.units]).toEqual([
      ['village:T01', {isNew: false, isStateChanged: true, verdicts: ['4', '10'], areFiguresChanged: true}],
      ['criterion:2', {isNew: false, isStateChanged: false, verdicts: [''], areFiguresChanged: true}],
    ]);
  });

  it('tells added, changed and gone obstacles', () => {
    const obstacles = (four: string, five: string, six: string) => ({
      '4': {verdict: 'notMet', obstacles: four} as const,
      '5': {verdict: 'notMet', obstacles: five} as const,
      '6': {verdict: 'notMet', obstacles: six} as const,
    });

    const changes = compileTwice(
      [aVillageUnit('T01', {assessment: obstacles('Không', 'Thiếu đất', 'Thiếu người')})],
      [aVillageUnit('T01', {assessment: obstacles('Thiếu xi măng', 'Thiếu đất ở', 'Không')})],
    );

    expect([...changes.obstacles]).toEqual([
      ['village:T01/4', 'added'],
      ['village:T01/5', 'changed'],
    ]);
    expect(changes.goneObstacles).toBe(1);
  });

  it('marks a unit that the registry did not have before as new', () => {
    const {digest} = compileDetails(aCompileInput({registry: aRegistry({villages: [aVillage('T01')]})}));

    const {changes} = compileDetails(aCompileInput({previous: digest}));

    expect([...changes.units].map(([key, {isNew}]) => [key, isNew])).toEqual([
      ['village:T02', true],
      ['village:T03', true],
    ]);
  });
});

describe('toPreviousDigest', () => {
  it('fits into 8 KB at 100 villages and 20 criteria, obstacles included', () => {
    const {digest} = compileDetails(aBigInput(100, 'Thiếu xi măng'));

    expect(JSON.stringify(digest).length).toBeLessThanOrEqual(8000);
    expect(Object.keys(digest.units)).toHaveLength(120);
    expect(digest.units['village:T001']?.split(';')).toHaveLength(3);
  });

  it('leaves obstacles out where they do not fit, and the next compile marks none of them', () => {
    const {digest} = compileDetails(aBigInput(150, 'Thiếu xi măng'));

    const {changes} = compileDetails({...aBigInput(150, 'Thiếu đất'), previous: digest});

    expect(JSON.stringify(digest).length).toBeLessThanOrEqual(8000);
    expect([changes.obstacles.size, changes.units.size]).toEqual([0, 0]);
  });
});
