import {type MailMessage, mailFileName, writeEml} from '../../../local-host/files/eml.js';

const REMINDER: MailMessage = {
  at: '2024-06-10T03:00:00.000Z',
  from: 'ntm@example.test',
  to: ['thon6@example.test', 'thon7@example.test'],
  cc: [],
  bcc: ['uy@example.test'],
  replyTo: undefined,
  name: 'Nguyễn Văn A',
  subject: 'Nhắc nộp báo cáo',
  text: 'Kính gửi đồng chí,\nmời nộp báo cáo.',
  html: undefined,
  attachments: [],
  inlineImages: {},
};

async function textOf(mail: MailMessage, place = 1): Promise<string> {
  return Buffer.from(await writeEml(mail, place)).toString('utf8');
}

/** The header lines, folded ones joined. */
async function headersOf(mail: MailMessage): Promise<string[]> {
  const [head = ''] = (await textOf(mail)).split('\r\n\r\n');
  return head.replace(/\r\n\s+/g, ' ').split('\r\n');
}

describe('writeEml', () => {
  it('writes who wrote to whom and when', async () => {
    expect(await headersOf(REMINDER)).toEqual(
      expect.arrayContaining([
        'From: =?UTF-8?Q?Nguy=E1=BB=85n_V=C4=83n_A?= <ntm@example.test>',
        'To: thon6@example.test, thon7@example.test',
        'Bcc: uy@example.test',
        'Date: Mon, 10 Jun 2024 03:00:00 +0000',
      ]),
    );
  });

  it('writes the subject in UTF-8', async () => {
    const subject = (await headersOf(REMINDER)).find(line => line.startsWith('Subject: '));

    expect(decodeWords(subject ?? '')).toBe('Subject: Nhắc nộp báo cáo');
  });

  it('writes text and HTML as alternatives', async () => {
    const text = await textOf({...REMINDER, html: '<p>Kính gửi</p>'});

    expect(text).toContain('multipart/alternative');
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
    expect(text).toContain('Content-Type: text/html; charset=utf-8');
  });

  it('gives the same bytes for the same mail, and others for its twin', async () => {
    const mail = {...REMINDER, html: '<p>x</p>'};

    expect(await textOf(mail)).toBe(await textOf(mail));
    expect(await textOf(mail, 1)).not.toBe(await textOf(mail, 2));
  });

  it('lets no line break make a header', async () => {
    const evil = 'x\r\nBcc: evil@example.test\nX-Evil: 1\r\n\r\nbody';
    const headers = await headersOf({
      ...REMINDER,
      subject: evil,
      name: evil,
      replyTo: evil,
      attachments: [{name: evil, contentType: 'text/plain', bytes: Buffer.from('a')}],
    });

    expect(headers.filter(line => /^(Bcc|X-Evil):/.test(line))).toEqual(['Bcc: uy@example.test']);
  });

  it('carries attachments and images with the names the script gave them', async () => {
    const text = await textOf({
      ...REMINDER,
      html: '<img src="cid:logo">',
      attachments: [{name: 'bieu.txt', contentType: 'text/plain', bytes: Buffer.from('xin chào')}],
      inlineImages: {logo: {name: 'logo.png', contentType: 'image/png', bytes: Buffer.from([1, 2])}},
    });

    expect(text).toContain('Content-Disposition: attachment; filename=bieu.txt');
    expect(text).toContain(Buffer.from('xin chào').toString('base64'));
    expect(text).toContain('Content-ID: <logo>');
  });
});

describe('mailFileName', () => {
  it('sorts by place and tells time and recipient', () => {
    expect(mailFileName(REMINDER, 7)).toBe('0007 2024-06-10T03-00-00Z thon6-at-example.test.eml');
  });

  it('keeps what an address might hold out of the path', () => {
    expect(mailFileName({at: REMINDER.at, to: ['../../x@example.test']}, 1)).toBe(
      '0001 2024-06-10T03-00-00Z .._.._x-at-example.test.eml',
    );
  });
});

/** RFC 2047 words in Q encoding, decoded. */
function decodeWords(header: string): string {
  const joined = header.replace(/\?=\s+=\?UTF-8\?Q\?/g, '');
  return joined.replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, word: string) =>
    decodeURIComponent(word.replaceAll('_', ' ').replace(/=([0-9A-F]{2})/g, '%$1')),
  );
}
