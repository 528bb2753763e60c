import {parseMachineKey} from '../../../../src/core/domain/machine-key.js';
import {PALETTE} from '../../../../src/core/layout/tab/palette.js';
import {planTemplate, surplusRows} from '../../../../src/core/layout/template/plan-template.js';
import {type Matrix, type PlanValue, type TabPlan} from '../../../../src/core/layout/tab/tab-plan.js';
import {aPlan} from '../entry/entry-builders.js';
import {aSetUp} from '../set-up/set-up-builders.js';

const village = planTemplate('village', aSetUp());
const criterion = planTemplate('criterion', aSetUp());

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The row keys of a template after its surplus rows were deleted in the given order. */
function keysAfterDeleting(template: TabPlan, surplus: readonly {row: number; count: number}[]): number {
  const rows: (readonly PlanValue[])[] = [...template.values];
  for (const {row, count} of surplus) rows.splice(row - 1, count);
  return rows.length;
}

describe('planTemplate', () => {
  it('is named as a template of its round', () => {
    expect(parseMachineKey(criterion.values[0]?.[0])).toEqual({
      layoutVersion: 1,
      tab: 'template:criterion',
      roundId: 'r2406-k3f9',
      madeFingerprint: undefined,
    });
  });

  it('has room for the criterion with most indicators and the one with most documents', () => {
    const {registry} = aSetUp();
    const most = (of: readonly {criterion: string}[]): number =>
      Math.max(...registry.communeCriteria.map(({number}) => of.filter(row => row.criterion === number).length));

    expect(criterion.counts).toEqual({
      indicators: most(registry.indicators),
      dossier: most(registry.dossierTemplate) + 15,
      work: 25,
    });
  });

  it.each([village, criterion])('gives matrices as large as the tab ($kind)', template => {
    const {formats, notes, values, rowCount, columnCount} = template;

    const matrices: readonly Matrix<unknown>[] = [values, notes, ...Object.values<Matrix<unknown>>({...formats})];
    for (const matrix of matrices) {
      expect(matrix).toHaveLength(rowCount);
      expect(new Set(matrix.map(row => row.length))).toEqual(new Set([columnCount]));
    }
    expect(template.widths).toHaveLength(columnCount);
  });

  it('takes texts and dates as typed, and numbers as numbers', () => {
    const formatOf = (row: number, column: number): string | undefined =>
      village.formats.numberFormats[row - 1]?.[column - 1];

    // work line: criterion, task, unit, planned, …, budget, start, end; then the tick and the state formula
    expect([3, 4, 5, 6, 7, 8, 12, 13, 14].map(column => formatOf(28, column))).toEqual([
      '@',
      '@',
      '@',
      'General',
      'General',
      'General',
      'General',
      '@',
      '@',
    ]);
    expect([formatOf(9, 3), formatOf(3, 3), formatOf(12, 3), formatOf(15, 6), formatOf(1, 1)]).toEqual([
      'General',
      'General',
      'General',
      '@',
      '@',
    ]);
  });

  it('shows inputs light yellow, fixed cells white, and required titles bold with a mark', () => {
    const {backgrounds, fontWeights} = village.formats;

    expect([backgrounds[14]?.[3], backgrounds[14]?.[5], backgrounds[7]?.[2]]).toEqual([
      PALETTE.paper,
      PALETTE.inputGround,
      PALETTE.inputGround,
    ]);
    expect([village.values[13]?.[6], fontWeights[13]?.[6]]).toEqual(['Hiện trạng *', 'bold']);
    expect([village.values[13]?.[9], fontWeights[13]?.[9]]).toEqual(['Đề xuất, kiến nghị', 'normal']);
  });

  it.each([village, criterion])('can be read: text stands out from its ground by 4.5 and more ($kind)', ({formats}) => {
    const pairs = formats.backgrounds.flatMap((row, at) =>
      row.map((ground, index) => `${ground} ${formats.fontColors[at]?.[index] ?? ''}`),
    );
    const weak = [...new Set(pairs)].filter(pair => contrast(pair.slice(0, 7), pair.slice(8)) < 4.5);

    expect(weak).toEqual([]);
  });

  it.each([village, criterion])('shows head values beside column B on a screen of 360 px ($kind)', ({widths}) => {
    const [, check = 0, third = 0, fourth = 0] = widths;

    expect([check, check + third + fourth]).toEqual([120, 360]);
  });

  it.each([village, criterion])('never merges across the frozen border, and leaves the tick alone ($kind)', plan => {
    expect(plan.mergesAcross.map(area => [area.row, area.row + area.rows - 1, area.column])).toEqual([
      [3, 8, 3],
      [10, 11, 3],
    ]);
    expect([plan.frozenRows, plan.frozenColumns, plan.hiddenRows, plan.hiddenColumns]).toEqual([2, 2, [1], [1]]);
  });

  it('explains a village’s status with the good and the bad example', () => {
    const villageCriteria = aSetUp().registry.villageCriteria.map(row => ({
      ...row,
      help: 'Nêu số hộ.',
      goodExample: '118/125 hộ',
      badExample: 'Cơ bản xong',
    }));

    const {notes} = planTemplate('village', aSetUp({villageCriteria}));

    expect(notes[14]?.[6]).toBe('Nêu số hộ.\nNên ghi: 118/125 hộ\nKhông nên ghi: Cơ bản xong');
    expect(notes[26]?.[10]).toContain('NS xã: 50');
  });

  it('stands for registries without any criterion', () => {
    const template = planTemplate('criterion', aSetUp({communeCriteria: [], indicators: [], dossierTemplate: []}));

    expect(template.counts).toEqual({indicators: 1, dossier: 15, work: 25});
  });
});

describe('surplusRows', () => {
  it('deletes nothing in a village', () => {
    expect(surplusRows('village', village.counts, aPlan().counts)).toEqual([]);
  });

  it('leaves exactly the rows of the tab, with at most two deletions', () => {
    const {registry} = aSetUp();

    for (const {number} of registry.communeCriteria) {
      const plan = aPlan(`criterion:${number}`);
      const surplus = surplusRows('criterion', criterion.counts, plan.counts) ?? [];

      expect(surplus.length).toBeLessThanOrEqual(2);
      expect(keysAfterDeleting(criterion, surplus)).toBe(plan.rowCount);
    }
  });

  it('leaves each kind of row under its own format', () => {
    const plan = aPlan('criterion:2');
    const backgrounds = [...criterion.formats.backgrounds];
    for (const {row, count} of surplusRows('criterion', criterion.counts, plan.counts) ?? []) {
      backgrounds.splice(row - 1, count);
    }
    const bands = plan.values.flatMap((row, index) =>
      String(row[0]).startsWith('title:') ? [backgrounds[index]?.[2]] : [],
    );

    expect(bands).toEqual([PALETTE.bandGround, PALETTE.bandGround, PALETTE.bandGround]);
  });

  it('says when the template is too small', () => {
    expect(surplusRows('criterion', {...criterion.counts, indicators: 1}, aPlan('criterion:2').counts)).toBeUndefined();
  });
});
