import * as fc from 'fast-check';

import {type CellValue} from '../../../../src/core/domain/cell.js';
import {type DetailsInput} from '../../../../src/core/summary/compile/compile-details.js';
import {parseAgendaTab} from '../../../../src/core/summary/agenda-tab/agenda-decisions.js';
import {planAgendaHead} from '../../../../src/core/summary/agenda-tab/agenda-head.js';
import {type TabBody} from '../../../../src/core/summary/rows/tab-body.js';
import {CRITERION_WORK, NOT_MET_ASSESSMENT, type SaidAssessment} from '../../../support/report-builders.js';
import {
  aCompileInput,
  aCriterionUnit,
  aPerson,
  aRegistry,
  aVillage,
  aVillageUnit,
  aCommuneCriterion,
} from '../compile-builders.js';
import {keysOf, planAgenda, readBack, rowAt, rowNumber} from '../tab-reading.js';

type Obstacles = Readonly<Record<string, readonly [text: string, resolver: string]>>;

/** Villages with one obstacle each to criterion 5 (which no indicator is linked to). */
function anInput(obstacles: Obstacles, over: Partial<DetailsInput> = {}): DetailsInput {
  const units = Object.entries(obstacles).map(([id, [text, resolver]]) =>
    aVillageUnit(id, {assessment: {'5': {...NOT_MET_ASSESSMENT, obstacles: text, resolver, proposal: 'Hỗ trợ vốn'}}}),
  );
  return aCompileInput({units, ...over});
}

/** The tab as it stands after the chair has typed into the row with this key (or below everything). */
function withTyped(body: TabBody, typed: Readonly<Record<string, readonly CellValue[]>>): CellValue[][] {
  return readBack(body).map(row => {
    const cells = typed[typeof row[0] === 'string' ? row[0] : ''];
    return cells ? [...row.slice(0, 5), ...cells, ...row.slice(5 + cells.length)] : row;
  });
}

/** The rows of a tab without those that only wipe. */
function contentOf({values}: TabBody): TabBody['values'] {
  const last = values.reduce((found, row, index) => (row.some(value => value !== '') ? index : found), -1);
  return values.slice(0, last + 1);
}

const THREE: Obstacles = {
  T01: ['Thiếu xi măng', 'UBND xã'],
  T02: ['thiếu  xi măng', ''],
  T03: ['Chưa có mặt bằng', 'Điện lực'],
};

