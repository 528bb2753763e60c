import {readdirSync, readFileSync} from 'node:fs';

import {LocalHost} from '../../local-host/index.js';

const PAGES = readdirSync('dist').filter(name => name.endsWith('.html'));

/** Apps Script serves one file per page, and people wait for it on village connections. */
const LARGEST = 100_000;

/** What HtmlService is reported to cut out of inline scripts, and what a template would run. */
const FORBIDDEN = ['//', '/*', '<!--', '<?', '?>'];

/** A page's file as Google gives it to a script that shows it. */
function shownBy(htmlServiceSanitises: boolean, html: string): unknown {
  const code = `function show() { return HtmlService.createHtmlOutputFromFile('page').getContent(); }`;
  const files = {code, html: {page: html}, manifest: {timeZone: 'Asia/Ho_Chi_Minh'}};
  const owner = 'owner@example.test';
  const now = '2024-06-03T08:30:00+07:00';
  const host = new LocalHost({files, owner, account: 'consumer', now, switches: {htmlServiceSanitises}});
  const {outcome} = host.person(owner).run('show');
  return outcome.kind === 'completed' ? outcome.value : outcome;
}

describe.each(PAGES)('dist/%s', name => {
  const html = readFileSync(`dist/${name}`, 'utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);

  it('is at most 100 kB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST);
  });

  it('is ASCII', () => {
    expect(/[^\n\x20-\x7e]/.exec(html)).toBeNull();
  });

  it.each([true, false])('comes whole out of an HtmlService whose cutting of comments is %s', isCut => {
    expect(shownBy(isCut, html) === html).toBe(true);
  });

  it('loads nothing but the style sheet of Google add-ons', () => {
    const loaded = [...html.matchAll(/<(?:link|script|img|iframe)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(
      ([, url]) => url,
    );

    expect(loaded).toEqual(['https://ssl.gstatic.com/docs/script/css/add-ons1.css']);
  });

  it('holds one script, without comment marks, marks of templates and look-behind', () => {
    expect(scripts).toHaveLength(1);
    expect(FORBIDDEN.filter(mark => scripts[0]?.includes(mark))).toEqual([]);
    expect(scripts[0]).not.toMatch(/\(\?<[=!]/);
  });

  it('says that it has not started, in both languages, until the first line of its script', () => {
    expect(html.split('<div id="not-running"')).toHaveLength(2);
    expect(html).toMatch(/<p lang="vi">\s*<strong>Trang ch&#432;a ch&#7841;y &#273;&#432;&#7907;c\.<\/strong>/);
    expect(html).toMatch(/<p lang="en">\s*<strong>The page has not started\.<\/strong>/);
    expect(scripts[0]?.split('\n')[0]).toBe('"use strict";document.getElementById("not-running").remove();');
  });

  it('begins its content with the place into which the server writes language and purpose', () => {
    expect(html.split('<main id="main" data-language="vi" data-mode="">')).toHaveLength(2);
  });

  it('has no meta tags, which Google ignores in files', () => {
    expect(/<meta[^]*<script/.test(html)).toBe(false);
  });
});
