import {type Area} from '../geometry/area.js';

/** A protected sheet (no area) or a protected range. Until `editors` is set it mirrors the spreadsheet and restricts nobody. */
export interface Protection {
  readonly id: number;
  sheetId: number;
  /** Undefined for a whole sheet. */
  area: Area | undefined;
  /** The named range this protection follows, if any. */
  rangeName: string | undefined;
  description: string;
  /** E-mails that may edit; undefined mirrors the editors of the spreadsheet. The owner always may. */
  editors: readonly string[] | undefined;
  domainEdit: boolean;
  warningOnly: boolean;
  /** The parts of a protected sheet that stay open. */
  unprotected: readonly Area[];
}
