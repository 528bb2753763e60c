import {type QuotaLine} from '../../panel-lines.js';
import {element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {type PanelContext} from './panel-context.js';

/** What is left of the daily quotas, account by account. */
export async function drawQuotas(box: HTMLElement, {connection, greeting}: PanelContext): Promise<void> {
  const lines = (await connection.ask({kind: 'quotas'})) as readonly QuotaLine[]; // desk.ts answers 'quotas' so
  const {panel} = WORDS;
  const blocks = lines.flatMap(({user, email, properties, triggerSeconds}) => {
    const name = greeting.people.find(one => one.email === user)?.name ?? (user === '' ? panel.anonymous : user);
    const facts: readonly (readonly [string, number])[] = [
      [panel.quotaEmail, email],
      [panel.quotaProperties, properties],
      [panel.quotaTriggers, triggerSeconds],
    ];
    const list = facts.flatMap(([label, value]) => [
      element('dt', {}, label),
      element('dd', {}, value.toLocaleString('vi-VN')),
    ]);
    return [element('h3', {}, name), element('dl', {class: 'facts', 'data-testid': 'quota'}, ...list)];
  });
  box.replaceChildren(...blocks);
}
