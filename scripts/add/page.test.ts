import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsSecret, idFor, secretFor, titleFor } from './name.ts';
import { linksOf, usualPlaces } from './page.ts';

it('finds the feeds that a page announces, those of comments last, then what looks like one', () => {
  const page = `<!doctype html><html><head><title>La Gaceta\n de Sotoclaro</title><base href="https://gaceta.example/es/">
    <link rel="canonical" href="/portada">
    <link rel="alternate" type="application/rss+xml" title="Gaceta » Comentarios" href="comments/feed/">
    <link REL='Alternate nofollow' TYPE="application/rss+xml; charset=utf-8" href=feed/>
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
    <link rel="alternate" hreflang="en" href="/en/">
    <link rel=alternate type="application/feed+json" href="javascript:alert(1)">
    <link rel="stylesheet" href="x.css"></head>
    <body><svg><title>no</title></svg><a href="/boletin.rss">RSS</a> <a href="/boletin.rss">otra vez</a> <a href="/feedback">no</a></body></html>`;
  expect(linksOf(page, 'https://www.gaceta.example/')).toEqual({
    title: 'La Gaceta de Sotoclaro',
    canonical: 'https://gaceta.example/portada',
    feeds: [
      'https://gaceta.example/es/feed/',
      'https://gaceta.example/boletin.rss',
      'https://gaceta.example/es/comments/feed/',
    ],
  });
});

it('reads anything as a page, in time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 20 }), (html, base) => {
      for (const url of linksOf(`<link rel=alternate type=text/xml href="${html}">${html}`, base).feeds)
        expect(URL.canParse(url)).toBe(true);
      usualPlaces(base);
    }),
  );
  const deep = linksOf('<div><a href="/x.rss">'.repeat(200_000), 'https://a.example/');
  expect(deep.feeds).toEqual(['https://a.example/x.rss']);
});

it('tries the usual places of the page first, then of the host', () => {
  const places = usualPlaces('https://a.example/blog/');
  expect(places.slice(0, 3)).toEqual([
    'https://a.example/blog/feed/',
    'https://a.example/blog.rss',
    'https://a.example/feed/',
  ]);
  expect(usualPlaces('https://a.example/')[0]).toBe('https://a.example/feed/');
});

it('names a source by what it says, and never twice', () => {
  expect(idFor(['El Eco de Sotoclaro — Portada', undefined], new Set())).toBe('el-eco-de-sotoclaro-portada');
  expect(idFor(['مخبز', 'a.example'], new Set())).toBe('a-example');
  expect(idFor(['', undefined], new Set(['source']))).toBe('source-2');
  // A name that every object has.
  expect(idFor(['Constructor', 'a.example'], new Set())).toBe('a-example');
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
      const taken = new Set(others.map((one) => idFor([one], new Set())));
      const id = idFor([name], taken);
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
      expect(taken.has(id)).toBe(false);
      expect(secretFor(id)).toMatch(/^OIDO_SOURCE_[A-Z0-9_]+$/);
      expect(titleFor(name).length).toBeLessThanOrEqual(80);
    }),
  );
});

it('knows an address that lets in whoever has it', () => {
  for (const address of [
    'https://www.google.com/alerts/feeds/1/2',
    'https://a.example/feed?token=x',
    'https://a.example/?feed=1&API_KEY=x',
    'https://us:word@a.example/feed',
  ])
    expect(holdsSecret(address), address).toBe(true);
  for (const address of [
    'https://a.example/feed',
    'https://a.example/?feed=rss2',
    'x',
    'https://a.example/?q=token',
  ])
    expect(holdsSecret(address), address).toBe(false);
});
