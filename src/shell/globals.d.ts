/** Set by build.mjs: which of the two products this bundle is. */
declare const TARGET: 'bound' | 'addon';
/** Set by build.mjs: the version in package.json. */
declare const VERSION: string;
