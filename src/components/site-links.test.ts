import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { site } from './site.ts';

const before = process.env['OIDO_CONTENT'];
const folder = join('.astro/tests', `agency-${process.pid}`);
afterEach(() => {
  if (before === undefined) delete process.env['OIDO_CONTENT'];
  else process.env['OIDO_CONTENT'] = before;
  rmSync(folder, { recursive: true, force: true });
});

test('of several businesses in one repository each is edited in its own folder, and no form is offered that knows of one', () => {
  const content = join(folder, 'content/panadería');
  mkdirSync(content, { recursive: true });
  writeFileSync(
    join(content, 'settings.yaml'),
    'name: Migalinda\nrepository: https://github.com/agencia/oido\n',
  );
  process.env['OIDO_CONTENT'] = content;
  const view = site().view('./');
  const place = `${folder.split('/').map(encodeURIComponent).join('/')}/content/panader%C3%ADa`;
  expect(view.edit('weeks/a b.md')).toBe(`https://github.com/agencia/oido/edit/main/${place}/weeks/a%20b.md`);
  expect(view.newFile('decisions/x.md', 'x')).toBe(
    `https://github.com/agencia/oido/new/main/${place}/decisions?filename=x.md&value=x`,
  );
  expect(view.form('answered', { mention: 'abcdefghijkl' })).toBeUndefined();
});
