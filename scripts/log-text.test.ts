import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forLog } from './log-text.ts';

const anything = fc.string({ unit: 'binary' });

describe('what is printed', () => {
  it('moves no cursor and turns no text around', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(forLog(text)).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it.each([
    '\u001b[2Jcleared',
    '\u001b]0;window\u0007',
    '\u009b2J',
    'over\rwritten',
    'section_start:1700000000:x\r\u001b[0Khidden',
    'back\b\b\b\b',
    '\u202egnp.exe',
  ])('shows %j for what it is', (text) => {
    expect(forLog(text)).toMatch(/\\u00|\\u20/);
  });

  it.each([
    '::set-output name=publish::yes',
    '  ::add-mask::a',
    'a title\n::warning file=x::y',
    'a title\r\n::stop-commands::x',
    '##[set-output name=publish;]yes',
    'in the middle ##[group]x',
    '##vso[task.setvariable variable=a]b',
    '\u001b[0m:\u001b[31m:error::x',
    '#\u001b[0m#[error]x',
    '##\u001b[0m[error]x',
  ])('gives no order to a CI: %j', (text) => {
    for (const line of forLog(text).split('\n')) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toMatch(/##\w*\[/);
    }
  });

  it('leaves JSON what it was, and plain words too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anything, (value, text) => {
        const json = JSON.stringify([value, text, `##[${text}`, `::${text}`]);
        expect(JSON.parse(forLog(json))).toEqual(JSON.parse(json));
      }),
    );
    expect(forLog('¿Pan a domicilio? 3 menciones, 2 por contestar:: sí\n\t– nº 4')).toBe(
      '¿Pan a domicilio? 3 menciones, 2 por contestar:: sí\n\t– nº 4',
    );
  });

  it('takes time that grows with the text alone', () => {
    for (const piece of ['\n', ' ', '##', '##a', '::', '\t\n:', '\u001b[']) forLog(piece.repeat(500_000));
  });

  it('takes colours away, and what is left of two in one another is no third', () => {
    expect(forLog('\u001b[31mred\u001b[0m')).toBe('red');
    expect(forLog('\u001b\u001b[0m[31mred')).toBe('\\u001b[31mred');
  });

  it('keeps the one style of our own, and no other, where it is asked to', () => {
    expect(forLog('\u001b[7mpan\u001b[27m \u001b[8mx', true)).toBe('\u001b[7mpan\u001b[27m x');
  });
});

describe('a command', () => {
  it('prints the names that strangers give as text, also where they are faults', () => {
    const content = mkdtempSync(join(tmpdir(), 'oido-log-'));
    try {
      mkdirSync(join(content, 'topics'));
      writeFileSync(
        join(content, 'settings.yaml'),
        'name: Migalinda\nlanguage: es\ntimezone: Europe/Madrid\n',
      );
      writeFileSync(join(content, 'topics', 'x\u001b]0;owned\u0007\u009b2J.md'), '---\nkind: none\n---\n');
      writeFileSync(join(content, 'sources.yaml'), '- { id: "::add-mask::x", kind: "##[group]" }\n');
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['scripts/start.mjs', 'collect', '--content', content, '--dry-run'],
        { encoding: 'utf8' },
      );
      expect(status).toBe(2);
      expect(stderr).toContain('\\u001b]0;owned\\u0007\\u009b2J');

      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|##\[/);
    } finally {
      rmSync(content, { recursive: true });
    }
  });
});
