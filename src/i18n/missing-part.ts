/** Said where a file of the add-on is missing. Nothing else is loaded then, so there is one language: that of the menu. */
export function missingPart(file: string): string {
  return `Tiện ích thiếu tệp "${file}", hoặc tệp này khác phiên bản với Code.gs, nên chưa làm được việc vừa chọn. Số liệu đã nhập không mất. Hãy nhờ người cài đặt tải lại đủ mọi tệp của tiện ích vào dự án Apps Script.`;
}
