import { LOOKED } from '../../src/archive/coverage.ts';
import type { Day } from '../../src/archive/instant.ts';
import { namesIn } from '../../src/archive/listing.ts';
import type { Source } from '../../src/archive/source.ts';
import type { Desk } from './desk.ts';
import { area, input, select } from './fields.ts';
import type { Field, Options } from './fields.ts';
import { markup, webLink } from './markup.ts';
import type { Html, Part } from './markup.ts';
import { LONGEST_NOTE, placesByHand } from './note.ts';
import { page } from './page.ts';

/** What was typed before it turned out that something was missing. */
export type Typed = Partial<Record<'text' | 'where' | 'other' | 'day' | 'who' | 'stars', string>>;

/** Where something heard is noted down, and places are said to have been looked at. */
export function heardPage(desk: Desk, typed: Typed = {}, wrong?: keyof Typed, notice?: Part): string {
  const words = desk.words.commands.desk;
  const { heard } = words;
  const places = placesByHand(desk.content);
  const of = (name: keyof Typed, label: string, value = typed[name] ?? ''): Field => ({
    name,
    label,
    value,
    fault: wrong === name ? words.invalid(label) : undefined,
    focus: wrong === name,
  });
  const where: Options = [...places.map(({ id, title }) => [id, title ?? id] as const), ['', heard.other]];
  const stars: Options = [
    ['', heard.noStars],
    ...[5, 4, 3, 2, 1].map((count) => [String(count), '★'.repeat(count)] as const),
  ];
  const notes = namesIn(`${desk.content}/inbox`).filter((name) => /^[^_].*\.md$/.test(name)).length;
  const main = markup`<p class="intro">${heard.intro}</p>
    ${notes > 0 && markup`<p class="panel">${heard.waiting(notes)}</p>`}
    <form class="noting" method="post" action="/desk/heard">
      ${area(of('text', heard.text), 5, LONGEST_NOTE)}
      ${select(of('where', heard.where, typed.where ?? places[0]?.id ?? ''), where)}
      ${input(of('other', heard.other), 'text')}
      ${input(of('day', heard.day, typed.day ?? desk.today()), 'date', { max: desk.today() })}
      ${input(of('who', heard.who), 'text')} ${select(of('stars', heard.stars), stars)}
      <button class="primary">${heard.button}</button>
    </form>
    ${places.length > 0 && looking(desk, places)}`;
  return page(desk, { title: heard.title, section: 'heard', notice, main });
}

function looking(desk: Desk, places: readonly Source[]): Html {
  const { looked } = desk.words.commands.desk;
  const items = places.map(({ id, title, url }) => {
    const link = webLink(url);
    const day = lastLook(desk, id);
    return markup`<li>
      <b>${title ?? id}</b>
      <span class="soft">${day === undefined ? looked.never : looked.last(desk.format.dayMonth(day))}</span
      >${link !== undefined && markup` <a href="${link}" rel="noreferrer nofollow" target="_blank">${looked.go}</a>`}
      <form method="post" action="/desk/looked">
        <button name="source" value="${id}">${looked.button}</button>
      </form>
    </li>`;
  });
  return markup`<section>
    <h2>${looked.title}</h2>
    <p class="intro">${looked.intro}</p>
    <ul class="places">
      ${items}
    </ul>
  </section>`;
}

function lastLook(desk: Desk, source: string): Day | undefined {
  for (const { coverage } of desk.live().archive.weeks.toReversed()) {
    const days = Object.hasOwn(coverage, source) ? coverage[source]! : {};
    const last = Object.keys(days).findLast((day) => days[day] === LOOKED);
    if (last !== undefined) return last;
  }
  return undefined;
}
