import type { Archive } from './archive.ts';

/**
 * An archive as its readers may see it, on pages, in mail and in feeds: whole names are for those that not everybody can
 * open; elsewhere `privacy.shown: full` means initials.
 */
export function forReaders(archive: Archive, isPrivate: boolean): Archive {
  const { settings } = archive;
  if (settings.privacy.shown !== 'full' || isPrivate) return archive;
  return { ...archive, settings: { ...settings, privacy: { ...settings.privacy, shown: 'initials' } } };
}
