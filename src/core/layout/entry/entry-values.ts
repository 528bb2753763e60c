import {CELL_WORDS, labelOf} from '../../catalogue/words/cell-words.js';
import {LAYOUT_WORDS} from '../../catalogue/words/layout-words.js';
import {formatDateTime} from '../../reading/date-format.js';
import {type Person} from '../../domain/registry.js';
import {type ReportingRound} from '../../domain/round.js';
import {type Language} from '../../domain/vocabulary.js';
import {toCellText} from '../tab/cell-text.js';
import {formatColumnTitle} from './column-titles.js';
import {type FrameRow} from './entry-frame.js';
import {type EntrySection, FIGURES_ROW_KEY} from './entry-sections.js';
import {type InputKey} from '../../domain/entry-columns.js';
import {type EntryUnit} from './entry-unit.js';
import {type PlanValue} from '../tab/tab-plan.js';

/** The state line of an entry tab: B1, written with the marks, is shown in the head and on the board. */
export const STATE_FORMULA = '=$B$1';

/** The cells of one row, from A on; blank ones at its end may be left out. */
export function planRowValues(row: FrameRow, unit: EntryUnit, round: ReportingRound): readonly PlanValue[] {
  const {language} = round;
  switch (row.kind) {
    case 'machine':
      return [];
    case 'head':
      return [row.key, ...planHeadValues(row.key, unit, round)];
    case 'blank':
      return row.key === FIGURES_ROW_KEY ? [row.key, LAYOUT_WORDS[language].figures] : [];
    case 'sectionTitle':
      return [row.key, '', CELL_WORDS[language].sectionTitles[row.section.id]];
    case 'sectionHead':
      return [row.key, CELL_WORDS[language].check, ...titlesOf(row.section, language)];
    case 'body':
      return [row.key, row.name, ...planBodyCells(row.section, row.name, unit, language)].map(toCellText);
  }
}

function planHeadValues(key: string, unit: EntryUnit, round: ReportingRound): readonly PlanValue[] {
  const words = CELL_WORDS[round.language];
  switch (key) {
    case 'header:title':
      return [words.check, toCellText(formatEntryTitle(unit, round.language))];
    case 'header:state':
      return [words.head.state, STATE_FORMULA];
    case 'header:submit':
      return [words.head.submit, false];
    default: {
      const [label, value] = planHeadText(key, unit, round);
      return [label, toCellText(value)];
    }
  }
}

/** Label and text of the head rows that hold plain texts. */
function planHeadText(key: string, unit: EntryUnit, round: ReportingRound): readonly [string, string] {
  const {head, headHelp, reportOf} = CELL_WORDS[round.language];
  const supervisor = unit.supervisor === undefined ? '' : formatPerson(unit.supervisor);
  const texts: Readonly<Record<string, readonly [string, string]>> = {
    'header:unit': [head.unit, reportOf[unit.kind](unit.name, unit.id, unit.group)],
    'header:respondents': [head.respondents, unit.respondents.map(formatPerson).join('; ')],
    'header:supervisor': [head.supervisor, supervisor],
    'header:deadline': [head.deadline, formatDateTime(round.deadline)],
    'header:submitter': [head.submitter, ''],
    'header:reason': [head.reason, ''],
    'header:help': [head.help, headHelp[unit.kind]],
  };
  return texts[key] ?? ['', ''];
}

function formatEntryTitle(unit: EntryUnit, language: Language): string {
  const {entryTitle} = CELL_WORDS[language];
  return unit.kind === 'village' ? entryTitle.village(unit.name) : entryTitle.criterion(unit.id, unit.name);
}

function formatPerson(person: Person): string {
  return person.position === '' ? person.name : `${person.name} (${person.position})`;
}

function titlesOf(section: EntrySection, language: Language): readonly string[] {
  return section.columns.map(column => formatColumnTitle(section, column, language));
}

/** What a row says before anybody has typed into it, column by column. */
function planBodyCells(section: EntrySection, name: string, unit: EntryUnit, language: Language): readonly string[] {
  const cells = section.hasLines
    ? planLineCells(section, name, unit, language)
    : (unit.fixedRows.find(row => row.name === name)?.cells ?? {});
  return section.columns.map(({key}) => cells[key] ?? '');
}

function planLineCells(
  section: EntrySection,
  name: string,
  unit: EntryUnit,
  language: Language,
): Readonly<Record<string, string>> {
  const line = section.id === 'dossier' ? unit.dossier[Number(name) - 1] : undefined;
  if (line === undefined) return {};
  return {
    indicator: line.indicator,
    kind: labelOf(language, 'documentKind', line.kind),
    title: line.title,
  } satisfies Partial<Record<InputKey<'dossier'>, string>>;
}
