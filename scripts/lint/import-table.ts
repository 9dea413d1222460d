import type { Linter } from 'eslint';

/** What one folder of `src` may import; whatever is not named here is forbidden. */
interface Room {
  /** Other rooms, or single files of them, from `src`. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, as regular expressions of their names; null allows any package but Astro. */
  readonly packages: readonly string[] | null;
  /** Single files with wider rights: their packages. */
  readonly exceptions?: Readonly<Record<string, readonly string[]>>;
}

const MARKDOWN = [
  'unified',
  'vfile',
  'remark-[\\w-]+',
  'rehype-[\\w-]+',
  '(?:mdast|hast|unist)(?:-[\\w-]+)?',
  'budoux',
];
const ASTRO = ['astro', 'astro:[\\w-]+'];

/** The import table of the house: arrows point one way. ARCHITECTURE.md shows it as a picture. */
export const IMPORT_TABLE: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: [] },
  content: {
    rooms: ['domain'],
    packages: ['yaml', 'zod'],
    exceptions: { 'disk.ts': ['node:fs', 'node:path'], 'loader.ts': ASTRO },
  },
  rules: { rooms: ['domain', 'content/places\\.ts', 'markup/inspect-markdown\\.ts'], packages: [] },
  comparison: { rooms: ['domain'], packages: ['diff'] },
  markup: { rooms: ['domain'], packages: MARKDOWN },
  charts: { rooms: ['domain'], packages: ['d3-scale', 'd3-array'] },
  views: { rooms: ['domain', 'comparison', 'charts', 'markup'], packages: [] },
  components: { rooms: ['markup', 'styles'], types: ['views'], packages: ASTRO },
  layouts: {
    rooms: ['components', 'markup', 'styles', 'search/page/start\\.ts', 'importing/page/start\\.ts'],
    types: ['views'],
    packages: ASTRO,
  },
  pages: { rooms: ['views', 'layouts', 'site\\.ts'], packages: ASTRO },
  importing: { rooms: ['domain'], packages: null },
  // The page that imports in the browser is a door like scripts/import.ts: it joins importer, checks and views, and shows
  // the page of the document as the site would print it.
  'importing/page': {
    rooms: [
      'domain',
      'content',
      'views',
      'check-content\\.ts',
      'layouts/DocumentPage\\.astro',
      'styles/site\\.css\\?inline',
    ],
    packages: ['fflate', 'astro/container', 'astro/runtime'],
  },
  search: { rooms: ['domain'], types: ['views'], packages: null },
  exports: { rooms: ['domain'], packages: null },
};

/** Folders below a room. STYLE allows three levels below `src`; a route may lie deeper, as its folders are its address. */
const DEPTHS = [1, 2, 3, 4];
const RULE = '@typescript-eslint/no-restricted-imports';

/**
 * The import table as ESLint configuration. A file's depth decides how many `../` lead out of its room, so that each
 * room gets one entry a depth. Tests beside the modules are free.
 */
export function importTableConfigs(): Linter.Config[] {
  const rooms = Object.entries(IMPORT_TABLE).flatMap(([name, room]) => [
    ...DEPTHS.map((depth) =>
      roomConfig(`src/${name}/${'*/'.repeat(depth - 1)}*.{ts,astro}`, name, {
        room,
        // A room inside a room may use what stands around it there.
        depth: depth + name.split('/').length - 1,
      }),
    ),
    ...Object.entries(room.exceptions ?? {}).map(([file, packages]) =>
      roomConfig(`src/${name}/${file}`, name, {
        room: { ...room, packages: [...(room.packages ?? []), ...packages] },
        depth: 1,
      }),
    ),
  ]);
  return [...rooms, settingsConfig()];
}

function roomConfig(
  files: string,
  name: string,
  { room, depth }: { room: Room; depth: number },
): Linter.Config {
  const reachable = [...room.rooms, ...(room.types ?? [])];
  const patterns = [
    {
      regex: `^(?:\\./)?(?:\\.\\./){${String(depth)},}(?!${oneOf(reachable)})`,
      message: `src/${name} may import ${reachable.join(', ') || 'nothing'} besides itself (see ARCHITECTURE.md).`,
    },
    {
      regex: room.packages === null ? `^${oneOf(ASTRO)}` : `^(?!\\.)(?!${oneOf(room.packages)})`,
      message: `src/${name} may not use this package (see ARCHITECTURE.md).`,
    },
    ...(room.types ?? []).map((typesOf) => ({
      regex: `^(?:\\.\\./){${String(depth)}}${typesOf}/`,
      allowTypeImports: true,
      message: `src/${name} may import only types of src/${typesOf}.`,
    })),
  ];
  return restricted([files], patterns);
}

/** `src/*.ts`: settings and the one place where pages get the catalog. */
function settingsConfig(): Linter.Config {
  const message = 'src/*.ts may not import pages, components or layouts.';
  return restricted(['src/*.ts'], [{ regex: '^\\./(?:pages|components|layouts)/', message }]);
}

function restricted(files: string[], patterns: readonly object[]): Linter.Config {
  return { files, ignores: ['**/*.test.ts'], rules: { [RULE]: ['error', { patterns }] } };
}

/** A regular expression that matches one of the names up to its end or a slash; nothing when there is no name. */
function oneOf(names: readonly string[]): string {
  return names.length === 0 ? '(?!)' : `(?:${names.join('|')})(?:/|$)`;
}
