import {type LayoutProblem, type SetUpNotice, type SetUpPlace, type SetUpProblem} from '../../core/index.js';

const EXAMPLE_MOMENT = '10/06/2024 10:00';

/** "Trang "Thôn", dòng 5, cột "Mã": "; in `Đợt báo cáo` the row's label stands for row and column. */
function where({tab, row}: SetUpProblem | SetUpNotice, place: SetUpPlace): string {
  if (tab === 'round' && place.column !== '') return `Trang "${place.tab}", mục "${place.column}": `;
  const line = row > 0 ? `, dòng ${row}` : '';
  const column = place.column === '' ? '' : `, cột "${place.column}"`;
  return `Trang "${place.tab}"${line}${column}: `;
}

interface Facts {
  readonly row: number;
  /** The text found, in quotation marks. */
  readonly quoted: string;
  readonly value: string;
  readonly other: string;
}

const PROBLEMS: Readonly<Record<SetUpProblem['code'], (facts: Facts) => string>> = {
  tabMissing: () => 'không tìm thấy trang này. Hãy chọn "Thiết lập đợt báo cáo" để tạo lại.',
  columnMissing: () => 'không thấy tiêu đề cột này ở dòng 2. Hãy gõ lại đúng tiêu đề, hoặc hoàn tác (Ctrl+Z).',
  columnDuplicated: () => 'tiêu đề cột này có hai lần. Hãy xóa cột thừa.',
  roundRowMissing: () => 'dòng này không còn. Hãy hoàn tác (Ctrl+Z) hoặc khôi phục phiên bản trước.',
  roundRowDuplicated: ({row}) => `mục này có hai lần, lần thừa ở dòng ${row}. Hãy xóa dòng thừa.`,
  roundMissing: () => 'chưa điền. Hãy điền mục này.',
  deadlineUnreadable: ({quoted}) => `${quoted} không phải là ngày giờ. Hãy gõ ngày và giờ như ${EXAMPLE_MOMENT}.`,
  dateTimeUnreadable: ({quoted}) => `${quoted} không phải là ngày giờ. Hãy gõ ngày và giờ như ${EXAMPLE_MOMENT}.`,
  deadlineTimeMissing: ({quoted}) => `${quoted} chưa có giờ. Hãy gõ cả ngày và giờ như ${EXAMPLE_MOMENT}.`,
  dateUnreadable: ({quoted}) => `${quoted} không phải là ngày. Hãy gõ như 10/06/2024.`,
  hourUnreadable: ({quoted}) => `${quoted} không phải là giờ. Hãy gõ như 07:00.`,
  hoursReversed: ({value, other}) => `giờ bắt đầu ${value} muộn hơn giờ kết thúc ${other}. Hãy sửa một trong hai giờ.`,
  waveUnknown: ({quoted}) =>
    `không có đợt nhắc nào là ${quoted}. Hãy dùng các tên ghi ở phần hướng dẫn, cách nhau bằng dấu chấm phẩy.`,
  notInList: ({quoted, other}) => `${quoted} không có trong danh sách. Hãy chọn một trong các giá trị: ${other}.`,
  yesNoUnreadable: ({quoted}) => `${quoted} không rõ là có hay không. Hãy ghi Có hoặc Không.`,
  codeMissing: () => 'dòng này có nội dung nhưng chưa có mã. Hãy điền mã, hoặc xóa cả dòng.',
  codeUnusable: ({quoted}) =>
    `${quoted} không dùng làm mã được. Hãy đặt mã ngắn, không quá 20 ký tự, không có dấu hai chấm và gạch đứng.`,
  duplicateCode: ({quoted, other}) => `${quoted} đã có ở dòng ${other}. Hãy đặt mã khác.`,
  nameMissing: () => 'chưa điền. Hãy điền ô này.',
  unknownPerson: ({quoted}) =>
    `không có ai là ${quoted} trong Danh bạ. Hãy gõ mã có trong Danh bạ, hoặc thêm người này vào Danh bạ.`,
  ambiguousPerson: ({quoted, other}) => `có nhiều người tên ${quoted} (mã ${other}). Hãy gõ mã thay cho tên.`,
  unknownCriterion: ({quoted}) =>
    `không có tiêu chí nào là ${quoted} trong trang Tiêu chí xã. Hãy gõ số của một tiêu chí có ở đó.`,
  unknownIndicator: ({quoted}) =>
    `không có chỉ tiêu nào là ${quoted} trong trang Chỉ tiêu xã. Hãy gõ mã của chỉ tiêu có ở đó.`,
  indicatorOfOtherCriterion: ({quoted, other}) =>
    `chỉ tiêu ${quoted} thuộc tiêu chí ${other}. Hãy sửa chỉ tiêu hoặc tiêu chí của dòng này.`,
  criterionWithoutIndicators: ({value, other}) =>
    `tiêu chí ${value} (${other}) chưa có chỉ tiêu nào. Hãy thêm chỉ tiêu ở trang Chỉ tiêu xã, hoặc ghi Không ở cột "Báo cáo".`,
  noVillageCriteria: () => 'chưa có tiêu chí nào. Hãy điền các tiêu chí mà thôn phải đánh giá.',
  noUnits: () => 'chưa có thôn và tiêu chí nào phải báo cáo. Hãy điền ít nhất một thôn, hoặc ghi Có ở cột "Báo cáo".',
};

