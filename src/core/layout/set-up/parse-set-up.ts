import {type ReportingRound} from '../../domain/round.js';
import {type Person, type Registry} from '../../domain/registry.js';
import {type CellMatrix} from '../tab/cell-matrix.js';
import {type SetUpTabId} from '../../domain/machine-key.js';
import {parseRegistry, type Read, type RegistryReading} from './parse-registry.js';
import {parseRound} from './parse-round.js';
import {type RoundDraft} from './set-up-draft.js';
import {SetUpFindings, type SetUpSpot} from './set-up-findings.js';
import {type SetUpNotice, type SetUpProblem} from '../../domain/set-up-problem.js';

/** The set-up tabs as read: a round and its registry, or everything that must be mended first. */
export type SetUpReading =
  | {
      readonly kind: 'setup';
      readonly round: ReportingRound;
      readonly registry: Registry;
      readonly notices: readonly SetUpNotice[];
    }
  | {readonly kind: 'problems'; readonly problems: readonly SetUpProblem[]; readonly notices: readonly SetUpNotice[]};

// "a@b.c" without spaces: what Google accepts is only known when it is asked.
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** Reads the seven set-up tabs from all their values. Tells all problems at once and never throws. */
export function parseSetUp(tabs: Readonly<Partial<Record<SetUpTabId, CellMatrix>>>): SetUpReading {
  const findings = new SetUpFindings();
  const reading = parseRegistry(tabs, findings);
  const round = parseRound(tabs.round, reading.findPerson, findings);
  checkRegistry(reading, findings);
  checkRound(round, findings);
  const {problems, notices} = findings;
  const {deadline} = round;
  if (problems.length > 0 || deadline === undefined) return {kind: 'problems', problems, notices};
  return {kind: 'setup', round: {...round, deadline}, registry: reading.registry, notices};
}

function checkRegistry(reading: RegistryReading, findings: SetUpFindings): void {
  const {registry, people, villages, communeCriteria} = reading;
  for (const person of people) checkPerson(person, findings);
  checkVillages(villages, findings);
  for (const {item, source} of communeCriteria) {
    if (!item.isActive || item.number === '') continue;
    if (!registry.indicators.some(({criterion}) => criterion === item.number)) {
      findings.addProblem('criterionWithoutIndicators', source.at('number').spot, item.number, item.name);
    }
    if (item.officer === '')
      findings.addNotice('criterionWithoutOfficer', source.at('officer').spot, item.number, item.name);
    if (item.leader === '') findings.addNotice('groupWithoutLeader', source.at('leader').spot, item.number, item.group);
  }
  checkUnits(registry, findings);
}

function checkUnits({villages, villageCriteria, communeCriteria}: Registry, findings: SetUpFindings): void {
  const hasVillages = villages.some(({isActive}) => isActive);
  const whole = {row: 0, column: 0, key: ''};
  if (hasVillages && villageCriteria.length === 0) {
    findings.addProblem('noVillageCriteria', {tab: 'villageCriteria', ...whole});
  }
  if (!hasVillages && !communeCriteria.some(({isActive}) => isActive)) {
    findings.addProblem('noUnits', {tab: 'villages', ...whole});
  }
}

function checkPerson({item, source}: Read<Person>, findings: SetUpFindings): void {
  const spot = source.at('email').spot;
  if (item.email !== '' && !EMAIL.test(item.email)) findings.addNotice('emailUnreadable', spot, item.email, item.name);
  else if (item.email === '' && item.channel === 'email') findings.addNotice('emailMissing', spot, '', item.name);
  else if (item.email === '' && item.phone === '') findings.addNotice('personWithoutContact', spot, '', item.name);
}

function checkVillages(villages: RegistryReading['villages'], findings: SetUpFindings): void {
  for (const {item, source} of villages) {
    if (!item.isActive) continue;
    if (item.secretary === '' && item.boardHead === '') {
      findings.addNotice('villageWithoutRespondent', source.at('secretary').spot, item.id, item.name);
    }
    if (item.supervisor === '') {
      findings.addNotice('villageWithoutSupervisor', source.at('supervisor').spot, item.id, item.name);
    }
  }
}

function checkRound(round: RoundDraft, findings: SetUpFindings): void {
  const spot = (key: string): SetUpSpot => ({tab: 'round', row: 0, column: 0, key});
  if (round.chair === '') findings.addNotice('chairMissing', spot('chair'));
  const {deadline, meetingAt} = round;
  if (deadline !== undefined && meetingAt !== undefined && meetingAt < deadline) {
    findings.addNotice('meetingBeforeDeadline', spot('meetingAt'));
  }
}
