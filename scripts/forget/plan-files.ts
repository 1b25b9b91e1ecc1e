import { readFileSync, readdirSync } from 'node:fs';
import { fileName, idOfName, slug } from '../../src/archive/file-name.ts';
import { readFrontMatter } from '../../src/archive/frontmatter.ts';
import { writeFollowing } from '../../src/archive/following-file.ts';
import { followingSchema } from '../../src/archive/following.ts';
import { mentionNames, weeksIn } from '../../src/archive/read-names.ts';
import { readBroadcast, readMention } from '../../src/archive/read-mention.ts';
import type { Place } from '../../src/archive/read-mention.ts';
import { writeMention } from '../../src/archive/write-mention.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';
import { planInbox } from './inbox.ts';
import { withoutNamesLearned } from './model.ts';
import { GONE, without } from './needles.ts';
import type { Finder, Range } from './needles.ts';
import { isBy, isTo } from './people.ts';
import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import { withoutSources } from './sources.ts';

/** What files are searched with. */
export interface Search {
  content: string;
  timezone: string;
  person: Person;
  finder: Finder;
}

/** Goes through every file of a content folder, writes nothing, and says what forgetting somebody takes. */
export async function planFiles(search: Search): Promise<Plan> {
  const plan: Plan = { gone: [], changed: [], byHand: [], strings: new Set() };
  for (const week of weeksIn(search.content)) {
    for (const name of mentionNames(`${search.content}/weeks/${week}`))
      planFiled(search, { file: `weeks/${week}/${name}`, week, timezone: search.timezone }, false, plan);
    for (const name of mentionNames(`${search.content}/weeks/${week}/own`))
      planFiled(search, { file: `weeks/${week}/own/${name}`, week, timezone: search.timezone }, true, plan);
  }
  for (const file of otherFiles(search.content)) {
    if (file.startsWith('inbox/')) await planInbox(search, file, plan);
    else planOther(search, file, plan);
  }
  return plan;
}

/** Every file that is not a mention or a broadcast; what git ignores and what Oído keeps for itself is left out. */
function otherFiles(content: string): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(content.length + 1).replaceAll('\\', '/'))
    .filter((file) => !/(?:^|\/)\./.test(file) && file !== 'forgotten.yaml')
    .filter((file) => !/^weeks\/[^/]+\/(?:own\/)?[^/]+\.md$/.test(file) || file.endsWith('/index.md'))
    .sort();
}

/** A mention or a broadcast: theirs goes, in those of others they are taken out of what is said. */
function planFiled({ content, person, finder }: Search, place: Place, own: boolean, plan: Plan): void {
  const text = readFileSync(`${content}/${place.file}`, 'utf8');
  const read = own ? readBroadcast(text, place) : readMention(text, place);
  if (read.ok && (own ? isTo(person, read.value) : isBy(person, read.value))) {
    plan.gone.push(place.file);
    for (const string of literals(text, finder.find(text))) plan.strings.add(string);
    return;
  }
  const ranges = finder.find(text);
  const kept = read.ok ? outsideAuthor(text, ranges) : ranges;
  if (kept.length < ranges.length) plan.byHand.push({ file: place.file, why: 'namesake' });
  const base = place.file.slice(place.file.lastIndexOf('/') + 1);
  if (kept.length === 0 && !finder.in(base)) return;
  for (const string of literals(text, kept)) plan.strings.add(string);
  let changed = without(text, kept);
  const again = own ? readBroadcast(changed, place) : readMention(changed, place);
  let title = again.ok ? again.value.title : '';
  if (!again.ok && read.ok) {
    // Written in a way that does not bear it: written anew.
    const value = JSON.parse(JSON.stringify(read.value), (_, item: unknown) =>
      typeof item === 'string' ? without(item, finder.find(item)) : item,
    ) as typeof read.value;
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

/** The line of the author of somebody else is somebody else's, even a namesake's. */
function outsideAuthor(text: string, ranges: readonly Range[]): Range[] {
  if (ranges.length === 0) return [];
  const end = text.indexOf('\n---', 3);
  const at = text.slice(0, end < 0 ? text.length : end).search(/^author:/m);
  if (at < 0) return [...ranges];
  const after = text.slice(at).search(/\n(?![ \t])/);
  const last = after < 0 ? text.length : at + after;
  return ranges.filter(([start]) => start < at || start >= last);
}

export const literals = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(([start, end]) => text.slice(start, end)).filter((string) => string.trim().length > 2);

/** The name of a file without the person. */
export function redactedName(base: string, finder: Finder): string {
  if (!finder.in(base)) return base;
  const dot = base.lastIndexOf('.');
  const stem = dot > 0 ? base.slice(0, dot) : base;
  const rest = slug(without(stem, finder.find(stem)).replaceAll(GONE, ' '));
  return (rest === '' ? 'x' : rest) + (dot > 0 ? base.slice(dot) : '');
}

/** Notes, decisions, topics, lists: the person is taken out, unless that would break what the program reads. */
function planOther({ content, person, finder }: Search, file: string, plan: Plan): void {
  const text = readFileSync(`${content}/${file}`, 'utf8');
  if (file === 'model.json') {
    const learned = withoutNamesLearned(text, person);
    for (const word of learned.gone) plan.strings.add(word);
    if (learned.gone.length > 0) plan.changed.push({ file, to: file, bytes: Buffer.from(learned.text) });
    return;
  }
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const base = file.slice(folder.length);
  const ranges = finder.find(text);
  const to = folder + redactedName(base, finder);
  if (ranges.length === 0 && to === file) return;
  const changed = changedOther(file, text, ranges, finder);
  if (changed === undefined) {
    plan.byHand.push({ file, why: 'setting' });
    return;
  }
  for (const string of literals(text, ranges)) plan.strings.add(string);
  if (changed === '' && file.endsWith('/following.yaml')) plan.gone.push(file);
  else plan.changed.push({ file, to, bytes: Buffer.from(changed) });
}

function changedOther(
  file: string,
  text: string,
  ranges: readonly Range[],
  finder: Finder,
): string | undefined {
  if (ranges.length === 0) return text;
  if (file === 'settings.yaml') return undefined;
  if (file === 'sources.yaml') return withoutSources(text, finder);
  if (file.endsWith('/following.yaml')) {
    const following = followingOf(text);
    if (following) {
      const kept = Object.entries(following).map(
        ([source, items]) => [source, finder.in(source) ? [] : items.filter((item) => !finder.in(JSON.stringify(item)))] as const,
      ); // prettier-ignore
      return writeFollowing(Object.fromEntries(kept));
    }
  }
  // What only says how a source of theirs was heard.
  if (file.endsWith('/coverage.yaml'))
    return text
      .split('\n')
      .filter((line) => !finder.in(line))
      .join('\n');
  const changed = without(text, ranges);
  if (file.startsWith('topics/')) {
    const [before, after] = [readFrontMatter(text), readFrontMatter(changed)];
    const same = before.ok && after.ok && JSON.stringify(before.data) === JSON.stringify(after.data);
    return same ? changed : undefined;
  }
  if (file.endsWith('.yaml')) return readYamlText(changed).ok ? changed : undefined;
  if (file.endsWith('.md')) return readFrontMatter(changed).ok ? changed : undefined;
  return changed;
}

function followingOf(text: string) {
  const read = readYamlText(text);
  const checked = read.ok ? followingSchema.safeParse(read.value) : undefined;
  return checked?.success ? checked.data : undefined;
}
