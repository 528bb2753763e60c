import {officialCount} from './official-style.js';

/** The words of the page *Mời người nhập liệu*. */
export const invitePage = {
  title: 'Mời người nhập liệu',
  intro: (toAdd: number): string =>
    toAdd > 0
      ? 'Bấm "Mời" để thêm những người ở danh sách "Sẽ mời" làm người được sửa bảng tính.'
      : 'Không còn ai phải mời.',
  states: {
    toAdd: (count: number): string => `Sẽ mời (${count})`,
    unusableEmail: (count: number): string => `Không mời được: email sai (${count})`,
    noEmail: (count: number): string => `Không mời được: không có email (${count})`,
    known: (count: number): string => `Đã có quyền sửa (${count})`,
    refused: (count: number): string => `Google không nhận (${count})`,
  },
  reasons: {
    toAdd: '',
    unusableEmail: 'Email này không dùng được. Hãy sửa ở trang Danh bạ rồi mở lại cửa sổ này.',
    noEmail: 'Không có email. Hãy nhắn lời mời qua Zalo, nhập giúp, hoặc ghi nhận báo cáo giấy.',
    known: '',
  },
  refusedBecause: (reason: string): string => `Google trả lời: ${reason}`,
  invitation: (name: string): string => `Lời mời gửi ${name}`,
  text: 'Lời mời và đường dẫn',
  noTab: 'chưa có biểu',
  units: 'Biểu:',
  nobody: 'Chưa có ai trong Danh bạ phải báo cáo. Hãy điền trang Danh bạ, Thôn và Tiêu chí xã.',
  withoutPeople: (units: string): string => `Chưa có người báo cáo: ${units}. Hãy điền ở trang Thôn hoặc Tiêu chí xã.`,
  tabsMissing: 'Có biểu chưa được tạo nên chưa có đường dẫn. Hãy chọn "Tạo biểu mẫu" trước khi gửi lời mời.',
  invite: (count: number): string => `Mời ${officialCount(count)} người`,
  inviting: (done: number, of: number): string => `Đang mời ${done}/${of}…`,
  done: (added: number, refused: number): string =>
    refused === 0
      ? `Đã mời ${officialCount(added)} người.`
      : `Đã mời ${officialCount(added)} người; Google không nhận ${officialCount(refused)} địa chỉ, xem danh sách ở dưới.`,
  stopped: (added: number, left: number): string =>
    `Đã dừng: mời ${officialCount(added)} người, còn ${officialCount(left)} người chưa mời.`,
};
