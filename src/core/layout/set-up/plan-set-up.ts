import {CELL_WORDS, labelOf, labelValues} from '../../catalogue/words/cell-words.js';
import {SET_UP_WORDS} from '../../catalogue/words/set-up-words.js';
import {COMMUNE_PACKS} from '../../catalogue/packs/commune-packs.js';
import {VILLAGE_PACKS} from '../../catalogue/packs/village-packs.js';
import {type CalendarDate} from '../../domain/calendar.js';
import {formatDate, formatDayAndTime} from '../../reading/date-format.js';
import {type Registry} from '../../domain/registry.js';
import {type Language} from '../../domain/vocabulary.js';
import {type CellRole} from '../tab/cell-roles.js';
import {toCellText} from '../tab/cell-text.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {planPlainTab} from '../tab/plain-tab.js';
import {
  ROUND_FIELDS,
  ROUND_VALUE_COLUMN,
  type RoundContent,
  type RoundFieldKey,
  SET_UP_COLUMNS,
  SET_UP_FIRST_COLUMN,
  SET_UP_FIRST_ROW,
  SET_UP_LIST_IDS,
  type SetUpColumn,
  type SetUpListId,
  SPARE_ROWS,
} from './set-up-columns.js';
import {type RoundDraft, type SetUpDraft} from './set-up-draft.js';
import {wordsOf} from './set-up-place.js';
import {type CellRule, type RulePlan, type TabPlan} from '../tab/tab-plan.js';

const ROUND_WIDTHS = [40, 220, 420, 480];

/** Plans the seven set-up tabs, prefilled; `Đợt báo cáo` first. */
export function planSetUpTabs(draft: SetUpDraft): readonly TabPlan[] {
  return [planRoundTab(draft.round), ...SET_UP_LIST_IDS.map(id => planSetUpList(id, draft))];
}

/** Plans `Đợt báo cáo`. */
function planRoundTab(round: RoundDraft): TabPlan {
  const {language} = round;
  const {roundColumns, roundFields} = SET_UP_WORDS[language];
  const values = toRoundTexts(round);
  const rows = ROUND_FIELDS.map(({key}) =>
    [`round:${key}`, roundFields[key].label, values[key], roundFields[key].help].map(toCellText),
  );
  const rules = ROUND_FIELDS.map(({content, key}) => [toRule(listOfRound(content, language), roundFields[key].help)]);
  return planPlainTab({
    title: CELL_WORDS[language].tabTitles.round,
    machineKey: formatMachineKey('setup:round', round.id),
    rowCount: ROUND_FIELDS.length + SET_UP_FIRST_ROW - 1,
    columnCount: ROUND_WIDTHS.length,
    rows: [['head:round', roundColumns.label, roundColumns.value, roundColumns.help], ...rows],
    roleOf: roleOfRound,
    widths: ROUND_WIDTHS,
    frozenColumns: 1,
    rules: [{area: {row: SET_UP_FIRST_ROW, column: ROUND_VALUE_COLUMN, rows: rules.length, columns: 1}, rules}],
  });
}

/** Plans one set-up list, e.g. to fill it again from another pack. */
export function planSetUpList(id: SetUpListId, {round, registry}: SetUpDraft): TabPlan {
  const {language} = round;
  const columns: readonly SetUpColumn[] = SET_UP_COLUMNS[id];
  const data = listRows(id, registry, language);
  const rows = data.map((row, index) => [`${id}:${index + 1}`, ...columns.map(({key}) => row[key] ?? '')]);
  const words = wordsOf(id, language);
  const rowCount = SET_UP_FIRST_ROW - 1 + rows.length + SPARE_ROWS[id];
  return planPlainTab({
    title: CELL_WORDS[language].tabTitles[id],
    machineKey: formatMachineKey(`setup:${id}`, round.id),
    rowCount,
    columnCount: columns.length + 1,
    rows: [
      [`head:${id}`, ...columns.map(({key}) => words[key]?.label ?? key)],
      ...rows.map(row => row.map(toCellText)),
    ],
    roleOf: row => (row < SET_UP_FIRST_ROW ? 'requiredHead' : 'input'),
    widths: [40, ...columns.map(({width}) => width)],
    frozenColumns: SET_UP_FIRST_COLUMN,
    rules: [planListRules(id, language, rowCount)],
    noteOf: (row, column) => {
      const definition = columns[column - SET_UP_FIRST_COLUMN];
      return row === SET_UP_FIRST_ROW - 1 && definition !== undefined ? (words[definition.key]?.help ?? '') : '';
    },
  });
}

