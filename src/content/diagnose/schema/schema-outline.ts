import { z } from 'zod';
import type { ContentPath } from '../../link/linking.ts';

/** The schema of what stands at a path; null when the path leads out of the schema. */
export function schemaAt(root: z.ZodType, path: ContentPath): z.ZodType | null {
  let schema: z.ZodType | null = root;
  for (const step of path) {
    if (schema === null) return null;
    schema = childOf(schema, step);
  }
  return schema;
}

function childOf(schema: z.ZodType, step: string | number): z.ZodType | null {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return (bare.shape[String(step)] as z.ZodType | undefined) ?? null;
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  if (bare instanceof z.ZodRecord) return bare.valueType as z.ZodType;
  if (!(bare instanceof z.ZodUnion)) return null;
  for (const option of bare.options as readonly z.ZodType[]) {
    const child = childOf(option, step);
    if (child !== null) return child;
  }
  return null;
}

/** The schema without what only makes it optional or turns its outcome into something else. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.def.in as z.ZodType);
  return schema;
}

/** The keys of a map, also of a choice between several maps; empty when its keys are free. */
export function keysOf(schema: z.ZodType | null): readonly string[] {
  if (schema === null) return [];
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return Object.keys(bare.shape);
  if (bare instanceof z.ZodUnion) return (bare.options as readonly z.ZodType[]).flatMap(keysOf);
  return [];
}

/** The description that the schema gives of a key; empty when it has none. */
export function descriptionOf(schema: z.ZodType | null): string {
  return schema?.meta()?.description ?? '';
}

/** An example value that the schema accepts: its own, or one made of the examples of what it must hold. */
export function exampleOf(schema: z.ZodType | null): unknown {
  if (schema === null) return '';
  const own = (schema.meta()?.['examples'] as readonly unknown[] | undefined)?.[0];
  const bare = unwrapped(schema);
  if (own !== undefined && !isEmpty(own) && !(bare instanceof z.ZodObject)) return own;
  if (bare instanceof z.ZodArray) return [exampleOf(bare.element as z.ZodType)];
  if (bare instanceof z.ZodUnion) return exampleOf((bare.options as readonly z.ZodType[])[0] ?? null);
  if (bare instanceof z.ZodObject) {
    const required = Object.entries(bare.shape as Record<string, z.ZodType>).filter(([, one]) => isRequired(one));
    return { ...Object.fromEntries(required.map(([key, one]) => [key, exampleOf(one)])), ...(own as object | undefined) };
  }
  if (bare instanceof z.ZodLiteral || bare instanceof z.ZodEnum) return wordsOf(bare)[0] ?? '';
  return own ?? '';
}

function wordsOf(schema: z.ZodLiteral | z.ZodEnum): readonly unknown[] {
  return schema instanceof z.ZodLiteral ? [...schema.values] : schema.options;
}

function isRequired(schema: z.ZodType): boolean {
  return !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
