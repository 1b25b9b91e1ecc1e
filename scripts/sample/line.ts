import type { Who } from './people.ts';
import type { Tag } from './said.ts';

/** A text of the sample as it was written down, before anybody in particular says it. `{a|b}` is one of both. */
export interface Line {
  /** Source it fits; the composer chooses where absent. */
  on?: string;
  stars?: number;
  title?: string;
  text: string;
  /** ISO 639-1, where it is not the language of the source. */
  language?: string;
  /** Whose page it stands on, where a source gathers reviews of many. */
  shop?: string;
  tags?: Tag[];
  /** 0 Monday to 6 Sunday, where the words only fit that day. */
  weekday?: number;
  /** The very time, where the words name it: `14:12`. */
  time?: string;
  who?: Who;
  /** What we answer. */
  answer?: string;
}
