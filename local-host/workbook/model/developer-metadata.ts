/** Where metadata hangs: on the file, a sheet, or one row or column (from 1) of a sheet. */
export type MetadataPlace =
  | {readonly kind: 'SPREADSHEET'}
  | {readonly kind: 'SHEET'; readonly sheetId: number}
  | {readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly line: number};

/** A key and value that scripts hang on a part of the file; people do not see it. */
export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | undefined;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
}
