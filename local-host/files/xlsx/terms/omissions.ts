/** What a file could not carry, by name and in the order of discovery; each is said once. */
export class Omissions {
  private readonly found = new Set<string>();

  add(omission: string): void {
    this.found.add(omission);
  }

  list(): string[] {
    return [...this.found];
  }
}
