import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { compileTopics, matchedWords } from './match-topics.ts';
import type { Hit } from './match-topics.ts';
import { parseQuery, printQuery } from './query.ts';
import type { Query, TextField } from './query.ts';
import { tokenize } from './tokens.ts';

const why = (query: string, document: Partial<Document>): Hit[] | undefined => {
  const matcher = compileTopics([{ id: 'topic', query }]);
  expect(matcher.problems).toEqual([]);
  return matcher.match({ title: '', text: '', ...document }).get('topic');
};
const words = (query: string, document: Partial<Document> | string): string[] | undefined =>
  why(query, typeof document === 'string' ? { text: document } : document)?.map((hit) => hit.words);

describe('what a query matches, and why', () => {
  it.each<[string, Partial<Document> | string, string[] | undefined]>([
    ['migalinda', 'Fui a MIGALINDA, y migalindas no hay', ['MIGALINDA']],
    ['migalinda', '#Migalinda y @migalinda', ['Migalinda', 'migalinda']],
    ['#migalinda', 'en Migalinda', ['Migalinda']],
    ['@migalinda', 'escribid a hola@migalinda.example', ['migalinda']],
    ['envio', 'El envío', ['envío']],
    ['ano', 'un año', undefined],
    ['año', 'un nin\u0303o de un an\u0303o', ['an\u0303o']],
    ['pan frío', 'frio estaba el pan', ['frio', 'pan']],
    ['pan frío', { title: 'Pan', text: 'muy frío' }, ['Pan', 'frío']],
    ['pan frío', 'pan', undefined],
    ['"pan frío"', 'frío pan. Pan frío.', ['Pan frío']],
    ['"pan frío"', { title: 'pan', text: 'frío' }, undefined],
    ['"a a b"', 'a a a b', ['a a b']],
    ['pan OR bollo', 'un bollo', ['bollo']],
    ['pan NOT frío', 'pan frío', undefined],
    ['pan NOT frío', 'pan tierno', ['pan']],
    ['pan OR (bollo NOT duro)', 'pan y bollo duro', ['pan']],
    ['repart*', 'El repartidor de repartos, reparto', ['repartidor', 'repartos', 'reparto']],
    ['pan*', 'pan', ['pan']],
    ['c?sa', 'casa cosa csa caasa cañsa', ['casa', 'cosa']],
    ['?an', 'pan van an plan', ['pan', 'van']],
    ['m?g*da', 'Migalinda mega', ['Migalinda']],
    ['ca?o', 'caño cano cao', ['caño', 'cano']],
    ['"repart* a domicilio"', 'un repartidor a domicilio', ['repartidor a domicilio']],
    ['col·legi', 'el Col·legi i els col·legis', ['Col·legi']],
    ['collegi*', 'el Col·legi i els col·legis', ['Col·legi', 'col·legis']],
    ['pan NEAR/2 frío', 'pan muy frío', ['pan', 'frío']],
    ['pan NEAR/2 frío', 'frío muy pan', ['frío', 'pan']],
    ['pan NEAR/2 frío', 'pan muy muy frío', undefined],
    ['pan ONEAR/2 frío', 'frío el pan', undefined],
    ['pan ONEAR/1 frío', 'pan frío', ['pan', 'frío']],
    ['pan NEAR/5 pan', 'un pan solo', undefined],
    ['pan NEAR/5 pan', 'pan con pan', ['pan', 'pan']],
    ['pan NEAR/3 (frío OR "muy duro")', 'pan hoy muy duro', ['pan', 'muy duro']],
    ['pan NEAR/3 frío', 'pan a b c d e f g h pan frío', ['pan', 'frío']],
    ['a ONEAR/2 b ONEAR/1 c', 'a b b c', ['a', 'b', 'b', 'c']],
    ['pan NEAR/500 frío', { title: 'pan', text: 'frío' }, undefined],
    ['title:pan', { text: 'pan' }, undefined],
    ['title:(pan OR bollo)', { title: 'El bollo' }, ['bollo']],
    ['text:pan', { title: 'pan', text: 'otro pan' }, ['pan']],
    ['author:vecina*', { author: 'vecina_del_barrio' }, ['vecina_del_barrio']],
    ['author:lucía', { author: 'Lucia M.' }, ['Lucia']],
    ['lucía', { author: 'Lucía M.' }, undefined],
    ['url:pan', { url: 'https://foro.example/t/pan-frio' }, ['pan']],
    ['site:foro.example', { url: 'https://www.Foro.example:8080/t/1' }, ['www.Foro.example:8080']],
    ['site:foro.example', { url: 'https://otroforo.example/t/1' }, undefined],
    ['site:foro.example', { url: 'https://x.example/?u=foro.example' }, undefined],
    ['site:foro.example/t', { url: 'https://foro.example/t/1' }, ['foro.example']],
    ['site:foro.example/t', { url: 'https://foro.example/tema/1' }, undefined],
    ['lang:es', { language: 'es' }, ['es']],
    ['lang:pt', { language: 'pt-BR' }, ['pt-BR']],
    ['lang:pt-br', { language: 'pt' }, undefined],
    ['source:foro-*', { source: 'foro-barrio' }, ['foro-barrio']],
    ['platform:Reseñas', { platform: 'resenas' }, ['resenas']],
    ['kind:google-news', { kind: 'google-news' }, ['google-news']],
    ['kind:google', { kind: 'google-news' }, undefined],
    ['rating:<3', { rating: 2.5 }, ['2.5']],
    ['rating:<3', { rating: 3 }, undefined],
    ['rating:<=3', { rating: 3 }, ['3']],
    ['rating:>4', { rating: 4 }, undefined],
    ['rating:1..2', { rating: 1 }, ['1']],
    ['rating:<3', {}, undefined],
    ['raw:"iPhone X"', 'un iphone x, un iPhone\nX y un iPhone XR', ['iPhone\nX']],
    ['raw:Año', 'año Ano An\u0303o', ['An\u0303o']],
    ['raw:C++', 'C, c++ y C++.', ['C']],
    ['raw:":-)"', { title: 'bien :-)', text: ':-( :-)' }, [':-)', ':-)']],
    ['title:raw:Pan', { title: 'Pan', text: 'Pan' }, ['Pan']],
    ['🍞', 'qué rico 🍞🥐', ['🍞']],
    ['👍', 'bien 👍🏽', ['👍']],
    ['面包', '这个面包很好', ['面包']],
    ['"constructor"', 'un constructor', ['constructor']],
  ])('%s in %j: %j', (query, document, expected) => {
    expect(words(query, document)).toEqual(expected);
  }); // prettier-ignore

  it('says where', () => {
    const text = '¿Llegó el pan? ¡FRÍO llegó!';
    expect(why('title:aviso AND llegó', { title: 'Un aviso', text })).toEqual([
      { words: 'aviso', field: 'title', start: 3, end: 8 },
      { words: 'Llegó', field: 'text', start: 1, end: 6 },
      { words: 'llegó', field: 'text', start: 21, end: 26 },
    ]);
  });

  it('shows the words of the text alone where there are any, each once', () => {
    const document = { title: 'Pan', text: 'pan y PAN frío', source: 'foro' };
    expect(matchedWords(why('source:foro AND (pan OR frío)', document)!)).toEqual(['Pan', 'frío']);
    expect(matchedWords(why('source:foro', document)!)).toEqual(['source: foro']);
  });

  it('explains a text that repeats itself with fewer places', () => {
    expect(why('pan', { text: 'pan '.repeat(10_000) })!.length).toBe(50);
  });

  it('matches many topics at once, in their order, and names those it cannot read', () => {
    const matcher = compileTopics([
      { id: 'b', query: 'pan' },
      { id: 'broken', query: 'pan AND' },
      { id: 'a', query: 'lang:es OR bollo' },
      { id: 'c', query: 'pan NOT frío' },
    ]);
    expect(matcher.problems).toEqual([
      { topic: 'broken', error: { ok: false, at: 7, expected: expect.stringContaining('a word'), found: 'the end of the query' } },
    ]); // prettier-ignore
    expect([...matcher.match({ title: '', text: 'frío pan', language: 'es' }).keys()]).toEqual(['b', 'a']);
    expect([...matcher.match({ title: '', text: 'pan' }).keys()]).toEqual(['b', 'c']);
    expect([...matcher.match({ title: '', text: 'nada' }).keys()]).toEqual([]);
  });
});

