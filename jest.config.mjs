export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {'[.]ts$': '<rootDir>/test/support/esbuild-transform.mjs'},
  moduleNameMapper: {'^([.]{1,2}/.*)[.]js$': '$1'},
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/dist/'],
};
