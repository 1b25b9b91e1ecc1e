import { tokenize } from './tokens.ts';

/** Names of ours and of competitors, as they stand in a text. */
export interface Names {
  ours: readonly string[];
  theirs: readonly string[];
}

const OURS = 1;
const THEIRS = -1;
type Side = typeof OURS | typeof THEIRS;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words are folded: without accents, lower case. One list for all languages: such words rarely mean anything else. */
const better = list(
  'mejor mejores superior superiores millor millors mellor mellores melhor melhores better superior nicer tastier ' +
    'fresher friendlier cheaper faster cleaner meilleur meilleure meilleurs meilleures mieux migliore migliori meglio ' +
    'besser bessere besseres besseren hobea hobeak hobeto',
);
const worse = list(
  'peor peores pitjor pitjors pior piores inferior inferiores worse slower dirtier pricier inferior pire pires ' +
    'peggio peggiore peggiori schlechter schlechtere schlechteres okerragoa okerragoak',
);
const more = list('mas mes mais more plus piu');
const less = list('menos menys less moins meno');
const goodToBe = list(
  'rico rica ricos ricas bueno buena buenos buenas bo bona bons bones bom boa barato barata baratos baratas rapido ' +
    'rapida rapidos rapidas amable amables limpio limpia limpios limpias fresco fresca frescos frescas tierno tierna ' +
    'sabroso sabrosa crujiente crujientes agradable agradables profesional profesionales simpatico simpatica simpaticos ' +
    'fiable recomendable friendly helpful reliable professional delicious tasty affordable agreable gentil buono buona ' +
    'buoni gentile freundlich lecker',
);
const badToBe = list(
  'caro cara caros caras lento lenta lentos lentas sucio sucia sucios sucias seco seca secos secas duro dura duros duras ' +
    'frio fria borde bordes antipatico antipatica desagradable malo mala soso sosa car cars cares expensive slow dirty rude ' +
    'cher chere lent sale caro lento sporco teuer langsam unfreundlich',
);
const than = list('que than als che');
const thanItalian = list('di del della dello dei che');
const thanLatin = list('a al to');
/** "Migliore di Masalba" and "superior a Masalba"; but "lo mejor de Masalba" compares nothing. */
const thanOf: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries([
  ...'migliore migliori meglio peggio peggiore peggiori'.split(' ').map((word) => [word, thanItalian]),
  ...'superior superiores inferior inferiores'.split(' ').map((word) => [word, thanLatin]),
  ...'piu meno'.split(' ').map((word) => [word, thanItalian]),
]) as Record<string, ReadonlySet<string>>;
/** Before "better" these make it "the best". */
const article = list('el la los las lo els les il le lo i gli the o os as der die das');
const denied = list(
  "no ni nunca jamas tampoco nada nadie ningun ninguna ninguno non nin nunca no nao nem mai cap not isn't aren't wasn't " +
    "weren't don't doesn't didn't never no nothing nobody nowhere pas jamais aucun aucune mai nessun nessuno nessuna nicht " +
    'kein keine nie ez isnt arent dont doesnt didnt',
);
const prefer = list(
  'prefiero preferimos preferi prefieren preferiria prefereixo preferim prefiro prefires preferimos prefer preferred ' +
    'prefere preferons preferisco preferiamo bevorzuge',
);
const beats = list(
  'supera superan supero superaba gana ganan vueltas beats beat outclasses surpasses batte surpasse depasse ubertrifft',
);
const nothingToEnvy = list('envidiar envejar envexar invejar invidiare envier');
/** Whom a text speaks to is us: it was found because it names us. */
const spokenTo = list('vosotros vosotras vuestro vuestra vuestros vuestras ustedes vosaltres vostre vostra');
/** Where somebody else is named beside the words of comparison, the text is about more than one of us. */
const hint =
  /mejor|peor|super|prefer|prefier|prefir|m[áàé]s\s|menos|menys|mais|millor|pitjor|mellor|pior|melhor|vuelta|better|wors|more|less|beat|nicer|ta?stier|fresher|cheaper|faster|slower|meill|mieux|pire|plus|moins|migl|megl|pegg|pi[ùu]|besser|schlecht|hobe|okerr|env[ie]|vence|gana|mejora|batte|pass|trifft|bevorzug/i;

/** What a comparison adds to "good" or "bad", and takes from the other; and to praise or complaint. Set by hand. */
const FEELING = 4;
const AIM = 0.5;

/** Adds what a comparison says of us, the labels in the order of `sentimentLabels` and `intentLabels`. */
export function weighComparison(favour: number, feeling: Float64Array, aim: Float64Array): void {
  feeling[2]! += favour * FEELING;
  feeling[0]! -= favour * FEELING;
  aim[favour > 0 ? 3 : 0]! += Math.abs(favour) * AIM;
}

