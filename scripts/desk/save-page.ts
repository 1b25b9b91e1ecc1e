import { uncommitted } from './commit.ts';
import type { Desk } from './desk.ts';
import { markup } from './markup.ts';
import type { Part } from './markup.ts';
import { page } from './page.ts';

/** What was noted and is not in git yet. */
export function savePage(desk: Desk, notice?: Part): string {
  const { save } = desk.words.commands.desk;
  const left = uncommitted(desk.content);
  const main = !left.ok
    ? markup`<div class="empty"><p>${save.noGit}</p></div>`
    : left.files.length === 0
      ? markup`<div class="empty"><p>${save.nothing}</p></div>
          <p class="soft">${save.pushHint}</p>`
      : markup`<p class="intro">${save.intro}</p>
          <form class="noting" method="post" action="/desk/save">
            <ul class="files">
              ${left.files.map((file) => markup`<li>${file}<input type="hidden" name="file" value="${file}" /></li>`)}
            </ul>
            <button class="primary">${save.button(left.files.length)}</button>
          </form>
          <p class="soft">${save.pushHint}</p>`;
  return page(desk, { title: save.title, section: 'save', notice, main });
}
