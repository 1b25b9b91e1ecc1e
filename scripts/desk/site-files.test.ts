import { expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { withDesk } from './site-files.ts';

it('leads from every mention of the site to the desk', () => {
  const page = `<header><a class="to-search" href="./search/">Buscar</a></header>
<li class="quotation" id="w-abcdefghijkl"><blockquote>x</blockquote><p class="onward"><a href="#">Leer</a></p></li>
<li class="quotation" id="w-mnopqrstuvwx"><blockquote>y</blockquote></li>
<li class="mention"><div class="tools"><a class="permalink" href="../weeks/2026-W47/#yyyyyyyyyyyy">Enlace</a></div></li>`;
  const shown = withDesk(page, dictionary('es').commands.desk);
  const links = [...shown.matchAll(/<a class="to-desk" href="([^"]+)">Contestar y apuntar<\/a>/g)].map(
    ([, to]) => to,
  );
  expect(links).toEqual(['/desk/', '/desk/mentions/abcdefghijkl', '/desk/mentions/yyyyyyyyyyyy']);
  expect(shown.replace(/<a class="to-desk".*?<\/a> ?/g, '')).toBe(page);
});
