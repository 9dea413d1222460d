import type { Form, FormField, Meaning } from '../../domain/policy/form.ts';
import type { Stage } from '../../domain/policy/stage.ts';
import { flowOf } from '../map/flow.ts';
import { foldWithoutNote } from '../map/fold.ts';
import type { ReadSource } from '../map/map-document.ts';
import { knownField } from './known-word.ts';
import { learnColumns, type LearntColumn, type LearntColumns } from './learn-columns.ts';
import { learnHeadings } from './learn-headings.ts';

const NOTE = /^(.+?)\s*[(（]([^()（）]*)[)）]$/u;
/** A word of the title that says what kind of sheet it is. */
const OWN_NAME =
  /^(?!.*年度).{2,20}(?:シート|カード|プラン|マニフェスト|宣言|管理票|調書|約束|計画書|方針書)$/u;
const NAMES = [
  '方針書',
  '運営方針と目標',
  '運営方針',
  '経営方針',
  '目標管理シート',
  '重点目標',
  '部局長マニフェスト',
  '実施計画',
  '目標',
];

/**
 * Drafts a form from a document whose form nobody has described yet: headings and columns by the words common to such
 * documents. A person corrects the draft; whatever it misses goes to その他.
 */
export function learnForm(
  sources: readonly ReadSource[],
  at: { readonly municipality: string; readonly id: string },
): Form {
  const items = sources.flatMap(({ name, tree }) => flowOf(tree.blocks, name));
  const headings = learnHeadings(items);
  const columns = learnColumns(items);
  const own = fieldsOf([...(columns?.columns ?? []), ...headings.initiative], 'initiative');
  const hasAction = columns !== null || own.some(({ meaning }) => meaning === 'action');
  const { list } = headings;
  const difficulty = columns?.difficulty ?? null;
  return {
    municipality: at.municipality,
    id: at.id,
    name: nameOf(sources),
    from: null,
    to: null,
    initiativeName: columns?.title ?? (list === null ? '取組' : foldWithoutNote(list)),
    initiativesHeading: list,
    documentFields: fieldsOf(headings.document, 'document'),
    initiativeFields: hasAction ? own : [ACTION, ...own],
    difficulty: difficulty === null ? null : { ...difficulty, explanation: null },
    scales: scalesOf(
      columns?.rating ??
        (headings.ratings.length === 0 ? null : { heading: '評価', words: headings.ratings }),
    ),
    notes: hasAction
      ? []
      : [`「${ACTION.heading}」の見出しは、原本にはありません。題名の下の文章をこの欄に置いています。`],
  };
}

/** Text right below the title of a promise, above which sheets often print no heading. */
const ACTION: FormField = {
  key: '取組内容',
  heading: '取組内容',
  group: null,
  note: null,
  meaning: 'action',
  stage: 'plan',
  aliases: [],
};

function fieldsOf(columns: readonly LearntColumn[], level: 'document' | 'initiative'): readonly FormField[] {
  const taken = new Set<string>();
  return columns.flatMap(({ heading, group }): readonly FormField[] => {
    const [, name = heading, note = null] = NOTE.exec(heading) ?? [];
    const key = uniqueKey(keyOf(heading) || keyOf(name), taken);
    const known = knownField(heading, level)?.entry;
    const meaning: Meaning = known?.meaning ?? 'other';
    const stage = known?.stage ?? stageOf(group, columns) ?? 'plan';
    return key === null ? [] : [{ key, heading: name, group, note, meaning, stage, aliases: [] }];
  });
}

/** Columns below one heading speak of one stage: an unknown one of the stage of those that are known. */
function stageOf(group: string | null, columns: readonly LearntColumn[]): Stage | undefined {
  if (group === null) return undefined;
  const beside = columns.filter((one) => one.group === group);
  const stages = new Set(
    beside.flatMap(({ heading }) => knownField(heading, 'initiative')?.entry.stage ?? []),
  );
  return stages.size === 1 ? [...stages][0] : undefined;
}

/** A heading as the key of a field: without what begins a list or ends a key in YAML. */
function keyOf(heading: string): string {
  return foldWithoutNote(heading).replace(/^[-‐–—―−?:：#&*!|>%@`'"]+|[:：]+$/gu, '');
}

/** The heading without ornaments as key; a second field of the same name is the first one's. */
function uniqueKey(name: string, taken: Set<string>): string | null {
  if (name === '' || taken.has(name)) return null;
  taken.add(name);
  return name;
}

function nameOf(sources: readonly ReadSource[]): string {
  const texts = sources.flatMap(({ tree }) =>
    tree.blocks
      .slice(0, 8)
      .flatMap((block) =>
        block.kind === 'paragraph' || block.kind === 'heading' ? block.pieces.map(({ text }) => text) : [],
      ),
  );
  const words = texts.flatMap((text) => text.split(/[\s　]+/u)).filter((word) => OWN_NAME.test(word));
  return NAMES.find((name) => texts.some((text) => text.includes(name))) ?? words[0] ?? '部の方針';
}

/** The words that the document uses; a person says what they mean and whether there are others. */
function scalesOf(rating: LearntColumns['rating']): Form['scales'] {
  if (rating === null || rating.words.length === 0) return [];
  const meaning = { code: null, rule: null, achievement: null, progress: null, direction: null };
  return [
    {
      id: 'hyoka',
      name: rating.heading,
      subject: 'initiative',
      basis: 'unstated',
      order: 'unranked',
      complete: false,
      levels: rating.words.map((label) => ({ label, ...meaning })),
      note: null,
    },
  ];
}
