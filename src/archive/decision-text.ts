import type { Decision } from './decision.ts';
import { slug } from './file-name.ts';
import { writeField } from './write-yaml.ts';

/** What the front matter of a decision begins with; the day to look again, and what is to change, may follow. */
export type NewDecision = Pick<Decision, 'title' | 'status' | 'since'> &
  Partial<Pick<Decision, 'because' | 'mentions' | 'measure' | 'query' | 'review'>>;

const FIELDS = [
  'title',
  'status',
  'since',
  'because',
  'mentions',
  'measure',
  'query',
  'review',
] as const satisfies readonly (keyof NewDecision)[];

/** The file of a new decision; `body` is Markdown. Ends with a line end. */
export function decisionText(decision: NewDecision, body: string): string {
  const lines = FIELDS.flatMap((field) => {
    const value = decision[field];
    return value === undefined ? [] : [writeField(field, value)];
  });
  return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

/** The name of its file, without a folder: of its title, or of its day where that gives none. */
export const decisionFileName = ({ title, since }: Pick<Decision, 'title' | 'since'>): string =>
  `${slug(title) || since}.md`;
