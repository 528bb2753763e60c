import {formatMachineKey} from '../../domain/machine-key.js';
import {type OutputHead, TITLE_HEIGHT} from '../rows/output-head.js';
import {OUTPUT_COLUMNS} from '../rows/tab-body.js';

const WIDTHS: readonly number[] = [20, 36, 190, 320, 280, 260, 150, 90, 30];
const DECISION_COLUMNS = [6, 7, 8];

/** Plans what of the agenda tab is made at generate. */
export function planAgendaHead(roundId: string): OutputHead {
  return {
    machineKey: formatMachineKey('output:agenda', roundId),
    columnCount: OUTPUT_COLUMNS.length,
    widths: WIDTHS,
    heights: [{row: 2, rows: 1, height: TITLE_HEIGHT}],
    mergesAcross: [],
    hiddenRows: [1],
    hiddenColumns: [1],
    frozenRows: 2,
    charts: [],
    openColumns: DECISION_COLUMNS,
  };
}
