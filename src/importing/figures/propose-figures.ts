import type { FormField } from '../../domain/policy/form.ts';
import type { Chunk, DocumentDraft, Finding, ImportRequest, InitiativeDraft } from '../map/draft.ts';
import { originOf, type Part, textOf } from '../map/part.ts';
import { breakdownOf } from './breakdown.ts';
import { indicatorName, laterName } from './indicator-name.ts';
import type { FigureProposal, ValueProposal } from './proposal.ts';
import { bracketsArePrevious, type FieldContext, valuesOf } from './read-values.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { figuresIn, type WrittenFigure } from './written-figures.ts';

/** What proposals are made with. */
export interface ProposalSettings {
  readonly request: ImportRequest;
  readonly idOf: (initiative: InitiativeDraft) => { readonly id: string; readonly title: string };
  readonly nextId: (seed: string) => string;
}

/** Indicators that the sentences of a document seem to state, and totals whose parts do not add up. */
export interface ProposedFigures {
  readonly proposals: readonly FigureProposal[];
  readonly findings: readonly Finding[];
}

/** One text of a field and whose it is. */
interface FieldText {
  readonly owner: FigureProposal['initiative'];
  readonly parts: readonly Part[];
  readonly context: FieldContext;
}

/** Reads the fields of promises and of the document sentence by sentence. Nothing of it is published. */
export function proposeFigures(draft: DocumentDraft, settings: ProposalSettings): ProposedFigures {
  const { form, fiscalYear } = settings.request;
  const texts = [
    ...textsOf(form.documentFields, draft.fields, { owner: null, fiscalYear }),
    ...draft.initiatives.flatMap((one) =>
      textsOf(form.initiativeFields, one.fields, { owner: settings.idOf(one), fiscalYear }),
    ),
  ];
  const found = texts.map((text) => proposalsIn(text, settings));
  return {
    proposals: found.flatMap(({ proposals }) => proposals),
    findings: found.flatMap(({ findings }) => findings),
  };
}

function textsOf(
  fields: readonly FormField[],
  filled: ReadonlyMap<string, readonly Chunk[]>,
  { owner, fiscalYear }: { readonly owner: FigureProposal['initiative']; readonly fiscalYear: number },
): readonly FieldText[] {
  return fields.flatMap((field) => {
    const chunks = (filled.get(field.key) ?? []).filter((chunk) => chunk.kind === 'text');
    const all = chunks.map(({ parts }) => textOf(parts, '\n')).join('\n');
    const context = { field, fiscalYear, bracketsArePrevious: bracketsArePrevious(all) };
    return chunks.map(({ parts }) => ({ owner, parts, context }));
  });
}

function proposalsIn({ owner, parts, context }: FieldText, { nextId }: ProposalSettings): ProposedFigures {
  const text = textOf(parts, '\n');
  const origin = originOf(parts);
  const file = parts[0]?.file ?? '';
  if (origin === null) return { proposals: [], findings: [] };
  const breakdown = breakdownOf(text);
  const sentences = sentencesOf(text.slice(0, breakdown?.index ?? text.length));
  const proposals = sentences.flatMap((sentence) =>
    groupsIn(sentence, context).map(({ name, figures }): FigureProposal => {
      const unit = figures[0]?.quantity.unit ?? '';
      const values = figures.flatMap((figure) => valuesOf(figure, sentence.text, context));
      const seed = ['figure', owner?.id ?? '', context.field.key, sentence.text, unit, name].join('/');
      return {
        initiative: owner,
        id: nextId(seed),
        field: context.field.key,
        name,
        unit,
        values: breakdown === null ? values : values.map((value) => withParts(value, breakdown.parts)),
        sentence: sentence.text.trim(),
        file,
        origin,
      };
    }),
  );
  const findings = proposals.flatMap(({ values }) =>
    values.flatMap((value) => sumFinding(value, { file, origin })),
  );
  return { proposals, findings };
}

/** Figures of a sentence that are values of one indicator: of one unit, and without a name of their own. */
function groupsIn(
  { text }: Sentence,
  { bracketsArePrevious: pairs }: FieldContext,
): readonly { readonly name: string; readonly figures: readonly WrittenFigure[] }[] {
  const all = figuresIn(text, pairs).filter(
    ({ index }, position, list) => !isInPair(text, index, list[position - 1]),
  );
  const [first] = all;
  const before = text.slice(0, first?.index ?? 0);
  const named = all.map((figure, position) => {
    const last = all[position - 1];
    const name =
      last === undefined ? indicatorName(before) : laterName(before, text.slice(last.end, figure.index));
    return {
      figure,
      name: /実績|前年|目標|うち/u.test(name) && last !== undefined ? indicatorName(before) : name,
    };
  });
  return [...Map.groupBy(named, ({ figure, name }) => `${figure.quantity.unit}/${name}`).values()].map(
    (group) => ({
      name: group[0]?.name ?? '',
      figures: group.map(({ figure }) => figure),
    }),
  );
}

/** The second number of 831(666) is a value of the first one's. */
function isInPair(text: string, index: number, before: WrittenFigure | undefined): boolean {
  return (
    before !== undefined &&
    /^\s*[(（]\s*$/u.test(text.slice(before.end, index)) &&
    /^[\d,.]+\s*[)）]/u.test(text.slice(index))
  );
}

function withParts(value: ValueProposal, parts: ValueProposal['parts']): ValueProposal {
  if (value.role === 'actual') return value;
  return { ...value, parts: parts.filter(({ quantity }) => quantity.unit === value.quantity.unit) };
}

/** A total whose parts give another sum. */
function sumFinding(
  { quantity, parts }: ValueProposal,
  { file, origin }: Pick<Finding, 'file' | 'origin'>,
): readonly Finding[] {
  const sum = parts.reduce((total, part) => total + part.quantity.value, 0);
  if (parts.length === 0 || Math.abs(sum - quantity.value) < 1e-9) return [];
  return [
    {
      code: 'figure-does-not-add-up',
      severity: 'doubt',
      file,
      origin,
      message: `内訳の合計は${String(sum)}${quantity.unit}ですが、「${quantity.asWritten}」とあります。`,
      remedy: 'もとの文書の数字を確かめてください。',
    },
  ];
}
