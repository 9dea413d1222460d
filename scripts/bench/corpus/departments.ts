import { readFileSync } from 'node:fs';

/** One line of work that a department may promise, with the figure it is measured by. */
export interface Topic {
  /** The section it belongs to; `*` for any. */
  readonly section: string;
  readonly title: string;
  /** The work as a noun that takes を進めます and に取り組みました alike. */
  readonly work: string;
  readonly indicator: string;
  readonly unit: string;
  /** What the figure usually is; its decimals are those of all values. */
  readonly level: number;
  readonly better: '多' | '少' | '維持';
  readonly partner: string;
  readonly plan: string | null;
  readonly law: string | null;
}

export interface DepartmentPattern {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  /** What the department is there for, as a noun that takes を進めます. */
  readonly task: string;
  readonly head: string;
  readonly sections: readonly (readonly [id: string, name: string, reading: string])[];
}

export const DEPARTMENTS: readonly DepartmentPattern[] = [
  {
    id: 'somu',
    name: '総務部',
    reading: 'そうむぶ',
    task: '信頼される市役所づくり',
    head: '大原 直樹',
    sections: [
      ['somu-ka', '総務課', 'そうむか'],
      ['jinji-ka', '人事課', 'じんじか'],
      ['keiyaku-ka', '契約管財課', 'けいやくかんざいか'],
    ],
  },
  {
    id: 'kikaku-zaisei',
    name: '企画財政部',
    reading: 'きかくざいせいぶ',
    task: '将来を見通した市政の運営',
    head: '小松 佳奈子',
    sections: [
      ['kikaku-ka', '企画課', 'きかくか'],
      ['zaisei-ka', '財政課', 'ざいせいか'],
      ['joho-ka', '情報政策課', 'じょうほうせいさくか'],
    ],
  },
  {
    id: 'kiki-kanri',
    name: '危機管理部',
    reading: 'ききかんりぶ',
    task: '災害と犯罪に強いまちづくり',
    head: '木戸 隆',
    sections: [
      ['bosai-ka', '防災課', 'ぼうさいか'],
      ['anzen-ka', '生活安全課', 'せいかつあんぜんか'],
    ],
  },
  {
    id: 'shimin-seikatsu',
    name: '市民生活部',
    reading: 'しみんせいかつぶ',
    task: '暮らしやすい環境と協働のまちづくり',
    head: '浅井 めぐみ',
    sections: [
      ['shimin-ka', '市民課', 'しみんか'],
      ['kankyo-ka', '環境課', 'かんきょうか'],
      ['kyodo-ka', '協働推進課', 'きょうどうすいしんか'],
    ],
  },
  {
    id: 'kenko-fukushi',
    name: '健康福祉部',
    reading: 'けんこうふくしぶ',
    task: '支え合いと健康づくり',
    head: '三宅 誠',
    sections: [
      ['fukushi-ka', '福祉課', 'ふくしか'],
      ['korei-ka', '高齢介護課', 'こうれいかいごか'],
      ['kenko-ka', '健康増進課', 'けんこうぞうしんか'],
    ],
  },
  {
    id: 'kodomo',
    name: 'こども部',
    reading: 'こどもぶ',
    task: '子どもと子育て家庭への切れ目のない支援',
    head: '野々村 由美',
    sections: [
      ['hoiku-ka', '保育課', 'ほいくか'],
      ['katei-ka', 'こども家庭課', 'こどもかていか'],
    ],
  },
  {
    id: 'sangyo-kanko',
    name: '産業観光部',
    reading: 'さんぎょうかんこうぶ',
    task: '地域の産業と観光の振興',
    head: '石黒 徹',
    sections: [
      ['shoko-ka', '商工課', 'しょうこうか'],
      ['norin-ka', '農林課', 'のうりんか'],
      ['kanko-ka', '観光課', 'かんこうか'],
    ],
  },
  {
    id: 'toshi-kensetsu',
    name: '都市建設部',
    reading: 'としけんせつぶ',
    task: '安全で快適な都市の基盤づくり',
    head: '古川 健一',
    sections: [
      ['doro-ka', '道路課', 'どうろか'],
      ['toshi-ka', '都市計画課', 'としけいかくか'],
      ['jutaku-ka', '建築住宅課', 'けんちくじゅうたくか'],
    ],
  },
  {
    id: 'jogesuido',
    name: '上下水道部',
    reading: 'じょうげすいどうぶ',
    task: '安定した水の供給と健全な経営',
    head: '横田 俊哉',
    sections: [
      ['suido-ka', '水道課', 'すいどうか'],
      ['gesui-ka', '下水道課', 'げすいどうか'],
    ],
  },
  {
    id: 'kyoiku',
    name: '教育部',
    reading: 'きょういくぶ',
    task: '学びと文化の充実',
    head: '長谷部 千春',
    sections: [
      ['gakko-ka', '学校教育課', 'がっこうきょういくか'],
      ['shogai-ka', '生涯学習課', 'しょうがいがくしゅうか'],
      ['sports-ka', 'スポーツ課', 'すぽーつか'],
    ],
  },
];

const TOPICS: readonly Topic[] = readTopics();

/** What a department may promise: the work of its sections, and what every department has to do. */
export function topicsOf(department: DepartmentPattern): readonly Topic[] {
  const sections = department.sections.map(([id]) => id);
  return TOPICS.filter(({ section }) => section === '*' || sections.includes(section));
}

function readTopics(): readonly Topic[] {
  const [, ...rows] = readFileSync(new URL('./topics.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [section = '', title = '', work = '', indicator = '', unit = '', ...rest] = row.split(',');
    const [level = '', better = '', partner = '', plan = '', law = ''] = rest;
    return {
      section,
      title,
      work,
      indicator,
      unit,
      level: Number(level),
      better: better === '少' || better === '維持' ? better : '多',
      partner,
      plan: plan === '' ? null : plan,
      law: law === '' ? null : law,
    };
  });
}
