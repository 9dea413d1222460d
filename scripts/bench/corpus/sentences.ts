import type { Random } from './random.ts';
import type { Story } from './story.ts';

type Sentence = (story: Story) => string;

/** What a field of a promise may say, by the meaning of the field. Every sentence ends in です・ます. */
const OF_PROMISE: Readonly<Record<string, readonly Sentence[]>> = {
  取組内容: [
    ({ topic }) => `${topic.partner}と役割を分け合い、${topic.work}を進めます。`,
    ({ topic, district }) =>
      `${district}をモデル地区として${topic.work}を試み、効果を確かめてから市全体に広げます。`,
    () => '前の年度の課題を踏まえて手順書を見直し、担当者が替わっても同じ水準で続けられるようにします。',
    () => '広報紙・ホームページ・SNSを組み合わせ、対象となる方に早めにお知らせします。',
    ({ topic }) =>
      `${topic.title}に関する相談を受け付ける窓口を一つにまとめ、待たずに答えられるようにします。`,
    ({ topic }) => `${topic.partner}の意見を年2回聞き、事業の進め方に反映します。`,
    () => '国と県の補助制度を活用し、市の負担を抑えながら計画的に進めます。',
  ],
  目標: [
    ({ topic }) => `${topic.work}について、対象となる方の満足度をアンケートで確かめます。`,
    () => '年度末までに成果を取りまとめ、市のホームページで公表します。',
    ({ district }) => `${district}で試した方法を、残るすべての地区に広げます。`,
    ({ topic }) => `${topic.partner}との協議を、上期と下期に開きます。`,
  ],
  実現したい成果: [
    ({ topic }) => `${topic.work}が地域に根付き、誰もが安心して参加できるまちになっています。`,
    () => '市民と市が同じ情報を持ち、ともに考えて決める関係ができています。',
    ({ topic }) => `${topic.title}の効果が数字で示され、次の計画に生かされています。`,
    () => '必要な支援が、必要とする方に早く届いています。',
  ],
  目標指標の内容: [
    ({ topic }) => `${topic.indicator}を増減の目安とし、${topic.work}の成果を測ります。`,
    ({ topic }) => `${topic.work}の進み具合`,
    ({ topic }) => topic.indicator,
  ],
  具体的方法: [
    ({ topic }) => `4月に実施計画を定め、${topic.partner}と日程を調整します。`,
    ({ district }) => `5月から${district}で説明会を開き、参加を呼び掛けます。`,
    () => '係ごとに担当者を決め、月に一度の会議で進み具合を確かめます。',
    () => '9月末に上期の結果をまとめ、下期の進め方を見直します。',
    ({ topic }) => `${topic.work}の手順書を作り、課の全員で共有します。`,
    () => '他の自治体の事例を調べ、取り入れられる工夫を選びます。',
  ],
  上期の取組状況: [
    ({ topic }) => `${topic.work}を計画どおりに始めました。`,
    ({ district }) => `${district}で説明会を2回開き、参加者から多くの質問がありました。`,
    ({ topic }) => `${topic.partner}と協議し、下期の役割分担を決めました。`,
    () => '申込みが想定より多かったため、受付の方法を見直しました。',
    () => '資材の納入が遅れ、一部の作業を10月に延ばしました。',
  ],
  下期の課題と取組方針: [
    () => '周知が届いていない地区があるため、自治会の回覧でもお知らせします。',
    ({ topic }) => `${topic.work}の対象を広げ、目標の達成を目指します。`,
    () => '年末に作業が集中しないよう、11月までに前倒しで進めます。',
    ({ topic }) => `${topic.partner}への引継ぎを進め、来年度から自主的に続けられる体制を整えます。`,
  ],
  '達成値・実績': [
    ({ topic }) => `${topic.work}は、予定していたすべての内容を終えました。`,
    () => 'アンケートでは、回答した方の多くが「役に立った」と答えました。',
    ({ district }) => `${district}で始めた方法を、ほかの地区にも広げました。`,
    () => '成果をまとめた資料を作り、ホームページに載せました。',
  ],
  行った取組: [
    ({ topic }) => `${topic.partner}と連携して、${topic.work}に取り組みました。`,
    () => '担当者の会議を毎月開き、遅れている作業を早めに支え合いました。',
    () => '広報紙の特集とホームページの動画で、取組の様子を伝えました。',
    ({ topic }) => `${topic.title}について職員研修を行い、知識と手順を共有しました。`,
  ],
  成果: [
    ({ topic }) => `${topic.work}への理解が広がり、参加する方の年代も幅広くなりました。`,
    () => '参加が少ない年代への呼び掛けが課題として残りました。来年度は学校や職場を通じて案内します。',
    ({ topic }) => `${topic.partner}との協力の仕組みが整い、来年度以降も続ける見通しが立ちました。`,
    () => '作業の手順をそろえたことで、問い合わせに答えるまでの時間が短くなりました。',
  ],
};

