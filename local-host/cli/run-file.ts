import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {mailFileName, writeEml} from '../files/eml.js';
import {readXlsx} from '../files/xlsx/reading/xlsx-read.js';
import {writeXlsx} from '../files/xlsx/writing/xlsx-write.js';
import {HostError} from '../ground/host-error.js';
import {LocalHost} from '../host.js';
import {type ExecutionOutcome, type ExecutionRecord} from '../runtime/state/execution-record.js';
import {type Person} from '../runtime/entry-points/person.js';
import {type SentMail} from '../runtime/state/sent-mail.js';
import {type Workbook} from '../workbook/model/workbook.js';
import {DEFAULT_USER, UsageError, type RunRequest} from './arguments.js';
import {answerer} from './answerer.js';
import {readScript} from './read-script.js';
import {type Terminal} from './terminal.js';

/** Runs the function that a command line names, prints what it logged and how it ended; returns the exit code. */
export async function runFile(request: RunRequest, terminal: Terminal): Promise<number> {
  const {locale, user, functionName, out} = request;
  const now = request.now ?? terminal.now();
  const {files, ownNames} = readScript(request.file);
  const host = new LocalHost({
    ...{files, owner: DEFAULT_USER, account: 'consumer', now, locale, editors: [user]},
    ...(request.workbook !== undefined && {workbook: await readWorkbook(request.workbook, request, now)}),
  });
  const person = host.person(user);
  person.answerWith(answerer(request.answers, terminal));
  const record = runOrRefusal(host, person, functionName);
  for (const {text} of person.toasts) terminal.print(`toast: ${text}`);
  for (const {kind, title} of person.dialogs.filter(({html}) => html !== ''))
    terminal.print(`${kind}: page "${title}"`);
  for (const {level, text} of record.log) terminal.print(level === 'log' ? text : `${level}: ${text}`);
  if (out !== undefined) await writeResults(host, out, terminal);
  const printError = (text: string): void => {
    terminal.printError(ownNames(text));
  };
  return report(record, {...terminal, printError});
}

/** What the host refuses by name ends the run and is thrown; its record tells of it as of any other failure. */
function runOrRefusal(host: LocalHost, person: Person, functionName: string): ExecutionRecord {
  try {
    return person.run(functionName);
  } catch (error) {
    const record = host.executions.at(-1);
    if (!(error instanceof HostError) || record === undefined) throw error;
    return record;
  }
}

async function readWorkbook(file: string, {locale, user}: RunRequest, now: string): Promise<Workbook> {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  const instant = Date.parse(now);
  const options = {owner: DEFAULT_USER, editors: [user], locale, now: () => instant};
  return (await readXlsx(readFileSync(file), options)).workbook;
}

async function writeResults(host: LocalHost, folder: string, {print}: Terminal): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const {bytes, omissions} = await writeXlsx(host.workbook, {at: host.clock.now()});
  writeFileSync(join(folder, 'workbook.xlsx'), bytes);
  writeJson(join(folder, 'calls.json'), host.executions);
  writeJson(join(folder, 'outbox.json'), host.outbox.map(asJson));
  await writeMails(host.outbox, join(folder, 'outbox'));
  for (const omission of omissions) print(`workbook.xlsx: ${omission}`);
}

async function writeMails(mails: readonly SentMail[], folder: string): Promise<void> {
  if (mails.length > 0) mkdirSync(folder, {recursive: true});
  for (const [index, mail] of mails.entries()) {
    writeFileSync(join(folder, mailFileName(mail, index + 1)), await writeEml(mail, index + 1));
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** Files are named and measured, not spelled out. */
function asJson({attachments, inlineImages, ...mail}: SentMail): object {
  const files = [...attachments, ...Object.values(inlineImages)];
  return {...mail, files: files.map(({name, contentType, bytes}) => ({name, contentType, bytes: bytes.length}))};
}

function report({outcome, calls, modelledSeconds}: ExecutionRecord, {print, printError}: Terminal): number {
  const {low, mid, high} = modelledSeconds;
  print(`${calls} calls, modelled ${[low, mid, high].map(one => one.toFixed(1)).join(' / ')} s (low / mid / high)`);
  if (outcome.kind !== 'completed') {
    printError(failureText(outcome));
    return 1;
  }
  if (outcome.value !== undefined) print(JSON.stringify(outcome.value, undefined, 2));
  return 0;
}

function failureText(outcome: Exclude<ExecutionOutcome, {kind: 'completed'}>): string {
  return outcome.kind === 'failed' ? outcome.stack : outcome.message;
}
