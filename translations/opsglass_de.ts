<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlertChart</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
</context>
<context>
    <name>AlertEvaluation</name>
    <message>
        <source>The result of the rule is neither a vector nor a scalar.</source>
        <translation>Das Ergebnis der Regel ist weder ein Vektor noch ein Skalar.</translation>
    </message>
    <message>
        <source>Two results of the rule have the same labels once its own are set: %1.</source>
        <translation>Zwei Ergebnisse der Regel haben dieselben Labels, sobald ihre eigenen gesetzt sind: %1.</translation>
    </message>
    <message>
        <source>The rule has %1 alerts, more than the limit of %2.</source>
        <translation>Die Regel hat %1 Alarme, mehr als die Obergrenze von %2.</translation>
    </message>
</context>
<context>
    <name>AlertFileReport</name>
    <message numerus="yes">
        <source>good, %n receiver(s) found</source>
        <translation>
            <numerusform>in Ordnung, %n Empfänger gefunden</numerusform>
            <numerusform>in Ordnung, %n Empfänger gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus refuses it; Opsglass reads its %n rule(s)</source>
        <translation>
            <numerusform>Prometheus weist die Datei ab; Opsglass liest ihre %n Regel</numerusform>
            <numerusform>Prometheus weist die Datei ab; Opsglass liest ihre %n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus takes its %n rule(s); promtool does not</source>
        <translation>
            <numerusform>Prometheus nimmt ihre %n Regel an; promtool nicht</numerusform>
            <numerusform>Prometheus nimmt ihre %n Regeln an; promtool nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n rule(s) found</source>
        <translation>
            <numerusform>in Ordnung, %n Regel gefunden</numerusform>
            <numerusform>in Ordnung, %n Regeln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>AlertLinks</name>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Ausdruck: %1</translation>
    </message>
</context>
<context>
    <name>AlertMatcher</name>
    <message>
        <source>“%1” is no matcher such as severity=&quot;critical&quot;.</source>
        <translation>„%1“ ist kein Matcher wie severity=&quot;critical&quot;.</translation>
    </message>
    <message>
        <source>A matcher names a label.</source>
        <translation>Ein Matcher nennt ein Label.</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message numerus="yes">
        <source>%n source(s) answered</source>
        <translation>
            <numerusform>%n Quelle hat geantwortet</numerusform>
            <numerusform>%n Quellen haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked</source>
        <translation>
            <numerusform>%n Regel wurde geprüft</numerusform>
            <numerusform>%n Regeln wurden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n unterdrückt</numerusform>
            <numerusform>%n unterdrückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nicht angezeigt: %1.</translation>
    </message>
    <message>
        <source>No source of alerts</source>
        <translation>Keine Quelle für Alarme</translation>
    </message>
    <message>
        <source>Add a Prometheus or an Alertmanager, or switch on rules for a source: their alerts then stand here.</source>
        <translation>Fügen Sie ein Prometheus oder einen Alertmanager hinzu oder schalten Sie Regeln für eine Quelle ein: Deren Alarme stehen dann hier.</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Von den Filtern ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that fire or are pending are not shown.</source>
        <translation>
            <numerusform>%n ausgelöster oder ausstehender Alarm wird nicht angezeigt.</numerusform>
            <numerusform>%n ausgelöste oder ausstehende Alarme werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Soweit bekannt, kein Alarm ausgelöst</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) cannot be asked.</source>
        <translation>
            <numerusform>%1 von %n Quelle kann nicht abgefragt werden.</numerusform>
            <numerusform>%1 von %n Quellen können nicht abgefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) did not answer so far.</source>
        <translation>
            <numerusform>%1 von %n Quelle hat noch nicht geantwortet.</numerusform>
            <numerusform>%1 von %n Quellen haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing fires or is pending.</source>
        <translation>Kein Alarm ist ausgelöst oder ausstehend.</translation>
    </message>
</context>
<context>
    <name>AlertRouting</name>
    <message>
        <source>The configuration has no “route”.</source>
        <translation>Die Konfiguration hat keine „route“.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>Die Konfiguration</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Eine Route</translation>
    </message>
    <message>
        <source>Routes stand in each other in too many layers.</source>
        <translation>Die Routen sind zu tief ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>“...” in group_by stands for all labels, so alone.</source>
        <translation>„...“ in group_by steht für alle Labels, also allein.</translation>
    </message>
    <message>
        <source>A label stands twice in group_by.</source>
        <translation>Ein Label steht zweimal in group_by.</translation>
    </message>
    <message>
        <source>group_interval and repeat_interval cannot be 0.</source>
        <translation>group_interval und repeat_interval dürfen nicht 0 sein.</translation>
    </message>
    <message>
        <source>The first route names no receiver.</source>
        <translation>Die erste Route nennt keinen Empfänger.</translation>
    </message>
    <message>
        <source>The first route takes every alert: it cannot have matchers.</source>
        <translation>Die erste Route nimmt jeden Alarm an: Sie darf keine Matcher haben.</translation>
    </message>
    <message>
        <source>The first route cannot have time intervals.</source>
        <translation>Die erste Route darf keine Zeitintervalle haben.</translation>
    </message>
    <message>
        <source>The first route cannot have “continue”.</source>
        <translation>Die erste Route darf kein „continue“ haben.</translation>
    </message>
    <message>
        <source>A receiver must be a mapping with a name.</source>
        <translation>Ein Empfänger muss eine Zuordnung mit einem Namen sein.</translation>
    </message>
    <message>
        <source>A receiver</source>
        <translation>Ein Empfänger</translation>
    </message>
    <message>
        <source>The receiver has no name.</source>
        <translation>Der Empfänger hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is another receiver “%1”.</source>
        <translation>Es gibt einen weiteren Empfänger „%1“.</translation>
    </message>
    <message>
        <source>An inhibit rule</source>
        <translation>Eine Inhibit-Regel</translation>
    </message>
    <message>
        <source>A named time interval</source>
        <translation>Ein benanntes Zeitintervall</translation>
    </message>
    <message>
        <source>The time interval has no name.</source>
        <translation>Das Zeitintervall hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is another time interval “%1”.</source>
        <translation>Es gibt ein weiteres Zeitintervall „%1“.</translation>
    </message>
    <message>
        <source>A time interval</source>
        <translation>Ein Zeitintervall</translation>
    </message>
    <message>
        <source>There is no receiver “%1”.</source>
        <translation>Es gibt keinen Empfänger „%1“.</translation>
    </message>
    <message>
        <source>There is no time interval “%1”.</source>
        <translation>Es gibt kein Zeitintervall „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no range for “%2”.</source>
        <translation>„%1“ ist kein Bereich für „%2“.</translation>
    </message>
    <message>
        <source>A range of times</source>
        <translation>Ein Uhrzeitbereich</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no range of times such as 09:00 to 17:00.</source>
        <translation>„%1“ bis „%2“ ist kein Uhrzeitbereich wie 09:00 bis 17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown severity</source>
        <translation>
            <numerusform>%n mit unbekanntem Schweregrad</numerusform>
            <numerusform>%n mit unbekanntem Schweregrad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Info</numerusform>
            <numerusform>%n Info</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Of a watchdog, an alert that fires as long as all is well</extracomment>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>resolved %1 ago</source>
        <translation>vor %1 behoben</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>ausstehend seit %1</translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>ausgelöst seit %1</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>Regeln hier</translation>
    </message>
    <message>
        <source>Rules here, on %1</source>
        <translation>Regeln hier, auf %1</translation>
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
        <translation>Budget</translation>
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
        <translation>%1: %2, mit %3</translation>
    </message>
    <message>
        <source>%1 is asked for the first time</source>
        <translation>%1 wird zum ersten Mal abgefragt</translation>
    </message>
    <message>
        <source>%1 cannot be asked since %2: %3</source>
        <translation>%1 kann seit %2 nicht abgefragt werden: %3</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>%1 ausgelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n unterdrückt</numerusform>
            <numerusform>%n unterdrückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n Quelle nicht abfragbar</numerusform>
            <numerusform>%n Quellen nicht abfragbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n Quelle noch nicht abgefragt</numerusform>
            <numerusform>%n Quellen noch nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No source of alerts is set up</source>
        <translation>Keine Quelle für Alarme ist eingerichtet</translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Soweit bekannt, kein Alarm ausgelöst</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Say who is asked: --source URL, --source demo or --alertmanager URL.</source>
        <translation>Geben Sie an, wer abgefragt wird: --source URL, --source demo oder --alertmanager URL.</translation>
    </message>
    <message>
        <source>--source demo goes with no other --source.</source>
        <translation>--source demo lässt sich nicht mit weiteren --source kombinieren.</translation>
    </message>
    <message>
        <source>--rules needs a --source that answers their expressions.</source>
        <translation>--rules braucht eine --source, die ihre Ausdrücke beantwortet.</translation>
    </message>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>Es gibt kein Regelpaket „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>--format is table or json, not “%1”.</source>
        <translation>--format ist table oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>What is “%1” to mean? Rule files follow --rules, one each.</source>
        <translation>Was soll „%1“ bedeuten? Regeldateien folgen auf --rules, jeweils eine.</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other.</source>
        <translation>--once und --watch schließen sich gegenseitig aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Info</numerusform>
            <numerusform>%n Info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n unterdrückt</numerusform>
            <numerusform>%n unterdrückt</numerusform>
        </translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>kein Alarm ausgelöst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWEREGRAD</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALARM</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>ZUSAMMENFASSUNG</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
</context>
<context>
    <name>AlertsRun</name>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Es gibt keine Alarmregeln.</translation>
    </message>
</context>
<context>
    <name>AppLink</name>
    <message>
        <source>The link “%1” is not opened: %2</source>
        <translation>Der Link „%1“ wird nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>it names no dashboard by its uid.</source>
        <translation>Er nennt kein Dashboard mit seiner uid.</translation>
    </message>
    <message>
        <source>it says too much.</source>
        <translation>Er enthält zu viele Angaben.</translation>
    </message>
    <message>
        <source>it cannot say “%1”.</source>
        <translation>Er kann „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>a time range has two ends, from and to.</source>
        <translation>Ein Zeitbereich hat zwei Enden: from und to.</translation>
    </message>
    <message>
        <source>it is too long, or has characters that links do not have.</source>
        <translation>Er ist zu lang oder enthält Zeichen, die in Links nicht vorkommen.</translation>
    </message>
    <message>
        <source>links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID.</source>
        <translation>Links führen zu opsglass:alerts, opsglass:processes oder opsglass:dashboard/UID.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--theme is dark, light or system, not “%1”.</source>
        <translation>--theme ist dark, light oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no file of this machine.</source>
        <translation>„%1“ ist keine Datei dieses Rechners.</translation>
    </message>
    <message>
        <source>--var is name=value, not “%1”.</source>
        <translation>--var ist Name=Wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>--demo, --source and --scrape each say where the data are: use one.</source>
        <translation>--demo, --source und --scrape geben jeweils an, woher die Daten kommen: Verwenden Sie nur eine davon.</translation>
    </message>
    <message>
        <source>Name one dashboard at most: a file, or the uid of a built-in one.</source>
        <translation>Nennen Sie höchstens ein Dashboard: eine Datei oder die uid eines mitgelieferten.</translation>
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
        <translation>Aufruf: opsglass [OPTION]… [DASHBOARD|DATEI|LINK]
        opsglass render DASHBOARD|DATEI… --source URL|local|demo [OPTION]…
        opsglass export DASHBOARD|DATEI --source URL|local|demo --format NAME [OPTION]…
        opsglass query AUSDRUCK --source URL|local|demo [OPTION]…
        opsglass check DATEI… [--format text|json]
        opsglass alerts --source [NAME=]URL|demo [OPTION]…
        opsglass report --source [NAME=]URL|--demo [OPTION]…
        opsglass monitor [--live] --source [NAME=]URL|--demo [OPTION]…
        opsglass settings export DATEI
        opsglass settings import DATEI [--dry-run]

Ein Desktop-Monitor für KI-Agenten und LLM-Dienste. DASHBOARD ist die uid eines mitgelieferten
Dashboards, DATEI ein Grafana-Dashboard in JSON, LINK etwa opsglass:alerts oder
opsglass:dashboard/qitops-agent?from=now-6h. Ein zweiter Start reicht sie an das laufende weiter.

Woher die Daten kommen (eine der Angaben; sonst, was zuletzt verwendet wurde):
  --demo            ein Demo-Agent im Programm, gespeichert von einem eigenen Prometheus
  --source [NAME=]URL|NAME
                    ein Prometheus-kompatibler Server; für weitere wiederholen: Der erste ist der
                    Standard, Dashboards können die anderen beim Namen abfragen
  --scrape URL      ein Metrik-Endpunkt wie http://localhost:8000/metrics, abgerufen von einem
                    eigenen Prometheus; für weitere wiederholen

Was angezeigt wird:
  --var NAME=WERT   der Wert einer Variablen des ersten Dashboards; für weitere wiederholen
  --theme NAME      dark, light oder system

Wie Opsglass läuft:
  --background      zunächst ohne Fenster; der Infobereich holt es hervor
  --profile NAME    eigene Einstellungen, Daten und Programminstanz; auch für die Befehle unten
  --debug KATEGORIE mehr im Protokoll, etwa opsglass.net; all für alles

opsglass render zeichnet Dashboards ohne Bildschirm: &lt;uid&gt;.png, panels/&lt;id&gt;.csv, report.json
  --source [NAME=]URL|local|demo
                    für weitere wiederholen, die erste ist der Standard; entbehrlich bei
                    Dashboards nur über diesen Rechner, den sonst local bezeichnet
  --from, --to ZEIT Zeiten wie in Grafana, etwa now-6h oder 2026-11-02T08:00:00Z
  --width PIXEL     ohne Angabe 1600
  --theme NAME      dark, light oder print
  --var NAME=WERT   der Wert einer Variablen; für weitere wiederholen
  --output ORDNER   wohin geschrieben wird; bei mehreren Dashboards darin ein Ordner je uid
  --require-data    ein Panel ohne Daten gilt als fehlgeschlagen
Exit-Status von render: 0 gezeichnet, 1 Panel gescheitert, 2 Aufruffehler, 69 Quelle unerreichbar.

opsglass export schreibt die Daten oder ein Bild eines Dashboards, ohne Bildschirm
  --source [NAME=]URL|local|demo, --demo
                    wie bei render
  --format NAME     csv, tsv, json, html, md; png, svg, pdf
  --output PFAD     eine Datei oder - für die Standardausgabe (Vorgabe); bei csv und tsv eines
                    Dashboards Ordner oder .zip, je Panel und Tabelle eine Datei, und errors.txt
  --panel ID        nur dieses Panel
  --raw             alle Messwerte der Abfragen, vor den Transformationen
  --spreadsheet     csv für die Tabellenkalkulation der Region, mit entschärften Formeln
  --from, --to, --var, --width, --theme
                    wie bei render; ohne Angabe ist das Design light
  --scale ZAHL      Pixel der png-Datei je Bildschirmpixel; ohne Angabe 1
  --paper NAME      a4 (quer, kein Panel zerteilt) oder long (eine Seite); ohne Angabe a4
Exit-Status von export: 0 geschrieben, 1 Panel gescheitert (war es die einzige Tabelle: nichts
geschrieben), 2 Aufruffehler, 69 Quelle unerreichbar, 73 Datei nicht anlegbar, 74 nicht schreibbar.

opsglass query fragt einen PromQL-Ausdruck ab und gibt nur die Antwort aus, Meldungen auf stderr
  --source URL|local|demo, --demo
                    local ist dieser Rechner, abfragbar mit einfachen Selektoren
  --time ZEIT       Zeitpunkt der Auswertung oder Ende des Bereichs; ohne Angabe jetzt
  --range DAUER     einen Bereich abfragen, etwa 6h; ohne Angabe einen Zeitpunkt
  --step DAUER      der Abstand der Punkte; ohne Angabe etwa 250 Punkte
  --format NAME     table, csv oder json; ohne Angabe table
  --spreadsheet     wie bei export
  --output PFAD     eine Datei oder - für die Standardausgabe (Vorgabe)
Exit-Status von query: 0 beantwortet, 1 Abfrage abgewiesen, 2 Aufruffehler, 69 Quelle nicht
erreichbar, 73 Datei kann nicht angelegt, 74 nicht geschrieben werden.

opsglass check sagt, welche Panels von Dashboard-Dateien wie in Grafana gezeichnet werden: voll,
teilweise, nicht; zu Regeldateien (YAML), was promtool sagt, zu Alertmanager-Dateien die Fehler
  --format NAME     text oder json
Exit-Status von check: 0 in Ordnung, 1 ein Panel wird nicht gezeichnet oder eine Datei abgewiesen,
2 Aufruffehler, 65 kein Dashboard oder kein YAML, 66 keine Datei.

opsglass alerts sagt, welche Alarme es gibt, für Menschen und Überwachungssysteme
  --source [NAME=]URL|demo
                    für weitere wiederholen; entbehrlich, wenn nur Alertmanager abgefragt werden
  --rules DATEI|pack:NAME
                    diese Regeln hier auswerten statt der des Servers; für weitere wiederholen;
                    Pakete: agent-metrics, ai-assistant, ajentik, osmen
  --alertmanager [NAME=]URL
                    auch dessen Alarme; stummgeschaltete und inhibierte zählen nicht
  --once            ausgeben und beenden (Vorgabe); „for“ wird aus der Vergangenheit beurteilt
  --watch           bei Änderungen erneut ausgeben, bis SIGINT oder SIGTERM
  --format NAME     table oder json
Exit-Status von alerts: 0 nichts ausgelöst, 1 eine Warnung, 2 ein kritischer Alarm, 3 etwas konnte
nicht abgefragt, gelesen oder ausgewertet werden, keine Regeln oder Aufruffehler; kritisch geht
vor unbekannt, unbekannt vor Warnung.

opsglass report beschreibt, wie es den Agenten, Werkzeugen und Modellen einer Quelle geht: QitOps,
Agent Metrics, AI Assistant, Ajentik und OsMEN, soweit vorhanden
  --source [NAME=]URL|--demo
                    wessen Systeme
  --since ZEIT      wie weit zurück: 30m, 24h (Vorgabe), 7d; verglichen mit ebenso lange davor
  --slow ZEIT       ab wann ein Agent im Mittel als langsam gilt, ohne Angabe 5s
  --rules DATEI|pack:NAME
                    Alarme dieser Regeln statt der des Servers; bei der Demo alle Pakete
  --alertmanager [NAME=]URL
                    auch dessen Alarme
  --format NAME     md, json oder html
  --output PFAD     eine Datei, in einem Schritt ersetzt; - ist die Standardausgabe (Vorgabe)
  --scheduled       den Bericht der Einstellungen schreiben, falls fällig, wie der systemd-Timer
Exit-Status von report: 0 geschrieben, 1 geschrieben, aber nicht alles ließ sich ermitteln,
2 Aufruffehler, 69 Quelle unerreichbar, 73 nicht schreibbar, 78 --scheduled ohne Einstellungen.

opsglass monitor zeigt dieselben Systeme im Terminal, einmal oder
  --live            bis q, Esc oder Strg+C; Pfeile, Bild auf/ab, Pos1 und Ende blättern
  --source, --demo, --rules, --alertmanager, --slow
                    wie bei report
  --interval ZEIT   wie oft abgefragt wird, ohne Angabe 2s
  --since ZEIT      wie weit zurück gezählt wird, ohne Angabe 1h
Exit-Status von monitor: 0 angezeigt, 1 angezeigt, aber nicht alles ließ sich ermitteln,
2 Aufruffehler oder kein Terminal für --live, 69 Quelle unerreichbar, bei Signalen 128 plus Nummer.

opsglass settings überträgt, was jemand angelegt hat, von einem Profil oder Rechner zum anderen:
Einstellungen, Dashboards, Beobachtungsliste, Regeln und Stummschaltungen, ohne Geheimnisse
  --dry-run         bei import: sagen, was sich ändern würde, und nichts ändern
Exit-Status von settings: 0 erledigt, 1 Opsglass läuft, 2 Aufruffehler, 65 Datei ist kein solches
Archiv, 66 keine Datei, 73 etwas kann nicht angelegt werden.

  -h, --help        dies ausgeben
  -v, --version     die Version ausgeben
</translation>
    </message>
    <message>
        <source>there is no display; “opsglass render” draws dashboards without one.</source>
        <translation>es gibt keine Anzeige; „opsglass render“ zeichnet Dashboards auch ohne.</translation>
    </message>
    <message>
        <source>“%1” is not an address: write one such as http://localhost:9090.</source>
        <translation>„%1“ ist keine Adresse: Schreiben Sie eine wie http://localhost:9090.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed, so Opsglass still starts at login.</source>
        <translation>%1 kann nicht entfernt werden, daher startet Opsglass weiterhin bei der Anmeldung.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Bars need a text or a time to stand on, and the data have neither.</source>
        <translation>Balken brauchen einen Text oder eine Zeit als Grundlage, und die Daten haben weder das eine noch das andere.</translation>
    </message>
    <message>
        <source>Bars need a number, and the data have none.</source>
        <translation>Balken brauchen eine Zahl, und die Daten enthalten keine.</translation>
    </message>
