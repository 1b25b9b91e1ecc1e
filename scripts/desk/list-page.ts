import type { Reading } from '../../src/insight/digest.ts';
import { findMention } from '../triage/find.ts';
import { slippedBy, waitingReadings } from '../triage/listed.ts';
import { readCurrent } from '../triage/set.ts';
import { problemLine } from '../command.ts';
import type { Desk } from './desk.ts';
import { markup } from './markup.ts';
import type { Html, Part } from './markup.ts';
import { item, said } from './item.ts';
import { page } from './page.ts';

const SHOWN = 40;

/** The bytes of each file as the page shows it. */
export function versionsOf(desk: Desk): (id: string) => string | undefined {
  return (id) => {
    const { mention } = desk.live().byId.get(id) ?? {};
    if (!mention) return undefined;
    const current = readCurrent(desk.content, { ...mention, own: false }, desk.timezone);
    return current.ok ? current.version : undefined;
  };
}

/** Who waits, with what can be done in one tap, and the way to every other message. */
export function listPage(desk: Desk, notice?: Part): string {
  const words = desk.words.commands.desk;
  const insight = desk.live();
  const waiting = waitingReadings(insight).filter((reading) => !reading.waiting!.slipped);
  const sure = waiting.filter((reading) => reading.waiting!.how === 'sure');
  const maybe = waiting.filter((reading) => reading.waiting!.how === 'maybe');
  const main = markup`<p class="intro">${words.list.intro}</p>
    ${pagesState(desk)}${problems(desk)}
    ${
      sure.length > 0
        ? markup`<section>
            <h2>${words.list.waiting(sure.length)}</h2>
            ${items(sure, desk)}
          </section>`
        : markup`<div class="empty">
            <p>${words.list.nobody}</p>
            <p><a href="/desk/heard">${words.heard.title}</a></p>
          </div>`
    }
    ${
      maybe.length > 0 &&
      markup`<section>
        <details>
          <summary>
            <h2>${words.list.maybe} <span class="count">${maybe.length}</span></h2>
          </summary>
          ${items(maybe, desk)}
        </details>
      </section>`
    }
    ${slipped(slippedBy(insight), desk)}
    <section>${searchForm(desk, '')}</section>`;
  return page(desk, { title: words.title, section: 'list', notice, main });
}

function items(readings: readonly Reading[], desk: Desk): Html {
  const versions = versionsOf(desk);
  const more = readings.length - SHOWN;
  return markup`<ol class="quotations">
      ${readings.slice(0, SHOWN).map((reading) => item(reading, desk, versions))}
    </ol>
    ${more > 0 && markup`<p>${desk.words.commands.desk.list.more(more)}</p>`}`;
}

function slipped(readings: readonly Reading[], desk: Desk): Html | false {
  if (readings.length === 0) return false;
  const { list } = desk.words.commands.desk;
  return markup`<section>
    <details>
      <summary><h2>${list.slipped(readings.length)}</h2></summary>
      <form class="panel" method="post" action="/desk/close-slipped">
        <p>${list.closeSlippedHint}</p>
        <button>${list.closeSlipped}</button>
      </form>
      ${items(readings, desk)}
    </details>
  </section>`;
}

/** Whether the pages of the digest know what was noted. */
function pagesState({ builder, words }: Desk): Html | false {
  const { build } = words.commands.desk;
  if (builder.state() === 'running') return markup`<p class="panel">${build.running}</p>`;
  if (!builder.stale() && builder.state() !== 'failed') return false;
  const text = builder.state() === 'failed' ? build.failed : build.stale;
  return markup`<form class="panel" method="post" action="/desk/build">
    <p>${text}</p>
    <button>${build.button}</button>
  </form>`;
}

/** Files that cannot be read: named, never fatal. */
function problems(desk: Desk): Html | false {
  const { list } = desk.words.commands.desk;
  const found = desk.live().archive.problems;
  if (found.length === 0) return false;
  const files = new Set(found.map(({ file }) => file)).size;
  return markup`<section class="panel">
    <details>
      <summary>${list.problems(files)}</summary>
      <p>${list.problemsHint}</p>
      <ul class="files">
        ${found.slice(0, SHOWN).map((problem) => markup`<li>${problemLine(problem)}</li>`)}
      </ul>
    </details>
  </section>`;
}

export const searchForm = ({ words }: Desk, asked: string): Html => {
  const { find } = words.commands.desk;
  return markup`<form class="panel find" method="get" action="/desk/find" role="search">
    <label
      ><span>${find.label}</span
      ><input type="search" name="q" value="${asked}" maxlength="200" required /></label
    ><button>${find.button}</button>
  </form>`;
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Any message, by its code or by words in it. */
export function findPage(desk: Desk, asked: string): string {
  const { find, whole } = desk.words.commands.desk;
  const wanted = plain(asked.slice(0, 200)).split(/\s+/).filter(Boolean);
  const insight = desk.live();
  const named = /^[a-z2-7]{3,12}$/.test(asked.trim()) ? findMention(desk.content, asked.trim()) : undefined;
  const byId = named?.ok ? insight.byId.get(named.name.id) : undefined;
  const found =
    wanted.length === 0
      ? []
      : insight.readings.filter(({ mention, author }) => {
          const text = plain(`${mention.title}\n${mention.text}\n${author ?? ''}`);
          return wanted.every((word) => text.includes(word));
        });
  const all = [...new Set([...(byId ? [byId] : []), ...found.toReversed()])];
  const list = all.slice(0, SHOWN).map(
    (reading) =>
      markup`<li class="quotation">
        ${said(reading, desk)}
        <p class="onward"><a href="/desk/mentions/${reading.mention.id}">${whole}</a></p>
      </li>`,
  );
  const main = markup`${searchForm(desk, asked)}${
    all.length === 0
      ? markup`<div class="empty"><p>${find.none}</p></div>`
      : markup`<p>${find.found(all.length)}</p>
          <ul class="quotations">
            ${list}
          </ul>`
  }`;
  return page(desk, { title: find.title, section: 'list', main });
}