const NOTICES: Readonly<Record<SetUpNotice['code'], (facts: Facts) => string>> = {
  villageWithoutRespondent: ({value, other}) =>
    `${other} (${value}) chưa có người báo cáo. Hãy điền bí thư chi bộ hoặc trưởng Ban phát triển thôn để có người được nhắc.`,
  villageWithoutSupervisor: ({value, other}) =>
    `${other} (${value}) chưa có đồng chí UVBCH phụ trách. Khi thôn chậm sẽ không có ai được báo để đôn đốc.`,
  criterionWithoutOfficer: ({value, other}) =>
    `tiêu chí ${value} (${other}) chưa có đồng chí phụ trách. Hãy điền mã trong Danh bạ để có người được nhắc.`,
  groupWithoutLeader: ({value, other}) =>
    `tiêu chí ${value} chưa có đồng chí chỉ đạo nhóm${other === '' ? '' : ` "${other}"`}. Khi chậm sẽ không có ai được báo để đôn đốc.`,
  chairMissing: () => 'chưa điền. Danh sách chậm nộp sẽ chỉ gửi đồng chí chuyên trách.',
  personWithoutContact: ({other}) =>
    `${other} chưa có email và điện thoại, nên không có cách liên hệ. Hãy bổ sung nếu có.`,
  emailUnreadable: ({value, other}) => `"${value}" của ${other} không giống địa chỉ email. Hãy kiểm tra lại.`,
  emailMissing: ({other}) =>
    `${other} có kênh liên hệ là Email nhưng chưa có địa chỉ. Hãy điền email hoặc chọn kênh khác.`,
  meetingBeforeDeadline: () => 'giờ họp sớm hơn thời hạn nộp báo cáo. Hãy kiểm tra lại hai mốc này.',
};

const LAYOUT_PROBLEMS: Readonly<Record<LayoutProblem['code'], (problem: LayoutProblem) => string>> = {
  machineKeyMissing: () => 'ô A1 (dòng ẩn) không còn mã nhận dạng của trang.',
  notAnEntryTab: ({name}) => `đây không phải là biểu nhập (mã "${name}").`,
  otherLayout: ({name}) => `trang được tạo bởi phiên bản khác (bố cục ${name}).`,
  rowMissing: ({name}) => `thiếu dòng "${name}" (mã ở cột A ẩn).`,
  rowDuplicated: ({row, name}) => `dòng ${row} trùng mã "${name}" với một dòng ở trên, có lẽ do sao chép cả dòng.`,
  rowUnknown: ({row, name}) => `dòng ${row} có mã lạ "${name}" ở cột A ẩn.`,
  columnMissing: ({row, name}) =>
    row === 0 ? `không thấy cột "${name}".` : `dòng tiêu đề ${row} không còn cột "${name}".`,
  columnDuplicated: ({row, name}) => `dòng tiêu đề ${row} có cột "${name}" hai lần.`,
  rowWithoutKey: ({row}) =>
    `dòng ${row} có nội dung nhưng không thuộc bảng nào, nên không được tính. Hãy chuyển nội dung vào một dòng trống của bảng.`,
};

function toFacts({row, value, other}: SetUpProblem | SetUpNotice): Facts {
  return {row, value, other, quoted: value === '' ? 'ô trống' : `"${value}"`};
}

/** What is said about the set-up tabs and about tabs whose structure was changed. */
export const setUp = {
  problem: (problem: SetUpProblem, place: SetUpPlace): string =>
    where(problem, place) + PROBLEMS[problem.code](toFacts(problem)),
  notice: (notice: SetUpNotice, place: SetUpPlace): string =>
    where(notice, place) + NOTICES[notice.code](toFacts(notice)),
  layoutProblem: (problem: LayoutProblem): string => LAYOUT_PROBLEMS[problem.code](problem),
  /** A problem that does not keep a tab from being read. */
  layoutNotice: (tab: string, problem: LayoutProblem): string =>
    `Trang "${tab}": ${LAYOUT_PROBLEMS[problem.code](problem)}`,
  rowsMissing: {
    village: (tab: string, names: readonly string[]): string => rowsMissing(tab, `tiêu chí ${names.join(', ')}`),
    criterion: (tab: string, names: readonly string[]): string => rowsMissing(tab, `chỉ tiêu ${names.join(', ')}`),
  },
};

function rowsMissing(tab: string, what: string): string {
  return `Trang "${tab}" không còn dòng của ${what}, nên nội dung ở đó không được tính. Hãy hoàn tác (Ctrl+Z), hoặc chọn "Sửa biểu mẫu" để tạo lại dòng.`;
}
