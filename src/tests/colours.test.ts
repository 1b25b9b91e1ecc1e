import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The colours of one block of tokens. */
function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name!, value!]),
  );
}
const blockAfter = (query: string): string =>
  (query === '' ? css : css.slice(css.indexOf(query))).split('}')[0]!;
const light = tokens(blockAfter(''));
const dark = { ...light, ...tokens(blockAfter('@media (prefers-color-scheme: dark)')) };
const contrast = { ...light, ...tokens(blockAfter('@media (prefers-contrast: more) {')) };
const darkContrast = { ...dark, ...tokens(blockAfter('@media (prefers-contrast: more) and')) };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function ratio(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

it('computes the ratios of the specification', () => {
  expect(ratio('#000', '#fff')).toBeCloseTo(21);
  expect(ratio('#777', '#fff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', light, 4.5],
  ['dark', dark, 4.5],
  ['light with more contrast', contrast, 7],
  ['dark with more contrast', darkContrast, 7],
])('colours, %s', (_name, colours, least) => {
  const text = ['ink', 'ink-soft', 'accent', 'good', 'bad', 'neutral', 'alarm'];
  it.each(text.flatMap((name) => ['paper', 'paper-raised'].map((ground) => [name, ground] as const)))(
    '%s can be read on %s',
    (name, ground) => {
      expect(ratio(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
    },
  );
  it.each([
    ['ink', 'accent-soft'],
    ['ink-soft', 'accent-soft'],
    ['accent', 'accent-soft'],
    ['alarm', 'alarm-soft'],
    ['ink', 'alarm-soft'],
    ['ink-soft', 'alarm-soft'],
    ['accent', 'alarm-soft'],
    ['mark-ink', 'mark'],
  ])('%s can be read on %s', (name, ground) => {
    expect(ratio(colours[name]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['chart-1', 'chart-2', 'focus', 'alarm', 'good', 'bad'])('%s can be seen as a shape', (name) => {
    expect(ratio(colours[name]!, colours['paper']!)).toBeGreaterThanOrEqual(3);
  });
});
