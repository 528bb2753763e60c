/** What every page says of itself, whatever it is for. */
export const feedback = {
  loading: 'Đang đọc số liệu…',
  trouble: 'Chưa thực hiện được. ',
  cancel: 'Hủy',
  cancelling: 'Sẽ dừng sau bước đang thực hiện…',
  step: (command: string, done: number, of: number): string => `${command}: ${done}/${of}`,
  running: (command: string): string => `Đang chạy: ${command}…`,
  copy: 'Sao chép',
  copied: 'Đã sao chép, dán vào Zalo (Ctrl+V).',
  copyByHand: 'Nội dung đã được chọn: bấm Ctrl+C để sao chép.',
  back: 'Quay lại',
  close: 'Đóng',
  noAnswer: (reason: string): string =>
    `Bảng tính chưa trả lời ("${reason}"). Hãy kiểm tra mạng rồi làm lại; nếu vẫn vậy, đóng trang và mở lại.`,
};
