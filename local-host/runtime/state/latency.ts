/** How a service call is metered; only locators and builders are not counted as calls. */
export type CallKind =
  | 'locator'
  | 'builder'
  | 'read'
  | 'write'
  | 'structure'
  | 'property'
  | 'lock'
  | 'cache'
  | 'mail'
  | 'trigger'
  | 'ui'
  | 'flush'
  | 'plain';

/** Modelled seconds; low, mid and high are the three columns of one estimate, never wall time. */
export interface ModelledSeconds {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What operations cost. Published figures where there are any, estimates elsewhere. */
export interface LatencyModel {
  readonly start: ModelledSeconds;
  readonly rpc: ModelledSeconds;
  readonly commit: ModelledSeconds;
  readonly perCellCommitted: ModelledSeconds;
  readonly perCellRead: ModelledSeconds;
  readonly byKind: Readonly<Record<CallKind, ModelledSeconds>>;
  /** Overrides by member, `Range.protect`. */
  readonly byMember: Readonly<Record<string, ModelledSeconds>>;
}

const NOTHING: ModelledSeconds = {low: 0, mid: 0, high: 0};
const ADD_EDITORS: ModelledSeconds = {low: 0.1, mid: 0.4, high: 1};
/** protect + removeEditors + setDomainEdit are estimated together at 0.3 / 0.8 / 2. */
const PROTECT: ModelledSeconds = {low: 0.1, mid: 0.3, high: 0.8};
const RESTRICT: ModelledSeconds = {low: 0.1, mid: 0.25, high: 0.6};

/** The model that executions are limited and budgets are computed by. */
export const DEFAULT_LATENCY: LatencyModel = {
  start: {low: 0.3, mid: 0.8, high: 2},
  rpc: {low: 0.4, mid: 1, high: 3},
  commit: {low: 0.03, mid: 0.3, high: 0.7},
  perCellCommitted: {low: 0.0001, mid: 0.0001, high: 0.0001},
  perCellRead: {low: 0.000002, mid: 0.0000035, high: 0.000005},
  byKind: {
    locator: NOTHING,
    builder: NOTHING,
    plain: NOTHING,
    flush: NOTHING,
    read: {low: 0.05, mid: 0.12, high: 0.35},
    write: {low: 0.001, mid: 0.01, high: 0.05},
    structure: {low: 0.2, mid: 0.5, high: 1.5},
    property: {low: 0.02, mid: 0.04, high: 0.08},
    lock: {low: 0.02, mid: 0.1, high: 0.3},
    cache: {low: 0.015, mid: 0.03, high: 0.04},
    mail: {low: 0.2, mid: 0.6, high: 2},
    trigger: {low: 0.1, mid: 0.3, high: 0.8},
    ui: {low: 0.02, mid: 0.05, high: 0.1},
  },
  byMember: {
    'Range.protect': PROTECT,
    'Sheet.protect': PROTECT,
    'Protection.removeEditor': RESTRICT,
    'Protection.removeEditors': RESTRICT,
    'Protection.setDomainEdit': RESTRICT,
    'Protection.addEditor': ADD_EDITORS,
    'Protection.addEditors': ADD_EDITORS,
    'Protection.setUnprotectedRanges': ADD_EDITORS,
  },
};

/** Adds a cost, times a number of units, to a sum. */
export function plus(sum: ModelledSeconds, cost: ModelledSeconds, units = 1): ModelledSeconds {
  return {low: sum.low + cost.low * units, mid: sum.mid + cost.mid * units, high: sum.high + cost.high * units};
}
