/** Set by build.mjs: which of the two products this bundle is. */
declare const TARGET: 'bound' | 'addon';
/** Set by build.mjs: the version in package.json. */
declare const VERSION: string;
/** Put around Code.js by build-server.mjs: what parts are checked against and evaluated in. */
declare const BUNDLE: {
  /** The same in Code.js and in each part of one build. */
  readonly build: string;
};
