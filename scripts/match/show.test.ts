import { expect, it } from 'vitest';
import { compileTopics } from '../../src/text/match-topics.ts';
import type { Hit } from '../../src/text/match-topics.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { readArchive } from '../../src/archive/read.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked, showTrial } from './show.ts';
import { tryQuery } from './trial.ts';
import { parseQuery } from '../../src/text/query.ts';

const hits = (query: string, text: string): Hit[] =>
  compileTopics([{ id: 'a', query }])
    .match({ title: '', text })
    .get('a') ?? [];
const mark = (word: string): string => `[${word}]`;

it('sets each matched word apart, once where matches overlap', () => {
  const text = 'El pan\nfrío y el pan duro';
  expect(marked(text, hits('pan OR "pan frío"', text), 'text', mark)).toBe('El [pan] frío y el [pan] duro');
});

it('shows the part of a long text that matched', () => {
  const text = `${'antes '.repeat(200)}pan ${'después '.repeat(200)}`;
  const line = marked(text, hits('pan', text), 'text', mark);
  expect(line).toMatch(/^….*\[pan\].*…$/);
  expect(line.length).toBeLessThan(260);
});

it('lets no text move the cursor of a terminal', () => {
  const text = 'pan \u001b[2J\u009b31m \u202efrío\u0007';
  expect(marked(text, hits('pan', text), 'text', mark)).not.toMatch(/[\u0000-\u001f\u0080-\u009f\u202e]/);
});

it('says that an archive is empty, in every language', () => {
  const parsed = parseQuery('pan');
  if (!parsed.ok) throw new Error('unreadable');
  const archive = readArchive(mkdtempSync(join(tmpdir(), 'oido-match-')));
  for (const language of ['es', 'en', 'ca'] as const) {
    const words = dictionary(language).commands.match;
    expect(showTrial(tryQuery(parsed.query, archive, 10), words, mark)).toEqual([words.empty]);
  }
});
