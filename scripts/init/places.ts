import type { NewSource } from '../add/source-text.ts';

/** Where customers talk, as it is asked. The first are looked at by hand: no open feed of them exists. */
export const places = [
  'google',
  'tripadvisor',
  'trustpilot',
  'facebook',
  'instagram',
  'tiktok',
  'whatsapp',
  'phone',
  'counter',
  'mail',
  'press',
  'reddit',
] as const;
export type Place = (typeof places)[number];

/** Sort of place of those that somebody looks at. */
const byHand: Partial<Record<Place, string>> = {
  google: 'reviews',
  tripadvisor: 'reviews',
  trustpilot: 'reviews',
  facebook: 'social',
  instagram: 'social',
  tiktok: 'video',
  whatsapp: 'messages',
  phone: 'messages',
  counter: 'shop',
  mail: 'messages',
};

export interface PlaceFacts {
  /** What people call the place. */
  title: string;
  /** What is searched for where a place can be searched. */
  query: string;
  country: string;
}

/** The sources that a place needs, by hand or by search. */
export function sourcesOf(place: Place, { title, query, country }: PlaceFacts): NewSource[] {
  const platform = byHand[place];
  if (platform) return [{ id: ids[place] ?? place, kind: 'by-hand', title, platform, every: '1 week' }];
  if (place === 'reddit') return [{ id: 'reddit', kind: 'reddit', title, query }];
  return [
    { id: 'google-news', kind: 'google-news', title: `${title} (Google News)`, query, country },
    { id: 'bing-news', kind: 'bing-news', title: `${title} (Bing News)`, query, country },
  ];
}

/** An id names files for ever, so it says what lies there. */
const ids: Partial<Record<Place, string>> = { google: 'google-reviews' };

/** Countries by time zone, for the edition of the news; Spain and its like by language where the zone says nothing. */
const zones: Record<string, string> = {
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Africa/Ceuta': 'ES',
  'Europe/Andorra': 'ES',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Lisbon': 'PT',
  'Europe/Paris': 'FR',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Mexico_City': 'MX',
  'America/Bogota': 'CO',
  'America/Lima': 'PE',
  'America/Santiago': 'CL',
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Buenos_Aires': 'AR',
  'America/Caracas': 'VE',
};

export const countryOf = (timezone: string, language: string): string =>
  (Object.hasOwn(zones, timezone) ? zones[timezone] : undefined) ?? (language === 'en' ? 'GB' : 'ES');
