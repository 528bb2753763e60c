import fc from 'fast-check';

import {CELL_WORDS} from '../../src/core/catalogue/words/cell-words.js';
import {type EntryReport} from '../../src/core/report/entry-report.js';
import {validateReport} from '../../src/core/rules/validate-report.js';
import {judgeReport} from '../../src/core/states/judge-report.js';
import {planStateLine} from '../../src/core/review/plan-state-line.js';
import {type SubmissionRecord} from '../../src/core/domain/submission.js';
import {LANGUAGES, REPORT_STATES, type Language} from '../../src/core/domain/vocabulary.js';
import {states as en} from '../../src/i18n/en/states.js';
import {STATE_LINE_LENGTH} from '../../src/i18n/state-line-words.js';
import {states as vi} from '../../src/i18n/vi/states.js';
import {TODAY} from '../support/broken-rules.js';
import {anyReport} from '../support/report-arbitraries.js';
import {
  aCriterionReport,
  aVillageReport,
  CRITERION_WORK,
  unreadable,
  VILLAGE_WORK,
} from '../support/report-builders.js';
import {anAcceptance} from '../support/submission-builders.js';

interface Said {
  readonly record?: SubmissionRecord | undefined;
  readonly isConfirmed?: boolean;
  readonly language?: Language;
  readonly now?: string;
}

const DEADLINE = '2024-06-10T10:00:00+07:00';
const RETURNED = {at: '2024-06-10T11:00:00+07:00', reason: 'Ghi rõ lộ trình từng tuyến đường.'};
const UNTIL = '2024-06-11T17:00:00+07:00';

function lineOf(
  report: EntryReport,
  {record, isConfirmed = true, language = 'vi', now = '2024-06-10T09:12:34+07:00'}: Said = {},
): string {
  const issues = validateReport(report, {today: TODAY, notApplicable: []});
  const judgement = judgeReport({report, record, issues, deadline: DEADLINE, now, seenBy: 'tick'});
  const facts = planStateLine({
    report,
    issues,
    judgement,
    deadline: DEADLINE,
    words: CELL_WORDS[language],
    isConfirmed,
  });
  return (language === 'vi' ? vi : en).stateLine(facts);
}

const ticked = {submit: true, submitter: 'Lê Thị Cúc'};
const gaps = {assessment: {'2': {verdict: 'met'}, '3': {}}} as const;

