import { expect, test } from 'vitest';
import type { Found } from '../collect/gathered.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { letAlone } from './let-alone.ts';
import { wordPrints } from './words-of.ts';

const secret = 'a key that is long enough';
const fingerprints = new Set([
  ...wordPrints(secret, ['lucia_mg']),
  ...fingerprintsOf(secret, {
    accounts: ['https://red.example/@lucia_mg', 'https://www.sitio.example/perfil.php?id=7'],
    names: [{ platform: 'microblog', name: 'Lucía Martín' }],
    ids: ['abcdefghijkl'],
    addresses: ['https://red.example/@lucia_mg/1'],
  }),
]);
const found = (over: Partial<Found['entry']>): Found =>
  ({
    own: false,
    entry: {
      id: 'mnopqrstuvwx',
      source: 'red',
      platform: 'microblog',
      title: 'Migalinda',
      text: 'El pan de Migalinda.',
      published: '2026-11-17T10:00:00+01:00',
      ...over,
    },
    signals: {
      language: 'es',
      topics: {},
      sentiment: { label: 'neutral', score: 0, confidence: 1 },
      intent: { label: 'other', confidence: 1 },
    },
  }) as Found;
const kept = (over: Partial<Found['entry']>): Found | undefined =>
  letAlone([], [found(over)], { secret, fingerprints }, new Date(0)).handedIn[0];

test.each([
  { author: { name: 'Lu', url: 'https://red.example/users/lucia_mg' } },
  { author: { name: 'Lu', url: 'http://m.red.example/@Lucia_MG/' } },
  { author: { name: 'lucia  martin' } },
  { url: 'https://red.example/@lucia_mg/77?utm_source=x' },
  { url: 'http://red.example/@lucia_mg/1' },
  { id: 'abcdefghijkl' },
])('%o is theirs', (over) => {
  expect(kept(over)).toBeUndefined();
});

test.each([
  { author: { name: 'Lucía Martín', url: 'https://red.example/@otra' } },
  { author: { name: 'Lu', url: 'https://otra-red.example/@lucia_mg' } },
  { author: { name: 'Lu', url: 'https://www.sitio.example/perfil.php?id=8' } },
  { url: 'https://red.example/@lucia_mgs/77' },
  { url: 'https://red.example/@lucia_mg/1/respuesta', author: { name: 'Pedro' } },
])('%o is somebody else’s', (over) => {
  expect(kept(over)).toEqual(found(over));
});

test('what answers them says no more whom it answers, and does not call them', () => {
  for (const number of [1, 99]) {
    const answer = { inReplyTo: `https://red.example/@lucia_mg/${number}`, text: '@lucia_mg tienes razón' };
    expect(kept(answer)!.entry).toEqual(found({ text: '… tienes razón' }).entry);
  }
});
