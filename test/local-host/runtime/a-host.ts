import {LocalHost, type ExecutionRecord, type HostOptions} from '../../../local-host/index.js';

/** The owner of the spreadsheet, who also develops the script. */
export const OWNER = 'owner@example.test';

/** A colleague who may edit. */
export const COLLEAGUE = 'colleague@example.test';

/** Half past eight on a Monday in Vietnam. */
export const START = '2024-06-03T08:30:00+07:00';

/** A host with a script; the manifest names no scopes, so that every service is granted. */
export function aHost(code: string, options: Partial<HostOptions> & {manifest?: object} = {}): LocalHost {
  const {manifest = {}, ...rest} = options;
  return new LocalHost({
    files: {code, html: {}, manifest: {timeZone: 'Asia/Ho_Chi_Minh', ...manifest}},
    owner: OWNER,
    editors: [COLLEAGUE],
    account: 'consumer',
    now: START,
    ...rest,
  });
}

/** Runs statements as the body of a function of the owner's, with full authorization. */
export function runBody(body: string, options: Parameters<typeof aHost>[1] = {}): ExecutionRecord {
  return aHost(`function main() {${body}\n}`, options).person(OWNER).run('main');
}

/** What the statements return, copied out of the script's realm; a failure is thrown. */
export function valueOf(body: string, options: Parameters<typeof aHost>[1] = {}): unknown {
  const {outcome} = runBody(`const value = (() => {${body}\n})(); return JSON.stringify(value);`, options);
  if (outcome.kind !== 'completed') throw new Error(outcome.message);
  return typeof outcome.value === 'string' ? JSON.parse(outcome.value) : undefined;
}

/** The message of the exception that the statements end in, with its name. */
export function failureOf(body: string, options: Parameters<typeof aHost>[1] = {}): string {
  const {outcome} = runBody(body, options);
  return outcome.kind === 'failed' ? `${outcome.name}: ${outcome.message}` : `no failure, but ${outcome.kind}`;
}
