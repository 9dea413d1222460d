import { sameWording } from '../../comparison/text/words.ts';
import type { Appearance, Catalog } from '../../domain/catalog.ts';

/** What a promise is called and where it stands, otherwise than in an earlier document; one sentence each. */
export function movesBetween(catalog: Catalog, before: Appearance, after: Appearance): readonly string[] {
  const [old, own] = [placeOf(catalog, before), placeOf(catalog, after)];
  const terms = ['題名', '番号', '部', '担当', '様式'] as const;
  return terms.flatMap((term) =>
    sameWording(old[term], own[term])
      ? []
      : [`${term}：「${old[term]}」から「${own[term]}」に変わりました。`],
  );
}

/** The terms by which a reader finds a promise on its sheet. */
export function placeOf(
  catalog: Catalog,
  { document, initiative }: Appearance,
): Readonly<Record<'題名' | '番号' | '部' | '担当' | '様式', string>> {
  const sections = initiative.sections.map((id) => catalog.section(document, id).name);
  return {
    題名: initiative.title,
    番号: initiative.number ?? '番号なし',
    部: catalog.department(document).name,
    担当: sections.length === 0 ? '課の記載なし' : sections.join('、'),
    様式: document.form.name,
  };
}
