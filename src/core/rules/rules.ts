import {CELL_RULES} from './cell-rules.js';
import {CRITERION_RULES} from './criterion-rules.js';
import {type CheckFacts} from './facts.js';
import {type Rule} from './rule.js';
import {VILLAGE_RULES} from './village-rules.js';

/** What both kinds of tab must say. */
const SHARED_RULES = [
  {
    code: 'verdictMissing',
    severity: 'error',
    at: ['assessment.verdict', 'indicators.verdict'],
    clauses: ['V2', 'C1'],
    check: 'blank',
    when: 'always',
  },
  {
    code: 'notApplicableNotAllowed',
    severity: 'error',
    at: ['assessment.verdict', 'indicators.verdict'],
    clauses: ['V2', 'C1'],
    check: 'notAllowed',
  },
  {
    code: 'statusMissing',
    severity: 'error',
    at: ['assessment.status', 'indicators.status'],
    clauses: ['V2', 'C1'],
    check: 'blank',
    when: 'always',
  },
  {
    code: 'taskMissing',
    severity: 'error',
    at: ['villageWork.task', 'criterionWork.task'],
    clauses: ['V3', 'C2'],
    check: 'blank',
    when: 'always',
  },
  {
    code: 'endInPast',
    severity: 'warning',
    at: ['villageWork.end', 'criterionWork.due', 'dossier.due'],
    clauses: ['V9', 'C2', 'C5'],
    check: 'past',
  },
] as const satisfies readonly Rule[];

/** Every rule for entries. Issues about one cell come in this order, the rules for any cell first. */
export const RULES = [...CELL_RULES, ...SHARED_RULES, ...VILLAGE_RULES, ...CRITERION_RULES] as const;

export type KnownRule = (typeof RULES)[number];
export type RuleCode = KnownRule['code'];

/** What is told about a cell that breaks a rule. */
export type FactsOf<Code extends RuleCode> = CheckFacts[Extract<KnownRule, {readonly code: Code}>['check']];
