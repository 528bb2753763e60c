import {type FrameRow} from '../layout/entry/entry-frame.js';
import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {type CellRole, toFormats} from '../layout/tab/cell-roles.js';
import {type Matrix} from '../layout/tab/tab-plan.js';
import {planRoles} from '../layout/template/template-roles.js';
import {toRuns} from './repair-rows.js';
import {type TabRepair} from './tab-repair.js';
import {OUTSIDE, SPACER, toKey} from './wanted-rows.js';

/** Names the blank row with which a tab as made ends. */
export const BELOW = `${SPACER}below`;

/** The formats of all rows below the hidden one, or of some. */
export function planFormats(
  ids: readonly string[],
  plan: EntryTabPlan,
  only: ReadonlySet<number> | undefined,
): TabRepair['formats'] {
  const rows = ids.flatMap((id, index) => {
    const isMeant = index > 0 && !id.startsWith(OUTSIDE) && (only === undefined || only.has(index + 1));
    return isMeant ? [index + 1] : [];
  });
  const roles = rolesOf(ids, plan);
  return toRuns(rows).map(([row, count]) => ({
    area: {row, column: 1, rows: count, columns: plan.columnCount},
    formats: toFormats(roles.slice(row - 1, row - 1 + count)),
  }));
}

/** What the cells of all rows are for. */
export function rolesOf(ids: readonly string[], plan: EntryTabPlan): Matrix<CellRole> {
  return planRoles(
    ids.map(id => toFrameRow(id, plan)),
    plan.kind,
  );
}

function toFrameRow(id: string, {kind}: EntryTabPlan): FrameRow {
  const key = toKey(id);
  if (id === 'machine') return {kind: 'machine', key};
  const titled = ENTRY_SECTIONS[kind].find(section => id === `title:${section.key}`);
  if (titled !== undefined) return {kind: 'sectionTitle', key, section: titled};
  const headed = ENTRY_SECTIONS[kind].find(section => id === `head:${section.key}`);
  if (headed !== undefined) return {kind: 'sectionHead', key, section: headed};
  const section = findSectionOfRow(kind, id);
  if (section !== undefined) return {kind: 'body', key, section, name: id.slice(id.indexOf(':') + 1)};
  return id.startsWith('header:') && id !== 'header:figures' ? {kind: 'head', key} : {kind: 'blank', key};
}
