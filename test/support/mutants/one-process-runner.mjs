/**
 * A test runner for StrykerJS that stays in one process: a mutant costs the evaluation of the folder's modules and the tests that reach
 * it (some 20 ms), not a start of Jest (some 500 ms). Jest's own parts run the tests, so that they mean the same; titles on one path
 * name one test.
 *
 * Each run evaluates the modules anew: nothing that a mutant leaves behind reaches the next.
 */
import {INSTRUMENTER_CONSTANTS} from '@stryker-mutator/api/core';
import {PluginKind, commonTokens, declareClassPlugin, tokens} from '@stryker-mutator/api/plugin';
import {determineHitLimitReached, toMutantRunResult} from '@stryker-mutator/api/test-runner';
import {transformSync} from 'esbuild';
import {expect} from 'expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** The seed of all property tests: a mutant is killed in every run or in none. */
const SEED = 19;

const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/** What the handler of events may run, and whether a test has failed already. */
const current = {filter: undefined, hasFailed: false};

class OneProcessRunner {
  static inject = tokens(commonTokens.options);

  constructor({testFolder}) {
    const isTest = file => file.endsWith('.test.ts');
    this.testFiles = readdirSync(testFolder, {recursive: true})
      .filter(isTest)
      .map(file => path.resolve(testFolder, file));
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  init() {
    Object.assign(globalThis, circus, {expect});
    circus.addEventHandler(onEvent);
    fc.configureGlobal({...fc.readConfigureGlobal(), seed: SEED});
  }

  async dryRun() {
    stryker.mutantCoverage = {static: {}, perTest: {}};
    Object.assign(current, {filter: undefined, hasFailed: false});
    const result = await this.run();
    return {...result, mutantCoverage: stryker.mutantCoverage};
  }

  async mutantRun({activeMutant, mutantActivation, testFilter, hitLimit, disableBail}) {
    Object.assign(stryker, {hitLimit, hitCount: hitLimit === undefined ? undefined : 0});
    Object.assign(current, {filter: testFilter && new Set(testFilter), hasFailed: false});
    const activate = () => (stryker.activeMutant = activeMutant.id);
    if (mutantActivation === 'static') activate();
    const result = await this.run(activate);
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
  }

  /** Loads the tests and runs those that the filter lets through; a file that does not load is a test that fails. */
  async run(afterLoading = () => undefined) {
    circus.resetState();
    const load = aLoader();
    for (const file of this.testFiles) {
      circus.describe(path.basename(file), () => {
        const error = failureOf(() => load(file));
        if (error !== undefined) circus.it('loads', () => Promise.reject(error));
      });
    }
    afterLoading();
    const {testResults} = await circus.run();
    return {status: 'complete', tests: testResults.map(toResult)};
  }
}

function onEvent(event) {
  if (event.name === 'test_start' && !mayRun(event.test)) event.test.mode = 'skip';
  if (event.name === 'test_fn_start') stryker.currentTestId = idOf(event.test);
  if (event.name === 'test_fn_failure') current.hasFailed = true;
  if (event.name === 'test_done') stryker.currentTestId = undefined;
}

/** A mutant is dead with the first test that fails; one that keeps a file from loading fails in a test that no filter knows. */
function mayRun(test) {
  if (current.hasFailed) return false;
  return current.filter === undefined || current.filter.has(idOf(test)) || test.name === 'loads';
}

function idOf(test) {
  const titles = [];
  for (let at = test; at.parent !== undefined; at = at.parent) titles.unshift(at.name);
  return titles.join(' > ');
}

function toResult({testPath, status, errors, duration}) {
  const id = testPath.slice(1).join(' > ');
  const said = {id, name: id, timeSpentMs: duration ?? 0};
  if (errors.length > 0) return {...said, status: 1, failureMessage: errors[0]};
  return {...said, status: status === 'done' ? 0 : 2};
}

function failureOf(action) {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Loads files of the sandbox as CommonJS modules, each once. */
function aLoader() {
  const modules = new Map();
  const load = file => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = {exports: {}};
    modules.set(file, module);
    const requireOutside = createRequire(file);
    const require = name =>
      name.startsWith('.') ? load(sourceOf(path.resolve(path.dirname(file), name))) : requireOutside(name);
    compile(file)(require, module, module.exports, path.dirname(file));
    return module.exports;
  };
  return load;
}

function sourceOf(file) {
  const source = file.replace(/[.]js$/, '.ts');
  return existsSync(source) ? source : file;
}

const compiled = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known.runInThisContext();
  const {code} = transformSync(readFileSync(file, 'utf8'), {loader: 'ts', format: 'cjs', target: 'node20'});
  const script = new vm.Script(`(function (require, module, exports, __dirname) {${code}\n})`, {filename: file});
  compiled.set(file, script);
  return script.runInThisContext();
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];
export const strykerValidationSchema = {properties: {testFolder: {type: 'string'}}};
