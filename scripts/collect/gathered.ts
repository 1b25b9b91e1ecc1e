import type { Day, Instant } from '../../src/archive/instant.ts';
import type { Following } from '../../src/archive/following.ts';
import type { Signals } from '../../src/archive/mention.ts';
import type { Entry } from './entry.ts';

/** An entry that concerns us, with what the program says of it: ready to be filed. */
export interface Found {
  /** Its text is the excerpt by now. */
  entry: Entry;
  signals: Signals;
  /** Published by ourselves. */
  own: boolean;
}

/** How listening to one source ended. */
export type Outcome =
  | {
      status: 'answered';
      /** Entries it showed; after a 304 those of the time before. */
      seen: number;
      /** The oldest dated entry it showed: how far back it can be heard. */
      oldest?: Instant;
      /** Entries by local day of publication, of the days within reach. */
      days: Record<Day, number>;
    }
  /** `why` is short and fits `coverage.yaml`; `message` is a sentence. */
  | { status: 'failed'; why: string; message: string }
  /** The budget ended first. */
  | { status: 'not-reached' }
  /** Looked at by people. */
  | { status: 'by-hand' };

/** All that a run learnt of one source. A line of JSON where several machines listen and one files. */
export interface Gathered {
  source: string;
  outcome: Outcome;
  /** Newest first. */
  found: Found[];
  /** The last titles of somebody we follow. */
  following?: Following[string];
  /** What was wrong with the feed although it could be read. */
  faults: string[];
  /** The address it has moved to for good. */
  movedTo?: string;
  milliseconds: number;
}
