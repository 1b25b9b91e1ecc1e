import { expect, it } from 'vitest';
import { SPARK_HEIGHT, sparkline } from './sparkline.ts';

it('draws a bar a week, the last one apart, and a gap for a week not heard', () => {
  const svg = sparkline([2, undefined, 0, 4], 'cuatro').text;
  const path = (name: string): string => new RegExp(`class="${name}" d="([^"]*)"`).exec(svg)![1]!;
  expect(path('past').match(/M/g)).toHaveLength(1);
  expect(path('gaps').match(/M/g)).toHaveLength(1);
  expect(path('now')).toContain(`v-${SPARK_HEIGHT - 1}.0`);
  expect(svg).toContain('aria-label="cuatro"');
  expect(svg).not.toContain('style=');
});

it('survives no week at all', () => {
  expect(sparkline([], 'x').text).not.toContain('NaN');
});
