import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadLinks } from './check/dead-links.ts';
import { faultyPipeline } from './check/pipeline.ts';
import { faultyWorkflows } from './check/workflows.ts';
import { run } from './command.ts';

const command = {
  usage: `Usage: npm run check
Types, lint, form, workflows, and dead links in the site that is built of the content folder. Every check runs; exit 1 when one fails.
`,
  options: {},
} as const;

const steps: [string, string[]][] = [
  ['types of the site', ['astro', 'check']],
  ['types of the scripts', ['tsc', '--noEmit', '-p', 'scripts/tsconfig.json']],
  ['lint', ['eslint', '.']],
  ['form', ['prettier', '--check', '--log-level', 'warn', '.']],
];

await run(command, async ({ say }) => {
  let failed = 0;
  for (const [name, [program, ...args]] of steps) {
    say(`— ${name}`);
    const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
    if (status !== 0) failed += 1;
  }
  say('— workflows');
  const faults = [...(await faultyWorkflows('.')), ...faultyPipeline('.')];
  for (const { file, line, message } of faults) say(`${file}:${line}: ${message}`);
  if (faults.length > 0) failed += 1;
  say('— dead links');
  const folder = mkdtempSync(join(tmpdir(), 'oido-check-'));
  try {
    const built = spawnSync(process.execPath, ['scripts/build.ts', '--no-search', '--outDir', folder], {
      stdio: 'inherit',
    });
    if (built.status !== 0) failed += 1;
    else {
      const dead = deadLinks(folder);
      for (const { page, link } of dead) say(`${page}: ${link}`);
      if (dead.length > 0) failed += 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return failed === 0 ? 0 : 1;
});
