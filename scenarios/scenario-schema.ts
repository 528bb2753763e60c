import * as z from 'zod/mini';
import {findEntrySchema} from './schema/entry-schema.js';
import {checkHeadReferences} from './schema/head-references.js';
import {readPackIndex} from './schema/pack-index.js';
import {formatReason, toProblems} from './schema/problem-reason.js';
import {ReferenceBook} from './schema/references.js';
import {type ScenarioHead, ScenarioHeadSchema} from './schema/round-schema.js';
import {type PathPart, type SchemaProblem} from './schema/schema-problem.js';
import {checkTimelineReferences} from './schema/timeline-references.js';
import {type TimelineEntry} from './schema/timeline-schema.js';

/** A reporting round as data: who is who, and who does what when. */
export type Scenario = Omit<ScenarioHead, 'timeline'> & {readonly timeline: readonly TimelineEntry[]};

/** A scenario that can be played, or everything that keeps it from being played. */
export type ScenarioReading =
  | {readonly kind: 'scenario'; readonly scenario: Scenario}
  | {readonly kind: 'problems'; readonly problems: readonly SchemaProblem[]};

interface Checked<T> {
  readonly value?: T;
  readonly problems: readonly SchemaProblem[];
}

/** Reads the text of a scenario file. */
export function parseScenarioText(text: string): ScenarioReading {
  try {
    return parseScenario(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {kind: 'problems', problems: [{path: '(file)', reason: `is not JSON: ${error.message}`}]};
  }
}

/** Checks a scenario: first its shape, then everything that it refers to. */
export function parseScenario(input: unknown): ScenarioReading {
  const head = check(ScenarioHeadSchema, input, []);
  const entries = readTimeline(input).map((entry, index) => check(findEntrySchema(entry), entry, ['timeline', index]));
  const problems = [head, ...entries].flatMap(checked => checked.problems);
  if (head.value === undefined || problems.length > 0) return {kind: 'problems', problems};
  const timeline = entries.flatMap(({value}) => (value === undefined ? [] : [value as TimelineEntry]));
  return checkReferences({...head.value, timeline});
}

function checkReferences(scenario: Scenario): ScenarioReading {
  const head = {...scenario, timeline: [...scenario.timeline]};
  const book = new ReferenceBook(head, readPackIndex(scenario.round));
  checkHeadReferences(head, book);
  checkTimelineReferences(head, scenario.timeline, book);
  return book.problems.length === 0 ? {kind: 'scenario', scenario} : {kind: 'problems', problems: book.problems};
}

function check<T>(schema: z.ZodMiniType<T>, value: unknown, path: readonly PathPart[]): Checked<T> {
  const result = z.safeParse(schema, value, {error: formatReason});
  return result.success ? {value: result.data, problems: []} : {problems: toProblems(result.error.issues, path)};
}

function readTimeline(input: unknown): readonly unknown[] {
  if (typeof input !== 'object' || input === null || !('timeline' in input)) return [];
  return Array.isArray(input.timeline) ? input.timeline : [];
}
