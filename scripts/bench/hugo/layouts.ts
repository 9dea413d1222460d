/**
 * Templates for Hugo that show what our components show: the same facts, headings, lists and tables, without the
 * phrase breaks and the remarks on years, for which Hugo has nothing. By their paths below `layouts/`.
 */
export const HUGO_LAYOUTS: Readonly<Record<string, string>> = {
  '_default/baseof.html': `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }}｜{{ site.Title }}</title>
<meta name="description" content="{{ .Params.description }}"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/style.css"></head>
<body><a class="skip" href="#main">本文へ移動</a>
<header class="masthead"><a href="/">{{ site.Title }}</a></header>
<p class="notice">見本のために作った架空の自治体です。実在の自治体や人物とは関係ありません。</p>
<nav class="breadcrumbs" aria-label="現在の位置"><ol><li><a href="/">ホーム</a></li>
{{ range .Ancestors.Reverse }}{{ if not .IsHome }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}{{ end }}
<li aria-current="page">{{ .LinkTitle }}</li></ol></nav>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>見本市 広報課</p><p><a href="/about/">このサイトについて</a></p></footer>
</body></html>
`,
  'index.html': `{{ define "main" }}<h1>{{ site.Title }}</h1>
{{ range where site.RegularPages.ByTitle "Layout" "document" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}{{ end }}
`,
  '_default/municipality.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range .Sections }}<section><h2><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></h2>
<ul>{{ range where .RegularPages.ByDate.Reverse "Layout" "document" }}{{ partial "document-row.html" . }}{{ end }}</ul></section>
{{ end }}
{{ range .Params.facts.総合計画 }}<h2>{{ .名称 }}</h2><ul>{{ range .施策 }}<li>{{ .番号 }} {{ .名称 }}</li>{{ end }}</ul>{{ end }}
{{ end }}
`,
  '_default/department.html': `{{ define "main" }}<h1>{{ .LinkTitle }}</h1>
<ul>{{ range where .RegularPages.ByDate.Reverse "Layout" "document" }}{{ partial "document-row.html" . }}{{ end }}</ul>
<h2>課</h2><ul>{{ range where .RegularPages "Layout" "section" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ end }}
`,
  '_default/section.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $section := .Params.section }}
{{ range where .CurrentSection.RegularPages.ByDate.Reverse "Layout" "document" }}{{ $page := . }}
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<ul>{{ range .Params.initiatives }}{{ if eq .課 $section }}{{ partial "initiative-row.html" (dict "page" $page "initiative" .) }}{{ end }}{{ end }}</ul>
{{ end }}{{ end }}
`,
  '_default/year.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $year := .Params.year }}
{{ range where (where .CurrentSection.RegularPagesRecursive "Layout" "document") "Params.year" $year }}{{ $page := . }}
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<ul>{{ range .Params.initiatives }}{{ partial "initiative-row.html" (dict "page" $page "initiative" .) }}{{ end }}</ul>
{{ end }}{{ end }}
`,
  '_default/single.html': `{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}
`,
  'partials/document-row.html': `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Params.initiatives }}件
{{ range $stage, $state := .Params.policy.段階 }}<span>{{ $stage }}：{{ if reflect.IsMap $state }}公表済み（{{ $state.公表日 }}）{{ else }}{{ $state }}{{ end }}</span>{{ end }}</li>
`,
  'partials/initiative-row.html': `<li><a href="{{ .page.RelPermalink }}#{{ .initiative.識別子 }}">{{ .initiative.番号 }} {{ .initiative.題名 }}</a>
