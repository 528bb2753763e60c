import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

/** Makes the folder in which the test files of one run of jest share the rounds that they play. */
export default function setUp() {
  process.env.KEPT_ROUNDS = mkdtempSync(join(tmpdir(), 'kept-rounds-'));
}
