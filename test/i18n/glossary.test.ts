import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

import fc from 'fast-check';
import * as ts from 'typescript';

import {summary as en} from '../../src/i18n/en/summary/summary.js';
import {summary as vi} from '../../src/i18n/vi/summary/summary.js';
import {aCompileInput, aVillageUnit} from '../core/summary/compile-builders.js';
import {planAgenda, planSummary} from '../core/summary/tab-reading.js';

interface Term {
  readonly write: string;
  readonly never: readonly string[];
  readonly but: readonly string[];
  /** Parts of the paths of files in which the word is looked for; everywhere where there are none. */
  readonly where: readonly string[];
}

interface Text {
  readonly file: string;
  readonly text: string;
}

const GLOSSARY = readFileSync('docs/glossary.md', 'utf8');
const LANGUAGE_TITLES = {vi: 'Tiếng Việt', en: 'English'} as const;

/** The texts of a language: its tables, and the cells' words in the catalogue. */
const FILES = {
  vi: [...filesOf('src/i18n/vi'), ...filesOf('src/core/catalogue/packs'), ...wordsOf('vi')],
  en: [...filesOf('src/i18n/en'), ...wordsOf('en')],
} as const;

function wordsOf(language: 'vi' | 'en'): readonly string[] {
  return ['cell-words', 'set-up-words'].map(name => `src/core/catalogue/words/${name}-${language}.ts`);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

/** The rows of the table under a language's heading. */
function readTerms(language: 'vi' | 'en'): readonly Term[] {
  const section = GLOSSARY.split(/^## /m).find(part => part.startsWith(LANGUAGE_TITLES[language])) ?? '';
  const rows = section.split('\n').filter(line => line.startsWith('|'));
  return rows.slice(2).map(row => {
    const [, write = '', never = '', but = '', where = ''] = row.split('|').map(cell => cell.trim());
    return {write, never: toList(never), but: toList(but), where: toList(where)};
  });
}

function toList(cell: string): readonly string[] {
  return cell.split(' · ').filter(part => part !== '');
}

/** Every piece of text that a file may write: literals, and what stands between the facts of a template. */
function textsOf(file: string): readonly Text[] {
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push({file, text: node.text});
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

/** What a text says against the glossary, with the word that it should use. */
function findForbidden({file, text}: Text, terms: readonly Term[]): readonly string[] {
  return terms
    .filter(({where}) => where.length === 0 || where.some(part => file.includes(part)))
    .flatMap(({write, never, but}) => {
      const left = but.reduce((rest, phrase) => rest.replace(new RegExp(escape(phrase), 'giu'), ' '), text);
      const found = never.filter(word => toPattern(word).test(left));
      return found.map(word => `${file}: "${text.trim()}" says "${word}"; write: ${write}`);
    });
}

/** The word by itself; a word in capitals only as it is written. */
function toPattern(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, word === word.toUpperCase() ? 'u' : 'iu');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe.each(['vi', 'en'] as const)('the words of %s', language => {
  const terms = readTerms(language);

  it('are in the glossary', () => {
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter(({write, never}) => write === '' || never.length === 0)).toEqual([]);
  });

  it.each(FILES[language])('keep to the glossary in %s', file => {
    expect(textsOf(file).flatMap(text => findForbidden(text, terms))).toEqual([]);
  });

  it('are looked for in all tables', () => {
    const tables = FILES[language].filter(file => file.includes('i18n'));

    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(file => textsOf(file).length === 0)).toEqual([]);
  });
});

describe('the guides', () => {
  it.each(filesOf('docs/guide').filter(file => file.endsWith('.md')))('keep to the glossary: %s', file => {
    const lines = readFileSync(file, 'utf8')
      .replace(/\(img\/[^)]*\)/g, '')
      .split('\n');

    expect(lines.flatMap(text => findForbidden({file, text}, readTerms('vi')))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = readTerms('vi');
  const found = (text: string, file = 'src/i18n/vi/commands.ts') => findForbidden({file, text}, terms);

  it.each([
    ['Còn 12 chỗ thiếu hoặc sai', 'nội dung chưa đủ hoặc chưa đúng'],
    ['Tích vào ô khi đã nhập xong', 'bấm vào ô vuông (✓)'],
    ['27 đơn vị', 'thôn, tiêu chí; báo cáo'],
    ['HS thiếu', 'hồ sơ'],
    ['Mở tab Tiêu chí thôn', 'trang'],
  ])('finds the word in "%s" and says which is right', (text, right) => {
    expect(found(text)[0]).toContain(right);
  });

  it.each(['Diện tích được tưới', 'Đơn vị chủ trì', 'Hãy chọn một mục', 'Sao chép', 'Bảng tính'])(
    'lets "%s" pass',
    text => {
      expect(found(text)).toEqual([]);
    },
  );

  it('looks for some words only where respondents read', () => {
    expect(found('Hãy chọn một mục', 'src/i18n/vi/states.ts')).toHaveLength(1);
  });

  it('looks into the pieces of templates, and into helpers beside the tables', () => {
    const texts = textsOf('src/i18n/vi/states.ts').map(({text}) => text);

    expect(texts).toContain('Chưa nhận: còn ');
    expect(texts.length).toBeGreaterThan(40);
  });
});

describe('what a compile writes', () => {
  const number = fc.constantFrom(0, 1, 7, 12);
  const base = fc.record({submitted: number, expected: fc.constant(12), absent: fc.constantFrom('', 'Thôn 4')});
  const nobody = {villages: '', criteria: ''};
  const absent = {missing: nobody, returned: nobody, extended: nobody};
  const facts = fc.record({
    ...{at: fc.constant('10:30'), villages: base, criteria: base, late: number, submitted: number, meetingAll: number},
    ...{notMet: number, undecided: number, met: number, dossiersComplete: number, missing: number, incomplete: number},
    ...{lines: number, overdue: number, overdueDocuments: number, shared: number, proposals: number, units: number},
    ...{obstacles: number, contradictions: number, added: number, changed: number, gone: number, work: number},
    documents: number,
  });

  it.each([vi, en])('tells of no nought, whatever there is', words => {
    const told = fc.property(facts, each => {
      const {sentences, parts} = words;
      const common = {...each, expected: 12, budget: '', costliest: '', weakest: '', today: '10/06/2024', money: ''};
      const texts = [
        sentences.reports({...each, absent}),
        sentences.villages({...common, criteria: 10}),
        sentences.criteria(common),
        sentences.work(common),
        sentences.obstacles({...common, villages: each.obstacles}),
        words.since(common),
        parts.overdue(common),
        parts.documents('', each.missing, each.incomplete),
        parts.coordination(each.added, each.changed),
        parts.obstacles('', each.obstacles),
        words.meetingAll(each.meetingAll, 10),
        words.agenda.shared(each.shared),
      ];
      expect(texts.filter(text => /(?<![\d.,/])0 \p{L}|\(0\)|\b00 (?!ngày)/u.test(text))).toEqual([]);
    });

    fc.assert(told);
  });

  it('names no criterion by its number and a full stop', () => {
    const input = aCompileInput({units: [aVillageUnit('T01')]});
    const texts = [planSummary(input), planAgenda(input)].flatMap(({values}) => values.flat().map(String));

    expect(texts.filter(text => /tiêu chí \d+\.|^\d+\. Tiêu chí/iu.test(text))).toEqual([]);
  });
});
