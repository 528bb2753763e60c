/** The virtual clock of a host: it moves only when it is told to. */
export class Clock {
  private milliseconds: number;

  constructor(iso: string) {
    this.milliseconds = parseInstant(iso);
  }

  now(): Date {
    return new Date(this.milliseconds);
  }

  /** Milliseconds since 1970. */
  get ms(): number {
    return this.milliseconds;
  }

  /** Sets the clock, forwards or backwards, without firing triggers. */
  setTo(iso: string): void {
    this.milliseconds = parseInstant(iso);
  }

  /** Moves the clock by milliseconds. */
  advance(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}

/** Reads an ISO instant with its offset, in milliseconds since 1970. */
export function parseInstant(iso: string): number {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${iso}" is not an ISO date and time.`);
  return milliseconds;
}
