/** Words by which an official letter (công văn) is understood. All are compared as `foldWord` writes them. */

/** What a date in a sentence may be; the nearest of these words before the date decides. */
export const ROLE_WORDS = {
  deadline: [
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'không quá',
    'không muộn hơn',
    'thời hạn',
    'hạn cuối',
    'hạn chót',
    'hạn nộp',
    'hạn gửi',
    'hạn báo cáo',
    'hạn hoàn thành',
    'hạn trả lời',
    'hạn là',
    'hạn:',
    'thời gian gửi',
    'thời gian nộp',
    'thời gian báo cáo',
  ],
  /** Name a deadline only where nothing else in the sentence says what the date is of. */
  weakDeadline: ['trong ngày', 'hết ngày'],
  meeting: ['họp', 'hội nghị', 'làm việc', 'hội ý', 'giao ban'],
  dataAsOf: ['số liệu', 'tính đến', 'tính từ'],
  reference: [
    'kết luận',
    'nghị quyết',
    'quyết định',
    'công văn',
    'công điện',
    'chỉ thị',
    'tờ trình',
    'thông báo',
    'biên bản',
    'kế hoạch',
    'căn cứ',
  ],
  other: ['từ ngày', 'kể từ', 'bắt đầu', 'sinh ngày', 'ký ngày'],
} as const;

/** "Before": a deadline where a day or an hour follows at once ("trước đây" and "trước mắt" are not). */
export const BEFORE_WORD = 'trước';
export const AFTER_BEFORE = ['lúc', 'vào', 'hồi', 'ngày', 'hết', 'cuối', 'thứ', 'chủ nhật', 'sáng', 'trưa', 'chiều'];

/** Say of a day already named that it is the last one ("ngày 10/6 là hạn cuối"). */
export const IS_DEADLINE = ['là hạn', 'là thời hạn'];

/** Stand between a sentence's grounds and what it asks. */
export const REQUEST_WORDS = ['đề nghị', 'yêu cầu', 'gửi', 'nộp', 'báo cáo về'];

/** Speak of a report that is to be handed in: such a deadline is offered before others. */
export const HAND_IN_WORDS = ['gửi', 'nộp', 'báo cáo'];

/** Tell that a day is past. */
export const PAST_WORD = 'đã';

export const DATE_WORDS = {
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  sameDay: 'cùng ngày',
  weekday: 'thứ',
  sunday: 'chủ nhật',
  session: 'buổi',
  between: ['của', 'vào', 'trong', 'là', 'hết'],
  atHour: ['lúc', 'vào lúc', 'vào hồi', 'hồi', 'trước', 'chậm nhất', 'chậm nhất là'],
} as const;

export const IS_WORD = 'là';
export const HOUR_SIGNS = ['giờ', 'h', 'g'];
export const MINUTE_SIGNS = ['phút', 'ph', 'p', "'", '’'];

/** Days of the week as written, ISO number 1 = Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

/** Parts of a day as written. */
export const DAY_PARTS = {sáng: 'morning', trưa: 'noon', chiều: 'afternoon', tối: 'evening'} as const;

/** The letter's head. */
export const HEAD_WORDS = {
  number: 'số',
  subject: ['v/v', 'về việc'],
  addressed: 'kính gửi',
  recipients: 'nơi nhận',
  communeKinds: ['xã', 'phường', 'thị trấn'],
  /** Stands after "xã" in "Cộng hòa xã hội chủ nghĩa Việt Nam", which names no commune. */
  notACommune: ['hội'],
  nation: 'cộng hòa',
} as const;

/** How sentences that name the grounds begin. */
export const GROUNDS_OPENINGS = [
  'căn cứ',
  'thực hiện kết luận',
  'thực hiện kế hoạch',
  'thực hiện công văn',
  'thực hiện nghị quyết',
  'thực hiện quyết định',
  'thực hiện chỉ đạo',
  'thực hiện ý kiến',
  'thực hiện thông báo',
  'thực hiện chương trình',
  'theo kế hoạch',
  'theo kết luận',
  'theo chỉ đạo',
  'theo công văn',
];

/** Who is to report. */
export const REPORTER_WORDS = {
  villages: ['các thôn', 'ban phát triển thôn', 'các xóm', 'các tổ dân phố', 'các bản', 'các ấp', 'các chi bộ thôn'],
  criterionOfficers: ['phụ trách các tiêu chí', 'phụ trách tiêu chí', 'cán bộ phụ trách từng tiêu chí'],
} as const;

/** Opens the part of the letter that speaks to one kind of reporter. */
export const CONCERNING = 'đối với';

/** Ends the numbered parts of the letter. */
export const CLOSING_WORDS = ['các báo cáo trên', 'trên đây', 'nơi nhận', 'đề nghị các', 'yêu cầu các'];

/** What the reports must contain. */
export const CONTENT_WORDS = {
  assessment: ['mức độ đạt chuẩn', 'mức độ đạt', 'tự đánh giá'],
  remainingWork: ['khối lượng còn lại', 'khối lượng thực tế', 'khối lượng công việc'],
  doers: ['tổ chức cá nhân thực hiện', 'tổ chức, cá nhân thực hiện', 'tổ chức ban ngành', 'tổ chức, ban ngành'],
  director: ['cá nhân chỉ đạo', 'người chỉ đạo'],
  resources: ['nguồn lực'],
  obstacles: ['khó khăn, vướng mắc', 'khó khăn vướng mắc', 'khó khăn', 'vướng mắc'],
  solutions: ['giải pháp'],
  roadmap: ['lộ trình'],
  dossier: ['hồ sơ tiêu chí', 'hồ sơ'],
  coordination: ['phối hợp'],
} as const;

export const CRITERIA_WORD = 'tiêu chí';
export const WRITTEN_WORDS = ['báo cáo bằng văn bản', 'bằng văn bản'];

/** A signer's titles hold one of these. */
export const TITLE_WORDS = ['trưởng', 'chủ tịch', 'bí thư', 'giám đốc', 'chánh văn phòng', 'thủ trưởng', 'hiệu trưởng'];

/** Stand before a title and are no part of it. */
export const SIGNING_MARKS = ['tm.', 'kt.', 'tl.', 'tuq.', 'q.'];

/** A full stop after these ends no sentence. */
export const ABBREVIATIONS = ['tm', 'kt', 'tl', 'tuq', 'tp', 'tx', 'tt', 'ts', 'ths', 'đ', 'đc'];
