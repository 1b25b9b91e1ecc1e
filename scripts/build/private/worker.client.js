// @ts-check
/// <reference lib="webworker" />
// The service worker of private pages: opens on the device what lies encrypted on the host. It holds nothing of its own; the
// key of the reader lies in the browser's database, where it can be used but not read.
import { bytes, keys, unwrap, within } from './device.client.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const scope = new URL(worker.registration.scope);

/**
 * @typedef {{ format: 1, rounds: number, salt: string, named: boolean, keys: string[], list: string }} SiteLock
 * @typedef {{ file: CryptoKey, name: CryptoKey, paths: Set<string> }} Opened
 */

/** @type {Promise<Opened | undefined> | undefined} */
let opened;
/** The host shows pages that nobody has to unlock: this worker has nothing to do any more. */
class NoLock extends Error {}
let retired = false;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  // The shell has a new key, or has thrown it away.
  opened = undefined;
  retired = false;
  event.ports[0]?.postMessage('ready');
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') return;
  // The shell itself, and this file.
  if (url.pathname === `${scope.pathname}sw.js` || (request.mode === 'navigate' && url.search === '?lock'))
    return;
  event.respondWith(answer(request, url));
});

/**
 * @param {Request} request
 * @param {URL} url
 * @returns {Promise<Response>}
 */
async function answer(request, url, again = true) {
  if (retired) return fetch(request);
  const navigates = request.mode === 'navigate';
  // A build may have come in between: whoever goes to a page asks for the lock again.
  if (navigates) opened = undefined;
  let site;
  try {
    site = await (opened ??= open());
  } catch (error) {
    opened = undefined;
    if (error instanceof NoLock) {
      retired = true;
      await worker.registration.unregister();
      return fetch(request);
    }
  }
  if (!site) {
    opened = undefined;
    return navigates ? shell() : new Response(undefined, { status: 403 });
  }
  if (navigates && url.search.startsWith('?/'))
    return Response.redirect(within(url.search.slice(2), scope).href, 302);
  const path = pathOf(url);
  if (!site.paths.has(path) && path !== '' && site.paths.has(`${path}/index.html`))
    return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 302);
  const missing = !site.paths.has(path);
  if (missing && !(navigates && site.paths.has('404.html'))) return new Response(undefined, { status: 404 });
  try {
    return await (missing ? file(site, '404.html', 404) : file(site, path, 200));
  } catch {
    // A build that came since this page was opened has called its files anew.
    opened = undefined;
    return again ? answer(request, url, false) : new Response(undefined, { status: 503 });
  }
}

/** @param {URL} url */
function pathOf(url) {
  const path = decoded(url.pathname.slice(scope.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns {Promise<Response>} */
async function shell() {
  const response = await fetch(scope, { cache: 'no-cache' });
  // What was redirected may not answer a navigation.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** @returns {Promise<Opened | undefined>} */
async function open() {
  const lock = await readLock();
  /** @type {CryptoKey | undefined} */
  const key = await keys('readonly', (store) => store.get(lock.salt));
  if (!key) return undefined;
  for (const wrapped of lock.keys.map(bytes)) {
    const content = await unwrap(key, wrapped);
    if (!content) continue;
    const name = await derive(content, 'names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
    const file = await derive(content, 'files', { name: 'AES-GCM', length: 256 }, ['decrypt']);
    /** @type {Opened} */
    const site = { file, name, paths: new Set() };
    site.paths = new Set(JSON.parse(new TextDecoder().decode(await plain(site, lock.list, '/'))));
    return site;
  }
  return undefined;
}

/** @returns {Promise<SiteLock>} */
async function readLock() {
  const response = await shell();
  const text = await response.text();
  const found = /<script type="application\/json" id="lock">([^<]*)<\/script>/.exec(text);
  if (!found) throw response.ok ? new NoLock() : new Error(`${response.status}`);
  return JSON.parse(/** @type {string} */ (found[1]));
}

/**
 * @param {CryptoKey} content
 * @param {string} purpose
 * @param {AesKeyGenParams | HmacKeyGenParams} algorithm
 * @param {KeyUsage[]} usages
 */
const derive = (content, purpose, algorithm, usages) =>
  crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: new TextEncoder().encode(`oido ${purpose}`),
    },
    content,
    algorithm,
    false,
    usages,
  );

/**
 * @param {Opened} site
 * @param {string} path
 */
async function nameOf(site, path) {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', site.name, new TextEncoder().encode(path)));
  return [...mac]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 40);
}

/**
 * @param {Opened} site
 * @param {string} name
 * @param {string} path
 */
async function plain(site, name, path) {
  const response = await fetch(new URL(name, scope));
  if (!response.ok) throw new Error(`${response.status}`);
  const sealed = new Uint8Array(await response.arrayBuffer());
  const algorithm = {
    name: 'AES-GCM',
    iv: sealed.slice(0, 12),
    additionalData: new TextEncoder().encode(path),
  };
  const content = await crypto.subtle.decrypt(algorithm, site.file, sealed.slice(12));
  return new Uint8Array(content, 4, new DataView(content).getUint32(0));
}

/** @type {Record<string, string>} */
const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  xsl: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/**
 * @param {Opened} site
 * @param {string} path
 * @param {number} status
 */
async function file(site, path, status) {
  const body = await plain(site, await nameOf(site, path), path);
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
