import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine, plainLine, plainText, tidy } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    [
      'blocks break lines, inline elements keep words together',
      '<p>El pan de <b>Mi</b>galinda</p><div>frío</div>otra',
      'El pan de Migalinda\n\nfrío\notra',
    ],
    ['line breaks', 'uno<br>dos<br />tres', 'uno\ndos\ntres'],
    ['lists', '<p>Hay:</p><ul><li>pan<li>bollos</ul>y ya', 'Hay:\n\n• pan\n• bollos\n\ny ya'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    [
      'entities once',
      '&lt;b&gt; &amp;amp; caf&eacute; &#8364; &#147;q&#148; &notaname;',
      '<b> &amp; café € “q” ¬aname;',
    ],
    ['white space in HTML', ' <i>a</i> \n\n b&nbsp;\t c ', 'a b c'],
    ['line breaks of a text without markup', ' a \n\n\n b&nbsp;\t c ', 'a\n\nb c'],
    [
      'scripts, styles and frames',
      'a<script>if (1<2) "<p>"</script><style>p{}</style><iframe>x</iframe>b',
      'ab',
    ],
    ['comments', 'a<!-- <p>no --> -->b', 'a -->b'],
    ['signs that are no tags', 'I <3 you, 5 < 6 & 7 > 2', 'I <3 you, 5 < 6 & 7 > 2'],
    ['quoted angles in attributes', '<a title="1 > 0">k</a>', 'k'],
    ['a tag cut off', 'text <a href="https://x', 'text'],
    ['links side by side', '<a>#pan</a><a>#rollos</a> por<a>ana</a>', '#pan #rollos por ana'],
    ['a plural after a link', '<a>barra</a>s', 'barras'],
    [
      'pictures that stand for a character',
      'rico <img class="emoji" alt="😋" src="x"> <img alt="Una foto del pan">',
      'rico 😋',
    ],
    ['prefixed XHTML', '<h:div><h:p>a</h:p><h:p>b</h:p></h:div>', 'a\n\nb'],
    ['CDATA wrapped twice', '<![CDATA[<p>a</p>]]>', 'a'],
    ['invisible signs inside words', 'so\u00adft zero\u200bwidth\u0007', 'soft zerowidth'],
    ['half a character', 'a\ud800b &#xD800;', 'a\ufffdb \ufffd'],
    ['nothing', '<p> </p>', ''],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  const readable = (text: string): boolean => text === tidy(text);

  it('is total, and gives text that is tidy and well-formed (property)', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '>',
        '<a href="',
        '"',
        "'",
        '<!--',
        '-->',
        '<script>',
        '</script',
        '&',
        '&amp;',
        '&#',
        '&#x110000;',
        ' ',
        '\n',
        '<li>',
        '<![CDATA[',
        ']]>',
        '<br/>',
        '\u2028',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = plainText(pieces.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(readable(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives back any text that was escaped as HTML (property)', () => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldLine(plainText(`<p>${escape(text)}</p>`))).toBe(foldLine(text));
        expect(plainLine(escape(text))).toBe(foldLine(text));
      }),
    );
  });

  it('keeps apart the words of different blocks, and together those of one (property)', () => {
    const word = fc.stringMatching(/^[a-zñáü]{1,8}$/);
    const blocks = fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote', 'tr');
    fc.assert(
      fc.property(fc.array(fc.tuple(blocks, word, word), { minLength: 1 }), (list) => {
        const html = list
          .map(([name, first, second]) => `<${name}>${first}<b>${second}</b></${name}>`)
          .join('');
        const words = plainText(html)
          .split(/[\s•]+/)
          .filter(Boolean);
        expect(words).toEqual(list.map(([, first, second]) => first + second));
      }),
    );
  });
});

describe('plainLine', () => {
  it.each([
    ['Vec<T> y <b>negrita</b>', 'Vec<T> y negrita'],
    ['a < b > c', 'a < b > c'],
    ['uno<br>dos\n tres', 'uno dos tres'],
    ['x<y', 'x<y'],
  ])('%s', (html, line) => {
    expect(plainLine(html)).toBe(line);
  });
});
