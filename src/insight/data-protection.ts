import type { Archive } from '../archive/archive.ts';
import type { Settings } from '../archive/settings.ts';

/** What the page of data protection must say, from what is set: nothing in it is guessed. */
export interface DataProtection {
  business: string;
  /** Whom to write to. */
  contact?: string;
  /** Titles of the places that are listened to. */
  sources: string[];
  kept: Settings['privacy']['kept'];
  shown: Settings['privacy']['shown'];
  /** How long what people wrote is kept. */
  keep: { count: number; unit: 'hour' | 'day' | 'week' };
}

export function dataProtection({ settings, sources }: Pick<Archive, 'settings' | 'sources'>): DataProtection {
  const { kept, shown, keep } = settings.privacy;
  const [count, unit] = keep.split(' ') as [string, string];
  return {
    business: settings.name,
    ...(settings.contact && { contact: settings.contact }),
    sources: [...new Set(sources.filter(({ enabled }) => enabled).map(({ title, id }) => title ?? id))],
    kept,
    shown,
    keep: { count: Number(count), unit: unit.replace(/s$/, '') as DataProtection['keep']['unit'] },
  };
}
