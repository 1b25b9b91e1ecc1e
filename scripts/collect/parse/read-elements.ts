import { Tokenizer } from 'htmlparser2';
import { addressAgainst, bareAddress } from './address.ts';
import type { Element } from './element.ts';
import { entityTable } from './entity-table.ts';
import { nameIn, ROOT_SCOPE, scopeWith } from './scope.ts';
import type { Scope } from './scope.ts';

/** Deeper elements are read as part of the one above them. */
const DEEPEST = 200;
/** Elements kept of one item, and of the feed itself. */
const MOST_CHILDREN = 2_000;
/** Attributes kept of one element. */
const MOST_ATTRIBUTES = 200;
/** Items kept. */
const MOST_ITEMS = 50_000;
/** How far up a closing tag looks for what it closes. */
const REACH = 64;

export interface ElementsFound {
  /** `rss`, `rdf:rdf`, `feed`, `channel`, …; undefined when there is no element at all. */
  root?: Element;
  /** The children of the feed that are no items, those of RSS's channel included. */
  feed: Element;
  /** A web page, not a feed. */
  page: boolean;
  /** A value holds a `<`, which none may: perhaps its quote was never closed. */
  openQuote: boolean;
  faults: string[];
}

/**
 * Reads a feed's elements from XML as people write it: tags left open, entities undeclared, raw `&` and `<`, junk before
 * and after, namespaces under any prefix or none. Items go to `each` as they end, so that a large feed is never held as a
 * tree. Linear time; never throws (unless `each` does).
 */
export function readElements(
  text: string,
  url: string | undefined,
  each: (item: Element) => void,
): ElementsFound {
  const builder = new Builder(text, url, each);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish();
}

interface Open extends Element {
  /** Index after its opening tag. */
  start: number;
  scope: Scope;
  raw: string;
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed']);
const PAGES = new Set(['html', 'xhtml:html']);
const ITEMS = new Set(['item', 'entry']);
/** Elements that hold text alone in every format: an item that begins inside one was left open. */
const LEAVES = new Set([
  'title',
  'link',
  'guid',
  'id',
  'pubdate',
  'author',
  'category',
  'comments',
  'description',
]);
/** Without its query: the base may be the address of the feed itself, with a secret in it. */
const baseOf = (stated: string | undefined, outer: string | undefined): string | undefined =>
  stated === undefined ? outer : (bareAddress(addressAgainst(stated, outer)) ?? outer);

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(
  Object.create(null) as Record<string, string>,
);

class Builder {
  private readonly text: string;
  private readonly each: (item: Element) => void;
  private readonly entities: ReturnType<typeof entityTable>;
  private readonly faults = new Set<string>();
  private readonly stack: Open[] = [];
  private readonly top: Open;
  private root: Open | undefined;
  private readonly feed: Element;
  private item: Open | undefined;
  private items = 0;
  private keptOfItem = 0;
  private keptOfFeed = 0;
  private tooDeep = 0;
  private tagStart = 0;
  private name = '';
  private attributes: Record<string, string> | undefined;
  private attributeCount = 0;
  /** The element declares namespaces. */
  private declares = false;
  private openQuote = false;
  private attribute = '';
  private value = '';

  constructor(text: string, url: string | undefined, each: (item: Element) => void) {
    this.text = text;
    this.each = each;
    this.entities = entityTable(text);
    this.top = this.open('', NO_ATTRIBUTES, { scope: ROOT_SCOPE, base: url });
    this.feed = { name: 'feed', key: 'feed', attributes: NO_ATTRIBUTES, children: [], text: '' };
  }

  finish(): ElementsFound {
    if (this.root && this.stack.length > 0) {
      this.faults.add('ends before its elements are closed: what was there is kept');
      while (this.stack.length > 0) this.close(this.text.length);
    }
    if (this.items > MOST_ITEMS) this.faults.add(`has ${this.items} items: the first ${MOST_ITEMS} are kept`);
    for (const fault of this.entities.faults()) this.faults.add(fault);
    return {
      root: this.root,
      feed: this.feed,
      page: PAGES.has(this.root?.name ?? ''),
      openQuote: this.openQuote,
      faults: [...this.faults],
    };
  }

  private get current(): Open {
    return this.stack.at(-1) ?? this.top;
  }

  private open(
    raw: string,
    attributes: Readonly<Record<string, string>>,
    parent: { scope: Scope; base?: string; language?: string },
  ): Open {
    const scope = this.declares ? scopeWith(attributes, parent.scope, !this.root) : parent.scope;
    const base = baseOf(attributes['xml:base'], parent.base);
    const stated = attributes['xml:lang'];
    const language = stated === undefined ? parent.language : stated.trim() || undefined;
    const key = nameIn(scope, raw, this.inAtom());
    const name = key.toLowerCase();
    return { name, key, attributes, children: [], text: '', base, language, start: 0, scope, raw };
  }

