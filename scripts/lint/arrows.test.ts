import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { arrows, wrongArrow } from './arrows.ts';

const root = '/project';
const wrong = (file: string, specifier: string) => wrongArrow(root, `${root}/${file}`, specifier);

test('arrows run one way', () => {
  expect(wrong('src/insight/digest.ts', '../archive/mention.ts')).toBeUndefined();
  expect(wrong('src/archive/read.ts', '../insight/digest.ts')).toMatch(
    /archive must not import from insight/,
  );
  expect(wrong('src/text/query.ts', '../archive/topic.ts')).toBeDefined();
  expect(wrong('src/i18n/es.ts', '../text/fold.ts')).toBeDefined();
  expect(wrong('src/components/Mention.astro', '../pages/index.astro')).toBeDefined();
  expect(wrong('src/pages/index.astro', '../components/Mention.astro')).toBeUndefined();
});

test('nothing below the pages knows Astro or the scripts', () => {
  expect(wrong('src/insight/digest.ts', 'astro/zod')).toMatch(/without Astro/);
  expect(wrong('src/archive/read.ts', '../../scripts/collect/file.ts')).toBeDefined();
  expect(wrong('scripts/collect.ts', '../src/pages/x.ts')).toBeDefined();
  expect(wrong('scripts/build.ts', 'astro')).toBeUndefined();
  expect(wrong('src/pages/index.astro', 'astro:assets')).toBeUndefined();
});

test('the rule sees every form of import', () => {
  const linter = new Linter({ cwd: root });
  const code = `import a from '../insight/a.ts'; export * from '../insight/b.ts'; export { c } from '../insight/c.ts';
    const d = import('../insight/d.ts'); export { a, d };`;
  const messages = linter.verify(
    code,
    [{ files: ['**/*.js'], plugins: { oido: { rules: { arrows } } }, rules: { 'oido/arrows': 'error' } }],
    { filename: `${root}/src/archive/x.js` },
  );
  expect(messages.map((message) => message.ruleId)).toEqual(Array(4).fill('oido/arrows'));
});
