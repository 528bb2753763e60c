import {ENTRY_COLUMNS, inputKeys} from '../../../src/core/domain/entry-columns.js';
import {type VillageWorkLine} from '../../../src/core/report/entry-report.js';
import {aVillageReport, VILLAGE_WORK} from '../../support/report-builders.js';
import {type RulePlace} from '../../../src/core/rules/rule.js';

describe('ENTRY_COLUMNS', () => {
  it.each(Object.entries(ENTRY_COLUMNS))('has no key twice in %s', (_, columns) => {
    const keys = columns.map(({key}) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has its fixed columns before those that people fill in', () => {
    for (const columns of Object.values(ENTRY_COLUMNS)) {
      const uses = columns.map(({isInput}) => isInput);

      expect(uses).toEqual([...uses].sort());
    }
  });

  it('lets rules look at input columns only', () => {
    const place: RulePlace = 'villageWork.director';
    // @ts-expect-error No column has this key.
    const misspelt: RulePlace = 'villageWork.directr';
    // @ts-expect-error A fixed column holds no input.
    const fixed: RulePlace = 'assessment.requiredLevel';

    expect([place, misspelt, fixed]).toHaveLength(3);
  });

  it('gives the cells of a line the values of their contents', () => {
    const toTexts = ({planned, start}: VillageWorkLine): readonly string[] => {
      const number = planned.reading.kind === 'value' ? planned.reading.value.toFixed(1) : '';
      const date = start.reading.kind === 'value' ? start.reading.value.slice(0, 4) : '';
      return [number, date];
    };
    const {work} = aVillageReport({work: [VILLAGE_WORK]});

    expect(work.map(toTexts)).toEqual([['2.5', '2024']]);
  });
});

describe('inputKeys', () => {
  it('lists the columns that people fill in, in their order', () => {
    expect(inputKeys('indicators')).toEqual(['status', 'verdict', 'note']);
    expect(inputKeys('assessment')).toEqual(['verdict', 'status', 'obstacles', 'solutions', 'proposal', 'resolver']);
  });
});