</context>
<context>
    <name>BudgetAlerts</name>
    <message>
        <source>Budget “%1”: %2 % of the day&apos;s %3 are spent.</source>
        <translation>Budget „%1“: %2 % des Tagesbudgets von %3 sind verbraucht.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the week&apos;s %3 are spent.</source>
        <translation>Budget „%1“: %2 % des Wochenbudgets von %3 sind verbraucht.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the month&apos;s %3 are spent.</source>
        <translation>Budget „%1“: %2 % des Monatsbudgets von %3 sind verbraucht.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
</context>
<context>
    <name>BudgetDraft</name>
    <message>
        <source>A budget needs a name.</source>
        <translation>Ein Budget braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another budget has this name.</source>
        <translation>Ein anderes Budget hat diesen Namen.</translation>
    </message>
    <message>
        <source>Write what is counted, or take it from a built-in dashboard.</source>
        <translation>Schreiben Sie, was gezählt wird, oder übernehmen Sie es aus einem mitgelieferten Dashboard.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>A budget needs one step at least, such as 100.</source>
        <translation>Ein Budget braucht mindestens eine Stufe, etwa 100.</translation>
    </message>
    <message>
        <source>Choose the source that is asked.</source>
        <translation>Wählen Sie die Quelle, die abgefragt wird.</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>Der Betrag muss größer als 0 sein.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>%1 are spent since %2, %3 more than the %4 planned.</source>
        <translation>%1 seit %2 verbraucht, %3 mehr als die geplanten %4.</translation>
    </message>
    <message>
        <source>%1 of %2 are spent since %3.</source>
        <translation>%1 von %2 seit %3 verbraucht.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends.</source>
        <translation>Bei diesem Tempo werden es am Ende des Zeitraums %1 sein.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends; at worst the budget is exceeded about %2.</source>
        <translation>Bei diesem Tempo werden es am Ende des Zeitraums %1 sein; schlimmstenfalls wird das Budget gegen %2 überschritten.</translation>
    </message>
    <message>
        <source>On track: at this rate it will be %1 when the period ends.</source>
        <translation>Im Plan: Bei diesem Tempo werden es am Ende des Zeitraums %1 sein.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, %2 at the earliest.</source>
        <translation>Bei diesem Tempo wird das Budget gegen %1 überschritten, frühestens %2.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1.</source>
        <translation>Bei diesem Tempo wird das Budget gegen %1 überschritten.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, between %2 and %3.</source>
        <translation>Bei diesem Tempo wird das Budget gegen %1 überschritten, zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>What was spent of the budget “%1” is not a number.</source>
        <translation>Der Verbrauch des Budgets „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The budget&apos;s series have not been there since %1.</source>
        <translation>Die Zeitreihen des Budgets fehlen seit %1.</translation>
    </message>
</context>
<context>
    <name>BudgetJson</name>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>is not a number above 0</source>
        <translation>ist keine Zahl größer als 0</translation>
    </message>
    <message>
        <source>are not whole numbers that rise from 1 to 1000 at most</source>
        <translation>sind keine ansteigenden ganzen Zahlen von 1 bis höchstens 1000</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <translation>Budget %1: %2</translation>
    </message>
    <message>
        <source>Budget %1: “%2” %3.</source>
        <translation>Budget %1: „%2“ %3.</translation>
    </message>
    <message>
        <source>There are two budgets “%1”.</source>
        <translation>Es gibt zwei Budgets „%1“.</translation>
    </message>
</context>
<context>
    <name>BudgetQuery</name>
    <message>
        <source>“%1” is neither a counter, such as cost_dollars_total{team=&quot;a&quot;}, nor an instant vector over [$__range].</source>
        <translation>„%1“ ist weder ein Zähler wie cost_dollars_total{team=&quot;a&quot;} noch ein Instant-Vektor über [$__range].</translation>
    </message>
</context>
<context>
    <name>BudgetSuggestions</name>
    <message>
        <source>Agent API</source>
        <translation>Agent-API</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens by agent type</source>
        <translation>Tokens nach Agententyp</translation>
    </message>
    <message>
        <source>Cost by agent</source>
        <translation>Kosten nach Agent</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Kosten nach Modell</translation>
    </message>
    <message>
        <source>Tokens by agent</source>
        <translation>Tokens nach Agent</translation>
    </message>
    <message>
        <source>Tokens by model</source>
        <translation>Tokens nach Modell</translation>
    </message>
    <message>
        <source>Tokens by agent and model</source>
        <translation>Tokens nach Agent und Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>exceeded; %1 at the end at this rate</source>
        <translation>überschritten; am Ende %1 bei diesem Tempo</translation>
    </message>
    <message>
        <source>exceeded %1 at this rate</source>
        <translation>bei diesem Tempo %1 überschritten</translation>
    </message>
    <message>
        <source>%1 at the end at this rate; at worst exceeded %2</source>
        <translation>am Ende %1 bei diesem Tempo; schlimmstenfalls %2 überschritten</translation>
    </message>
    <message>
        <source>on track: %1 at the end at this rate</source>
        <translation>im Plan: am Ende %1 bei diesem Tempo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>cannot be asked: %1</source>
        <translation>kann nicht abgefragt werden: %1</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>wartet auf die erste Antwort</translation>
    </message>
    <message>
        <source>no such series yet</source>
        <translation>noch keine solche Zeitreihe</translation>
    </message>
    <message>
        <source>nothing spent yet</source>
        <translation>noch nichts verbraucht</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; no dashboard or rule file is.</source>
        <translation>%1 ist größer als 100 MB; so groß ist keine Dashboard- oder Regeldatei.</translation>
    </message>
    <message>
        <source>%1 full  %2 partial  %3 none</source>
        <translation>%1 voll  %2 teilweise  %3 nicht</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>Nennen Sie die zu prüfenden Dateien.</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format ist text oder json.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.</source>
        <translation>Dieses JSON ist kein Grafana-Dashboard: Es enthält weder Panels noch eine schemaVersion.</translation>
    </message>
    <message>
        <source>“%1” of this dashboard is not a list, so that nothing can be drawn.</source>
        <translation>„%1“ ist in diesem Dashboard keine Liste, sodass nichts gezeichnet werden kann.</translation>
    </message>
    <message>
        <source>This is a dashboard of Grafana&apos;s new schema (%1), which Opsglass cannot read yet. Export it from Grafana in the classic format.</source>
        <translation>Dies ist ein Dashboard in Grafanas neuem Schema (%1), das Opsglass noch nicht lesen kann. Exportieren Sie es aus Grafana im klassischen Format.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>Diese Datei ist nicht in UTF-8, sondern in UTF-16 oder UTF-32. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at line %2, column %3.</source>
        <translation>Dies ist kein JSON: %1 in Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>This JSON is a list, and a Grafana dashboard is an object.</source>
        <translation>Dieses JSON ist eine Liste, ein Grafana-Dashboard aber ein Objekt.</translation>
    </message>
