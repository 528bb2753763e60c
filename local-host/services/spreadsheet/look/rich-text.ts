import {computedValue} from '../session/computed-value.js';
import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Cell, withValue} from '../../../workbook/cell/cell.js';
import {withoutContent} from '../../../workbook/typing/entry.js';
import {type RichText, type TextLook, type TextRun} from '../../../workbook/cell/rich-text.js';
import {changeRuns, isRich, plainText, type RunChange, runsWithin} from '../../../workbook/cell/rich-text-runs.js';
import {putContent, readFirst, readTable} from '../session/cell-access.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type RangeState} from '../session/states.js';
import {type RichTextValueBuilderState, type RichTextValueState} from '../session/look-states.js';
import {demandShape} from '../session/table-shape.js';
import {lookOf, textStyleState} from './text-style.js';

type Builder = RichTextValueBuilderState;

/** How Sheets shows a link that nobody styled. */
const LINK_LOOK: TextLook = {underline: true, fontColor: '#1155cc'};

/** The members of RichTextValue. */
export const RICH_TEXT_VALUE = [
  members<RichTextValueState>('builder', {
    getText: ({rich, start, end}) => rich.text.slice(start, end),
    getStartIndex: ({start}) => start,
    getEndIndex: ({end}) => end,
    getLinkUrl: (state, ...span: [start?: number, end?: number]) =>
      agreed(partOf(state, span).map(run => run.link)) ?? null,
    getTextStyle: (state, ...span: [start?: number, end?: number]) =>
      objectOf(textStyleState(state.session, agreedLook(state, partOf(state, span)))),
    getRuns: state =>
      objectsOf(
        state.session,
        runsWithin(state.rich, state.start, state.end).map(({start, end}) => ({...state, start, end})),
      ),
    copy: ({session, rich}) => objectOf({className: 'RichTextValueBuilder', session, cells: 1, rich}),
  }),
];

/** The members of RichTextValueBuilder. */
export const RICH_TEXT_VALUE_BUILDER = [
  chained<Builder>('builder', {
    setText: (builder, text: string) => {
      builder.rich = plainText(text);
    },
    setLinkUrl: (builder, ...given: unknown[]) => {
      const {span, value} = splitSpan(given);
      change(builder, span, {link: typeof value === 'string' ? value : null});
    },
    setTextStyle: (builder, ...given: unknown[]) => {
      const {span, value} = splitSpan(given);
      const look = value === null || value === undefined ? null : stateOf(builder.session, 'TextStyle', value).look;
      change(builder, span, {look});
    },
  }),
  members<Builder>('builder', {
    build: builder => {
      const rich = textOf(builder);
      return objectOf(richTextState(builder.session, rich, {}));
    },
  }),
];

/** Texts with links and looks. */
export const RANGE_RICH_TEXT = [
  members<RangeState>('read', {
    getRichTextValue: range => readFirst(range, richTextReader(range)),
    getRichTextValues: range => readTable(range, richTextReader(range)),
  }),
  chained<RangeState>('write', {
    setRichTextValue: (range, value: object) => {
      const {rich} = stateOf(range.session, 'RichTextValue', value);
      putContent(range, cell => withRichText(cell, rich));
    },
    setRichTextValues: (range, values: object[][]) => {
      demandShape(range.area, values);
      const texts = values.map(row => row.map(value => stateOf(range.session, 'RichTextValue', value).rich));
      putContent(range, (cell, down, right) => withRichText(cell, texts[down]?.[right] ?? plainText('')));
    },
  }),
];

export function richTextState(session: SpreadsheetSession, rich: RichText, base: TextLook): RichTextValueState {
  return {className: 'RichTextValue', session, cells: 1, rich, start: 0, end: rich.text.length, base};
}

/** Rich text is kept as it is: it is never read as a number, date or formula. */
function withRichText(cell: Cell, rich: RichText): Cell {
  if (rich.text === '') return withoutContent(cell);
  return {...withValue(cell, rich.text), richText: isRich(rich) ? rich : undefined};
}

function richTextReader({session, sheet}: RangeState): (row: number, column: number) => object | null {
  return (row, column) => {
    const value = computedValue(sheet, row, column);
    if (typeof value !== 'string') return null;
    const {richText, style} = sheet.cellAt(row, column);
    return objectOf(richTextState(session, richText ?? plainText(value), lookOf(style)));
  };
}

function splitSpan(given: readonly unknown[]): {span: [number, number] | undefined; value: unknown} {
  const [first, second, third] = given;
  if (typeof first === 'number' && typeof second === 'number') return {span: [first, second], value: third};
  return {span: undefined, value: first};
}

function change(builder: Builder, span: [number, number] | undefined, what: RunChange): void {
  const rich = textOf(builder);
  const [start, end] = span ?? [0, rich.text.length];
  demandSpan(start, end, rich.text.length);
  builder.rich = changeRuns(rich, start, end, what);
}

function textOf({rich}: Builder): RichText {
  if (!rich) throw new ScriptException('The text must be set before links and styles.');
  return rich;
}

function partOf(state: RichTextValueState, [start, end]: [start?: number, end?: number]): TextRun[] {
  const {length} = state.rich.text;
  if (start !== undefined && end !== undefined) demandSpan(start, end, length);
  return runsWithin(state.rich, start ?? state.start, end ?? state.end);
}

function demandSpan(start: number, end: number, length: number): void {
  if (start < 0 || start > end || end > length)
    throw new ScriptException(
      `Illegal argument: the offsets ${start} and ${end} do not fit a text of ${length} characters.`,
    );
}

function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.every(one => one === values[0]) ? values[0] : undefined;
}

/** The look of a part: what all its runs agree on. */
function agreedLook({base}: RichTextValueState, runs: readonly TextRun[]): TextLook {
  const looks = runs.map(run => ({...base, ...(run.link === undefined ? {} : LINK_LOOK), ...run.look}));
  const [first = base] = looks;
  return Object.fromEntries(
    Object.entries(first).filter(([field, value]) =>
      looks.every(look => Object.entries(look).some(([name, other]) => name === field && other === value)),
    ),
  );
}
