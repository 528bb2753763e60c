import {defineConfig} from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const SPEAKS_TO_THE_WORLD = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core does not read the clock. Take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core does not read the clock. Take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core is deterministic. Take the random value as an argument.',
  },
];

const WORDS_LIVE_IN_I18N =
  'Text for people lives in src/i18n (or in src/core/catalogue data), where it can be read, reviewed and translated.';
const SPEAKS_TO_PEOPLE = [
  {selector: 'Literal[value=/[^\\u0000-\\u007F]/]', message: WORDS_LIVE_IN_I18N},
  {selector: 'TemplateElement[value.raw=/[^\\u0000-\\u007F]/]', message: WORDS_LIVE_IN_I18N},
];

const CATCHES = {
  selector: 'CatchClause',
  message: 'Only the boundary, attempt.ts and store.ts catch. Let it pass, or use attempt().',
};

const FULL_ZOD = {
  name: 'zod',
  message: "Import from 'zod/mini': the full zod adds half a megabyte to the bundle.",
};

export default defineConfig(
  {ignores: ['dist/', 'out/', 'coverage/', '.local-host/']},
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  prettier,
  {
    languageOptions: {
      parserOptions: {projectService: {allowDefaultProject: ['*.mjs', 'build/*.mjs', 'test/support/*.mjs']}},
    },
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-imports': ['error', {paths: [FULL_ZOD]}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {requireDefaultForNonUnion: true}],
    },
  },
  {
    files: ['src/{shell,sidebar}/**'],
    rules: {'no-restricted-syntax': ['error', ...SPEAKS_TO_PEOPLE, CATCHES]},
  },
  // What commands throw ends at the boundary; what Google may refuse is attempted; what people may have put into a property is read.
  {
    files: ['src/shell/session/{attempt,boundary,store}.ts'],
    rules: {'no-restricted-syntax': ['error', ...SPEAKS_TO_PEOPLE]},
  },
  {
    files: ['src/core/**'],
    ignores: ['src/core/catalogue/**'],
    rules: {'no-restricted-syntax': ['error', ...SPEAKS_TO_THE_WORLD, ...SPEAKS_TO_PEOPLE]},
  },
  {files: ['src/i18n/**', 'src/core/catalogue/**'], rules: {'no-restricted-syntax': ['error', ...SPEAKS_TO_THE_WORLD]}},
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // The boundary is where trouble that nobody can be told goes to the execution log.
  {
    files: ['local-host/cli/**', 'scenarios/**', 'src/shell/session/boundary.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {'no-console': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
);
