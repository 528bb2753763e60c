/** The kinds of account, whose limits differ. */
export type Account = 'consumer' | 'workspace';

/** What is counted per user and 24 hours. */
export type QuotaName = 'email' | 'properties' | 'triggerSeconds';

/** Limits per user and day (Apps Script, quotas for Google services). */
const DAILY_LIMITS: Readonly<Record<QuotaName, Readonly<Record<Account, number>>>> = {
  email: {consumer: 100, workspace: 1_500},
  properties: {consumer: 50_000, workspace: 500_000},
  triggerSeconds: {consumer: 90 * 60, workspace: 6 * 60 * 60},
};

const DAY_MS = 86_400_000;

/** Counts use per user; a window opens with the first use and closes 24 hours later. */
export class Quotas {
  private readonly windows = new Map<string, {readonly openedAt: number; used: number}>();

  constructor(
    private readonly account: Account,
    private readonly now: () => number,
  ) {}

  remaining(name: QuotaName, user: string): number {
    return DAILY_LIMITS[name][this.account] - this.used(name, user);
  }

  /** Spends an amount, or spends nothing and returns false if it is not left. */
  spend(name: QuotaName, user: string, amount: number): boolean {
    if (amount > this.remaining(name, user)) return false;
    const key = `${name}:${user}`;
    const used = this.used(name, user) + amount;
    const openedAt = this.used(name, user) > 0 ? (this.windows.get(key)?.openedAt ?? this.now()) : this.now();
    this.windows.set(key, {openedAt, used});
    return true;
  }

  private used(name: QuotaName, user: string): number {
    const window = this.windows.get(`${name}:${user}`);
    return window !== undefined && this.now() < window.openedAt + DAY_MS ? window.used : 0;
  }
}
