import {type Language} from '../../domain/vocabulary.js';

/** Words of the layout that stand in no list of cell-words.ts. */
export interface LayoutWords {
  /** Label of the computed figures in the residential-model criterion's tab. */
  readonly figures: string;
  /** Introduce the examples in the notes of a village's status cells. */
  readonly goodExample: string;
  readonly badExample: string;
  /** Titles of the log's columns, in their order. */
  readonly logColumns: Readonly<
    Record<'at' | 'kind' | 'wave' | 'person' | 'email' | 'units' | 'subject' | 'state', string>
  >;
  /** What the board's head says besides CELL_WORDS.boardHead. */
  readonly boardHead: Readonly<Record<'deadline' | 'notice' | 'noTab' | 'refused', string>>;
}

export const LAYOUT_WORDS: Readonly<Record<Language, LayoutWords>> = {
  vi: {
    figures: 'Số liệu tổng hợp',
    goodExample: 'Nên ghi',
    badExample: 'Không nên ghi',
    logColumns: {
      at: 'Thời điểm',
      kind: 'Sự việc',
      wave: 'Đợt nhắc',
      person: 'Người',
      email: 'Email, điện thoại',
      units: 'Thôn, tiêu chí',
      subject: 'Nội dung',
      state: 'Kết quả',
    },
    boardHead: {
      deadline: 'Thời hạn nộp',
      notice: 'Lưu ý',
      noTab: 'Chưa có biểu',
      refused: 'Google không nhận các địa chỉ sau, nên người đó chưa nhập được vào biểu:',
    },
  },
  en: {
    figures: 'Calculated figures',
    goodExample: 'Write',
    badExample: 'Do not write',
    logColumns: {
      at: 'Time',
      kind: 'Event',
      wave: 'Reminder',
      person: 'Person',
      email: 'Email, phone',
      units: 'Village, criterion',
      subject: 'Content',
      state: 'Outcome',
    },
    boardHead: {
      deadline: 'Deadline',
      notice: 'Notice',
      noTab: 'No form yet',
      refused: 'Google did not accept these addresses, so these people cannot fill in their forms yet:',
    },
  },
};

/** Words that people put before the number of a criterion or indicator ("TC4", "Tiêu chí số 4"). */
export const CODE_PREFIX_WORDS: readonly string[] = [
  'tiêu chí thôn',
  'tc thôn',
  'village criterion',
  'tiêu chí số',
  'tiêu chí',
  'chỉ tiêu số',
  'chỉ tiêu',
  'số',
  'tc',
  'ct',
  'criterion',
  'indicator',
  'c',
];

/** What people put into a yes/no cell instead of the words. */
export const YES_MARKS: readonly string[] = ['x', 'v', '✓', '1', 'y'];
export const NO_MARKS: readonly string[] = ['-', '0', 'n'];

/** Stands at the end of a name that was cut. */
export const ELLIPSIS = '…';
