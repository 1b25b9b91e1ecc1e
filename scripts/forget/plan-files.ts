import { readFileSync, readdirSync } from 'node:fs';
import { fileName, idOfName } from '../../src/archive/file-name.ts';
import { mentionNames, weeksIn } from '../../src/archive/read-names.ts';
import { readBroadcast, readMention } from '../../src/archive/read-mention.ts';
import type { Place } from '../../src/archive/read-mention.ts';
import type { Mention } from '../../src/archive/mention.ts';
import { isWeek } from '../../src/archive/week.ts';
import { writeMention } from '../../src/archive/write-mention.ts';
import { planInbox } from './inbox.ts';
import { without } from './needles.ts';
import type { Finder, Range } from './needles.ts';
import { isBy, isTo, isUnder } from './people.ts';
import type { Person } from './people.ts';
import { planOther } from './plan-other.ts';
import { emptyPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { redactedName } from './redacted-name.ts';

/** Whom files are searched for. */
export interface Wanted {
  timezone: string;
  person: Person;
  finder: Finder;
}

/** What files are searched with. */
export interface Search extends Wanted {
  /** Whether a mention is by the person. */
  theirs: (mention: Mention) => boolean;
  /** What a file holds, by its path in the content folder: now, or at some time in the history. */
  read: (file: string) => Buffer;
}

/** Goes through every file of a content folder, writes nothing, and says what forgetting somebody takes. */
export async function planFiles(content: string, wanted: Wanted): Promise<Plan> {
  const plan = emptyPlan();
  const search: Search = {
    ...wanted,
    theirs: (mention) => isBy(wanted.person, mention),
    read: (file) => readFileSync(`${content}/${file}`),
  };
  const files = filesIn(content);
  for (const file of files) await planFile(search, file, plan);
  return withoutCollisions(plan, new Set(files));
}

/** Files of two names that were hers may not end as one. */
function withoutCollisions(plan: Plan, taken: Set<string>): Plan {
  const free = (to: string): string => {
    const [stem, ending] = [to.replace(/\.[^./]*$/, ''), /\.[^./]*$/.exec(to)?.[0] ?? ''];
    let name = to;
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}${ending}`;
    taken.add(name);
    return name;
  };
  const changed = plan.changed.map((one) => (one.to === one.file ? one : { ...one, to: free(one.to) }));
  return { ...plan, changed };
}

/** Every file but what Oído keeps for itself: mentions and broadcasts first, week by week. */
function filesIn(content: string): string[] {
  const filed = weeksIn(content).flatMap((week) => [
    ...mentionNames(`${content}/weeks/${week}`).map((name) => `weeks/${week}/${name}`),
    ...mentionNames(`${content}/weeks/${week}/own`).map((name) => `weeks/${week}/own/${name}`),
  ]);
  const others = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(content.length + 1).replaceAll('\\', '/'))
    .filter((file) => isSearched(file) && !placeOf(file))
    .sort();
  return [...filed, ...others];
}

/** Hidden files are git's, or Oído's own. */
export const isSearched = (file: string): boolean => !/(?:^|\/)\./.test(file) && file !== 'forgotten.yaml';

/** Where a mention or a broadcast lies; undefined for every other file. */
function placeOf(file: string): { week: string; own: boolean } | undefined {
  const [, week, own, name] = /^weeks\/([^/]+)\/(own\/)?([^/]+)\.md$/.exec(file) ?? [];
  return week !== undefined && name !== 'index' && isWeek(week)
    ? { week, own: own !== undefined }
    : undefined;
}

/** Adds to a plan what forgetting somebody does to a file. */
export async function planFile(search: Search, file: string, plan: Plan): Promise<void> {
  const place = placeOf(file);
  if (place) planFiled(search, { file, week: place.week, timezone: search.timezone }, place.own, plan);
  else if (file.startsWith('inbox/')) await planInbox(search, file, plan);
  else planOther(search, file, plan);
}

/** A mention or a broadcast: theirs goes, in those of others they are taken out of what is said. */
function planFiled(
  { read: bytesOf, person, finder, theirs }: Search,
  place: Place,
  own: boolean,
  plan: Plan,
): void {
  const text = bytesOf(place.file).toString('utf8');
  const read = own ? readBroadcast(text, place) : readMention(text, place);
  if (read.ok && (own ? isTo(person, read.value) : theirs(read.value as Mention))) {
    plan.gone.push(place.file);
    return;
  }
  const ranges = finder.find(text);
  const kept = read.ok ? ranges.filter(outside(fieldsOfAuthor(text, read.value))) : ranges;
  if (kept.length < ranges.length) plan.byHand.push({ file: place.file, why: 'namesake' });
  const base = place.file.slice(place.file.lastIndexOf('/') + 1);
  if (kept.length === 0 && !finder.in(base)) return;
  const lean = withoutAddresses(text, kept);
  const left = finder.find(lean);
  let changed = without(lean, read.ok ? left.filter(outside(fieldsOfAuthor(lean, read.value))) : left);
  const again = own ? readBroadcast(changed, place) : readMention(changed, place);
  let title = again.ok ? again.value.title : '';
  if (!again.ok && read.ok) {
    // Written in a way that does not bear it: written anew.
    const value = JSON.parse(JSON.stringify(read.value), (_, item: unknown) => {
      if (typeof item !== 'string') return item;
      const rest = without(item, finder.find(item));
      return rest !== item && /^https?:/i.test(item) ? undefined : rest;
    }) as typeof read.value;
    title = value.title;
    changed = writeMention({ ...value, author: read.value.author });
  }
  const folder = place.file.slice(0, place.file.lastIndexOf('/') + 1);
  const id = idOfName(base);
  // A name that a person gave stays, as long as nobody stands in it.
  const named = read.ok && base === fileName(read.value.day, read.value.title, id);
  const to = named ? fileName(read.value.day, title, id) : redactedName(base, finder);
  plan.changed.push({ file: place.file, to: folder + to, bytes: Buffer.from(changed) });
}

/** Where a file says who wrote it, and at which address below their account: somebody else's, even a namesake's. */
function fieldsOfAuthor(
  text: string,
  { author, url, guid }: Pick<Mention, 'author' | 'url' | 'guid'>,
): Range[] {
  const below = (address: string | undefined): boolean =>
    author?.url !== undefined && address !== undefined && isUnder(author.url, address);
  const names = ['author', ...(below(url) ? ['url'] : []), ...(below(guid) ? ['guid'] : [])];
  const end = text.indexOf('\n---', 3);
  const head = text.slice(0, end < 0 ? text.length : end);
  return names.flatMap((name) => {
    const at = head.search(new RegExp(`^${name}:`, 'm'));
    if (at < 0) return [];
    const after = text.slice(at).search(/\n(?![ \t])/);
    return [[at, after < 0 ? text.length : at + after] as const];
  });
}

/** A part of an address is none: the line goes, whole. */
function withoutAddresses(text: string, ranges: readonly Range[]): string {
  const end = text.indexOf('\n---', 3);
  return text.replace(/^ *(?:url|guid|inReplyTo|reply): [^\n]*\n/gm, (line, at: number) =>
    at < end && ranges.some(([start]) => start >= at && start < at + line.length) ? '' : line,
  );
}

const outside =
  (places: readonly Range[]) =>
  ([start]: Range): boolean =>
    !places.some(([from, to]) => start >= from && start < to);