/** The plainest possible reading of a query: every pair of places is tried. */
function slowly(query: Query, document: Document): boolean {
  const fields = (field: TextField | undefined): TextField[] => (field ? [field] : ['title', 'text']);
  const glob = (pattern: string): RegExp =>
    new RegExp(`^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`, 'u');
  const spans = (part: Query, field: TextField): [number, number][] => {
    if (part.type === 'or') return part.parts.flatMap((inner) => spans(inner, field));
    if (part.type === 'near') {
      const [left, right] = [spans(part.left, field), spans(part.right, field)];
      return left.flatMap((a) =>
        right.flatMap((b): [number, number][] => {
          const after = b[0] - a[1];
          const before = a[0] - b[1];
          if (after >= 1 && after <= part.distance) return [[a[0], b[1]]];
          if (!part.ordered && before >= 1 && before <= part.distance) return [[b[0], a[1]]];
          return [];
        }),
      );
    }
    if (part.type !== 'words' || !fields(part.field).includes(field)) return [];
    const text = tokenize(document[field] ?? '');
    return text.flatMap((_, i): [number, number][] =>
      part.words.every((word, j) => text[i + j] && glob(word).test(text[i + j]!.word))
        ? [[i, i + part.words.length - 1]]
        : [],
    );
  };
  switch (query.type) {
    case 'and':
      return query.parts.every((part) => slowly(part, document));
    case 'or':
      return query.parts.some((part) => slowly(part, document));
    case 'not':
      return !slowly(query.part, document);
    case 'words':
    case 'near':
      return (['title', 'text', 'author', 'url'] as const).some((field) => spans(query, field).length > 0);
    default:
      throw new Error(query.type);
  }
}

