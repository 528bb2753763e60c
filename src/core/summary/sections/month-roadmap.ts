import {type PlacedWork} from './remaining-work.js';
import {valueOf} from '../../report/typed-values.js';
import {budgetOf, sumRounded} from '../../report/work-lines.js';

/** The work that villages want to finish in one month; `month` is `YYYY-MM`, undefined where no day can be read. */
export interface RoadmapMonth {
  readonly month: string | undefined;
  readonly lines: readonly PlacedWork[];
  readonly budget: number;
}

/** Puts work left into the months of its end, earliest first, work without a readable end last. */
export function planRoadmap(work: readonly PlacedWork[]): readonly RoadmapMonth[] {
  const months = new Map<string, PlacedWork[]>();
  for (const placed of work) {
    const month = valueOf(placed.line.end)?.slice(0, 7) ?? '';
    const lines = months.get(month);
    if (lines) lines.push(placed);
    else months.set(month, [placed]);
  }
  const dated = [...months.keys()].filter(month => month !== '').sort();
  return [...dated, ...(months.has('') ? [''] : [])].map(month => toMonth(month, months.get(month) ?? []));
}

function toMonth(month: string, lines: readonly PlacedWork[]): RoadmapMonth {
  return {
    month: month === '' ? undefined : month,
    lines,
    budget: sumRounded(lines.map(({line}) => budgetOf(line))),
  };
}
