import type { PrivacyWords } from '../privacy-words.ts';

const files = (count: number): string => (count === 1 ? 'one file' : `${count} files`);

export const privacyEn: PrivacyWords = {
  forget: {
    candidates: (wanted) => `"${wanted}" may be more than one person. Choose one, written like this:`,
    candidate: (target, names, mentions) =>
      `  ${JSON.stringify(target)}   ${names.join(', ')} (${mentions === 1 ? 'one message' : `${mentions} messages`})`,
    nobody: (wanted) =>
      `Nobody is called "${wanted}". To keep them from being collected later on too, write the platform as well: platform:name.`,
    would: (who, gone, changed) => `${who}: ${files(gone)} would go and ${files(changed)} would change:`,
    nothingHeld: (who) =>
      `Nothing is held about ${who}. That they must never be collected would be noted, without their name.`,
    gone: (file) => `  delete   ${file}`,
    changed: (file, to) => `  change   ${file}${to === undefined ? '' : ` → ${to}`}`,
    rehearsal: 'Nothing has changed yet: add --yes to do it.',
    done: (gone, changed) =>
      `Done: ${files(gone)} gone, ${files(changed)} without their name. They will not be collected again.`,
    setting: (file) =>
      `Look yourself: their name stands in ${file}, and taking it out would change what the program does.`,
    unreadable: (file) => `Look yourself: ${file} cannot be read.`,
    namesake: (file) =>
      `In ${file} somebody else of the same name signs. If it is the same person, forget them too.`,
    left: (file) => `Still in ${file}: take it out by hand.`,
    built: (folder) =>
      `The pages made before (${folder}) are deleted: make new ones with "npm run build" and publish them.`,
    keyMade: (file) =>
      `The key ${file} was made. Keep it out of the repository: put what it says into a secret of CI called OIDO_KEY, and keep another copy. Without it nobody can tell who must not be collected.`,
    history: (commits) =>
      `Git still holds what was there before in ${commits === 1 ? 'one commit' : `${commits} commits`} of its history. After committing this change, clean it like this (with git-filter-repo):`,
    historyAfter:
      'Copies of the repository that others have, forks and pages already published hold what was there before: ask for them to be fetched anew or deleted.',
    noHistory: 'The history of git holds nothing of this.',
    shallow:
      'This repository is a shallow copy: most of its history is missing. Fetch it with "git fetch --unshallow" and forget them again.',
  },
  expired: {
    none: (keep) => `No week is older than what is kept (${keep}).`,
    would: (weeks, count) =>
      `What people wrote in ${weeks.join(', ')} would go (${files(count)}); the figures and words of each week stay.`,
    done: (weeks, count) =>
      `What people wrote in ${weeks.join(', ')} is gone (${files(count)}); the figures and words of each week stay.`,
    history: (commits) =>
      `Git's history still holds what people wrote in weeks that are no longer kept (${commits === 1 ? 'one commit' : `${commits} commits`}). After committing everything, it goes like this (with git-filter-repo):`,
    rehearsal: 'Nothing has changed yet: add --yes to do it.',
  },
  letAlone: (count) =>
    `${count === 1 ? 'One message was' : `${count} messages were`} not filed: whoever wrote it asked not to be collected.`,
  built: (readers, count) =>
    `Pages with a password made: ${files(count)} encrypted, ${readers === 1 ? 'one person' : `${readers} people`} can open them.`,
  shell: {
    title: 'Page with a password',
    reader: 'Your name',
    password: 'Password',
    open: 'Open',
    device:
      'This device will remember it. Whoever loses access sees nothing new; what they downloaded before they can still read.',
    opening: 'Opening…',
    wrong: 'It does not open with that password. Check how it is spelt, capitals too.',
    removed:
      'The password has changed, or you no longer have access. Ask whoever gave you this page for the new one.',
    locked: 'This device no longer remembers the password.',
    unable:
      'This browser cannot open it: try its latest version, outside a private window, at an address that begins with https.',
    noScript:
      'These pages are encrypted and can only be opened with JavaScript: switch it on for this address.',
  },
};
