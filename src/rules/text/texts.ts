import { documentName, initiativeName, type Places } from '../../content/places.ts';
import type { Place } from '../../domain/diagnostic.ts';
import type { Indicator } from '../../domain/measurement/indicator.ts';
import type { MoneyLine } from '../../domain/measurement/money.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Doubt } from '../../domain/policy/provenance.ts';
import type { FilledField, OtherPassage } from '../../domain/policy/text.ts';
import type { RuleInput } from '../rule.ts';

/** A text that is published. `markdown` is what may have several lines and marks; a `line` is shown as it stands. */
export interface PublishedText {
  readonly kind: 'markdown' | 'line';
  readonly text: string;
  /** What the text is, in Japanese, for messages: 欄「達成目標」, 題名 … */
  readonly label: string;
  /** The key whose value the text is. */
  readonly key: string;
  /** Whether it belongs to a page of its own, to a document as a whole or to one promise. */
  readonly level: 'page' | 'document' | 'initiative';
  /** The document it belongs to; null for what the site or a municipality says of itself. */
  readonly document: PolicyDocument | null;
  /** The place of the text, or of one of its lines (counted from 1) where that is known. */
  place(line?: number): Place;
}

/** A text with the way to it from the thing it belongs to. */
interface Leaf {
  readonly kind: PublishedText['kind'];
  readonly text: string | null;
  readonly label: string;
  readonly path: readonly (string | number)[];
  /** The field it stands in, where it stands in one. */
  readonly field?: string;
}

/** Several rules of one check ask for the same texts; what they share is forgotten with the check. */
const KNOWN = new WeakMap<RuleInput, readonly PublishedText[]>();

/** Every text that a page shows: of the site, of municipalities, of documents and their promises. */
export function textsIn(input: RuleInput): readonly PublishedText[] {
  const texts = KNOWN.get(input) ?? [
    ...pageTexts(input),
    ...input.catalog.documents.flatMap((document) => documentTexts(document, input)),
  ];
  KNOWN.set(input, texts);
  return texts;
}

/** What texts belong to, and where their places are asked. */
interface Owner {
  readonly name: string;
  readonly level: PublishedText['level'];
  readonly document: PolicyDocument | null;
}

function pageTexts({ catalog, places }: RuleInput): readonly PublishedText[] {
  const { description, about } = catalog.site;
  const siteLeaves: readonly Leaf[] = [
    line(description, ['説明']),
    { kind: 'markdown', text: about, label: 'このサイトについて', path: ['このサイトについて'] },
  ];
  const ofPage = (name: string, leaves: readonly Leaf[]): readonly PublishedText[] =>
    published(leaves, { name, level: 'page', document: null }, places);
  return [
    // A site.yaml that cannot be read has no place, and no text either.
    ...(description === '' ? [] : ofPage('site', siteLeaves)),
    ...catalog.municipalities.flatMap(({ id, basis, notes, ...lineage }) =>
      ofPage(`municipality:${id}`, [
        line(basis.kind === 'inferred' ? basis.reason : null, ['推定の理由']),
        ...notes.map((note, index) => line(note, ['注記', index])),
        ...evidenceLeaves(lineage.successions, '承継'),
        ...evidenceLeaves(lineage.sectionSuccessions, '課の承継'),
      ]),
    ),
  ];
}

function documentTexts(document: PolicyDocument, { places }: RuleInput): readonly PublishedText[] {
  return [
    ...published(
      documentLeaves(document),
      { name: documentName(document), level: 'document', document },
      places,
    ),
    ...document.initiatives.flatMap((one) => {
      const name = initiativeName(document, one.id);
      return published(initiativeLeaves(one), { name, level: 'initiative', document }, places);
    }),
  ];
}

function published(leaves: readonly Leaf[], owner: Owner, places: Places): readonly PublishedText[] {
  return leaves.flatMap((leaf) =>
    leaf.text === null ? [] : [new OwnedText(leaf, leaf.text, { owner, places })],
  );
}

/** One of the very many texts of a corpus: it keeps what it is made of, and looks the rest up when asked. */
class OwnedText implements PublishedText {
  readonly text: string;
  readonly #leaf: Leaf;
  readonly #owner: Owner;
  readonly #places: Places;

  constructor(
    leaf: Leaf,
    text: string,
    { owner, places }: { readonly owner: Owner; readonly places: Places },
  ) {
    this.text = text;
    this.#leaf = leaf;
    this.#owner = owner;
    this.#places = places;
  }

  get kind(): PublishedText['kind'] {
    return this.#leaf.kind;
  }

  get label(): string {
    return this.#leaf.label;
  }

  get key(): string {
    return this.#leaf.field ?? lastKey(this.#leaf.path);
  }

