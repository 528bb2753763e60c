import {type Moment, type StateLineFacts} from '../../core/index.js';
import {officialCount, officialDate, officialTime} from './official-style.js';
import {composeStateLine, type Piece, startWith, toCuts} from '../state-line-words.js';

const UNCONFIRMED = 'Chưa xác nhận';
const EDITED = 'đã sửa sau khi nộp';
const SOURCES = {tick: [], noticed: ['thời điểm hệ thống ghi nhận'], paper: ['bản giấy']} as const;
const PARTS = {assessment: 'A', villageWork: 'B', indicators: 'A', dossier: 'B', criterionWork: 'C'} as const;
const BOX = 'ô vuông "Nộp báo cáo"';

const at = ({time, date}: Moment): string => `${officialTime(time)} ngày ${officialDate(date)}`;

function toPieces(facts: StateLineFacts): Piece[] {
  if (facts.accepted !== undefined) return toAnswer(facts, facts.accepted);
  if (facts.returned !== undefined) return [...toRequest(facts, facts.returned), ...toFewLines(facts)];
  const isUnready = facts.isRefused || (facts.state === 'draft' && facts.errors > 0);
  return [...(isUnready ? [...toGaps(facts), ...toExtension(facts)] : [toReady(facts)]), ...toFewLines(facts)];
}

