<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AlertChart</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
</context>
<context>
    <name>AlertEvaluation</name>
    <message>
        <source>The result of the rule is neither a vector nor a scalar.</source>
        <translation>ルールの結果がベクトルでもスカラーでもありません。</translation>
    </message>
    <message>
        <source>Two results of the rule have the same labels once its own are set: %1.</source>
        <translation>ルール自身のラベルを設定すると、2 つの結果が同じラベルになります: %1。</translation>
    </message>
    <message>
        <source>The rule has %1 alerts, more than the limit of %2.</source>
        <translation>ルールのアラートが %1 件あり、上限の %2 件を超えています。</translation>
    </message>
</context>
<context>
    <name>AlertFileReport</name>
    <message numerus="yes">
        <source>good, %n receiver(s) found</source>
        <translation>
            <numerusform>正常、レシーバー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus refuses it; Opsglass reads its %n rule(s)</source>
        <translation>
            <numerusform>Prometheus は拒否しますが、Opsglass は %n 件のルールを読み取ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus takes its %n rule(s); promtool does not</source>
        <translation>
            <numerusform>Prometheus は %n 件のルールを受け入れますが、promtool は受け入れません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n rule(s) found</source>
        <translation>
            <numerusform>正常、ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>AlertLinks</name>
    <message>
        <source>Since: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>ラベル: %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>式: %1</translation>
    </message>
</context>
<context>
    <name>AlertMatcher</name>
    <message>
        <source>“%1” is no matcher such as severity=&quot;critical&quot;.</source>
        <translation>「%1」は severity=&quot;critical&quot; のようなマッチャーではありません。</translation>
    </message>
    <message>
        <source>A matcher names a label.</source>
        <translation>マッチャーにはラベル名が必要です。</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message numerus="yes">
        <source>%n source(s) answered</source>
        <translation>
            <numerusform>%n 件のソースが応答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked</source>
        <translation>
            <numerusform>%n 件のルールを確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>抑制中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>解決済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>非表示: %1。</translation>
    </message>
    <message>
        <source>No source of alerts</source>
        <translation>アラートのソースがありません</translation>
    </message>
    <message>
        <source>Add a Prometheus or an Alertmanager, or switch on rules for a source: their alerts then stand here.</source>
        <translation>Prometheus または Alertmanager を追加するか、ソースのルールを有効にすると、そのアラートがここに表示されます。</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that fire or are pending are not shown.</source>
        <translation>
            <numerusform>発生中または保留中のアラート %n 件が表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>判明している範囲で発生中のアラートはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) cannot be asked.</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースに問い合わせできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) did not answer so far.</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースがまだ応答していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Nothing fires or is pending.</source>
        <translation>発生中または保留中のアラートはありません。</translation>
    </message>
</context>
<context>
    <name>AlertRouting</name>
    <message>
        <source>The configuration has no “route”.</source>
        <translation>設定に「route」がありません。</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Routes stand in each other in too many layers.</source>
        <translation>ルートの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>“...” in group_by stands for all labels, so alone.</source>
        <translation>group_by の「...」はすべてのラベルを表すため、単独で指定します。</translation>
    </message>
    <message>
        <source>A label stands twice in group_by.</source>
        <translation>group_by に同じラベルが 2 回あります。</translation>
    </message>
    <message>
        <source>group_interval and repeat_interval cannot be 0.</source>
        <translation>group_interval と repeat_interval は 0 にできません。</translation>
    </message>
    <message>
        <source>The first route names no receiver.</source>
        <translation>最初のルートにレシーバーが指定されていません。</translation>
    </message>
    <message>
        <source>The first route takes every alert: it cannot have matchers.</source>
        <translation>最初のルートはすべてのアラートを受け取るため、マッチャーを持てません。</translation>
    </message>
    <message>
        <source>The first route cannot have time intervals.</source>
        <translation>最初のルートは時間帯を持てません。</translation>
    </message>
    <message>
        <source>The first route cannot have “continue”.</source>
        <translation>最初のルートに「continue」は指定できません。</translation>
    </message>
    <message>
        <source>A receiver must be a mapping with a name.</source>
        <translation>レシーバーは名前を持つマッピングでなければなりません。</translation>
    </message>
    <message>
        <source>A receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>The receiver has no name.</source>
        <translation>レシーバーに名前がありません。</translation>
    </message>
    <message>
        <source>There is another receiver “%1”.</source>
        <translation>レシーバー「%1」が他にもあります。</translation>
    </message>
    <message>
        <source>An inhibit rule</source>
        <translation>抑止ルール</translation>
    </message>
    <message>
        <source>A named time interval</source>
        <translation>名前付き時間帯</translation>
    </message>
    <message>
        <source>The time interval has no name.</source>
        <translation>時間帯に名前がありません。</translation>
    </message>
    <message>
        <source>There is another time interval “%1”.</source>
        <translation>時間帯「%1」が他にもあります。</translation>
    </message>
    <message>
        <source>A time interval</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>There is no receiver “%1”.</source>
        <translation>レシーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no time interval “%1”.</source>
        <translation>時間帯「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no range for “%2”.</source>
        <translation>「%1」は「%2」の範囲として正しくありません。</translation>
    </message>
    <message>
        <source>A range of times</source>
        <translation>時刻の範囲</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no range of times such as 09:00 to 17:00.</source>
        <translation>「%1」～「%2」は 09:00～17:00 のような時刻の範囲ではありません。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>タイムゾーン「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown severity</source>
        <translation>
            <numerusform>重大度不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>抑制中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Of a watchdog, an alert that fires as long as all is well</extracomment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>resolved %1 ago</source>
        <translation>%1前に解決</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>%1前から保留中</translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>%1前から発生中</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>Opsglass のルール</translation>
    </message>
    <message>
        <source>Rules here, on %1</source>
        <translation>Opsglass のルール (%1)</translation>
    </message>
    <message>
        <source>Prometheus %1</source>
        <translation>Prometheus %1</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Opsglass</source>
        <translation>Opsglass</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An Alertmanager&apos;s name, its receiver, the labels of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, with %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is asked for the first time</source>
        <translation>%1 に初回の問い合わせ中です</translation>
    </message>
    <message>
        <source>%1 cannot be asked since %2: %3</source>
        <translation>%1 に %2 から問い合わせできません: %3</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>発生中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>抑制中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>問い合わせできないソース %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>未問い合わせのソース %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>No source of alerts is set up</source>
        <translation>アラートのソースが設定されていません</translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>判明している範囲で発生中のアラートはありません</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Say who is asked: --source URL, --source demo or --alertmanager URL.</source>
        <translation>問い合わせ先を指定してください: --source URL、--source demo または --alertmanager URL。</translation>
    </message>
    <message>
        <source>--source demo goes with no other --source.</source>
        <translation>--source demo は他の --source と同時に指定できません。</translation>
    </message>
    <message>
        <source>--rules needs a --source that answers their expressions.</source>
        <translation>--rules には、式に応答する --source が必要です。</translation>
    </message>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>パック「%1」はありません。利用できるパック: %2。</translation>
    </message>
    <message>
        <source>--format is table or json, not “%1”.</source>
        <translation>--format は table または json です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>What is “%1” to mean? Rule files follow --rules, one each.</source>
        <translation>「%1」の意味がわかりません。ルールファイルは --rules の後に 1 つずつ指定します。</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other.</source>
        <translation>--once と --watch は同時に指定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>抑制中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>発生中のアラートなし</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>抑制中</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>AlertsRun</name>
    <message>
        <source>There are no alerting rules.</source>
        <translation>アラートルールがありません。</translation>
    </message>
</context>
<context>
    <name>AppLink</name>
    <message>
        <source>The link “%1” is not opened: %2</source>
        <translation>リンク「%1」は開けません: %2</translation>
    </message>
    <message>
        <source>it names no dashboard by its uid.</source>
        <translation>ダッシュボードの uid が指定されていません。</translation>
    </message>
    <message>
        <source>it says too much.</source>
        <translation>指定項目が多すぎます。</translation>
    </message>
    <message>
        <source>it cannot say “%1”.</source>
        <translation>「%1」は指定できません。</translation>
    </message>
    <message>
        <source>a time range has two ends, from and to.</source>
        <translation>時間範囲には from と to の両方が必要です。</translation>
    </message>
    <message>
        <source>it is too long, or has characters that links do not have.</source>
        <translation>長すぎるか、リンクに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID.</source>
        <translation>リンク先は opsglass:alerts、opsglass:processes、opsglass:dashboard/UID のいずれかです。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--theme is dark, light or system, not “%1”.</source>
        <translation>--theme は dark、light、system のいずれかです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no file of this machine.</source>
        <translation>「%1」はこのマシンのファイルではありません。</translation>
    </message>
    <message>
        <source>--var is name=value, not “%1”.</source>
        <translation>--var は 名前=値 の形式です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--demo, --source and --scrape each say where the data are: use one.</source>
        <translation>--demo、--source、--scrape はいずれもデータの取得元を示します。1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>Name one dashboard at most: a file, or the uid of a built-in one.</source>
        <translation>指定できるダッシュボードは 1 つまでです: ファイル、または組み込みダッシュボードの uid。</translation>
    </message>
    <message>
        <source>Usage: opsglass [OPTION]… [DASHBOARD|FILE|LINK]
       opsglass render DASHBOARD|FILE… --source URL|local|demo [OPTION]…
       opsglass export DASHBOARD|FILE --source URL|local|demo --format NAME [OPTION]…
       opsglass query EXPR --source URL|local|demo [OPTION]…
       opsglass check FILE… [--format text|json]
       opsglass alerts --source [NAME=]URL|demo [OPTION]…
       opsglass report --source [NAME=]URL|--demo [OPTION]…
       opsglass monitor [--live] --source [NAME=]URL|--demo [OPTION]…
       opsglass settings export FILE
       opsglass settings import FILE [--dry-run]

A desktop monitor for AI agents and LLM services. DASHBOARD is the uid of a built-in
dashboard, FILE a Grafana dashboard in JSON, LINK such as opsglass:alerts or
opsglass:dashboard/qitops-agent?from=now-6h. While it runs, a second start hands these to it.

Where the data come from (one of them; otherwise what was used last):
  --demo            a demo agent inside the program, stored by a private Prometheus
  --source [NAME=]URL|NAME
                    a Prometheus-compatible server; repeat it for more: the first one is the
                    default, dashboards may ask the others by name
  --scrape URL      a metrics endpoint such as http://localhost:8000/metrics, scraped by a
                    private Prometheus; repeat it for more

What is shown:
  --var NAME=VALUE  the value of a variable of the first dashboard; repeat it for more
  --theme NAME      dark, light or system

How it runs:
  --background      without a window at first; the tray brings it
  --profile NAME    settings, data and a program of its own; also for the commands below
  --debug CATEGORY  more in the log, such as opsglass.net; all for everything

opsglass render draws dashboards without a screen: &lt;uid&gt;.png, panels/&lt;id&gt;.csv, report.json
  --source [NAME=]URL|local|demo
                    repeat it for more, the first one is the default; none is needed for
                    dashboards about this machine alone, which local names otherwise
  --from, --to TIME Grafana&apos;s times, such as now-6h or 2026-11-02T08:00:00Z
  --width PIXELS    1600 when not given
  --theme NAME      dark, light or print
  --var NAME=VALUE  the value of a variable; repeat it for more
  --output DIR      where to write; with several dashboards one folder per uid in it
  --require-data    a panel without data counts as failed
Exit status of render: 0 drawn, 1 some panel failed, 2 usage, 69 source unreachable.

opsglass export writes the data or a picture of a dashboard, without a screen
  --source [NAME=]URL|local|demo, --demo
                    as of render
  --format NAME     csv, tsv, json, html, md; png, svg, pdf
  --output PATH     a file, or - for standard output (default); csv and tsv of a dashboard: a
                    folder or a .zip, with one file per panel and table, and errors.txt
  --panel ID        this panel alone
  --raw             every sample the queries answered, before transformations
  --spreadsheet     csv as spreadsheets of the locale want it, with formulas defused
  --from, --to, --var, --width, --theme
                    as of render; the theme is light when not given
  --scale NUMBER    pixels of a png to one of the screen; 1 when not given
  --paper NAME      a4 (landscape, no panel cut in two) or long (one page); a4 when not given
Exit status of export: 0 written, 1 some panel failed (if it was the only table: nothing is
written), 2 usage, 69 source unreachable, 73 the file cannot be created, 74 it cannot be written.

opsglass query asks one PromQL expression and prints the answer alone; messages go to standard error
  --source URL|local|demo, --demo
                    local is this machine, asked for plain selectors
  --time TIME       when to evaluate, or the end of the range; now when not given
  --range DURATION  ask for a range, such as 6h; without it for one instant
  --step DURATION   the distance of its points; about 250 points when not given
  --format NAME     table, csv or json; table when not given
  --spreadsheet     as of export
  --output PATH     a file, or - for standard output (default)
Exit status of query: 0 answered, 1 the query was refused, 2 usage, 69 source unreachable, 73 the
file cannot be created, 74 it cannot be written.

opsglass check says which panels of dashboard files are drawn as in Grafana: full, partial, none;
of rule files (YAML) what promtool says, of Alertmanager configurations what is wrong
  --format NAME     text or json
Exit status of check: 0 good, 1 a panel is not drawn or a file is refused, 2 usage, 65 no
dashboard or no YAML, 66 no file.

opsglass alerts says which alerts there are, for people and monitoring systems
  --source [NAME=]URL|demo
                    repeat it for more; may be left out when only Alertmanagers are asked
  --rules FILE|pack:NAME
                    judge these rules here instead of the server&apos;s own; repeat it for more;
                    packs: agent-metrics, ai-assistant, ajentik, osmen
  --alertmanager [NAME=]URL
                    its alerts too; silenced and inhibited ones do not count
  --once            print and end (default); “for” is judged from the past
  --watch           print again when something changes, until SIGINT or SIGTERM
  --format NAME     table or json
Exit status of alerts: 0 nothing fires, 1 a warning, 2 a critical one, 3 something could not be
asked, read or evaluated, no rules, or wrong usage; critical is worse than unknown, unknown than a
warning.

opsglass report writes how the agents, tools and models of a source are doing: QitOps, Agent
Metrics, AI Assistant, Ajentik and OsMEN, whichever of them are there
  --source [NAME=]URL|--demo
                    whose systems
  --since TIME      how far back: 30m, 24h (default), 7d; what changed is told against as long before
  --slow TIME       from where on an agent is slow on average, 5s when not given
  --rules FILE|pack:NAME
                    alerts of these rules instead of the server&apos;s own; on the demo all packs
  --alertmanager [NAME=]URL
                    its alerts too
  --format NAME     md, json or html
  --output PATH     a file, replaced in one step; - is standard output (default)
  --scheduled       write the report of the settings if it is due, as the systemd timer does
Exit status of report: 0 written, 1 written but something could not be found out, 2 usage,
69 source unreachable, 73 the file cannot be written, 78 no settings for --scheduled.

opsglass monitor shows the same systems on the terminal, once or
  --live            until q, Esc or Ctrl+C; arrows, PgUp, PgDn, Home and End scroll
  --source, --demo, --rules, --alertmanager, --slow
                    as for report
  --interval TIME   how often it asks, 2s when not given
  --since TIME      how far back numbers count, 1h when not given
Exit status of monitor: 0 shown, 1 shown but something could not be found out, 2 usage or no
terminal for --live, 69 source unreachable, 128 and its number when a signal ended it.

opsglass settings carries what a person made from one profile or machine to another: settings,
dashboards, watch list, rules and silences, without secrets
  --dry-run         import: say what would change, and change nothing
Exit status of settings: 0 done, 1 Opsglass is running, 2 usage, 65 the file is no such archive,
66 no file, 73 something cannot be created.

  -h, --help        print this
  -v, --version     print the version
</source>
        <translation>使い方: opsglass [オプション]… [ダッシュボード|ファイル|リンク]
       opsglass render ダッシュボード|ファイル… --source URL|local|demo [オプション]…
       opsglass export ダッシュボード|ファイル --source URL|local|demo --format 名前 [オプション]…
       opsglass query 式 --source URL|local|demo [オプション]…
       opsglass check ファイル… [--format text|json]
       opsglass alerts --source [名前=]URL|demo [オプション]…
       opsglass report --source [名前=]URL|--demo [オプション]…
       opsglass monitor [--live] --source [名前=]URL|--demo [オプション]…
       opsglass settings export ファイル
       opsglass settings import ファイル [--dry-run]

AI エージェントと LLM サービスのためのデスクトップモニターです。「ダッシュボード」は組み込み
ダッシュボードの uid、「ファイル」は JSON の Grafana ダッシュボード、「リンク」は opsglass:alerts
や opsglass:dashboard/qitops-agent?from=now-6h などです。すでに実行中の場合は、そちらに渡されます。

データの取得元 (いずれか 1 つ。省略時は前回使用したもの):
  --demo            プログラム内のデモエージェント。専用の Prometheus に保存されます
  --source [名前=]URL|名前
                    Prometheus 互換サーバー。繰り返し指定でき、最初のものが既定です。
                    ダッシュボードは他のサーバーに名前で問い合わせできます
  --scrape URL      http://localhost:8000/metrics などのメトリクスのエンドポイント。専用の
                    Prometheus がスクレイプします。繰り返し指定できます

表示内容:
  --var 名前=値     最初のダッシュボードの変数の値。繰り返し指定できます
  --theme 名前      dark、light、system のいずれか

実行方法:
  --background      最初はウィンドウを表示しません。トレイから開けます
  --profile 名前    設定、データ、実行中のプログラムを独立させます。下記のコマンドでも使用できます
  --debug 分類      opsglass.net などのログを詳しくします。all ですべてを対象にします

opsglass render は画面なしで描画します: &lt;uid&gt;.png、panels/&lt;id&gt;.csv、report.json
  --source [名前=]URL|local|demo
                    繰り返し指定でき、最初のものが既定です。このマシンだけを対象とする
                    ダッシュボードでは不要です。それ以外では local がこのマシンを指します
  --from, --to 時刻 Grafana の時刻表記。例: now-6h、2026-11-02T08:00:00Z
  --width ピクセル  省略時は 1600
  --theme 名前      dark、light、print のいずれか
  --var 名前=値     変数の値。繰り返し指定できます
  --output DIR      出力先。ダッシュボードが複数の場合は uid ごとにフォルダーを作成します
  --require-data    データのないパネルを失敗とみなします
render の終了ステータス: 0 描画した、1 失敗したパネルあり、2 使い方の誤り、69 ソースに接続不可

opsglass export はダッシュボードのデータまたは画像を、画面なしで書き出します
  --source [名前=]URL|local|demo, --demo
                    render と同じ
  --format 名前     csv、tsv、json、html、md、png、svg、pdf
  --output パス     ファイル、または - で標準出力 (既定)。ダッシュボードの csv と tsv: フォルダー
                    または .zip (パネルと表ごとに 1 ファイル、および errors.txt)
  --panel ID        このパネルのみ
  --raw             変換前の、クエリが返したすべてのサンプル
  --spreadsheet     ロケールに合わせた表計算向けの csv。数式は無害化されます
  --from, --to, --var, --width, --theme
                    render と同じ。theme の省略時は light
  --scale 数値      画面の 1 ピクセルに対する png のピクセル数。省略時は 1
  --paper 名前      a4 (横向き、パネルを分割しない) または long (1 ページ)。省略時は a4
export の終了ステータス: 0 書き出した、1 失敗したパネルあり (唯一の表の場合は何も書き出さない)、
2 使い方の誤り、69 ソースに接続不可、73 ファイルを作成できない、74 ファイルに書き込めない

opsglass query は PromQL 式を 1 つ問い合わせ、結果だけを出力します (メッセージは標準エラー)
  --source URL|local|demo, --demo
                    local はこのマシン。単純なセレクターだけを問い合わせできます
  --time 時刻       評価する時刻、または範囲の終わり。省略時は現在
  --range 期間      6h など、範囲を問い合わせます。省略時は 1 時点
  --step 期間       点の間隔。省略時は約 250 点になる間隔
  --format 名前     table、csv、json のいずれか。省略時は table
  --spreadsheet     export と同じ
  --output パス     ファイル、または - で標準出力 (既定)
query の終了ステータス: 0 応答あり、1 クエリが拒否された、2 使い方の誤り、69 ソースに接続不可、
73 ファイルを作成できない、74 ファイルに書き込めない

opsglass check は、ダッシュボードのパネルが Grafana と同じに描画されるか (full、partial、none)、
ルールファイル (YAML) への promtool の判定、Alertmanager 設定の誤りを調べます
  --format 名前     text または json