describe('stateLine', () => {
  it('tells a unit that has not started when the report is due', () => {
    expect(lineOf(aVillageReport({...gaps, hasInput: false}))).toBe(
      'Chưa nhập · Hạn nộp 10 giờ 00 ngày 10/6/2024. Nhập xong, bấm vào ô vuông "Nộp báo cáo" (✓).',
    );
  });

  it('tells a draft how many gaps it has, where the first is and that a reason lets it through', () => {
    expect(lineOf(aVillageReport(gaps))).toBe(
      'Đang nhập · Còn 03 nội dung chưa đủ hoặc chưa đúng, bắt đầu từ tiêu chí số 2 (dòng 15), cột "Hiện trạng". Ghi lý do vẫn nộp được.',
    );
  });

  it('invites a draft without gaps to be submitted', () => {
    expect(lineOf(aVillageReport())).toBe(
      'Đang nhập · Đã đủ nội dung. Đề nghị bấm vào ô vuông "Nộp báo cáo" (✓). Hạn nộp 10 giờ 00 ngày 10/6/2024.',
    );
  });

  it('counts what should be looked at again', () => {
    expect(lineOf(aVillageReport({work: [VILLAGE_WORK]}))).toBe(
      'Đang nhập · Đã đủ nội dung, 01 nội dung cần xem lại. Đề nghị bấm vào ô vuông "Nộp báo cáo" (✓). Hạn nộp 10 giờ 00 ngày 10/6/2024.',
    );
  });

  it("names the unit's own deadline where that is later", () => {
    expect(lineOf(aVillageReport(), {record: {until: UNTIL}})).toContain('Được lùi hạn đến 17 giờ 00 ngày 11/6/2024.');
  });

  it('says why a tick was taken back and what to do', () => {
    expect(lineOf(aVillageReport({...gaps, header: ticked}))).toBe(
      'Đang nhập · Chưa nhận: còn 03 nội dung chưa đủ hoặc chưa đúng, bắt đầu từ tiêu chí số 2 (dòng 15), cột "Hiện trạng". Sửa rồi đánh dấu ✓, hoặc ghi lý do.',
    );
  });

  it('says that a reason was too short', () => {
    expect(lineOf(aVillageReport({...gaps, header: {...ticked, reason: 'bận'}}))).toBe(
      'Đang nhập · Chưa nhận: còn 03 nội dung chưa đủ hoặc chưa đúng, bắt đầu từ tiêu chí số 2 (dòng 15), cột "Hiện trạng". Lý do cần từ 10 ký tự.',
    );
  });

  it('tells an empty tab that was ticked where to begin', () => {
    const empty = aVillageReport({header: ticked, assessment: {'1': {}}, hasInput: false});

    expect(lineOf(empty)).toBe(
      'Chưa nhập · Chưa nhận: còn 02 nội dung chưa đủ hoặc chưa đúng, bắt đầu từ tiêu chí số 1 (dòng 14), cột "Tự đánh giá". Sửa rồi đánh dấu ✓, hoặc ghi lý do.',
    );
  });

  it('acknowledges a report in time', () => {
    expect(lineOf(aVillageReport({header: ticked}))).toBe('Đúng hạn · Đã nhận báo cáo lúc 09 giờ 12 ngày 10/6/2024.');
  });

  it('acknowledges a late report with the deadline that it missed', () => {
    expect(lineOf(aVillageReport({header: ticked}), {now: '2024-06-10T10:00:01+07:00'})).toBe(
      'Nộp muộn · Đã nhận báo cáo lúc 10 giờ 00 ngày 10/6/2024 (sau hạn 10 giờ 00).',
    );
    expect(lineOf(aVillageReport({header: ticked}), {now: '2024-06-12T08:05:00+07:00'})).toBe(
      'Nộp muộn · Đã nhận báo cáo lúc 08 giờ 05 ngày 12/6/2024 (sau hạn 10 giờ 00 ngày 10/6/2024).',
    );
  });

  it.each([
    [{source: 'noticed'}, '(thời điểm hệ thống ghi nhận).'],
    [{source: 'paper'}, '(bản giấy).'],
    [{source: 'paper', fingerprint: 'other'}, '(bản giấy, đã sửa sau khi nộp).'],
  ] as const)('marks how the report came in: %j', (said, mark) => {
    const report = aVillageReport({header: ticked, fingerprint: 'f1'});

    expect(lineOf(report, {record: {accepted: anAcceptance(said)}})).toBe(
      `Đúng hạn · Đã nhận báo cáo lúc 00 giờ 00 ngày 10/6/2024 ${mark}`,
    );
  });

  it('warns that nobody is named who handed it in, unless only one person could have', () => {
    const line = (header: {submitter?: string; onlyRespondent?: string}) =>
      lineOf(aVillageReport({header: {submit: true, ...header}}));

    expect(line({})).toBe('Đúng hạn · Đã nhận báo cáo lúc 09 giờ 12 ngày 10/6/2024. Chưa ghi tên ở ô "Người nộp".');
    expect(line({onlyRespondent: 'Lê Thị Cúc'})).not.toContain('Chưa ghi');
    expect(line({submitter: 'Lê Thị Cúc'})).not.toContain('Chưa ghi');
  });

  it('keeps listing what an accepted report still lacks', () => {
    const report = aVillageReport({...gaps, header: {...ticked, reason: 'Chưa đo được hàng rào'}});

    expect(lineOf(report)).toBe(
      'Đúng hạn · Đã nhận báo cáo lúc 09 giờ 12 ngày 10/6/2024. Còn 03 nội dung cần bổ sung; bắt đầu từ tiêu chí số 2 (dòng 15), cột "Hiện trạng".',
    );
  });

  it('says what must be supplemented and until when', () => {
    expect(lineOf(aVillageReport(), {record: {returned: RETURNED, until: UNTIL}})).toBe(
      'Chờ bổ sung · Lý do: Ghi rõ lộ trình từng tuyến đường. Hạn bổ sung 17 giờ 00 ngày 11/6/2024. Bổ sung xong, bấm lại vào ô vuông "Nộp báo cáo" (✓).',
    );
    expect(lineOf(aVillageReport(), {record: {returned: RETURNED}})).toBe(
      'Chờ bổ sung · Lý do: Ghi rõ lộ trình từng tuyến đường. Bổ sung xong, bấm lại vào ô vuông "Nộp báo cáo" (✓).',
    );
  });

  it('shortens a long request rather than what follows', () => {
    const returned = {...RETURNED, reason: 'Ghi rõ lộ trình từng tuyến đường,\nngười chỉ đạo, '.repeat(5)};

    expect(lineOf(aVillageReport(gaps), {record: {returned, until: UNTIL}})).toBe(
      'Chờ bổ sung · Lý do: Ghi rõ lộ trình từng tuyến đường, người…. Hạn bổ sung 17 giờ 00 ngày 11/6/2024. Còn 03 nội dung chưa đủ hoặc chưa đúng, từ dòng 15.',
    );
  });

  it('asks for more lines in time', () => {
    const {use, ...report} = aCriterionReport({work: [CRITERION_WORK]});
    const full = {...report, use: {...use, dossier: {capacity: 16, used: 16}, work: {capacity: 25, used: 22}}};
    const roomy = {...report, use: {...use, work: {capacity: 25, used: 21}}};

    expect(lineOf(full)).toBe(
      'Đang nhập · Đã đủ nội dung, 01 nội dung cần xem lại. Đề nghị bấm vào ô vuông "Nộp báo cáo" (✓). Hạn nộp 10 giờ 00 ngày 10/6/2024. Phần B, C sắp hết dòng.',
    );
    expect(lineOf(roomy)).not.toContain('hết dòng');
  });

  it('says of a cell of the head that it is a cell', () => {
    const report = aVillageReport({header: {submitter: unreadable('errorValue', '#N/A')}});

    expect(lineOf(report)).toContain('bắt đầu từ dòng 8, ô "Người nộp".');
  });

  it('vouches for nothing in a copy', () => {
    expect(lineOf(aVillageReport({header: ticked}), {isConfirmed: false})).toBe(
      'Chưa xác nhận · Đây là bản sao: việc nộp không được ghi nhận, không có thư nào được gửi. Đề nghị nhập ở bảng tính gốc.',
    );
  });

  it('speaks English completely', () => {
    const english = (report: EntryReport, said: Said = {}) => lineOf(report, {...said, language: 'en'});

    expect(english(aVillageReport({header: ticked}))).toBe('On time · Report received at 09:12 on 10/06/2024.');
    expect(english(aVillageReport({...gaps, header: ticked}))).toBe(
      'In progress · Not accepted: 3 items incomplete or incorrect, starting in row 15, column "Current status". Correct and tick again, or give a reason.',
    );
    expect(english(aVillageReport(), {record: {returned: RETURNED, until: UNTIL}})).toBe(
      'Returned for revision · Reason: Ghi rõ lộ trình từng tuyến đường. Due 17:00 on 11/06/2024. When done, tick "Submit report" again.',
    );
  });

  it('begins with the word of its state and with no other, and is never too long', () => {
    const record = fc.oneof(
      fc.constant(undefined),
      fc.record({
        returned: fc.record({at: fc.constant(UNTIL), reason: fc.string({maxLength: 300})}),
        until: fc.constant(UNTIL),
      }),
      fc.record({
        accepted: fc
          .record({source: fc.constantFrom('tick' as const, 'noticed' as const, 'paper' as const)})
          .map(anAcceptance),
      }),
    );
    const full = fc.boolean();

    fc.assert(
      fc.property(anyReport, record, full, fc.constantFrom(...LANGUAGES), (report, known, isFull, language) => {
        const use = isFull ? {dossier: {capacity: 16, used: 16}, work: {capacity: 60, used: 58}} : report.use;
        const {lineStart} = language === 'vi' ? vi : en;

        const line = lineOf({...report, use}, {record: known, language});

        const starts = REPORT_STATES.filter(state =>
          line.startsWith(lineStart(CELL_WORDS[language].labels.reportState[state])),
        );
        expect(starts).toHaveLength(1);
        expect(line.length).toBeLessThanOrEqual(STATE_LINE_LENGTH);
        expect(line).not.toMatch(/undefined|NaN|\n/);
      }),
    );
  });
});
