import type { Day } from '../archive/instant.ts';
import { addDays, daysBetween } from '../archive/week.ts';
import { tokenize } from '../text/tokens.ts';
import { groupBy } from './counts.ts';
import type { Idea, Reading } from './digest.ts';
import { howsIn } from './hows.ts';
import type { How } from './hows.ts';
import type { Insight, WeekView } from './insight.ts';
import { personOf } from './person.ts';
import { saysNothing } from './stop-words.ts';
import { wishesOf } from './wishes.ts';

/** A wish that nobody has repeated for so long begins a new idea. */
const FORGOTTEN_DAYS = 26 * 7;
/** An idea is shown while it was asked for within so many days. */
const SHOWN_DAYS = 12 * 7;
/** Share of the weight of the lighter wish that two wishes of one idea have in common. */
const ALIKE = 0.4;

/** Manners that are a wish by themselves: open on Sundays, take Bizum. Others (later, smaller) only say more of one. */
const asks: ReadonlySet<string> = new Set(
  (
    [
      'sunday',
      'saturday',
      'holidays',
      'bizum',
      'card',
      'invoice',
      'gluten-free',
      'vegan',
      'sugar-free',
      'wholegrain',
      'accessible',
      'pets',
      'parking',
      'subscription',
      'delivery',
      'gift',
    ] as const satisfies How[]
  ).map((how) => `how:${how}`),
);

/** A suggestion, taken apart. */
interface Wish {
  reading: Reading;
  /** What its wishing sentences speak of: stems, and manners such as `how:sunday`. */
  marks: Set<string>;
  text: string;
}

/** Suggestions about one thing, in order of publication. */
export interface Group {
  wishes: Wish[];
  last: Day;
}

/**
 * Words that come up in wishes of every kind, folded and cut as stems are: they say that something is asked for, not what.
 */
const wishing = new Set(
  tokenize(
    `estaria bien genial seria gustaria encantaria podriais podrian podria deberiais deberian deberia tendria tendriais tendrian ojala propongo
     propondria sugiero sugerencia sugerir sugeriria idea ideas mejora mejorar aunque falta faltaria poner pusierais pusieran poned anadid anadir
     anadierais hacer hiciera hicierais hicieran haced vender vendierais vendais vendiera ofrecer ofreciera ofrecierais pedir pido pedimos util estupendo estupenda
     insisto animar animarais animara animaos comprar compraria iria vendria poder pudiera pudierais sacar sacara sacarais tuvierais tuviera tener
     casa gente siempre todo demas perfecto resto algo cosa porfa favor semana dia dias would should could nice great love please add offer make
     consider suggestion suggest wish really thing agradaria podrieu haurieu seria voldria millora afegir posar fer`,
  ).map(({ word }) => stem(word)),
);

/** A light stem: plural endings off, then the first five letters (truncation: McNamee and Mayfield, 2004). */
function stem(word: string): string {
  const singular = word.length > 4 ? word.replace(/(?:es|s)$/u, '') : word;
  return singular.slice(0, 5);
}

function wishOf(reading: Reading, own: ReadonlySet<string>): Wish {
  const text = wishesOf(reading.mention.title, reading.mention.text);
  const marks = new Set<string>();
  const tokens = tokenize(text);
  for (const { word } of tokens) {
    const short = stem(word);
    if (word.length > 2 && !saysNothing(word) && !wishing.has(short) && !own.has(short)) marks.add(short);
  }
  for (const how of howsIn(tokens.map(({ word }) => word)).keys()) marks.add(`how:${how}`);
  return { reading, marks, text };
}

/**
 * All suggestions of ours grouped into ideas, one by one in order of publication: each joins the idea whose wishes it
 * is most alike, or begins one. An idea keeps its first mention for its name, whatever comes later.
 */
export function groupWishes(readings: readonly Reading[], names: readonly string[]): Group[] {
  const own = new Set(names.flatMap((name) => tokenize(name).map(({ word }) => stem(word))));
  const wishes = readings
    .map((reading) => wishOf(reading, own))
    .sort((a, b) => Date.parse(a.reading.mention.published) - Date.parse(b.reading.mention.published));
  const holding = new Map<string, number>();
  for (const { marks } of wishes) for (const mark of marks) holding.set(mark, (holding.get(mark) ?? 0) + 1);
  // A mark that few wishes share says more; a manner that is a wish by itself says as much as the rarest word.
  const weigh = (mark: string): number =>
    asks.has(mark)
      ? Math.log(wishes.length + 1) + 1
      : Math.log((wishes.length + 1) / holding.get(mark)!) + 0.2;
  const weight = (marks: Iterable<string>): number => [...marks].reduce((sum, mark) => sum + weigh(mark), 0);
  const groups: Group[] = [];
  const byMark = new Map<string, Set<Group>>();
  for (const wish of wishes) {
    const near = new Set([...wish.marks].flatMap((mark) => [...(byMark.get(mark) ?? [])]));
    let best: { group: Group; alike: number } | undefined;
    for (const group of near) {
      if (daysBetween(group.last, wish.reading.mention.day) > FORGOTTEN_DAYS) continue;
      const alike = Math.max(
        ...group.wishes.slice(-20).map((other) => {
          const shared = [...wish.marks].filter((mark) => other.marks.has(mark));
          const common = weight(shared) / Math.max(1, Math.min(weight(wish.marks), weight(other.marks)));
          // Two things in common are no accident, however much else is said.
          return shared.length >= 2 ? Math.max(common, common >= 0.3 ? ALIKE : 0) : common;
        }),
      );
      if (alike >= ALIKE && (!best || alike > best.alike)) best = { group, alike };
    }
    const group = best?.group ?? { wishes: [], last: wish.reading.mention.day };
    if (!best) groups.push(group);
    group.wishes.push(wish);
    group.last = wish.reading.mention.day;
    for (const mark of wish.marks) {
      const holders = byMark.get(mark);
      if (holders) holders.add(group);
      else byMark.set(mark, new Set([group]));
    }
  }
  return groups;
}

