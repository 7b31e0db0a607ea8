import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '.astro/', '**/.build/', '**/.cache/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', 250],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  // Data: an entry for each subject.
  { files: ['src/report/subjects/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/tools/**', 'tests/**', 'astro.config.mjs'], rules: { 'no-console': 'off' } },
);
