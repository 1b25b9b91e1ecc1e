import type { Cell, Kind } from './columns.ts';

/** What writes Parquet: few need it, so it is a package of choice that who wants it installs. */
export const PARQUET_LIBRARY = 'hyparquet-writer';
/** Changes no file of the project. Without `--save-prod` npm 11 leaves out what the lock file knows as an optional peer, and says nothing. */
export const PARQUET_INSTALL = `npm install --no-save --save-prod ${PARQUET_LIBRARY}`;

interface SchemaElement {
  name: string;
  type?: string;
  converted_type?: string;
  repetition_type?: string;
  num_children?: number;
}
/** The part of the library that is used. */
export interface ParquetLibrary {
  fileWriter(path: string): object;
  ParquetWriter: new (options: { writer: object; schema: SchemaElement[]; createdBy: string }) => {
    write(part: {
      columnData: { name: string; data: unknown[] }[];
      rowGroupSize: number;
    }): void | Promise<void>;
    finish(): void | Promise<void>;
  };
}

/** The library, if it is installed beside this program. */
export async function parquetLibrary(): Promise<ParquetLibrary | undefined> {
  const name: string = PARQUET_LIBRARY;
  try {
    return (await import(name)) as ParquetLibrary;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const kinds: Record<Kind, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** So many rows are held before they are written. */
const GROUP = 8_000;

/** A file of Parquet, written a group of rows at a time. */
export function createParquetFile(
  path: string,
  columns: readonly { name: string; kind: Kind }[],
  library: ParquetLibrary,
) {
  const schema: SchemaElement[] = [
    { name: 'mentions', num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL', ...kinds[kind] })),
  ];
  const file = new library.ParquetWriter({ writer: library.fileWriter(path), schema, createdBy: 'oido' });
  let held: (readonly Cell[])[] = [];
  const flush = async (): Promise<void> => {
    const columnData = columns.map(({ name, kind }, index) => ({
      name,
      data: held.map((row) => {
        const cell = row[index];
        if (cell === undefined) return null;
        return kind === 'day' ? new Date(`${cell as string}T00:00:00Z`) : cell;
      }),
    }));
    held = [];
    await file.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    rows: async (rows: readonly (readonly Cell[])[]): Promise<void> => {
      // One by one: a call takes no hundred thousand arguments.
      for (const row of rows) held.push(row);
      if (held.length >= GROUP) await flush();
    },
    finish: async (): Promise<void> => {
      if (held.length > 0) await flush();
      await file.finish();
    },
  };
}
