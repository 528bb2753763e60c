import {type UnitKind} from '../../domain/vocabulary.js';
import {type CellRole} from '../tab/cell-roles.js';
import {type FrameRow, HEAD_VALUE_COLUMNS} from '../entry/entry-frame.js';
import {type EntryColumn} from '../../domain/entry-columns.js';
import {entryColumnCount} from '../entry/entry-sections.js';
import {type Matrix} from '../tab/tab-plan.js';

/** What each cell of a template is for. */
export function planRoles(frame: readonly FrameRow[], kind: UnitKind): Matrix<CellRole> {
  const width = entryColumnCount(kind);
  return frame.map(row => {
    const [second, rest] = rolesOf(row);
    return Array.from({length: width}, (_, index) => (index === 0 ? 'key' : index === 1 ? second : rest(index - 2)));
  });
}

type SectionRoles = (index: number) => CellRole;

/** The role of column B, and those of the columns from C on. */
function rolesOf(row: FrameRow): readonly [CellRole, SectionRoles] {
  switch (row.kind) {
    case 'machine':
      return ['key', () => 'key'];
    case 'blank':
      // Only one criterion shows something here: its computed figures.
      return ['note', index => (index === 0 ? 'figures' : 'blank')];
    case 'head':
      return ['label', rolesOfHead(row.key)];
    case 'sectionTitle':
      return ['band', () => 'band'];
    case 'sectionHead':
      return ['tableHead', index => roleOfTitle(row.section.columns[index])];
    case 'body':
      return ['check', index => roleOfBody(row.section.columns[index])];
  }
}

const HEAD_ROLES: Readonly<Record<string, CellRole>> = {
  'header:title': 'title',
  'header:state': 'formula',
  'header:submitter': 'input',
  'header:submit': 'tick',
  'header:reason': 'input',
  'header:help': 'note',
};

function rolesOfHead(key: string): SectionRoles {
  const role = HEAD_ROLES[key] ?? 'fixed';
  const columns = role === 'tick' || role === 'title' ? 1 : HEAD_VALUE_COLUMNS;
  return index => (index < columns ? role : 'blank');
}

function roleOfTitle(column: EntryColumn | undefined): CellRole {
  if (column === undefined) return 'blank';
  return column.isRequired ? 'requiredHead' : 'tableHead';
}

function roleOfBody(column: EntryColumn | undefined): CellRole {
  if (column === undefined) return 'blank';
  if (!column.isInput) return 'fixed';
  return column.content === 'number' ? 'numberInput' : 'input';
}
