import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Runs a command as a user would, with lines on its standard input. */
function run(
  command: string,
  args: string[],
  input = '',
): { code: number | null; out: string; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, words: stderr };
}
const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
const read = (out: string): unknown[] => out.trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore

it('answers each line whether and why', () => {
  const { code, out, words } = run(
    'match',
    ['pan NEAR/3 frío', '--stdin'],
    lines(
      { title: 'Pan', text: 'pan muy frío' },
      { text: 'frío' },
      { title: null, author: { name: 'x' }, extra: 1 },
    ),
  );
  expect({ code, words }).toEqual({ code: 0, words: '' });
  expect(read(out)).toEqual([
    {
      match: true,
      why: [
        { words: 'pan', field: 'text', start: 0, end: 3 },
        { words: 'frío', field: 'text', start: 8, end: 12 },
      ],
    },
    { match: false, why: [] },
    { match: false, why: [] },
  ]);
});

it('names a bad line, goes on, and exits 1', () => {
  const { code, out, words } = run('match', ['pan', '--stdin'], `{"text":"pan"}\n{"title":\n\n{"title":5}\n{"text":"pan"}\n`);
  expect(code).toBe(1);
  expect(read(out).length).toBe(2);
  expect(words).toMatch(/^line 2: .*JSON.*\nline 4: title: .*string.*\n$/);
}); // prettier-ignore

it('puts a caret under what is wrong with a query, and exits 2', () => {
  const { code, out, words } = run('match', ['pan AND (frío OR)', '--stdin'], '{}');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(words.split('\n').slice(0, 2)).toEqual(['pan AND (frío OR)', '                ^']);
});

it.each([
  ['match', []],
  ['match', ['pan', 'frío']],
  ['match', ['pan', '--examples', 'x']],
  ['stories', []],
  ['stories', ['--stdin', '--days', '0']],
])('%s %j prints the usage and exits 2', (command, args) => {
  const { code, out, words } = run(command, args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(words).toContain(`npm run -s ${command} --`);
});

it('gives copies the id of the first', () => {
  const title = 'El mercado de la plaza abrirá en primavera tras dos años de obras';
  const { code, out, words } = run(
    'stories',
    ['--stdin'],
    lines({ id: 'a', title, text: '', published: '2026-11-02T09:00:00Z' }, { id: 'b', title: 'Otra cosa' }, { title }) +
      `\n${lines({ id: 'c', title: `VÍDEO: ${title} - La Voz`, published: '2026-11-03T09:00:00Z' })}`,
  );
  expect(code).toBe(1);
  expect(words).toMatch(/^line 3: id: /);
  expect(read(out)).toEqual([
    { id: 'a', story: 'a' },
    { id: 'b', story: 'b' },
    { id: 'c', story: 'a' },
  ]);
}); // prettier-ignore
