/** What a sweep did: how many of what it tried, and what went wrong. */
export interface SweepReport {
  /** Such as `kills: compileSummary`. */
  readonly name: string;
  readonly tried: number;
  readonly wrong: readonly string[];
  /** More that is worth printing. */
  readonly note?: string;
}

/** A sweep that `npm run test:sweep` runs whole; one kind of try each. */
export interface Sweep {
  readonly kind: 'kills' | 'interleavings' | 'mutations' | 'payloads' | 'slices';
  readonly name: string;
  readonly run: () => SweepReport | Promise<SweepReport>;
}
