<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AlertChart</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>AlertEvaluation</name>
    <message>
        <source>The result of the rule is neither a vector nor a scalar.</source>
        <translation>规则的结果既不是向量也不是标量。</translation>
    </message>
    <message>
        <source>Two results of the rule have the same labels once its own are set: %1.</source>
        <translation>设置规则自身的标签后，有两个结果的标签相同：%1。</translation>
    </message>
    <message>
        <source>The rule has %1 alerts, more than the limit of %2.</source>
        <translation>规则有 %1 个告警，超过了 %2 个的上限。</translation>
    </message>
</context>
<context>
    <name>AlertFileReport</name>
    <message numerus="yes">
        <source>good, %n receiver(s) found</source>
        <translation>
            <numerusform>正常，共 %n 个接收者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus refuses it; Opsglass reads its %n rule(s)</source>
        <translation>
            <numerusform>Prometheus 拒绝该文件；Opsglass 可读取其中 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus takes its %n rule(s); promtool does not</source>
        <translation>
            <numerusform>Prometheus 接受其中 %n 条规则；promtool 不接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n rule(s) found</source>
        <translation>
            <numerusform>正常，共 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>AlertLinks</name>
    <message>
        <source>Since: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>表达式：%1</translation>
    </message>
</context>
<context>
    <name>AlertMatcher</name>
    <message>
        <source>“%1” is no matcher such as severity=&quot;critical&quot;.</source>
        <translation>“%1”不是 severity=&quot;critical&quot; 这样的匹配器。</translation>
    </message>
    <message>
        <source>A matcher names a label.</source>
        <translation>匹配器必须指定标签。</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message numerus="yes">
        <source>%n source(s) answered</source>
        <translation>
            <numerusform>%n 个来源已应答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked</source>
        <translation>
            <numerusform>已检查 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n 个已屏蔽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>未显示：%1。</translation>
    </message>
    <message>
        <source>No source of alerts</source>
        <translation>没有告警来源</translation>
    </message>
    <message>
        <source>Add a Prometheus or an Alertmanager, or switch on rules for a source: their alerts then stand here.</source>
        <translation>添加 Prometheus 或 Alertmanager，或为某个数据源启用规则，其告警便会显示在这里。</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>已被筛选器隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that fire or are pending are not shown.</source>
        <translation>
            <numerusform>有 %n 个触发中或等待中的告警未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>就目前所知没有告警触发</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) cannot be asked.</source>
        <translation>
            <numerusform>%n 个来源中有 %1 个无法查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) did not answer so far.</source>
        <translation>
            <numerusform>%n 个来源中有 %1 个尚未应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Nothing fires or is pending.</source>
        <translation>没有触发中或等待中的告警。</translation>
    </message>
</context>
<context>
    <name>AlertRouting</name>
    <message>
        <source>The configuration has no “route”.</source>
        <translation>配置中没有“route”。</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Routes stand in each other in too many layers.</source>
        <translation>路由嵌套层数过多。</translation>
    </message>
    <message>
        <source>“...” in group_by stands for all labels, so alone.</source>
        <translation>group_by 中的“...”代表所有标签，因此只能单独使用。</translation>
    </message>
    <message>
        <source>A label stands twice in group_by.</source>
        <translation>group_by 中有重复的标签。</translation>
    </message>
    <message>
        <source>group_interval and repeat_interval cannot be 0.</source>
        <translation>group_interval 和 repeat_interval 不能为 0。</translation>
    </message>
    <message>
        <source>The first route names no receiver.</source>
        <translation>第一条路由没有指定接收者。</translation>
    </message>
    <message>
        <source>The first route takes every alert: it cannot have matchers.</source>
        <translation>第一条路由接收所有告警，因此不能有匹配器。</translation>
    </message>
    <message>
        <source>The first route cannot have time intervals.</source>
        <translation>第一条路由不能有时间段。</translation>
    </message>
    <message>
        <source>The first route cannot have “continue”.</source>
        <translation>第一条路由不能有“continue”。</translation>
    </message>
    <message>
        <source>A receiver must be a mapping with a name.</source>
        <translation>接收者必须是带有名称的映射。</translation>
    </message>
    <message>
        <source>A receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>The receiver has no name.</source>
        <translation>接收者没有名称。</translation>
    </message>
    <message>
        <source>There is another receiver “%1”.</source>
        <translation>已有另一个接收者“%1”。</translation>
    </message>
    <message>
        <source>An inhibit rule</source>
        <translation>抑制规则</translation>
    </message>
    <message>
        <source>A named time interval</source>
        <translation>命名时间段</translation>
    </message>
    <message>
        <source>The time interval has no name.</source>
        <translation>时间段没有名称。</translation>
    </message>
    <message>
        <source>There is another time interval “%1”.</source>
        <translation>已有另一个时间段“%1”。</translation>
    </message>
    <message>
        <source>A time interval</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>There is no receiver “%1”.</source>
        <translation>没有接收者“%1”。</translation>
    </message>
    <message>
        <source>There is no time interval “%1”.</source>
        <translation>没有时间段“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no range for “%2”.</source>
        <translation>“%1”不是“%2”的有效范围。</translation>
    </message>
    <message>
        <source>A range of times</source>
        <translation>时刻范围</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no range of times such as 09:00 to 17:00.</source>
        <translation>“%1”至“%2”不是 09:00 至 17:00 这样的时刻范围。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>没有时区“%1”。</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 个严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown severity</source>
        <translation>
            <numerusform>%n 个级别未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n 个信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Of a watchdog, an alert that fires as long as all is well</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>resolved %1 ago</source>
        <translation>%1前恢复</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>已触发 %1</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>Opsglass 规则</translation>
    </message>
    <message>
        <source>Rules here, on %1</source>
        <translation>Opsglass 规则，查询 %1</translation>
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
        <translation>预算</translation>
    </message>
    <message>
        <source>Opsglass</source>
        <translation>Opsglass</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An Alertmanager&apos;s name, its receiver, the labels of the group</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, with %3</source>
        <translation>%1：%2，分组 %3</translation>
    </message>
    <message>
        <source>%1 is asked for the first time</source>
        <translation>正在首次查询 %1</translation>
    </message>
    <message>
        <source>%1 cannot be asked since %2: %3</source>
        <translation>自 %2 起无法查询 %1：%3</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>触发中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n 个已屏蔽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n 个来源无法查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n 个来源尚未查询</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>No source of alerts is set up</source>
        <translation>尚未设置告警来源</translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>就目前所知没有告警触发</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Say who is asked: --source URL, --source demo or --alertmanager URL.</source>
        <translation>请指定查询对象：--source URL、--source demo 或 --alertmanager URL。</translation>
    </message>
    <message>
        <source>--source demo goes with no other --source.</source>
        <translation>--source demo 不能与其他 --source 同时使用。</translation>
    </message>
    <message>
        <source>--rules needs a --source that answers their expressions.</source>
        <translation>--rules 需要一个能应答其表达式的 --source。</translation>
    </message>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>没有规则包“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>--format is table or json, not “%1”.</source>
        <translation>--format 应为 table 或 json，而不是“%1”。</translation>
    </message>
    <message>
        <source>What is “%1” to mean? Rule files follow --rules, one each.</source>
        <translation>“%1”含义不明。规则文件应逐个写在 --rules 之后。</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other.</source>
        <translation>--once 和 --watch 不能同时使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 个严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n 个信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n 个已屏蔽</numerusform>
        </translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>没有告警触发</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>AlertsRun</name>
    <message>
        <source>There are no alerting rules.</source>
        <translation>没有告警规则。</translation>
    </message>
</context>
<context>
    <name>AppLink</name>
    <message>
        <source>The link “%1” is not opened: %2</source>
        <translation>未打开链接“%1”：%2</translation>
    </message>
    <message>
        <source>it names no dashboard by its uid.</source>
        <translation>没有用 uid 指明仪表板。</translation>
    </message>
    <message>
        <source>it says too much.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>it cannot say “%1”.</source>
        <translation>不能包含“%1”。</translation>
    </message>
    <message>
        <source>a time range has two ends, from and to.</source>
        <translation>时间范围需要两端：from 和 to。</translation>
    </message>
    <message>
        <source>it is too long, or has characters that links do not have.</source>
        <translation>链接过长，或含有链接中不允许的字符。</translation>
    </message>
    <message>
        <source>links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID.</source>
        <translation>链接应指向 opsglass:alerts、opsglass:processes 或 opsglass:dashboard/UID。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--theme is dark, light or system, not “%1”.</source>
        <translation>--theme 应为 dark、light 或 system，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no file of this machine.</source>
        <translation>“%1”不是本机上的文件。</translation>
    </message>
    <message>
        <source>--var is name=value, not “%1”.</source>
        <translation>--var 应为 名称=值，而不是“%1”。</translation>
    </message>
    <message>
        <source>--demo, --source and --scrape each say where the data are: use one.</source>
        <translation>--demo、--source 和 --scrape 都用于指定数据来自何处：请只用其中一个。</translation>
    </message>
    <message>
        <source>Name one dashboard at most: a file, or the uid of a built-in one.</source>
        <translation>最多指定一个仪表板：文件，或内置仪表板的 uid。</translation>
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
        <translation>用法：opsglass [选项]… [仪表板|文件|链接]
       opsglass render 仪表板|文件… --source URL|local|demo [选项]…
       opsglass export 仪表板|文件 --source URL|local|demo --format 名称 [选项]…
       opsglass query 表达式 --source URL|local|demo [选项]…
       opsglass check 文件… [--format text|json]
       opsglass alerts --source [名称=]URL|demo [选项]…
       opsglass report --source [名称=]URL|--demo [选项]…
       opsglass monitor [--live] --source [名称=]URL|--demo [选项]…
       opsglass settings export 文件
       opsglass settings import 文件 [--dry-run]

面向 AI 智能体和 LLM 服务的桌面监控程序。“仪表板”是内置仪表板的 uid，“文件”是
JSON 格式的 Grafana 仪表板，“链接”例如 opsglass:alerts 或
opsglass:dashboard/qitops-agent?from=now-6h。程序已在运行时，再次启动会将这些交给它处理。

数据来自何处（任选其一；否则使用上次的选择）：
  --demo            程序内的演示智能体，由专用的 Prometheus 存储
  --source [名称=]URL|名称
                    兼容 Prometheus 的服务器；可重复指定多个：第一个为默认，
                    仪表板可按名称查询其余服务器
  --scrape URL      指标端点，例如 http://localhost:8000/metrics，由专用的
                    Prometheus 抓取；可重复指定多个

显示什么：
  --var 名称=值     第一个仪表板的变量值；可重复指定多个
  --theme 名称      dark、light 或 system

如何运行：
  --background      启动时不显示窗口；可从托盘打开
  --profile 名称    配置文件：独立的设置、数据和程序实例；也适用于下列命令
  --debug 类别      在日志中记录更多内容，例如 opsglass.net；all 表示全部

opsglass render 无需屏幕即可绘制仪表板：&lt;uid&gt;.png、panels/&lt;id&gt;.csv、report.json
  --source [名称=]URL|local|demo
                    可重复指定多个，第一个为默认；仅涉及本机的仪表板无需指定，
                    其他情况下用 local 表示本机
  --from, --to 时间 Grafana 的时间写法，例如 now-6h 或 2026-11-02T08:00:00Z
  --width 像素      未指定时为 1600
  --theme 名称      dark、light 或 print
  --var 名称=值     变量的值；可重复指定多个
  --output 目录     写入位置；有多个仪表板时，其中每个 uid 一个文件夹
  --require-data    没有数据的面板视为失败
render 的退出状态：0 已绘制，1 有面板失败，2 用法错误，69 无法连接数据源。

opsglass export 无需屏幕即可写出仪表板的数据或图片
  --source [名称=]URL|local|demo, --demo
                    同 render
  --format 名称     csv、tsv、json、html、md；png、svg、pdf
  --output 路径     文件，或用 - 表示标准输出（默认）；仪表板的 csv 和 tsv：文件夹
                    或 .zip，每个面板和表格一个文件，另有 errors.txt
  --panel ID        仅此面板
  --raw             转换之前查询返回的所有样本
  --spreadsheet     适合本地区电子表格的 csv，公式已作无害处理
  --from, --to, --var, --width, --theme
                    同 render；未指定时主题为 light
  --scale 数字      屏幕上每个像素对应的 png 像素数；未指定时为 1
  --paper 名称      a4（横向，不会把面板切成两半）或 long（单页）；未指定时为 a4
export 的退出状态：0 已写入，1 有面板失败（如果它是唯一的表格，则不写入任何内容），
2 用法错误，69 无法连接数据源，73 无法创建文件，74 无法写入文件。

opsglass query 查询一个 PromQL 表达式并只输出结果；消息输出到标准错误
  --source URL|local|demo, --demo
                    local 表示本机，只能用简单的选择器查询
  --time 时间       评估的时间，或范围的终点；未指定时为现在
  --range 时长      查询一个范围，例如 6h；不指定则查询一个时刻
  --step 时长       点与点的间隔；未指定时约为 250 个点
  --format 名称     table、csv 或 json；未指定时为 table
  --spreadsheet     同 export
  --output 路径     文件，或用 - 表示标准输出（默认）
query 的退出状态：0 已应答，1 查询被拒绝，2 用法错误，69 无法连接数据源，73 无法
创建文件，74 无法写入文件。

opsglass check 说明仪表板文件中哪些面板的绘制与 Grafana 一致：full、partial、none；
对规则文件 (YAML) 给出 promtool 的结论，对 Alertmanager 配置指出错误
  --format 名称     text 或 json
check 的退出状态：0 正常，1 有面板无法绘制或有文件被拒绝，2 用法错误，65 不是
仪表板或 YAML，66 没有文件。

opsglass alerts 列出当前告警，供人和监控系统使用
  --source [名称=]URL|demo
                    可重复指定多个；只查询 Alertmanager 时可以省略
  --rules 文件|pack:名称
                    在此评估这些规则，而不用服务器自身的规则；可重复指定多个；
                    规则包：agent-metrics、ai-assistant、ajentik、osmen
  --alertmanager [名称=]URL
                    同时包括它的告警；已静默和被抑制的告警不计入
  --once            输出一次后退出（默认）；“for”根据过去的数据判断
  --watch           有变化时再次输出，直到收到 SIGINT 或 SIGTERM
  --format 名称     table 或 json
alerts 的退出状态：0 无告警触发，1 有警告，2 有严重告警，3 有内容无法查询、
读取或评估，没有规则，或用法错误；各状态的优先顺序：严重高于未知，
未知高于警告。

opsglass report 写出数据源中智能体、工具和模型的运行状况：QitOps、Agent
Metrics、AI Assistant、Ajentik 和 OsMEN 中实际存在的系统
  --source [名称=]URL|--demo
                    要报告的系统
  --since 时长      回溯多久：30m、24h（默认）、7d；变化与之前同样长的时段比较
  --slow 时长       平均耗时达到多少时智能体算作缓慢，未指定时为 5s
  --rules 文件|pack:名称
                    使用这些规则的告警，而不用服务器自身的规则；演示使用所有规则包
  --alertmanager [名称=]URL
                    同时包括它的告警
  --format 名称     md、json 或 html
  --output 路径     文件，一步替换；用 - 表示标准输出（默认）
  --scheduled       到期时按设置写出报告，与 systemd 定时器相同
report 的退出状态：0 已写入，1 已写入但有内容未能获取，2 用法错误，
69 无法连接数据源，73 无法写入文件，78 没有 --scheduled 的设置。

opsglass monitor 在终端显示同样的系统，默认一次，或
  --live            持续显示，直到按 q、Esc 或 Ctrl+C；用方向键、PgUp、PgDn、Home、End 滚动
  --source, --demo, --rules, --alertmanager, --slow
                    同 report
  --interval 时长   查询间隔，未指定时为 2s
  --since 时长      数字统计回溯多久，未指定时为 1h
monitor 的退出状态：0 已显示，1 已显示但有内容未能获取，2 用法错误或
--live 没有终端，69 无法连接数据源，被信号终止时为 128 加信号编号。

opsglass settings 将您创建的内容从一个配置文件或机器转移到另一个：设置、
仪表板、监控列表、规则和静默，不含机密
  --dry-run         import：只说明会有哪些更改，不作任何更改
settings 的退出状态：0 已完成，1 Opsglass 正在运行，2 用法错误，65 文件不是此类归档，
66 没有文件，73 有内容无法创建。

  -h, --help        显示此帮助
  -v, --version     显示版本
</translation>
    </message>
    <message>
        <source>there is no display; “opsglass render” draws dashboards without one.</source>
        <translation>没有显示器；“opsglass render”无需显示器即可绘制仪表板。</translation>
    </message>
    <message>
        <source>“%1” is not an address: write one such as http://localhost:9090.</source>
        <translation>“%1”不是地址：请输入 http://localhost:9090 这样的地址。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed, so Opsglass still starts at login.</source>
        <translation>无法移除 %1，因此 Opsglass 仍会在登录时启动。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Bars need a text or a time to stand on, and the data have neither.</source>
        <translation>条形需要按文本或时间排列，而数据中两者都没有。</translation>
    </message>
    <message>
        <source>Bars need a number, and the data have none.</source>
        <translation>条形需要数字，而数据中没有。</translation>
    </message>
</context>
<context>
    <name>BudgetAlerts</name>
    <message>
        <source>Budget “%1”: %2 % of the day&apos;s %3 are spent.</source>
        <translation>预算“%1”：当日的 %3 已用去 %2 %。</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the week&apos;s %3 are spent.</source>
        <translation>预算“%1”：本周的 %3 已用去 %2 %。</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the month&apos;s %3 are spent.</source>
        <translation>预算“%1”：本月的 %3 已用去 %2 %。</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>BudgetDraft</name>
    <message>
        <source>A budget needs a name.</source>
        <translation>预算需要名称。</translation>
    </message>
    <message>
        <source>Another budget has this name.</source>
        <translation>已有同名的预算。</translation>
    </message>
    <message>
        <source>Write what is counted, or take it from a built-in dashboard.</source>
        <translation>请填写统计的内容，或从内置仪表板中选取。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>“%1”不是 1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>A budget needs one step at least, such as 100.</source>
        <translation>预算至少需要一个档位，例如 100。</translation>
    </message>
    <message>
        <source>Choose the source that is asked.</source>
        <translation>请选择要查询的数据源。</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>数额必须大于 0。</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>%1 are spent since %2, %3 more than the %4 planned.</source>
        <translation>自 %2 起已用去 %1，比计划的 %4 多出 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 are spent since %3.</source>
        <translation>自 %3 起，%2 中已用去 %1。</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends.</source>
        <translation>按此速度，周期结束时将达到 %1。</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends; at worst the budget is exceeded about %2.</source>
        <translation>按此速度，周期结束时将达到 %1；最坏情况下，预算将于 %2 左右超出。</translation>
    </message>
    <message>
        <source>On track: at this rate it will be %1 when the period ends.</source>
        <translation>进展正常：按此速度，周期结束时将达到 %1。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, %2 at the earliest.</source>
        <translation>按此速度，预算将于 %1 左右超出，最早为 %2。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1.</source>
        <translation>按此速度，预算将于 %1 左右超出。</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, between %2 and %3.</source>
        <translation>按此速度，预算将于 %1 左右超出（%2 至 %3 之间）。</translation>
    </message>
    <message>
        <source>What was spent of the budget “%1” is not a number.</source>
        <translation>预算“%1”的用量不是数字。</translation>
    </message>
    <message>
        <source>The budget&apos;s series have not been there since %1.</source>
        <translation>自 %1 起一直没有该预算的序列。</translation>
    </message>