<p>{{ with index .initiative.記載 .page.Params.targetfield }}{{ . | plainify | truncate 80 }}{{ end }}</p>
<p>{{ range .initiative.評価 }}{{ .語 }} {{ end }}</p></li>
`,
  '_default/document.html': `{{ define "main" }}
{{ $policy := .Params.policy }}{{ $form := index site.Data.forms .Params.form }}{{ $page := . }}
<h1>{{ .Title }}</h1><p>{{ $policy.要旨 }}</p>
<dl class="facts"><div><dt>年度の根拠</dt><dd>{{ with $policy.年度の根拠.原本の表記 }}原本の表記「{{ . }}」による{{ else }}推定：{{ $policy.年度の根拠.推定の理由 }}{{ end }}</dd></div>
<div><dt>部長など</dt>{{ range $policy.部長 }}<dd>{{ .職名 }} {{ .氏名 }}</dd>{{ end }}</div>
<div><dt>担当する施策</dt>{{ range $policy.施策 }}<dd>{{ index site.Data.measures . }}</dd>{{ end }}</div></dl>
<ul class="stages">{{ range $stage, $state := $policy.段階 }}<li>{{ $stage }}：{{ if reflect.IsMap $state }}公表済み（{{ $state.公表日 }}）{{ else }}{{ $state }}：{{ index site.Data.reasons $state }}{{ end }}</li>{{ end }}</ul>
{{ with $policy.確認中 }}{{ partial "doubts.html" . }}{{ end }}
<nav aria-label="目次"><ul>{{ range $policy.課 }}<li><a href="../sections/{{ . }}/">{{ index site.Data.sections . }}</a></li>{{ end }}
{{ range .Params.initiatives }}<li><a href="#{{ .識別子 }}">{{ .番号 }} {{ .題名 }}</a></li>{{ end }}</ul></nav>
{{ .Content }}
{{ range $key, $state := $policy.記載のない欄 }}<section><h2>{{ $key }}</h2>{{ partial "absent.html" $state }}</section>{{ end }}
<h2>この文書の数値</h2>{{ range $policy.指標 }}{{ partial "indicator.html" (dict "indicator" . "title" "") }}{{ end }}
<h2>{{ $form.取組の見出し | default $form.取組の呼び名 }}</h2>
{{ range .Params.initiatives }}{{ partial "initiative.html" (dict "initiative" . "form" $form "page" $page) }}{{ end }}
{{ range $policy.その他 }}<section><h2>{{ .見出し }}</h2>{{ $page.RenderString (dict "display" "block") .本文 }}</section>{{ end }}
{{ with $policy.注記 }}<h2>注記</h2><ul>{{ range . }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}
<h2>この様式について</h2><p>{{ $form.名称 }}</p>
{{ with $form.難易度 }}<p>{{ .見出し }}：{{ delimit .区分 "、" }}。{{ .説明 }}</p>{{ end }}
{{ range $form.評価尺度 }}<h3>{{ .名称 }}</h3><p>対象：{{ .対象 }}、判定：{{ .判定 }}、語の並び：{{ .順序 }}</p>
<dl>{{ range .語の一覧 }}<div><dt>{{ .記号 }} {{ .語 }}</dt><dd>{{ .基準 | default "基準の記載なし" }}</dd></div>{{ end }}</dl>{{ end }}
{{ range $form.注記 }}<p>{{ . }}</p>{{ end }}
{{ with $policy.出典 }}<h2>出典</h2><p>このページは、{{ .公開元 }}「<a href="{{ .url }}">{{ .文書名 }}</a>」（{{ .取得日 }}取得）の{{ .収録 }}です。</p>
<ul>{{ range .原本の注意点 }}<li>{{ . }}</li>{{ end }}</ul>{{ end }}
{{ with $policy.更新履歴 }}<h2>更新履歴</h2><ul>{{ range . }}<li>{{ .日付 }} {{ .種別 }} {{ .内容 }} {{ .旧 }} → {{ .新 }}</li>{{ end }}</ul>{{ end }}
{{ end }}
`,
  'partials/absent.html': `<p class="absent"><strong>{{ .空欄 }}</strong> {{ .注記 | default (index site.Data.reasons .空欄) }}</p>
`,
  'partials/doubts.html': `<section class="doubts"><p>確認中</p><ul>{{ range . }}<li>{{ with .欄 }}<strong>{{ . }}</strong>：{{ end }}{{ .内容 }}</li>{{ end }}</ul></section>
`,
  'partials/initiative.html': `{{ $one := .initiative }}{{ $page := .page }}
