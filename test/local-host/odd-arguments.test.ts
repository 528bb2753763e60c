import {HostError} from '../../local-host/ground/host-error.js';
import {implementedMembers} from '../../local-host/implemented-members.js';
import {aHost, OWNER} from './runtime/a-host.js';

/** An object of each class that a script can get at. */
const OBJECTS: Readonly<Record<string, string>> = {
  Blob: `Utilities.newBlob('x')`,
  CacheService: 'CacheService',
  'CacheService.Cache': 'CacheService.getScriptCache()',
  HtmlService: 'HtmlService',
  'HtmlService.HtmlOutput': `HtmlService.createHtmlOutput('x')`,
  'HtmlService.HtmlTemplate': `HtmlService.createTemplate('x')`,
  LockService: 'LockService',
  'LockService.Lock': 'LockService.getScriptLock()',
  Logger: 'Logger',
  MailApp: 'MailApp',
  PropertiesService: 'PropertiesService',
  'PropertiesService.Properties': 'PropertiesService.getScriptProperties()',
  ScriptApp: 'ScriptApp',
  'ScriptApp.ClockTriggerBuilder': `ScriptApp.newTrigger('main').timeBased()`,
  'ScriptApp.SpreadsheetTriggerBuilder': `ScriptApp.newTrigger('main').forSpreadsheet(ss)`,
  'ScriptApp.TriggerBuilder': `ScriptApp.newTrigger('main')`,
  Session: 'Session',
  SpreadsheetApp: 'SpreadsheetApp',
  'SpreadsheetApp.Banding': 'range.applyRowBanding()',
  'SpreadsheetApp.BooleanCondition': `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').setRanges([range]).build().getBooleanCondition()`,
  'SpreadsheetApp.Color': `SpreadsheetApp.newColor().setRgbColor('red').build()`,
  'SpreadsheetApp.ColorBuilder': 'SpreadsheetApp.newColor()',
  'SpreadsheetApp.ConditionalFormatRule': `SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('red').setRanges([range]).build()`,
  'SpreadsheetApp.ConditionalFormatRuleBuilder': 'SpreadsheetApp.newConditionalFormatRule()',
  'SpreadsheetApp.DataValidation': 'SpreadsheetApp.newDataValidation().requireCheckbox().build()',
  'SpreadsheetApp.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'SpreadsheetApp.DeveloperMetadata': `sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]`,
  'SpreadsheetApp.DeveloperMetadataFinder': 'sheet.createDeveloperMetadataFinder()',
  'SpreadsheetApp.EmbeddedChartBuilder': 'sheet.newChart()',
  'SpreadsheetApp.Filter': 'range.createFilter()',
  'SpreadsheetApp.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'SpreadsheetApp.NamedRange': `(ss.setNamedRange('ten', range), ss.getNamedRanges()[0])`,
  'SpreadsheetApp.Protection': 'range.protect()',
  'SpreadsheetApp.Range': 'range',
  'SpreadsheetApp.RangeList': `sheet.getRangeList(['A1', 'B2'])`,
  'SpreadsheetApp.RichTextValueBuilder': `SpreadsheetApp.newRichTextValue().setText('xin')`,
  'SpreadsheetApp.Selection': 'sheet.getSelection()',
  'SpreadsheetApp.Sheet': 'sheet',
  'SpreadsheetApp.Spreadsheet': 'ss',
  'SpreadsheetApp.TextFinder': `sheet.createTextFinder('x')`,
  'SpreadsheetApp.TextStyleBuilder': 'SpreadsheetApp.newTextStyle()',
  Ui: 'SpreadsheetApp.getUi()',
  'Ui.Menu': `SpreadsheetApp.getUi().createMenu('x')`,
  Utilities: 'Utilities',
};

/** What no script should pass, alone and several times over. */
const ODD = `[null, undefined, '', 'x', '=(', '+', '(', 'fr', NaN, Infinity, -1, 0, 1e9, 2.5, true, {}, [], [[]], [[null]], [[undefined, {}]],
  [NaN], [['=(']], ['A1'], [[null, null], [null, {}]], [['=(', '='], [undefined, NaN]], () => 1, new Date(NaN), new Date(8.64e15), /x/, Object.create(null), {toString: null}, range, sheet, ss]`;

/** Passes each oddity from the given one on, and says before which one it is. */
const CODE = `function main() {}
function attempt() {
  const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0], range = sheet.getRange('A1:B2');
  const oddities = ${ODD};
  oddities.slice(FROM).forEach((odd, index) => {
    console.log(FROM + index);
    for (const args of [[], [odd], [odd, odd], [odd, odd, odd], [odd, odd, odd, odd], ['x', odd], [1, odd], [1, 1, odd], [range, odd]]) {
      try { find(ss, sheet, range)[MEMBER](...args); } catch (error) {}
      try { SpreadsheetApp.flush(); range.getDisplayValues(); } catch (error) {}
    }
  });
}`;

/** What ends the host when a member is given oddities; what it refuses by name is not among that. */
function troublesOf(object: string, member: string, from = 0): string[] {
  const host = aHost(`${CODE}
    const FROM = ${from}, MEMBER = '${member}';
    function find(ss, sheet, range) { return ${object}; }`);
  const person = host.person(OWNER);
  person.answerWith(() => ({button: 'OK', text: ''}));
  try {
    const {outcome} = person.run('attempt');
    return outcome.kind === 'completed' || outcome.kind === 'timedOut' ? [] : [`${member}: ${outcome.message}`];
  } catch (error) {
    const last = Number(host.executions.at(-1)?.log.at(-1)?.text);
    const own = error instanceof HostError ? [] : [`${member}: ${(error as Error).stack}`];
    return [...own, ...troublesOf(object, member, last + 1)];
  }
}

describe('what a script passes', () => {
  const classes = implementedMembers().filter(({name}) => OBJECTS[name] !== undefined);

  it.each(classes)('never ends the host itself: $name', ({name: className, done}) => {
    const object = OBJECTS[className] ?? '';

    expect(done.flatMap(member => troublesOf(object, member))).toEqual([]);
  });
});
