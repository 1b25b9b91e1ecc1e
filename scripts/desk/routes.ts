import { closeSlipped, noteHeard, noteLook, saveMention, showMention, tap } from './actions.ts';
import { goTo } from './desk.ts';
import type { Desk, Reply } from './desk.ts';
import { heardPage } from './heard-page.ts';
import { findPage, listPage } from './list-page.ts';
import { missingPage, noticeOf } from './other-pages.ts';
import { save, savePage } from './save-page.ts';

/** The page of an address of the desk, or what comes of a form that was sent to it. */
export function answer(
  desk: Desk,
  { pathname, searchParams }: URL,
  form: URLSearchParams | undefined,
): Reply | Promise<Reply> {
  const id = /^\/desk\/mentions\/([a-z2-7]{3,12})$/.exec(pathname)?.[1];
  if (form) {
    if (id !== undefined) return saveMention(desk, id, form);
    switch (pathname) {
      case '/desk/tap':
        return tap(desk, form);
      case '/desk/close-slipped':
        return closeSlipped(desk);
      case '/desk/heard':
        return noteHeard(desk, form);
      case '/desk/looked':
        return noteLook(desk, form);
      case '/desk/save':
        return save(desk, form);
      case '/desk/build':
        void desk.builder.build();
        return goTo('/desk/?done=building');
    }
    return { status: 404, body: missingPage(desk) };
  }
  if (id !== undefined) return showMention(desk, id);
  const notice = noticeOf(desk, searchParams);
  switch (pathname) {
    case '/desk':
      return goTo('/desk/');
    case '/desk/':
      return { status: 200, body: listPage(desk, notice) };
    case '/desk/find':
      return { status: 200, body: findPage(desk, searchParams.get('q') ?? '') };
    case '/desk/heard':
      return { status: 200, body: heardPage(desk, {}, undefined, notice) };
    case '/desk/save':
      return { status: 200, body: savePage(desk, notice) };
  }
  return { status: 404, body: missingPage(desk) };
}
