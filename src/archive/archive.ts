import type { Broadcast, Mention } from './mention.ts';
import type { Coverage } from './coverage.ts';
import type { Decision } from './decision.ts';
import type { Figures } from './figures.ts';
import type { Following } from './following.ts';
import type { Goal } from './goal.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import type { Topic } from './topic.ts';
import type { WeekId } from './instant.ts';
import type { Words } from './words.ts';

/** One folder of `content/weeks`. */
export interface Week {
  id: WeekId;
  /** Sorted by published, then id. */
  mentions: Mention[];
  broadcasts: Broadcast[];
  coverage: Coverage;
  following: Following;
  /** Present once the week has closed. */
  figures?: Figures;
  /** Words that stayed when the mentions went, because they were older than is kept. */
  words?: Words;
  /** Markdown of `index.md`, the editor's note, without front matter; and who signs it. */
  note?: { body: string; author?: string };
}

/** Everything that `content/` says, as typed values. */
export interface Archive {
  settings: Settings;
  sources: Source[];
  /** Sorted by id. */
  topics: Topic[];
  /** Oldest first, without gaps between the first and the last. */
  weeks: Week[];
  /** Markdown of `purpose.md`, `protocol.md`, `presence.md` where they exist. */
  pages: Partial<Record<'purpose' | 'protocol' | 'presence', string>>;
  /** `goals.yaml`, in its order. */
  goals: Goal[];
  /** `decisions/*.md`, oldest first. */
  decisions: Decision[];
  /** Files that were skipped, and why. */
  problems: Problem[];
}
