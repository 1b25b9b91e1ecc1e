import { current, folderInRepository } from '../archive/current.ts';
import { formAddress } from '../archive/form-address.ts';
import { newFileAddress } from '../archive/new-file-address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Day, WeekId } from '../archive/instant.ts';
import type { Digest } from '../insight/digest.ts';
import { countsOfTopic, keptFigures } from '../insight/expired.ts';
import { createInsight } from '../insight/insight.ts';
import type { Insight, WeekView } from '../insight/insight.ts';
import { topicReadings } from '../insight/series.ts';
import { weekDigest } from '../insight/week-digest.ts';
import { topicId } from '../archive/topic.ts';
import { dictionary, format } from '../i18n/index.ts';
import type { Dictionary, Format } from '../i18n/index.ts';
import { basePath, editLink, rootOf } from './link.ts';
import type { View } from './view.ts';
import { sortedOut } from '../insight/week-parts.ts';
import type { SortedOut } from '../insight/week-parts.ts';

/** The mentions of a week as its pages show them. */
export type Shown = SortedOut;

/** Everything that all pages share: the content is read once, and findings are computed once. */
export interface Site {
  archive: Archive;
  insight: Insight;
  now: Date;
  words: Dictionary;
  format: Format;
  /** Oldest first. */
  weeks: WeekView[];
  /** The latest week that has ended; the open one while there is no other. */
  front?: WeekView;
  /** The week under way. */
  open?: WeekView;
  /** Ids of all topics that have a page: those of today, and those whose mentions have outlived their file. */
  topicIds: string[];
  digest(week: WeekId): Digest | undefined;
  shown(week: WeekId): Shown;
  /** Mentions of a topic in each of so many weeks up to this one, oldest first; undefined for a week not listened to. */
  trend(topic: string, week: WeekId, weeks: number): (number | undefined)[];
  view(root: string): View;
  /** The view of the page at a path, as Astro gives it. */
  viewAt(pathname: string): View;
}

let memo: { of: Archive; site: Site } | undefined;

export function site(): Site {
  const { archive, now } = current();
  if (memo?.of !== archive) memo = { of: archive, site: makeSite(archive, now) };
  return memo.site;
}

function makeSite(archive: Archive, now: Date): Site {
  const insight = createInsight(archive, now);
  const { settings } = archive;
  const folder = folderInRepository();
  const words = dictionary(settings.language);
  const dates = format(settings.language);
  const shownWeeks = new Map<WeekId, Shown>();
  const shown = (week: WeekId): Shown => {
    let known = shownWeeks.get(week);
    if (!known) shownWeeks.set(week, (known = sortedOut(insight.week(week)?.all ?? [])));
    return known;
  };
  const days = new Map<Day, string>();
  /** A day of another year than the last week's is told with its year. */
  const year = insight.weeks.at(-1)?.to.slice(0, 4);
  const day = (of: Day): string => {
    let text = days.get(of);
    if (text === undefined)
      days.set(
        of,
        (text = `${dates.weekday(of)} ${of.startsWith(year ?? '') ? dates.shortDay(of) : dates.shortDate(of)}`),
      );
    return text;
  };
  const places = new Map<WeekId, Map<string, string>>();
  const slugOf = (week: WeekId, id: string): string | undefined => {
    let known = places.get(week);
    if (!known) places.set(week, (known = slugs(shown(week))));
    return known.get(id);
  };
  const topicIds = allTopics(archive, insight);
  const withPage = new Set(topicIds);
  const trends = new Map<string, (number | undefined)[]>();
  /** Mentions of a topic in every week: asked for week by week, and worked out once. */
  const trendOf = (topic: string): (number | undefined)[] => {
    let known = trends.get(topic);
    if (known) return known;
    known = insight.weeks.map((each) => {
      const figures = keptFigures(each);
      const mentions = figures
        ? countsOfTopic(figures, topic).mentions
        : (topicReadings(insight, each).get(topic)?.length ?? 0);
      return mentions === 0 && insight.listening.heard(each.id).size === 0 ? undefined : mentions;
    });
    trends.set(topic, known);
    return known;
  };
  const view = (root: string): View => ({
    words,
    format: dates,
    root,
    topicTitle: (topic) => insight.topics.get(topic)?.title ?? topic,
    topicLink: (topic) => (withPage.has(topic) ? `${root}topics/${topic}/` : undefined),
    sourceTitle: (source) => insight.sources.get(source)?.title ?? source,
    platform: (platform) => worded(words.site.platforms, platform),
    language: (language) => worded(words.site.languages, language),
    day,
    address: (week, id) => `${root}weeks/${week}/#${id}`,
    fullAddress: (week, id) => {
      const slug = slugOf(week, id);
      return `${root}weeks/${week}/${slug === undefined ? '' : `${slug}/`}#${id}`;
    },
    edit: (file) => editLink(settings, file, folder),
    // A form knows of one business: where there are several, files are edited.
    form: (name, fields, title) =>
      folder === 'content' ? formAddress(settings, name, fields, title) : undefined,
    newFile: (file, text) => newFileAddress(settings, file, text, folder),
  });
  return {
    archive,
    insight,
    now,
    words,
    format: dates,
    weeks: insight.weeks,
    front: insight.latest ?? insight.weeks.at(-1),
    open: insight.weeks.findLast(({ open }) => open),
    topicIds,
    digest: (week) => weekDigest(insight, week),
    shown,
    trend: (topic, week, count) => {
      const last = (insight.week(week)?.index ?? -1) + 1;
      return trendOf(topic).slice(Math.max(0, last - count), last);
    },
    view,
    viewAt: (pathname) => view(rootOf(pathname, basePath(settings.site))),
  };
}

/** The word for a name that may come from a file, where `constructor` is no word. */
const worded = (words: Record<string, string>, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;

/** Where each mention of a large week stands in full, copies with their leader. */
function slugs({ parts, copies }: Shown): Map<string, string> {
  const found = new Map<string, string>();
  for (const { slug, readings } of parts)
    for (const { mention } of readings) {
      found.set(mention.id, slug);
      for (const copy of copies.get(mention.id) ?? []) found.set(copy.mention.id, slug);
    }
  return found;
}

function allTopics(archive: Archive, insight: Insight): string[] {
  const ids = new Set(archive.topics.map(({ id }) => id));
  for (const { topics } of insight.readings) for (const id in topics) ids.add(id);
  return [...ids].filter((id) => topicId.safeParse(id).success).sort();
}