</context>
<context>
    <name>BudgetJson</name>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>不是以下任何一个：%1</translation>
    </message>
    <message>
        <source>is not a number above 0</source>
        <translation>不是大于 0 的数字</translation>
    </message>
    <message>
        <source>are not whole numbers that rise from 1 to 1000 at most</source>
        <translation>不是 1 到 1000 之间递增的整数</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <translation>预算 %1：%2</translation>
    </message>
    <message>
        <source>Budget %1: “%2” %3.</source>
        <translation>预算 %1：“%2”%3。</translation>
    </message>
    <message>
        <source>There are two budgets “%1”.</source>
        <translation>有两个名为“%1”的预算。</translation>
    </message>
</context>
<context>
    <name>BudgetQuery</name>
    <message>
        <source>“%1” is neither a counter, such as cost_dollars_total{team=&quot;a&quot;}, nor an instant vector over [$__range].</source>
        <translation>“%1”既不是 cost_dollars_total{team=&quot;a&quot;} 这样的计数器，也不是基于 [$__range] 的即时向量。</translation>
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
        <translation>成本</translation>
    </message>
    <message>
        <source>Tokens by agent type</source>
        <translation>各类智能体的 Token</translation>
    </message>
    <message>
        <source>Cost by agent</source>
        <translation>各智能体的成本</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>各模型的成本</translation>
    </message>
    <message>
        <source>Tokens by agent</source>
        <translation>各智能体的 Token</translation>
    </message>
    <message>
        <source>Tokens by model</source>
        <translation>各模型的 Token</translation>
    </message>
    <message>
        <source>Tokens by agent and model</source>
        <translation>各智能体和模型的 Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
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
        <translation>已超出；按此速度最终为 %1</translation>
    </message>
    <message>
        <source>exceeded %1 at this rate</source>
        <translation>按此速度将于 %1 超出</translation>
    </message>
    <message>
        <source>%1 at the end at this rate; at worst exceeded %2</source>
        <translation>按此速度最终为 %1；最坏于 %2 超出</translation>
    </message>
    <message>
        <source>on track: %1 at the end at this rate</source>
        <translation>正常：按此速度最终为 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>预算 %1</translation>
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
        <translation>无法查询：%1</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>正在等待首次应答</translation>
    </message>
    <message>
        <source>no such series yet</source>
        <translation>尚无此序列</translation>
    </message>
    <message>
        <source>nothing spent yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; no dashboard or rule file is.</source>
        <translation>%1 大于 100 MB；仪表板或规则文件不会有这么大。</translation>
    </message>
    <message>
        <source>%1 full  %2 partial  %3 none</source>
        <translation>%1 full  %2 partial  %3 none</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>请指定要检查的文件。</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format 应为 text 或 json。</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.</source>
        <translation>此 JSON 不是 Grafana 仪表板：既没有面板，也没有 schemaVersion。</translation>
    </message>
    <message>
        <source>“%1” of this dashboard is not a list, so that nothing can be drawn.</source>
        <translation>此仪表板的“%1”不是列表，因此无法绘制任何内容。</translation>
    </message>
    <message>
        <source>This is a dashboard of Grafana&apos;s new schema (%1), which Opsglass cannot read yet. Export it from Grafana in the classic format.</source>
        <translation>这是采用 Grafana 新架构 (%1) 的仪表板，Opsglass 尚不能读取。请以经典格式从 Grafana 导出。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>此文件的编码不是 UTF-8，而是 UTF-16 或 UTF-32。请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at line %2, column %3.</source>
        <translation>这不是 JSON：%1，位于第 %2 行第 %3 列。</translation>
    </message>
    <message>
        <source>This JSON is a list, and a Grafana dashboard is an object.</source>
        <translation>此 JSON 是列表，而 Grafana 仪表板应为对象。</translation>
    </message>
</context>
<context>
    <name>DashboardLink</name>
    <message>
        <source>The link has no address.</source>
        <translation>该链接没有地址。</translation>
    </message>
    <message>
        <source>Links that begin with “%1:” are not opened: only http and https are.</source>
        <translation>以“%1:”开头的链接不会打开：只支持 http 和 https。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>another program keeps it busy</source>
        <translation>正被另一个程序占用</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was damaged; it is kept as %2 and a new one is begun.</source>
        <translation>%1 已损坏；已将其保留为 %2，并新建了一个文件。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>未安装 Qt 的 SQLite 驱动程序（软件包 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>a newer version of Opsglass wrote it</source>
        <translation>由更新版本的 Opsglass 写入</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside while another program has it open.</source>
        <translation>%1 已损坏，且因另一个程序正在打开它而无法移开。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2.</source>
        <translation>%1 已损坏且无法移开：%2。</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>尚未打开</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Actions, which call an address, are not offered.</source>
        <translation>不提供会调用地址的操作。</translation>
    </message>
    <message>
        <source>Only one time axis is drawn, in the dashboard&apos;s zone.</source>
        <translation>只绘制一个时间轴，采用仪表板的时区。</translation>
    </message>
    <message>
        <source>Values are not written beside the points.</source>
        <translation>点旁边不显示数值。</translation>
    </message>
    <message>
        <source>Thresholds are not drawn as series.</source>
        <translation>阈值不绘制为序列。</translation>
    </message>
    <message>
        <source>The time axis is always at the bottom.</source>
        <translation>时间轴始终位于底部。</translation>
    </message>
    <message>
        <source>The area under the line is filled.</source>
        <translation>线下方的区域会被填充。</translation>
    </message>
    <message>
        <source>The least sizes set by hand are not kept.</source>
        <translation>手动设置的最小尺寸不会保留。</translation>
    </message>
    <message>
        <source>The gauge is drawn as an arc, not as a circle.</source>
        <translation>仪表绘制为圆弧，而不是圆形。</translation>
    </message>
    <message>
        <source>The arc keeps its usual width.</source>
        <translation>圆弧保持通常的宽度。</translation>
    </message>
    <message>
        <source>The arc is not cut into segments.</source>
        <translation>圆弧不分段。</translation>
    </message>
    <message>
        <source>The gauge has no line of its history.</source>
        <translation>仪表没有历史曲线。</translation>
    </message>
    <message>
        <source>The ends of the arc are flat.</source>
        <translation>圆弧的两端是平的。</translation>
    </message>
    <message>
        <source>Effects of the gauge are not drawn.</source>
        <translation>不绘制仪表的特效。</translation>
    </message>
    <message>
        <source>The gauge shows both value and name.</source>
        <translation>仪表同时显示值和名称。</translation>
    </message>
    <message>
        <source>The arc starts at the minimum, not at the neutral value.</source>
        <translation>圆弧从最小值开始，而不是从中性值开始。</translation>
    </message>
    <message>
        <source>The legend is not drawn.</source>
        <translation>不绘制图例。</translation>
    </message>
    <message>
        <source>The label of the axis is not drawn.</source>
        <translation>不绘制轴标签。</translation>
    </message>
    <message>
        <source>Buckets are even, not symmetrically logarithmic.</source>
        <translation>桶为均匀分布，而不是对称对数分布。</translation>
    </message>
    <message>
        <source>Images in cells are not loaded; their address is shown.</source>
        <translation>不加载单元格中的图片，而是显示其地址。</translation>
    </message>
    <message>
        <source>Cells of buttons show their value alone.</source>
        <translation>按钮单元格只显示其值。</translation>
    </message>
    <message>
        <source>Trends in cells show their last value.</source>
        <translation>趋势单元格显示其最新值。</translation>
    </message>
    <message>
        <source>Tooltips of cells from another column are not shown.</source>
        <translation>不显示来自其他列的单元格工具提示。</translation>
    </message>
    <message>
        <source>Styles of cells from another column are not drawn.</source>
        <translation>不绘制来自其他列的单元格样式。</translation>
    </message>
    <message>
        <source>The titles of columns stay on one line.</source>
        <translation>列标题保持在一行内。</translation>
    </message>
    <message>
        <source>The first columns scroll with the others.</source>
        <translation>首列会随其他列一起滚动。</translation>
    </message>
    <message>
        <source>Alerts are not tied to dashboards: all of the source are listed.</source>
        <translation>告警不与仪表板关联：将列出数据源的所有告警。</translation>
    </message>
    <message>
        <source>Alerts are not kept in folders: all of the source are listed.</source>
        <translation>告警不按文件夹存放：将列出数据源的所有告警。</translation>
    </message>
    <message>
        <source>Only firing and pending alerts are known.</source>
        <translation>只能获知触发中和等待中的告警。</translation>
    </message>
    <message>
        <source>The alerts of a Grafana server are not known; those of the source are listed.</source>
        <translation>无法获知 Grafana 服务器的告警；将列出数据源的告警。</translation>
    </message>
    <message>
        <source>The alerts of now are listed, not what changed.</source>
        <translation>列出的是当前告警，而不是发生的变化。</translation>
    </message>
    <message>
        <source>The change is green upwards and red downwards.</source>
        <translation>变化以绿色表示上升，以红色表示下降。</translation>
    </message>
    <message>
        <source>The size of the change follows the room.</source>
        <translation>变化的显示大小随空间而定。</translation>
    </message>
    <message>
        <source>The tooltip has no scale of colours.</source>
        <translation>工具提示没有色阶。</translation>
    </message>
    <message>
        <source>Dashboards of all folders are listed, not of the one that is named.</source>
        <translation>列出所有文件夹的仪表板，而不只是指定的文件夹。</translation>
    </message>
    <message>
        <source>Tables inside of rows do not unfold.</source>
        <translation>行内的表格无法展开。</translation>
    </message>
    <message>
        <source>Links into Grafana&apos;s Explore are not offered.</source>
        <translation>不提供指向 Grafana Explore 的链接。</translation>
    </message>
    <message>
        <source>Links name “%1”, which is not known.</source>
        <translation>链接中的“%1”无法识别。</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>mins</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
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
        <translation>%1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 周</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>a minute</source>
        <comment>distance</comment>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>distance</comment>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <comment>distance</comment>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <comment>distance</comment>
        <translation>1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n 个月</numerusform>
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
        <translation>几秒</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>distance</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>distance</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>无效日期</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>No alert is pending or firing.</source>
        <translation>没有等待中或触发中的告警。</translation>
    </message>
    <message>
        <source>The panel has no query.</source>
        <translation>面板没有查询。</translation>
    </message>
    <message>
        <source>All queries of the panel are hidden.</source>
        <translation>面板的所有查询均已隐藏。</translation>
    </message>
    <message>
        <source>Metric “%1” does not exist on this source.</source>
        <translation>此数据源上没有指标“%1”。</translation>
    </message>
    <message>
        <source>The query matches no samples in this time range.</source>
        <translation>此时间范围内没有与查询匹配的样本。</translation>
    </message>
    <message>
        <source>All values in this time range are NaN.</source>
        <translation>此时间范围内的所有值均为 NaN。</translation>
    </message>
    <message>
        <source>The query has samples, but the panel&apos;s options leave none to draw.</source>
        <translation>查询有样本，但根据面板的选项没有可绘制的内容。</translation>
    </message>
</context>
<context>
    <name>ExporterSettings</name>
    <message>
        <source>%1 is “%2”; it has to be %3.</source>
        <translation>%1 的值为“%2”；应为%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1, or localhost</source>
        <translation>地址，例如 127.0.0.1，或 localhost</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>whole seconds from 1 to %1</source>
        <translation>1 到 %1 之间的整数秒数</translation>
    </message>
</context>
<context>
    <name>GoRegex</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Thresholds of the right axis are drawn on the left one.</source>
        <translation>右轴的阈值绘制在左轴上。</translation>
    </message>
    <message>
        <source>The time regions of this graph are not drawn.</source>
        <translation>不绘制此图表的时间区域。</translation>
    </message>
    <message>
        <source>The alert in this graph is not evaluated.</source>
        <translation>不评估此图表中的告警。</translation>
    </message>
</context>
<context>
    <name>GraphSeries</name>
    <message>
        <source>Data does not have a time field.</source>
        <translation>数据没有时间字段。</translation>
    </message>
    <message>
        <source>Data does not have a number field.</source>
        <translation>数据没有数字字段。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The variable “%1” is of the type “%2”, which is not known; its stored value is used.</source>
        <translation>变量“%1”的类型“%2”未知；将使用其存储的值。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The folder %1 has no .json files.</source>
        <translation>文件夹 %1 中没有 .json 文件。</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 .json files. Import folders in it instead.</source>
        <translation>文件夹 %1 中的 .json 文件超过 %2 个。请改为导入其中的子文件夹。</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>The running Opsglass was not understood.</source>
        <translation>无法理解正在运行的 Opsglass 的应答。</translation>
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
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is neither a file nor a dashboard “%1”.</source>
        <translation>没有名为“%1”的文件或仪表板。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 大于 %2 MiB。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3.</source>
        <translation>无法将 %1 移动到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash: %2. It stays where it is.</source>
        <translation>无法将 %1 移到回收站：%2。它将保留在原处。</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>My dashboards</source>
        <translation>我的仪表板</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>最近查看</translation>
    </message>
</context>
<context>
    <name>LocalClient</name>
    <message>
        <source>Several series would have the same labels without their names.</source>
        <translation>去掉名称后，会有多个序列的标签相同。</translation>
    </message>
    <message>
        <source>“%1” does not choose series alone.</source>
        <translation>仅凭“%1”无法选择序列。</translation>
    </message>
</context>
<context>
    <name>LocalExpression</name>
    <message>
        <source>This machine cannot answer %1: it answers a metric with matchers and an offset, compared with a number at most. Rates stand ready in metrics whose names begin with opsglass_.</source>
        <translation>本机无法应答%1：只能应答带匹配器和偏移的指标，最多再与一个数字比较。速率可从名称以 opsglass_ 开头的指标中直接获取。</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>单独的数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the sign %1 before a metric</source>
        <translation>指标前的符号 %1</translation>
    </message>
    <message>
        <source>the operator %1</source>
        <translation>运算符 %1</translation>
    </message>
    <message>
        <source>the function %1()</source>
        <translation>函数 %1()</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>一段范围内的值</translation>
    </message>
    <message>
        <source>a subquery</source>
        <translation>子查询</translation>
    </message>
    <message>
        <source>this expression</source>
        <translation>此表达式</translation>
    </message>
    <message>
        <source>the modifier @</source>
        <translation>修饰符 @</translation>
    </message>
    <message>
        <source>a comparison of two metrics</source>
        <translation>两个指标的比较</translation>
    </message>
</context>
<context>
    <name>LocalHistory</name>
    <message>
        <source>Another Opsglass with this profile writes the history of this machine.</source>
        <translation>另一个使用此配置文件的 Opsglass 正在写入本机的历史。</translation>
    </message>
    <message>
        <source>It is read, and what this machine does now is kept in memory until Opsglass ends.</source>
        <translation>将读取该历史，而本机当前的活动在 Opsglass 退出前只保留在内存中。</translation>
    </message>
    <message>
        <source>What this machine does is kept in memory until Opsglass ends.</source>
        <translation>本机的活动在 Opsglass 退出前只保留在内存中。</translation>
    </message>
    <message>
        <source>The last hour of this machine is kept in memory.</source>
        <translation>本机最近一小时的数据保留在内存中。</translation>
    </message>
    <message>
        <source>Some of what %1 holds is damaged and left out.</source>
        <translation>%1 中的部分内容已损坏，未予采用。</translation>
    </message>
</context>
<context>
    <name>LocalSelector</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
</context>
<context>
    <name>LocaleTime</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt&apos;s pattern of a date: the short names of weekday and month, the day as a number</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message numerus="yes">
        <source>CPU %1 of %n core(s)</source>
        <translation>
            <numerusform>CPU %1（%n 核）</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1 of %2</source>
        <translation>内存 %1 / %2</translation>
    </message>
    <message>
        <source>Load %L1 %L2 %L3</source>
        <translation>负载 %L1 %L2 %L3</translation>
    </message>
</context>
<context>
    <name>MarkEntries</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The library panel “%1” is not in this file.</source>
        <translation>此文件中没有库面板“%1”。</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Uptime: %1</source>
        <translation>运行时间：%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>System Monitoring Dashboard</source>
        <translation>系统监控仪表板</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>无数据：%1</translation>
    </message>
    <message>
        <source>Slow agents</source>
        <translation>缓慢的智能体</translation>
    </message>
    <message>
        <source>Failing tools</source>
        <translation>失败的工具</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>unknown  %1: %2</source>
        <translation>未知  %1：%2</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>没有告警触发。</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>没有告警规则。</translation>
    </message>
    <message>
        <source>No answer since %1: %2</source>
        <translation>自 %1 起无应答：%2</translation>
    </message>
    <message>
        <source>The numbers are those of %1.</source>
        <translation>数字为 %1 时的数据。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在查询 …</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>数据源中没有 Opsglass 所支持系统的任何指标。</translation>
    </message>
    <message>
        <source>q quit</source>
        <translation>q 退出</translation>
    </message>
    <message>
        <source>   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3</source>
        <translation>   ↑ ↓ PgUp PgDn   第 %1 至 %2 行，共 %3 行</translation>
    </message>
</context>
<context>
    <name>MonitorOptions</name>
    <message>
        <source>--interval is a day at most.</source>
        <translation>--interval 最长为一天。</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>“%1”含义不明。</translation>
    </message>
