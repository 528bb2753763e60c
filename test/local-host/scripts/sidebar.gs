function onOpen() {
  SpreadsheetApp.getUi().createMenu('List').addItem('Open', 'showList').addToUi();
}

/** A sidebar from a template, with its style in a file of its own. */
function showList() {
  const template = HtmlService.createTemplateFromFile('list');
  template.title = 'Villages & hamlets';
  template.rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('List'));
}

/** For templates: the content of another file. */
function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent();
}

/** Called from the page. */
function addName(form) {
  SpreadsheetApp.getActiveSheet().appendRow([form.name, Number(form.count)]);
  return SpreadsheetApp.getActiveSheet().getLastRow();
}
