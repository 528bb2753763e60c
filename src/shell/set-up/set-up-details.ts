import {
  DEFAULT_PACKS,
  findCommunePack,
  findVillagePack,
  type Language,
  locateRoundFields,
  type PackChoice,
  parseRoundTexts,
  type Person,
  planDefaultSetUp,
  readLabel,
  ROUND_FIELDS,
  ROUND_VALUE_COLUMN,
  type RoundFacts,
  type RoundFieldKey,
  type RoundTexts,
  type SetUpDraft,
  toCellText,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {readValues} from '../session/cells.js';
import {RefusedError} from '../session/refusal.js';
import {type NewPerson, type SetUpDetails} from './types.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The draft of a new round: the defaults, with what the user confirmed on the set-up page. */
export function planNewSetUp(id: string, {now}: Session, details: SetUpDetails): SetUpDraft {
  const {round: texts} = details;
  const language: Language = readLabel('language', texts.language ?? '') ?? 'vi';
  const draft = planDefaultSetUp(id, now, choosePacks(texts, DEFAULT_PACKS), language);
  const people = details.people.map(toPerson);
  const roles = Object.fromEntries(details.people.map(({role}, index) => [role, people[index]?.id ?? '']));
  const {round, problems} = parseRoundTexts(draft.round, {...texts, ...roles}, people);
  if (problems.length > 0) throw new RefusedError({code: 'setupProblems', problems});
  return {round, registry: {...draft.registry, people}};
}

/** The packs that texts name; where they name none, those in use. */
export function choosePacks(texts: RoundTexts, inUse: PackChoice): PackChoice {
  return {
    village: findVillagePack(texts.villagePack ?? '')?.id ?? inUse.village,
    commune: findCommunePack(texts.communePack ?? '')?.id ?? inUse.commune,
  };
}

/** Refuses texts of a running round that cannot be read, each with its reason. */
export function requireReadable({now}: Session, facts: RoundFacts, texts: RoundTexts): void {
  const draft = planDefaultSetUp(facts.id, now, facts.packs, facts.language);
  const {problems} = parseRoundTexts(draft.round, texts, []);
  if (problems.length > 0) throw new RefusedError({code: 'setupProblems', problems});
}

/** Writes the confirmed rows of `Đợt báo cáo` and nothing else; refuses where a row is gone. */
export function writeRoundTexts(sheet: Sheet, texts: RoundTexts): void {
  const rows = locateRoundFields(readValues(sheet));
  const missing = keysOf(texts).filter(key => !rows.has(key));
  const gone = missing.map(key => ({
    code: 'roundRowMissing' as const,
    tab: 'round' as const,
    row: 0,
    column: 0,
    key,
    value: '',
    other: '',
  }));
  if (gone.length > 0) throw new RefusedError({code: 'setupProblems', problems: gone});
  for (const key of keysOf(texts)) {
    sheet.getRange(rows.get(key) ?? 0, ROUND_VALUE_COLUMN).setValue(toCellText(texts[key] ?? ''));
  }
}

function keysOf(texts: RoundTexts): readonly RoundFieldKey[] {
  return ROUND_FIELDS.map(({key}) => key).filter(key => texts[key] !== undefined);
}

function toPerson({name, position, email, phone}: NewPerson, index: number): Person {
  const channel = email !== '' ? 'email' : 'zalo';
  return {id: `P0${index + 1}`, name, position, email, phone, channel, note: ''};
}
