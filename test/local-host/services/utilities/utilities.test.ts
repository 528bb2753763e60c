import {createHash} from 'node:crypto';
import {failureOf, runBody, valueOf} from '../../runtime/a-host.js';

describe('Utilities', () => {
  it('encodes and decodes base 64, with signed bytes', () => {
    expect(
      valueOf(`return [Utilities.base64Encode('xin chào'), Utilities.base64Encode([-1, -2, -3]), Utilities.base64EncodeWebSafe([-1, -2, -3]),
        Utilities.base64Decode('//79'), Utilities.base64DecodeWebSafe('__79'), Utilities.base64Encode('é', Utilities.Charset.UTF_8)];`),
    ).toEqual(['eGluIGNow6Bv', '//79', '__79', [-1, -2, -3], [-1, -2, -3], 'w6k=']);
  });

  it('refuses to decode what is not base 64', () => {
    expect(failureOf("Utilities.base64Decode('a b!');")).toBe('Exception: Could not decode string.');
  });

  it('computes digests as signed bytes', () => {
    const expected = [...new Int8Array(createHash('sha256').update('abc').digest())];

    expect(valueOf("return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');")).toEqual(expected);
  });

  it('takes text for ASCII in digests and signatures unless told otherwise', () => {
    expect(
      valueOf(`const digest = (...args) => String(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ...args));
        const sign = (...args) => String(Utilities.computeHmacSha256Signature(...args));
        return [
          digest('thôn') === digest('th?n'),
          digest('thôn', Utilities.Charset.UTF_8) === digest('th?n'),
          sign('thôn', 'k') === sign('th?n', 'k'),
          sign('thôn', 'k', Utilities.Charset.UTF_8) === sign('th?n', 'k'),
        ];`),
    ).toEqual([true, false, true, false]);
  });

  it('tells the time in zones that say how far they are from Greenwich', () => {
    expect(
      valueOf(`return [
        Utilities.formatDate(new Date(0), 'GMT+7', 'HH:mm'),
        Utilities.parseDate('2024-06-10 10:00', 'UTC+7', 'yyyy-MM-dd HH:mm').toISOString(),
      ];`),
    ).toEqual(['07:00', '2024-06-10T03:00:00.000Z']);
  });

  it('refuses a date that is none', () => {
    expect(failureOf("Utilities.formatDate(new Date(NaN), 'GMT', 'yyyy');")).toBe(
      'Exception: Invalid argument: date. Should be of type: Date',
    );
  });

  it('computes the documented example of an HMAC', () => {
    expect(
      valueOf(`const bytes = Utilities.computeHmacSha256Signature('The quick brown fox jumps over the lazy dog', 'key');
        const again = Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'The quick brown fox jumps over the lazy dog', 'key');
        const hex = list => list.map(byte => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
        return [hex(bytes), hex(again)];`),
    ).toEqual(Array(2).fill('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8'));
  });

  it('makes version 4 identifiers', () => {
    expect(valueOf('return Utilities.getUuid();')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('lets modelled time pass while it sleeps', () => {
    expect(runBody('Utilities.sleep(2500);').modelledSeconds).toEqual({low: 2.8, mid: 3.3, high: 4.5});
    expect(runBody('Utilities.sleep(300001);').outcome).toMatchObject({message: 'Invalid argument: milliseconds'});
  });

  it('formats dates in a time zone', () => {
    expect(
      valueOf(`const date = new Date(Date.UTC(2024, 5, 3, 1, 5, 9));
        return [Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss'), Utilities.formatDate(date, 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'")];`),
    ).toEqual(['03/06/2024 08:05:09', '2024-06-03T01:05:09Z']);
  });

  it('makes blobs that can be changed and copied', () => {
    expect(
      valueOf(`const blob = Utilities.newBlob('xin chào').setName('a.csv').setContentTypeFromExtension();
        const copy = blob.copyBlob().setDataFromString('b');
        return [blob.getDataAsString(), blob.getBytes().slice(7), blob.getContentType(), blob.getName(), copy.getDataAsString(), copy.getName(), blob.isGoogleType()];`),
    ).toEqual(['xin chào', [-96, 111], 'text/csv', 'a.csv', 'b', 'a.csv', false]);
  });

  it('parses CSV into arrays of the realm', () => {
    expect(
      valueOf(`const rows = Utilities.parseCsv('a;"b;c"', ';');
        return [rows, rows instanceof Array, rows[0] instanceof Array];`),
    ).toEqual([[['a', 'b;c']], true, true]);
  });
});
