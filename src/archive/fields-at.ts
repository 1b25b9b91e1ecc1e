import type { z } from 'zod';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}
const definition = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The names of the fields that a schema knows at a path; none where it knows no fields there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const { shape, innerType, in: input, element, valueType, options } = definition(schema);
  if (innerType) return fieldsAt(innerType, path);
  if (input) return fieldsAt(input, path);
  if (options) return options.flatMap((option) => fieldsAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return shape ? Object.keys(shape) : [];
  const next = shape?.[String(step)] ?? element ?? valueType;
  return next ? fieldsAt(next, rest) : [];
}
