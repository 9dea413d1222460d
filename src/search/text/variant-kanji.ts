/** Forms of one character that people do not tell apart when they search: each pair is variant, then usual form. */
const PAIRS = [
  // Forms in names and on old typewriters (俗字, 異体字; 文化庁「異字体」, 法務省 人名用漢字).
  '髙高 﨑崎 靱靭 德徳 濵浜 濱浜 邊辺 邉辺 桒桑 栁柳 冨富 峯峰 嶌島 嶋島 瀨瀬 曾曽 槇槙 槗橋 舘館 篭籠 頸頚 檜桧',
  '寬寛 惠恵 敎教 瓣弁 辨弁 辯弁 甁瓶 濤涛 禱祷 薰薫 藪薮 蠅蝿 諫諌 讃讚 賤賎 遙遥 邇迩 鷗鴎 麴麹 黃黄 淸清 靑青',
  '齋斎 齊斉 渕淵 藏蔵 刋刊 刕州 凾函 劔剣 劍剣 卆卒 啟啓 圡土 坿附 墻牆 奬奨 姸妍 嬭乳',
  // 旧字体 and the form of the 常用漢字表 (平成22年内閣告示第2号) that replaced them.
  '亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 隱隠 榮栄 營営 衞衛 驛駅 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧 毆殴 穩穏',
  '假仮 價価 畫画 會会 懷懐 繪絵 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 卷巻 陷陥 勸勧 觀観 歡歓 關関 顏顔 氣気 歸帰 僞偽 戲戯',
  '犧犠 擧挙 據拠 峽峡 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 徑径 溪渓 經経 繼継 莖茎 螢蛍 輕軽 鷄鶏 藝芸 擊撃 缺欠 儉倹',
  '圈圏 檢検 權権 獻献 硏研 縣県 險険 顯顕 驗験 嚴厳 效効 廣広 恆恒 鑛鉱 號号 國国 黑黒 濟済 碎砕 劑剤 櫻桜',
  '雜雑 參参 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処',
  '緖緒 敍叙 將将 燒焼 稱称 證証 乘乗 剩剰 壤壌 孃嬢 條条 淨浄 狀状 疊畳 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真',
  '盡尽 圖図 粹粋 醉酔 隨随 髓髄 數数 樞枢 聲声 靜静 攝摂 竊窃 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭 禪禅 雙双 壯壮 搜捜',
  '插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 增増 臟臓 卽即 屬属 續続 墮堕 體体 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担',
  '膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 盜盗 燈灯 當当 鬪闘 獨独',
  '讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 拂払 佛仏 竝並 變変 寳宝 寶宝 豐豊',
  '襃褒 飜翻 沒没 滿満 萬万 默黙 彌弥 藥薬 譯訳 豫予 餘余 與与 譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両',
  '獵猟 綠緑 壘塁 禮礼 靈霊 齡齢 曆暦 歷歴 戀恋 爐炉 勞労 樓楼 郞郎 祿禄 灣湾 瑤瑶 步歩 每毎 吳呉',
].join(' ');

const USUAL_FORM = new Map(
  PAIRS.split(' ').map((pair): [string, string] => {
    const [variant = '', usual = ''] = Array.from(pair);
    return [variant, usual];
  }),
);

/** The usual form of a character (髙 → 高, 﨑 → 崎, 澤 → 沢); any other character as it is. */
export function usualKanji(character: string): string {
  return USUAL_FORM.get(character) ?? character;
}
