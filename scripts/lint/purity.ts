import type { Linter } from 'eslint';

interface Restriction {
  readonly selector: string;
  readonly message: string;
}

const NAMED_EXPORTS: Restriction = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: one thing, one name.',
};

const IMPORT_TABLE_ONLY: readonly Restriction[] = [
  {
    selector: 'ImportExpression[source.value=/^\\.\\.\\u002F/]',
    message: 'Import statically what lies outside this folder, so that the import table sees it.',
  },
  {
    selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
    message: 'import.meta.glob passes by the import table; content is read by src/content.',
  },
];

/** Same content, same bytes: no clock, time zone, chance or language of the machine. */
const PURE: readonly Restriction[] = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'The clock comes in as a value (settings).',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The clock comes in as a value (settings).',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance would make two builds differ.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: "This uses the machine's time zone: use the UTC method on a Tokyo time.",
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]',
    message: "Name the locale: the default one is the machine's.",
  },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.0.type="Identifier"][arguments.0.name="undefined"]',
    message: "Name the locale: the default one is the machine's.",
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: "Name the locale: the default one is the machine's.",
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: "Name the locale: the default one is the machine's.",
  },
];

/** Globals that would tie the domain to a machine. */
const MACHINE_GLOBALS = [
  'process',
  'globalThis',
  'window',
  'document',
  'fetch',
  'performance',
  'setTimeout',
  'Buffer',
];

const PURE_ROOMS = ['domain', 'content', 'rules', 'comparison', 'markup', 'charts', 'views', 'exports'];

/** Rules about what code may depend on without an import: default exports, dynamic imports, clock and locale. */
export function purityConfigs(): Linter.Config[] {
  const tests = ['**/*.test.ts'];
  return [
    syntax({ files: ['scripts/**/*.ts', 'tests/**/*.ts'], restrictions: [NAMED_EXPORTS] }),
    syntax({ files: ['src/**/*.{ts,astro}'], restrictions: [NAMED_EXPORTS, ...IMPORT_TABLE_ONLY] }),
    syntax({
      files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
      ignores: tests,
      restrictions: [NAMED_EXPORTS, ...IMPORT_TABLE_ONLY, ...PURE],
    }),
    {
      files: ['src/domain/**/*.ts'],
      ignores: tests,
      rules: { 'no-restricted-globals': ['error', ...MACHINE_GLOBALS] },
    },
  ];
}

function syntax(entry: {
  readonly files: string[];
  readonly ignores?: string[];
  readonly restrictions: readonly Restriction[];
}): Linter.Config {
  const { files, ignores = [], restrictions } = entry;
  return { files, ignores, rules: { 'no-restricted-syntax': ['error', ...restrictions] } };
}
