import {compileDetails} from '../../../../src/core/summary/compile/compile-details.js';
import {planSummaryTab} from '../../../../src/core/summary/summary-tab/plan-summary-tab.js';
import {type TabBody} from '../../../../src/core/summary/rows/tab-body.js';
import {summary as english} from '../../../../src/i18n/en/summary/summary.js';
import {
  CRITERION_WORK,
  MISSING_DOCUMENT,
  NOT_MET_ASSESSMENT,
  unreadable,
  VILLAGE_WORK,
} from '../../../support/report-builders.js';
import {
  aCommuneCriterion,
  aCompileInput,
  aCriterionUnit,
  anIndicator,
  anIssue,
  aPerson,
  aRegistry,
  aRound,
  aVillage,
  aVillageUnit,
} from '../compile-builders.js';
import {aTabContext, keysOf, planSummary, rowAt, rowNumber} from '../tab-reading.js';

const PEOPLE = [
  aPerson('P11', {name: 'Trần Bí Thư', phone: '0912 000 011'}),
  aPerson('P31', {name: 'Lê Đôn Đốc', position: 'UVBCH Đảng bộ', phone: '0912 000 031'}),
  aPerson('P41', {name: 'Phạm Lãnh Đạo', phone: '0912 000 041'}),
  aPerson('P51', {name: 'Vũ Phụ Trách', phone: '0912 000 051'}),
];

const ACCEPTED = {
  at: '2024-06-10T09:12:00+07:00',
  source: 'tick',
  submitter: 'P11',
  errors: 0,
  reason: '',
  fingerprint: '',
} as const;

/** Thôn 1 on time with work and an obstacle, Thôn 2 late, Thôn 3 a draft; criterion 2 on time, 17 without a tab. */
function aMeetingInput() {
  return aCompileInput({
    registry: aRegistry({
      people: PEOPLE,
      villages: [
        aVillage('T01', {supervisor: 'P31', cluster: 'Cẩm Lộc'}),
        aVillage('T02', {supervisor: 'P31'}),
        aVillage('T03', {supervisor: 'P31', secretary: 'P11'}),
      ],
      communeCriteria: [
        aCommuneCriterion('2', {name: 'Giao thông', officer: 'P51', leader: 'P41'}),
        aCommuneCriterion('17', {officer: 'P51', leader: 'P41'}),
      ],
    }),
    units: [
      aVillageUnit('T01', {
        record: {accepted: ACCEPTED},
        isEdited: true,
        assessment: {
          '4': {...NOT_MET_ASSESSMENT, resolver: 'UBND xã'},
          '6': {verdict: 'nearlyMet', obstacles: 'Không'},
        },
        work: [
          VILLAGE_WORK,
          {...VILLAGE_WORK, task: 'Xây cống', unit: 'm', remaining: 20, budget: 50.5, end: '2024-06-01'},
        ],
      }),
      aVillageUnit('T02', {
        state: 'late',
        record: {accepted: {...ACCEPTED, at: '2024-06-10T10:05:00+07:00', source: 'paper'}},
        assessment: {'4': {...NOT_MET_ASSESSMENT, obstacles: 'thiếu xi măng.'}},
        issues: [anIssue('village:T02'), anIssue('village:T02', {severity: 'warning'})],
      }),
      aVillageUnit('T03', {state: 'draft', assessment: {'4': {}}}),
      aCriterionUnit('2', {
        record: {accepted: ACCEPTED},
        indicators: {'2.1': {verdict: 'met'}, '2.2': {verdict: 'notMet'}},
        dossier: [
          MISSING_DOCUMENT,
          {...MISSING_DOCUMENT, kind: 'form', state: 'incomplete', title: 'Biểu 03', due: ''},
        ],
        work: [{...CRITERION_WORK, sectors: 'Ngành điện', request: 'Di dời cột', due: '2024-05-30'}],
      }),
    ],
  });
}

