import {readFileSync} from 'node:fs';

import {type LocalHost, type Person} from '../../local-host/index.js';
import {playScenario} from '../../scenarios/player.js';
import {accountOf} from '../../scenarios/play/plan-sharing.js';
import {parseScenario, type Scenario} from '../../scenarios/scenario-schema.js';

/** A round on the local host, part of which has been played. */
export interface PlayedRound {
  readonly host: LocalHost;
  readonly scenario: Scenario;
  /** The person of the scenario, who has opened the spreadsheet. */
  readonly enter: (id: string) => Person;
}

/** Plays the round of Cẩm Lĩnh up to an instant; `change` may alter the scenario first. Takes about ten seconds. */
export function playUntil(at: string, change: (scenario: Scenario) => Scenario = scenario => scenario): PlayedRound {
  const whole = change(readScenario());
  const until = Date.parse(at);
  const scenario = {...whole, endAt: at, timeline: whole.timeline.filter(entry => Date.parse(entry.at) <= until)};
  const {host} = playScenario(scenario, {dist: 'dist'});
  return {
    host,
    scenario,
    enter: id => {
      const person = host.person(accountOf(scenario, id));
      person.open();
      return person;
    },
  };
}

/** The synthetic round of Cẩm Lĩnh. */
export function readScenario(): Scenario {
  const result = parseScenario(JSON.parse(readFileSync('scenarios/cam-linh-2024-06.json', 'utf8')));
  if (result.kind !== 'scenario') throw new Error('The scenario of Cẩm Lĩnh cannot be read.');
  return result.scenario;
}