<article class="initiative" id="{{ $one.識別子 }}" aria-labelledby="title-{{ $one.識別子 }}">
<h3 id="title-{{ $one.識別子 }}"><span class="initiative-number">{{ $one.番号 }}</span> {{ $one.題名 }}</h3>
<dl class="meta"><div><dt>担当</dt><dd><a href="../sections/{{ $one.課 }}/">{{ index site.Data.sections $one.課 }}</a></dd></div>
{{ with $one.難易度 }}<div><dt>難易度</dt><dd><strong>{{ . }}</strong></dd></div>{{ end }}
{{ with $one.期限 }}<div><dt>期限</dt><dd>{{ . }}</dd></div>{{ end }}</dl>
{{ with $one.評価 }}<dl class="ratings">{{ range . }}<div><dt>{{ .尺度 }}（{{ .段階 }}）</dt><dd class="rating-label">{{ .語 }}</dd>
{{ with .評価者 }}<dd>評価者：{{ . }}</dd>{{ end }}{{ with .コメント }}<dd>{{ . }}</dd>{{ end }}</div>{{ end }}</dl>{{ end }}
{{ with $one.確認中 }}{{ partial "doubts.html" . }}{{ end }}
{{ $group := "-" }}<dl class="fields">{{ range .form.取組の欄 }}{{ $key := .欄 }}{{ $text := index $one.記載 $key }}
{{ if ne $group .上の見出し }}{{ $group = .上の見出し }}{{ with $group }}</dl><h4>{{ . }}</h4><dl class="fields">{{ end }}{{ end }}
<div id="{{ $one.識別子 }}-{{ $key }}"><dt>{{ .見出し }}{{ with .補足 }}<span>{{ . }}</span>{{ end }}</dt>
<dd>{{ if reflect.IsMap $text }}{{ partial "absent.html" $text }}{{ else }}<div class="prose">{{ $page.RenderString (dict "display" "block") $text }}</div>{{ end }}</dd></div>
{{ end }}</dl>
<section class="field-group"><h4>数値</h4>
{{ range $one.指標 }}{{ partial "indicator.html" (dict "indicator" . "title" $one.題名 "id" $one.識別子) }}{{ end }}
{{ with $one.金額 }}{{ partial "money.html" . }}{{ end }}</section>
<section class="field-group"><h4>関連すること</h4><dl class="fields">
{{ range $one.その他 }}<div><dt>{{ .見出し }}</dt><dd><div class="prose">{{ $page.RenderString (dict "display" "block") .本文 }}</div></dd></div>{{ end }}
{{ with $one.施策 }}<div><dt>総合計画の施策</dt>{{ range . }}<dd>{{ index site.Data.measures . }}</dd>{{ end }}</div>{{ end }}
{{ with $one.連携先 }}<div><dt>連携先</dt>{{ range . }}<dd>{{ . }}</dd>{{ end }}</div>{{ end }}
{{ with $one.根拠法令 }}<div><dt>根拠法令</dt>{{ range . }}<dd>{{ . }}</dd>{{ end }}</div>{{ end }}
{{ with $one.関連計画 }}<div><dt>関連計画</dt>{{ range . }}<dd>{{ . }}</dd>{{ end }}</div>{{ end }}
{{ with $one.承継 }}<div><dt>取組のつながり</dt>{{ range . }}<dd>{{ index site.Data.years (string .年度) }}から、{{ .種別 }}（{{ .確度 }}）。{{ range .前 }}前：「{{ index site.Data.titles . }}」。{{ end }}{{ range .後 }}後：「{{ index site.Data.titles . }}」。{{ end }}根拠：{{ .根拠 }}</dd>{{ end }}</div>{{ end }}
{{ with $one.注記 }}<div><dt>注記</dt>{{ range . }}<dd>{{ . }}</dd>{{ end }}</div>{{ end }}
</dl></section></article>
`,
  'partials/indicator.html': `{{ $one := .indicator }}{{ $title := .title }}{{ $id := .id }}