describe('part 1', () => {
  const body = planSummary(aMeetingInput());

  it('says when reading began and ended', () => {
    expect(rowAt(body, 'read')?.[1]).toBe(
      'Đợt báo cáo: Rà soát tháng 6 năm 2024. Số liệu tổng hợp đến 10 giờ 29 ngày 10/6/2024. Mũi tên ở cột cuối mở ô nguồn trong biểu.',
    );
  });

  it('gives the chair five sentences to read aloud, each with its base', () => {
    const sentences = [1, 2, 3, 4, 5].map(ordinal => rowAt(body, `sentence:${ordinal}`)?.[1]);

    expect(sentences).toEqual([
      'Đến 10 giờ 30 ngày 10/6/2024, có 02/03 thôn và 01/02 tiêu chí đã gửi báo cáo, trong đó 01 báo cáo nộp muộn. Chưa nộp: Thôn 3; tiêu chí số 17.',
      'Trong 02 thôn đã gửi báo cáo (tổng số 03 thôn), chưa có thôn nào tự đánh giá đạt 10/10 tiêu chí. Các tiêu chí còn nhiều thôn chưa đạt: số 4 – Tiêu chí thôn 4 (02 thôn), số 6 – Tiêu chí thôn 6 (01 thôn).',
      'Trong 01 tiêu chí của xã đã gửi báo cáo (tổng số 02 tiêu chí), có 01 tiêu chí chưa đạt. Hồ sơ: còn thiếu 01 văn bản, cần bổ sung 01 văn bản.',
      'Theo báo cáo của 02 thôn, còn 02 đầu việc với nhu cầu kinh phí 350,5 triệu đồng, lớn nhất là tiêu chí số 4 – Tiêu chí thôn 4 (350,5 triệu đồng). Có 02 việc của thôn và tiêu chí đã quá thời hạn hoàn thành.',
      'Trong 02 thôn đã gửi báo cáo (tổng số 03 thôn), 02 thôn nêu 02 khó khăn, vướng mắc, trong đó 01 nội dung là khó khăn chung của nhiều thôn. Đề nghị cuộc họp cho ý kiến theo trang "Nội dung trình cuộc họp".',
    ]);
  });

  it('shows key figures as numbers with their base in words', () => {
    const figure = (key: string) => rowAt(body, `figure:${key}`)?.slice(2);

    expect(figure('expected')).toEqual([5, '03 thôn, 02 tiêu chí']);
    expect(figure('onTime')).toEqual([2, '01 thôn, 01 tiêu chí']);
    expect(figure('late')).toEqual([1, '01 thôn']);
    expect(figure('returned')).toEqual([0]);
    expect(figure('missing')).toEqual([2, '01 thôn, 01 tiêu chí']);
    expect(figure('villagesMeetingAll')).toEqual([0, '02/03 thôn; chưa có: Thôn 3']);
    expect(figure('criteriaMet')).toEqual([0, '01/02 tiêu chí; chưa có: số 17']);
    expect(figure('remainingBudget')).toEqual([350.5, '02/03 thôn; chưa có: Thôn 3']);
    expect(figure('dossiersComplete')).toEqual([0, '01/02 tiêu chí; chưa có: số 17']);
    expect(figure('contradictions')).toEqual([0, '02 thôn, 01 tiêu chí']);
  });

  it('gives the charts counts that add up to what is expected', () => {
    expect(rowAt(body, 'reports:villages')?.slice(1)).toEqual(['Thôn', 1, 1, 0, 1, 3]);
    expect(rowAt(body, 'reports:criteria')?.slice(1)).toEqual(['Tiêu chí xã', 1, 0, 0, 1, 2]);
    expect(rowAt(body, 'reach:4')?.slice(1)).toEqual(['Số 4 – Tiêu chí thôn 4', 0, 2, 0, 1, 3]);
    expect(rowAt(body, 'reach:6')?.slice(1)).toEqual(['Số 6 – Tiêu chí thôn 6', 1, 1, 0, 1, 3]);
  });

  it('keeps every sentence within two lines when 100 villages are missing', () => {
    const ids = Array.from({length: 100}, (_, index) => `T${index + 1}`);
    const registry = aRegistry({villages: ids.map(id => aVillage(id, {name: `Thôn Nam Phúc Thăng ${id}`}))});
    const long = planSummary(aCompileInput({registry, units: []}));

    for (const ordinal of [1, 2, 3, 4, 5]) {
      expect(String(rowAt(long, `sentence:${ordinal}`)?.[1]).length).toBeLessThanOrEqual(290);
    }
    expect(rowAt(long, 'sentence:1')?.[1]).toContain('Thôn Nam Phúc Thăng T5 và 95 thôn khác');
  });
});

