/** What a text is before it is stored: well-formed, without NUL, no blanks around it, lines ended by `\n`. */
export const storable = (text: string): string =>
  text.toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const CUT_AFTER_SENTENCE = ' […]';
const CUT = '…';

/**
 * The beginning of a text, at most `most` UTF-16 units with the mark that something was left out: whole sentences where
 * they fill half of that, whole words otherwise. An excerpt of an excerpt is the same.
 */
export function excerpt(text: string, most: number): string {
  const whole = storable(text);
  if (whole.length <= most) return whole;
  // No more than could ever be used: a segmenter's time grows with the text.
  const start = whole.slice(0, most + 200);
  const kept = upTo(sentences, start, most - CUT_AFTER_SENTENCE.length);
  if (kept.length >= most / 2) return kept + CUT_AFTER_SENTENCE;
  const some = upTo(words, start, most - CUT.length).replace(/[\s,;:.¡¿("«“-]{1,20}$/u, '');
  // One word longer than all that: cut it between characters.
  if (some.length < most / 2)
    return (
      whole
        .slice(0, most - CUT.length)
        .toWellFormed()
        .replace(/\ufffd$/, '') + CUT
    );
  return some + CUT;
}

/** Whole segments as long as they fit. */
function upTo(segmenter: Intl.Segmenter, text: string, most: number): string {
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const after = index + segment.length;
    // The last segment of a cut text may be half a sentence.
    if (index + segment.trimEnd().length > most || after >= text.length) break;
    end = after;
  }
  return text.slice(0, end).trimEnd();
}
