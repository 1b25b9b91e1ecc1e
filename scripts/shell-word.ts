/**
 * A text as one word of a command that people copy into a shell: as it is where nothing in it means anything there, else
 * between single quotation marks. An address from a stranger's page may hold `$(…)`, and any address may hold `&`.
 */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
