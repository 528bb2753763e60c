import {type UnitKey, UNIT_KINDS} from './vocabulary.js';

/** Grows whenever keys or positions change in a way that older tabs cannot be read by newer code. */
export const LAYOUT_VERSION = 1;

export const SET_UP_TAB_IDS = [
  'round',
  'people',
  'villages',
  'villageCriteria',
  'communeCriteria',
  'indicators',
  'dossier',
] as const;
/** The tabs in which the coordinator says who reports on what. */
export type SetUpTabId = (typeof SET_UP_TAB_IDS)[number];

export const OUTPUT_TAB_IDS = ['board', 'summary', 'agenda', 'log'] as const;
/** The tabs that the add-on writes. */
export type OutputTabId = (typeof OUTPUT_TAB_IDS)[number];

const TAB_KINDS = [...UNIT_KINDS, 'setup', 'output', 'template'] as const;

/** Names a tab for ever, whatever its title: an entry tab by its unit, the others by their purpose. */
export type TabKey =
  UnitKey | `setup:${SetUpTabId}` | `output:${OutputTabId}` | `template:${(typeof UNIT_KINDS)[number]}`;

/** What cell A1 of a generated tab says. */
export interface MachineKey {
  readonly layoutVersion: number;
  readonly tab: TabKey;
  readonly roundId: string;
  /** Fingerprint of the inputs as made; undefined where the tab holds no inputs of a unit. */
  readonly madeFingerprint: string | undefined;
}

const PREFIX = 'NTM';
const KEY_PATTERN = /^NTM\|([1-9]\d{0,3})\|([^|]+)\|([^|]+)\|([^|]+)$/;
const FIXED_IDS: Readonly<Record<string, readonly string[]>> = {
  setup: SET_UP_TAB_IDS,
  output: OUTPUT_TAB_IDS,
  template: UNIT_KINDS,
};

/** The text of A1, e.g. `NTM|1|village:T01|r2406-k3f9|9f3c2a1177d0e4b5`. */
export function formatMachineKey(tab: TabKey, roundId: string, madeFingerprint?: string): string {
  return [PREFIX, LAYOUT_VERSION, tab, roundId, madeFingerprint ?? '-'].join('|');
}

/** Reads the text of A1, or undefined where it is not one of our keys. Versions other than ours are read too: the caller judges. */
export function parseMachineKey(value: unknown): MachineKey | undefined {
  const match = typeof value === 'string' ? KEY_PATTERN.exec(value.trim()) : null;
  const [, version = '', tab = '', roundId = '', made = ''] = match ?? [];
  if (!isTabKey(tab)) return undefined;
  return {layoutVersion: Number(version), tab, roundId, madeFingerprint: made === '-' ? undefined : made};
}

/** Whether a text names a tab. */
export function isTabKey(text: string): text is TabKey {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(colon, 0));
  const id = text.slice(colon + 1);
  if (id === '' || !TAB_KINDS.some(known => known === kind)) return false;
  return FIXED_IDS[kind]?.includes(id) ?? true;
}

/** Whether a tab belongs to a reporting unit. */
export function isUnitKey(text: string): text is UnitKey {
  return isTabKey(text) && UNIT_KINDS.some(kind => text.startsWith(`${kind}:`));
}
