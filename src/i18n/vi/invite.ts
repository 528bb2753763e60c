interface DryRun {
  readonly add: readonly string[];
  readonly known: readonly string[];
  readonly withoutEmail: readonly string[];
}

/** The words of *Mời người nhập liệu*. */
export const invite = {
  dryRun: ({add, known, withoutEmail}: DryRun): string =>
    [
      add.length === 0
        ? 'Không có ai phải thêm quyền sửa bảng tính.'
        : `Sẽ thêm ${add.length} người được sửa bảng tính:\n${list(add)}`,
      known.length === 0 ? '' : `Đã có quyền (${known.length}): ${known.join(', ')}.`,
      withoutEmail.length === 0
        ? ''
        : `Không có email nên không thêm được (${withoutEmail.length}), đồng chí chuyên trách nhập hộ hoặc ghi nhận báo cáo giấy:\n${list(withoutEmail)}`,
      'Tiếp tục?',
    ]
      .filter(part => part !== '')
      .join('\n\n'),
  names: (people: readonly string[]): string => list(people),
  byPhone: (people: readonly string[]): string => `Không có email, cần nhắn Zalo hoặc gọi điện:\n${list(people)}`,
  goOn: 'Tiếp tục?',
  links: (name: string, links: readonly string[]): string => `${name}:\n${list(links)}`,
};

function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}
