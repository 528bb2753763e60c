import {Script, type Context} from 'node:vm';
import {HostError} from '../../ground/host-error.js';
import {createScriptContext} from '../realm/realm-tools.js';
import {refusedSyntax} from './script-syntax.js';

/** The files of an Apps Script project as they ship. */
export interface ScriptFiles {
  /** All script files, one after the other. */
  readonly code: string;
  /** HTML files by name without the extension. */
  readonly html: Readonly<Record<string, string>>;
  /** appsscript.json, parsed. */
  readonly manifest: unknown;
}

/** A project ready to run: compiled once, evaluated anew in every execution. */
export interface ScriptFile {
  readonly compiled: Script;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Names of the functions declared at top level, the only ones that triggers, menus and RPC can find. */
  readonly functionNames: ReadonlySet<string>;
}

/** What the host reads of appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  /** Granted scopes; undefined when the manifest names none and Apps Script would derive them from the code. */
  readonly oauthScopes: readonly string[] | undefined;
  /** Globals of the advanced services that the manifest switches on. */
  readonly advancedServices: readonly string[];
  /** Globals of the libraries that the manifest names. */
  readonly libraries: readonly string[];
}

const COMPILED = new Map<string, Pick<ScriptFile, 'compiled' | 'functionNames'>>();

/** Compiles the project; equal code is compiled once per process. */
export function loadScript({code, html, manifest}: ScriptFiles): ScriptFile {
  const known = COMPILED.get(code) ?? compile(code);
  COMPILED.set(code, known);
  return {...known, html, manifest: readManifest(manifest)};
}

function compile(code: string): Pick<ScriptFile, 'compiled' | 'functionNames'> {
  const compiled = new Script(code, {filename: 'Code.gs'});
  const refused = refusedSyntax(code);
  if (refused !== undefined) throw new SyntaxError(`Apps Script does not parse ${refused}.`);
  return {compiled, functionNames: topLevelFunctions(code)};
}

/**
 * Returns the functions of the top level of a script, by which Apps Script resolves entry points: those declared, and those
 * that a declared name begins with. The engine declares names before it runs the first statement, which here ends the
 * script: what is assigned later is never there.
 */
export function topLevelFunctions(code: string): Set<string> {
  const {context, global} = createScriptContext();
  const own = new Set(Object.getOwnPropertyNames(global));
  try {
    new Script(`throw null;\n${code}`).runInContext(context);
  } catch (error) {
    if (error !== null) throw error;
  }
  const found = Object.getOwnPropertyNames(global).filter(name => !own.has(name));
  const declared = found.filter(name => typeof global[name] === 'function');
  const isTopLevel = (name: string): boolean => found.includes(name) || isTaken(name, context);
  const given = new Set([...code.matchAll(FUNCTION_OF_A_NAME)].map(([, name = '']) => name));
  return new Set([...declared, ...[...given].filter(isTopLevel)]);
}

/** `const name = () => …`, `var name = function …`; a bundle has many, below its top level. */
const FUNCTION_OF_A_NAME =
  /\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\b\s*)?(?:function\b|[\w$]+\s*=>|\((?:[^()]|\([^()]*\))*\)\s*=>)/g;

/** Whether a script of the context has declared the name with `let` or `const`: it cannot be declared again. */
function isTaken(name: string, context: Context): boolean {
  try {
    new Script(`let ${name};`).runInContext(context);
    return false;
  } catch {
    return true;
  }
}

function readManifest(manifest: unknown): Manifest {
  if (!isRecord(manifest)) throw new HostError('The manifest (appsscript.json) is not an object.');
  const {timeZone, oauthScopes, dependencies} = manifest;
  return {
    timeZone: typeof timeZone === 'string' ? timeZone : 'America/New_York',
    oauthScopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : undefined,
    advancedServices: userSymbols(dependencies, 'enabledAdvancedServices'),
    libraries: userSymbols(dependencies, 'libraries'),
  };
}

/** The globals under which the script knows what it depends on. */
function userSymbols(dependencies: unknown, kind: 'enabledAdvancedServices' | 'libraries'): string[] {
  const named = isRecord(dependencies) ? dependencies[kind] : undefined;
  if (!Array.isArray(named)) return [];
  return named.flatMap((one: unknown) =>
    isRecord(one) && typeof one['userSymbol'] === 'string' ? [one['userSymbol']] : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
