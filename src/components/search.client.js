// @ts-check
// Search over all mentions. Pagefind finds the pages and the places on them; each mention found is shown as it stands
// on its page, with its own labels, so that nothing in the index is ever taken for markup.

/**
 * @typedef {{ element: string, id: string, location: number }} Anchor
 * @typedef {{ url: string, anchors: Anchor[], locations: number[] }} Data
 * @typedef {{ results: { id: string, data(): Promise<Data> }[] }} Found
 * @typedef {{
 *   options(options: object): Promise<void>,
 *   search(words: string, options: object): Promise<Found>,
 * }} Pagefind
 */

const form = /** @type {HTMLFormElement} */ (document.querySelector('[data-search]'));
const list = /** @type {HTMLElement} */ (document.querySelector('[data-results]'));
const report = /** @type {HTMLElement} */ (document.querySelector('[data-found-status]'));
const more = /** @type {HTMLButtonElement} */ (document.querySelector('[data-more]'));
const root = new URL(form.dataset['root'] ?? './', location.href);
const number = new Intl.NumberFormat(document.documentElement.lang);
const AT_ONCE = 20;

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

/**
 * The mention at an address, as it stands there; undefined where it does not fit what was chosen.
 * @param {string} address
 * @param {Record<string, string>} wanted
 * @param {string[]} words
 */
async function mention(address, wanted, words) {
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
    title.replaceChildren(link);
    title.removeAttribute('id');
  }
  const text = item.querySelector('.text');
  if (text) mark(text, words);
  return item;
}

/** @param {string} text */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Marks the words that were searched for; text stays text.
 * @param {Element} element
 * @param {string[]} words
 */
function mark(element, words) {
  const text = element.textContent ?? '';
  const parts = text.split(/([\p{L}\p{N}]+)/u);
  element.replaceChildren(
    ...parts.map((part, index) => {
      if (index % 2 === 0 || !words.some((word) => folded(part).startsWith(word))) return part;
      const marked = document.createElement('mark');
      marked.textContent = part;
      return marked;
    }),
  );
}

/**
 * The addresses of the mentions on a page in which words were found, those with most of them first; all of them where
 * the page was chosen without words. (Pagefind's own sections leave out headings whose text lies in inner elements.)
 * @param {Data} data
 */
function sectionsOf({ url, anchors, locations }) {
  const headings = anchors.filter(({ element }) => element === 'h3').sort((a, b) => a.location - b.location);
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const at of locations) {
    const heading = headings.findLast(({ location }) => location <= at);
    if (heading) found.set(heading.id, (found.get(heading.id) ?? 0) + 1);
  }
  const ids =
    locations.length === 0
      ? headings.map(({ id }) => id)
      : [...found].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return ids.map((id) => `${url.split('#')[0]}#${id}`);
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
  if (words === '' && Object.keys(filters).length === 0) {
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
  // Without words, everything on the pages chosen.
  const { results } = await pagefind.search(words === '' ? /** @type {any} */ (null) : words, { filters });
  if (mine !== turn) return;
  list.replaceChildren();
  show(
    results,
    wanted,
    folded(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
    mine,
  );
}

/**
 * @param {Found['results']} results
 * @param {Record<string, string>} wanted
 * @param {string[]} words
 * @param {number} mine
 */
function show(results, wanted, words, mine) {
  let page = 0;
  /** @type {string[]} */
  let sections = [];
  let shown = 0;
  goOn = async () => {
    const until = shown + AT_ONCE;
    more.hidden = true;
    while (shown < until && (sections.length > 0 || page < results.length)) {
      if (sections.length === 0) {
        sections = sectionsOf(await /** @type {Found['results'][number]} */ (results[page++]).data());
        if (mine !== turn) return;
        continue;
      }
      const item = await mention(/** @type {string} */ (sections.shift()), wanted, words);
      if (mine !== turn) return;
      if (!item) continue;
      list.append(item);
      shown += 1;
    }
    const left = sections.length > 0 || page < results.length;
    const count = number.format(shown) + (left ? '+' : '');
    report.textContent =
      (shown === 0 ? form.dataset['none'] : form.dataset['found']?.replace('{count}', count)) ?? '';
    more.hidden = !left;
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
void search();
