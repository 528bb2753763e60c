export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {'[.]ts$': '<rootDir>/test/support/esbuild-transform.mjs'},
  moduleNameMapper: {'^([.]{1,2}/.*)[.]js$': '$1'},
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/dist/'],
  // Jest leaves a core to whoever watches; the gate has nobody to wait for.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/support/kept-rounds-folder.mjs',
  globalTeardown: '<rootDir>/test/support/kept-rounds-cleared.mjs',
  // The global object of a test file is a proxy, asked for each of these names again and again: parameters are quicker.
  sandboxInjectedGlobals: [
    ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object'],
    ...['Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'TypeError', 'WeakMap', 'WeakSet'],
  ],
};
