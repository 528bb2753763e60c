import {ScriptBench} from '../script-bench.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const ANN = 'ann@example.test';
const BEN = 'ben@example.test';

function benchWith(...editors: string[]): ScriptBench {
  return new ScriptBench({editors});
}

describe('Range.protect', () => {
  it('restricts nobody until the editors change', () => {
    const bench = benchWith(ANN);

    bench.run(`sheet.getRange('A1:B2').protect();`);

    expect(bench.run(`return sheet.getRange('A1').setValue(1).getValue();`, ANN)).toBe(1);
  });

  it('keeps everybody but the owner out once all editors are removed', () => {
    const bench = benchWith(ANN);

    bench.run(`const p = sheet.getRange("A1:B2").protect(); p.removeEditors(p.getEditors().map(u => u.getEmail()));`);

    expect(bench.refusal(`sheet.getRange('B2').setValue(1);`, ANN)).toBe(PROTECTED);
    expect(bench.run(`return sheet.getRange('B2').setValue(2).getValue();`)).toBe(2);
    expect(bench.run(`return sheet.getRange('C3').setValue(3).getValue();`, ANN)).toBe(3);
  });

  it('refuses an editor who joins the spreadsheet after the editors were named', () => {
    const bench = benchWith(ANN);

    bench.run(`const p = sheet.getRange('A1').protect(); p.addEditor('${ANN}'); ss.addEditor('${BEN}');`);

    expect(bench.refusal(`sheet.getRange('A1').setValue(1);`, BEN)).toBe(PROTECTED);
    expect(bench.run(`return sheet.getRange('A1').canEdit();`, ANN)).toBe(true);
  });

  it('makes a second protection over the first, and both must let a person in', () => {
    const bench = benchWith(ANN, BEN);

    bench.run(
      `sheet.getRange('A1').protect().removeEditor('${ANN}'); sheet.getRange('A1:A2').protect().removeEditor('${BEN}');`,
    );

    expect(bench.run(`return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`)).toBe(2);
    expect(bench.refusal(`sheet.getRange('A1').setValue(1);`, ANN)).toBe(PROTECTED);
    expect(bench.refusal(`sheet.getRange('A1').setValue(1);`, BEN)).toBe(PROTECTED);
    expect(bench.run(`return sheet.getRange('A2').canEdit();`, ANN)).toBe(true);
  });

  it('refuses a write that touches one protected cell, and changes nothing', () => {
    const bench = benchWith(ANN);

    bench.run(`sheet.getRange('B1').protect().removeEditor('${ANN}');`);

    expect(bench.refusal(`sheet.getRange('A1:B1').setValues([[1, 2]]);`, ANN)).toBe(PROTECTED);
    expect(bench.workbook.sheets[0]?.values()).toEqual([]);
  });

  it('lets a warning-only protection through', () => {
    const bench = benchWith(ANN);

    bench.run(`const p = sheet.getRange('A1').protect(); p.removeEditor('${ANN}'); p.setWarningOnly(true);`);

    expect(bench.run(`return sheet.getRange('A1').setValue(1).getValue();`, ANN)).toBe(1);
  });
});

