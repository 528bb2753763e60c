import {textOf} from '../../report/typed-values.js';
import {isNotMet, toIndicatorVerdicts} from '../../report/verdict-meaning.js';
import {type CriterionEntry, isSubmitted} from '../ground/compile-input.js';
import {type UnmetIndicator} from '../ground/summary-schema.js';

/** The indicators that submitted reports judge not or nearly met, with what was found and what is asked. */
export function findUnmetIndicators(criteria: readonly CriterionEntry[]): readonly UnmetIndicator[] {
  return criteria.filter(isSubmitted).flatMap(toUnmet);
}

function toUnmet({criterion, indicators, report}: CriterionEntry): readonly UnmetIndicator[] {
  const verdicts = toIndicatorVerdicts(report);
  return indicators.flatMap(({code, requirement}) => {
    const verdict = verdicts.get(code) ?? null;
    if (verdict === null || !isNotMet(verdict)) return [];
    const row = report?.indicators.find(({indicator}) => indicator === code);
    const status = row === undefined ? '' : textOf(row.status);
    return [{criterion: criterion.number, indicator: code, verdict, status, requirement}];
  });
}
