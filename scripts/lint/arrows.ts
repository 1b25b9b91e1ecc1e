import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** The layers of DESIGN section 3 and what each may import. Tests of the whole stand outside: they may import all. */
const mayImport: Record<string, readonly string[]> = {
  pages: ['layouts', 'components', 'styles', 'insight', 'archive', 'text', 'i18n'],
  layouts: ['components', 'styles', 'insight', 'archive', 'text', 'i18n'],
  components: ['styles', 'insight', 'archive', 'text', 'i18n'],
  insight: ['archive', 'text', 'i18n'],
  archive: ['text', 'i18n'],
  text: ['i18n'],
  i18n: [],
  styles: [],
  scripts: ['insight', 'archive', 'text', 'i18n'],
};
/** Layers that must work without Astro: plain Node runs them. */
const withoutAstro = new Set(['insight', 'archive', 'text', 'i18n', 'scripts']);

/** `src/insight/x.ts` → `insight`; `scripts/collect.ts` → `scripts`; undefined for files of no layer. */
export function layerOf(path: string): string | undefined {
  const [top, second] = path.split(sep);
  if (top === 'scripts') return 'scripts';
  return top === 'src' && second && second in mayImport ? second : undefined;
}

/** What is wrong with `file` importing `specifier`, in a sentence; undefined when the arrow may run. */
export function wrongArrow(root: string, file: string, specifier: string): string | undefined {
  const from = layerOf(relative(root, file));
  if (!from) return undefined;
  if (/^astro(:|\/|$)/.test(specifier)) {
    // The build command is the one script whose work is to call Astro.
    const calls = withoutAstro.has(from) && !/^scripts[\\/]build(\.ts|[\\/])/.test(relative(root, file));
    return calls ? `${from} must work without Astro` : undefined;
  }
  if (!specifier.startsWith('.')) return undefined;
  const to = layerOf(relative(root, resolve(dirname(file), specifier)));
  if (!to || to === from) return undefined;
  return (mayImport[from] ?? []).includes(to)
    ? undefined
    : `${from} must not import from ${to}: arrows run one way`;
}

/** ESLint's rule over every form of import. */
export const arrows: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{why}}' } },
  create(context) {
    const check = (node: { source?: unknown }): void => {
      const source = node.source as { type: string; value?: unknown } | null | undefined;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = wrongArrow(context.cwd, context.filename, source.value);
      if (why) context.report({ node: node as Rule.Node, messageId: 'wrong', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
