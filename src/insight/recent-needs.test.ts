import { expect, test } from 'vitest';
import { createInsight } from './insight.ts';
import { wantedRows } from './recent-needs.ts';
import { archiveOf } from './test-archive.ts';
import type { Said } from './test-archive.ts';
import { weekDigest } from './week-digest.ts';

const rows = (said: Said[]) => createInsight(archiveOf({ said }), new Date('2026-11-30T00:00:00Z'));

test('what is asked for, how, and a number a platform; ours, nobody’s and the competitors’ apart', () => {
  const topics = ['migalinda', 'hogaza'];
  const text = '¿Lleváis la hogaza a domicilio?';
  const insight = rows([
    { id: 'a', day: '2026-11-10', intent: 'question', topics, text },
    { id: 'b', day: '2026-11-18', intent: 'question', topics, text },
    { id: 'c', day: '2026-11-19', intent: 'question', topics, text, platform: 'reviews' },
    { id: 'd', day: '2026-11-19', intent: 'question', topics, text: '¿Os queda hogaza?' },
    {
      id: 'e',
      day: '2026-11-19',
      intent: 'complaint',
      topics: ['espiga'],
      text: 'En La Espiga no abren en domingo',
    },
    { id: 'f', day: '2026-11-19', intent: 'purchase', topics: ['pan'], text: 'Busco pan por encargo' },
    { id: 'old', day: '2026-07-01', intent: 'question', topics, text },
  ]);
  const found = wantedRows(insight);
  expect(found.us.map(({ need, total, cells }) => [need.what, need.how, total, cells])).toEqual([
    [
      'Hogaza de centeno',
      'delivery',
      3,
      [
        { anchor: 'a-delivery', platform: 'forum', mentions: ['a', 'b'] },
        { anchor: 'c-delivery', platform: 'reviews', mentions: ['c'] },
      ],
    ],
    ['Hogaza de centeno', undefined, 1, [{ anchor: 'd-any', platform: 'forum', mentions: ['d'] }]],
  ]);
  expect(found.competitor.map(({ need }) => [need.what, need.how])).toEqual([['La Espiga', 'sunday']]);
  expect(found.trade.map(({ need }) => [need.what, need.how])).toEqual([['Buscan pan', 'to-order']]);
});

test('anchors are of one cell each, and no week that was shown before changes the numbers', () => {
  const said = Array.from({ length: 12 }, (_, n): Said => ({
    day: `2026-11-${10 + n}`,
    intent: 'question',
    topics: ['migalinda', n % 2 ? 'hogaza' : 'reparto'],
    text: '¿Se puede por encargo, con tarjeta y en domingo?',
    platform: n % 3 ? 'forum' : 'reviews',
  }));
  const once = rows(said);
  const after = rows(said);
  for (const { id } of after.weeks) weekDigest(after, id);
  expect(wantedRows(after)).toEqual(wantedRows(once));
  const anchors = wantedRows(once).us.flatMap(({ cells }) => cells.map(({ anchor }) => anchor));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(wantedRows(rows([]))).toEqual({ us: [], trade: [], competitor: [] });
});
