// `@ana`, `@ana.ruiz`, `@ana@red.example`: not the second half of an e-mail address.
const ACCOUNT =
  /(?<![\p{L}\p{N}_@.])@([\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*)(?:@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu;

/** A text in which accounts are called by no name: `@…`. `stays` names those that keep theirs, in lower case. */
export const withoutAccounts = (text: string, stays?: ReadonlySet<string>): string =>
  text.includes('@')
    ? text.replace(ACCOUNT, (whole, handle: string) => (stays?.has(handle.toLowerCase()) ? whole : '@…'))
    : text;
