/** The figures of the model's card that the page of methods tells in plain words, by the rows that hold them. */
const rows = {
  tone: 'UMSAB val, es, macro-F1',
  toneOfSix: 'UMSAB val, mean of six, macro-F1',
  swaps: 'UMSAB val, es, positive↔negative swaps',
  language: 'TweetLID held out, accuracy',
  intent: 'Spanish, the half never read, accuracy',
  suggestions: 'suggestion, hotel reviews, F1',
} as const;
export type ModelFigure = keyof typeof rows;

/**
 * Reads them out of the card's tables: of 100, and on how many texts. One that the card does not hold is left out.
 */
export function modelFigures(card: string): { figure: ModelFigure; value: number; texts: number }[] {
  const cells = new Map(
    card
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, name, value, texts]) => [name, { value: Number(value), texts: Number(texts) }]),
  );
  return (Object.keys(rows) as ModelFigure[]).flatMap((figure) => {
    const found = cells.get(rows[figure]);
    return found && Number.isFinite(found.value) ? [{ figure, ...found }] : [];
  });
}
