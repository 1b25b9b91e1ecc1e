import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery, queryErrorLine, showQueryError } from './query.ts';

const read = (text: string): string => {
  const parsed = parseQuery(text);
  return parsed.ok ? printQuery(parsed.query) : `✗ ${queryErrorLine(parsed)}`;
};

describe('how a query is read', () => {
  it.each([
    ['migalinda', 'migalinda'],
    ['pan frío', 'pan AND frio'],
    ['pan AND frío OR bollo', '(pan AND frio) OR bollo'],
    ['pan (frío OR duro)', 'pan AND (frio OR duro)'],
    ['(migalinda OR "miga linda") AND (reparto OR repartidor* OR "a domicilio" OR envío)',
      '(migalinda OR "miga linda") AND (reparto OR repartidor* OR "a domicilio" OR envio)'],
    ['pan NOT frío', 'pan AND NOT frio'],
    ['pan AND NOT (frío OR duro)', 'pan AND NOT (frio OR duro)'],
    ['pan -frío -"muy duro"', 'pan AND NOT frio AND NOT "muy duro"'],
    ['NOT NOT pan', 'pan'],
    ['pan NOT NOT NOT duro', 'pan AND NOT duro'],
    ['“pan frío” «Pan duro»', '"pan frio" AND "pan duro"'],
    ['e-mail l’hora', '"e mail" AND "l hora"'],
    ['#migalinda @vecina_del_barrio', 'migalinda AND vecina_del_barrio'],
    ['repart* w?rd pan** #envío*', 'repart* AND w?rd AND pan* AND envio*'],
    ['vecina_* col·leg*', 'vecina_* AND colleg*'],
    ['"repart* a domicilio"', '"repart* a domicilio"'],
    ['"¿tienen pan?"', '"tienen pan"'],
    ['pan NEAR/5 frío', 'pan NEAR/5 frio'],
    ['pan ONEAR/5 (frío OR "muy duro")', 'pan ONEAR/5 (frio OR "muy duro")'],
    ['a NEAR/2 b NEAR/3 c d', '((a NEAR/2 b) NEAR/3 c) AND d'],
    ['NOT a NEAR/2 b c', 'NOT (a NEAR/2 b) AND c'],
    ['title:pan text:(bollo OR "pan dulce") author:"Lucía M"', 'title:pan AND (text:bollo OR text:"pan dulce") AND author:"lucia m"'],
    ['Title:pan TITLE: bollo', 'title:pan AND title:bollo'],
    ['title:pan NEAR/3 frío', 'title:pan NEAR/3 frio'],
    ['title:(pan NEAR/3 frío)', 'title:pan NEAR/3 title:frio'],
    ['site:https://www.Foro.example/Pan/ url:"foro.example/pan"', 'site:foro.example/Pan AND url:"foro example pan"'],
    ['url:https://foro.example/t', 'url:"https foro example t"'],
    ['site:(a.example OR *.b.example)', 'site:a.example OR site:b.example'],
    ['site:año.example', 'site:xn--ao-zja.example'],
    ['lang:ES OR language:ca', 'lang:es OR lang:ca'],
    ['platform:forum source:foro-* kind:google-news', 'platform:forum AND source:foro-* AND kind:google-news'],
    ['source:"La Voz"', 'source:"la voz"'],
    ['pan rating:<3 rating:>=4 rating:5 rating:1..2 rating:≤2', 'pan AND rating:<3 AND rating:>=4 AND rating:5 AND rating:1..2 AND rating:<=2'],
    ['raw:"iPhone X" raw:C++ title:raw:Pan', 'raw:"iPhone X" AND raw:"C++" AND title:raw:"Pan"'],
    ['raw:":-)" raw:«dice "hola"»', 'raw:":-)" AND raw:«dice "hola"»'],
    ['"or" "NOT" or', 'or AND not AND or'],
    ['12:30 3,50 €', '"12 30" AND "3 50" AND "€"'],
    ['🍞 👍🏽', '"🍞" AND "👍"'],
    ['面包', '"面 包"'],
    ['source:x -pan', 'source:x AND NOT pan'],
    ['constructor toString', 'constructor AND tostring'],
  ])('%s', (text, printed) => {
    expect(read(text)).toBe(printed);
  }); // prettier-ignore

  it('takes a space for AND, and NOT before NEAR before AND before OR', () => {
    expect(read('a OR b c NEAR/2 d NOT e')).toBe('a OR (b AND (c NEAR/2 d) AND NOT e)');
  });
});

