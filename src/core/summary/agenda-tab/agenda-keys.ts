import {type PlacedProposal} from '../sections/proposals.js';
import {type ObstacleGroup} from '../sections/shared-obstacles.js';

const VILLAGE_LINE = /^(?:obstacle|proposal):([^|]*)\|(.+)$/;

/**
 * The key of an obstacle line: its criterion and the villages that name it. Wording is no part of it, so that a corrected
 * text keeps its decision; villages are, so that a decision follows an obstacle that more or fewer villages share.
 */
export function toObstacleKey({criterion, members}: ObstacleGroup): string {
  const villages = [...new Set(members.map(({village}) => toKeyPart(village)))];
  return `obstacle:${toKeyPart(criterion)}|${villages.join(',')}`;
}

/** The key of a proposal's line: once its village names an obstacle beside it, the obstacle's line takes the decision over. */
export function toProposalKey({criterion, village}: PlacedProposal): string {
  return `proposal:${toKeyPart(criterion)}|${toKeyPart(village)}`;
}

/** The key of a request: its criterion and the key of its line, which stays with the line wherever it is moved. */
export function toRequestKey(criterion: string, line: string): string {
  return `request:${toKeyPart(criterion)}|${line}`;
}

/** The parts by which a line of villages is recognised, the speaker of the group first; [] for other keys. */
export function toMembers(key: string): readonly string[] {
  const [, criterion, villages] = VILLAGE_LINE.exec(key) ?? [];
  return (villages?.split(',') ?? []).map(village => `${criterion}|${village}`);
}

/** The key of a line from parts that may hold anything. */
export function toLineKey(kind: 'contradiction' | 'request' | 'group', ...parts: readonly string[]): string {
  return `${kind}:${parts.map(toKeyPart).join('|')}`;
}

/** Half a letter, as a broken paste leaves it, cannot be encoded. */
function toKeyPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '?'));
}
