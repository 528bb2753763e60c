import {CELL_WORDS} from '../../../../src/core/catalogue/words/cell-words.js';
import {COMMUNE_PACKS} from '../../../../src/core/catalogue/packs/commune-packs.js';
import {
  findCommunePack,
  findVillagePack,
  planPackRegistry,
} from '../../../../src/core/catalogue/packs/criteria-packs.js';
import {type CommunePack, type VillagePack} from '../../../../src/core/catalogue/packs/pack.js';
import {VILLAGE_PACKS} from '../../../../src/core/catalogue/packs/village-packs.js';

const communePack = (id: string): CommunePack => findCommunePack(id)!;
const villagePack = (id: string): VillagePack => findVillagePack(id)!;

describe('village packs', () => {
  it('name the ten criteria of Hà Tĩnh in their order', () => {
    expect(villagePack('ha-tinh-2014').criteria.map(({number, name}) => `${number} ${name}`)).toEqual([
      '1 Nhà ở và công trình phụ trợ',
      '2 Vườn hộ và công trình chăn nuôi',
      '3 Hàng rào',
      '4 Đường giao thông',
      '5 Nhà văn hóa và khu thể thao thôn',
      '6 Hệ thống điện',
      '7 Văn hóa, giáo dục, y tế',
      '8 Vệ sinh môi trường',
      '9 Hệ thống chính trị và an ninh trật tự xã hội',
      '10 Chấp hành pháp luật, quy ước, hương ước và các quy định khác của các tổ chức',
    ]);
  });

  it('mark every required level that is not confirmed, where people see it', () => {
    for (const pack of VILLAGE_PACKS) {
      for (const {number, requiredLevel} of pack.criteria) {
        expect(requiredLevel.includes(CELL_WORDS.vi.unverified)).toBe(pack.parts.levels[number] === 'low');
      }
    }
    expect(villagePack('ha-tinh-2014').criteria[2]?.requiredLevel).toMatch(/^≥ 70% hàng rào/);
  });

  it('give each criterion help with a good and a bad example', () => {
    for (const {help, goodExample, badExample} of villagePack('ha-tinh-2014').criteria) {
      expect([help, goodExample, badExample]).not.toContain('');
    }
  });
});

describe('commune packs', () => {
  it('count the indicators of QĐ 318 as the decree does', () => {
    const {criteria, indicators} = communePack('qd318-2022');
    const counts = criteria.map(({number}) => indicators.filter(({criterion}) => criterion === number).length);

    expect(counts).toEqual([2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2]);
    expect(indicators).toHaveLength(57);
  });

  it('put the criteria of QĐ 318 into five groups', () => {
    const {criteria} = communePack('qd318-2022');
    const sizes = [...new Set(criteria.map(({group}) => group))].map(
      group => criteria.filter(criterion => criterion.group === group).length,
    );

    expect(sizes).toEqual([1, 8, 4, 4, 2]);
  });

  it('add the twentieth criterion of Hà Tĩnh with the villages’ result', () => {
    const pack = communePack('qd318-2022-ha-tinh');

    expect(pack.criteria).toHaveLength(20);
    expect(pack.criteria[19]?.name).toBe('Khu dân cư mẫu, vườn mẫu');
    expect(pack.villageResult).toEqual({criterion: '20', indicator: '20.1'});
    expect(pack.indicators.slice(57).map(({code}) => code)).toEqual(['20.1', '20.2', '20.3']);
  });

  it('judge each criterion as a whole where the indicators are not known', () => {
    for (const id of ['qd318-2022-nang-cao', 'qd51-2025']) {
      const {criteria, indicators, hasIndicators} = communePack(id);

      expect(hasIndicators).toBe(false);
      expect(indicators.map(({code, criterion, text}) => ({code, criterion, text}))).toEqual(
        criteria.map(({number, name}) => ({code: number, criterion: number, text: name})),
      );
    }
    expect(communePack('qd318-2022-nang-cao').criteria).toHaveLength(19);
    expect(communePack('qd51-2025').criteria).toHaveLength(10);
  });

  it('allow "not applicable" only where the text says so', () => {
    expect(
      communePack('qd318-2022-ha-tinh')
        .indicators.filter(row => row.allowsNotApplicable)
        .map(({code}) => code),
    ).toEqual(['13.4']);
  });

  it('hold unique codes, known criteria and marked levels', () => {
    for (const {criteria, indicators, dossierTemplate, parts} of COMMUNE_PACKS) {
      const numbers = new Set(criteria.map(({number}) => number));
      const codes = new Set(indicators.map(({code}) => code));
      expect(codes.size).toBe(indicators.length);
      expect(indicators.every(({criterion}) => numbers.has(criterion))).toBe(true);
      expect(dossierTemplate.every(line => line.indicator === '' || codes.has(line.indicator))).toBe(true);
      expect(dossierTemplate.every(line => numbers.has(line.criterion))).toBe(true);
      expect(indicators.filter(({requirement}) => requirement.includes(CELL_WORDS.vi.unverified))).toEqual(
        indicators.filter(({code}) => parts.levels[code] === 'low'),
      );
    }
  });

  it('list dossier documents for every criterion of QĐ 318 and the twentieth', () => {
    const {criteria, dossierTemplate} = communePack('qd318-2022-ha-tinh');

    expect(criteria.filter(({number}) => !dossierTemplate.some(({criterion}) => criterion === number))).toEqual([]);
  });
});

describe('planPackRegistry', () => {
  it('links village criteria to indicators that exist in the commune pack', () => {
    const registry = planPackRegistry(villagePack('ha-tinh-2014'), communePack('qd318-2022-ha-tinh'));
    const codes = registry.indicators.map(({code}) => code);

    expect(registry.villageCriteria[3]?.linkedIndicators).toEqual(['2.2', '2.3']);
    expect(registry.villageCriteria.flatMap(row => row.linkedIndicators).filter(code => !codes.includes(code))).toEqual(
      [],
    );
  });

  it('links nothing to a pack with other indicators', () => {
    const registry = planPackRegistry(villagePack('ha-tinh-2014'), communePack('qd51-2025'));

    expect(registry.villageCriteria.flatMap(row => row.linkedIndicators)).toEqual([]);
  });
});

describe('findCommunePack', () => {
  it('finds a pack by its id and by its name', () => {
    for (const pack of COMMUNE_PACKS) {
      expect(findCommunePack(pack.id)).toBe(pack);
      expect(findCommunePack(` ${pack.name.toUpperCase()} `)).toBe(pack);
    }
    expect(findCommunePack('')).toBeUndefined();
  });
});
