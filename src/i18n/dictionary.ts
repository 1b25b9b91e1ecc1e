import type { Language } from './format.ts';
import type { CommandWords } from './command-words.ts';
import type { DigestWords } from './digest-words.ts';
import type { MailWords } from './mail-words.ts';
import type { SiteWords } from './site-words.ts';

/** Everything the interface says in one language. A language is one file that fills this in; the compiler says what is missing. */
export interface Dictionary {
  language: Language;
  /** The language by its own name. */
  name: string;
  /** Sentences and names of findings. */
  digest: DigestWords;
  /** Pages, menus, labels. */
  site: SiteWords;
  /** What goes out by mail and to a chat. */
  mail: MailWords;
  /** What commands say to the person who runs them. */
  commands: CommandWords;
}

export type { CommandWords };
