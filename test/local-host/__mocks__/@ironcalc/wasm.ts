import {readFileSync} from 'node:fs';
import {compileFunction} from 'node:vm';
import {transformSync} from 'esbuild';

// Not a mock but the real package: Jest cannot load ES modules out of node_modules, so this makes CommonJS of them.
// Jest uses it wherever '@ironcalc/wasm' is imported.
const root = require.resolve('@ironcalc/wasm/wasm_bg.wasm').replace('wasm_bg.wasm', '');

// initSync tells its options from bytes by their prototype, which a test's own realm has not in common with it.
const TAKES_OBJECTS_OF_ANY_REALM = `
if (typeof initSync === 'function') module.exports = {...module.exports, initSync: ({module}) => initSync({module})};`;

function load(path: string): Record<string, unknown> {
  const {code} = transformSync(readFileSync(path, 'utf8'), {format: 'cjs', define: {'import.meta.url': '""'}});
  const module = {exports: {}};
  const run = compileFunction(code + TAKES_OBJECTS_OF_ANY_REALM, ['module', 'exports', 'require']) as (
    ...args: unknown[]
  ) => void;
  run(module, module.exports, (name: string) => load(root + name));
  return module.exports;
}

module.exports = load(`${root}wasm.js`);
