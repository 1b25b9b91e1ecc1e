import { withoutAccounts } from '../text/accounts.ts';
import type { Archive } from './archive.ts';
import type { Broadcast } from './mention.ts';

/**
 * An archive as its readers may see it, on pages, in mail and in feeds: whole names are for those that not everybody can
 * open; elsewhere `privacy.shown: full` means initials, and what we wrote ourselves calls nobody by the name of an account.
 */
export function forReaders(archive: Archive, isPrivate: boolean): Archive {
  const { settings } = archive;
  const { shown } = settings.privacy;
  if (shown === 'full' && isPrivate) return archive;
  return {
    ...archive,
    settings:
      shown === 'full' ? { ...settings, privacy: { ...settings.privacy, shown: 'initials' } } : settings,
    weeks: archive.weeks.map((week) =>
      week.broadcasts.some(calls) ? { ...week, broadcasts: week.broadcasts.map(callingNobody) } : week,
    ),
  };
}

const calls = ({ title, text }: Broadcast): boolean => title.includes('@') || text.includes('@');

const callingNobody = (broadcast: Broadcast): Broadcast =>
  calls(broadcast)
    ? { ...broadcast, title: withoutAccounts(broadcast.title), text: withoutAccounts(broadcast.text) }
    : broadcast;
