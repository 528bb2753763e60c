import {type InputKey, type SectionId} from '../domain/entry-columns.js';
import {type CheckFacts} from './facts.js';
import {type Severity} from '../domain/vocabulary.js';

/** What letter 09/CV-NTM asks of villages (V) and of criterion officers (C), clause by clause. */
export const LETTER_CLAUSES = [
  'V1', // the plan reviewed: planned beside done
  'V2', // ten criteria out of ten assessed
  'V3', // the remaining work
  'V4', // who carries it out
  'V5', // who directs it
  'V6', // with what resources
  'V7', // obstacles
  'V8', // solutions
  'V9', // a roadmap with dates
  'C1', // indicators assessed
  'C2', // the work to be done
  'C3', // organisations in charge
  'C4', // the dossier and what it lacks
  'C5', // how and when it is completed
  'C6', // sectors that must coordinate
] as const;
export type LetterClause = (typeof LETTER_CLAUSES)[number];

/**
 * Where a rule looks: an input column as `section.column`, the title of the first line of a dossier without lines, or every
 * input cell there is.
 */
export type RulePlace = {[Id in SectionId]: `${Id}.${InputKey<Id>}`}[SectionId] | 'emptyDossier.title' | 'anyCell';

/** When a blank cell is a gap; each name is a function of the row (conditions.ts). */
export type Condition =
  | 'always'
  | 'notMet' // the row's verdict is notMet or nearlyMet
  | 'obstacleNamed' // not met, and the obstacles are not "none"
  | 'remainingUnknown' // planned and done do not say what remains
  | 'unfinished' // something remains or it is unknown what
  | 'titled' // the document has a title
  | 'toMend' // the document is missing or incomplete
  | 'sectorNamed'; // a sector other than "none"

/** What a rule tests; each name is a function of the cell (checks.ts). */
export type Check =
  {readonly check: 'blank'; readonly when: Condition} | {readonly check: Exclude<keyof CheckFacts, 'blank'>};

/** One requirement on the cells of an entry tab. */
export type Rule = Check & {
  readonly code: string;
  readonly severity: Severity;
  readonly at: readonly RulePlace[];
  /** What the letter asks for; empty where the rule only keeps figures readable. */
  readonly clauses: readonly LetterClause[];
};
