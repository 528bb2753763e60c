import {type RichText, type TextLook, type TextRun} from './rich-text.js';

/** What is set on a stretch of text: a link (null takes it away) or a look (null takes it away). */
export interface RunChange {
  readonly link?: string | null;
  readonly look?: TextLook | null;
}

/** A text without links or looks. */
export function plainText(text: string): RichText {
  return {text, runs: text === '' ? [] : [{start: 0, end: text.length}]};
}

/** The text with the change on [start, end); neighbouring runs that come to be alike become one. */
export function changeRuns({text, runs}: RichText, start: number, end: number, change: RunChange): RichText {
  const changed = runs.flatMap(run => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) return [run];
    const middle = changeRun({...run, start: from, end: to}, change);
    return [{...run, end: from}, middle, {...run, start: to}].filter(one => one.start < one.end);
  });
  return {text, runs: mergeAlike(changed)};
}

/** Whether any part carries a link or look. */
export function isRich({runs}: RichText): boolean {
  return runs.some(run => run.link !== undefined || run.look !== undefined);
}

/** The runs that lie within [start, end), cut to it. */
export function runsWithin({runs}: RichText, start: number, end: number): TextRun[] {
  return runs
    .map(run => ({...run, start: Math.max(run.start, start), end: Math.min(run.end, end)}))
    .filter(run => run.start < run.end);
}

function changeRun({start, end, link, look}: TextRun, change: RunChange): TextRun {
  const newLink = change.link === undefined ? link : (change.link ?? undefined);
  const newLook = change.look === undefined ? look : change.look === null ? undefined : {...look, ...change.look};
  return {
    start,
    end,
    ...(newLink === undefined ? {} : {link: newLink}),
    ...(newLook === undefined || Object.keys(newLook).length === 0 ? {} : {look: newLook}),
  };
}

function mergeAlike(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && isAlike(last, run)) merged[merged.length - 1] = {...last, end: run.end};
    else merged.push(run);
  }
  return merged;
}

function isAlike(a: TextRun, b: TextRun): boolean {
  return a.link === b.link && JSON.stringify(sorted(a.look)) === JSON.stringify(sorted(b.look));
}

function sorted(look: TextLook | undefined): [string, unknown][] {
  return Object.entries(look ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
