import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {initSync, Model} from '@ironcalc/wasm';

const WASM = '@ironcalc/wasm/wasm_bg.wasm';

let isReady = false;

/** Blank workbooks as bytes, by the number of their sheets: adding sheets one by one costs the engine seconds. */
const blanks = new Map<number, Uint8Array>();

/** A fresh IronCalc workbook of so many sheets, its engine loaded on first use; evaluation is paused. */
export function newIronCalcModel(sheets: number): Model {
  if (!isReady) initSync({module: readFileSync(wasmPath())});
  isReady = true;
  const bytes = blanks.get(sheets) ?? blankWorkbook(sheets);
  blanks.set(sheets, bytes);
  const model = Model.from_bytes(bytes, 'en');
  model.pauseEvaluation();
  return model;
}

/** Made of the largest blank workbook that is there. */
function blankWorkbook(sheets: number): Uint8Array {
  const most = Math.max(1, ...[...blanks.keys()].filter(count => count < sheets));
  const bytes = blanks.get(most);
  const model = bytes ? Model.from_bytes(bytes, 'en') : new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (let count = most; count < sheets; count++) model.newSheet();
  const made = model.toBytes();
  model.free();
  return made;
}

/**
 * The file of the engine, whether this module runs as an ES module, in a bundle of one (which has a `require` that cannot
 * resolve) or, in tests, as CommonJS.
 */
function wasmPath(): string {
  const isCommonJs = typeof require === 'function' && typeof require.resolve === 'function';
  return isCommonJs ? require.resolve(WASM) : fileURLToPath(import.meta.resolve(WASM));
}
