/**
 * Words that a search does not look for unless it is made of them alone, or they stand in quotes: the joints of a
 * sentence in Spanish, Catalan, Galician, Portuguese and English, without accents. Short on purpose: “sin” gluten and
 * “no” abre say something.
 */
export const searchStopWords = `
a al con de del el en es la las lo los o para por que se su sus u un una unas unos y
amb als d dels els i l les pel pels per s uns unes
ao aos as com coa co da das do dos e em na nas nos os pola polo um uma unha unhas
an and are at by for from in is it of on or that the this to was with
`
  .trim()
  .split(/\s+/)
  .join(' ');
