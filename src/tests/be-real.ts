import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atom } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

/** Puts a real business in place of the sample in a clone of the project: one that is served by a test. */
export function beReal(clone: string, server: FeedServer, settings = ''): void {
  server.answers.set(
    '/feed',
    atom([
      {
        title: 'El pan de Migalinda',
        text: 'Hoy el pan de Migalinda estaba buenísimo.',
        link: 'https://foro.example/t/1',
        date: '2026-11-17T10:00:00+01:00',
      },
    ]),
  );
  rmSync(join(clone, 'content/topics'), { recursive: true });
  execFileSync('git', ['checkout', '--quiet', 'HEAD', '--', 'content/topics/migalinda.md'], { cwd: clone });
  writeFileSync(
    join(clone, 'content/settings.yaml'),
    `name: Panadería Migalinda\nlanguage: es\ntimezone: Europe/Madrid\nnetwork: { allow: ['${server.host}'] }\n${settings}`,
  );
  writeFileSync(
    join(clone, 'content/sources.yaml'),
    `- { id: foro, kind: feed, url: 'http://${server.host}/feed' }\n`,
  );
}
