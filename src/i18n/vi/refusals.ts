import {type RefusalWords} from '../refusal-words.js';

/** Why a command stopped: where, what, and what to do. */
export const refusals: RefusalWords = {
  notSetUp: () => 'Bảng tính này chưa được thiết lập. Hãy chọn "Thiết lập đợt báo cáo" trước.',
  copiedWorkbook: () =>
    'Bảng tính này là bản sao của một đợt báo cáo khác nên chưa có đợt nào của riêng nó; chưa có gì được gửi đi. Hãy chọn "Thiết lập đợt báo cáo" để bắt đầu một đợt mới từ bản sao này.',
  localeChanged: facts =>
    `Ngôn ngữ của bảng tính đang là "${facts.locale}" nên số và ngày sẽ bị đọc sai. Vào Tệp > Cài đặt, chọn Ngôn ngữ "Việt Nam", rồi làm lại.`,
  timeZoneChanged: facts =>
    `Múi giờ của bảng tính đang là "${facts.timeZone}" nên hạn nộp sẽ bị tính sai. Vào Tệp > Cài đặt, chọn múi giờ "(GMT+07:00) Hồ Chí Minh", rồi làm lại.`,
  setUpMeanwhile: () =>
    'Đợt báo cáo vừa được thiết lập ở một cửa sổ khác. Hãy đóng cửa sổ này rồi chọn lại "Thiết lập đợt báo cáo".',
  titleTaken: facts =>
    `Bảng tính đã có một trang khác tên là "${facts.tab}" và trang đó có nội dung, nên chưa có gì được tạo. Hãy đổi tên trang đó (nội dung giữ nguyên) rồi chọn lại "Thiết lập đợt báo cáo".`,
  setupProblems: facts => `Các trang thiết lập còn nội dung phải sửa:\n${facts.problems}`,
  tabMissing: facts =>
    `Trang "${facts.tab}" đã bị xóa. Hãy chọn "Sửa biểu mẫu" để tạo lại; số liệu trong các biểu không bị ảnh hưởng.`,
  keyLost: facts =>
    `Trang "${facts.tab}" đã mất mã nhận dạng ở ô A1 (dòng ẩn) nên chưa được động đến. Hãy chọn "Sửa biểu mẫu".`,
  languageChanged: facts =>
    `Các biểu đã tạo bằng "${facts.made}", trong khi mục "Ngôn ngữ" ở trang "Đợt báo cáo" đang ghi "${facts.asked}". Một biểu không dùng hai ngôn ngữ nên chưa có gì thay đổi. Hãy ghi lại "${facts.made}"; muốn dùng ngôn ngữ khác, lập một đợt mới từ bản sao của bảng tính.`,
  noTabs: () => 'Chưa có biểu nào. Hãy chọn "Tạo biểu mẫu" trước.',
  busy: () => 'Một lệnh khác đang chạy trên bảng tính này. Hãy đợi khoảng một phút rồi làm lại.',
  notAllowed: facts =>
    `Trang "${facts.tab}" đang được bảo vệ và đồng chí không có quyền sửa, nên chưa có gì được ghi. Hãy nhờ đồng chí chuyên trách NTM hoặc Trưởng ban làm việc này.`,
  needsCoordinator: facts =>
    `Trang "${facts.tab}" đang được bảo vệ và đồng chí không có quyền sửa, nên chưa có gì được ghi. Hãy nhờ đồng chí chuyên trách NTM hoặc chủ sở hữu bảng tính làm việc này.`,
  needsOwner: facts =>
    `Trang "${facts.tab}" đang được bảo vệ và đồng chí không có quyền sửa, nên chưa có gì được ghi. Hãy nhờ chủ sở hữu bảng tính làm việc này.`,
  unknownUnit: facts =>
    `Không có thôn, tiêu chí nào là "${facts.text}". Hãy gõ mã thôn như ở trang "Thôn" (ví dụ T01) hoặc mã tiêu chí (ví dụ TC02).`,
  unitHasNoTab: facts => `${facts.unit} chưa có biểu, hoặc biểu đã bị xóa. Hãy chọn "Tạo biểu mẫu" để tạo lại.`,
  unreadableDateTime: facts => `"${facts.text}" không phải là ngày giờ. Hãy gõ như 10/06/2024 17:00.`,
  untilNotLater: facts =>
    `Hạn mới ${facts.until} không muộn hơn hạn đang áp dụng ${facts.deadline}. Hãy gõ một thời điểm muộn hơn.`,
  receivedInFuture: facts => `Thời điểm nhận "${facts.text}" còn ở phía trước. Hãy gõ thời điểm đã nhận bản giấy.`,
  momentPast: facts => `Thời điểm "${facts.text}" đã qua. Hãy gõ một thời điểm từ bây giờ trở đi.`,
  reasonTooShort: () => 'Hãy ghi rõ lý do, ít nhất 10 ký tự.',
  roundClosed: () => 'Đợt báo cáo này đã khóa. Hãy gia hạn cho cả đợt để mở lại.',
  brokenTab: facts =>
    `Trang "${facts.tab}" đã bị thay đổi cấu trúc: ${facts.detail} Số liệu vẫn còn nguyên trong trang. Hãy hoàn tác (Ctrl+Z) hoặc chọn "Sửa biểu mẫu".`,
  brokenStore: facts =>
    `Dữ liệu lưu kèm bảng tính ("${facts.property}") không đọc được. Hãy chọn "Tạo biểu mẫu" để dựng lại; số liệu trong các biểu không bị ảnh hưởng.`,
};
