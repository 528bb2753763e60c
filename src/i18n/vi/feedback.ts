/** What every page says of itself, whatever it is for. */
export const feedback = {
  loading: 'Đang đọc số liệu…',
  trouble: 'Chưa làm được. ',
  again: 'Thử lại',
  cancel: 'Dừng lại',
  cancelling: 'Sẽ dừng sau bước đang làm…',
  step: (command: string, done: number, of: number): string => `${command}: ${done}/${of}`,
  running: (command: string): string => `Đang chạy: ${command}…`,
  copy: 'Chép',
  copied: 'Đã chép. Dán vào Zalo bằng Ctrl+V.',
  copyByHand: 'Nội dung đã được chọn: bấm Ctrl+C để chép.',
  back: 'Quay lại',
  close: 'Đóng',
  lost: 'Mất kết nối với bảng tính. Hãy kiểm tra mạng rồi thử lại.',
};
