import {type ChildProcess, spawn} from 'node:child_process';
import {join, resolve} from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** The address that `npm start` prints. */
export const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=[\w-]+/;

/** What `npm start` prints, as it comes. */
export class Start {
  readonly process: ChildProcess;
  text = '';

  constructor(...args: readonly string[]) {
    this.process = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scenarios/start.ts'), ...args], {cwd: ROOT});
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.text += chunk.toString('utf8');
      });
    }
  }

  /** Resolves with the address, or when the command ends without one. */
  async address(): Promise<string> {
    while (!ADDRESS.test(this.text) && this.process.exitCode === null) await new Promise(go => setTimeout(go, 50));
    return ADDRESS.exec(this.text)?.[0] ?? '';
  }

  async end(signal?: NodeJS.Signals): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = new Promise(go => this.process.once('exit', go));
    if (signal) this.process.kill(signal);
    await ended;
    return this.process.exitCode;
  }
}
