import { uncommitted } from './commit.ts';
import type { Desk } from './desk.ts';
import { html } from './html.ts';
import type { Part } from './html.ts';
import { page } from './page.ts';

/** What was noted and is not in git yet. */
export function savePage(desk: Desk, notice?: Part): string {
  const { save } = desk.words.commands.desk;
  const left = uncommitted(desk.content);
  const main = !left.ok
    ? html`<div class="empty"><p>${save.noGit}</p></div>`
    : left.files.length === 0
      ? html`<div class="empty"><p>${save.nothing}</p></div>
          <p class="soft">${save.pushHint}</p>`
      : html`<p class="intro">${save.intro}</p>
          <form class="noting" method="post" action="/desk/save">
            <ul class="files">
              ${left.files.map((file) => html`<li>${file}<input type="hidden" name="file" value="${file}" /></li>`)}
            </ul>
            <button class="primary">${save.button(left.files.length)}</button>
          </form>
          <p class="soft">${save.pushHint}</p>`;
  return page(desk, { title: save.title, section: 'save', notice, main });
}
