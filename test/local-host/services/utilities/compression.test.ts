import {readZip, writeZip} from '../../../../local-host/services/utilities/zip-archive.js';
import {failureOf, valueOf} from '../../runtime/a-host.js';

describe('Utilities.zip and unzip', () => {
  it('give back the files with their names and types', () => {
    expect(
      valueOf(`
        const files = [Utilities.newBlob('xã Cẩm Linh').setName('thôn 6.txt'), Utilities.newBlob('a,b').setName('b.csv')];
        const zip = Utilities.zip(files, 'all.zip');
        return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map(one =>
          [one.getName(), one.getContentType(), one.getDataAsString()])];`),
    ).toEqual([
      'all.zip',
      'application/zip',
      [
        ['thôn 6.txt', 'text/plain', 'xã Cẩm Linh'],
        ['b.csv', 'text/csv', 'a,b'],
      ],
    ]);
  });

  it('take what can be had as a blob, and refuse two files of one name', () => {
    expect(
      valueOf(`return Utilities.unzip(Utilities.zip([HtmlService.createHtmlOutput('x')]))[0].getDataAsString();`),
    ).toBe('x');
    expect(failureOf(`const b = Utilities.newBlob('x').setName('a'); Utilities.zip([b, b.copyBlob()]);`)).toBe(
      'Exception: duplicate entry: a',
    );
  });

  it('read what another program stored without packing it', () => {
    const zip = writeZip([{name: 'a', bytes: Buffer.from('')}]);

    expect(readZip(zip)).toEqual([{name: 'a', bytes: Buffer.from('')}]);
    expect(() => readZip(Buffer.from('no zip'))).toThrow('Invalid argument: the blob is no zip file.');
  });
});

describe('Utilities.gzip and ungzip', () => {
  it('undo each other', () => {
    expect(
      valueOf(`
        const packed = Utilities.gzip(Utilities.newBlob('xã').setName('a.txt'));
        const plain = Utilities.ungzip(packed);
        return [packed.getName(), packed.getContentType(), plain.getName(), plain.getDataAsString()];`),
    ).toEqual(['a.txt.gz', 'application/x-gzip', 'a.txt', 'xã']);
    expect(failureOf(`Utilities.ungzip(Utilities.newBlob('xã'));`)).toBe('Exception: Could not decompress gzip.');
  });
});