<div class="indicator" id="{{ $one.識別子 }}"><table class="figures"><caption>{{ $one.名称 }}</caption>
<thead><tr><th scope="col">区分と年度</th><th scope="col" class="figure">値（{{ $one.単位 }}）</th><th scope="col">原本の表記</th></tr></thead><tbody>
{{ range sort $one.値 "年度" }}<tr><th scope="row"><strong>{{ .区分 }}</strong><span class="figures-when">{{ index site.Data.years (string .年度) }}</span><span class="figures-when">{{ .期間 | default "通年" }}</span></th>
<td class="figure">{{ if isset . "値" }}{{ lang.FormatNumberCustom (.小数の桁 | default (partial "decimals.html" .値 | int)) .値 }}{{ .条件 }}{{ else }}{{ .言葉 }}{{ .空欄の語 }}{{ .空欄 }}{{ end }}</td>
<td>{{ .原本の表記 | default "表記の記録なし" }}{{ with .欄 }}<a class="figures-source" href="#{{ $id }}-{{ . }}">{{ . }}<span class="visually-hidden">（{{ $title }}）</span></a>{{ end }}</td></tr>
{{ $parts := .内訳 }}{{ if or $parts .注記 .公表年度 }}<tr class="figures-remarks"><td colspan="3"><ul>
{{ with $parts }}<li>内訳：{{ range $index, $part := . }}{{ if $index }}、{{ end }}{{ $part.名称 }} {{ lang.FormatNumberCustom 0 $part.値 }}{{ $one.単位 }}（原本の表記：{{ $part.原本の表記 }}）{{ end }}</li>{{ end }}
{{ with .公表年度 }}<li>{{ index site.Data.years (string .) }}に公表された値です。</li>{{ end }}{{ with .注記 }}<li>{{ . }}</li>{{ end }}</ul></td></tr>{{ end }}
{{ end }}</tbody></table>
<dl class="indicator-facts">{{ range slice "定義" "計算式" "設定の理由" "種類" "望ましい方向" "注記" }}{{ $term := . }}{{ with index $one . }}<div><dt>{{ $term }}</dt><dd>{{ . }}</dd></div>{{ end }}{{ end }}
{{ range $one.断絶 }}<div><dt>比較の切れ目</dt><dd>{{ index site.Data.years (string .年度) }}から：{{ .理由 }}</dd></div>{{ end }}</dl>
{{ $targets := where $one.値 "区分" "目標値" }}{{ $actuals := where $one.値 "区分" "実績値" }}
<ul>{{ range $target := $targets }}{{ range $actual := $actuals }}{{ if and (eq $target.年度 $actual.年度) (isset $target "値") (isset $actual "値") }}
<li>{{ index site.Data.years (string $target.年度) }}の達成率（当サイトの計算）：実績値 {{ $actual.値 }}{{ $one.単位 }} ÷ 目標値 {{ $target.値 }}{{ $one.単位 }} × 100 ＝ {{ lang.FormatNumberCustom 1 (mul 100.0 (div (float $actual.値) $target.値)) }}％。自治体による評価ではありません。</li>{{ end }}{{ end }}{{ end }}</ul></div>
`,
  'partials/decimals.html': `{{ $count := 0 }}{{ with index (split (string .) ".") 1 }}{{ $count = len . }}{{ end }}{{ return $count }}`,
  'partials/money.html': `<table class="figures figures-money"><caption>金額（千円）</caption>
<thead><tr><th scope="col">経費と年度</th><th scope="col" class="figure">金額（千円）</th></tr></thead><tbody>
{{ range . }}<tr><th scope="row">{{ .名称 }}<span class="figures-when">{{ index site.Data.years (string .年度) }} {{ .区分 }}</span></th><td class="figure">{{ lang.FormatNumberCustom 0 .金額 }}</td></tr>
{{ if or .財源内訳 .注記 }}<tr class="figures-remarks"><td colspan="2"><ul>{{ with .財源内訳 }}<li>財源内訳：{{ range $index, $source := . }}{{ if $index }}、{{ end }}{{ $source.名称 }} {{ lang.FormatNumberCustom 0 $source.金額 }}千円{{ end }}</li>{{ end }}{{ with .注記 }}<li>{{ . }}</li>{{ end }}</ul></td></tr>{{ end }}
{{ end }}</tbody></table>
`,
};
