import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importTableConfigs } from './scripts/lint/import-table.ts';
import { purityConfigs } from './scripts/lint/purity.ts';

const TYPED = ['**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', 'node_modules/', 'content/', 'public/', 'tests/fixtures/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // TypeScript itself (noPropertyAccessFromIndexSignature) wants the brackets there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a template is written the same way everywhere; the rule is there for objects and null.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what Japanese text is compared by; where more belongs together, Intl.Segmenter is used.
      '@typescript-eslint/no-misused-spread': 'off',
      // `(item) => list.push(item)` reads well and does no harm.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 70 }],
      'max-params': ['error', 3],
    },
  },
  // Doors talk to the person at the terminal.
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  ...astro.configs.recommended,
  ...importTableConfigs(),
  ...purityConfigs(),
);
