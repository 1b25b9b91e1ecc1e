import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { readReleaseFiles, releaseFiles, substance } from './release-files.ts';
import { upgradeFindings } from './upgrade.ts';

const root = join(import.meta.dirname, '../..');
const inGit = existsSync(join(root, '.git'));
if (!inGit)
  process.stderr.write('SKIPPED: which workflows ship is known from a git checkout of the project\n');
const DIGEST = '.github/workflows/digest.yml';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'oido-upgrade-'));
  for (const file of ['package.json', 'package-lock.json', '.github/workflows', '.gitlab-ci.yml'])
    cpSync(join(root, file), join(project, file), { recursive: true });
  for (const name of [
    'collect',
    'archive',
    'build',
    'digest',
    'check',
    'due',
    'notify',
    'mail',
    'form',
    'summary',
    'forget',
    'may-publish',
  ])
    // prettier-ignore
    cpSync(join(root, `scripts/${name}.ts`), join(project, `scripts/${name}.ts`));
  install();
  write('content/settings.yaml', 'format: 1\nname: Migalinda\n');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
/** As npm leaves it: a version a package. */
function install(over: Record<string, string> = {}): void {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; dependencies?: Record<string, string> }>;
  };
  for (const name of Object.keys(packages['']!.dependencies!))
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ version: over[name] ?? packages[`node_modules/${name}`]!.version }),
    );
}
const edit = (file: string, change: (text: string) => string): void =>
  write(file, change(readFileSync(join(project, file), 'utf8')));
const findings = (version = 'v24.9.0') => [
  ...upgradeFindings(join(project, 'content'), project, version, dictionary('en').commands.upkeep.upgrade, releaseFilesNow()),
]; // prettier-ignore
const releaseFilesNow = () =>
  Object.fromEntries(
    Object.keys(readReleaseFiles()).map((file) => [file, substance(readFileSync(join(root, file), 'utf8'))]),
  );
const texts = (version?: string): string[] => findings(version).map(({ text }) => text);

it.skipIf(!inGit)('knows the workflows of this release; after a change: npm run sample-files', () => {
  expect(readReleaseFiles()).toEqual(releaseFiles(root));
});

describe('what an upgrade needs', () => {
  it('is nothing, when all of it is of this release', () => {
    expect(findings()).toEqual([
      { level: 'ok', about: 'upgrade', text: 'This release needs no other change.' },
    ]);
  });

  it('is the format of the content, Node, and what npm has to install', () => {
    write('content/settings.yaml', 'name: Migalinda\n');
    install({ zod: '3.0.0', astro: '6.0.0' });
    rmSync(join(project, 'node_modules/yaml'), { recursive: true });
    expect(texts('v22.12.0')).toEqual([
      'Node v22.12.0 is too old for this release, which needs 24. npm ci brings it.',
      'Some installed packages are not those of this release (astro, yaml and zod): npm ci',
      'The content is in format 0, and this release writes 1: npm run migrate moves it forward (-- --dry-run shows how).',
    ]);
  });

  it('is a workflow that is not of this release; times, secrets and comments are its own', () => {
    edit(DIGEST, (text) =>
      text
        .replace("cron: '23 */3", "cron: '7 5")
        .replace(
          /^( *)OIDO_SOURCE_ALERTS:.*\n/m,
          '$1OIDO_SOURCE_ALERTS: ${{ secrets.OIDO_SOURCE_ALERTS }}\n$1OIDO_SOURCE_MORE: ${{ secrets.OIDO_SOURCE_MORE }}\n',
        )
        .replaceAll('\n', '\r\n'),
    );
    edit('.gitlab-ci.yml', (text) => `# ours\n${text}`);
    rmSync(join(project, '.github/workflows/digest-many.yml'));
    expect(findings()[0]!.level).toBe('ok');
    edit(DIGEST, (text) => text.replace('timeout-minutes: 30', 'timeout-minutes: 20'));
    expect(findings()).toEqual([
      {
        level: 'note',
        about: 'upgrade',
        text: `${DIGEST} is not that of this release, secrets and times apart. Compare: git diff oido/main -- ${DIGEST}`,
      },
    ]);
  });

  it('is a command, or an option of one, that a workflow calls and that is no longer there', () => {
    write(
      '.github/workflows/own.yml',
      'jobs:\n  a:\n    steps:\n      # npm run gone-long-ago\n      - run: npm run -s listen -- --json\n      - run: npm run -s collect -- --json --twice > x.json && npm run constructor\n',
    );
    expect(findings()).toMatchObject([
      { level: 'wrong', text: '.github/workflows/own.yml:5 calls "npm run listen", which this release no longer has.' },
      { level: 'wrong', text: '.github/workflows/own.yml:6: "npm run collect" no longer has the option --twice.' },
      { level: 'wrong', text: expect.stringContaining('npm run constructor') as string },
    ]); // prettier-ignore
  });
});
