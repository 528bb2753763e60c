import {isMailAddress, isReachedByMail} from '../../../src/core/reminders/mail-address.js';
import {aPerson} from './reminder-builders.js';

describe('isMailAddress', () => {
  it.each(['bi.thu@example.test', 'a+b@xã.vn', "o'hara@example.test"])('accepts "%s"', address => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    '',
    'khong-co',
    'a@b',
    'a@b.vn, c@d.vn',
    'a@b.vn;c@d.vn',
    'An <a@b.vn>',
    'a@b.vn\nBcc: c@d.vn',
    'a b@c.vn',
    `${'a'.repeat(250)}@b.vn`,
  ])('refuses "%s"', address => {
    expect(isMailAddress(address)).toBe(false);
  });
});

describe('isReachedByMail', () => {
  it('needs the channel and an address', () => {
    expect(isReachedByMail(aPerson({id: 'P1', email: ' a@b.vn '}))).toBe(true);
    expect(isReachedByMail(aPerson({id: 'P1', channel: 'paper'}))).toBe(false);
    expect(isReachedByMail(aPerson({id: 'P1', email: ''}))).toBe(false);
  });
});
