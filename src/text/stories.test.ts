import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStories } from './stories.ts';
import type { StoryItem } from './stories.ts';

const hour = (n: number): string => new Date(Date.UTC(2026, 10, 2) + n * 3_600_000).toISOString();
const item = (id: string, title: string, more: Partial<StoryItem> = {}): StoryItem => ({
  id,
  title,
  text: '',
  published: hour(0),
  ...more,
});
const together = (
  a: Partial<StoryItem> & { title: string },
  b: Partial<StoryItem> & { title: string },
): boolean => {
  const stories = createStories();
  stories.add(item('a', a.title, a));
  return stories.add(item('b', b.title, b)) === 'a';
};

const headline = 'El Ayuntamiento abrirá en mayo el mercado de la plaza tras dos años de obras';
const body =
  'El mercado de la plaza volverá a abrir sus puertas en primavera, según ha anunciado el alcalde en una visita a las obras. ' +
  'Los comerciantes piden que se respeten los plazos y que haya aparcamiento para quienes vienen de los pueblos de alrededor.';

describe('copies of a headline', () => {
  it.each([
    headline,
    `${headline} - La Voz del Valle`,
    `${headline} | diariodelsur.example`,
    `VÍDEO: ${headline}`,
    `Última hora | ${headline}`,
    `[Vídeo] ${headline}`,
    `RT @lavoz: ${headline}`,
    `${headline} https://t.example/a8Xk2 vía @lavoz`,
    `${headline} (fotos)`,
    headline.toUpperCase(),
    headline.normalize('NFD').replace(/\p{M}/gu, ''),
    `«${headline}».`,
    'El Ayuntamiento abrirá en mayo el mercado de la plaza…',
    'El Ayuntamiento abrirá en mayo el merca...',
    'El Ayuntamiento abrirá en mayo el mercado de la plaza tras dos años',
    'El Ayuntamiento abrirá en mayo el mercado de la plaza tras dos años de reforma',
    'El Ayuntamiento abrirá en mayo el mercado de la plaza tras años de obras',
    'El Ayuntameinto abrirá en mayo el mercado de la plaza tras dos años de obras',
    'Por fin: el Ayuntamiento abrirá en mayo el mercado de la plaza tras dos años de obras',
  ])('%s', (title) => {
    expect(together({ title: headline }, { title })).toBe(true);
    expect(together({ title }, { title: headline })).toBe(true);
  });

  it('finds a title within its outlet’s name, whichever form that has', () => {
    const outlet = 'El Periódico del Valle';
    expect(together({ title: 'Abre la panadería nueva' }, { title: `Abre la panadería nueva - ${outlet}`, outlet })).toBe(true);
  }); // prettier-ignore
});

describe('what only looks like a copy', () => {
  it.each([
    ['Informe del 15 de agosto', 'Informe del 2 de septiembre'],
    ['Los precios del pan suben un 3,5 % en la comarca', 'Los precios del pan suben un 4,1 % en la comarca'],
    ['Agenda de actos en el barrio para el mes de junio', 'Agenda de actos en el barrio para el mes de julio'],
    ['Horario del mercado de la plaza para este lunes', 'Horario del mercado de la plaza para este martes'],
    ['Gana la primera jornada de la liga comarcal el Betanzos', 'Gana la segunda jornada de la liga comarcal el Betanzos'],
    ['El precio de la harina sube por la sequía en Castilla', 'El precio de la harina baja por la sequía en Castilla'],
    ['El alcalde descarta cerrar el mercado de la plaza este año', 'El alcalde no descarta cerrar el mercado de la plaza este año'],
    ['Diario de un panadero: la harina de espelta', 'Diario de un panadero: el turno de noche'],
    ['El Ayuntamiento de Vigo aprueba los presupuestos', 'El Ayuntamiento de Lugo aprueba los presupuestos'],
    ['Madrid gana al Betis', 'Betis gana al Madrid'],
    ['Muy rico todo', 'Muy rico todo'],
    ['', ''],
  ])('%s / %s', (a, b) => {
    expect(together({ title: a }, { title: b })).toBe(false);
  }); // prettier-ignore

  it('takes no reply in a thread for a copy of its first post', () => {
    const title = '¿Dónde compráis el pan sin gluten en el barrio?';
    const first =
      'Me han detectado celiaquía y busco una panadería de confianza que no quede muy lejos de la plaza.';
    const reply =
      'Yo voy a la de la esquina del parque, pero hay que encargarlo el día de antes por teléfono.';
    expect(together({ title, text: first, author: 'ana' }, { title, text: reply, author: 'luis' })).toBe(
      false,
    );
    expect(together({ title, text: first, author: 'ana' }, { title, text: first, author: 'ana' })).toBe(true);
  });

  it('takes two people who praise in the same few words for two', () => {
    const title = 'Muy buen pan y buen trato';
    expect(together({ title, author: 'Ana' }, { title, author: 'Luis' })).toBe(false);
    expect(together({ title, outlet: 'La Voz', author: 'Ana' }, { title, outlet: 'El Faro', author: 'Luis' })).toBe(true);
  }); // prettier-ignore

  it('takes the same title on another day for another text where it says today or is a short one of the same outlet', () => {
    const later = { published: hour(30) };
    const title = 'El tiempo hoy en la comarca: nubes y claros';
    expect(together({ title }, { title })).toBe(true);
    expect(together({ title }, { title, ...later })).toBe(false);
    const short = { title: 'Preguntas de los lectores', outlet: 'La Voz' };
    expect(together(short, { ...short, ...later })).toBe(false);
  });

  it('does not go from text to text by small steps', () => {
    const stories = createStories();
    const words = 'uno perro gato casa mesa silla puerta ventana calle plaza'.split(' ');
    const others = 'rojo verde azul negro blanco gris rosa lila pardo malva'.split(' ');
    const first = stories.add(item('0', words.join(' ')));
    let story = first;
    for (const [i, other] of others.entries()) {
      words[i] = other;
      story = stories.add(item(String(i + 1), words.join(' ')));
    }
    expect(story).not.toBe(first);
  });
});

