import type { Mention } from '../archive/mention.ts';
import { foldValue } from '../text/fold.ts';

/** Tells people apart: by the address of an author, else by name and platform, else each mention is somebody's own. */
export function personOf({ author, platform, id }: Pick<Mention, 'author' | 'platform' | 'id'>): string {
  if (author?.url) return author.url.replace(/\/+$/, '').toLowerCase();
  if (author?.name) return `${platform} ${foldValue(author.name)}`;
  return id;
}
