import {type SummaryDetails} from '../compile/compile-details.js';
import {planAbsentees} from './part-absentees.js';
import {planCriteria} from './part-criteria.js';
import {planDocuments} from './part-documents.js';
import {planMatrix} from './part-matrix.js';
import {planObstacles} from './part-obstacles.js';
import {planOverview} from './part-overview.js';
import {planWork} from './part-work.js';
import {type TabContext, toPartInput} from '../rows/row-texts.js';
import {summaryColumnCount} from './summary-head.js';
import {type TabBody, toTabBody} from '../rows/tab-body.js';

/** Plans what a compile writes into the summary tab, from row 2 on; its rows of part 1 are those of `overviewRows`. */
export function planSummaryTab(details: SummaryDetails, context: TabContext): TabBody {
  const input = toPartInput(details, context);
  const rows = [
    ...planOverview(input),
    ...planMatrix(input),
    ...planCriteria(input),
    ...planObstacles(input),
    ...planWork(input),
    ...planDocuments(input),
    ...planAbsentees(input),
  ];
  return toTabBody(rows, {
    columnCount: summaryColumnCount(details.registry.villageCriteria.length),
    sheetIds: context.sheetIds,
    arrow: context.words.arrow,
    rowsBefore: context.rowsBefore,
  });
}
