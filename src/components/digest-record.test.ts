import { expect, it } from 'vitest';
import { dictionary } from '../i18n/index.ts';
import { createInsight } from '../insight/insight.ts';
import { archiveOf } from '../insight/test-archive.ts';
import { weekDigest } from '../insight/week-digest.ts';
import { digestRecord, digestRecordSchema } from './digest-record.ts';

it('counts all who asked for an idea, and names the latest hundred', () => {
  const said = Array.from({ length: 130 }, (_, n) => ({
    id: `g${String(n).padStart(3, '0')}`,
    day: `2026-11-${16 + Math.floor(n / 22)}`,
    text: 'Estaría genial que hicierais pan sin gluten.',
    intent: 'suggestion' as const,
    author: `Persona ${n}`,
  }));
  const insight = createInsight(archiveOf({ said }), new Date('2026-11-30T00:00:00Z'));
  const record = digestRecord(weekDigest(insight, '2026-W47')!, dictionary('es'), 'schema.json');
  expect(digestRecordSchema.safeParse(record).error).toBeUndefined();
  expect(record.ideas.map(({ people, mentions }) => [people, mentions.length])).toEqual([[130, 100]]);
  expect(record.ideas[0]!.mentions).toContain('g129');
  expect(record.ideas[0]!.mentions).not.toContain('g000');
});