describe('planAgendaTab', () => {
  it('puts contradictions first, then shared obstacles, then the others by who can resolve them, then requests', () => {
    const body = planAgenda({
      ...anInput(THREE),
      units: [
        ...anInput(THREE).units.slice(1),
        aVillageUnit('T01', {
          assessment: {
            '4': {verdict: 'notMet', obstacles: 'Không'},
            '5': {...NOT_MET_ASSESSMENT, resolver: 'UBND xã'},
            '6': {...NOT_MET_ASSESSMENT, obstacles: 'Thiếu người làm', resolver: 'Đoàn thanh niên'},
          },
        }),
        aCriterionUnit('2', {work: [{...CRITERION_WORK, sectors: 'Công an', request: 'Tuần tra'}]}),
      ],
    });

    expect(keysOf(body)).toEqual([
      'title',
      'base',
      'part:contradictions',
      'head:contradictions',
      'contradiction:villageNotMetCommuneMet|4|2.2',
      'part:shared',
      'head:shared',
      'group:shared|ubnd%20x%C3%A3',
      'obstacle:5|T01,T02',
      'part:single',
      'head:single',
      'group:single|%C4%91i%E1%BB%87n%20l%E1%BB%B1c',
      'obstacle:5|T03',
      'group:single|%C4%91o%C3%A0n%20thanh%20ni%C3%AAn',
      'obstacle:6|T01',
      'part:requests',
      'head:requests',
      'request:2|work:1',
      'part:own',
      'head:own',
      'own:1',
      'own:2',
      'own:3',
    ]);
  });

  describe('with a proposal of a village that names no obstacle', () => {
    const proposal = {verdict: 'met', obstacles: 'Không', proposal: 'Duy tu rãnh', resolver: 'UBND xã'} as const;
    const propose = (said: SaidAssessment) => aCompileInput({units: [aVillageUnit('T06', {assessment: {'5': said}})]});
    const registry = aRegistry({villages: [aVillage('T06')]});
    const body = planAgenda({...propose(proposal), registry});

    it('puts it before the meeting under who is to resolve it', () => {
      const keys = keysOf(body);

      expect(rowAt(body, 'part:single')?.[1]).toBe('3. Khó khăn, vướng mắc, đề xuất của từng thôn (01)');
      expect(keys.slice(keys.indexOf('head:single') + 1, keys.indexOf('part:requests'))).toEqual([
        'group:single|ubnd%20x%C3%A3',
        'proposal:5|T06',
      ]);
      expect(rowAt(body, 'proposal:5|T06')).toEqual([
        1,
        'Tiêu chí thôn số 5 – Tiêu chí thôn 5\nThôn 6',
        'Đề xuất: Duy tu rãnh',
        '',
        '',
        '',
        '',
        '→',
      ]);
    });

    it('keeps the decision on it when the village names an obstacle beside it', () => {
      const typed = withTyped(body, {'proposal:5|T06': ['Nhất trí']});
      const later = propose({...NOT_MET_ASSESSMENT, proposal: 'Duy tu rãnh', resolver: 'UBND xã'});

      const after = planAgenda({...later, registry}, parseAgendaTab(typed));

      expect(rowAt(after, 'obstacle:5|T06')?.[4]).toBe('Nhất trí');
    });
  });

  describe('with a request to several sectors', () => {
    const work = [
      {...CRITERION_WORK, task: 'Kéo ống', sectors: 'Công ty cấp nước, Hội LHPN xã', request: 'Đến Thôn 5'},
    ];
    const input = aCompileInput({units: [aCriterionUnit('2', {work})]});
    const body = planAgenda(input);

    it('puts it before the meeting once, with its sectors', () => {
      expect(rowAt(body, 'part:requests')?.[1]).toBe('4. Đề nghị các ngành phối hợp (01)');
      expect(keysOf(body).filter(key => key.includes('request'))).toEqual([
        'part:requests',
        'head:requests',
        'request:2|work:1',
      ]);
      expect(rowAt(body, 'request:2|work:1')?.slice(0, 4)).toEqual([
        1,
        'Tiêu chí số 2 – Tiêu chí xã 2',
        'Đến Thôn 5\nNgành phối hợp: Công ty cấp nước; Hội LHPN xã',
        'Kéo ống',
      ]);
    });

    it('takes over the decisions that an agenda of 0.1 held on the line of each sector', () => {
      const earlier = [
        'request:c%C3%B4ng%20ty%20c%E1%BA%A5p%20n%C6%B0%E1%BB%9Bc|2',
        'request:h%E1%BB%99i%20lhpn%20x%C3%A3|2',
      ];
      const rows = earlier.map((key, index) => [
        key,
        '',
        'Tiêu chí số 2 – Tiêu chí xã 2',
        'Đến Thôn 5',
        'Kéo ống',
        `Giao ${index}`,
      ]);

      const after = planAgenda(input, parseAgendaTab([['NTM|1|output:agenda|r|-'], ...rows]));

      expect(rowAt(after, 'request:2|work:1')?.[4]).toBe('Giao 0');
      expect(rowAt(after, 'closed:request:2|work:1')?.[4]).toBe('Giao 1');
    });
  });

  it('says what the meeting rests on', () => {
    expect(rowAt(planAgenda(anInput(THREE)), 'title')?.[1]).toBe(
      'NỘI DUNG TRÌNH CUỘC HỌP lúc 14 giờ 00 ngày 10/6/2024 – Rà soát tháng 6 năm 2024',
    );
    expect(rowAt(planAgenda(anInput({T01: ['Thiếu đất', '']})), 'base')?.[1]).toBe(
      'Số liệu của 01/03 thôn, 0/02 tiêu chí (chưa có: Thôn 2, Thôn 3; tiêu chí số 2, 17). Cột nền vàng: ghi ý kiến kết luận của chủ trì.',
    );
  });

  it('gathers the villages of one contradiction in one line', () => {
    const registry = aRegistry({
      people: [aPerson('P51', {name: 'Vũ Phụ Trách'})],
      communeCriteria: [aCommuneCriterion('2', {name: 'Giao thông', officer: 'P51'})],
    });
    const units = [
      aVillageUnit('T01', {assessment: {'4': {verdict: 'notMet'}}}),
      aVillageUnit('T03', {assessment: {'4': {verdict: 'nearlyMet'}}}),
      aCriterionUnit('2'),
    ];

    const body = planAgenda(aCompileInput({registry, units}));

    expect(rowAt(body, 'contradiction:villageNotMetCommuneMet|4|2.2')).toEqual([
      1,
      'Tiêu chí số 2 – Giao thông',
      'Thôn 1, Thôn 3 tự đánh giá chưa đạt tiêu chí thôn số 4 (Tiêu chí thôn 4), trong khi đồng chí phụ trách tiêu chí số 2 đánh giá đạt chỉ tiêu 2.2 (Chỉ tiêu 2.2).',
      'Đề nghị thôn và đồng chí phụ trách tiêu chí (Vũ Phụ Trách) rà soát, thống nhất số liệu.',
      '',
      '',
      '',
      '→',
    ]);
  });

  it('says that all submitted villages meet what the commune denies', () => {
    const indicators = {'2.1': {verdict: 'met'}, '2.2': {verdict: 'notMet'}} as const;
    const units = [aVillageUnit('T01'), aVillageUnit('T02'), aCriterionUnit('2', {indicators})];

    const body = planAgenda(aCompileInput({units}));

    expect(rowAt(body, 'contradiction:villageMetCommuneNotMet|4|2.2')?.[2]).toBe(
      'Cả 02 thôn đã gửi báo cáo đều tự đánh giá đạt tiêu chí thôn số 4 (Tiêu chí thôn 4), trong khi đồng chí phụ trách tiêu chí số 2 đánh giá chưa đạt chỉ tiêu 2.2 (Chỉ tiêu 2.2).',
    );
  });

  it('shows a shared obstacle once where all say the same, else in each village’s words', () => {
    const alike = planAgenda(anInput(THREE));
    const worded = planAgenda(
      anInput({T01: ['Dân chưa đồng thuận hiến đất', ''], T02: ['Hộ dân chưa đồng thuận hiến đất', 'UBND xã']}),
    );

    expect(rowAt(alike, 'obstacle:5|T01,T02')?.slice(0, 4)).toEqual([
      1,
      'Tiêu chí thôn số 5 – Tiêu chí thôn 5\nThôn 1, Thôn 2',
      'Thiếu xi măng',
      'Giải pháp: Đề nghị ứng trước xi măng, huy động ngày công\nĐề xuất: Hỗ trợ vốn',
    ]);
    expect(rowAt(worded, 'obstacle:5|T01,T02')?.[2]).toBe(
      'Thôn 1: Dân chưa đồng thuận hiến đất\nThôn 2: Hộ dân chưa đồng thuận hiến đất',
    );
    expect(keysOf(worded)).toContain('group:shared|ubnd%20x%C3%A3');
  });

  it('takes half a letter, as a broken paste leaves it, in the name of a resolver', () => {
    const body = planAgenda(anInput({T01: ['Thiếu vốn', 'UBND \uD83D xã']}));

    expect(keysOf(body).filter(key => key.startsWith('group:'))).toEqual(['group:single|ubnd%20%3F%20x%C3%A3']);
  });

  it('puts what concerns most villages first and unnamed resolvers last', () => {
    const body = planAgenda(
      anInput({T01: ['Thiếu đất', ''], T02: ['Thiếu xi măng', 'UBND xã'], T03: ['Chưa có điện', 'ubnd  xã']}),
    );

    const groups = keysOf(body).filter(key => key.startsWith('group:'));
    expect(groups.map(key => rowAt(body, key)?.[1])).toEqual([
      'UBND xã: 02 nội dung, 02 thôn',
      'Chưa ghi cấp, ngành giải quyết: 01 nội dung, 01 thôn',
    ]);
  });

  it('gives the decision columns a colour of their own and leaves them open to the chair', () => {
    const body = planAgenda(anInput(THREE));
    const row = rowNumber(body, 'obstacle:5|T03') - body.firstRow;

    expect(body.formats.backgrounds[row]?.slice(4, 8)).toEqual(['#ffffff', '#fffbe6', '#fffbe6', '#fffbe6']);
    expect(planAgendaHead('r').openColumns).toEqual([6, 7, 8]);
  });
});

