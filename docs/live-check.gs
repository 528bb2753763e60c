/**
 * What only Google can show, found out by trying. Put this file into the script of a NEW spreadsheet, reload it and follow
 * docs/live-checklist.md: "Live check" > "1. Run the checks", then the steps by hand, then "Show the answers". Every answer
 * is named like the switch of the local host that stands for it, so that switches.ts can be set to what was seen.
 */
var SHEET = 'Live check';

/** Put here the address of a Google account that may not edit this file. */
var STRANGER = 'somebody@gmail.com';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Live check')
    .addItem('1. Run the checks', 'liveCheck')
    .addItem('2. Install triggers', 'liveCheckTriggers')
    .addItem('3. Open the sidebar', 'liveCheckSidebar')
    .addItem('4. In a copy of this file', 'liveCheckCopy')
    .addItem('Show the answers', 'showAnswers')
    .addItem('Take everything away', 'liveCheckCleanUp')
    .addToUi();
}

/** All that a script can find out alone. */
function liveCheck() {
  SpreadsheetApp.flush();
  note('locale', SpreadsheetApp.getActive().getSpreadsheetLocale());
  PropertiesService.getDocumentProperties().setProperty('liveCheckFile', SpreadsheetApp.getActive().getId());
  for (const check of CHECKS) attempt(check);
  return showAnswers();
}

var CHECKS = [
  validationEnforcedAt,
  strictNumberRefusesScripts,
  copyToCarriesBadValues,
  copyCarriesProtections,
  copyOfHiddenSheetIsHidden,
  setValueParsesStrings,
  plainTextIsLiteral,
  setFormulaTakes,
  formulasTakeFormats,
  dateFormatOfNewDates,
  numericPropertiesGainADecimal,
  htmlServiceSanitises,
  clockMovesWithModelledTime,
  removeEditorsOfOwner,
  protectionNamesOwner,
  protectionTakesStrangers,
  setDomainEdit,
  secondProtectOfARange,
  defaultsOfNewCells,
  timings,
];

function attempt(check) {
  const sheet = SpreadsheetApp.getActive().insertSheet('try ' + check.name);
  try {
    check(sheet);
  } catch (e) {
    note(check.name, 'failed: ' + e.message);
  } finally {
    SpreadsheetApp.getActive().deleteSheet(sheet);
  }
}

function validationEnforcedAt(sheet) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
  const cell = sheet.getRange('A1').setDataValidation(rule);
  SpreadsheetApp.flush();
  note(
    'validationEnforcedAt',
    whenRefused(() => cell.setValue('x')),
  );
}

/** 'call', 'flush' or 'never'. */
function whenRefused(write) {
  try {
    write();
  } catch (e) {
    note('message of a refusal', e.message);
    return 'call';
  }
  try {
    SpreadsheetApp.flush();
  } catch (e) {
    note('message of a refusal', e.message);
    return 'flush';
  }
  return 'never';
}

function strictNumberRefusesScripts(sheet) {
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
  const cell = sheet.getRange('A1').setDataValidation(rule);
  SpreadsheetApp.flush();
  note('strictRulesForScripts', whenRefused(() => cell.setValue(9)) === 'never' ? 'lists' : 'all');
}

