import type { Problem } from '../../src/archive/problem.ts';
import { problemLine } from '../command.ts';
import { proposeNot } from '../triage/not-term.ts';
import type { Desk } from './desk.ts';
import { markup } from './markup.ts';
import type { Html } from './markup.ts';
import { searchForm } from './list-page.ts';
import { page } from './page.ts';

/** There is nothing here. */
export function missingPage(desk: Desk): string {
  const { title, errors } = desk.words.commands.desk;
  return page(desk, {
    title,
    main: markup`<div class="empty"><p>${errors.missing}</p></div>
      ${searchForm(desk, '')}`,
  });
}

/** A file that cannot be changed from here, and why. */
export function filePage(desk: Desk, problems: readonly Problem[]): string {
  const { title, invalidFile } = desk.words.commands.desk;
  const lines = problems.map((problem) => markup`<li>${problemLine(problem)}</li>`);
  return page(desk, {
    title,
    main: markup`<div class="panel" role="alert">
      <p>${invalidFile}</p>
      <ul class="files">
        ${lines}
      </ul>
    </div>`,
  });
}

const DONE = new Set([
  'saved',
  'same',
  'answered',
  'dismissed',
  'notUs',
  'heard',
  'looked',
  'closed',
  'committed',
  'pushed',
  'kept',
  'unsaved',
  'building',
] as const);
type Done = typeof DONE extends Set<infer Name> ? Name : never;

/** What has just happened, as the address of the page says; only what is known is repeated. */
export function noticeOf(desk: Desk, query: URLSearchParams): Html | undefined {
  const { desk: words } = desk.words.commands;
  const done = query.get('done');
  if (done === null || !(DONE as Set<string>).has(done)) return undefined;
  const id = query.get('id');
  const again =
    id !== null && /^[a-z2-7]{12}$/.test(id) && markup` <a href="/desk/mentions/${id}">${words.undo}</a>`;
  return markup`<p>${words.done[done as Done]}${again}</p>${proposal(desk, id)}`;
}

/** How such messages can be kept out. */
function proposal(desk: Desk, id: string | null): Html | undefined {
  const insight = desk.live();
  const found = id === null ? undefined : proposeNot(insight, id);
  if (!found) return undefined;
  const title = insight.topics.get(found.topic)?.title ?? found.topic;
  return markup`<p>${desk.words.commands.desk.propose(title, found.word)}</p>`;
}
