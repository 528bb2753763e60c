import {RoundBench} from '../support/round-bench.js';

const IDLE = 'Các trang còn nguyên cấu trúc, không có gì phải sửa.';

function aRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  return bench;
}

/** Repairs, and makes sure that a second repair finds nothing to do; gives back what the first one said. */
function repair(bench: RoundBench): string {
  const {outcome, error, shown = []} = bench.choose('repairTabs');
  expect([outcome, error]).toEqual(['done', undefined]);
  const again = bench.choose('repairTabs');
  expect([again.shown, again.run.writes]).toEqual([[IDLE], 0]);
  return shown[0] ?? '';
}

describe('repairTabs', () => {
  it('finds nothing to do in a round as made, and writes nothing', () => {
    const bench = aRound();
    const before = bench.contents();

    const {run, shown} = bench.choose('repairTabs');

    expect(shown).toEqual([IDLE]);
    expect([run.writes, run.callsByMember['Properties.setProperties']]).toEqual([0, undefined]);
    expect(run.reads).toBeLessThanOrEqual(6 * 4 + 20);
    expect(bench.contents()).toEqual(before);
  });

  it('makes deleted rows and columns again, takes blank inserted ones away, and keeps what was typed elsewhere', () => {
    const bench = aRound();
    const before = bench.contents();
    bench.type('village:T01', ['work:1', 'task'], 'Làm đường');
    const sheet = bench.sheet('village:T01');
    const {coordinator} = bench;
    coordinator.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'rows', start: 20, count: 2}});
    coordinator.restructure({
      ...{kind: 'insertLines', side: 'before', sheet},
      lines: {dimension: 'columns', start: 5, count: 1},
    });
    coordinator.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'columns', start: 8, count: 1}});

    const text = repair(bench);

    expect(text).toContain('T01 Thôn 1: đã bỏ cột thừa E');
    expect(text).toContain('đã tạo lại dòng 20–21, để trống');
    bench.coordinator.clear(sheet.name, bench.place('village:T01', 'work:1', 'task'));
    bench.choose('validateAll');
    expect(bench.contents()[`${sheet.id} ${sheet.name}`]).toBe(before[`${sheet.id} ${sheet.name}`]);
  });

  it('keeps a paper receipt whose tab was deleted, and says that a report that stood in a tab is gone', () => {
    const bench = aRound();
    bench.choose('recordPaperReport', ['T01', '08:00 03/06/2024']);
    bench.type('village:T02', ['header', 'reason'], 'Các tiêu chí còn đang rà soát');
    bench.tick('village:T02', true);
    for (const unit of ['village:T01', 'village:T02']) bench.deleteTab(unit);

    const text = repair(bench);

    expect(text).toContain('Thôn 1: biểu đã bị xóa');
    expect(text).toContain('báo cáo giấy nhận lúc 08:00 03/06/2024 vẫn được ghi nhận');
    expect(text).toContain('báo cáo nộp lúc 08:05 03/06/2024 đã mất theo biểu, cần nhập và nộp lại');
    const lines = () => ['village:T01', 'village:T02'].map(unit => bench.sheet(unit).displayAt(1, 2));
    expect(lines()[0]).toContain('Đã nhận báo cáo lúc 08 giờ 00 ngày 03/6/2024');
    bench.choose('validateAll');
    expect(lines()[0]).toContain('Đã nhận báo cáo lúc 08 giờ 00 ngày 03/6/2024');
    expect(lines()[1]).toMatch(/^Chưa nhập/);
  });

  it('is asked for by the check, which names the criteria whose rows were deleted and what stands below the tables', () => {
    const bench = aRound();
    const sheet = bench.sheet('village:T01');
    const row = Number(/\d+$/.exec(bench.place('village:T01', 'assessment:2', 'verdict'))?.[0]);
    bench.coordinator.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'rows', start: row, count: 2}});
    bench.coordinator.type(sheet.name, 'D70', 'Ghi chú ở ngoài bảng');

    const texts = ['validateAll', 'compileSummary'].map(command => bench.choose(command).shown?.join('\n') ?? '');

    for (const text of texts) {
      expect(text).toContain('Trang "Thôn 1" không còn dòng của tiêu chí 2, 3, nên nội dung ở đó không được tính.');
      expect(text).toContain('Trang "Thôn 1": dòng 70 có nội dung nhưng không thuộc bảng nào');
    }
  });

  it('says of a machine key that was pasted over that it was restored, not that somebody added a line', () => {
    const bench = aRound();
    const sheet = bench.sheet('village:T01');
    bench.coordinator.paste(sheet.name, 'A1', [['dán đè']]);

    const text = repair(bench);

    expect(text).toContain('T01 Thôn 1: đã ghi lại mã ở cột A ẩn, dòng 1');
    expect(text).not.toContain('chèn thêm');
    expect(bench.sheet('village:T01').id).toBe(sheet.id);
  });
});
