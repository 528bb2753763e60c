/** Stamps the time beside an entry of the column "State", and takes the stamp away with the entry. */
function onEdit(e) {
  var sheet = e.source.getActiveSheet();
  if (sheet.getName() !== 'Tasks') return;
  if (e.range.rowStart === 1 || e.range.columnStart !== 2) return;
  var stamps = e.range.offset(0, 1);
  if (e.range.getNumRows() === 1 && e.value === undefined) {
    stamps.clearContent();
    return;
  }
  stamps.setValue(new Date()).setNumberFormat('dd/mm/yyyy hh:mm');
}
