import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

const PAGE = readFileSync('docs/architecture.md', 'utf8');
const MOST_FILES = 18;

/** A kind of thing that can be added, an example of it, and the files that know the example. */
interface Row {
  readonly what: string;
  readonly example: string;
  readonly files: readonly string[];
}

/** The rows of the table under *To add something*; what stands in brackets are other choices. */
function readRows(): readonly Row[] {
  const [, table = ''] = PAGE.split('## To add something');
  return table
    .split('## ')[0]!
    .split('\n')
    .filter(line => /^\| .*`/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, what = '', example = '', files = '']) => ({
      what,
      example: example.replaceAll('`', ''),
      files: [...files.replace(/\([^)]*\)/g, '').matchAll(/`((?:src|docs|test|local-host|scenarios)\/[^`]+)`/g)].map(
        ([, path = '']) => path,
      ),
    }));
}

function foldersBelow(folder: string): readonly string[] {
  const inside = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory());
  return [folder, ...inside.flatMap(({name}) => foldersBelow(join(folder, name)))];
}

describe('docs/architecture.md', () => {
  const rows = readRows();

  it('says for at least eight kinds of things which files one touches', () => {
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(rows.every(({files}) => files.length >= 2)).toBe(true);
  });

  it.each(rows)('names files that hold the example of: $what', ({example, files}) => {
    const strangers = files.filter(
      file => !existsSync(file) || !(file.includes(example) || readFileSync(file, 'utf8').includes(example)),
    );

    expect(strangers).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...PAGE.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => join('docs', link));

    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(link => !existsSync(link))).toEqual([]);
  });

  it('names every errand of the shell, and no room that is gone', () => {
    const rooms = readdirSync('src/shell').filter(name => statSync(join('src/shell', name)).isDirectory());

    expect(rooms.filter(room => !PAGE.includes(`\`${room}\``))).toEqual([]);
  });
});

describe('the folders of the code', () => {
  it.each(['src', 'local-host', 'scenarios'])(`hold at most ${MOST_FILES} files at one level: %s`, top => {
    const full = foldersBelow(top).filter(
      folder => readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isFile()).length > MOST_FILES,
    );

    expect(full.map(folder => dirname(join(folder, 'x')))).toEqual([]);
  });
});
