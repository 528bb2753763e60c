import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {LocalHost, type CellValue, type HostOptions} from '../../../local-host/index.js';
import {COLLEAGUE, OWNER, START} from '../runtime/a-host.js';

/** A host with one of the scripts of this folder, unmodified, and a first sheet with content. */
export function hostOf(
  script: string,
  rows: readonly (readonly string[])[] = [],
  {sheetName = 'Sheet1', ...options}: Partial<HostOptions> & {sheetName?: string} = {},
): LocalHost {
  const host = new LocalHost({
    files: {
      code: text(script),
      html: PAGES,
      manifest: MANIFEST,
    },
    owner: OWNER,
    editors: [COLLEAGUE],
    account: 'consumer',
    now: START,
    ...options,
  });
  const [sheet] = host.workbook.sheets;
  if (sheet !== undefined) sheet.name = sheetName;
  if (rows.length > 0) host.anonymous().paste(sheetName, 'A1', rows);
  return host;
}

const MANIFEST = {timeZone: 'Asia/Ho_Chi_Minh'};

/** Every page of this folder, by its name without the extension. */
const PAGES = Object.fromEntries(
  readdirSync(__dirname)
    .filter(name => name.endsWith('.html'))
    .map(name => [name.replace('.html', ''), text(name)]),
);

/** Adds a sheet with content behind the others. */
export function addSheet(host: LocalHost, name: string, rows: readonly (readonly string[])[]): void {
  host.person(OWNER).restructure({kind: 'addSheet', index: host.workbook.sheets.length});
  const sheet = host.workbook.sheets.at(-1);
  if (sheet !== undefined) sheet.name = name;
  host.anonymous().paste(name, 'A1', rows);
}

function text(name: string): string {
  return readFileSync(join(__dirname, name), 'utf8');
}

/** What the owner's run of a function returns; a failure is thrown. */
export function run(host: LocalHost, functionName: string, user = OWNER): unknown {
  const {outcome} = host.person(user).run(functionName);
  if (outcome.kind !== 'completed') throw new Error(outcome.message);
  return outcome.value;
}

/** The values of a sheet, from A1 to the last content. */
export function valuesOf(host: LocalHost, sheetName = 'Sheet1'): CellValue[][] {
  return host.workbook.sheetByName(sheetName)?.values() ?? [];
}
