/** Rows of cells as text between tabs and line ends; texts with such signs or quotes in them stand in quotes. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(quoted).join('\t')).join('\n');
}

/** The cells of a text that was copied from a spreadsheet or anywhere else; every row is as long as the longest. */
export function parseTable(text: string): string[][] {
  const rows = readRows(text.replaceAll('\r\n', '\n').replace(/\n$/, ''));
  const columns = Math.max(...rows.map(row => row.length));
  return rows.map(row => [...row, ...new Array<string>(columns - row.length).fill('')]);
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell is quoted if its quotes close right before a tab, a line end or the end; other quotes are letters like any other. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;

function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const [, inQuotes, plain = '', end] = CELL.exec(text) ?? [];
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === undefined || end === '') return rows;
    if (end === '\n') rows.push([]);
  }
}
