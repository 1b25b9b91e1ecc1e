import type { Day } from '../../src/archive/instant.ts';

/** Who speaks. The same person has the same name everywhere, and a handle where people use handles. */
export interface Person {
  name: string;
  handle: string;
}

/** What the generator knows of what it wrote; the feeds never show it, the tests count by it. */
export type Tag =
  | 'ours'
  | 'complaint'
  | 'question'
  | 'suggestion'
  | 'praise'
  | 'mixed'
  | 'purchase'
  | 'news'
  | 'recommendation'
  | 'competitor'
  | 'sector'
  | 'looking'
  | 'community'
  | 'noise'
  | 'near-miss'
  | 'copy'
  | 'broadcast'
  | 'announcement'
  | 'reply'
  | 'follow'
  | 'unanswered'
  | 'turned-complaint'
  | 'turned-return'
  | 'wave'
  | 'after-wave'
  | 'serious'
  | 'impostor'
  | `idea:${string}`;

/** One thing said in the sample's world, before the format of its source puts it into markup. */
export interface Said {
  /** As in `content/sources.yaml`. */
  source: string;
  /** Names it for ever: the week in which its thread was begun, and a word. */
  label: string;
  day: Day;
  /** Local, `19:12`. */
  time: string;
  title?: string;
  /** Plain text; an empty line between paragraphs. */
  text: string;
  author: Person;
  /** ISO 639-1. */
  language: string;
  /** Stars, 1 to 5. */
  rating?: number;
  /** Its path at the host of its source, with the fragment that names the post. */
  path: string;
  /** Address of what it answers. */
  answers?: string;
  /** Whose text an aggregator shows. */
  outlet?: { name: string; url: string };
  tags: Tag[];
}
