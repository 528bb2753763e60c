/** Gives equal things one key, so that messages carry each of them once. */
export class InternTable<T> {
  private readonly keys = new Map<string, number>();
  private readonly things: T[] = [];

  /** The key of the thing: the same for all that are equal as JSON. */
  keyOf(thing: T): number {
    const json = JSON.stringify(thing);
    const known = this.keys.get(json);
    if (known !== undefined) return known;
    this.keys.set(json, this.things.length);
    return this.things.push(thing) - 1;
  }

  /** The things behind the keys. */
  pick(keys: Iterable<number>): Record<string, T> {
    const picked: Record<string, T> = {};
    for (const key of keys) {
      const thing = this.things[key];
      if (thing !== undefined) picked[key] = thing;
    }
    return picked;
  }
}
