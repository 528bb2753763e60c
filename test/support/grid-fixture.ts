import {LocalHost} from '../../local-host/index.js';

/** The owner of the fixture's workbook, and somebody who may not edit the protected cells of it. */
export const GRID_OWNER = 'owner@example.test';
export const GRID_COLLEAGUE = 'colleague@example.test';

/** A workbook with one of everything that the grid shows; the script answers edits of column C with a mark in column I. */
const SCRIPT = `
function setUp() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet().setName('Thôn 1');
  sheet.getRange('A1:F1').merge().setValue('BÁO CÁO').setFontWeight('bold').setFontSize(14).setBackground('#d5ead1');
  sheet.getRange('A2:F2').setValues([['STT', 'Chỉ tiêu', 'Kết quả', 'Ngày', 'Nộp', 'Ghi chú']])
    .setBorder(true, true, true, true, true, true);
  for (let row = 3; row < 9; row++)
    sheet.getRange(row, 1, 1, 4).setValues([[row - 2, 'Chỉ tiêu ' + (row - 2), row / 2, new Date(2024, 5, row)]]);
  const rule = SpreadsheetApp.newDataValidation();
  sheet.getRange('C3:C8').setDataValidation(
    rule.requireNumberBetween(0, 20).setAllowInvalid(false).setHelpText('Nhập số từ 0 đến 20.').build());
  sheet.getRange('E3:E8').insertCheckboxes();
  sheet.getRange('F3:F8').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['Đạt', 'Cơ bản đạt', 'Chưa đạt'], true).build());
  sheet.getRange('A3').setNote('Ghi chú');
  sheet.getRange('G1').setFormula('=SUM(C3:C8)');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenTextContains('✓').setFontColor('#1e7b3c').setRanges([sheet.getRange('I1:I20')]).build()]);
  sheet.setFrozenRows(2);
  sheet.setColumnWidth(2, 140);
  sheet.hideColumns(11);
  sheet.getRange('H3').setRichTextValue(SpreadsheetApp.newRichTextValue()
    .setText('Xem tổng hợp').setLinkUrl(4, 12, '#gid=' + sheet.getSheetId() + '&range=A8').build());
  const summary = book.insertSheet('Tổng hợp').setTabColor('#1155cc');
  summary.getRange('A1:B4').setValues([['Thôn', 'Điểm'], ['A', 3], ['B', 5], ['C', 2]]);
  summary.getRange('A1:B1').protect().removeEditors(['${GRID_COLLEAGUE}']);
  summary.insertChart(summary.newChart().asColumnChart().addRange(summary.getRange('A1:B4')).setNumHeaders(1)
    .setPosition(6, 1, 0, 0).setOption('title', 'Điểm').setOption('width', 320).setOption('height', 200).build());
  sheet.activate();
}
function onEdit(e) {
  if (e.range.getColumn() === 3) e.range.offset(0, 6).setValue(e.value === undefined ? '' : '✓ ' + e.value);
}
function startAnew() {
  const file = SpreadsheetApp.getActive();
  const old = file.getSheets();
  file.insertSheet('Mới', 0);
  old.forEach(sheet => file.deleteSheet(sheet));
}
function rearrange() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.insertRowsAfter(4, 2);
  sheet.getRange(5, 2, 1, 2).merge().setBackground('#ffe2c2');
  sheet.setRowHeight(5, 40);
  sheet.setFrozenRows(1);
  sheet.hideRows(9);
}
function makeUneven() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (let row = 10; row <= 60; row += 3) sheet.setRowHeight(row, 90);
  sheet.hideRows(1);
  sheet.hideColumns(1);
  sheet.hideRows(14, 2);
  sheet.getRange('C20:E20').merge();
  sheet.setFrozenColumns(2);
}
function tidy() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(5, 2, 1, 2).breakApart();
  sheet.deleteRows(5, 2);
  sheet.showRows(1, sheet.getMaxRows());
}
`;

/** A host with the fixture's workbook. */
export function aGridHost(): LocalHost {
  const host = new LocalHost({
    files: {code: SCRIPT, html: {}, manifest: {timeZone: 'Asia/Ho_Chi_Minh'}},
    owner: GRID_OWNER,
    editors: [GRID_COLLEAGUE],
    account: 'consumer',
    now: '2024-06-03T08:30:00+07:00',
    locale: 'vi_VN',
  });
  const {outcome} = host.person(GRID_OWNER).run('setUp');
  if (outcome.kind !== 'completed') throw new Error(JSON.stringify(outcome));
  return host;
}