describe('part 2', () => {
  const body = planSummary(aMeetingInput());

  it('shows each village with its work, money, supervisor, state and verdicts', () => {
    expect(rowAt(body, 'matrix:T01')).toEqual([
      1,
      'Thôn 1 (Cẩm Lộc)',
      'TC thôn 4: Đổ bê tông đường ngõ, còn 1,2 km (300 triệu đồng)\nTC thôn 4: Xây cống, còn 20 m (50,5 triệu đồng)',
      'Lê Đôn Đốc, UVBCH Đảng bộ, 0912 000 031',
      'Đúng hạn, 09 giờ 12 ngày 10/6/2024; người nộp: P11; đã sửa sau khi nộp',
      8,
      350.5,
      '→',
      'Đạt',
      'Đạt',
      'Đạt',
      'Chưa đạt',
      'Đạt',
      'Cơ bản đạt',
      'Đạt',
      'Đạt',
      'Đạt',
      'Đạt',
    ]);
  });

  it('shows a paper report, a draft and what is blank as such', () => {
    expect(rowAt(body, 'matrix:T02')?.[4]).toBe('Nộp muộn, 10 giờ 05 ngày 10/6/2024 (bản giấy); người nộp: P11');
    expect(rowAt(body, 'matrix:T03')?.[4]).toBe('Đang nhập');
    expect(rowAt(body, 'matrix:T03')?.[11]).toBe('—');
  });

  it('adds up submitted villages only', () => {
    expect(rowAt(body, 'matrix:total')).toEqual([
      '',
      'Cộng (02/03 thôn; chưa có: Thôn 3)',
      '',
      '',
      'Chưa có thôn nào đạt 10/10',
      17,
      350.5,
      '',
      2,
      2,
      2,
      0,
      2,
      1,
      2,
      2,
      2,
      2,
    ]);
  });

  it('links each village to the state cell of its tab', () => {
    expect(body.links[rowNumber(body, 'matrix:T02') - body.firstRow]).toEqual({text: '→', url: '#gid=101&range=C3'});
  });
});

describe('part 3', () => {
  const body = planSummary(aMeetingInput());

  it('shows each criterion with people, dossier, verdict and counts', () => {
    expect(rowAt(body, 'criterion:2')).toEqual([
      '2',
      'Giao thông',
      'Vũ Phụ Trách, 0912 000 051\nChỉ đạo nhóm: Phạm Lãnh Đạo, 0912 000 041',
      'Thiếu 01 quyết định\nCần bổ sung 01 văn bản\nĐến hạn sớm nhất: 20/6/2024 – Quyết định phê duyệt danh mục đường',
      'Đúng hạn, 09 giờ 12 ngày 10/6/2024; người nộp: P11',
      1,
      '20/06/2024',
      '→',
      'Chưa đạt',
      1,
      1,
      1,
      0,
    ]);
  });

  it('has no arrow where there is no tab', () => {
    expect(rowAt(body, 'criterion:17')).toEqual([
      '17',
      'Tiêu chí xã 17',
      'Vũ Phụ Trách, 0912 000 051\nChỉ đạo nhóm: Phạm Lãnh Đạo, 0912 000 041',
      '',
      'Chưa nhập; chưa có biểu hoặc biểu không đọc được',
      '—',
      '',
      '',
      '—',
      '—',
      '—',
      '—',
      '—',
    ]);
  });
});

