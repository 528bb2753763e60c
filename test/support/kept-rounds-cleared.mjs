import {rmSync} from 'node:fs';
import process from 'node:process';

/** Takes the rounds of the run away. */
export default function tearDown() {
  rmSync(process.env.KEPT_ROUNDS, {recursive: true, force: true});
}
