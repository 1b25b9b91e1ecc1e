import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from './escape-text.ts';

/** Well-formed text without NUL, often of what Markdown gives a meaning to. */
export const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((any) => any.toWellFormed().replaceAll('\0', '')),
  fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'pan',
          'é',
          '😀',
          ' ',
          '  ',
          '    ',
          '\t',
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\\',
          '`',
          '```',
          '*',
          '**',
          '_',
          '__',
          '~',
          '~~',
        ],
        ...[
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '&',
          '&amp;',
          '&#35;',
          '#',
          '##',
          '-',
          '---',
          '- ',
          '+ ',
          '* ',
          '=',
          '===',
          '|',
          ':',
          ':-:',
          '|-|',
          '1. ',
          '12) ',
        ],
        ...[
          '!',
          '![a](b)',
          '[a]: b',
          '<b>',
          '<!--',
          'http://a.example',
          'www.a.example',
          'a@b.example',
          '@',
          '"',
          "'",
          '.',
          '\u2028',
          '\u202e',
          '\u00a0',
          '\ufeff',
          '\u0085',
        ],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a browser would show of HTML: no tags, references resolved, white space folded. */
function shown(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hexadecimal?: string, decimal?: string) =>
      String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)),
    )
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ')
    .trim();
}

describe('escapeText', () => {
  it('is undone by unescapeText', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(unescapeText(escapeText(any))).toBe(any);
      }),
      { numRuns: 10_000 },
    );
  });

  it('renders as the text it is', () => {
    fc.assert(
      fc.property(text, (any) => {
        const html = marked.parse(escapeText(any), { async: false });
        expect(shown(html)).toBe(any.replace(/\s+/g, ' ').trim());
        // Nothing but paragraphs and line ends: no heading, list, code, table, link, emphasis.
        expect(html.match(/<(?!\/?p>|br>)[^>]*>/g)).toBeNull();
      }),
      { numRuns: 10_000 },
    );
  });

  it('never begins or ends with blanks, nor holds what cannot be seen', () => {
    fc.assert(
      fc.property(text, (any) => {
        const escaped = escapeText(any);
        expect(escaped).not.toMatch(/^[ \t\n]|[ \t\n]$|[ \t]\n|\n[ \t]/);
        expect(escaped).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
    );
  });

  it('leaves what people write readable', () => {
    const review =
      'Muy rico todo. El pan de centeno, 10/10 (¡y a 2,50 €!).\n\nVolveré con vecina_del_barrio #Migalinda & co.';
    expect(escapeText(review)).toBe(review);
    expect(escapeText('- 2 barras\n- 1 hogaza')).toBe('\\- 2 barras\\\n\\- 1 hogaza');
  });
});

describe('unescapeText', () => {
  it('reads what people wrote themselves', () => {
    expect(unescapeText('Pan &amp; vino, 50\\% más: \\&amp; &#62;')).toBe('Pan & vino, 50% más: &amp; >');
    expect(unescapeText('C:\\pan y &unknown; &#xd800; &#0; &#99999999;')).toBe(
      'C:\\pan y &unknown; &#xd800; &#0; &#99999999;',
    );
  });
});