function copyToCarriesBadValues(sheet) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
  sheet.getRange('A1').setDataValidation(rule);
  sheet.getRange('B1').setValue('x');
  SpreadsheetApp.flush();
  const paste = () =>
    sheet.getRange('B1').copyTo(sheet.getRange('A1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  note('copyToMindsStrictRules', whenRefused(paste) !== 'never');
}

function copyCarriesProtections(sheet) {
  sheet.getRange('A1:B2').protect();
  sheet.protect();
  const copy = sheet.copyTo(SpreadsheetApp.getActive());
  const types = SpreadsheetApp.ProtectionType;
  const count = copy.getProtections(types.RANGE).length + copy.getProtections(types.SHEET).length;
  note('copyCarriesProtections', count > 0);
  SpreadsheetApp.getActive().deleteSheet(copy);
}

function copyOfHiddenSheetIsHidden(sheet) {
  sheet.hideSheet();
  const copy = sheet.copyTo(SpreadsheetApp.getActive());
  note('copyOfHiddenSheetIsHidden', copy.isSheetHidden());
  SpreadsheetApp.getActive().deleteSheet(copy);
}

/** true: as typed; false: kept as text; 'hostile': more than typing would. */
function setValueParsesStrings(sheet) {
  const given = ['1.5', '1,5', '3/4', '10/06/2024', '007', '+5', '-5', 'TRUE', '50%'];
  sheet.getRange(1, 1, given.length).setValues(given.map(text => [text]));
  SpreadsheetApp.flush();
  const kinds = sheet
    .getRange(1, 1, given.length)
    .getValues()
    .map(([value]) => kindOf(value));
  note('strings become', given.map((text, index) => `${text} ${kinds[index]}`).join(', '));
  const isText = kinds.every(kind => kind === 'string');
  note('setValueParsesStrings', isText ? false : kinds[5] === 'string' ? true : 'hostile');
}

/** Whether a cell formatted as plain text keeps a script's formula and apostrophe letter for letter. */
function plainTextIsLiteral(sheet) {
  const given = ['=1+1', ' =1+1', '\uff1d1+1', '+SUM(1)', "'x", '+84912345678', '-5', '007'];
  const range = sheet.getRange(1, 1, given.length).setNumberFormat('@');
  range.setValues(given.map(text => [text]));
  SpreadsheetApp.flush();
  const kept = range.getFormulas().map(([formula], index) => formula || range.getCell(index + 1, 1).getValue());
  const isFormula = range.getFormulas().some(([formula]) => formula !== '');
  note('plain text cells hold', kept.map(value => typeof value + ' ' + value).join(', '));
  note('plainTextIsLiteral', !isFormula && kept.every((value, index) => value === given[index]));
}

function kindOf(value) {
  return Object.prototype.toString.call(value) === '[object Date]' ? 'date' : typeof value;
}

function setFormulaTakes(sheet) {
  sheet.getRange('A1').setFormula('=SUM(1,2)');
  sheet.getRange('A2').setFormula('=SUM(1;2)');
  SpreadsheetApp.flush();
  note('setFormula with a comma shows', sheet.getRange('A1').getDisplayValue());
  note('setFormulaIsInLocale', sheet.getRange('A1').getValue() === 1.2);
  note('setFormula with a semicolon shows', sheet.getRange('A2').getDisplayValue());
}

function formulasTakeFormats(sheet) {
  sheet.getRange('A1').setValue(new Date(2024, 5, 10));
  sheet.getRange('A2').setFormula('=A1+1');
  SpreadsheetApp.flush();
  note('formulasInheritFormats', kindOf(sheet.getRange('A2').getValue()) === 'date');
}

function dateFormatOfNewDates(sheet) {
  sheet.getRange('A1').setValue(new Date(2024, 5, 10));
  sheet.getRange('A2').setValue(new Date(2024, 5, 10, 7, 30));
  SpreadsheetApp.flush();
  note('a date in a new cell shows', sheet.getRange('A1').getDisplayValue());
  note('a date with a time shows', sheet.getRange('A2').getDisplayValue());
}

function numericPropertiesGainADecimal() {
  const store = PropertiesService.getDocumentProperties();
  store.setProperty('liveCheckNumber', 5);
  note('numericPropertiesGainADecimal', store.getProperty('liveCheckNumber') === '5.0');
  store.deleteProperty('liveCheckNumber');
}

/** Whether comment-like text is cut out of an inline script, and in which of its places. */
function htmlServiceSanitises() {
  const places = {comment: 'a(); //b', string: 'a("//b");', template: 'a(`//b`);', pattern: 'a(/[//b]/);'};
  const cut = Object.keys(places).filter(name => {
    const page = `<p>x</p><script>${places[name]}\n</script>`;
    return HtmlService.createHtmlOutput(page).getContent() !== page;
  });
  note('HtmlService cuts a comment in', cut.join(', '));
  note('htmlServiceSanitises', cut.length > 0);
  try {
    HtmlService.createHtmlOutput('<p title="x>');
    note('HtmlService of an unfinished tag', 'takes it');
  } catch (e) {
    note('HtmlService of an unfinished tag', 'throws: ' + e.message);
  }
}

function clockMovesWithModelledTime() {
  const before = Date.now();
  Utilities.sleep(1000);
  note('clockMovesWithModelledTime', Date.now() - before >= 1000);
}

function removeEditorsOfOwner(sheet) {
  const protection = sheet.getRange('A1').protect();
  const owner = SpreadsheetApp.getActive().getOwner();
  if (owner === null) return note('removingTheOwnerThrows', 'the file has no owner (shared drive)');
  try {
    protection.removeEditors([owner.getEmail()]);
    note('removingTheOwnerThrows', protection.canEdit() ? false : 'the owner was removed');
  } catch (e) {
    note('message of a removal', e.message);
    note('removingTheOwnerThrows', true);
  }
}

function protectionNamesOwner(sheet) {
  const owner = SpreadsheetApp.getActive().getOwner();
  if (owner === null) return note('protectionNamesOwner', 'the file has no owner (shared drive)');
  const protection = sheet.getRange('A1').protect();
  const isNamed = () => protection.getEditors().some(user => user.getEmail() === owner.getEmail());
  const isNamedAtFirst = isNamed();
  protection.addEditor(owner.getEmail());
  note('protectionNamesOwner', isNamedAtFirst ? 'always' : isNamed() ? 'whenAdded' : 'never');
}

function protectionTakesStrangers(sheet) {
  const protection = sheet.getRange('A1').protect();
  try {
    protection.addEditor(STRANGER);
    const isNamed = protection.getEditors().some(user => user.getEmail() === STRANGER);
    note('protectionTakesStrangers', isNamed ? 'takes' : 'drops');
  } catch (e) {
    note('message to a stranger', e.message);
    note('protectionTakesStrangers', 'throws');
  }
}

function setDomainEdit(sheet) {
  const protection = sheet.getRange('A1').protect();
  note('canDomainEdit of a new protection', protection.canDomainEdit());
  try {
    protection.setDomainEdit(false);
    note('setDomainEdit(false)', 'goes through');
  } catch (e) {
    note('setDomainEdit(false)', 'throws: ' + e.message);
  }
}

function secondProtectOfARange(sheet) {
  sheet.getRange('A1').protect();
  sheet.getRange('A1').protect();
  note('protections after protect() twice', sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);
}

function defaultsOfNewCells(sheet) {
  const cell = sheet.getRange('A1');
  note('a new sheet', `${sheet.getMaxRows()}x${sheet.getMaxColumns()} ${cell.getBackground()} ${cell.getFontColor()}`);
  note('a new tick box holds', String(cell.insertCheckboxes().getValue()));
}

/** Milliseconds of what the latency model only estimates. */
function timings(sheet) {
  const ss = SpreadsheetApp.getActive();
  const time = (name, body) => {
    SpreadsheetApp.flush();
    const before = Date.now();
    body();
    SpreadsheetApp.flush();
    note('ms: ' + name, Date.now() - before);
  };
  let made;
  time('insertSheet', () => (made = ss.insertSheet('try timing')));
  ss.deleteSheet(made);
  time('copyTo of a sheet', () => (made = sheet.copyTo(ss)));
  ss.deleteSheet(made);
  time('getId 20 times', () => Array.from({length: 20}, () => ss.getId()));
  time('getValues of 1000 cells', () => sheet.getRange('A1:J100').getValues());
  time('setValues of 1000 cells', () =>
    sheet.getRange('A1:J100').setValues(Array.from({length: 100}, () => Array(10).fill(1))),
  );
  time('protect and removeEditors', () => {
    const protection = sheet.getRange('A1').protect();
    protection.removeEditors(protection.getEditors());
  });
  time('a lock', () => LockService.getDocumentLock().tryLock(1000));
  time('a property', () => PropertiesService.getDocumentProperties().setProperty('liveCheckTime', '1'));
  PropertiesService.getDocumentProperties().deleteProperty('liveCheckTime');
}

/** By hand: type 12,5 into A1 of the sheet "by hand"; then fast, one after the other, into A2 to A6; then delete A1. */
function onEdit(e) {
  if (e.range.getSheet().getName() !== 'by hand') return;
  const cell = e.range.getA1Notation();
  if (cell === 'A1') {
    note('e.value on delete', e.value === undefined ? 'undefined' : typeof e.value);
    if (e.value === undefined) return;
    note('eventValueIsString', typeof e.value === 'string');
    note('domainIdentityIsVisible', Session.getActiveUser().getEmail() !== '');
  } else if (cell === 'B1') {
    note('anonymousEditorsFireTriggers', true);
  } else {
    note(
      'onEditQueueLimit: edits that were told',
      Number(answers()['onEditQueueLimit: edits that were told'] || 0) + 1,
    );
    Utilities.sleep(5000);
  }
}

/** Makes what needs time: a trigger at the next minute, and triggers of the spreadsheet. */
function liveCheckTriggers() {
  const ss = SpreadsheetApp.getActive();
  if (ss.getSheetByName('by hand') === null) ss.insertSheet('by hand');
  note('anonymousEditorsFireTriggers', false);
  note('triggersMadeInTriggersAreDisabled', true);
  const due = new Date(Date.now() + 60000);
  PropertiesService.getDocumentProperties().setProperty('liveCheckDue', String(due.getTime()));
  ScriptApp.newTrigger('firstTrigger').timeBased().at(due).create();
  ScriptApp.newTrigger('changed').forSpreadsheet(ss).onEdit().create();
}

function firstTrigger() {
  const due = Number(PropertiesService.getDocumentProperties().getProperty('liveCheckDue'));
  note('clockTriggerDelaySeconds', Math.round((Date.now() - due) / 1000));
  try {
    SpreadsheetApp.getActive().toast('Live check');
    note('toastInClockRuns', 'ignored');
  } catch (e) {
    note('toastInClockRuns', 'throws');
  }
  ScriptApp.newTrigger('secondTrigger').timeBased().after(60000).create();
}

function secondTrigger() {
  note('triggersMadeInTriggersAreDisabled', false);
}

/** An installable trigger, fired by the first edit by hand. */
function changed() {
  try {
    SpreadsheetApp.getUi();
    note('uiInInstallableTriggers', true);
  } catch (e) {
    note('uiInInstallableTriggers', false);
  }
}

/** Its page calls a function that fails, and sends back what the page was told. */
function liveCheckSidebar() {
  const page =
    '<base target="_top"><p>Asked the server; this may be closed.</p><script>google.script.run' +
    '.withFailureHandler(e => google.script.run.noteRpcMessage(e.message)).failForPage();</script>';
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Live check'));
}

function failForPage() {
  throw new Error('refused');
}

function noteRpcMessage(message) {
  note('rpcMessageNamesTheError', message.indexOf('Error: ') === 0);
}

/** To be chosen in what File > Make a copy made after the checks; prints into the copy's own sheet. */
function liveCheckCopy() {
  const origin = PropertiesService.getDocumentProperties().getProperty('liveCheckFile');
  const isOther = origin !== SpreadsheetApp.getActive().getId();
  note('script properties in a copy', Object.keys(answers()).length > 0);
  note('copyKeepsProperties', isOther ? origin !== null : 'this is the original: make a copy and choose it there');
  return showAnswers();
}

/** Keeps an answer; the last one counts. */
function note(name, answer) {
  const known = answers();
  known[name] = answer;
  PropertiesService.getScriptProperties().setProperty('answers', JSON.stringify(known));
}

function answers() {
  return JSON.parse(PropertiesService.getScriptProperties().getProperty('answers') || '{}');
}

/** Prints every answer, to the log and into a sheet. */
function showAnswers() {
  const known = answers();
  const rows = Object.keys(known).map(name => [name, JSON.stringify(known[name])]);
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName(SHEET) || ss.insertSheet(SHEET);
  sheet.clearContents();
  if (rows.length > 0) sheet.getRange(1, 1, rows.length, 2).setNumberFormat('@').setValues(rows);
  rows.forEach(row => console.log(row.join(': ')));
  return known;
}

function liveCheckCleanUp() {
  ScriptApp.getProjectTriggers().forEach(trigger => ScriptApp.deleteTrigger(trigger));
  PropertiesService.getScriptProperties().deleteProperty('answers');
  PropertiesService.getDocumentProperties().deleteProperty('liveCheckDue');
  PropertiesService.getDocumentProperties().deleteProperty('liveCheckFile');
  const ss = SpreadsheetApp.getActive();
  for (const name of [SHEET, 'by hand']) if (ss.getSheetByName(name)) ss.deleteSheet(ss.getSheetByName(name));
}
