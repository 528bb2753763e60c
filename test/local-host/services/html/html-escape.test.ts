import {escapeFor, escapeHtml, placeAfter, type HtmlPlace} from '../../../../local-host/services/html/html-escape.js';

describe('placeAfter', () => {
  it.each<[string, HtmlPlace]>([
    ['<p>', 'text'],
    ['a < b', 'text'],
    ['<p title="', 'attribute'],
    ['<p title=', 'attribute'],
    ['<a href="', 'url'],
    ["<img SRC='", 'url'],
    ['<a href="/page?name=', 'attribute'],
    ['<script>var x = ', 'script'],
    ['<script>var x = "', 'scriptString'],
    ["<script>var x = 'done'; y = ", 'script'],
    ["<script>// don't\ny = ", 'script'],
    ['<script>1;</script><p>', 'text'],
    ['<style>p {color: ', 'style'],
  ])('knows the place after %j', (html, place) => {
    expect(placeAfter(html)).toBe(place);
  });
});

describe('escapeFor', () => {
  it('writes text that shows as it is', () => {
    expect(escapeFor('text', `<b>"Tom" & 'An'</b>`)).toBe('&lt;b&gt;&#34;Tom&#34; &amp; &#39;An&#39;&lt;/b&gt;');
    expect(escapeFor('text', 5)).toBe('5');
  });

  it('lets no script into a link', () => {
    expect(escapeFor('url', 'javascript:alert(1)')).toBe('#blocked');
    expect(escapeFor('url', ' JavaScript:alert(1)')).toBe('#blocked');
    expect(escapeFor('url', 'https://x.test/?a=1&b=2')).toBe('https://x.test/?a=1&amp;b=2');
    expect(escapeFor('url', '/a:b')).toBe('/a:b');
  });

  it('writes values of a script, and lets none of them end it', () => {
    expect(escapeFor('script', '</script>')).toBe('"\\u003c/script\\u003e"');
    expect(escapeFor('script', 5)).toBe('5');
    expect(escapeFor('scriptString', `a"b'c\n`)).toBe(`a\\"b\\'c\\n`);
  });

  it('prints nothing into a style', () => {
    expect(() => escapeFor('style', 'red')).toThrow('Printing into a style with <?= ?> is not implemented');
  });
});

describe('escapeHtml', () => {
  it('leaves Vietnamese alone', () => {
    expect(escapeHtml('Nông thôn mới')).toBe('Nông thôn mới');
  });
});
