/**
 * Names by id, each of its own: a name that several bear is told apart by what stands beside it, and if need be by its id.
 */
export function distinctNames(
  entries: readonly { readonly id: string; readonly name: string; readonly beside: string }[],
): ReadonlyMap<string, string> {
  const withBeside = entries.map(({ id, name, beside }) => ({
    id,
    name: isShared(entries, name) ? `${name}（${beside}）` : name,
  }));
  return new Map(
    withBeside.map(({ id, name }) => [id, isShared(withBeside, name) ? `${name}（${id}）` : name]),
  );
}

function isShared(entries: readonly { readonly name: string }[], name: string): boolean {
  return entries.filter((one) => one.name === name).length > 1;
}
