/** The words of `Nhật ký`. */
export const log = {
  criterionName: (number: string, name: string): string => `Tiêu chí ${number} ${name}`,
  kinds: {
    setUp: 'Thiết lập',
    generated: 'Tạo biểu mẫu',
    compiled: 'Tổng hợp',
    returned: 'Đề nghị bổ sung',
    paper: 'Ghi nhận báo cáo giấy (nộp hộ)',
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
    confirmed: 'người phụ trách xác nhận đã đến',
    merged: 'gộp vào thư sau',
    noMail: 'không có email: nhắn Zalo hoặc gọi điện',
    submitted: 'đã nộp trước khi gửi',
    quota: 'hết lượt gửi hôm nay, sẽ gửi lại',
    tooLate: 'đã quá giờ nhắc',
  },
};
