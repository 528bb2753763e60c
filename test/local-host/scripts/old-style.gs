/** Written as scripts were before Ui came: boxes of Browser, a menu of the spreadsheet, cells one by one. */
function onOpen() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.addMenu('Scores', [
    {name: 'Add points…', functionName: 'addPoints'},
    null,
    {name: 'Reset', functionName: 'reset'},
  ]);
}

function addPoints() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var name = Browser.inputBox('Scores', 'Whose?', Browser.Buttons.OK_CANCEL);
  if (name == 'cancel') return;
  for (var row = 1; row <= sheet.getLastRow(); row++) {
    var cell = sheet.getRange(row, 1);
    if (cell.getValue() != name) continue;
    var points = cell.offset(0, 1);
    points.setValue(points.getValue() + 1).setBackground(points.getValue() > 2 ? 'lime' : 'white');
    return;
  }
  if (Browser.msgBox('Scores', name + ' is new. Add?', Browser.Buttons.YES_NO) == 'yes') sheet.appendRow([name, 1]);
}

function reset() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 2, sheet.getLastRow(), 1).clear({contentsOnly: true});
}
