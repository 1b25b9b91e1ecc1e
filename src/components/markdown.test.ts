import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from './markdown.ts';

describe('markdown', () => {
  it('renders what people write', () => {
    expect(markdown('El **sábado** hubo [obras](https://x.example).\n\n- a\n- b').text).toBe(
      '<p>El <strong>sábado</strong> hubo <a href="https://x.example" rel="noopener noreferrer nofollow">obras</a>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
    );
  });

  it('begins its headings below those of the page', () => {
    expect(markdown('# Uno\n\n## Dos\n\n###### Seis').text).toBe(
      '<h3>Uno</h3>\n<h3>Dos</h3>\n<h5>Seis</h5>\n',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '![x](https://x.example/pixel.gif)',
    '<p style="color:red" onclick="x()">x</p>',
    '<svg><script>alert(1)</script></svg>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ])('takes the harm out of %s', (text) => {
    expect(markdown(text).text).not.toMatch(/<script|<img|<svg|javascript:|data:|\son\w+=|style=/i);
  });

  it('survives any text, and lets nothing through but its own tags', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const [tag] of markdown(text).text.matchAll(/<\/?[a-z0-9]+/gi))
          expect(tag).toMatch(
            /^<\/?(p|br|hr|em|strong|del|code|pre|blockquote|a|ul|ol|li|h[2-5]|table|thead|tbody|tr|th|td)$/,
          );
      }),
    );
  });
});
