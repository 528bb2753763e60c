/** Dresses a table: head, bands, numbers, a colour scale, a rule for what is late, a name and a note. */
function formatReport() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const table = sheet.getDataRange();
  const body = table.offset(1, 0, table.getNumRows() - 1);
  table.offset(0, 0, 1).setFontWeight('bold').setHorizontalAlignment('center').setWrap(true);
  table.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY);
  table.setBorder(true, true, true, true, null, true, '#cccccc', SpreadsheetApp.BorderStyle.SOLID);
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, table.getNumColumns());
  const late = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2>5')
    .setBackground('#fdd')
    .setRanges([body])
    .build();
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint('#ffffff')
    .setGradientMaxpoint('#2e7d32')
    .setRanges([body.offset(0, 1, body.getNumRows(), 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), late, scale]);
  SpreadsheetApp.getActive().setNamedRange('report', table);
  sheet.getRange('A1').setNote('Made by a script.');
}

/** Replaces a word in all sheets; gives how many cells changed. */
function replaceWord() {
  return SpreadsheetApp.getActive().createTextFinder('hamlet').matchCase(false).replaceAllWith('village');
}
