/** What every page says of itself, whatever it is for. */
export const feedback = {
  loading: 'Đang đọc số liệu…',
  trouble: 'Chưa làm được. ',
  cancel: 'Dừng lại',
  cancelling: 'Sẽ dừng sau bước đang làm…',
  step: (command: string, done: number, of: number): string => `${command}: ${done}/${of}`,
  running: (command: string): string => `Đang chạy: ${command}…`,
  copy: 'Chép',
  copied: 'Đã chép. Dán vào Zalo bằng Ctrl+V.',
  copyByHand: 'Nội dung đã được chọn: bấm Ctrl+C để chép.',
  back: 'Quay lại',
  close: 'Đóng',
  noAnswer: (reason: string): string =>
    `Bảng tính chưa trả lời ("${reason}"). Hãy kiểm tra mạng rồi làm lại; nếu vẫn vậy, đóng trang và mở lại.`,
};
