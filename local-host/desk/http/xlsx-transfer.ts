import {parseState, readXlsx, restoreWorkbook, saveWorkbook, writeXlsx} from '../../files/index.js';
import {FormulaEngine} from '../../workbook/formulas/formulas.js';
import {type Ask} from '../host-keeper.js';
import {RequestFailedError} from '../host-thread.js';

/** An .xlsx file and what it is called. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The workbook as an .xlsx file; made outside the thread of the host, so that nobody waits for it. */
export async function exportXlsx(ask: Ask): Promise<ExportedFile> {
  const {workbook, at} = await readWorkbook(ask);
  const {bytes} = await writeXlsx(workbook, {at: new Date(at)});
  return {bytes, name: workbook.title};
}

/** Puts a file in the place of the workbook; owner, editors, locale and time zone stay. */
export async function importXlsx(ask: Ask, bytes: Uint8Array): Promise<readonly string[]> {
  const {workbook, at} = await readWorkbook(ask);
  const {owner, editors, locale, timeZone, title} = workbook;
  const options = {owner, editors, locale, timeZone, title, now: () => at};
  const {workbook: imported, omissions} = await readXlsx(bytes, options).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RequestFailedError(`Không đọc được tệp .xlsx này (${reason}). Bảng tính vẫn như cũ.`);
  });
  await ask('', {kind: 'import', workbook: saveWorkbook(imported)});
  return omissions;
}

async function readWorkbook(ask: Ask): Promise<{workbook: ReturnType<typeof restoreWorkbook>; at: number}> {
  const {host} = (await ask('', {kind: 'save'})) as {host: string}; // desk.ts answers 'save' with it
  const saved = parseState(host);
  const workbook = restoreWorkbook(saved.workbook);
  const at = Date.parse(saved.now);
  workbook.formulas = new FormulaEngine(workbook, () => at);
  return {workbook, at};
}
