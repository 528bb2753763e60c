import {execFileSync} from 'node:child_process';
import {existsSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {type Browser, chromium} from 'playwright-core';

/** Names under which systems install a browser that speaks Chromium's protocol. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A failed installation is not tried again for an hour: every test file would wait for it. */
const FAILED = join(tmpdir(), 'browser-installation-failed');
const RETRY_AFTER_MS = 3_600_000;
const INSTALL_TIMEOUT_MS = 300_000;

const NOTICE = `Browser tests are skipped: no Chromium was found and none could be installed.
Get one with "sudo apt-get install chromium" (Debian, Ubuntu), or set CHROMIUM to the path of a Chromium or Chrome.
`;

/** The path of the system's Chromium or Chrome, installed as Debian's package where this can be done; undefined if there is none. */
export function findBrowser(): string | undefined {
  return installed() ?? (install() ? installed() : undefined);
}

/** Like `describe`, for tests that need a browser: skipped, with a notice of how to get one, where there is none. */
export function describeInBrowser(title: string, tests: (executablePath: string) => void): void {
  const executablePath = findBrowser();
  if (executablePath === undefined) process.stderr.write(NOTICE);
  const run = executablePath === undefined ? describe.skip : describe;
  run(title, () => {
    tests(executablePath ?? '');
  });
}

/** Starts the browser without a window. Inside containers run as root Chromium's own sandbox cannot work. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--lang=vi'];
  return chromium.launch({executablePath, args, headless: true});
}

function installed(): string | undefined {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.flatMap(folder => NAMES.map(name => join(folder, name))).find(path => existsSync(path));
}

function install(): boolean {
  const isTriedLately = existsSync(FAILED) && Date.now() - statSync(FAILED).mtimeMs < RETRY_AFTER_MS;
  if (isTriedLately || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write('Installing the package "chromium" for the browser tests…\n');
  try {
    const command = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=240', 'chromium'];
    execFileSync('apt-get', command, {stdio: 'ignore', timeout: INSTALL_TIMEOUT_MS});
    return true;
  } catch {
    writeFileSync(FAILED, '');
    return false;
  }
}
