import { spawnSync } from 'node:child_process';

/** npm in a folder: the one that runs the tests, without the settings of this project that it hands down to what it runs. */
export function npm(args: readonly string[], cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  const own = process.env['npm_execpath'];
  return spawnSync(own ? process.execPath : 'npm', own ? [own, ...args] : args, {
    cwd,
    env,
    encoding: 'utf8',
  });
}
