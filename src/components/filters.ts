import type { Reading } from '../insight/digest.ts';
import { attribute, markup, printable } from './html.ts';
import type { Markup } from './html.ts';
import type { View } from './view.ts';

/** Fewer than so many can be looked through without choosing. */
const LEAST = 4;

interface Group {
  name: string;
  title: string;
  valuesOf: (reading: Reading) => readonly string[];
  text: (value: string) => string;
}

/** A choice of one group: every value that occurs, with how many have it, the most frequent first. */
function choice(
  { name, title, valuesOf, text }: Group,
  readings: readonly Reading[],
  view: View,
): Markup | false {
  const counts = new Map<string, number>();
  for (const reading of readings)
    for (const value of valuesOf(reading)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return false;
  const options = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(
      ([value, count]) =>
        markup`<option value="${value}">${printable(text(value))} (${view.format.number(count)})</option>`,
    );
  return markup`<label><span>${title}</span><select name="${name}"><option value="">${view.words.site.filters.all}</option>${options}</select></label>`;
}

/** Choices for the list below it; not shown where no script can make them work. Nothing where there is nothing to choose. */
export function filters(readings: readonly Reading[], view: View): Markup {
  const { filters: words } = view.words.site;
  const { intentHeadings, sentiments, unsure } = view.words.digest;
  if (readings.length < LEAST) return markup``;
  const tones: Record<string, string> = { ...sentiments, unsure };
  const intents: Record<string, string> = intentHeadings;
  const groups: Group[] = [
    {
      name: 'intent',
      title: words.intent,
      valuesOf: ({ intent }) => [intent.label],
      text: (label) => intents[label] ?? label,
    },
    {
      name: 'tone',
      title: words.tone,
      valuesOf: ({ sentiment }) => [sentiment.unsure ? 'unsure' : sentiment.label],
      text: (label) => tones[label] ?? label,
    },
    {
      name: 'topic',
      title: words.topic,
      valuesOf: ({ topics }) => Object.keys(topics),
      text: view.topicTitle,
    },
    {
      name: 'platform',
      title: words.platform,
      valuesOf: ({ mention }) => [mention.platform],
      text: view.platform,
    },
    {
      name: 'source',
      title: words.source,
      valuesOf: ({ mention }) => [mention.source],
      text: view.sourceTitle,
    },
    {
      name: 'language',
      title: words.language,
      valuesOf: ({ mention }) => [mention.signals.language],
      text: view.language,
    },
  ];
  const choices = groups.map((group) => choice(group, readings, view)).filter((made) => made !== false);
  if (choices.length === 0) return markup``;
  const said = markup`${attribute('data-shown', words.shown('{shown}', '{of}'))}${attribute('data-all', words.shownAll('{of}'))}`;
  return markup`<form class="filters" data-filters${said}><fieldset><legend>${words.title}</legend>${choices}<button type="reset">${words.reset}</button><p class="shown" role="status"></p></fieldset></form>`;
}
