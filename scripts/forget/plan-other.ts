import { isUtf8 } from 'node:buffer';
import { readFrontMatter } from '../../src/archive/frontmatter.ts';
import { writeFollowing } from '../../src/archive/following-file.ts';
import { followingSchema } from '../../src/archive/following.ts';
import { readYamlText } from '../../src/archive/yaml-text.ts';
import { withoutNamesLearned } from './model.ts';
import { without } from './needles.ts';
import type { Finder, Range } from './needles.ts';
import type { Search } from './plan-files.ts';
import type { Plan } from './plan.ts';
import { redactedName } from './redacted-name.ts';
import { withoutSources } from './sources.ts';

/** Notes, decisions, topics, lists: the person is taken out, unless that would break what the program reads. */
export function planOther({ read, person, finder }: Search, file: string, plan: Plan): void {
  const bytes = read(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const to = folder + redactedName(file.slice(folder.length), finder);
  if (!isUtf8(bytes)) {
    // A picture, or a text in another encoding: nothing can be taken out of it without harm.
    if (to !== file) plan.changed.push({ file, to, bytes });
    if (finder.in(bytes.toString('latin1'))) plan.byHand.push({ file: to, why: 'unreadable' });
    return;
  }
  const text = bytes.toString('utf8');
  if (file === 'model.json') {
    const learned = withoutNamesLearned(text, person);
    if (learned !== text) plan.changed.push({ file, to: file, bytes: Buffer.from(learned) });
    return;
  }
  const ranges = finder.find(text);
  if (ranges.length === 0 && to === file) return;
  const changed = changedOther(file, text, ranges, finder);
  if (changed === undefined) plan.byHand.push({ file, why: 'setting' });
  else if (changed === '' && file.endsWith('/following.yaml')) plan.gone.push(file);
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
