import {formatDate} from '../../reading/date-format.js';
import {DOCUMENT_KINDS} from '../../domain/vocabulary.js';
import {type CriterionDetail} from '../sections/criterion-details.js';
import {criterionBase, formatContact, listNames, type PartInput, stateText, verdictCell} from '../rows/row-texts.js';
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
    blankRow(),
  ];
}

function toRow(input: PartInput, detail: CriterionDetail): PlannedRow {
  const {row, criterion, officer, leader, accepted, hasReport, change, next, link} = detail;
  const state = {state: row.state, isEdited: row.editedAfterSubmission, hasReport, accepted};
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
      note: ratioCell(row.indicatorsMet, row.indicators),
      figure: textCell(next ? formatDate(next.date) : '', 'centered'),
    },
    verdicts: [
      verdictCell(input, row.verdict),
      ...[row.work, sumMissing(detail), row.dossier.incomplete, row.dossier.present].map(count =>
        numberCell(count, 'centered'),
      ),
    ],
    link,
  };
}

function totalRow(input: PartInput): PlannedRow {
  const {figures, criteria} = input.details;
  const submitted = criteria.filter(({row}) => row.state === 'onTime' || row.state === 'late');
  const work = submitted.reduce((sum, {row}) => sum + row.work, 0);
  const present = submitted.reduce((sum, {row}) => sum + row.dossier.present, 0);
  const counts = [figures.criteriaMet, work, figures.documentsMissing, figures.documentsIncomplete, present];
  return {
    key: 'criterion:total',
    style: 'total',
    cells: {name: textCell(input.words.totalOf(criterionBase(input)), 'total')},
    verdicts: counts.map(count => numberCell(count, 'totalNumber')),
  };
}

function dossierText({words, labels}: PartInput, detail: CriterionDetail): string {
  const {dossier} = detail.row;
  const kinds = DOCUMENT_KINDS.filter(kind => dossier.missing[kind] > 0).map(kind =>
    words.kindCount(dossier.missing[kind], labels.documentKind[kind]),
  );
  return words.dossier({
    missing: sumMissing(detail),
    kinds: listNames(words, kinds, 'documents'),
    incomplete: dossier.incomplete,
    present: dossier.present,
    next: detail.next ? words.nextDate(formatDate(detail.next.date), detail.next.what) : '',
  });
}

function sumMissing({row}: CriterionDetail): number {
  return Object.values(row.dossier.missing).reduce((sum, count) => sum + count, 0);
}
