import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGuard } from './guard.ts';

const guard = createGuard(4322, ['desk.example', 'two.example:8443']);
const cookie = guard.cookie({}).split(';')[0]!;
const ask = (headers: Record<string, string | undefined>, method = 'GET', entering = false) =>
  guard.refuses({ method, entering, headers: { host: '127.0.0.1:4322', cookie, ...headers } });

it('gives the cookie to the browser alone, and to our pages alone', () => {
  expect(guard.cookie({})).toMatch(/^oido-desk-4322=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(guard.cookie({ 'x-forwarded-proto': 'https' })).toMatch(/; Secure$/);
  expect(guard.key).toHaveLength(32);
  expect(cookie).not.toContain(guard.key);
  expect(guard.isKey(guard.key)).toBe(true);
  expect(guard.isKey('')).toBe(false);
});

it('has another key and another cookie each time it is started', () => {
  const again = createGuard(4322, ['desk.example']);
  expect(again.isKey(guard.key)).toBe(false);
  expect(again.cookie({})).not.toBe(guard.cookie({}));
  const headers = { host: '127.0.0.1:4322', cookie };
  expect(guard.refuses({ method: 'GET', entering: false, headers })).toBeUndefined();
  expect(again.refuses({ method: 'GET', entering: false, headers })).toBe('enter');
  // The browser forgets it with its session.
  expect(guard.cookie({})).not.toMatch(/expires|max-age/i);
});

it('answers to its own names alone', () => {
  for (const host of [
    '127.0.0.1:4322',
    'localhost:4322',
    '[::1]:4322',
    'desk.example',
    'DESK.example:4322',
    'two.example:8443',
  ])
    expect(ask({ host })).toBeUndefined();
  for (const host of [
    '127.0.0.1',
    'localhost:80',
    'evil.example',
    'evil.example:4322',
    'desk.example.evil.example',
    '',
    undefined,
  ])
    expect(ask({ host })).toBe('host');
});

it('takes forms of its own pages alone', () => {
  expect(ask({ origin: 'http://127.0.0.1:4322' }, 'POST')).toBeUndefined();
  expect(ask({ origin: 'https://desk.example', host: 'desk.example' }, 'POST')).toBeUndefined();
  for (const origin of [
    undefined,
    'null',
    '',
    'http://evil.example',
    'http://127.0.0.1:4323',
    'file://127.0.0.1:4322',
  ])
    expect(ask({ origin }, 'POST')).toBe('origin');
  expect(ask({ origin: 'http://127.0.0.1:4322', 'sec-fetch-site': 'cross-site' }, 'POST')).toBe('origin');
});

it('needs the cookie for everything', () => {
  expect(ask({ cookie: undefined })).toBe('enter');
  expect(ask({ cookie: 'oido-desk-4322=x' })).toBe('enter');
  expect(ask({ cookie: cookie.replace('4322', '4323') })).toBe('enter');
  expect(ask({ cookie: `a=b; ${cookie}; c` })).toBeUndefined();
  expect(ask({ cookie: undefined }, 'GET', true)).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => ask({ cookie: text }) === 'enter'));
});
