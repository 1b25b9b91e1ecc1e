// @ts-check
// Search over all mentions. Pagefind finds the pages; which mentions on them hold the words, and how well, is read
// here from their own words, because Pagefind also gives what merely begins alike. Each mention found is shown as it
// stands on its page, with its own labels, so that nothing in the index is ever taken for markup.

/**
 * @typedef {{ element: string, id: string, location: number }} Anchor
 * @typedef {{ url: string, content: string, anchors: Anchor[] }} Data
 * @typedef {{ id: string, score: number, data(): Promise<Data> }} Result
 * @typedef {{ results: Result[] }} Found
 * @typedef {{
 *   options(options: object): Promise<void>,
 *   search(words: string, options: object): Promise<Found>,
 * }} Pagefind
 */
/**
 * A word that is searched for, or several in quotes that must follow each other; folded.
 * @typedef {string[]} Term
 * A word of a mention as it is written and folded.
 * @typedef {{ said: string, word: string }} Word
 * A mention found: how well it holds each term.
 * @typedef {{ address: string, grades: number[] }} Hit
 */

const form = /** @type {HTMLFormElement} */ (document.querySelector('[data-search]'));
const list = /** @type {HTMLElement} */ (document.querySelector('[data-results]'));
const report = /** @type {HTMLElement} */ (document.querySelector('[data-found-status]'));
const more = /** @type {HTMLButtonElement} */ (document.querySelector('[data-more]'));
const root = new URL(form.dataset['root'] ?? './', location.href);
const number = new Intl.NumberFormat(document.documentElement.lang);
const AT_ONCE = 20;
/** Pages that are asked for at the same time. */
const TOGETHER = 6;
/** Of a text that was pasted, its beginning is searched for. */
const MOST_TERMS = 8;

/** @type {Promise<Pagefind> | undefined} */
let loading;
const load = () =>
  (loading ??= import(new URL('pagefind/pagefind.js', root).href).then(async (pagefind) => {
    await pagefind.options({ baseUrl: root.pathname });
    return pagefind;
  }));

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();
/** @param {string} address */
function page(address) {
  let known = pages.get(address);
  if (!known) {
    known = fetch(address)
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, 'text/html'));
    pages.set(address, known);
  }
  return known;
}

/** @param {string} text */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** @param {string} text @returns {Word[]} */
const wordsOf = (text) =>
  (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((said) => ({ said, word: folded(said) }));

const common = new Set((form.dataset['common'] ?? '').split(' '));
/**
 * What is searched for: what stands in quotes as it stands, and every other word once; the joints of a sentence only
 * where there is nothing else.
 * @param {string} query
 * @returns {Term[]}
 */
function termsOf(query) {
  /** @type {Term[]} */
  const quoted = [];
  const rest = query.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu, (_, inside) => {
    quoted.push(wordsOf(inside).map(({ word }) => word));
    return ' ';
  });
  const single = [...new Set(wordsOf(rest).map(({ word }) => word))];
  const telling = single.filter((word) => !common.has(word));
  const terms = [...quoted.filter(({ length }) => length > 0), ...telling.map((word) => [word])];
  return (terms.length > 0 ? terms : single.map((word) => [word])).slice(0, MOST_TERMS);
}

const WHOLE = 3;
const BEGINS = 2;
const LIKE = 1;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/**
 * How well a word is the one searched for: it or its singular, one that begins with it, one that begins alike, or none.
 * @param {string} word
 * @param {string} sought
 */
function likeness(word, sought) {
  if (word === sought || (sought.endsWith('s') && (`${word}s` === sought || `${word}es` === sought)))
    return WHOLE;
  if (word.startsWith(sought) || (UNSPACED.test(sought) && word.includes(sought))) return BEGINS;
  // Another ending: esperar, esperando; roscón, rosca. No longer word, which would be about something else.
  const kept = Math.max(4, sought.length - (sought.length > 5 ? 2 : 1));
  return kept < sought.length && word.length <= sought.length + 2 && word.startsWith(sought.slice(0, kept))
    ? LIKE
    : 0;
}