</context>
<context>
    <name>MonitorVerb</name>
    <message>
        <source>--live needs a terminal. Without it the picture is printed once.</source>
        <translation>--live 需要终端。不加它则只输出一次。</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 已解除</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first notification of the group</source>
        <translation>该组的首次通知</translation>
    </message>
    <message>
        <source>a new alert fires</source>
        <translation>有新告警触发</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>全部解除</translation>
    </message>
    <message>
        <source>some of it is over</source>
        <translation>部分解除</translation>
    </message>
    <message>
        <source>repeat interval elapsed</source>
        <translation>已到重复通知间隔</translation>
    </message>
    <message>
        <source>all of it is over, which is not announced</source>
        <translation>全部解除，但不通知解除</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>此前已通知</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n 个已解除</numerusform>
        </translation>
    </message>
    <message>
        <source>it was held back and fires still</source>
        <translation>此前被扣留，现仍在触发</translation>
    </message>
    <message>
        <source>%1; summed up, because more than %2 groups had news</source>
        <translation>%1；因有更新的分组超过 %2 个而合并</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n 个告警正在触发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldHeatmapPanel</name>
    <message>
        <source>The time axis of this heatmap is shown, although it was hidden.</source>
        <translation>此热力图的时间轴原为隐藏，现予显示。</translation>
    </message>
</context>
<context>
    <name>OldOptions</name>
    <message>
        <source>The text “%1” beside the value is not shown.</source>
        <translation>不显示值旁边的文本“%1”。</translation>
    </message>
</context>
<context>
    <name>OldPiePanel</name>
    <message>
        <source>Small slices are not combined into one.</source>
        <translation>小扇区不合并为一个。</translation>
    </message>
</context>
<context>
    <name>OldTablePanel</name>
    <message>
        <source>The table&apos;s transform “%1” does not exist any more.</source>
        <translation>表格转换“%1”已不存在。</translation>
    </message>
    <message>
        <source>Column names built from parts of a pattern are shown as written.</source>
        <translation>由模式的部分构成的列名按原样显示。</translation>
    </message>
    <message>
        <source>The table is not sorted: its file names the column by number.</source>
        <translation>表格未排序：其文件以编号指定列。</translation>
    </message>
</context>
<context>
    <name>OwnUsage</name>
    <message>
        <source>Opsglass itself: %1 of memory</source>
        <translation>Opsglass 自身：内存 %1</translation>
    </message>
    <message>
        <source>Opsglass itself: %1 % of one processor, %2 of memory</source>
        <translation>Opsglass 自身：单个处理器的 %1 %，内存 %2</translation>
    </message>
</context>
<context>
    <name>PanelSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4.</source>
        <translation>%1：最新 %2，最低 %3，最高 %4。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n rows: %1.</source>
        <translation>
            <numerusform>%n 行的表格：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>， </translation>
    </message>
    <message numerus="yes">
        <source>%n series.</source>
        <translation>
            <numerusform>%n 个序列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading.</source>
        <translation>正在加载。</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>无数据。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>These are old data.</source>
        <translation>这是旧数据。</translation>
    </message>
</context>
<context>
    <name>PreparedRule</name>
    <message>
        <source>It needs the recorded series %1, which the server does not have.</source>
        <translation>需要记录的序列 %1，而服务器上没有。</translation>
    </message>
</context>
<context>
    <name>ProcessCell</name>
    <message>
        <source>Not watched</source>
        <translation>未监控</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1</source>
        <translation>已结束，于 %1 发现</translation>
    </message>
    <message>
        <source>Known from the second reading on</source>
        <translation>从第二次读取起可知</translation>
    </message>
    <message>
        <source>May not be read, or is not known yet</source>
        <translation>无权读取，或尚不可知</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>已结束 %1</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name the kernel has, at most 15 bytes</source>
        <translation>内核中的名称，最长 15 字节</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Number of the process</source>
        <translation>进程的编号</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in use since the reading before; 100 % is one whole core</source>
        <translation>自上次读取以来占用的处理器时间；100 % 为一个完整核心</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory in bytes that is in RAM (RSS); what several processes share counts for each</source>
        <translation>位于 RAM 中的内存字节数 (RSS)；多个进程共享的部分会分别计入每个进程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Number of open files, sockets and pipes; readable for your own processes only</source>
        <translation>打开的文件、套接字和管道的数量；仅可读取您自己的进程</translation>
    </message>
    <message>
        <source>Read/s</source>
        <translation>读取/秒</translation>
    </message>
    <message>
        <source>Bytes per second read from storage since the reading before; readable for your own processes only</source>
        <translation>自上次读取以来每秒从存储读取的字节数；仅可读取您自己的进程</translation>
    </message>
    <message>
        <source>Write/s</source>
        <translation>写入/秒</translation>
    </message>
    <message>
        <source>Bytes per second written to storage since the reading before; readable for your own processes only</source>
        <translation>自上次读取以来每秒写入存储的字节数；仅可读取您自己的进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the process does at the moment of the reading</source>
        <translation>读取时进程正在做什么</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>When the process was started; of several the oldest</source>
        <translation>进程的启动时间；多个进程时为最早的时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Whose rights the process has</source>
        <translation>进程所具有的用户权限</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>nice</translation>
    </message>
    <message>
        <source>Priority: −20 gets the most of the processors, 19 the least, 0 is usual</source>
        <translation>优先级：−20 获得最多的处理器时间，19 最少，通常为 0</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command line; the kernel&apos;s own threads have none</source>
        <translation>命令行；内核自身的线程没有命令行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Control group (cgroup), as systemd made it</source>
        <translation>systemd 建立的控制组 (cgroup)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Entries of the watch list that the process counts for</source>
        <translation>该进程所属的监控列表条目</translation>
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
        <translation>所有进程</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>结束 %1？</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>结束 %n 个进程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1?</source>
        <translation>强制结束 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n processes?</source>
        <translation>
            <numerusform>强制结束 %n 个进程？</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>更改 %1 的优先级？</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n processes?</source>
        <translation>
            <numerusform>更改 %n 个进程的优先级？</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Disk wait</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>僵尸</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>被跟踪</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Uses a core or waits for one.</source>
        <translation>正在使用核心，或在等待核心。</translation>
    </message>
    <message>
        <source>Waits for something to happen.</source>
        <translation>正在等待某件事发生。</translation>
    </message>
    <message>
        <source>Waits for a device, mostly a disk, and cannot be ended meanwhile.</source>
        <translation>正在等待设备（多为磁盘），期间无法结束。</translation>
    </message>
    <message>
        <source>Has ended; its parent has not asked for the result yet.</source>
        <translation>已结束；其父进程尚未取走结果。</translation>
    </message>
    <message>
        <source>Stopped by a signal until it is told to go on.</source>
        <translation>被信号停止，直到收到继续的指示。</translation>
    </message>
    <message>
        <source>Stopped by a debugger.</source>
        <translation>被调试器停止。</translation>
    </message>
    <message>
        <source>A thread of the kernel without work.</source>
        <translation>没有任务的内核线程。</translation>
    </message>
    <message>
        <source>Is ending.</source>
        <translation>正在结束。</translation>
    </message>
    <message>
        <source>End Processes</source>
        <translation>结束进程</translation>
    </message>
    <message>
        <source>They are asked to finish (SIGTERM) and can save their work.</source>
        <translation>将请求它们结束 (SIGTERM)，它们可以保存工作。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Kill Processes</source>
        <translation>强制结束进程</translation>
    </message>
    <message>
        <source>They end at once (SIGKILL). Work that is not saved is lost.</source>
        <translation>它们将立即结束 (SIGKILL)。未保存的工作会丢失。</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>强制结束(&amp;K)</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>更改优先级</translation>
    </message>
    <message>
        <source>−20 gets the most of the processors, 19 the least. Only an administrator can lower the number.</source>
        <translation>−20 获得最多的处理器时间，19 最少。只有管理员才能降低该数值。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (PID %2, user %3)</source>
        <translation>%1（PID %2，用户 %3）</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>--profile wants a name of small letters, digits, _ and -, not “%1”.</source>
        <translation>--profile 的名称只能由小写字母、数字、_ 和 - 组成，不能是“%1”。</translation>
    </message>
    <message>
        <source>OPSGLASS_PROFILE is no name of a profile: “%1”.</source>
        <translation>OPSGLASS_PROFILE 不是有效的配置文件名称：“%1”。</translation>
    </message>
</context>
<context>
    <name>ProfileArchive</name>
    <message>
        <source>%1 is no archive of an Opsglass profile: %2</source>
        <translation>%1 不是 Opsglass 配置文件的归档：%2</translation>
    </message>
    <message>
        <source>it is larger than any profile.</source>
        <translation>它比任何配置文件都大。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it holds “%1”.</source>
        <translation>其中含有“%1”。</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The settings cannot be read: %1.</source>
        <translation>无法读取设置：%1。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Opsglass. They are used as far as this one knows them, and changes are not kept.</source>
        <translation>设置由更新版本的 Opsglass 写入。将使用当前版本能够识别的部分，更改不会保留。</translation>
    </message>
    <message>
        <source>The settings were damaged and those of before are used. The damaged file is %1.</source>
        <translation>设置已损坏，现使用之前的设置。损坏的文件为 %1。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and the defaults are used.</source>
        <translation>%1 中的设置已损坏，将使用默认值。</translation>
    </message>
    <message>
        <source>The settings were damaged; the file is kept as %1 and the defaults are used.</source>
        <translation>设置已损坏；文件已保留为 %1，并改用默认值。</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message numerus="yes">
        <source>%n files are added: %1</source>
        <translation>
            <numerusform>将添加 %n 个文件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are replaced: %1</source>
        <translation>
            <numerusform>将替换 %n 个文件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are replaced: %1</source>
        <translation>
            <numerusform>将替换 %n 项设置：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences are kept</source>
        <translation>
            <numerusform>将导入 %n 个静默</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no archive of an Opsglass profile.</source>
        <translation>%1 不是 Opsglass 配置文件的归档。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Opsglass.</source>
        <translation>%1 由更新版本的 Opsglass 写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was imported.</source>
        <translation>无法写入 %1，因此未导入任何内容。</translation>
    </message>
    <message>
        <source>Everything was imported. What was there before is in %1.</source>
        <translation>已全部导入。之前的内容保存在 %1 中。</translation>
    </message>
