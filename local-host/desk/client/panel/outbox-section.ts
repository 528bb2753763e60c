import {type MailLine} from '../../panel-lines.js';
import {button, element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {formatInstant} from './instants.js';
import {type PanelContext} from './panel-context.js';

/** The mails that the script has sent, newest first. */
export async function drawOutbox(box: HTMLElement, context: PanelContext): Promise<void> {
  const mails = (await context.connection.ask({kind: 'mails'})) as readonly MailLine[]; // desk.ts answers 'mails' so
  if (box.querySelector('.mail') !== null) return; // somebody is reading one
  drawList(box, mails, context);
}

function drawList(box: HTMLElement, mails: readonly MailLine[], context: PanelContext): void {
  const items = mails.map(mail => {
    const at = formatInstant(mail.at, context.clock.timeZone);
    const open = button(
      '',
      () => {
        drawMail(box, mail, context);
      },
      {class: 'mail-line', 'data-testid': 'mail-line'},
    );
    open.append(element('strong', {}, mail.subject), element('span', {}, `${at} · ${mail.to.join(', ')}`));
    return element('li', {}, open);
  });
  if (items.length === 0) box.replaceChildren(element('p', {class: 'quiet'}, WORDS.panel.noMails));
  else box.replaceChildren(element('ul', {class: 'lines'}, ...items));
}

function drawMail(box: HTMLElement, mail: MailLine, context: PanelContext): void {
  const {panel} = WORDS;
  const back = button(
    `← ${panel.back}`,
    () => {
      box.replaceChildren();
      drawOutbox(box, context).catch(context.complain);
    },
    {'data-testid': 'mail-back'},
  );
  const body = element('div', {class: 'mail-body'});
  const views = element('div', {class: 'row'});
  const show = (label: string, id: string, make: () => HTMLElement): HTMLButtonElement =>
    button(
      label,
      () => {
        body.replaceChildren(make());
      },
      {'data-testid': id},
    );
  const first = mail.hasHtml ? [show(panel.asReceived, 'mail-html', () => htmlView(mail, context))] : [];
  views.append(
    ...first,
    show(panel.asText, 'mail-text', () =>
      element('pre', {class: 'mail-text', 'data-testid': 'mail-text-body'}, mail.text),
    ),
    show(panel.headers, 'mail-headers', () => headersView(mail, context)),
  );
  box.replaceChildren(element('div', {class: 'mail'}, back, element('h3', {}, mail.subject), views, body));
  views.querySelector('button')?.click();
}

/** Nothing runs in a mail; the page around it follows its links into the spreadsheet. */
function htmlView(mail: MailLine, {connection, follow}: PanelContext): HTMLElement {
  const frame = element('iframe', {
    sandbox: 'allow-same-origin',
    src: `/mail/${String(mail.index)}?window=${connection.window}`,
    title: mail.subject,
    class: 'mail-frame',
    'data-testid': 'mail-frame',
  });
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (inside === null) return;
    frame.style.height = `${inside.documentElement.scrollHeight + 20}px`;
    inside.addEventListener('click', event => {
      event.preventDefault();
      const link = linkAround(event.target);
      if (link !== undefined) follow(link);
    });
  });
  return frame;
}

/** The address of the link that a click inside a mail hit; `instanceof` does not know the elements of another document. */
function linkAround(target: EventTarget | null): string | undefined {
  if (target === null || !('closest' in target)) return undefined;
  const link = (target as Element).closest('a[href]'); // only elements have `closest`
  return link?.getAttribute('href') ?? undefined;
}

function headersView(mail: MailLine, {clock}: PanelContext): HTMLElement {
  const {panel} = WORDS;
  const from = mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`;
  const rows: readonly (readonly [string, string])[] = [
    [panel.sentAt, formatInstant(mail.at, clock.timeZone)],
    [panel.from, from],
    [panel.to, mail.to.join(', ')],
    [panel.cc, mail.cc.join(', ')],
    [panel.bcc, mail.bcc.join(', ')],
    [panel.replyTo, mail.replyTo],
    [panel.subject, mail.subject],
    [panel.files, mail.files.join(', ')],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const list = shown.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
  return element('dl', {class: 'facts'}, ...list);
}
