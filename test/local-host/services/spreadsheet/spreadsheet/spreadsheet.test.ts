import {OWNER, ScriptBench} from '../script-bench.js';

describe('Spreadsheet.insertSheet', () => {
  it('makes a blank sheet after the active one and brings it into view', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `ss.insertSheet('B'); sheet.activate(); const made = ss.insertSheet(); return [made.getName(), made.getIndex(), ss.getActiveSheet().getName(), made.getMaxRows()];`,
      ),
    ).toEqual(['Sheet3', 2, 'Sheet3', 1000]);
  });

  it.each([
    [`insertSheet('N')`, ['N', 2]],
    [`insertSheet(0)`, ['Sheet2', 1]],
    [`insertSheet('N', 0)`, ['N', 1]],
    [`insertSheet('N', {template: sheet})`, ['N', 2]],
    [`insertSheet('N', 0, {template: sheet})`, ['N', 1]],
    [`insertSheet({template: sheet})`, ['Sheet2', 2]],
  ])('takes the form %s', (call, expected) => {
    expect(new ScriptBench().run(`const made = ss.${call}; return [made.getName(), made.getIndex()];`)).toEqual(
      expected,
    );
  });

  it('copies the template', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1').setValue('t'); return ss.insertSheet('N', {template: sheet}).getRange('A1').getValue();`,
      ),
    ).toBe('t');
  });

  it.each([
    [true, true],
    [false, false],
  ])('makes a copy of a hidden template hidden: %s', (copyOfHiddenSheetIsHidden, isHidden) => {
    const bench = new ScriptBench({switches: {copyOfHiddenSheetIsHidden}});

    expect(
      bench.run(
        `ss.insertSheet('x'); sheet.hideSheet(); return ss.insertSheet('N', {template: sheet}).isSheetHidden();`,
      ),
    ).toBe(isHidden);
  });

  it('refuses a name that exists', () => {
    expect(new ScriptBench().refusal(`ss.insertSheet('Sheet1');`)).toBe(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });
});

