/**
 * Names by id, each of its own: a name that several bear is told apart by what stands beside it, and if need be by its id.
 */
export function distinctNames(
  entries: readonly { readonly id: string; readonly name: string; readonly beside: string }[],
): ReadonlyMap<string, string> {
  const shared = sharedNames(entries);
  const withBeside = entries.map(({ id, name, beside }) => ({
    id,
    name: shared.has(name) ? `${name}（${beside}）` : name,
  }));
  const stillShared = sharedNames(withBeside);
  return new Map(withBeside.map(({ id, name }) => [id, stillShared.has(name) ? `${name}（${id}）` : name]));
}

function sharedNames(entries: readonly { readonly name: string }[]): ReadonlySet<string> {
  const groups = Map.groupBy(entries, ({ name }) => name);
  return new Set([...groups].flatMap(([name, own]) => (own.length > 1 ? [name] : [])));
}
