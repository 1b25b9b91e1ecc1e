import type { Archive } from '../../src/archive/archive.ts';
import { intentLabels } from '../../src/text/intent.ts';
import { sentimentLabels } from '../../src/text/sentiment.ts';
import { createBase } from './base-points.ts';
import type { Labelled } from './learned.ts';

export interface LabelledRows {
  sentiment: Labelled[];
  intent: Labelled[];
}

/** What stars say of a text: 1 and 2 bad, 4 and 5 good. */
function ofStars(rating: number | undefined): string | undefined {
  if (rating === undefined || rating < 1 || rating > 5) return undefined;
  return rating <= 2 ? 'negative' : rating >= 4 ? 'positive' : 'neutral';
}

interface Source {
  text: string;
  title?: string;
  language?: string;
  created: string;
  story?: string;
  sentiment?: string;
  intent?: string;
}

function labelled(sources: Source[]): LabelledRows {
  const read = createBase();
  const rows: LabelledRows = { sentiment: [], intent: [] };
  const inTime = sources.toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  for (const { sentiment, intent, story, ...sample } of inTime) {
    const feeling = sentimentLabels.findIndex((label) => label === sentiment);
    const aim = intentLabels.findIndex((label) => label === intent);
    if (feeling < 0 && aim < 0) continue;
    const { words, sentiment: feelingPoints, intent: aimPoints } = read(sample);
    if (feeling >= 0) rows.sentiment.push({ words, base: feelingPoints, label: feeling, story });
    if (aim >= 0) rows.intent.push({ words, base: aimPoints, label: aim, story });
  }
  return rows;
}

/** Corrections first, stars where nobody corrected; what was dismissed as not about us teaches nothing. */
export const fromArchive = (archive: Archive): LabelledRows =>
  labelled(
    archive.weeks
      .flatMap(({ mentions }) => mentions)
      .filter(({ triage }) => triage.reason !== 'not-about-us' && triage.reason !== 'spam')
      .map(({ id, title, text, published, rating, signals, triage }) => ({
        text,
        title: text.startsWith(title.replace(/…$/, '')) ? undefined : title,
        language: signals.language === 'unknown' ? undefined : signals.language,
        // Offsets differ: compared as instants.
        created: new Date(published).toISOString(),
        story: signals.story ?? id,
        sentiment: triage.sentiment ?? ofStars(rating),
        intent: triage.intent,
      })),
  );

/** JSON lines with `label` (or `sentiment`), `intent` or `rating`; lines that are none of this are left out. */
export function fromLines(text: string): LabelledRows {
  const sources = text.split('\n').flatMap((line): Source[] => {
    let value: Record<string, unknown>;
    try {
      value = JSON.parse(line) as Record<string, unknown>;
    } catch {
      return [];
    }
    if (typeof value?.['text'] !== 'string') return [];
    const string = (field: string): string | undefined =>
      typeof value[field] === 'string' ? value[field] : undefined;
    return [
      {
        text: value['text'],
        title: string('title'),
        language: string('language'),
        created: string('created') ?? string('published') ?? '',
        story: string('story'),
        sentiment: string('label') ?? string('sentiment') ?? ofStars(Number(value['rating'] ?? 0)),
        intent: string('intent'),
      },
    ];
  });
  return labelled(sources);
}
