import {type ReportState, type SummaryWords} from '../../../core/index.js';
import {agenda} from './agenda.js';
import {charts} from './charts.js';
import {officialCount, officialDate, officialTime} from '../official-style.js';
import {columns, criterionColumns} from './summary-columns.js';
import {overdueList, sentences} from './summary-sentences.js';

const SOURCES = {tick: '', noticed: ' (thời điểm hệ thống ghi nhận)', paper: ' (bản giấy)'} as const;

const LIST_NOUNS = {villages: 'thôn', criteria: 'tiêu chí', works: 'việc'} as const;

const KINDS = {
  form: 'biểu mẫu',
  plan: 'kế hoạch',
  report: 'báo cáo',
  decision: 'quyết định',
  other: 'loại khác',
} as const;

const RESULTS: Readonly<Partial<Record<ReportState, string>>> = {
  onTime: 'Mới gửi báo cáo',
  late: 'Mới gửi báo cáo',
  returned: 'Mới đề nghị bổ sung',
};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('; ');

/** The words of the summary and of the agenda. */
export const summary: SummaryWords = {
  arrow: '→',
  moment: (time, date) => `${officialTime(time)} ngày ${officialDate(date)}`,
  title: ({round, commune, meeting}) =>
    `BIỂU TỔNG HỢP kết quả rà soát, đánh giá mức độ đạt chuẩn các tiêu chí NTM xã ${commune} (${meeting ? `phục vụ cuộc họp ngày ${officialDate(meeting)}` : round})`,
  readBetween: ({round, from, to, date}) => {
    const until = `${officialTime(to)} ngày ${officialDate(date)}`;
    const read = from === to ? `tổng hợp đến ${until}` : `đọc từ ${officialTime(from)} đến ${until}`;
    return `Đợt báo cáo: ${round}. Số liệu ${read}. Mũi tên ở cột cuối mở ô nguồn trong biểu.`;
  },
  firstCompile: 'Đây là lần tổng hợp đầu tiên.',
  since: ({at, units, added, changed, gone}) => {
    const parts = [
      units > 0 ? `có ${officialCount(units)} báo cáo thay đổi` : '',
      added > 0 ? `thêm ${officialCount(added)} khó khăn, vướng mắc, đề xuất` : '',
      changed > 0 ? `sửa lời ${officialCount(changed)} khó khăn, vướng mắc, đề xuất` : '',
      gone > 0 ? `${officialCount(gone)} khó khăn, vướng mắc, đề xuất không còn nêu` : '',
    ].filter(part => part !== '');
    const since = `So với lần tổng hợp lúc ${at}:`;
    return parts.length === 0 ? `${since} không có thay đổi.` : `${since} ${parts.join(', ')}. Dòng thay đổi có dấu ●.`;
  },
  andMore: (names, count, noun) => `${names} và ${officialCount(count)} ${LIST_NOUNS[noun]} khác`.trim(),
  criterionName: (number, name) => `Tiêu chí số ${number} – ${name}`,
  villageCriterionName: (number, name) => `Tiêu chí thôn số ${number} – ${name}`,
  criterionInList: (number, name) => `số ${number} – ${name}`,
  criterionInTable: (number, name) => `Số ${number} – ${name}`,
  villageCriterionShort: number => `TC thôn ${number}`,
  villageOrdinal: number => `thôn ${number}`,
  noCriterion: 'Chưa ghi tiêu chí',
  nothing: 'Không có.',
  blankVerdict: '—',
  bases: {
    villages: ({submitted, expected, absent}) =>
      joined(`${officialCount(submitted)}/${officialCount(expected)} thôn`, absent && `chưa có: ${absent}`),
    criteria: ({submitted, expected, absent}) =>
      joined(`${officialCount(submitted)}/${officialCount(expected)} tiêu chí`, absent && `chưa có: số ${absent}`),
    both: (villages, criteria) =>
      [villages > 0 ? `${officialCount(villages)} thôn` : '', criteria > 0 ? `${officialCount(criteria)} tiêu chí` : '']
        .filter(part => part !== '')
        .join(', '),
  },
  parts: {
    overview: '1. Đánh giá chung',
    matrix: base => `2. Kết quả tự đánh giá của các thôn (${base})`,
    criteria: base => `3. Kết quả tự đánh giá các tiêu chí của xã (${base})`,
    obstacles: (base, obstacles) =>
      `4. Khó khăn, vướng mắc của các thôn${obstacles === 0 ? '' : `: ${officialCount(obstacles)} nội dung`} (${base})`,
    proposals: count => `Đề xuất, kiến nghị khác của các thôn (${officialCount(count)})`,
    work: base => `5. Khối lượng còn lại, nguồn lực và lộ trình (${base})`,
    workByUnit: ({leftOut, money}) => {
      const all = 'Khối lượng còn lại theo tiêu chí và đơn vị tính';
      const amount = money && ` (${money} triệu đồng)`;
      return leftOut === 0
        ? all
        : `${all}; chưa cộng ${officialCount(leftOut)} dòng${amount} do chưa rõ khối lượng hoặc đơn vị tính`;
    },
    money: lines => `Kinh phí theo nguồn lực${lines === 0 ? '' : ` (${officialCount(lines)} việc chưa xong)`}`,
    roadmap: 'Lộ trình theo tháng hoàn thành',
    overdue: ({work, documents, today}) => {
      const late = overdueList(work, documents);
      return `Việc quá thời hạn tính đến ${officialDate(today)}${late && `: ${late}`}`;
    },
    documents: (base, missing, incomplete) => {
      const parts = [
        missing > 0 ? `còn thiếu ${officialCount(missing)} văn bản` : '',
        incomplete > 0 ? `cần bổ sung ${officialCount(incomplete)} văn bản` : '',
      ].filter(part => part !== '');
      return `6. Hồ sơ tiêu chí${parts.length === 0 ? '' : `: ${parts.join(', ')}`} (${base})`;
    },
    coordination: (requests, sectors) => {
      const sent = sectors > 0 ? `, gửi ${officialCount(sectors)} ngành` : '';
      return `Đề nghị phối hợp${requests === 0 ? '' : `: ${officialCount(requests)} nội dung${sent}`}`;
    },
    absentees: (reports, expected) => {
      const count = reports === 0 ? '' : `: ${officialCount(reports)}/${officialCount(expected)}, theo người đôn đốc`;
      return `7. Báo cáo chưa gửi, chờ bổ sung hoặc còn nội dung chưa đủ, chưa đúng${count}`;
    },
  },
  sentences,
  figures: {
    label: 'Chỉ tiêu',
    value: 'Số liệu',
    base: 'Phạm vi số liệu',
    expected: 'Báo cáo phải gửi',
    onTime: 'Đúng hạn',
    late: 'Nộp muộn',
    returned: 'Chờ bổ sung',
    extended: 'Được lùi hạn',
    missing: 'Chưa nộp',
    villagesMeetingAll: criteria => `Thôn tự đánh giá đạt ${criteria}/${criteria} tiêu chí`,
    criteriaMet: 'Tiêu chí xã tự đánh giá đạt',
    remainingBudget: 'Nhu cầu kinh phí của các thôn (triệu đồng)',
    dossiersComplete: 'Tiêu chí có hồ sơ đầy đủ',
    contradictions: 'Nội dung thôn, xã chưa thống nhất số liệu',
  },
  charts,
  columns,
  criterionColumns,
  totalOf: base => `Cộng (${base})`,
  notCounted: {
    villages: names => `Chưa cộng, do báo cáo chưa nộp hoặc chờ bổ sung: ${names}`,
    criteria: numbers => `Chưa cộng, do báo cáo chưa nộp hoặc chờ bổ sung: tiêu chí số ${numbers}`,
  },
  meetingAll: (villages, criteria) =>
    `${villages === 0 ? 'Chưa có thôn nào' : `${officialCount(villages)} thôn`} đạt ${criteria}/${criteria}`,
  state: ({state, at, source, submitter, isUnsigned, extendedUntil, isEdited, hasReport}) =>
    joined(
      at === '' ? state : `${state}, ${at}${SOURCES[source]}`,
      extendedUntil && `được lùi hạn đến ${extendedUntil}`,
      submitter && `người nộp: ${submitter}`,
      isUnsigned ? 'chưa ghi người nộp' : '',
      isEdited ? 'đã sửa sau khi nộp' : '',
      hasReport ? '' : 'chưa có biểu hoặc biểu không đọc được',
    ),
  returned: ({reason, until, isWish}) =>
    `Đề nghị bổ sung: ${reason}${until && ` (${isWish ? 'mong nhận trước' : 'hạn bổ sung'} ${until})`}`,
  reason: ({reason, errors}) =>
    errors > 0
      ? `Nộp khi còn ${officialCount(errors)} nội dung chưa đủ hoặc chưa đúng, lý do: ${reason}`
      : `Lý do nộp muộn: ${reason}`,
  change: ({isNew, became, verdicts, areFiguresChanged}) => {
    if (isNew) return '● Mới';
    const result = became && RESULTS[became];
    if (result !== undefined) return `● ${result}`;
    const named = verdicts.filter(number => number !== '');
    const numbers = named.length === 0 ? '' : ` tiêu chí thôn số ${named.join(', ')}`;
    const parts = [
      became === undefined ? '' : 'trạng thái',
      verdicts.length > 0 ? `đánh giá${numbers}` : '',
      areFiguresChanged ? 'số liệu' : '',
    ];
    return `● Thay đổi: ${parts.filter(part => part !== '').join('; ')}`;
  },
  obstacleMarks: {shared: villages => `Chung ${officialCount(villages)} thôn`, added: '● Mới', changed: '● Sửa'},
  mainWork: ({criterion, task, remaining, unit, budget}) =>
    `${criterion && `TC thôn ${criterion}: `}${task}, còn ${remaining} ${unit}${budget && ` (${budget} triệu đồng)`}`,
  otherWork: count => `và ${officialCount(count)} việc khác`,
  officers: ({officer, leader}) =>
    [officer || 'Chưa phân công', leader && `Chỉ đạo nhóm: ${leader}`].filter(part => part !== '').join('\n'),
  dossier: ({missing, kinds, incomplete, present, next}) => {
    const ofKinds = kinds.map(({kind, count}) => `${officialCount(count)} ${KINDS[kind]}`);
    const [only] = kinds;
    const all = `${officialCount(missing)} văn bản`;
    const named =
      only === undefined || kinds.length > 1
        ? `${all} (${ofKinds.join(', ')})`
        : only.kind === 'other'
          ? `${all} ${KINDS.other}`
          : (ofKinds[0] ?? all);
    return [
      missing > 0 ? `Thiếu ${named}` : '',
      incomplete > 0 ? `Cần bổ sung ${officialCount(incomplete)} văn bản` : '',
      missing + incomplete === 0 && present > 0 ? `Đã có ${officialCount(present)} văn bản` : '',
      next && `Đến hạn sớm nhất: ${next}`,
    ]
      .filter(part => part !== '')
      .join('\n');
  },
  nextDate: (date, what) => `${officialDate(date)}${what && ` – ${what}`}`,
  unassigned: 'Chưa phân công người đôn đốc',
  money: {
    million: 'triệu đồng',
    workday: 'ngày công',
    several: 'Nhiều nguồn (chưa tách)',
    unnamed: 'Chưa ghi nguồn',
    difference: 'Chưa rõ nguồn (chênh lệch)',
  },
  noSector: 'Chưa ghi ngành phối hợp',
  noDate: 'Chưa xác định thời hạn',
  remaining: (quantity, unit) => `${quantity} ${unit}`.trim(),
  people: ({doer, director}) => [doer, director && `Chỉ đạo: ${director}`].filter(part => part !== '').join('\n'),
  absenteeGroup: ({supervisor, units}) => `${supervisor}: ${officialCount(units)} báo cáo`,
  agenda,
};
