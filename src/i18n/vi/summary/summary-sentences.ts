import {type AbsentFacts, type SummaryWords} from '../../../core/index.js';
import {officialCount} from '../official-style.js';

const NOTHING = '';

/** The five sentences that the chair reads aloud: each says what it rests on, none tells of a nought. */
export const sentences: SummaryWords['sentences'] = {
  reports: ({at, villages, criteria, late, absent}) => {
    const sent = [toSent(villages, 'thôn'), toSent(criteria, 'tiêu chí')].filter(part => part !== NOTHING);
    const begin =
      sent.length === 0
        ? `Đến ${at}, chưa có báo cáo nào được gửi`
        : `Đến ${at}, có ${sent.join(' và ')} đã gửi báo cáo`;
    const after = late > 0 ? `, trong đó ${officialCount(late)} báo cáo nộp muộn.` : '.';
    const open = [
      toAbsent('Chưa nộp', absent.missing),
      toAbsent('Chờ bổ sung', absent.returned),
      toAbsent('Được lùi hạn', absent.extended),
    ];
    return `${begin}${after}${open.join('')}`;
  },
  villages: ({submitted, expected, meetingAll, criteria, weakest}) => {
    if (submitted === 0) return 'Chưa có thôn nào gửi báo cáo nên chưa đánh giá được mức độ đạt chuẩn của các thôn.';
    const level = `tự đánh giá đạt ${criteria}/${criteria} tiêu chí`;
    const meeting = meetingAll === 0 ? `chưa có thôn nào ${level}` : `có ${officialCount(meetingAll)} thôn ${level}`;
    const weak = weakest && ` Các tiêu chí còn nhiều thôn chưa đạt: ${weakest}.`;
    return `Trong ${toWhoSent('thôn', submitted, expected)}, ${meeting}.${weak}`;
  },
  criteria: ({submitted, expected, met, notMet, undecided, dossiersComplete, missing, incomplete}) => {
    if (submitted === 0) return 'Chưa có tiêu chí nào của xã gửi báo cáo nên chưa đánh giá được các tiêu chí và hồ sơ.';
    const verdicts = [
      met > 0 ? `${officialCount(met)} tiêu chí tự đánh giá đạt` : NOTHING,
      notMet > 0 ? `${officialCount(notMet)} tiêu chí chưa đạt` : NOTHING,
      undecided > 0 ? `${officialCount(undecided)} tiêu chí chưa đủ số liệu để đánh giá` : NOTHING,
    ];
    const dossier = [
      dossiersComplete > 0 ? `đầy đủ ở ${officialCount(dossiersComplete)} tiêu chí` : NOTHING,
      missing > 0 ? `còn thiếu ${officialCount(missing)} văn bản` : NOTHING,
      incomplete > 0 ? `cần bổ sung ${officialCount(incomplete)} văn bản` : NOTHING,
    ];
    const ofDossier = toList(dossier);
    return `Trong ${toWhoSent('tiêu chí của xã', submitted, expected)}, có ${toList(verdicts)}.${ofDossier && ` Hồ sơ: ${ofDossier}.`}`;
  },
  work: ({submitted, lines, budget, costliest, overdue, overdueDocuments}) => {
    const late = overdueList(overdue, overdueDocuments);
    const over = late && ` Có ${late} đã quá thời hạn hoàn thành.`;
    if (submitted === 0) return `Chưa có báo cáo của thôn nên chưa tổng hợp được khối lượng còn lại.${over}`;
    const money = budget && ` với nhu cầu kinh phí ${budget} triệu đồng`;
    const most = costliest && `, lớn nhất là tiêu chí ${costliest}`;
    const left = lines === 0 ? 'không còn việc phải làm' : `còn ${officialCount(lines)} đầu việc${money}${most}`;
    return `Theo báo cáo của ${officialCount(submitted)} thôn, ${left}.${over}`;
  },
  obstacles: ({submitted, expected, obstacles, villages, shared, proposals, contradictions}) => {
    if (submitted === 0) return 'Chưa có báo cáo của thôn nên chưa tổng hợp được khó khăn, vướng mắc.';
    const all = shared > 0 ? `, trong đó ${officialCount(shared)} nội dung là khó khăn chung của nhiều thôn` : NOTHING;
    const named =
      obstacles === 0
        ? 'không thôn nào nêu khó khăn, vướng mắc'
        : `${officialCount(villages)} thôn nêu ${officialCount(obstacles)} khó khăn, vướng mắc${all}`;
    return [
      `Trong ${toWhoSent('thôn', submitted, expected)}, ${named}.`,
      proposals > 0 ? `Có ${officialCount(proposals)} đề xuất, kiến nghị khác của các thôn.` : NOTHING,
      contradictions > 0
        ? `Số liệu giữa thôn và xã chưa thống nhất ở ${officialCount(contradictions)} nội dung.`
        : NOTHING,
      obstacles + proposals + contradictions > 0
        ? 'Đề nghị cuộc họp cho ý kiến theo trang "Nội dung trình cuộc họp".'
        : NOTHING,
    ]
      .filter(part => part !== NOTHING)
      .join(' ');
  },
  countOfVillages: (name, count) => `${name} (${officialCount(count)} thôn)`,
  money: (name, amount) => `${name} (${amount} triệu đồng)`,
};

/** What is overdue, each kind that there is; '' where nothing is. */
export function overdueList(work: number, documents: number): string {
  return toList([
    work > 0 ? `${officialCount(work)} việc của thôn và tiêu chí` : NOTHING,
    documents > 0 ? `${officialCount(documents)} văn bản hồ sơ` : NOTHING,
  ]);
}

function toList(parts: readonly string[]): string {
  return parts.filter(part => part !== NOTHING).join(', ');
}

function toSent({submitted, expected}: {readonly submitted: number; readonly expected: number}, noun: string): string {
  return submitted === 0 ? NOTHING : `${officialCount(submitted)}/${officialCount(expected)} ${noun}`;
}

function toWhoSent(noun: string, submitted: number, expected: number): string {
  if (submitted === expected) return `${officialCount(submitted)}/${officialCount(expected)} ${noun} đã gửi báo cáo`;
  return `${officialCount(submitted)} ${noun} đã gửi báo cáo (tổng số ${officialCount(expected)} ${noun.replace(' của xã', '')})`;
}

function toAbsent(state: string, {villages, criteria}: AbsentFacts): string {
  const names = [villages, criteria && `tiêu chí số ${criteria}`].filter(part => part !== NOTHING).join('; ');
  return names && ` ${state}: ${names}.`;
}
