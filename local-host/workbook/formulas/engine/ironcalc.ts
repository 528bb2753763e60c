import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {initSync, Model} from '@ironcalc/wasm';

const WASM = '@ironcalc/wasm/wasm_bg.wasm';

let isReady = false;

/** A fresh IronCalc workbook, its engine loaded on first use; evaluation is paused. */
export function newIronCalcModel(): Model {
  if (!isReady) initSync({module: readFileSync(wasmPath())});
  isReady = true;
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/**
 * The file of the engine, whether this module runs as an ES module, in a bundle of one (which has a `require` that cannot
 * resolve) or, in tests, as CommonJS.
 */
function wasmPath(): string {
  const isCommonJs = typeof require === 'function' && typeof require.resolve === 'function';
  return isCommonJs ? require.resolve(WASM) : fileURLToPath(import.meta.resolve(WASM));
}
