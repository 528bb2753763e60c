import {type DeveloperMetadata, type MetadataPlace} from '../../../workbook/model/developer-metadata.js';
import {type ColumnFilter} from '../../../workbook/model/filter.js';
import {type LineGroup} from '../../../workbook/model/line-groups.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Service} from './session.js';

/** Behind a Filter: the one of its sheet. */
export interface FilterState extends Service {
  readonly className: 'Filter';
  readonly sheet: Sheet;
}

/** Behind a FilterCriteria. */
export interface FilterCriteriaState extends Service {
  readonly className: 'FilterCriteria';
  readonly filter: ColumnFilter;
}

/** Behind a FilterCriteriaBuilder; the builder changes its filter. */
export interface FilterCriteriaBuilderState extends Service {
  readonly className: 'FilterCriteriaBuilder';
  filter: ColumnFilter;
}

/** Behind a DeveloperMetadata, known by its id. */
export interface DeveloperMetadataState extends Service {
  readonly className: 'DeveloperMetadata';
  readonly id: number;
}

/** Behind a DeveloperMetadataLocation. */
export interface DeveloperMetadataLocationState extends Service {
  readonly className: 'DeveloperMetadataLocation';
  readonly place: MetadataPlace;
}

/** Where a finder looks: through the file or a sheet, or among the rows and columns of a range. */
export type MetadataScope =
  | Extract<MetadataPlace, {kind: 'SPREADSHEET' | 'SHEET'}>
  | {readonly kind: 'RANGE'; readonly sheetId: number; readonly rows: LineSpan; readonly columns: LineSpan};

/** Rows or columns from the first to the last, from 1. */
interface LineSpan {
  readonly first: number;
  readonly last: number;
  /** Whether the sheet has no others. */
  readonly areAll: boolean;
}

/** Behind a DeveloperMetadataFinder: what must hold of what it finds. */
export interface DeveloperMetadataFinderState extends Service {
  readonly className: 'DeveloperMetadataFinder';
  tests: readonly ((metadata: DeveloperMetadata) => boolean)[];
  /** Where to look, and whether what merely meets the place counts too. */
  place: {readonly scope: MetadataScope; readonly isIntersecting: boolean};
}

/** Behind a Group of rows or columns. */
export interface GroupState extends Service {
  readonly className: 'Group';
  readonly sheet: Sheet;
  readonly dimension: 'rows' | 'columns';
  readonly group: LineGroup;
}
