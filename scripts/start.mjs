// The first thing every npm script runs: plain JavaScript that any Node reads, so that a machine whose own Node is too
// old is told what to install instead of dying with a riddle (npm silently skips native packages there).
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** True for 20.19 and later of 20, for 22.12 and later. */
export function canInstall(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
}

/**
 * What stands in the way, in words; nothing when all is well. `agent` is npm's own `npm/11 node/v20.20.2 linux x64`; `needed` are
 * the packages that commands import: a new one is missing between taking a release and installing it.
 */
export function obstacle(ownVersion, agent, canResolve, needed) {
  const installedWith = /\bnode\/v(\d+\.\d+\.\d+)/.exec(agent ?? '')?.[1];
  if (installedWith && !canInstall(installedWith)) {
    return `This machine's Node is ${installedWith}, and npm cannot install Oído with it.`;
  }
  const major = Number(ownVersion.replace(/^v/, '').split('.')[0]);
  if (major < 24) {
    return `Oído brings its own Node 24, but ${ownVersion} is running: the package "node" was not installed whole.`;
  }
  // What bundles the pages is brought along, for each platform its own.
  const missing = [...needed, 'rolldown'].find((name) => !canResolve(name));
  if (missing) return `The package "${missing}" is missing: the installation is not whole.`;
  return undefined;
}

const require = createRequire(import.meta.url);
const canResolve = (name) => {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package that hides its package.json is there all the same.
    return error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
};

if (process.argv[1] && import.meta.url.endsWith('/start.mjs') && /start\.mjs$/.test(process.argv[1])) {
  const { dependencies } = require('../package.json');
  const why = obstacle(
    process.version,
    process.env.npm_config_user_agent,
    canResolve,
    Object.keys(dependencies),
  );
  if (why) {
    process.stderr.write(
      `${why}\nInstall Node 24 (or 22.12 or newer, or 20.19 or newer) from https://nodejs.org, then run: npm ci\n`,
    );
    process.exit(2);
  }
  const [name] = process.argv.splice(2, 1);
  if (name === 'build' || name === 'digest') {
    const { runApart } = await import('./build/young-space.ts');
    const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
    process.exitCode = await runApart(script, process.argv.slice(2));
  } else if (name) await import(`./${name}.ts`);
}
