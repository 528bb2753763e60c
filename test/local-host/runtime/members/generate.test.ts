import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {encodeMembers} from '../../../../local-host/runtime/members/encode-members.js';
import {renderMembers, typingsFolder} from '../../../../local-host/runtime/members/generate.js';

const FILE = join(__dirname, '../../../../local-host/runtime/members/members.generated.ts');

describe('members.generated.ts', () => {
  it('says what the installed typings say', () => {
    const expected = renderMembers(encodeMembers(typingsFolder(FILE)));

    expect(withoutLayout(readFileSync(FILE, 'utf8'))).toBe(withoutLayout(expected));
  });
});

/** What Prettier may change: quotes, line breaks, commas at line ends. */
function withoutLayout(source: string): string {
  return source.replace(/["'\s]/g, '').replaceAll(',]', ']');
}