</context>
<context>
    <name>PromQl</name>
    <message>
        <source>expressions nested deeper than %1 levels</source>
        <translation>表达式嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>more than %1 operators in one expression</source>
        <translation>一个表达式中的运算符超过 %1 个</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>表达式超过 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>QueryPlan</name>
    <message>
        <source>The panel&apos;s time shift “%1” is not a duration.</source>
        <translation>面板的时间偏移“%1”不是时长。</translation>
    </message>
    <message>
        <source>The filter “%1 %2 %3” is left out: Prometheus compares labels only with =, !=, =~ and !~.</source>
        <translation>筛选器“%1 %2 %3”未被采用：Prometheus 只用 =、!=、=~ 和 !~ 比较标签。</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The demo goes with no other server: leave out --source %1.</source>
        <translation>演示不能与其他服务器同时使用：请去掉 --source %1。</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL for a server, --source local for this machine, or --source demo.</source>
        <translation>请指定数据来自何处：--source URL 表示服务器，--source local 表示本机，或 --source demo。</translation>
    </message>
    <message>
        <source>--width is a number of pixels between 200 and 10000.</source>
        <translation>--width 应为 200 到 10000 之间的像素数。</translation>
    </message>
    <message>
        <source>--theme is dark, light or print.</source>
        <translation>--theme 应为 dark、light 或 print。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>No dashboard has a variable “%1”.</source>
        <translation>没有仪表板包含变量“%1”。</translation>
    </message>
    <message>
        <source>Name a dashboard: a file, or the uid of a built-in one.</source>
        <translation>请指定仪表板：文件，或内置仪表板的 uid。</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Only %1 of %2 repetitions are shown.</source>
        <translation>只显示 %2 个重复项中的 %1 个。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>no name is free</source>
        <translation>没有可用的名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>Slow Agents (over %1 on average)</source>
        <translation>缓慢的智能体（平均超过 %1）</translation>
    </message>
    <message>
        <source>Tools Below %1 Success</source>
        <translation>成功率低于 %1 的工具</translation>
    </message>
    <message>
        <source>Top Movers</source>
        <translation>变化最大</translation>
    </message>
    <message>
        <source>Nothing changed since the window before.</source>
        <translation>与前一时段相比没有变化。</translation>
    </message>
    <message>
        <source>There are no data of the window before.</source>
        <translation>没有前一时段的数据。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before → Now</source>
        <translation>之前 → 现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Firing Alerts</source>
        <translation>触发中的告警</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>没有告警触发。</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>没有告警规则。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1（已屏蔽）</translation>
    </message>
    <message>
        <source>System Metrics Report</source>
        <translation>系统指标报告</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>数据源中没有 Opsglass 所支持系统的任何指标。</translation>
    </message>
    <message>
        <source>Could Not Be Found Out</source>
        <translation>未能获取的内容</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Total Requests</source>
        <translation>请求总数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <translation>近期错误（5 分钟）</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Active Agents</source>
        <translation>活跃的智能体</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Total Tokens</source>
        <translation>Token 总数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Total Cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <translation>CPU（占一个核心）</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reqs</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Avg Time</source>
        <translation>平均耗时</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Avg Latency</source>
        <translation>平均延迟</translation>
    </message>
    <message>
        <source>Recent Requests (5 min)</source>
        <translation>近期请求（5 分钟）</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>System Metrics Report: %1</source>
        <translation>系统指标报告：%1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>无数据 (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Agent Performance</source>
        <translation>智能体性能</translation>
    </message>
    <message>
        <source>Tool Performance</source>
        <translation>工具性能</translation>
    </message>
    <message>
        <source>Model Usage</source>
        <translation>模型使用情况</translation>
    </message>
    <message>
        <source>Error Patterns</source>
        <translation>错误模式</translation>
    </message>
    <message>
        <source>System Health</source>
        <translation>系统健康状况</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 至 %2 (%3)</translation>
    </message>
    <message>
        <source>HEALTHY</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>UNHEALTHY</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>没有规则包“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL or --demo.</source>
        <translation>请指定数据来自何处：--source URL 或 --demo。</translation>
    </message>
    <message>
        <source>Name one source: --source URL or --demo.</source>
        <translation>请指定一个数据源：--source URL 或 --demo。</translation>
    </message>
    <message>
        <source>%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.</source>
        <translation>%1 应为 30s、15m、24h 或 7d 这样的时长，且不小于 %2，而不是“%3”。</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>“%1”含义不明。</translation>
    </message>
    <message>
        <source>--scheduled takes everything from the settings: use it alone.</source>
        <translation>--scheduled 的一切均取自设置：请单独使用。</translation>
    </message>
    <message>
        <source>--format is md, json or html, not “%1”.</source>
        <translation>--format 应为 md、json 或 html，而不是“%1”。</translation>
    </message>
    <message>
        <source>--output is a file, or - for standard output.</source>
        <translation>--output 应为文件，或用 - 表示标准输出。</translation>
    </message>
</context>
<context>
    <name>ReportRecord</name>
    <message>
        <source>Another Opsglass is writing the report.</source>
        <translation>另一个 Opsglass 正在写报告。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no report is.</source>
        <translation>无法写入文件夹 %1，因此也无法写报告。</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>数据源中没有 Opsglass 所支持系统的任何指标。</translation>
    </message>
    <message>
        <source>The Opsglass that runs scrapes the endpoints and writes the report.</source>
        <translation>由正在运行的 Opsglass 抓取端点并写出报告。</translation>
    </message>
</context>
<context>
    <name>RequestSocket</name>
    <message>
        <source>Opsglass is running already, but cannot be reached: %1.</source>
        <translation>Opsglass 已在运行，但无法连接：%1。</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer.</source>
        <translation>Opsglass 已在运行，但没有应答。</translation>
    </message>
</context>
<context>
    <name>RuleAlerts</name>
    <message numerus="yes">
        <source>%1 of %n rules cannot be evaluated. %2</source>
        <translation>
            <numerusform>%n 条规则中有 %1 条无法评估。%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The expression has no instant values, so that every evaluation fails.</source>
        <translation>表达式没有即时值，因此每次评估都会失败。</translation>
    </message>
    <message>
        <source>The expression needs Prometheus 3: %1.</source>
        <translation>该表达式需要 Prometheus 3：%1。</translation>
    </message>
    <message>
        <source>The expression cannot be parsed: %1.</source>
        <translation>无法解析表达式：%1。</translation>
    </message>
    <message>
        <source>The label “alertname” is overwritten by the name of the alert.</source>
        <translation>标签“alertname”会被告警的名称覆盖。</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>The label “%1” changes with the value: each change makes another alert, which waits anew. Values belong into annotations.</source>
        <translation>标签“%1”随值变化：每次变化都会产生另一个告警，并重新开始等待。值应放在注释中。</translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>注释“%1”</translation>
    </message>
    <message>
        <source>%1: “else with” in a template needs Prometheus 3.</source>
        <translation>%1：模板中的“else with”需要 Prometheus 3。</translation>
    </message>
    <message>
        <source>The rule at %1:%2 has this name and the same labels already.</source>
        <translation>位于 %1:%2 的规则已有此名称和相同的标签。</translation>
    </message>
</context>
<context>
    <name>RuleEntry</name>
    <message>
        <source>Inactive</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>规则包 %1</translation>
    </message>
    <message>
        <source>%1, evaluated here</source>
        <translation>%1，由 Opsglass 评估</translation>
    </message>
    <message>
        <source>%1, evaluated by the server</source>
        <translation>%1，由服务器评估</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 毫秒</translation>
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
        <translation>规则文件必须是带有键“groups”的映射。</translation>
    </message>
    <message>
        <source>A rule file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone.</source>
        <translation>这是 Kubernetes 的 PrometheusRule；Prometheus 只读取其“spec”。</translation>
    </message>
    <message>
        <source>The spec</source>
        <translation>spec</translation>
    </message>
    <message>
        <source>The PrometheusRule has no “spec” with groups.</source>
        <translation>该 PrometheusRule 没有包含组的“spec”。</translation>
    </message>
    <message>
        <source>“%1” needs Prometheus 3.</source>
        <translation>“%1”需要 Prometheus 3。</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>The group has no name.</source>
        <translation>该组没有名称。</translation>
    </message>
    <message>
        <source>There is another group “%1” in the file.</source>
        <translation>文件中已有另一个组“%1”。</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule needs a name as its “alert” or “record”.</source>
        <translation>规则需要以“alert”或“record”作为名称。</translation>
    </message>
    <message>
        <source>A rule has either “record” or “alert”, which stands at %1:%2, not both.</source>
        <translation>规则只能有“record”或“alert”（位于 %1:%2）之一，不能两者都有。</translation>
    </message>
    <message>
        <source>The rule has no expression as its “expr”.</source>
        <translation>规则没有作为“expr”的表达式。</translation>
    </message>
    <message>
        <source>A recording rule cannot have “%1”.</source>
        <translation>记录规则不能有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>“%1”不是指标名称。</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>“%1” is not read: others may read it too. Take their rights away.</source>
        <translation>未读取“%1”：其他用户也可能读取它。请取消其他用户的权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>SecretReference</name>
    <message>
        <source>After env: comes the name of a variable.</source>
        <translation>env: 之后应为变量名称。</translation>
    </message>
    <message>
        <source>After file: comes a path that begins with a slash.</source>
        <translation>file: 之后应为以斜杠开头的路径。</translation>
    </message>
    <message>
        <source>After command: comes a program with its arguments.</source>
        <translation>command: 之后应为程序及其参数。</translation>
    </message>
    <message>
        <source>Write env:NAME, file:/path or command:program arguments.</source>
        <translation>请输入 env:名称、file:/路径 或 command:程序 参数。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>This is no address: it should be like http://host:9093.</source>
        <translation>这不是地址：应类似 http://host:9093。</translation>
    </message>
    <message>
        <source>Only addresses with http or https can be asked.</source>
        <translation>只能查询 http 或 https 地址。</translation>
    </message>
</context>
<context>
    <name>ServerAlerts</name>
    <message numerus="yes">
        <source>%1 of the server&apos;s %n rules fail. %2</source>
        <translation>
            <numerusform>服务器的 %n 条规则中有 %1 条失败。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cluster is settling: it may not know every alert yet.</source>
        <translation>其集群尚未稳定：可能还不知道所有告警。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be saved: %1.</source>
        <translation>无法保存设置：%1。</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>left out as secrets: %1</source>
        <translation>作为机密未包含：%1</translation>
    </message>
    <message>
        <source>Opsglass is running. Quit it first, or import by its File menu.</source>
        <translation>Opsglass 正在运行。请先将其退出，或通过其“文件”菜单导入。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>之前的内容保存在 %1 中。</translation>
    </message>
    <message>
        <source>Say “settings export FILE” or “settings import FILE [--dry-run]”.</source>
        <translation>请使用“settings export 文件”或“settings import 文件 [--dry-run]”。</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A silence needs a matcher that a missing label does not meet; else it would hide every alert.</source>
        <translation>静默需要一个在标签缺失时不匹配的匹配器，否则它会屏蔽所有告警。</translation>
    </message>
    <message>
        <source>The silence ends before it begins.</source>
        <translation>静默的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>A silence must name who made it.</source>
        <translation>静默必须注明创建者。</translation>
    </message>
    <message>
        <source>A silence has a comment that says why.</source>
        <translation>静默必须有说明原因的备注。</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>Here</source>
        <translation>此 Opsglass</translation>
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
        <translation>Opsglass 正在启动。</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer: %1</source>
        <translation>Opsglass 已在运行，但没有应答：%1</translation>
    </message>
</context>
<context>
    <name>SinglestatPanel</name>
    <message>
        <source>The text “%1” before the value is not shown.</source>
        <translation>不显示值前面的文本“%1”。</translation>
    </message>
    <message>
        <source>The text “%1” after the value is not shown.</source>
        <translation>不显示值后面的文本“%1”。</translation>
    </message>
    <message>
        <source>The gauge around the value is not drawn.</source>
        <translation>不绘制环绕值的仪表。</translation>
    </message>
    <message>
        <source>The value “%1” of a series is unknown; the mean is shown instead.</source>
        <translation>序列的值“%1”未知；改为显示平均值。</translation>
    </message>
</context>
<context>
    <name>SourceDraft</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The proxy is like http://host:8080 or socks5://host:1080.</source>
        <translation>代理应类似 http://host:8080 或 socks5://host:1080。</translation>
    </message>
    <message>
        <source>The login of the proxy has fields of its own.</source>
        <translation>代理的登录信息请填写在专门的字段中。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>“%1”不是有效的标头名称。</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>标头 %1 出现了两次。</translation>
    </message>
    <message>
        <source>An endpoint cannot be scraped with a login.</source>
        <translation>无法使用登录信息抓取端点。</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>缺少用户。</translation>
    </message>
    <message>
        <source>Another source is called “%1”.</source>
        <translation>已有名为“%1”的数据源。</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>“%1”已使用此地址。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>没有名为“%1”的数据源。</translation>
    </message>
    <message>
        <source>its password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>its token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>客户端密钥的口令</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>标头 %1 的值</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1”需要%2。</translation>
    </message>
    <message>
        <source>Expressions are worked out by a Grafana server; the panel is shown without theirs.</source>
        <translation>表达式 (Expressions) 由 Grafana 服务器计算；面板显示时不含其结果。</translation>
    </message>
    <message>
        <source>The panel shows the data of another panel, which is not in this file.</source>
        <translation>该面板显示另一个面板的数据，而那个面板不在此文件中。</translation>
    </message>
    <message>
        <source>The panel asks the Grafana server itself, which Opsglass does without.</source>
        <translation>该面板查询 Grafana 服务器本身，而 Opsglass 不使用它。</translation>
    </message>
    <message>
        <source>The panel asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>该面板查询类型为“%1”的数据源；Opsglass 只读取 Prometheus 及与其兼容的数据源。</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>The data have no time field.</source>
        <translation>数据没有时间字段。</translation>
    </message>
    <message>
        <source>A single sample covers no stretch of time: the panel needs a range query.</source>
        <translation>单个样本不构成时间段：该面板需要范围查询。</translation>
    </message>
</context>
<context>
    <name>StateTooltip</name>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>TextDifferences</name>
    <message>
        <source>Images in the text are not loaded.</source>
        <translation>不加载文本中的图片。</translation>
    </message>
    <message>
        <source>Scripts, style sheets, frames and controls in the text are left out.</source>
        <translation>不包含文本中的脚本、样式表、框架和控件。</translation>
    </message>
    <message>
        <source>These styles of the text are not drawn: %1.</source>
        <translation>不绘制文本的以下样式：%1。</translation>
    </message>
    <message>
        <source>The code is not coloured by its language.</source>
        <translation>代码不按语言着色。</translation>
    </message>
    <message>
        <source>The lines of the code are not numbered.</source>
        <translation>代码不显示行号。</translation>
    </message>
    <message>
        <source>The small map beside the code is not drawn.</source>
        <translation>不绘制代码旁的缩略图。</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.</source>
        <translation>“%1”不是时间：请输入例如 now-6h、now/d 或 2026-01-31 08:00。</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>最近 30 分钟</translation>
    </message>
    <message>
        <source>Last 1 hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>最近 3 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>最近 12 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>最近 2 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>最近 6 个月</translation>
    </message>
    <message>
        <source>Last 1 year</source>
        <translation>最近 1 年</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>最近 2 年</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>最近 5 年</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>今天至今</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>本周至今</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>今年至今</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>范围的终点早于起点。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>The joined table would have more than %L1 rows; the first ones are shown.</source>
        <translation>合并后的表格将超过 %L1 行；只显示前面的行。</translation>
    </message>
    <message>
        <source>The transformation “%1” is not supported; the data are shown without it.</source>
        <translation>不支持转换“%1”；数据按未转换显示。</translation>
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
        <translation>假</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Logs need a log source; Opsglass reads metrics.</source>
        <translation>日志需要日志数据源；Opsglass 只读取指标。</translation>
    </message>
    <message>
        <source>Traces need a trace source; Opsglass reads metrics.</source>
        <translation>链路追踪需要追踪数据源；Opsglass 只读取指标。</translation>
    </message>
    <message>
        <source>Flame graphs need a profile source; Opsglass reads metrics.</source>
        <translation>火焰图需要性能剖析数据源；Opsglass 只读取指标。</translation>
    </message>
    <message>
        <source>Node graphs need a source of nodes and edges; Opsglass reads metrics.</source>
        <translation>节点图需要节点和边的数据源；Opsglass 只读取指标。</translation>
    </message>
    <message>
        <source>Maps are loaded from map servers, which Opsglass does not ask.</source>
        <translation>地图从地图服务器加载，而 Opsglass 不会查询它们。</translation>
    </message>
    <message>
        <source>News are read from the internet, which Opsglass does not ask.</source>
        <translation>新闻从互联网读取，而 Opsglass 不会访问互联网。</translation>
    </message>
    <message>
        <source>Lists of annotations are kept by a Grafana server; Opsglass works without one.</source>
        <translation>注释列表由 Grafana 服务器保存；Opsglass 不使用它。</translation>
    </message>
    <message>
        <source>Opsglass does not draw canvas panels.</source>
        <translation>Opsglass 不绘制画布面板。</translation>
    </message>
    <message>
        <source>Opsglass does not draw candlestick charts.</source>
        <translation>Opsglass 不绘制 K 线图。</translation>
    </message>
    <message>
        <source>Opsglass does not draw XY charts.</source>
        <translation>Opsglass 不绘制 XY 图。</translation>
    </message>
    <message>
        <source>Opsglass does not draw trend panels.</source>
        <translation>Opsglass 不绘制趋势面板。</translation>
    </message>
    <message>
        <source>The panel names no type; the dashboard keeps it unchanged.</source>
        <translation>该面板没有指定类型；仪表板会原样保留它。</translation>
    </message>
    <message>
        <source>“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel unchanged.</source>
        <translation>“%1”是 Opsglass 不认识的插件；仪表板会原样保留该面板。</translation>
    </message>
</context>
<context>
    <name>VariableOptions</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>无法理解变量的正则表达式“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>无法理解变量的正则表达式“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>WatchDraft</name>
    <message>
        <source>It needs a name, which its series have as the label agent.</source>
        <translation>需要一个名称，它将作为其序列的 agent 标签。</translation>
    </message>
    <message>
        <source>Another entry of the watch list has this name.</source>
        <translation>监控列表中已有同名的条目。</translation>
    </message>
    <message>
        <source>It needs the name of a process.</source>
        <translation>需要进程的名称。</translation>
    </message>
    <message>
        <source>It needs a regular expression.</source>
        <translation>需要正则表达式。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
    <message>
        <source>It needs the number of a process.</source>
        <translation>需要进程的编号。</translation>
    </message>
    <message>
        <source>It needs the path of a control group, which begins with a slash.</source>
        <translation>需要控制组的路径，以斜杠开头。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Number (PID)</source>
        <translation>编号 (PID)</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>The name as the list shows it, at most 15 bytes.</source>
        <translation>列表中显示的名称，最长 15 字节。</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that is found anywhere in the command line.</source>
        <translation>正则表达式 (RE2)，可匹配命令行中的任意位置。</translation>
    </message>
    <message>
        <source>The number of one process; the entry is empty once it has ended.</source>
        <translation>单个进程的编号；进程结束后该条目即为空。</translation>
    </message>
    <message>
        <source>A path; groups below it count as well.</source>
        <translation>路径；其下级的组也计入。</translation>
    </message>
</context>
<context>
    <name>YamlMap</name>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>此键后面缺少冒号。</translation>
    </message>
    <message>
        <source>A key has to be a text.</source>
        <translation>键必须是文本。</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already.</source>
        <translation>键“%1”已出现在第 %2 行。</translation>
    </message>
    <message>
        <source>Mappings are merged with &lt;&lt; in too many layers.</source>
        <translation>使用 &lt;&lt; 合并映射的层数过多。</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>只有映射才能使用 &lt;&lt; 合并。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>该文件不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>这不是 YAML：%1。</translation>
    </message>
    <message>
        <source>Control characters such as U+%1 cannot stand in YAML.</source>
        <translation>YAML 中不能出现 U+%1 这样的控制字符。</translation>
    </message>
    <message>
        <source>Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only before the document.</source>
        <translation>YAML 指令中只支持 %YAML 1.1 和 %TAG，且只能位于文档之前。</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys to values.</source>
        <translation>%1必须是键到值的映射。</translation>
    </message>
    <message>
        <source>The key “%1” is of another program and was left out.</source>
        <translation>键“%1”属于其他程序，未被采用。</translation>
    </message>
    <message>
        <source>%1 has no key “%2”.</source>
        <translation>%1没有键“%2”。</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not “%2”.</source>
        <translation>“%1”必须是整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 5m or 1h30m.</source>
        <translation>“%1”不是 5m 或 1h30m 这样的时长。</translation>
    </message>
    <message>
        <source>“%1” cannot name a label.</source>
        <translation>“%1”不能用作标签名。</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>“%1”的值必须是文本。</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>“%1”的值不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Labels and annotations map names to texts.</source>
        <translation>标签和注释必须是名称到文本的映射。</translation>
    </message>
    <message>
        <source>“%1” cannot name a label or annotation.</source>
        <translation>“%1”不能用作标签名或注释名。</translation>
    </message>
</context>
<context>
    <name>opsglass::AboutDialog</name>
    <message>
        <source>About Opsglass</source>
        <translation>关于 Opsglass</translation>
    </message>
    <message>
        <source>Opsglass %1

A desktop monitor for AI agents and LLM services.

Free software under the GNU General Public License, version 3 or later. It contacts the addresses you configure and no others, and tells nobody about you.</source>
        <translation>Opsglass %1

面向 AI 智能体和 LLM 服务的桌面监控程序。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。它只连接您配置的地址，不会向任何人透露您的信息。</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>所用的库(&amp;M)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>opsglass::AdhocFilters</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选器</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选器 %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBell</name>
    <message>
        <source>Alerts: %1</source>
        <translation>告警：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBook</name>
    <message>
        <source>%1 no longer has its watchdog alert: its alerting does not work.</source>
        <translation>%1 不再有看门狗告警：其告警功能已失效。</translation>
    </message>
    <message>
        <source>What %1 would say is unknown.</source>
        <translation>%1 的情况未知。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertCenter</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Pause Notifications</source>
        <translation>暂停通知(&amp;P)</translation>
    </message>
    <message>
        <source>Not While I P&amp;resent</source>
        <translation>演讲期间不通知(&amp;R)</translation>
    </message>
    <message>
        <source>Silence &amp;All for an Hour</source>
        <translation>全部静默一小时(&amp;A)</translation>
    </message>
    <message>
        <source>Alert S&amp;ettings…</source>
        <translation>告警设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Stay in the &amp;Tray When the Window Is Closed</source>
        <translation>关闭窗口时驻留托盘(&amp;T)</translation>
    </message>
    <message>
        <source>There Is No Tray Here: Closing the Window Ends Opsglass</source>
        <translation>此处没有托盘：关闭窗口将退出 Opsglass</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>来自通知</translation>
    </message>
    <message>
        <source>All alerts, for an hour</source>
        <translation>所有告警，一小时</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertChartView</name>
    <message>
        <source>The rule&apos;s expression over its threshold</source>
        <translation>规则的表达式与其阈值</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>无图表</translation>
    </message>
    <message>
        <source>Nobody that answers this rule&apos;s expression is among the sources.</source>
        <translation>没有任何数据源能应答此规则的表达式。</translation>
    </message>
    <message>
        <source>The expression of its rule is not known.</source>
        <translation>其规则的表达式未知。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>The expression gives no series in this stretch of time.</source>
        <translation>此时段内表达式没有返回任何序列。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDesk</name>
    <message>
        <source>Silenced here.</source>
        <translation>已在 Opsglass 中静默。</translation>
    </message>
    <message>
        <source>Silenced in %1.</source>
        <translation>已在 %1 中静默。</translation>
    </message>
    <message>
        <source>The silence in %1 has ended.</source>
        <translation>%1 中的静默已结束。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDetail</name>
    <message>
        <source>Choose an alert to see all there is to know of it.</source>
        <translation>选择一个告警以查看其全部信息。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>The alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>告警的历史</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n silence(s)</source>
        <translation>
            <numerusform>被 %n 个静默屏蔽</numerusform>
        </translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>被 %1 抑制</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>被 %1 静音</translation>
    </message>
    <message>
        <source>No source knows this alert any more.</source>
        <translation>已没有来源知道此告警。</translation>
    </message>
    <message>
        <source>Links and other annotations</source>
        <translation>链接与其他注释</translation>
    </message>
    <message>
        <source>Expression, for %1</source>
        <translation>表达式，持续 %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现来源</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>暂无历史</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertFilterBar</name>
    <message>
        <source>Severities</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Search alerts  /</source>
        <translation>搜索告警  /</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>搜索告警</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>按接收者</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By label %1</source>
        <translation>按标签 %1</translation>
    </message>
    <message>
        <source>%1 alerts are shown</source>
        <translation>显示%1的告警</translation>
    </message>
    <message>
        <source>%1 alerts are hidden</source>
        <translation>隐藏%1的告警</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有级别</translation>
    </message>
    <message numerus="yes">
        <source>%n severities</source>
        <translation>
            <numerusform>%n 个级别</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertHistoryModel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n 个触发中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 个已恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A pending alert went away before it fired</extracomment>
        <translation>自行消除</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>设为静默</translation>
    </message>
    <message>
        <source>Silence expired</source>
        <translation>静默到期</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>Source answers</source>
        <translation>来源应答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertKeeper</name>
    <message>
        <source>Another Opsglass watches with this profile: alerts are told and recorded there.</source>
        <translation>另一个使用此配置文件的 Opsglass 正在监控：告警在那里通知和记录。</translation>
    </message>
    <message>
        <source>Another Opsglass with this profile keeps the history: look at it there.</source>
        <translation>另一个使用此配置文件的 Opsglass 保存着历史：请在那里查看。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListModel</name>
    <message>
        <source>Watchdogs</source>
        <translation>看门狗</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Not told by an Alertmanager</source>
        <translation>未由 Alertmanager 通知</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>被 %1 抑制</translation>
    </message>
    <message>
        <source>Muted by %1</source>
        <translation>被 %1 静音</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListPanel</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListView</name>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>在仪表板中打开</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Open at Source</source>
        <translation>在来源处打开</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Acknowledge the alert for a length of time such as &quot;2 h&quot;</extracomment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Silence this alert for %1 (A)</source>
        <translation>将此告警静默 %1 (A)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertNoticeView</name>
    <message>
        <source>Sho&amp;w All</source>
        <translation>全部显示(&amp;W)</translation>
    </message>
    <message>
        <source>Add a Sour&amp;ce…</source>
        <translation>添加数据源(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertPreferences</name>
    <message numerus="yes">
        <source>Alertmanager %1, cluster %2, %n other peers</source>
        <translation>
            <numerusform>Alertmanager %1，集群 %2，另有 %n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRoutingSettings</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Routing file</source>
        <translation>路由文件</translation>
    </message>
    <message>
        <source>none: the built-in routing</source>
        <translation>无：使用内置路由</translation>
    </message>
    <message>
        <source>Problems of the routing file</source>
        <translation>路由文件的问题</translation>
    </message>
    <message>
        <source>Routing by an Alertmanager configuration</source>
        <translation>按 Alertmanager 配置进行路由</translation>
    </message>
    <message>
        <source>Its routes decide which alerts are told of together, how long is waited and when they are repeated; its inhibition rules and time intervals decide what is kept quiet. Its receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. The file stays as it is.</source>
        <translation>其路由决定哪些告警合并通知、等待多久以及何时重复；其抑制规则和时间段决定哪些不通知。其中的接收者（例如电子邮件）不会使用：如有需要，请将告警转发给 Alertmanager。文件不会被改动。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Each is sent every group of alerts when the desktop is told of it, in Alertmanager&apos;s format. Addresses are secrets: only their host is shown.</source>
        <translation>每当在桌面上通知一组告警时，会以 Alertmanager 的格式将该组发送给每个 Webhook。地址属于机密：只显示其主机。</translation>
    </message>
    <message>
        <source>New webhook: %1</source>
        <translation>新 Webhook：%1</translation>
    </message>
    <message>
        <source>Choose an Alertmanager configuration</source>
        <translation>选择 Alertmanager 配置</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>YAML 文件 (*.yml *.yaml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRuleSettings</name>
    <message>
        <source>There is no source yet that rules could be evaluated on: add one first.</source>
        <translation>尚无可用于评估规则的数据源：请先添加。</translation>
    </message>
    <message>
        <source>&amp;Add rule files…</source>
        <translation>添加规则文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Also &amp;watch the alerts of the servers&apos; own rules</source>
        <translation>同时监控服务器自身规则的告警(&amp;W)</translation>
    </message>
    <message>
        <source>Source the rules are evaluated on</source>
        <translation>用于评估规则的数据源</translation>
    </message>
    <message>
        <source>Rules for &amp;source</source>
        <translation>数据源的规则(&amp;S)</translation>
    </message>
    <message>
        <source>Packs and rule files</source>
        <translation>规则包和规则文件</translation>
    </message>
    <message>
        <source>Add rule files</source>
        <translation>添加规则文件</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules);;All files (*)</source>
        <translation>规则文件 (*.yml *.yaml *.rules);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There are no packs and no files yet.</source>
        <translation>还没有规则包和文件。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSettingsDialog</name>
    <message>
        <source>Alert settings</source>
        <translation>告警设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
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
        <translation>没有应答的来源</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTray</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 个严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without severity</source>
        <translation>
            <numerusform>%n 个无级别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n 个信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced or inhibited</source>
        <translation>
            <numerusform>%n 个已静默或被抑制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n 个来源无法查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n 个来源尚未查询</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>没有监控任何内容</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>No alert known</source>
        <translation>没有已知告警</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>通知已暂停</translation>
    </message>
    <message>
        <source>notifications paused until %1</source>
        <translation>通知已暂停至 %1</translation>
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
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerClient</name>
    <message>
        <source>%1 has no API v2 of an Alertmanager at this address (%2): it is another server, an Alertmanager too old for it, or lives below a path that belongs to the address.</source>
        <translation>%1 的此地址上没有 Alertmanager 的 API v2 (%2)：可能是其他服务器、版本过旧的 Alertmanager，或位于某个路径之下而地址中应包含该路径。</translation>
    </message>
    <message>
        <source>%1 does not have this silence.</source>
        <translation>%1 上没有此静默。</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <translation>%1 拒绝了此请求：%2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: a login is needed, or the address is another one.</source>
        <translation>%1 返回的是网页（“%2”），而不是 Alertmanager 的 API v2：需要登录，或地址有误。</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager&apos;s API v2 promises, from byte %1 on; is this the address of an Alertmanager?</source>
        <translation>应答从第 %1 字节起不符合 Alertmanager 的 API v2；这是 Alertmanager 的地址吗？</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerSettings</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Chosen Alertmanager</source>
        <translation>所选的 Alertmanager</translation>
    </message>
    <message>
        <source>&amp;Forward alerts of my rules to it</source>
        <translation>将我的规则的告警转发给它(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>http://host:9093</source>
        <translation>http://host:9093</translation>
    </message>
    <message>
        <source>As a Prometheus does: it then routes and delivers them, by e-mail for instance.</source>
        <translation>与 Prometheus 的做法相同：由它进行路由和投递，例如通过电子邮件。</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>地址的问题</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>“%1”已使用此地址。</translation>
    </message>
    <message>
        <source>An Alertmanager: %1</source>
        <translation>这是 Alertmanager：%1</translation>
    </message>
    <message>
        <source>Alertmanager “%1”: %2</source>
        <translation>Alertmanager“%1”：%2</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>New Alertmanager</source>
        <translation>新建 Alertmanager</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerWatch</name>
    <message>
        <source>There is no such Alertmanager.</source>
        <translation>没有这个 Alertmanager。</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>返回仪表板 (Esc)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>历史(&amp;I)</translation>
    </message>
    <message>
        <source>Al&amp;erts (%1)</source>
        <translation>告警(&amp;E) (%1)</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>告警(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Silences (%1)</source>
        <translation>静默(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;Silences</source>
        <translation>静默(&amp;S)</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsRun</name>
    <message>
        <source>The server has not evaluated it yet.</source>
        <translation>服务器尚未评估它。</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message>
        <source>Annotations</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Annotations of this dashboard</source>
        <translation>此仪表板的注释</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · 关闭</translation>
    </message>
    <message>
        <source>%1 · asking…</source>
        <translation>%1 · 正在查询…</translation>
    </message>
    <message>
        <source>This dashboard has no annotations.</source>
        <translation>此仪表板没有注释。</translation>
    </message>
    <message>
        <source>No events in this time range.</source>
        <translation>此时间范围内没有事件。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events in this time range.</source>
        <translation>此时间范围内 %2 个事件中最新的 %1 个。</translation>
    </message>
    <message>
        <source>Events in this time range; Enter shows the time around one.</source>
        <translation>此时间范围内的事件；按 Enter 键显示某一事件前后的时间。</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationSet</name>
    <message>
        <source>It does not ask Prometheus, so that Opsglass has no events for it.</source>
        <translation>它查询的不是 Prometheus，因此 Opsglass 没有其事件。</translation>
    </message>
</context>
<context>
    <name>opsglass::BarChartPlot</name>
    <message>
        <source>Bar chart</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Arrow keys move from bar to bar and from category to category, Return follows the links of a bar, Escape lets go.</source>
        <translation>用方向键在条形和类别之间移动，按 Return 键打开条形的链接，按 Esc 键取消选择。</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetBar</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>设置预算…</translation>
    </message>
    <message>
        <source>Be told when money or tokens are spent faster than in a day, a week or a month they may be</source>
        <translation>当金额或 Token 的使用速度超过一天、一周或一个月的限额时通知您</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetCell</name>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>最近已知：</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An alert at %1.</source>
        <translation>达到 %1 时告警。</translation>
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
        <translation>来自内置仪表板(&amp;B)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>选择数据源</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>A counter, with labels if need be, or an expression over [$__range]:
increase(tokens_total[$__range]) * 3e-6</source>
        <translation>计数器（可带标签），或基于 [$__range] 的表达式：
increase(tokens_total[$__range]) * 3e-6</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>一周的第一天</translation>
    </message>
    <message>
        <source>Percents of the amount; an alert at each</source>
        <translation>占数额的百分比；每达到一个即告警</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>统计(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>数据源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>表达式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>数额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>周期(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;lerts at (%)</source>
        <translation>告警档位 (%)(&amp;L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetStrip</name>
    <message>
        <source>&amp;Budgets…</source>
        <translation>预算(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsDialog</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>No budget yet. A budget says how much money, or how many tokens, may be spent in a day, a week or a month, and gives an alert at each step on the way.</source>
        <translation>还没有预算。预算规定一天、一周或一个月内可以花费多少金额或 Token，并在达到每个档位时发出告警。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>opsglass::Catalog</name>
    <message>
        <source>There is no source to ask.</source>
        <translation>没有可查询的数据源。</translation>
    </message>
</context>
<context>
    <name>opsglass::CellInspector</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>opsglass::CertificateSourcePage</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File of the authorities</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>取消信任(&amp;F)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>The key has a pa&amp;ssphrase</source>
        <translation>密钥有口令(&amp;S)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Aut&amp;horities</source>
        <translation>颁发机构(&amp;H)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>客户端证书(&amp;C)</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>What these authorities signed; without a file those of the system count.</source>
        <translation>由这些颁发机构签发的证书；未指定文件时使用系统的颁发机构。</translation>
    </message>
    <message>
        <source>Only the certificate with this SHA-256 fingerprint:
%1</source>
        <translation>仅限具有此 SHA-256 指纹的证书：
%1</translation>
    </message>
</context>
<context>
    <name>opsglass::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有名称匹配的内容。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do or see?</source>
        <translation>您想做什么或查看什么？</translation>
    </message>
    <message>
        <source>Search commands, dashboards and panels</source>
        <translation>搜索命令、仪表板和面板</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionResult</name>
    <message>
        <source>%1 series</source>
        <translation>%1 个序列</translation>
    </message>
    <message numerus="yes">
        <source>%n targets up</source>
        <translation>
            <numerusform>%n 个目标正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets down</source>
        <translation>
            <numerusform>%n 个目标异常</numerusform>
        </translation>
    </message>
    <message>
        <source>scraped every %1 s</source>
        <translation>每 %1 秒抓取一次</translation>
    </message>
    <message>
        <source>&amp;Use That Address</source>
        <translation>使用该地址(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;crape It</source>
        <translation>抓取(&amp;C)</translation>
    </message>
    <message>
        <source>Tr&amp;ust This Certificate</source>
        <translation>信任此证书(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the Alert Settings</source>
        <translation>打开告警设置(&amp;O)</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
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
        <translation>请在“证书”中选择签发它的颁发机构的文件。或者将指纹与服务器所有者提供的进行核对，然后只信任这一个证书。</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody is in between: compare the fingerprint with what the server&apos;s owner says before you trust the new one.</source>
        <translation>证书可能已更新，也可能有人从中拦截：信任新证书之前，请将指纹与服务器所有者提供的进行核对。</translation>
    </message>
    <message>
        <source>Use the address with http.</source>
        <translation>请使用以 http 开头的地址。</translation>
    </message>
    <message>
        <source>Choose a client certificate that this server accepts, under Certificates.</source>
        <translation>请在“证书”中选择此服务器接受的客户端证书。</translation>
    </message>
    <message>
        <source>Choose your client certificate and its key under Certificates.</source>
        <translation>请在“证书”中选择您的客户端证书及其密钥。</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>请检查地址、网络和代理。</translation>
    </message>
    <message>
        <source>Check the proxy and its login under Network, or use none.</source>
        <translation>请在“网络”中检查代理及其登录信息，或不使用代理。</translation>
    </message>
    <message>
        <source>Check the address, a firewall in between and the proxy, or wait longer: the time-out is under Network.</source>
        <translation>请检查地址、途中的防火墙和代理，或延长等待时间：超时时间在“网络”中设置。</translation>
    </message>
    <message>
        <source>Start the server, or correct the port: most often it is 9090 for Prometheus and 8428 for VictoriaMetrics.</source>
        <translation>请启动服务器，或更正端口：Prometheus 通常为 9090，VictoriaMetrics 通常为 8428。</translation>
    </message>
    <message>
        <source>Check how the name is written, or whether it is known only in another network, such as a VPN.</source>
        <translation>请检查名称的写法，或该名称是否只在其他网络（例如 VPN）中可用。</translation>
    </message>
    <message>
        <source>Use the address it names.</source>
        <translation>请使用它所指的地址。</translation>
    </message>
    <message>
        <source>People log in there with a browser, which Opsglass cannot: ask for an address behind the login page, or for a token or header that passes it, and set this under Login.</source>
        <translation>该处需要用浏览器登录，Opsglass 无法做到：请索取登录页之后的地址，或能通过登录页的令牌或标头，并在“登录”中设置。</translation>
    </message>
    <message>
        <source>%1 speaks TLS alone.</source>
        <translation>%1 只接受 TLS。</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>It may be starting, or nobody is behind it: try again later, or look at the server itself.</source>
        <translation>它可能正在启动，或其后端没有服务：请稍后重试，或检查服务器本身。</translation>
    </message>
    <message>
        <source>Name your tenant: add the header X-Scope-OrgID under Login.</source>
        <translation>请指定租户：在“登录”中添加标头 X-Scope-OrgID。</translation>
    </message>
    <message>
        <source>Choose user and password, or a token, under Login.</source>
        <translation>请在“登录”中选择用户和密码，或令牌。</translation>
    </message>
    <message>
        <source>What is set under Login is not accepted: correct it.</source>
        <translation>“登录”中的设置未被接受：请更正。</translation>
    </message>
    <message>
        <source>%1 answers with a page to log in on (“%2”).</source>
        <translation>%1 返回了登录页面（“%2”）。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to query, or use another login.</source>
        <translation>请向其运营者申请查询权限，或使用其他登录信息。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>网页“%1”</translation>
    </message>
    <message>
        <source>an API that speaks JSON, but not that of Prometheus</source>
        <translation>使用 JSON 的 API，但不是 Prometheus 的</translation>
    </message>
    <message>
        <source>a web server that says nothing (status %1)</source>
        <translation>没有返回内容的 Web 服务器（状态 %1）</translation>
    </message>
    <message>
        <source>a web server that says “%1”</source>
        <translation>返回“%1”的 Web 服务器</translation>
    </message>
    <message>
        <source>This is %1, not a Prometheus.</source>
        <translation>这是 %1，不是 Prometheus。</translation>
    </message>
    <message>
        <source>Give the address of the server that Grafana asks: it is in the settings of its data source. Its dashboards come in by File → Import from Grafana.</source>
        <translation>请填写 Grafana 所查询的服务器的地址：可在其数据源设置中找到。其仪表板可通过“文件”→“从 Grafana 导入”导入。</translation>
    </message>
    <message>
        <source>There is no Prometheus API at %1, but there is one at %2.</source>
        <translation>%1 上没有 Prometheus API，但 %2 上有。</translation>
    </message>
    <message>
        <source>Use that address.</source>
        <translation>请使用该地址。</translation>
    </message>
    <message>
        <source>A Prometheus-compatible server</source>
        <translation>兼容 Prometheus 的服务器</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 已应答。</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 版本过旧。</translation>
    </message>
    <message>
        <source>Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists of variables hold too much. Update the server.</source>
        <translation>Opsglass 需要 Prometheus %1.%2 或更高版本：图表可以使用，但变量列表会包含过多内容。请更新服务器。</translation>
    </message>
    <message>
        <source>These are the bare metrics of %1; nobody answers queries here.</source>
        <translation>这里只有 %1 的原始指标，不应答查询。</translation>
    </message>
    <message>
        <source>These are bare metrics; nobody answers queries here.</source>
        <translation>这里只有原始指标，不应答查询。</translation>
    </message>
    <message>
        <source>Scrape them: a private Prometheus inside Opsglass then keeps their history.</source>
        <translation>可以抓取：Opsglass 内专用的 Prometheus 会保存其历史数据。</translation>
    </message>
    <message>
        <source>Add it in the alert settings: Opsglass then shows its alerts and silences.</source>
        <translation>请在告警设置中添加它：Opsglass 随后会显示其告警和静默。</translation>
    </message>
    <message>
        <source>This is no Prometheus: it looks like %1.</source>
        <translation>这不是 Prometheus：看起来像是%1。</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>服务器自称为 %1。</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server lives below a path.</source>
        <translation>请检查地址和端口，以及服务器是否位于某个路径之下。</translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::DashListPanel</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No dashboard is in this list.</source>
        <translation>此列表中没有仪表板。</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPage</name>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>复制为(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back to dashboard</source>
        <translation>返回仪表板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet Cells</source>
        <translation>电子表格单元格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table (HTML)</source>
        <translation>表格 (HTML)(&amp;T)</translation>
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
        <translation>仪表板过长，无法放进一张图片：%1 × %2 像素。请减少重复面板所用变量的值，或选择其他格式。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>opsglass::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The demo is already running; close its window first.</source>
        <translation>演示已在运行；请先关闭其窗口。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Making the eight days before today…</source>
        <translation>正在生成今天之前八天的数据…</translation>
    </message>
    <message>
        <source>Making what happened since the last time…</source>
        <translation>正在生成上次以来的数据…</translation>
    </message>
    <message>
        <source>Starting Prometheus…</source>
        <translation>正在启动 Prometheus…</translation>
    </message>
    <message>
        <source>The demo cannot listen on this machine&apos;s loopback address.</source>
        <translation>演示无法在本机的环回地址上监听。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>opsglass::DemoHistory</name>
    <message>
        <source>The demo needs Prometheus: run “apt install prometheus” and start it again.</source>
        <translation>演示需要 Prometheus：请运行“apt install prometheus”后重新启动演示。</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>另一个 Opsglass 正在使用 %1 中的数据；请先关闭它。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be stored: %1</source>
        <translation>无法存储演示的历史数据：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopDesk</name>
    <message>
        <source>A report without secrets is in the clipboard. Read it before you give it away.</source>
        <translation>不含机密的报告已复制到剪贴板。提供给他人之前请先阅读。</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>静默 1 小时</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>opsglass::DetailsReader</name>
    <message>
        <source>it belongs to somebody else</source>
        <translation>它属于其他用户</translation>
    </message>
    <message>
        <source>Its share of memory cannot be read: %1.</source>
        <translation>无法读取其分摊内存：%1。</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>该进程已结束。</translation>
    </message>
    <message>
        <source>Its program cannot be read: %1.</source>
        <translation>无法读取其程序：%1。</translation>
    </message>
    <message>
        <source>Its working directory cannot be read: %1.</source>
        <translation>无法读取其工作目录：%1。</translation>
    </message>
</context>
<context>
    <name>opsglass::Export</name>
    <message>
        <source>The data of these panels are missing here, or not all of them are here:</source>
        <translation>以下面板的数据在此缺失，或不完整：</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation>没有面板 %1。</translation>
    </message>
    <message>
        <source>“%1” has no data: %2</source>
        <translation>“%1”没有数据：%2</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip, or one panel.</source>
        <translation>多个面板对应多个文件：请指定文件夹或 .zip，或指定一个面板。</translation>
    </message>
    <message>
        <source>The picture cannot be compressed.</source>
        <translation>无法压缩图片。</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>无法创建 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>已有同名文件</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportCommand</name>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>仪表板没有面板 %1。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal: name a file with --output.</source>
        <translation>图片无法输出到终端：请用 --output 指定文件。</translation>
    </message>
    <message>
        <source>The dashboard has no variable “%1”.</source>
        <translation>仪表板没有变量“%1”。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Asking for all panels</source>
        <translation>正在查询所有面板</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The dashboard was closed before it was exported.</source>
        <translation>仪表板在导出之前已关闭。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message numerus="yes">
        <source> Panels that failed: %1 and %n more.</source>
        <translation>
            <numerusform> 失败的面板：%1，另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source> Panels that failed: %1.</source>
        <translation> 失败的面板：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the files are written.</source>
        <translation>
            <numerusform>%1其中 %n 个文件已写入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV（制表符）</translation>
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
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>All samples, before transformations</source>
        <translation>转换之前的所有样本</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (%1, parted by “%2”)</source>
        <comment>a number</comment>
        <translation>用于电子表格（%1，以“%2”分隔）(&amp;S)</translation>
    </message>
    <message>
        <source>Separator and decimals of your region; texts that look like formulas get an apostrophe</source>
        <translation>采用您所在地区的分隔符和小数点；形似公式的文本会加上撇号</translation>
    </message>
    <message>
        <source>As seen (%1)</source>
        <translation>按显示 (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z)：</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>One per panel in a folder</source>
        <translation>每个面板一个文件，存入文件夹</translation>
    </message>
    <message>
        <source>One per panel in a zip</source>
        <translation>每个面板一个文件，存入 zip</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>1× (as on a usual screen)</source>
        <translation>1×（与普通屏幕相同）</translation>
    </message>
    <message>
        <source>2× (for high resolution)</source>
        <translation>2×（用于高分辨率）</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>A4 landscape, no panel cut in two</source>
        <translation>A4 横向，不拆分面板</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>一张长页</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>保存到(&amp;T)：</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Export into a File</source>
        <translation>导出到文件</translation>
    </message>
    <message>
        <source>Name the folder too.</source>
        <translation>请同时指定文件夹。</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder exists: files of the same names in it are replaced.</source>
        <translation>文件夹已存在：其中的同名文件将被替换。</translation>
    </message>
    <message>
        <source>The file exists and is replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportOptions</name>
    <message>
        <source>Say what to write: --format csv, json, md, png, pdf or svg.</source>
        <translation>请指定写出的格式：--format csv、json、md、png、pdf 或 svg。</translation>
    </message>
    <message>
        <source>--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.</source>
        <translation>--format 应为 csv、tsv、json、html、md、png、pdf 或 svg，而不是“%1”。</translation>
    </message>
    <message>
        <source>--panel is the number of a panel, not “%1”.</source>
        <translation>--panel 应为面板的编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>--scale is a number between 0.25 and 8, not “%1”.</source>
        <translation>--scale 应为 0.25 到 8 之间的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--paper is a4 or long, not “%1”.</source>
        <translation>--paper 应为 a4 或 long，而不是“%1”。</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip with --output, or one panel with --panel.</source>
        <translation>多个面板对应多个文件：请用 --output 指定文件夹或 .zip，或用 --panel 指定一个面板。</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet 须与 --format csv 一起使用。</translation>
    </message>
    <message>
        <source>Name one dashboard: a file, or the uid of a built-in one.</source>
        <translation>请指定一个仪表板：文件，或内置仪表板的 uid。</translation>
    </message>
</context>
<context>
    <name>opsglass::Exporter</name>
    <message>
        <source>The metrics of this machine are not offered at %1: others than this machine could read them there. Allow that first.</source>
        <translation>未在 %1 上提供本机的指标：其他机器可能会在那里读取它们。请先允许这样做。</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>没有这个地址</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>另一个程序正在使用此端口</translation>
    </message>
    <message>
        <source>The metrics of this machine cannot be offered at %1, port %2: %3.</source>
        <translation>无法在 %1 端口 %2 上提供本机的指标：%3。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDesk</name>
    <message>
        <source>The environment overrides the settings by: %1.</source>
        <translation>以下环境变量优先于设置：%1。</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDialog</name>
    <message>
        <source>&amp;Offer this machine&apos;s metrics</source>
        <translation>提供本机的指标(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;machines may reach it</source>
        <translation>允许其他机器访问(&amp;M)</translation>
    </message>
    <message>
        <source>Metrics Exporter</source>
        <translation>指标导出器</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Without this, only addresses of this machine alone are taken, such as 127.0.0.1.</source>
        <translation>不勾选时，只接受仅限本机的地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>间隔(&amp;I)</translation>
    </message>
    <message>
        <source>A Prometheus can scrape what Opsglass reads of this machine and of the processes on the watch list, in the text format of /metrics. There is no password: whoever reaches the address can read it.</source>
        <translation>Prometheus 能以 /metrics 的文本格式抓取 Opsglass 所读取的本机及监控列表中进程的数据。没有密码：任何能访问该地址的人都能读取。</translation>
    </message>
    <message>
        <source>Offered at %1</source>
        <translation>在 %1 上提供</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>未提供任何内容。</translation>
    </message>
</context>
<context>
    <name>opsglass::FileMenu</name>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana 仪表板 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <translation>全部导出(&amp;V)…</translation>
    </message>
    <message>
        <source>I&amp;mport Everything…</source>
        <translation>全部导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>首选项(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open Dashboard File…</source>
        <translation>打开仪表板文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Paste Dashboard</source>
        <translation>粘贴仪表板(&amp;P)</translation>
    </message>
    <message>
        <source>Import from &amp;Grafana…</source>
        <translation>从 Grafana 导入(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>连接到服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos and their like</source>
        <translation>Prometheus、VictoriaMetrics、Mimir、Thanos 等</translation>
    </message>
    <message>
        <source>&amp;Watch an Endpoint…</source>
        <translation>监控端点(&amp;W)…</translation>
    </message>
    <message>
        <source>A /metrics address, scraped by a private Prometheus</source>
        <translation>/metrics 地址，由专用的 Prometheus 抓取</translation>
    </message>
    <message>
        <source>Look at the &amp;Demo</source>
        <translation>查看演示(&amp;D)</translation>
    </message>
    <message>
        <source>A demo agent inside the program, with eight days behind it</source>
        <translation>程序内的演示智能体，带有过去八天的数据</translation>
    </message>
    <message>
        <source>&amp;Report Schedule…</source>
        <translation>报告计划(&amp;R)…</translation>
    </message>
    <message>
        <source>Metrics E&amp;xporter…</source>
        <translation>指标导出器(&amp;X)…</translation>
    </message>
    <message>
        <source>Open Dashboard File</source>
        <translation>打开仪表板文件</translation>
    </message>
    <message>
        <source>Import Dashboards</source>
        <translation>导入仪表板</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Address of the server, such as http://localhost:9090 or name=http://host:9090</source>
        <translation>服务器的地址，例如 http://localhost:9090 或 name=http://host:9090</translation>
    </message>
    <message>
        <source>Watch an Endpoint</source>
        <translation>监控端点</translation>
    </message>
    <message>
        <source>Address of its metrics, such as http://localhost:8000/metrics</source>
        <translation>其指标的地址，例如 http://localhost:8000/metrics</translation>
    </message>
</context>
<context>
    <name>opsglass::GeneralSourcePage</name>
    <message>
        <source>Scrape interval in seconds</source>
        <translation>抓取间隔（秒）</translation>
    </message>
    <message>
        <source>Scrape inter&amp;val</source>
        <translation>抓取间隔(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>地址(&amp;S)</translation>
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
        <translation>指标页面。由 Opsglass 内专用的 Prometheus 抓取并保存其内容。</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. The address may have a path.</source>
        <translation>Prometheus、VictoriaMetrics、Mimir、Thanos 或其他提供其 API 的服务器。地址可以包含路径。</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>as the server says, or else %1 s</source>
        <translation>按服务器的设置，否则为 %1 秒</translation>
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
        <translation>“%1”不是 Grafana 服务器的地址：请输入 https://grafana.example.org 这样的地址。</translation>
    </message>
    <message>
        <source>Make a token in Grafana under Administration, Service accounts, and paste it here.</source>
        <translation>请在 Grafana 的“管理”→“服务账户”中创建令牌，然后粘贴到此处。</translation>
    </message>
    <message>
        <source>%1 has no dashboard with the uid “%2” (404), or the token may not see it.</source>
        <translation>%1 上没有 uid 为“%2”的仪表板 (404)，或该令牌无权查看。</translation>
    </message>
    <message>
        <source>%1 has no Grafana at this address (404). Where Grafana lives below a path, the path belongs to the address.</source>
        <translation>%1 的此地址上没有 Grafana (404)。如果 Grafana 位于某个路径之下，地址中应包含该路径。</translation>
    </message>
    <message>
        <source>%1 does not accept the token (401).</source>
        <translation>%1 不接受该令牌 (401)。</translation>
    </message>
    <message>
        <source>%1 wants a token (401).</source>
        <translation>%1 要求令牌 (401)。</translation>
    </message>
    <message>
        <source>%1 does not allow this to the token (403): its service account needs the role Viewer to read and Editor to save.</source>
        <translation>%1 不允许该令牌执行此操作 (403)：其服务账户读取需要“查看者”(Viewer) 角色，保存需要“编辑者”(Editor) 角色。</translation>
    </message>
    <message>
        <source>The answer is not what Grafana&apos;s API promises; is this the address of a Grafana server?</source>
        <translation>应答不符合 Grafana 的 API；这是 Grafana 服务器的地址吗？</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaDesk</name>
    <message>
        <source>No keyring answers: the token is kept until Opsglass closes.</source>
        <translation>没有密钥环应答：令牌只保留到 Opsglass 关闭。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <translation>正在获取第 %1 个，共 %2 个…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>正在发送到 %1…</translation>
    </message>
    <message>
        <source>The server has another version: %1</source>
        <translation>服务器上有另一个版本：%1</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaForm</name>
    <message>
        <source>&amp;Remember the token in the system&apos;s keyring</source>
        <translation>将令牌保存在系统密钥环中(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>https://grafana.example.org, or the address of a dashboard</source>
        <translation>https://grafana.example.org，或仪表板的地址</translation>
    </message>
    <message>
        <source>of a service account; nothing where none is needed</source>
        <translation>服务账户的令牌；不需要时留空</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaImportDialog</name>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Import from Grafana</source>
        <translation>从 Grafana 导入</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>搜索仪表板</translation>
    </message>
    <message>
        <source>Dashboards of the server</source>
        <translation>服务器的仪表板</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>导入 %n 个(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaSendDialog</name>
    <message>
        <source>Send “%1” to Grafana</source>
        <translation>将“%1”发送到 Grafana</translation>
    </message>
    <message>
        <source>what changed; for the version history</source>
        <translation>更改的内容；用于版本历史</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Dashboards (no folder)</source>
        <translation>仪表板（无文件夹）</translation>
    </message>
    <message>
        <source>Connect to see the folders</source>
        <translation>连接后可查看文件夹</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
</context>
<context>
    <name>opsglass::HeaderTable</name>
    <message>
        <source>Remo&amp;ve Header</source>
        <translation>移除标头(&amp;V)</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>随每个请求发送的标头</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Add &amp;Header</source>
        <translation>添加标头(&amp;H)</translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message>
        <source>A heatmap needs a time and one column of numbers per bucket.</source>
        <translation>热力图需要一个时间列，以及每个桶一列数字。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>查询返回了 %n 个直方图，只绘制其中一个：%1。要查看全部，请按 (le) 求和。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values above zero to count on a logarithmic scale.</source>
        <translation>没有大于零的值可在对数刻度上计数。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>颜色从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapPlot</name>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets go of the crosshair.</source>
        <translation>用方向键在单元格之间移动，按 Enter 键打开单元格的链接，按 Esc 键取消十字线。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>桶</translation>
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
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, desktop, sources and settings, without secrets</source>
        <translation>版本、桌面、数据源和设置，不含机密</translation>
    </message>
    <message>
        <source>&amp;About Opsglass</source>
        <translation>关于 Opsglass(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>有 %n 个直方图未采用：其桶与第一个不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of buckets without an end are left out, such as those of +Inf.</source>
        <translation>没有终点的桶的计数未采用，例如 +Inf 的桶。</translation>
    </message>
</context>
<context>
    <name>opsglass::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Left and right move from bucket to bucket, Escape lets go.</source>
        <translation>用左右键在桶之间移动，按 Esc 键取消选择。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>opsglass::HistoryView</name>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>回溯多久</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>Search the history  /</source>
        <translation>搜索历史  /</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>告警的历史</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有发生任何事情。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines</source>
        <translation>
            <numerusform>最新的 %n 行</numerusform>
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
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation>%1 中的所有内容均已存在。</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>%1 将带来的更改：</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What is there now is kept as a file in the folder of the backups. Passwords and other secrets are not in such files. Opsglass starts anew to import.</source>
        <translation>现有内容会以文件形式保存在备份文件夹中。此类文件不含密码和其他机密。Opsglass 将重新启动以完成导入。</translation>
    </message>
    <message>
        <source>&amp;Import and Restart</source>
        <translation>导入并重新启动(&amp;I)</translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message>
        <source>The text is neither a dashboard in JSON nor the address of one.</source>
        <translation>该文本既不是 JSON 格式的仪表板，也不是仪表板的地址。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Another version of “%1” is in the library.</source>
        <translation>库中有“%1”的另一个版本。</translation>
    </message>
    <message>
        <source>“%1” has the uid of “%2” in the library.</source>
        <translation>“%1”与库中的“%2”uid 相同。</translation>
    </message>
    <message>
        <source>Replace puts the new one in its place. Keep Both gives the new one a uid of its own, so links still lead to the one that is there.</source>
        <translation>“替换”会用新的取代原有的。“保留两者”会给新的分配自己的 uid，因此链接仍指向原有的那个。</translation>
    </message>
    <message>
        <source>&amp;Do the same with the others</source>
        <translation>对其余的执行相同操作(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) are in the library now.</source>
        <translation>
            <numerusform>已将 %n 个仪表板加入库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>另有 %n 个无法导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InputsDialog</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>This dashboard does not say which of your sources it is about. Choose once; the choice is remembered beside the file, which stays as it is.</source>
        <translation>此仪表板没有说明它使用您的哪个数据源。请选择一次；您的选择会保存在文件之外，文件保持不变。</translation>
    </message>
    <message>
        <source>This dashboard leaves a text to you. Write it once; it is remembered beside the file, which stays as it is.</source>
        <translation>此仪表板需要您填写一段文本。请填写一次；它会保存在文件之外，文件保持不变。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message>
        <source>Inspect: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Time for all answers</source>
        <translation>所有应答的总耗时</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>opsglass::InstantQueries</name>
    <message>
        <source>The source is not asked any more.</source>
        <translation>该数据源已不再查询。</translation>
    </message>
    <message>
        <source>There is no source to ask.</source>
        <translation>没有可查询的数据源。</translation>
    </message>
</context>
<context>
    <name>opsglass::Keyring</name>
    <message>
        <source>No keyring answers.</source>
        <translation>没有密钥环应答。</translation>
    </message>
</context>
<context>
    <name>opsglass::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>opsglass::LibraryActions</name>
    <message>
        <source>Rename Dashboard</source>
        <translation>重命名仪表板</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Folder for “%1”: choose one, or type a new name. Without a name it is the library itself.</source>
        <translation>“%1”的文件夹：请选择一个，或输入新名称。留空则为库本身。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message>
        <source>Save as File</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana 仪表板 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>No file manager can be started. The file is %1.</source>
        <translation>无法启动文件管理器。文件为 %1。</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkFollower</name>
    <message>
        <source>The link leads to the dashboard “%1”, which is not here. Open its file first.</source>
        <translation>该链接指向仪表板“%1”，而它不在此处。请先打开其文件。</translation>
    </message>
    <message>
        <source>The link “%1” leads to a page of Grafana that is not here.</source>
        <translation>链接“%1”指向的 Grafana 页面不在此处。</translation>
    </message>
    <message>
        <source>The link “%1” cannot be opened.</source>
        <translation>无法打开链接“%1”。</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkStrip</name>
    <message>
        <source>Links of the dashboard</source>
        <translation>仪表板的链接</translation>
    </message>
</context>
<context>
    <name>opsglass::LocalDesk</name>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>opsglass::LoginSourcePage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>nowhere: ask at every start</source>
        <translation>不保存：每次启动时询问</translation>
    </message>
    <message>
        <source>elsewhere: a variable, a file or a command</source>
        <translation>其他位置：变量、文件或命令</translation>
    </message>
    <message>
        <source>in a file, not encrypted</source>
        <translation>文件，不加密</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Keep se&amp;crets</source>
        <translation>保存机密(&amp;C)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Counts for the passwords, tokens and secret headers of this source. Without a keyring they are asked for at every start.</source>
        <translation>适用于此数据源的密码、令牌和机密标头。没有密钥环时，每次启动都会询问。</translation>
    </message>
    <message>
        <source>They are known until Opsglass closes.</source>
        <translation>机密只保留到 Opsglass 关闭。</translation>
    </message>
    <message>
        <source>Fields for secrets say where each is read from: env:NAME, file:/path or command:program arguments. What stands there is saved with the settings and is not secret.</source>
        <translation>机密字段指明各项机密从何处读取：env:名称、file:/路径 或 command:程序 参数。填写的内容随设置保存，不属于机密。</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup or this disk can read these secrets: the file secrets.json is not encrypted.</source>
        <translation>能读取您的文件、备份或此磁盘的人都能读取这些机密：文件 secrets.json 未加密。</translation>
    </message>
</context>
<context>
    <name>opsglass::MainWindow</name>
    <message>
        <source>&amp;Back in Time</source>
        <translation>时间后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward in Time</source>
        <translation>时间前进(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View Panel Alone</source>
        <translation>单独查看面板(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Inspect Panel</source>
        <translation>检查面板(&amp;I)</translation>
    </message>
    <message>
        <source>Set Variab&amp;les</source>
        <translation>设置变量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find Dashboard</source>
        <translation>查找仪表板(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>仪表板(&amp;D)</translation>
    </message>
    <message>
        <source>Ti&amp;me Range…</source>
        <translation>时间范围(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Annotations…</source>
        <translation>注释(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write what is seen as data or as a picture (Ctrl+E)</source>
        <translation>将看到的内容写成数据或图片 (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>加星标(&amp;T)</translation>
    </message>
    <message>
        <source>Import R&amp;eport…</source>
        <translation>导入报告(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>复制 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>Send to &amp;Grafana…</source>
        <translation>发送到 Grafana(&amp;G)…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>文件有问题</translation>
    </message>
    <message>
        <source>%1 – Opsglass</source>
        <translation>%1 – Opsglass</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show Alerts</source>
        <translation>显示告警(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>进程(&amp;P)</translation>
    </message>
    <message>
        <source>Processes of this machine (Ctrl+Shift+P)</source>
        <translation>本机的进程 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>opsglass::ManagedPrometheus</name>
    <message>
        <source>“%1” cannot be scraped: write an address such as http://localhost:9100/metrics.</source>
        <translation>无法抓取“%1”：请输入 http://localhost:9100/metrics 这样的地址。</translation>
    </message>
    <message>
        <source>The managed Prometheus has not become ready within a minute.</source>
        <translation>专用的 Prometheus 未能在一分钟内就绪。</translation>
    </message>
    <message>
        <source>Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to a server instead.</source>
        <translation>未安装 Prometheus：请运行“apt install prometheus”，或改为将 Opsglass 连接到服务器。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>另一个 Opsglass 正在使用 %1 中的数据；请先关闭它。</translation>
    </message>
    <message>
        <source>The managed Prometheus has ended: %1</source>
        <translation>专用的 Prometheus 已结束：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MatcherEditor</name>
    <message>
        <source>The matcher counts</source>
        <translation>启用此匹配器</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove the matcher</source>
        <translation>移除此匹配器</translation>
    </message>
</context>
<context>
    <name>opsglass::MonitorRun</name>
    <message>
        <source>No answer for %1 s.</source>
        <translation>已有 %1 秒没有应答。</translation>
    </message>
</context>
<context>
    <name>opsglass::NetworkSourcePage</name>
    <message>
        <source>the system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>手动指定</translation>
    </message>
    <message>
        <source>http://host:8080 or socks5://host:1080</source>
        <translation>http://host:8080 或 socks5://host:1080</translation>
    </message>
    <message>
        <source>nothing where no login is needed</source>
        <translation>无需登录时留空</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy addr&amp;ess</source>
        <translation>代理地址(&amp;E)</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>代理用户(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>代理密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wait for answers</source>
        <translation>应答超时(&amp;W)</translation>
    </message>
</context>
<context>
    <name>opsglass::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>关闭此提示 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationServer</name>
    <message>
        <source>The notification server does not answer.</source>
        <translation>通知服务器没有应答。</translation>
    </message>
    <message>
        <source>The notification server refused to show an alert.</source>
        <translation>通知服务器拒绝显示告警。</translation>
    </message>
    <message>
        <source>Notifications need a session bus, and there is none.</source>
        <translation>通知需要会话总线，而此处没有。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>此桌面上没有可显示通知的程序。</translation>
    </message>
    <message>
        <source>The session bus is gone, and notifications with it.</source>
        <translation>会话总线已消失，无法再发送通知。</translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationSettings</name>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>在桌面上通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell also when it is o&amp;ver</source>
        <translation>解除时也通知(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hide what alerts say: only how many there are is told</source>
        <translation>隐藏告警内容：只通知数量(&amp;H)</translation>
    </message>
    <message>
        <source>Critical ones stay until they are &amp;dismissed</source>
        <translation>严重告警一直显示，直到关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Groups of alerts. 0: each has a notification of its own.</source>
        <translation>告警组的数量。0：每组单独通知。</translation>
    </message>
    <message>
        <source>&amp;Sum up when more come within a minute than</source>
        <translation>一分钟内超过此数量时合并通知(&amp;S)</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Of no known severity</source>
        <translation>级别未知</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>声音：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be silenced or snoozed in Opsglass.</source>
        <translation>可在 Opsglass 中将其静默或稍后提醒。</translation>
    </message>
    <message>
        <source>Opsglass has the details.</source>
        <translation>详情请见 Opsglass。</translation>
    </message>
    <message>
        <source>Alerts are resolved</source>
        <translation>告警已恢复</translation>
    </message>
    <message>
        <source>Critical alerts are firing</source>
        <translation>有严重告警触发</translation>
    </message>
    <message>
        <source>Warnings are firing</source>
        <translation>有警告触发</translation>
    </message>
    <message>
        <source>Alerts are firing</source>
        <translation>有告警触发</translation>
    </message>
</context>
<context>
    <name>opsglass::NotifyDesk</name>
    <message>
        <source>notifications are switched off</source>
        <translation>通知已关闭</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>被 %1 抑制</translation>
    </message>
    <message>
        <source>outside its time: %1</source>
        <translation>不在其时间段内：%1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>已推迟到 %1 提醒</translation>
    </message>
    <message>
        <source>notifications are paused until %1</source>
        <translation>通知已暂停至 %1</translation>
    </message>
    <message>
        <source>notifications are paused</source>
        <translation>通知已暂停</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>正在演讲</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>免打扰至 %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Opener</name>
    <message>
        <source>The file has changed and asks for more than before. Open it again to answer.</source>
        <translation>文件已更改，需要填写的内容比之前多。请重新打开以填写。</translation>
    </message>
</context>
<context>
    <name>opsglass::Pager</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
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
            <numerusform>有 %n 个原生直方图序列未采用：可用热力图或直方图显示它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::PanelFrame</name>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>A panel shows what was that long ago, such as &quot;7d&quot;</extracomment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelHeader</name>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>面板菜单</translation>
    </message>
    <message>
        <source>Panel menu (M)</source>
        <translation>面板菜单 (M)</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelNotice</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelParts</name>
    <message>
        <source>It is not answered yet.</source>
        <translation>尚无应答。</translation>
    </message>
</context>
<context>
    <name>opsglass::PastWriter</name>
    <message>
        <source>The demo&apos;s past cannot be written to %1: %2.</source>
        <translation>无法将演示的历史数据写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>opsglass::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::PictureHeader</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>数据源：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::PieChartPanel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
</context>
<context>
    <name>opsglass::PlaceholderPanel</name>
    <message>
        <source>Unknown panel type</source>
        <translation>未知的面板类型</translation>
    </message>
</context>
<context>
    <name>opsglass::PlotWidget</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, Enter follows the links of a value, Escape lets go.</source>
        <translation>用左右键移动十字线，按 Enter 键打开值的链接，按 Esc 键取消。</translation>
    </message>
</context>
<context>
    <name>opsglass::PreferencesDialog</name>
    <message>
        <source>&amp;Start when I log in, in the background</source>
        <translation>登录时在后台启动(&amp;S)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>关闭窗口时保留在托盘中(&amp;T)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: closing the window ends Opsglass.</source>
        <translation>此桌面目前没有托盘：关闭窗口将退出 Opsglass。</translation>
    </message>
    <message>
        <source>What cannot be changed here is set by the administrator of this machine.</source>
        <translation>此处无法更改的内容由本机的管理员设置。</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>语言更改在下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActDialog</name>
    <message>
        <source>&amp;Nice</source>
        <translation>nice 值(&amp;N)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActions</name>
    <message>
        <source>&amp;End…</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>强制结束(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>优先级(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>监控(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>复制命令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read the details again: shares of memory, arguments, program</source>
        <translation>重新读取详情：分摊内存、参数、程序</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessBar</name>
    <message>
        <source>Only &amp;mine</source>
        <translation>仅我的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>监控列表(&amp;W)</translation>
    </message>
    <message>
        <source>Name, command, PID or user</source>
        <translation>名称、命令、PID 或用户</translation>
    </message>
    <message>
        <source>Search processes (Ctrl+F)</source>
        <translation>搜索进程 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search processes</source>
        <translation>搜索进程</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>排列方式</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>平铺列表</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按智能体</translation>
    </message>
    <message>
        <source>Only processes with your rights</source>
        <translation>仅显示具有您的权限的进程</translation>
    </message>
    <message>
        <source>Processes whose figures are kept as series</source>
        <translation>其数值作为序列保存的进程</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n process(es)</source>
        <translation>
            <numerusform>%n 个进程中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>新建条目(&amp;N)…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No processes are watched</source>
        <translation>没有监控任何进程</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>CPU in the last ten minutes; 100 % is one core</source>
        <translation>最近十分钟的 CPU；100 % 为一个核心</translation>
    </message>
    <message>
        <source>Memory (RSS) in the last ten minutes</source>
        <translation>最近十分钟的内存 (RSS)</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % 为一个完整核心</translation>
    </message>
    <message>
        <source>Memory in RAM (RSS)</source>
        <translation>RAM 中的内存 (RSS)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessControl</name>
    <message>
        <source>Process %1 has ended already.</source>
        <translation>进程 %1 已经结束。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>Process %1 cannot be reached safely: %2.</source>
        <translation>无法安全地操作进程 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” is a part of the kernel, not a program.</source>
        <translation>“%1”是内核的一部分，而不是程序。</translation>
    </message>
    <message>
        <source>You may not end “%1” (%2): it belongs to %3.</source>
        <translation>您无权结束“%1”(%2)：它属于 %3。</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be ended: %3.</source>
        <translation>无法结束“%1”(%2)：%3。</translation>
    </message>
    <message>
        <source>Only root may give “%1” (%2) a nice value below %3.</source>
        <translation>只有 root 才能为“%1”(%2) 设置低于 %3 的 nice 值。</translation>
    </message>
    <message>
        <source>You may not set the nice value of “%1” (%2): it belongs to %3.</source>
        <translation>您无权设置“%1”(%2) 的 nice 值：它属于 %3。</translation>
    </message>
    <message>
        <source>The nice value of “%1” (%2) cannot be set: %3.</source>
        <translation>无法设置“%1”(%2) 的 nice 值：%3。</translation>
    </message>
    <message>
        <source>A nice value is between −20 and 19, not %1.</source>
        <translation>nice 值应在 −20 到 19 之间，而不是 %1。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDetail</name>
    <message>
        <source>Choose a process to see all there is to know of it.</source>
        <translation>选择一个进程以查看其全部信息。</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % 为一个完整核心</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Of all cores since its start</source>
        <translation>自启动以来所有核心的总和</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>In RAM, shared parts whole (RSS)</source>
        <translation>RAM 中，共享部分全额计入 (RSS)</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>分摊内存</translation>
    </message>
    <message>
        <source>In RAM, shared parts divided among those that share them (PSS)</source>
        <translation>RAM 中，共享部分由共享的进程分摊 (PSS)</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>已交换</translation>
    </message>
    <message>
        <source>Memory that was moved to the disk</source>
        <translation>移到磁盘上的内存</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>地址空间</translation>
    </message>
    <message>
        <source>Reserved, mostly not in use</source>
        <translation>已预留，大多未使用</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>Files, sockets and pipes</source>
        <translation>文件、套接字和管道</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>From storage since its start, and now</source>
        <translation>自启动以来从存储读取的总量及当前速度</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>To storage since its start, and now</source>
        <translation>自启动以来写入存储的总量及当前速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>Watched as</source>
        <translation>监控条目</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are sums of those that can be read.</source>
        <translation>数值为可读取部分的总和。</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>nice %1</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>父进程 %1</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1.</source>
        <translation>已结束，于 %1 发现。</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessTree</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessesPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>返回仪表板 (Esc)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>没有进程</translation>
    </message>
    <message>
        <source>The system told of none.</source>
        <translation>系统没有报告任何进程。</translation>
    </message>
    <message>
        <source>No process is like that</source>
        <translation>没有符合条件的进程</translation>
    </message>
    <message numerus="yes">
        <source>None of %n process(es) has this text or user.</source>
        <translation>
            <numerusform>%n 个进程中没有符合此文本或用户的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Program</name>
    <message>
        <source>This endpoint cannot be watched</source>
        <translation>无法监控此端点</translation>
    </message>
    <message>
        <source>The dashboard cannot be opened</source>
        <translation>无法打开仪表板</translation>
    </message>
    <message>
        <source>Opsglass goes on</source>
        <translation>Opsglass 仍在运行</translation>
    </message>
    <message>
        <source>Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program.</source>
        <translation>Opsglass 在托盘中继续监控。可通过其菜单或 Ctrl+Q 退出程序。</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>您想监控什么？</translation>
    </message>
    <message>
        <source>Opsglass shows the metrics of AI agents and LLM services, and of the machines underneath. You can change this later in the File menu.</source>
        <translation>Opsglass 显示 AI 智能体和 LLM 服务及其所在机器的指标。您以后可以在“文件”菜单中更改。</translation>
    </message>
    <message>
        <source>This server cannot be used</source>
        <translation>无法使用此服务器</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>没有名为“%1”的数据源。</translation>
    </message>
</context>
<context>
    <name>opsglass::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>opsglass::PrometheusClient</name>
    <message>
        <source>The answer has too many histogram buckets: more than %1.</source>
        <translation>应答中的直方图桶过多：超过 %1 个。</translation>
    </message>
    <message>
        <source>The answer has too many series: more than %1 of %2 points each.</source>
        <translation>应答中的序列过多：超过 %1 个，每个 %2 点。</translation>
    </message>
    <message>
        <source>The query selects a range of samples, which has no value at one point in time; wrap it in a function such as rate() or last_over_time().</source>
        <translation>查询选择的是一段范围的样本，在单一时刻没有值；请用 rate() 或 last_over_time() 等函数包裹它。</translation>
    </message>
    <message>
        <source>The answer is partial: not all of the server&apos;s nodes took part.</source>
        <translation>应答不完整：服务器并非所有节点都参与。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” holds no private key in PEM form.</source>
        <translation>“%1”中没有 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>The private key in “%1” needs its passphrase.</source>
        <translation>“%1”中的私钥需要口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in “%1”.</source>
        <translation>该口令无法打开“%1”中的私钥。</translation>
    </message>
    <message>
        <source>“%1” is damaged, or its passphrase is another one.</source>
        <translation>“%1”已损坏，或口令不正确。</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>“%1”中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>“%1” is not a proxy of the form http://host:port or socks5://host:port.</source>
        <translation>“%1”不是 http://host:port 或 socks5://host:port 形式的代理。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What failed, and the words of the program that says so</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 未能在 %2 秒内完成应答。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MiB.</source>
        <translation>%1 的应答超过 %2 MiB。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 在应答完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>不接受 %1 的证书：%2</translation>
    </message>
    <message>
        <source>%1 does not accept our client certificate.</source>
        <translation>%1 不接受我们的客户端证书。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 要求客户端证书。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: its address must begin with http://, not with https://.</source>
        <translation>%1 不使用 TLS：其地址应以 http:// 开头，而不是 https://。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (407).</source>
        <translation>%1 要求登录，或要求其他登录信息 (407)。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the proxy %2</source>
        <translation>无法通过代理 %2 连接 %1</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>%1 上没有程序在监听。</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>主机“%1”未知。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not followed: a login is needed, or the address is to be corrected.</source>
        <translation>%1 将请求重定向到 %2，但不会跟随：需要登录，或应更正地址。</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (401)</source>
        <translation>%1 要求登录，或要求其他登录信息 (401)</translation>
    </message>
    <message>
        <source>%1 does not allow this (403)</source>
        <translation>%1 不允许此操作 (403)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2 (404)</source>
        <translation>%1 的 %2 处没有内容 (404)</translation>
    </message>
    <message>
        <source>%1 is asked too often (429)</source>
        <translation>对 %1 的查询过于频繁 (429)</translation>
    </message>
    <message>
        <source>%1 is not ready (%2)</source>
        <translation>%1 尚未就绪 (%2)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 返回了状态 %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”): a login is needed, or the address is not that of the API.</source>
        <translation>%1 返回了网页（“%2”）：需要登录，或该地址不是 API 的地址。</translation>
    </message>
    <message>
        <source>%1 answered with a text that is not JSON: %2</source>
        <translation>%1 返回了不是 JSON 的文本：%2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON.</source>
        <translation>%1 返回的内容不是 JSON。</translation>
    </message>
    <message>
        <source>The answer is not what Prometheus&apos; API promises, from byte %1 on.</source>
        <translation>应答从第 %1 字节起不符合 Prometheus 的 API。</translation>
    </message>
    <message>
        <source>it is not the one that is trusted.</source>
        <translation>它不是受信任的那个证书。</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form http://host:port.</source>
        <translation>“%1”不是 http://host:port 形式的地址。</translation>
    </message>
</context>
<context>
    <name>opsglass::QueryOptions</name>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format 应为 table、csv 或 json，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 is a duration such as 5m or 1h30m, not “%2”.</source>
        <translation>--%1 应为 5m 或 1h30m 这样的时长，而不是“%2”。</translation>
    </message>
    <message>
        <source>Give one expression, in quotes of the shell.</source>
        <translation>请给出一个表达式，并用 shell 的引号括起来。</translation>
    </message>
    <message>
        <source>An expression is asked of one source.</source>
        <translation>一个表达式只能查询一个数据源。</translation>
    </message>
    <message>
        <source>--step goes with --range.</source>
        <translation>--step 须与 --range 一起使用。</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet 须与 --format csv 一起使用。</translation>
    </message>
</context>
<context>
    <name>opsglass::QuietHoursEdit</name>
    <message>
        <source>&amp;Quiet hours: no notifications and no sounds</source>
        <translation>免打扰时段：没有通知，也没有声音(&amp;Q)</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>（次日）</translation>
    </message>
    <message>
        <source>C&amp;ritical alerts are told of all the same</source>
        <translation>严重告警仍然通知(&amp;R)</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>%1免打扰</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Begin on</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>The quiet hours end when they begin.</source>
        <translation>免打扰时段的开始和结束时间相同。</translation>
    </message>
    <message>
        <source>The quiet hours need a day.</source>
        <translation>免打扰时段至少需要一天。</translation>
    </message>
</context>
<context>
    <name>opsglass::RefreshPicker</name>
    <message>
        <source>Refresh now (F5)</source>
        <translation>立即刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message>
        <source>Only what &amp;differs from Grafana</source>
        <translation>仅显示与 Grafana 不同之处(&amp;D)</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持程度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n 个仪表板</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.</source>
        <translation>%1。与 Grafana 一致的面板：%2；有差异：%3；无法绘制：%4。</translation>
    </message>
    <message>
        <source>● full</source>
        <translation>● 完整</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ 部分</translation>
    </message>
    <message>
        <source>■ none</source>
        <translation>■ 无</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>面板 %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportPreferences</name>
    <message>
        <source>These endpoints are scraped only while Opsglass runs. A report says for how long they were not.</source>
        <translation>这些端点只在 Opsglass 运行时抓取。报告会说明有多长时间未抓取。</translation>
    </message>
    <message>
        <source>The demo begins anew each time: its reports show what one looks like.</source>
        <translation>演示每次都重新开始：其报告用于展示报告的样式。</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>报告已写入：%1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportScheduleDialog</name>
    <message>
        <source>&amp;Write reports on a schedule</source>
        <translation>按计划写报告(&amp;W)</translation>
    </message>
    <message>
        <source>Install a &amp;systemd user timer for when Opsglass is not running</source>
        <translation>安装 systemd 用户定时器，供 Opsglass 未运行时使用(&amp;S)</translation>
    </message>
    <message>
        <source>Scheduled Reports</source>
        <translation>定时报告</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（当前不存在）</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最近 %1</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>What is written for systemd</source>
        <translation>为 systemd 写入的内容</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>尚无数据源</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>数据源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time span</source>
        <translation>时段(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>还没有可报告的内容。</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>请选择存放报告的文件夹。</translation>
    </message>
    <message>
        <source>The folder is a full path, beginning with /.</source>
        <translation>文件夹应为以 / 开头的完整路径。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>存放报告的文件夹</translation>
    </message>
    <message>
        <source>Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it knows none of them yet. Choose one in the File menu first: Connect to a Server…, Watch an Endpoint… or Look at the Demo.</source>
        <translation>报告的对象可以是服务器、Opsglass 抓取的端点或演示，目前尚未设置任何一种。请先在“文件”菜单中选择：“连接到服务器…”、“监控端点…”或“查看演示”。</translation>
    </message>
    <message>
        <source>No report is written.</source>
        <translation>不会写报告。</translation>
    </message>
    <message>
        <source>The report of %1 is written at once.</source>
        <translation>将立即写出 %1 的报告。</translation>
    </message>
    <message>
        <source>The next report is that of %1.</source>
        <translation>下一份是 %1 的报告。</translation>
    </message>
</context>
<context>
    <name>opsglass::RequestDesk</name>
    <message>
        <source>That is too much to open at once.</source>
        <translation>一次要打开的内容过多。</translation>
    </message>
    <message>
        <source>Only files and links that begin with “opsglass:” are opened, not “%1”.</source>
        <translation>只能打开文件和以“opsglass:”开头的链接，不能打开“%1”。</translation>
    </message>
    <message>
        <source>The action “%1” takes no parameters.</source>
        <translation>操作“%1”不接受参数。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
</context>
<context>
    <name>opsglass::RoutingFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  （%n 个面板）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this row</source>
        <translation>展开此行</translation>
    </message>
    <message>
        <source>Close this row</source>
        <translation>折叠此行</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleDetail</name>
    <message>
        <source>&amp;Copy expression</source>
        <translation>复制表达式(&amp;C)</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Choose a rule to see all there is to know of it.</source>
        <translation>选择一条规则以查看其全部信息。</translation>
    </message>
    <message>
        <source>Records a series</source>
        <translation>记录序列</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n 个告警触发中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) pending</source>
        <translation>
            <numerusform>%n 个告警等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>evaluated %1 ago, at %2</source>
        <translation>%1前评估，时间为 %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>late: it should be evaluated every %1</source>
        <translation>延迟：应每 %1 评估一次</translation>
    </message>
    <message>
        <source>slow: more than a tenth of its interval</source>
        <translation>缓慢：超过其间隔的十分之一</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Keep firing for</source>
        <translation>保持触发</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleFileRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>%1 的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 个告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series</source>
        <translation>
            <numerusform>%n 个记录的序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as it is now; the version before goes on.</source>
        <translation>当前内容被拒绝；继续使用之前的版本。</translation>
    </message>
    <message>
        <source>Refused: none of its rules is evaluated.</source>
        <translation>被拒绝：不会评估其中任何规则。</translation>
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
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n 条失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or late</source>
        <translation>
            <numerusform>%n 条缓慢或延迟</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Instead of a state: the rule writes a series</extracomment>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
</context>
<context>
    <name>opsglass::RulesPage</name>
    <message>
        <source>S&amp;witch rules on or off…</source>
        <translation>启用或停用规则(&amp;W)…</translation>
    </message>
    <message>
        <source>Search names, files, expressions, labels, errors</source>
        <translation>搜索名称、文件、表达式、标签、错误</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>显示哪些规则</translation>
    </message>
    <message>
        <source>No rule is like this.</source>
        <translation>没有符合条件的规则。</translation>
    </message>
    <message>
        <source>Show &amp;all rules</source>
        <translation>显示所有规则(&amp;A)</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>启用规则</translation>
    </message>
    <message>
        <source>Packs that come with the program and rule files of your own, per source.</source>
        <translation>按数据源设置程序自带的规则包和您自己的规则文件。</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>Rules are evaluated here once they are switched on for a source. Those the servers evaluate themselves are listed as well; none has told of any.</source>
        <translation>为数据源启用规则后，规则将在此处评估。服务器自行评估的规则也会列出，但目前没有服务器报告任何规则。</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>所有规则 (%1)</translation>
    </message>
    <message>
        <source>Firing or pending (%1)</source>
        <translation>触发中或等待中 (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>失败 (%1)</translation>
    </message>
    <message>
        <source>Slow or late (%1)</source>
        <translation>缓慢或延迟 (%1)</translation>
    </message>
</context>
<context>
    <name>opsglass::ScheduledReport</name>
    <message>
        <source>The login that is known does not do.</source>
        <translation>已有的登录信息无效。</translation>
    </message>
    <message>
        <source>It is set up without a login.</source>
        <translation>未设置登录信息。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes none now.</source>
        <translation>定期报告的对象是 Opsglass 抓取的端点，但目前没有抓取任何端点。</translation>
    </message>
    <message>
        <source>The source of the scheduled reports is not there.</source>
        <translation>定时报告的数据源不存在。</translation>
    </message>
    <message>
        <source>The scheduled reports have no folder to be written to.</source>
        <translation>定时报告没有可写入的文件夹。</translation>
    </message>
    <message>
        <source>Opsglass scrapes it, and did not run for about %1 of these %2: what happened then is not known.</source>
        <translation>它由 Opsglass 抓取，而在这 %2 中约有 %1 未运行：其间发生的情况不得而知。</translation>
    </message>
</context>
<context>
    <name>opsglass::Scheduler</name>
    <message>
        <source>The source “%1” is not set up.</source>
        <translation>数据源“%1”尚未设置。</translation>
    </message>
    <message>
        <source>The time range is empty.</source>
        <translation>时间范围为空。</translation>
    </message>
    <message>
        <source>The query asks for %L1 points per series; servers give at most %L2.</source>
        <translation>查询要求每个序列 %L1 个点；服务器最多提供 %L2 个。</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretEdit</name>
    <message>
        <source>env:NAME, file:/path or command:program</source>
        <translation>env:名称、file:/路径 或 command:程序</translation>
    </message>
    <message>
        <source>known; type another one to replace it</source>
        <translation>已保存；输入新内容可替换</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>需要时询问</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretStore</name>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>未设置变量 %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” gave no secret: %2</source>
        <translation>“%1”未提供机密：%2</translation>
    </message>
    <message>
        <source>it ended with status %1.</source>
        <translation>结束时的状态为 %1。</translation>
    </message>
    <message>
        <source>No keyring answers: the secrets of “%1” are known until Opsglass closes.</source>
        <translation>没有密钥环应答：“%1”的机密只保留到 Opsglass 关闭。</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretsDialog</name>
    <message>
        <source>It is kept in the system&apos;s keyring where one answers, else until Opsglass closes.</source>
        <translation>如有密钥环应答，则保存在系统密钥环中，否则只保留到 Opsglass 关闭。</translation>
    </message>
    <message>
        <source>It is kept in a file that is not encrypted.</source>
        <translation>将保存在未加密的文件中。</translation>
    </message>
    <message>
        <source>It is known until Opsglass closes.</source>
        <translation>只保留到 Opsglass 关闭。</translation>
    </message>
    <message>
        <source>Login of a Source</source>
        <translation>数据源登录</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this:</source>
        <translation>查询“%1”(%2) 需要以下信息：</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this, for the user %3:</source>
        <translation>以用户 %3 的身份查询“%1”(%2) 需要以下信息：</translation>
    </message>
</context>
<context>
    <name>opsglass::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On a Chart</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>Zoom all panels</source>
        <translation>缩放所有面板</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>移动十字线</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Follow the link of a point</source>
        <translation>打开点的链接</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy what an exemplar or annotation says</source>
        <translation>复制 Exemplar 或注释的内容</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>面板菜单</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In a Legend</source>
        <translation>在图例中</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>只显示一个序列</translation>
    </message>
    <message>
        <source>click, Enter</source>
        <translation>单击、Enter</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>显示或隐藏序列</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter</source>
        <translation>Ctrl+单击、Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a Table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>筛选列</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Menu of the cell</source>
        <translation>单元格菜单</translation>
    </message>
    <message>
        <source>menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>In the List of Alerts</source>
        <translation>在告警列表中</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>终止静默</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>打开运行手册</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>In the List of Processes</source>
        <translation>在进程列表中</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>End, kill</source>
        <translation>结束、强制结束</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Del、Shift+Del</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>更改优先级</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>添加到监控列表</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>返回之前的内容</translation>
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
        <translation>未找到仪表板。</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>搜索仪表板</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Show only dashboards with these tags</source>
        <translation>仅显示带有这些标记的仪表板</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>No dashboard has a tag</source>
        <translation>没有带标记的仪表板</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>移动到文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceDialog</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start &amp;later</source>
        <translation>稍后开始(&amp;L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>&amp;Add Matcher</source>
        <translation>添加匹配器(&amp;A)</translation>
    </message>
    <message>
        <source>Alerts that it hides now</source>
        <translation>现在屏蔽的告警</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>创建者(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>备注(&amp;C)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Make &amp;Silence</source>
        <translation>创建静默(&amp;S)</translation>
    </message>
    <message>
        <source>Hide alerts for which all of these hold:</source>
        <translation>屏蔽满足以下所有条件的告警：</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Tomorrow, 9:00</source>
        <translation>明天 9:00</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>其他时间…</translation>
    </message>
    <message>
        <source>Choose who keeps the silence.</source>
        <translation>请选择由谁保存该静默。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides nothing now: no alert matches.</source>
        <translation>现在不屏蔽任何告警：没有匹配的告警。</translation>
    </message>
    <message numerus="yes">
        <source>It hides every alert there is: %n now.</source>
        <translation>
            <numerusform>它会屏蔽现有的所有告警：目前 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %n alert(s) now:</source>
        <translation>
            <numerusform>它现在屏蔽 %n 个告警：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceListModel</name>
    <message>
        <source>Active</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>starts in %1, for %2</source>
        <translation>%1后开始，持续 %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>目前没有</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), later</source>
        <translation>
            <numerusform>%n 个告警（稍后）</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>暂时没有</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>不再屏蔽</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此 Opsglass</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Hides: how many alerts a silence hides. Kept: where it is stored.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>匹配器</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceView</name>
    <message>
        <source>New Silence…</source>
        <translation>新建静默…</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Extend the silence by a length of time such as &quot;2 h&quot;</extracomment>
        <translation>延长 %1</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Make Again…</source>
        <translation>再次创建…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n expired</source>
        <translation>
            <numerusform>显示 %n 个已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>No silence hides an alert, here or at an Alertmanager.</source>
        <translation>Opsglass 和 Alertmanager 中都没有屏蔽告警的静默。</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundChoice</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>The name of a sound: something is completed</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>播放：%1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>选择声音</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)</source>
        <translation>声音 (*.oga *.ogg *.wav *.flac *.mp3);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundPlayer</name>
    <message>
        <source>The sound “%1” cannot be played.</source>
        <translation>无法播放声音“%1”。</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceEditor</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceLabel</name>
    <message>
        <source>Refreshes missed because an answer was still due: %1</source>
        <translation>因仍在等待应答而错过的刷新次数：%1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · 尚未查询</translation>
    </message>
    <message>
        <source>%1 · %2 ms · updated %3 ago</source>
        <translation>%1 · %2 毫秒 · %3前更新</translation>
    </message>
    <message>
        <source>%1 · %2 Next attempt in %3.</source>
        <translation>%1 · %2 %3后重试。</translation>
    </message>
</context>
<context>
    <name>opsglass::Sources</name>
    <message>
        <source>Preparing the demo</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The demo cannot run</source>
        <translation>演示无法运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The endpoint cannot be watched</source>
        <translation>无法监控该端点</translation>
    </message>
    <message>
        <source>Starting the managed Prometheus</source>
        <translation>正在启动专用的 Prometheus</translation>
    </message>
    <message>
        <source>Its first sample comes within ten seconds.</source>
        <translation>首个样本将在十秒内到达。</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDesk</name>
    <message>
        <source>Type it under Login, or choose another place to keep it.</source>
        <translation>请在“登录”中输入，或选择其他保存位置。</translation>
    </message>
    <message>
        <source>“%1” needs its login…</source>
        <translation>“%1”需要登录信息…</translation>
    </message>
    <message numerus="yes">
        <source>%n sources need their login…</source>
        <translation>
            <numerusform>%n 个数据源需要登录信息…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make Default</source>
        <translation>设为默认(&amp;M)</translation>
    </message>
    <message>
        <source>Keep &amp;It</source>
        <translation>保留(&amp;I)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source is known. Add a server that answers queries, or an endpoint whose metrics are to be scraped.</source>
        <translation>尚无数据源。请添加应答查询的服务器，或要抓取指标的端点。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Server That Answers Queries</source>
        <translation>应答查询的服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Endpoint to Scrape</source>
        <translation>要抓取的端点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Alertmanager, in the Alert Settings…</source>
        <translation>Alertmanager（在告警设置中）(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>A new source: %1</source>
        <translation>新数据源：%1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>OK forgets “%1”: its options and its secrets, in the keyring as well. Dashboards and alert settings that speak of it ask for another source.</source>
        <translation>点击“确定”将移除“%1”及其选项和机密（包括密钥环中的机密）。引用它的仪表板和告警设置将要求指定其他数据源。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新建端点</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新建服务器</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesMenu</name>
    <message>
        <source>&amp;Sources</source>
        <translation>数据源(&amp;S)</translation>
    </message>
    <message>
        <source>No source is known</source>
        <translation>尚无数据源</translation>
    </message>
    <message>
        <source>&amp;Edit Sources…</source>
        <translation>编辑数据源(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移除记录(&amp;F)</translation>
    </message>
</context>
<context>
    <name>opsglass::StateTimelinePlot</name>
    <message>
        <source>State timeline</source>
        <translation>状态时间线</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, up and down choose a row, Enter follows the links of a state, Page Up and Page Down turn pages, Escape lets go.</source>
        <translation>用左右键移动十字线，用上下键选择行，按 Enter 键打开状态的链接，用 Page Up 和 Page Down 键翻页，按 Esc 键取消。</translation>
    </message>
</context>
<context>
    <name>opsglass::SystemdTimer</name>
    <message>
        <source>systemctl is not there, so systemd was not told of the timer.</source>
        <translation>没有 systemctl，因此未能将定时器告知 systemd。</translation>
    </message>
    <message>
        <source>%1 is there and not made by Opsglass, so it stays as it is.</source>
        <translation>%1 已存在且不是由 Opsglass 创建，因此保持不变。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>systemd was not told of the timer: %1</source>
        <translation>未能将定时器告知 systemd：%1</translation>
    </message>
    <message>
        <source>systemctl does not answer.</source>
        <translation>systemctl 没有应答。</translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>文本或数字</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFooterView</name>
    <message>
        <source>Table footer</source>
        <translation>表格页脚</translation>
    </message>
</context>
<context>
    <name>opsglass::TablePanel</name>
    <message>
        <source>Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down filters its column.</source>
        <translation>按 Enter 键打开单元格的链接，按菜单键打开可用操作，按 Alt+下箭头键筛选其所在列。</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>显示的表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Inspect value…</source>
        <translation>检查值…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>同时按此列排序</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选器</translation>
    </message>
</context>
<context>
    <name>opsglass::TextExport</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… 文本还有 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ThemeActions</name>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
</context>
<context>
    <name>opsglass::TimePicker</name>
    <message>
        <source>Time range (T)</source>
        <translation>时间范围 (T)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>now-6h or 2026-01-31 08:00</source>
        <translation>now-6h 或 2026-01-31 08:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Apply time range</source>
        <translation>应用时间范围</translation>
    </message>
    <message>
        <source>This computer’s time</source>
        <translation>此计算机的时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Search quick ranges</source>
        <translation>搜索快捷范围</translation>
    </message>
</context>
<context>
    <name>opsglass::TransferDesk</name>
    <message>
        <source>Export Everything</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip)</source>
        <translation>Opsglass 归档 (*.zip)</translation>
    </message>
    <message>
        <source>Import Everything</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip);;All files (*)</source>
        <translation>Opsglass 归档 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>全部内容已保存到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Everything but %n secrets is in %1.</source>
        <translation>
            <numerusform>除 %n 项机密外，全部内容已保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>opsglass::TrayMenu</name>
    <message>
        <source>&amp;Open Opsglass</source>
        <translation>打开 Opsglass(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Silence all for 1 h</source>
        <translation>全部静默 1 小时(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>暂停通知(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>1 小时(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>直到我恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume notifications</source>
        <translation>恢复通知(&amp;R)</translation>
    </message>
    <message>
        <source>Alert without a name</source>
        <translation>未命名的告警</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an alert&apos;s name and its summary</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableBar</name>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableControl</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 (loading)</source>
        <translation>%1：%2（正在加载）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
</context>
<context>
    <name>opsglass::VariablePopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>没有选项。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Space ticks · Enter applies · Esc leaves</source>
        <translation>空格键选择 · Enter 键应用 · Esc 键离开</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableSet</name>
    <message>
        <source>This variable depends on itself by way of others; it was worked out without waiting for them.</source>
        <translation>此变量通过其他变量依赖于自身；已在不等待它们的情况下求值。</translation>
    </message>
    <message>
        <source>“%1” is no filter; it is written label|=|value and was left out.</source>
        <translation>“%1”不是筛选器；其写法为 label|=|value，因此未被采用。</translation>
    </message>
    <message>
        <source>The variable asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>该变量查询类型为“%1”的数据源；Opsglass 只读取 Prometheus 及与其兼容的数据源。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>opsglass::WatchDialog</name>
    <message>
        <source>Watch Processes</source>
        <translation>监控进程</translation>
    </message>
    <message>
        <source>Change Watched Processes</source>
        <translation>更改监控的进程</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Processes that it counts now</source>
        <translation>现在计入的进程</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Processes &amp;by</source>
        <translation>进程依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监控(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>It counts no process now.</source>
        <translation>现在没有计入任何进程。</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now:</source>
        <translation>
            <numerusform>现在计入 %n 个进程：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now, %1 of them as children of others:</source>
        <translation>
            <numerusform>现在计入 %n 个进程，其中 %1 个是其他进程的子进程：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::WatchList</name>
    <message>
        <source>Watched processes need a name.</source>
        <translation>监控的进程需要名称。</translation>
    </message>
    <message>
        <source>“%1” does not say which processes it is about.</source>
        <translation>“%1”没有说明它针对哪些进程。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a process.</source>
        <translation>“%1”不是进程的编号。</translation>
    </message>
    <message>
        <source>“%1” is not the path of a cgroup, which begins with a slash.</source>
        <translation>“%1”不是以斜杠开头的 cgroup 路径。</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address of a new webhook</source>
        <translation>新 Webhook 的地址</translation>
    </message>
    <message>
        <source>https://… of a new webhook</source>
        <translation>https://…（新 Webhook）</translation>
    </message>
    <message>
        <source>This webhook is in the list already.</source>
        <translation>此 Webhook 已在列表中。</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookPoster</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 返回了状态 %2。</translation>
    </message>
</context>
<context>
    <name>opsglass::WindowCommands</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Built-in dashboard</source>
        <translation>内置仪表板</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Dashboard in %1</source>
        <translation>“%1”中的仪表板</translation>
    </message>
</context>
</TS>
