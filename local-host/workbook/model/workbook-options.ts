/** What a workbook starts from. */
export interface WorkbookOptions {
  readonly title?: string;
  /** Such as 'vi_VN' or 'en_US'. */
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  /** Decides the ids of sheets, protections and charts. */
  readonly seed?: number;
  /** The name of the first sheet. */
  readonly firstSheetName?: string;
  /** The Workspace domain that owns the file; absent for a consumer account. */
  readonly domain?: string;
  /** Whether everybody in the domain may edit the file. */
  readonly domainMayEdit?: boolean;
  /** Which e-mail addresses belong to Google accounts; by default all that look like one. */
  readonly isAccount?: (email: string) => boolean;
}

/** How a spreadsheet computes: when it does so anew, and how long circular references go round. */
export interface CalculationSettings {
  /** A name of SpreadsheetApp.RecalculationInterval. */
  readonly interval: string;
  readonly isIterative: boolean;
  readonly maxCycles: number;
  readonly threshold: number;
}

/** Whether the text has the form of an e-mail address. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
}
