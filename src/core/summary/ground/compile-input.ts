import {type Instant} from '../../domain/calendar.js';
import {type CriterionReport, type EntryReport, type VillageReport} from '../../report/entry-report.js';
import {submitterOf} from '../../report/submitter.js';
import {type Issue} from '../../rules/issue.js';
import {type CommuneCriterion, type Indicator, type Registry, type Village} from '../../domain/registry.js';
import {findRunningExtension} from '../../states/running-extension.js';
import {type ReportingRound} from '../../domain/round.js';
import {type SubmissionRecord} from '../../domain/submission.js';
import {type ReportState, type UnitKey} from '../../domain/vocabulary.js';

/** What was read and judged of one unit; `report` is absent where the unit has no readable tab. */
export interface CompileUnit {
  readonly unit: UnitKey;
  readonly report?: EntryReport | undefined;
  readonly state: ReportState;
  readonly record?: SubmissionRecord | undefined;
  readonly isEditedAfterSubmission: boolean;
  readonly issues: readonly Issue[];
}

/** Everything a summary is compiled from; `units` may come in any order and may lack units. */
export interface CompileInput {
  readonly round: ReportingRound;
  readonly registry: Registry;
  readonly compiledAt: Instant;
  readonly units: readonly CompileUnit[];
}

interface EntryBase {
  readonly key: UnitKey;
  readonly state: ReportState;
  readonly record: SubmissionRecord | undefined;
  /** Who handed an accepted report in; '' where nobody knows. */
  readonly submitter: string;
  /** The deadline until which a missing report still has time, where its unit was given one. */
  readonly extendedUntil: Instant | undefined;
  readonly isEditedAfterSubmission: boolean;
  readonly issues: readonly Issue[];
}

/** An active village with what it reported. */
export interface VillageEntry extends EntryBase {
  readonly kind: 'village';
  readonly village: Village;
  readonly report: VillageReport | undefined;
}

/** An active commune criterion with its indicators and what its officer reported. */
export interface CriterionEntry extends EntryBase {
  readonly kind: 'criterion';
  readonly criterion: CommuneCriterion;
  readonly indicators: readonly Indicator[];
  readonly report: CriterionReport | undefined;
}

export type Entry = VillageEntry | CriterionEntry;

/** The active units of a round in registry order, whether or not they have a tab. */
export interface Entries {
  readonly villages: readonly VillageEntry[];
  readonly criteria: readonly CriterionEntry[];
}

/** Puts what was read beside the active units of the registry; units that the registry does not know count nowhere. */
export function toEntries(input: CompileInput): Entries {
  const units = new Map(input.units.map(unit => [unit.unit, unit]));
  const baseOf = (key: UnitKey): EntryBase => toBase(key, units.get(key), input);
  const indicators = groupIndicators(input.registry.indicators);
  return {
    villages: input.registry.villages
      .filter(village => village.isActive)
      .map(village => toVillageEntry(village, units, baseOf)),
    criteria: input.registry.communeCriteria
      .filter(criterion => criterion.isActive)
      .map(criterion => toCriterionEntry(criterion, indicators.get(criterion.number) ?? [], units, baseOf)),
  };
}

/** Whether a report's content counts in what only submitted reports say. */
export function isSubmitted(entry: {readonly state: ReportState}): boolean {
  return entry.state === 'onTime' || entry.state === 'late';
}

/** What a unit's content is worth: `none` where nothing was sent or can be read, `open` where it was begun, `submitted` in totals. */
export type ContentWorth = 'none' | 'open' | 'submitted';

/** Tells a unit that has said nothing from one that has said 0. */
export function worthOf(entry: Pick<Entry, 'state' | 'report'>): ContentWorth {
  if (entry.report === undefined || entry.state === 'notStarted') return 'none';
  return isSubmitted(entry) ? 'submitted' : 'open';
}

function toVillageEntry(
  village: Village,
  read: ReadonlyMap<UnitKey, CompileUnit>,
  baseOf: (key: UnitKey) => EntryBase,
): VillageEntry {
  const key: UnitKey = `village:${village.id}`;
  const unit = read.get(key);
  const report = unit?.report?.kind === 'village' ? unit.report : undefined;
  return {kind: 'village', village, report, ...baseOf(key)};
}

function toCriterionEntry(
  criterion: CommuneCriterion,
  indicators: readonly Indicator[],
  read: ReadonlyMap<UnitKey, CompileUnit>,
  baseOf: (key: UnitKey) => EntryBase,
): CriterionEntry {
  const key: UnitKey = `criterion:${criterion.number}`;
  const unit = read.get(key);
  const report = unit?.report?.kind === 'criterion' ? unit.report : undefined;
  return {kind: 'criterion', criterion, indicators, report, ...baseOf(key)};
}

const NOTHING_READ: Omit<EntryBase, 'key'> = {
  state: 'notStarted',
  record: undefined,
  submitter: '',
  extendedUntil: undefined,
  isEditedAfterSubmission: false,
  issues: [],
};

/** A tab as made lacks everything: its state says so, and its gaps are not counted. */
function toBase(key: UnitKey, unit: CompileUnit | undefined, {round, compiledAt}: CompileInput): EntryBase {
  if (unit === undefined) return {...NOTHING_READ, key};
  const {state, record, report, isEditedAfterSubmission, issues} = unit;
  return {
    key,
    state,
    record,
    submitter: record?.accepted ? submitterOf(record.accepted, report) : '',
    extendedUntil: findRunningExtension({state, record, deadline: round.deadline, now: compiledAt}),
    isEditedAfterSubmission,
    issues: state === 'notStarted' ? [] : issues,
  };
}

function groupIndicators(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.criterion);
    if (group) group.push(indicator);
    else groups.set(indicator.criterion, [indicator]);
  }
  return groups;
}
