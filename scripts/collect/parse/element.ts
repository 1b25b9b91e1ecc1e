/** An element of a feed, whichever reader found it. */
export interface Element {
  /** Lower case, with the usual prefix of its namespace: `title`, `dc:creator`, `media:group`. */
  name: string;
  /** The name as written, with the usual prefix: `im:voteSum`. */
  key: string;
  /** By lower-case name as written; `xml:base` and `xmlns` included. */
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** Its own characters, entities decoded once, CDATA included; of its children nothing. */
  text: string;
  /** With children: what stands between its tags, as written. */
  markup?: string;
  /** What addresses in it are relative to. */
  base?: string;
  /** xml:lang, inherited. */
  language?: string;
}

/** The children of an item by name, in order. */
export type Children = ReadonlyMap<string, Element[]>;

const NONE: Element[] = [];
export const childrenOf = (element: Element, name: string): Element[] => {
  const found = element.children.filter((child) => child.name === name);
  return found.length > 0 ? found : NONE;
};
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);
