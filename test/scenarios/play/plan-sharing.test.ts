import {accountOf, planSharing} from '../../../scenarios/play/plan-sharing.js';
import {parseScenario, type Scenario} from '../../../scenarios/scenario-schema.js';
import {aPerson, aScenario, aTimeline} from '../support/a-scenario.js';

function read(input: unknown): Scenario {
  const reading = parseScenario(input);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

describe('planSharing', () => {
  it('shares with everybody who has an e-mail when nobody is invited later', () => {
    expect(planSharing(read(aScenario()))).toEqual({
      owner: 'ntm@example.test',
      editors: [
        'chutich@example.test',
        'thon1@example.test',
        'thon2@example.test',
        'uvbch@example.test',
        'phochutich@example.test',
        'diachinh@example.test',
      ],
    });
  });

  it('leaves the others to the command that invites them', () => {
    const scenario = read(aTimeline({do: 'command', command: 'inviteRespondents'}));

    expect(planSharing(scenario)).toEqual({owner: 'ntm@example.test', editors: ['chutich@example.test']});
  });

  it('gives the file to the office when the coordinator has no e-mail', () => {
    const people = [aPerson('P01'), aPerson('P02', {email: 'chutich@example.test'})];

    expect(planSharing(read(aScenario({people, villages: [], criteria: []})))).toEqual({
      owner: 'ubnd@example.test',
      editors: ['chutich@example.test'],
    });
  });
});

describe('accountOf', () => {
  it('is blank for people without e-mail, except for the coordinator, who owns the file', () => {
    const scenario = read(aScenario({people: [aPerson('P01'), aPerson('P02')], villages: [], criteria: []}));

    expect([accountOf(scenario, 'P01'), accountOf(scenario, 'P02')]).toEqual(['ubnd@example.test', '']);
  });
});
