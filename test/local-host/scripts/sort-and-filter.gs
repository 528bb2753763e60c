/** Sorts by the second column, largest first, then by name. */
function sortTable() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const table = sheet.getDataRange();
  table.offset(1, 0, table.getNumRows() - 1).sort([{column: 2, ascending: false}, 1]);
}

/** Shows the rows above a number; gives the names that are shown. */
function filterTable() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const old = sheet.getFilter();
  if (old !== null) old.remove();
  const filter = sheet.getDataRange().createFilter();
  filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(5).build());
  const rows = sheet.getDataRange().getValues();
  return rows.filter((_, index) => index > 0 && !sheet.isRowHiddenByFilter(index + 1)).map(row => row[0]);
}

/** Keeps the first row of each name. */
function removeDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const seen = new Set();
  const rows = sheet
    .getDataRange()
    .getValues()
    .filter(([name]) => !seen.has(name) && seen.add(name));
  sheet.clearContents();
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