check の終了ステータス: 0 正常、1 描画されないパネルまたは拒否されたファイルがある、
2 使い方の誤り、65 ダッシュボードでも YAML でもない、66 ファイルがない

opsglass alerts は、現在のアラートを人と監視システム向けに出力します
  --source [名前=]URL|demo
                    繰り返し指定できます。Alertmanager だけに問い合わせる場合は省略できます
  --rules ファイル|pack:名前
                    サーバーのルールの代わりに、これらのルールをここで評価します。繰り返し可。
                    パック: agent-metrics、ai-assistant、ajentik、osmen
  --alertmanager [名前=]URL
                    そのアラートも対象にします。サイレンスと抑止の対象は数えません
  --once            1 回出力して終了 (既定)。「for」は過去のデータから判定します
  --watch           変化があれば再出力します。SIGINT または SIGTERM で終了
  --format 名前     table または json
alerts の終了ステータス: 0 発生なし、1 警告あり、2 重大あり、3 問い合わせ・読み取り・評価に
失敗したものがある、ルールがない、または使い方の誤り。重大は不明より、不明は警告より
優先されます

opsglass report は、ソースのエージェント、ツール、モデルの状況を書き出します: QitOps、Agent
Metrics、AI Assistant、Ajentik、OsMEN のうち、存在するもの
  --source [名前=]URL|--demo
                    対象のシステム
  --since 期間      さかのぼる期間: 30m、24h (既定)、7d。変化はその前の同じ長さの期間と比較
  --slow 時間       平均がこれ以上のエージェントを低速とみなします。省略時は 5s
  --rules ファイル|pack:名前
                    サーバーのルールの代わりに、これらのルールのアラート。デモでは全パック
  --alertmanager [名前=]URL
                    そのアラートも対象にします
  --format 名前     md、json、html のいずれか
  --output パス     ファイル (一括で置き換え)。- で標準出力 (既定)
  --scheduled       予定時刻を過ぎていれば設定のレポートを書き出します (systemd タイマーと同じ)
report の終了ステータス: 0 書き出した、1 書き出したが取得できなかった項目がある、2 使い方の誤り、
69 ソースに接続不可、73 ファイルに書き込めない、78 --scheduled の設定がない

opsglass monitor は同じシステムを端末に 1 回表示します。継続して表示するには:
  --live            q、Esc、Ctrl+C まで。矢印、PgUp、PgDn、Home、End でスクロール
  --source, --demo, --rules, --alertmanager, --slow
                    report と同じ
  --interval 時間   問い合わせの間隔。省略時は 2s
  --since 期間      数値の集計をさかのぼる期間。省略時は 1h
monitor の終了ステータス: 0 表示した、1 表示したが取得できなかった項目がある、2 使い方の誤りまたは
--live に端末がない、69 ソースに接続不可、128 + 番号: シグナルで終了した

opsglass settings は、作成した内容を別のプロファイルまたはマシンに移します: 設定、ダッシュボード、
監視リスト、ルール、サイレンス (秘密情報は含みません)
  --dry-run         import: 変更点を表示し、何も変更しません
settings の終了ステータス: 0 完了、1 Opsglass が実行中、2 使い方の誤り、65 アーカイブではない、
66 ファイルがない、73 作成できないものがある

  -h, --help        このヘルプを表示
  -v, --version     バージョンを表示
</translation>
    </message>
    <message>
        <source>there is no display; “opsglass render” draws dashboards without one.</source>
        <translation>ディスプレイがありません。「opsglass render」はディスプレイなしでダッシュボードを描画します。</translation>
    </message>
    <message>
        <source>“%1” is not an address: write one such as http://localhost:9090.</source>
        <translation>「%1」はアドレスではありません。http://localhost:9090 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed, so Opsglass still starts at login.</source>
        <translation>%1 を削除できないため、Opsglass は引き続きログイン時に起動します。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Bars need a text or a time to stand on, and the data have neither.</source>
        <translation>棒の位置を決めるテキストまたは時刻が必要ですが、データにどちらもありません。</translation>
    </message>
    <message>
        <source>Bars need a number, and the data have none.</source>
        <translation>棒には数値が必要ですが、データにありません。</translation>
    </message>
</context>
<context>
    <name>BudgetAlerts</name>
    <message>
        <source>Budget “%1”: %2 % of the day&apos;s %3 are spent.</source>
        <translation>予算「%1」: 1 日の %3 のうち %2 % を使用しました。</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the week&apos;s %3 are spent.</source>
        <translation>予算「%1」: 1 週間の %3 のうち %2 % を使用しました。</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the month&apos;s %3 are spent.</source>
        <translation>予算「%1」: 1 か月の %3 のうち %2 % を使用しました。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
</context>
<context>
    <name>BudgetDraft</name>
    <message>
        <source>A budget needs a name.</source>
        <translation>予算には名前が必要です。</translation>
    </message>
    <message>
        <source>Another budget has this name.</source>
        <translation>この名前の予算が他にあります。</translation>
    </message>
    <message>
        <source>Write what is counted, or take it from a built-in dashboard.</source>
        <translation>集計対象を入力するか、組み込みダッシュボードから選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>「%1」は 1～%2 の整数ではありません。</translation>
    </message>
    <message>
        <source>A budget needs one step at least, such as 100.</source>
        <translation>予算には 100 などの段階が少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>Choose the source that is asked.</source>
        <translation>問い合わせるソースを選択してください。</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>金額または量は 0 より大きい必要があります。</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>%1 are spent since %2, %3 more than the %4 planned.</source>
        <translation>%2 から %1 を使用し、予定の %4 を %3 超過しています。</translation>
    </message>
    <message>
        <source>%1 of %2 are spent since %3.</source>
        <translation>%3 から %2 のうち %1 を使用しました。</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends.</source>
        <translation>このペースでは、期間の終わりに %1 になります。</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends; at worst the budget is exceeded about %2.</source>
        <translation>このペースでは、期間の終わりに %1 になります。最悪の場合、%2 頃に予算を超過します。</translation>
    </message>
    <message>
        <source>On track: at this rate it will be %1 when the period ends.</source>
        <translation>順調です。このペースでは、期間の終わりに %1 になります。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, %2 at the earliest.</source>
        <translation>このペースでは %1 頃、早ければ %2 に予算を超過します。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1.</source>
        <translation>このペースでは %1 頃に予算を超過します。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, between %2 and %3.</source>
        <translation>このペースでは %1 頃 (%2～%3) に予算を超過します。</translation>
    </message>
    <message>
        <source>What was spent of the budget “%1” is not a number.</source>
        <translation>予算「%1」の使用量が数値ではありません。</translation>
    </message>
    <message>
        <source>The budget&apos;s series have not been there since %1.</source>
        <translation>予算の系列が %1 から見つかりません。</translation>
    </message>
</context>
<context>
    <name>BudgetJson</name>
    <message>
        <source>is not a text</source>
        <translation>はテキストではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>は %1 のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a number above 0</source>
        <translation>は 0 より大きい数値ではありません</translation>
    </message>
    <message>
        <source>are not whole numbers that rise from 1 to 1000 at most</source>
        <translation>は 1 以上 1000 以下の昇順の整数ではありません</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <translation>予算 %1: %2</translation>
    </message>
    <message>
        <source>Budget %1: “%2” %3.</source>
        <translation>予算 %1: 「%2」%3。</translation>
    </message>
    <message>
        <source>There are two budgets “%1”.</source>
        <translation>予算「%1」が 2 つあります。</translation>
    </message>
</context>
<context>
    <name>BudgetQuery</name>
    <message>
        <source>“%1” is neither a counter, such as cost_dollars_total{team=&quot;a&quot;}, nor an instant vector over [$__range].</source>
        <translation>「%1」は、cost_dollars_total{team=&quot;a&quot;} のようなカウンターでも、[$__range] に対するインスタントベクトルでもありません。</translation>
    </message>
</context>
<context>
    <name>BudgetSuggestions</name>
    <message>
        <source>Agent API</source>
        <translation>Agent API</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Tokens by agent type</source>
        <translation>エージェント種別ごとのトークン</translation>
    </message>
    <message>
        <source>Cost by agent</source>
        <translation>エージェントごとのコスト</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>モデルごとのコスト</translation>
    </message>
    <message>
        <source>Tokens by agent</source>
        <translation>エージェントごとのトークン</translation>
    </message>
    <message>
        <source>Tokens by model</source>
        <translation>モデルごとのトークン</translation>
    </message>
    <message>
        <source>Tokens by agent and model</source>
        <translation>エージェントとモデルごとのトークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>exceeded; %1 at the end at this rate</source>
        <translation>超過、このペースでは最終 %1</translation>
    </message>
    <message>
        <source>exceeded %1 at this rate</source>
        <translation>このペースでは %1 に超過</translation>
    </message>
    <message>
        <source>%1 at the end at this rate; at worst exceeded %2</source>
        <translation>このペースでは最終 %1、最悪 %2 に超過</translation>
    </message>
    <message>
        <source>on track: %1 at the end at this rate</source>
        <translation>順調: このペースでは最終 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>cannot be asked: %1</source>
        <translation>問い合わせ不可: %1</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>最初の応答を待機中</translation>
    </message>
    <message>
        <source>no such series yet</source>
        <translation>該当する系列がまだありません</translation>
    </message>
    <message>
        <source>nothing spent yet</source>
        <translation>まだ使用なし</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; no dashboard or rule file is.</source>
        <translation>%1 は 100 MB を超えています。そのようなダッシュボードやルールファイルはありません。</translation>
    </message>
    <message>
        <source>%1 full  %2 partial  %3 none</source>
        <translation>%1 full  %2 partial  %3 none</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>確認するファイルを指定してください。</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format は text または json です。</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.</source>
        <translation>この JSON は Grafana ダッシュボードではありません。パネルも schemaVersion もありません。</translation>
    </message>
    <message>
        <source>“%1” of this dashboard is not a list, so that nothing can be drawn.</source>
        <translation>このダッシュボードの「%1」がリストではないため、何も描画できません。</translation>
    </message>
    <message>
        <source>This is a dashboard of Grafana&apos;s new schema (%1), which Opsglass cannot read yet. Export it from Grafana in the classic format.</source>
        <translation>これは Grafana の新しいスキーマ (%1) のダッシュボードで、Opsglass はまだ読み取れません。Grafana からクラシック形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>このファイルは UTF-8 ではなく UTF-16 または UTF-32 です。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at line %2, column %3.</source>
        <translation>JSON ではありません: %1 (%2 行 %3 列)。</translation>
    </message>
    <message>
        <source>This JSON is a list, and a Grafana dashboard is an object.</source>
        <translation>この JSON はリストですが、Grafana ダッシュボードはオブジェクトです。</translation>
    </message>
