import type { TopicKind } from '../archive/topic.ts';
import { foldWords } from '../text/tokens.ts';
import type { Need, Reading } from './digest.ts';
import { howsIn } from './hows.ts';
import type { How } from './hows.ts';
import { ideaOfMention } from './ideas.ts';
import type { Insight, WeekView } from './insight.ts';
import { wordsIn } from './word-table.ts';
import { askedIn } from './wishes.ts';

const asking: ReadonlySet<string> = new Set(['question', 'suggestion', 'purchase']);

/**
 * What people ask for or miss, in three parts: what (a product or service of ours, or an idea), how (delivered, by message,
 * to order, on Sunday …) and on which platform; what most mentions ask for first. Late finds count, copies do not.
 */
export function needsOf(insight: Insight, views: readonly WeekView[]): Need[] {
  const rows = new Map<string, Need>();
  for (const view of views)
    for (const reading of view.all)
      for (const need of needsIn(insight, reading)) {
        const { what, topic, how = '', platform, of, outside } = need;
        const key = [of, topic ?? what, how, platform, outside?.kind, outside?.name].join('\n');
        const known = rows.get(key);
        if (known) known.mentions.push(...need.mentions);
        else rows.set(key, need);
      }
  return [...rows.values()].sort(
    (a, b) =>
      b.mentions.length - a.mentions.length || order[a.of] - order[b.of] || (a.what < b.what ? -1 : 1),
  );
}

const order = { us: 0, trade: 1, competitor: 2 };

/** The needs that one mention speaks of: one a manner. Made afresh, because rows are gathered in them. */
function needsIn(insight: Insight, reading: Reading): Need[] {
  const of = whoseNeed(reading);
  if (!of || reading.story !== reading.mention.id) return [];
  const { title, text, platform, id } = reading.mention;
  const words = of === 'competitor' ? wordsIn(`${title}. ${text}`) : askedIn(title, text).words;
  const manners = [...howsIn(words).keys()];
  const subject = subjectOf(insight, reading, of);
  const outside = outsideOf(insight, reading);
  if (!subject && manners.length === 0 && !outside) return [];
  const what = subject ?? { what: insight.archive.settings.name };
  // A place we do not serve is one row, whatever else is said of it.
  const hows: (How | undefined)[] =
    outside?.kind === 'place' ? ['delivery'] : manners.length > 0 ? manners : [undefined];
  return hows.map((how) => ({ ...what, how, platform, mentions: [id], of, outside }));
}

function whoseNeed({ ours, intent, competitors, lookingFor, mention }: Reading): Need['of'] | undefined {
  if (ours && asking.has(intent.label)) return 'us';
  if (lookingFor) return 'trade';
  if (ours || competitors.length === 0 || mention.platform === 'press') return undefined;
  const missed = intent.label === 'complaint' || asking.has(intent.label);
  return missed && !tellsNews(wordsIn(`${mention.title}. ${mention.text}`)) ? 'competitor' : undefined;
}

const news =
  /(?:^| )(?:(?:ahora|ya|por fin|desde hoy) (?:abren?|cierran? mas|tienen?|hacen?|venden?|aceptan?|reparten?|sirven?|esta abiert[oa]|hay)|por fin (?:un|una|alguien|algo|donde)|han (?:abierto|puesto|ampliado|empezado)|now (?:\p{L}+ )?(?:opens?|open|stays?|has|have|sells?|offers?|accepts?|takes?|delivers?|does|serves?)|(?:has|have) (?:just )?(?:opened|started|extended)|finally|ara (?:obren?|tenen|fan|accepten|venen|reparteixen)|per fi|agora (?:abren?|teñen|fan))(?= |$)/u;
const lacking =
  /(?:^| )(?:no|ni|sin|nunca|falta|faltan|ojala|pero|aunque|not|\p{L}+n t|t|without|never|lacks?|missing|wish|but|sense|mai|sen)(?= |$)/u;

/** Whether folded words tell that a business now has something: nobody misses it there, however the text was judged. */
function tellsNews(words: readonly string[]): boolean {
  const said = words.join(' ');
  return news.test(said) && !lacking.test(said);
}

const subjects: Record<Need['of'], readonly TopicKind[]> = {
  us: ['product', 'service'],
  trade: ['product', 'service', 'sector'],
  competitor: ['product', 'service', 'aspect', 'price', 'competitor'],
};

/** What it is about: the idea it belongs to, else the first topic of a fitting kind. */
function subjectOf(
  insight: Insight,
  reading: Reading,
  of: Need['of'],
): Pick<Need, 'what' | 'topic'> | undefined {
  const idea = of === 'us' ? ideaOfMention(insight, reading.mention.id) : undefined;
  if (idea) return { what: idea };
  for (const kind of subjects[of])
    for (const id of Object.keys(reading.topics)) {
      const topic = insight.topics.get(id);
      if (topic?.kind === kind) return { what: topic.title, topic: id };
    }
  return undefined;
}

/** A language we cannot answer in, or a place we do not deliver to; only where settings say what we serve. */
function outsideOf(insight: Insight, { mention, intent }: Reading): Need['outside'] {
  const { archive, sources } = insight;
  const { languages, places } = archive.settings.serves;
  const language = mention.signals.language;
  if (languages.length > 0 && language !== 'unknown' && !languages.includes(language))
    return { kind: 'language', name: language };
  if (places.length === 0 || !asking.has(intent.label) || !sources.has(mention.source)) return undefined;
  const served = places.map(foldWords);
  const asked = placesAsked(`${mention.title}. ${mention.text}`).find((place) => {
    const folded = foldWords(place);
    if (namesOf(insight).has(folded)) return false;
    return !served.some((one) => folded.includes(one) || one.includes(folded));
  });
  return asked === undefined ? undefined : { kind: 'place', name: asked };
}

/** Names of businesses, by their words and whole: they are no places to deliver to. */
const namesOf = (insight: Insight): ReadonlySet<string> =>
  insight.once('names', () => {
    const { settings, topics } = insight.archive;
    const titles = topics
      .filter(({ kind }) => kind === 'brand' || kind === 'competitor')
      .map(({ title }) => title);
    const folded = [settings.name, ...titles].map(foldWords);
    return new Set([...folded, ...folded.flatMap((name) => name.split(' '))]);
  });

const capitalised = String.raw`\p{Lu}[\p{L}'’-]{2,30}`;
const carries =
  '[Ee]nv[ií]|[Rr]epart|[Mm]and|[Ll]lev|[Ll]leg|[Ss]erv[ií]|[Tt]ra[eé]|[Ee]ntreg|[Dd]eliver|[Ss]hip|[Ss]end|[Pp]orte';
const carriesTo = new RegExp(
  String.raw`(?<!\p{L})(?:${carries})\p{L}{0,8}(?:\s+\p{L}{1,15}){0,4}?\s+(?:a|en|hasta|por|to|in|fins a|al|cara a)\s+(${capitalised}(?:\s+(?:(?:de|del|la|las|los|el|d’)\s+){0,2}${capitalised}){0,2})`,
  'gu',
);
const calendar =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|reyes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|bizum|instagram|whatsapp|internet)/iu;

/** Places, by their capital letter, to which a text asks for something to be carried. */
export const placesAsked = (text: string): string[] =>
  [...text.matchAll(carriesTo)].map((match) => match[1]!).filter((place) => !calendar.test(place));
