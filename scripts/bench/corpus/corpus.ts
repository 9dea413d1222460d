import { hasValidCheckDigit } from '../../../src/domain/organization/local-government-code.ts';
import type { WrittenForm, WrittenInitiative, WrittenMunicipality, WrittenSite } from './content-types.ts';
import { type DepartmentPattern, DEPARTMENTS, type Topic, topicsOf } from './departments.ts';
import { inventDocument, type WrittenDocument } from './document.ts';
import { FORMS } from './forms.ts';
import type { EarlierValue, PromiseIds } from './indicator.ts';
import { inventInitiative } from './initiative.ts';
import { type Random, seededRandom } from './random.ts';
import { inventStory } from './story.ts';

export interface SyntheticMunicipality {
  readonly id: string;
  readonly facts: WrittenMunicipality;
  readonly forms: Readonly<Record<string, WrittenForm>>;
  readonly documents: readonly WrittenDocument[];
}

export interface SyntheticCorpus {
  readonly site: WrittenSite;
  readonly municipalities: readonly SyntheticMunicipality[];
}

const FIRST_YEAR = 2016;
const YEARS = 10;
/** A form is used for this many years before the next one takes its place. */
const YEARS_OF_A_FORM = 4;
const PLAN = 'sogo-keikaku';
const MEASURES = DEPARTMENTS.map((department, index) => ({
  識別子: `${index + 1}-1`,
  番号: `${index + 1}-1`,
  名称: `${department.task}の推進`,
}));
const NAMES = ['青波', '霧原', '小鳩', '白樺台', '夕凪', '若葉野', '月見里', '花籠', '常盤原', '水窪田'];
const READINGS = [
  'あおなみ',
  'きりはら',
  'こばと',
  'しらかばだい',
  'ゆうなぎ',
  'わかばの',
  'つきみさと',
  'はなかご',
  'ときわはら',
  'みくぼた',
];

const SITE: WrittenSite = {
  サイト名: '部の方針（性能の測定用）',
  説明: '性能を測るために作った架空の自治体の方針です。',
  発行者: '見本市 広報課',
  連絡先: { 名称: '見本市 広報課' },
  ライセンス: 'CC BY 4.0',
};

/**
 * One municipality of ten departments with so many fiscal years each, the first of `of` years: two corpora of the same
 * `of` are alike in the years they have in common, so that one is the other after another year.
 */
export function corpusOfYears(years: number, of: number, seed = 1): SyntheticCorpus {
  const all = DEPARTMENTS.length * of;
  const whole = inventMunicipality(0, { documents: all, years: of, random: seededRandom(seed) });
  const documents = whole.documents.filter(({ year }) => year < FIRST_YEAR + years);
  return { site: SITE, municipalities: [{ ...whole, documents }] };
}

/** So many municipalities, each of ten departments with so many fiscal years. */
export function corpusOfMunicipalities(count: number, years: number, seed = 1): SyntheticCorpus {
  const random = seededRandom(seed);
  const documents = DEPARTMENTS.length * years;
  const invent = (_: unknown, index: number) => inventMunicipality(index, { documents, years, random });
  return { site: SITE, municipalities: Array.from({ length: count }, invent) };
}

/**
 * Invents municipalities that together have so many documents: up to ten departments each, ten fiscal years a
 * department. The same arguments give the same corpus. Without any document there is one municipality all the same.
 */
export function syntheticCorpus(documents: number, seed = 1): SyntheticCorpus {
  const random = seededRandom(seed);
  const perMunicipality = DEPARTMENTS.length * YEARS;
  const count = Math.max(1, Math.ceil(documents / perMunicipality));
  return {
    site: SITE,
    municipalities: Array.from({ length: count }, (_, index) =>
      inventMunicipality(index, {
        documents: Math.min(perMunicipality, documents - index * perMunicipality),
        years: YEARS,
        random,
      }),
    ),
  };
}

interface MunicipalityInput {
  readonly documents: number;
  /** Fiscal years of a department; the last department may have fewer. */
  readonly years: number;
  readonly random: Random;
}

