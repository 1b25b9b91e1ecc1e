import type { Dictionary, Format } from '../../src/i18n/index.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Builder } from './builder.ts';
import type { Live } from './live.ts';

/** What every page of the desk needs. */
export interface Desk {
  /** The folder of the business, absolute. */
  content: string;
  /** The built site, absolute. */
  outDir: string;
  timezone: string;
  words: Dictionary;
  format: Format;
  live: Live;
  today: () => Day;
  builder: Builder;
  say: (text: string) => void;
}

/** What a page answers with. */
export interface Reply {
  status: number;
  /** A page. */
  body?: string;
  /** Where to go instead. */
  to?: string;
}

export const goTo = (to: string): Reply => ({ status: 303, to });
