import {
  activeUnits,
  type Digest,
  type DigestInput,
  mentionedBy,
  refreshDigest,
  type Standings,
  type SubmissionRecord,
  toUnitStanding,
  type UnitContent,
  type UnitKey,
} from '../../core/index.js';
import {type ReadUnit, readUnits} from '../session/read-units.js';
import {readSubmission, toSubmissionProperty} from '../session/facts.js';
import {type Store} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';
import {readStandings, toContent, toDigestInput} from './open-reminders.js';

/** What was read of the units that mails speak of. */
export interface Mentioned {
  /** What was planned by. */
  readonly before: Standings;
  readonly units: readonly ReadUnit[];
}

/** Reads the tab of every unit that any of the digests speaks of, once; those that are read already are not read again. */
export function readMentioned(
  workbench: Workbench,
  digests: readonly Digest[],
  known: readonly ReadUnit[] = [],
): Mentioned {
  const wanted = new Set(digests.flatMap(mentionedBy));
  for (const {unit} of known) wanted.delete(unit.key);
  const units = activeUnits(workbench.registry).filter(({key}) => wanted.has(key));
  return {before: readStandings(workbench), units: [...known, ...readUnits(workbench, units)]};
}

/** What mails say at one instant: of the tabs as they were read, of the records as the properties now hold them. */
export interface Current {
  readonly mail: DigestInput;
  /** The digest as it must read now; undefined where nothing is left to ask for. */
  readonly refresh: (digest: Digest) => Digest | undefined;
  /** Ticks that no edit event saw, and nobody's record tells of yet: judged by this run, which saw them first. */
  readonly news: Store;
}

/** Puts what was read beside the records of `store`, which may be newer. */
export function toCurrent(workbench: Workbench, {before, units}: Mentioned, store: Store = workbench.store): Current {
  const {facts} = workbench;
  const after = new Map(readStandings({...workbench, store}));
  const contents = new Map<UnitKey, UnitContent>();
  const news: Store[] = [];
  for (const unit of units) {
    const {key} = unit.unit;
    const {record, isNews} = recordOf(unit, store);
    const content = toContent(workbench, unit);
    contents.set(key, content);
    after.set(key, toUnitStanding(record, facts.deadline, content.kind === 'begun'));
    if (isNews) news.push(toSubmissionProperty(key, record));
  }
  return {
    mail: toDigestInput(workbench, after, contents),
    refresh: digest => refreshDigest(digest, {before, after}),
    news: Object.assign({}, ...news) as Store,
  };
}

/** The record as it now is; where nobody changed it since its tab was read, as this run judges it. */
function recordOf(
  unit: ReadUnit,
  store: Store,
): {readonly record: SubmissionRecord | undefined; readonly isNews: boolean} {
  const record = readSubmission(store, unit.unit.key);
  const isSame = JSON.stringify(record) === JSON.stringify(unit.record);
  if (!isSame || unit.kind === 'noTab' || unit.review.kind === 'broken') return {record, isNews: false};
  const {judgement} = unit.review;
  return {record: judgement.record, isNews: judgement.isRecordChanged};
}