function inventMunicipality(
  index: number,
  { documents, years: most, random }: MunicipalityInput,
): SyntheticMunicipality {
  const round = Math.floor(index / NAMES.length);
  const mark = round === 0 ? '' : `第${round + 1}`;
  const name = `${mark}${NAMES[index % NAMES.length] ?? ''}市`;
  const departments = DEPARTMENTS.slice(0, Math.max(1, Math.ceil(documents / most)));
  return {
    id: `mihon-${index + 1}`,
    facts: {
      名称: name,
      読み: `${round === 0 ? '' : 'だい'}${READINGS[index % READINGS.length] ?? ''}し`,
      都道府県: '見本県',
      団体コード: codeOf(index),
      架空: true,
      部: departments.map(({ id, name: label, reading, sections }) => ({
        識別子: id,
        名称: label,
        読み: reading,
        存続: { 開始: FIRST_YEAR },
        課: sections.map(([section, own, read]) => ({ 識別子: section, 名称: own, 読み: read })),
      })),
      総合計画: [
        {
          識別子: PLAN,
          名称: '第3次総合計画',
          期間: { 開始: FIRST_YEAR, 終了: FIRST_YEAR + most - 1 },
          施策: MEASURES,
        },
      ],
    },
    forms: FORMS,
    documents: departments.flatMap((department, position) => {
      const years = Math.min(most, documents - position * most);
      const lastYear = FIRST_YEAR + most - 1;
      return inventYears(department, { municipality: { index, name }, years, lastYear, random });
    }),
  };
}

interface YearsInput {
  readonly municipality: { readonly index: number; readonly name: string };
  readonly years: number;
  /** The year whose results are not known yet. */
  readonly lastYear: number;
  readonly random: Random;
}

/** What is known of a topic from the years before. */
interface Memory {
  readonly ids: PromiseIds;
  readonly title: string;
  readonly history: readonly EarlierValue[];
}

/** The documents of one department, oldest first; a promise goes on until it is dropped for another. */
function inventYears(
  department: DepartmentPattern,
  { municipality, years, lastYear, random }: YearsInput,
): WrittenDocument[] {
  const formIds = Object.keys(FORMS);
  const topics = topicsOf(department);
  const staffIds = { staff: random.id(), city: random.id(), share: random.id() };
  let memories: ReadonlyMap<Topic, Memory> = new Map();
  return Array.from({ length: years }, (_, index) => {
    const year = lastYear - years + 1 + index;
    const period = Math.floor((year - FIRST_YEAR) / YEARS_OF_A_FORM) + municipality.index;
    const formId = formIds[period % formIds.length] ?? '';
    const form = FORMS[formId];
    if (form === undefined) throw new Error(`There is no form ${formId}.`);
    const measures = MEASURES.map((measure) => `${PLAN}/${measure.識別子}`);
    const around = { department, year, form, measures, ended: year < lastYear, random };
    const kept = new Set(random.sample([...memories.keys()], memories.size - random.integer(0, 2)));
    const added = random.sample(
      topics.filter((topic) => !kept.has(topic)),
      random.integer(9, 11) - kept.size,
    );
    const written = topics
      .filter((topic) => kept.has(topic) || added.includes(topic))
      .map((topic, position) => inventPromise(topic, position, { ...around, memory: memories.get(topic) }));
    memories = new Map(written.map(({ topic, memory }) => [topic, memory]));
    const initiatives = written.map(({ initiative }) => initiative);
    return inventDocument(initiatives, { ...around, formId, staffIds, municipality: municipality.name });
  });
}

interface PromiseSurroundings {
  readonly department: DepartmentPattern;
  readonly year: number;
  readonly form: WrittenForm;
  readonly measures: readonly string[];
  readonly ended: boolean;
  readonly random: Random;
  readonly memory: Memory | undefined;
}

/** A promise mostly keeps its ids over the years; sometimes one with new ids goes on from it. */
function inventPromise(
  topic: Topic,
  position: number,
  around: PromiseSurroundings,
): { readonly topic: Topic; readonly initiative: WrittenInitiative; readonly memory: Memory } {
  const { department, year, memory, random } = around;
  const history = memory?.history ?? [{ year: year - 1, value: topic.level }];
  const last = history.at(-1) ?? { year: year - 1, value: topic.level };
  const story = inventStory(topic, last, random);
  const kept = memory !== undefined && random.chance(0.85);
  const ids = kept ? memory.ids : { promise: random.id(), measured: random.id(), meetings: random.id() };
  const former = memory === undefined ? null : { id: memory.ids.promise, title: memory.title };
  const initiative = inventInitiative(story, {
    ...around,
    number: position + 1,
    section: topic.section === '*' ? (department.sections[0]?.[0] ?? '') : topic.section,
    ids,
    formerTitle: former?.title ?? null,
    predecessor: kept ? null : former,
    history,
  });
  const values = [...history, { year, value: story.actual.value }];
  return { topic, initiative, memory: { ids, title: initiative.題名, history: values } };
}

/** A code of no real body (prefecture 99) with its check digit. */
function codeOf(index: number): string {
  const stem = `99${String(index + 1).padStart(3, '0')}`;
  const digit = Array.from({ length: 10 }, (_, value) => String(value)).find((one) =>
    hasValidCheckDigit(stem + one),
  );
  if (digit === undefined) throw new Error(`No check digit fits ${stem}.`);
  return stem + digit;
}
