/** Adds a menu with a submenu when the spreadsheet is opened. */
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Tools')
    .addItem('Say hello', 'sayHello')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Ask for a name', 'askForName').addItem('Confirm', 'confirmClearing'))
    .addToUi();
}

function sayHello() {
  SpreadsheetApp.getUi().alert('Hello!');
}

function askForName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Greeting', 'What is your name?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() == ui.Button.OK) {
    SpreadsheetApp.getActiveSpreadsheet().toast('Hello, ' + answer.getResponseText() + '.', 'Greeting', 3);
  } else if (answer.getSelectedButton() == ui.Button.CANCEL) {
    SpreadsheetApp.getActiveSpreadsheet().toast('As you like.');
  }
}

function confirmClearing() {
  var ui = SpreadsheetApp.getUi();
  var button = ui.alert('Please confirm', 'Clear the sheet?', ui.ButtonSet.YES_NO);
  if (button === ui.Button.YES) SpreadsheetApp.getActiveSheet().clearContents();
}
