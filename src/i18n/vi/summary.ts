import {type SummaryWords} from '../../core/index.js';
import {charts} from './charts.js';
import {columns, criterionColumns} from './summary-columns.js';

const SOURCES = {tick: '', noticed: ' (giờ ghi nhận)', paper: ' (nộp hộ)'} as const;

const LIST_NOUNS = {villages: 'thôn', criteria: 'tiêu chí', works: 'việc', documents: 'loại'} as const;

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('; ');

/** The words of the summary and of the agenda. */
export const summary: SummaryWords = {
  arrow: '→',
  moment: (time, date) => `${time} ngày ${date}`,
  title: ({round, commune}) => `Biểu tổng hợp phục vụ cuộc họp – ${commune} – ${round}`,
  readBetween: ({from, to, date}) =>
    `Số liệu đọc từ ${from} đến ${to} ngày ${date}. Mũi tên ở cột cuối dẫn tới ô nguồn trong biểu của đơn vị.`,
  firstCompile: 'Đây là lần tổng hợp đầu tiên.',
  since: ({at, units, added, changed, gone}) =>
    `So với lần tổng hợp ${at}: ${units} đơn vị có thay đổi; khó khăn, vướng mắc, đề xuất thêm ${added}, sửa ${changed}, không còn nêu ${gone}. Dòng thay đổi có dấu ●.`,
  andMore: (names, count, noun) => `${names} và ${count} ${LIST_NOUNS[noun]} khác`.trim(),
  criterionName: (number, name) => `${number}. ${name}`,
  villageCriterionShort: number => `TC thôn ${number}`,
  villageOrdinal: number => `thôn ${number}`,
  noCriterion: 'Chưa ghi tiêu chí',
  nothing: 'Không có.',
  blankVerdict: '—',
  bases: {
    villages: ({submitted, expected, absent}) =>
      joined(`${submitted}/${expected} thôn đã nộp`, absent && `thiếu: ${absent}`),
    criteria: ({submitted, expected, absent}) =>
      joined(`${submitted}/${expected} tiêu chí đã nộp`, absent && `thiếu: tiêu chí ${absent}`),
    both: (villages, criteria) => `${villages} thôn, ${criteria} tiêu chí`,
  },
  parts: {
    overview: '1. Đánh giá chung',
    matrix: base => `2. Kết quả các thôn theo tiêu chí, gồm cả thôn chưa nộp (${base})`,
    criteria: base => `3. Các tiêu chí của xã, gồm cả tiêu chí chưa nộp (${base})`,
    obstacles: (base, obstacles) => `4. Khó khăn, vướng mắc: ${obstacles} nội dung, khó khăn chung xếp trước (${base})`,
    proposals: count => `Đề xuất, kiến nghị của thôn không nêu khó khăn, vướng mắc (${count})`,
    work: base => `5. Khối lượng còn lại, nguồn lực và lộ trình (${base})`,
    workByUnit: ({leftOut, money}) =>
      leftOut === 0
        ? 'Khối lượng còn lại theo tiêu chí và đơn vị tính'
        : `Khối lượng còn lại theo tiêu chí và đơn vị tính; chưa cộng ${leftOut} dòng (${money} triệu đồng) vì chưa rõ khối lượng hoặc đơn vị tính`,
    money: lines => `Kinh phí theo nguồn lực (${lines} việc chưa xong)`,
    roadmap: 'Lộ trình theo tháng hoàn thành',
    overdue: ({work, documents, today}) =>
      [`Việc quá thời hạn tính đến ${today}`, overdueList(work, documents)].filter(part => part !== '').join(': '),
    documents: (base, missing, incomplete) =>
      `6. Hồ sơ còn thiếu ${missing}, cần bổ sung ${incomplete} văn bản (${base})`,
    coordination: (requests, sectors) =>
      requests === 0 ? 'Đề nghị phối hợp' : `Đề nghị phối hợp: ${requests} nội dung, gửi ${sectors} ngành`,
    absentees: (units, expected) =>
      `7. Chưa nộp hoặc còn chỗ thiếu, sai: ${units}/${expected} đơn vị, theo người đôn đốc`,
  },
  sentences: {
    reports: ({at, villages, criteria, late}) =>
      [
        `Đến ${at}, có ${villages.submitted}/${villages.expected} thôn và ${criteria.submitted}/${criteria.expected} tiêu chí đã nộp báo cáo`,
        late > 0 ? `, trong đó ${late} báo cáo nộp muộn.` : '.',
        absentSentence(villages.absent, criteria.absent),
      ].join(''),
    villages: ({submitted, expected, meetingAll, criteria, weakest}) =>
      submitted === 0
        ? 'Chưa có thôn nào nộp báo cáo nên chưa đánh giá được mức độ đạt chuẩn của các thôn.'
        : `Trong ${submitted}/${expected} thôn đã nộp, ${meetingAll} thôn tự đánh giá đạt ${criteria}/${criteria} tiêu chí.${weakest && ` Nhiều thôn chưa đạt nhất: ${weakest}.`}`,
    criteria: ({submitted, expected, met, notMet, undecided, dossiersComplete, missing, incomplete}) =>
      submitted === 0
        ? 'Chưa có tiêu chí nào của xã nộp báo cáo nên chưa đánh giá được các tiêu chí và hồ sơ.'
        : `Trong ${submitted}/${expected} tiêu chí của xã đã nộp, ${met} tiêu chí đạt, ${notMet} chưa đạt, ${undecided} chưa đủ số liệu để đánh giá. Hồ sơ đầy đủ ở ${dossiersComplete} tiêu chí; còn thiếu ${missing} văn bản, cần bổ sung ${incomplete} văn bản.`,
    work: ({submitted, expected, lines, budget, costliest, overdue, overdueDocuments}) =>
      [
        `${submitted}/${expected} thôn đã nộp còn ${lines} việc phải làm, cần ${budget} triệu đồng`,
        costliest && `, nhiều nhất ở ${costliest}`,
        overdue + overdueDocuments > 0
          ? `. Có ${overdueList(overdue, overdueDocuments)} đã quá thời hạn hoàn thành.`
          : '.',
      ].join(''),
    obstacles: ({submitted, expected, obstacles, villages, shared, proposals, contradictions}) =>
      [
        obstacles === 0
          ? `${submitted}/${expected} thôn đã nộp không nêu khó khăn, vướng mắc.`
          : `Trong ${submitted}/${expected} thôn đã nộp, ${villages} thôn nêu ${obstacles} khó khăn, vướng mắc, trong đó ${shared} nội dung là khó khăn chung của nhiều thôn.`,
        proposals > 0 ? ` Có ${proposals} đề xuất, kiến nghị khác của các thôn.` : '',
        contradictions > 0 ? ` Có ${contradictions} điểm số liệu của thôn và của xã chưa thống nhất.` : '',
        obstacles + proposals + contradictions > 0
          ? ' Đề nghị cuộc họp cho ý kiến theo trang "Nội dung trình cuộc họp".'
          : '',
      ].join(''),
    countOfVillages: (name, count) => `${name} (${count} thôn)`,
    money: (name, amount) => `${name} (${amount} triệu đồng)`,
  },
  figures: {
    label: 'Chỉ số',
    value: 'Số liệu',
    base: 'Cơ sở tính',
    expected: 'Báo cáo phải nộp',
    onTime: 'Nộp đúng hạn',
    late: 'Nộp muộn',
    returned: 'Đang đề nghị bổ sung',
    missing: 'Chưa nộp',
    villagesMeetingAll: criteria => `Thôn đạt ${criteria}/${criteria} tiêu chí`,
    criteriaMet: 'Tiêu chí xã đạt',
    remainingBudget: 'Kinh phí cho việc còn lại của các thôn (triệu đồng)',
    dossiersComplete: 'Tiêu chí có hồ sơ đầy đủ',
    contradictions: 'Điểm chưa thống nhất giữa các thôn và tiêu chí đã nộp',
  },
  charts,
  columns,
  criterionColumns,
  totalOf: base => `Cộng (${base})`,
  notCounted: {
    villages: names => `Chưa cộng, vì báo cáo chưa nộp hoặc chờ bổ sung: ${names}`,
    criteria: numbers => `Chưa cộng, vì báo cáo chưa nộp hoặc chờ bổ sung: tiêu chí ${numbers}`,
  },
  meetingAll: (villages, criteria) => `${villages} thôn đạt ${criteria}/${criteria}`,
  state: ({state, at, source, isEdited, hasReport}) =>
    joined(
      at === '' ? state : `${state} ${at}${SOURCES[source]}`,
      isEdited ? 'đã sửa sau khi nộp' : '',
      hasReport ? '' : 'chưa có biểu hoặc biểu không đọc được',
    ),
  returned: ({reason, until}) => `Đề nghị bổ sung: ${reason}${until && ` (hạn ${until})`}`,
  change: ({isNew, isStateChanged, verdicts, areFiguresChanged}) => {
    if (isNew) return '● Mới';
    const named = verdicts.filter(number => number !== '');
    const numbers = named.length === 0 ? '' : ` TC thôn ${named.join(', ')}`;
    const parts = [
      isStateChanged ? 'trạng thái' : '',
      verdicts.length > 0 ? `đánh giá${numbers}` : '',
      areFiguresChanged ? 'số liệu' : '',
    ];
    return `● Đổi: ${parts.filter(part => part !== '').join('; ')}`;
  },
  obstacleMarks: {shared: villages => `Chung ${villages} thôn`, added: '● Mới', changed: '● Sửa'},
  mainWork: ({criterion, task, remaining, unit, budget}) =>
    `${criterion && `TC thôn ${criterion}: `}${task}, còn ${remaining} ${unit}${budget && ` (${budget} triệu đồng)`}`,
  otherWork: count => `và ${count} việc khác`,
  officers: ({officer, leader}) =>
    [officer || 'Chưa phân công', leader && `Chỉ đạo nhóm: ${leader}`].filter(part => part !== '').join('\n'),
  dossier: ({missing, kinds, incomplete, present, next}) =>
    [
      missing > 0 ? `Thiếu ${missing}: ${kinds}` : '',
      incomplete > 0 ? `Cần bổ sung ${incomplete}` : '',
      missing + incomplete === 0 && present > 0 ? `Đã có ${present} văn bản` : '',
      next && `Mốc gần nhất: ${next}`,
    ]
      .filter(part => part !== '')
      .join('\n'),
  kindCount: (count, kind) => `${count} ${kind.toLowerCase()}`,
  nextDate: (date, what) => (what === '' ? date : `${date}, ${what}`),
  unassigned: 'Chưa phân công người đôn đốc',
  money: {
    million: 'triệu đồng',
    workday: 'ngày công',
    several: 'Nhiều nguồn (chưa tách)',
    unnamed: 'Chưa ghi nguồn',
    difference: 'Chênh lệch giữa cột Kinh phí và số tiền ghi theo nguồn',
  },
  noSector: 'Chưa ghi ngành phối hợp',
  noDate: 'Chưa rõ ngày',
  remaining: (quantity, unit) => `${quantity} ${unit}`.trim(),
  people: ({doer, director}) => [doer, director && `Chỉ đạo: ${director}`].filter(part => part !== '').join('\n'),
  absenteeGroup: ({supervisor, units}) => `${supervisor}: ${units} đơn vị`,
  agenda: {
    title: ({round, meeting}) => `Nội dung trình cuộc họp${meeting && ` ${meeting}`} – ${round}`,
    base: (villages, criteria) =>
      `Số liệu của ${villages}. ${criteria}. Cột nền vàng do chủ trì ghi và được giữ nguyên khi tổng hợp lại.`,
    contradictions: count => `1. Điểm số liệu của thôn và của xã chưa thống nhất (${count})`,
    shared: count => `2. Khó khăn, vướng mắc chung của nhiều thôn (${count})`,
    single: count => `3. Khó khăn, vướng mắc, đề xuất của từng thôn (${count})`,
    requests: count => `4. Đề nghị các ngành phối hợp (${count})`,
    own: '5. Nội dung bổ sung',
    closed: '6. Đã có kết luận, không còn trong số liệu',
    group: ({resolver, lines, villages}) => `${resolver}: ${lines} nội dung${villages > 0 ? `, ${villages} thôn` : ''}`,
    noResolver: 'Chưa ghi cấp, ngành giải quyết',
    villageNotMetCommuneMet: ({villages, criterion, indicator, text}) =>
      `${villages} tự đánh giá chưa đạt tiêu chí ${criterion}, nhưng xã đánh giá đạt chỉ tiêu ${indicator}${text && ` (${text})`}.`,
    villageMetCommuneNotMet: ({count, criterion, indicator, text}) =>
      `Cả ${count} thôn đã nộp tự đánh giá đạt tiêu chí ${criterion}, nhưng xã đánh giá chưa đạt chỉ tiêu ${indicator}${text && ` (${text})`}.`,
    sectors: names => `Ngành phối hợp: ${names}`,
    reconcile: officer =>
      `Đề nghị thôn và đồng chí phụ trách${officer && ` (${officer})`} rà soát, thống nhất số liệu.`,
    byVillage: (village, text) => `${village}: ${text}`,
    solution: text => `Giải pháp: ${text}`,
    proposal: text => `Đề xuất: ${text}`,
  },
};

function overdueList(work: number, documents: number): string {
  const parts = [
    work > 0 ? `${work} việc của thôn và tiêu chí` : '',
    documents > 0 ? `${documents} văn bản hồ sơ` : '',
  ];
  return parts.filter(part => part !== '').join(', ');
}

function absentSentence(villages: string, criteria: string): string {
  const names = joined(villages, criteria && `tiêu chí ${criteria}`);
  return names && ` Còn thiếu: ${names}.`;
}
