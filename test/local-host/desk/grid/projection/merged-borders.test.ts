import {GridServer} from '../../../../../local-host/desk/grid/grid-server.js';
import {LocalHost} from '../../../../../local-host/index.js';

const OWNER = 'owner@example.test';

/** What the page is told of the borders on a sheet that the script made: 'row,column' and the sides. */
function shownBorders(script: string): Record<string, string> {
  const host = new LocalHost({
    files: {
      code: `function make() { const sheet = SpreadsheetApp.getActiveSheet(); ${script} }`,
      html: {},
      manifest: {},
    },
    owner: OWNER,
    account: 'consumer',
    now: '2024-06-04T08:00:00+07:00',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  host.person(OWNER).run('make');
  const {sheets, styles} = new GridServer(host).open(OWNER).snapshot();
  const cells = sheets[0]?.cells ?? [];
  return Object.fromEntries(
    cells.map(([row, column, {style}]) => {
      const {top, left, bottom, right} = styles[style ?? -1] ?? {};
      const sides = Object.entries({top, left, bottom, right}).flatMap(([side, line]) => (line ? [side] : []));
      return [`${row},${column}`, sides.join(' ')];
    }),
  );
}

describe('borders of merged cells in the view', () => {
  it('run around the whole merge, also past its first cell', () => {
    const shown = shownBorders(
      "sheet.getRange('B2:D3').merge(); sheet.getRange('B2').setBorder(true, true, true, true, false, false);",
    );

    expect(shown).toMatchObject({'2,3': 'top', '2,4': 'top right', '3,2': 'left bottom', '3,3': 'bottom'});
    expect(shown['3,4']).toBe('bottom right');
    expect(shown['2,2']).toContain('top left');
  });

  it('are left alone where the merge has none', () => {
    expect(shownBorders("sheet.getRange('B2:D3').merge(); sheet.getRange('B2').setValue(1);")).toEqual({'2,2': ''});
  });

  it('go when the cells are taken apart', () => {
    const shown = shownBorders(
      "sheet.getRange('B2:D2').merge(); sheet.getRange('B2').setBorder(true, true, true, true, false, false); sheet.getRange('B2:D2').breakApart();",
    );

    expect(shown['2,4'] ?? '').toBe('');
  });
});
