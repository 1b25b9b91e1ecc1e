import { afterEach, expect, it } from 'vitest';
import { bulk, holdBulk, holdsBulk, releaseBulk } from './bulk.ts';

afterEach(() => void releaseBulk(''));

it('puts a text where it stands while nobody writes files', () => {
  expect(bulk('<li>uno</li>')).toBe('<li>uno</li>');
  expect(holdsBulk()).toBe(false);
});

it('gives back a page with every piece in its place, whatever stands in the pieces', () => {
  holdBulk();
  const pieces = ['<li>$& $1</li>', '<!--oido bulk 0-->', ''];
  const page = `<ol>${bulk(pieces[0]!)}</ol>|${bulk(pieces[1]!)}|${bulk(pieces[2]!)}`;
  expect(page).not.toContain('<li>');
  expect(holdsBulk()).toBe(true);
  expect(releaseBulk(page)).toBe(`<ol>${pieces[0]}</ol>|${pieces[1]}|`);
  expect(bulk('dos')).toBe('dos');
});

it('forgets what a page that failed had held back', () => {
  holdBulk();
  bulk('lost');
  holdBulk();
  expect(releaseBulk(bulk('kept'))).toBe('kept');
});
