import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { webAddress } from '../../src/archive/instant.ts';
import { dictionary, languages } from '../../src/i18n/index.ts';
import { UsageError } from '../command.ts';
import { asAddress, chosen, listOf, wants } from './answers.ts';
import type { Answers } from './answers.ts';
import { places } from './places.ts';

/** Puts a question and waits for a line. */
export interface Asker {
  ask(question: string): Promise<string>;
  tell(text: string): void;
  close(): void;
}

/** Questions by lines, so that they work in every terminal, aloud too, and may be answered by a file. */
export function createAsker(input: Readable, output: Writable): Asker {
  const lines = createInterface({ input, crlfDelay: Infinity });
  const read = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      output.write(`\n${question}\n> `);
      const line = await read.next();
      if (line.done) throw new UsageError('the answers ended before the questions: give flags, and --yes');
      return line.value.trim();
    },
    tell: (text) => void output.write(`${text}\n`),
    close: () => lines.close(),
  };
}

/** Asks for all that no flag has answered. First where customers talk, then what the business wants from this. */
export async function askFor(
  given: Partial<Answers>,
  asker: Asker,
  guessed: { timezone: string; language: Answers['language'] },
): Promise<Partial<Answers>> {
  const answers: Partial<Answers> = { ...given };
  if (answers.language === undefined) {
    const typed = (
      await asker.ask(`Idioma / Language / Idioma (es, en, ca) [${guessed.language}]`)
    ).toLowerCase();
    answers.language = languages.find((one) => typed.startsWith(one)) ?? guessed.language;
  }
  const words = dictionary(answers.language).commands.setup.init;
  const { ask } = words;
  if (answers.where === undefined) {
    const menu = places.map((place, index) => `  ${String(index + 1).padStart(2)}  ${words.places[place]}`);
    const typed = chosen(places, await asker.ask([ask.where, ...menu].join('\n')));
    answers.where = typed.options;
    answers.pages = typed.rest.match(/https?:\/\/[^\s,;]+/g) ?? [];
  }
  if (answers.wants === undefined) {
    const menu = wants.map((want, index) => `  ${String(index + 1).padStart(2)}  ${words.wants[want].ask}`);
    const typed = chosen(wants, await asker.ask([ask.want, ...menu].join('\n')));
    answers.wants = typed.options;
    answers.wish = typed.rest;
  }
  while (!answers.name) answers.name = await asker.ask(ask.name);
  answers.also ??= listOf(await asker.ask(ask.also(answers.name)));
  answers.sells ??= listOf(await asker.ask(ask.sells));
  answers.towns ??= listOf(await asker.ask(ask.towns));
  answers.competitors ??= listOf(await asker.ask(ask.competitors));
  answers.own ??= await until(
    async () => listOf(await asker.ask(ask.own)).map(asAddress),
    (own) => own.every((one) => webAddress.safeParse(one).success),
    () => asker.tell(ask.notAnAddress),
  );
  answers.contact ??= await asker.ask(ask.contact);
  answers.timezone ??= await until(
    async () => (await asker.ask(ask.timezone(guessed.timezone))) || guessed.timezone,
    isTimeZone,
    () => asker.tell(ask.notATimeZone),
  );
  return answers;
}

/** Asks again until the answer can be. */
async function until<T>(ask: () => Promise<T>, right: (value: T) => boolean, wrong: () => void): Promise<T> {
  for (;;) {
    const value = await ask();
    if (right(value)) return value;
    wrong();
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