/** How far behind "than" a name may stand: "mejor que el pan de centeno de Migalinda". */
const REACH = 7;

/**
 * Whom a text prefers where it compares us with others: above 0 us, below 0 others, 0 where it does not say. Reads
 * "better than …", "more … than …", "prefer …" and "beats …" within a sentence; a question says nothing. Linear in the
 * length of the text.
 */
export function comparison(text: string, names: Names): number {
  if (!hint.test(text)) return 0;
  let sum = 0;
  for (const sentence of text.slice(0, 4000).match(/[^.!?;\n]+[.!?;\n]?/g) ?? []) {
    if (!sentence.endsWith('?')) sum += readSentence(sentence, names);
  }
  return Math.sign(sum);
}

interface Sentence {
  words: readonly string[];
  sides: readonly (Side | 0)[];
  /** Word by word: how many commas and colons stand before it. */
  clause: readonly number[];
}

function readSentence(text: string, names: Names): number {
  const tokens = tokenize(text);
  const words = tokens.map(({ word }) => word);
  let commas = 0;
  let read = 0;
  const clause = tokens.map(({ start }) => {
    for (; read < start; read++) if (text[read] === ',' || text[read] === ':') commas++;
    return commas;
  });
  const sentence = { words, sides: sidesOf(words, names), clause };
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += saidAt(sentence, i) * (isDenied(sentence, i) ? -1 : 1);
  return sum;
}

/** What the word at a place says of us, were it not denied. */
function saidAt(sentence: Sentence, at: number): number {
  const { words, sides } = sentence;
  const word = words[at]!;
  const worth = worthAt(words, at);
  if (worth !== 0) return -worth * otherSide(sentence, at);
  if (prefer.has(word)) return sideFrom(sides, at + 1, at + 1 + REACH);
  if (beats.has(word)) return -sideFrom(sides, at + 1, at + 5);
  // "Has nothing to envy": said with a denial, which turns it round.
  return nothingToEnvy.has(word) ? sideFrom(sides, at + 1, at + 5) : 0;
}

/** 1 where "better" stands, −1 where "worse" does, also as "more dear" and "less friendly". */
function worthAt(words: readonly string[], i: number): number {
  const word = words[i]!;
  if (better.has(word)) return 1;
  if (worse.has(word)) return -1;
  const turn = more.has(word) ? 1 : less.has(word) ? -1 : 0;
  if (turn === 0) return 0;
  const next = words[i + 1] ?? '';
  return goodToBe.has(next) ? turn : badToBe.has(next) ? -turn : 0;
}

/** Whose name stands behind "better than"; 0 where none does, or where two of one side are compared. */
function otherSide({ words, sides }: Sentence, at: number): Side | 0 {
  if (article.has(words[at - 1] ?? '')) return 0;
  const before = sideBefore(sides, at);
  // "Masalba baino hobea": what is compared with stands before.
  if (words[at - 1] === 'baino') return before;
  const joints = Object.hasOwn(thanOf, words[at]!) ? thanOf[words[at]!]! : than;
  for (let i = at + 1; i <= Math.min(at + 4, words.length - 1); i++) {
    if (!joints.has(words[i]!)) continue;
    const other = sideFrom(sides, i + 1, i + 1 + REACH);
    return other === before ? 0 : other;
  }
  // "Masalba is better", in a text that names us: better than us.
  return sideBefore(sides.slice(Math.max(0, at - 4)), Math.min(at, 4)) === THEIRS && sides.includes(OURS)
    ? OURS
    : 0;
}

const isDenied = ({ words, clause }: Sentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - 6), at)
    .some((word, i, all) => denied.has(word) && clause[at - all.length + i] === clause[at]);

function sideFrom(sides: readonly (Side | 0)[], from: number, to: number): Side | 0 {
  for (let i = from; i < Math.min(to, sides.length); i++) if (sides[i] !== 0) return sides[i]!;
  return 0;
}

function sideBefore(sides: readonly (Side | 0)[], at: number): Side | 0 {
  for (let i = at - 1; i >= 0; i--) if (sides[i] !== 0) return sides[i]!;
  return 0;
}

/** Word by word: whose name it belongs to. */
function sidesOf(words: readonly string[], { ours, theirs }: Names): (Side | 0)[] {
  const sides = words.map((word): Side | 0 => (spokenTo.has(word) ? OURS : 0));
  for (const [names, side] of [
    [ours, OURS],
    [theirs, THEIRS],
  ] as const) {
    for (const name of names) {
      const parts = tokenize(name).map(({ word }) => word);
      if (parts.length === 0) continue;
      for (let i = 0; i + parts.length <= words.length; i++) {
        if (parts.every((part, j) => words[i + j] === part)) sides.fill(side, i, i + parts.length);
      }
    }
  }
  return sides;
}
