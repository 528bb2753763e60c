function onOpen() {
  SpreadsheetApp.getUi().createMenu('Form').addItem('New entry…', 'showForm').addToUi();
}

function showForm() {
  const page = HtmlService.createTemplateFromFile('entry-form');
  page.villages = SpreadsheetApp.getActive().getRangeByName('villages').getValues().flat().filter(String);
  const output = page.evaluate().setWidth(320).setHeight(240);
  SpreadsheetApp.getUi().showModalDialog(output, 'New entry');
}

/** Called from the page with what the form holds; gives the number of the entry, or fails with what is wrong. */
function saveEntry(entry) {
  const households = Number(entry.households);
  if (!Number.isInteger(households) || households < 0) throw new Error('Households must be a whole number.');
  const lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Entries');
  const number = Math.max(0, ...sheet.getRange('A2:A').getValues().flat().map(Number)) + 1;
  sheet.appendRow([number, entry.village, households, new Date(), Session.getActiveUser().getEmail()]);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return {number, rows: sheet.getLastRow() - 1};
}

/** Called from the page for a list of the last entries; dates would not pass. */
function lastEntries(count) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Entries');
  const first = Math.max(2, sheet.getLastRow() - count + 1);
  return sheet.getRange(first, 1, sheet.getLastRow() - first + 1, 4).getDisplayValues();
}
