import {type DossierLine} from '../../report/entry-report.js';
import {DOCUMENT_KINDS, type DocumentKind, type DocumentState} from '../../domain/vocabulary.js';
import {type CriterionEntry} from '../ground/compile-input.js';
import {type CriterionRow} from '../ground/summary-schema.js';
import {valueOf} from '../../report/typed-values.js';
import {isMet, judgeCriterion, toIndicatorVerdicts} from '../../report/verdict-meaning.js';

/** One commune criterion's row, whatever the state of its report. */
export function compileCriterionRow(entry: CriterionEntry): CriterionRow {
  const verdicts = toIndicatorVerdicts(entry.report);
  return {
    number: entry.criterion.number,
    state: entry.state,
    editedAfterSubmission: entry.isEditedAfterSubmission,
    verdict: judgeCriterion(entry.indicators, verdicts),
    indicatorsMet: entry.indicators.filter(({code, allowsNotApplicable}) =>
      isMet(verdicts.get(code) ?? null, allowsNotApplicable),
    ).length,
    indicators: entry.indicators.length,
    work: entry.report?.work.length ?? 0,
    dossier: compileDossier(entry.report?.dossier ?? []),
  };
}

/** Counts documents by state; a missing document whose kind cannot be read counts as `other`. */
function compileDossier(lines: readonly DossierLine[]): CriterionRow['dossier'] {
  const inState = (state: DocumentState) => lines.filter(line => valueOf(line.state) === state);
  const missing = inState('missing').map(line => valueOf(line.kind) ?? 'other');
  const countKind = (kind: DocumentKind) => missing.filter(other => other === kind).length;
  return {
    present: inState('present').length,
    missing: Object.fromEntries(DOCUMENT_KINDS.map(kind => [kind, countKind(kind)])) as Record<DocumentKind, number>,
    incomplete: inState('incomplete').length,
  };
}