const groupsOf = (insight: Insight): Group[] =>
  insight.once('ideas', () => {
    const suggestions = insight.weeks
      .flatMap(({ all }) => all)
      .filter(
        ({ ours, intent, story, mention }) => ours && intent.label === 'suggestion' && story === mention.id,
      );
    const brands = insight.archive.topics.filter(({ kind }) => kind === 'brand').map(({ title }) => title);
    return groupWishes(suggestions, [insight.archive.settings.name, ...brands]);
  });

/** Ideas that at least two mentions ask for, as known at the end of a week, the one of most people first. */
export function ideasIn(insight: Insight, view: WeekView): Idea[] {
  return groupsOf(insight)
    .flatMap((group) => {
      const wishes = group.wishes.filter(
        ({ reading }) => reading.mention.day <= view.to && reading.mention.week <= view.id,
      );
      const last = wishes.at(-1)?.reading.mention.day;
      if (wishes.length < 2 || !last || last < addDays(view.from, -SHOWN_DAYS)) return [];
      return [ideaOf(insight, wishes)];
    })
    .sort(
      (a, b) => b.people - a.people || b.mentions.length - a.mentions.length || (a.since < b.since ? -1 : 1),
    );
}

/** What the idea is called that a mention belongs to together with others. */
export const ideaOfMention = (insight: Insight, mention: string): string | undefined =>
  insight
    .once(
      'idea names',
      () =>
        new Map(
          groupsOf(insight)
            .filter(({ wishes }) => wishes.length > 1)
            .flatMap(({ wishes }) => {
              const name = phraseOf(wishes);
              return wishes.map(({ reading }) => [reading.mention.id, name] as const);
            }),
        ),
    )
    .get(mention);

/** Every idea of the archive, with those that only one mention asks for. */
export const allIdeas = (insight: Insight): Idea[] =>
  groupsOf(insight).map(({ wishes }) => ideaOf(insight, wishes));

function ideaOf(insight: Insight, wishes: readonly Wish[]): Idea {
  const readings = wishes.map(({ reading }) => reading);
  const mentions = readings.map(({ mention }) => mention.id);
  const decision = insight.archive.decisions.findLast((one) =>
    one.mentions.some((id) => mentions.includes(id)),
  );
  const topics = readings
    .flatMap(({ topics }) => Object.keys(topics))
    .filter((id) => insight.topics.get(id)?.kind !== 'brand');
  return {
    id: mentions[0]!,
    what: phraseOf(wishes),
    words: wordsOf(wishes),
    topics: [...groupBy(topics, (id) => id)].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id),
    mentions,
    people: new Set(readings.map(({ mention }) => personOf(mention))).size,
    since: readings[0]!.mention.day,
    state: decision?.status ?? 'undecided',
    decision: decision?.id,
  };
}

/** The marks that most of its wishes share, as words. */
function wordsOf(wishes: readonly Wish[]): string[] {
  const marks = wishes.flatMap((wish) => [...wish.marks].filter((mark) => !mark.startsWith('how:')));
  return [...groupBy(marks, (mark) => mark)]
    .filter(([, all]) => all.length >= Math.max(2, wishes.length / 2))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([mark]) => written(mark, wishes));
}

const written = (mark: string, wishes: readonly Wish[]): string => {
  for (const { text } of wishes)
    for (const { word, start, end } of tokenize(text))
      if (stem(word) === mark) return text.slice(start, end).toLowerCase();
  return mark;
};

const LONGEST_PHRASE = 5;
/** What a phrase may hold inside but not begin or end with. */
const joins = (word: string): boolean => saysNothing(word);

/**
 * What an idea is about, in its people's own words: the run of up to five words that most of its wishes share (by their
 * stems), the longer the better, as the first of them wrote it; never across a sentence's end.
 */
export function phraseOf(wishes: readonly Wish[]): string {
  const runs = new Map<string, { text: string; weight: number; in: Set<Wish> }>();
  for (const wish of wishes) {
    const tokens = tokenize(wish.text);
    for (let from = 0; from < tokens.length; from += 1) {
      if (joins(tokens[from]!.word) && tokens[from]!.word !== 'sin') continue;
      for (let to = from; to < Math.min(tokens.length, from + LONGEST_PHRASE); to += 1) {
        if (to > from && /[.,;:!?¿¡()]/u.test(wish.text.slice(tokens[to - 1]!.end, tokens[to]!.start))) break;
        if (joins(tokens[to]!.word)) continue;
        const run = tokens.slice(from, to + 1);
        const marks = run.map(({ word }) => stem(word)).filter((mark) => wish.marks.has(mark));
        if (marks.length === 0) continue;
        const key = run.map(({ word }) => (joins(word) ? word : stem(word))).join(' ');
        const known = runs.get(key);
        if (known) known.in.add(wish);
        else
          runs.set(key, {
            text: wish.text.slice(run[0]!.start, run.at(-1)!.end),
            weight: marks.length - 0.1 * (run.length - marks.length),
            in: new Set([wish]),
          });
      }
    }
  }
  const least = wishes.length === 1 ? 1 : 2;
  const best = [...runs.values()]
    .filter((run) => run.in.size >= least)
    .map((run) => ({ text: run.text, score: run.in.size * Math.sqrt(Math.max(0.1, run.weight)) }))
    .sort((a, b) => b.score - a.score || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0];
  const text = best?.text ?? wishes[0]!.reading.mention.title;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
