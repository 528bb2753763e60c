import {aDesk, type TestDesk} from './support/a-desk.js';
import {send} from './support/a-window.js';

/** A thread with a host takes a while to start where other tests run beside these. */
jest.setTimeout(60_000);

describe('hostile input', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = await aDesk('function onEdit(e) {}');
  });
  afterAll(async () => {
    await desk.close();
  });

  it.each([
    ['a foreign Host', {host: 'evil.example'}, 421],
    ['a foreign Origin', {origin: 'https://evil.example'}, 403],
    ['no token', {'x-desk-token': ''}, 403],
  ])('turns away every kind of address with %s', async (_, wrong, status) => {
    const {port, token} = desk.desk;
    const own = {host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, 'x-desk-token': token};
    const places = [
      ['GET', '/'],
      ['GET', '/api/events?window=w&as=owner'],
      ['POST', '/api/letter'],
      ['GET', '/api/workbook.xlsx'],
      ['POST', '/api/workbook'],
      ['GET', '/frame/x?window=w'],
      ['GET', '/mail/0?window=w'],
      ['GET', '/assets/x/desk.js'],
    ] as const;

    const answers = await Promise.all(
      places.map(([method, path]) =>
        send(port, {method, path, headers: {...own, ...wrong}}, method === 'POST' ? '{}' : undefined),
      ),
    );

    expect(answers.map(answer => answer.status)).toEqual(places.map(() => status));
  });

  it('trades the token in the address for a cookie, and a wrong one for a refusal', async () => {
    const {port, token} = desk.desk;
    const headers = {host: `127.0.0.1:${port}`};

    const right = await send(port, {method: 'GET', path: `/?token=${token}&as=colleague`, headers});
    const wrong = await send(port, {method: 'GET', path: '/?token=guess', headers});

    expect(right).toMatchObject({status: 303, headers: {location: '/?as=colleague'}});
    expect(wrong.status).toBe(403);
  });

  it.each(['..%2f..%2fpackage.json', '../../package.json', 'x/../../package.json', '%00', 'x/desk.js'])(
    'gives no file for /assets/%s',
    async path => {
      const window = await desk.enter();

      const answer = await window.send('GET', `/api/../assets/${path}`);

      expect(answer.text).not.toContain('nong-thon-moi');
      expect([403, 404]).toContain(answer.status);
    },
  );

  it.each([
    'not json',
    '{}',
    '{"window":"w","id":"1","request":{"kind":"save"}}',
    '{"window":"w","id":"1","request":{"kind":"import","workbook":{}}}',
    '{"window":"../w","id":"1","request":{"kind":"mails"}}',
    '{"window":"w","id":"1","request":{"kind":"mails","more":1}}',
  ])('refuses the letter %s', async body => {
    const window = await desk.enter();

    expect((await window.send('POST', '/api/letter', body)).status).toBe(400);
  });

  it('refuses a letter from a window that is not open, in words', async () => {
    const window = await desk.enter();
    const letter = {window: 'nobody', id: '1', request: {kind: 'mails'}};

    const answer = await window.send('POST', '/api/letter', JSON.stringify(letter));

    expect(JSON.parse(answer.text)).toMatchObject({kind: 'failure'});
    expect(answer.text).toContain('không còn mở');
  });

  it('keeps markup and formulas that are typed as text out of the page, and stores them as they are', async () => {
    const window = await desk.enter();

    await window.type('A2', '<img src=x onerror=alert(1)>');

    expect(await window.textAt(2, 1)).toBe('<img src=x onerror=alert(1)>');
  });

  it('refuses a letter beyond eight million characters without reading it to its end', async () => {
    const window = await desk.enter();

    const answer = await window.send('POST', '/api/letter', `"${'x'.repeat(8_000_001)}"`).catch(() => undefined);

    // The server may close before a client has sent everything; what matters is that it goes on living.
    expect(answer?.status ?? 413).toBe(413);
    expect(await window.type('A1', 'vẫn chạy')).toMatchObject({kind: 'stored'});
  });

  it('takes a paste of 5,000 × 20, while a colleague goes on typing', async () => {
    const [one, other] = [await desk.enter('owner'), await desk.enter('colleague')];
    const rows = Array.from({length: 5000}, (_, row) => Array.from({length: 20}, (__, column) => `ô ${row}.${column}`));

    const pasted = one.ask({kind: 'edit', edit: {kind: 'paste', sheetId: 0, row: 1, column: 1, rows}});
    const typed = other.type('Z1', 'cùng lúc');

    expect(await pasted).toMatchObject({kind: 'stored'});
    expect(await typed).toMatchObject({kind: 'stored'});
    expect(await other.textAt(5000, 20)).toBe('ô 4999.19');
  });
});
