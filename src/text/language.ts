/** Words that nearly every sentence of a language has, and few of another. */
const functionWords: Record<string, string> = {
  es: 'el la los las de que y en un una por con para está muy pero no es lo se me mi al del como más su ya hay cuando este esta qué fue también',
  pt: 'o os as um uma de que e em não com para está muito mas é se me meu ao do da dos das como mais seu já há quando este esta você foi também pelo',
  ca: 'el la els les de que i en un una per amb molt però no és ho em meu al del com més seu ja hi ha quan aquest aquesta què va també als dels',
  gl: 'o a os as de que e en un unha por con para está moi pero non é se me meu ao do da dos das como máis seu xa hai cando este esta foi tamén polo na no',
  eu: 'eta da ez bat oso dira zen baina hau dut du dute nire ere izan bai egin dago gure hori oso ondo zer gara naiz zuen eskerrik kaixo',
  en: 'the of and to a in is it you that was for on are with as i his they be at this have from or had by not but what all were we when your can said there use my so very',
  fr: "le la les de et un une est pour que qui dans ce il je ne pas sur avec au plus du des vous nous très mais c'est mon sa son été aux",
  it: 'il lo la i gli le di e un una è per che non con sono molto ma si mi mio al del della dei come più suo già quando questo questa anche ho',
  de: 'der die das und ist ein eine nicht ich es mit für auf zu den dem von im sehr aber wie auch war sie wir wenn dieser noch nur',
};
const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}
const word = /[\p{L}'’]+/gu;

/** ISO 639-1 of es pt ca gl eu en fr it de, or `unknown`. */
export function detectLanguage(text: string): string {
  const score = new Map<string, number>();
  for (const [found] of text.slice(0, 5000).toLowerCase().matchAll(word)) {
    const languages = byWord.get(found) ?? [];
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + 1 / languages.length);
  }
  let best = 'unknown';
  for (const [language, value] of score) if (value > (score.get(best) ?? 0)) best = language;
  return best;
}
