/** The title of the menu and its items, by command. */
export const menu = {
  title: 'Nông thôn mới',
  showDashboard: 'Bảng điều khiển',
  setUpRound: 'Thiết lập đợt báo cáo',
  generateTabs: 'Tạo biểu mẫu',
  inviteRespondents: 'Mời người nhập liệu',
  validateAll: 'Kiểm tra số liệu',
  sendReminders: 'Đôn đốc báo cáo',
  compileSummary: 'Tổng hợp phục vụ cuộc họp',
  more: 'Khác',
  returnReport: 'Đề nghị bổ sung',
  recordPaperReport: 'Ghi nhận báo cáo giấy',
  extendDeadline: 'Gia hạn',
  closeRound: 'Khóa đợt',
  addRows: 'Thêm dòng',
  repairTabs: 'Sửa biểu mẫu',
  grantPermissions: 'Cấp quyền',
};
