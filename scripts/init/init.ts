import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { readSettings } from '../../src/archive/read-configuration.ts';
import { writeFile } from '../../src/archive/write.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import type { SetupWords } from '../../src/i18n/setup-words.ts';
import { ConfigurationError } from '../command.ts';
import { complete } from './answers.ts';
import type { Answers } from './answers.ts';
import { askFor, createAsker } from './ask.ts';
import type { Asker } from './ask.ts';
import { compose } from './compose.ts';
import { ownerOf, readManifest } from './manifest.ts';
import { AWAY, leftoversOf, removeSample } from './sample.ts';
import type { Leftovers } from './sample.ts';

export interface InitOptions {
  content: string;
  /** What flags have answered. */
  given: Partial<Answers>;
  /** Asks nothing. */
  yes: boolean;
  dryRun: boolean;
  guessed: { timezone: string; language: Language };
  input: Readable;
  output: Writable;
  say: (text: string) => void;
}

/** What is to be done to the folder. */
interface Plan {
  write: Map<string, string>;
  /** Files that a person wrote: they stay as they are. */
  kept: string[];
  sample: Leftovers;
}

/**
 * Begins with a real business: asks, writes its files, and takes the sample away. Never writes over what a person wrote.
 * Returns the answers, for what follows; undefined when the person said no. Throws UsageError, ConfigurationError.
 */
export async function begin(options: InitOptions): Promise<Answers | undefined> {
  const { content, dryRun, say } = options;
  const manifest = readManifest();
  const sample = leftoversOf(content, manifest);
  if (ownerOf(content, 'settings.yaml', manifest) === 'person' && sample.files.length === 0 && !sample.weeks)
    throw new ConfigurationError([
      {
        file: 'settings.yaml',
        message: 'somebody has set this business up already; to listen to one more place: npm run add',
      },
    ]);
  const asker = options.yes ? undefined : createAsker(options.input, options.output);
  try {
    const answers = complete(asker ? await askFor(options.given, asker, options.guessed) : options.given);
    const words = dictionary(answers.language).commands.setup.init;
    const plan = planOf(
      content,
      compose(answers, words),
      sample,
      (path) => ownerOf(content, path, manifest) === 'person',
    );
    tell(plan, words, say);
    if (dryRun) say(words.dryRun);
    if (dryRun || (asker && !(await agreed(asker, words)))) return undefined;
    removeSample(content, plan.sample, new Set(plan.write.keys()));
    for (const [path, text] of plan.write) writeFile(join(content, path), text);
    return answers;
  } finally {
    asker?.close();
  }
}

function planOf(
  content: string,
  files: ReadonlyMap<string, string>,
  sample: Leftovers,
  isPersons: (path: string) => boolean,
): Plan {
  const write = new Map([...files].filter(([path]) => !isPersons(path)));
  const kept = [...new Set([...files.keys()].filter(isPersons).concat(sample.changed))].toSorted();
  // A person's settings may say that this is the sample still: then its weeks are where they belong.
  const stillSample = !write.has('settings.yaml') && readSettings(content, [])?.sample === true;
  return { write, kept, sample: { ...sample, weeks: sample.weeks && !stillSample } };
}

function tell({ write, kept, sample }: Plan, words: SetupWords['init'], say: (text: string) => void): void {
  say(words.writes([...write.keys()]));
  const gone = sample.files.filter((path) => !write.has(path));
  if (gone.length > 0) say(words.removes(gone.length));
  if (sample.weeks) say(words.moves(AWAY));
  for (const path of kept) say(words.keeps(path));
}

async function agreed(asker: Asker, words: SetupWords['init']): Promise<boolean> {
  const no = /^n/i.test(await asker.ask(words.ask.proceed));
  if (no) asker.tell(words.cancelled);
  return !no;
}

/** There is a business that is no sample. */
export const isSetUp = (content: string): boolean =>
  existsSync(join(content, 'settings.yaml')) && readSettings(content, [])?.sample === false;
