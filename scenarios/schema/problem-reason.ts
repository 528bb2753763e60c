import type * as z from 'zod/mini';
import {formatPath, type PathPart, type SchemaProblem} from './schema-problem.js';

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list',
};

/** Says in words why a value does not fit; given to zod, which has no words of its own in its small form. */
export function formatReason(issue: RawIssue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  if (issue.code === 'invalid_type') {
    return `is ${describe(issue.input)}, but ${TYPE_NAMES[issue.expected] ?? issue.expected} is expected`;
  }
  if (issue.code === 'invalid_value')
    return `is ${describe(issue.input)}, but one of ${formatList(issue.values)} is expected`;
  return `is ${describe(issue.input)}, which does not fit`;
}

/** Turns what zod found into problems, one per unknown key; `root` is the path of the value that was checked. */
export function toProblems(issues: readonly Issue[], root: readonly PathPart[]): readonly SchemaProblem[] {
  return issues.flatMap(issue => {
    const path = [...root, ...issue.path];
    if (issue.code !== 'unrecognized_keys') return [{path: formatPath(path), reason: issue.message}];
    return issue.keys.map(key => ({path: formatPath([...path, key]), reason: 'is not a known key'}));
  });
}

function formatList(values: readonly unknown[]): string {
  return values.map(value => JSON.stringify(value)).join(', ');
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(value);
}