describe('part 4', () => {
  it('lists every obstacle in its own words, shared ones first, and links to it', () => {
    const body = planSummary(aMeetingInput());

    expect(rowAt(body, 'obstacle:4:T01')).toEqual([
      '4',
      'Thôn 1\nTiêu chí thôn số 4 – Tiêu chí thôn 4',
      'Thiếu xi măng',
      'Đề nghị ứng trước xi măng, huy động ngày công',
      '',
      'UBND xã',
      'Chung 02 thôn',
      '→',
    ]);
    expect(rowAt(body, 'obstacle:4:T02')?.[2]).toBe('thiếu xi măng.');
    expect(body.links[rowNumber(body, 'obstacle:4:T01') - body.firstRow]?.url).toBe('#gid=100&range=H17');
  });

  it('says so where nobody names an obstacle', () => {
    expect(rowAt(planSummary(aCompileInput()), 'none:obstacles')).toEqual(['', 'Không có.']);
  });
});

describe('part 4, for a proposal of a village that names no obstacle', () => {
  const assessment = {
    '7': {
      verdict: 'met',
      obstacles: 'Không',
      solutions: 'Dân tự nạo vét',
      proposal: 'Duy tu rãnh',
      resolver: 'UBND xã',
    },
  } as const;
  const body = planSummary(aCompileInput({units: [aVillageUnit('T01', {assessment})]}));

  it('shows it below the obstacles, with who is to resolve it, and links to it', () => {
    expect(rowAt(body, 'section:proposals')?.[1]).toBe('Đề xuất, kiến nghị khác của các thôn (01)');
    expect(rowAt(body, 'proposal:7:T01')).toEqual([
      '7',
      'Thôn 1\nTiêu chí thôn số 7 – Tiêu chí thôn 7',
      '',
      'Dân tự nạo vét',
      'Duy tu rãnh',
      'UBND xã',
      '',
      '→',
    ]);
    expect(body.links[rowNumber(body, 'proposal:7:T01') - body.firstRow]?.url).toBe('#gid=100&range=J20');
  });

  it('counts it in the sentence that the chair reads aloud', () => {
    expect(rowAt(body, 'sentence:5')?.[1]).toContain('Có 01 đề xuất, kiến nghị khác của các thôn.');
  });

  it('marks it where the previous compile did not know it', () => {
    const before = compileDetails(aCompileInput({units: [aVillageUnit('T01')]})).digest;

    const after = planSummary(aCompileInput({units: [aVillageUnit('T01', {assessment})], previous: before}));

    expect(rowAt(after, 'proposal:7:T01')?.[6]).toBe('● Mới');
  });

  it('has no such table where every proposal stands beside an obstacle', () => {
    const beside = {'7': {...NOT_MET_ASSESSMENT, proposal: 'Duy tu rãnh'}};
    const units = [aVillageUnit('T01', {assessment: beside})];

    expect(keysOf(planSummary(aCompileInput({units})))).not.toContain('section:proposals');
  });
});

