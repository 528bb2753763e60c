import {splitSectors} from '../../../../src/core/summary/ground/split-sectors.js';

const VILLAGES = ['Thôn 5', 'Thôn 7', 'Tây Hồ'];

describe('splitSectors', () => {
  it.each([
    ['Công an, Đoàn thanh niên; Ngành điện', ['Công an', 'Đoàn thanh niên', 'Ngành điện']],
    ['công an;  Công an ', ['công an']],
    ['Không', []],
    ['', []],
  ])('takes %j for the sectors that commas and semicolons part', (text, sectors) => {
    expect(splitSectors(text, VILLAGES)).toEqual(sectors);
  });

  it.each([
    ['Ban Phát triển Thôn 5, Thôn 7', ['Ban Phát triển Thôn 5, Thôn 7']],
    ['Ban Phát triển các thôn 1, 3, 5; UBND xã', ['Ban Phát triển các thôn 1, 3, 5', 'UBND xã']],
    ['Ban Phát triển thôn 5; thôn 7; Hội LHPN xã', ['Ban Phát triển thôn 5, thôn 7', 'Hội LHPN xã']],
    ['Trưởng thôn Tây Hồ, Thôn Đông Phong', ['Trưởng thôn Tây Hồ, Thôn Đông Phong']],
    ['Chi hội phụ nữ Tây Hồ, Thôn 5', ['Chi hội phụ nữ Tây Hồ, Thôn 5']],
  ])('keeps the list of villages in %j together', (text, sectors) => {
    expect(splitSectors(text, VILLAGES)).toEqual(sectors);
  });

  it.each([
    ['Hội LHPN xã, Thôn 7', ['Hội LHPN xã', 'Thôn 7']],
    ['Thôn 5, Thôn 7', ['Thôn 5', 'Thôn 7']],
    ['Ban Phát triển các thôn, Hội Nông dân xã', ['Ban Phát triển các thôn', 'Hội Nông dân xã']],
  ])('takes villages that stand for themselves in %j for sectors', (text, sectors) => {
    expect(splitSectors(text, VILLAGES)).toEqual(sectors);
  });
});