/**
 * How well a term stands at a place.
 * @param {Word[]} words
 * @param {number} at
 * @param {Term} term
 */
const gradeAt = (words, at, term) =>
  term.length === 1
    ? likeness(words[at]?.word ?? '', term[0] ?? '')
    : term.every((sought, index) => likeness(words[at + index]?.word ?? '', sought) === WHOLE)
      ? WHOLE
      : 0;
/**
 * @param {Word[]} words
 * @param {Term} term
 */
const grade = (words, term) => words.reduce((best, _, at) => Math.max(best, gradeAt(words, at, term)), 0);

/**
 * The mention at an address, as it stands there; undefined where it does not fit what was chosen.
 * @param {Hit} hit
 * @param {Record<string, string>} wanted
 * @param {Term[]} terms
 */
async function mention({ address, grades }, wanted, terms) {
  const url = new URL(address, root);
  const source = await page(url.pathname);
  const heading = source.getElementById(decodeURIComponent(url.hash.slice(1)));
  const found = heading?.closest('.mention');
  if (!found) return undefined;
  const item = /** @type {HTMLElement} */ (document.importNode(found, true));
  for (const [name, value] of Object.entries(wanted)) {
    if (!(item.dataset[name] ?? '').split(' ').includes(value)) return undefined;
  }
  for (const tools of item.querySelectorAll('.tools, .copies')) tools.remove();
  for (const link of item.querySelectorAll('a[href]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
  }
  const title = item.querySelector('h3');
  if (title) {
    const link = document.createElement('a');
    link.href = url.href;
    link.textContent = title.textContent;
    mark(link, terms, grades);
    title.replaceChildren(link);
    title.removeAttribute('id');
  }
  const text = item.querySelector('.text');
  if (text) mark(text, terms, grades);
  return item;
}

/**
 * Marks the words that were searched for, and those alike only where the mention holds nothing nearer; text stays text.
 * @param {Element} element
 * @param {Term[]} terms
 * @param {number[]} grades
 */
function mark(element, terms, grades) {
  const parts = (element.textContent ?? '').split(/([\p{L}\p{M}\p{N}]+)/u);
  const words = parts.filter((_, index) => index % 2 === 1).map((said) => ({ said, word: folded(said) }));
  /** @type {Set<number>} */
  const found = new Set();
  terms.forEach((term, index) => {
    const least = Math.min(BEGINS, grades[index] || WHOLE);
    words.forEach((_, at) => {
      if (gradeAt(words, at, term) >= least) term.forEach((__, after) => found.add(at + after));
    });
  });
  element.replaceChildren(
    ...parts.map((part, index) => {
      if (index % 2 === 0 || !found.has((index - 1) / 2)) return part;
      const marked = document.createElement('mark');
      marked.textContent = part;
      return marked;
    }),
  );
}

/** @type {Map<string, Promise<{ address: string, words: Word[] }[]>>} */
const read = new Map();
/**
 * The mentions on a page with their words. (Pagefind's own sections leave out headings whose text lies in inner elements.)
 * @param {Result} result
 */
function mentionsOf(result) {
  let known = read.get(result.id);
  if (!known) {
    known = result.data().then(({ url, content, anchors }) => {
      const all = content.split(/\s+/);
      const headings = anchors
        .filter(({ element }) => element === 'h3')
        .sort((a, b) => a.location - b.location);
      return headings.map(({ id, location: from }, index) => ({
        address: `${url.split('#')[0]}#${id}`,
        words: wordsOf(all.slice(from, headings[index + 1]?.location).join(' ')),
      }));
    });
    known.catch(() => read.delete(result.id));
    read.set(result.id, known);
  }
  return known;
}

/**
 * The mentions on some pages, page by page.
 * @param {Result[]} results
 */
async function* mentionsOn(results) {
  for (let at = 0; at < results.length; at += TOGETHER)
    for (const mentions of await Promise.all(results.slice(at, at + TOGETHER).map(mentionsOf)))
      yield* mentions;
}

/**
 * Mentions that hold all the terms first, then those that hold fewer; the words themselves before those that begin
 * with them, and those before others alike. Reads no more pages than what is asked of it needs.
 * @param {Result[][]} pages  The pages of each term.
 * @param {Term[]} terms
 * @returns {AsyncGenerator<Hit>}
 */
async function* ranked(pages, terms) {
  /** @type {Map<string, { result: Result, terms: number, score: number }>} */
  const byPage = new Map();
  for (const result of pages.flat()) {
    const known = byPage.get(result.id) ?? { result, terms: 0, score: 0 };
    byPage.set(result.id, known);
    known.terms += 1;
    known.score += result.score;
  }
  const inOrder = [...byPage.values()].sort((a, b) => b.score - a.score);
  /** @type {{ hit: Hit, held: number, sum: number }[]} */
  let later = [];
  for (let least = terms.length; least > 0; least--) {
    const best = (/** @type {{ sum: number }} */ { sum }) => sum === least * WHOLE;
    const now = later.filter((one) => one.held === least && best(one));
    yield* now.map(({ hit }) => hit);
    later = later.filter((one) => !now.includes(one));
    const these = inOrder.filter((one) => one.terms === least).map(({ result }) => result);
    for await (const { address, words } of mentionsOn(these)) {
      const grades = terms.map((term) => grade(words, term));
      const one = {
        hit: { address, grades },
        held: grades.filter(Boolean).length,
        sum: grades.reduce((sum, each) => sum + each, 0),
      };
      if (one.held === least && best(one)) yield one.hit;
      else if (one.held > 0) later.push(one);
    }
    const rest = later.filter(({ held }) => held >= least);
    yield* rest.sort((a, b) => b.held - a.held || b.sum - a.sum).map(({ hit }) => hit);
    later = later.filter(({ held }) => held < least);
  }
}

/**
 * The words shown instead of a term that stands nowhere, most frequent first; undefined where it stands somewhere.
 * @param {Result[]} results
 * @param {Term} term
 */
async function insteadOf(results, term) {
  /** @type {Map<string, number>} */
  const instead = new Map();
  for await (const { words } of mentionsOn(results)) {
    for (const [at, { said }] of words.entries()) {
      const found = gradeAt(words, at, term);
      if (found >= BEGINS) return undefined;
      const written = said.toLowerCase();
      if (found === LIKE) instead.set(written, (instead.get(written) ?? 0) + 1);
    }
  }
  return [...instead]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word);
}

