import { parse } from 'yaml';
import type { z } from 'zod';
import { sourceSchema } from '../../../src/archive/source.ts';
import type { Problem } from '../../../src/archive/problem.ts';
import { kinds, readKinds } from '../sources.ts';
import type { Kind, ReadSource } from '../sources.ts';

const BEGINNING = `# Kinds of source

Made from the code by \`npm run kinds\`; do not edit. One kind, one file beside this one.

Every source has an \`id\` and a \`kind\`, and may have a \`title\`, a \`platform\`, \`keep: all\` (every entry is about
us), \`follow: true\` (somebody we follow), \`own: true\` (we publish there), a \`language\` and \`enabled: false\`. An
address is a template in one file, easy to mend: expect each to fail some day. Secrets stand in \`sources.yaml\` as
\`\${OIDO_SOURCE_…}\` and come from the environment.
`;

/** The example of a kind, read as a business would write it. Throws where it could not be used. */
export function exampleOf(kind: Kind): ReadSource {
  const problems: Problem[] = [];
  const written = (parse(kind.describe.example) as unknown[]).map((source) => sourceSchema.parse(source));
  const [read] = readKinds(written, problems);
  if (!read || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return read;
}

/** All kinds as Markdown: what for, fields, an example, the address it makes, limits. */
export const reference = (): string => [BEGINNING, overview(), ...kinds.map(chapter)].join('\n');

const overview = (): string =>
  kinds
    .map(({ name, platform, describe }) => `- [${name}](#${name}) (${platform}): ${describe.summary}\n`)
    .join('');

function chapter(kind: Kind): string {
  const { name, describe, spacing, hosts } = kind;
  const addresses = exampleOf(kind).requests.map(({ url }) => url);
  return [
    `## ${name}\n`,
    `${describe.summary}\n`,
    ...fieldsOf(kind),
    `\n\`\`\`yaml\n${describe.example}\n\`\`\`\n`,
    ...(addresses[0]
      ? [`Asks \`${addresses[0]}\`${addresses.length > 1 ? ` and ${addresses.length - 1} more` : ''}.\n`]
      : []),
    `${describe.limits}${spacing > 0 ? ` At least ${spacing} seconds between two requests${hosts ? ` to ${hosts.join(', ')}` : ''}.` : ''}\n`,
  ].join('\n');
}

function fieldsOf(kind: Kind): string[] {
  return Object.entries(kind.fields.shape as Record<string, z.ZodType>).map(
    ([name, schema]) => `- \`${name}\`${conditionOf(schema)}: ${schema.description ?? ''}`,
  );
}

function conditionOf(schema: z.ZodType): string {
  const without = schema.safeParse(undefined);
  if (!without.success) return '';
  return without.data === undefined ? ' (optional)' : ` (\`${String(without.data)}\` where absent)`;
}