describe('part 5', () => {
  const body = planSummary(aMeetingInput());

  it('adds up work by criterion and unit', () => {
    expect(rowAt(body, 'work:4:km')).toEqual([
      '4',
      'Tiêu chí thôn số 4 – Tiêu chí thôn 4',
      'Thôn 1',
      'Đổ bê tông đường ngõ',
      'km',
      1.2,
      300,
      '→',
    ]);
    expect(rowAt(body, 'work:total')?.[6]).toBe(350.5);
  });

  it('says what could not be added', () => {
    const work = [VILLAGE_WORK, {...VILLAGE_WORK, remaining: unreadable('notANumber', '1,2km'), budget: 75}];
    const unclear = planSummary(aCompileInput({units: [aVillageUnit('T01', {work})]}));

    expect(rowAt(unclear, 'section:work')?.[1]).toBe(
      'Khối lượng còn lại theo tiêu chí và đơn vị tính; chưa cộng 01 dòng (75 triệu đồng) do chưa rõ khối lượng hoặc đơn vị tính',
    );
    expect([rowAt(unclear, 'work:total')?.[6], rowAt(unclear, 'money:total')?.[6]]).toEqual([300, 375]);
  });

  it('adds up money by resource to the remaining money', () => {
    expect(rowAt(body, 'money:source:Ngân sách xã:million:')?.slice(1)).toEqual([
      'Ngân sách xã',
      'Thôn 1',
      'Đổ bê tông đường ngõ, Xây cống',
      'triệu đồng',
      '',
      200,
    ]);
    expect(rowAt(body, 'money:difference::million:')?.[6]).toBe(-249.5);
    expect(rowAt(body, 'money:total')?.[6]).toBe(350.5);
  });

  it('puts work into the months of its end', () => {
    expect(rowAt(body, 'roadmap:2024-06')?.slice(1)).toEqual(['06/2024', 'Thôn 1', 'Xây cống', '', 1, 50.5, '→']);
    expect(rowAt(body, 'roadmap:2024-08')?.slice(5, 7)).toEqual([1, 300]);
  });

  it('names overdue lines with the days they are late', () => {
    expect(rowAt(body, 'overdue:village:T01:work:2')).toEqual([
      'thôn 4',
      'Thôn 1',
      'Xây cống',
      'Tổ liên gia số 2\nChỉ đạo: Nguyễn Văn An',
      '20 m',
      9,
      '01/06/2024',
      '→',
    ]);
    expect(rowAt(body, 'overdue:criterion:2:work:1')).toEqual([
      '2.2',
      'Tiêu chí số 2 – Giao thông',
      'Cứng hóa đường trục thôn',
      'UBND xã',
      '0,8 km',
      11,
      '30/05/2024',
      '→',
    ]);
  });
});

describe('part 5, for a document whose time is over', () => {
  const dossier = [
    {...MISSING_DOCUMENT, due: '2024-06-01'},
    {...MISSING_DOCUMENT, title: 'Báo cáo năm', due: '2024-07-01'},
  ];
  const registry = aRegistry({communeCriteria: [aCommuneCriterion('2', {name: 'Giao thông'})]});
  const body = planSummary(aCompileInput({registry, units: [aCriterionUnit('2', {dossier})]}));

  it('stands among what is overdue', () => {
    const [key = '', ...others] = keysOf(body).filter(name => name.startsWith('overdue:'));

    expect(rowAt(body, 'section:overdue')?.[1]).toBe('Việc quá thời hạn tính đến 10/6/2024: 01 văn bản hồ sơ');
    expect(others).toEqual([]);
    expect(rowAt(body, key)).toEqual([
      '2.1',
      'Tiêu chí số 2 – Giao thông',
      'Quyết định phê duyệt danh mục đường',
      'Trần Thị Bình',
      'Còn thiếu',
      9,
      '01/06/2024',
      '→',
    ]);
  });

  it('is named by the sentence that the chair reads aloud', () => {
    expect(rowAt(body, 'sentence:4')?.[1]).toContain('Có 01 văn bản hồ sơ đã quá thời hạn hoàn thành.');
  });
});

