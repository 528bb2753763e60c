import {parseAddresses} from '../../../../local-host/services/mail/mail-address.js';

describe('parseAddresses', () => {
  it.each<[string, string[]]>([
    ['a@x.test', ['a@x.test']],
    [' a@x.test , b@y.test,', ['a@x.test', 'b@y.test']],
    ['Ủy ban <ub@x.test>', ['ub@x.test']],
    ['"Ban chỉ đạo" <bcd@x.test>', ['bcd@x.test']],
    ['', []],
  ])('reads %j', (list, addresses) => {
    expect(parseAddresses(list)).toEqual({addresses, invalid: []});
  });

  it.each(['a', 'a@x', 'a@@x.test', 'a b@x.test', '@x.test', 'a@x.test;b@x.test'])('takes %j for none', text => {
    expect(parseAddresses(text)).toEqual({addresses: [], invalid: [text]});
  });
});
