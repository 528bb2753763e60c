import {type HostOptions, type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER, runBody, START, valueOf} from '../../runtime/a-host.js';

/** A host after the owner has run statements. */
function after(body: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = aHost(`function main() {${body}\n}`, options);
  const {outcome} = host.person(OWNER).run('main');
  if (outcome.kind !== 'completed') throw new Error(outcome.message);
  return host;
}

function addresses(count: number): string {
  return Array.from({length: count}, (_, index) => `p${index}@x.test`).join(',');
}

describe('MailApp.sendEmail', () => {
  it('sends from the account that runs the script, at the virtual time', () => {
    const {outbox} = after("MailApp.sendEmail('a@x.test', 'Subject', 'Text');");

    expect(outbox).toEqual([
      {
        at: new Date(START).toISOString(),
        from: OWNER,
        to: ['a@x.test'],
        cc: [],
        bcc: [],
        replyTo: undefined,
        name: undefined,
        subject: 'Subject',
        text: 'Text',
        html: undefined,
        attachments: [],
        inlineImages: {},
        execution: 1,
      },
    ]);
  });

  it('takes options as the last of four, and a reply address as the second', () => {
    const {outbox} =
      after(`MailApp.sendEmail('a@x.test', 'S', 'T', {cc: 'c@x.test', name: 'Ban', htmlBody: '<b>T</b>'});
      MailApp.sendEmail('a@x.test', 'reply@x.test', 'S', 'T');`);

    expect(outbox).toMatchObject([
      {cc: ['c@x.test'], name: 'Ban', html: '<b>T</b>', subject: 'S'},
      {replyTo: 'reply@x.test', subject: 'S', text: 'T'},
    ]);
  });

  it('takes a message as an object', () => {
    const {outbox} = after(`MailApp.sendEmail({to: 'An <a@x.test>, "B, C" <b@x.test>', bcc: 'd@x.test',
      subject: 'S', body: 'T', replyTo: 'r@x.test'});`);

    expect(outbox).toMatchObject([{to: ['a@x.test', 'b@x.test'], bcc: ['d@x.test'], replyTo: 'r@x.test'}]);
  });

  it('attaches blobs and what can be had as one', () => {
    const {outbox} = after(`MailApp.sendEmail({to: 'a@x.test', subject: 'S', body: '',
      attachments: [Utilities.newBlob('xin chào', 'text/plain', 'a.txt'), HtmlService.createHtmlOutput('<p>').setTitle('Page')],
      inlineImages: {logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png')}});`);

    expect(outbox[0]?.attachments.map(({name, contentType}) => [name, contentType])).toEqual([
      ['a.txt', 'text/plain'],
      ['Page.html', 'text/html'],
    ]);
    expect(Buffer.from(outbox[0]?.attachments[0]?.bytes ?? []).toString()).toBe('xin chào');
    expect([...(outbox[0]?.inlineImages['logo']?.bytes ?? [])]).toEqual([1, 255]);
  });

  it.each([
    ["MailApp.sendEmail('', 'S', 'T');", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail({subject: 'S', body: 'T'});", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('nobody', 'S', 'T');", 'Invalid email: nobody'],
    ["MailApp.sendEmail('a@x.test', 'S', 'T', {cc: 'b@x.test; c@x.test'});", 'Invalid email: b@x.test; c@x.test'],
    [
      "MailApp.sendEmail('a@x.test');",
      "The parameters (String) don't match the method signature for MailApp.sendEmail.",
    ],
    [
      "MailApp.sendEmail('a@x.test', 'S');",
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
    [`MailApp.sendEmail('${addresses(51)}', 'S', 'T');`, 'Limit Exceeded: Email Recipients Per Message.'],
    ["MailApp.sendEmail('a@x.test', 'S', 'x'.repeat(200 * 1024 + 1));", 'Limit Exceeded: Email Body Size.'],
    [
      "MailApp.sendEmail('a@x.test', 'S', 'T', {attachments: Array(251).fill(Utilities.newBlob('x'))});",
      'Limit Exceeded: Email Attachments Per Message.',
    ],
  ])('refuses %s', (body, message) => {
    expect(failureOf(body)).toBe(`Exception: ${message}`);
  });

  it('sends longer bodies in Workspace', () => {
    const body = "MailApp.sendEmail('a@x.test', 'S', 'x'.repeat(300 * 1024));";

    expect(runBody(body, {account: 'workspace'}).outcome.kind).toBe('completed');
  });

  it('refuses an option that the documentation does not have', () => {
    const host = aHost("function main() { MailApp.sendEmail('a@x.test', 'S', 'T', {html: 'x'}); }");

    expect(() => host.person(OWNER).run('main')).toThrow('MailApp.sendEmail documents no option "html".');
  });
});

describe('the quota of e-mail', () => {
  it('counts recipients, not messages', () => {
    expect(
      valueOf(`MailApp.sendEmail({to: 'a@x.test,b@x.test', cc: 'c@x.test', bcc: 'd@x.test', subject: 'S', body: 'T'});
        return MailApp.getRemainingDailyQuota();`),
    ).toBe(96);
  });

  it('sends nothing of a message that goes beyond it', () => {
    const host = aHost(`function main() {
      MailApp.sendEmail('${addresses(50)}', 'S', 'T'); MailApp.sendEmail('${addresses(49)}', 'S', 'T');
      MailApp.sendEmail('a@x.test,b@x.test', 'S', 'T'); }`);

    const record = host.person(OWNER).run('main');

    expect(record.outcome).toMatchObject({
      kind: 'failed',
      name: 'Exception',
      message: 'Service invoked too many times for one day: email.',
    });
    expect(record.recipients).toBe(99);
    expect(host.outbox).toHaveLength(2);
  });

  it('is that of the account that runs, and comes back after 24 hours', () => {
    const host = aHost(
      `function send() { MailApp.sendEmail('${addresses(50)}', 'S', 'T'); return MailApp.getRemainingDailyQuota(); }`,
    );
    const send = (email: string): unknown => {
      const {outcome} = host.person(email).run('send');
      return outcome.kind === 'completed' ? outcome.value : outcome.message;
    };

    expect([send(OWNER), send(COLLEAGUE), send(OWNER)]).toEqual([50, 50, 0]);
    host.clock.setTo('2024-06-04T08:30:00+07:00');
    expect(send(OWNER)).toBe(50);
  });
});
