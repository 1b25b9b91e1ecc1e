import { withoutAccounts } from '../text/accounts.ts';
import type { Archive } from './archive.ts';

/**
 * An archive as its readers may see it, on pages, in mail and in feeds: whole names are for those that not everybody can
 * open; elsewhere `privacy.shown: full` means initials, and what we wrote ourselves calls nobody by the name of an account.
 * With `none`, what others wrote does not either: they too may name somebody.
 */
export function forReaders(archive: Archive, isPrivate: boolean): Archive {
  const { settings } = archive;
  const { shown } = settings.privacy;
  if (shown === 'full' && isPrivate) return archive;
  const ours = new Set(settings.own.map(accountOf));
  return {
    ...archive,
    settings:
      shown === 'full' ? { ...settings, privacy: { ...settings.privacy, shown: 'initials' } } : settings,
    weeks: archive.weeks.map((week) => {
      const broadcasts = callingNobody(week.broadcasts, ours);
      const mentions = shown === 'none' ? callingNobody(week.mentions, ours) : week.mentions;
      return broadcasts === week.broadcasts && mentions === week.mentions
        ? week
        : { ...week, broadcasts, mentions };
    }),
  };
}

/** `https://red.example/@migalinda` → `migalinda` */
const accountOf = (address: string): string => /([^/@]*)\/*$/.exec(address.toLowerCase())![1]!;

/** The same list where nobody is called in it. */
function callingNobody<T extends { title: string; text: string }>(
  said: readonly T[],
  ours: ReadonlySet<string>,
): T[] {
  if (!said.some(calls)) return said as T[];
  return said.map((one) =>
    calls(one)
      ? { ...one, title: withoutAccounts(one.title, ours), text: withoutAccounts(one.text, ours) }
      : one,
  );
}

const calls = ({ title, text }: { title: string; text: string }): boolean =>
  title.includes('@') || text.includes('@');
