import fc from 'fast-check';
import {runInNewContext} from 'node:vm';

import {makeInlineScripts} from '../support/inline-script.js';

const UNSAFE = /\/\/|\/\*|<!--|<\?|\?>|<\/script|[^\n\x20-\x7e]/i;
const b = String.fromCharCode(92);

/** Scripts whose strings, templates and regular expressions hold what HtmlService cuts, runs or ends at. */
const REWRITTEN = [
  '"https://a.b/*c*/<!--d--><?e?>"',
  `'it${b}'s "//" <${b}/script>'`,
  '`a//${"/*"}<!--${1}//\n?>`',
  `\`${b}\${//}\``,
  `"${b}${b}//${b}u2028${b}0 ẫ 𐐷"`,
  '({"//": 1, [`/*`]: 2})',
  `"a//b*c".match(/${b}/${b}/(.)[*/]/)`,
  '"<!--<?a?>".match(/<!--<?${b}?a(?:x)?>?/)'.replace('${b}', b),
  `"<<?".match(/${b}<?(?<name>${b}<)/).groups.name`,
  '"𐐷ẫ".match(/[ẫ𐐷]+/u)[0] + "ẫ".match(/[ạ-ẫ]/)[0]',
  `"ẫ".match(/${b}ẫ/)[0]`,
  '"a/*b".replace(/[/*]/g, "//").split(/[/]/)',
  `[1, 2].map(n => \`\${n}//\${n}\`).join("<?")`,
];

/** Pieces that come together to all that is forbidden. */
const TEXT = fc
  .array(fc.constantFrom('/', '*', '<', '!', '-', '?', '>', b, '"', "'", '`', '$', '{', '}', '\n', 'ẫ', '𐐷', 'script'))
  .map(parts => parts.join(''));

const valueOf = (code: string): unknown => JSON.stringify(runInNewContext(`(${code})`));

describe('what the build puts into a page as its script', () => {
  it('does what it did, without a mark that HtmlService minds', () => {
    const made = makeInlineScripts(REWRITTEN.map(code => `(${code})`));

    made.forEach(({script = '', refusal}, at) => {
      expect([refusal, UNSAFE.exec(script)]).toEqual([undefined, null]);
      expect(JSON.stringify(runInNewContext(script))).toBe(valueOf(REWRITTEN[at] ?? ''));
    });
  });

  it('keeps any text, as a string and as a template', () => {
    const texts = fc.sample(TEXT, {numRuns: 300, seed: 1});
    const asTemplate = (text: string): string => `\`${text.replace(/[`\\$]/g, `${b}$&`)}\``;
    const made = makeInlineScripts(texts.map(text => `[${JSON.stringify(text)}, ${asTemplate(text)}]`));

    made.forEach(({script = ''}, at) => {
      expect(UNSAFE.exec(script)).toBeNull();
      expect([...(runInNewContext(script) as string[])]).toEqual([texts[at], texts[at]]);
    });
  });

  it('leaves alone what nobody minds', () => {
    const code = 'var a=1/2,b=/[a-z]/u,c="it\'s",d=`${a}`;';

    expect(makeInlineScripts([code])).toEqual([{script: code}]);
  });

  it.each([
    ['a comment', 'a(); // b', 'holds "//"'],
    ['a long comment', 'a(); /* b */', 'holds "/*"'],
    ['a template that its tag sees as written', 'String.raw`http://a`', 'holds "//"'],
    ['a name that is not ASCII', 'var đ = 1', 'holds "đ", which is not ASCII'],
    ['a look-behind', '/(?<!a)b/', 'holds a look-behind'],
    ['a look-behind in a string', 'new RegExp("(?<=a)b")', 'holds a look-behind'],
  ])('is refused for %s', (_, code, reason) => {
    expect(makeInlineScripts([code])[0]?.refusal).toContain(`The script ${reason}`);
  });
});
