import { byName } from './allowed.ts';
import type { Locked } from './lock.ts';

/** `THIRD-PARTY.md`: every package that may come onto a machine with this program, under its licence. */
export function licencesDocument(locked: readonly Locked[]): string {
  const groups = Map.groupBy(locked, ({ licence }) => licence ?? 'none named');
  const ordered = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const lines = [
    '# Packages of others, and their licences',
    '',
    'Written by `npm run licences` from the lock file; a test compares it with what is installed, and lets in only licences that',
    '[scripts/licences/allowed.ts](scripts/licences/allowed.ts) names. None of these packages is copied into this repository:',
    'npm brings them. Two things go on to whoever opens a digest: the two fonts (OFL-1.1, their licences lie beside the pages in',
    '`fonts/`) and the search of Pagefind (MIT). “Development” is what is needed to work on Oído, “some machines” what only one',
    'platform gets. What the model learnt from, and on what terms, is in [its card](src/text/model/CARD.md).',
    '',
    `Of ${Object.keys(byName).join(' and ')} only the packages that are named there come in, each for a reason.`,
    '',
  ];
  for (const [licence, packages] of ordered) {
    const all = [...new Set(packages.map(line))].sort();
    lines.push(`## ${licence} (${all.length})`, '', ...all, '');
  }
  return lines.join('\n');
}

function line({ name, version, development, optional }: Locked): string {
  const marks = [development && 'development', optional && 'some machines'].filter(Boolean);
  return `- ${name} ${version}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}