</context>
<context>
    <name>DashboardLink</name>
    <message>
        <source>The link has no address.</source>
        <translation>Der Link hat keine Adresse.</translation>
    </message>
    <message>
        <source>Links that begin with “%1:” are not opened: only http and https are.</source>
        <translation>Links, die mit „%1:“ beginnen, werden nicht geöffnet: nur http und https.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>another program keeps it busy</source>
        <translation>ein anderes Programm hält sie belegt</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>sie darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 was damaged; it is kept as %2 and a new one is begun.</source>
        <translation>%1 war beschädigt; die Datei wird als %2 aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert (Paket libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>a newer version of Opsglass wrote it</source>
        <translation>eine neuere Version von Opsglass hat sie geschrieben</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside while another program has it open.</source>
        <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden, solange ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2.</source>
        <translation>%1 ist beschädigt und kann nicht beiseitegelegt werden: %2.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>sie ist nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Actions, which call an address, are not offered.</source>
        <translation>Aktionen, die eine Adresse aufrufen, werden nicht angeboten.</translation>
    </message>
    <message>
        <source>Only one time axis is drawn, in the dashboard&apos;s zone.</source>
        <translation>Nur eine Zeitachse wird gezeichnet, in der Zeitzone des Dashboards.</translation>
    </message>
    <message>
        <source>Values are not written beside the points.</source>
        <translation>Werte werden nicht neben die Punkte geschrieben.</translation>
    </message>
    <message>
        <source>Thresholds are not drawn as series.</source>
        <translation>Schwellenwerte werden nicht als Zeitreihen gezeichnet.</translation>
    </message>
    <message>
        <source>The time axis is always at the bottom.</source>
        <translation>Die Zeitachse ist immer unten.</translation>
    </message>
    <message>
        <source>The area under the line is filled.</source>
        <translation>Die Fläche unter der Linie wird gefüllt.</translation>
    </message>
    <message>
        <source>The least sizes set by hand are not kept.</source>
        <translation>Von Hand gesetzte Mindestgrößen werden nicht beibehalten.</translation>
    </message>
    <message>
        <source>The gauge is drawn as an arc, not as a circle.</source>
        <translation>Die Messanzeige wird als Bogen gezeichnet, nicht als Kreis.</translation>
    </message>
    <message>
        <source>The arc keeps its usual width.</source>
        <translation>Der Bogen behält seine übliche Breite.</translation>
    </message>
    <message>
        <source>The arc is not cut into segments.</source>
        <translation>Der Bogen wird nicht in Segmente geteilt.</translation>
    </message>
    <message>
        <source>The gauge has no line of its history.</source>
        <translation>Die Messanzeige hat keine Verlaufslinie.</translation>
    </message>
    <message>
        <source>The ends of the arc are flat.</source>
        <translation>Die Enden des Bogens sind flach.</translation>
    </message>
    <message>
        <source>Effects of the gauge are not drawn.</source>
        <translation>Effekte der Messanzeige werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The gauge shows both value and name.</source>
        <translation>Die Messanzeige zeigt sowohl Wert als auch Namen.</translation>
    </message>
    <message>
        <source>The arc starts at the minimum, not at the neutral value.</source>
        <translation>Der Bogen beginnt beim Minimum, nicht beim neutralen Wert.</translation>
    </message>
    <message>
        <source>The legend is not drawn.</source>
        <translation>Die Legende wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The label of the axis is not drawn.</source>
        <translation>Die Beschriftung der Achse wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Buckets are even, not symmetrically logarithmic.</source>
        <translation>Buckets sind gleichmäßig, nicht symmetrisch logarithmisch.</translation>
    </message>
    <message>
        <source>Images in cells are not loaded; their address is shown.</source>
        <translation>Bilder in Zellen werden nicht geladen; ihre Adresse wird angezeigt.</translation>
    </message>
    <message>
        <source>Cells of buttons show their value alone.</source>
        <translation>Zellen mit Schaltflächen zeigen nur ihren Wert.</translation>
    </message>
    <message>
        <source>Trends in cells show their last value.</source>
        <translation>Trends in Zellen zeigen ihren letzten Wert.</translation>
    </message>
    <message>
        <source>Tooltips of cells from another column are not shown.</source>
        <translation>Tooltips von Zellen aus einer anderen Spalte werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Styles of cells from another column are not drawn.</source>
        <translation>Stile von Zellen aus einer anderen Spalte werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The titles of columns stay on one line.</source>
        <translation>Die Spaltentitel bleiben einzeilig.</translation>
    </message>
    <message>
        <source>The first columns scroll with the others.</source>
        <translation>Die ersten Spalten werden mit den übrigen gescrollt.</translation>
    </message>
    <message>
        <source>Alerts are not tied to dashboards: all of the source are listed.</source>
        <translation>Alarme sind nicht an Dashboards gebunden: Alle der Quelle werden aufgelistet.</translation>
    </message>
    <message>
        <source>Alerts are not kept in folders: all of the source are listed.</source>
        <translation>Alarme liegen nicht in Ordnern: Alle der Quelle werden aufgelistet.</translation>
    </message>
    <message>
        <source>Only firing and pending alerts are known.</source>
        <translation>Nur ausgelöste und ausstehende Alarme sind bekannt.</translation>
    </message>
    <message>
        <source>The alerts of a Grafana server are not known; those of the source are listed.</source>
        <translation>Die Alarme eines Grafana-Servers sind nicht bekannt; die der Quelle werden aufgelistet.</translation>
    </message>
    <message>
        <source>The alerts of now are listed, not what changed.</source>
        <translation>Aufgelistet werden die jetzigen Alarme, nicht die Änderungen.</translation>
    </message>
    <message>
        <source>The change is green upwards and red downwards.</source>
        <translation>Die Änderung ist nach oben grün und nach unten rot.</translation>
    </message>
    <message>
        <source>The size of the change follows the room.</source>
        <translation>Die Größe der Änderung richtet sich nach dem Platz.</translation>
    </message>
    <message>
        <source>The tooltip has no scale of colours.</source>
        <translation>Der Tooltip hat keine Farbskala.</translation>
    </message>
    <message>
        <source>Dashboards of all folders are listed, not of the one that is named.</source>
        <translation>Aufgelistet werden die Dashboards aller Ordner, nicht nur des genannten.</translation>
    </message>
    <message>
        <source>Tables inside of rows do not unfold.</source>
        <translation>Tabellen innerhalb von Zeilen lassen sich nicht aufklappen.</translation>
    </message>
    <message>
        <source>Links into Grafana&apos;s Explore are not offered.</source>
        <translation>Links in Grafanas Explore werden nicht angeboten.</translation>
    </message>
    <message>
        <source>Links name “%1”, which is not known.</source>
        <translation>Links nennen „%1“, das nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mins</source>
        <translation>min</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 Millisekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>a minute</source>
        <comment>distance</comment>
        <translation>einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>distance</comment>
        <translation>einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <comment>distance</comment>
        <translation>einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <comment>distance</comment>
        <translation>einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <comment>distance</comment>
        <translation>einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <comment>distance</comment>
        <translation>wenigen Sekunden</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>distance</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>distance</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Ungültiges Datum</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>No alert is pending or firing.</source>
        <translation>Kein Alarm ist ausstehend oder ausgelöst.</translation>
    </message>
    <message>
        <source>The panel has no query.</source>
        <translation>Das Panel hat keine Abfrage.</translation>
    </message>
    <message>
        <source>All queries of the panel are hidden.</source>
        <translation>Alle Abfragen des Panels sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Metric “%1” does not exist on this source.</source>
        <translation>Die Metrik „%1“ gibt es bei dieser Quelle nicht.</translation>
    </message>
    <message>
        <source>The query matches no samples in this time range.</source>
        <translation>Die Abfrage findet in diesem Zeitbereich keine Messwerte.</translation>
    </message>
    <message>
        <source>All values in this time range are NaN.</source>
        <translation>Alle Werte in diesem Zeitbereich sind NaN.</translation>
    </message>
    <message>
        <source>The query has samples, but the panel&apos;s options leave none to draw.</source>
        <translation>Die Abfrage liefert Messwerte, aber die Optionen des Panels lassen keine zum Zeichnen übrig.</translation>
    </message>
</context>
<context>
    <name>ExporterSettings</name>
    <message>
        <source>%1 is “%2”; it has to be %3.</source>
        <translation>%1 ist „%2“; nötig ist %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1, or localhost</source>
        <translation>eine Adresse wie 127.0.0.1 oder localhost</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>whole seconds from 1 to %1</source>
        <translation>ganze Sekunden von 1 bis %1</translation>
    </message>
</context>
<context>
    <name>GoRegex</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Thresholds of the right axis are drawn on the left one.</source>
        <translation>Schwellenwerte der rechten Achse werden an der linken gezeichnet.</translation>
    </message>
    <message>
        <source>The time regions of this graph are not drawn.</source>
        <translation>Die Zeitregionen dieses Graphen werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The alert in this graph is not evaluated.</source>
        <translation>Der Alarm in diesem Graphen wird nicht ausgewertet.</translation>
    </message>
</context>
<context>
    <name>GraphSeries</name>
    <message>
        <source>Data does not have a time field.</source>
        <translation>Die Daten haben kein Zeitfeld.</translation>
    </message>
    <message>
        <source>Data does not have a number field.</source>
        <translation>Die Daten haben kein Zahlenfeld.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The variable “%1” is of the type “%2”, which is not known; its stored value is used.</source>
        <translation>Die Variable „%1“ ist vom Typ „%2“, der nicht bekannt ist; ihr gespeicherter Wert wird verwendet.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The folder %1 has no .json files.</source>
        <translation>Der Ordner %1 enthält keine .json-Dateien.</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 .json files. Import folders in it instead.</source>
        <translation>Der Ordner %1 enthält mehr als %2 .json-Dateien. Importieren Sie stattdessen Ordner darin.</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>The running Opsglass was not understood.</source>
        <translation>Das laufende Opsglass wurde nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>JoinedList</name>
    <message>
        <source>%1, %2</source>
        <comment>the things of a list</comment>
        <translation>%1, %2</translation>
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
        <translation>Es gibt weder eine Datei noch ein Dashboard „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3.</source>
        <translation>%1 kann nicht nach %2 verschoben werden: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash: %2. It stays where it is.</source>
        <translation>%1 kann nicht in den Papierkorb verschoben werden: %2. Die Datei bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Starred</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>My dashboards</source>
        <translation>Meine Dashboards</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt angesehen</translation>
    </message>
</context>
<context>
    <name>LocalClient</name>
    <message>
        <source>Several series would have the same labels without their names.</source>
        <translation>Mehrere Zeitreihen hätten ohne ihre Namen dieselben Labels.</translation>
    </message>
    <message>
        <source>“%1” does not choose series alone.</source>
        <translation>„%1“ wählt nicht nur Zeitreihen aus.</translation>
    </message>
</context>
<context>
    <name>LocalExpression</name>
    <message>
        <source>This machine cannot answer %1: it answers a metric with matchers and an offset, compared with a number at most. Rates stand ready in metrics whose names begin with opsglass_.</source>
        <translation>Dieser Rechner kann %1 nicht beantworten: Er beantwortet eine Metrik mit Matchern und einem Offset, höchstens mit einer Zahl verglichen. Raten stehen in Metriken bereit, deren Namen mit opsglass_ beginnen.</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>eine Zahl allein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>the sign %1 before a metric</source>
        <translation>das Vorzeichen %1 vor einer Metrik</translation>
    </message>
    <message>
        <source>the operator %1</source>
        <translation>den Operator %1</translation>
    </message>
    <message>
        <source>the function %1()</source>
        <translation>die Funktion %1()</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>einen Bereich von Werten</translation>
    </message>
    <message>
        <source>a subquery</source>
        <translation>eine Unterabfrage</translation>
    </message>
    <message>
        <source>this expression</source>
        <translation>diesen Ausdruck</translation>
    </message>
    <message>
        <source>the modifier @</source>
        <translation>den Modifikator @</translation>
    </message>
    <message>
        <source>a comparison of two metrics</source>
        <translation>einen Vergleich zweier Metriken</translation>
    </message>
</context>
<context>
    <name>LocalHistory</name>
    <message>
        <source>Another Opsglass with this profile writes the history of this machine.</source>
        <translation>Ein anderes Opsglass mit diesem Profil schreibt den Verlauf dieses Rechners.</translation>
    </message>
    <message>
        <source>It is read, and what this machine does now is kept in memory until Opsglass ends.</source>
        <translation>Er wird gelesen; was dieser Rechner jetzt tut, bleibt bis zum Ende von Opsglass im Speicher.</translation>
    </message>
    <message>
        <source>What this machine does is kept in memory until Opsglass ends.</source>
        <translation>Was dieser Rechner tut, bleibt bis zum Ende von Opsglass im Speicher.</translation>
    </message>
    <message>
        <source>The last hour of this machine is kept in memory.</source>
        <translation>Die letzte Stunde dieses Rechners bleibt im Speicher.</translation>
    </message>
    <message>
        <source>Some of what %1 holds is damaged and left out.</source>
        <translation>Ein Teil des Inhalts von %1 ist beschädigt und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LocalSelector</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
</context>
<context>
    <name>LocaleTime</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt&apos;s pattern of a date: the short names of weekday and month, the day as a number</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message numerus="yes">
        <source>CPU %1 of %n core(s)</source>
        <translation>
            <numerusform>CPU %1 von %n Kern</numerusform>
            <numerusform>CPU %1 von %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1 of %2</source>
        <translation>Speicher %1 von %2</translation>
    </message>
    <message>
        <source>Load %L1 %L2 %L3</source>
        <translation>Last %L1 %L2 %L3</translation>
    </message>
</context>
<context>
    <name>MarkEntries</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The library panel “%1” is not in this file.</source>
        <translation>Das Bibliotheks-Panel „%1“ ist nicht in dieser Datei.</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Uptime: %1</source>
        <translation>Laufzeit: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>System Monitoring Dashboard</source>
        <translation>Dashboard zur Systemüberwachung</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>Keine Daten: %1</translation>
    </message>
    <message>
        <source>Slow agents</source>
        <translation>Langsame Agenten</translation>
    </message>
    <message>
        <source>Failing tools</source>
        <translation>Fehlerhafte Werkzeuge</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>unknown  %1: %2</source>
        <translation>unbekannt  %1: %2</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Kein Alarm ist ausgelöst.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Es gibt keine Alarmregeln.</translation>
    </message>
    <message>
        <source>No answer since %1: %2</source>
        <translation>Keine Antwort seit %1: %2</translation>
    </message>
    <message>
        <source>The numbers are those of %1.</source>
        <translation>Die Zahlen sind von %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Abfrage läuft …</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>Die Quelle hat keine der Metriken der Systeme, die Opsglass kennt.</translation>
    </message>
    <message>
        <source>q quit</source>
        <translation>q beenden</translation>
    </message>
    <message>
        <source>   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3</source>
        <translation>   ↑ ↓ Bild auf/ab   Zeilen %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>MonitorOptions</name>
    <message>
        <source>--interval is a day at most.</source>
        <translation>--interval ist höchstens ein Tag.</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>Was soll „%1“ bedeuten?</translation>
    </message>
</context>
<context>
    <name>MonitorVerb</name>
    <message>
        <source>--live needs a terminal. Without it the picture is printed once.</source>
        <translation>--live braucht ein Terminal. Ohne diese Option wird das Bild einmal ausgegeben.</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1: vorbei</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first notification of the group</source>
        <translation>erste Benachrichtigung der Gruppe</translation>
    </message>
    <message>
        <source>a new alert fires</source>
        <translation>ein neuer Alarm wurde ausgelöst</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>alles ist vorbei</translation>
    </message>
    <message>
        <source>some of it is over</source>
        <translation>ein Teil ist vorbei</translation>
    </message>
    <message>
        <source>repeat interval elapsed</source>
        <translation>Wiederholungsintervall abgelaufen</translation>
    </message>
    <message>
        <source>all of it is over, which is not announced</source>
        <translation>alles ist vorbei, was nicht gemeldet wird</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>bereits gemeldet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n vorbei</numerusform>
            <numerusform>%n vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>it was held back and fires still</source>
        <translation>wurde zurückgehalten und ist noch ausgelöst</translation>
    </message>
    <message>
        <source>%1; summed up, because more than %2 groups had news</source>
        <translation>%1; zusammengefasst, weil mehr als %2 Gruppen Neues hatten</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n Alarm ausgelöst</numerusform>
            <numerusform>%n Alarme ausgelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldHeatmapPanel</name>
    <message>
        <source>The time axis of this heatmap is shown, although it was hidden.</source>
        <translation>Die Zeitachse dieser Heatmap wird angezeigt, obwohl sie ausgeblendet war.</translation>
    </message>
</context>
<context>
    <name>OldOptions</name>
    <message>
        <source>The text “%1” beside the value is not shown.</source>
        <translation>Der Text „%1“ neben dem Wert wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>OldPiePanel</name>
    <message>
        <source>Small slices are not combined into one.</source>
        <translation>Kleine Segmente werden nicht zu einem zusammengefasst.</translation>
    </message>
</context>
<context>
    <name>OldTablePanel</name>
    <message>
        <source>The table&apos;s transform “%1” does not exist any more.</source>
        <translation>Die Transformation „%1“ der Tabelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Column names built from parts of a pattern are shown as written.</source>
        <translation>Spaltennamen aus Teilen eines Musters werden wie geschrieben angezeigt.</translation>
    </message>
    <message>
        <source>The table is not sorted: its file names the column by number.</source>
        <translation>Die Tabelle ist nicht sortiert: Ihre Datei nennt die Spalte mit einer Nummer.</translation>
    </message>
</context>
<context>
    <name>OwnUsage</name>
    <message>
        <source>Opsglass itself: %1 of memory</source>
        <translation>Opsglass selbst: %1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Opsglass itself: %1 % of one processor, %2 of memory</source>
        <translation>Opsglass selbst: %1 % eines Prozessors, %2 Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>PanelSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4.</source>
        <translation>%1: zuletzt %2, kleinster Wert %3, größter %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n rows: %1.</source>
        <translation>
            <numerusform>Eine Tabelle mit %n Zeile: %1.</numerusform>
            <numerusform>Eine Tabelle mit %n Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n series.</source>
        <translation>
            <numerusform>%n Zeitreihe.</numerusform>
            <numerusform>%n Zeitreihen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading.</source>
        <translation>Wird geladen.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Keine Daten.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>These are old data.</source>
        <translation>Die Daten sind veraltet.</translation>
    </message>
</context>
<context>
    <name>PreparedRule</name>
    <message>
        <source>It needs the recorded series %1, which the server does not have.</source>
        <translation>Sie braucht die aufgezeichnete Zeitreihe %1, die der Server nicht hat.</translation>
    </message>
</context>
<context>
    <name>ProcessCell</name>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1</source>
        <translation>Ist beendet, festgestellt am %1</translation>
    </message>
    <message>
        <source>Known from the second reading on</source>
        <translation>Ab der zweiten Messung bekannt</translation>
    </message>
    <message>
        <source>May not be read, or is not known yet</source>
        <translation>Darf nicht gelesen werden oder ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name the kernel has, at most 15 bytes</source>
        <translation>Der Name im Kernel, höchstens 15 Byte</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Number of the process</source>
        <translation>Nummer des Prozesses</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in use since the reading before; 100 % is one whole core</source>
        <translation>Genutzte Prozessorzeit seit der vorigen Messung; 100 % sind ein ganzer Kern</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory in bytes that is in RAM (RSS); what several processes share counts for each</source>
        <translation>Speicher in Byte, der im RAM liegt (RSS); was mehrere Prozesse teilen, zählt bei jedem</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Anzahl der Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Number of open files, sockets and pipes; readable for your own processes only</source>
        <translation>Anzahl offener Dateien, Sockets und Pipes; nur bei eigenen Prozessen lesbar</translation>
    </message>
    <message>
        <source>Read/s</source>
        <translation>Lesen/s</translation>
    </message>
    <message>
        <source>Bytes per second read from storage since the reading before; readable for your own processes only</source>
        <translation>Seit der vorigen Messung vom Datenträger gelesene Byte pro Sekunde; nur bei eigenen Prozessen lesbar</translation>
    </message>
    <message>
        <source>Write/s</source>
        <translation>Schreiben/s</translation>
    </message>
    <message>
        <source>Bytes per second written to storage since the reading before; readable for your own processes only</source>
        <translation>Seit der vorigen Messung auf den Datenträger geschriebene Byte pro Sekunde; nur bei eigenen Prozessen lesbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the process does at the moment of the reading</source>
        <translation>Was der Prozess im Augenblick der Messung tut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>When the process was started; of several the oldest</source>
        <translation>Wann der Prozess gestartet wurde; bei mehreren der älteste</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Whose rights the process has</source>
        <translation>Mit wessen Rechten der Prozess läuft</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Nice</translation>
    </message>
    <message>
        <source>Priority: −20 gets the most of the processors, 19 the least, 0 is usual</source>
        <translation>Priorität: −20 bekommt am meisten von den Prozessoren, 19 am wenigsten, 0 ist üblich</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command line; the kernel&apos;s own threads have none</source>
        <translation>Befehlszeile; die eigenen Threads des Kernels haben keine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Control group (cgroup), as systemd made it</source>
        <translation>Kontrollgruppe (cgroup), wie systemd sie angelegt hat</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Entries of the watch list that the process counts for</source>
        <translation>Einträge der Beobachtungsliste, die den Prozess erfassen</translation>
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
        <translation>Alle Prozesse</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1 beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>%n Prozess beenden?</numerusform>
            <numerusform>%n Prozesse beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1?</source>
        <translation>%1 sofort beenden?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n processes?</source>
        <translation>
            <numerusform>%n Prozess sofort beenden?</numerusform>
            <numerusform>%n Prozesse sofort beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>Priorität von %1 ändern?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n processes?</source>
        <translation>
            <numerusform>Priorität von %n Prozess ändern?</numerusform>
            <numerusform>Priorität von %n Prozessen ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Disk wait</source>
        <translation>Wartet (E/A)</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Im Debugger</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Uses a core or waits for one.</source>
        <translation>Nutzt einen Kern oder wartet auf einen.</translation>
    </message>
    <message>
        <source>Waits for something to happen.</source>
        <translation>Wartet darauf, dass etwas geschieht.</translation>
    </message>
    <message>
        <source>Waits for a device, mostly a disk, and cannot be ended meanwhile.</source>
        <translation>Wartet auf ein Gerät, meist einen Datenträger, und kann so lange nicht beendet werden.</translation>
    </message>
    <message>
        <source>Has ended; its parent has not asked for the result yet.</source>
        <translation>Ist beendet; der übergeordnete Prozess hat das Ergebnis noch nicht abgeholt.</translation>
    </message>
    <message>
        <source>Stopped by a signal until it is told to go on.</source>
        <translation>Durch ein Signal angehalten, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Stopped by a debugger.</source>
        <translation>Von einem Debugger angehalten.</translation>
    </message>
    <message>
        <source>A thread of the kernel without work.</source>
        <translation>Ein Thread des Kernels ohne Arbeit.</translation>
    </message>
    <message>
        <source>Is ending.</source>
        <translation>Wird gerade beendet.</translation>
    </message>
    <message>
        <source>End Processes</source>
        <translation>Prozesse beenden</translation>
    </message>
    <message>
        <source>They are asked to finish (SIGTERM) and can save their work.</source>
        <translation>Sie werden zum Beenden aufgefordert (SIGTERM) und können ihre Arbeit speichern.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Kill Processes</source>
        <translation>Prozesse sofort beenden</translation>
    </message>
    <message>
        <source>They end at once (SIGKILL). Work that is not saved is lost.</source>
        <translation>Sie enden sofort (SIGKILL). Nicht gespeicherte Arbeit geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Sofort beenden</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>Priorität ändern</translation>
    </message>
    <message>
        <source>−20 gets the most of the processors, 19 the least. Only an administrator can lower the number.</source>
        <translation>−20 bekommt am meisten von den Prozessoren, 19 am wenigsten. Nur mit Administratorrechten kann die Zahl verringert werden.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (PID %2, user %3)</source>
        <translation>%1 (PID %2, Benutzer %3)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>--profile wants a name of small letters, digits, _ and -, not “%1”.</source>
        <translation>--profile verlangt einen Namen aus Kleinbuchstaben, Ziffern, _ und -, nicht „%1“.</translation>
    </message>
    <message>
        <source>OPSGLASS_PROFILE is no name of a profile: “%1”.</source>
        <translation>OPSGLASS_PROFILE ist kein Name eines Profils: „%1“.</translation>
    </message>
</context>
<context>
    <name>ProfileArchive</name>
    <message>
        <source>%1 is no archive of an Opsglass profile: %2</source>
        <translation>%1 ist kein Archiv eines Opsglass-Profils: %2</translation>
    </message>
    <message>
        <source>it is larger than any profile.</source>
        <translation>Der Inhalt ist größer als jedes Profil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it holds “%1”.</source>
        <translation>Es enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The settings cannot be read: %1.</source>
        <translation>Die Einstellungen können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Opsglass. They are used as far as this one knows them, and changes are not kept.</source>
        <translation>Die Einstellungen wurden von einer neueren Version von Opsglass geschrieben. Sie werden verwendet, soweit diese Version sie kennt; Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings were damaged and those of before are used. The damaged file is %1.</source>
        <translation>Die Einstellungen waren beschädigt, daher werden die vorherigen verwendet. Die beschädigte Datei ist %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and the defaults are used.</source>
        <translation>Die Einstellungen in %1 sind beschädigt, und die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The settings were damaged; the file is kept as %1 and the defaults are used.</source>
        <translation>Die Einstellungen waren beschädigt; die Datei wird als %1 aufbewahrt, und die Vorgaben gelten.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message numerus="yes">
        <source>%n files are added: %1</source>
        <translation>
            <numerusform>%n Datei wird hinzugefügt: %1</numerusform>
            <numerusform>%n Dateien werden hinzugefügt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are replaced: %1</source>
        <translation>
            <numerusform>%n Datei wird ersetzt: %1</numerusform>
            <numerusform>%n Dateien werden ersetzt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are replaced: %1</source>
        <translation>
            <numerusform>%n Einstellung wird ersetzt: %1</numerusform>
            <numerusform>%n Einstellungen werden ersetzt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences are kept</source>
        <translation>
            <numerusform>%n Stummschaltung wird übernommen</numerusform>
            <numerusform>%n Stummschaltungen werden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no archive of an Opsglass profile.</source>
        <translation>%1 ist kein Archiv eines Opsglass-Profils.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Opsglass.</source>
        <translation>%1 wurde von einer neueren Version von Opsglass geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was imported.</source>
        <translation>%1 kann nicht geschrieben werden, daher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Everything was imported. What was there before is in %1.</source>
        <translation>Alles wurde importiert. Der vorherige Stand ist in %1.</translation>
    </message>
</context>
<context>
    <name>PromQl</name>
    <message>
        <source>expressions nested deeper than %1 levels</source>
        <translation>Ausdrücke mit mehr als %1 Verschachtelungsebenen</translation>
    </message>
    <message>
        <source>more than %1 operators in one expression</source>
        <translation>mehr als %1 Operatoren in einem Ausdruck</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>Der Ausdruck hat mehr als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>QueryPlan</name>
    <message>
        <source>The panel&apos;s time shift “%1” is not a duration.</source>
        <translation>Die Zeitverschiebung „%1“ des Panels ist keine Dauer.</translation>
    </message>
    <message>
        <source>The filter “%1 %2 %3” is left out: Prometheus compares labels only with =, !=, =~ and !~.</source>
        <translation>Der Filter „%1 %2 %3“ wird ausgelassen: Prometheus vergleicht Labels nur mit =, !=, =~ und !~.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The demo goes with no other server: leave out --source %1.</source>
        <translation>Die Demo lässt sich mit keinem anderen Server kombinieren: Lassen Sie --source %1 weg.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL for a server, --source local for this machine, or --source demo.</source>
        <translation>Geben Sie an, woher die Daten kommen: --source URL für einen Server, --source local für diesen Rechner oder --source demo.</translation>
    </message>
    <message>
        <source>--width is a number of pixels between 200 and 10000.</source>
        <translation>--width ist eine Anzahl von Pixeln zwischen 200 und 10000.</translation>
    </message>
    <message>
        <source>--theme is dark, light or print.</source>
        <translation>--theme ist dark, light oder print.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No dashboard has a variable “%1”.</source>
        <translation>Kein Dashboard hat eine Variable „%1“.</translation>
    </message>
    <message>
        <source>Name a dashboard: a file, or the uid of a built-in one.</source>
        <translation>Nennen Sie ein Dashboard: eine Datei oder die uid eines mitgelieferten.</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Only %1 of %2 repetitions are shown.</source>
        <translation>Nur %1 von %2 Wiederholungen werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>no name is free</source>
        <translation>kein Name ist frei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>Slow Agents (over %1 on average)</source>
        <translation>Langsame Agenten (im Mittel über %1)</translation>
    </message>
    <message>
        <source>Tools Below %1 Success</source>
        <translation>Werkzeuge unter %1 Erfolg</translation>
    </message>
    <message>
        <source>Top Movers</source>
        <translation>Größte Veränderungen</translation>
    </message>
    <message>
        <source>Nothing changed since the window before.</source>
        <translation>Seit dem Zeitraum davor hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>There are no data of the window before.</source>
        <translation>Aus dem Zeitraum davor gibt es keine Daten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before → Now</source>
        <translation>Vorher → Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Firing Alerts</source>
        <translation>Ausgelöste Alarme</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Kein Alarm ist ausgelöst.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Es gibt keine Alarmregeln.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (unterdrückt)</translation>
    </message>
    <message>
        <source>System Metrics Report</source>
        <translation>Bericht über Systemmetriken</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>Die Quelle hat keine der Metriken der Systeme, die Opsglass kennt.</translation>
    </message>
    <message>
        <source>Could Not Be Found Out</source>
        <translation>Nicht ermittelbar</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Total Requests</source>
        <translation>Anfragen gesamt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Success Rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Recent Errors (5 min)</source>
        <translation>Neue Fehler (5 min)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Active Agents</source>
        <translation>Aktive Agenten</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Total Tokens</source>
        <translation>Tokens gesamt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Total Cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <translation>CPU (von einem Kern)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reqs</source>
        <translation>Anfr.</translation>
    </message>
    <message>
        <source>Avg Time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Avg Latency</source>
        <translation>Mittl. Latenz</translation>
    </message>
    <message>
        <source>Recent Requests (5 min)</source>
        <translation>Neue Anfragen (5 min)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>System Metrics Report: %1</source>
        <translation>Bericht über Systemmetriken: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>keine Daten (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Agent Performance</source>
        <translation>Leistung der Agenten</translation>
    </message>
    <message>
        <source>Tool Performance</source>
        <translation>Leistung der Werkzeuge</translation>
    </message>
    <message>
        <source>Model Usage</source>
        <translation>Nutzung der Modelle</translation>
    </message>
    <message>
        <source>Error Patterns</source>
        <translation>Fehlermuster</translation>
    </message>
    <message>
        <source>System Health</source>
        <translation>Systemzustand</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>HEALTHY</source>
        <translation>GESUND</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>BEEINTRÄCHTIGT</translation>
    </message>
    <message>
        <source>UNHEALTHY</source>
        <translation>GESTÖRT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>Es gibt kein Regelpaket „%1“; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL or --demo.</source>
        <translation>Geben Sie an, wo die Daten sind: --source URL oder --demo.</translation>
    </message>
    <message>
        <source>Name one source: --source URL or --demo.</source>
        <translation>Nennen Sie eine Quelle: --source URL oder --demo.</translation>
    </message>
    <message>
        <source>%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.</source>
        <translation>%1 ist eine Zeit wie 30s, 15m, 24h oder 7d, mindestens %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>Was soll „%1“ bedeuten?</translation>
    </message>
    <message>
        <source>--scheduled takes everything from the settings: use it alone.</source>
        <translation>--scheduled übernimmt alles aus den Einstellungen: Verwenden Sie es allein.</translation>
    </message>
    <message>
        <source>--format is md, json or html, not “%1”.</source>
        <translation>--format ist md, json oder html, nicht „%1“.</translation>
    </message>
    <message>
        <source>--output is a file, or - for standard output.</source>
        <translation>--output ist eine Datei oder - für die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>ReportRecord</name>
    <message>
        <source>Another Opsglass is writing the report.</source>
        <translation>Ein anderes Opsglass schreibt den Bericht gerade.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no report is.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, daher entsteht kein Bericht.</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>Die Quelle hat keine der Metriken der Systeme, die Opsglass kennt.</translation>
    </message>
    <message>
        <source>The Opsglass that runs scrapes the endpoints and writes the report.</source>
        <translation>Das laufende Opsglass ruft die Endpunkte ab und schreibt den Bericht.</translation>
    </message>
</context>
<context>
    <name>RequestSocket</name>
    <message>
        <source>Opsglass is running already, but cannot be reached: %1.</source>
        <translation>Opsglass läuft bereits, ist aber nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer.</source>
        <translation>Opsglass läuft bereits, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>RuleAlerts</name>
    <message numerus="yes">
        <source>%1 of %n rules cannot be evaluated. %2</source>
        <translation>
            <numerusform>%1 von %n Regel kann nicht ausgewertet werden. %2</numerusform>
            <numerusform>%1 von %n Regeln können nicht ausgewertet werden. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The expression has no instant values, so that every evaluation fails.</source>
        <translation>Der Ausdruck hat keine Momentanwerte, sodass jede Auswertung fehlschlägt.</translation>
    </message>
    <message>
        <source>The expression needs Prometheus 3: %1.</source>
        <translation>Der Ausdruck braucht Prometheus 3: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be parsed: %1.</source>
        <translation>Der Ausdruck kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The label “alertname” is overwritten by the name of the alert.</source>
        <translation>Das Label „alertname“ wird mit dem Namen des Alarms überschrieben.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>Label „%1“</translation>
    </message>
    <message>
        <source>The label “%1” changes with the value: each change makes another alert, which waits anew. Values belong into annotations.</source>
        <translation>Das Label „%1“ ändert sich mit dem Wert: Jede Änderung ergibt einen neuen Alarm, der von vorn wartet. Werte gehören in Annotationen.</translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>Annotation „%1“</translation>
    </message>
    <message>
        <source>%1: “else with” in a template needs Prometheus 3.</source>
        <translation>%1: „else with“ in einer Vorlage braucht Prometheus 3.</translation>
    </message>
    <message>
        <source>The rule at %1:%2 has this name and the same labels already.</source>
        <translation>Die Regel bei %1:%2 hat schon diesen Namen und dieselben Labels.</translation>
    </message>
</context>
<context>
    <name>RuleEntry</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>%1, evaluated here</source>
        <translation>%1, hier ausgewertet</translation>
    </message>
    <message>
        <source>%1, evaluated by the server</source>
        <translation>%1, vom Server ausgewertet</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>A rule file must be a mapping with the key “groups”.</source>
        <translation>Eine Regeldatei muss eine Zuordnung mit dem Schlüssel „groups“ sein.</translation>
    </message>
    <message>
        <source>A rule file</source>
        <translation>Eine Regeldatei</translation>
    </message>
    <message>
        <source>This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone.</source>
        <translation>Dies ist eine PrometheusRule von Kubernetes; Prometheus liest nur deren „spec“.</translation>
    </message>
    <message>
        <source>The spec</source>
        <translation>Die spec</translation>
    </message>
    <message>
        <source>The PrometheusRule has no “spec” with groups.</source>
        <translation>Die PrometheusRule hat keine „spec“ mit Gruppen.</translation>
    </message>
    <message>
        <source>“%1” needs Prometheus 3.</source>
        <translation>„%1“ braucht Prometheus 3.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>The group has no name.</source>
        <translation>Die Gruppe hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is another group “%1” in the file.</source>
        <translation>Es gibt eine weitere Gruppe „%1“ in der Datei.</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>A rule needs a name as its “alert” or “record”.</source>
        <translation>Eine Regel braucht einen Namen als „alert“ oder „record“.</translation>
    </message>
    <message>
        <source>A rule has either “record” or “alert”, which stands at %1:%2, not both.</source>
        <translation>Eine Regel hat entweder „record“ oder „alert“ (steht bei %1:%2), nicht beides.</translation>
    </message>
    <message>
        <source>The rule has no expression as its “expr”.</source>
        <translation>Die Regel hat keinen Ausdruck als „expr“.</translation>
    </message>
    <message>
        <source>A recording rule cannot have “%1”.</source>
        <translation>Eine Aufzeichnungsregel kann kein „%1“ haben.</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>„%1“ ist kein Name einer Metrik.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>“%1” is not read: others may read it too. Take their rights away.</source>
        <translation>„%1“ wird nicht gelesen: Auch andere dürfen die Datei lesen. Entziehen Sie ihnen die Rechte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>SecretReference</name>
    <message>
        <source>After env: comes the name of a variable.</source>
        <translation>Auf env: folgt der Name einer Variablen.</translation>
    </message>
    <message>
        <source>After file: comes a path that begins with a slash.</source>
        <translation>Auf file: folgt ein Pfad, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>After command: comes a program with its arguments.</source>
        <translation>Auf command: folgt ein Programm mit seinen Argumenten.</translation>
    </message>
    <message>
        <source>Write env:NAME, file:/path or command:program arguments.</source>
        <translation>Schreiben Sie env:NAME, file:/Pfad oder command:Programm Argumente.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>This is no address: it should be like http://host:9093.</source>
        <translation>Dies ist keine Adresse: Sie sollte wie http://host:9093 aussehen.</translation>
    </message>
    <message>
        <source>Only addresses with http or https can be asked.</source>
        <translation>Nur Adressen mit http oder https können abgefragt werden.</translation>
    </message>
</context>
<context>
    <name>ServerAlerts</name>
    <message numerus="yes">
        <source>%1 of the server&apos;s %n rules fail. %2</source>
        <translation>
            <numerusform>%1 von %n Regel des Servers schlägt fehl. %2</numerusform>
            <numerusform>%1 von %n Regeln des Servers schlagen fehl. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cluster is settling: it may not know every alert yet.</source>
        <translation>Sein Cluster bildet sich noch: Er kennt vielleicht noch nicht jeden Alarm.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be saved: %1.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>left out as secrets: %1</source>
        <translation>als geheim ausgelassen: %1</translation>
    </message>
    <message>
        <source>Opsglass is running. Quit it first, or import by its File menu.</source>
        <translation>Opsglass läuft. Beenden Sie es zuerst oder importieren Sie über das Menü „Datei“.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Der vorherige Stand ist in %1.</translation>
    </message>
    <message>
        <source>Say “settings export FILE” or “settings import FILE [--dry-run]”.</source>
        <translation>Verwenden Sie „settings export DATEI“ oder „settings import DATEI [--dry-run]“.</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A silence needs a matcher that a missing label does not meet; else it would hide every alert.</source>
        <translation>Eine Stummschaltung braucht einen Matcher, den ein fehlendes Label nicht erfüllt; sonst würde sie jeden Alarm ausblenden.</translation>
    </message>
    <message>
        <source>The silence ends before it begins.</source>
        <translation>Die Stummschaltung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A silence must name who made it.</source>
        <translation>Eine Stummschaltung muss nennen, wer sie angelegt hat.</translation>
    </message>
    <message>
        <source>A silence has a comment that says why.</source>
        <translation>Eine Stummschaltung hat einen Kommentar, der den Grund nennt.</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
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
        <translation>Opsglass wird gerade gestartet.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer: %1</source>
        <translation>Opsglass läuft bereits, antwortet aber nicht: %1</translation>
    </message>
</context>
<context>
    <name>SinglestatPanel</name>
    <message>
        <source>The text “%1” before the value is not shown.</source>
        <translation>Der Text „%1“ vor dem Wert wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The text “%1” after the value is not shown.</source>
        <translation>Der Text „%1“ hinter dem Wert wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The gauge around the value is not drawn.</source>
        <translation>Die Messanzeige um den Wert wird nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The value “%1” of a series is unknown; the mean is shown instead.</source>
        <translation>Der Wert „%1“ einer Zeitreihe ist unbekannt; stattdessen wird der Mittelwert angezeigt.</translation>
    </message>
</context>
<context>
    <name>SourceDraft</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The proxy is like http://host:8080 or socks5://host:1080.</source>
        <translation>Der Proxy hat die Form http://host:8080 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>The login of the proxy has fields of its own.</source>
        <translation>Für die Anmeldung am Proxy gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>„%1“ ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>Der Header %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>An endpoint cannot be scraped with a login.</source>
        <translation>Ein Endpunkt kann nicht mit Anmeldung abgerufen werden.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>Another source is called “%1”.</source>
        <translation>Eine andere Quelle heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>„%1“ hat diese Adresse bereits.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
    <message>
        <source>its password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>its token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>die Passphrase des Client-Schlüssels</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>das Passwort des Proxys</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>das Geheimnis im Header %1</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>„%1“ benötigt %2.</translation>
    </message>
    <message>
        <source>Expressions are worked out by a Grafana server; the panel is shown without theirs.</source>
        <translation>Expressions berechnet ein Grafana-Server; das Panel wird ohne deren Ergebnisse angezeigt.</translation>
    </message>
    <message>
        <source>The panel shows the data of another panel, which is not in this file.</source>
        <translation>Das Panel zeigt die Daten eines anderen Panels, das nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>The panel asks the Grafana server itself, which Opsglass does without.</source>
        <translation>Das Panel fragt den Grafana-Server selbst ab, ohne den Opsglass auskommt.</translation>
    </message>
    <message>
        <source>The panel asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>Das Panel fragt eine Quelle vom Typ „%1“ ab; Opsglass liest Prometheus und alles, was dessen Sprache spricht.</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>The data have no time field.</source>
        <translation>Die Daten haben kein Zeitfeld.</translation>
    </message>
    <message>
        <source>A single sample covers no stretch of time: the panel needs a range query.</source>
        <translation>Ein einzelner Messwert deckt keine Zeitspanne ab: Das Panel braucht eine Bereichsabfrage.</translation>
    </message>
</context>
<context>
    <name>StateTooltip</name>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>TextDifferences</name>
    <message>
        <source>Images in the text are not loaded.</source>
        <translation>Bilder im Text werden nicht geladen.</translation>
    </message>
    <message>
        <source>Scripts, style sheets, frames and controls in the text are left out.</source>
        <translation>Skripte, Stylesheets, Frames und Bedienelemente im Text werden ausgelassen.</translation>
    </message>
    <message>
        <source>These styles of the text are not drawn: %1.</source>
        <translation>Diese Stile des Textes werden nicht gezeichnet: %1.</translation>
    </message>
    <message>
        <source>The code is not coloured by its language.</source>
        <translation>Der Code wird nicht nach seiner Sprache eingefärbt.</translation>
    </message>
    <message>
        <source>The lines of the code are not numbered.</source>
        <translation>Die Zeilen des Codes werden nicht nummeriert.</translation>
    </message>
    <message>
        <source>The small map beside the code is not drawn.</source>
        <translation>Die kleine Übersicht neben dem Code wird nicht gezeichnet.</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.</source>
        <translation>„%1“ ist keine Zeit: Schreiben Sie zum Beispiel now-6h, now/d oder 2026-01-31 08:00.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>Letzte 30 Minuten</translation>
    </message>
    <message>
        <source>Last 1 hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>Letzte 3 Stunden</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>Letzte 12 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>Letzte 2 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Last 1 year</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Letzte 2 Jahre</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Letzte 5 Jahre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Heute bis jetzt</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bis jetzt</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Dieser Monat bis jetzt</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Dieses Jahr bis jetzt</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>The joined table would have more than %L1 rows; the first ones are shown.</source>
        <translation>Die verbundene Tabelle hätte mehr als %L1 Zeilen; die ersten werden angezeigt.</translation>
    </message>
    <message>
        <source>The transformation “%1” is not supported; the data are shown without it.</source>
        <translation>Die Transformation „%1“ wird nicht unterstützt; die Daten werden ohne sie angezeigt.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Logs need a log source; Opsglass reads metrics.</source>
        <translation>Logs brauchen eine Log-Quelle; Opsglass liest Metriken.</translation>
    </message>
    <message>
        <source>Traces need a trace source; Opsglass reads metrics.</source>
        <translation>Traces brauchen eine Trace-Quelle; Opsglass liest Metriken.</translation>
    </message>
    <message>
        <source>Flame graphs need a profile source; Opsglass reads metrics.</source>
        <translation>Flame Graphs brauchen eine Profil-Quelle; Opsglass liest Metriken.</translation>
    </message>
    <message>
        <source>Node graphs need a source of nodes and edges; Opsglass reads metrics.</source>
        <translation>Knotengraphen brauchen eine Quelle von Knoten und Kanten; Opsglass liest Metriken.</translation>
    </message>
    <message>
        <source>Maps are loaded from map servers, which Opsglass does not ask.</source>
        <translation>Karten werden von Kartenservern geladen, die Opsglass nicht abfragt.</translation>
    </message>
    <message>
        <source>News are read from the internet, which Opsglass does not ask.</source>
        <translation>Nachrichten werden aus dem Internet gelesen, das Opsglass nicht abfragt.</translation>
    </message>
    <message>
        <source>Lists of annotations are kept by a Grafana server; Opsglass works without one.</source>
        <translation>Listen von Annotationen führt ein Grafana-Server; Opsglass arbeitet ohne einen.</translation>
    </message>
    <message>
        <source>Opsglass does not draw canvas panels.</source>
        <translation>Opsglass zeichnet keine Canvas-Panels.</translation>
    </message>
    <message>
        <source>Opsglass does not draw candlestick charts.</source>
        <translation>Opsglass zeichnet keine Kerzendiagramme.</translation>
    </message>
    <message>
        <source>Opsglass does not draw XY charts.</source>
        <translation>Opsglass zeichnet keine XY-Diagramme.</translation>
    </message>
    <message>
        <source>Opsglass does not draw trend panels.</source>
        <translation>Opsglass zeichnet keine Trend-Panels.</translation>
    </message>
    <message>
        <source>The panel names no type; the dashboard keeps it unchanged.</source>
        <translation>Das Panel nennt keinen Typ; das Dashboard behält es unverändert.</translation>
    </message>
    <message>
        <source>“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel unchanged.</source>
        <translation>„%1“ ist ein Plugin, das Opsglass nicht kennt; das Dashboard behält das Panel unverändert.</translation>
    </message>
</context>
<context>
    <name>VariableOptions</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>Der reguläre Ausdruck „%1“ der Variablen wird nicht verstanden: %2.</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>Der reguläre Ausdruck „%1“ der Variablen wird nicht verstanden: %2.</translation>
    </message>
</context>
<context>
    <name>WatchDraft</name>
    <message>
        <source>It needs a name, which its series have as the label agent.</source>
        <translation>Ein Name ist nötig; die Zeitreihen tragen ihn als Label agent.</translation>
    </message>
    <message>
        <source>Another entry of the watch list has this name.</source>
        <translation>Ein anderer Eintrag der Beobachtungsliste hat diesen Namen.</translation>
    </message>
    <message>
        <source>It needs the name of a process.</source>
        <translation>Der Name eines Prozesses ist nötig.</translation>
    </message>
    <message>
        <source>It needs a regular expression.</source>
        <translation>Ein regulärer Ausdruck ist nötig.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Dies ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>It needs the number of a process.</source>
        <translation>Die Nummer eines Prozesses ist nötig.</translation>
    </message>
    <message>
        <source>It needs the path of a control group, which begins with a slash.</source>
        <translation>Der Pfad einer Kontrollgruppe ist nötig; er beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Number (PID)</source>
        <translation>Nummer (PID)</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>The name as the list shows it, at most 15 bytes.</source>
        <translation>Der Name, wie ihn die Liste zeigt, höchstens 15 Byte.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that is found anywhere in the command line.</source>
        <translation>Ein regulärer Ausdruck (RE2), der irgendwo in der Befehlszeile gefunden wird.</translation>
    </message>
    <message>
        <source>The number of one process; the entry is empty once it has ended.</source>
        <translation>Die Nummer eines Prozesses; der Eintrag ist leer, sobald dieser beendet ist.</translation>
    </message>
    <message>
        <source>A path; groups below it count as well.</source>
        <translation>Ein Pfad; Gruppen darunter werden miterfasst.</translation>
    </message>
</context>
<context>
    <name>YamlMap</name>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>Hinter diesem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A key has to be a text.</source>
        <translation>Ein Schlüssel muss ein Text sein.</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already.</source>
        <translation>Der Schlüssel „%1“ steht bereits in Zeile %2.</translation>
    </message>
    <message>
        <source>Mappings are merged with &lt;&lt; in too many layers.</source>
        <translation>Zuordnungen werden mit &lt;&lt; zu tief ineinander zusammengeführt.</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>Nur Zuordnungen können mit &lt;&lt; zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Die Datei ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Dies ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>Control characters such as U+%1 cannot stand in YAML.</source>
        <translation>Steuerzeichen wie U+%1 dürfen in YAML nicht stehen.</translation>
    </message>
    <message>
        <source>Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only before the document.</source>
        <translation>Von den YAML-Direktiven sind nur %YAML 1.1 und %TAG bekannt, und nur vor dem Dokument.</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys to values.</source>
        <translation>%1 muss eine Zuordnung von Schlüsseln zu Werten sein.</translation>
    </message>
    <message>
        <source>The key “%1” is of another program and was left out.</source>
        <translation>Der Schlüssel „%1“ gehört zu einem anderen Programm und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has no key “%2”.</source>
        <translation>%1 hat keinen Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not “%2”.</source>
        <translation>„%1“ muss eine ganze Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 5m or 1h30m.</source>
        <translation>„%1“ ist keine Dauer wie 5m oder 1h30m.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label.</source>
        <translation>„%1“ kann kein Label benennen.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>Der Wert von „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>Der Wert von „%1“ ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Labels and annotations map names to texts.</source>
        <translation>Labels und Annotationen ordnen Namen Texte zu.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label or annotation.</source>
        <translation>„%1“ kann weder Label noch Annotation benennen.</translation>
    </message>
</context>
<context>
    <name>opsglass::AboutDialog</name>
    <message>
        <source>About Opsglass</source>
        <translation>Über Opsglass</translation>
    </message>
    <message>
        <source>Opsglass %1

A desktop monitor for AI agents and LLM services.

Free software under the GNU General Public License, version 3 or later. It contacts the addresses you configure and no others, and tells nobody about you.</source>
        <translation>Opsglass %1

Ein Desktop-Monitor für KI-Agenten und LLM-Dienste.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Opsglass kontaktiert nur die Adressen, die Sie einrichten, und gibt nichts über Sie weiter.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Erstellt mit</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>opsglass::AdhocFilters</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Einen Filter hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBell</name>
    <message>
        <source>Alerts: %1</source>
        <translation>Alarme: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBook</name>
    <message>
        <source>%1 no longer has its watchdog alert: its alerting does not work.</source>
        <translation>%1 hat seinen Watchdog-Alarm nicht mehr: Die Alarmierung funktioniert nicht.</translation>
    </message>
    <message>
        <source>What %1 would say is unknown.</source>
        <translation>Was %1 melden würde, ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertCenter</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Pause Notifications</source>
        <translation>Benachrichtigungen &amp;pausieren</translation>
    </message>
    <message>
        <source>Not While I P&amp;resent</source>
        <translation>Nicht während P&amp;räsentationen</translation>
    </message>
    <message>
        <source>Silence &amp;All for an Hour</source>
        <translation>&amp;Alle eine Stunde stummschalten</translation>
    </message>
    <message>
        <source>Alert S&amp;ettings…</source>
        <translation>Alarm&amp;einstellungen…</translation>
    </message>
    <message>
        <source>Stay in the &amp;Tray When the Window Is Closed</source>
        <translation>Im &amp;Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>There Is No Tray Here: Closing the Window Ends Opsglass</source>
        <translation>Hier gibt es keinen Infobereich: Das Schließen des Fensters beendet Opsglass</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Aus einer Benachrichtigung</translation>
    </message>
    <message>
        <source>All alerts, for an hour</source>
        <translation>Alle Alarme, für eine Stunde</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertChartView</name>
    <message>
        <source>The rule&apos;s expression over its threshold</source>
        <translation>Der Ausdruck der Regel über ihrem Schwellenwert</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Kein Diagramm</translation>
    </message>
    <message>
        <source>Nobody that answers this rule&apos;s expression is among the sources.</source>
        <translation>Keine der Quellen beantwortet den Ausdruck dieser Regel.</translation>
    </message>
    <message>
        <source>The expression of its rule is not known.</source>
        <translation>Der Ausdruck der Regel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>The expression gives no series in this stretch of time.</source>
        <translation>Der Ausdruck ergibt in dieser Zeitspanne keine Zeitreihen.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDesk</name>
    <message>
        <source>Silenced here.</source>
        <translation>Hier stummgeschaltet.</translation>
    </message>
    <message>
        <source>Silenced in %1.</source>
        <translation>In %1 stummgeschaltet.</translation>
    </message>
    <message>
        <source>The silence in %1 has ended.</source>
        <translation>Die Stummschaltung in %1 ist beendet.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDetail</name>
    <message>
        <source>Choose an alert to see all there is to know of it.</source>
        <translation>Wählen Sie einen Alarm, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The alert</source>
        <translation>Der Alarm</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Verlauf des Alarms</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n silence(s)</source>
        <translation>
            <numerusform>stummgeschaltet durch %n Stummschaltung</numerusform>
            <numerusform>stummgeschaltet durch %n Stummschaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibiert durch %1</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>ausgesetzt durch %1</translation>
    </message>
    <message>
        <source>No source knows this alert any more.</source>
        <translation>Keine Quelle kennt diesen Alarm mehr.</translation>
    </message>
    <message>
        <source>Links and other annotations</source>
        <translation>Links und weitere Annotationen</translation>
    </message>
    <message>
        <source>Expression, for %1</source>
        <translation>Ausdruck, für %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertFilterBar</name>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Search alerts  /</source>
        <translation>Alarme suchen  /</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Alarme suchen</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schweregrad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By label %1</source>
        <translation>Nach Label %1</translation>
    </message>
    <message>
        <source>%1 alerts are shown</source>
        <translation>Alarme mit dem Status „%1“ werden angezeigt</translation>
    </message>
    <message>
        <source>%1 alerts are hidden</source>
        <translation>Alarme mit dem Status „%1“ sind ausgeblendet</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message numerus="yes">
        <source>%n severities</source>
        <translation>
            <numerusform>%n Schweregrad</numerusform>
            <numerusform>%n Schweregrade</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertHistoryModel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n ausgelöst</numerusform>
            <numerusform>%n ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n behoben</numerusform>
            <numerusform>%n behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A pending alert went away before it fired</extracomment>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Silence expired</source>
        <translation>Stummschaltung abgelaufen</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>Quelle unbekannt</translation>
    </message>
    <message>
        <source>Source answers</source>
        <translation>Quelle antwortet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertKeeper</name>
    <message>
        <source>Another Opsglass watches with this profile: alerts are told and recorded there.</source>
        <translation>Ein anderes Opsglass mit diesem Profil überwacht: Alarme werden dort gemeldet und aufgezeichnet.</translation>
    </message>
    <message>
        <source>Another Opsglass with this profile keeps the history: look at it there.</source>
        <translation>Ein anderes Opsglass mit diesem Profil führt den Verlauf: Sehen Sie ihn dort an.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListModel</name>
    <message>
        <source>Watchdogs</source>
        <translation>Watchdogs</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Not told by an Alertmanager</source>
        <translation>Von keinem Alertmanager gemeldet</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>Inhibiert durch %1</translation>
    </message>
    <message>
        <source>Muted by %1</source>
        <translation>Ausgesetzt durch %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListPanel</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListView</name>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Im Dashboard öffnen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Open at Source</source>
        <translation>Bei der Quelle öffnen</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Acknowledge the alert for a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Silence this alert for %1 (A)</source>
        <translation>Diesen Alarm für %1 stummschalten (A)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertNoticeView</name>
    <message>
        <source>Sho&amp;w All</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Add a Sour&amp;ce…</source>
        <translation>Quelle hin&amp;zufügen…</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertPreferences</name>
    <message numerus="yes">
        <source>Alertmanager %1, cluster %2, %n other peers</source>
        <translation>
            <numerusform>Alertmanager %1, Cluster %2, %n weiterer Knoten</numerusform>
            <numerusform>Alertmanager %1, Cluster %2, %n weitere Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRoutingSettings</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Au&amp;swählen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Routing file</source>
        <translation>Routing-Datei</translation>
    </message>
    <message>
        <source>none: the built-in routing</source>
        <translation>keine: das eingebaute Routing</translation>
    </message>
    <message>
        <source>Problems of the routing file</source>
        <translation>Probleme der Routing-Datei</translation>
    </message>
    <message>
        <source>Routing by an Alertmanager configuration</source>
        <translation>Routing nach einer Alertmanager-Konfiguration</translation>
    </message>
    <message>
        <source>Its routes decide which alerts are told of together, how long is waited and when they are repeated; its inhibition rules and time intervals decide what is kept quiet. Its receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. The file stays as it is.</source>
        <translation>Ihre Routen bestimmen, welche Alarme gemeinsam gemeldet werden, wie lange gewartet und wann wiederholt wird; ihre Inhibit-Regeln und Zeitintervalle bestimmen, was nicht gemeldet wird. Ihre Empfänger, etwa E-Mail, werden nicht verwendet: Leiten Sie Alarme dafür an einen Alertmanager weiter. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Each is sent every group of alerts when the desktop is told of it, in Alertmanager&apos;s format. Addresses are secrets: only their host is shown.</source>
        <translation>Jeder erhält alle Gruppen von Alarmen, sobald sie auf dem Desktop gemeldet werden, im Format des Alertmanagers. Die Adressen sind geheim: Nur ihr Host wird angezeigt.</translation>
    </message>
    <message>
        <source>New webhook: %1</source>
        <translation>Neuer Webhook: %1</translation>
    </message>
    <message>
        <source>Choose an Alertmanager configuration</source>
        <translation>Eine Alertmanager-Konfiguration auswählen</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>YAML-Dateien (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRuleSettings</name>
    <message>
        <source>There is no source yet that rules could be evaluated on: add one first.</source>
        <translation>Es gibt noch keine Quelle, auf der Regeln ausgewertet werden könnten: Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>&amp;Add rule files…</source>
        <translation>&amp;Regeldateien hinzufügen…</translation>
    </message>
    <message>
        <source>Also &amp;watch the alerts of the servers&apos; own rules</source>
        <translation>Auch die Alarme der eigenen Regeln der Server &amp;beobachten</translation>
    </message>
    <message>
        <source>Source the rules are evaluated on</source>
        <translation>Quelle, auf der die Regeln ausgewertet werden</translation>
    </message>
    <message>
        <source>Rules for &amp;source</source>
        <translation>Regeln für &amp;Quelle</translation>
    </message>
    <message>
        <source>Packs and rule files</source>
        <translation>Pakete und Regeldateien</translation>
    </message>
    <message>
        <source>Add rule files</source>
        <translation>Regeldateien hinzufügen</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules);;All files (*)</source>
        <translation>Regeldateien (*.yml *.yaml *.rules);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no packs and no files yet.</source>
        <translation>Es gibt noch keine Pakete und keine Dateien.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSettingsDialog</name>
    <message>
        <source>Alert settings</source>
        <translation>Alarmeinstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSourceStrip</name>
    <message>
        <source>Sources that did not answer</source>
        <translation>Quellen, die nicht geantwortet haben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTray</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without severity</source>
        <translation>
            <numerusform>%n ohne Schweregrad</numerusform>
            <numerusform>%n ohne Schweregrad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Info</numerusform>
            <numerusform>%n Info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced or inhibited</source>
        <translation>
            <numerusform>%n stummgeschaltet oder inhibiert</numerusform>
            <numerusform>%n stummgeschaltet oder inhibiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n Quelle nicht abfragbar</numerusform>
            <numerusform>%n Quellen nicht abfragbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n Quelle noch nicht abgefragt</numerusform>
            <numerusform>%n Quellen noch nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>nichts wird überwacht</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No alert known</source>
        <translation>Kein Alarm bekannt</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>Benachrichtigungen pausiert</translation>
    </message>
    <message>
        <source>notifications paused until %1</source>
        <translation>Benachrichtigungen pausiert bis %1</translation>
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
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerClient</name>
    <message>
        <source>%1 has no API v2 of an Alertmanager at this address (%2): it is another server, an Alertmanager too old for it, or lives below a path that belongs to the address.</source>
        <translation>%1 hat an dieser Adresse keine API v2 eines Alertmanagers (%2): Es ist ein anderer Server, ein zu alter Alertmanager, oder er liegt unter einem Pfad, der zur Adresse gehört.</translation>
    </message>
    <message>
        <source>%1 does not have this silence.</source>
        <translation>%1 hat diese Stummschaltung nicht.</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <translation>%1 weist dies ab: %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: a login is needed, or the address is another one.</source>
        <translation>%1 hat mit einer Webseite („%2“) statt der API v2 eines Alertmanagers geantwortet: Eine Anmeldung ist nötig, oder die Adresse ist eine andere.</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager&apos;s API v2 promises, from byte %1 on; is this the address of an Alertmanager?</source>
        <translation>Die Antwort ist ab Byte %1 nicht, was die API v2 des Alertmanagers zusagt; ist dies die Adresse eines Alertmanagers?</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerSettings</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Chosen Alertmanager</source>
        <translation>Gewählter Alertmanager</translation>
    </message>
    <message>
        <source>&amp;Forward alerts of my rules to it</source>
        <translation>Alarme meiner Regeln dorthin &amp;weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>http://host:9093</source>
        <translation>http://host:9093</translation>
    </message>
    <message>
        <source>As a Prometheus does: it then routes and delivers them, by e-mail for instance.</source>
        <translation>Wie Prometheus es tut: Er verteilt sie dann und stellt sie zu, zum Beispiel per E-Mail.</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Was an der Adresse nicht stimmt</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>„%1“ hat diese Adresse bereits.</translation>
    </message>
    <message>
        <source>An Alertmanager: %1</source>
        <translation>Ein Alertmanager: %1</translation>
    </message>
    <message>
        <source>Alertmanager “%1”: %2</source>
        <translation>Alertmanager „%1“: %2</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>New Alertmanager</source>
        <translation>Neuer Alertmanager</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerWatch</name>
    <message>
        <source>There is no such Alertmanager.</source>
        <translation>Einen solchen Alertmanager gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Zurück zum Dashboard (Esc)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>Verla&amp;uf</translation>
    </message>
    <message>
        <source>Al&amp;erts (%1)</source>
        <translation>Ala&amp;rme (%1)</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>Ala&amp;rme</translation>
    </message>
    <message>
        <source>&amp;Silences (%1)</source>
        <translation>&amp;Stummschaltungen (%1)</translation>
    </message>
    <message>
        <source>&amp;Silences</source>
        <translation>&amp;Stummschaltungen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsRun</name>
    <message>
        <source>The server has not evaluated it yet.</source>
        <translation>Der Server hat sie noch nicht ausgewertet.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations of this dashboard</source>
        <translation>Annotationen dieses Dashboards</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n Ereignis</numerusform>
            <numerusform>%1 · %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · aus</translation>
    </message>
    <message>
        <source>%1 · asking…</source>
        <translation>%1 · Abfrage läuft…</translation>
    </message>
    <message>
        <source>This dashboard has no annotations.</source>
        <translation>Dieses Dashboard hat keine Annotationen.</translation>
    </message>
    <message>
        <source>No events in this time range.</source>
        <translation>Keine Ereignisse in diesem Zeitbereich.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events in this time range.</source>
        <translation>Die neuesten %1 von %2 Ereignissen in diesem Zeitbereich.</translation>
    </message>
    <message>
        <source>Events in this time range; Enter shows the time around one.</source>
        <translation>Ereignisse in diesem Zeitbereich; die Eingabetaste zeigt die Zeit um eines herum.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationSet</name>
    <message>
        <source>It does not ask Prometheus, so that Opsglass has no events for it.</source>
        <translation>Sie fragt nicht Prometheus ab, daher hat Opsglass keine Ereignisse für sie.</translation>
    </message>
</context>
<context>
    <name>opsglass::BarChartPlot</name>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Arrow keys move from bar to bar and from category to category, Return follows the links of a bar, Escape lets go.</source>
        <translation>Die Pfeiltasten gehen von Balken zu Balken und von Kategorie zu Kategorie, die Eingabetaste folgt den Links eines Balkens, Escape lässt los.</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetBar</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>Die Budgets ändern</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Budget festlegen…</translation>
    </message>
    <message>
        <source>Be told when money or tokens are spent faster than in a day, a week or a month they may be</source>
        <translation>Sich melden lassen, wenn Geld oder Tokens schneller verbraucht werden, als für einen Tag, eine Woche oder einen Monat vorgesehen</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetCell</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Zuletzt bekannt:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An alert at %1.</source>
        <translation>Ein Alarm bei %1.</translation>
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
        <translation>Aus den &amp;mitgelieferten Dashboards</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle auswählen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>A counter, with labels if need be, or an expression over [$__range]:
increase(tokens_total[$__range]) * 3e-6</source>
        <translation>Ein Zähler, bei Bedarf mit Labels, oder ein Ausdruck über [$__range]:
increase(tokens_total[$__range]) * 3e-6</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Percents of the amount; an alert at each</source>
        <translation>Prozente des Betrags; bei jedem ein Alarm</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>&amp;Zählt</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zeit&amp;raum</translation>
    </message>
    <message>
        <source>A&amp;lerts at (%)</source>
        <translation>A&amp;larme bei (%)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetStrip</name>
    <message>
        <source>&amp;Budgets…</source>
        <translation>Bud&amp;gets…</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsDialog</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget yet. A budget says how much money, or how many tokens, may be spent in a day, a week or a month, and gives an alert at each step on the way.</source>
        <translation>Noch kein Budget. Ein Budget sagt, wie viel Geld oder wie viele Tokens an einem Tag, in einer Woche oder in einem Monat verbraucht werden dürfen, und löst bei jeder Stufe auf dem Weg dorthin einen Alarm aus.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>opsglass::Catalog</name>
    <message>
        <source>There is no source to ask.</source>
        <translation>Es gibt keine Quelle, die abgefragt werden kann.</translation>
    </message>
</context>
<context>
    <name>opsglass::CellInspector</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>opsglass::CertificateSourcePage</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of the authorities</source>
        <translation>Datei der Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>The key has a pa&amp;ssphrase</source>
        <translation>Der Schlüssel hat eine Passph&amp;rase</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Aut&amp;horities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Zugehöriger Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>What these authorities signed; without a file those of the system count.</source>
        <translation>Was diese Stellen signiert haben; ohne Datei gelten die des Systems.</translation>
    </message>
    <message>
        <source>Only the certificate with this SHA-256 fingerprint:
%1</source>
        <translation>Nur das Zertifikat mit diesem SHA-256-Fingerabdruck:
%1</translation>
    </message>
</context>
<context>
    <name>opsglass::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do or see?</source>
        <translation>Was möchten Sie tun oder sehen?</translation>
    </message>
    <message>
        <source>Search commands, dashboards and panels</source>
        <translation>Befehle, Dashboards und Panels suchen</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionResult</name>
    <message>
        <source>%1 series</source>
        <translation>%1 Zeitreihen</translation>
    </message>
    <message numerus="yes">
        <source>%n targets up</source>
        <translation>
            <numerusform>%n Ziel erreichbar</numerusform>
            <numerusform>%n Ziele erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets down</source>
        <translation>
            <numerusform>%n Ziel nicht erreichbar</numerusform>
            <numerusform>%n Ziele nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>scraped every %1 s</source>
        <translation>alle %1 s abgerufen</translation>
    </message>
    <message>
        <source>&amp;Use That Address</source>
        <translation>Diese &amp;Adresse verwenden</translation>
    </message>
    <message>
        <source>S&amp;crape It</source>
        <translation>&amp;Abrufen</translation>
    </message>
    <message>
        <source>Tr&amp;ust This Certificate</source>
        <translation>Diesem Zertifikat vertr&amp;auen</translation>
    </message>
    <message>
        <source>&amp;Open the Alert Settings</source>
        <translation>&amp;Alarmeinstellungen öffnen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Zertifikate des Servers</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
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
        <translation>Wählen Sie unter „Zertifikate“ die Datei der Stelle, die es signiert hat. Oder vergleichen Sie den Fingerabdruck mit der Angabe des Serverbetreibers und vertrauen Sie diesem einen Zertifikat.</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody is in between: compare the fingerprint with what the server&apos;s owner says before you trust the new one.</source>
        <translation>Es wurde vielleicht erneuert, oder jemand hat sich dazwischengeschaltet: Vergleichen Sie den Fingerabdruck mit der Angabe des Serverbetreibers, bevor Sie dem neuen vertrauen.</translation>
    </message>
    <message>
        <source>Use the address with http.</source>
        <translation>Verwenden Sie die Adresse mit http.</translation>
    </message>
    <message>
        <source>Choose a client certificate that this server accepts, under Certificates.</source>
        <translation>Wählen Sie unter „Zertifikate“ ein Client-Zertifikat, das dieser Server akzeptiert.</translation>
    </message>
    <message>
        <source>Choose your client certificate and its key under Certificates.</source>
        <translation>Wählen Sie unter „Zertifikate“ Ihr Client-Zertifikat und den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>Prüfen Sie die Adresse, das Netzwerk und den Proxy.</translation>
    </message>
    <message>
        <source>Check the proxy and its login under Network, or use none.</source>
        <translation>Prüfen Sie unter „Netzwerk“ den Proxy und die Anmeldung daran oder verwenden Sie keinen.</translation>
    </message>
    <message>
        <source>Check the address, a firewall in between and the proxy, or wait longer: the time-out is under Network.</source>
        <translation>Prüfen Sie die Adresse, den Proxy und eine etwaige Firewall dazwischen oder warten Sie länger: Die Wartezeit steht unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Start the server, or correct the port: most often it is 9090 for Prometheus and 8428 for VictoriaMetrics.</source>
        <translation>Starten Sie den Server oder berichtigen Sie den Port: Meist ist es 9090 bei Prometheus und 8428 bei VictoriaMetrics.</translation>
    </message>
    <message>
        <source>Check how the name is written, or whether it is known only in another network, such as a VPN.</source>
        <translation>Prüfen Sie, ob der Name richtig geschrieben ist oder nur in einem anderen Netzwerk bekannt ist, etwa in einem VPN.</translation>
    </message>
    <message>
        <source>Use the address it names.</source>
        <translation>Verwenden Sie die Adresse, die er nennt.</translation>
    </message>
    <message>
        <source>People log in there with a browser, which Opsglass cannot: ask for an address behind the login page, or for a token or header that passes it, and set this under Login.</source>
        <translation>Dort meldet man sich mit einem Browser an, was Opsglass nicht kann: Fragen Sie nach einer Adresse hinter der Anmeldeseite oder nach einem Token oder Header, mit dem sie sich umgehen lässt, und tragen Sie es unter „Anmeldung“ ein.</translation>
    </message>
    <message>
        <source>%1 speaks TLS alone.</source>
        <translation>%1 spricht nur TLS.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Verwenden Sie die Adresse mit https.</translation>
    </message>
    <message>
        <source>It may be starting, or nobody is behind it: try again later, or look at the server itself.</source>
        <translation>Vielleicht startet er gerade, oder dahinter ist niemand: Versuchen Sie es später erneut oder sehen Sie beim Server selbst nach.</translation>
    </message>
    <message>
        <source>Name your tenant: add the header X-Scope-OrgID under Login.</source>
        <translation>Nennen Sie Ihren Mandanten: Fügen Sie unter „Anmeldung“ den Header X-Scope-OrgID hinzu.</translation>
    </message>
    <message>
        <source>Choose user and password, or a token, under Login.</source>
        <translation>Wählen Sie unter „Anmeldung“ Benutzer und Passwort oder ein Token.</translation>
    </message>
    <message>
        <source>What is set under Login is not accepted: correct it.</source>
        <translation>Die Angaben unter „Anmeldung“ werden nicht akzeptiert: Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>%1 answers with a page to log in on (“%2”).</source>
        <translation>%1 antwortet mit einer Anmeldeseite („%2“).</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to query, or use another login.</source>
        <translation>Bitten Sie den Betreiber um das Recht zum Abfragen oder verwenden Sie eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>eine Webseite, „%1“</translation>
    </message>
    <message>
        <source>an API that speaks JSON, but not that of Prometheus</source>
        <translation>eine API, die JSON spricht, aber nicht die von Prometheus</translation>
    </message>
    <message>
        <source>a web server that says nothing (status %1)</source>
        <translation>ein Webserver, der nichts sagt (Status %1)</translation>
    </message>
    <message>
        <source>a web server that says “%1”</source>
        <translation>ein Webserver, der „%1“ sagt</translation>
    </message>
    <message>
        <source>This is %1, not a Prometheus.</source>
        <translation>Das ist %1, kein Prometheus.</translation>
    </message>
    <message>
        <source>Give the address of the server that Grafana asks: it is in the settings of its data source. Its dashboards come in by File → Import from Grafana.</source>
        <translation>Geben Sie die Adresse des Servers an, den Grafana abfragt: Sie steht in den Einstellungen der Datenquelle. Die Dashboards kommen über „Datei → Aus Grafana importieren“ herein.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at %1, but there is one at %2.</source>
        <translation>Unter %1 gibt es keine Prometheus-API, aber unter %2.</translation>
    </message>
    <message>
        <source>Use that address.</source>
        <translation>Verwenden Sie diese Adresse.</translation>
    </message>
    <message>
        <source>A Prometheus-compatible server</source>
        <translation>Ein Prometheus-kompatibler Server</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 ist zu alt.</translation>
    </message>
    <message>
        <source>Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists of variables hold too much. Update the server.</source>
        <translation>Opsglass benötigt Prometheus %1.%2 oder neuer: Diagramme funktionieren, aber die Listen der Variablen enthalten zu viel. Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>These are the bare metrics of %1; nobody answers queries here.</source>
        <translation>Das sind die bloßen Metriken von %1; Abfragen beantwortet hier niemand.</translation>
    </message>
    <message>
        <source>These are bare metrics; nobody answers queries here.</source>
        <translation>Das sind bloße Metriken; Abfragen beantwortet hier niemand.</translation>
    </message>
    <message>
        <source>Scrape them: a private Prometheus inside Opsglass then keeps their history.</source>
        <translation>Rufen Sie sie ab: Ein eigenes Prometheus in Opsglass speichert dann ihren Verlauf.</translation>
    </message>
    <message>
        <source>Add it in the alert settings: Opsglass then shows its alerts and silences.</source>
        <translation>Fügen Sie ihn in den Alarmeinstellungen hinzu: Opsglass zeigt dann dessen Alarme und Stummschaltungen.</translation>
    </message>
    <message>
        <source>This is no Prometheus: it looks like %1.</source>
        <translation>Das ist kein Prometheus, sondern anscheinend %1.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>Der Server nennt sich %1.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server lives below a path.</source>
        <translation>Prüfen Sie die Adresse und den Port und ob der Server unter einem Pfad liegt.</translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::DashListPanel</name>
    <message>
        <source>Starred</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No dashboard is in this list.</source>
        <translation>In dieser Liste ist kein Dashboard.</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPage</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back to dashboard</source>
        <translation>&amp;Zurück zum Dashboard</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet Cells</source>
        <translation>&amp;Zellen für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Table (HTML)</source>
        <translation>&amp;Tabelle (HTML)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPicture</name>
    <message>
        <source>The dashboard is too long for one picture: %1 × %2 pixels. Choose fewer values of the variables that repeat its panels, or another format.</source>
        <translation>Das Dashboard ist zu lang für ein einziges Bild: %1 × %2 Pixel. Wählen Sie weniger Werte der Variablen, die seine Panels wiederholen, oder ein anderes Format.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Für das Bild ist nicht genug Speicher vorhanden.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>opsglass::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The demo is already running; close its window first.</source>
        <translation>Die Demo läuft bereits; schließen Sie zuerst ihr Fenster.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Making the eight days before today…</source>
        <translation>Die acht Tage vor heute werden erzeugt…</translation>
    </message>
    <message>
        <source>Making what happened since the last time…</source>
        <translation>Die Zeit seit dem letzten Mal wird erzeugt…</translation>
    </message>
    <message>
        <source>Starting Prometheus…</source>
        <translation>Prometheus wird gestartet…</translation>
    </message>
    <message>
        <source>The demo cannot listen on this machine&apos;s loopback address.</source>
        <translation>Die Demo kann auf der Loopback-Adresse dieses Rechners nicht lauschen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::DemoHistory</name>
    <message>
        <source>The demo needs Prometheus: run “apt install prometheus” and start it again.</source>
        <translation>Die Demo braucht Prometheus: Führen Sie „apt install prometheus“ aus und starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Ein anderes Opsglass verwendet die Daten in %1; schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be stored: %1</source>
        <translation>Die Vergangenheit der Demo kann nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopDesk</name>
    <message>
        <source>A report without secrets is in the clipboard. Read it before you give it away.</source>
        <translation>Ein Bericht ohne Geheimnisse ist in der Zwischenablage. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>1 h stummschalten</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>opsglass::DetailsReader</name>
    <message>
        <source>it belongs to somebody else</source>
        <translation>der Prozess gehört jemand anderem</translation>
    </message>
    <message>
        <source>Its share of memory cannot be read: %1.</source>
        <translation>Sein Anteil am Speicher kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Der Prozess ist beendet.</translation>
    </message>
    <message>
        <source>Its program cannot be read: %1.</source>
        <translation>Sein Programm kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Its working directory cannot be read: %1.</source>
        <translation>Sein Arbeitsverzeichnis kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::Export</name>
    <message>
        <source>The data of these panels are missing here, or not all of them are here:</source>
        <translation>Die Daten dieser Panels fehlen hier ganz oder teilweise:</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation>Es gibt kein Panel %1.</translation>
    </message>
    <message>
        <source>“%1” has no data: %2</source>
        <translation>„%1“ hat keine Daten: %2</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip, or one panel.</source>
        <translation>Mehrere Panels sind mehrere Dateien: Nennen Sie einen Ordner, eine .zip-Datei oder ein einzelnes Panel.</translation>
    </message>
    <message>
        <source>The picture cannot be compressed.</source>
        <translation>Das Bild kann nicht komprimiert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportCommand</name>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>Das Dashboard hat kein Panel %1.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal: name a file with --output.</source>
        <translation>Ein Bild ist nichts für ein Terminal: Nennen Sie mit --output eine Datei.</translation>
    </message>
    <message>
        <source>The dashboard has no variable “%1”.</source>
        <translation>Das Dashboard hat keine Variable „%1“.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Asking for all panels</source>
        <translation>Alle Panels werden abgefragt</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The dashboard was closed before it was exported.</source>
        <translation>Das Dashboard wurde vor dem Export geschlossen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source> Panels that failed: %1 and %n more.</source>
        <translation>
            <numerusform> Fehlgeschlagene Panels: %1 und %n weiteres.</numerusform>
            <numerusform> Fehlgeschlagene Panels: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source> Panels that failed: %1.</source>
        <translation> Fehlgeschlagene Panels: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the files are written.</source>
        <translation>
            <numerusform>%1 %n der Dateien ist geschrieben.</numerusform>
            <numerusform>%1 %n der Dateien sind geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (Tabulatoren)</translation>
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
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>All samples, before transformations</source>
        <translation>Alle Messwerte, vor Transformationen</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (%1, parted by “%2”)</source>
        <comment>a number</comment>
        <translation>Für &amp;Tabellenkalkulation (%1, getrennt durch „%2“)</translation>
    </message>
    <message>
        <source>Separator and decimals of your region; texts that look like formulas get an apostrophe</source>
        <translation>Trennzeichen und Dezimalzeichen Ihrer Region; Texte, die wie Formeln aussehen, erhalten ein Hochkomma</translation>
    </message>
    <message>
        <source>As seen (%1)</source>
        <translation>Wie angezeigt (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Zeit&amp;zone:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>Date&amp;ien:</translation>
    </message>
    <message>
        <source>One per panel in a folder</source>
        <translation>Eine je Panel in einem Ordner</translation>
    </message>
    <message>
        <source>One per panel in a zip</source>
        <translation>Eine je Panel in einem Zip</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
    <message>
        <source>1× (as on a usual screen)</source>
        <translation>1× (wie auf einem üblichen Bildschirm)</translation>
    </message>
    <message>
        <source>2× (for high resolution)</source>
        <translation>2× (für hohe Auflösung)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Fa&amp;rben:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>A4 landscape, no panel cut in two</source>
        <translation>A4 quer, kein Panel zerteilt</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>Eine lange Seite</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Zie&amp;l:</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export into a File</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Name the folder too.</source>
        <translation>Nennen Sie auch den Ordner.</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>Es gibt eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The folder exists: files of the same names in it are replaced.</source>
        <translation>Der Ordner existiert: Gleichnamige Dateien darin werden ersetzt.</translation>
    </message>
    <message>
        <source>The file exists and is replaced.</source>
        <translation>Die Datei existiert und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportOptions</name>
    <message>
        <source>Say what to write: --format csv, json, md, png, pdf or svg.</source>
        <translation>Geben Sie an, was geschrieben wird: --format csv, json, md, png, pdf oder svg.</translation>
    </message>
    <message>
        <source>--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.</source>
        <translation>--format ist csv, tsv, json, html, md, png, pdf oder svg, nicht „%1“.</translation>
    </message>
    <message>
        <source>--panel is the number of a panel, not “%1”.</source>
        <translation>--panel ist die Nummer eines Panels, nicht „%1“.</translation>
    </message>
    <message>
        <source>--scale is a number between 0.25 and 8, not “%1”.</source>
        <translation>--scale ist eine Zahl zwischen 0.25 und 8, nicht „%1“.</translation>
    </message>
    <message>
        <source>--paper is a4 or long, not “%1”.</source>
        <translation>--paper ist a4 oder long, nicht „%1“.</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip with --output, or one panel with --panel.</source>
        <translation>Mehrere Panels sind mehrere Dateien: Nennen Sie mit --output einen Ordner oder eine .zip-Datei, oder mit --panel ein einzelnes Panel.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet gehört zu --format csv.</translation>
    </message>
    <message>
        <source>Name one dashboard: a file, or the uid of a built-in one.</source>
        <translation>Nennen Sie ein Dashboard: eine Datei oder die uid eines mitgelieferten.</translation>
    </message>
</context>
<context>
    <name>opsglass::Exporter</name>
    <message>
        <source>The metrics of this machine are not offered at %1: others than this machine could read them there. Allow that first.</source>
        <translation>Die Metriken dieses Rechners werden nicht unter %1 angeboten: Dort könnten andere als dieser Rechner sie lesen. Erlauben Sie das zuerst.</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>eine solche Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>ein anderes Programm verwendet diesen Port</translation>
    </message>
    <message>
        <source>The metrics of this machine cannot be offered at %1, port %2: %3.</source>
        <translation>Die Metriken dieses Rechners können nicht unter %1, Port %2, angeboten werden: %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDesk</name>
    <message>
        <source>The environment overrides the settings by: %1.</source>
        <translation>Die Umgebung überschreibt die Einstellungen durch: %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDialog</name>
    <message>
        <source>&amp;Offer this machine&apos;s metrics</source>
        <translation>Metriken dieses Rechners &amp;anbieten</translation>
    </message>
    <message>
        <source>Other &amp;machines may reach it</source>
        <translation>Andere &amp;Rechner dürfen zugreifen</translation>
    </message>
    <message>
        <source>Metrics Exporter</source>
        <translation>Metrik-Exporter</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Without this, only addresses of this machine alone are taken, such as 127.0.0.1.</source>
        <translation>Andernfalls sind nur Adressen möglich, die allein dieser Rechner erreicht, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>A Prometheus can scrape what Opsglass reads of this machine and of the processes on the watch list, in the text format of /metrics. There is no password: whoever reaches the address can read it.</source>
        <translation>Ein Prometheus kann abrufen, was Opsglass von diesem Rechner und von den Prozessen der Beobachtungsliste liest, im Textformat von /metrics. Es gibt kein Passwort: Wer die Adresse erreicht, kann sie lesen.</translation>
    </message>
    <message>
        <source>Offered at %1</source>
        <translation>Angeboten unter %1</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>Nichts wird angeboten.</translation>
    </message>
</context>
<context>
    <name>opsglass::FileMenu</name>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana-Dashboards (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport Everything…</source>
        <translation>A&amp;lles importieren…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open Dashboard File…</source>
        <translation>Dashboard-Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste Dashboard</source>
        <translation>Dashboard &amp;einfügen</translation>
    </message>
    <message>
        <source>Import from &amp;Grafana…</source>
        <translation>Aus &amp;Grafana importieren…</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>Mit &amp;Server verbinden…</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos and their like</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos und Verwandte</translation>
    </message>
    <message>
        <source>&amp;Watch an Endpoint…</source>
        <translation>End&amp;punkt beobachten…</translation>
    </message>
    <message>
        <source>A /metrics address, scraped by a private Prometheus</source>
        <translation>Eine /metrics-Adresse, abgerufen von einem eigenen Prometheus</translation>
    </message>
    <message>
        <source>Look at the &amp;Demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>A demo agent inside the program, with eight days behind it</source>
        <translation>Ein Demo-Agent im Programm, mit acht Tagen Vergangenheit</translation>
    </message>
    <message>
        <source>&amp;Report Schedule…</source>
        <translation>Be&amp;richtszeitplan…</translation>
    </message>
    <message>
        <source>Metrics E&amp;xporter…</source>
        <translation>Metrik-E&amp;xporter…</translation>
    </message>
    <message>
        <source>Open Dashboard File</source>
        <translation>Dashboard-Datei öffnen</translation>
    </message>
    <message>
        <source>Import Dashboards</source>
        <translation>Dashboards importieren</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>Mit Server verbinden</translation>
    </message>
    <message>
        <source>Address of the server, such as http://localhost:9090 or name=http://host:9090</source>
        <translation>Adresse des Servers, etwa http://localhost:9090 oder name=http://host:9090</translation>
    </message>
    <message>
        <source>Watch an Endpoint</source>
        <translation>Endpunkt beobachten</translation>
    </message>
    <message>
        <source>Address of its metrics, such as http://localhost:8000/metrics</source>
        <translation>Adresse der Metriken, etwa http://localhost:8000/metrics</translation>
    </message>
</context>
<context>
    <name>opsglass::GeneralSourcePage</name>
    <message>
        <source>Scrape interval in seconds</source>
        <translation>Abrufintervall in Sekunden</translation>
    </message>
    <message>
        <source>Scrape inter&amp;val</source>
        <translation>Abruf&amp;intervall</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Ad&amp;resse</translation>
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
        <translation>Eine Seite mit Metriken. Ein eigenes Prometheus in Opsglass ruft sie ab und speichert ihre Werte.</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. The address may have a path.</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos oder ein anderer Server mit deren API. Die Adresse darf einen Pfad haben.</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>as the server says, or else %1 s</source>
        <translation>wie vom Server angegeben, sonst %1 s</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaClient</name>
    <message>
        <source>“%1” is not the address of a Grafana server: write one such as https://grafana.example.org.</source>
        <translation>„%1“ ist nicht die Adresse eines Grafana-Servers: Schreiben Sie eine wie https://grafana.example.org.</translation>
    </message>
    <message>
        <source>Make a token in Grafana under Administration, Service accounts, and paste it here.</source>
        <translation>Erstellen Sie in Grafana unter Administration, Service accounts, ein Token und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 has no dashboard with the uid “%2” (404), or the token may not see it.</source>
        <translation>%1 hat kein Dashboard mit der uid „%2“ (404), oder das Token darf es nicht sehen.</translation>
    </message>
    <message>
        <source>%1 has no Grafana at this address (404). Where Grafana lives below a path, the path belongs to the address.</source>
        <translation>%1 hat unter dieser Adresse kein Grafana (404). Liegt Grafana unter einem Pfad, gehört der Pfad zur Adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (401).</source>
        <translation>%1 nimmt das Token nicht an (401).</translation>
    </message>
    <message>
        <source>%1 wants a token (401).</source>
        <translation>%1 verlangt ein Token (401).</translation>
    </message>
    <message>
        <source>%1 does not allow this to the token (403): its service account needs the role Viewer to read and Editor to save.</source>
        <translation>%1 erlaubt dies dem Token nicht (403): Das Servicekonto braucht zum Lesen die Rolle Viewer und zum Speichern Editor.</translation>
    </message>
    <message>
        <source>The answer is not what Grafana&apos;s API promises; is this the address of a Grafana server?</source>
        <translation>Die Antwort ist nicht, was die API von Grafana zusagt; ist dies die Adresse eines Grafana-Servers?</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaDesk</name>
    <message>
        <source>No keyring answers: the token is kept until Opsglass closes.</source>
        <translation>Kein Schlüsselbund antwortet: Das Token wird behalten, bis Opsglass geschlossen wird.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <translation>%1 von %2 wird geholt…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Wird an %1 gesendet…</translation>
    </message>
    <message>
        <source>The server has another version: %1</source>
        <translation>Der Server hat eine andere Version: %1</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Auf %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaForm</name>
    <message>
        <source>&amp;Remember the token in the system&apos;s keyring</source>
        <translation>Token im &amp;Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>https://grafana.example.org, or the address of a dashboard</source>
        <translation>https://grafana.example.org oder die Adresse eines Dashboards</translation>
    </message>
    <message>
        <source>of a service account; nothing where none is needed</source>
        <translation>eines Servicekontos; leer, wo keines nötig ist</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaImportDialog</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Import from Grafana</source>
        <translation>Aus Grafana importieren</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Dashboards suchen</translation>
    </message>
    <message>
        <source>Dashboards of the server</source>
        <translation>Dashboards des Servers</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>%n &amp;importieren</numerusform>
            <numerusform>%n &amp;importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaSendDialog</name>
    <message>
        <source>Send “%1” to Grafana</source>
        <translation>„%1“ an Grafana senden</translation>
    </message>
    <message>
        <source>what changed; for the version history</source>
        <translation>was sich geändert hat; für den Versionsverlauf</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Dashboards (no folder)</source>
        <translation>Dashboards (kein Ordner)</translation>
    </message>
    <message>
        <source>Connect to see the folders</source>
        <translation>Verbinden, um die Ordner zu sehen</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>S&amp;enden</translation>
    </message>
</context>
<context>
    <name>opsglass::HeaderTable</name>
    <message>
        <source>Remo&amp;ve Header</source>
        <translation>Header ent&amp;fernen</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>Mit jeder Anfrage gesendete Header</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Add &amp;Header</source>
        <translation>Header hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message>
        <source>A heatmap needs a time and one column of numbers per bucket.</source>
        <translation>Eine Heatmap braucht eine Zeit und je Bucket eine Zahlenspalte.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>Die Abfragen liefern %n Histogramm, von denen eines gezeichnet wird: %1. Summieren Sie sie nach (le), um alle zu sehen.</numerusform>
            <numerusform>Die Abfragen liefern %n Histogramme, von denen eines gezeichnet wird: %1. Summieren Sie sie nach (le), um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values above zero to count on a logarithmic scale.</source>
        <translation>Es gibt keine Werte über null, die sich auf einer logarithmischen Skala zählen lassen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Farben von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapPlot</name>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets go of the crosshair.</source>
        <translation>Die Pfeiltasten gehen von Zelle zu Zelle, die Eingabetaste folgt den Links einer Zelle, Escape löst das Fadenkreuz.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
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
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions, desktop, sources and settings, without secrets</source>
        <translation>Versionen, Desktop, Quellen und Einstellungen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;About Opsglass</source>
        <translation>Ü&amp;ber Opsglass</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>%n Histogramm wird ausgelassen: Seine Buckets weichen von den ersten ab.</numerusform>
            <numerusform>%n Histogramme werden ausgelassen: Ihre Buckets weichen von den ersten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of buckets without an end are left out, such as those of +Inf.</source>
        <translation>Zählungen von Buckets ohne Ende, wie die von +Inf, werden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>opsglass::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Left and right move from bucket to bucket, Escape lets go.</source>
        <translation>Links und rechts gehen von Bucket zu Bucket, Escape lässt los.</translation>
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
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Alles Vorhandene</translation>
    </message>
    <message>
        <source>Search the history  /</source>
        <translation>Verlauf durchsuchen  /</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>Verlauf der Alarme</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nichts ist geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines</source>
        <translation>
            <numerusform>Die neueste %n Zeile</numerusform>
            <numerusform>Die neuesten %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ImportPreviewDialog</name>
    <message>
        <source>Import Everything</source>
        <translation>Alles importieren</translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation>Alles aus %1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>Was %1 ändern würde:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What is there now is kept as a file in the folder of the backups. Passwords and other secrets are not in such files. Opsglass starts anew to import.</source>
        <translation>Der jetzige Stand wird als Datei im Ordner der Sicherungen aufbewahrt. Passwörter und andere Geheimnisse sind in solchen Dateien nicht enthalten. Zum Importieren startet Opsglass neu.</translation>
    </message>
    <message>
        <source>&amp;Import and Restart</source>
        <translation>&amp;Importieren und neu starten</translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message>
        <source>The text is neither a dashboard in JSON nor the address of one.</source>
        <translation>Der Text ist weder ein Dashboard in JSON noch die Adresse eines solchen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Another version of “%1” is in the library.</source>
        <translation>Eine andere Version von „%1“ ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” has the uid of “%2” in the library.</source>
        <translation>„%1“ hat die uid von „%2“ in der Bibliothek.</translation>
    </message>
    <message>
        <source>Replace puts the new one in its place. Keep Both gives the new one a uid of its own, so links still lead to the one that is there.</source>
        <translation>„Ersetzen“ setzt das neue an dessen Stelle. „Beide behalten“ gibt dem neuen eine eigene uid, sodass Links weiterhin zum vorhandenen führen.</translation>
    </message>
    <message>
        <source>&amp;Do the same with the others</source>
        <translation>Bei den übrigen ebenso &amp;verfahren</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) are in the library now.</source>
        <translation>
            <numerusform>%n Dashboard ist jetzt in der Bibliothek.</numerusform>
            <numerusform>%n Dashboards sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>%n weiteres konnte nicht importiert werden.</numerusform>
            <numerusform>%n weitere konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InputsDialog</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>This dashboard does not say which of your sources it is about. Choose once; the choice is remembered beside the file, which stays as it is.</source>
        <translation>Dieses Dashboard sagt nicht, von welcher Ihrer Quellen es handelt. Wählen Sie einmal; die Wahl wird neben der Datei gemerkt, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This dashboard leaves a text to you. Write it once; it is remembered beside the file, which stays as it is.</source>
        <translation>Dieses Dashboard überlässt Ihnen einen Text. Schreiben Sie ihn einmal; er wird neben der Datei gemerkt, die bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message>
        <source>Inspect: %1</source>
        <translation>Untersuchen: %1</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Zeitreihe</numerusform>
            <numerusform>%n Zeitreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Time for all answers</source>
        <translation>Zeit für alle Antworten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>opsglass::InstantQueries</name>
    <message>
        <source>The source is not asked any more.</source>
        <translation>Die Quelle wird nicht mehr abgefragt.</translation>
    </message>
    <message>
        <source>There is no source to ask.</source>
        <translation>Es gibt keine Quelle, die abgefragt werden kann.</translation>
    </message>
</context>
<context>
    <name>opsglass::Keyring</name>
    <message>
        <source>No keyring answers.</source>
        <translation>Kein Schlüsselbund antwortet.</translation>
    </message>
</context>
<context>
    <name>opsglass::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>opsglass::LibraryActions</name>
    <message>
        <source>Rename Dashboard</source>
        <translation>Dashboard umbenennen</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Folder for “%1”: choose one, or type a new name. Without a name it is the library itself.</source>
        <translation>Ordner für „%1“: Wählen Sie einen oder geben Sie einen neuen Namen ein. Ohne Namen ist es die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Save as File</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Grafana-Dashboards (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>No file manager can be started. The file is %1.</source>
        <translation>Es lässt sich keine Dateiverwaltung starten. Die Datei ist %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkFollower</name>
    <message>
        <source>The link leads to the dashboard “%1”, which is not here. Open its file first.</source>
        <translation>Der Link führt zum Dashboard „%1“, das hier nicht vorhanden ist. Öffnen Sie zuerst dessen Datei.</translation>
    </message>
    <message>
        <source>The link “%1” leads to a page of Grafana that is not here.</source>
        <translation>Der Link „%1“ führt zu einer Grafana-Seite, die hier nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The link “%1” cannot be opened.</source>
        <translation>Der Link „%1“ kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkStrip</name>
    <message>
        <source>Links of the dashboard</source>
        <translation>Links des Dashboards</translation>
    </message>
</context>
<context>
    <name>opsglass::LocalDesk</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>opsglass::LoginSourcePage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>nowhere: ask at every start</source>
        <translation>nirgends: bei jedem Start fragen</translation>
    </message>
    <message>
        <source>elsewhere: a variable, a file or a command</source>
        <translation>anderswo: Variable, Datei oder Befehl</translation>
    </message>
    <message>
        <source>in a file, not encrypted</source>
        <translation>in einer Datei, unverschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Anme&amp;ldung</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Keep se&amp;crets</source>
        <translation>&amp;Geheimnisse</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Counts for the passwords, tokens and secret headers of this source. Without a keyring they are asked for at every start.</source>
        <translation>Gilt für die Passwörter, Tokens und geheimen Header dieser Quelle. Ohne Schlüsselbund wird bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>They are known until Opsglass closes.</source>
        <translation>Sie sind bekannt, bis Opsglass geschlossen wird.</translation>
    </message>
    <message>
        <source>Fields for secrets say where each is read from: env:NAME, file:/path or command:program arguments. What stands there is saved with the settings and is not secret.</source>
        <translation>Die Felder für Geheimnisse geben an, woher jedes gelesen wird: env:NAME, file:/Pfad oder command:Programm Argumente. Diese Angaben werden mit den Einstellungen gespeichert und sind nicht geheim.</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup or this disk can read these secrets: the file secrets.json is not encrypted.</source>
        <translation>Wer Ihre Dateien, eine Sicherung oder diesen Datenträger lesen kann, kann diese Geheimnisse lesen: Die Datei secrets.json ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>opsglass::MainWindow</name>
    <message>
        <source>&amp;Back in Time</source>
        <translation>&amp;Zurück in der Zeit</translation>
    </message>
    <message>
        <source>&amp;Forward in Time</source>
        <translation>V&amp;orwärts in der Zeit</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Herauszoo&amp;men</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;View Panel Alone</source>
        <translation>Panel a&amp;llein anzeigen</translation>
    </message>
    <message>
        <source>&amp;Inspect Panel</source>
        <translation>Panel &amp;untersuchen</translation>
    </message>
    <message>
        <source>Set Variab&amp;les</source>
        <translation>&amp;Variablen setzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Find Dashboard</source>
        <translation>Dashboard &amp;finden</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Dash&amp;board</translation>
    </message>
    <message>
        <source>Ti&amp;me Range…</source>
        <translation>Zei&amp;tbereich…</translation>
    </message>
    <message>
        <source>&amp;Annotations…</source>
        <translation>A&amp;nnotationen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what is seen as data or as a picture (Ctrl+E)</source>
        <translation>Das Angezeigte als Daten oder als Bild schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>Favor&amp;it</translation>
    </message>
    <message>
        <source>Import R&amp;eport…</source>
        <translation>Import&amp;bericht…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>Als Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>Send to &amp;Grafana…</source>
        <translation>An &amp;Grafana senden…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>Die Datei hat ein Problem</translation>
    </message>
    <message>
        <source>%1 – Opsglass</source>
        <translation>%1 – Opsglass</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>&amp;Show Alerts</source>
        <translation>Alarme an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Processes of this machine (Ctrl+Shift+P)</source>
        <translation>Prozesse dieses Rechners (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>opsglass::ManagedPrometheus</name>
    <message>
        <source>“%1” cannot be scraped: write an address such as http://localhost:9100/metrics.</source>
        <translation>„%1“ kann nicht abgerufen werden: Schreiben Sie eine Adresse wie http://localhost:9100/metrics.</translation>
    </message>
    <message>
        <source>The managed Prometheus has not become ready within a minute.</source>
        <translation>Das verwaltete Prometheus war nach einer Minute noch nicht bereit.</translation>
    </message>
    <message>
        <source>Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to a server instead.</source>
        <translation>Prometheus ist nicht installiert: Führen Sie „apt install prometheus“ aus oder verbinden Sie Opsglass stattdessen mit einem Server.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Ein anderes Opsglass verwendet die Daten in %1; schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The managed Prometheus has ended: %1</source>
        <translation>Das verwaltete Prometheus ist beendet: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MatcherEditor</name>
    <message>
        <source>The matcher counts</source>
        <translation>Der Matcher gilt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove the matcher</source>
        <translation>Den Matcher entfernen</translation>
    </message>
</context>
<context>
    <name>opsglass::MonitorRun</name>
    <message>
        <source>No answer for %1 s.</source>
        <translation>Seit %1 s keine Antwort.</translation>
    </message>
</context>
<context>
    <name>opsglass::NetworkSourcePage</name>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>http://host:8080 or socks5://host:1080</source>
        <translation>http://host:8080 oder socks5://host:1080</translation>
    </message>
    <message>
        <source>nothing where no login is needed</source>
        <translation>leer, wenn keine Anmeldung nötig ist</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy addr&amp;ess</source>
        <translation>Proxy-Ad&amp;resse</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>Proxy-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>Proxy-&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Wait for answers</source>
        <translation>Au&amp;f Antworten warten</translation>
    </message>
</context>
<context>
    <name>opsglass::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationServer</name>
    <message>
        <source>The notification server does not answer.</source>
        <translation>Der Benachrichtigungsdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The notification server refused to show an alert.</source>
        <translation>Der Benachrichtigungsdienst hat es abgelehnt, einen Alarm anzuzeigen.</translation>
    </message>
    <message>
        <source>Notifications need a session bus, and there is none.</source>
        <translation>Benachrichtigungen brauchen einen Sitzungsbus, und es gibt keinen.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Auf diesem Desktop zeigt nichts Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>The session bus is gone, and notifications with it.</source>
        <translation>Der Sitzungsbus ist weg und mit ihm die Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationSettings</name>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>Auf dem Desktop be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>Tell also when it is o&amp;ver</source>
        <translation>Auch melden, wenn es &amp;vorbei ist</translation>
    </message>
    <message>
        <source>&amp;Hide what alerts say: only how many there are is told</source>
        <translation>&amp;Inhalte verbergen: Nur die Anzahl der Alarme wird gemeldet</translation>
    </message>
    <message>
        <source>Critical ones stay until they are &amp;dismissed</source>
        <translation>&amp;Kritische bleiben, bis sie geschlossen werden</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Groups of alerts. 0: each has a notification of its own.</source>
        <translation>Gruppen von Alarmen. 0: Jede hat eine eigene Benachrichtigung.</translation>
    </message>
    <message>
        <source>&amp;Sum up when more come within a minute than</source>
        <translation>&amp;Zusammenfassen, wenn in einer Minute mehr kommen als</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Of no known severity</source>
        <translation>Ohne bekannten Schweregrad</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be silenced or snoozed in Opsglass.</source>
        <translation>Er lässt sich in Opsglass stummschalten oder zurückstellen.</translation>
    </message>
    <message>
        <source>Opsglass has the details.</source>
        <translation>Opsglass hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>Alerts are resolved</source>
        <translation>Alarme sind behoben</translation>
    </message>
    <message>
        <source>Critical alerts are firing</source>
        <translation>Kritische Alarme sind ausgelöst</translation>
    </message>
    <message>
        <source>Warnings are firing</source>
        <translation>Warnungen sind ausgelöst</translation>
    </message>
    <message>
        <source>Alerts are firing</source>
        <translation>Alarme sind ausgelöst</translation>
    </message>
</context>
<context>
    <name>opsglass::NotifyDesk</name>
    <message>
        <source>notifications are switched off</source>
        <translation>Benachrichtigungen sind ausgeschaltet</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibiert durch %1</translation>
    </message>
    <message>
        <source>outside its time: %1</source>
        <translation>außerhalb seiner Zeit: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>notifications are paused until %1</source>
        <translation>Benachrichtigungen sind pausiert bis %1</translation>
    </message>
    <message>
        <source>notifications are paused</source>
        <translation>Benachrichtigungen sind pausiert</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>jemand präsentiert</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Opener</name>
    <message>
        <source>The file has changed and asks for more than before. Open it again to answer.</source>
        <translation>Die Datei hat sich geändert und fragt mehr als zuvor. Öffnen Sie sie erneut, um zu antworten.</translation>
    </message>
</context>
<context>
    <name>opsglass::Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelData</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out: a heatmap or histogram shows them.</source>
        <translation>
            <numerusform>%n Zeitreihe nativer Histogramme wird ausgelassen: Eine Heatmap oder ein Histogramm zeigt sie.</numerusform>
            <numerusform>%n Zeitreihen nativer Histogramme werden ausgelassen: Eine Heatmap oder ein Histogramm zeigt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::PanelFrame</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>L&amp;inks</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>A panel shows what was that long ago, such as &quot;7d&quot;</extracomment>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelHeader</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Panel-Menü</translation>
    </message>
    <message>
        <source>Panel menu (M)</source>
        <translation>Panel-Menü (M)</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelNotice</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelParts</name>
    <message>
        <source>It is not answered yet.</source>
        <translation>Die Antwort steht noch aus.</translation>
    </message>
</context>
<context>
    <name>opsglass::PastWriter</name>
    <message>
        <source>The demo&apos;s past cannot be written to %1: %2.</source>
        <translation>Die Vergangenheit der Demo kann nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PictureHeader</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PieChartPanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
</context>
<context>
    <name>opsglass::PlaceholderPanel</name>
    <message>
        <source>Unknown panel type</source>
        <translation>Unbekannter Panel-Typ</translation>
    </message>
</context>
<context>
    <name>opsglass::PlotWidget</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, Enter follows the links of a value, Escape lets go.</source>
        <translation>Links und rechts bewegen das Fadenkreuz, die Eingabetaste folgt den Links eines Wertes, Escape lässt los.</translation>
    </message>
</context>
<context>
    <name>opsglass::PreferencesDialog</name>
    <message>
        <source>&amp;Start when I log in, in the background</source>
        <translation>Bei der Anmeldung im Hintergrund &amp;starten</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>Im &amp;Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: closing the window ends Opsglass.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich: Das Schließen des Fensters beendet Opsglass.</translation>
    </message>
    <message>
        <source>What cannot be changed here is set by the administrator of this machine.</source>
        <translation>Was hier nicht geändert werden kann, ist vom Administrator dieses Rechners festgelegt.</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Eine andere Sprache wird nach dem nächsten Start verwendet.</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActDialog</name>
    <message>
        <source>&amp;Nice</source>
        <translation>&amp;Nice</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessActions</name>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Sofort beenden…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priorität…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>Be&amp;obachten…</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Read the details again: shares of memory, arguments, program</source>
        <translation>Die Einzelheiten neu lesen: Speicheranteile, Argumente, Programm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessBar</name>
    <message>
        <source>Only &amp;mine</source>
        <translation>Nur &amp;eigene</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>Be&amp;obachtungsliste</translation>
    </message>
    <message>
        <source>Name, command, PID or user</source>
        <translation>Name, Befehl, PID oder Benutzer</translation>
    </message>
    <message>
        <source>Search processes (Ctrl+F)</source>
        <translation>Prozesse suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search processes</source>
        <translation>Prozesse suchen</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Flache Liste</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Agent</translation>
    </message>
    <message>
        <source>Only processes with your rights</source>
        <translation>Nur Prozesse mit Ihren Rechten</translation>
    </message>
    <message>
        <source>Processes whose figures are kept as series</source>
        <translation>Prozesse, deren Zahlen als Zeitreihen aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n process(es)</source>
        <translation>
            <numerusform>%1 von %n Prozess</numerusform>
            <numerusform>%1 von %n Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>&amp;Neuer Eintrag…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No processes are watched</source>
        <translation>Keine Prozesse werden beobachtet</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPU in the last ten minutes; 100 % is one core</source>
        <translation>CPU in den letzten zehn Minuten; 100 % sind ein Kern</translation>
    </message>
    <message>
        <source>Memory (RSS) in the last ten minutes</source>
        <translation>Speicher (RSS) in den letzten zehn Minuten</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % sind ein ganzer Kern</translation>
    </message>
    <message>
        <source>Memory in RAM (RSS)</source>
        <translation>Speicher im RAM (RSS)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessControl</name>
    <message>
        <source>Process %1 has ended already.</source>
        <translation>Prozess %1 ist bereits beendet.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>Process %1 cannot be reached safely: %2.</source>
        <translation>Prozess %1 ist nicht sicher erreichbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is a part of the kernel, not a program.</source>
        <translation>„%1“ ist ein Teil des Kernels, kein Programm.</translation>
    </message>
    <message>
        <source>You may not end “%1” (%2): it belongs to %3.</source>
        <translation>Sie dürfen „%1“ (%2) nicht beenden: Der Prozess gehört %3.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be ended: %3.</source>
        <translation>„%1“ (%2) kann nicht beendet werden: %3.</translation>
    </message>
    <message>
        <source>Only root may give “%1” (%2) a nice value below %3.</source>
        <translation>Nur root darf „%1“ (%2) einen Nice-Wert unter %3 geben.</translation>
    </message>
    <message>
        <source>You may not set the nice value of “%1” (%2): it belongs to %3.</source>
        <translation>Sie dürfen den Nice-Wert von „%1“ (%2) nicht setzen: Der Prozess gehört %3.</translation>
    </message>
    <message>
        <source>The nice value of “%1” (%2) cannot be set: %3.</source>
        <translation>Der Nice-Wert von „%1“ (%2) kann nicht gesetzt werden: %3.</translation>
    </message>
    <message>
        <source>A nice value is between −20 and 19, not %1.</source>
        <translation>Ein Nice-Wert liegt zwischen −20 und 19, nicht %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDetail</name>
    <message>
        <source>Choose a process to see all there is to know of it.</source>
        <translation>Wählen Sie einen Prozess, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Der Prozess</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100 % sind ein ganzer Kern</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Of all cores since its start</source>
        <translation>Auf allen Kernen seit dem Start</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>In RAM, shared parts whole (RSS)</source>
        <translation>Im RAM, geteilte Teile ganz (RSS)</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>In RAM, shared parts divided among those that share them (PSS)</source>
        <translation>Im RAM, geteilte Teile unter allen aufgeteilt, die sie teilen (PSS)</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Memory that was moved to the disk</source>
        <translation>Speicher, der auf den Datenträger verlagert wurde</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>Reserved, mostly not in use</source>
        <translation>Reserviert, größtenteils nicht genutzt</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Files, sockets and pipes</source>
        <translation>Dateien, Sockets und Pipes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>From storage since its start, and now</source>
        <translation>Vom Datenträger seit dem Start und jetzt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>To storage since its start, and now</source>
        <translation>Auf den Datenträger seit dem Start und jetzt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Watched as</source>
        <translation>Beobachtet als</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are sums of those that can be read.</source>
        <translation>Die Zahlen sind Summen derer, die lesbar sind.</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>Nice %1</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>übergeordnet %1</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1.</source>
        <translation>Ist beendet, festgestellt am %1.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessTree</name>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Zurück zum Dashboard (Esc)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Keine Prozesse</translation>
    </message>
    <message>
        <source>The system told of none.</source>
        <translation>Das System hat keine gemeldet.</translation>
    </message>
    <message>
        <source>No process is like that</source>
        <translation>Kein Prozess passt</translation>
    </message>
    <message numerus="yes">
        <source>None of %n process(es) has this text or user.</source>
        <translation>
            <numerusform>Keiner von %n Prozess hat diesen Text oder Benutzer.</numerusform>
            <numerusform>Keiner von %n Prozessen hat diesen Text oder Benutzer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Program</name>
    <message>
        <source>This endpoint cannot be watched</source>
        <translation>Dieser Endpunkt kann nicht beobachtet werden</translation>
    </message>
    <message>
        <source>The dashboard cannot be opened</source>
        <translation>Das Dashboard kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Opsglass goes on</source>
        <translation>Opsglass läuft weiter</translation>
    </message>
    <message>
        <source>Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program.</source>
        <translation>Opsglass überwacht im Infobereich weiter. Das Menü dort und Strg+Q beenden das Programm.</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Was möchten Sie beobachten?</translation>
    </message>
    <message>
        <source>Opsglass shows the metrics of AI agents and LLM services, and of the machines underneath. You can change this later in the File menu.</source>
        <translation>Opsglass zeigt die Metriken von KI-Agenten und LLM-Diensten sowie der Rechner darunter. Sie können dies später im Menü „Datei“ ändern.</translation>
    </message>
    <message>
        <source>This server cannot be used</source>
        <translation>Dieser Server kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>opsglass::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>opsglass::PrometheusClient</name>
    <message>
        <source>The answer has too many histogram buckets: more than %1.</source>
        <translation>Die Antwort hat zu viele Histogramm-Buckets: mehr als %1.</translation>
    </message>
    <message>
        <source>The answer has too many series: more than %1 of %2 points each.</source>
        <translation>Die Antwort hat zu viele Zeitreihen: mehr als %1 mit je %2 Punkten.</translation>
    </message>
    <message>
        <source>The query selects a range of samples, which has no value at one point in time; wrap it in a function such as rate() or last_over_time().</source>
        <translation>Die Abfrage wählt einen Bereich von Messwerten, der zu einem Zeitpunkt keinen Wert hat; setzen Sie sie in eine Funktion wie rate() oder last_over_time().</translation>
    </message>
    <message>
        <source>The answer is partial: not all of the server&apos;s nodes took part.</source>
        <translation>Die Antwort ist unvollständig: Nicht alle Knoten des Servers haben mitgewirkt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” holds no private key in PEM form.</source>
        <translation>„%1“ enthält keinen privaten Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The private key in “%1” needs its passphrase.</source>
        <translation>Der private Schlüssel in „%1“ benötigt seine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in “%1”.</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel in „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or its passphrase is another one.</source>
        <translation>„%1“ ist beschädigt, oder die Passphrase ist eine andere.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>„%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy of the form http://host:port or socks5://host:port.</source>
        <translation>„%1“ ist kein Proxy der Form http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What failed, and the words of the program that says so</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 hat die Antwort nicht innerhalb von %2 s abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MiB.</source>
        <translation>%1 hat mit mehr als %2 MiB geantwortet.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>Das Zertifikat von %1 wird nicht akzeptiert: %2</translation>
    </message>
    <message>
        <source>%1 does not accept our client certificate.</source>
        <translation>%1 akzeptiert unser Client-Zertifikat nicht.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: its address must begin with http://, not with https://.</source>
        <translation>%1 spricht kein TLS: Die Adresse muss mit http:// beginnen, nicht mit https://.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Der Proxy des Systems</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Der Proxy %1</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (407).</source>
        <translation>%1 verlangt eine Anmeldung oder eine andere (407).</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the proxy %2</source>
        <translation>%1 ist über den Proxy %2 nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>Der Host „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not followed: a login is needed, or the address is to be corrected.</source>
        <translation>%1 verweist auf %2, dem nicht gefolgt wird: Eine Anmeldung ist nötig, oder die Adresse ist zu berichtigen.</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (401)</source>
        <translation>%1 verlangt eine Anmeldung oder eine andere (401)</translation>
    </message>
    <message>
        <source>%1 does not allow this (403)</source>
        <translation>%1 erlaubt dies nicht (403)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2 (404)</source>
        <translation>%1 hat unter %2 nichts (404)</translation>
    </message>
    <message>
        <source>%1 is asked too often (429)</source>
        <translation>%1 wird zu oft abgefragt (429)</translation>
    </message>
    <message>
        <source>%1 is not ready (%2)</source>
        <translation>%1 ist nicht bereit (%2)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 hat mit dem Status %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”): a login is needed, or the address is not that of the API.</source>
        <translation>%1 hat mit einer Webseite („%2“) geantwortet: Eine Anmeldung ist nötig, oder die Adresse ist nicht die der API.</translation>
    </message>
    <message>
        <source>%1 answered with a text that is not JSON: %2</source>
        <translation>%1 hat mit einem Text geantwortet, der kein JSON ist: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON.</source>
        <translation>%1 hat mit etwas geantwortet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The answer is not what Prometheus&apos; API promises, from byte %1 on.</source>
        <translation>Die Antwort ist ab Byte %1 nicht, was die API von Prometheus zusagt.</translation>
    </message>
    <message>
        <source>it is not the one that is trusted.</source>
        <translation>Es ist nicht das, dem vertraut wird.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form http://host:port.</source>
        <translation>„%1“ ist keine Adresse der Form http://host:port.</translation>
    </message>
</context>
<context>
    <name>opsglass::QueryOptions</name>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format ist table, csv oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 is a duration such as 5m or 1h30m, not “%2”.</source>
        <translation>--%1 ist eine Dauer wie 5m oder 1h30m, nicht „%2“.</translation>
    </message>
    <message>
        <source>Give one expression, in quotes of the shell.</source>
        <translation>Geben Sie einen Ausdruck an, in Anführungszeichen der Shell.</translation>
    </message>
    <message>
        <source>An expression is asked of one source.</source>
        <translation>Ein Ausdruck wird bei einer Quelle abgefragt.</translation>
    </message>
    <message>
        <source>--step goes with --range.</source>
        <translation>--step gehört zu --range.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet gehört zu --format csv.</translation>
    </message>
</context>
<context>
    <name>opsglass::QuietHoursEdit</name>
    <message>
        <source>&amp;Quiet hours: no notifications and no sounds</source>
        <translation>&amp;Ruhezeiten: keine Benachrichtigungen und keine Töne</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>C&amp;ritical alerts are told of all the same</source>
        <translation>Kri&amp;tische Alarme werden trotzdem gemeldet</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Ruhe am %1</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Ruhezeit beginnt</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ruhezeit endet</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Begin on</source>
        <translation>Beginn am</translation>
    </message>
    <message>
        <source>The quiet hours end when they begin.</source>
        <translation>Die Ruhezeit endet, wenn sie beginnt.</translation>
    </message>
    <message>
        <source>The quiet hours need a day.</source>
        <translation>Die Ruhezeit braucht einen Tag.</translation>
    </message>
</context>
<context>
    <name>opsglass::RefreshPicker</name>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Jetzt aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message>
        <source>Only what &amp;differs from Grafana</source>
        <translation>Nur, was von Grafana &amp;abweicht</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n Dashboard</numerusform>
            <numerusform>%n Dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.</source>
        <translation>%1. Panels wie in Grafana gezeichnet: %2; anders gezeichnet: %3; nicht gezeichnet: %4.</translation>
    </message>
    <message>
        <source>● full</source>
        <translation>● voll</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ teilweise</translation>
    </message>
    <message>
        <source>■ none</source>
        <translation>■ nicht</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panel %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportPreferences</name>
    <message>
        <source>These endpoints are scraped only while Opsglass runs. A report says for how long they were not.</source>
        <translation>Diese Endpunkte werden nur abgerufen, solange Opsglass läuft. Der Bericht sagt, wie lange das nicht der Fall war.</translation>
    </message>
    <message>
        <source>The demo begins anew each time: its reports show what one looks like.</source>
        <translation>Die Demo beginnt jedes Mal von vorn: Ihre Berichte zeigen, wie ein Bericht aussieht.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportScheduleDialog</name>
    <message>
        <source>&amp;Write reports on a schedule</source>
        <translation>&amp;Berichte nach Zeitplan schreiben</translation>
    </message>
    <message>
        <source>Install a &amp;systemd user timer for when Opsglass is not running</source>
        <translation>Einen &amp;systemd-Benutzertimer installieren, für Zeiten, in denen Opsglass nicht läuft</translation>
    </message>
    <message>
        <source>Scheduled Reports</source>
        <translation>Geplante Berichte</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Jeden %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (derzeit nicht vorhanden)</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>die letzten %1</translation>
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
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>What is written for systemd</source>
        <translation>Was für systemd geschrieben wird</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Noch keine vorhanden</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Time span</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>Wählen Sie einen Ordner für die Berichte.</translation>
    </message>
    <message>
        <source>The folder is a full path, beginning with /.</source>
        <translation>Der Ordner ist ein vollständiger Pfad, der mit / beginnt.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it knows none of them yet. Choose one in the File menu first: Connect to a Server…, Watch an Endpoint… or Look at the Demo.</source>
        <translation>Berichte handeln von einem Server, von Endpunkten, die Opsglass abruft, oder von der Demo, und noch ist nichts davon bekannt. Wählen Sie zuerst im Menü „Datei“: „Mit Server verbinden…“, „Endpunkt beobachten…“ oder „Demo ansehen“.</translation>
    </message>
    <message>
        <source>No report is written.</source>
        <translation>Es wird kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>The report of %1 is written at once.</source>
        <translation>Der Bericht vom %1 wird sofort geschrieben.</translation>
    </message>
    <message>
        <source>The next report is that of %1.</source>
        <translation>Der nächste Bericht ist der vom %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::RequestDesk</name>
    <message>
        <source>That is too much to open at once.</source>
        <translation>Das ist zu viel, um es auf einmal zu öffnen.</translation>
    </message>
    <message>
        <source>Only files and links that begin with “opsglass:” are opened, not “%1”.</source>
        <translation>Nur Dateien und Links, die mit „opsglass:“ beginnen, werden geöffnet, nicht „%1“.</translation>
    </message>
    <message>
        <source>The action “%1” takes no parameters.</source>
        <translation>Die Aktion „%1“ nimmt keine Parameter an.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Die Aktion „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>opsglass::RoutingFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  (%n Panel)</numerusform>
            <numerusform>%1  (%n Panels)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this row</source>
        <translation>Diese Zeile aufklappen</translation>
    </message>
    <message>
        <source>Close this row</source>
        <translation>Diese Zeile zuklappen</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleDetail</name>
    <message>
        <source>&amp;Copy expression</source>
        <translation>Ausdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Choose a rule to see all there is to know of it.</source>
        <translation>Wählen Sie eine Regel, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Records a series</source>
        <translation>Zeichnet eine Zeitreihe auf</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n Alarm ausgelöst</numerusform>
            <numerusform>%n Alarme ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) pending</source>
        <translation>
            <numerusform>%n Alarm ausstehend</numerusform>
            <numerusform>%n Alarme ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>evaluated %1 ago, at %2</source>
        <translation>vor %1 ausgewertet, am %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>late: it should be evaluated every %1</source>
        <translation>überfällig: sollte alle %1 ausgewertet werden</translation>
    </message>
    <message>
        <source>slow: more than a tenth of its interval</source>
        <translation>langsam: mehr als ein Zehntel des Intervalls</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Keep firing for</source>
        <translation>Ausgelöst halten</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleFileRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>Probleme von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series</source>
        <translation>
            <numerusform>%n aufgezeichnete Zeitreihe</numerusform>
            <numerusform>%n aufgezeichnete Zeitreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as it is now; the version before goes on.</source>
        <translation>In der jetzigen Form abgewiesen; die vorige Fassung gilt weiter.</translation>
    </message>
    <message>
        <source>Refused: none of its rules is evaluated.</source>
        <translation>Abgewiesen: Keine der Regeln wird ausgewertet.</translation>
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
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n fehlerhaft</numerusform>
            <numerusform>%n fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or late</source>
        <translation>
            <numerusform>%n langsam oder überfällig</numerusform>
            <numerusform>%n langsam oder überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Instead of a state: the rule writes a series</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>opsglass::RulesPage</name>
    <message>
        <source>S&amp;witch rules on or off…</source>
        <translation>Regeln &amp;ein- oder ausschalten…</translation>
    </message>
    <message>
        <source>Search names, files, expressions, labels, errors</source>
        <translation>Namen, Dateien, Ausdrücke, Labels, Fehler durchsuchen</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>Welche Regeln angezeigt werden</translation>
    </message>
    <message>
        <source>No rule is like this.</source>
        <translation>Keine Regel passt.</translation>
    </message>
    <message>
        <source>Show &amp;all rules</source>
        <translation>Alle &amp;Regeln anzeigen</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>Regeln einschalten</translation>
    </message>
    <message>
        <source>Packs that come with the program and rule files of your own, per source.</source>
        <translation>Pakete, die mit dem Programm kommen, und eigene Regeldateien, je Quelle.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Rules are evaluated here once they are switched on for a source. Those the servers evaluate themselves are listed as well; none has told of any.</source>
        <translation>Regeln werden hier ausgewertet, sobald sie für eine Quelle eingeschaltet sind. Die Regeln, die Server selbst auswerten, stehen ebenfalls hier; kein Server hat welche gemeldet.</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>Alle Regeln (%1)</translation>
    </message>
    <message>
        <source>Firing or pending (%1)</source>
        <translation>Ausgelöst oder ausstehend (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>Fehlerhaft (%1)</translation>
    </message>
    <message>
        <source>Slow or late (%1)</source>
        <translation>Langsam oder überfällig (%1)</translation>
    </message>
</context>
<context>
    <name>opsglass::ScheduledReport</name>
    <message>
        <source>The login that is known does not do.</source>
        <translation>Die bekannte Anmeldung reicht nicht aus.</translation>
    </message>
    <message>
        <source>It is set up without a login.</source>
        <translation>Sie ist ohne Anmeldung eingerichtet.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes none now.</source>
        <translation>Die geplanten Berichte handeln von Endpunkten, die Opsglass abruft, und zurzeit ruft es keine ab.</translation>
    </message>
    <message>
        <source>The source of the scheduled reports is not there.</source>
        <translation>Die Quelle der geplanten Berichte ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The scheduled reports have no folder to be written to.</source>
        <translation>Für die geplanten Berichte ist kein Zielordner angegeben.</translation>
    </message>
    <message>
        <source>Opsglass scrapes it, and did not run for about %1 of these %2: what happened then is not known.</source>
        <translation>Opsglass ruft die Quelle ab und lief etwa %1 von diesen %2 nicht: Was in dieser Zeit geschah, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>opsglass::Scheduler</name>
    <message>
        <source>The source “%1” is not set up.</source>
        <translation>Die Quelle „%1“ ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The time range is empty.</source>
        <translation>Der Zeitbereich ist leer.</translation>
    </message>
    <message>
        <source>The query asks for %L1 points per series; servers give at most %L2.</source>
        <translation>Die Abfrage verlangt %L1 Punkte je Zeitreihe; Server liefern höchstens %L2.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretEdit</name>
    <message>
        <source>env:NAME, file:/path or command:program</source>
        <translation>env:NAME, file:/Pfad oder command:Programm</translation>
    </message>
    <message>
        <source>known; type another one to replace it</source>
        <translation>bekannt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird bei Bedarf abgefragt</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretStore</name>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>Die Variable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” gave no secret: %2</source>
        <translation>„%1“ hat kein Geheimnis geliefert: %2</translation>
    </message>
    <message>
        <source>it ended with status %1.</source>
        <translation>Es endete mit Status %1.</translation>
    </message>
    <message>
        <source>No keyring answers: the secrets of “%1” are known until Opsglass closes.</source>
        <translation>Kein Schlüsselbund antwortet: Die Geheimnisse von „%1“ sind bekannt, bis Opsglass geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretsDialog</name>
    <message>
        <source>It is kept in the system&apos;s keyring where one answers, else until Opsglass closes.</source>
        <translation>Es wird im Schlüsselbund des Systems aufbewahrt, sofern einer antwortet, sonst bis Opsglass geschlossen wird.</translation>
    </message>
    <message>
        <source>It is kept in a file that is not encrypted.</source>
        <translation>Es wird in einer unverschlüsselten Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>It is known until Opsglass closes.</source>
        <translation>Es ist bekannt, bis Opsglass geschlossen wird.</translation>
    </message>
    <message>
        <source>Login of a Source</source>
        <translation>Anmeldung an einer Quelle</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this:</source>
        <translation>„%1“ unter %2 kann ohne diese Angabe nicht abgefragt werden:</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this, for the user %3:</source>
        <translation>„%1“ unter %2 kann ohne diese Angabe für den Benutzer %3 nicht abgefragt werden:</translation>
    </message>
</context>
<context>
    <name>opsglass::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On a Chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Zoom all panels</source>
        <translation>In alle Panels hineinzoomen</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>In der Zeit verschieben</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Fadenkreuz bewegen</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Follow the link of a point</source>
        <translation>Dem Link eines Punktes folgen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Copy what an exemplar or annotation says</source>
        <translation>Text eines Exemplars oder einer Annotation kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>Menü des Panels</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In a Legend</source>
        <translation>In einer Legende</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>Nur eine Zeitreihe anzeigen</translation>
    </message>
    <message>
        <source>click, Enter</source>
        <translation>Klick, Eingabe</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>Eine Zeitreihe ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter</source>
        <translation>Strg+Klick, Strg+Eingabe</translation>
    </message>
    <message>
        <source>In a Table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Spalte filtern</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Menu of the cell</source>
        <translation>Menü der Zelle</translation>
    </message>
    <message>
        <source>menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>In the List of Alerts</source>
        <translation>In der Liste der Alarme</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>In the List of Processes</source>
        <translation>In der Liste der Prozesse</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>End, kill</source>
        <translation>Beenden, sofort beenden</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Entf, Umschalt+Entf</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Priorität ändern</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>Zur Beobachtungsliste hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>Zurück zur vorherigen Ansicht</translation>
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
        <translation>Kein Dashboard gefunden.</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Dashboards suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Show only dashboards with these tags</source>
        <translation>Nur Dashboards mit diesen Tags anzeigen</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>No dashboard has a tag</source>
        <translation>Kein Dashboard hat ein Tag</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Aus Fa&amp;voriten entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Zu Fa&amp;voriten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>In Ordner verschie&amp;ben…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>In der &amp;Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceDialog</name>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Start &amp;later</source>
        <translation>&amp;Später beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Add Matcher</source>
        <translation>&amp;Matcher hinzufügen</translation>
    </message>
    <message>
        <source>Alerts that it hides now</source>
        <translation>Alarme, die sie jetzt ausblendet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Urheber</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Make &amp;Silence</source>
        <translation>S&amp;tummschalten</translation>
    </message>
    <message>
        <source>Hide alerts for which all of these hold:</source>
        <translation>Alarme ausblenden, für die all dies gilt:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow, 9:00</source>
        <translation>Morgen, 9:00</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Choose who keeps the silence.</source>
        <translation>Wählen Sie, wo die Stummschaltung gespeichert wird.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides nothing now: no alert matches.</source>
        <translation>Sie blendet jetzt nichts aus: Kein Alarm passt.</translation>
    </message>
    <message numerus="yes">
        <source>It hides every alert there is: %n now.</source>
        <translation>
            <numerusform>Sie blendet jeden vorhandenen Alarm aus: jetzt %n.</numerusform>
            <numerusform>Sie blendet jeden vorhandenen Alarm aus: jetzt %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %n alert(s) now:</source>
        <translation>
            <numerusform>Sie blendet jetzt %n Alarm aus:</numerusform>
            <numerusform>Sie blendet jetzt %n Alarme aus:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceListModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>starts in %1, for %2</source>
        <translation>beginnt in %1, für %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>derzeit nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), later</source>
        <translation>
            <numerusform>später %n Alarm</numerusform>
            <numerusform>später %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>bisher nichts</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>nichts mehr</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Hides: how many alerts a silence hides. Kept: where it is stored.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Matcher</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceView</name>
    <message>
        <source>New Silence…</source>
        <translation>Neue Stummschaltung…</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Extend the silence by a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stummschaltungen</translation>
    </message>
    <message>
        <source>Make Again…</source>
        <translation>Erneut anlegen…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n expired</source>
        <translation>
            <numerusform>%n abgelaufene anzeigen</numerusform>
            <numerusform>%n abgelaufene anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No silence hides an alert, here or at an Alertmanager.</source>
        <translation>Keine Stummschaltung blendet einen Alarm aus, weder hier noch bei einem Alertmanager.</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundChoice</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>The name of a sound: something is completed</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Abspielen: %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Einen Ton auswählen</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)</source>
        <translation>Töne (*.oga *.ogg *.wav *.flac *.mp3);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundPlayer</name>
    <message>
        <source>The sound “%1” cannot be played.</source>
        <translation>Der Ton „%1“ kann nicht abgespielt werden.</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceEditor</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceLabel</name>
    <message>
        <source>Refreshes missed because an answer was still due: %1</source>
        <translation>Aktualisierungen, die entfielen, weil eine Antwort noch ausstand: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · noch nicht abgefragt</translation>
    </message>
    <message>
        <source>%1 · %2 ms · updated %3 ago</source>
        <translation>%1 · %2 ms · vor %3 aktualisiert</translation>
    </message>
    <message>
        <source>%1 · %2 Next attempt in %3.</source>
        <translation>%1 · %2 Nächster Versuch in %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::Sources</name>
    <message>
        <source>Preparing the demo</source>
        <translation>Die Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo cannot run</source>
        <translation>Die Demo kann nicht laufen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>The endpoint cannot be watched</source>
        <translation>Der Endpunkt kann nicht beobachtet werden</translation>
    </message>
    <message>
        <source>Starting the managed Prometheus</source>
        <translation>Das verwaltete Prometheus wird gestartet</translation>
    </message>
    <message>
        <source>Its first sample comes within ten seconds.</source>
        <translation>Der erste Messwert kommt innerhalb von zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDesk</name>
    <message>
        <source>Type it under Login, or choose another place to keep it.</source>
        <translation>Geben Sie es unter „Anmeldung“ ein oder wählen Sie einen anderen Ort zum Aufbewahren.</translation>
    </message>
    <message>
        <source>“%1” needs its login…</source>
        <translation>„%1“ benötigt eine Anmeldung…</translation>
    </message>
    <message numerus="yes">
        <source>%n sources need their login…</source>
        <translation>
            <numerusform>%n Quelle benötigt eine Anmeldung…</numerusform>
            <numerusform>%n Quellen benötigen eine Anmeldung…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Make Default</source>
        <translation>Als &amp;Standard</translation>
    </message>
    <message>
        <source>Keep &amp;It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source is known. Add a server that answers queries, or an endpoint whose metrics are to be scraped.</source>
        <translation>Keine Quelle ist bekannt. Fügen Sie einen Server hinzu, der Abfragen beantwortet, oder einen Endpunkt, dessen Metriken abgerufen werden sollen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Server That Answers Queries</source>
        <translation>&amp;Server, der Abfragen beantwortet</translation>
    </message>
    <message>
        <source>&amp;Endpoint to Scrape</source>
        <translation>&amp;Endpunkt zum Abrufen</translation>
    </message>
    <message>
        <source>&amp;Alertmanager, in the Alert Settings…</source>
        <translation>&amp;Alertmanager, in den Alarmeinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>A new source: %1</source>
        <translation>Eine neue Quelle: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>OK forgets “%1”: its options and its secrets, in the keyring as well. Dashboards and alert settings that speak of it ask for another source.</source>
        <translation>OK vergisst „%1“: die Optionen und die Geheimnisse, auch im Schlüsselbund. Dashboards und Alarmeinstellungen, die sich darauf beziehen, fragen nach einer anderen Quelle.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesMenu</name>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>No source is known</source>
        <translation>Keine Quelle ist bekannt</translation>
    </message>
    <message>
        <source>&amp;Edit Sources…</source>
        <translation>Quellen &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>opsglass::StateTimelinePlot</name>
    <message>
        <source>State timeline</source>
        <translation>Statusverlauf</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, up and down choose a row, Enter follows the links of a state, Page Up and Page Down turn pages, Escape lets go.</source>
        <translation>Links und rechts bewegen das Fadenkreuz, auf und ab wählen eine Zeile, die Eingabetaste folgt den Links eines Status, Bild auf und Bild ab blättern, Escape lässt los.</translation>
    </message>
</context>
<context>
    <name>opsglass::SystemdTimer</name>
    <message>
        <source>systemctl is not there, so systemd was not told of the timer.</source>
        <translation>systemctl ist nicht vorhanden, daher weiß systemd nichts vom Timer.</translation>
    </message>
    <message>
        <source>%1 is there and not made by Opsglass, so it stays as it is.</source>
        <translation>%1 ist vorhanden und nicht von Opsglass angelegt, bleibt also unverändert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>systemd was not told of the timer: %1</source>
        <translation>systemd wurde der Timer nicht gemeldet: %1</translation>
    </message>
    <message>
        <source>systemctl does not answer.</source>
        <translation>systemctl antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>Text oder Zahl</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFooterView</name>
    <message>
        <source>Table footer</source>
        <translation>Tabellenfuß</translation>
    </message>
</context>
<context>
    <name>opsglass::TablePanel</name>
    <message>
        <source>Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down filters its column.</source>
        <translation>Die Eingabetaste folgt dem Link einer Zelle, die Menütaste zeigt, was mit ihr getan werden kann, Alt+Pfeil ab filtert ihre Spalte.</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Angezeigte Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Inspect value…</source>
        <translation>Wert untersuchen…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>Auch nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
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
        <translation>Keine Daten</translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… Der Text geht noch %n Zeichen weiter.</numerusform>
            <numerusform>… Der Text geht noch %n Zeichen weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ThemeActions</name>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
</context>
<context>
    <name>opsglass::TimePicker</name>
    <message>
        <source>Time range (T)</source>
        <translation>Zeitbereich (T)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitbereich</translation>
    </message>
    <message>
        <source>now-6h or 2026-01-31 08:00</source>
        <translation>now-6h oder 2026-01-31 08:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Apply time range</source>
        <translation>Zeitbereich anwenden</translation>
    </message>
    <message>
        <source>This computer’s time</source>
        <translation>Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Search quick ranges</source>
        <translation>Schnellbereiche suchen</translation>
    </message>
</context>
<context>
    <name>opsglass::TransferDesk</name>
    <message>
        <source>Export Everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip)</source>
        <translation>Opsglass-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Import Everything</source>
        <translation>Alles importieren</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip);;All files (*)</source>
        <translation>Opsglass-Archive (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles ist in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Everything but %n secrets is in %1.</source>
        <translation>
            <numerusform>Alles außer %n Geheimnis ist in %1.</numerusform>
            <numerusform>Alles außer %n Geheimnissen ist in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::TrayMenu</name>
    <message>
        <source>&amp;Open Opsglass</source>
        <translation>Opsglass ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Silence all for 1 h</source>
        <translation>&amp;Alle für 1 h stummschalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>Benachrichtigungen &amp;pausieren</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>Für &amp;1 h</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
    <message>
        <source>&amp;Resume notifications</source>
        <translation>Benachrichtigungen fort&amp;setzen</translation>
    </message>
    <message>
        <source>Alert without a name</source>
        <translation>Alarm ohne Namen</translation>
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
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableControl</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1: %2 (loading)</source>
        <translation>%1: %2 (wird geladen)</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>opsglass::VariablePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Optionen durchsuchen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>Es gibt keine Optionen.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Space ticks · Enter applies · Esc leaves</source>
        <translation>Leertaste wählt · Eingabe übernimmt · Esc verlässt</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableSet</name>
    <message>
        <source>This variable depends on itself by way of others; it was worked out without waiting for them.</source>
        <translation>Diese Variable hängt über andere von sich selbst ab; sie wurde berechnet, ohne auf diese zu warten.</translation>
    </message>
    <message>
        <source>“%1” is no filter; it is written label|=|value and was left out.</source>
        <translation>„%1“ ist kein Filter; er wird als Label|=|Wert geschrieben und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The variable asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>Die Variable fragt eine Quelle vom Typ „%1“ ab; Opsglass liest Prometheus und alles, was dessen Sprache spricht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>opsglass::WatchDialog</name>
    <message>
        <source>Watch Processes</source>
        <translation>Prozesse beobachten</translation>
    </message>
    <message>
        <source>Change Watched Processes</source>
        <translation>Beobachtete Prozesse ändern</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Processes that it counts now</source>
        <translation>Derzeit erfasste Prozesse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Processes &amp;by</source>
        <translation>Prozesse na&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>It counts no process now.</source>
        <translation>Erfasst derzeit keinen Prozess.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now:</source>
        <translation>
            <numerusform>Erfasst derzeit %n Prozess:</numerusform>
            <numerusform>Erfasst derzeit %n Prozesse:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now, %1 of them as children of others:</source>
        <translation>
            <numerusform>Erfasst derzeit %n Prozess, davon %1 als Kind eines anderen:</numerusform>
            <numerusform>Erfasst derzeit %n Prozesse, davon %1 als Kinder anderer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::WatchList</name>
    <message>
        <source>Watched processes need a name.</source>
        <translation>Beobachtete Prozesse brauchen einen Namen.</translation>
    </message>
    <message>
        <source>“%1” does not say which processes it is about.</source>
        <translation>„%1“ sagt nicht, um welche Prozesse es geht.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a process.</source>
        <translation>„%1“ ist nicht die Nummer eines Prozesses.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a cgroup, which begins with a slash.</source>
        <translation>„%1“ ist nicht der Pfad einer cgroup, der mit einem Schrägstrich beginnt.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Address of a new webhook</source>
        <translation>Adresse eines neuen Webhooks</translation>
    </message>
    <message>
        <source>https://… of a new webhook</source>
        <translation>https://… eines neuen Webhooks</translation>
    </message>
    <message>
        <source>This webhook is in the list already.</source>
        <translation>Dieser Webhook ist bereits in der Liste.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookPoster</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit dem Status %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>opsglass::WindowCommands</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Built-in dashboard</source>
        <translation>Mitgeliefertes Dashboard</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Dashboard in %1</source>
        <translation>Dashboard in %1</translation>
    </message>
</context>
</TS>
