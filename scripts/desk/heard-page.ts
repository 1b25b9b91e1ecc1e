import { LOOKED } from '../../src/archive/coverage.ts';
import type { Day } from '../../src/archive/instant.ts';
import { namesIn } from '../../src/archive/listing.ts';
import type { Source } from '../../src/archive/source.ts';
import type { Desk } from './desk.ts';
import { html, webLink } from './html.ts';
import type { Html, Part } from './html.ts';
import { placesByHand } from './note.ts';
import { page } from './page.ts';

/** What was typed before it turned out that something was missing. */
export type Typed = Partial<Record<'text' | 'where' | 'other' | 'day' | 'who' | 'stars', string>>;

/** Where something heard is noted down, and places are said to have been looked at. */
export function heardPage(desk: Desk, typed: Typed = {}, wrong?: keyof Typed, notice?: Part): string {
  const words = desk.words.commands.desk;
  const { heard } = words;
  const places = placesByHand(desk.content);
  const fault = (field: keyof Typed, label: string): Html | false =>
    wrong === field && html`<strong class="fault" id="wrong-${field}">${words.invalid(label)}</strong>`;
  const mark = (field: keyof Typed): Html | false =>
    wrong === field && html` aria-invalid="true" aria-describedby="wrong-${field}" autofocus`;
  const option = (value: string, text: string, chosen: string | undefined): Html =>
    html`<option value="${value}" ${(chosen ?? '') === value && html` selected`}>${text}</option>`;
  const notes = namesIn(`${desk.content}/inbox`).filter((name) => /^[^_].*\.md$/.test(name)).length;
  const main = html`<p class="intro">${heard.intro}</p>
    ${notes > 0 && html`<p class="panel">${heard.waiting(notes)}</p>`}
    <form class="noting" method="post" action="/desk/heard">
      <label class="field wide-field"
        ><span>${heard.text}</span
        ><textarea name="text" rows="5" maxlength="20000" required${mark('text')}>
${'\n'}${typed.text}</textarea
        >${fault('text', heard.text)}</label
      >
      <label class="field"
        ><span>${heard.where}</span
        ><select name="where">
          ${places.map(({ id, title }) => option(id, title ?? id, typed.where))}${option('', heard.other, typed.where ?? (places.length > 0 ? places[0]!.id : ''))}
        </select></label
      >
      <label class="field"
        ><span>${heard.other}</span
        ><input type="text" name="other" value="${typed.other}" maxlength="100" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${heard.day}</span
        ><input
          type="date"
          name="day"
          value="${typed.day ?? desk.today()}"
          max="${desk.today()}"
          required${mark('day')}
        />${fault('day', heard.day)}</label
      >
      <label class="field"
        ><span>${heard.who}</span
        ><input type="text" name="who" value="${typed.who}" maxlength="100" autocomplete="off"
      /></label>
      <label class="field"
        ><span>${heard.stars}</span
        ><select name="stars">
          ${option('', heard.noStars, typed.stars)}${[5, 4, 3, 2, 1].map((count) => option(String(count), '★'.repeat(count), typed.stars))}
        </select></label
      >
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
    return html`<li>
      <b>${title ?? id}</b>
      <span class="soft">${day === undefined ? looked.never : looked.last(desk.format.dayMonth(day))}</span
      >${link !== undefined && html` <a href="${link}" rel="noreferrer nofollow" target="_blank">${looked.go}</a>`}
      <form method="post" action="/desk/looked">
        <button name="source" value="${id}">${looked.button}</button>
      </form>
    </li>`;
  });
  return html`<section>
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
