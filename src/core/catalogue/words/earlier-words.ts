import {type Wave} from '../../domain/round.js';

/** Words that version 0.1 wrote into cells by which we find our way: its workbooks go on. They are read, never written. */
export const EARLIER_WAVES: Readonly<Record<string, Wave>> = {
  'Khi bắt đầu': 'start',
  'Đúng hạn': 'deadline',
  'At the start': 'start',
};

/** Column titles of entry tabs, by section and title. */
export const EARLIER_COLUMN_TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  villageWork: {'KL đã làm': 'done'},
  dossier: {'Document state': 'state'},
};

/** Titles of the board, by column. */
export const EARLIER_BOARD_TITLES: Readonly<Record<'state' | 'received', readonly string[]>> = {
  state: ['State'],
  received: ['Đã nhận bản ký', 'Signed copy received'],
};