  /** Also where no feed has begun yet: this may be its root. */
  private inAtom(): boolean {
    const root = this.root?.name;
    return root === undefined || root === 'feed' || root === 'entry' || !ROOTS.has(root);
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.name = this.text.slice(start, end);
    this.attributes = undefined;
    this.attributeCount = 0;
    this.declares = false;
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.text.slice(start, end).toLowerCase();
    this.declares ||= this.attribute.startsWith('xmlns');
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    this.value += this.text.slice(start, end);
    this.openQuote ||= this.value.includes('<');
  }
  onattribend(): void {
    this.attributes ??= Object.create(null) as Record<string, string>;
    if ((this.attributeCount += 1) > MOST_ATTRIBUTES) return;
    this.attributes[this.attribute] ??= this.entities.decode(this.value);
  }
  onselfclosingtag(end: number): void {
    // An item without content inside another one is a mistake, not the end of the other.
    this.opened(end, this.item !== undefined);
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else this.close(end + 1);
  }
  onopentagend(end: number): void {
    this.opened(end);
  }

  private opened(end: number, isPart = false): void {
    if (this.tooDeep > 0 && !isPart && this.name === this.item?.raw) this.leaveItem();
    if (this.stack.length >= DEEPEST) {
      this.tooDeep += 1;
      this.faults.add(`nests elements more than ${DEEPEST} deep: the deeper ones are read as text`);
      return;
    }
    let element = this.open(this.name, this.attributes ?? NO_ATTRIBUTES, this.current);
    if (ITEMS.has(element.name) && !isPart && this.closesItem()) {
      this.leaveItem();
      element = this.open(this.name, this.attributes ?? NO_ATTRIBUTES, this.current);
    }
    element.start = end + 1;
    // A feed after junk, or wrapped into a web page, is a feed.
    if (!this.root || (!ROOTS.has(this.root.name) && ROOTS.has(element.name))) {
      this.root = element;
      this.feed.language = element.language;
      this.feed.base = element.base;
    }
    this.stack.push(element);
    if (!this.item && ITEMS.has(element.name)) {
      this.item = element;
      this.keptOfItem = 0;
    }
  }

  private leaveItem(): void {
    this.faults.add('an item begins inside another one: read as the next item');
    this.tooDeep = 0;
    while (this.item) this.close(this.tagStart);
  }

  /** Whether the item that is open was left open: another one cannot be inside it here. */
  private closesItem(): boolean {
    return (
      this.item !== undefined &&
      (this.current === this.item || (LEAVES.has(this.current.name) && this.stack.at(-2) === this.item))
    );
  }

  onclosetag(start: number, end: number): void {
    const raw = this.text.slice(start, end);
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      if (raw !== this.item?.raw) return;
      // The end of the item ends whatever was left open in it, however deep.
      this.tooDeep = 0;
      while (this.item) this.close(start - 2);
      return;
    }
    if (this.stack.at(-1)?.raw === raw) {
      this.close(start - 2);
      return;
    }
    const wanted = raw.toLowerCase();
    for (let index = this.stack.length - 1; index >= 0 && index >= this.stack.length - REACH; index -= 1) {
      if (this.stack[index]!.raw.toLowerCase() !== wanted) continue;
      if (index < this.stack.length - 1) this.faults.add('elements are not closed in order');
      while (this.stack.length > index) this.close(start - 2);
      return;
    }
    this.faults.add('closes elements that are not open');
  }

  private close(end: number): void {
    const element = this.stack.pop()!;
    if (element.children.length > 0) element.markup = this.text.slice(element.start, end);
    if (element === this.item) {
      this.item = undefined;
      this.items += 1;
      if (this.items <= MOST_ITEMS) this.each(element);
      return;
    }
    const parent = this.stack.at(-1);
    if (!parent) return;
    const inFeed = !this.item && (parent === this.root || parent.name === 'channel');
    if (inFeed && element.name === 'channel') {
      this.feed.language = element.language;
      this.feed.base = element.base;
      return;
    }
    if (inFeed && element.name === 'link') this.relativeTo(element, parent);
    const siblings = inFeed ? this.feed.children : parent.children;
    const kept = this.item ? (this.keptOfItem += 1) : (this.keptOfFeed += 1);
    if (kept > MOST_CHILDREN)
      this.faults.add(`more than ${MOST_CHILDREN} elements in one place: the rest is left out`);
    // One child is kept in any case: it says that the content of its parent is markup.
    if (kept <= MOST_CHILDREN || siblings.length === 0) siblings.push(element);
  }

  /** What is relative in RSS is meant relative to the site, which may be elsewhere than the feed. */
  private relativeTo(link: Open, channel: Open): void {
    if (this.root!.name === 'feed' || link.base !== this.top.base || link.attributes['href']) return;
    const site = bareAddress(addressAgainst(link.text, link.base));
    if (site) channel.base = this.root!.base = site;
  }

  ontext(start: number, end: number): void {
    const current = this.stack.at(-1);
    if (current) current.text += this.entities.decode(this.text.slice(start, end));
  }
  oncdata(start: number, end: number, offset: number): void {
    const current = this.stack.at(-1);
    if (current) current.text += this.text.slice(start, end - offset);
  }
  ontextentity(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
