import {readCells} from '../../scenarios/play/sheet-reading.js';
import {parseLog} from '../../src/core/index.js';
import {type UnitActionPreview, type UnitActionRequest, type UnitChoices} from '../../src/shell/reports/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

const VILLAGE = 'village:T01';
const REASON = 'Tiêu chí 8 chưa nêu số hộ còn thiếu hố xử lý nước thải';

function aBench(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 1});
  bench.choose('showReturnReport');
  return bench;
}

const aRequest = (over: Partial<UnitActionRequest>): UnitActionRequest => ({
  action: 'returnReport',
  unit: VILLAGE,
  reason: REASON,
  at: '',
  ...over,
});

const preview = (bench: RoundBench, over: Partial<UnitActionRequest>): UnitActionPreview =>
  valueOf(callRpc(bench.coordinator, 'previewUnitAction', aRequest(over)));

const stateLine = (bench: RoundBench, tab: string): string => bench.sheet(tab).displayAt(1, 2);

describe('previewUnitAction', () => {
  const bench = aBench();

  it('writes nothing', () => {
    const before = [bench.contents(), bench.host.properties('document')];

    preview(bench, {at: '17:00 10/06/2024'});
    preview(bench, {action: 'recordPaperReport', at: '08:00 03/06/2024'});
    preview(bench, {action: 'extendDeadline', unit: '', at: '12/06/2024 10:00'});

    expect([bench.contents(), bench.host.properties('document')]).toEqual(before);
  });

  it('says to whom what the next reminder says, with the reason in it', () => {
    const {people, nextReminder} = preview(bench, {});

    expect(people.map(({message}) => message?.mail.text.includes(REASON))).toEqual([true, true]);
    expect(nextReminder).toBe('19:45 07/06/2024');
  });

  it('lists the waves of a round with a new deadline', () => {
    const {waves} = preview(bench, {action: 'extendDeadline', unit: '', at: '12/06/2024 10:00'});

    expect(waves.map(({name, at}) => `${name} ${at}`)).toEqual([
      'Trước 3 ngày 19:45 07/06/2024',
      'Trước 1 ngày 10:00 11/06/2024',
      'Trước 3 giờ 07:00 12/06/2024',
      'Đến hạn 10:00 12/06/2024',
      'Sau hạn 2 giờ 12:00 12/06/2024',
    ]);
  });

  it.each([
    [{reason: 'thiếu'}, 'Hãy ghi rõ lý do, ít nhất 10 ký tự.'],
    [{at: '10:00 01/06/2024'}, 'Thời điểm "10:00 01/06/2024" đã qua. Hãy gõ một thời điểm từ bây giờ trở đi.'],
    [
      {action: 'extendDeadline' as const, at: '10:00 01/06/2024'},
      'Hạn mới 10:00 01/06/2024 không muộn hơn hạn đang áp dụng 10:00 10/06/2024. Hãy gõ một thời điểm muộn hơn.',
    ],
    [{at: 'sớm'}, '"sớm" không phải là ngày giờ. Hãy gõ như 10/06/2024 17:00.'],
    [
      {unit: 'village:T99'},
      'Không có thôn, tiêu chí nào là "village:T99". Hãy gõ mã thôn như ở trang "Thôn" (ví dụ T01) hoặc mã tiêu chí (ví dụ TC02).',
    ],
    [
      {action: 'recordPaperReport' as const, at: '10:00 20/06/2024'},
      'Thời điểm nhận "10:00 20/06/2024" còn ở phía trước. Hãy gõ thời điểm đã nhận bản giấy.',
    ],
    [
      {action: 'recordPaperReport' as const, unit: '', at: '08:00 03/06/2024'},
      'Không có thôn, tiêu chí nào là "". Hãy gõ mã thôn như ở trang "Thôn" (ví dụ T01) hoặc mã tiêu chí (ví dụ TC02).',
    ],
    [{action: 'extendDeadline' as const, at: ''}, '"" không phải là ngày giờ. Hãy gõ như 10/06/2024 17:00.'],
  ])('refuses %j in words', (over, text) => {
    expect(callRpc(bench.coordinator, 'previewUnitAction', aRequest(over))).toEqual({kind: 'refused', text});
  });

  it.each([[undefined], [null], [{}], [{...aRequest({}), action: 'closeRound'}], [{...aRequest({}), unit: 7}]])(
    'refuses the malformed %j and changes nothing',
    request => {
      const before = bench.host.properties('document');

      expect(callRpc(bench.coordinator, 'carryOutUnitAction', request).kind).toBe('refused');
      expect(bench.host.properties('document')).toEqual(before);
    },
  );
});

