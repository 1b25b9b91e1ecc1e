// @ts-check
// The shell of private pages: turns a password into a key that stays on this device, and hands over to the service worker.
import { bytes, keys, unwrap, within } from './device.client.js';

const lock = JSON.parse(/** @type {HTMLElement} */ (document.getElementById('lock')).textContent ?? '');
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const report = /** @type {HTMLElement} */ (document.querySelector('[role="status"]'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
const password = /** @type {HTMLInputElement} */ (form.querySelector('[name="password"]'));
const reader = /** @type {HTMLInputElement | null} */ (form.querySelector('[name="reader"]'));
/** @param {string} what */
const say = (what) => {
  report.textContent = form.dataset[what] ?? '';
};

/**
 * The key that a password makes: it can open, and nobody can read it, not even this page.
 * @param {string} name
 * @param {string} secret
 */
async function keyOf(name, secret) {
  const encoder = new TextEncoder();
  const folded = encoder.encode(name.normalize('NFKC').trim().toLowerCase());
  const salt = await crypto.subtle.digest('SHA-256', new Uint8Array([...bytes(lock.salt), ...folded]));
  const base = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: lock.rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['unwrapKey'],
  );
}

/** @param {CryptoKey} key */
async function opens(key) {
  for (const wrapped of lock.keys.map(bytes)) if (await unwrap(key, wrapped)) return true;
  return false;
}

/** Where the site begins: this page may stand in for any address below it. */
async function findRoot() {
  const parts = location.pathname.split('/');
  const base = form.dataset['base'] ?? '/';
  const roots = [base, ...parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/') + '/')];
  for (const root of new Set(roots)) {
    if (!location.pathname.startsWith(root)) continue;
    const response = await fetch(`${root}sw.js`).catch(() => undefined);
    if (response?.ok && /javascript/.test(response.headers.get('content-type') ?? '')) return root;
  }
  return base;
}

/** @param {string} root */
async function start(root) {
  const registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker && worker.state !== 'activated')
    await new Promise((resolve) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve(undefined);
      });
    });
  const channel = new MessageChannel();
  const ready = new Promise((resolve) => (channel.port1.onmessage = resolve));
  (registration.active ?? worker)?.postMessage('open', [channel.port2]);
  await ready;
}

/** Goes on to the page that was wanted: the one whose place this one took, or `/?/path`. */
async function goOn() {
  const root = await findRoot();
  await start(root);
  const home = new URL(root, location.href);
  const wanted = location.search.startsWith('?/')
    ? location.search.slice(2) + location.hash
    : location.search === '?lock'
      ? home.href
      : location.href;
  const safe = within(wanted, home);
  // Some browsers let no service worker work in private windows: twice round, not for ever. A page that is loaded past the
  // worker, as with the Shift key, comes by here too.
  const [tried, at, rounds] = (sessionStorage.getItem('oido-tried') ?? '').split(' ');
  const round = tried === safe.href && Date.now() - Number(at) < 10_000 ? Number(rounds) + 1 : 1;
  if (round > 2) {
    sessionStorage.removeItem('oido-tried');
    say('unable');
    form.hidden = false;
    return;
  }
  sessionStorage.setItem('oido-tried', `${safe.href} ${Date.now()} ${round}`);
  if (safe.href.split('#')[0] === location.href.split('#')[0]) location.reload();
  else location.replace(safe.href);
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  say('opening');
  try {
    const key = await keyOf(reader?.value ?? '', password.value);
    if (await opens(key)) {
      await keys('readwrite', (store) => store.put(key, lock.salt));
      sessionStorage.removeItem('oido-tried');
      await goOn();
    } else {
      say('wrong');
      password.select();
    }
  } catch {
    say('unable');
  }
  button.disabled = false;
});

async function begin() {
  if (!globalThis.isSecureContext || !navigator.serviceWorker || !globalThis.indexedDB) {
    say('unable');
    return;
  }
  if (location.search === '?lock') {
    await keys('readwrite', (store) => store.delete(lock.salt));
    say('locked');
    form.hidden = false;
    return;
  }
  const key = await keys('readonly', (store) => store.get(lock.salt)).catch(() => undefined);
  if (key && (await opens(key))) return goOn();
  // A key that opens nothing any more is of no use to anybody.
  if (key) {
    await keys('readwrite', (store) => store.delete(lock.salt));
    say('removed');
  }
  form.hidden = false;
  (reader ?? password).focus();
}
begin().catch(() => {
  say('unable');
  form.hidden = false;
});