const OPERAND = 'a word, a "phrase", a field such as title: or (';

describe('what is wrong with a query, and where', () => {
  it.each([
    ['', 1, OPERAND, 'the end of the query'],
    ['  ', 3, OPERAND, 'the end of the query'],
    ['pan AND', 8, OPERAND, 'the end of the query'],
    ['pan AND OR frío', 9, OPERAND, '"OR"'],
    ['OR pan', 1, OPERAND, '"OR"'],
    ['(pan OR bollo', 14, 'a ) for the ( at character 1', 'the end of the query'],
    ['pan) bollo', 4, 'a ( before it', '")"'],
    ['()', 2, OPERAND, '")"'],
    ['pan "frío', 10, 'a closing " for the one at character 5', 'the end of the query'],
    ['«pan', 5, 'a closing » for the one at character 1', 'the end of the query'],
    ['pan ""', 5, 'a word between the quotes (for signs: raw:"…")', '""'],
    ['pan & bollo', 5, `${OPERAND} (for signs: raw:"&")`, '"&"'],
    ['pan - bollo', 5, `${OPERAND} (for signs: raw:"-")`, '"-"'],
    ['pan NEAR bollo', 5, 'a distance, such as NEAR/5 (or quotes around the word)', '"NEAR"'],
    ['pan ONEAR5 bollo', 5, 'a distance, such as ONEAR/5 (or quotes around the word)', '"ONEAR5"'],
    ['pan NEAR/x bollo', 10, 'a number of words from 1 to 500, such as NEAR/5', '"x"'],
    ['pan NEAR/0 bollo', 10, 'a number of words from 1 to 500, such as NEAR/5', '"0"'],
    ['pan NEAR/501 bollo', 10, 'a number of words from 1 to 500, such as NEAR/5', '"501"'],
    ['pan NEAR/ bollo', 10, 'a number of words from 1 to 500, such as NEAR/5', 'nothing'],
    ['pan NEAR/5', 11, OPERAND, 'the end of the query'],
    ['pan NEAR/5 NOT bollo', 12, OPERAND, '"NOT"'],
    ['pan NEAR/5 (bollo AND miga)', 13, 'words, phrases or (… OR …) on both sides of NEAR/5', 'AND'],
    ['pan NEAR/5 lang:es', 17, 'words, phrases or (… OR …) on both sides of NEAR/5', 'what has no place among the words'],
    ['*pan', 1, 'a letter before *', '"*"'],
    ['pan "buen *"', 11, 'a letter before *', '"*"'],
    ['pan ??', 5, 'a letter beside ?', '"??"'],
    ['titel:pan', 1, 'title: (did you mean it?)', '"titel:"'],
    ['autor:pan', 1, 'author: (did you mean it?)', '"autor:"'],
    ['https://foro.example', 1, 'url: (did you mean it?)', '"https:"'],
    ['sabor:pan', 1, 'one of the fields title, text, author, url, site, lang, platform, source, kind, rating, raw, or quotes around it', '"sabor:"'],
    ['constructor:x', 1, 'one of the fields title, text, author, url, site, lang, platform, source, kind, rating, raw, or quotes around it', '"constructor:"'],
    ['title:', 7, 'what title: should hold', 'the end of the query'],
    ['title:)', 7, 'what title: should hold', '")"'],
    ['title: author:x', 8, 'what title: should hold', '"author:"'],
    ['pan rating:bad', 12, 'stars: 5, <3, >=4 or 1..2', '"bad"'],
    ['pan rating:4..2', 12, 'stars: 5, <3, >=4 or 1..2', '"4..2"'],
    ['site:"a b"', 6, 'a host such as foro.example', '"a b"'],
    [`pan "${'a '.repeat(51)}"`, 5, 'at most 50 words in a phrase', '51'],
    ['pan AND ' + '*'.repeat(100), 9, 'a letter before *', '"*"'],
    ['pan rating:' + 'x'.repeat(100), 12, 'stars: 5, <3, >=4 or 1..2', `"${'x'.repeat(59)}…`],
    ['raw:""', 5, 'the characters to look for', '""'],
    ['raw:(a)', 5, 'what raw: should hold', '"("'],
    ['NOT pan', 1, 'something to listen for beside it (a query of NOT alone would match nearly everything)', 'NOT alone'],
    ['pan OR NOT bollo', 8, 'something to listen for beside it (a query of NOT alone would match nearly everything)', 'NOT alone'],
    ['-pan -bollo', 1, 'something to listen for beside it (a query of NOT alone would match nearly everything)', '"-" alone'],
    ['NOT (pan AND bollo)', 1, 'something to listen for beside it (a query of NOT alone would match nearly everything)', 'NOT alone'],
    ['('.repeat(60) + 'a' + ')'.repeat(60), 51, 'at most 50 ( in one another', '"("'],
    ['a' + ' NEAR/1 a'.repeat(60), 453, 'at most 50 NEAR in a row', '"NEAR/1"'],
  ])('%s', (text, character, expected, found) => {
    expect(parseQuery(text)).toEqual({ ok: false, at: character - 1, expected, found });
  }); // prettier-ignore

  it('shows the character under a caret', () => {
    const text = 'pan\n\tnin\u0303o 🍞 AND)';
    const parsed = parseQuery(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(showQueryError(text, parsed)).toBe(
      `\tnin\u0303o 🍞 AND)\n\t          ^\ncharacter ${text.length}: expected ${OPERAND}, found ")"`,
    );
  });
});

describe('what may have been meant otherwise', () => {
  const notes = (text: string): string[] => {
    const parsed = parseQuery(text);
    return parsed.ok ? parsed.notes.map(({ at, message }) => `${at}: ${message}`) : ['unreadable'];
  };
  it.each([
    ['pan or bollo', ['4: "or" is looked for as a word; the operator is OR']],
    ['pan o bollo', ['4: "o" is looked for as a word; the operator is OR']],
    ['pan Y bollo', ['4: "Y" is looked for as a word; the operator is AND']],
    ['a OR b c', ['0: AND binds tighter than OR: put ( ) around what belongs together']],
    ['(a OR b) c OR d', ['0: AND binds tighter than OR: put ( ) around what belongs together']],
    ['a OR (b c)', []],
    [
      '"do you deliver?"',
      ['15: ? stands for exactly one more character; leave it out where a question is meant'],
    ],
    ['pan o', []],
    ['"pan o bollo"', []],
  ])('%s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'pan', 'frío', 'repart*', 'w?rd', '"pan frío"', '"', '(', ')', 'AND', 'OR', 'NOT', 'NEAR/3', 'ONEAR/2', 'NEAR', '-', 'title:',
    'lang:es', 'rating:<3', 'raw:"X y"', 'site:a.example', '«', '*', '?', ':', 'foo:', 'ñ', '🍞', '面包', '\n', 'url:(', "d'aigua",
  ); // prettier-ignore
  const queries = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('is read or refused at one of its characters, and never throws', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const parsed = parseQuery(text);
        if (!parsed.ok) {
          expect(parsed.at).toBeGreaterThanOrEqual(0);
          expect(parsed.at).toBeLessThanOrEqual(text.length);
          expect(showQueryError(text, parsed)).toContain(parsed.expected);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('means the same once printed', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const parsed = parseQuery(text);
        if (parsed.ok) expect(read(printQuery(parsed.query))).toBe(printQuery(parsed.query));
      }),
      { numRuns: 5000 },
    );
  });
});