  get level(): PublishedText['level'] {
    return this.#owner.level;
  }

  get document(): PolicyDocument | null {
    return this.#owner.document;
  }

  place(at?: number): Place {
    const { field, path } = this.#leaf;
    const { name } = this.#owner;
    return field === undefined
      ? this.#places.of(name, path)
      : this.#places.of(`${name}#${field}`, at === undefined ? [] : [at]);
  }
}

function documentLeaves(document: PolicyDocument): readonly Leaf[] {
  const { provenance, changes } = document;
  return [
    line(document.title, ['題名']),
    line(document.summary, ['要旨']),
    ...document.heads.flatMap((head, index) => [
      line(head.title, ['部長', index, '職名']),
      line(head.name, ['部長', index, '氏名']),
    ]),
    ...fieldLeaves(document.fields),
    ...document.indicators.flatMap((one, index) => indicatorLeaves(one, ['指標', index])),
    ...commonLeaves(document),
    line(provenance.title, ['出典', '文書名']),
    ...provenance.flaws.map((flaw, index) => line(flaw, ['出典', '原本の注意点', index])),
    ...changes.flatMap((change, index) => [
      line(change.description, ['更新履歴', index, '内容']),
      line(change.before, ['更新履歴', index, '旧']),
      line(change.after, ['更新履歴', index, '新']),
    ]),
  ];
}

function initiativeLeaves(initiative: Initiative): readonly Leaf[] {
  const lists = [
    ['連携先', initiative.partners],
    ['根拠法令', initiative.legalBases],
    ['関連計画', initiative.relatedPlans],
  ] as const;
  return [
    line(initiative.title, ['題名']),
    ...fieldLeaves(initiative.fields),
    ...initiative.indicators.flatMap((one, index) => indicatorLeaves(one, ['指標', index])),
    ...initiative.ratings.map((rating, index) => line(rating.comment, ['評価', index, 'コメント'])),
    ...initiative.money.flatMap((money, index) => moneyLeaves(money, ['金額', index])),
    ...lists.flatMap(([key, words]) => words.map((word, index) => line(word, [key, index]))),
    ...evidenceLeaves(initiative.successions, '承継'),
    ...commonLeaves(initiative),
  ];
}

function commonLeaves(owner: {
  readonly doubts: readonly Doubt[];
  readonly notes: readonly string[];
  readonly others: readonly OtherPassage[];
}): readonly Leaf[] {
  return [
    ...owner.doubts.map((doubt, index) => line(doubt.description, ['確認中', index, '内容'])),
    ...owner.notes.map((note, index) => line(note, ['注記', index])),
    ...owner.others.flatMap(({ heading, markdown }, index): Leaf[] => [
      line(heading, ['その他', index, '見出し']),
      { kind: 'markdown', text: markdown, label: `その他「${heading}」`, path: ['その他', index, '本文'] },
    ]),
  ];
}

function fieldLeaves(fields: readonly FilledField[]): readonly Leaf[] {
  return fields.map(({ field, content }): Leaf => {
    const at = { label: `欄「${field.key}」`, path: [], field: field.key };
    if (content.kind === 'text') return { ...at, kind: 'markdown', text: content.markdown };
    return { ...at, kind: 'line', text: content.note };
  });
}

function indicatorLeaves(indicator: Indicator, path: Leaf['path']): readonly Leaf[] {
  return [
    line(indicator.name, [...path, '名称']),
    line(indicator.definition, [...path, '定義']),
    line(indicator.formula, [...path, '計算式']),
    line(indicator.rationale, [...path, '設定の理由']),
    line(indicator.note, [...path, '注記']),
    ...indicator.breaks.map((one, index) => line(one.reason, [...path, '断絶', index, '理由'])),
    ...indicator.observations.flatMap(({ value, note, parts }, index) => {
      const at = [...path, '値', index];
      return [
        line(value.kind === 'words' ? value.text : null, [...at, '言葉']),
        line(note, [...at, '注記']),
        ...parts.map((part, position) => line(part.name, [...at, '内訳', position, '名称'])),
      ];
    }),
  ];
}

function evidenceLeaves(successions: readonly Succession[], key: string): readonly Leaf[] {
  return successions.map(({ evidence }, index) => line(evidence, [key, index, '根拠']));
}

function moneyLeaves(money: MoneyLine, path: Leaf['path']): readonly Leaf[] {
  return [line(money.name, [...path, '名称']), line(money.note, [...path, '注記'])];
}

function line(text: string | null, path: Leaf['path']): Leaf {
  return { kind: 'line', text, label: lastKey(path), path };
}

function lastKey(path: Leaf['path']): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
