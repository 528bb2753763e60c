import {GridServer} from '../../../../local-host/desk/grid/grid-server.js';
import {aHost, OWNER} from '../../runtime/a-host.js';

describe('GridServer', () => {
  it('tells what an edit and the script that it set off changed, once', () => {
    const host = aHost(`function onEdit(e) { e.range.offset(0, 1).setValue('✓'); }`, {locale: 'vi_VN'});
    const session = new GridServer(host).open(OWNER);
    const {version, sheets} = session.snapshot();

    const answer = session.apply({kind: 'type', sheetId: sheets[0]!.id, row: 2, column: 1, text: '12,50'});

    expect(answer).toEqual({kind: 'stored'});
    expect(session.changes()).toEqual({
      version: version + 1,
      sheets: [
        {
          id: sheets[0]!.id,
          cells: [
            [2, 1, {text: '12,5', style: 0}],
            [2, 2, {text: '✓'}],
          ],
        },
      ],
      styles: {0: {align: 'right'}},
      controls: {},
    });
    expect(session.changes()).toBeUndefined();
  });

  it('keeps a row as high as it was made, whatever its letters need', () => {
    const host = aHost('function onEdit(e) { e.range.setFontSize(20); e.range.getSheet().setRowHeight(2, 46); }');
    const session = new GridServer(host).open(OWNER);
    session.apply({kind: 'type', sheetId: session.snapshot().sheets[0]!.id, row: 2, column: 1, text: 'Câu để đọc'});

    expect(session.snapshot().sheets[0]?.heights).toEqual([[2, 46]]);
  });
});
