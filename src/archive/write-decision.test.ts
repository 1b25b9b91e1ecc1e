import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decisionStatuses } from './decision.ts';
import { writeDecision } from './write-decision.ts';
import { readArchive } from './read.ts';

it('is a file as people write it', () => {
  const decision = {
    title: 'Abrir los domingos',
    status: 'will' as const,
    since: '2026-11-22',
    mentions: ['abcdefghijkl', 'mnopqrstuvwx'],
    query: '"los domingos" OR it\'s',
    review: '2027-01-17',
    body: '¿Qué vamos a hacer?',
  };
  expect(writeDecision(decision)).toBe(
    `---
title: Abrir los domingos
status: will
since: 2026-11-22
mentions: ["abcdefghijkl", "mnopqrstuvwx"]
query: '"los domingos" OR it''s'
review: 2027-01-17
---

¿Qué vamos a hacer?
`,
  );
});

it('is read back as it was meant, whatever its title holds', () => {
  const content = mkdtempSync(join(tmpdir(), 'oido-decision-'));
  mkdirSync(join(content, 'decisions'));
  writeFileSync(join(content, 'settings.yaml'), 'name: X\n');
  const title = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('---', 'a: b', '"x" # y', '{% x %}\n---\n', '<b>'),
    )
    .map((text) => text.toWellFormed().trim())
    .filter((text) => text !== '');
  try {
    fc.assert(
      fc.property(title, fc.constantFrom(...decisionStatuses), (title, status) => {
        const text = writeDecision({
          title,
          status,
          since: '2026-11-22',
          mentions: ['x'],
          query: title,
          body: '',
        });
        writeFileSync(join(content, 'decisions', 'a.md'), text);
        const { decisions, problems } = readArchive(content);
        expect(problems).toEqual([]);
        expect(decisions).toMatchObject([
          { id: 'a', title, status, since: '2026-11-22', mentions: ['x'], query: title },
        ]);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(content, { recursive: true });
  }
});
