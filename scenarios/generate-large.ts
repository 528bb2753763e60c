import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

import {makeRound} from './large/make-round.js';

const FILE = join('scenarios', 'large-60.json');

/** Writes the committed large round: `npx tsx scenarios/generate-large.ts`. */
const scenario = makeRound({name: 'large-60', villages: 60, communePack: 'qd318-2022-ha-tinh', seed: 60});
const options = await resolveConfig(FILE);
writeFileSync(FILE, await format(JSON.stringify(scenario), {...options, filepath: FILE}));
