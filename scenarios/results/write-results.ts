import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {mailFileName, writeEml} from '../../local-host/files/eml.js';
import {writeXlsx} from '../../local-host/files/xlsx/writing/xlsx-write.js';
import {type Playback} from '../player.js';
import {toCallEntry} from './call-entries.js';
import {type Results} from './results.js';

/** Writes everything that a played scenario leaves behind into a folder; what an earlier run left there is replaced. */
export async function writeResults(results: Results, folder: string): Promise<void> {
  const {playback, summary, outbox} = results;
  await mkdir(join(folder, 'outbox'), {recursive: true});
  await removeOldMails(join(folder, 'outbox'));
  await rm(join(folder, 'summary.json'), {force: true});
  const {bytes} = await writeXlsx(playback.host.workbook, {at: playback.host.clock.now()});
  await writeFile(join(folder, 'workbook.xlsx'), bytes);
  if (summary !== undefined) await writeJson(join(folder, 'summary.json'), summary);
  await writeJson(join(folder, 'outbox.json'), outbox);
  await writeJson(join(folder, 'events.json'), playback.events);
  await writeJson(join(folder, 'calls.json'), playback.host.executions.map(toCallEntry));
  await writeMails(playback, join(folder, 'outbox'));
}

async function writeMails({host}: Playback, folder: string): Promise<void> {
  for (const [index, mail] of host.outbox.entries()) {
    await writeFile(join(folder, mailFileName(mail, index + 1)), await writeEml(mail, index + 1));
  }
}

async function removeOldMails(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.eml')) await rm(join(folder, name));
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
