import {computedText} from '../session/computed-value.js';
import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {HostNotImplemented, ScriptException} from '../../../ground/host-error.js';
import {withFormula} from '../../../workbook/cell/cell.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {putContent} from '../session/cell-access.js';
import {type Body, chained, type MemberSet, members} from '../session/member-set.js';
import {cellWith} from '../session/script-value.js';
import {rangeState, type RangeState, type TextFinderState, type TextSearch} from '../session/states.js';
import {type Service} from '../session/session.js';

type Finder = TextFinderState;

const OPTIONS: readonly (keyof TextSearch)[] = [
  'matchCase',
  'matchEntireCell',
  'matchFormulaText',
  'useRegularExpression',
  'ignoreDiacritics',
];

/** The members of TextFinder. */
export const TEXT_FINDER = [
  chained<Finder>('builder', {
    ...Object.fromEntries(OPTIONS.map(optionSetter)),
    startFrom: (finder, range: object) => {
      finder.start = stateOf(finder.session, 'Range', range);
      finder.current = undefined;
    },
  }),
  members<Finder>('read', {
    findAll: finder => objectsOf(finder.session, matches(finder)),
    findNext: finder => step(finder, 1),
    findPrevious: finder => step(finder, -1),
    getCurrentMatch: ({current}) => (current ? objectOf(current) : null),
  }),
  members<Finder>('structure', {
    replaceAllWith: (finder, replacement: string) =>
      matches(finder).reduce((count, cell) => count + replaceIn(finder, cell, replacement), 0),
    replaceWith: (finder, replacement: string) =>
      finder.current === undefined ? 0 : replaceIn(finder, finder.current, replacement),
  }),
];

/** createTextFinder for a class; `placesOf` says where it looks. */
export function textFinderMembers<S extends Service>(placesOf: (service: S) => readonly RangeState[]): MemberSet<S> {
  return members<S>('builder', {
    createTextFinder: (service: S, text: string) => {
      const how = Object.fromEntries(OPTIONS.map(option => [option, false])) as unknown as TextSearch; // every option has its entry
      const finder: Finder = {
        className: 'TextFinder',
        session: service.session,
        cells: 1,
        text,
        places: placesOf(service),
        how,
        current: undefined,
        start: undefined,
      };
      return objectOf(finder);
    },
  });
}

/** The whole sheet as a place to look in. */
export function wholeSheetPlace({session}: Service, sheet: Sheet): RangeState {
  return rangeState(session, sheet, {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns});
}

function optionSetter(option: keyof TextSearch): [string, Body<Finder>] {
  return [
    option,
    (finder: Finder, isOn: boolean) => {
      finder.how = {...finder.how, [option]: isOn};
    },
  ];
}

/** The matching cells, sheet by sheet and row by row. */
function matches(finder: Finder): RangeState[] {
  const pattern = patternOf(finder);
  return finder.places.flatMap(({session, sheet, area}) => {
    const found: RangeState[] = [];
    const extent = {rows: sheet.lastRow(), columns: sheet.lastColumn()};
    const last = {
      row: Math.min(area.row + area.rows - 1, extent.rows),
      column: Math.min(area.column + area.columns - 1, extent.columns),
    };
    for (let row = area.row; row <= last.row; row++) {
      for (let column = area.column; column <= last.column; column++) {
        const text = searchedText(finder, sheet, row, column);
        if (text !== '' && pattern.test(text))
          found.push(rangeState(session, sheet, {row, column, rows: 1, columns: 1}));
        pattern.lastIndex = 0;
      }
    }
    return found;
  });
}

function searchedText({how}: Finder, sheet: Sheet, row: number, column: number): string {
  const {formula} = sheet.cellAt(row, column);
  const text = how.matchFormulaText && formula !== '' ? formula : computedText(sheet, row, column);
  return how.ignoreDiacritics ? withoutMarks(text) : text;
}

/** Without marks above and below letters; đ counts as d. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function patternOf({text, how}: Pick<Finder, 'text' | 'how'>): RegExp {
  const wanted = how.ignoreDiacritics ? withoutMarks(text) : text;
  const source = how.useRegularExpression ? wanted : wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(how.matchEntireCell ? `^(?:${source})$` : source, how.matchCase ? 'gu' : 'giu');
  } catch {
    throw new ScriptException(`Invalid regular expression: ${text}`);
  }
}

/** The next or previous match after the current one; null past the last. */
function step(finder: Finder, direction: 1 | -1): object | null {
  const found = matches(finder);
  const index = found.findIndex(one => isAt(one, finder.current));
  const next = index < 0 ? entry(found, finder.start, direction) : found[index + direction];
  if (next) finder.current = next;
  return next ? objectOf(next) : null;
}

function isAt(one: RangeState, other: RangeState | undefined): boolean {
  return one.sheet === other?.sheet && one.area.row === other.area.row && one.area.column === other.area.column;
}

function entry(found: readonly RangeState[], start: RangeState | undefined, direction: 1 | -1): RangeState | undefined {
  if (!start) return direction === 1 ? found[0] : found.at(-1);
  const isPast = ({area}: RangeState) => (area.row - start.area.row || area.column - start.area.column) * direction > 0;
  const ordered = direction === 1 ? found : [...found].reverse();
  return ordered.find(isPast);
}

/** Replaces in one cell and gives how often; formulas are left alone unless the search is for their text. */
function replaceIn({session, ...finder}: Finder, {sheet, area, ...cell}: RangeState, replacement: string): number {
  const {how} = finder;
  if (how.ignoreDiacritics) throw new HostNotImplemented('SpreadsheetApp.TextFinder.replaceWith with ignoreDiacritics');
  const {formula} = sheet.cellAt(area.row, area.column);
  if (formula !== '' && !how.matchFormulaText) return 0;
  const text = how.matchFormulaText && formula !== '' ? formula : computedText(sheet, area.row, area.column);
  const pattern = patternOf(finder);
  const literal = how.useRegularExpression ? replacement : replacement.replaceAll('$', '$$$$');
  const replaced = text.replace(pattern, literal);
  putContent({...cell, sheet, area}, one =>
    formula === '' ? cellWith(session, one, replaced) : withFormula(one, replaced),
  );
  return Array.from(text.matchAll(pattern)).length;
}
