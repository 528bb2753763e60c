/** What the saver needs: the state as text, where to keep it, and whom to tell. */
export interface SaverSurroundings {
  readonly read: () => Promise<{readonly text: string; readonly revision: number}>;
  readonly write: (text: string) => Promise<void>;
  readonly onSaved: (revision: number) => void;
  readonly onTrouble: (reason: string) => void;
  readonly delayMs: number;
  /** The revision that was saved in an earlier run. */
  readonly revision?: number;
}

/** Saves a little after each change, so that a burst of changes is saved once; never two saves at a time. */
export class Saver {
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> | undefined;
  private changed: number;
  private saved: number;

  constructor(private readonly around: SaverSurroundings) {
    this.changed = this.saved = around.revision ?? 0;
  }

  /** The last revision that was reached, and the last that was saved. */
  get revisions(): {readonly revision: number; readonly savedRevision: number} {
    return {revision: this.changed, savedRevision: this.saved};
  }

  /** Notes that the state has reached a revision that is not saved yet. */
  noteChange(revision: number): void {
    this.changed = Math.max(this.changed, revision);
    this.timer ??= setTimeout(() => void this.flush(), this.around.delayMs);
  }

  /** Saves at once whatever is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.saving;
    if (this.changed <= this.saved) return;
    this.saving = this.save();
    await this.saving;
    this.saving = undefined;
  }

  private async save(): Promise<void> {
    try {
      const {text, revision} = await this.around.read();
      await this.around.write(text);
      this.saved = revision;
      this.around.onSaved(revision);
    } catch (error) {
      this.around.onTrouble(error instanceof Error ? error.message : String(error));
    }
  }
}
