import {planAddedRows} from '../../../../src/core/layout/entry/added-rows.js';
import {type EntryGrid, readEntryGrid} from '../../../../src/core/layout/entry/entry-grid.js';
import {findEntryAreas} from '../../../../src/core/layout/entry/entry-frame.js';
import {type CellValue} from '../../../../src/core/domain/cell.js';
import {aTab, parsed} from './entry-builders.js';

const gridOf = (values: CellValue[][]): EntryGrid => {
  const reading = readEntryGrid(values, 'vi');
  if (reading.kind === 'broken') throw new Error('broken');
  return reading.grid;
};

const fullTab = (): CellValue[][] =>
  aTab(Object.fromEntries(Array.from({length: 38}, (_, index) => [`work:${index + 1}`, {task: 'x'}])));

describe('planAddedRows', () => {
  it('adds nothing while lines are free', () => {
    const values = aTab();

    expect(planAddedRows(gridOf(values), parsed(values).use, {free: 3, count: 20, lastRow: values.length})).toEqual([]);
  });

  it('goes on numbering below the last line of a full section', () => {
    const values = fullTab();

    const added = planAddedRows(gridOf(values), parsed(values).use, {free: 3, count: 20, lastRow: values.length});

    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({section: 'work', afterRow: 67, count: 20, inserts: 20});
    expect(added[0]?.values[0]).toEqual(['work:41', '41', ...Array.from({length: 13}, () => '')]);
    expect(added[0]?.values[19]?.[0]).toBe('work:60');
  });

  it('leaves a tab that reads the same with more room', () => {
    const values = fullTab();
    const before = parsed(values);
    const [added] = planAddedRows(gridOf(values), before.use, {free: 3, count: 20, lastRow: values.length});

    values.splice(added!.afterRow, 0, ...added!.values.map(row => [...row]));
    const after = parsed(values);

    expect(after.fingerprint).toBe(before.fingerprint);
    expect(after.use['work']).toEqual({capacity: 60, used: 38});
    const keys = values.map(row => (typeof row[0] === 'string' ? row[0] : ''));
    expect(findEntryAreas('village', keys).blocks[1]).toEqual({row: 28, column: 3, rows: 60, columns: 13});
  });

  it('adds to all the sections asked for, the lowest first', () => {
    const values = aTab({}, 'criterion:2');

    const added = planAddedRows(gridOf(values), parsed(values).use, {free: 100, count: 1, lastRow: values.length});

    expect(added.map(({section}) => section)).toEqual(['work', 'dossier']);
    expect(added[0]!.afterRow).toBeGreaterThan(added[1]!.afterRow);
  });

  it('takes blank rows that a run which died has inserted', () => {
    const values = fullTab();
    const {use} = parsed(values);
    const blank = Array.from({length: 21}, () => values[0]!.map((): CellValue => ''));
    values.splice(67, values.length - 67, ...blank);

    const [added] = planAddedRows(gridOf(values), use, {free: 3, count: 30, lastRow: values.length});

    expect(added).toMatchObject({afterRow: 67, count: 30, inserts: 10});
  });

  it('takes no row in which something stands', () => {
    const values = fullTab();
    const {use} = parsed(values);
    const rows = Array.from({length: 21}, () => values[0]!.map((): CellValue => ''));
    rows[5]![6] = 'ghi thêm';
    values.splice(67, values.length - 67, ...rows);

    const [added] = planAddedRows(gridOf(values), use, {free: 3, count: 30, lastRow: values.length});

    expect(added?.inserts).toBe(26);
  });
});
