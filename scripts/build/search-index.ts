import { createIndex, close } from 'pagefind';

/** Writes Pagefind's index of the pages in `outDir` beside them. Throws where Pagefind reports an error. */
export async function indexSite(outDir: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ verbose: false });
    if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: outDir });
    const written = await index.writeFiles({ outputPath: `${outDir}/pagefind` });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(`the search index could not be made: ${wrong.join('; ')}`);
  } finally {
    await close();
  }
}
