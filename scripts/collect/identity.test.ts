import { describe, expect, it } from 'vitest';
import { identify } from './identity.ts';

const entry = {
  source: 'foro',
  url: 'https://foro.example/t/1?utm_source=rss#p4',
  guid: 'post-4',
  title: 'El pan, frío',
  outlet: 'El Eco',
  author: 'ines',
  published: '2026-11-18T19:12:00+01:00',
  text: 'Llegó frío.',
};
const by = (
  way: Parameters<typeof identify>[1]['by'],
  changed: Partial<typeof entry> | Record<string, undefined> = {},
): string => identify({ ...entry, ...changed }, { by: way });

describe('identify', () => {
  it('gives 12 characters', () => {
    expect(by('address')).toMatch(/^[a-z2-7]{12}$/);
  });

  it('by address: whatever the source, the tracking, the title', () => {
    const same = by('address', {
      source: 'otro',
      url: 'https://FORO.example/t/1#p4',
      title: 'Otro',
      guid: 'x',
    });
    expect(same).toBe(by('address'));
    expect(by('address', { url: 'https://foro.example/t/1#p5' })).not.toBe(by('address'));
  });

  it('by guid: within its source, whatever the address', () => {
    expect(by('guid', { url: 'https://apps.example/', title: 'Otro' })).toBe(by('guid'));
    expect(by('guid', { source: 'otro' })).not.toBe(by('guid'));
    expect(by('guid', { guid: 'post-5' })).not.toBe(by('guid'));
  });

  it('by title and outlet: whatever the source, the link, the quotation marks', () => {
    expect(
      by('title-outlet', { source: 'otro', url: 'https://x.example/', guid: 'x', title: '«El pan,  FRÍO»' }),
    ).toBe(by('title-outlet'));
    expect(by('title-outlet', { outlet: 'La Gaceta' })).not.toBe(by('title-outlet'));
    expect(by('title-outlet', { title: 'El pan, caliente' })).not.toBe(by('title-outlet'));
  });

  it('by content: source, author, date and text', () => {
    expect(by('content', { url: 'https://x.example/', guid: 'x' })).toBe(by('content'));
    for (const changed of [
      { source: 'b' },
      { author: 'b' },
      { published: '2026-11-19T00:00:00Z' },
      { text: 'b' },
    ]) {
      expect(by('content', changed)).not.toBe(by('content'));
    }
  });

  it('takes the next best where it has not what it goes by', () => {
    expect(by('address', { url: undefined })).toBe(by('guid'));
    expect(by('guid', { guid: undefined })).toBe(by('address'));
    expect(by('title-outlet', { title: '¡!' })).toBe(by('address'));
    expect(by('address', { url: 'javascript:1', guid: undefined })).toBe(
      by('content', { url: undefined, guid: undefined }),
    );
  });

  it('keeps titles in other scripts apart', () => {
    expect(by('title-outlet', { title: 'パン' })).not.toBe(by('title-outlet', { title: '面包' }));
  });
});
