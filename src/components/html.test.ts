import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, escapeHtml, markup, printable } from './html.ts';

describe('markup', () => {
  it('escapes what is put in, and keeps markup as it is', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${'"x"'}">${inner}${[1, 'a&b', inner]}</p>`.text).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;</b>1a&amp;b<b>&lt;i&gt;</b></p>',
    );
  });

  it('makes nothing of what is absent', () => {
    expect(markup`${undefined}${false}${null}${true}${''}${0}`.text).toBe('0');
  });

  it('never lets text open a tag, close a quote or begin an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = markup`<p a="${text}">${text}</p>`.text;
        expect(made.slice(0, -4).slice(6).replace('">', '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('attribute', () => {
  it('is left out without a value', () => {
    expect([attribute('lang', undefined), attribute('lang', ''), attribute('lang', 'es')].join('|')).toBe(
      '|| lang="es"',
    );
  });
});

describe('printable', () => {
  it('takes out what neither HTML nor XML can hold, and nothing else', () => {
    expect(printable('a\0b\u001B[31mc\tд\n\uFFFF')).toBe('ab[31mc\tд\n');
    expect(printable('\uD800x')).toBe('\uFFFDx');
  });

  it('is the same done twice, and leaves no forbidden character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text);
        expect(printable(once)).toBe(once);
        expect(once).not.toMatch(/[\0-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('leaves plain text alone', () => {
  expect(escapeHtml('Hogaza de centeno, 3 €')).toBe('Hogaza de centeno, 3 €');
});