describe('part 6', () => {
  const body = planSummary(aMeetingInput());

  it('lists missing and incomplete documents by kind', () => {
    const rows = keysOf(body).filter(key => key.startsWith('document:'));

    expect(rows.map(key => rowAt(body, key)?.slice(1, 7))).toEqual([
      ['Biểu mẫu\nTiêu chí số 2 – Giao thông', 'Biểu 03', 'Trình UBND xã ban hành', 'Trần Thị Bình', 'Cần bổ sung', ''],
      [
        'Quyết định\nTiêu chí số 2 – Giao thông',
        'Quyết định phê duyệt danh mục đường',
        'Trình UBND xã ban hành',
        'Trần Thị Bình',
        'Còn thiếu',
        '20/06/2024',
      ],
    ]);
  });

  it('lists each request once, with the sectors it goes to', () => {
    const work = [
      {...CRITERION_WORK, sectors: 'Ngành điện, UBMTTQ xã', request: 'Di dời cột'},
      {...CRITERION_WORK, sectors: 'UBMTTQ xã', request: 'Vận động'},
    ];
    const twice = planSummary(aCompileInput({units: [aCriterionUnit('2', {work})]}));

    const keys = keysOf(twice).filter(key => key.startsWith('request:'));

    expect(keys).toEqual(['request:2:work:1', 'request:2:work:2']);
    expect(rowAt(twice, 'request:2:work:1')?.slice(1, 3)).toEqual(['Ngành điện\nUBMTTQ xã', 'Di dời cột']);
    expect(rowAt(twice, 'section:coordination')?.[1]).toBe('Đề nghị phối hợp: 02 nội dung, gửi 02 ngành');
  });

  it('shows a request with its work, who leads it and when it is due', () => {
    expect(rowAt(body, 'request:2:work:1')).toEqual([
      '2',
      'Ngành điện',
      'Di dời cột',
      'Cứng hóa đường trục thôn',
      'UBND xã',
      '2.2',
      '30/05/2024',
      '→',
    ]);
  });
});

describe('part 7', () => {
  const body = planSummary(aMeetingInput());

  it('groups who has not reported or has errors under who urges them', () => {
    const from = keysOf(body).indexOf('head:absentees') + 1;

    expect(keysOf(body).slice(from)).toEqual([
      'group:supervisor:P31',
      'absentee:village:T02',
      'absentee:village:T03',
      'group:supervisor:P41',
      'absentee:criterion:17',
    ]);
    expect(rowAt(body, 'group:supervisor:P31')?.[1]).toBe('Lê Đôn Đốc, UVBCH Đảng bộ, 0912 000 031: 02 báo cáo');
  });

  it('says whom to call, what is wrong first and links to it', () => {
    expect(rowAt(body, 'absentee:village:T02')).toEqual([
      1,
      'Thôn 2',
      '',
      'Dòng 17.',
      'Nộp muộn, 10 giờ 05 ngày 10/6/2024 (bản giấy); người nộp: P11',
      1,
      1,
      '→',
    ]);
    expect(body.links[rowNumber(body, 'absentee:village:T02') - body.firstRow]?.url).toBe('#gid=101&range=G17');
    expect(rowAt(body, 'absentee:village:T03')?.slice(1, 5)).toEqual([
      'Thôn 3',
      'Trần Bí Thư, 0912 000 011',
      '',
      'Đang nhập',
    ]);
  });
});

describe('part 7, for a report that was handed back', () => {
  it('says why, and until when it is to be mended', () => {
    const returned = {at: '2024-06-10T09:30:00+07:00', reason: 'Thiếu hiện trạng'};
    const record = {returned, until: '2024-06-10T12:00:00+07:00'};
    const units = [aVillageUnit('T01', {state: 'returned', record, issues: [anIssue('village:T01')]})];

    const body = planSummary(aCompileInput({units}));

    expect(rowAt(body, 'absentee:village:T01')?.slice(3, 5)).toEqual([
      'Đề nghị bổ sung: Thiếu hiện trạng (hạn bổ sung 12 giờ 00 ngày 10/6/2024)\nDòng 17.',
      'Chờ bổ sung',
    ]);
    expect(rowAt(body, 'part:7')?.[1]).toBe(
      '7. Báo cáo chưa gửi, chờ bổ sung hoặc còn nội dung chưa đủ, chưa đúng: 05/05, theo người đôn đốc',
    );
  });
});

