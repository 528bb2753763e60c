import {HostError} from '../../ground/host-error.js';
import {type Area} from '../geometry/area.js';
import {withNumber, withTyped} from '../typing/entry.js';
import {localeFacts} from '../cell/locale-facts.js';
import {partsFromSerial, serialFromInstant} from '../../ground/serial-date.js';
import {parseTypedText} from '../typing/typed-text.js';
import {type Workbook} from '../model/workbook.js';

/** What a form sends, and when (milliseconds since 1970). */
export interface FormAnswers {
  readonly answers: Readonly<Record<string, string>>;
  readonly now: number;
}

/** Where the answers went, and what the row shows beside the titles of its columns. */
export interface AnswerRow {
  readonly block: Area & {readonly sheetId: number};
  readonly answers: readonly (readonly [title: string, shown: string])[];
}

/** Puts answers below the content of a sheet whose first row holds the questions, the first of them the time. */
export function putAnswers(workbook: Workbook, sheetName: string, {answers, now}: FormAnswers): AnswerRow {
  const sheet = workbook.sheetByName(sheetName);
  if (sheet === undefined) throw new HostError(`There is no sheet "${sheetName}" for the answers.`);
  const heads = Array.from({length: sheet.grid.lastColumn()}, (_, index) => sheet.displayAt(1, index + 1));
  const titles = heads.includes('') ? heads.slice(0, heads.indexOf('')) : heads;
  const stray = Object.keys(answers).find(title => !titles.slice(1).includes(title));
  if (stray !== undefined) throw new HostError(`"${sheetName}" has no column "${stray}" for the answer.`);
  const row = sheet.grid.lastRow() + 1;
  const sent = serialFromInstant(now, workbook.timeZone);
  const {dateTimeFormat} = localeFacts(workbook.locale);
  sheet.grid.set(row, 1, withNumber(sheet.cellAt(row, 1), sent, dateTimeFormat));
  for (const [index, title] of titles.entries()) {
    if (index === 0) continue;
    const how = {locale: workbook.locale, plainText: false, currentYear: partsFromSerial(sent).year};
    const cell = sheet.cellAt(row, index + 1);
    sheet.grid.set(row, index + 1, withTyped(cell, parseTypedText(answers[title] ?? '', how)));
  }
  const block = {sheetId: sheet.id, row, column: 1, rows: 1, columns: titles.length};
  return {block, answers: titles.map((title, index) => [title, sheet.displayAt(row, index + 1)])};
}