describe('the chair’s decisions', () => {
  const decision = ['Giao địa chính', 'Trần Bình', '20/06/2024'] as const;

  it('stay beside their line', () => {
    const before = withTyped(planAgenda(anInput(THREE)), {'obstacle:5|T03': decision});

    const body = planAgenda(anInput(THREE), parseAgendaTab(before));

    expect(rowAt(body, 'obstacle:5|T03')?.slice(4, 7)).toEqual([...decision]);
  });

  it('stay beside an obstacle that is worded anew', () => {
    const before = withTyped(planAgenda(anInput(THREE)), {'obstacle:5|T03': decision});

    const body = planAgenda(anInput({...THREE, T03: ['Hết chỗ để vật liệu', 'UBND xã']}), parseAgendaTab(before));

    expect(rowAt(body, 'obstacle:5|T03')?.slice(4, 7)).toEqual([...decision]);
  });

  it('follow an obstacle that more or fewer villages share', () => {
    const shared = withTyped(planAgenda(anInput(THREE)), {'obstacle:5|T01,T02': decision});
    const alone = planAgenda(anInput({T02: ['Thiếu xi măng', '']}), parseAgendaTab(shared));
    const joined = planAgenda(
      anInput({T01: ['Thiếu xi măng', ''], T02: ['Thiếu xi măng', ''], T03: ['Thiếu xi măng', '']}),
      parseAgendaTab(readBack(alone)),
    );

    expect(rowAt(alone, 'obstacle:5|T02')?.slice(4, 7)).toEqual([...decision]);
    expect(rowAt(joined, 'obstacle:5|T01,T02,T03')?.slice(4, 7)).toEqual([...decision]);
  });

  it('are kept at the end, with what they were about, when their matter is gone, and return with it', () => {
    const before = withTyped(planAgenda(anInput(THREE)), {'obstacle:5|T03': decision});
    const gone = planAgenda(anInput({T01: ['Thiếu xi măng', '']}), parseAgendaTab(before));

    const back = planAgenda(anInput(THREE), parseAgendaTab(readBack(gone)));

    expect(keysOf(gone).slice(-3)).toEqual(['part:closed', 'head:closed', 'closed:obstacle:5|T03']);
    expect(rowAt(gone, 'closed:obstacle:5|T03')?.slice(1)).toEqual([
      'Tiêu chí thôn số 5 – Tiêu chí thôn 5\nThôn 3',
      'Chưa có mặt bằng',
      'Giải pháp: Đề nghị ứng trước xi măng, huy động ngày công\nĐề xuất: Hỗ trợ vốn',
      ...decision,
    ]);
    expect(rowAt(back, 'obstacle:5|T03')?.slice(4, 7)).toEqual([...decision]);
    expect(keysOf(back)).not.toContain('part:closed');
  });

  it('are both kept when two lines become one', () => {
    const apart = anInput({T01: ['Thiếu xi măng', ''], T02: ['Thiếu đất', '']});
    const before = withTyped(planAgenda(apart), {
      'obstacle:5|T01': ['Một', '', ''],
      'obstacle:5|T02': ['Hai', '', ''],
    });

    const body = planAgenda(anInput({T01: ['Thiếu đất', ''], T02: ['Thiếu đất', '']}), parseAgendaTab(before));

    expect(rowAt(body, 'obstacle:5|T01,T02')?.[4]).toBe('Một');
    expect(rowAt(body, 'closed:obstacle:5|T02')?.[4]).toBe('Hai');
  });

  it('may be numbers or dates, and are kept as they read', () => {
    const before = withTyped(planAgenda(anInput(THREE)), {
      'obstacle:5|T03': [1250.5, 'A', {kind: 'date', at: '2024-06-20T00:00:00+07:00'}],
    });

    const body = planAgenda(anInput(THREE), parseAgendaTab(before));

    expect(rowAt(body, 'obstacle:5|T03')?.slice(4, 7)).toEqual(['1.250,5', 'A', '20/06/2024']);
  });

  it('may stand beside a group of lines, a title or an empty table', () => {
    const keys = ['group:single|%C4%91i%E1%BB%87n%20l%E1%BB%B1c', 'part:shared', 'none:contradictions', 'base'];
    const typed = Object.fromEntries(keys.map(key => [key, decision] as const));

    const body = planAgenda(anInput(THREE), parseAgendaTab(withTyped(planAgenda(anInput(THREE)), typed)));

    for (const key of keys) expect(rowAt(body, key)?.slice(4, 7)).toEqual([...decision]);
  });

  it('keep the rows that the chair added, wherever they stand', () => {
    const written = readBack(planAgenda(anInput(THREE)));
    const own = ['', '', 'Thôn 9', 'Việc ngoài báo cáo', '', 'Đồng ý', '', '', ''];
    const before = [...written.slice(0, 6), own, ...written.slice(6)];

    const body = planAgenda(anInput(THREE), parseAgendaTab(before));
    const again = planAgenda(anInput(THREE), parseAgendaTab(readBack(body)));

    expect(rowAt(body, 'own:1')).toEqual(['', 'Thôn 9', 'Việc ngoài báo cáo', '', 'Đồng ý']);
    expect(keysOf(body).filter(key => key.startsWith('own:'))).toHaveLength(4);
    expect(contentOf(again)).toEqual(contentOf(body));
  });

  it('leave nothing behind where the chair wrote below our rows', () => {
    const written = readBack(planAgenda(anInput(THREE)));
    const below = [...written, Array<string>(9).fill(''), ['', '', 'Thôn 9', 'Việc khác', '', '', '', '', '']];

    const body = planAgenda(anInput(THREE), parseAgendaTab(below));

    expect(body.firstRow + body.rowCount - 1).toBe(below.length);
    expect(rowAt(body, 'own:1')).toEqual(['', 'Thôn 9', 'Việc khác']);
  });

  it('are never lost and never make a second compile differ, whatever changes', () => {
    const texts = fc.constantFrom('Thiếu xi măng', 'Thiếu đất', 'Dân chưa đồng thuận hiến đất', 'Không');
    const reports = fc.record({T01: texts, T02: texts, T03: texts});
    const toInput = (said: Readonly<Record<string, string>>) =>
      anInput(Object.fromEntries(Object.entries(said).map(([id, text]) => [id, [text, 'UBND xã'] as const])));
    fc.assert(
      fc.property(fc.array(reports, {minLength: 2, maxLength: 5}), rounds => {
        let body = planAgenda(toInput(rounds[0] ?? {}));
        const decided = keysOf(body).filter(key => key.startsWith('obstacle:'));
        const typed = decided.map((key, index) => [key, [`Kết luận ${index}`, '', '']] as const);
        let cells = withTyped(body, Object.fromEntries(typed));

        for (const round of rounds.slice(1)) {
          body = planAgenda(toInput(round), parseAgendaTab(cells));
          cells = readBack(body);
          expect(contentOf(planAgenda(toInput(round), parseAgendaTab(cells)))).toEqual(contentOf(body));
        }

        const kept = body.values.map(row => String(row[5])).filter(text => text.startsWith('Kết luận '));
        expect(kept.filter(text => /\d$/.test(text)).sort()).toEqual(typed.map((_, index) => `Kết luận ${index}`));
      }),
      {numRuns: 30},
    );
  });
});
