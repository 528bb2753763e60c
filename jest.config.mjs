import process from 'node:process';

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {'[.]ts$': '<rootDir>/test/support/esbuild-transform.mjs'},
  moduleNameMapper: {'^([.]{1,2}/.*)[.]js$': '$1'},
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/dist/'],
  // Jest leaves a core to whoever watches. Two browsers at once have upset a keyboard walk once, so the gate runs one after the other.
  maxWorkers: process.env.CI === undefined ? '100%' : 1,
  globalSetup: '<rootDir>/test/support/kept-rounds-folder.mjs',
  globalTeardown: '<rootDir>/test/support/kept-rounds-cleared.mjs',
  // The global object of a test file is a proxy, asked for each of these names again and again: parameters are quicker.
  sandboxInjectedGlobals: [
    ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object'],
    ...['Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'TypeError', 'WeakMap', 'WeakSet'],
  ],
};
