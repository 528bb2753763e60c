import {Quotas} from '../../../../local-host/runtime/state/quotas.js';

const DAY = 86_400_000;

describe('Quotas', () => {
  it('differ between consumers and Workspace', () => {
    expect(new Quotas('consumer', () => 0).remaining('email', 'a')).toBe(100);
    expect(new Quotas('workspace', () => 0).remaining('email', 'a')).toBe(1500);
  });

  it('are counted per user', () => {
    const quotas = new Quotas('consumer', () => 0);

    quotas.spend('email', 'a', 30);

    expect([quotas.remaining('email', 'a'), quotas.remaining('email', 'b')]).toEqual([70, 100]);
  });

  it('spend nothing of an amount that is not left', () => {
    const quotas = new Quotas('consumer', () => 0);
    quotas.spend('email', 'a', 99);

    expect(quotas.spend('email', 'a', 2)).toBe(false);
    expect(quotas.remaining('email', 'a')).toBe(1);
  });

  it('open anew 24 hours after the first use, not at midnight', () => {
    let now = 5_000;
    const quotas = new Quotas('consumer', () => now);
    quotas.spend('email', 'a', 60);

    now += DAY - 1;
    quotas.spend('email', 'a', 40);
    expect(quotas.remaining('email', 'a')).toBe(0);

    now += 1;
    expect(quotas.remaining('email', 'a')).toBe(100);
  });
});
