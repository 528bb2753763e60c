import {type CalendarDate} from '../../domain/calendar.js';
import {type DossierLine} from '../../report/entry-report.js';
import {DOCUMENT_KINDS, type DocumentKind} from '../../domain/vocabulary.js';
import {type CriterionEntry, isSubmitted} from '../ground/compile-input.js';
import {type SourceLink} from '../ground/source-link.js';
import {textOf, valueOf} from '../../report/typed-values.js';

/** A document that a submitted criterion says is missing or incomplete. */
export interface DocumentDetail {
  readonly criterion: string;
  readonly criterionName: string;
  readonly documentKind: DocumentKind;
  readonly state: 'missing' | 'incomplete';
  readonly indicator: string;
  readonly title: string;
  readonly solution: string;
  readonly person: string;
  readonly due: CalendarDate | undefined;
  readonly link: SourceLink;
}

/** Whether a dossier has what it needs: at least one document present, none missing, incomplete or left without a state. */
export function isDossierComplete(lines: readonly DossierLine[]): boolean {
  const states = lines.map(line => valueOf(line.state));
  const isOpen = (line: DossierLine, index: number) => states[index] === undefined && textOf(line.title) !== '';
  if (states.includes('missing') || states.includes('incomplete')) return false;
  return states.includes('present') && !lines.some(isOpen);
}

/** Documents to be made or mended in submitted dossiers, by criterion, then kind, then line. */
export function findDocuments(criteria: readonly CriterionEntry[]): readonly DocumentDetail[] {
  return criteria.filter(isSubmitted).flatMap(entry => {
    const documents = (entry.report?.dossier ?? []).flatMap(line => toDocument(entry, line));
    return DOCUMENT_KINDS.flatMap(kind => documents.filter(({documentKind}) => documentKind === kind));
  });
}

function toDocument({key, criterion}: CriterionEntry, line: DossierLine): readonly DocumentDetail[] {
  const state = valueOf(line.state);
  if (state !== 'missing' && state !== 'incomplete') return [];
  return [
    {
      criterion: criterion.number,
      criterionName: criterion.name,
      documentKind: valueOf(line.kind) ?? 'other',
      state,
      indicator: valueOf(line.indicator) ?? '',
      title: textOf(line.title),
      solution: textOf(line.solution),
      person: textOf(line.person),
      due: valueOf(line.due),
      link: {unit: key, row: line.row, column: line.title.column},
    },
  ];
}