describe('bodies', () => {
  it('know a text under another title', () => {
    expect(
      together({ title: headline, text: body }, { title: 'La plaza recupera su mercado', text: body }),
    ).toBe(true);
    const cut = `${body.slice(0, 170)}…`;
    expect(
      together({ title: headline, text: body }, { title: 'La plaza recupera su mercado', text: cut }),
    ).toBe(true);
  });

  it('tell a template with other numbers apart', () => {
    const text = (a: string, b: string): string =>
      `Un terremoto de magnitud ${a} se ha registrado cerca de la costa a las ${b} horas sin que haya que lamentar daños ` +
      'personales ni materiales, según el instituto geográfico, que mantiene la vigilancia en toda la zona afectada.';
    expect(together({ title: 'Terremoto en la costa', text: text('3,4', '12:41') }, { title: 'Nuevo terremoto', text: text('4,1', '03:07') })).toBe(false);
  }); // prettier-ignore

  it('keep an equal long title of two outlets together where each wrote its own lead', () => {
    const own = 'Reportaje propio con vecinos que cuentan cómo han vivido sin mercado estos años y qué esperan ahora.';
    expect(together({ title: headline, text: body, outlet: 'La Voz' }, { title: headline, text: own, outlet: 'El Faro' })).toBe(true);
    expect(together({ title: headline, text: body }, { title: headline, text: own })).toBe(false);
  }); // prettier-ignore
});

describe('filing', () => {
  it('gives the story of the first filed, also through a later copy', () => {
    const stories = createStories();
    expect(stories.add(item('a', headline))).toBe('a');
    expect(stories.add(item('b', `${headline} - La Voz`))).toBe('a');
    expect(stories.add(item('c', `${headline} - La Voz`))).toBe('a');
    expect(stories.add(item('d', 'Otra cosa muy distinta que no tiene que ver'))).toBe('d');
  });

  it('keeps a story that was given before, and adds to it', () => {
    const stories = createStories();
    expect(stories.add(item('b', headline), 'elsewhere')).toBe('elsewhere');
    expect(stories.add(item('c', headline))).toBe('elsewhere');
  });

  it('looks 14 days back and forth, or as far as it is told', () => {
    const apart = (days: number, window?: number): boolean => {
      const stories = createStories(window === undefined ? {} : { days: window });
      stories.add(item('a', headline));
      return stories.add(item('b', headline, { published: hour(24 * days) })) === 'a';
    };
    expect([apart(13.9), apart(14.1), apart(-13.9), apart(-14.1), apart(20, 30)]).toEqual([true, false, true, false, true]);
  }); // prettier-ignore

  it('knows an address, unless the text there is another', () => {
    const url = 'https://foro.example/t/1';
    const a = { title: headline, url };
    expect(together(a, { title: 'El Ayuntamiento abrirá el mercado renovado de la plaza', url, text: body })).toBe(false);
    expect(together({ ...a, text: body }, { title: 'Mercado', text: body, url })).toBe(true);
    expect(together({ ...a, text: body }, { title: 'Queja sobre el ruido', text: 'No se puede dormir con el ruido que hacen.', url })).toBe(false);
  }); // prettier-ignore

  it('takes any items, and gives each an id that was filed', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    const word = fc.constantFrom('pan', 'de', 'Migalinda', '15', '…', ' - ', 'VÍDEO:', '"', 'frío', 'enero', '面包', '|');
    const title = fc.oneof(any, fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')));
    const items = fc.array(fc.record({ title, text: title, published: fc.constantFrom(hour(0), hour(100), 'x'), author: any, outlet: any, url: any }));
    fc.assert(
      fc.property(items, (list) => {
        const stories = createStories();
        const ids = new Set<string>();
        for (const [i, one] of list.entries()) {
          ids.add(String(i));
          expect(ids).toContain(stories.add({ id: String(i), ...one }));
        }
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore
});
