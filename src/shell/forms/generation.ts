import {
  activeUnits,
  CELL_WORDS,
  fingerprintOf,
  type GenerationPlan,
  isUnitKey,
  parseMachineKey,
  planGeneration,
  type RoundFacts,
  type SetUpNotice,
  type StoredSetUp,
  type TabIndex,
  toRoundFacts,
  type UnitKey,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {findSheet, readTabIndex} from '../session/find-sheets.js';
import {readSetUpTabs} from '../session/read-set-up.js';
import {adoptStraySheets} from '../tabs/stray-sheets.js';
import {RefusedError} from '../session/refusal.js';
import {type Store} from '../session/store.js';
import {requireFacts, toSetUpProperties} from '../session/workbench.js';
import {requireRegion} from '../session/region.js';

/** All that *Tạo biểu mẫu* reads before it changes anything. */
export interface Generation extends Session {
  readonly setUp: StoredSetUp;
  /** As the set-up tabs now tell them. */
  readonly facts: RoundFacts;
  readonly notices: readonly SetUpNotice[];
  readonly tabs: TabIndex;
  /** Tabs that are there but no longer say whose they are: only a repair may touch them. */
  readonly damaged: readonly UnitKey[];
  readonly plan: GenerationPlan;
  /** What the board is to be written from. */
  readonly boardHash: string;
}

/** Reads everything first: the set-up tabs, and which tabs are really there (one read of each key cell). */
export function readGeneration(session: Session): Generation {
  const {spreadsheet, store} = session;
  const before = requireFacts(session);
  requireRegion(spreadsheet);
  const known = readTabIndex(store);
  const {setUp, notices} = readSetUpTabs(spreadsheet, known);
  const tabs = adoptStraySheets(spreadsheet, known, before.id);
  const present = new Set(
    Object.keys(tabs)
      .filter(isUnitKey)
      .filter(unit => findSheet(spreadsheet, tabs, unit) !== undefined),
  );
  if (present.size > 0) requireLanguage(before, setUp);
  const damaged = [...present].filter(unit => !isTabOf(spreadsheet, tabs, unit));
  const plan = planGeneration(setUp, tabs, unit => present.has(unit));
  return {
    ...session,
    setUp,
    notices,
    tabs,
    damaged,
    plan,
    facts: toRoundFacts(setUp, before),
    boardHash: hashBoard(setUp),
  };
}

/** Forms that are made speak one language: changing it would leave their lists, rules and texts in the other. */
function requireLanguage({language: made}: RoundFacts, {round: {language: asked}}: StoredSetUp): void {
  if (made === asked) return;
  const {language} = CELL_WORDS[made].labels;
  throw new RefusedError({code: 'languageChanged', made: language[made], asked: language[asked]});
}

/** The property changes that remember the set-up tabs as read, apart from those that are remembered already. */
export function changedSetUp({store, setUp}: Generation, facts: RoundFacts): Store {
  const all = toSetUpProperties(setUp, facts);
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => (store[name] ?? '') !== value));
}

function isTabOf(spreadsheet: Session['spreadsheet'], tabs: TabIndex, unit: UnitKey): boolean {
  const sheet = findSheet(spreadsheet, tabs, unit);
  return sheet !== undefined && parseMachineKey(sheet.getRange(1, 1).getValue())?.tab === unit;
}

/** What the board was written from: another hash means that it must be written anew. */
function hashBoard({round, registry}: StoredSetUp): string {
  const {name, deadline, language} = round;
  const units = activeUnits(registry).map(unit => (unit.kind === 'village' ? unit.village : unit.criterion));
  return fingerprintOf([{key: 'board', value: JSON.stringify([name, deadline, language, units, registry.people])}]);
}
