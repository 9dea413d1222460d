import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const STYLES = 'src/styles';
const TOKENS = readFileSync(`${STYLES}/tokens.css`, 'utf8');
const PACKAGE = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);

type Declarations = ReadonlyMap<string, string>;

function declarations(css: string): Declarations {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const DARK_QUERY = '@media screen and (prefers-color-scheme: dark)';
const [light = '', dark = ''] = TOKENS.split(DARK_QUERY);
const LIGHT = declarations(light);
const THEMES = { light: LIGHT, dark: new Map([...LIGHT, ...declarations(dark)]) };

/** Grounds on which text and lines stand, as the style sheets combine them. */
const PAGE_GROUNDS = ['--ground', '--surface', '--tint', '--caution-ground'];

/** Text and its grounds: 7:1 (WCAG 2.2, 1.4.6). */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['--text', PAGE_GROUNDS],
  ['--text-quiet', ['--ground', '--surface', '--caution-ground']],
  ['--link', PAGE_GROUNDS],
  ['--link-visited', PAGE_GROUNDS],
  ['--accent', ['--ground', '--surface', '--tint']],
  ['--text-on-masthead', ['--masthead']],
  ['--text-on-mark', ['--mark']],
];

/** Lines that mean something and their grounds: 3:1 (WCAG 2.2, 1.4.11). `--hairline` only separates. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['--edge', ['--ground', '--surface']],
  ['--accent', ['--ground', '--tint']],
  ['--caution', ['--caution-ground', '--ground']],
];

function valueOf(theme: Declarations, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`tokens.css does not define ${name}.`);
  const [, reference] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return reference === undefined ? value : valueOf(theme, reference);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Declarations, one: string, other: string): number {
  const [dimmer = 0, brighter = 0] = [one, other]
    .map((name) => luminance(valueOf(theme, name)))
    .toSorted((a, b) => a - b);
  return (brighter + 0.05) / (dimmer + 0.05);
}

function pairs(table: typeof TEXT): readonly (readonly [keyof typeof THEMES, string, string])[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    table.flatMap(([name, grounds]) => grounds.map((ground) => [theme, name, ground] as const)),
  );
}

/** Parts (not values) that a property takes anywhere in the style sheets. */
function partsUsedAs(property: RegExp): readonly string[] {
  const css = readdirSync(STYLES)
    .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
    .map((name) => readFileSync(`${STYLES}/${name}`, 'utf8'))
    .join('\n');
  const uses = [...css.matchAll(/([\w-]+):\s*([^;{}]*var\([^;{}]*);/g)].filter(([, name = '']) =>
    property.test(name),
  );
  const names = uses.flatMap(([, , value = '']) =>
    [...value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => !/^--(?:color|font|line|border)-/.test(name)).toSorted();
}

describe('a design token', () => {
  const published = declarations(PACKAGE);
  const copied = [...LIGHT].filter(([name]) => /^--(?:color|font|line|border)-/.test(name));

  it.each(copied)('%s has the value of the Digital Agency', (name, value) => {
    expect(value).toBe(published.get(name));
  });

  it('is copied only when it is used', () => {
    const everything = readdirSync(STYLES).map((name) => readFileSync(`${STYLES}/${name}`, 'utf8'));
    const unused = copied.filter(([name]) => !everything.some((css) => css.includes(`var(${name})`)));
    expect(unused).toEqual([]);
  });
});

describe('contrast', () => {
  it.each(pairs(TEXT))('in %s, %s can be read on %s (7:1)', (theme, text, ground) => {
    expect(contrast(THEMES[theme], text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(LINES))('in %s, %s can be seen on %s (3:1)', (theme, line, ground) => {
    expect(contrast(THEMES[theme], line, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)(
    'in %s, one ring of the focus stands out from every ground (3:1)',
    (theme) => {
      const rings = ['--focus-outer', '--focus-inner'];
      const hidden = [...PAGE_GROUNDS, '--masthead'].filter(
        (ground) => !rings.some((ring) => contrast(THEMES[theme], ring, ground) >= 3),
      );
      expect(hidden).toEqual([]);
      expect(contrast(THEMES[theme], '--focus-outer', '--focus-inner')).toBeGreaterThanOrEqual(3);
    },
  );

  it('is computed for every part that colours text', () => {
    expect(partsUsedAs(/^color$/)).toEqual(
      TEXT.map(([name]) => name)
        .filter((name) => name !== '')
        .toSorted(),
    );
  });

  it('is computed for every part that is a ground', () => {
    expect(partsUsedAs(/^background$/)).toEqual([...PAGE_GROUNDS, '--mark', '--masthead'].toSorted());
  });
});