/** What is said of a report that was received. */
function toAnswer(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece[] {
  const unsigned: Piece[] = accepted.isUnsigned ? [['Chưa ghi tên ở ô "Người nộp".', 'Chưa ghi người nộp.']] : [];
  return [toReceipt(facts, accepted), ...unsigned, ...toGaps(facts), ...toFewLines(facts)];
}

function toExtension({isExtended, deadline}: StateLineFacts): Piece[] {
  return isExtended ? [[`Được lùi hạn đến ${at(deadline)}.`]] : [];
}

/** The state's own word has already said whether the report was in time. */
function toReceipt(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece {
  const {deadline} = facts;
  const lateBy = `sau hạn ${deadline.date === accepted.date ? officialTime(deadline.time) : at(deadline)}`;
  const late = facts.state === 'late' ? [lateBy] : [];
  const edited = facts.isEditedAfterSubmission ? [EDITED] : [];
  const write = (notes: readonly string[]): string =>
    `Đã nhận báo cáo lúc ${at(accepted)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}.`;
  return [write([...late, ...SOURCES[accepted.source], ...edited]), write(edited)];
}

function toRequest(facts: StateLineFacts, {reason, until, isWish}: NonNullable<StateLineFacts['returned']>): Piece[] {
  const due = until === undefined ? [] : [isWish ? toWish(until, facts.deadline) : toDue(until)];
  const why = toCuts(reason, cut => `Lý do: ${cut}.`);
  if (facts.isRefused) return [...toGaps(facts), ...due];
  const next: Piece[] =
    facts.errors > 0 ? toGaps(facts) : [[`Bổ sung xong, bấm lại vào ${BOX} (✓).`, 'Xong thì đánh dấu ✓ lại.']];
  return [why, ...due, ...next];
}

const toDue = (until: Moment): Piece => [`Hạn bổ sung ${at(until)}.`, `Hạn ${at(until)}.`];

/** A moment before the deadline in force: asked for, and no deadline. */
const toWish = (until: Moment, deadline: Moment): Piece => [
  `Mong nhận trước ${at(until)} (hạn nộp vẫn là ${at(deadline)}).`,
  `Mong nhận trước ${at(until)}.`,
];

function toReady({state, warnings, deadline, isExtended}: StateLineFacts): Piece {
  const due = isExtended ? `Được lùi hạn đến ${at(deadline)}.` : `Hạn nộp ${at(deadline)}.`;
  if (state === 'notStarted') return [`${due} Nhập xong, bấm vào ${BOX} (✓).`];
  const review = warnings > 0 ? `, ${officialCount(warnings)} nội dung cần xem lại` : '';
  const full = `Đã đủ nội dung${review}.`;
  return [`${full} Đề nghị bấm vào ${BOX} (✓). ${due}`, `${full} Bấm ${BOX} (✓). ${due}`, `Bấm ${BOX} (✓). ${due}`];
}

/** How many gaps there are, where the first is, and that a reason lets the report through. */
function toGaps(facts: StateLineFacts): Piece[] {
  const {firstGap, errors} = facts;
  if (firstGap === undefined) return [];
  const count = officialCount(errors);
  const place = toPlace(firstGap);
  if (facts.accepted !== undefined) {
    const open = `Còn ${count} nội dung cần bổ sung`;
    return [[`${open}; bắt đầu từ ${place}.`, `${open}, từ dòng ${firstGap.row}.`]];
  }
  const gaps = `${count} nội dung chưa đủ hoặc chưa đúng`;
  const full = `còn ${gaps}, bắt đầu từ ${place}.`;
  const brief = `còn ${gaps}, từ dòng ${firstGap.row}.`;
  if (!facts.isRefused) {
    const reason = `Chưa bổ sung được thì ghi lý do (từ 10 ký tự) rồi đánh dấu ✓.`;
    return [[`C${full.slice(1)} ${reason}`, `C${full.slice(1)} Ghi lý do vẫn nộp được.`, `C${brief.slice(1)}`]];
  }
  const [next, inShort, inFewWords] = facts.isReasonTooShort
    ? ['Lý do phải có từ 10 ký tự trở lên mới nộp được.', 'Lý do cần từ 10 ký tự.', 'Lý do cần từ 10 ký tự.']
    : [
        'Đề nghị sửa rồi đánh dấu ✓ lại, hoặc ghi lý do (từ 10 ký tự).',
        'Sửa rồi đánh dấu ✓ lại, hoặc ghi lý do (từ 10 ký tự).',
        'Sửa rồi đánh dấu ✓, hoặc ghi lý do.',
      ];
  const refused = `Chưa nhận: còn ${gaps}`;
  return [
    [
      `${refused}, bắt đầu từ ${place}. ${next}`,
      `${refused}, bắt đầu từ ${place}. ${inShort}`,
      `${refused}, bắt đầu từ ${place}. ${inFewWords}`,
      `${refused}, từ ${place}. ${inFewWords}`,
      `${refused}, từ dòng ${firstGap.row}. ${inShort}`,
      `${refused}, từ dòng ${firstGap.row}. ${inFewWords}`,
      `${refused}, từ dòng ${firstGap.row}.`,
    ],
  ];
}

const ROWS: Readonly<Record<string, (name: string) => string>> = {
  assessment: number => `tiêu chí số ${number}`,
  indicator: code => `chỉ tiêu ${code}`,
};

/** "tiêu chí số 8 (dòng 22), cột "Hiện trạng"". */
function toPlace({row, rowKey, isInHead, columnTitle}: NonNullable<StateLineFacts['firstGap']>): string {
  const [prefix = '', name = ''] = rowKey.split(':');
  const named = ROWS[prefix]?.(name);
  const line = named === undefined ? `dòng ${row}` : `${named} (dòng ${row})`;
  return `${line}, ${isInHead ? 'ô' : 'cột'} "${columnTitle}"`;
}

function toFewLines({fewLines}: StateLineFacts): Piece[] {
  if (fewLines.length === 0) return [];
  const parts = fewLines.map(
    ({section, free}) => `phần ${PARTS[section]} ${free > 0 ? `còn ${free} dòng trống` : 'hết dòng trống'}`,
  );
  const text = parts.join(', ');
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  const letters = fewLines.map(({section}) => PARTS[section]).join(', ');
  return [[`${sentence}, báo đồng chí chuyên trách thêm dòng.`, `${sentence}.`, `Phần ${letters} sắp hết dòng.`]];
}

/** The state line of an entry tab. */
export const states = {
  /** Begins with the state's fixed word; at most 160 characters. */
  stateLine: (facts: StateLineFacts): string =>
    facts.isConfirmed
      ? composeStateLine(facts.stateWord, toPieces(facts))
      : composeStateLine(UNCONFIRMED, [
          ['Đây là bản sao: việc nộp không được ghi nhận, không có thư nào được gửi. Đề nghị nhập ở bảng tính gốc.'],
        ]),
  /** How the line of a state begins, for formats that colour it. */
  lineStart: (stateWord: string): string => startWith(stateWord),
};
