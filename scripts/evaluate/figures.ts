/** One figure of the model card. */
export interface Figure {
  /** Groups figures in the printed table. */
  group: string;
  name: string;
  /** In %, one decimal when printed. */
  value: number;
  /** How many texts it was measured on. */
  texts: number;
  /** What was asked for, at least, and what was aimed at; `below` where less is better. */
  bar?: number;
  aim?: number;
  below?: boolean;
  note?: string;
  /** The file under `scripts/` that measures it. */
  script?: string;
}

/** Precision, recall and F1 of one label, in %. */
export function ofLabel<T>(truth: readonly T[], found: readonly T[], label: T) {
  let hits = 0;
  let said = 0;
  let there = 0;
  truth.forEach((one, i) => {
    if (one === label) there++;
    if (found[i] === label) said++;
    if (one === label && found[i] === label) hits++;
  });
  return {
    precision: said === 0 ? 0 : (100 * hits) / said,
    recall: there === 0 ? 0 : (100 * hits) / there,
    f1: hits === 0 ? 0 : (200 * hits) / (said + there),
  };
}

/** Unweighted mean of the labels' F1, in %. */
export const macroF1 = <T>(truth: readonly T[], found: readonly T[], labels: readonly T[]): number =>
  mean(labels.map((label) => ofLabel(truth, found, label).f1));

/** Unweighted mean of the labels' recall, in %. */
export const macroRecall = <T>(truth: readonly T[], found: readonly T[], labels: readonly T[]): number =>
  mean(labels.map((label) => ofLabel(truth, found, label).recall));

/** Share of equal pairs, in %. */
export const accuracy = <T>(truth: readonly T[], found: readonly T[]): number =>
  (100 * truth.filter((one, i) => one === found[i]).length) / Math.max(1, truth.length);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Says of figures which script measured them. */
export const by = (script: string, figures: readonly Figure[]): Figure[] =>
  figures.map((figure) => ({ ...figure, script }));

/** The figures as a Markdown table, a group a heading. */
export function table(figures: readonly Figure[]): string {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = figures
        .filter((figure) => figure.group === group)
        .map(({ name, value, texts, bar, aim, below, note, script }) => {
          const limit = (one: number | undefined): string =>
            one === undefined ? '' : `${below ? '≤' : '≥'} ${one}`;
          const met = bar === undefined ? '' : (below ? value <= bar : value >= bar) ? 'yes' : 'no';
          return `| ${name} | ${value.toFixed(1)} | ${texts} | ${limit(bar)} | ${limit(aim)} | ${met} | ${note ?? ''} | ${script ? `\`${script}\`` : ''} |`;
        });
      return [
        `### ${group}`,
        '',
        '| figure | value | texts | at least | aim | met | note | script |',
        '|---|---|---|---|---|---|---|---|',
        ...rows,
        '',
      ].join('\n');
    })
    .join('\n');
}
