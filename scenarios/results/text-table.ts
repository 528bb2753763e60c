/** Lines up columns for a terminal; the last column is not padded. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))));
  return rows
    .map(row => `  ${row.map((text, column) => pad(text, widths[column] ?? 0, column, row)).join('  ')}`)
    .join('\n');
}

function pad(text: string, width: number, column: number, row: readonly string[]): string {
  return column === row.length - 1 ? text : text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Marks that stand over a letter take no room of their own. */
function widthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
