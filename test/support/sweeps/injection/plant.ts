import {readSetUpGrid} from '../../../../scenarios/play/setup-grid.js';
import {putValue} from '../../../../local-host/workbook/typing/entry.js';
import {
  ENTRY_SECTIONS,
  OUTPUT_COLUMNS,
  type RoundFieldKey,
  SET_UP_FIRST_ROW,
  type SetUpListId,
  trimText,
} from '../../../../src/core/index.js';
import {type RoundBench} from '../../round-bench.js';

/** Texts of the set-up lists that people may word as they like, by list; the code column comes first. */
const SET_UP_TEXTS: readonly (readonly [SetUpListId, readonly string[]])[] = [
  ['people', ['name', 'position', 'note']],
  ['villages', ['name', 'cluster', 'households']],
  ['villageCriteria', ['name', 'requiredLevel', 'help', 'goodExample', 'badExample']],
  ['communeCriteria', ['name', 'group']],
  ['indicators', ['text', 'requirement']],
  ['dossier', ['title']],
];
const ROUND_TEXTS: readonly RoundFieldKey[] = ['name', 'letter', 'grounds', 'commune', 'place', 'chairTitle'];
const MARKED_COLUMNS = ['conclusion', 'person'] as const;

export const PLANTED_PHONE = '+84912345678';

/** Fills the set-up tabs with the texts: the n-th row gets the n-th one everywhere, over and over. Only what may be worded freely. */
export function plantSetUp(bench: RoundBench, texts: readonly string[]): void {
  for (const [list, columns] of SET_UP_TEXTS) {
    const {sheet, values, columns: places} = readSetUpGrid(bench.sheet(`setup:${list}`), list);
    const [code = 0] = places.values();
    const rows = values.flatMap((row, index) =>
      index >= SET_UP_FIRST_ROW - 1 && row[code - 1] !== '' ? [index + 1] : [],
    );
    rows.forEach((row, index) => {
      for (const column of columns) putValue(sheet, row, places.get(column) ?? 0, toName(texts, index));
      if (list === 'people') putValue(sheet, row, places.get('phone') ?? 0, PLANTED_PHONE);
    });
  }
  ROUND_TEXTS.forEach((key, index) => {
    bench.typeRound(key, toName(texts, index));
  });
}

/** A name must not be blank. */
function toName(texts: readonly string[], index: number): string {
  const text = texts[index % texts.length] ?? '';
  return trimText(text) === '' ? `Tên ${text}` : text;
}

/** Fills every text column of entry tabs, in villages of the first rows: the n-th tab begins with the n-th text; submits all. */
export function plantEntries(bench: RoundBench, texts: readonly string[]): void {
  bench.units.forEach((tab, unit) => {
    const kind = tab.startsWith('village:') ? 'village' : 'criterion';
    const columns = new Set(
      ENTRY_SECTIONS[kind].flatMap(section =>
        section.columns.filter(({isInput, content}) => isInput && content === 'text').map(({key}) => key),
      ),
    );
    const sheet = bench.sheet(tab);
    bench
      .inputs(tab)
      .filter(({rowKey, columnKey}) => columns.has(columnKey) && (kind === 'criterion' || /:[1-6]$/.test(rowKey)))
      .forEach(({row, column}, place) => {
        putValue(sheet, row, column, texts[(unit + place) % texts.length] ?? '');
      });
    for (const [rowKey, columnKey, value] of answersOf(kind)) bench.put(tab, [rowKey, columnKey], value);
    bench.put(tab, ['header', 'submitter'], texts[unit % texts.length] ?? '');
    bench.put(tab, ['header', 'reason'], `${texts[unit % texts.length] ?? ''} Còn đang rà soát số liệu tại cơ sở`);
    bench.putTick(tab, true);
    // One answer arrives as people type it, seen by onEdit.
    bench.type(tab, ['work:1', 'task'], texts[unit % texts.length] ?? '');
  });
}

/** What makes the rows count: verdicts that are not met bring obstacles into the summary. */
function answersOf(kind: 'village' | 'criterion'): readonly (readonly [string, string, string | number])[] {
  const lines = Array.from({length: 25}, (_, index) => `work:${index + 1}`);
  if (kind === 'criterion') return lines.map(line => [line, 'quantity', 2]);
  const judged = ['1', '2', '3', '4'].map(number => [`assessment:${number}`, 'verdict', 'Chưa đạt'] as const);
  return [...judged, ['work:1', 'criterion', '1'], ['work:1', 'remaining', 2], ['work:1', 'budget', 10]];
}

/** Writes the chair's decisions beside the lines of the agenda. */
export function plantDecisions(bench: RoundBench, texts: readonly string[]): void {
  const sheet = bench.sheet('output:agenda');
  const rows = Array.from({length: sheet.grid.lastRow()}, (_, index) => index + 1).filter(row => {
    const key = sheet.cellAt(row, 1).value;
    return row > 1 && typeof key === 'string' && /^(obstacle|contradiction|request):/.test(key);
  });
  rows.forEach((row, index) => {
    MARKED_COLUMNS.forEach((name, at) => {
      const column = OUTPUT_COLUMNS.indexOf(name === 'conclusion' ? 'text' : 'note') + 1;
      putValue(sheet, row, column, texts[(index + at) % texts.length] ?? '');
    });
  });
}