describe('Sheet.protect', () => {
  it('gives the protection that is already there', () => {
    const bench = benchWith();

    expect(
      bench.run(
        `sheet.protect().setDescription('x'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
      ),
    ).toEqual(['x', 1]);
  });

  it('leaves unprotected ranges open, alone and together', () => {
    const bench = benchWith(ANN);

    bench.run(
      `const p = sheet.protect(); p.removeEditor('${ANN}'); p.setUnprotectedRanges([sheet.getRange('A1:B2'), sheet.getRange('C1:C2')]);`,
    );

    expect(bench.run(`return sheet.getRange('A1:C2').canEdit();`, ANN)).toBe(true);
    expect(bench.run(`return sheet.getRange('A1:C3').canEdit();`, ANN)).toBe(false);
    expect(bench.run(`return sheet.getRange('D1').canEdit();`, ANN)).toBe(false);
  });

  it.each([
    `sheet.setName('x');`,
    `sheet.setColumnWidth(1, 50);`,
    `sheet.insertRowsAfter(1, 1);`,
    `sheet.deleteColumns(3, 1);`,
    `sheet.hideSheet();`,
    `sheet.setConditionalFormatRules([]);`,
    `ss.insertSheet(); ss.deleteSheet(sheet);`,
  ])('refuses %s to whom it keeps out', statement => {
    const bench = benchWith(ANN);

    bench.run(`const p = sheet.protect(); p.removeEditor('${ANN}'); p.setUnprotectedRanges([sheet.getRange('A1')]);`);

    expect(bench.refusal(statement, ANN)).toBe(PROTECTED);
  });

  it('takes unprotected ranges of its own sheet only', () => {
    const bench = benchWith();

    expect(
      bench.refusal(`const other = ss.insertSheet(); sheet.protect().setUnprotectedRanges([other.getRange('A1')]);`),
    ).toBe('Unprotected ranges must be on the protected sheet.');
  });
});

describe('Protection', () => {
  it('reads back what was set', () => {
    const bench = benchWith(ANN);

    expect(
      bench.run(
        `const p = sheet.getRange('B2:C3').protect().setDescription('d');
         const editors = p.getEditors().map(u => u.getEmail());
         p.setWarningOnly(true);
         return [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation(), String(p.getProtectionType()), editors];`,
      ),
    ).toEqual(['d', true, 'B2:C3', 'RANGE', [ANN]]);
  });

  it('passes over the owner and the acting person among those to remove', () => {
    const bench = benchWith(ANN, BEN);

    const editors = bench.run(
      `const p = sheet.getRange('A1').protect(); p.removeEditors(['${ANN}', '${BEN}', 'owner@example.test']); return p.getEditors().map(u => u.getEmail());`,
      ANN,
    );

    expect(editors).toEqual([ANN]);
  });

  it('refuses an address that is no Google account', () => {
    const bench = new ScriptBench({isAccount: email => email !== 'nobody@example.test'});

    expect(bench.refusal(`sheet.getRange('A1').protect().addEditor('nobody@example.test');`)).toBe(
      'Invalid email: nobody@example.test',
    );
  });

  it('hides its editors from whom it keeps out', () => {
    const bench = benchWith(ANN);

    bench.run(`sheet.getRange('A1').protect().removeEditor('${ANN}');`);

    expect(
      bench.refusal(`return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors();`, ANN),
    ).toBe(PROTECTED);
  });

  it('cannot be removed by whom it keeps out', () => {
    const bench = benchWith(ANN);

    bench.run(`sheet.getRange('A1').protect().removeEditor('${ANN}');`);

    expect(bench.refusal(`sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();`, ANN)).toBe(
      PROTECTED,
    );
    expect(
      bench.run(
        `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
      ),
    ).toBe(0);
  });

  it('knows no domain in a consumer’s file', () => {
    const bench = benchWith();

    expect(bench.run(`return sheet.getRange('A1').protect().canDomainEdit();`)).toBe(false);
    expect(bench.refusal(`sheet.getRange('A1').protect().setDomainEdit(false);`)).toContain('domain');
  });

  it('lets the owner’s domain in until that is turned off', () => {
    const bench = new ScriptBench({editors: [ANN], domain: 'example.test'});

    bench.run(`const p = sheet.getRange('A1').protect(); p.removeEditor('${ANN}'); p.setDomainEdit(true);`);
    expect(bench.run(`return sheet.getRange('A1').canEdit();`, ANN)).toBe(true);

    bench.run(`sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setDomainEdit(false);`);
    expect(bench.run(`return sheet.getRange('A1').canEdit();`, ANN)).toBe(false);
  });
});

describe('rows and columns around a protected range', () => {
  it('may be inserted beside it but not through it', () => {
    const bench = benchWith(ANN);

    bench.run(`sheet.getRange('A3:B5').protect().removeEditor('${ANN}');`);

    expect(bench.refusal(`sheet.insertRowsAfter(4, 1);`, ANN)).toBe(PROTECTED);
    expect(bench.refusal(`sheet.deleteRow(5);`, ANN)).toBe(PROTECTED);
    expect(
      bench.run(
        `sheet.insertRowBefore(1); return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();`,
        ANN,
      ),
    ).toBe('A4:B6');
  });
});

