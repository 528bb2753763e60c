/** The rows of CSV text; quoted fields may hold delimiters, doubled quotes and line breaks. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const {field, end} of fieldsOf(text, delimiter)) {
    row.push(field);
    if (end === 'field') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly field: string;
  readonly end: 'field' | 'row';
}

function* fieldsOf(text: string, delimiter: string): Generator<Field> {
  let position = 0;
  while (position < text.length) {
    const {field, next} = text[position] === '"' ? quotedField(text, position) : plainField(text, position, delimiter);
    const isRowEnd = text[next] !== delimiter;
    yield {field, end: isRowEnd ? 'row' : 'field'};
    position = next + (text.startsWith('\r\n', next) ? 2 : 1);
    if (!isRowEnd && position >= text.length) yield {field: '', end: 'row'};
  }
}

function quotedField(text: string, start: number): {field: string; next: number} {
  const [whole = '', content = ''] = /^"((?:[^"]|"")*)"?/.exec(text.slice(start)) ?? [];
  return {field: content.replaceAll('""', '"'), next: start + whole.length};
}

function plainField(text: string, start: number, delimiter: string): {field: string; next: number} {
  let next = start;
  while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r') next++;
  return {field: text.slice(start, next), next};
}
