import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { collect } from '../collect/collect.ts';
import { NOW } from './feeds.ts';
import { median, spread } from './median.ts';

interface Options {
  feeds: number;
  /** How many of them never answer. */
  hanging: number;
  rounds: number;
  print: (text: string) => void;
}

/** Every feed on an address of its own, as on hosts of their own. */
const addressOf = (number: number): string => `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}`;

/** Collecting from many feeds, as a ratio to a bare fetch and rss-parser of the same feeds, 16 at once, in the same run. */
export async function benchCollect({ feeds, hanging, rounds, print }: Options): Promise<void> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'feeds-server.ts'), String(hanging)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
  const port = Number(chunk.toString());
  const addresses = Array.from({ length: feeds }, (_, n) => `http://${addressOf(n)}:${port}/${n}.xml`);
  const folder = mkdtempSync(join(tmpdir(), 'oido-bench-'));
  const times = { floor: [] as Time[], first: [] as Time[], again: [] as Time[] };
  let report = '';
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.floor.push(await timed(() => floor(addresses.slice(hanging))));
      const content = join(folder, String(round));
      writeContent(content, addresses);
      times.first.push(await timed(() => listen(content, (text) => (report = text))));
      times.again.push(await timed(() => listen(content, (text) => (report = text))));
    }
  } finally {
    server.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  }
  const { mentions, files } = JSON.parse(report) as { mentions: number; files: string[] };
  const line = (name: keyof typeof times): string =>
    `${spread(times[name].map(({ wall }) => wall))}, processor ${spread(times[name].map(({ processor }) => processor))}`;
  print(
    `collect, ${feeds} feeds × 20 entries, ${hanging} of them hanging, ${rounds} rounds (medians, min–max)
  floor: fetch and rss-parser, 16 at once   ${line('floor')}
  collect, an empty archive                 ${line('first')}; ratio ${ratio(times.first, times.floor)}
  collect again, nothing new                ${line('again')}; ratio ${ratio(times.again, times.floor)}; ${mentions} new, ${files.length} files written`,
  );
}

/** Seconds. */
interface Time {
  wall: number;
  processor: number;
}

const ratio = (a: Time[], b: Time[]): string => median(a.map(({ wall }, n) => wall / b[n]!.wall)).toFixed(2);

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const begun = performance.now();
  const used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - begun) / 1000, processor: (user + system) / 1e6 };
}

async function floor(addresses: readonly string[]): Promise<void> {
  const waiting = addresses.toReversed();
  const parser = new Parser();
  const worker = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const response = await fetch(address);
      await parser.parseString(await response.text());
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

function listen(content: string, print: (text: string) => void): Promise<number> {
  return collect({ content, now: NOW, dryRun: false, yes: true, env: {}, print, say: () => undefined });
}

function writeContent(content: string, addresses: readonly string[]): void {
  mkdirSync(join(content, 'topics'), { recursive: true });
  const hosts = addresses.map((address) => `  - '${new URL(address).host}'`);
  writeFileSync(
    join(content, 'settings.yaml'),
    `name: Panadería Migalinda\nlanguage: es\ntimezone: Europe/Madrid\nnetwork:\n  allow:\n${hosts.map((host) => `  ${host}`).join('\n')}\n`,
  );
  writeFileSync(
    join(content, 'sources.yaml'),
    addresses.map((url, n) => `- { id: sitio-${n}, kind: feed, url: '${url}' }\n`).join(''),
  );
  const query = '(migalinda OR "miga linda") NOT sorteo';
  writeFileSync(
    join(content, 'topics', 'migalinda.md'),
    `---\ntitle: Migalinda\nkind: brand\nquery: '${query}'\n---\n`,
  );
}
