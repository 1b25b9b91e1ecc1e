import { expect, it } from 'vitest';
import type { Reading } from '../insight/digest.ts';
import { dictionary, format } from '../i18n/index.ts';
import { filters } from './filters.ts';
import type { View } from './view.ts';

const plain = (text: string): string => text;
const view = {
  words: dictionary('es'),
  format: format('es'),
  topicTitle: plain,
  platform: plain,
  sourceTitle: plain,
  language: plain,
} as View;
const reading = (intent: string, topics: string[], platform = 'forum'): Reading =>
  ({
    intent: { label: intent },
    sentiment: { label: 'neutral', unsure: false },
    topics: Object.fromEntries(topics.map((topic) => [topic, []])),
    mention: { platform, source: 'foro', signals: { language: 'es' } },
  }) as unknown as Reading;

it('offers what occurs, the most frequent first, and only where there is a choice', () => {
  const html = filters(
    [
      reading('praise', ['a']),
      reading('complaint', ['a', '"b']),
      reading('complaint', ['a']),
      reading('praise', ['c']),
    ],
    view,
  ).text;
  expect([...html.matchAll(/<select name="(\w+)"/g)].map((match) => match[1])).toEqual(['intent', 'topic']);
  expect(html).toContain(
    '<option value="complaint">Quejas (2)</option><option value="praise">Felicitaciones (2)</option>',
  );
  expect(html).toContain('<option value="a">a (3)</option><option value="&quot;b">&quot;b (1)</option>');
});

it('offers nothing for a handful', () => {
  expect(filters([reading('praise', []), reading('complaint', [])], view).text).toBe('');
});
