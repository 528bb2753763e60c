import {readdirSync, readFileSync} from 'node:fs';

const PAGES = readdirSync('dist').filter(name => name.endsWith('.html'));

/** Apps Script serves one file per page, and people wait for it on village connections. */
const LARGEST = 100_000;

describe.each(PAGES)('dist/%s', name => {
  const html = readFileSync(`dist/${name}`, 'utf8');

  it('is at most 100 kB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST);
  });

  it('loads nothing but the style sheet of Google add-ons', () => {
    const loaded = [...html.matchAll(/<(?:link|script|img|iframe)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(
      ([, url]) => url,
    );

    expect(loaded).toEqual(['https://ssl.gstatic.com/docs/script/css/add-ons1.css']);
  });

  it('begins with the root element into which the server writes the language', () => {
    expect(html.split('<html lang="vi">')).toHaveLength(2);
  });
});
