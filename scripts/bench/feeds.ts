/** The instant of every measured run. */
export const NOW = new Date('2026-11-18T07:00:00Z');
export const ENTRIES = 20;

const sentences = [
  'Esta mañana había cola en la plaza y el tiempo acompañaba a quienes paseaban por el mercado.',
  'El ayuntamiento anuncia obras en la calle mayor durante las próximas dos semanas.',
  'Los vecinos piden más bancos a la sombra y una fuente que funcione en verano.',
  'La feria del libro abre el sábado con lecturas para toda la familia.',
];

/** One of many feeds: RSS 2.0 with 20 entries, one in ten of them about Migalinda. The same number gives the same bytes. */
export function feedText(number: number): string {
  const items = Array.from({ length: ENTRIES }, (_, n) => {
    const about = (number * ENTRIES + n) % 10 === 0;
    const published = new Date(NOW.getTime() - (n + 1) * 3_600_000 * 5).toUTCString();
    const text = Array.from({ length: 4 }, (__, k) => sentences[(number + n + k) % sentences.length]).join(
      ' ',
    );
    return `<item><title>${about ? `Panadería Migalinda, opinión ${n}` : `Noticia ${n} del barrio ${number}`}</title>
<link>https://sitio${number}.example/entrada/${n}?utm_source=rss</link><guid isPermaLink="false">s${number}-${n}</guid>
<pubDate>${published}</pubDate><dc:creator>Vecina ${n}</dc:creator>
<description><![CDATA[<p>${text}</p><p>${about ? 'El pan de <b>Migalinda</b> está muy rico y el trato es estupendo.' : 'Más noticias mañana.'}</p>]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sitio ${number}</title>
<link>https://sitio${number}.example/</link><description>Noticias</description>${items.join('\n')}</channel></rss>`;
}
