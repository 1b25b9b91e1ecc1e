import { createIndex, close } from 'pagefind';

/** What stands on every mention: whoever searches for these words looks for what people said. */
const OUR_WORDS = ['.labels', '.byline time', '.copies summary', '.copies time'];

/** Writes Pagefind's index of the pages in `outDir` beside them. Throws where Pagefind reports an error. */
export async function indexSite(outDir: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ verbose: false, excludeSelectors: OUR_WORDS });
    if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: outDir });
    const written = await index.writeFiles({ outputPath: `${outDir}/pagefind` });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(`the search index could not be made: ${wrong.join('; ')}`);
  } finally {
    await close();
  }
}
