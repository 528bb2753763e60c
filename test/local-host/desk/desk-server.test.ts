import {aDesk, type TestDesk} from './support/a-desk.js';

const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu('Khác').addItem('Hỏi', 'ask');
  ui.createMenu('Thử').addItem('Chào', 'greet').addItem('Hỏng', 'fail').addItem('Trang', 'show').addItem('Mãi', 'endless').addItem('Kẹt', 'stuck').addItem('Dẫn', 'lead')
    .addSeparator().addSubMenu(more).addToUi();
}
function onEdit(e) {
  if (e.value === 'dấu') e.range.offset(0, 1).setValue('✓');
}
function greet() { SpreadsheetApp.getActive().toast('Xin chào', 'Thử', 3); }
function lead() { SpreadsheetApp.getActiveSheet().getRange('C3').activate(); }
function stuck() { for (;;) {} }
function fail() { throw new Error('hỏng rồi'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Tên', 'Tên gì?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('D1').setValue(answer.getSelectedButton() + ':' + answer.getResponseText());
}
function endless() { for (;;) SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head></head><p>trang</p></html>').setTitle('Bên'));
}
function add(a, b) { return a + b; }
function broken() { throw new Error('không được'); }
function secret_() { return 1; }
`;

/** A thread with a host takes a while to start where other tests run beside these. */
jest.setTimeout(60_000);

describe('the desk', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await aDesk(CODE);
  });
  afterAll(async () => {
    await desk.close();
  });

  it('greets a window with who sits there, who else there is, and the menus of the script', async () => {
    const window = await desk.enter('colleague');

    expect(await window.hears('greeting')).toMatchObject({
      person: {id: 'colleague', name: 'Bạn'},
      people: [{id: 'owner'}, {id: 'colleague'}, {id: 'guest'}],
      canEdit: true,
      clock: {now: '2024-06-04T08:30:00.000Z', timeZone: 'Asia/Ho_Chi_Minh'},
    });
    expect(window.events.filter(({kind}) => kind === 'menus').at(-1)).toMatchObject({
      menus: [{label: 'Thử', items: [{}, {}, {}, {}, {}, {}, {kind: 'separator'}, {label: 'Khác'}]}],
    });
  });

  it('gives no menus to somebody who was not invited, and refuses their edits in words', async () => {
    const window = await desk.enter('guest');

    expect((await window.hears('greeting')).canEdit).toBe(false);
    const answer = await window.type('A9', 'x');
    expect(answer).toMatchObject({kind: 'refused'});
    expect(JSON.stringify(answer)).toContain('Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ.');
  });

  it('stores what is typed, runs onEdit, and tells both windows', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    await other.textAt(1, 1);

    expect(await one.type('A1', 'dấu')).toMatchObject({kind: 'stored'});

    await other.until(event => event.kind === 'grid' && JSON.stringify(event).includes('✓'));
    expect(await one.textAt(1, 2)).toBe('✓');
  });

  it('leads a person to what a script brings in front, once, and nowhere else', async () => {
    const window = await desk.enter('owner');
    const views = (): unknown[] => window.events.filter(({kind}) => kind === 'view');

    await window.type('J1', 'trước khi nói đang xem ô nào');
    expect(views()).toEqual([]);

    await window.ask({kind: 'choose', labels: ['Thử', 'Dẫn']});
    await window.ask({kind: 'look', view: {sheetId: 0, range: 'C9'}});
    await window.type('C9', 'ở chỗ khác');
    expect(views()).toEqual([{kind: 'view', view: {sheetId: 0, range: 'C3'}}]);
  });

  it('computes a formula that somebody types', async () => {
    const window = await desk.enter('owner');

    expect(await window.type('H1', '=SUM(2;3)*10')).toMatchObject({kind: 'stored'});
    expect(await window.textAt(1, 8)).toBe('50');
  });

  it('shows toasts to the person who acts, and failures as Sheets words them', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];

    await one.ask({kind: 'choose', labels: ['Thử', 'Chào']});
    await one.ask({kind: 'choose', labels: ['Thử', 'Hỏng']});

    expect(await one.hears('toast')).toEqual({kind: 'toast', title: 'Thử', text: 'Xin chào', seconds: 3});
    expect(await one.hears('failure')).toEqual({kind: 'failure', text: 'Error: hỏng rồi'});
    expect(other.events.filter(({kind}) => kind === 'toast' || kind === 'failure')).toEqual([]);
  });

  it('waits for the answer to a prompt while a colleague goes on editing', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    const chosen = one.ask({kind: 'choose', labels: ['Thử', 'Khác', 'Hỏi']});
    const {question} = await one.hears('question');
    expect(question).toMatchObject({kind: 'prompt', title: 'Tên', text: 'Tên gì?', buttons: ['OK', 'CANCEL']});

    expect(await other.type('B5', 'trong lúc chờ')).toMatchObject({kind: 'stored'});
    expect(await other.textAt(5, 2)).toBe('trong lúc chờ');

    await one.ask({kind: 'answer', question: question.id, button: 'OK', text: 'An'});
    await chosen;
    expect(await one.textAt(1, 4)).toBe('OK:An');
  });

  it('takes a closed window for a closed dialog', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    const chosen = one.ask({kind: 'choose', labels: ['Thử', 'Khác', 'Hỏi']});
    await one.hears('question');

    await one.ask({kind: 'leave'});
    await chosen;

    expect(await other.textAt(1, 4)).toBe('CLOSE:');
  });

  it('ends a script that is cancelled', async () => {
    const window = await desk.enter('owner');
    const chosen = window.ask({kind: 'choose', labels: ['Thử', 'Mãi']});
    await window.until(event => event.kind === 'running' && event.entryPoint === 'Mãi');

    await window.ask({kind: 'cancel'});
    await chosen;

    const [last] = (await window.ask({kind: 'executions'})) as {entryPoint: string; outcome: string}[];
    expect(last).toMatchObject({entryPoint: 'endless', outcome: 'killed'});
  });

  it('starts the host again, from its last save, when a script cannot be ended', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    const {revision} = (await one.type('H1', 'đã lưu')) as {revision: number};
    await one.until(event => event.kind === 'saved' && event.revision >= revision);
    const before = other.events.length;
    const chosen = one.ask({kind: 'choose', labels: ['Thử', 'Kẹt']});
    const refused = expect(chosen).rejects.toThrow('khởi động lại từ lần lưu cuối');
    await one.until(event => event.kind === 'running' && event.entryPoint === 'Kẹt');

    await expect(one.ask({kind: 'cancel'})).rejects.toThrow('khởi động lại từ lần lưu cuối');

    await refused;
    await other.until(event => event.kind === 'failure');
    expect(other.events.slice(before).filter(({kind}) => kind === 'greeting')).toHaveLength(1);
    expect(await other.textAt(1, 8)).toBe('đã lưu');
  });

  it('shows a page in a sandbox of its own and answers its calls as google.script.run does', async () => {
    const window = await desk.enter('owner');
    await window.ask({kind: 'choose', labels: ['Thử', 'Trang']});
    const {page} = await window.hears('page');
    expect(page).toMatchObject({kind: 'sidebar', title: 'Bên'});

    const frame = await window.send('GET', `/frame/${page.id}?window=${window.id}`);
    expect(frame.text).toMatch(/^<html><head><script>.*"greet".*<p>trang<[/]p>/s);
    expect(frame.text).not.toContain('secret_');
    expect(frame.headers['content-security-policy']).toMatch(/^sandbox allow-scripts (?!.*allow-same-origin)/);

    const call = (functionName: string, ...args: unknown[]): Promise<unknown> =>
      window.ask({kind: 'call', page: page.id, functionName, args});
    expect(await call('add', 2, 3)).toEqual({kind: 'returned', value: 5});
    expect(await call('broken')).toEqual({kind: 'failed', message: 'Error: không được'});
    expect(await call('secret_')).toEqual({
      kind: 'refused',
      message: 'TypeError: google.script.run.secret_ is not a function',
    });
    await window.ask({kind: 'closePage', page: page.id});
    expect(await call('add', 2, 3)).toMatchObject({kind: 'refused'});
  });

  it('stores both of two entries into one cell in their order and tells both windows the last', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    await Promise.all([one.textAt(1, 1), other.textAt(1, 1)]);

    const answers = await Promise.all([one.type('C7', 'của chủ'), other.type('C7', 'của bạn')]);

    expect(answers).toMatchObject([{kind: 'stored'}, {kind: 'stored'}]);
    const last = await one.textAt(7, 3);
    expect(await other.textAt(7, 3)).toBe(last);
    expect(['của chủ', 'của bạn']).toContain(last);
  });

  it('carries out a letter once, however often it is sent', async () => {
    const window = await desk.enter('owner');
    const before = ((await window.ask({kind: 'executions'})) as unknown[]).length;

    await window.ask({kind: 'edit', edit: {kind: 'type', sheetId: 0, row: 1, column: 5, text: 'một lần'}}, 'once');
    await window.ask({kind: 'edit', edit: {kind: 'type', sheetId: 0, row: 1, column: 5, text: 'một lần'}}, 'once');

    expect(((await window.ask({kind: 'executions'})) as unknown[]).length).toBe(before + 1);
  });

  it('answers an edit whose connection died in the middle when it is sent again, without doing it twice', async () => {
    const window = await desk.enter('owner');
    const edit = {kind: 'type', sheetId: 0, row: 3, column: 5, text: 'giữa chừng'};
    const before = ((await window.ask({kind: 'executions'})) as unknown[]).length;

    await window.sendAndHangUp({kind: 'edit', edit}, 'broken');
    const answer = await window.ask({kind: 'edit', edit}, 'broken');

    expect(answer).toMatchObject({kind: 'stored'});
    expect(await window.textAt(3, 5)).toBe('giữa chừng');
    expect(((await window.ask({kind: 'executions'})) as unknown[]).length).toBe(before + 1);
  });

  it('carries out an edit with a ticket once, in the name of who made it, and none of an earlier run', async () => {
    const [window, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    const {epoch} = await window.hears('greeting');
    const edit = (text: string): object => ({kind: 'type', sheetId: 0, row: 2, column: 5, text});
    const ticket = {queue: 'gone', number: 1, epoch, as: 'colleague'};

    const first = await window.ask({kind: 'edit', edit: edit('một'), ticket});
    const again = await other.ask({kind: 'edit', edit: edit('hai'), ticket});
    const stale = await window.ask({kind: 'edit', edit: edit('ba'), ticket: {...ticket, number: 2, epoch: 'before'}});

    expect([first, again, stale]).toMatchObject([{kind: 'stored'}, {kind: 'stored'}, {kind: 'stale'}]);
    expect(await window.textAt(2, 5)).toBe('một');
    expect(((await window.ask({kind: 'executions'})) as {user: string}[]).at(0)?.user).toBe('colleague@example.test');
  });

  it('says again what a window missed while its connection was down', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    await other.textAt(1, 1);
    other.disconnect();

    await one.type('F1', 'lúc mất mạng');
    other.connect();

    await other.until(event => JSON.stringify(event).includes('lúc mất mạng'));
    expect(other.events.filter(({kind}) => kind === 'greeting')).toHaveLength(1);
  });

  it('moves the clock forward and fires what is due, and refuses what is no time', async () => {
    const window = await desk.enter('owner');

    await window.ask({kind: 'setClock', at: '2024-06-05T00:00:00Z'});
    await expect(window.ask({kind: 'setClock', at: 'mai'})).rejects.toThrow('"mai" không phải là ngày giờ.');

    await window.until(event => event.kind === 'clock' && event.clock.now === '2024-06-05T00:00:00.000Z');
  });

  it('gives the workbook as .xlsx and takes it back in its place', async () => {
    const window = await desk.enter('owner');
    await window.type('G1', 'trong tệp');
    const {bytes} = await downloadFrom(desk, window.id);
    await window.type('G1', 'sau đó');

    const answer = await window.send('POST', '/api/workbook', bytes);

    expect(JSON.parse(answer.text)).toMatchObject({kind: 'answer'});
    expect(await window.textAt(1, 7)).toBe('trong tệp');
  });

  it('refuses a file that is no .xlsx and keeps the workbook', async () => {
    const window = await desk.enter('owner');
    await window.type('G2', 'vẫn còn');

    const answer = await window.send('POST', '/api/workbook', Buffer.from('not a workbook'));

    expect(JSON.parse(answer.text)).toMatchObject({kind: 'failure'});
    expect(answer.text).toContain('Không đọc được tệp .xlsx này');
    expect(await window.textAt(2, 7)).toBe('vẫn còn');
  });
});

async function downloadFrom({desk, origin}: TestDesk, window: string): Promise<{bytes: Buffer}> {
  const response = await fetch(`${origin}/api/workbook.xlsx?window=${window}`, {
    headers: {'x-desk-token': desk.token},
  });
  return {bytes: Buffer.from(await response.arrayBuffer())};
}