describe('deleting sheets', () => {
  it('keeps the last one', () => {
    expect(new ScriptBench().refusal(`ss.deleteSheet(sheet);`)).toBe("You can't remove all the sheets in a document.");
  });

  it('keeps the last visible one', () => {
    expect(new ScriptBench().refusal(`ss.insertSheet('x').hideSheet(); ss.deleteSheet(sheet);`)).toBe(
      "You can't remove all the visible sheets in a document.",
    );
  });

  it('takes its protections and names along, and its object is of no more use', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const other = ss.insertSheet('x'); other.protect(); ss.setNamedRange('n', other.getRange('A1')); ss.deleteSheet(other);
        let message; try { other.getName(); } catch (e) { message = e.message; }
        return [ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, ss.getNamedRanges().length, ss.getActiveSheet().getName(), message.replace(/\\d+/, 'N')];`),
    ).toEqual([0, 0, 'Sheet1', 'Sheet N not found']);
  });
});

describe('sheets of a spreadsheet', () => {
  it('are found by name and id', () => {
    expect(
      new ScriptBench().run(
        `const x = ss.insertSheet('x'); return [ss.getSheetByName('x').getSheetId() === x.getSheetId(), ss.getSheetById(x.getSheetId()).getName(), ss.getSheetByName('y'), ss.getSheetById(5), sheet.getSheetId()];`,
      ),
    ).toEqual([true, 'x', null, null, 0]);
  });

  it('have the same ids for the same seed', () => {
    const id = (seed: number) => new ScriptBench({seed}).run(`return ss.insertSheet('x').getSheetId();`);

    expect(id(7)).toBe(id(7));
    expect(id(7)).not.toBe(id(8));
  });

  it('move with the active sheet', () => {
    expect(
      new ScriptBench().run(
        `ss.insertSheet('b'); ss.insertSheet('c'); sheet.activate(); ss.moveActiveSheet(3); return ss.getSheets().map(one => one.getName());`,
      ),
    ).toEqual(['b', 'c', 'Sheet1']);
  });

  it('refuse a place that does not exist', () => {
    expect(new ScriptBench().refusal(`ss.moveActiveSheet(2);`)).toBe('The position must be between 1 and 1.');
  });

  it('are duplicated beside themselves', () => {
    expect(
      new ScriptBench().run(
        `ss.insertSheet('b'); sheet.activate(); ss.duplicateActiveSheet(); ss.duplicateActiveSheet(); return ss.getSheets().map(one => one.getName());`,
      ),
    ).toEqual(['Sheet1', 'Copy of Sheet1', 'Copy of Copy of Sheet1', 'b']);
  });
});

describe('the file', () => {
  it('reads back title, locale and time zone', () => {
    expect(
      new ScriptBench()
        .run(`ss.rename('T'); ss.setSpreadsheetLocale('vi_VN'); ss.setSpreadsheetTimeZone('Europe/Paris');
        return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getUrl() === 'https://docs.google.com/spreadsheets/d/' + ss.getId() + '/edit'];`),
    ).toEqual(['T', 'vi_VN', 'Europe/Paris', true]);
  });

  it('names owner, editors and viewers', () => {
    expect(
      new ScriptBench()
        .run(`const mails = users => users.map(u => u.getEmail()); ss.addViewer('v@x.test').addEditors(['a@x.test', 'v@x.test']); ss.removeEditor('a@x.test');
        return [ss.getOwner().getEmail(), mails(ss.getEditors()), mails(ss.getViewers())];`),
    ).toEqual([OWNER, [OWNER, 'v@x.test'], []]);
  });

  it('is not shared with an address that is no account, nor with the others of the list', () => {
    const bench = new ScriptBench({isAccount: email => email !== 'bad@x.test'});

    expect(bench.refusal(`ss.addEditors(['a@x.test', 'bad@x.test']);`)).toBe('Invalid email: bad@x.test');
    expect(bench.workbook.editors).toEqual([]);
  });

  it('shows toasts to the acting person', () => {
    const bench = new ScriptBench();

    bench.run(`ss.toast('m'); ss.toast('m', 't', 9);`);

    expect(bench.toasts).toEqual([
      {message: 'm', title: '', seconds: 5},
      {message: 'm', title: 't', seconds: 9},
    ]);
  });
});

describe('named ranges', () => {
  it('are made, moved, renamed and removed', () => {
    expect(
      new ScriptBench().run(`ss.setNamedRange('a', sheet.getRange('A1')); ss.setNamedRange('a', sheet.getRange('B2'));
        const named = ss.getNamedRanges()[0]; named.setName('b').setRange(sheet.getRange('C3'));
        const out = [ss.getNamedRanges().map(one => one.getName()), ss.getRangeByName('b').getA1Notation(), ss.getRangeByName('a')];
        ss.removeNamedRange('b'); return [...out, ss.getNamedRanges().length];`),
    ).toEqual([['b'], 'C3', null, 0]);
  });

  it('refuse a name that looks like a cell', () => {
    expect(new ScriptBench().refusal(`ss.setNamedRange('A1', sheet.getRange('A1'));`)).toBe(
      'The name of the range is not valid.',
    );
  });
});

describe('what is in view', () => {
  it('is kept from one run to the next', () => {
    const bench = new ScriptBench();

    bench.run(`ss.insertSheet('x').getRange('B2:C3').activate();`);

    expect(
      bench.run(
        `return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation(), sheet.getActiveRange()];`,
      ),
    ).toEqual(['x', 'B2:C3', 'B2:C3', 'B2', null]);
  });

  it('is the place of members that name no sheet', () => {
    expect(
      new ScriptBench().run(
        `ss.insertSheet('x'); ss.appendRow([1]); ss.setColumnWidth(1, 20); return [ss.getRange('A1').getSheet().getName(), ss.getLastRow(), ss.getColumnWidth(1), sheet.getLastRow()];`,
      ),
    ).toEqual(['x', 1, 20, 0]);
  });
});
