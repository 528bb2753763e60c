import * as z from 'zod/mini';

import {type JournalNote, REFUSAL_CODES, REPAIR_CODES} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {PROPERTY} from '../session/property-names.js';
import {finishJob, readJob, toJobProperty} from '../session/slices.js';
import {readChunks, readRecord, type Store, toChunks} from '../session/store.js';

const place = {rows: z.array(z.number()), names: z.array(z.string())};
const NotesSchema = z.array(
  z.object({
    tab: z.string(),
    done: z.array(z.object({code: z.enum(REPAIR_CODES), ...place})),
    refusals: z.array(z.object({code: z.enum(REFUSAL_CODES), ...place})),
    unit: z.optional(z.string()),
    at: z.string(),
  }),
);
/** Unit keys: whose tabs were looked at, and in whose tabs work may have begun. */
const ProgressSchema = z.object({seen: z.array(z.string()), begun: z.array(z.string())});
/** How far a repair is. */
export type RepairProgress = Readonly<Record<'seen' | 'begun', readonly string[]>>;

/** What earlier slices of a repair, or a run of it that died, left to the next one. */
export interface EarlierRepair extends RepairProgress {
  /** Whether there was one that did not come to its end. */
  readonly isUnfinished: boolean;
  /** What they did, or were about to do. */
  readonly notes: readonly JournalNote[];
}

const NOTHING_EARLIER: EarlierRepair = {isUnfinished: false, seen: [], begun: [], notes: []};

/** Reads what an unfinished repair left. */
export function readEarlierRepair({store}: Session): EarlierRepair {
  if (readJob(store, 'repairTabs') === undefined) return NOTHING_EARLIER;
  return {
    isUnfinished: true,
    ...(readRecord(store, PROPERTY.repair, ProgressSchema) ?? {seen: [], begun: []}),
    notes: readChunks(store, PROPERTY.repairNotes, NotesSchema) ?? [],
  };
}

/** The property changes that remember how far a repair is, and all that it did or is about to do. */
export function toJournal(progress: RepairProgress, notes: readonly JournalNote[]): Store {
  return {[PROPERTY.repair]: JSON.stringify(progress), ...toChunks(PROPERTY.repairNotes, notes)};
}

/** The property changes that begin a repair which has something to do before its first step. */
export function openJournal({store}: Session, earlier: EarlierRepair, notes: readonly JournalNote[]): Store {
  const {seen, begun} = earlier;
  const job = readJob(store, 'repairTabs') ?? {done: 0, of: 0, tries: 0};
  return {...toJournal({seen, begun}, notes), ...toJobProperty('repairTabs', job)};
}

/** The property changes that end a repair. */
export function closeJournal(): Store {
  return {[PROPERTY.repair]: '', ...toChunks(PROPERTY.repairNotes, []), ...finishJob('repairTabs')};
}
