// @ts-check
// What the shell and the service worker of private pages both do. It is set into each of them: see shell.ts.

/** @param {string} text */
export const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/**
 * The content key, if it was wrapped with this key of a reader.
 * @param {CryptoKey} key
 * @param {Uint8Array<ArrayBuffer>} wrapped
 * @returns {Promise<CryptoKey | undefined>}
 */
export async function unwrap(key, wrapped) {
  try {
    const algorithm = { name: 'AES-GCM', iv: wrapped.slice(0, 12) };
    return await crypto.subtle.unwrapKey('raw', wrapped.slice(12), key, algorithm, 'HKDF', false, [
      'deriveKey',
    ]);
  } catch {
    // Another reader's.
    return undefined;
  }
}

/**
 * Where the device keeps the keys of readers: by the salt of their site.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} what
 * @returns {Promise<T>}
 */
export function keys(mode, what) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('oido', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('keys');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('keys', mode);
      const asked = what(transaction.objectStore('keys'));
      transaction.oncomplete = () => {
        database.close();
        resolve(asked.result);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/**
 * The address that a link asks for, if it lies within the site; else where the site begins.
 * @param {string} wanted
 * @param {URL} home
 */
export function within(wanted, home) {
  try {
    const url = new URL(wanted, home);
    if (url.origin === home.origin && url.pathname.startsWith(home.pathname)) return url;
  } catch {
    // No address at all.
  }
  return home;
}
