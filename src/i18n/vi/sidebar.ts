interface Counts {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly returned: number;
  readonly missing: number;
}

/** The words of the sidebar. */
export const sidebar = {
  deadline: (deadline: string, millisecondsLeft: number): string =>
    millisecondsLeft >= 0
      ? `Hạn nộp ${deadline} (còn ${formatSpan(millisecondsLeft)})`
      : `Hạn nộp ${deadline} (đã qua ${formatSpan(-millisecondsLeft)})`,
  counts: {onTime: 'Đúng hạn', late: 'Nộp muộn', returned: 'Đang bổ sung', missing: 'Chưa nộp'},
  bar: (counts: Counts): string =>
    `${counts.onTime} đúng hạn, ${counts.late} nộp muộn, ${counts.returned} đang bổ sung, ${counts.missing} chưa nộp trên ${counts.expected} đơn vị`,
  units: 'Từng đơn vị (bấm để mở)',
  problems: (count: number): string => `${count} chỗ cần xem (bấm để tới ô)`,
  severity: (isError: boolean): string => (isError ? 'Phải sửa' : 'Xem lại'),
};

function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} ngày ${hours} giờ`;
  return hours > 0 ? `${hours} giờ ${rest} phút` : `${rest} phút`;
}
