import {ENTRY_SECTIONS} from '../../../src/core/layout/entry/entry-sections.js';
import {LETTER_CLAUSES} from '../../../src/core/rules/rule.js';
import {RULES} from '../../../src/core/rules/rules.js';
import {UNREADABLE_REASONS} from '../../../src/core/domain/cell.js';

const INPUT_PLACES = Object.values(ENTRY_SECTIONS)
  .flat()
  .flatMap(section => section.columns.filter(column => column.isInput).map(column => `${section.id}.${column.key}`));

describe('RULES', () => {
  it('gives every rule its own code', () => {
    const codes = RULES.map(rule => rule.code);

    expect(new Set(codes).size).toBe(codes.length);
  });

  it('speaks only of input cells that the tabs have', () => {
    const places = RULES.flatMap(rule => [...rule.at]).filter(place => place !== 'anyCell');

    expect(places.filter(place => ![...INPUT_PLACES, 'emptyDossier.title'].includes(place))).toEqual([]);
  });

  it('has a rule for every reason why a cell cannot be read', () => {
    const errors = RULES.filter(rule => rule.check === 'unreadable').map(rule => rule.code);

    expect([...errors].sort()).toEqual([...UNREADABLE_REASONS].sort());
  });

  it('answers every clause of the letter', () => {
    const answered = new Set<string>(RULES.flatMap(rule => [...rule.clauses]));

    expect(LETTER_CLAUSES.filter(clause => !answered.has(clause))).toEqual([]);
  });

  it('asks for every column that the tabs print bold, and for no other by an error', () => {
    const bold = Object.values(ENTRY_SECTIONS)
      .flat()
      .flatMap(section =>
        section.columns.filter(column => column.isRequired).map(column => `${section.id}.${column.key}`),
      );
    const asked = RULES.filter(rule => rule.check === 'blank').flatMap(rule => [...rule.at]);

    expect(asked.filter(place => place !== 'emptyDossier.title').sort()).toEqual(bold.sort());
  });
});
