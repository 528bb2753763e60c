import {officialCount} from './official-style.js';

interface Counts {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly returned: number;
  readonly extended: number;
  readonly missing: number;
}

type Clock = 'alive' | 'waiting' | 'silent' | 'off';

/** The words of *Bảng điều khiển*. */
export const sidebar = {
  timeLeft: (millisecondsLeft: number): string =>
    millisecondsLeft >= 0 ? `Còn ${formatSpan(millisecondsLeft)}` : `Đã quá hạn ${formatSpan(-millisecondsLeft)}`,
  deadline: (deadline: string): string => `Hạn nộp ${deadline}`,
  counts: {
    onTime: 'Đúng hạn',
    late: 'Nộp muộn',
    returned: 'Chờ bổ sung',
    extended: 'Được lùi hạn',
    missing: 'Chưa nộp',
  },
  bar: (counts: Counts): string =>
    `${counts.onTime} đúng hạn, ${counts.late} nộp muộn, ${counts.returned} chờ bổ sung, ${counts.extended} được lùi hạn, ${counts.missing} chưa nộp trên ${counts.expected} báo cáo`,
  more: 'Việc khác',
  missing: ({missing, returned, extended}: Pick<Counts, 'missing' | 'returned' | 'extended'>): string => {
    const parts = [
      [missing, 'chưa nộp'],
      [returned, 'chờ bổ sung'],
      [extended, 'được lùi hạn'],
    ] as const;
    const named = parts.filter(([count]) => count > 0).map(([count, state]) => `${officialCount(count)} ${state}`);
    if (named.length === 0) return 'Đã nhận đủ báo cáo';
    return `Chưa hoàn thành: ${officialCount(missing + returned + extended)} báo cáo (${named.join(', ')})`;
  },
  group: (supervisor: string, count: number): string => `${supervisor}: ${count}`,
  nobody: 'Chưa phân công người đôn đốc',
  supervisorPhone: 'Người đôn đốc: ',
  noPhone: 'chưa có số điện thoại',
  noRespondent: 'Chưa có người báo cáo trong Danh bạ',
  openTab: (unit: string): string => `Mở biểu ${unit}`,
  units: (count: number): string => `Tất cả ${officialCount(count)} báo cáo (bấm để mở biểu)`,
  problems: (count: number): string => `${officialCount(count)} nội dung cần xem (bấm để mở ô)`,
  problemsOf: (tab: string, count: number): string => `${tab}: ${officialCount(count)} nội dung`,
  severity: (isError: boolean): string => (isError ? 'Phải sửa' : 'Xem lại'),
  next: 'Lần đôn đốc tự động tiếp theo',
  nextAt: (at: string, waves: string): string => `${at} (${waves})`,
  noNext: 'Không còn lần nào',
  health: {
    title: 'Tình trạng',
    mark: (isGood: boolean): string => (isGood ? '✓' : '⚠'),
    markWord: (isGood: boolean): string => (isGood ? 'Tốt: ' : 'Cần xử lý: '),
    phases: {
      setUp: 'Chưa tạo biểu. Khi các trang thiết lập đã điền xong, chọn "Tạo biểu mẫu".',
      running: 'Đợt báo cáo đang mở.',
      closed: 'Đợt báo cáo đã kết thúc, toàn bộ ô nhập đã khóa; không đôn đốc tự động.',
    },
    clock: (state: Clock, at: string): string => {
      if (state === 'alive') return `Đôn đốc tự động đang chạy, lần gần nhất ${at}.`;
      if (state === 'waiting') return 'Đôn đốc tự động đã bật, chưa đến lượt chạy đầu tiên.';
      if (state === 'off') return 'Đôn đốc tự động chưa bật.';
      return at === '' ? 'Đôn đốc tự động đã bật nhưng chưa chạy lần nào.' : `Đôn đốc tự động ngừng chạy từ ${at}.`;
    },
    mendClock: 'Bật đôn đốc tự động',
    clockMended: 'Đã bật đôn đốc tự động; lượt chạy đầu tiên trong khoảng 15 phút nữa.',
    quota: (left: number): string =>
      left > 0
        ? `Hôm nay còn gửi được ${officialCount(left)} thư.`
        : 'Hôm nay đã hết hạn mức gửi thư; thư còn lại sẽ gửi ngày mai.',
    region: (isRight: boolean): string =>
      isRight
        ? 'Ngôn ngữ và múi giờ của bảng tính đúng.'
        : 'Ngôn ngữ hoặc múi giờ của bảng tính đã bị đổi: số, ngày và hạn nộp sẽ bị đọc sai.',
    mendRegion: 'Đặt lại Việt Nam, GMT+7',
    regionMended: 'Đã đặt lại ngôn ngữ Việt Nam và múi giờ GMT+7.',
    tabs: (broken: readonly string[]): string =>
      broken.length === 0
        ? 'Biểu nào cũng đọc được.'
        : `${officialCount(broken.length)} biểu bị xóa hoặc hỏng: ${broken.join(', ')}.`,
  },
};

function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} ngày ${hours} giờ`;
  return hours > 0 ? `${hours} giờ ${rest} phút` : `${rest} phút`;
}
