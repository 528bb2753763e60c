import {splitScriptlets, templateCode} from '../../../../local-host/services/html/scriptlets.js';

describe('splitScriptlets', () => {
  it('tells statements, values and raw values from HTML', () => {
    expect(splitScriptlets('a<? if (x) { ?>b<?= y ?><?!= z ?><? } ?>')).toEqual([
      {kind: 'html', text: 'a'},
      {kind: 'code', text: ' if (x) { '},
      {kind: 'html', text: 'b'},
      {kind: 'print', text: ' y '},
      {kind: 'printRaw', text: ' z '},
      {kind: 'code', text: ' } '},
    ]);
  });

  it('takes a page without scriptlets as one piece', () => {
    expect(splitScriptlets('<p>a ? b</p>')).toEqual([{kind: 'html', text: '<p>a ? b</p>'}]);
    expect(splitScriptlets('')).toEqual([]);
  });
});

describe('templateCode', () => {
  it('keeps every statement on the line of the template it came from', () => {
    const source = '<p>\n<? const a = 1;\nconst b = 2; ?>\n<b>\n<?= a ?>';

    const lines = templateCode(splitScriptlets(source), ['x']).split('\n');

    expect(lines[1]).toContain('const a = 1;');
    expect(lines[2]).toContain('const b = 2;');
    expect(lines[4]).toContain('print_( a)');
  });
});
