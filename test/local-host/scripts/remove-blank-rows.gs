/** Deletes the rows of the active sheet that hold nothing, and the columns beyond the data. */
function removeBlankRows() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  let removed = 0;
  for (let index = values.length - 1; index >= 0; index--) {
    if (values[index].every(value => value === '')) {
      sheet.deleteRow(index + 1);
      removed++;
    }
  }
  cropColumns_(sheet);
  SpreadsheetApp.getActive().toast(`${removed} blank rows removed`);
  return removed;
}

function cropColumns_(sheet) {
  const extra = sheet.getMaxColumns() - sheet.getLastColumn();
  if (extra > 0) sheet.deleteColumns(sheet.getLastColumn() + 1, extra);
}

/** Blank rows of the selected range only, pulled together. */
function removeBlankRowsInSelection() {
  const range = SpreadsheetApp.getActiveRange();
  const kept = range.getValues().filter(row => row.some(value => value !== ''));
  range.clearContent();
  if (kept.length > 0) range.offset(0, 0, kept.length, kept[0].length).setValues(kept);
}
