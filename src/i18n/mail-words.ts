/** What the subject of a digest is made of. */
export interface News {
  business: string;
  /** 16–22 nov */
  range: string;
  state: 'quiet' | 'normal' | 'lively' | 'attention' | 'half-heard';
  /** The first digest anybody gets. */
  first: boolean;
  /** Messages with serious words that are open. */
  serious: number;
  /** An alarm that begins or goes on: of complaints, or of mentions. */
  alarm?: 'complaints' | 'mentions';
  waiting: number;
  complaints: number;
  mentions: number;
}

/** Why somebody is told between two digests. */
export type Notice =
  | { kind: 'serious'; words: readonly string[]; quote: string }
  | {
      kind: 'alarm';
      series: 'complaints' | 'mentions';
      about?: string;
      count: number;
      words: readonly string[];
    }
  | { kind: 'promise'; count: number; author?: string; until: { day: string; time: string }; quote: string };

/** What goes out by mail and to a chat. Nothing in it must agree with a name or title in gender or number. */
export interface MailWords {
  subject(news: News): string;
  /** Over those who wait. */
  waiting: string;
  more(count: number): string;
  /** On the button. */
  open: string;
  /** Where a digest leads to a message. */
  read: string;
  /** Around what somebody said. */
  quotes: readonly [string, string];
  /** Why this arrives, and how it stops. */
  footer(business: string): string;
  /** The editor's note; with who signs it, where known. */
  note(author?: string): string;
  notice: {
    subject(business: string, notice: Notice): string;
    /** What happened and what to do, a sentence an element. */
    text(business: string, notice: Notice): string[];
    footer: string;
  };
  /** To the person who runs it. */
  failed: {
    subject(business: string): string;
    text(business: string, why: string): string[];
  };
}
