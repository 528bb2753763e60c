import fc from 'fast-check';

import {RESOURCE_LIST} from '../../../src/core/catalogue/lists/resource-list.js';
import {canonicalSource, readResources, sumMoney} from '../../../src/core/reading/resources.js';

describe('readResources', () => {
  it('reads sources with amounts and days of labour', () => {
    const resources = readResources('NS xã: 50; Nhân dân đóng góp: 200; Ngày công: 120 công');

    expect(resources).toEqual([
      {source: 'Ngân sách xã', amount: 50, measure: 'million'},
      {source: 'Nhân dân đóng góp', amount: 200, measure: 'million'},
      {source: 'Ngày công', amount: 120, measure: 'workday'},
    ]);
    expect(sumMoney(resources)).toBe(250);
  });

  it('turns other measures of money into triệu đồng', () => {
    expect(readResources('NS xã: 1,5 tỷ; Tín dụng: 500.000 đồng; Khác: 20 tr.đ')).toEqual([
      {source: 'Ngân sách xã', amount: 1500, measure: 'million'},
      {source: 'Tín dụng', amount: 0.5, measure: 'million'},
      {source: 'Khác', amount: 20, measure: 'million'},
    ]);
  });

  it('keeps what is neither money nor labour with its unit', () => {
    expect(readResources('Hỗ trợ xi măng của tỉnh: 30 tấn')).toEqual([
      {source: 'Hỗ trợ xi măng của tỉnh', amount: 30, measure: 'other', unit: 'tấn'},
    ]);
  });

  it('reads amounts without a colon where the source or the measure is known', () => {
    expect(readResources('ngân sách xã 50, hội phụ nữ 10 triệu')).toEqual([
      {source: 'Ngân sách xã', amount: 50, measure: 'million'},
      {source: 'hội phụ nữ', amount: 10, measure: 'million'},
    ]);
    expect(readResources('120 ngày công')).toEqual([{source: 'Ngày công', amount: 120, measure: 'workday'}]);
  });

  it('takes no number of a name for an amount', () => {
    expect(readResources('Thôn 4')).toEqual([{source: 'Thôn 4', measure: 'million'}]);
    expect(readResources('NTM 2024: 50')).toEqual([{source: 'NTM 2024', amount: 50, measure: 'million'}]);
  });

  it('keeps the name of no source for an amount alone, and takes what no list knows for text', () => {
    expect(readResources('300')).toEqual([{source: '', amount: 300, measure: 'million'}]);
    expect(readResources('1,5 tỷ')).toEqual([{source: '', amount: 1500, measure: 'million'}]);
    expect(readResources('30 tấn')).toEqual([{source: '30 tấn', measure: 'million'}]);
  });

  it('takes money for labour where a measure says so', () => {
    expect(readResources('Ngày công: 30 triệu')).toEqual([{source: 'Ngày công', amount: 30, measure: 'million'}]);
    expect(readResources('Ngày công: 30')).toEqual([{source: 'Ngày công', amount: 30, measure: 'workday'}]);
  });

  it('reads the spaces within a name as one, and drops the point at its end', () => {
    expect(readResources('Hội   Nông dân xã.')).toEqual([{source: 'Hội Nông dân xã', measure: 'million'}]);
  });

  it('looks for an amount in no more than two hundred characters', () => {
    const amountOf = (length: number): unknown => readResources('a'.repeat(length - 4) + ': 50')[0]?.amount;

    expect([amountOf(200), amountOf(201)]).toEqual([50, undefined]);
  });

  it('splits sources without amounts', () => {
    expect(readResources('NS xã, nhân dân đóng góp')).toEqual([
      {source: 'Ngân sách xã', measure: 'million'},
      {source: 'Nhân dân đóng góp', measure: 'million'},
    ]);
  });

  it('splits at no decimal comma', () => {
    expect(readResources('Nhân dân 1,5 tỷ, NS xã 2,5 + Tín dụng 3')).toEqual([
      {source: 'Nhân dân đóng góp', amount: 1500, measure: 'million'},
      {source: 'Ngân sách xã', amount: 2.5, measure: 'million'},
      {source: 'Tín dụng', amount: 3, measure: 'million'},
    ]);
  });

  it('leaves an amount out that it cannot read', () => {
    expect(readResources('NS xã: 2.5')).toEqual([{source: 'Ngân sách xã', measure: 'million'}]);
  });

  it('reads "Không" as no source', () => {
    expect(readResources('Không')).toEqual([]);
  });

  it('never throws, and answers long texts at once', () => {
    const long = [' '.repeat(50_000), '1a'.repeat(25_000), ';'.repeat(50_000), `a${' '.repeat(49_000)}b`];

    expect(long.map(text => readResources(text).length)).toEqual([0, 1, 0, 1]);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(Array.isArray(readResources(text))).toBe(true);
      }),
    );
  });
});

describe('sumMoney', () => {
  it('is undefined where no amount of money is given', () => {
    expect(sumMoney(readResources('Ngày công: 120; Khác'))).toBeUndefined();
  });
});

describe('canonicalSource', () => {
  it('finds each source under each of its spellings', () => {
    for (const {name, alsoWritten} of RESOURCE_LIST) {
      expect([name, ...alsoWritten].map(canonicalSource)).toEqual([name, ...alsoWritten].map(() => name));
    }
  });
});
