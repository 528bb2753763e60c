import {formatDate} from '../../reading/date-format.js';
import {DOCUMENT_KINDS} from '../../domain/vocabulary.js';
import {type CriterionDetail} from '../sections/criterion-details.js';
import {
  criterionBase,
  figureCell,
  formatContact,
  listNames,
  type PartInput,
  stateText,
  verdictCell,
} from '../rows/row-texts.js';
import {type StyleName} from '../rows/cell-styles.js';
import {headerRow, partRow} from '../rows/table-rows.js';
import {blankRow, numberCell, type PlannedRow, ratioCell, textCell} from '../rows/tab-body.js';

/** Plans part 3: every active commune criterion, whatever the state of its report. */
export function planCriteria(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {verdict, work, missing, incomplete, present} = words.criterionColumns;
  const titles = [verdict, work, missing, incomplete, present].map(title => textCell(title, 'smallHeader'));
  return [
    partRow('3', words.parts.criteria(criterionBase(input))),
    {...headerRow('criteria', words.columns.criteria), verdicts: titles},
    ...details.criteria.map(criterion => toRow(input, criterion)),
    totalRow(input),
    ...openRows(input),
    blankRow(),
  ];
}

function toRow(input: PartInput, detail: CriterionDetail): PlannedRow {
  const {row, criterion, officer, leader, accepted, submitter, extendedUntil, hasReport, change, next, link} = detail;
  const state = {state: row.state, isEdited: row.editedAfterSubmission, hasReport, accepted, submitter, extendedUntil};
  const {words} = input;
  const people = {officer: formatContact(officer), leader: formatContact(leader)};
  return {
    key: `criterion:${row.number}`,
    style: 'text',
    cells: {
      ordinal: textCell(row.number, 'centered'),
      name: textCell(criterion.name, 'strong'),
      main: textCell(words.officers(people)),
      more: textCell(dossierText(input, detail)),
      text: textCell(stateText(input, state, change)),
      note: figureCell(input, detail, ratioCell(row.indicatorsMet, row.indicators)),
      figure: textCell(next ? formatDate(next.date) : '', 'centered'),
    },
    verdicts: [
      verdictCell(input, row.verdict),
      ...[row.work, sumMissing(detail), row.dossier.incomplete, row.dossier.present].map(count =>
        figureCell(input, detail, numberCell(count, 'centered')),
      ),
    ],
    link,
  };
}

function totalRow(input: PartInput): PlannedRow {
  const {words, details} = input;
  const submitted = details.criteria.filter(({worth}) => worth === 'submitted');
  return {
    key: 'criterion:total',
    style: 'total',
    ...toSums(submitted, words.totalOf(criterionBase(input)), {text: 'total', number: 'totalNumber'}),
  };
}

/** What stands in the columns and not in the total: figures of reports that were begun and are not in. */
function openRows({words, details}: PartInput): readonly PlannedRow[] {
  const open = details.criteria.filter(({worth}) => worth === 'open');
  if (open.length === 0) return [];
  const numbers = open.map(({row}) => row.number);
  const name = words.notCounted.criteria(listNames(words, numbers, 'criteria'));
  const styles = {text: 'openText', number: 'openNumber'} as const;
  return [{key: 'criterion:open', style: 'openText', ...toSums(open, name, styles)}];
}

function toSums(
  criteria: readonly CriterionDetail[],
  name: string,
  styles: {readonly text: StyleName; readonly number: StyleName},
): Pick<PlannedRow, 'cells' | 'verdicts'> {
  const sum = (get: (detail: CriterionDetail) => number) => criteria.reduce((all, detail) => all + get(detail), 0);
  const counts = [
    sum(({row}) => (row.verdict === 'met' ? 1 : 0)),
    sum(({row}) => row.work),
    sum(sumMissing),
    sum(({row}) => row.dossier.incomplete),
    sum(({row}) => row.dossier.present),
  ];
  const met = sum(({row}) => row.indicatorsMet);
  return {
    cells: {
      name: textCell(name, styles.text),
      note: ratioCell(
        met,
        sum(({row}) => row.indicators),
        styles.number,
      ),
    },
    verdicts: counts.map(count => numberCell(count, styles.number)),
  };
}

function dossierText({words}: PartInput, detail: CriterionDetail): string {
  const {dossier} = detail.row;
  const kinds = DOCUMENT_KINDS.map(kind => ({kind, count: dossier.missing[kind]})).filter(({count}) => count > 0);
  return words.dossier({
    missing: sumMissing(detail),
    kinds,
    incomplete: dossier.incomplete,
    present: dossier.present,
    next: detail.next ? words.nextDate(formatDate(detail.next.date), detail.next.what) : '',
  });
}

function sumMissing({row}: CriterionDetail): number {
  return Object.values(row.dossier.missing).reduce((sum, count) => sum + count, 0);
}
