import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

// Not a mock but the real package: Jest cannot load ES modules out of node_modules, so this makes CommonJS of them.
// Jest uses it wherever '@ironcalc/wasm' is imported.
const root = require.resolve('@ironcalc/wasm/wasm_bg.wasm').replace('wasm_bg.wasm', '');

function load(path: string): Record<string, unknown> {
  const {code} = transformSync(readFileSync(path, 'utf8'), {format: 'cjs', define: {'import.meta.url': '""'}});
  const module = {exports: {}};
  const run = new Function('module', 'exports', 'require', code) as (...args: unknown[]) => void;
  run(module, module.exports, (name: string) => load(root + name));
  return module.exports;
}

module.exports = load(`${root}wasm.js`);