/**
 * What there is to say of the terms that stand nowhere.
 * @param {(string[] | undefined)[]} instead
 * @param {Term[]} terms
 * @param {string} query
 * @param {boolean} shown  Whether those instead are.
 */
function missing(instead, terms, query, shown) {
  const written = new Map(wordsOf(query).map(({ said, word }) => [word, said]));
  return terms
    .flatMap((term, index) => {
      const others = instead[index];
      if (!others) return [];
      const text = (shown && others.length > 0 ? form.dataset['near'] : form.dataset['without']) ?? '';
      // As functions: what was typed may hold “$&”.
      return text
        .replace('{word}', () => term.map((word) => written.get(word) ?? word).join(' '))
        .replace('{near}', () => others.join(', '));
    })
    .join(' ');
}

let turn = 0;
/** @type {(() => Promise<void>) | undefined} */
let goOn;

async function search() {
  const mine = ++turn;
  const data = new FormData(form);
  const words = String(data.get('q') ?? '').trim();
  const choose = (/** @type {string} */ name) => String(data.get(name) ?? '');
  const wanted = Object.fromEntries(
    ['topic', 'platform'].map((name) => [name, choose(name)]).filter(([, value]) => value),
  );
  const filters = { ...wanted, ...(choose('year') && { year: choose('year') }) };
  const address = new URL(location.href);
  for (const [name, value] of data) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, String(value));
  }
  history.replaceState(undefined, '', address);
  more.hidden = true;
  const terms = termsOf(words);
  if (terms.length === 0 && Object.keys(filters).length === 0) {
    list.replaceChildren();
    report.textContent = form.dataset['empty'] ?? '';
    return;
  }
  report.textContent = form.dataset['searching'] ?? '';
  let pagefind;
  try {
    pagefind = await load();
  } catch {
    loading = undefined;
    report.textContent = form.dataset['failed'] ?? '';
    return;
  }
  /** @type {Result[][]} */
  const pages = [];
  // Without words, everything on the pages chosen.
  const asked =
    terms.length === 0 ? [null] : terms.map((term) => (term.length > 1 ? `"${term.join(' ')}"` : term[0]));
  for (const each of asked) {
    const { results } = await pagefind.search(/** @type {any} */ (each), { filters });
    if (mine !== turn) return;
    pages.push(results);
  }
  const instead = await Promise.all(terms.map((term, index) => insteadOf(pages[index] ?? [], term)));
  if (mine !== turn) return;
  const hits = terms.length === 0 ? everything(pages.flat()) : ranked(pages, terms);
  await show(hits, wanted, terms, (shown) => missing(instead, terms, words, shown), mine);
}

