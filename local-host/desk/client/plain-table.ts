import {type GridConnection, type MountedGrid} from '../protocol.js';
import {button, element} from './dom.js';

interface PlainSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A table of texts in which cells can be typed. */
export async function mountPlainTable(container: HTMLElement, connection: GridConnection): Promise<MountedGrid> {
  let active: number | undefined;
  let sheets: readonly PlainSheet[] = [];
  const draw = (news: unknown): void => {
    sheets = news as readonly PlainSheet[];
    const sheet = sheets.find(one => one.id === active) ?? sheets[0];
    if (sheet === undefined) return;
    active = sheet.id;
    const tabs = sheets.map(one =>
      button(one.name, () => {
        active = one.id;
        connection.look({sheetId: one.id, range: 'A1'});
        draw(sheets);
      }),
    );
    container.replaceChildren(element('div', {class: 'plain-tabs'}, ...tabs), tableOf(sheet, connection));
  };
  connection.onChanges(draw);
  connection.onResync(() => void connection.snapshot().then(draw));
  connection.onView(({sheetId}) => {
    active = sheetId;
    draw(sheets);
  });
  draw(await connection.snapshot());
  return {
    focus: () => {
      container.querySelector('input')?.focus();
    },
  };
}

function tableOf(sheet: PlainSheet, connection: GridConnection): HTMLElement {
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((text, c) => {
      const a1 = `${String.fromCharCode(65 + c)}${String(r + 1)}`;
      const input = element('input', {value: text, 'aria-label': a1});
      input.addEventListener('focus', () => {
        connection.look({sheetId: sheet.id, range: a1});
      });
      input.addEventListener('change', () => {
        const edit = {sheet: sheet.name, a1, text: input.value};
        void connection.send(edit, `${sheet.name}!${a1}`).then(answer => {
          if (answer.kind === 'refused') connection.tell(answer.reason);
          if (answer.kind !== 'stored') input.value = text;
        });
      });
      return element('td', {}, input);
    });
    return element('tr', {}, ...cells);
  });
  return element('div', {class: 'plain'}, element('table', {}, ...rows));
}
