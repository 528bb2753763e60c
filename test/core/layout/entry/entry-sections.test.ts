import {entryColumnCount, entryColumnWidths, ENTRY_SECTIONS} from '../../../../src/core/layout/entry/entry-sections.js';

describe('entryColumnWidths', () => {
  it('makes each column as wide as the widest table asks', () => {
    expect(entryColumnWidths('village')).toEqual([70, 170, 170, 100, 160, 160, 160, 160, 160, 100, 100, 100, 160]);
    expect(entryColumnWidths('criterion')).toEqual([70, 170, 170, 120, 120, 160, 160, 100, 100]);
  });
});

describe('entryColumnCount', () => {
  it('counts the hidden key column, Kiểm tra and the widest table', () => {
    expect(entryColumnCount('village')).toBe(15);
    expect(entryColumnCount('criterion')).toBe(11);
  });
});

describe('ENTRY_SECTIONS', () => {
  it('has every key and row prefix once in a tab', () => {
    for (const sections of Object.values(ENTRY_SECTIONS)) {
      expect(new Set(sections.map(({key}) => key)).size).toBe(sections.length);
      expect(new Set(sections.map(({rowPrefix}) => rowPrefix)).size).toBe(sections.length);
    }
  });
});
