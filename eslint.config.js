import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.ts';

export default tseslint.config(
  { ignores: ['dist/**', '.astro/**', '.cache/**', 'content/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    plugins: { oido: { rules: { arrows } } },
    rules: {
      'oido/arrows': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Clear in a type position, and what a record of a fixed shape is called in this project.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // gray-matter runs what a file asks it to run: one module guards it, and no other may call it.
    files: ['**/*.ts', '**/*.astro'],
    ignores: ['src/archive/frontmatter.ts', 'scripts/bench/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'gray-matter', message: 'Use src/archive/frontmatter.ts.' }] },
      ],
    },
  },
);