describe('planSummaryTab', () => {
  it('never gives a criterion of the villages the short name of a commune criterion: the tabs of those begin with TC', () => {
    const input = aMeetingInput();
    const units = [aVillageUnit('T03', {assessment: {'4': NOT_MET_ASSESSMENT}}), ...input.units];
    const body = planSummary({...input, units, previous: compileDetails(input).digest});

    expect(body.values.flat().filter(value => /TC ?\d/.test(String(value)))).toEqual([]);
    expect(rowAt(body, 'head:matrix')?.[8]).toBe('TC thôn 1');
    expect(['criteria', 'documents', 'coordination'].map(table => rowAt(body, `head:${table}`)?.[0])).toEqual(
      Array(3).fill('TC xã'),
    );
    expect(['obstacles', 'work'].map(table => rowAt(body, `head:${table}`)?.[0])).toEqual(Array(2).fill('TC thôn'));
  });

  it('tells criteria of villages from indicators of the commune where both are overdue', () => {
    const body = planSummary(aMeetingInput());
    const overdue = keysOf(body).filter(key => key.startsWith('overdue:'));

    expect(overdue.map(key => rowAt(body, key)?.[0])).toEqual(['thôn 4', '2.2']);
  });

  it('marks what changed since the previous compile', () => {
    const before = aMeetingInput();
    const previous = compileDetails(before).digest;
    const units = [
      aVillageUnit('T03', {assessment: {'4': NOT_MET_ASSESSMENT}, work: [VILLAGE_WORK]}),
      ...before.units.filter(({unit}) => unit !== 'village:T03'),
    ];

    const body = planSummary({...before, units, previous});

    expect(rowAt(body, 'matrix:T03')?.[4]).toBe('Đúng hạn\n● Mới gửi báo cáo');
    expect(rowAt(body, 'matrix:T01')?.[4]).not.toContain('●');
    expect(rowAt(body, 'obstacle:4:T03')?.[6]).toBe('Chung 03 thôn\n● Mới');
    expect(rowAt(body, 'since')?.[1]).toBe(
      'So với lần tổng hợp lúc 10 giờ 30 ngày 10/6/2024: có 01 báo cáo thay đổi, thêm 01 khó khăn, vướng mắc, đề xuất. Dòng thay đổi có dấu ●.',
    );
  });

  it('never lets an entry become a formula', () => {
    const assessment = {'4': {...NOT_MET_ASSESSMENT, obstacles: '=HYPERLINK("http://x")'}};

    const body = planSummary(aCompileInput({units: [aVillageUnit('T01', {assessment})]}));

    expect(body.values.flat().filter(value => /^[=+]/.test(String(value)))).toEqual([]);
  });

  it('speaks English where the round does', () => {
    const input = aMeetingInput();
    const details = compileDetails({...input, round: aRound({language: 'en'})});

    const body: TabBody = planSummaryTab(details, aTabContext([], {words: english}));

    expect(rowAt(body, 'figure:villagesMeetingAll')?.slice(1)).toEqual([
      'Villages reporting 10/10 criteria met',
      0,
      '2 of 3 villages; missing: Thôn 3',
    ]);
    expect(rowAt(body, 'matrix:T01')?.[11]).toBe('Not met');
  });

  it('gives 100 villages and 20 criteria one rectangle, in work that grows with them', () => {
    const sizes = [50, 100].map(count => {
      const ids = Array.from({length: count}, (_, index) => `T${index + 1}`);
      const numbers = Array.from({length: 20}, (_, index) => `${index + 1}`);
      const registry = aRegistry({
        villages: ids.map(id => aVillage(id)),
        communeCriteria: numbers.map(number => aCommuneCriterion(number)),
        indicators: numbers.flatMap(number => [anIndicator(`${number}.1`), anIndicator(`${number}.2`)]),
      });
      const units = [
        ...ids.map(id => aVillageUnit(id, {assessment: {'4': NOT_MET_ASSESSMENT}, work: [VILLAGE_WORK, VILLAGE_WORK]})),
        ...numbers.map(number => aCriterionUnit(number, {dossier: [MISSING_DOCUMENT], work: [CRITERION_WORK]})),
      ];
      return planSummary(aCompileInput({registry, units}));
    });

    const [half, full] = sizes as [TabBody, TabBody];
    expect([full.columnCount, full.values.length, full.links.length]).toEqual([19, full.rowCount, full.rowCount]);
    expect(full.rowCount - half.rowCount).toBe(100); // a matrix row and an obstacle row per village
  });
});
