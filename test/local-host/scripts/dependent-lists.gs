/** Choosing a commune in column A offers its villages in column B; the sheet "Lists" has a commune per column. */
function onEdit(e) {
  const sheet = e.range.getSheet();
  if (sheet.getName() === 'Lists' || e.range.getColumn() > 1 || e.range.getLastColumn() > 1) return;
  const lists = SpreadsheetApp.getActive().getSheetByName('Lists').getDataRange().getValues();
  for (let row = e.range.getRow(); row <= e.range.getLastRow(); row++) {
    const commune = sheet.getRange(row, 1).getValue();
    const target = sheet.getRange(row, 2);
    target.clearContent().clearDataValidations();
    const column = lists[0].indexOf(commune);
    if (commune === '' || column < 0) continue;
    const villages = lists
      .slice(1)
      .map(line => line[column])
      .filter(String);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(villages, true).setAllowInvalid(false);
    target.setDataValidation(rule.setHelpText(`A village of ${commune}`).build());
    if (villages.length === 1) target.setValue(villages[0]);
  }
}
