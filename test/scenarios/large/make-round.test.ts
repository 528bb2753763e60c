import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {makeRound} from '../../../scenarios/large/make-round.js';
import {parseScenario} from '../../../scenarios/scenario-schema.js';

const SIXTY = {name: 'large-60', villages: 60, communePack: 'qd318-2022-ha-tinh', seed: 60};

describe('makeRound', () => {
  it('makes the committed large round again, to the letter', () => {
    const committed: unknown = JSON.parse(readFileSync(join('scenarios', 'large-60.json'), 'utf8'));

    expect(JSON.parse(JSON.stringify(makeRound(SIXTY)))).toEqual(committed);
  });

  it.each([0, 1, 10, 40, 200])('makes a round of %i villages that fits the schema', villages => {
    const round = makeRound({...SIXTY, villages});

    expect(parseScenario(JSON.parse(JSON.stringify(round)))).toMatchObject({kind: 'scenario'});
    expect(round.villages).toHaveLength(villages);
  });

  it('works with a pack whose indicators are not published', () => {
    const round = makeRound({...SIXTY, villages: 10, communePack: 'qd51-2025'});

    expect(parseScenario(JSON.parse(JSON.stringify(round))).kind).toBe('scenario');
  });

  it('makes another round from another seed', () => {
    expect(makeRound({...SIXTY, seed: 1})).not.toEqual(makeRound(SIXTY));
  });

  it('refuses a pack that is not there', () => {
    expect(() => makeRound({...SIXTY, communePack: 'x'})).toThrow('No commune pack is called "x".');
  });
});
