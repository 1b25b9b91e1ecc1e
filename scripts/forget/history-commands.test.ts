import { expect, test } from 'vitest';
import { cleaningCommands } from './history-commands.ts';

test('nothing that stands in a repository becomes a command', () => {
  const lines = cleaningCommands({
    top: "/tmp/it's $(here)",
    remote: false,
    paths: ['literal:content/a\nFORGOTTEN\nrm -rf ~', 'literal:content/$(b).md'],
    blobs: new Set(),
    words: new Set(['Lucía\nMartín', 'a==>b', 'Lucía Martín', 'x\u0007']),
  });
  expect(lines).toContain("cd '/tmp/it'\\''s $(here)'");
  expect(lines.filter((line) => line.startsWith('cat > '))).toEqual([
    "cat > .git/forget-paths <<'FORGOTTEN'",
    "cat > .git/forget-words <<'FORGOTTEN'",
  ]);
  expect(lines.filter((line) => /^(?:literal|regex):/.test(line))).toEqual([
    'literal:content/$(b).md',
    'literal:Lucía Martín==>…',
    'regex:Lucía\\s+Martín==>…',
    'regex:a\\=\\=\\>b==>…',
  ]);
  expect(lines.join('\n')).not.toMatch(/rm -rf|\u0007/);
});
