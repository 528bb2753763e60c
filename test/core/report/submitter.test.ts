import {findSubmitter, readOnlyRespondent, submitterOf} from '../../../src/core/report/submitter.js';
import {anAcceptance} from '../../support/submission-builders.js';
import {aVillageReport} from '../../support/report-builders.js';

describe('readOnlyRespondent', () => {
  it.each([
    ['Lê Văn An (Bí thư Chi bộ)', 'Lê Văn An'],
    ['Lê Văn An', 'Lê Văn An'],
    ['Lê Văn An (giả định) (Công chức (hợp đồng))', 'Lê Văn An (giả định)'],
    ['Lê Văn An (Bí thư); Trần Thị Bình (Trưởng thôn)', ''],
    ['(không tên)', '(không tên)'],
    ['Lê Văn An)', 'Lê Văn An)'],
    ['', ''],
  ])('finds in "%s" the person "%s"', (text, name) => {
    expect(readOnlyRespondent(text)).toBe(name);
  });
});

describe('findSubmitter', () => {
  const nameOf = (header: {submitter?: string; onlyRespondent?: string}) => findSubmitter(aVillageReport({header}));

  it('takes who is named, else the only one who reports, else nobody', () => {
    expect(nameOf({submitter: 'Trần Thị Bình', onlyRespondent: 'Lê Văn An'})).toBe('Trần Thị Bình');
    expect(nameOf({onlyRespondent: 'Lê Văn An'})).toBe('Lê Văn An');
    expect(nameOf({})).toBe('');
  });
});

describe('submitterOf', () => {
  it('keeps who was recorded, whoever is named later', () => {
    const report = aVillageReport({header: {submitter: 'Trần Thị Bình'}});

    expect(submitterOf(anAcceptance({submitter: 'Lê Văn An'}), report)).toBe('Lê Văn An');
    expect(submitterOf(anAcceptance({submitter: ''}), report)).toBe('Trần Thị Bình');
    expect(submitterOf(anAcceptance({submitter: ''}), undefined)).toBe('');
  });
});
