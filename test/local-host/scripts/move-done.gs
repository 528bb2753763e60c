/** Moves a row to the archive, with its formats, when its status becomes "Done". */
function onEdit(e) {
  const {range, value} = e;
  const sheet = range.getSheet();
  if (sheet.getName() !== 'Tasks' || range.getColumn() !== 3 || range.getRow() === 1 || value !== 'Done') return;
  const archive = e.source.getSheetByName('Archive') || e.source.insertSheet('Archive', e.source.getNumSheets());
  const row = sheet.getRange(range.getRow(), 1, 1, sheet.getLastColumn());
  row.copyTo(archive.getRange(archive.getLastRow() + 1, 1));
  sheet.deleteRow(range.getRow());
  sheet.activate();
}
