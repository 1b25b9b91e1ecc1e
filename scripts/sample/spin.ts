import type { Random } from './random.ts';

/** Chooses one of each `{this|that}` in a text, inner ones first. */
export function spin(text: string, random: Random): string {
  let spun = text;
  for (;;) {
    const next = spun.replace(/\{([^{}]*)\}/, (_, choices: string) => random.pick(choices.split('|')));
    if (next === spun) return spun.trim();
    spun = next;
  }
}

const SHORTHAND: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])porque(?![\p{L}\p{N}])/gu, 'xq'],
  [/(?<![\p{L}\p{N}])que(?![\p{L}\p{N}])/gu, 'q'],
  [/(?<![\p{L}\p{N}])también(?![\p{L}\p{N}])/gu, 'tb'],
];

/** Without accents, but `ñ` stays: nobody leaves that one out. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<!n)[\u0300\u0301]/g, '')
    .normalize('NFC');

/** How people type on a phone: no opening marks, some accents gone, a small letter to begin with, now and then `q`. */
export function asTyped(text: string, care: number, random: Random): string {
  let typed = text;
  if (random.chance(1 - care)) typed = typed.replace(/[¿¡]/g, '');
  if (random.chance((1 - care) * 0.6)) typed = bare(typed);
  if (random.chance((1 - care) * 0.5)) typed = typed.charAt(0).toLowerCase() + typed.slice(1);
  if (random.chance((1 - care) * 0.25)) {
    for (const [long, short] of SHORTHAND) if (random.chance(0.7)) typed = typed.replace(long, short);
  }
  if (random.chance((1 - care) * 0.3)) typed = typed.replace(/\.$/, '');
  return typed;
}
