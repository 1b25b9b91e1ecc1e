import { expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { underOurName } from './our-name.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';

test('what is said under our name by others is shown to be looked at, newest first, until somebody has', () => {
  const author = 'Migalinda';
  const said: Said[] = [
    { id: 'offer', day: '2026-11-14', intent: 'purchase', author },
    { id: 'praise', day: '2026-11-18', intent: 'praise', author },
    // It waits, and stands in that list.
    { id: 'complaint', day: '2026-11-18', intent: 'complaint', author },
    { id: 'looked-at', day: '2026-11-18', author, triage: { status: 'dismissed', reason: 'spam' } },
    { id: 'long-ago', day: '2026-10-02', intent: 'praise', author },
    { id: 'ourselves', day: '2026-11-18', author, authorUrl: 'https://red.example/@migalinda' },
    { id: 'customer', day: '2026-11-18', intent: 'praise', author: 'Lucía' },
  ];
  const settings = { own: ['https://red.example/@migalinda'] };
  const insight = createInsight(archiveOf({ said, settings }), new Date('2026-11-23T09:00:00+01:00'));
  expect(underOurName(insight).map(({ mention }) => mention.id)).toEqual(['praise', 'offer']);
});
