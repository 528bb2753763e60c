import {type Person} from '../../domain/registry.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {parseRound} from './parse-round.js';
import {createPersonReader} from './person-reader.js';
import {toRoundTexts} from './plan-set-up.js';
import {ROUND_FIELDS, type RoundFieldKey, SET_UP_FIRST_ROW} from './set-up-columns.js';
import {type RoundDraft} from './set-up-draft.js';
import {SetUpFindings} from './set-up-findings.js';
import {type SetUpProblem} from '../../domain/set-up-problem.js';

/** Values for `Đợt báo cáo` as people would type them there; rows that are absent keep what they hold. */
export type RoundTexts = Readonly<Partial<Record<RoundFieldKey, string>>>;

/** A round with some of its texts replaced, and what is wrong with these; a blank text is no problem yet. */
export function parseRoundTexts(
  draft: RoundDraft,
  texts: RoundTexts,
  people: readonly Person[],
): {readonly round: RoundDraft; readonly problems: readonly SetUpProblem[]} {
  const findings = new SetUpFindings();
  const all = {...toRoundTexts(draft), ...texts};
  const blank = Array.from({length: SET_UP_FIRST_ROW - 2}, () => []);
  const rows = ROUND_FIELDS.map(({key}) => [`round:${key}`, '', all[key]]);
  const values = [[formatMachineKey('setup:round', draft.id)], ...blank, ...rows];
  const round = parseRound(values, createPersonReader(people, findings), findings);
  const isTyped = ({code, key}: SetUpProblem): boolean => code !== 'roundMissing' && key in texts;
  return {round, problems: findings.problems.filter(isTyped)};
}
