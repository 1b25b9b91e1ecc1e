import { basename } from 'node:path';
import { idOfName } from '../../src/archive/file-name.ts';
import { readMention } from '../../src/archive/read-mention.ts';
import type { Reading } from '../../src/insight/digest.ts';
import { tryGit } from '../archive/git.ts';
import type { Archived } from '../archive/archive.ts';
import { readCurrent } from '../triage/set.ts';
import { goTo } from './desk.ts';
import type { Desk, Reply } from './desk.ts';
import { differing, stateOf } from './form-state.ts';
import { markup } from './markup.ts';
import type { Html, Part } from './markup.ts';
import { page } from './page.ts';
import { saveInGit } from './save-in-git.ts';
import { shownValue } from './shown-value.ts';
import { uncommitted, unpushed } from './unsaved.ts';

/** What was noted and is not in git yet, or not where others see it. */
export function savePage(desk: Desk, notice?: Part): string {
  const { save } = desk.words.commands.desk;
  const left = uncommitted(desk.content);
  const main = !left.ok
    ? markup`<div class="empty"><p>${save.noGit}</p></div>`
    : left.files.length > 0
      ? markup`<p class="intro">${save.intro}</p>
          <form class="noting" method="post" action="/desk/save">
            <ul class="files">
              ${left.files.map((file) => markup`<li>${named(desk, file)}<input type="hidden" name="file" value="${file}" /></li>`)}
            </ul>
            <button class="primary">${save.button(left.files.length)}</button>
          </form>`
      : pushes(desk) && unpushed(desk.content) > 0
        ? markup`<form class="noting" method="post" action="/desk/save">
            <p>${save.unpushed}</p>
            <button class="primary">${save.push}</button>
          </form>`
        : markup`<div class="empty"><p>${save.nothing}</p></div>`;
  return page(desk, { title: save.title, section: 'save', notice, main });
}

/** A file as people know it: by what was said, with its name below. */
function named(desk: Desk, file: string): Html {
  const reading = desk.live().byId.get(idOfName(basename(file)));
  if (reading === undefined) return markup`${file}`;
  return markup`<span class="said-in" dir="auto">${nameOf(reading)}</span> <small>${file}</small>`;
}

const LONGEST = 80;
const nameOf = ({ mention: { title, text } }: Reading): string =>
  title || (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);

/** What is noted of the made-up business stays with whoever tries it out. */
const pushes = (desk: Desk): boolean => !desk.live().archive.settings.sample;

/** Commits what the page listed, and pushes it: files that came since are for another time. */
export async function save(desk: Desk, form: URLSearchParams): Promise<Reply> {
  const left = uncommitted(desk.content);
  if (!left.ok) return goTo('/desk/save');
  const listed = new Set(form.getAll('file'));
  const files = left.files.filter((file) => listed.has(file));
  const message = `Note what we did: ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  const archived = await saveInGit(
    { content: desk.content, listened: { files, message }, push: pushes(desk) },
    desk.say,
  );
  // What others pushed has come in with it.
  if (archived.where === 'pushed') desk.builder.touch();
  if (archived.contested.length > 0) return { status: 409, body: contestedPage(desk, archived.contested) };
  return goTo(`/desk/save?done=${doneOf(archived)}`);
}

const doneOf = ({ where, ok }: Archived): string =>
  where === 'pushed' ? 'pushed' : where === 'nowhere' ? 'unsaved' : ok ? 'committed' : 'kept';

/** Files in which somebody else noted something different: theirs beside what is noted here. */
function contestedPage(desk: Desk, files: readonly string[]): string {
  const { contested } = desk.words.commands.desk.save;
  const items = files.map((file) => {
    const lines = differences(desk, file);
    const id = idOfName(basename(file));
    const known = desk.live().byId.get(id);
    return markup`<li>
      ${known ? markup`<a href="/desk/mentions/${id}" dir="auto">${nameOf(known)}</a>` : file}
      <ul>
        ${lines}
      </ul>
    </li>`;
  });
  const main = markup`<div class="panel conflict" role="alert">
    <p>${contested.intro}</p>
    <ul>
      ${items}
    </ul>
  </div>`;
  return page(desk, { title: contested.title, section: 'save', main });
}

/** Field by field what git has of a mention, and what its file says. */
function differences(desk: Desk, file: string): Html[] {
  const { fields, save } = desk.words.commands.desk;
  const week = /^weeks\/([^/]+)\//.exec(file)?.[1];
  if (week === undefined) return [];
  const { timezone } = desk;
  const pushed = tryGit(desk.content, ['show', `HEAD:./${file}`]);
  const theirs = pushed.ok ? readMention(pushed.stdout, { file, week, timezone }) : undefined;
  const mine = readCurrent(desk.content, { id: '', own: false, file, week }, timezone);
  if (!theirs?.ok || !mine.ok) return [];
  const [there, here] = [stateOf(theirs.value.triage, timezone), stateOf(mine.mention.triage, timezone)];
  return differing(there, here).map((field) => {
    const [a, b] = [shownValue(desk, field, there[field]), shownValue(desk, field, here[field])];
    return markup`<li dir="auto">${save.contested.line(fields[field], a, b)}</li>`;
  });
}
