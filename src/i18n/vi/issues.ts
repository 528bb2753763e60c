import {type Issue, type RowMark, type VerdictFacts} from '../../core/index.js';
import {officialCount} from './official-style.js';
import {composeMark, composeSentence, type IssueWords, lacking, missing, quote, wrong} from '../issue-words.js';

const typed = (facts: {readonly typed: string}): string => quote(facts.typed);

/** "Cơ bản đạt" is a verdict people choose in good faith: the sentence says how it counts. */
const unmet = (facts: VerdictFacts, what: string): string =>
  facts.verdict === 'nearlyMet' ? 'mức "Cơ bản đạt" tính là chưa đạt' : `${what} chưa đạt`;

const WORDS: IssueWords = {
  rowNames: {
    assessment: number => `tiêu chí số ${number}`,
    indicator: code => `chỉ tiêu ${code}`,
    dossier: ordinal => `văn bản ${ordinal}`,
    work: ordinal => `công việc ${ordinal}`,
  },
  inRow: (row, rowName, columnTitle) => `Dòng ${row} (${rowName}), cột "${columnTitle}": `,
  inHead: (row, label) => `Dòng ${row}, ô "${label}": `,
  missing: columnTitles => `Thiếu: ${columnTitles}`,
  untouched: 'Chưa nhập',
  more: count => `và ${officialCount(count)} nội dung khác`,
  shortTitles: {
    obstacles: 'Khó khăn',
    solutions: 'Giải pháp',
    solution: 'Giải pháp',
    doer: 'Người thực hiện',
    director: 'Người chỉ đạo',
    budget: 'Kinh phí',
    request: 'Nội dung đề nghị',
  },
  texts: {
    notANumber: wrong(
      facts =>
        `${typed(facts)} không phải là số. Đề nghị chỉ gõ số, không kèm chữ và đơn vị tính, ví dụ 1,2 hoặc 1.250,5.`,
      'chỉ gõ số',
    ),
    dateInNumberCell: wrong(
      facts =>
        facts.date !== undefined
          ? `bảng tính đã đổi số vừa gõ thành ngày ${facts.date} (${facts.typed}): đồng chí gõ ${facts.decimal} hay ${facts.dayMonth}? Đề nghị gõ lại số, phần lẻ viết sau dấu phẩy: ${facts.decimal}.`
          : facts.decimal === undefined
            ? `${typed(facts)} là ngày tháng, không phải là số. Đề nghị gõ lại số, phần lẻ viết sau dấu phẩy, ví dụ 2,5.`
            : `${typed(facts)} có thể là ngày tháng: đồng chí gõ ${facts.decimal} hay ${facts.dayMonth}? Đề nghị gõ lại số, phần lẻ viết sau dấu phẩy: ${facts.decimal}.`,
      facts => (facts.decimal === undefined ? 'đang là ngày, cần gõ số' : `gõ ${facts.decimal} hay ${facts.dayMonth}?`),
    ),
    errorValue: wrong(
      facts => `ô bị lỗi công thức (${facts.typed}). Đề nghị xóa ô rồi nhập lại nội dung.`,
      facts => `lỗi công thức (${facts.typed})`,
    ),
    notADate: wrong(
      facts => `${typed(facts)} không phải là ngày. Đề nghị nhập dạng 30/06/2024.`,
      'nhập ngày, dạng 30/06/2024',
    ),
    noSuchDate: wrong(
      facts => `${typed(facts)} không phải là ngày có trong lịch. Đề nghị nhập dạng 30/06/2024.`,
      facts => `không có ngày ${facts.typed}`,
    ),
    vagueDate: wrong(
      facts =>
        `${typed(facts)} chưa phải là ngày cụ thể. Đề nghị nhập ngày, dạng 30/09/2024, hoặc ít nhất là tháng, dạng 9/2024.`,
      'cần ngày cụ thể, dạng 30/09/2024',
    ),
    yearMissing: wrong(
      facts => `${typed(facts)} còn thiếu năm. Đề nghị nhập đủ ngày, tháng, năm, dạng 30/06/2024.`,
      'còn thiếu năm',
    ),
    dateOutOfRange: wrong(
      facts => `${typed(facts)} có năm nằm ngoài khoảng 2000 đến 2100. Đề nghị kiểm tra và nhập lại năm.`,
      'xem lại năm',
    ),
    notInList: wrong(
      facts => `${typed(facts)} không có trong danh sách. Đề nghị mở danh sách của ô và chọn một mục.`,
      'chọn trong danh sách',
    ),
    tooLong: wrong(
      'nội dung quá dài. Đề nghị rút gọn, phần chi tiết ghi trong báo cáo bằng văn bản.',
      'quá dài, cần rút gọn',
    ),
    dateMonthOnly: wrong(
      facts =>
        `${typed(facts)} chỉ có tháng nên được hiểu là ngày ${facts.date}. Nếu là ngày khác, đề nghị ghi đủ ngày, tháng, năm.`,
      facts => `hiểu là ${facts.date}`,
    ),

    verdictMissing: missing('chưa chọn. Đề nghị chọn Đạt, Cơ bản đạt hoặc Chưa đạt.'),
    notApplicableNotAllowed: wrong(
      'mục này không được chọn "Không áp dụng". Đề nghị chọn Đạt, Cơ bản đạt hoặc Chưa đạt.',
      'không dùng "Không áp dụng"',
    ),
    statusMissing: missing('chưa ghi. Đề nghị nêu kết quả đạt được đến nay, kèm số liệu.'),
    taskMissing: missing('chưa ghi. Đề nghị ghi việc phải làm, nêu rõ tuyến, hộ hoặc địa điểm.'),
    endInPast: wrong(
      facts =>
        `ngày ${facts.date} đã qua. Nếu việc đã xong, đề nghị cập nhật kết quả; nếu chưa xong, đề nghị ghi ngày mới.`,
      facts => `${facts.date} đã qua`,
    ),

    obstaclesMissing: missing(
      facts => `${unmet(facts, 'tiêu chí')}; đề nghị ghi khó khăn, vướng mắc; nếu không có thì ghi "Không".`,
    ),
    solutionsMissing: missing(
      facts => `${unmet(facts, 'tiêu chí')}; đề nghị ghi giải pháp: những việc cần tập trung làm để đạt.`,
    ),
    remainingWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'tiêu chí')}, nhưng phần B chưa có việc nào còn phải làm. Đề nghị thêm ở phần B ít nhất một dòng của tiêu chí này, có "KL còn lại" lớn hơn 0.`,
      'Cần thêm việc ở phần B',
    ),
    criterionMissing: missing('chưa chọn. Đề nghị chọn tiêu chí của công việc này.'),
    criterionUnknown: wrong(
      facts => `${typed(facts)} không phải là tiêu chí có ở phần A. Đề nghị mở danh sách của ô và chọn một tiêu chí.`,
      'chọn trong danh sách',
    ),
    unitMissing: missing('chưa ghi. Đề nghị ghi đơn vị tính, ví dụ m, km, hộ, công trình.'),
    quantityNegative: wrong(facts => `${typed(facts)} là số âm. Đề nghị nhập số từ 0 trở lên.`, 'không nhận số âm'),
    remainingMissing: missing(
      'chưa ghi. Đề nghị nhập khối lượng còn lại, hoặc nhập đủ "KL kế hoạch" và "KL đã thực hiện" để hệ thống tự tính.',
    ),
    remainingDiffers: wrong(
      facts =>
        `đang ghi ${facts.typed}, trong khi kế hoạch ${facts.planned} trừ đã thực hiện ${facts.done} còn ${facts.expected}. Đề nghị sửa số chưa đúng, hoặc xóa ô này để hệ thống tự tính.`,
      facts => `kế hoạch trừ đã thực hiện còn ${facts.expected}`,
    ),
    metWithRemainingWork: wrong(
      facts =>
        `phần A ghi tiêu chí số ${facts.name} đã đạt, trong khi dòng này còn ${facts.typed} chưa thực hiện. Đề nghị xem lại tự đánh giá ở phần A hoặc khối lượng ở dòng này.`,
      facts => `tiêu chí số ${facts.name} đã đạt nhưng còn việc`,
    ),
    doerMissing: missing('chưa ghi. Đề nghị ghi tổ chức, cá nhân trực tiếp thực hiện.'),
    directorMissing: missing('chưa ghi. Đề nghị ghi họ tên một đồng chí chỉ đạo việc này.'),
    directorIsDoer: wrong(
      facts => `${typed(facts)} cũng là người thực hiện. Đề nghị ghi đồng chí chỉ đạo, khác với người thực hiện.`,
      'trùng người thực hiện',
    ),
    resourceMissing: missing(
      'chưa ghi. Đề nghị ghi nguồn lực, ví dụ: NS xã: 50; Nhân dân đóng góp: 200; Ngày công: 120 công.',
    ),
    resourceSumDiffers: wrong(
      facts =>
        `tổng các nguồn ${facts.sum} triệu đồng, không khớp cột "Kinh phí (triệu đồng)" ${facts.budget === undefined ? 'đang để trống' : `${facts.budget} triệu đồng`}. Đề nghị sửa cho khớp.`,
      facts => `tổng các nguồn ${facts.sum}, kinh phí ${facts.budget ?? 'để trống'}`,
    ),
    startMissing: missing('chưa ghi. Đề nghị ghi ngày bắt đầu, dạng 15/06/2024.'),
    endMissing: missing('chưa ghi. Đề nghị ghi ngày hoàn thành, dạng 30/08/2024.'),
    endBeforeStart: wrong(
      facts => `ngày ${facts.date} sớm hơn ngày bắt đầu ${facts.start}. Đề nghị sửa ngày chưa đúng.`,
      'sớm hơn ngày bắt đầu',
    ),

    indicatorWorkMissing: lacking(
      facts =>
        `${unmet(facts, 'chỉ tiêu')}, nhưng phần C chưa có công việc nào của chỉ tiêu này. Đề nghị thêm ở phần C ít nhất một dòng và chọn đúng chỉ tiêu.`,
      'Cần thêm việc ở phần C',
    ),
    dossierEmpty: missing(
      'hồ sơ chưa có văn bản nào. Đề nghị ghi ít nhất một văn bản của hồ sơ tiêu chí, kèm loại và tình trạng.',
    ),
    documentTitleMissing: missing(
      'dòng đã có nội dung nhưng chưa có tên văn bản. Đề nghị ghi tên, hoặc xóa nội dung của dòng.',
    ),
    documentKindMissing: missing('chưa chọn. Đề nghị chọn Biểu mẫu, Kế hoạch, Báo cáo, Quyết định hoặc Khác.'),
    documentStateMissing: missing('chưa chọn. Đề nghị chọn Đã có, Còn thiếu, Cần bổ sung hoặc Không cần.'),
    metWithMissingDocuments: wrong(
      facts =>
        `các chỉ tiêu đều đạt nhưng hồ sơ còn thiếu ${officialCount(Number(facts.count))} văn bản, bắt đầu từ dòng này. Đề nghị hoàn thiện hồ sơ hoặc xem lại tự đánh giá.`,
      'chỉ tiêu đã đạt nhưng hồ sơ còn thiếu',
    ),
    documentSolutionMissing: missing(
      'văn bản chưa hoàn chỉnh. Đề nghị ghi cách củng cố, ví dụ: trình UBND xã ban hành.',
    ),
    documentPersonMissing: missing('văn bản chưa hoàn chỉnh. Đề nghị ghi họ tên đồng chí làm việc này.'),
    documentDueMissing: missing('văn bản chưa hoàn chỉnh. Đề nghị ghi ngày phải xong, dạng 20/06/2024.'),
    indicatorMissing: missing(
      'chưa chọn. Đề nghị chọn chỉ tiêu của công việc này; nếu để trống, công việc không được tính cho chỉ tiêu nào.',
    ),
    indicatorUnknown: wrong(
      facts =>
        `${typed(facts)} không phải là chỉ tiêu của tiêu chí này. Đề nghị mở danh sách của ô và chọn một chỉ tiêu.`,
      'chọn trong danh sách',
    ),
    workUnderMetIndicator: wrong(
      facts =>
        `phần A ghi chỉ tiêu ${facts.name} đã đạt, trong khi dòng này vẫn nêu việc phải làm. Đề nghị xem lại tự đánh giá ở phần A, hoặc xóa dòng nếu việc đã xong.`,
      facts => `chỉ tiêu ${facts.name} đã đạt nhưng còn việc`,
    ),
    quantityMissing: missing('chưa ghi. Đề nghị nhập khối lượng phải làm, ví dụ 0,8.'),
    quantityNotPositive: wrong(
      facts => `đang ghi ${facts.typed}. Đề nghị nhập khối lượng lớn hơn 0, hoặc xóa dòng nếu không còn việc.`,
      'phải lớn hơn 0',
    ),
    leadMissing: missing('chưa ghi. Đề nghị ghi đơn vị chủ trì việc này.'),
    sectorsMissing: missing('chưa ghi. Đề nghị ghi các ngành phải phối hợp; nếu không cần phối hợp thì ghi "Không".'),
    requestMissing: missing('đã nêu ngành phối hợp. Đề nghị ghi nội dung đề nghị ngành đó thực hiện.'),
    workDueMissing: missing('chưa ghi. Đề nghị ghi ngày phải xong, dạng 30/09/2024.'),
  },
};

/** What is wrong in an entry tab: full sentences for lists and mails, marks for `Kiểm tra`. */
export const issues = {
  sentence: (issue: Issue, columnTitle: string): string => composeSentence(WORDS, issue, columnTitle),
  mark: (mark: RowMark): string => composeMark(WORDS, mark),
};