describe('people who are no editors', () => {
  it('may not write at all', () => {
    const bench = benchWith();

    expect(bench.refusal(`sheet.getRange('A1').setValue(1);`, 'stranger@example.test')).toBe(PROTECTED);
  });
});

describe('editors of a protection that are strangers to the file', () => {
  const STRANGER = 'stranger@example.test';
  const added = (protectionTakesStrangers: 'throws' | 'drops' | 'takes'): ScriptBench => {
    const bench = new ScriptBench({editors: [ANN], switches: {protectionTakesStrangers}});
    bench.run(`sheet.getRange('A1').protect().removeEditor('${ANN}');`);
    return bench;
  };
  const ADD = `const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); p.addEditor('${STRANGER}');`;
  const NAMES = `${ADD} return p.getEditors().map(String).join();`;

  it('are named, and still may not edit', () => {
    const bench = added('takes');

    expect(bench.run(NAMES)).toBe(STRANGER);
    expect(bench.refusal(`sheet.getRange('A1').setValue(1);`, STRANGER)).toBe(PROTECTED);
  });

  it('are passed over where the switch says so', () => {
    expect(added('drops').run(NAMES)).toBe('');
  });

  it('are refused where the switch says so, unless the file is shared with them first', () => {
    const bench = added('throws');

    expect(bench.refusal(ADD)).toBe(`Invalid email: ${STRANGER}`);
    expect(bench.run(`ss.addEditor('${STRANGER}'); ${NAMES}`)).toBe(STRANGER);
  });
});

describe('Protection.getEditors', () => {
  const NAMES = `const p = sheet.getRange('A1').protect(); p.addEditors(['${ANN}', 'owner@example.test']);
    return p.getEditors().map(String).join();`;

  it.each([
    ['whenAdded', `${ANN},owner@example.test`],
    ['never', ANN],
    ['always', `owner@example.test,${ANN}`],
  ] as const)('names the owner %s', (protectionNamesOwner, names) => {
    expect(new ScriptBench({editors: [ANN], switches: {protectionNamesOwner}}).run(NAMES)).toBe(names);
  });

  it.each([
    ['never', ''],
    ['always', 'owner@example.test'],
  ] as const)('of a new protection names the owner %s', (protectionNamesOwner, names) => {
    const bench = new ScriptBench({switches: {protectionNamesOwner}});

    expect(bench.run(`return sheet.protect().getEditors().map(String).join();`)).toBe(names);
  });

  it('is empty where the protection only warns', () => {
    const names = `const p = sheet.getRange('A1').protect(); p.setWarningOnly(true); return p.getEditors().length;`;

    expect(benchWith(ANN).run(names)).toBe(0);
  });
});

describe('a file that a Workspace domain may edit', () => {
  const CARL = 'carl@example.test';
  const bench = (): ScriptBench => new ScriptBench({domain: 'example.test', domainMayEdit: true});
  const LOCK = `const p = sheet.getRange('A1').protect(); p.removeEditors(p.getEditors());`;

  it('is open to everybody of the domain, and to nobody else', () => {
    const open = bench();

    expect(open.run(`return sheet.getRange('A1').setValue(1).getValue();`, CARL)).toBe(1);
    expect(open.refusal(`sheet.getRange('A1').setValue(2);`, 'eve@elsewhere.test')).toBe(PROTECTED);
  });

  it('keeps its protections open to the domain until that is set otherwise', () => {
    const locked = bench();

    expect(locked.run(`${LOCK} return p.canDomainEdit();`)).toBe(true);
    expect(locked.run(`return sheet.getRange('A1').setValue(1).getValue();`, CARL)).toBe(1);
    locked.run(`sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setDomainEdit(false);`);
    expect(locked.refusal(`sheet.getRange('A1').setValue(2);`, CARL)).toBe(PROTECTED);
  });
});