</context>
<context>
    <name>DashboardLink</name>
    <message>
        <source>The link has no address.</source>
        <translation>リンクにアドレスがありません。</translation>
    </message>
    <message>
        <source>Links that begin with “%1:” are not opened: only http and https are.</source>
        <translation>「%1:」で始まるリンクは開きません。http と https のみ開けます。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>another program keeps it busy</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクエラーが発生しました</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>%1 was damaged; it is kept as %2 and a new one is begun.</source>
        <translation>%1 が破損していました。%2 として残し、新しいファイルを作成しました。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>Qt の SQLite ドライバーがインストールされていません (パッケージ libqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>a newer version of Opsglass wrote it</source>
        <translation>新しいバージョンの Opsglass が書き込んだものです</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside while another program has it open.</source>
        <translation>%1 は破損していますが、別のプログラムが開いているため退避できません。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2.</source>
        <translation>%1 は破損していますが、退避できません: %2。</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>開かれていません</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Actions, which call an address, are not offered.</source>
        <translation>アドレスを呼び出すアクションは利用できません。</translation>
    </message>
    <message>
        <source>Only one time axis is drawn, in the dashboard&apos;s zone.</source>
        <translation>時間軸は、ダッシュボードのタイムゾーンのもの 1 つだけを描画します。</translation>
    </message>
    <message>
        <source>Values are not written beside the points.</source>
        <translation>点の横に値を表示しません。</translation>
    </message>
    <message>
        <source>Thresholds are not drawn as series.</source>
        <translation>しきい値を系列として描画しません。</translation>
    </message>
    <message>
        <source>The time axis is always at the bottom.</source>
        <translation>時間軸は常に下にあります。</translation>
    </message>
    <message>
        <source>The area under the line is filled.</source>
        <translation>線の下の領域を塗りつぶします。</translation>
    </message>
    <message>
        <source>The least sizes set by hand are not kept.</source>
        <translation>手動で設定した最小サイズは保持されません。</translation>
    </message>
    <message>
        <source>The gauge is drawn as an arc, not as a circle.</source>
        <translation>ゲージを円ではなく円弧で描画します。</translation>
    </message>
    <message>
        <source>The arc keeps its usual width.</source>
        <translation>円弧は通常の太さのままです。</translation>
    </message>
    <message>
        <source>The arc is not cut into segments.</source>
        <translation>円弧をセグメントに分割しません。</translation>
    </message>
    <message>
        <source>The gauge has no line of its history.</source>
        <translation>ゲージに履歴の線がありません。</translation>
    </message>
    <message>
        <source>The ends of the arc are flat.</source>
        <translation>円弧の端は平らです。</translation>
    </message>
    <message>
        <source>Effects of the gauge are not drawn.</source>
        <translation>ゲージの効果を描画しません。</translation>
    </message>
    <message>
        <source>The gauge shows both value and name.</source>
        <translation>ゲージに値と名前の両方を表示します。</translation>
    </message>
    <message>
        <source>The arc starts at the minimum, not at the neutral value.</source>
        <translation>円弧は中立値ではなく最小値から始まります。</translation>
    </message>
    <message>
        <source>The legend is not drawn.</source>
        <translation>凡例を描画しません。</translation>
    </message>
    <message>
        <source>The label of the axis is not drawn.</source>
        <translation>軸のラベルを描画しません。</translation>
    </message>
    <message>
        <source>Buckets are even, not symmetrically logarithmic.</source>
        <translation>バケットは対称対数ではなく等間隔です。</translation>
    </message>
    <message>
        <source>Images in cells are not loaded; their address is shown.</source>
        <translation>セル内の画像を読み込まず、アドレスを表示します。</translation>
    </message>
    <message>
        <source>Cells of buttons show their value alone.</source>
        <translation>ボタンのセルには値だけを表示します。</translation>
    </message>
    <message>
        <source>Trends in cells show their last value.</source>
        <translation>トレンドのセルには最新の値を表示します。</translation>
    </message>
    <message>
        <source>Tooltips of cells from another column are not shown.</source>
        <translation>他の列に由来するセルのツールチップを表示しません。</translation>
    </message>
    <message>
        <source>Styles of cells from another column are not drawn.</source>
        <translation>他の列に由来するセルのスタイルを描画しません。</translation>
    </message>
    <message>
        <source>The titles of columns stay on one line.</source>
        <translation>列のタイトルは 1 行のままです。</translation>
    </message>
    <message>
        <source>The first columns scroll with the others.</source>
        <translation>先頭の列も他の列と一緒にスクロールします。</translation>
    </message>
    <message>
        <source>Alerts are not tied to dashboards: all of the source are listed.</source>
        <translation>アラートはダッシュボードに結び付かないため、ソースのすべてのアラートを一覧します。</translation>
    </message>
    <message>
        <source>Alerts are not kept in folders: all of the source are listed.</source>
        <translation>アラートはフォルダーに保存されないため、ソースのすべてのアラートを一覧します。</translation>
    </message>
    <message>
        <source>Only firing and pending alerts are known.</source>
        <translation>発生中と保留中のアラートのみわかります。</translation>
    </message>
    <message>
        <source>The alerts of a Grafana server are not known; those of the source are listed.</source>
        <translation>Grafana サーバーのアラートはわからないため、ソースのアラートを一覧します。</translation>
    </message>
    <message>
        <source>The alerts of now are listed, not what changed.</source>
        <translation>変化ではなく、現在のアラートを一覧します。</translation>
    </message>
    <message>
        <source>The change is green upwards and red downwards.</source>
        <translation>変化は上昇を緑、下降を赤で示します。</translation>
    </message>
    <message>
        <source>The size of the change follows the room.</source>
        <translation>変化の表示サイズは空きに合わせます。</translation>
    </message>
    <message>
        <source>The tooltip has no scale of colours.</source>
        <translation>ツールチップにカラースケールがありません。</translation>
    </message>
    <message>
        <source>Dashboards of all folders are listed, not of the one that is named.</source>
        <translation>指定のフォルダーだけでなく、すべてのフォルダーのダッシュボードを一覧します。</translation>
    </message>
    <message>
        <source>Tables inside of rows do not unfold.</source>
        <translation>行内の表は展開できません。</translation>
    </message>
    <message>
        <source>Links into Grafana&apos;s Explore are not offered.</source>
        <translation>Grafana の Explore へのリンクは利用できません。</translation>
    </message>
    <message>
        <source>Links name “%1”, which is not known.</source>
        <translation>リンクに不明な「%1」が指定されています。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>mins</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 か月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 週間</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>a minute</source>
        <comment>distance</comment>
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>distance</comment>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <comment>distance</comment>
        <translation>1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <comment>distance</comment>
        <translation>1 か月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <comment>distance</comment>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <comment>distance</comment>
        <translation>数秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>distance</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>distance</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>無効な日付</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>No alert is pending or firing.</source>
        <translation>保留中または発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>The panel has no query.</source>
        <translation>パネルにクエリがありません。</translation>
    </message>
    <message>
        <source>All queries of the panel are hidden.</source>
        <translation>パネルのすべてのクエリが非表示です。</translation>
    </message>
    <message>
        <source>Metric “%1” does not exist on this source.</source>
        <translation>メトリクス「%1」はこのソースにありません。</translation>
    </message>
    <message>
        <source>The query matches no samples in this time range.</source>
        <translation>クエリに一致するサンプルがこの時間範囲にありません。</translation>
    </message>
    <message>
        <source>All values in this time range are NaN.</source>
        <translation>この時間範囲の値はすべて NaN です。</translation>
    </message>
    <message>
        <source>The query has samples, but the panel&apos;s options leave none to draw.</source>
        <translation>クエリにサンプルはありますが、パネルのオプションにより描画するものがありません。</translation>
    </message>
</context>
<context>
    <name>ExporterSettings</name>
    <message>
        <source>%1 is “%2”; it has to be %3.</source>
        <translation>%1 が「%2」になっています。%3 を指定してください。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1, or localhost</source>
        <translation>127.0.0.1 などのアドレスまたは localhost</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>1～%1 の数値</translation>
    </message>
    <message>
        <source>whole seconds from 1 to %1</source>
        <translation>1～%1 の整数の秒数</translation>
    </message>
</context>
<context>
    <name>GoRegex</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Thresholds of the right axis are drawn on the left one.</source>
        <translation>右軸のしきい値を左軸に描画します。</translation>
    </message>
    <message>
        <source>The time regions of this graph are not drawn.</source>
        <translation>このグラフの時間領域を描画しません。</translation>
    </message>
    <message>
        <source>The alert in this graph is not evaluated.</source>
        <translation>このグラフのアラートを評価しません。</translation>
    </message>
</context>
<context>
    <name>GraphSeries</name>
    <message>
        <source>Data does not have a time field.</source>
        <translation>データに時刻フィールドがありません。</translation>
    </message>
    <message>
        <source>Data does not have a number field.</source>
        <translation>データに数値フィールドがありません。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The variable “%1” is of the type “%2”, which is not known; its stored value is used.</source>
        <translation>変数「%1」の型「%2」は不明なため、保存されている値を使用します。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The folder %1 has no .json files.</source>
        <translation>フォルダー %1 に .json ファイルがありません。</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 .json files. Import folders in it instead.</source>
        <translation>フォルダー %1 に .json ファイルが %2 件を超えて存在します。代わりに、その中のフォルダーをインポートしてください。</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>The running Opsglass was not understood.</source>
        <translation>実行中の Opsglass の応答を解釈できません。</translation>
    </message>
</context>
<context>
    <name>JoinedList</name>
    <message>
        <source>%1, %2</source>
        <comment>the things of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>short statements in one line</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is neither a file nor a dashboard “%1”.</source>
        <translation>「%1」というファイルもダッシュボードもありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 は %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3.</source>
        <translation>%1 を %2 に移動できません: %3。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash: %2. It stays where it is.</source>
        <translation>%1 をゴミ箱に移動できません: %2。元の場所に残ります。</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>My dashboards</source>
        <translation>マイダッシュボード</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>最近の表示</translation>
    </message>
</context>
<context>
    <name>LocalClient</name>
    <message>
        <source>Several series would have the same labels without their names.</source>
        <translation>名前を除くと、複数の系列が同じラベルになります。</translation>
    </message>
    <message>
        <source>“%1” does not choose series alone.</source>
        <translation>「%1」だけでは系列を選択できません。</translation>
    </message>
</context>
<context>
    <name>LocalExpression</name>
    <message>
        <source>This machine cannot answer %1: it answers a metric with matchers and an offset, compared with a number at most. Rates stand ready in metrics whose names begin with opsglass_.</source>
        <translation>このマシンは %1 に応答できません。応答できるのは、マッチャーとオフセットを伴い、多くとも数値と比較するメトリクスです。レートは、名前が opsglass_ で始まるメトリクスに用意されています。</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>単独の数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the sign %1 before a metric</source>
        <translation>メトリクスの前の符号 %1</translation>
    </message>
    <message>
        <source>the operator %1</source>
        <translation>演算子 %1</translation>
    </message>
    <message>
        <source>the function %1()</source>
        <translation>関数 %1()</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>値の範囲</translation>
    </message>
    <message>
        <source>a subquery</source>
        <translation>サブクエリ</translation>
    </message>
    <message>
        <source>this expression</source>
        <translation>この式</translation>
    </message>
    <message>
        <source>the modifier @</source>
        <translation>修飾子 @</translation>
    </message>
    <message>
        <source>a comparison of two metrics</source>
        <translation>2 つのメトリクスの比較</translation>
    </message>
</context>
<context>
    <name>LocalHistory</name>
    <message>
        <source>Another Opsglass with this profile writes the history of this machine.</source>
        <translation>このプロファイルの別の Opsglass が、このマシンの履歴を書き込んでいます。</translation>
    </message>
    <message>
        <source>It is read, and what this machine does now is kept in memory until Opsglass ends.</source>
        <translation>その履歴を読み取り、このマシンの現在の状況は Opsglass が終了するまでメモリーに保持します。</translation>
    </message>
    <message>
        <source>What this machine does is kept in memory until Opsglass ends.</source>
        <translation>このマシンの状況は Opsglass が終了するまでメモリーに保持します。</translation>
    </message>
    <message>
        <source>The last hour of this machine is kept in memory.</source>
        <translation>このマシンの直近 1 時間をメモリーに保持します。</translation>
    </message>
    <message>
        <source>Some of what %1 holds is damaged and left out.</source>
        <translation>%1 の内容の一部が破損しているため、除外しました。</translation>
    </message>
</context>
<context>
    <name>LocalSelector</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
</context>
<context>
    <name>LocaleTime</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt&apos;s pattern of a date: the short names of weekday and month, the day as a number</extracomment>
        <translation>M月d日 (ddd)</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message numerus="yes">
        <source>CPU %1 of %n core(s)</source>
        <translation>
            <numerusform>CPU %1 (%n コア)</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1 of %2</source>
        <translation>メモリー %1 / %2</translation>
    </message>
    <message>
        <source>Load %L1 %L2 %L3</source>
        <translation>負荷 %L1 %L2 %L3</translation>
    </message>
</context>
<context>
    <name>MarkEntries</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The library panel “%1” is not in this file.</source>
        <translation>ライブラリパネル「%1」はこのファイルにありません。</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Uptime: %1</source>
        <translation>稼働時間: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>System Monitoring Dashboard</source>
        <translation>システム監視ダッシュボード</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>データなし: %1</translation>
    </message>
    <message>
        <source>Slow agents</source>
        <translation>低速なエージェント</translation>
    </message>
    <message>
        <source>Failing tools</source>
        <translation>失敗の多いツール</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>unknown  %1: %2</source>
        <translation>不明  %1: %2</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>アラートルールがありません。</translation>
    </message>
    <message>
        <source>No answer since %1: %2</source>
        <translation>%1 から応答なし: %2</translation>
    </message>
    <message>
        <source>The numbers are those of %1.</source>
        <translation>数値は %1 のものです。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中 …</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>ソースには、Opsglass が対応するシステムのメトリクスがありません。</translation>
    </message>
    <message>
        <source>q quit</source>
        <translation>q 終了</translation>
    </message>
    <message>
        <source>   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3</source>
        <translation>   ↑ ↓ PgUp PgDn   %1～%2 行 / 全 %3 行</translation>
    </message>
</context>
<context>
    <name>MonitorOptions</name>
    <message>
        <source>--interval is a day at most.</source>
        <translation>--interval は最長 1 日です。</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>「%1」の意味がわかりません。</translation>
    </message>
</context>
<context>
    <name>MonitorVerb</name>
    <message>
        <source>--live needs a terminal. Without it the picture is printed once.</source>
        <translation>--live には端末が必要です。指定しない場合は 1 回だけ表示します。</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 は解消しました</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first notification of the group</source>
        <translation>グループの最初の通知</translation>
    </message>
    <message>
        <source>a new alert fires</source>
        <translation>新しいアラートが発生</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>すべて解消</translation>
    </message>
    <message>
        <source>some of it is over</source>
        <translation>一部解消</translation>
    </message>
    <message>
        <source>repeat interval elapsed</source>
        <translation>再通知間隔が経過</translation>
    </message>
    <message>
        <source>all of it is over, which is not announced</source>
        <translation>すべて解消 (解消は通知しない設定)</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>解消 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>it was held back and fires still</source>
        <translation>保留された通知で、まだ発生中</translation>
    </message>
    <message>
        <source>%1; summed up, because more than %2 groups had news</source>
        <translation>%1。更新のあったグループが %2 件を超えたため集約</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n 件のアラートが発生中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldHeatmapPanel</name>
    <message>
        <source>The time axis of this heatmap is shown, although it was hidden.</source>
        <translation>このヒートマップの時間軸は非表示でしたが、表示します。</translation>
    </message>
</context>
<context>
    <name>OldOptions</name>
    <message>
        <source>The text “%1” beside the value is not shown.</source>
        <translation>値の横のテキスト「%1」を表示しません。</translation>
    </message>
</context>
<context>
    <name>OldPiePanel</name>
    <message>
        <source>Small slices are not combined into one.</source>
        <translation>小さな扇形を 1 つにまとめません。</translation>
    </message>
</context>
<context>
    <name>OldTablePanel</name>
    <message>
        <source>The table&apos;s transform “%1” does not exist any more.</source>
        <translation>表の変換「%1」は廃止されています。</translation>
    </message>
    <message>
        <source>Column names built from parts of a pattern are shown as written.</source>
        <translation>パターンの部分から作る列名は、記述のまま表示します。</translation>
    </message>
    <message>
        <source>The table is not sorted: its file names the column by number.</source>
        <translation>ファイルが列を番号で指定しているため、表を並べ替えません。</translation>
    </message>
</context>
<context>
    <name>OwnUsage</name>
    <message>
        <source>Opsglass itself: %1 of memory</source>
        <translation>Opsglass 自体: メモリー %1</translation>
    </message>
    <message>
        <source>Opsglass itself: %1 % of one processor, %2 of memory</source>
        <translation>Opsglass 自体: プロセッサー 1 個の %1 %、メモリー %2</translation>
    </message>
</context>
<context>
    <name>PanelSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4.</source>
        <translation>%1: 最新 %2、最小 %3、最大 %4。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2: %3。</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n rows: %1.</source>
        <translation>
            <numerusform>%n 行の表: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message numerus="yes">
        <source>%n series.</source>
        <translation>
            <numerusform>系列 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading.</source>
        <translation>読み込み中です。</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>データがありません。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>These are old data.</source>
        <translation>これは古いデータです。</translation>
    </message>
</context>
<context>
    <name>PreparedRule</name>
    <message>
        <source>It needs the recorded series %1, which the server does not have.</source>
        <translation>記録された系列 %1 が必要ですが、サーバーにありません。</translation>
    </message>
</context>
<context>
    <name>ProcessCell</name>
    <message>
        <source>Not watched</source>
        <translation>監視対象外</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1</source>
        <translation>終了済み (%1 に確認)</translation>
    </message>
    <message>
        <source>Known from the second reading on</source>
        <translation>2 回目の読み取り以降にわかります</translation>
    </message>
    <message>
        <source>May not be read, or is not known yet</source>
        <translation>読み取りが許可されていないか、まだ不明です</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name the kernel has, at most 15 bytes</source>
        <translation>カーネルが持つ名前 (最大 15 バイト)</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Number of the process</source>
        <translation>プロセスの番号</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in use since the reading before; 100 % is one whole core</source>
        <translation>前回の読み取り以降のプロセッサー使用率。100 % は 1 コア分</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Memory in bytes that is in RAM (RSS); what several processes share counts for each</source>
        <translation>RAM 上のメモリーのバイト数 (RSS)。複数のプロセスで共有する分はそれぞれに数えます</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Number of open files, sockets and pipes; readable for your own processes only</source>
        <translation>開いているファイル、ソケット、パイプの数。自分のプロセスのみ読み取れます</translation>
    </message>
    <message>
        <source>Read/s</source>
        <translation>読込/s</translation>
    </message>
    <message>
        <source>Bytes per second read from storage since the reading before; readable for your own processes only</source>
        <translation>前回の読み取り以降にストレージから読み込んだ 1 秒あたりのバイト数。自分のプロセスのみ読み取れます</translation>
    </message>
    <message>
        <source>Write/s</source>
        <translation>書込/s</translation>
    </message>
    <message>
        <source>Bytes per second written to storage since the reading before; readable for your own processes only</source>
        <translation>前回の読み取り以降にストレージへ書き込んだ 1 秒あたりのバイト数。自分のプロセスのみ読み取れます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the process does at the moment of the reading</source>
        <translation>読み取り時点でのプロセスの動作</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>When the process was started; of several the oldest</source>
        <translation>プロセスの開始時刻。複数の場合は最も古いもの</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Whose rights the process has</source>
        <translation>プロセスの権限を持つユーザー</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>nice</translation>
    </message>
    <message>
        <source>Priority: −20 gets the most of the processors, 19 the least, 0 is usual</source>
        <translation>優先度: −20 はプロセッサーを最も多く、19 は最も少なく割り当てます。通常は 0 です</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command line; the kernel&apos;s own threads have none</source>
        <translation>コマンドライン。カーネル自身のスレッドにはありません</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Control group (cgroup), as systemd made it</source>
        <translation>systemd が作成したコントロールグループ (cgroup)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Entries of the watch list that the process counts for</source>
        <translation>プロセスが該当する監視リストの項目</translation>
    </message>
</context>
<context>
    <name>ProcessHistory</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>すべてのプロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>その他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1 を終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>%n 件のプロセスを終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1?</source>
        <translation>%1 を強制終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n processes?</source>
        <translation>
            <numerusform>%n 件のプロセスを強制終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>%1 の優先度を変更しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n processes?</source>
        <translation>
            <numerusform>%n 件のプロセスの優先度を変更しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>Disk wait</source>
        <translation>ディスク待ち</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>ゾンビ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>トレース中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>Uses a core or waits for one.</source>
        <translation>コアを使用中、または割り当てを待っています。</translation>
    </message>
    <message>
        <source>Waits for something to happen.</source>
        <translation>何かが起きるのを待っています。</translation>
    </message>
    <message>
        <source>Waits for a device, mostly a disk, and cannot be ended meanwhile.</source>
        <translation>デバイス (主にディスク) を待っており、その間は終了できません。</translation>
    </message>
    <message>
        <source>Has ended; its parent has not asked for the result yet.</source>
        <translation>終了しましたが、親プロセスがまだ結果を受け取っていません。</translation>
    </message>
    <message>
        <source>Stopped by a signal until it is told to go on.</source>
        <translation>シグナルにより停止しており、再開を指示されるまで待っています。</translation>
    </message>
    <message>
        <source>Stopped by a debugger.</source>
        <translation>デバッガーにより停止しています。</translation>
    </message>
    <message>
        <source>A thread of the kernel without work.</source>
        <translation>仕事のないカーネルスレッドです。</translation>
    </message>
    <message>
        <source>Is ending.</source>
        <translation>終了しようとしています。</translation>
    </message>
    <message>
        <source>End Processes</source>
        <translation>プロセスの終了</translation>
    </message>
    <message>
        <source>They are asked to finish (SIGTERM) and can save their work.</source>
        <translation>終了を要求します (SIGTERM)。作業を保存する余地があります。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>Kill Processes</source>
        <translation>プロセスの強制終了</translation>
    </message>
    <message>
        <source>They end at once (SIGKILL). Work that is not saved is lost.</source>
        <translation>直ちに終了します (SIGKILL)。保存していない作業は失われます。</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>強制終了(&amp;K)</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>優先度の変更</translation>
    </message>
    <message>
        <source>−20 gets the most of the processors, 19 the least. Only an administrator can lower the number.</source>
        <translation>−20 はプロセッサーを最も多く、19 は最も少なく割り当てます。値を下げられるのは管理者だけです。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (PID %2, user %3)</source>
        <translation>%1 (PID %2、ユーザー %3)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>--profile wants a name of small letters, digits, _ and -, not “%1”.</source>
        <translation>--profile には英小文字、数字、_、- からなる名前を指定します。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>OPSGLASS_PROFILE is no name of a profile: “%1”.</source>
        <translation>OPSGLASS_PROFILE の「%1」はプロファイル名ではありません。</translation>
    </message>
</context>
<context>
    <name>ProfileArchive</name>
    <message>
        <source>%1 is no archive of an Opsglass profile: %2</source>
        <translation>%1 は Opsglass プロファイルのアーカイブではありません: %2</translation>
    </message>
    <message>
        <source>it is larger than any profile.</source>
        <translation>プロファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>it holds “%1”.</source>
        <translation>「%1」が含まれています。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The settings cannot be read: %1.</source>
        <translation>設定を読み取れません: %1。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Opsglass. They are used as far as this one knows them, and changes are not kept.</source>
        <translation>設定は新しいバージョンの Opsglass が書き込んだものです。このバージョンで扱える範囲で使用し、変更は保存されません。</translation>
    </message>
    <message>
        <source>The settings were damaged and those of before are used. The damaged file is %1.</source>
        <translation>設定が破損していたため、以前の設定を使用します。破損したファイルは %1 です。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and the defaults are used.</source>
        <translation>%1 の設定が破損しているため、既定値を使用します。</translation>
    </message>
    <message>
        <source>The settings were damaged; the file is kept as %1 and the defaults are used.</source>
        <translation>設定が破損していました。ファイルを %1 として残し、既定値を使用します。</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message numerus="yes">
        <source>%n files are added: %1</source>
        <translation>
            <numerusform>%n 件のファイルを追加: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are replaced: %1</source>
        <translation>
            <numerusform>%n 件のファイルを置き換え: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are replaced: %1</source>
        <translation>
            <numerusform>%n 件の設定を置き換え: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences are kept</source>
        <translation>
            <numerusform>%n 件のサイレンスを保持</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is no archive of an Opsglass profile.</source>
        <translation>%1 は Opsglass プロファイルのアーカイブではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Opsglass.</source>
        <translation>%1 は新しいバージョンの Opsglass が書き込んだものです。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was imported.</source>
        <translation>%1 に書き込めないため、何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>Everything was imported. What was there before is in %1.</source>
        <translation>すべてをインポートしました。以前の内容は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>PromQl</name>
    <message>
        <source>expressions nested deeper than %1 levels</source>
        <translation>%1 段階を超える式の入れ子</translation>
    </message>
    <message>
        <source>more than %1 operators in one expression</source>
        <translation>1 つの式に %1 個を超える演算子</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>式が %1 文字を超えています。</translation>
    </message>
</context>
<context>
    <name>QueryPlan</name>
    <message>
        <source>The panel&apos;s time shift “%1” is not a duration.</source>
        <translation>パネルの時間シフト「%1」は期間ではありません。</translation>
    </message>
    <message>
        <source>The filter “%1 %2 %3” is left out: Prometheus compares labels only with =, !=, =~ and !~.</source>
        <translation>フィルター「%1 %2 %3」を除外しました。Prometheus のラベル比較は =、!=、=~、!~ のみです。</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The demo goes with no other server: leave out --source %1.</source>
        <translation>デモは他のサーバーと同時に指定できません。--source %1 を外してください。</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL for a server, --source local for this machine, or --source demo.</source>
        <translation>データの取得元を指定してください: サーバーは --source URL、このマシンは --source local、または --source demo。</translation>
    </message>
    <message>
        <source>--width is a number of pixels between 200 and 10000.</source>
        <translation>--width は 200～10000 のピクセル数です。</translation>
    </message>
    <message>
        <source>--theme is dark, light or print.</source>
        <translation>--theme は dark、light、print のいずれかです。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>No dashboard has a variable “%1”.</source>
        <translation>変数「%1」を持つダッシュボードはありません。</translation>
    </message>
    <message>
        <source>Name a dashboard: a file, or the uid of a built-in one.</source>
        <translation>ダッシュボードを指定してください: ファイル、または組み込みダッシュボードの uid。</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Only %1 of %2 repetitions are shown.</source>
        <translation>%2 件の繰り返しのうち %1 件だけを表示しています。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>no name is free</source>
        <translation>空いている名前がありません</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>エラーはありません。</translation>
    </message>
    <message>
        <source>Slow Agents (over %1 on average)</source>
        <translation>低速なエージェント (平均 %1 超)</translation>
    </message>
    <message>
        <source>Tools Below %1 Success</source>
        <translation>成功率 %1 未満のツール</translation>
    </message>
    <message>
        <source>Top Movers</source>
        <translation>変化の大きい項目</translation>
    </message>
    <message>
        <source>Nothing changed since the window before.</source>
        <translation>前の期間から変化はありません。</translation>
    </message>
    <message>
        <source>There are no data of the window before.</source>
        <translation>前の期間のデータがありません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before → Now</source>
        <translation>前回 → 今回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Firing Alerts</source>
        <translation>発生中のアラート</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>アラートルールがありません。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (抑制中)</translation>
    </message>
    <message>
        <source>System Metrics Report</source>
        <translation>システムメトリクスレポート</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成日時</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>ソースには、Opsglass が対応するシステムのメトリクスがありません。</translation>
    </message>
    <message>
        <source>Could Not Be Found Out</source>
        <translation>取得できなかった項目</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Total Requests</source>
        <translation>リクエスト合計</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Success Rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Recent Errors (5 min)</source>
        <translation>最近のエラー (5 分)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Active Agents</source>
        <translation>アクティブなエージェント</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Total Tokens</source>
        <translation>トークン合計</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Total Cost</source>
        <translation>コスト合計</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <translation>CPU (1 コア基準)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reqs</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Avg Time</source>
        <translation>平均時間</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用回数</translation>
    </message>
    <message>
        <source>Avg Latency</source>
        <translation>平均レイテンシー</translation>
    </message>
    <message>
        <source>Recent Requests (5 min)</source>
        <translation>最近のリクエスト (5 分)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>System Metrics Report: %1</source>
        <translation>システムメトリクスレポート: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>データなし (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Agent Performance</source>
        <translation>エージェントの性能</translation>
    </message>
    <message>
        <source>Tool Performance</source>
        <translation>ツールの性能</translation>
    </message>
    <message>
        <source>Model Usage</source>
        <translation>モデルの使用状況</translation>
    </message>
    <message>
        <source>Error Patterns</source>
        <translation>エラーパターン</translation>
    </message>
    <message>
        <source>System Health</source>
        <translation>システムの健全性</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1～%2 (%3)</translation>
    </message>
    <message>
        <source>HEALTHY</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>UNHEALTHY</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>パック「%1」はありません。利用できるパック: %2。</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL or --demo.</source>
        <translation>データの取得元を指定してください: --source URL または --demo。</translation>
    </message>
    <message>
        <source>Name one source: --source URL or --demo.</source>
        <translation>ソースを 1 つ指定してください: --source URL または --demo。</translation>
    </message>
    <message>
        <source>%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.</source>
        <translation>%1 は 30s、15m、24h、7d のような期間で、%2 以上です。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>「%1」の意味がわかりません。</translation>
    </message>
    <message>
        <source>--scheduled takes everything from the settings: use it alone.</source>
        <translation>--scheduled はすべて設定から取得します。単独で指定してください。</translation>
    </message>
    <message>
        <source>--format is md, json or html, not “%1”.</source>
        <translation>--format は md、json、html のいずれかです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--output is a file, or - for standard output.</source>
        <translation>--output はファイル、または - で標準出力です。</translation>
    </message>
</context>
<context>
    <name>ReportRecord</name>
    <message>
        <source>Another Opsglass is writing the report.</source>
        <translation>別の Opsglass がレポートを書き出しています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no report is.</source>
        <translation>フォルダー %1 に書き込めないため、レポートを書き出せません。</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>ソースには、Opsglass が対応するシステムのメトリクスがありません。</translation>
    </message>
    <message>
        <source>The Opsglass that runs scrapes the endpoints and writes the report.</source>
        <translation>実行中の Opsglass がエンドポイントをスクレイプし、レポートを書き出します。</translation>
    </message>
</context>
<context>
    <name>RequestSocket</name>
    <message>
        <source>Opsglass is running already, but cannot be reached: %1.</source>
        <translation>Opsglass はすでに実行中ですが、接続できません: %1。</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer.</source>
        <translation>Opsglass はすでに実行中ですが、応答しません。</translation>
    </message>
</context>
<context>
    <name>RuleAlerts</name>
    <message numerus="yes">
        <source>%1 of %n rules cannot be evaluated. %2</source>
        <translation>
            <numerusform>%n 件中 %1 件のルールを評価できません。%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The expression has no instant values, so that every evaluation fails.</source>
        <translation>式にインスタント値がないため、評価は必ず失敗します。</translation>
    </message>
    <message>
        <source>The expression needs Prometheus 3: %1.</source>
        <translation>式には Prometheus 3 が必要です: %1。</translation>
    </message>
    <message>
        <source>The expression cannot be parsed: %1.</source>
        <translation>式を解析できません: %1。</translation>
    </message>
    <message>
        <source>The label “alertname” is overwritten by the name of the alert.</source>
        <translation>ラベル「alertname」はアラート名で上書きされます。</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>The label “%1” changes with the value: each change makes another alert, which waits anew. Values belong into annotations.</source>
        <translation>ラベル「%1」は値とともに変わります。変わるたびに別のアラートになり、待機がやり直しになります。値はアノテーションに入れてください。</translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>アノテーション「%1」</translation>
    </message>
    <message>
        <source>%1: “else with” in a template needs Prometheus 3.</source>
        <translation>%1: テンプレートの「else with」には Prometheus 3 が必要です。</translation>
    </message>
    <message>
        <source>The rule at %1:%2 has this name and the same labels already.</source>
        <translation>%1:%2 のルールが、すでに同じ名前と同じラベルを持っています。</translation>
    </message>
</context>
<context>
    <name>RuleEntry</name>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>パック %1</translation>
    </message>
    <message>
        <source>%1, evaluated here</source>
        <translation>%1、Opsglass で評価</translation>
    </message>
    <message>
        <source>%1, evaluated by the server</source>
        <translation>%1、サーバーで評価</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>A rule file must be a mapping with the key “groups”.</source>
        <translation>ルールファイルは、キー「groups」を持つマッピングでなければなりません。</translation>
    </message>
    <message>
        <source>A rule file</source>
        <translation>ルールファイル</translation>
    </message>
    <message>
        <source>This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone.</source>
        <translation>これは Kubernetes の PrometheusRule です。Prometheus が読み取るのはその「spec」だけです。</translation>
    </message>
    <message>
        <source>The spec</source>
        <translation>spec</translation>
    </message>
    <message>
        <source>The PrometheusRule has no “spec” with groups.</source>
        <translation>PrometheusRule に、グループを持つ「spec」がありません。</translation>
    </message>
    <message>
        <source>“%1” needs Prometheus 3.</source>
        <translation>「%1」には Prometheus 3 が必要です。</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The group has no name.</source>
        <translation>グループに名前がありません。</translation>
    </message>
    <message>
        <source>There is another group “%1” in the file.</source>
        <translation>ファイルにグループ「%1」が他にもあります。</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A rule needs a name as its “alert” or “record”.</source>
        <translation>ルールには「alert」または「record」として名前が必要です。</translation>
    </message>
    <message>
        <source>A rule has either “record” or “alert”, which stands at %1:%2, not both.</source>
        <translation>ルールに指定できるのは「record」か「alert」(%1:%2 にあり) のどちらか一方です。</translation>
    </message>
    <message>
        <source>The rule has no expression as its “expr”.</source>
        <translation>ルールに「expr」として式がありません。</translation>
    </message>
    <message>
        <source>A recording rule cannot have “%1”.</source>
        <translation>記録ルールに「%1」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>「%1」はメトリクス名ではありません。</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>“%1” is not read: others may read it too. Take their rights away.</source>
        <translation>「%1」は読み取りません。他のユーザーも読み取れるためです。他のユーザーの権限を外してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」は破損しています。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SecretReference</name>
    <message>
        <source>After env: comes the name of a variable.</source>
        <translation>env: の後には変数名を指定します。</translation>
    </message>
    <message>
        <source>After file: comes a path that begins with a slash.</source>
        <translation>file: の後にはスラッシュで始まるパスを指定します。</translation>
    </message>
    <message>
        <source>After command: comes a program with its arguments.</source>
        <translation>command: の後にはプログラムと引数を指定します。</translation>
    </message>
    <message>
        <source>Write env:NAME, file:/path or command:program arguments.</source>
        <translation>env:名前、file:/パス、command:プログラム 引数 のいずれかの形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address is missing.</source>
        <translation>アドレスがありません。</translation>
    </message>
    <message>
        <source>This is no address: it should be like http://host:9093.</source>
        <translation>アドレスではありません。http://host:9093 のように入力してください。</translation>
    </message>
    <message>
        <source>Only addresses with http or https can be asked.</source>
        <translation>問い合わせできるのは http または https のアドレスだけです。</translation>
    </message>
</context>
<context>
    <name>ServerAlerts</name>
    <message numerus="yes">
        <source>%1 of the server&apos;s %n rules fail. %2</source>
        <translation>
            <numerusform>サーバーのルール %n 件中 %1 件が失敗しています。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cluster is settling: it may not know every alert yet.</source>
        <translation>クラスターが安定していません。まだ把握していないアラートがある可能性があります。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be saved: %1.</source>
        <translation>設定を保存できません: %1。</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>left out as secrets: %1</source>
        <translation>秘密情報のため除外: %1</translation>
    </message>
    <message>
        <source>Opsglass is running. Quit it first, or import by its File menu.</source>
        <translation>Opsglass が実行中です。先に終了するか、「ファイル」メニューからインポートしてください。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>以前の内容は %1 にあります。</translation>
    </message>
    <message>
        <source>Say “settings export FILE” or “settings import FILE [--dry-run]”.</source>
        <translation>「settings export ファイル」または「settings import ファイル [--dry-run]」と指定してください。</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A silence needs a matcher that a missing label does not meet; else it would hide every alert.</source>
        <translation>サイレンスには、ラベルがない場合に一致しないマッチャーが必要です。そうでないと、すべてのアラートを抑制します。</translation>
    </message>
    <message>
        <source>The silence ends before it begins.</source>
        <translation>サイレンスの終了が開始より前です。</translation>
    </message>
    <message>
        <source>A silence must name who made it.</source>
        <translation>サイレンスには作成者が必要です。</translation>
    </message>
    <message>
        <source>A silence has a comment that says why.</source>
        <translation>サイレンスには理由を示すコメントが必要です。</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>Here</source>
        <translation>この Opsglass</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Opsglass is just starting.</source>
        <translation>Opsglass は起動処理中です。</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer: %1</source>
        <translation>Opsglass はすでに実行中ですが、応答しません: %1</translation>
    </message>
</context>
<context>
    <name>SinglestatPanel</name>
    <message>
        <source>The text “%1” before the value is not shown.</source>
        <translation>値の前のテキスト「%1」を表示しません。</translation>
    </message>
    <message>
        <source>The text “%1” after the value is not shown.</source>
        <translation>値の後のテキスト「%1」を表示しません。</translation>
    </message>
    <message>
        <source>The gauge around the value is not drawn.</source>
        <translation>値を囲むゲージを描画しません。</translation>
    </message>
    <message>
        <source>The value “%1” of a series is unknown; the mean is shown instead.</source>
        <translation>系列の値「%1」は不明なため、代わりに平均を表示します。</translation>
    </message>
</context>
<context>
    <name>SourceDraft</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>The proxy is like http://host:8080 or socks5://host:1080.</source>
        <translation>プロキシは http://host:8080 または socks5://host:1080 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The login of the proxy has fields of its own.</source>
        <translation>プロキシのログイン情報は専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>「%1」はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>ヘッダー %1 が 2 回あります。</translation>
    </message>
    <message>
        <source>An endpoint cannot be scraped with a login.</source>
        <translation>ログインを使用してエンドポイントをスクレイプすることはできません。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>ユーザー名がありません。</translation>
    </message>
    <message>
        <source>Another source is called “%1”.</source>
        <translation>「%1」という名前のソースが他にもあります。</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>「%1」がすでにこのアドレスを使用しています。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>「%1」という名前のソースはありません。</translation>
    </message>
    <message>
        <source>its password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>its token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>クライアントの鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>ヘッダー %1 の値</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には次の情報が必要です: %2。</translation>
    </message>
    <message>
        <source>Expressions are worked out by a Grafana server; the panel is shown without theirs.</source>
        <translation>式 (Expressions) は Grafana サーバーが計算するものです。その結果を除いてパネルを表示します。</translation>
    </message>
    <message>
        <source>The panel shows the data of another panel, which is not in this file.</source>
        <translation>このパネルは、このファイルにない別のパネルのデータを表示します。</translation>
    </message>
    <message>
        <source>The panel asks the Grafana server itself, which Opsglass does without.</source>
        <translation>このパネルは Grafana サーバー自体に問い合わせますが、Opsglass は Grafana サーバーを使用しません。</translation>
    </message>
    <message>
        <source>The panel asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>このパネルは種類「%1」のソースに問い合わせます。Opsglass が読み取るのは Prometheus とその互換ソースです。</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>The data have no time field.</source>
        <translation>データに時刻フィールドがありません。</translation>
    </message>
    <message>
        <source>A single sample covers no stretch of time: the panel needs a range query.</source>
        <translation>サンプル 1 つでは期間を表せません。このパネルには範囲クエリが必要です。</translation>
    </message>
</context>
<context>
    <name>StateTooltip</name>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>TextDifferences</name>
    <message>
        <source>Images in the text are not loaded.</source>
        <translation>テキスト内の画像を読み込みません。</translation>
    </message>
    <message>
        <source>Scripts, style sheets, frames and controls in the text are left out.</source>
        <translation>テキスト内のスクリプト、スタイルシート、フレーム、コントロールを除外します。</translation>
    </message>
    <message>
        <source>These styles of the text are not drawn: %1.</source>
        <translation>テキストの次のスタイルを描画しません: %1。</translation>
    </message>
    <message>
        <source>The code is not coloured by its language.</source>
        <translation>コードを言語に応じて色分けしません。</translation>
    </message>
    <message>
        <source>The lines of the code are not numbered.</source>
        <translation>コードの行番号を表示しません。</translation>
    </message>
    <message>
        <source>The small map beside the code is not drawn.</source>
        <translation>コードの横のミニマップを描画しません。</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.</source>
        <translation>「%1」は時刻ではありません。now-6h、now/d、2026-01-31 08:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>過去 5 分</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>過去 15 分</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>過去 30 分</translation>
    </message>
    <message>
        <source>Last 1 hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>過去 3 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>過去 12 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>過去 2 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>過去 6 か月</translation>
    </message>
    <message>
        <source>Last 1 year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>過去 2 年</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>過去 5 年</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>今日 (現在まで)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>今週 (現在まで)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>今月 (現在まで)</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>今年 (現在まで)</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>範囲の終了が開始より前です。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>The joined table would have more than %L1 rows; the first ones are shown.</source>
        <translation>結合した表が %L1 行を超えるため、先頭の行だけを表示します。</translation>
    </message>
    <message>
        <source>The transformation “%1” is not supported; the data are shown without it.</source>
        <translation>変換「%1」はサポートしていないため、変換せずにデータを表示します。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>True</source>
        <translation>真</translation>
    </message>
    <message>
        <source>False</source>
        <translation>偽</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Logs need a log source; Opsglass reads metrics.</source>
        <translation>ログにはログソースが必要です。Opsglass が読み取るのはメトリクスです。</translation>
    </message>
    <message>
        <source>Traces need a trace source; Opsglass reads metrics.</source>
        <translation>トレースにはトレースソースが必要です。Opsglass が読み取るのはメトリクスです。</translation>
    </message>
    <message>
        <source>Flame graphs need a profile source; Opsglass reads metrics.</source>
        <translation>フレームグラフにはプロファイルソースが必要です。Opsglass が読み取るのはメトリクスです。</translation>
    </message>
    <message>
        <source>Node graphs need a source of nodes and edges; Opsglass reads metrics.</source>
        <translation>ノードグラフにはノードとエッジのソースが必要です。Opsglass が読み取るのはメトリクスです。</translation>
    </message>
    <message>
        <source>Maps are loaded from map servers, which Opsglass does not ask.</source>
        <translation>地図は地図サーバーから読み込まれますが、Opsglass は地図サーバーに問い合わせません。</translation>
    </message>
    <message>
        <source>News are read from the internet, which Opsglass does not ask.</source>
        <translation>ニュースはインターネットから読み込まれますが、Opsglass はインターネットに問い合わせません。</translation>
    </message>
    <message>
        <source>Lists of annotations are kept by a Grafana server; Opsglass works without one.</source>
        <translation>アノテーションの一覧は Grafana サーバーが保持します。Opsglass は Grafana サーバーなしで動作します。</translation>
    </message>
    <message>
        <source>Opsglass does not draw canvas panels.</source>
        <translation>Opsglass はキャンバスパネルを描画しません。</translation>
    </message>
    <message>
        <source>Opsglass does not draw candlestick charts.</source>
        <translation>Opsglass はローソク足チャートを描画しません。</translation>
    </message>
    <message>
        <source>Opsglass does not draw XY charts.</source>
        <translation>Opsglass は XY チャートを描画しません。</translation>
    </message>
    <message>
        <source>Opsglass does not draw trend panels.</source>
        <translation>Opsglass はトレンドパネルを描画しません。</translation>
    </message>
    <message>
        <source>The panel names no type; the dashboard keeps it unchanged.</source>
        <translation>パネルの種類が指定されていません。ダッシュボード内ではそのまま保持されます。</translation>
    </message>
    <message>
        <source>“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel unchanged.</source>
        <translation>「%1」は Opsglass が対応していないプラグインです。パネルはダッシュボード内でそのまま保持されます。</translation>
    </message>
</context>
<context>
    <name>VariableOptions</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>変数の正規表現「%1」を解釈できません: %2。</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>変数の正規表現「%1」を解釈できません: %2。</translation>
    </message>
</context>
<context>
    <name>WatchDraft</name>
    <message>
        <source>It needs a name, which its series have as the label agent.</source>
        <translation>名前が必要です。系列のラベル agent の値になります。</translation>
    </message>
    <message>
        <source>Another entry of the watch list has this name.</source>
        <translation>この名前の項目が監視リストに他にもあります。</translation>
    </message>
    <message>
        <source>It needs the name of a process.</source>
        <translation>プロセス名が必要です。</translation>
    </message>
    <message>
        <source>It needs a regular expression.</source>
        <translation>正規表現が必要です。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>It needs the number of a process.</source>
        <translation>プロセスの番号が必要です。</translation>
    </message>
    <message>
        <source>It needs the path of a control group, which begins with a slash.</source>
        <translation>スラッシュで始まるコントロールグループのパスが必要です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Number (PID)</source>
        <translation>番号 (PID)</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>コントロールグループ</translation>
    </message>
    <message>
        <source>The name as the list shows it, at most 15 bytes.</source>
        <translation>一覧に表示される名前 (最大 15 バイト)。</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that is found anywhere in the command line.</source>
        <translation>コマンドラインのどこかに一致する正規表現 (RE2)。</translation>
    </message>
    <message>
        <source>The number of one process; the entry is empty once it has ended.</source>
        <translation>1 つのプロセスの番号。プロセスが終了すると、この項目は空になります。</translation>
    </message>
    <message>
        <source>A path; groups below it count as well.</source>
        <translation>パス。その下のグループも対象です。</translation>
    </message>
</context>
<context>
    <name>YamlMap</name>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>このキーの後にコロンがありません。</translation>
    </message>
    <message>
        <source>A key has to be a text.</source>
        <translation>キーはテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already.</source>
        <translation>キー「%1」はすでに %2 行目にあります。</translation>
    </message>
    <message>
        <source>Mappings are merged with &lt;&lt; in too many layers.</source>
        <translation>&lt;&lt; によるマッピングの結合の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>&lt;&lt; で結合できるのはマッピングだけです。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>ファイルは有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>Control characters such as U+%1 cannot stand in YAML.</source>
        <translation>U+%1 などの制御文字は YAML に使用できません。</translation>
    </message>
    <message>
        <source>Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only before the document.</source>
        <translation>使用できる YAML ディレクティブは %YAML 1.1 と %TAG のみで、文書の前に限られます。</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys to values.</source>
        <translation>%1はキーと値のマッピングでなければなりません。</translation>
    </message>
    <message>
        <source>The key “%1” is of another program and was left out.</source>
        <translation>キー「%1」は別のプログラムのものであるため、除外しました。</translation>
    </message>
    <message>
        <source>%1 has no key “%2”.</source>
        <translation>%1にキー「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>「%1」はリストでなければなりません。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>ここにはテキストが必要です。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>ここには true または false が必要です。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not “%2”.</source>
        <translation>「%1」は整数でなければなりません。「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 5m or 1h30m.</source>
        <translation>「%1」は 5m や 1h30m のような期間ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot name a label.</source>
        <translation>「%1」はラベル名にできません。</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>「%1」の値はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>「%1」の値は有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Labels and annotations map names to texts.</source>
        <translation>ラベルとアノテーションは、名前からテキストへのマッピングです。</translation>
    </message>
    <message>
        <source>“%1” cannot name a label or annotation.</source>
        <translation>「%1」はラベル名またはアノテーション名にできません。</translation>
    </message>
</context>
<context>
    <name>opsglass::AboutDialog</name>
    <message>
        <source>About Opsglass</source>
        <translation>Opsglass について</translation>
    </message>
    <message>
        <source>Opsglass %1

A desktop monitor for AI agents and LLM services.

Free software under the GNU General Public License, version 3 or later. It contacts the addresses you configure and no others, and tells nobody about you.</source>
        <translation>Opsglass %1

AI エージェントと LLM サービスのためのデスクトップモニターです。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。設定したアドレス以外には接続せず、利用者の情報を誰にも送信しません。</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>使用ライブラリ(&amp;M)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>opsglass::AdhocFilters</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>フィルター %1 を削除</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBell</name>
    <message>
        <source>Alerts: %1</source>
        <translation>アラート: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBook</name>
    <message>
        <source>%1 no longer has its watchdog alert: its alerting does not work.</source>
        <translation>%1 のウォッチドッグアラートがなくなりました。アラート機能が動作していません。</translation>
    </message>
    <message>
        <source>What %1 would say is unknown.</source>
        <translation>%1 の状態は不明です。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertCenter</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Pause Notifications</source>
        <translation>通知を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Not While I P&amp;resent</source>
        <translation>プレゼンテーション中は通知しない(&amp;R)</translation>
    </message>
    <message>
        <source>Silence &amp;All for an Hour</source>
        <translation>すべて 1 時間サイレンスにする(&amp;A)</translation>
    </message>
    <message>
        <source>Alert S&amp;ettings…</source>
        <translation>アラートの設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Stay in the &amp;Tray When the Window Is Closed</source>
        <translation>ウィンドウを閉じてもトレイに常駐(&amp;T)</translation>
    </message>
    <message>
        <source>There Is No Tray Here: Closing the Window Ends Opsglass</source>
        <translation>トレイがないため、ウィンドウを閉じると Opsglass は終了します</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>通知から作成</translation>
    </message>
    <message>
        <source>All alerts, for an hour</source>
        <translation>すべてのアラート、1 時間</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%1 に %n 行を書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertChartView</name>
    <message>
        <source>The rule&apos;s expression over its threshold</source>
        <translation>しきい値に対するルールの式</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>グラフなし</translation>
    </message>
    <message>
        <source>Nobody that answers this rule&apos;s expression is among the sources.</source>
        <translation>このルールの式に応答するソースがありません。</translation>
    </message>
    <message>
        <source>The expression of its rule is not known.</source>
        <translation>ルールの式が不明です。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>The expression gives no series in this stretch of time.</source>
        <translation>この期間に式が返す系列はありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDesk</name>
    <message>
        <source>Silenced here.</source>
        <translation>Opsglass でサイレンスにしました。</translation>
    </message>
    <message>
        <source>Silenced in %1.</source>
        <translation>%1 でサイレンスにしました。</translation>
    </message>
    <message>
        <source>The silence in %1 has ended.</source>
        <translation>%1 のサイレンスが終了しました。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDetail</name>
    <message>
        <source>Choose an alert to see all there is to know of it.</source>
        <translation>アラートを選択すると、すべての情報を表示します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>アラートの履歴</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>値 %1</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n silence(s)</source>
        <translation>
            <numerusform>%n 件のサイレンスの対象</numerusform>
        </translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>%1 により抑止</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>%1 によりミュート</translation>
    </message>
    <message>
        <source>No source knows this alert any more.</source>
        <translation>このアラートを把握しているソースはもうありません。</translation>
    </message>
    <message>
        <source>Links and other annotations</source>
        <translation>リンクとその他のアノテーション</translation>
    </message>
    <message>
        <source>Expression, for %1</source>
        <translation>式 (継続時間 %1)</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>検出元</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>履歴はまだありません</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertFilterBar</name>
    <message>
        <source>Severities</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Search alerts  /</source>
        <translation>アラートを検索  /</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>アラートを検索</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大度別</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前別</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>ソース別</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>レシーバー別</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By label %1</source>
        <translation>ラベル %1 別</translation>
    </message>
    <message>
        <source>%1 alerts are shown</source>
        <translation>%1のアラートを表示中</translation>
    </message>
    <message>
        <source>%1 alerts are hidden</source>
        <translation>%1のアラートを非表示中</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message numerus="yes">
        <source>%n severities</source>
        <translation>
            <numerusform>%n 種類の重大度</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>ソース %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertHistoryModel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>発生中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>解決済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A pending alert went away before it fired</extracomment>
        <translation>自然解消</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>サイレンス設定</translation>
    </message>
    <message>
        <source>Silence expired</source>
        <translation>サイレンス失効</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>ソース不明</translation>
    </message>
    <message>
        <source>Source answers</source>
        <translation>ソース応答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertKeeper</name>
    <message>
        <source>Another Opsglass watches with this profile: alerts are told and recorded there.</source>
        <translation>このプロファイルの別の Opsglass が監視中です。アラートの通知と記録はそちらで行われます。</translation>
    </message>
    <message>
        <source>Another Opsglass with this profile keeps the history: look at it there.</source>
        <translation>このプロファイルの別の Opsglass が履歴を保持しています。そちらでご覧ください。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListModel</name>
    <message>
        <source>Watchdogs</source>
        <translation>ウォッチドッグ</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Not told by an Alertmanager</source>
        <translation>Alertmanager による通知なし</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>%1 により抑止</translation>
    </message>
    <message>
        <source>Muted by %1</source>
        <translation>%1 によりミュート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListPanel</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2経過)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListView</name>
    <message>
        <source>Silence…</source>
        <translation>サイレンス…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>ダッシュボードで開く</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Open at Source</source>
        <translation>ソースで開く</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Acknowledge the alert for a length of time such as &quot;2 h&quot;</extracomment>
        <translation>今から %1</translation>
    </message>
    <message>
        <source>Silence this alert for %1 (A)</source>
        <translation>このアラートを %1サイレンスにする (A)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertNoticeView</name>
    <message>
        <source>Sho&amp;w All</source>
        <translation>すべて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Add a Sour&amp;ce…</source>
        <translation>ソースを追加(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertPreferences</name>
    <message numerus="yes">
        <source>Alertmanager %1, cluster %2, %n other peers</source>
        <translation>
            <numerusform>Alertmanager %1、クラスター %2、他のピア %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRoutingSettings</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Routing file</source>
        <translation>ルーティングファイル</translation>
    </message>
    <message>
        <source>none: the built-in routing</source>
        <translation>なし: 組み込みのルーティング</translation>
    </message>
    <message>
        <source>Problems of the routing file</source>
        <translation>ルーティングファイルの問題</translation>
    </message>
    <message>
        <source>Routing by an Alertmanager configuration</source>
        <translation>Alertmanager 設定によるルーティング</translation>
    </message>
    <message>
        <source>Its routes decide which alerts are told of together, how long is waited and when they are repeated; its inhibition rules and time intervals decide what is kept quiet. Its receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. The file stays as it is.</source>
        <translation>どのアラートをまとめて通知するか、どれだけ待つか、いつ再通知するかはそのルートで決まり、何を通知しないかは抑止ルールと時間帯で決まります。メールなどのレシーバーは使用しません。それらを使うには、アラートを Alertmanager に転送してください。ファイルは変更しません。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Each is sent every group of alerts when the desktop is told of it, in Alertmanager&apos;s format. Addresses are secrets: only their host is shown.</source>
        <translation>デスクトップに通知するときに、アラートの各グループを Alertmanager の形式で送信します。アドレスは秘密情報のため、ホストだけを表示します。</translation>
    </message>
    <message>
        <source>New webhook: %1</source>
        <translation>新しい Webhook: %1</translation>
    </message>
    <message>
        <source>Choose an Alertmanager configuration</source>
        <translation>Alertmanager 設定の選択</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>YAML ファイル (*.yml *.yaml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRuleSettings</name>
    <message>
        <source>There is no source yet that rules could be evaluated on: add one first.</source>
        <translation>ルールを評価するソースがまだありません。先に追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add rule files…</source>
        <translation>ルールファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Also &amp;watch the alerts of the servers&apos; own rules</source>
        <translation>サーバー自身のルールのアラートも監視する(&amp;W)</translation>
    </message>
    <message>
        <source>Source the rules are evaluated on</source>
        <translation>ルールを評価するソース</translation>
    </message>
    <message>
        <source>Rules for &amp;source</source>
        <translation>ルールのソース(&amp;S)</translation>
    </message>
    <message>
        <source>Packs and rule files</source>
        <translation>パックとルールファイル</translation>
    </message>
    <message>
        <source>Add rule files</source>
        <translation>ルールファイルの追加</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules);;All files (*)</source>
        <translation>ルールファイル (*.yml *.yaml *.rules);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There are no packs and no files yet.</source>
        <translation>パックとファイルはまだありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSettingsDialog</name>
    <message>
        <source>Alert settings</source>
        <translation>アラートの設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSourceStrip</name>
    <message>
        <source>Sources that did not answer</source>
        <translation>応答しなかったソース</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTray</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without severity</source>
        <translation>
            <numerusform>重大度なし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced or inhibited</source>
        <translation>
            <numerusform>サイレンスまたは抑止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>問い合わせできないソース %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>未問い合わせのソース %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>監視対象なし</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>No alert known</source>
        <translation>既知のアラートなし</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>通知を一時停止中</translation>
    </message>
    <message>
        <source>notifications paused until %1</source>
        <translation>%1 まで通知を一時停止中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day of the week and a time of the day</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTree</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerClient</name>
    <message>
        <source>%1 has no API v2 of an Alertmanager at this address (%2): it is another server, an Alertmanager too old for it, or lives below a path that belongs to the address.</source>
        <translation>%1 のこのアドレスに Alertmanager の API v2 がありません (%2)。別のサーバーか、古すぎる Alertmanager か、アドレスに含めるべきパスの下にあります。</translation>
    </message>
    <message>
        <source>%1 does not have this silence.</source>
        <translation>%1 にこのサイレンスはありません。</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <translation>%1 に拒否されました: %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: a login is needed, or the address is another one.</source>
        <translation>%1 は Alertmanager の API v2 ではなく Web ページ (「%2」) を返しました。ログインが必要か、アドレスが違います。</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager&apos;s API v2 promises, from byte %1 on; is this the address of an Alertmanager?</source>
        <translation>応答の %1 バイト目以降が Alertmanager の API v2 の形式と異なります。Alertmanager のアドレスか確認してください。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerSettings</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Chosen Alertmanager</source>
        <translation>選択した Alertmanager</translation>
    </message>
    <message>
        <source>&amp;Forward alerts of my rules to it</source>
        <translation>自分のルールのアラートを転送する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>http://host:9093</source>
        <translation>http://host:9093</translation>
    </message>
    <message>
        <source>As a Prometheus does: it then routes and delivers them, by e-mail for instance.</source>
        <translation>Prometheus と同様に転送し、Alertmanager がルーティングしてメールなどで配信します。</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>アドレスの問題</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>「%1」がすでにこのアドレスを使用しています。</translation>
    </message>
    <message>
        <source>An Alertmanager: %1</source>
        <translation>Alertmanager です: %1</translation>
    </message>
    <message>
        <source>Alertmanager “%1”: %2</source>
        <translation>Alertmanager「%1」: %2</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>New Alertmanager</source>
        <translation>新しい Alertmanager</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerWatch</name>
    <message>
        <source>There is no such Alertmanager.</source>
        <translation>その Alertmanager はありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>ダッシュボードに戻る (Esc)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>履歴(&amp;I)</translation>
    </message>
    <message>
        <source>Al&amp;erts (%1)</source>
        <translation>アラート(&amp;E) (%1)</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>アラート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Silences (%1)</source>
        <translation>サイレンス(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;Silences</source>
        <translation>サイレンス(&amp;S)</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsRun</name>
    <message>
        <source>The server has not evaluated it yet.</source>
        <translation>サーバーがまだ評価していません。</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Annotations of this dashboard</source>
        <translation>このダッシュボードのアノテーション</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · オフ</translation>
    </message>
    <message>
        <source>%1 · asking…</source>
        <translation>%1 · 問い合わせ中…</translation>
    </message>
    <message>
        <source>This dashboard has no annotations.</source>
        <translation>このダッシュボードにアノテーションはありません。</translation>
    </message>
    <message>
        <source>No events in this time range.</source>
        <translation>この時間範囲にイベントはありません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events in this time range.</source>
        <translation>この時間範囲のイベント %2 件のうち、最新の %1 件。</translation>
    </message>
    <message>
        <source>Events in this time range; Enter shows the time around one.</source>
        <translation>この時間範囲のイベント。Enter でその前後の時間を表示します。</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationSet</name>
    <message>
        <source>It does not ask Prometheus, so that Opsglass has no events for it.</source>
        <translation>Prometheus への問い合わせではないため、Opsglass にはイベントがありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::BarChartPlot</name>
    <message>
        <source>Bar chart</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Arrow keys move from bar to bar and from category to category, Return follows the links of a bar, Escape lets go.</source>
        <translation>矢印キーで棒と分類の間を移動し、Return で棒のリンクをたどり、Escape で選択を解除します。</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetBar</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>予算を設定…</translation>
    </message>
    <message>
        <source>Be told when money or tokens are spent faster than in a day, a week or a month they may be</source>
        <translation>金額またはトークンの使用ペースが、1 日、1 週間、1 か月の許容量を超えると通知します</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetCell</name>
    <message>
        <source>Budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>最後の既知の値:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An alert at %1.</source>
        <translation>%1 でアラート。</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetForm</name>
    <message>
        <source>From the &amp;built-in dashboards</source>
        <translation>組み込みダッシュボードから(&amp;B)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始:</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>ソースを選択</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>A counter, with labels if need be, or an expression over [$__range]:
increase(tokens_total[$__range]) * 3e-6</source>
        <translation>カウンター (必要ならラベル付き)、または [$__range] に対する式:
increase(tokens_total[$__range]) * 3e-6</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>週の最初の曜日</translation>
    </message>
    <message>
        <source>Percents of the amount; an alert at each</source>
        <translation>予算に対する割合 (%)。それぞれでアラートを出します</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>集計対象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額・量(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;lerts at (%)</source>
        <translation>アラートの段階 (%)(&amp;L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (もうありません)</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetStrip</name>
    <message>
        <source>&amp;Budgets…</source>
        <translation>予算(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsDialog</name>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>No budget yet. A budget says how much money, or how many tokens, may be spent in a day, a week or a month, and gives an alert at each step on the way.</source>
        <translation>予算はまだありません。予算では、1 日、1 週間、1 か月に使用してよい金額またはトークン数を定め、途中の段階ごとにアラートを出します。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>opsglass::Catalog</name>
    <message>
        <source>There is no source to ask.</source>
        <translation>問い合わせるソースがありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::CellInspector</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>opsglass::CertificateSourcePage</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.key *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File of the authorities</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>解除(&amp;F)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>The key has a pa&amp;ssphrase</source>
        <translation>鍵にパスフレーズがある(&amp;S)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Aut&amp;horities</source>
        <translation>認証局(&amp;H)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼対象</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>クライアント証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>証明書の鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>What these authorities signed; without a file those of the system count.</source>
        <translation>これらの認証局が署名した証明書。ファイルを指定しない場合は、システムの認証局を使用します。</translation>
    </message>
    <message>
        <source>Only the certificate with this SHA-256 fingerprint:
%1</source>
        <translation>次の SHA-256 フィンガープリントの証明書のみ:
%1</translation>
    </message>
</context>
<context>
    <name>opsglass::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do or see?</source>
        <translation>操作または表示したいものを入力</translation>
    </message>
    <message>
        <source>Search commands, dashboards and panels</source>
        <translation>コマンド、ダッシュボード、パネルを検索</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionResult</name>
    <message>
        <source>%1 series</source>
        <translation>系列 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n targets up</source>
        <translation>
            <numerusform>稼働中のターゲット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets down</source>
        <translation>
            <numerusform>停止中のターゲット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>scraped every %1 s</source>
        <translation>%1 秒ごとにスクレイプ</translation>
    </message>
    <message>
        <source>&amp;Use That Address</source>
        <translation>そのアドレスを使用(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;crape It</source>
        <translation>スクレイプする(&amp;C)</translation>
    </message>
    <message>
        <source>Tr&amp;ust This Certificate</source>
        <translation>この証明書を信頼(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the Alert Settings</source>
        <translation>アラートの設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionTest</name>
    <message>
        <source>Choose the file of the authority that signed it under Certificates. Or compare the fingerprint with what the server&apos;s owner says, and trust this one certificate.</source>
        <translation>「証明書」で、署名した認証局のファイルを選択してください。または、フィンガープリントをサーバーの管理者が示すものと照合し、この証明書だけを信頼してください。</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody is in between: compare the fingerprint with what the server&apos;s owner says before you trust the new one.</source>
        <translation>証明書が更新されたか、通信に第三者が介在している可能性があります。新しい証明書を信頼する前に、フィンガープリントをサーバーの管理者が示すものと照合してください。</translation>
    </message>
    <message>
        <source>Use the address with http.</source>
        <translation>http のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Choose a client certificate that this server accepts, under Certificates.</source>
        <translation>「証明書」で、このサーバーが受け入れるクライアント証明書を選択してください。</translation>
    </message>
    <message>
        <source>Choose your client certificate and its key under Certificates.</source>
        <translation>「証明書」で、クライアント証明書とその鍵を選択してください。</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>アドレス、ネットワーク、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy and its login under Network, or use none.</source>
        <translation>「ネットワーク」でプロキシとそのログイン情報を確認するか、プロキシを使用しないでください。</translation>
    </message>
    <message>
        <source>Check the address, a firewall in between and the proxy, or wait longer: the time-out is under Network.</source>
        <translation>アドレス、途中のファイアウォール、プロキシを確認するか、待ち時間を延ばしてください。タイムアウトは「ネットワーク」で設定できます。</translation>
    </message>
    <message>
        <source>Start the server, or correct the port: most often it is 9090 for Prometheus and 8428 for VictoriaMetrics.</source>
        <translation>サーバーを起動するか、ポートを修正してください。通常、Prometheus は 9090、VictoriaMetrics は 8428 です。</translation>
    </message>
    <message>
        <source>Check how the name is written, or whether it is known only in another network, such as a VPN.</source>
        <translation>名前の綴りを確認してください。VPN など別のネットワークでのみ有効な名前の可能性もあります。</translation>
    </message>
    <message>
        <source>Use the address it names.</source>
        <translation>示されたアドレスを使用してください。</translation>
    </message>
    <message>
        <source>People log in there with a browser, which Opsglass cannot: ask for an address behind the login page, or for a token or header that passes it, and set this under Login.</source>
        <translation>ブラウザーでのログインが必要ですが、Opsglass では対応できません。ログインページを経由しないアドレス、または通過できるトークンかヘッダーを管理者に確認し、「ログイン」で設定してください。</translation>
    </message>
    <message>
        <source>%1 speaks TLS alone.</source>
        <translation>%1 は TLS のみに対応しています。</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>https のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>It may be starting, or nobody is behind it: try again later, or look at the server itself.</source>
        <translation>起動中か、背後のサーバーが停止している可能性があります。後でもう一度試すか、サーバー自体を確認してください。</translation>
    </message>
    <message>
        <source>Name your tenant: add the header X-Scope-OrgID under Login.</source>
        <translation>テナントを指定してください。「ログイン」でヘッダー X-Scope-OrgID を追加します。</translation>
    </message>
    <message>
        <source>Choose user and password, or a token, under Login.</source>
        <translation>「ログイン」で、ユーザーとパスワード、またはトークンを選択してください。</translation>
    </message>
    <message>
        <source>What is set under Login is not accepted: correct it.</source>
        <translation>「ログイン」の設定内容が受け入れられません。修正してください。</translation>
    </message>
    <message>
        <source>%1 answers with a page to log in on (“%2”).</source>
        <translation>%1 がログインページ (「%2」) を返しました。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to query, or use another login.</source>
        <translation>管理者にクエリの権限を依頼するか、別のログイン情報を使用してください。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>Web ページ「%1」</translation>
    </message>
    <message>
        <source>an API that speaks JSON, but not that of Prometheus</source>
        <translation>JSON を返すが Prometheus とは異なる API サービス</translation>
    </message>
    <message>
        <source>a web server that says nothing (status %1)</source>
        <translation>何も返さない Web サーバー (ステータス %1)</translation>
    </message>
    <message>
        <source>a web server that says “%1”</source>
        <translation>「%1」と応答する Web サーバー</translation>
    </message>
    <message>
        <source>This is %1, not a Prometheus.</source>
        <translation>これは %1 で、Prometheus ではありません。</translation>
    </message>
    <message>
        <source>Give the address of the server that Grafana asks: it is in the settings of its data source. Its dashboards come in by File → Import from Grafana.</source>
        <translation>Grafana が問い合わせるサーバーのアドレスを指定してください。アドレスは Grafana のデータソースの設定にあります。Grafana のダッシュボードは「ファイル」→「Grafana からインポート」で取り込めます。</translation>
    </message>
    <message>
        <source>There is no Prometheus API at %1, but there is one at %2.</source>
        <translation>%1 に Prometheus API はありませんが、%2 にあります。</translation>
    </message>
    <message>
        <source>Use that address.</source>
        <translation>そのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>A Prometheus-compatible server</source>
        <translation>Prometheus 互換サーバー</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 が応答しました。</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 は古すぎます。</translation>
    </message>
    <message>
        <source>Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists of variables hold too much. Update the server.</source>
        <translation>Opsglass には Prometheus %1.%2 以降が必要です。グラフは機能しますが、変数の一覧に余分な値が含まれます。サーバーを更新してください。</translation>
    </message>
    <message>
        <source>These are the bare metrics of %1; nobody answers queries here.</source>
        <translation>これは %1 のメトリクスそのものです。クエリに応答するものがありません。</translation>
    </message>
    <message>
        <source>These are bare metrics; nobody answers queries here.</source>
        <translation>これはメトリクスそのものです。クエリに応答するものがありません。</translation>
    </message>
    <message>
        <source>Scrape them: a private Prometheus inside Opsglass then keeps their history.</source>
        <translation>スクレイプしてください。Opsglass 内の専用の Prometheus が履歴を保持します。</translation>
    </message>
    <message>
        <source>Add it in the alert settings: Opsglass then shows its alerts and silences.</source>
        <translation>アラートの設定で追加してください。Opsglass がそのアラートとサイレンスを表示します。</translation>
    </message>
    <message>
        <source>This is no Prometheus: it looks like %1.</source>
        <translation>Prometheus ではなく、次のもののようです: %1。</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>サーバーは %1 と名乗っています。</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server lives below a path.</source>
        <translation>アドレスとポート、およびサーバーが特定のパスの下にあるかどうかを確認してください。</translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::DashListPanel</name>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>最近の表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No dashboard is in this list.</source>
        <translation>この一覧にダッシュボードはありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPage</name>
    <message>
        <source>&amp;View</source>
        <translation>拡大表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>調査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を選択してコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back to dashboard</source>
        <translation>ダッシュボードに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet Cells</source>
        <translation>表計算のセル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table (HTML)</source>
        <translation>表 (HTML)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPicture</name>
    <message>
        <source>The dashboard is too long for one picture: %1 × %2 pixels. Choose fewer values of the variables that repeat its panels, or another format.</source>
        <translation>ダッシュボードが 1 枚の画像には長すぎます: %1 × %2 ピクセル。パネルを繰り返す変数の値を減らすか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>画像用のメモリーが不足しています。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>opsglass::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The demo is already running; close its window first.</source>
        <translation>デモはすでに実行中です。先にそのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Making the eight days before today…</source>
        <translation>今日までの 8 日分を作成中…</translation>
    </message>
    <message>
        <source>Making what happened since the last time…</source>
        <translation>前回以降の出来事を作成中…</translation>
    </message>
    <message>
        <source>Starting Prometheus…</source>
        <translation>Prometheus を起動中…</translation>
    </message>
    <message>
        <source>The demo cannot listen on this machine&apos;s loopback address.</source>
        <translation>デモはこのマシンのループバックアドレスで待ち受けできません。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は破損しています。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::DemoHistory</name>
    <message>
        <source>The demo needs Prometheus: run “apt install prometheus” and start it again.</source>
        <translation>デモには Prometheus が必要です。「apt install prometheus」を実行してから、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>別の Opsglass が %1 のデータを使用しています。先に終了してください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be stored: %1</source>
        <translation>デモの過去のデータを保存できません: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopDesk</name>
    <message>
        <source>A report without secrets is in the clipboard. Read it before you give it away.</source>
        <translation>秘密情報を含まないレポートをクリップボードにコピーしました。他の人に渡す前に内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 時間サイレンス</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
</context>
<context>
    <name>opsglass::DetailsReader</name>
    <message>
        <source>it belongs to somebody else</source>
        <translation>他のユーザーのものです</translation>
    </message>
    <message>
        <source>Its share of memory cannot be read: %1.</source>
        <translation>メモリーの按分量を読み取れません: %1。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>プロセスは終了しました。</translation>
    </message>
    <message>
        <source>Its program cannot be read: %1.</source>
        <translation>プログラムを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Its working directory cannot be read: %1.</source>
        <translation>作業ディレクトリーを読み取れません: %1。</translation>
    </message>
</context>
<context>
    <name>opsglass::Export</name>
    <message>
        <source>The data of these panels are missing here, or not all of them are here:</source>
        <translation>次のパネルのデータは、ここにないか、一部が欠けています:</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation>パネル %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” has no data: %2</source>
        <translation>「%1」にデータがありません: %2</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip, or one panel.</source>
        <translation>複数のパネルは複数のファイルになります。フォルダーか .zip、または 1 つのパネルを指定してください。</translation>
    </message>
    <message>
        <source>The picture cannot be compressed.</source>
        <translation>画像を圧縮できません。</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportCommand</name>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>ダッシュボードにパネル %1 はありません。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>何も書き出しません。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal: name a file with --output.</source>
        <translation>画像は端末に出力できません。--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The dashboard has no variable “%1”.</source>
        <translation>ダッシュボードに変数「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Asking for all panels</source>
        <translation>すべてのパネルの問い合わせ中</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>The dashboard was closed before it was exported.</source>
        <translation>エクスポートの前にダッシュボードが閉じられました。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message numerus="yes">
        <source> Panels that failed: %1 and %n more.</source>
        <translation>
            <numerusform> 失敗したパネル: %1、他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source> Panels that failed: %1.</source>
        <translation> 失敗したパネル: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1.</source>
        <translation>
            <numerusform>%1 に %n 件のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the files are written.</source>
        <translation>
            <numerusform>%1 うち %n 件のファイルは書き込み済みです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>エクスポート: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (タブ)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示中の内容</translation>
    </message>
    <message>
        <source>All samples, before transformations</source>
        <translation>変換前のすべてのサンプル</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (%1, parted by “%2”)</source>
        <comment>a number</comment>
        <translation>表計算用 (%1、区切り「%2」)(&amp;S)</translation>
    </message>
    <message>
        <source>Separator and decimals of your region; texts that look like formulas get an apostrophe</source>
        <translation>お住まいの地域の区切り文字と小数点を使用します。数式に見えるテキストにはアポストロフィを付けます</translation>
    </message>
    <message>
        <source>As seen (%1)</source>
        <translation>表示のとおり (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z):</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>One per panel in a folder</source>
        <translation>フォルダーにパネルごとに 1 つ</translation>
    </message>
    <message>
        <source>One per panel in a zip</source>
        <translation>zip にパネルごとに 1 つ</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解像度(&amp;R):</translation>
    </message>
    <message>
        <source>1× (as on a usual screen)</source>
        <translation>1× (通常の画面と同じ)</translation>
    </message>
    <message>
        <source>2× (for high resolution)</source>
        <translation>2× (高解像度用)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
    <message>
        <source>A4 landscape, no panel cut in two</source>
        <translation>A4 横、パネルを分割しない</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>長い 1 ページ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>幅(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>保存先(&amp;T):</translation>
    </message>
    <message>
        <source>export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>フォルダーへのエクスポート</translation>
    </message>
    <message>
        <source>Export into a File</source>
        <translation>ファイルへのエクスポート</translation>
    </message>
    <message>
        <source>Name the folder too.</source>
        <translation>フォルダーも指定してください。</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The folder exists: files of the same names in it are replaced.</source>
        <translation>フォルダーが存在します。同じ名前のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>The file exists and is replaced.</source>
        <translation>ファイルが存在します。置き換えられます。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportOptions</name>
    <message>
        <source>Say what to write: --format csv, json, md, png, pdf or svg.</source>
        <translation>書き出す形式を指定してください: --format csv、json、md、png、pdf または svg。</translation>
    </message>
    <message>
        <source>--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.</source>
        <translation>--format は csv、tsv、json、html、md、png、pdf、svg のいずれかです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--panel is the number of a panel, not “%1”.</source>
        <translation>--panel はパネルの番号です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--scale is a number between 0.25 and 8, not “%1”.</source>
        <translation>--scale は 0.25～8 の数値です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--paper is a4 or long, not “%1”.</source>
        <translation>--paper は a4 または long です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip with --output, or one panel with --panel.</source>
        <translation>複数のパネルは複数のファイルになります。--output でフォルダーか .zip を、または --panel で 1 つのパネルを指定してください。</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet は --format csv と一緒に指定します。</translation>
    </message>
    <message>
        <source>Name one dashboard: a file, or the uid of a built-in one.</source>
        <translation>ダッシュボードを 1 つ指定してください: ファイル、または組み込みダッシュボードの uid。</translation>
    </message>
</context>
<context>
    <name>opsglass::Exporter</name>
    <message>
        <source>The metrics of this machine are not offered at %1: others than this machine could read them there. Allow that first.</source>
        <translation>このマシンのメトリクスは %1 では公開されません。他のマシンから読み取られる可能性があるため、先にそれを許可してください。</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>そのアドレスはありません</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>別のプログラムがこのポートを使用中です</translation>
    </message>
    <message>
        <source>The metrics of this machine cannot be offered at %1, port %2: %3.</source>
        <translation>このマシンのメトリクスを %1 のポート %2 で公開できません: %3。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDesk</name>
    <message>
        <source>The environment overrides the settings by: %1.</source>
        <translation>次の環境変数が設定より優先されます: %1。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDialog</name>
    <message>
        <source>&amp;Offer this machine&apos;s metrics</source>
        <translation>このマシンのメトリクスを公開する(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;machines may reach it</source>
        <translation>他のマシンからのアクセスを許可する(&amp;M)</translation>
    </message>
    <message>
        <source>Metrics Exporter</source>
        <translation>メトリクスエクスポーター</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Without this, only addresses of this machine alone are taken, such as 127.0.0.1.</source>
        <translation>許可しない場合、使用できるのは 127.0.0.1 などこのマシンだけのアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>間隔(&amp;I)</translation>
    </message>
    <message>
        <source>A Prometheus can scrape what Opsglass reads of this machine and of the processes on the watch list, in the text format of /metrics. There is no password: whoever reaches the address can read it.</source>
        <translation>Opsglass が読み取ったこのマシンと監視リストのプロセスの情報を、Prometheus が /metrics のテキスト形式でスクレイプできます。パスワードはありません。アドレスにアクセスできれば誰でも読み取れます。</translation>
    </message>
    <message>
        <source>Offered at %1</source>
        <translation>%1 で公開中</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>公開していません。</translation>
    </message>
</context>
<context>
    <name>opsglass::FileMenu</name>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana ダッシュボード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <translation>すべてエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>I&amp;mport Everything…</source>
        <translation>すべてインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>設定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open Dashboard File…</source>
        <translation>ダッシュボードファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste Dashboard</source>
        <translation>ダッシュボードを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Import from &amp;Grafana…</source>
        <translation>Grafana からインポート(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>サーバーに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos and their like</source>
        <translation>Prometheus、VictoriaMetrics、Mimir、Thanos など</translation>
    </message>
    <message>
        <source>&amp;Watch an Endpoint…</source>
        <translation>エンドポイントを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>A /metrics address, scraped by a private Prometheus</source>
        <translation>専用の Prometheus がスクレイプする /metrics アドレス</translation>
    </message>
    <message>
        <source>Look at the &amp;Demo</source>
        <translation>デモを見る(&amp;D)</translation>
    </message>
    <message>
        <source>A demo agent inside the program, with eight days behind it</source>
        <translation>過去 8 日分のデータを持つ、プログラム内のデモエージェント</translation>
    </message>
    <message>
        <source>&amp;Report Schedule…</source>
        <translation>レポートのスケジュール(&amp;R)…</translation>
    </message>
    <message>
        <source>Metrics E&amp;xporter…</source>
        <translation>メトリクスエクスポーター(&amp;X)…</translation>
    </message>
    <message>
        <source>Open Dashboard File</source>
        <translation>ダッシュボードファイルを開く</translation>
    </message>
    <message>
        <source>Import Dashboards</source>
        <translation>ダッシュボードのインポート</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Address of the server, such as http://localhost:9090 or name=http://host:9090</source>
        <translation>サーバーのアドレス。例: http://localhost:9090 または name=http://host:9090</translation>
    </message>
    <message>
        <source>Watch an Endpoint</source>
        <translation>エンドポイントを監視</translation>
    </message>
    <message>
        <source>Address of its metrics, such as http://localhost:8000/metrics</source>
        <translation>メトリクスのアドレス。例: http://localhost:8000/metrics</translation>
    </message>
</context>
<context>
    <name>opsglass::GeneralSourcePage</name>
    <message>
        <source>Scrape interval in seconds</source>
        <translation>スクレイプ間隔 (秒)</translation>
    </message>
    <message>
        <source>Scrape inter&amp;val</source>
        <translation>スクレイプ間隔(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>http://localhost:8000/metrics</source>
        <translation>http://localhost:8000/metrics</translation>
    </message>
    <message>
        <source>http://localhost:9090</source>
        <translation>http://localhost:9090</translation>
    </message>
    <message>
        <source>A page of metrics. A private Prometheus inside Opsglass scrapes it and keeps what it said.</source>
        <translation>メトリクスのページ。Opsglass 内の専用の Prometheus がスクレイプし、内容を保持します。</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. The address may have a path.</source>
        <translation>Prometheus、VictoriaMetrics、Mimir、Thanos、または同じ API を持つサーバー。アドレスにはパスを含められます。</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>as the server says, or else %1 s</source>
        <translation>サーバーの設定に従う (不明な場合は %1 秒)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaClient</name>
    <message>
        <source>“%1” is not the address of a Grafana server: write one such as https://grafana.example.org.</source>
        <translation>「%1」は Grafana サーバーのアドレスではありません。https://grafana.example.org のように入力してください。</translation>
    </message>
    <message>
        <source>Make a token in Grafana under Administration, Service accounts, and paste it here.</source>
        <translation>Grafana の「管理」→「サービスアカウント」でトークンを作成し、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 has no dashboard with the uid “%2” (404), or the token may not see it.</source>
        <translation>%1 に uid「%2」のダッシュボードがないか (404)、トークンに閲覧権限がありません。</translation>
    </message>
    <message>
        <source>%1 has no Grafana at this address (404). Where Grafana lives below a path, the path belongs to the address.</source>
        <translation>%1 のこのアドレスに Grafana がありません (404)。Grafana がパスの下にある場合は、パスもアドレスに含めます。</translation>
    </message>
    <message>
        <source>%1 does not accept the token (401).</source>
        <translation>%1 はトークンを受け付けません (401)。</translation>
    </message>
    <message>
        <source>%1 wants a token (401).</source>
        <translation>%1 はトークンを要求しています (401)。</translation>
    </message>
    <message>
        <source>%1 does not allow this to the token (403): its service account needs the role Viewer to read and Editor to save.</source>
        <translation>%1 はこのトークンに操作を許可していません (403)。サービスアカウントには、読み取りに閲覧者 (Viewer)、保存に編集者 (Editor) のロールが必要です。</translation>
    </message>
    <message>
        <source>The answer is not what Grafana&apos;s API promises; is this the address of a Grafana server?</source>
        <translation>応答が Grafana の API の形式と異なります。Grafana サーバーのアドレスか確認してください。</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaDesk</name>
    <message>
        <source>No keyring answers: the token is kept until Opsglass closes.</source>
        <translation>キーリングが応答しません。トークンは Opsglass の終了まで保持されます。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <translation>取得中: %1 / %2…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>%1 に送信中…</translation>
    </message>
    <message>
        <source>The server has another version: %1</source>
        <translation>サーバーに別のバージョンがあります: %1</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaForm</name>
    <message>
        <source>&amp;Remember the token in the system&apos;s keyring</source>
        <translation>トークンをシステムのキーリングに保存する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>https://grafana.example.org, or the address of a dashboard</source>
        <translation>https://grafana.example.org、またはダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>of a service account; nothing where none is needed</source>
        <translation>サービスアカウントのもの。不要な場合は空欄</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaImportDialog</name>
    <message>
        <source>&amp;More</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Import from Grafana</source>
        <translation>Grafana からのインポート</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>ダッシュボードを検索</translation>
    </message>
    <message>
        <source>Dashboards of the server</source>
        <translation>サーバーのダッシュボード</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>%n 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaSendDialog</name>
    <message>
        <source>Send “%1” to Grafana</source>
        <translation>「%1」を Grafana に送信</translation>
    </message>
    <message>
        <source>what changed; for the version history</source>
        <translation>変更内容 (バージョン履歴用)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Dashboards (no folder)</source>
        <translation>ダッシュボード (フォルダーなし)</translation>
    </message>
    <message>
        <source>Connect to see the folders</source>
        <translation>接続するとフォルダーを表示</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>opsglass::HeaderTable</name>
    <message>
        <source>Remo&amp;ve Header</source>
        <translation>ヘッダーを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>すべてのリクエストで送信するヘッダー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Add &amp;Header</source>
        <translation>ヘッダーを追加(&amp;H)</translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message>
        <source>A heatmap needs a time and one column of numbers per bucket.</source>
        <translation>ヒートマップには、時刻と、バケットごとに 1 列の数値が必要です。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>クエリは %n 個のヒストグラムを返し、そのうち 1 つを描画しています: %1。すべてを見るには (le) で合計してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values above zero to count on a logarithmic scale.</source>
        <translation>対数スケールで数えられる、0 より大きい値がありません。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>%1 から %2 までの色</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapPlot</name>
    <message>
        <source>Heatmap</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets go of the crosshair.</source>
        <translation>矢印キーでセル間を移動し、Enter でセルのリンクをたどり、Escape で十字線を解除します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
</context>
<context>
    <name>opsglass::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, desktop, sources and settings, without secrets</source>
        <translation>バージョン、デスクトップ、ソース、設定 (秘密情報は含みません)</translation>
    </message>
    <message>
        <source>&amp;About Opsglass</source>
        <translation>Opsglass について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>%n 個のヒストグラムを除外しました。バケットが最初のものと異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of buckets without an end are left out, such as those of +Inf.</source>
        <translation>+Inf など、終わりのないバケットの件数は除外しています。</translation>
    </message>
</context>
<context>
    <name>opsglass::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Left and right move from bucket to bucket, Escape lets go.</source>
        <translation>左右キーでバケット間を移動し、Escape で選択を解除します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>opsglass::HistoryView</name>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>さかのぼる期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Search the history  /</source>
        <translation>履歴を検索  /</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV をエクスポート…</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>アラートの履歴</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>何も起きていません。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines</source>
        <translation>
            <numerusform>最新の %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ImportPreviewDialog</name>
    <message>
        <source>Import Everything</source>
        <translation>すべてインポート</translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation>%1 の内容はすべて、すでにここにあります。</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>%1 による変更内容:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>What is there now is kept as a file in the folder of the backups. Passwords and other secrets are not in such files. Opsglass starts anew to import.</source>
        <translation>現在の内容は、バックアップのフォルダーにファイルとして保存されます。パスワードなどの秘密情報は、このファイルに含まれません。インポートのため、Opsglass は再起動します。</translation>
    </message>
    <message>
        <source>&amp;Import and Restart</source>
        <translation>インポートして再起動(&amp;I)</translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message>
        <source>The text is neither a dashboard in JSON nor the address of one.</source>
        <translation>テキストは JSON のダッシュボードでも、ダッシュボードのアドレスでもありません。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Another version of “%1” is in the library.</source>
        <translation>「%1」の別のバージョンがライブラリにあります。</translation>
    </message>
    <message>
        <source>“%1” has the uid of “%2” in the library.</source>
        <translation>「%1」は、ライブラリの「%2」と同じ uid です。</translation>
    </message>
    <message>
        <source>Replace puts the new one in its place. Keep Both gives the new one a uid of its own, so links still lead to the one that is there.</source>
        <translation>「置き換え」は、新しいものをその場所に入れます。「両方残す」は、新しいものに別の uid を割り当てるので、リンクは今あるものを指したままになります。</translation>
    </message>
    <message>
        <source>&amp;Do the same with the others</source>
        <translation>残りにも同じ操作を適用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>両方残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) are in the library now.</source>
        <translation>
            <numerusform>%n 件のダッシュボードをライブラリに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>他の %n 件はインポートできませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InputsDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>This dashboard does not say which of your sources it is about. Choose once; the choice is remembered beside the file, which stays as it is.</source>
        <translation>このダッシュボードには、どのソースを対象とするかの指定がありません。一度だけ選択してください。選択はファイルとは別に記憶され、ファイルは変更されません。</translation>
    </message>
    <message>
        <source>This dashboard leaves a text to you. Write it once; it is remembered beside the file, which stays as it is.</source>
        <translation>このダッシュボードでは、テキストの入力が必要です。一度だけ入力してください。入力はファイルとは別に記憶され、ファイルは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message>
        <source>Inspect: %1</source>
        <translation>調査: %1</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>統計(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>クエリ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 系列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Time for all answers</source>
        <translation>全応答の所要時間</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未応答</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>opsglass::InstantQueries</name>
    <message>
        <source>The source is not asked any more.</source>
        <translation>ソースにはもう問い合わせていません。</translation>
    </message>
    <message>
        <source>There is no source to ask.</source>
        <translation>問い合わせるソースがありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::Keyring</name>
    <message>
        <source>No keyring answers.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
</context>
<context>
    <name>opsglass::Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>opsglass::LibraryActions</name>
    <message>
        <source>Rename Dashboard</source>
        <translation>ダッシュボード名の変更</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>フォルダーへの移動</translation>
    </message>
    <message>
        <source>Folder for “%1”: choose one, or type a new name. Without a name it is the library itself.</source>
        <translation>「%1」のフォルダー: 選択するか、新しい名前を入力してください。空欄の場合はライブラリ直下になります。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>Save as File</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana ダッシュボード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>No file manager can be started. The file is %1.</source>
        <translation>ファイルマネージャーを起動できません。ファイルは %1 です。</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkFollower</name>
    <message>
        <source>The link leads to the dashboard “%1”, which is not here. Open its file first.</source>
        <translation>リンク先のダッシュボード「%1」はここにありません。先にそのファイルを開いてください。</translation>
    </message>
    <message>
        <source>The link “%1” leads to a page of Grafana that is not here.</source>
        <translation>リンク「%1」の先は、ここにはない Grafana のページです。</translation>
    </message>
    <message>
        <source>The link “%1” cannot be opened.</source>
        <translation>リンク「%1」を開けません。</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkStrip</name>
    <message>
        <source>Links of the dashboard</source>
        <translation>ダッシュボードのリンク</translation>
    </message>
</context>
<context>
    <name>opsglass::LocalDesk</name>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>opsglass::LoginSourcePage</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>nowhere: ask at every start</source>
        <translation>保存しない: 起動のたびに入力</translation>
    </message>
    <message>
        <source>elsewhere: a variable, a file or a command</source>
        <translation>その他: 変数、ファイル、コマンド</translation>
    </message>
    <message>
        <source>in a file, not encrypted</source>
        <translation>ファイル (暗号化なし)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>ユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Keep se&amp;crets</source>
        <translation>秘密情報の保存先(&amp;C)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Counts for the passwords, tokens and secret headers of this source. Without a keyring they are asked for at every start.</source>
        <translation>このソースのパスワード、トークン、秘密のヘッダーに適用されます。キーリングがない場合は、起動のたびに入力を求めます。</translation>
    </message>
    <message>
        <source>They are known until Opsglass closes.</source>
        <translation>Opsglass の終了まで保持されます。</translation>
    </message>
    <message>
        <source>Fields for secrets say where each is read from: env:NAME, file:/path or command:program arguments. What stands there is saved with the settings and is not secret.</source>
        <translation>秘密情報の欄には、それぞれの読み取り元を入力します: env:名前、file:/パス、command:プログラム 引数。欄の内容は設定とともに保存され、秘密として扱われません。</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup or this disk can read these secrets: the file secrets.json is not encrypted.</source>
        <translation>このユーザーのファイル、バックアップ、またはこのディスクを読み取れる人は、これらの秘密情報を読み取れます。ファイル secrets.json は暗号化されません。</translation>
    </message>
</context>
<context>
    <name>opsglass::MainWindow</name>
    <message>
        <source>&amp;Back in Time</source>
        <translation>過去へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward in Time</source>
        <translation>未来へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View Panel Alone</source>
        <translation>パネルだけを表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect Panel</source>
        <translation>パネルを調査(&amp;I)</translation>
    </message>
    <message>
        <source>Set Variab&amp;les</source>
        <translation>変数を設定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find Dashboard</source>
        <translation>ダッシュボードを検索(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;me Range…</source>
        <translation>時間範囲(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Annotations…</source>
        <translation>アノテーション(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write what is seen as data or as a picture (Ctrl+E)</source>
        <translation>表示中の内容をデータまたは画像として書き出します (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>スターを付ける(&amp;T)</translation>
    </message>
    <message>
        <source>Import R&amp;eport…</source>
        <translation>インポートレポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>ファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Send to &amp;Grafana…</source>
        <translation>Grafana に送信(&amp;G)…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>ファイルに問題があります</translation>
    </message>
    <message>
        <source>%1 – Opsglass</source>
        <translation>%1 – Opsglass</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show Alerts</source>
        <translation>アラートを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>プロセス(&amp;P)</translation>
    </message>
    <message>
        <source>Processes of this machine (Ctrl+Shift+P)</source>
        <translation>このマシンのプロセス (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
</context>
<context>
    <name>opsglass::ManagedPrometheus</name>
    <message>
        <source>“%1” cannot be scraped: write an address such as http://localhost:9100/metrics.</source>
        <translation>「%1」はスクレイプできません。http://localhost:9100/metrics のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The managed Prometheus has not become ready within a minute.</source>
        <translation>専用の Prometheus が 1 分以内に準備できませんでした。</translation>
    </message>
    <message>
        <source>Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to a server instead.</source>
        <translation>Prometheus がインストールされていません。「apt install prometheus」を実行するか、代わりに Opsglass をサーバーに接続してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>別の Opsglass が %1 のデータを使用しています。先に終了してください。</translation>
    </message>
    <message>
        <source>The managed Prometheus has ended: %1</source>
        <translation>専用の Prometheus が終了しました: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MatcherEditor</name>
    <message>
        <source>The matcher counts</source>
        <translation>マッチャーを有効にする</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove the matcher</source>
        <translation>マッチャーを削除</translation>
    </message>
</context>
<context>
    <name>opsglass::MonitorRun</name>
    <message>
        <source>No answer for %1 s.</source>
        <translation>%1 秒間応答がありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::NetworkSourcePage</name>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>http://host:8080 or socks5://host:1080</source>
        <translation>http://host:8080 または socks5://host:1080</translation>
    </message>
    <message>
        <source>nothing where no login is needed</source>
        <translation>ログインが不要な場合は空欄</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy addr&amp;ess</source>
        <translation>プロキシのアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>プロキシのユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>プロキシのパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wait for answers</source>
        <translation>応答の待ち時間(&amp;W)</translation>
    </message>
</context>
<context>
    <name>opsglass::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>このお知らせを閉じる (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationServer</name>
    <message>
        <source>The notification server does not answer.</source>
        <translation>通知サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The notification server refused to show an alert.</source>
        <translation>通知サーバーがアラートの表示を拒否しました。</translation>
    </message>
    <message>
        <source>Notifications need a session bus, and there is none.</source>
        <translation>通知にはセッションバスが必要ですが、ありません。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>このデスクトップには通知を表示するものがありません。</translation>
    </message>
    <message>
        <source>The session bus is gone, and notifications with it.</source>
        <translation>セッションバスがなくなり、通知できません。</translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationSettings</name>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>デスクトップに通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Tell also when it is o&amp;ver</source>
        <translation>解消も通知する(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hide what alerts say: only how many there are is told</source>
        <translation>アラートの内容を隠し、件数だけを通知する(&amp;H)</translation>
    </message>
    <message>
        <source>Critical ones stay until they are &amp;dismissed</source>
        <translation>重大な通知は閉じるまで表示する(&amp;D)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Groups of alerts. 0: each has a notification of its own.</source>
        <translation>アラートのグループ数。0: それぞれ個別に通知します。</translation>
    </message>
    <message>
        <source>&amp;Sum up when more come within a minute than</source>
        <translation>1 分以内の通知を集約するグループ数(&amp;S)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Of no known severity</source>
        <translation>重大度不明</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>サウンド: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be silenced or snoozed in Opsglass.</source>
        <translation>Opsglass でサイレンスまたはスヌーズにできます。</translation>
    </message>
    <message>
        <source>Opsglass has the details.</source>
        <translation>詳細は Opsglass でご覧ください。</translation>
    </message>
    <message>
        <source>Alerts are resolved</source>
        <translation>アラートが解決しました</translation>
    </message>
    <message>
        <source>Critical alerts are firing</source>
        <translation>重大なアラートが発生中</translation>
    </message>
    <message>
        <source>Warnings are firing</source>
        <translation>警告が発生中</translation>
    </message>
    <message>
        <source>Alerts are firing</source>
        <translation>アラートが発生中</translation>
    </message>
</context>
<context>
    <name>opsglass::NotifyDesk</name>
    <message>
        <source>notifications are switched off</source>
        <translation>通知はオフです</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>サイレンス中</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>%1 により抑止</translation>
    </message>
    <message>
        <source>outside its time: %1</source>
        <translation>対象時間外: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1 までスヌーズ中</translation>
    </message>
    <message>
        <source>notifications are paused until %1</source>
        <translation>%1 まで通知を一時停止中</translation>
    </message>
    <message>
        <source>notifications are paused</source>
        <translation>通知を一時停止中</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>プレゼンテーション中</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>%1 まで静音時間帯</translation>
    </message>
</context>
<context>
    <name>opsglass::Opener</name>
    <message>
        <source>The file has changed and asks for more than before. Open it again to answer.</source>
        <translation>ファイルが変更され、以前より多くの入力が必要です。もう一度開いて入力してください。</translation>
    </message>
</context>
<context>
    <name>opsglass::Pager</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelData</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out: a heatmap or histogram shows them.</source>
        <translation>
            <numerusform>ネイティブヒストグラムの %n 系列を除外しました。ヒートマップまたはヒストグラムで表示できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::PanelFrame</name>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前のデータ</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>A panel shows what was that long ago, such as &quot;7d&quot;</extracomment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelHeader</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>パネルメニュー</translation>
    </message>
    <message>
        <source>Panel menu (M)</source>
        <translation>パネルメニュー (M)</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelNotice</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelParts</name>
    <message>
        <source>It is not answered yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::PastWriter</name>
    <message>
        <source>The demo&apos;s past cannot be written to %1: %2.</source>
        <translation>デモの過去のデータを %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PictureHeader</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, time zone</comment>
        <translation>%1～%2 (%3)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ソース: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PieChartPanel</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>opsglass::PlaceholderPanel</name>
    <message>
        <source>Unknown panel type</source>
        <translation>不明なパネルの種類</translation>
    </message>
</context>
<context>
    <name>opsglass::PlotWidget</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, Enter follows the links of a value, Escape lets go.</source>
        <translation>左右キーで十字線を移動し、Enter で値のリンクをたどり、Escape で解除します。</translation>
    </message>
</context>
<context>
    <name>opsglass::PreferencesDialog</name>
    <message>
        <source>&amp;Start when I log in, in the background</source>
        <translation>ログイン時にバックグラウンドで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに常駐する(&amp;T)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: closing the window ends Opsglass.</source>
        <translation>現在、このデスクトップにトレイがありません。ウィンドウを閉じると Opsglass は終了します。</translation>
    </message>
    <message>
        <source>What cannot be changed here is set by the administrator of this machine.</source>
        <translation>ここで変更できない項目は、このマシンの管理者が設定しています。</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>言語の変更は次回の起動後に反映されます。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActDialog</name>
    <message>
        <source>&amp;Nice</source>
        <translation>nice 値(&amp;N)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActions</name>
    <message>
        <source>&amp;End…</source>
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>強制終了(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>優先度(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>コマンドをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Read the details again: shares of memory, arguments, program</source>
        <translation>詳細を再度読み取ります: メモリーの按分量、引数、プログラム</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessBar</name>
    <message>
        <source>Only &amp;mine</source>
        <translation>自分のもののみ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>監視リスト(&amp;W)</translation>
    </message>
    <message>
        <source>Name, command, PID or user</source>
        <translation>名前、コマンド、PID、ユーザー</translation>
    </message>
    <message>
        <source>Search processes (Ctrl+F)</source>
        <translation>プロセスを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search processes</source>
        <translation>プロセスを検索</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>並べ方</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>エージェント別</translation>
    </message>
    <message>
        <source>Only processes with your rights</source>
        <translation>自分の権限を持つプロセスのみ</translation>
    </message>
    <message>
        <source>Processes whose figures are kept as series</source>
        <translation>数値を系列として保存するプロセス</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>プロセス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n process(es)</source>
        <translation>
            <numerusform>プロセス %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>新しい項目(&amp;N)…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No processes are watched</source>
        <translation>監視中のプロセスはありません</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessCharts</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>CPU in the last ten minutes; 100 % is one core</source>
        <translation>直近 10 分の CPU。100 % は 1 コア分</translation>
    </message>
    <message>
        <source>Memory (RSS) in the last ten minutes</source>
        <translation>直近 10 分のメモリー (RSS)</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % は 1 コア分</translation>
    </message>
    <message>
        <source>Memory in RAM (RSS)</source>
        <translation>RAM 上のメモリー (RSS)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessControl</name>
    <message>
        <source>Process %1 has ended already.</source>
        <translation>プロセス %1 はすでに終了しています。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>他のユーザー</translation>
    </message>
    <message>
        <source>Process %1 cannot be reached safely: %2.</source>
        <translation>プロセス %1 を安全に操作できません: %2。</translation>
    </message>
    <message>
        <source>“%1” is a part of the kernel, not a program.</source>
        <translation>「%1」はプログラムではなくカーネルの一部です。</translation>
    </message>
    <message>
        <source>You may not end “%1” (%2): it belongs to %3.</source>
        <translation>「%1」(%2) を終了する権限がありません。所有者は %3 です。</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be ended: %3.</source>
        <translation>「%1」(%2) を終了できません: %3。</translation>
    </message>
    <message>
        <source>Only root may give “%1” (%2) a nice value below %3.</source>
        <translation>「%1」(%2) に %3 未満の nice 値を設定できるのは root だけです。</translation>
    </message>
    <message>
        <source>You may not set the nice value of “%1” (%2): it belongs to %3.</source>
        <translation>「%1」(%2) の nice 値を設定する権限がありません。所有者は %3 です。</translation>
    </message>
    <message>
        <source>The nice value of “%1” (%2) cannot be set: %3.</source>
        <translation>「%1」(%2) の nice 値を設定できません: %3。</translation>
    </message>
    <message>
        <source>A nice value is between −20 and 19, not %1.</source>
        <translation>nice 値は −20～19 です。%1 は指定できません。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDetail</name>
    <message>
        <source>Choose a process to see all there is to know of it.</source>
        <translation>プロセスを選択すると、すべての情報を表示します。</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % は 1 コア分</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 時間</translation>
    </message>
    <message>
        <source>Of all cores since its start</source>
        <translation>開始以降の全コアの合計</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>In RAM, shared parts whole (RSS)</source>
        <translation>RAM 上、共有部分を全量で計算 (RSS)</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>按分量</translation>
    </message>
    <message>
        <source>In RAM, shared parts divided among those that share them (PSS)</source>
        <translation>RAM 上、共有部分を共有プロセス間で按分 (PSS)</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>Memory that was moved to the disk</source>
        <translation>ディスクに移されたメモリー</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>アドレス空間</translation>
    </message>
    <message>
        <source>Reserved, mostly not in use</source>
        <translation>予約済み (大部分は未使用)</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開いたファイル</translation>
    </message>
    <message>
        <source>Files, sockets and pipes</source>
        <translation>ファイル、ソケット、パイプ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>From storage since its start, and now</source>
        <translation>開始以降のストレージからの合計と現在の速度</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>To storage since its start, and now</source>
        <translation>開始以降のストレージへの合計と現在の速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>コントロールグループ</translation>
    </message>
    <message>
        <source>Watched as</source>
        <translation>監視名</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 件のプロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are sums of those that can be read.</source>
        <translation>数値は、読み取れるものの合計です。</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>nice %1</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>親 %1</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1.</source>
        <translation>終了済み (%1 に確認)。</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2前</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessTree</name>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessesPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>ダッシュボードに戻る (Esc)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>プロセスがありません</translation>
    </message>
    <message>
        <source>The system told of none.</source>
        <translation>システムから何も報告されませんでした。</translation>
    </message>
    <message>
        <source>No process is like that</source>
        <translation>該当するプロセスがありません</translation>
    </message>
    <message numerus="yes">
        <source>None of %n process(es) has this text or user.</source>
        <translation>
            <numerusform>%n 件のプロセスのいずれも、このテキストまたはユーザーに一致しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Program</name>
    <message>
        <source>This endpoint cannot be watched</source>
        <translation>このエンドポイントを監視できません</translation>
    </message>
    <message>
        <source>The dashboard cannot be opened</source>
        <translation>ダッシュボードを開けません</translation>
    </message>
    <message>
        <source>Opsglass goes on</source>
        <translation>Opsglass は動作を続けます</translation>
    </message>
    <message>
        <source>Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program.</source>
        <translation>Opsglass はトレイで監視を続けます。終了するには、トレイのメニューまたは Ctrl+Q を使用してください。</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>何を監視しますか?</translation>
    </message>
    <message>
        <source>Opsglass shows the metrics of AI agents and LLM services, and of the machines underneath. You can change this later in the File menu.</source>
        <translation>Opsglass は AI エージェントと LLM サービス、およびそれらが動くマシンのメトリクスを表示します。これは後で「ファイル」メニューから変更できます。</translation>
    </message>
    <message>
        <source>This server cannot be used</source>
        <translation>このサーバーは使用できません</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>「%1」という名前のソースはありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>opsglass::PrometheusClient</name>
    <message>
        <source>The answer has too many histogram buckets: more than %1.</source>
        <translation>応答のヒストグラムバケットが多すぎます: %1 個を超えています。</translation>
    </message>
    <message>
        <source>The answer has too many series: more than %1 of %2 points each.</source>
        <translation>応答の系列が多すぎます: それぞれ %2 点の系列が %1 件を超えています。</translation>
    </message>
    <message>
        <source>The query selects a range of samples, which has no value at one point in time; wrap it in a function such as rate() or last_over_time().</source>
        <translation>クエリはサンプルの範囲を選択していますが、範囲は 1 時点の値を持ちません。rate() や last_over_time() などの関数で囲んでください。</translation>
    </message>
    <message>
        <source>The answer is partial: not all of the server&apos;s nodes took part.</source>
        <translation>応答は部分的です。サーバーの一部のノードが応答に加わっていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” holds no private key in PEM form.</source>
        <translation>「%1」に PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The private key in “%1” needs its passphrase.</source>
        <translation>「%1」の秘密鍵にはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in “%1”.</source>
        <translation>パスフレーズで「%1」の秘密鍵を開けません。</translation>
    </message>
    <message>
        <source>“%1” is damaged, or its passphrase is another one.</source>
        <translation>「%1」が破損しているか、パスフレーズが違います。</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>「%1」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy of the form http://host:port or socks5://host:port.</source>
        <translation>「%1」は http://host:port または socks5://host:port 形式のプロキシではありません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What failed, and the words of the program that says so</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答を完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MiB.</source>
        <translation>%1 の応答が %2 MiB を超えました。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 は応答の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1 の証明書は受け入れられません: %2</translation>
    </message>
    <message>
        <source>%1 does not accept our client certificate.</source>
        <translation>%1 がこちらのクライアント証明書を受け入れません。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 がクライアント証明書を要求しています。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: its address must begin with http://, not with https://.</source>
        <translation>%1 は TLS に対応していません。アドレスは https:// ではなく http:// で始めてください。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (407).</source>
        <translation>%1 がログイン、または別のログイン情報を要求しています (407)。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the proxy %2</source>
        <translation>%1 にプロキシ %2 経由で接続できません</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>ホスト「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not followed: a login is needed, or the address is to be corrected.</source>
        <translation>%1 から %2 に転送されましたが、転送には従いません。ログインが必要か、アドレスの修正が必要です。</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (401)</source>
        <translation>%1 がログイン、または別のログイン情報を要求しています (401)</translation>
    </message>
    <message>
        <source>%1 does not allow this (403)</source>
        <translation>%1 で許可されていません (403)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2 (404)</source>
        <translation>%1 の %2 に何もありません (404)</translation>
    </message>
    <message>
        <source>%1 is asked too often (429)</source>
        <translation>%1 への問い合わせが多すぎます (429)</translation>
    </message>
    <message>
        <source>%1 is not ready (%2)</source>
        <translation>%1 の準備ができていません (%2)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 がステータス %2 を返しました</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”): a login is needed, or the address is not that of the API.</source>
        <translation>%1 が Web ページ (「%2」) を返しました。ログインが必要か、API のアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 answered with a text that is not JSON: %2</source>
        <translation>%1 が JSON ではないテキストを返しました: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON.</source>
        <translation>%1 が JSON ではないものを返しました。</translation>
    </message>
    <message>
        <source>The answer is not what Prometheus&apos; API promises, from byte %1 on.</source>
        <translation>応答の %1 バイト目以降が Prometheus の API の形式と異なります。</translation>
    </message>
    <message>
        <source>it is not the one that is trusted.</source>
        <translation>信頼済みの証明書と異なります。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form http://host:port.</source>
        <translation>「%1」は http://host:port 形式のアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::QueryOptions</name>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format は table、csv、json のいずれかです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--%1 is a duration such as 5m or 1h30m, not “%2”.</source>
        <translation>--%1 は 5m や 1h30m のような期間です。「%2」は指定できません。</translation>
    </message>
    <message>
        <source>Give one expression, in quotes of the shell.</source>
        <translation>式を 1 つ、シェルの引用符で囲んで指定してください。</translation>
    </message>
    <message>
        <source>An expression is asked of one source.</source>
        <translation>式の問い合わせ先は 1 つのソースです。</translation>
    </message>
    <message>
        <source>--step goes with --range.</source>
        <translation>--step は --range と一緒に指定します。</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet は --format csv と一緒に指定します。</translation>
    </message>
</context>
<context>
    <name>opsglass::QuietHoursEdit</name>
    <message>
        <source>&amp;Quiet hours: no notifications and no sounds</source>
        <translation>静音時間帯: 通知もサウンドも出さない(&amp;Q)</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>(翌日)</translation>
    </message>
    <message>
        <source>C&amp;ritical alerts are told of all the same</source>
        <translation>重大なアラートはそれでも通知する(&amp;R)</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>%1を静音の対象にする</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>静音時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>静音時間帯の終了</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin on</source>
        <translation>開始する曜日</translation>
    </message>
    <message>
        <source>The quiet hours end when they begin.</source>
        <translation>静音時間帯の開始と終了が同じです。</translation>
    </message>
    <message>
        <source>The quiet hours need a day.</source>
        <translation>静音時間帯には曜日が必要です。</translation>
    </message>
</context>
<context>
    <name>opsglass::RefreshPicker</name>
    <message>
        <source>Refresh now (F5)</source>
        <translation>今すぐ更新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message>
        <source>Only what &amp;differs from Grafana</source>
        <translation>Grafana と異なるもののみ(&amp;D)</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>インポートレポート</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>ダッシュボード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.</source>
        <translation>%1。Grafana と同じ描画のパネル: %2、異なる描画: %3、描画なし: %4。</translation>
    </message>
    <message>
        <source>● full</source>
        <translation>● 完全</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ 部分的</translation>
    </message>
    <message>
        <source>■ none</source>
        <translation>■ なし</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>パネル %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportPreferences</name>
    <message>
        <source>These endpoints are scraped only while Opsglass runs. A report says for how long they were not.</source>
        <translation>これらのエンドポイントは Opsglass の実行中のみスクレイプされます。スクレイプされなかった時間はレポートに示されます。</translation>
    </message>
    <message>
        <source>The demo begins anew each time: its reports show what one looks like.</source>
        <translation>デモは毎回最初から始まります。レポートは見本としてご覧ください。</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>レポートを書き出しました: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportScheduleDialog</name>
    <message>
        <source>&amp;Write reports on a schedule</source>
        <translation>レポートを定期的に書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Install a &amp;systemd user timer for when Opsglass is not running</source>
        <translation>Opsglass の停止中も書き出せるよう、systemd ユーザータイマーを設定する(&amp;S)</translation>
    </message>
    <message>
        <source>Scheduled Reports</source>
        <translation>定期レポート</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (現在なし)</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What is written for systemd</source>
        <translation>systemd に書き込む内容</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>日時(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>ソース(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time span</source>
        <translation>対象期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>レポートの対象がまだありません。</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>レポートのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder is a full path, beginning with /.</source>
        <translation>フォルダーは / で始まる完全なパスで指定します。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it knows none of them yet. Choose one in the File menu first: Connect to a Server…, Watch an Endpoint… or Look at the Demo.</source>
        <translation>レポートの対象は、サーバー、Opsglass がスクレイプするエンドポイント、またはデモですが、まだ 1 つもありません。先に「ファイル」メニューで「サーバーに接続…」、「エンドポイントを監視…」、「デモを見る」のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>No report is written.</source>
        <translation>レポートは書き出されません。</translation>
    </message>
    <message>
        <source>The report of %1 is written at once.</source>
        <translation>%1 のレポートをすぐに書き出します。</translation>
    </message>
    <message>
        <source>The next report is that of %1.</source>
        <translation>次のレポートは %1 です。</translation>
    </message>
</context>
<context>
    <name>opsglass::RequestDesk</name>
    <message>
        <source>That is too much to open at once.</source>
        <translation>一度に開くには多すぎます。</translation>
    </message>
    <message>
        <source>Only files and links that begin with “opsglass:” are opened, not “%1”.</source>
        <translation>開けるのはファイルと「opsglass:」で始まるリンクのみです。「%1」は開けません。</translation>
    </message>
    <message>
        <source>The action “%1” takes no parameters.</source>
        <translation>アクション「%1」にパラメーターは指定できません。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>アクション「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::RoutingFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  (パネル %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this row</source>
        <translation>この行を展開</translation>
    </message>
    <message>
        <source>Close this row</source>
        <translation>この行を折りたたむ</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleDetail</name>
    <message>
        <source>&amp;Copy expression</source>
        <translation>式をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Choose a rule to see all there is to know of it.</source>
        <translation>ルールを選択すると、すべての情報を表示します。</translation>
    </message>
    <message>
        <source>Records a series</source>
        <translation>系列を記録</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>発生中のアラート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) pending</source>
        <translation>
            <numerusform>保留中のアラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>evaluated %1 ago, at %2</source>
        <translation>%1前 (%2) に評価</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>late: it should be evaluated every %1</source>
        <translation>遅延: %1 ごとに評価されるはずです</translation>
    </message>
    <message>
        <source>slow: more than a tenth of its interval</source>
        <translation>低速: 間隔の 10 分の 1 を超えています</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Keep firing for</source>
        <translation>発生の維持時間</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleFileRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>%1 の問題</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series</source>
        <translation>
            <numerusform>記録系列 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as it is now; the version before goes on.</source>
        <translation>現在の内容は拒否されたため、以前のバージョンを使い続けます。</translation>
    </message>
    <message>
        <source>Refused: none of its rules is evaluated.</source>
        <translation>拒否: どのルールも評価されません。</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleLibrary</name>
    <message>
        <source>Agent Metrics</source>
        <translation>Agent Metrics</translation>
    </message>
    <message>
        <source>AI Assistant</source>
        <translation>AI Assistant</translation>
    </message>
    <message>
        <source>Ajentik</source>
        <translation>Ajentik</translation>
    </message>
    <message>
        <source>OsMEN</source>
        <translation>OsMEN</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or late</source>
        <translation>
            <numerusform>低速または遅延 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Instead of a state: the rule writes a series</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>評価日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
</context>
<context>
    <name>opsglass::RulesPage</name>
    <message>
        <source>S&amp;witch rules on or off…</source>
        <translation>ルールのオン/オフ(&amp;W)…</translation>
    </message>
    <message>
        <source>Search names, files, expressions, labels, errors</source>
        <translation>名前、ファイル、式、ラベル、エラーを検索</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>表示するルール</translation>
    </message>
    <message>
        <source>No rule is like this.</source>
        <translation>該当するルールがありません。</translation>
    </message>
    <message>
        <source>Show &amp;all rules</source>
        <translation>すべてのルールを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>ルールをオンにする</translation>
    </message>
    <message>
        <source>Packs that come with the program and rule files of your own, per source.</source>
        <translation>プログラム付属のパックと独自のルールファイルを、ソースごとに設定します。</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>ルールがありません</translation>
    </message>
    <message>
        <source>Rules are evaluated here once they are switched on for a source. Those the servers evaluate themselves are listed as well; none has told of any.</source>
        <translation>ルールは、ソースに対してオンにするとここで評価されます。サーバー自身が評価するルールも一覧に表示されますが、まだ報告されていません。</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>すべてのルール (%1)</translation>
    </message>
    <message>
        <source>Firing or pending (%1)</source>
        <translation>発生中または保留中 (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>失敗 (%1)</translation>
    </message>
    <message>
        <source>Slow or late (%1)</source>
        <translation>低速または遅延 (%1)</translation>
    </message>
</context>
<context>
    <name>opsglass::ScheduledReport</name>
    <message>
        <source>The login that is known does not do.</source>
        <translation>保存されているログイン情報では認証できません。</translation>
    </message>
    <message>
        <source>It is set up without a login.</source>
        <translation>ログインなしに設定されています。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes none now.</source>
        <translation>定期レポートの対象は Opsglass がスクレイプするエンドポイントですが、現在スクレイプしているものがありません。</translation>
    </message>
    <message>
        <source>The source of the scheduled reports is not there.</source>
        <translation>定期レポートのソースがありません。</translation>
    </message>
    <message>
        <source>The scheduled reports have no folder to be written to.</source>
        <translation>定期レポートの書き込み先フォルダーがありません。</translation>
    </message>
    <message>
        <source>Opsglass scrapes it, and did not run for about %1 of these %2: what happened then is not known.</source>
        <translation>Opsglass がスクレイプしていますが、この %2のうち約 %1は実行されていませんでした。その間の状況は不明です。</translation>
    </message>
</context>
<context>
    <name>opsglass::Scheduler</name>
    <message>
        <source>The source “%1” is not set up.</source>
        <translation>ソース「%1」は設定されていません。</translation>
    </message>
    <message>
        <source>The time range is empty.</source>
        <translation>時間範囲が空です。</translation>
    </message>
    <message>
        <source>The query asks for %L1 points per series; servers give at most %L2.</source>
        <translation>クエリは系列ごとに %L1 点を要求しますが、サーバーが返すのは %L2 点までです。</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretEdit</name>
    <message>
        <source>env:NAME, file:/path or command:program</source>
        <translation>env:名前、file:/パス、command:プログラム</translation>
    </message>
    <message>
        <source>known; type another one to replace it</source>
        <translation>設定済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>必要なときに入力を求めます</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretStore</name>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1” gave no secret: %2</source>
        <translation>「%1」から秘密情報を取得できません: %2</translation>
    </message>
    <message>
        <source>it ended with status %1.</source>
        <translation>ステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>No keyring answers: the secrets of “%1” are known until Opsglass closes.</source>
        <translation>キーリングが応答しません。「%1」の秘密情報は Opsglass の終了まで保持されます。</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretsDialog</name>
    <message>
        <source>It is kept in the system&apos;s keyring where one answers, else until Opsglass closes.</source>
        <translation>システムのキーリングに保存されます。キーリングが応答しない場合は、Opsglass の終了まで保持されます。</translation>
    </message>
    <message>
        <source>It is kept in a file that is not encrypted.</source>
        <translation>暗号化されていないファイルに保存されます。</translation>
    </message>
    <message>
        <source>It is known until Opsglass closes.</source>
        <translation>Opsglass の終了まで保持されます。</translation>
    </message>
    <message>
        <source>Login of a Source</source>
        <translation>ソースのログイン</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this:</source>
        <translation>「%1」(%2) への問い合わせには、次の情報が必要です:</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this, for the user %3:</source>
        <translation>「%1」(%2) への問い合わせには、ユーザー %3 の次の情報が必要です:</translation>
    </message>
</context>
<context>
    <name>opsglass::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>On a Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Zoom all panels</source>
        <translation>すべてのパネルをズーム</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>時間を移動</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>十字線を移動</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Follow the link of a point</source>
        <translation>点のリンクをたどる</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy what an exemplar or annotation says</source>
        <translation>Exemplar またはアノテーションの内容をコピー</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>パネルのメニュー</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In a Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>1 つの系列だけを表示</translation>
    </message>
    <message>
        <source>click, Enter</source>
        <translation>クリック、Enter</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>系列の表示/非表示</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter</source>
        <translation>Ctrl+クリック、Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>列をフィルター</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Menu of the cell</source>
        <translation>セルのメニュー</translation>
    </message>
    <message>
        <source>menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>In the List of Alerts</source>
        <translation>アラートの一覧</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>サイレンスを終了</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Runbook を開く</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>In the List of Processes</source>
        <translation>プロセスの一覧</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>End, kill</source>
        <translation>終了、強制終了</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Del、Shift+Del</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>優先度を変更</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>監視リストに追加</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>前の表示に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>opsglass::Sidebar</name>
    <message>
        <source>No dashboard is found.</source>
        <translation>ダッシュボードが見つかりません。</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>ダッシュボードを検索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Show only dashboards with these tags</source>
        <translation>これらのタグを持つダッシュボードのみを表示</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>No dashboard has a tag</source>
        <translation>タグを持つダッシュボードはありません</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>スターを外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スターを付ける(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>フォルダーへ移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceDialog</name>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start &amp;later</source>
        <translation>後で開始する(&amp;L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>&amp;Add Matcher</source>
        <translation>マッチャーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Alerts that it hides now</source>
        <translation>現在抑制されるアラート</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>作成者(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Make &amp;Silence</source>
        <translation>サイレンスを作成(&amp;S)</translation>
    </message>
    <message>
        <source>Hide alerts for which all of these hold:</source>
        <translation>次のすべてを満たすアラートを抑制:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>Tomorrow, 9:00</source>
        <translation>明日 9:00</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の日時…</translation>
    </message>
    <message>
        <source>Choose who keeps the silence.</source>
        <translation>サイレンスの保存先を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides nothing now: no alert matches.</source>
        <translation>現在は何も抑制しません。一致するアラートがありません。</translation>
    </message>
    <message numerus="yes">
        <source>It hides every alert there is: %n now.</source>
        <translation>
            <numerusform>すべてのアラートを抑制します: 現在 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %n alert(s) now:</source>
        <translation>
            <numerusform>現在 %n 件のアラートを抑制します:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceListModel</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>starts in %1, for %2</source>
        <translation>%1後に開始、期間 %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>現在なし</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), later</source>
        <translation>
            <numerusform>アラート %n 件 (開始後)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>here</source>
        <translation>この Opsglass</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Hides: how many alerts a silence hides. Kept: where it is stored.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>マッチャー</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>抑制対象</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceView</name>
    <message>
        <source>New Silence…</source>
        <translation>新しいサイレンス…</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Extend the silence by a length of time such as &quot;2 h&quot;</extracomment>
        <translation>%1延長</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>Make Again…</source>
        <translation>再作成…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n expired</source>
        <translation>
            <numerusform>失効した %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No silence hides an alert, here or at an Alertmanager.</source>
        <translation>Opsglass にも Alertmanager にも、アラートを抑制するサイレンスはありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundChoice</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>The name of a sound: something is completed</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>再生: %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>サウンドの選択</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)</source>
        <translation>サウンド (*.oga *.ogg *.wav *.flac *.mp3);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundPlayer</name>
    <message>
        <source>The sound “%1” cannot be played.</source>
        <translation>サウンド「%1」を再生できません。</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceEditor</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceLabel</name>
    <message>
        <source>Refreshes missed because an answer was still due: %1</source>
        <translation>応答待ちのため見送った更新: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · 未問い合わせ</translation>
    </message>
    <message>
        <source>%1 · %2 ms · updated %3 ago</source>
        <translation>%1 · %2 ms · %3前に更新</translation>
    </message>
    <message>
        <source>%1 · %2 Next attempt in %3.</source>
        <translation>%1 · %2 %3後に再試行します。</translation>
    </message>
</context>
<context>
    <name>opsglass::Sources</name>
    <message>
        <source>Preparing the demo</source>
        <translation>デモの準備中</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo cannot run</source>
        <translation>デモを実行できません</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>The endpoint cannot be watched</source>
        <translation>エンドポイントを監視できません</translation>
    </message>
    <message>
        <source>Starting the managed Prometheus</source>
        <translation>専用の Prometheus を起動中</translation>
    </message>
    <message>
        <source>Its first sample comes within ten seconds.</source>
        <translation>最初のサンプルは 10 秒以内に届きます。</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDesk</name>
    <message>
        <source>Type it under Login, or choose another place to keep it.</source>
        <translation>「ログイン」で入力するか、別の保存先を選択してください。</translation>
    </message>
    <message>
        <source>“%1” needs its login…</source>
        <translation>「%1」のログイン情報が必要…</translation>
    </message>
    <message numerus="yes">
        <source>%n sources need their login…</source>
        <translation>
            <numerusform>%n 件のソースのログイン情報が必要…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make Default</source>
        <translation>既定にする(&amp;M)</translation>
    </message>
    <message>
        <source>Keep &amp;It</source>
        <translation>残す(&amp;I)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>No source is known. Add a server that answers queries, or an endpoint whose metrics are to be scraped.</source>
        <translation>ソースがありません。クエリに応答するサーバー、またはメトリクスをスクレイプするエンドポイントを追加してください。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>&amp;Server That Answers Queries</source>
        <translation>クエリに応答するサーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Endpoint to Scrape</source>
        <translation>スクレイプするエンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Alertmanager, in the Alert Settings…</source>
        <translation>アラートの設定で Alertmanager を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>A new source: %1</source>
        <translation>新しいソース: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>OK forgets “%1”: its options and its secrets, in the keyring as well. Dashboards and alert settings that speak of it ask for another source.</source>
        <translation>「OK」を押すと、「%1」のオプションと秘密情報が、キーリング内のものも含めて削除されます。これを参照するダッシュボードとアラートの設定では、別のソースの選択が必要になります。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新しいエンドポイント</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新しいサーバー</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesMenu</name>
    <message>
        <source>&amp;Sources</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>No source is known</source>
        <translation>ソースがありません</translation>
    </message>
    <message>
        <source>&amp;Edit Sources…</source>
        <translation>ソースを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>履歴から消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>opsglass::StateTimelinePlot</name>
    <message>
        <source>State timeline</source>
        <translation>状態タイムライン</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, up and down choose a row, Enter follows the links of a state, Page Up and Page Down turn pages, Escape lets go.</source>
        <translation>左右キーで十字線を移動し、上下キーで行を選択し、Enter で状態のリンクをたどり、Page Up と Page Down でページを切り替え、Escape で解除します。</translation>
    </message>
</context>
<context>
    <name>opsglass::SystemdTimer</name>
    <message>
        <source>systemctl is not there, so systemd was not told of the timer.</source>
        <translation>systemctl がないため、systemd にタイマーを通知していません。</translation>
    </message>
    <message>
        <source>%1 is there and not made by Opsglass, so it stays as it is.</source>
        <translation>%1 が存在し、Opsglass が作成したものではないため、そのまま残します。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>systemd was not told of the timer: %1</source>
        <translation>systemd にタイマーを通知していません: %1</translation>
    </message>
    <message>
        <source>systemctl does not answer.</source>
        <translation>systemctl が応答しません。</translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>テキストまたは数値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFooterView</name>
    <message>
        <source>Table footer</source>
        <translation>表のフッター</translation>
    </message>
</context>
<context>
    <name>opsglass::TablePanel</name>
    <message>
        <source>Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down filters its column.</source>
        <translation>Enter でセルのリンクをたどり、メニューキーでセルの操作を開き、Alt+下矢印でその列をフィルターします。</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>表示する表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Inspect value…</source>
        <translation>値を調査…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>この列でも並べ替え</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
</context>
<context>
    <name>opsglass::TextExport</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… テキストはあと %n 文字続きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ThemeActions</name>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
</context>
<context>
    <name>opsglass::TimePicker</name>
    <message>
        <source>Time range (T)</source>
        <translation>時間範囲 (T)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>now-6h or 2026-01-31 08:00</source>
        <translation>now-6h または 2026-01-31 08:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Apply time range</source>
        <translation>時間範囲を適用</translation>
    </message>
    <message>
        <source>This computer’s time</source>
        <translation>このコンピューターの時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Search quick ranges</source>
        <translation>クイック範囲を検索</translation>
    </message>
</context>
<context>
    <name>opsglass::TransferDesk</name>
    <message>
        <source>Export Everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip)</source>
        <translation>Opsglass のアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>Import Everything</source>
        <translation>すべてインポート</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip);;All files (*)</source>
        <translation>Opsglass のアーカイブ (*.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>すべてを %1 に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Everything but %n secrets is in %1.</source>
        <translation>
            <numerusform>%n 件の秘密情報を除くすべてを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::TrayMenu</name>
    <message>
        <source>&amp;Open Opsglass</source>
        <translation>Opsglass を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Silence all for 1 h</source>
        <translation>すべて 1 時間サイレンスにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>通知を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume notifications</source>
        <translation>通知を再開(&amp;R)</translation>
    </message>
    <message>
        <source>Alert without a name</source>
        <translation>名前のないアラート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an alert&apos;s name and its summary</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableBar</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableControl</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 (loading)</source>
        <translation>%1: %2 (読み込み中)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用</translation>
    </message>
</context>
<context>
    <name>opsglass::VariablePopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>選択肢を検索</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>選択肢がありません。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Space ticks · Enter applies · Esc leaves</source>
        <translation>Space で選択 · Enter で適用 · Esc で閉じる</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableSet</name>
    <message>
        <source>This variable depends on itself by way of others; it was worked out without waiting for them.</source>
        <translation>この変数は他の変数を介して自分自身に依存しているため、それらを待たずに計算しました。</translation>
    </message>
    <message>
        <source>“%1” is no filter; it is written label|=|value and was left out.</source>
        <translation>「%1」はフィルターではありません。label|=|value の形式で記述します。これは除外しました。</translation>
    </message>
    <message>
        <source>The variable asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>この変数は種類「%1」のソースに問い合わせます。Opsglass が読み取るのは Prometheus とその互換ソースです。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>opsglass::WatchDialog</name>
    <message>
        <source>Watch Processes</source>
        <translation>プロセスの監視</translation>
    </message>
    <message>
        <source>Change Watched Processes</source>
        <translation>監視プロセスの変更</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Processes that it counts now</source>
        <translation>現在該当するプロセス</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Processes &amp;by</source>
        <translation>プロセスの指定方法(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>パターン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>リストから削除(&amp;R)</translation>
    </message>
    <message>
        <source>It counts no process now.</source>
        <translation>現在該当するプロセスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now:</source>
        <translation>
            <numerusform>現在 %n 件のプロセスが該当します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now, %1 of them as children of others:</source>
        <translation>
            <numerusform>現在 %n 件のプロセスが該当し、うち %1 件は他のプロセスの子です:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::WatchList</name>
    <message>
        <source>Watched processes need a name.</source>
        <translation>監視するプロセスには名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” does not say which processes it is about.</source>
        <translation>「%1」に対象のプロセスの指定がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a process.</source>
        <translation>「%1」はプロセスの番号ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the path of a cgroup, which begins with a slash.</source>
        <translation>「%1」は、スラッシュで始まる cgroup のパスではありません。</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address of a new webhook</source>
        <translation>新しい Webhook のアドレス</translation>
    </message>
    <message>
        <source>https://… of a new webhook</source>
        <translation>https://… (新しい Webhook)</translation>
    </message>
    <message>
        <source>This webhook is in the list already.</source>
        <translation>この Webhook はすでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookPoster</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 がステータス %2 を返しました。</translation>
    </message>
</context>
<context>
    <name>opsglass::WindowCommands</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Built-in dashboard</source>
        <translation>組み込みダッシュボード</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Dashboard in %1</source>
        <translation>フォルダー「%1」のダッシュボード</translation>
    </message>
</context>
</TS>
