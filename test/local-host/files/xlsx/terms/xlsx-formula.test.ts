import {fromXlsxFormula, toXlsxFormula} from '../../../../../local-host/files/xlsx/terms/xlsx-formula.js';
import {fromXlsxLink, toXlsxLink} from '../../../../../local-host/files/xlsx/terms/xlsx-links.js';
import {Omissions} from '../../../../../local-host/files/xlsx/terms/omissions.js';
import {xlsxSheetNames} from '../../../../../local-host/files/xlsx/writing/xlsx-sheet-names.js';
import {addSheet, aWorkbook} from '../sample-workbook.js';

describe('toXlsxFormula', () => {
  const workbook = aWorkbook('Theo dõi');
  const village = addSheet(workbook, 'Thôn: 6');
  const [board] = workbook.sheets;
  const nameOf = (id: number) => ({[village.id]: 'Thôn- 6', 0: 'Theo dõi'})[id];
  const translate = (formula: string) => toXlsxFormula(formula, board!, nameOf);

  it.each([
    ["=SUM('Thôn: 6'!A1:B2)", "SUM('Thôn- 6'!A1:B2)"],
    ['=COUNTIF(D5:D,"x")', 'COUNTIF(D5:D1000,"x")'],
    ['=SUM(A:A)+SUM(2:3)', 'SUM(A:A)+SUM(2:3)'],
    ['=textjoin(",",TRUE,A1:A2)', '_xlfn.TEXTJOIN(",",TRUE,A1:A2)'],
    [`=HYPERLINK("#gid=${village.id}&range=B2","đi")`, 'HYPERLINK("#\'Thôn- 6\'!B2","đi")'],
  ])('turns %s into %s', (formula, expected) => {
    expect(translate(formula)).toBe(expected);
  });

  it.each(['=ARRAYFORMULA(A1:A3*2)', '=IF(TRUE,QUERY(A1:B2,"select A"),"")', '=COUNTUNIQUE(A:A)'])(
    'gives %s up: only Sheets computes it',
    formula => {
      expect(translate(formula)).toBeUndefined();
    },
  );

  it('reads back what it wrote', () => {
    const idOf = (name: string) => ({'Thôn- 6': village.id})[name];

    expect(fromXlsxFormula('_xlfn.TEXTJOIN(",",TRUE,A1:A2)', idOf)).toBe('=TEXTJOIN(",",TRUE,A1:A2)');
    expect(fromXlsxFormula('HYPERLINK("#\'Thôn- 6\'!B2","đi")', idOf)).toBe(
      `=HYPERLINK("#gid=${village.id}&range=B2","đi")`,
    );
  });
});

describe('toXlsxLink', () => {
  const nameOf = (id: number) => (id === 12 ? "Xóm 'Đình'" : undefined);

  it('leads to a cell of the sheet, or to its first', () => {
    expect(toXlsxLink('#gid=12&range=B2:C3', nameOf)).toBe("#'Xóm ''Đình'''!B2:C3");
    expect(toXlsxLink('#gid=12', nameOf)).toBe("#'Xóm ''Đình'''!A1");
  });

  it('has none for a sheet that is not there, and leaves the web alone', () => {
    expect(toXlsxLink('#gid=13', nameOf)).toBeUndefined();
    expect(toXlsxLink('https://example.test/#gid=13', nameOf)).toBe('https://example.test/#gid=13');
  });
});

describe('fromXlsxLink', () => {
  const idOf = (name: string) => (name === "Xóm 'Đình'" ? 12 : undefined);

  it('finds the sheet again', () => {
    expect(fromXlsxLink("#'Xóm ''Đình'''!$B$2", idOf)).toBe('#gid=12&range=B2');
  });

  it('leaves other links alone', () => {
    expect(fromXlsxLink('#Nope!A1', idOf)).toBe('#Nope!A1');
    expect(fromXlsxLink('mailto:a@example.test', idOf)).toBe('mailto:a@example.test');
  });
});

describe('xlsxSheetNames', () => {
  it('shortens names, replaces signs and keeps them apart, and says so', () => {
    const workbook = aWorkbook('T01 Thôn');
    addSheet(workbook, 'Tổng hợp [2024]: đợt/1');
    const long = addSheet(workbook, 'Tiêu chí 17 Môi trường và an toàn thực phẩm');
    const twin = addSheet(workbook, 'Tiêu chí 17 Môi trường và an toàn vệ sinh');
    const omissions = new Omissions();

    const names = xlsxSheetNames(workbook, omissions);

    expect([...names.values()]).toEqual([
      'T01 Thôn',
      'Tổng hợp -2024-- đợt-1',
      'Tiêu chí 17 Môi trường và an to',
      'Tiêu chí 17 Môi trường và a (2)',
    ]);
    expect(names.get(long.id)).not.toBe(names.get(twin.id));
    expect(omissions.list()).toHaveLength(3);
  });
});
