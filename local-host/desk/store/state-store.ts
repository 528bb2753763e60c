import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {open, rename} from 'node:fs/promises';
import {join} from 'node:path';

/** What was found in a store: the newest whole text, and a sentence if the newest file was not whole. */
export interface Stored {
  readonly text: string;
  readonly notice: string | undefined;
}

/** The steps of a save, in their order; a test may stop at any of them. */
export type SaveStep = 'written' | 'synced' | 'kept' | 'renamed';

const NEWEST = 'state.json';
const PREVIOUS = 'state.previous.json';
const TEMPORARY = 'state.new.json';

/**
 * A text in a folder that survives a crash at any moment of a save: it is written beside the newest file, brought to the disk,
 * and only then renamed into its place; the file before it is kept. The first line is the SHA-256 of the rest.
 */
export class StateStore {
  private saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly onStep: (step: SaveStep) => void = () => undefined,
    /** Whether the folder is still to be written to. */
    private readonly isOwn: () => boolean = () => true,
  ) {}

  /** Keeps a text; saves follow one another. */
  save(text: string): Promise<void> {
    const save = this.saving.then(() => this.write(text));
    this.saving = save.catch(() => undefined);
    return save;
  }

  /** The newest whole text, or undefined if there is none. */
  load(): Stored | undefined {
    const newest = this.read(NEWEST);
    if (newest.text !== undefined) return {text: newest.text, notice: undefined};
    const previous = this.read(PREVIOUS);
    if (previous.text === undefined) {
      if (!newest.exists && !previous.exists) return undefined;
      throw new DamagedStateError(this.folder);
    }
    const notice = newest.exists
      ? `Tệp trạng thái mới nhất bị hỏng, nên mở bản lưu ngay trước đó (${join(this.folder, PREVIOUS)}).`
      : `Không thấy tệp trạng thái mới nhất, nên mở bản lưu ngay trước đó (${join(this.folder, PREVIOUS)}).`;
    return {text: previous.text, notice};
  }

  private async write(text: string): Promise<void> {
    if (!this.isOwn()) throw new TakenStateError(this.folder);
    mkdirSync(this.folder, {recursive: true});
    const file = await open(join(this.folder, TEMPORARY), 'w');
    try {
      await file.writeFile(`${digest(text)}\n${text}`);
      this.onStep('written');
      await file.sync();
    } finally {
      await file.close();
    }
    this.onStep('synced');
    if (this.read(NEWEST).text !== undefined) await rename(join(this.folder, NEWEST), join(this.folder, PREVIOUS));
    this.onStep('kept');
    await rename(join(this.folder, TEMPORARY), join(this.folder, NEWEST));
    this.onStep('renamed');
    await this.syncFolder();
  }

  /** Brings the new names to the disk; some systems cannot, and do not need to. */
  private async syncFolder(): Promise<void> {
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } catch (error) {
      if (!isUnsupported(error)) throw error;
    } finally {
      await folder.close();
    }
  }

  private read(name: string): {readonly exists: boolean; readonly text: string | undefined} {
    const path = join(this.folder, name);
    if (!existsSync(path)) return {exists: false, text: undefined};
    const whole = readFileSync(path, 'utf8');
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    return {exists: true, text: end > 0 && digest(text) === whole.slice(0, end) ? text : undefined};
  }
}

/** Another desk has taken the folder. */
export class TakenStateError extends Error {
  override readonly name = 'TakenStateError';

  constructor(folder: string) {
    super(`Một bàn khác đã nhận thư mục "${folder}", nên bàn này không ghi vào đó nữa. Hãy đóng bàn này.`);
  }
}

/** Neither the newest nor the previous file can be read. */
export class DamagedStateError extends Error {
  override readonly name = 'DamagedStateError';

  constructor(folder: string) {
    super(
      `Cả hai tệp trạng thái trong "${folder}" đều hỏng. Hãy chép thư mục đó ra nơi khác nếu còn cần, rồi chạy lại với --fresh.`,
    );
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'EINVAL', 'EISDIR'].includes(String(error.code));
}
