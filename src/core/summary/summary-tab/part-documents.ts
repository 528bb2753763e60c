import {formatDate} from '../../reading/date-format.js';
import {type PlacedRequest} from '../sections/coordination.js';
import {type DocumentDetail} from '../sections/document-details.js';
import {textOf, valueOf} from '../../report/typed-values.js';
import {criterionBase, joinLines, type PartInput} from '../rows/row-texts.js';
import {headerRow, orNothing, partRow, sectionRow} from '../rows/table-rows.js';
import {blankRow, type PlannedRow, textCell} from '../rows/tab-body.js';

/** Plans part 6: documents to be made or mended by criterion and kind, then what is asked of sectors, each request once. */
export function planDocuments(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {figures, documents, coordination} = details;
  const requests = details.requests.map(request => toRequestRow(input, request));
  return [
    partRow('6', words.parts.documents(criterionBase(input), figures.documentsMissing, figures.documentsIncomplete)),
    headerRow('documents', words.columns.documents),
    ...orNothing(
      documents.map(document => toDocumentRow(input, document)),
      words,
      'documents',
    ),
    sectionRow('coordination', words.parts.coordination(requests.length, coordination.length)),
    headerRow('coordination', words.columns.coordination),
    ...orNothing(requests, words, 'coordination'),
    blankRow(),
  ];
}

function toDocumentRow({words, labels}: PartInput, document: DocumentDetail): PlannedRow {
  const {criterion, criterionName, documentKind, due, link} = document;
  return {
    key: `document:${criterion}:${link.row}`,
    style: 'text',
    cells: {
      ordinal: textCell(document.indicator === '' ? criterion : document.indicator, 'centered'),
      name: textCell(joinLines(labels.documentKind[documentKind], words.criterionName(criterion, criterionName))),
      main: textCell(document.title),
      more: textCell(document.solution),
      text: textCell(document.person),
      note: textCell(labels.documentState[document.state], document.state === 'missing' ? 'notMet' : 'nearlyMet'),
      figure: textCell(due === undefined ? '' : formatDate(due), 'centered'),
    },
    link,
  };
}

function toRequestRow({words}: PartInput, {entry, line, request, sectors}: PlacedRequest): PlannedRow {
  const due = valueOf(line.due);
  return {
    key: `request:${entry.criterion.number}:${line.key}`,
    style: 'text',
    cells: {
      ordinal: textCell(entry.criterion.number, 'centered'),
      name: textCell(sectors.length === 0 ? words.noSector : joinLines(...sectors), 'strong'),
      main: textCell(request),
      more: textCell(textOf(line.task)),
      text: textCell(textOf(line.lead)),
      note: textCell(valueOf(line.indicator) ?? '', 'centered'),
      figure: textCell(due === undefined ? '' : formatDate(due), 'centered'),
    },
    link: {unit: entry.key, row: line.row, column: line.request.column},
  };
}
