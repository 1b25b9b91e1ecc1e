import type { Document } from './document.ts';
import type { TextField } from './query.ts';
import { FARTHEST } from './query-lexer.ts';
import type { TermIndex } from './match-terms.ts';
import { TokenBuffer } from './tokens.ts';

/** In the order in which they are read; title and text first, so that both together are one range of places. */
export const textFields: readonly TextField[] = ['title', 'text', 'author', 'url'];

/**
 * One document after another as the matcher sees it: where each word of the queries stands. Places count words from the
 * title on; between two fields lie more empty places than any NEAR bridges.
 */
export class ReadDocument {
  document!: Document;
  /** Tells one document from the next, for what is remembered per document. */
  stamp = 0;
  readonly #words = new TokenBuffer();
  readonly #terms: TermIndex;
  readonly #fields: readonly TextField[];
  readonly #begins = [0, 0, 0, 0];
  readonly #ends = [0, 0, 0, 0];
  readonly #places: number[][];
  /** Terms that the document has, each once. */
  readonly found: number[] = [];

  /** `fields`: those that any query reads. */
  constructor(terms: TermIndex, fields: ReadonlySet<TextField>) {
    this.#terms = terms;
    this.#fields = textFields.filter((field) => field === 'title' || field === 'text' || fields.has(field));
    this.#places = Array.from({ length: terms.size }, () => []);
  }

  read(document: Document): void {
    this.document = document;
    this.stamp += 1;
    for (const term of this.found) this.#places[term]!.length = 0;
    this.found.length = 0;
    this.#words.clear();
    for (const [i, field] of textFields.entries()) {
      this.#begins[i] = this.#words.count;
      if (this.#fields.includes(field)) this.#words.add(document[field] ?? '');
      this.#ends[i] = this.#words.count;
      this.#terms.scan(this.#words, this.#begins[i]!, this.#ends[i]!, this.#note);
      this.#words.skip(2 * FARTHEST);
    }
  }

  readonly #note = (term: number, place: number): void => {
    const places = this.#places[term]!;
    if (places.length === 0) this.found.push(term);
    places.push(place);
  };

  /** The rising places of a term; in title and text where no field is asked for. */
  placesOf(term: number, field: TextField | undefined): readonly number[] {
    const places = this.#places[term]!;
    const begin = field ? this.#begins[textFields.indexOf(field)]! : 0;
    const end = this.#ends[field ? textFields.indexOf(field) : 1]!;
    if (places.length === 0 || (places[0]! >= begin && places.at(-1)! < end)) return places;
    return places.filter((place) => place >= begin && place < end);
  }

  /** The field and the characters of a stretch of words. */
  whereIs(first: number, last: number): { field: TextField; start: number; end: number } {
    let i = 0;
    while (i < 3 && first >= this.#ends[i]!) i += 1;
    return { field: textFields[i]!, start: this.#words.starts[first]!, end: this.#words.ends[last]! };
  }
}
