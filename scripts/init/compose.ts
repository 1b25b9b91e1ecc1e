import { FORMAT } from '../../src/archive/format.ts';
import { slug } from '../../src/archive/file-name.ts';
import { settingsSchema } from '../../src/archive/settings.ts';
import { check } from '../../src/archive/check.ts';
import { writeField, writeQuery } from '../../src/archive/write-yaml.ts';
import { topicId } from '../../src/archive/topic.ts';
import type { TopicKind } from '../../src/archive/topic.ts';
import { presenceTemplate } from '../../src/insight/presence.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { SetupWords } from '../../src/i18n/setup-words.ts';
import { sourceLines } from '../add/source-text.ts';
import { ConfigurationError } from '../command.ts';
import type { Answers } from './answers.ts';
import { sourcesOf } from './places.ts';

/** The files of a new business: path in the content folder → text. Throws ConfigurationError for what cannot be. */
export function compose(answers: Answers, words: SetupWords['init']): Map<string, string> {
  const files = new Map<string, string>();
  files.set('settings.yaml', settingsOf(answers, words));
  files.set('sources.yaml', sourcesText(answers, words));
  files.set('purpose.md', purposeOf(answers, words));
  const { site, digest } = dictionary(answers.language);
  files.set('protocol.md', `${site.answering.waiting.protocol.template}\n`);
  files.set('presence.md', presenceTemplate(site.presence.title, digest.presence.questions));
  for (const topic of topicsOf(answers, words)) {
    const named = slug(topic.title);
    // A name of no letters that we know makes none, and some names mean something to the program.
    const name = topicId.safeParse(named).success ? named : [named, topic.kind].filter(Boolean).join('-');
    let path = `topics/${name}.md`;
    for (let number = 2; files.has(path); number += 1) path = `topics/${name.slice(0, 57)}-${number}.md`;
    files.set(path, topicText(topic));
  }
  return files;
}

/** Fields of `settings.yaml` that nobody is asked for, with a value that could stand there. */
export const UNSAID = {
  own: '["https://example.com", "https://social.example/@us"]',
  respond: '{ within: 1 day, hours: "Mon-Sat 09:00-14:00; Mon-Fri 17:00-20:00" }',
  currency: 'GBP',
  digest: '{ day: mon, at: "07:00" }',
  site: 'https://digest.example.com',
  repository: 'https://github.com/us/digest',
  mail: '{ to: ["us@example.com"], from: digest@example.com }',
  privacy: '{ shown: initials, keep: 104 weeks }',
} as const;

function settingsOf(answers: Answers, words: SetupWords['init']): string {
  const { name, language, timezone, contact, own, towns } = answers;
  const said = {
    format: FORMAT,
    name,
    language,
    timezone,
    ...(contact && { contact }),
    ...(own.length > 0 && { own }),
    serves: { languages: [language], ...(towns.length > 0 && { places: towns }) },
  };
  const checked = check(settingsSchema, said, { file: 'settings.yaml' });
  if (!checked.ok) throw new ConfigurationError(checked.problems);
  const lines = Object.entries(said).map(([key, value]) => writeField(key, value));
  const { settings, later, hints } = words.files;
  const unsaid = Object.entries(UNSAID)
    .filter(([key]) => !(key in said))
    .map(([key, example]) => `# ${key}: ${example} # ${hints[key as keyof typeof UNSAID]}`);
  return `# ${settings}\n${lines.join('\n')}\n\n# ${later}\n${unsaid.join('\n')}\n`;
}

function sourcesText({ where, name, also, country }: Answers, words: SetupWords['init']): string {
  // A search engine finds whole names best; the shortest name is the one that people use.
  const query = [name, ...also].map(phrase).join(' OR ').slice(0, 300);
  const sources = where.flatMap((place) => sourcesOf(place, { title: words.places[place], query, country }));
  const items = sources.map((source) => `${sourceLines(source).join('\n')}\n`);
  return `# ${words.files.sources}\n${items.join('')}`;
}

/** What was ticked as a list of promises to oneself, and what was said in own words first. */
function purposeOf({ name, wants, wish }: Answers, words: SetupWords['init']): string {
  const { title, lead, end } = words.purpose;
  const points = wants.map((want, index) => `${index + 1}. ${words.wants[want].purpose}`);
  const parts = [
    `# ${title}`,
    plainMarkdown(wish),
    wants.length > 0 ? lead(plainMarkdown(name)) : '',
    points.join('\n'),
    end,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface NewTopic {
  title: string;
  kind: TopicKind;
  query: string;
  body: string;
}

function topicsOf({ name, also, sells, competitors }: Answers, words: SetupWords['init']): NewTopic[] {
  const { brand, competitor, looking } = words.topics;
  const topics: NewTopic[] = [
    { title: name, kind: 'brand', query: [name, ...also].map(phrase).join(' OR '), body: brand },
    ...competitors.map((one): NewTopic => ({
      title: one,
      kind: 'competitor',
      query: phrase(one),
      body: competitor,
    })),
  ];
  if (sells.length > 0)
    topics.push({
      title: looking.title,
      kind: 'sector',
      query: `(${looking.asking}) AND (${sells.map(phrase).join(' OR ')})`,
      body: looking.body,
    });
  return topics;
}

const topicText = ({ title, kind, query, body }: NewTopic): string =>
  `---\n${writeField('title', title)}\nkind: ${kind}\n${writeQuery('query', query)}\n---\n\n${body}\n`;

/** Words side by side, whatever they are: in quotes nothing is an operator. */
const phrase = (words: string): string =>
  `"${words
    .replace(/["“”«»*?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}"`;

/** A line of a person's own words, whose first sign shall make nothing else of it. */
const plainMarkdown = (text: string): string =>
  text.replace(/^(?=[#>+*-]|\d+[.)]|---)/gm, '\\').replace(/^\\(\d)/gm, '$1');
