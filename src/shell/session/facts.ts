import {
  type Language,
  type RoundFacts,
  RoundFactsSchema,
  type SubmissionRecord,
  SubmissionRecordSchema,
  type UnitKey,
} from '../../core/index.js';
import {PROPERTY, unitProperty} from './property-names.js';
import {type Store, readRecord, readStore} from './store.js';

/** Where the stored facts name their file, told without parsing them: each edit asks for it. */
const FILE = /"file":"([^"]*)"/;

/** The round's facts, or undefined in a file that has no round. */
export function readFacts(store: Store): RoundFacts | undefined {
  return readRecord(store, PROPERTY.round, RoundFactsSchema);
}

/**
 * All document properties (one read), unless they tell of a round in another file: nobody could verify whether Google gives a
 * copied file the properties of its original. They would be none of the copy's own, so that it has none.
 */
export function readOwnStore(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Store {
  const store = readStore();
  const [, file] = FILE.exec(store[PROPERTY.round] ?? '') ?? [];
  return file === undefined || file === spreadsheet.getId() ? store : {};
}

/** The language that the round was set up in; Vietnamese before that. */
export function readLanguage(store: Store): Language {
  return store[PROPERTY.round]?.includes('"language":"en"') === true ? 'en' : 'vi';
}

/** What is remembered of one unit's submission. */
export function readSubmission(store: Store, unit: UnitKey): SubmissionRecord | undefined {
  return readRecord(store, unitProperty(unit), SubmissionRecordSchema);
}

/** The property change that remembers a submission record. */
export function toSubmissionProperty(unit: UnitKey, record: SubmissionRecord | undefined): Store {
  return {[unitProperty(unit)]: record === undefined ? '' : JSON.stringify(record)};
}
