/** Whether a text can stand between quotation marks in all of these files: nothing in it is a variable or ends the text. */
export const writable = (text: string): boolean => /^[^"\\${}%\p{Cc}]*$/u.test(text);

/** A text between quotation marks, for files that know variables. Throws for what they cannot hold. */
export function quoted(text: string): string {
  if (!writable(text)) throw new Error(`a server's file cannot hold this: ${text}`);
  return `"${text}"`;
}
