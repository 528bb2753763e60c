import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser} from 'playwright-core';
import {type DeskSeed, type RunningDesk, startDesk, StateStore} from '../../local-host/desk/index.js';
import {parseScenarioText} from '../../scenarios/scenario-schema.js';
import {blankSeed, seedFromScenario} from '../../scenarios/start/desk-seeds.js';
import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {type CellName, DeskDriver} from '../support/desk-driver.js';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const MENU = 'Nông thôn mới';

jest.setTimeout(240_000);

describeInBrowser('the founding story, in the desk', executablePath => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-story-'));
  let browser: Browser;

  const desks: RunningDesk[] = [];

  const openDesk = async (name: string, seed: DeskSeed): Promise<RunningDesk> => {
    const store = new StateStore(join(folder, name));
    const desk = await startDesk({
      root: ROOT,
      dist: DIST,
      cache: join(ROOT, '.local-host/cache'),
      seed,
      store,
      port: 0,
    });
    desks.push(desk);
    return desk;
  };

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all(desks.map(desk => desk.close()));
    rmSync(folder, {recursive: true, force: true});
  });

  it("sets a round up from the letter's text, and writes nothing before the coordinator confirms", async () => {
    const desk = await openDesk('blank', blankSeed(DIST));
    const coordinator = await DeskDriver.open(browser, desk, {person: 'owner'});
    const letter = readFileSync(join(ROOT, 'test/core/letter/letter-09-cv-ntm.txt'), 'utf8');

    await coordinator.choose(MENU, 'Thiết lập đợt báo cáo');
    const wizard = coordinator.frame('modal');
    await wizard.locator('#letter').fill(letter);
    await wizard.locator('button.action').click();
    await wizard.getByText('chậm nhất').first().waitFor();
    const before = await coordinator.tabs();
    await wizard.getByRole('button', {name: 'Đánh dấu tất cả đề xuất là đúng'}).click();
    await wizard.locator('#round-name').fill('Rà soát tiêu chí nông thôn mới');
    await wizard.locator('#round-letterDate').fill('03/06/2024');
    await wizard.locator('#round-meetingAt').fill('10/06/2024 14:00');
    await wizard.locator('button.action').click();
    await wizard.locator('#coordinator-name').fill('Đồng chí chuyên trách (giả định)');
    await wizard.locator('#coordinator-email').fill('ntm@example.test');
    await wizard.locator('button.action').click();
    await wizard.locator('#round-from').waitFor();
    await wizard.locator('button.action').click();
    await wizard.locator('dl.overview').waitFor();
    await wizard.locator('button.action').click();
    await wizard.getByText('Đã tạo các trang thiết lập', {exact: false}).first().waitFor();

    const round = (key: string): CellName => ({tab: 'Đợt báo cáo', row: `round:${key}`, column: 'value'});
    expect(before).toHaveLength(1);
    expect(await coordinator.expectText(round('letter'), /CV/)).toBe('09/CV-NTM');
    expect(await coordinator.text(round('deadline'))).toBe('10/06/2024 10:00');
    expect(await coordinator.text(round('commune'))).toBe('Cẩm Lĩnh');
    expect(coordinator.errors).toEqual([]);
    await coordinator.close();
  });

  it('goes from a village tab filled in by keyboard to the summary and a reminder read in the outbox', async () => {
    const desk = await openDesk('round', camLinhHalfWay());
    const village = (row: string, column: string, titles?: string): CellName => ({
      tab: 'T04 Thôn 4',
      row,
      column,
      ...(titles !== undefined && {titles}),
    });

    // The secretary of Thôn 4, on a PC with a Vietnamese input method.
    const secretary = await DeskDriver.open(browser, desk, {person: 'P14'});
    const status = village('assessment:1', 'Hiện trạng', 'head:assessment');
    await secretary.compose(status, 'Đường thôn đã bê tông hóa');
    expect(await secretary.expectText(status, /bê tông/)).toBe('Đường thôn đã bê tông hóa');

    const line: readonly (readonly [string, string])[] = [
      ['Tiêu chí', '4'],
      ['Nội dung công việc', 'Be tong hoa duong ngo xom'],
      ['ĐVT', 'km'],
      ['KL còn lại', '1,2'],
      ['Tổ chức, cá nhân thực hiện', 'Ban phat trien thon'],
      ['Cá nhân chỉ đạo', 'Bi thu chi bo'],
      ['Nguồn lực', 'NS xa: 300'],
      ['Hoàn thành', '30/09/2024'],
      ['Bắt đầu', '31/6'],
    ];
    for (const [column, text] of line) await secretary.type(village('work:1', column, 'head:work'), text);
    const mark = await secretary.expectText(village('work:1', 'Kiểm tra', 'head:work'), /Bắt đầu: .*31[/]6/);
    expect(mark).toContain('✗');

    await secretary.type(village('header:reason', 'value'), 'Con cho so lieu cua Ban phat trien');
    await secretary.tick(village('header:submit', 'value'));
    expect(await secretary.expectText(village('header:state', 'value'), /Đã nhận báo cáo/)).toContain('Đúng hạn');

    // The chair, in a window of his own.
    const chair = await DeskDriver.open(browser, desk, {person: 'P02'});
    await chair.choose(MENU, 'Tổng hợp phục vụ cuộc họp');
    await chair.page.getByText('Đã tổng hợp lúc', {exact: false}).first().waitFor();
    const sentence = await chair.expectText({tab: 'Tổng hợp', row: 'sentence:1', column: 'value'}, /thôn/);
    expect(sentence).toMatch(/01\/07 thôn/);

    // The coordinator looks at what would go out, then sends it.
    const coordinator = await DeskDriver.open(browser, desk, {person: 'P01'});
    await coordinator.choose(MENU, 'Đôn đốc báo cáo');
    const reminders = coordinator.frame('modal');
    await reminders
      .getByRole('button', {name: /^Xem nội dung gửi/})
      .first()
      .click();
    await reminders.locator('iframe').first().waitFor();
    await reminders.getByRole('button', {name: 'Quay lại'}).filter({visible: true}).first().click();
    await reminders.getByRole('button', {name: /^Gửi ngay \d+ thư/}).click();
    await reminders.getByRole('button', {name: /^Gửi \d+ thư$/}).click();
    await reminders
      .getByText(/Đã gửi \d+ thư/)
      .first()
      .waitFor();
    await coordinator.page.getByTestId('dialog-modal').getByRole('button', {name: 'Đóng'}).click();
    await coordinator.page.getByTestId('panel-toggle').click();
    await coordinator.page.getByTestId('panel-tab-outbox').click();
    await coordinator.page.getByTestId('mail-line').first().click();
    const mail = coordinator.page.frameLocator('[data-testid="mail-frame"]');
    await mail.getByText('10 giờ 00 thứ Hai, ngày 10/6/2024', {exact: false}).first().waitFor();

    expect([...secretary.errors, ...chair.errors, ...coordinator.errors]).toEqual([]);
    await Promise.all([secretary.close(), chair.close(), coordinator.close()]);
  });
});

function camLinhHalfWay(): DeskSeed {
  const reading = parseScenarioText(readFileSync(join(ROOT, 'scenarios/cam-linh-2024-06.json'), 'utf8'));
  if (reading.kind === 'problems') throw new Error('The scenario of Cẩm Lĩnh cannot be read.');
  return seedFromScenario(reading.scenario, {dist: DIST});
}
