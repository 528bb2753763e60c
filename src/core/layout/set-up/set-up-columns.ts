import {type SetUpTabId} from '../../domain/machine-key.js';

/** What a column of a set-up list holds: decides its dropdown and how it is read. */
export type SetUpContent =
  | 'text'
  | 'code' // names the row; unique within its tab
  | 'phone'
  | 'email'
  | 'person' // code of a row of Danh bạ
  | 'criterion' // number of a commune criterion
  | 'indicator' // code of a commune indicator
  | 'indicators' // several of them
  | 'yesNo'
  | 'channel'
  | 'documentKind';

/** A column of a set-up list; `key` is the name of the registry's field. */
export interface SetUpColumn<Key extends string = string> {
  readonly key: Key;
  readonly content: SetUpContent;
  readonly width: number;
}

export type SetUpListId = Exclude<SetUpTabId, 'round'>;

const column = <Key extends string>(key: Key, width: number, content: SetUpContent = 'text'): SetUpColumn<Key> => ({
  key,
  content,
  width,
});

/** The columns of the set-up lists, from column B on. */
export const SET_UP_COLUMNS = {
  people: [
    column('id', 80, 'code'),
    column('name', 200),
    column('position', 260),
    column('email', 220, 'email'),
    column('phone', 120, 'phone'),
    column('channel', 160, 'channel'),
    column('note', 220),
  ],
  villages: [
    column('id', 80, 'code'),
    column('name', 180),
    column('cluster', 140),
    column('secretary', 120, 'person'),
    column('boardHead', 120, 'person'),
    column('supervisor', 120, 'person'),
    column('households', 100),
    column('people', 100),
    column('partyMembers', 100),
    column('isActive', 100, 'yesNo'),
  ],
  villageCriteria: [
    column('number', 60, 'code'),
    column('name', 200),
    column('requiredLevel', 320),
    column('allowsNotApplicable', 120, 'yesNo'),
    column('linkedIndicators', 140, 'indicators'),
    column('help', 320),
    column('goodExample', 320),
    column('badExample', 320),
  ],
  communeCriteria: [
    column('number', 60, 'code'),
    column('name', 260),
    column('group', 220),
    column('leader', 120, 'person'),
    column('officer', 120, 'person'),
    column('isActive', 100, 'yesNo'),
  ],
  indicators: [
    column('code', 80, 'code'),
    column('criterion', 80, 'criterion'),
    column('text', 420),
    column('requirement', 280),
    column('allowsNotApplicable', 120, 'yesNo'),
  ],
  dossier: [
    column('criterion', 80, 'criterion'),
    column('indicator', 80, 'indicator'),
    column('kind', 120, 'documentKind'),
    column('title', 460),
  ],
} as const satisfies Readonly<Record<SetUpListId, readonly SetUpColumn[]>>;

export const SET_UP_LIST_IDS = Object.keys(SET_UP_COLUMNS) as SetUpListId[]; // Object.keys forgets that the record is closed

/** Blank rows that a list is made with beside what is prefilled; people may insert more. */
export const SPARE_ROWS: Readonly<Record<SetUpListId, number>> = {
  people: 120,
  villages: 60,
  villageCriteria: 5,
  communeCriteria: 5,
  indicators: 20,
  dossier: 60,
};

/** Row 2 holds the titles; column A the row keys, column B the first column. */
export const SET_UP_HEAD_ROW = 2;
export const SET_UP_FIRST_ROW = 3;
export const SET_UP_FIRST_COLUMN = 2;

/** What a value of `Đợt báo cáo` is. */
export type RoundContent =
  | 'text'
  | 'date'
  | 'dateTime'
  | 'person'
  | 'villagePack'
  | 'communePack'
  | 'waves'
  | 'hour'
  | 'yesNo'
  | 'dates'
  | 'lockMode'
  | 'language';

const field = <Key extends string>(
  key: Key,
  content: RoundContent = 'text',
): {readonly key: Key; readonly content: RoundContent} => ({key, content});

/** The rows of `Đợt báo cáo`: key `round:<key>` in A, label in B, value in C, help in D. */
export const ROUND_FIELDS = [
  field('name'),
  field('letter'),
  field('letterDate', 'date'),
  field('grounds'),
  field('commune'),
  field('place'),
  field('deadline', 'dateTime'),
  field('meetingAt', 'dateTime'),
  field('dataAsOf', 'date'),
  field('coordinator', 'person'),
  field('chair', 'person'),
  field('chairTitle'),
  field('villagePack', 'villagePack'),
  field('communePack', 'communePack'),
  field('waves', 'waves'),
  field('from', 'hour'),
  field('to', 'hour'),
  field('onWeekends', 'yesNo'),
  field('holidays', 'dates'),
  field('lockMode', 'lockMode'),
  field('language', 'language'),
] as const;
export type RoundFieldKey = (typeof ROUND_FIELDS)[number]['key'];

export const ROUND_VALUE_COLUMN = 3;