/** The values of `Đợt báo cáo` as the tab shows them, by row. */
export function toRoundTexts(round: RoundDraft): Readonly<Record<RoundFieldKey, string>> {
  const {language, reminders, name, letter, grounds, commune, place, coordinator, chair, chairTitle} = round;
  return {
    ...{name, letter, grounds, commune, place, coordinator, chair, chairTitle},
    letterDate: formatDay(round.letterDate),
    deadline: formatDayAndTime(round.deadline),
    meetingAt: formatDayAndTime(round.meetingAt),
    dataAsOf: formatDay(round.dataAsOf),
    villagePack: VILLAGE_PACKS.find(pack => pack.id === round.villagePack)?.name ?? round.villagePack,
    communePack: COMMUNE_PACKS.find(pack => pack.id === round.communePack)?.name ?? round.communePack,
    waves: reminders.waves.map(wave => labelOf(language, 'wave', wave)).join('; '),
    from: reminders.from,
    to: reminders.to,
    onWeekends: yesNo(reminders.onWeekends, language),
    holidays: reminders.holidays.map(formatDate).join('; '),
    lockMode: labelOf(language, 'lockMode', round.lockMode),
    language: labelOf(language, 'language', language),
  };
}

function formatDay(date: CalendarDate | undefined): string {
  return date === undefined ? '' : formatDate(date);
}

function yesNo(value: boolean, language: Language): string {
  return labelOf(language, 'yesNo', value ? 'yes' : 'no');
}

type ListRow = Readonly<Record<string, string>>;

function listRows(id: SetUpListId, registry: Registry, language: Language): readonly ListRow[] {
  switch (id) {
    case 'people':
      return registry.people.map(row => ({...row, channel: labelOf(language, 'channel', row.channel)}));
    case 'villages':
      return registry.villages.map(row => ({...row, isActive: yesNo(row.isActive, language)}));
    case 'villageCriteria':
      return registry.villageCriteria.map(row => ({
        ...row,
        allowsNotApplicable: yesNo(row.allowsNotApplicable, language),
        linkedIndicators: row.linkedIndicators.join('; '),
      }));
    case 'communeCriteria':
      return registry.communeCriteria.map(row => ({...row, isActive: yesNo(row.isActive, language)}));
    case 'indicators':
      return registry.indicators.map(row => ({...row, allowsNotApplicable: yesNo(row.allowsNotApplicable, language)}));
    case 'dossier':
      return registry.dossierTemplate.map(row => ({...row, kind: labelOf(language, 'documentKind', row.kind)}));
  }
}

function planListRules(id: SetUpListId, language: Language, rowCount: number): RulePlan {
  const columns: readonly SetUpColumn[] = SET_UP_COLUMNS[id];
  const words = wordsOf(id, language);
  const row = columns.map(({key, content}) => toRule(listOfColumn(content, language), words[key]?.help ?? ''));
  const rows = rowCount - SET_UP_FIRST_ROW + 1;
  const area = {row: SET_UP_FIRST_ROW, column: SET_UP_FIRST_COLUMN, rows, columns: columns.length};
  return {area, rules: Array.from({length: rows}, () => row)};
}

function toRule(values: readonly string[], help: string): CellRule | undefined {
  return values.length === 0 ? undefined : {kind: 'list', values, help};
}

function listOfColumn(content: SetUpColumn['content'], language: Language): readonly string[] {
  if (content === 'yesNo' || content === 'channel' || content === 'documentKind') {
    return labelValues(content).map(value => labelOf(language, content, value));
  }
  return [];
}

function listOfRound(content: RoundContent, language: Language): readonly string[] {
  if (content === 'villagePack') return VILLAGE_PACKS.map(pack => pack.name);
  if (content === 'communePack') return COMMUNE_PACKS.map(pack => pack.name);
  if (content === 'yesNo' || content === 'lockMode' || content === 'language') {
    return labelValues(content).map(value => labelOf(language, content, value));
  }
  return [];
}

function roleOfRound(row: number, column: number): CellRole {
  if (row < SET_UP_FIRST_ROW) return 'tableHead';
  if (column === ROUND_VALUE_COLUMN) return 'input';
  return column < ROUND_VALUE_COLUMN ? 'label' : 'note';
}
