import { day as daySchema } from '../../src/archive/instant.ts';
import type { Day } from '../../src/archive/instant.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { readArchive } from '../../src/archive/read.ts';
import { dayOf } from '../../src/archive/week.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/index.ts';
import { createInsight } from '../../src/insight/insight.ts';
import { archiveNoted } from '../archive/archive.ts';
import { noteLooked } from '../desk/looked.ts';
import { mistyped, placeNamed, placesByHand, writeNote } from '../desk/note.ts';
import { moment, readFields } from '../triage/fields.ts';
import { slippedBy } from '../triage/listed.ts';
import { proposeNot } from '../triage/not-term.ts';
import { setTriage } from '../triage/set.ts';
import { readBody } from './read-body.ts';
import type { Filled } from './read-body.ts';
import { readEvent } from './read-event.ts';

export interface FormOptions {
  /** The folder of the business, absolute. */
  content: string;
  language: Language;
  timezone: string;
  /** What the host says happened, as JSON. */
  event: string;
  push: boolean;
  env: NodeJS.ProcessEnv;
  /** Waits between two tries to push. */
  pause: (milliseconds: number) => void;
  print: (text: string) => void;
  say: (text: string) => void;
}

/** What came of a form: the sentence to answer with, and what was written. */
type Noted =
  { ok: true; sentence: string; files: string[]; message: string } | { ok: false; sentence: string };

/**
 * Notes what somebody sent with a form, commits what it wrote, and prints the sentence to close the issue with. Returns
 * the exit code: 0, with nothing printed for an issue that is no form; 1 where it could not be noted, and the sentence
 * says why. No word of a stranger stands in the commit's message, and in the sentence only one, of letters alone: the one
 * that would have kept a message that is not about us out.
 */
export function noteForm(options: FormOptions): number {
  const { content, push, print, say } = options;
  const opened = readEvent(options.event);
  const read = opened && readBody(opened.body);
  if (!opened || !read || (!read.ok && read.why === 'other')) {
    say('Not a form of this digest, or not from somebody who belongs to it: nothing to do.');
    return 0;
  }
  const words = dictionary(options.language).commands.triage.form;
  const noted: Noted = read.ok
    ? noteFilled(read.filled, opened.at, options)
    : { ok: false, sentence: words.wrong(`${read.field}: ${read.message}`) };
  if (!noted.ok) {
    print(noted.sentence);
    return 1;
  }
  if (noted.files.length === 0) {
    print(noted.sentence);
    return 0;
  }
  const archived = archiveNoted(
    { files: noted.files, message: noted.message },
    { content, push, env: options.env, say, pause: options.pause },
  );
  if (!archived.ok || archived.contested.length > 0) {
    print(archived.ok ? words.contested : words.notSaved);
    return 1;
  }
  print(noted.sentence);
  return 0;
}

function noteFilled(
  { form, values }: Filled,
  at: string,
  { content, language, timezone }: FormOptions,
): Noted {
  const words = dictionary(language).commands.triage.form;
  const today = dayOf(at, timezone);
  const wrong = ([problem]: readonly Problem[]): Noted => ({
    ok: false,
    sentence: words.wrong(`${problem?.field ?? problem?.file ?? ''}: ${harmless(problem?.message ?? '')}`),
  });
  if (form === 'heard' || form === 'looked') {
    const when = values.when === undefined ? today : moment(values.when, today);
    if (!daySchema.safeParse(when).success || when > today)
      return { ok: false, sentence: words.wrong(`when: expected a day such as ${today}`) };
    return form === 'heard' ? noteHeard(values, when) : look(values.where ?? '', when);
  }
  if (form === 'close-slipped') return closeSlipped(moment(values.until ?? '', today));
  const change =
    form === 'answered'
      ? {
          status: 'answered' as const,
          ...readFields(
            (
              [
                ['answered', values.when],
                ['reply', values.reply],
                ['by', values.by],
                ['minutes', values.minutes],
                ['outcome', values.outcome],
              ] as const
            ).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
            today,
          ),
        }
      : { reason: form };
  const outcome = setTriage({ content, id: values.mention ?? '', change, today });
  if (outcome.ok) {
    const { id, file, written } = outcome;
    const sentence = written ? (proposal(id) ?? words[form]) : words.already;
    return { ok: true, sentence, files: [file], message: `Note ${form}: ${id}` };
  }
  return outcome.why === 'invalid' ? wrong(outcome.problems) : { ok: false, sentence: words.unknown };

  /** The sentence for what is not about us, with the NOT that keeps more of it out. */
  function proposal(id: string): string | undefined {
    if (form !== 'not-about-us') return undefined;
    const insight = createInsight(readArchive(content), new Date(at));
    const found = proposeNot(insight, id);
    if (!found) return undefined;
    const title = insight.topics.get(found.topic)?.title ?? found.topic;
    return words.notAboutUs(harmless(title), found.word);
  }

  function noteHeard({ text = '', where, who, stars }: Filled['values'], day: Day): Noted {
    const meant = where === undefined ? undefined : placeOf(where);
    if (meant === 'mistyped') return { ok: false, sentence: words.unknownPlace(ids()) };
    const rating = stars === undefined ? undefined : Number(stars.replace(',', '.'));
    if (rating !== undefined && !(rating >= 1 && rating <= 5))
      return { ok: false, sentence: words.wrong('stars: expected a number from 1 to 5') };
    const place = meant ?? where;
    const file = writeNote(content, {
      text,
      day,
      ...(place !== undefined && { where: place }),
      ...(who !== undefined && { who }),
      ...(rating !== undefined && { stars: rating }),
    });
    return { ok: true, sentence: words.heard, files: [file], message: 'Note something heard' };
  }

  function look(where: string, day: Day): Noted {
    const place = placeNamed(placesByHand(content), where);
    if (!place) return { ok: false, sentence: words.unknownPlace(ids()) };
    const looked = noteLooked(content, place.id, day, today);
    if (!looked.ok) return wrong(looked.problems);
    const sentence = words.looked(place.title ?? place.id);
    return {
      ok: true,
      sentence,
      files: [looked.file],
      message: `Note a look: ${place.id}`,
    };
  }

  /** Closes what had waited for more than 30 days when the form was sent, as far as the page had shown it. */
  function closeSlipped(until: string): Noted {
    if (!daySchema.safeParse(until).success || until > today)
      return { ok: false, sentence: words.wrong(`until: expected a day such as ${today}`) };
    const files: string[] = [];
    for (const { mention } of slippedBy(createInsight(readArchive(content), new Date(at)))) {
      if (mention.day > until) continue;
      const closed = setTriage({ content, id: mention.id, change: { reason: 'no-answer-needed' }, today });
      if (closed.ok && closed.written) files.push(closed.file);
    }
    const sentence = files.length > 0 ? words.closed(files.length) : words.already;
    return { ok: true, sentence, files, message: `Close what slipped by: ${files.length}` };
  }

  function ids(): string[] {
    return placesByHand(content).map(({ id }) => id);
  }

  function placeOf(where: string): string | undefined {
    const places = placesByHand(content);
    return placeNamed(places, where)?.id ?? (mistyped(places, where) ? 'mistyped' : undefined);
  }
}

/** What was typed stands in some messages; it must neither call people nor look like markup. */
const harmless = (message: string): string =>
  message.replace(/, found .*$/s, '').replace(/[@<>[\]`#!*_]/g, ' ');
