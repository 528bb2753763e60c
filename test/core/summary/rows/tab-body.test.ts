import {type Matrix} from '../../../../src/core/layout/tab/tab-plan.js';
import {CELL_STYLES} from '../../../../src/core/summary/rows/cell-styles.js';
import {
  blankRow,
  numberCell,
  type PlannedRow,
  ratioCell,
  textCell,
  toTabBody,
} from '../../../../src/core/summary/rows/tab-body.js';

const SETTINGS = {columnCount: 11, sheetIds: new Map([['village:T01', 7]] as const), arrow: '→', rowsBefore: 0};

function aRow(over: Partial<PlannedRow> = {}): PlannedRow {
  return {key: 'row', style: 'text', cells: {}, ...over};
}

describe('toTabBody', () => {
  it('puts named cells into their columns and verdicts from column J on', () => {
    const row = aRow({
      cells: {ordinal: numberCell(1), name: textCell('Thôn 1'), figure: numberCell(2.5)},
      verdicts: [textCell('Đạt', 'met'), textCell('Chưa đạt', 'notMet')],
      link: {unit: 'village:T01', row: 3, column: 3},
    });

    const body = toTabBody([row], SETTINGS);

    expect(body.values).toEqual([['row', 1, 'Thôn 1', '', '', '', '', 2.5, '→', 'Đạt', 'Chưa đạt']]);
    expect(body.links).toEqual([{text: '→', url: '#gid=7&range=C3'}]);
    expect([body.firstRow, body.linkColumn]).toEqual([2, 9]);
    expect(body.formats.backgrounds[0]?.slice(9)).toEqual([CELL_STYLES.met.background, CELL_STYLES.notMet.background]);
  });

  it('keeps numbers numbers and texts texts', () => {
    const cells = {
      ordinal: numberCell(1200),
      name: textCell('2.1'),
      main: numberCell(1250.5),
      more: ratioCell(7, 10),
    };

    const {values, formats} = toTabBody([aRow({cells})], SETTINGS);

    expect(values[0]?.slice(1, 5)).toEqual([1200, '2.1', 1250.5, 7]);
    expect(formats.numberFormats[0]?.slice(0, 6)).toEqual(['@', '#,##0', '@', '#,##0.0###', '0"/10"', '@']);
  });

  it('writes what looks like a formula so that it stays a text, and leaves telephone numbers readable', () => {
    const cells = {
      name: textCell('=IMPORTXML("x")'),
      main: textCell('+84 912'),
      more: textCell("'a"),
      text: textCell('@b'),
    };

    const {values} = toTabBody([aRow({cells})], SETTINGS);

    expect(values[0]?.slice(2, 6)).toEqual(['\'=IMPORTXML("x")', '+84 912', "'a", '@b']);
  });

  it('wipes what is left of a longer earlier tab with blank rows', () => {
    const body = toTabBody([aRow(), blankRow()], {...SETTINGS, rowsBefore: 4});

    expect(body.rowCount).toBe(4);
    expect(body.values[3]).toEqual(Array(11).fill(''));
    expect(body.links).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('has rectangles of one size', () => {
    const {formats, values, rowCount, columnCount} = toTabBody([aRow(), aRow(), blankRow()], SETTINGS);

    const matrices: readonly (readonly (readonly unknown[])[])[] = [
      values,
      ...Object.values<Matrix<unknown>>({...formats}),
    ];
    for (const matrix of matrices) {
      expect(matrix).toHaveLength(rowCount);
      expect(new Set(matrix.map(row => row.length))).toEqual(new Set([columnCount]));
    }
  });
});

describe('CELL_STYLES', () => {
  it('keeps the words of verdicts readable on their colours', () => {
    for (const verdict of ['met', 'nearlyMet', 'notMet', 'notApplicable', 'unknown'] as const) {
      const {background, fontColor} = CELL_STYLES[verdict];
      expect(contrast(background, fontColor)).toBeGreaterThanOrEqual(7);
    }
  });
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