/** @param {Result[]} results @returns {AsyncGenerator<Hit>} */
async function* everything(results) {
  for await (const { address } of mentionsOn(results)) yield { address, grades: [] };
}

/**
 * @param {AsyncGenerator<Hit>} hits
 * @param {Record<string, string>} wanted
 * @param {Term[]} terms
 * @param {(shown: boolean) => string} without
 * @param {number} mine
 */
function show(hits, wanted, terms, without, mine) {
  let shown = 0;
  /** @type {HTMLElement | undefined} */
  let ahead;
  const next = async () => {
    for (let hit = await hits.next(); !hit.done && mine === turn; hit = await hits.next()) {
      const item = await mention(hit.value, wanted, terms);
      if (item) return item;
    }
    return undefined;
  };
  goOn = async () => {
    more.hidden = true;
    const items = [];
    let item = ahead ?? (await next());
    while (item && mine === turn && items.length < AT_ONCE) {
      items.push(item);
      item = await next();
    }
    if (mine !== turn) return;
    // One is looked for beyond those shown: only so it is known that there are more.
    ahead = item;
    if (shown === 0) list.replaceChildren();
    list.append(...items);
    shown += items.length;
    const count = number.format(shown) + (ahead ? '+' : '');
    const said = without(shown > 0);
    const found = shown > 0 ? form.dataset['found']?.replace('{count}', count) : form.dataset['none'];
    // That one word was not found says it all.
    report.textContent = shown === 0 && said !== '' && terms.length === 1 ? said : `${said} ${found}`.trim();
    more.hidden = !ahead;
  };
  return goOn();
}

let pause = 0;
const soon = () => {
  clearTimeout(pause);
  pause = window.setTimeout(search, 200);
};
form.addEventListener('input', soon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void search();
});
more.addEventListener('click', async () => {
  const last = list.lastElementChild;
  await goOn?.();
  // The keyboard goes on where the new ones begin.
  const next = last?.nextElementSibling?.querySelector('a');
  if (next instanceof HTMLElement) next.focus();
});

for (const [name, value] of new URL(location.href).searchParams) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
// What narrows the search is folded on a phone, but never while it does.
const narrow = form.querySelector('details');
if (narrow) narrow.open = [...narrow.querySelectorAll('select')].some(({ value }) => value !== '');
void search();
