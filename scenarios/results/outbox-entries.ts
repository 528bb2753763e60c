import {type SentMail, type Workbook} from '../../local-host/index.js';
import {
  formatDateTime,
  type LogEntry,
  OWN_WAVES,
  parseLog,
  readLabel,
  toComparisonKey,
  toInstant,
  toMilliseconds,
} from '../../src/core/index.js';
import {findSheet, readCells} from '../play/sheet-reading.js';
import {type Scenario} from '../scenario-schema.js';

/** A mail as outbox.json has it; kind, wave and units come from the workbook's ledger and are blank where it knows nothing of the mail. */
export interface OutboxEntry {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly kind: string;
  readonly wave: string;
  readonly units: readonly string[];
}

const UNKNOWN = {kind: '', wave: '', units: ''};
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;
/** "Đến hạn (hạn riêng 11 giờ 00 ngày 10/6/2024)" */
const OWN_DEADLINE = /^(.*) \(.*?(\d{1,2})(?: giờ |:)(\d{2}).*?(\d{1,2})\/(\d{1,2})\/(\d{4})\)$/;
const CRITERION_CODE = /^(?:tc|tiêu chí số|tiêu chí|criterion)?\s*0*(\d+)(?!\d)/;

/** Joins the mails that the host sent with what the ledger says of them, by address, time and subject. */
export function joinOutbox(
  outbox: readonly SentMail[],
  workbook: Workbook,
  villages: Scenario['villages'],
): readonly OutboxEntry[] {
  const sheet = findSheet(workbook, 'output:log');
  const ledger = sheet ? parseLog(readCells(sheet)).filter(line => line.email !== '') : [];
  return outbox.map(mail => toEntry(mail, ledger, villages));
}

function toEntry(mail: SentMail, ledger: readonly LogEntry[], villages: Scenario['villages']): OutboxEntry {
  const at = toInstant(toMilliseconds(mail.at));
  const known = ledger.filter(({email, at: logged}) => mail.to.includes(email) && isSameTime(logged, at));
  const {kind, wave, units} = known.find(({subject}) => subject === mail.subject) ?? known[0] ?? UNKNOWN;
  return {
    at,
    to: mail.to.join(', '),
    subject: mail.subject,
    text: mail.text,
    kind,
    wave: readLabel('wave', wave) ?? toOwnKey(wave) ?? toManualKey(wave),
    units: splitUnits(units).map(unit => toUnitKey(unit, villages)),
  };
}

/** A wave of a unit's own deadline names that in brackets: `own-deadline-20240610T110000`. */
function toOwnKey(text: string): string | undefined {
  const [, name = '', hour = '', minute = '', day = '', month = '', year = ''] = OWN_DEADLINE.exec(text) ?? [];
  const wave = OWN_WAVES.find(one => one === readLabel('wave', name));
  if (wave === undefined) return undefined;
  return `own-${wave}-${year}${toTwoDigits(month)}${toTwoDigits(day)}T${toTwoDigits(hour)}${minute}00`;
}

function toTwoDigits(digits: string): string {
  return digits.padStart(2, '0');
}

/** A reminder sent by hand is named by its day: `manual-2024-06-04`. */
function toManualKey(wave: string): string {
  const [, day = '', month = '', year] = DAY.exec(wave) ?? [];
  return year === undefined ? wave : `manual-${year}-${toTwoDigits(month)}-${toTwoDigits(day)}`;
}

/** The ledger writes an instant, or the minute as people read it. */
function isSameTime(logged: string, at: string): boolean {
  if (!ISO_INSTANT.test(logged)) return logged === formatDateTime(at);
  return toInstant(toMilliseconds(logged)) === at;
}

function splitUnits(text: string): readonly string[] {
  return text
    .split(';')
    .map(unit => unit.trim())
    .filter(unit => unit !== '');
}

/** A unit however the ledger names it; what names none stays as it is. */
function toUnitKey(text: string, villages: Scenario['villages']): string {
  if (/^(village|criterion):/.test(text)) return text;
  const key = toComparisonKey(text);
  const village = villages.find(({id, name}) => [id, name, `${id} ${name}`].map(toComparisonKey).includes(key));
  if (village) return `village:${village.id}`;
  const number = CRITERION_CODE.exec(key)?.[1];
  return number === undefined ? text : `criterion:${number}`;
}
