import {type Moment, type StateLineFacts} from '../../core/index.js';
import {composeStateLine, type Piece, startWith, toCuts} from '../state-line-words.js';

const UNCONFIRMED = 'Chưa xác nhận';
const EDITED = 'đã sửa sau khi nộp';
const SOURCES = {tick: [], noticed: ['giờ ghi nhận'], paper: ['nộp hộ']} as const;
const PARTS = {assessment: 'A', villageWork: 'B', indicators: 'A', dossier: 'B', criterionWork: 'C'} as const;

const at = ({time, date}: Moment): string => `${time} ngày ${date}`;

function toPieces(facts: StateLineFacts): Piece[] {
  if (facts.accepted !== undefined) return [toReceipt(facts, facts.accepted), ...toGaps(facts), ...toFewLines(facts)];
  if (facts.returned !== undefined) return [...toRequest(facts, facts.returned), ...toFewLines(facts)];
  const isUnready = facts.isRefused || (facts.state === 'draft' && facts.errors > 0);
  return [...(isUnready ? toGaps(facts) : [toReady(facts)]), ...toFewLines(facts)];
}

function toReceipt(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece {
  const {deadline} = facts;
  const lateBy = deadline.date === accepted.date ? `sau hạn ${deadline.time}` : `sau hạn ${at(deadline)}`;
  const notes = [
    facts.state === 'late' ? lateBy : 'đúng hạn',
    ...SOURCES[accepted.source],
    ...(facts.isEditedAfterSubmission ? [EDITED] : []),
  ];
  return [`Đã nhận báo cáo lúc ${at(accepted)} (${notes.join(', ')}).`];
}

function toRequest(facts: StateLineFacts, {reason, until}: NonNullable<StateLineFacts['returned']>): Piece[] {
  const due: Piece[] = until === undefined ? [] : [[`Hạn bổ sung ${at(until)}.`, `Hạn ${at(until)}.`]];
  const why = toCuts(reason, cut => `Lý do: ${cut}.`);
  if (facts.isRefused) return [...toGaps(facts), ...due];
  const next: Piece[] =
    facts.errors > 0 ? toGaps(facts) : [['Bổ sung xong, tích lại ô Nộp báo cáo.', 'Xong thì tích lại.']];
  return [why, ...due, ...next];
}

function toReady({state, warnings, deadline}: StateLineFacts): Piece {
  const due = `Hạn nộp ${at(deadline)}.`;
  if (state === 'notStarted') return [`${due} Nhập xong, tích vào ô Nộp báo cáo.`];
  const review = warnings > 0 ? `, ${warnings} chỗ nên xem lại` : '';
  return [`Đã đủ nội dung${review}. Hãy tích vào ô Nộp báo cáo. ${due}`];
}

/** How many gaps there are, where the first is, and that a reason lets the report through. */
function toGaps(facts: StateLineFacts): Piece[] {
  const {firstGap, errors} = facts;
  if (firstGap === undefined) return [];
  const cell = `${firstGap.isInHead ? 'ô' : 'cột'} "${firstGap.columnTitle}"`;
  const full = `còn ${errors} chỗ thiếu hoặc sai, trước hết dòng ${firstGap.row}, ${cell}.`;
  const brief = `còn ${errors} chỗ, trước hết dòng ${firstGap.row}.`;
  if (facts.accepted !== undefined) return [[`Vẫn ${full}`, `Vẫn ${brief}`]];
  if (!facts.isRefused) {
    const reason = 'Nếu chưa bổ sung được, ghi lý do (từ 10 chữ cái) rồi tích Nộp báo cáo.';
    return [[`Hiện ${full} ${reason}`, `Hiện ${full} Có lý do vẫn nộp được.`, `Hiện ${brief}`]];
  }
  const next = facts.isReasonTooShort
    ? 'Lý do phải có từ 10 chữ cái trở lên mới nộp được.'
    : 'Hãy sửa rồi tích lại, hoặc ghi lý do (từ 10 chữ cái) để nộp.';
  const inShort = facts.isReasonTooShort
    ? 'Lý do cần từ 10 chữ cái.'
    : 'Sửa rồi tích lại, hoặc ghi lý do (từ 10 chữ cái).';
  return [[`Chưa nhận: ${full} ${next}`, `Chưa nhận: ${full} ${inShort}`, `Chưa nhận: ${brief} ${inShort}`]];
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

/** The state line of an entry tab and the words that mark how a report came in. */
export const states = {
  /** Begins with the state's fixed word; at most 160 characters. */
  stateLine: (facts: StateLineFacts): string =>
    facts.isConfirmed
      ? composeStateLine(facts.stateWord, toPieces(facts))
      : composeStateLine(UNCONFIRMED, [
          ['Đây là bản sao: việc nộp không được ghi nhận, không có thư nào được gửi. Hãy nhập ở bảng tính gốc.'],
        ]),
  /** How the line of a state begins, for formats that colour it. */
  lineStart: (stateWord: string): string => startWith(stateWord),
  unconfirmed: UNCONFIRMED as string,
  editedAfterSubmission: EDITED as string,
  noticed: 'giờ ghi nhận',
  onPaper: 'nộp hộ',
};
