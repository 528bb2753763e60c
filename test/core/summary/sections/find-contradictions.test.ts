import {compileSummary} from '../../../../src/core/summary/compile/compile-findings.js';
import {type CompileUnit} from '../../../../src/core/summary/ground/compile-input.js';
import {type Verdict} from '../../../../src/core/domain/vocabulary.js';
import {
  aCompileInput,
  aCriterionUnit,
  anIndicator,
  aRegistry,
  aVillageCriterion,
  aVillageUnit,
  type SaidVillageUnit,
} from '../compile-builders.js';

const REGISTRY = aRegistry({
  villageCriteria: [
    aVillageCriterion('4', {linkedIndicators: ['2.3', '2.2']}),
    aVillageCriterion('5', {allowsNotApplicable: true, linkedIndicators: ['17.1']}),
  ],
  indicators: [anIndicator('2.2'), anIndicator('2.3'), anIndicator('17.1', {allowsNotApplicable: true})],
});

function find(units: readonly CompileUnit[]) {
  return compileSummary(aCompileInput({registry: REGISTRY, units})).contradictions;
}

function village(id: string, four: Verdict | '', over: SaidVillageUnit = {}): CompileUnit {
  return aVillageUnit(id, {assessment: {'4': {verdict: four}, '5': {verdict: 'met'}}, ...over});
}

function roads(one: Verdict | '', other: Verdict | '', state: CompileUnit['state'] = 'onTime'): CompileUnit {
  return aCriterionUnit('2', {state, indicators: {'2.2': {verdict: one}, '2.3': {verdict: other}}});
}

describe('villageNotMetCommuneMet', () => {
  it('is found once per village and linked indicator, in registry order', () => {
    const found = find([
      village('T03', 'nearlyMet'),
      village('T01', 'notMet'),
      village('T02', 'met'),
      roads('met', 'met'),
    ]);

    expect(found).toEqual(
      [
        ['T01', '2.2'],
        ['T01', '2.3'],
        ['T03', '2.2'],
        ['T03', '2.3'],
      ].map(([id, indicator]) => ({
        code: 'villageNotMetCommuneMet',
        tabs: [`village:${id}`, 'criterion:2'],
        facts: {village: id, villageCriterion: '4', indicator},
      })),
    );
  });

  it('is not found where either side is blank or not submitted', () => {
    expect(find([village('T01', ''), roads('met', '')])).toEqual([]);
    expect(find([village('T01', 'notMet', {state: 'draft'}), roads('met', 'met')])).toEqual([]);
    expect(find([village('T01', 'notMet'), roads('met', 'met', 'returned')])).toEqual([]);
  });

  it('takes an allowed "Không áp dụng" of the commune as met', () => {
    const officer = aCriterionUnit('17', {indicators: {'17.1': {verdict: 'notApplicable'}}});

    const found = find([aVillageUnit('T01', {assessment: {'5': {verdict: 'notMet'}}}), officer]);

    expect(found.map(({facts}) => facts.indicator)).toEqual(['17.1']);
  });
});

describe('villageMetCommuneNotMet', () => {
  it('is found where every submitted village meets what the indicator denies', () => {
    const found = find([village('T01', 'met'), village('T02', 'met', {state: 'late'}), roads('notMet', 'met')]);

    expect(found).toEqual([
      {
        code: 'villageMetCommuneNotMet',
        tabs: ['village:T01', 'village:T02', 'criterion:2'],
        facts: {villageCriterion: '4', indicator: '2.2', villages: ['T01', 'T02']},
      },
    ]);
  });

  it('is not found where one submitted village does not meet it or leaves it blank, or none has submitted', () => {
    expect(find([village('T01', 'met'), village('T02', 'notMet'), roads('notMet', 'notMet')])).toEqual([]);
    expect(find([village('T01', 'met'), village('T02', ''), roads('notMet', 'notMet')])).toEqual([]);
    expect(find([village('T01', 'met', {state: 'draft'}), roads('notMet', 'notMet')])).toEqual([]);
  });

  it('does not let villages that have not submitted stand in the way', () => {
    const found = find([village('T01', 'met'), village('T02', 'notMet', {state: 'draft'}), roads('nearlyMet', 'met')]);

    expect(found.map(({code}) => code)).toEqual(['villageMetCommuneNotMet']);
  });

  it('follows the contradictions of single villages', () => {
    const found = find([
      village('T01', 'met', {assessment: {'4': {verdict: 'met'}, '5': {verdict: 'notMet'}}}),
      roads('notMet', 'met'),
      aCriterionUnit('17', {indicators: {'17.1': {verdict: 'met'}}}),
    ]);

    expect(found.map(({code}) => code)).toEqual(['villageNotMetCommuneMet', 'villageMetCommuneNotMet']);
  });
});
