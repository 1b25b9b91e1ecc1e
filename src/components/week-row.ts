import { addWeeks } from '../archive/week.ts';
import type { Digest } from '../insight/digest.ts';
import { stateWords } from '../insight/sentences.ts';
import { markup } from './html.ts';
import type { Markup } from './html.ts';
import type { Site } from './site.ts';
import type { View } from './view.ts';

/** What the page of past weeks says of one. */
export interface WeekLine {
  digest: Digest;
  mentions: number;
  complaints: number;
  praise: number;
  /** The same week a year before, where the archive holds it. */
  before?: Digest;
}

export function weekLine(site: Site, week: string): WeekLine {
  const digest = site.digest(week)!;
  const { mentions, intent } = digest.counts;
  const before = site.digest(addWeeks(week, -52));
  const line = { digest, mentions, complaints: intent.complaint ?? 0, praise: intent.praise ?? 0 };
  return before ? { ...line, before } : line;
}

/** A week in a line. `highest` is what the longest bar stands for. */
export function weekRow(
  { digest, mentions, complaints, praise, before }: WeekLine,
  highest: number,
  site: Site,
  view: View,
): Markup {
  const { archive } = view.words.site;
  const { number, shortRange } = view.format;
  const unheard = site.insight.listening.heard(digest.week).size === 0 && mentions === 0;
  // That a week was normal needs no words.
  const told =
    digest.state === 'normal' && digest.change !== 'fewer' ? undefined : stateWords(digest, view.words);
  const states = digest.open ? [archive.open, told] : [unheard ? archive.unheard : told];
  const state = states.filter((one) => one !== undefined).join(' · ');
  const said = state !== '' && markup` <span class="state-cell ${digest.state}">${state}</span>`;
  const bar = Math.round((mentions / highest) * 100);
  const year =
    before && markup`<a href="${view.root}weeks/${before.week}/">${number(before.counts.mentions)}</a>`;
  return markup`<tr><th scope="row"><a href="${view.root}weeks/${digest.week}/">${shortRange(digest.from, digest.to)}</a>${said}</th><td class="number">${number(mentions)}</td><td class="bars" aria-hidden="true"><svg viewBox="0 0 100 8" preserveAspectRatio="none"><rect width="${bar}" height="8"/></svg></td><td class="number">${complaints > 0 && number(complaints)}</td><td class="number">${praise > 0 && number(praise)}</td><td class="number soft">${year}</td></tr>`;
}