/** What a field of a whole document may say, by the meaning of the field. */
const OF_DOCUMENT: Readonly<Record<string, readonly string[]>> = {
  '使命・ありたい姿': [
    '市民の声を起点に、{task}を進めます。',
    '職員一人一人が専門性を高め、限られた資源で最大の成果を上げます。',
    '部の中の課がつながり、相談された方を待たせない組織になります。',
  ],
  方針: [
    '**市民との対話**：計画の段階から情報を公開し、意見を聞きながら{task}を進めます。',
    '**事業の選択と集中**：効果を数字で確かめ、続ける事業と見直す事業を分けます。',
    '**連携による解決**：他の部、県、近隣の自治体、民間事業者と力を合わせます。',
    '**職員の成長**：研修と職場での学びを組み合わせ、知識と経験を次の世代に引き継ぎます。',
    '**デジタルの活用**：手続と内部の事務を見直し、市民と職員の時間を生み出します。',
  ],
  現状と課題: [
    '人口の減少と高齢化が進み、担い手の確保が年々難しくなっています。{task}には、地域と行政の役割の見直しが欠かせません。',
    '物価と人件費の上昇により、これまでと同じ内容を同じ費用で続けることが難しくなっています。',
    '市民の求めは多様になり、一つの課だけでは答えられない相談が増えています。',
    '施設や設備の更新の時期が重なり、費用の平準化が課題です。',
  ],
  経営資源: [
    '職員は、正規職員と会計年度任用職員で構成しています。人数は「この文書の数値」のとおりです。',
    '予算は、国と県の補助金を活用して確保しています。',
    '{task}に使う施設と設備は、部の中の課が共同で管理しています。',
  ],
  総括: [
    '重点取組の多くは計画どおりに進み、{task}に一定の成果がありました。',
    '目標に届かなかった取組は、原因を分析して来年度の方針に反映します。',
    '関係する団体の協力に支えられた一年でした。成果と課題を共有し、次の年度につなげます。',
  ],
};

/** Some sentences of a meaning, in a fixed order. Throws for a meaning that no form of the corpus uses. */
export function sentencesOf(meaning: string, story: Story, random: Random): readonly string[] {
  const sentences = OF_PROMISE[meaning];
  if (sentences === undefined) throw new Error(`No sentences for ${meaning}.`);
  return random.sample(sentences, random.integer(1, 3)).map((write) => write(story));
}

/** The text of a field of a whole document whose department is there for `task`. */
export function documentText(meaning: string, task: string, random: Random): string {
  const sentences = OF_DOCUMENT[meaning];
  if (sentences === undefined) throw new Error(`No sentences for ${meaning}.`);
  const chosen = random.sample(sentences, random.integer(2, sentences.length));
  return asField(
    chosen.map((sentence) => sentence.replaceAll('{task}', task)),
    random,
  );
}

/** Sentences as content files hold them: a list more often than a paragraph. */
export function asField(sentences: readonly string[], random: Random): string {
  if (sentences.length === 1) return sentences.join('');
  return random.chance(0.8) ? `${sentences.map((one) => `- ${one}`).join('\n')}\n` : sentences.join('');
}
