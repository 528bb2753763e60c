/** The words of `Nhật ký`. */
export const log = {
  criterionName: (number: string, name: string): string => `Tiêu chí số ${number} (${name})`,
  kinds: {
    setUp: 'Thiết lập',
    generated: 'Tạo biểu mẫu',
    compiled: 'Tổng hợp',
    returned: 'Đề nghị bổ sung',
    paper: 'Ghi nhận báo cáo giấy',
    extended: 'Gia hạn',
    closed: 'Khóa đợt',
    repaired: 'Sửa biểu mẫu',
    invited: 'Mời người nhập liệu',
    reminder: 'Thư đôn đốc',
    notReached: 'Chưa gửi được',
  },
  states: {
    claimed: 'đang gửi',
    sent: 'đã gửi',
    unknown: 'chưa rõ đã gửi hay chưa',
    confirmed: 'đã xác nhận thư đến',
    merged: 'gộp vào thư sau',
    noMail: 'cần liên hệ trực tiếp (không có email)',
    submitted: 'đã nộp trước khi gửi',
    quota: 'hết hạn mức gửi thư trong ngày, sẽ gửi lại',
    tooLate: 'đã quá thời điểm nhắc',
  },
};
