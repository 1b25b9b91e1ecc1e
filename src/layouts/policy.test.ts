import { expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile } from './policy.ts';

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split('; ').map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)])); // prettier-ignore

it('lets a page load, run and talk to what stands on its own site, and to nothing else', () => {
  const { 'default-src': others, 'base-uri': base, 'script-src': scripts, ...rest } = directives(contentSecurityPolicy); // prettier-ignore
  expect([others, base]).toEqual(["'none'", "'none'"]);
  // The index of the search reads itself with WebAssembly.
  expect(scripts).toBe("'self' 'wasm-unsafe-eval'");
  expect(rest).toMatchObject({ 'connect-src': "'self'", 'form-action': "'self'" });
  expect(new Set(Object.values(rest))).toEqual(new Set(["'self'"]));
});

it('asks hosts for the same, and for no frame around it', () => {
  const said = /^ {2}Content-Security-Policy: (.*)$/m.exec(headersFile)![1]!;
  expect(directives(said)).toEqual({ ...directives(contentSecurityPolicy), 'frame-ancestors': "'none'" });
});
