import {type Area, CELL_STYLES, CELL_WORDS, type Language, type Verdict, VERDICTS} from '../../core/index.js';
import {messagesFor} from '../../i18n/index.js';
import {rangeOf} from './write-plan.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

// Signs that marks begin with: ballot X, warning sign, check mark.
const MARKS = [
  {sign: String.fromCodePoint(0x2717), color: '#b3261e'},
  {sign: String.fromCodePoint(0x26a0), color: '#8a5a00'},
  {sign: String.fromCodePoint(0x2713), color: '#1e7b3c'},
] as const;

/** Light grounds on which black text keeps its contrast; the word says the same. */
const STATES = [
  {state: 'onTime', background: '#d5ead1'},
  {state: 'late', background: '#ffe2c2'},
  {state: 'returned', background: '#e6dcf5'},
  {state: 'draft', background: '#fff4cc'},
  {state: 'notStarted', background: '#f1f3f4'},
] as const;

/** Colours marks, verdicts and the state line of a template; its copies carry the rules along. */
export function decorateEntryTab(
  sheet: Sheet,
  language: Language,
  areas: {check: Area; state: Area; verdicts: Area},
): void {
  const labels = CELL_WORDS[language].labels.verdict;
  const verdicts = VERDICTS.map(verdict => aVerdictRule(sheet, areas.verdicts, labels[verdict], verdict));
  sheet.setConditionalFormatRules([
    ...markRules(sheet, areas.check),
    ...verdicts,
    ...stateRules(sheet, areas.state, language),
  ]);
}

/** Colours the states of a list of units. */
export function decorateStates(sheet: Sheet, area: Area, language: Language): void {
  sheet.setConditionalFormatRules([...stateRules(sheet, area, language)]);
}

function markRules(sheet: Sheet, area: Area): readonly Rule[] {
  return MARKS.map(({sign, color}) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextContains(sign)
      .setFontColor(color)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
}

function aVerdictRule(sheet: Sheet, area: Area, label: string, verdict: Verdict): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(label)
    .setBackground(CELL_STYLES[verdict].background)
    .setRanges([rangeOf(sheet, area)])
    .build();
}

/** A state line begins with the word of its state. */
function stateRules(sheet: Sheet, area: Area, language: Language): readonly Rule[] {
  const words = CELL_WORDS[language].labels.reportState;
  const {lineStart} = messagesFor(language).states;
  return STATES.map(({state, background}) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(lineStart(words[state]))
      .setBackground(background)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
}
