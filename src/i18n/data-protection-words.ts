type Kept = 'full' | 'pseudonym' | 'none';
type Shown = 'full' | 'initials' | 'none';

/** The page that tells people what is kept of them. */
export interface DataProtectionWords {
  title: string;
  intro: string;
  headings: Record<'who' | 'what' | 'why' | 'basis' | 'where' | 'long' | 'rights', string>;
  who(business: string, contact: string | undefined): string;
  /** What of a message is kept, and what of a name is shown. */
  what: string;
  kept: Record<Kept, string>;
  shown: Record<Shown, string>;
  why(business: string): string;
  /** Only the business can say it for certain. */
  basis: string;
  where(sources: readonly string[]): string;
  long(count: number, unit: 'hour' | 'day' | 'week'): string;
  rights(contact: string | undefined): string;
}
