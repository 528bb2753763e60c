import {formatTable} from '../../../scenarios/results/text-table.js';

describe('formatTable', () => {
  it('lines columns up by what is seen, decomposed letters included', () => {
    const rows = [
      ['Thôn', 'Số', 'Ghi chú'],
      ['Đường'.normalize('NFD'), '1', 'x'],
    ];

    expect(formatTable(rows)).toBe(`  Thôn   Số  Ghi chú\n  ${'Đường'.normalize('NFD')}  1   x`);
  });
});
