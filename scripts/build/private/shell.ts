import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/i18n/index.ts';
import { dictionary } from '../../../src/i18n/index.ts';
import type { Lock } from './lock.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A script for the browser in one piece: with what it takes from `device.client.js`, and nothing for the compiler alone. */
function script(name: string): string {
  const device = read('device.client.js').replaceAll(/^export /gm, '');
  const whole = read(name).replace(/^import .*\n/m, () => device);
  return whole.replaceAll(/^\/\/ @ts-check\n|^\/\/\/ .*\n/gm, '');
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page that stands in for all others until it is unlocked. Says nothing of whose it is. */
export function shellPage(lock: Lock, language: Language, base: string): { html: string; policy: string } {
  const words = dictionary(language).commands.privacy.shell;
  const program = script('shell.client.js');
  const style = read('shell.css');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(program)}`,
    `style-src ${hash(style)}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<noscript><p>${escape(words.noScript)}</p></noscript>
<form hidden data-base="${escape(base)}" ${data(words)}>
${lock.named ? `<label>${escape(words.reader)} <input name="reader" autocomplete="username" autocapitalize="none" spellcheck="false"></label>\n` : ''}<label>${escape(words.password)} <input name="password" type="password" autocomplete="current-password" required></label>
<button>${escape(words.open)}</button>
<p>${escape(words.device)}</p>
</form>
<p role="status"></p>
</main>
<script type="application/json" id="lock">${JSON.stringify(lock)}</script>
<script type="module">${program}</script>
</body>
</html>
`;
  return { html, policy };
}

const data = (words: Record<string, string>): string =>
  ['opening', 'wrong', 'removed', 'locked', 'unable']
    .map((name) => `data-${name}="${escape(words[name]!)}"`)
    .join(' ');

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** The service worker: the same for every build, so that no browser takes a new build for a new program. */
export const workerScript = (policy: string): string =>
  `const POLICY = ${JSON.stringify(policy)};\n${script('worker.client.js')}`;

const POLICY_LINE = /^ {2}Content-Security-Policy: (.*)$/m;

/** The policy of the open pages, which the service worker puts on all that it hands out. */
export function policyOf(headers: string): string {
  const found = POLICY_LINE.exec(headers);
  if (!found) throw new Error('the built site has no Content-Security-Policy in its file _headers');
  return found[1]!;
}

/** Response headers of the shell, made of those of the open pages: the first block, with the shell's own policy. */
export const privateHeaders = (headers: string, policy: string): string =>
  `${headers.split('\n/')[0]!.trimEnd()}\n  Cache-Control: no-cache\n`.replace(
    POLICY_LINE,
    () => `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
  );
