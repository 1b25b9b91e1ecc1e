import { wordsIn } from './words-in.ts';

/** Days that do not come again, by language: a complaint about one of them cannot be made good next week. */
export const missedDayLists: Record<string, string> = {
  es: `velatorio velatorios velorio tanatorio funeral funerales entierro entierros boda bodas bautizo bautizos bautismo
    comunión comuniones cumpleaños cumple aniversario aniversarios graduación`,
  en: `funeral funerals burial wedding weddings christening baptism communion birthday birthdays anniversary anniversaries
    graduation`,
  ca: `funeral funerals tanatori enterrament enterraments boda bodes casament casaments noces bateig batejos comunió comunions
    aniversari aniversaris graduació`,
  gl: `velorio velatorio tanatorio funeral funerais enterro enterros voda vodas bautizo bautizos comuñón comuñóns aniversario
    aniversarios cumpreanos graduación`,
  pt: `velório funeral funerais enterro enterros casamento casamentos batizado batizados batismo comunhão aniversário
    aniversários formatura`,
  fr: `obsèques funérailles enterrement enterrements mariage mariages baptême baptêmes communion communions anniversaire
    anniversaires`,
  it: `funerale funerali veglia matrimonio matrimoni nozze battesimo battesimi comunione comunioni compleanno compleanni
    anniversario anniversari`,
  de: `beerdigung trauerfeier begräbnis hochzeit hochzeiten taufe taufen kommunion konfirmation geburtstag geburtstage
    hochzeitstag`,
  eu: `hileta* ezkontza* bataio* jaunartze* urtebetetze*`,
};

/** Words for days that do not come again, as a text holds them. */
export const missedDays = (text: string, language: string): string[] =>
  wordsIn(text, language, missedDayLists);
