import { clip } from '../quote.ts';
import { printable } from '../html.ts';
import type { View } from '../view.ts';

/** What a platform is called: a name of a few words, whatever its file says. */
export function platformName(platform: string, view: View): string {
  const name = clip(printable(view.platform(platform)), 60);
  return /[^\s\p{C}]/u.test(name) ? name : view.platform('other');
}
