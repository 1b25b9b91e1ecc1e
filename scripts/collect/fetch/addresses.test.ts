import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceptions, isAddress, judge, placeOf } from './addresses.ts';

describe('judge', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700::1111',
    '[2a00:1450::1]',
  ])('%s is public', (address) => expect(judge(address)).toBeUndefined());
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared (CGNAT)', '100.64.0.1'],
    ['shared (CGNAT)', '100.127.255.255'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fdff::1'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['unspecified', '::'],
    ['broadcast', '255.255.255.255'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['reserved', '240.0.0.1'],
    ['benchmark', '198.18.0.1'],
    ['documentation', '203.0.113.1'],
    ['documentation', '2001:db8::1'],
    ['6to4', '2002:7f00:1::'],
    ['6to4, public inside', '2002:808:808::'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, public inside', '64:ff9b::808:808'],
    ['NAT64, local', '64:ff9b:1::a00:1'],
    ['mapped', '::ffff:127.0.0.1'],
    ['mapped, public inside', '::ffff:8.8.8.8'],
    ['compatible', '::7f00:1'],
    ['Teredo', '2001::1'],
    ['site-local', 'fec0::1'],
    ['a name', 'foro.example'],
    ['nothing', ''],
  ])('%s is not asked: %s', (_, address) => expect(judge(address)).toBe('private'));
  it.each([
    '169.254.0.1',
    '169.254.169.254',
    'fe80::1',
    'febf::1',
    'fe80::1%eth0',
    '::ffff:169.254.169.254',
    '::a9fe:a9fe',
    '2002:a9fe:a9fe::',
    '64:ff9b::a9fe:a9fe',
  ])('%s is link-local, whatever form it has', (address) => expect(judge(address)).toBe('link-local'));

  it('is total', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void judge(text)));
  });

  it('lets no address of the private ranges through', () => {
    const last = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), last, last, last),
      fc.tuple(fc.constant(127), last, last, last),
      fc.tuple(fc.constant(192), fc.constant(168), last, last),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), last, last),
      fc.tuple(fc.constant(169), fc.constant(254), last, last),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), last, last),
    );
    fc.assert(
      fc.property(inside, (bytes) => {
        const hex = bytes
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('')
          .replace(/^(.{4})/, '$1:');
        for (const form of [
          bytes.join('.'),
          `::ffff:${bytes.join('.')}`,
          `64:ff9b::${hex}`,
          `2002:${hex}::`,
          `::${hex}`,
        ]) {
          expect(judge(form)).toBeDefined();
        }
      }),
    );
  });
});

describe('isAddress', () => {
  it.each(['127.0.0.1', '::1', '[::1]'])('%s is one', (host) => expect(isAddress(host)).toBe(true));
  it.each(['localhost', 'foro.example', ''])('%j is none', (host) => expect(isAddress(host)).toBe(false));
  it('sees through the other ways to write one, since the parser of addresses undoes them', () => {
    for (const host of ['2130706433', '0x7f.1', '127.1', '0177.0.0.1']) {
      expect(judge(new URL(`http://${host}/`).hostname)).toBe('private');
      expect(isAddress(new URL(`http://${host}/`).hostname)).toBe(true);
    }
  });
});

describe('exceptions', () => {
  const excepted = exceptions([
    '127.0.0.1:8080',
    'RSSHub.lan:1200',
    'intranet.lan:80',
    '[::1]:8080',
    'puerto.lan',
    '',
    'a b:1',
    ' x.lan:81 ',
  ]);
  it.each([
    'http://127.0.0.1:8080/x',
    'http://rsshub.lan:1200/',
    'http://intranet.lan/',
    'http://[::1]:8080/',
    'http://x.lan:81/',
  ])('%s is one', (address) => expect(excepted(new URL(address))).toBe(true));
  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:8081/',
    'http://127.0.0.2:8080/',
    'http://localhost:8080/',
    'https://intranet.lan/',
    'http://puerto.lan/',
    'http://sub.rsshub.lan:1200/',
  ])('%s is none', (address) => expect(excepted(new URL(address))).toBe(false));
  it('writes the default port out', () => {
    expect(placeOf(new URL('https://A.example./x'))).toBe('a.example:443');
  });
});