describe('carryOutUnitAction', () => {
  it.each([
    [aRequest({at: '17:00 10/06/2024'})],
    [aRequest({action: 'recordPaperReport', at: '08:00 03/06/2024'})],
    [aRequest({action: 'extendDeadline', at: '12:00 10/06/2024'})],
  ])('brings the state line that the preview of %j showed', request => {
    const bench = aBench();
    const {lineBefore, lineAfter} = preview(bench, request);

    expect(stateLine(bench, VILLAGE)).toBe(lineBefore);
    expect(callRpc(bench.coordinator, 'carryOutUnitAction', request).kind).toBe('done');
    expect(stateLine(bench, VILLAGE)).toBe(lineAfter);
    expect(lineAfter).not.toBe(lineBefore);
  });

  it('takes a moment before the general deadline for a wish, and says so', () => {
    const bench = aBench();
    const request = aRequest({at: '20:00 07/06/2024'});
    const {deadline, people} = preview(bench, request);

    const answer = callRpc(bench.coordinator, 'carryOutUnitAction', request);

    expect(deadline).toBe('10:00 10/06/2024');
    expect(people[0]?.message?.mail.text).toContain('(mong nhận trước 20 giờ 00');
    expect(answer).toMatchObject({kind: 'done'});
    expect(JSON.stringify(answer)).toContain(
      'Mong nhận trước 20 giờ 00 ngày 07/6/2024; hạn nộp vẫn là 10 giờ 00 ngày 10/6/2024.',
    );
    expect(stateLine(bench, VILLAGE)).toContain('Mong nhận trước 20 giờ 00 ngày 07/6/2024');
    const record: unknown = JSON.parse(bench.host.properties('document')[`unit.${VILLAGE}`] ?? '');
    expect(record).toMatchObject({returned: {wish: '2024-06-07T20:00:00+07:00'}});
    expect(record).not.toHaveProperty('until');
  });

  it('tells of a criterion what was asked of its officer, and that no mail went', () => {
    const bench = aBench();

    expect(callRpc(bench.coordinator, 'carryOutUnitAction', aRequest({unit: 'criterion:1'}))).toEqual({
      kind: 'done',
      value:
        'Đã đề nghị đồng chí phụ trách tiêu chí số 1 (Quy hoạch) bổ sung báo cáo; dấu ✓ ở ô "Nộp báo cáo" đã được bỏ. Chưa có thư nào được gửi; muốn báo ngay, chọn "Đôn đốc báo cáo".',
    });
    const until = {action: 'extendDeadline' as const, unit: 'criterion:1', at: '11:00 10/06/2024'};
    expect(callRpc(bench.coordinator, 'carryOutUnitAction', aRequest(until))).toEqual({
      kind: 'done',
      value:
        'Đã lùi hạn nộp báo cáo tiêu chí số 1 (Quy hoạch) đến 11 giờ 00 ngày 10/6/2024. Chưa có thư nào được gửi; muốn báo ngay, chọn "Đôn đốc báo cáo".',
    });
  });

  it('keeps what was decided, logs it, and says so', () => {
    const bench = aBench();

    const answer = callRpc(bench.coordinator, 'carryOutUnitAction', aRequest({at: '17:00 10/06/2024'}));

    expect(answer).toEqual({
      kind: 'done',
      value:
        'Đã đề nghị Thôn 1 bổ sung báo cáo; dấu ✓ ở ô "Nộp báo cáo" đã được bỏ. Hạn bổ sung 17 giờ 00 ngày 10/6/2024. Chưa có thư nào được gửi; muốn báo ngay, chọn "Đôn đốc báo cáo".',
    });
    expect(JSON.parse(bench.host.properties('document')[`unit.${VILLAGE}`] ?? '')).toMatchObject({
      returned: {reason: REASON},
      until: '2024-06-10T17:00:00+07:00',
    });
    expect(parseLog(readCells(bench.sheet('output:log'))).at(-1)).toMatchObject({
      kind: 'Đề nghị bổ sung',
      subject: REASON,
      state: '17:00 10/06/2024',
    });
  });

  it('takes a reason of any length, logs all of it, and remembers its beginning', () => {
    const bench = aBench();
    const reason = 'Thiếu số liệu. '.repeat(500).trim();

    const answer = callRpc(bench.coordinator, 'carryOutUnitAction', aRequest({reason}));

    const record = bench.host.properties('document')[`unit.${VILLAGE}`] ?? '';
    expect(answer.kind).toBe('done');
    expect(parseLog(readCells(bench.sheet('output:log'))).at(-1)?.subject).toBe(reason);
    expect(record).toContain('Thiếu số liệu. Thiếu số liệu.');
    expect(record.length).toBeLessThan(reason.length);
  });

  it('names a form that is not there by its unit', () => {
    const bench = aBench();
    bench.deleteTab(VILLAGE);
    const request = aRequest({action: 'recordPaperReport', at: '08:00 03/06/2024'});

    const answers = ['previewUnitAction', 'carryOutUnitAction'].map(name => callRpc(bench.coordinator, name, request));

    expect(answers.map(({text}) => text)).toEqual([
      'Thôn 1 chưa có biểu, hoặc biểu đã bị xóa. Hãy chọn "Tạo biểu mẫu" để tạo lại.',
      'Thôn 1 chưa có biểu, hoặc biểu đã bị xóa. Hãy chọn "Tạo biểu mẫu" để tạo lại.',
    ]);
  });
});

describe('readUnitChoices', () => {
  it('offers every unit with its people and knows whose tab is open', () => {
    const bench = aBench();
    bench.type('village:T02', ['work:1', 'task'], 'Làm đường trục thôn');

    const choices = valueOf<UnitChoices>(callRpc(bench.coordinator, 'readUnitChoices'));

    expect(choices.units.map(({key}) => key)).toEqual(['village:T01', 'village:T02', 'criterion:1']);
    expect(choices.units.map(({people}) => people.length)).toEqual([2, 2, 1]);
    expect(choices.openUnit).toBe('village:T02');
  });
});