describe('against the plainest reading', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'ñ');
  const term = fc.oneof(
    word,
    fc.constantFrom('a*', 'a?', '?b', 'a?c', 'a*c', '?b'),
    fc.constantFrom('title:a', 'author:b*'),
  );
  const phrase = fc
    .array(fc.oneof(word, fc.constantFrom('a*', '?b')), { minLength: 1, maxLength: 3 })
    .map((list) => `"${list.join(' ')}"`);
  const leaf = fc.oneof(term, phrase);
  const group = fc.array(leaf, { minLength: 1, maxLength: 3 }).map((list) => `(${list.join(' OR ')})`);
  const near = fc
    .tuple(
      fc.oneof(leaf, group),
      fc.constantFrom('NEAR', 'ONEAR'),
      fc.integer({ min: 1, max: 4 }),
      fc.oneof(leaf, group),
    )
    .map(([a, operator, n, b]) => `${a} ${operator}/${n} ${b}`);
  const nested = fc.oneof(
    fc.tuple(near, fc.constantFrom('NEAR', 'ONEAR'), fc.integer({ min: 1, max: 4 }), group).map(([a, o, n, b]) => `(${a}) ${o}/${n} ${b}`),
    fc.tuple(near, fc.constantFrom('NEAR', 'ONEAR'), fc.integer({ min: 1, max: 4 }), group).map(([a, o, n, b]) => `${b} ${o}/${n} (${a})`),
  ); // prettier-ignore
  const { query } = fc.letrec((tie) => ({
    query: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(leaf, near, nested),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((list) => `(${list.join(' AND ')})`),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((list) => `(${list.join(' OR ')})`),
      fc.tuple(leaf, tie('query')).map(([a, b]) => `(${a} NOT (${b}))`),
    ),
  })) as { query: fc.Arbitrary<string> };
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'ñ', 'abbc', 'x'), { maxLength: 12 })
    .map((list) => list.join(' '));
  const document = fc.record({ title: text, text, author: text });

  it('finds the same', () => {
    let matched = 0;
    let read = 0;
    fc.assert(
      fc.property(fc.array(query, { minLength: 1, maxLength: 4 }), document, (queries, doc) => {
        const topics = queries
          .map((written, i) => ({ id: String(i), query: written, parsed: parseQuery(written) }))
          .filter(({ parsed }) => parsed.ok);
        const matcher = compileTopics(topics);
        for (const one of [doc, { title: 'a', text: '' }, doc]) {
          const found = matcher.match(one);
          for (const { id, query: written, parsed } of topics) {
            const expected = parsed.ok && slowly(parsed.query, one);
            read += 1;
            if (expected) matched += 1;
            expect({ written, found: found.has(id) }).toEqual({ written, found: expected });
            if (expected) expect(found.get(id)!.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 4000 },
    );
    // Neither nearly all nor nearly none: the comparison says something.
    expect(matched / read).toBeGreaterThan(0.2);
    expect(matched / read).toBeLessThan(0.8);
  });

  it('reads texts made to be slow', () => {
    const matcher = compileTopics([
      { id: 'near', query: '((a NEAR/5 b) NEAR/500 a) ONEAR/3 (a OR "a b")' },
      { id: 'wild', query: 'a*a*a*a*b OR a?a?a?* OR ?z' },
      { id: 'phrase', query: `"${'a '.repeat(49)}b" OR raw:"a A"` },
    ]);
    expect(matcher.problems).toEqual([]);
    const size = 400_000;
    const matched = ['a ', 'a', 'a b ', 'a\u0301', '\u00ad', '面', 'a_', 'l·'].map((piece) =>
      [...matcher.match({ title: '', text: piece.repeat(size / piece.length) }).keys()].join(' '),
    );
    expect(matched).toEqual(['', 'wild', 'near', 'wild', '', '', 'wild', '']);
  });

  it('takes any document', () => {
    const matcher = compileTopics([
      { id: 'one', query: 'pan* OR "a b" OR title:x NEAR/3 y OR a?* OR raw:"A b" OR raw:"!" OR site:a.example OR author:b' },
    ]); // prettier-ignore
    expect(matcher.problems).toEqual([]);
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(fc.record({ title: any, text: any, author: any, url: any, language: any }), (doc) => {
        for (const hit of matcher.match(doc).get('one') ?? []) {
          expect(doc[hit.field as 'text'].slice(hit.start, hit.end)).toBe(hit.words);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('prints what it tries', () => {
  const parsed = parseQuery('a OR b c');
  expect(parsed.ok && printQuery(parsed.query)).toBe('a OR (b AND c)');
});
