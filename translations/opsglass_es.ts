<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AlertChart</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
</context>
<context>
    <name>AlertEvaluation</name>
    <message>
        <source>The result of the rule is neither a vector nor a scalar.</source>
        <translation>El resultado de la regla no es un vector ni un escalar.</translation>
    </message>
    <message>
        <source>Two results of the rule have the same labels once its own are set: %1.</source>
        <translation>Dos resultados de la regla tienen las mismas etiquetas una vez aplicadas las suyas: %1.</translation>
    </message>
    <message>
        <source>The rule has %1 alerts, more than the limit of %2.</source>
        <translation>La regla tiene %1 alertas, más que el límite de %2.</translation>
    </message>
</context>
<context>
    <name>AlertFileReport</name>
    <message numerus="yes">
        <source>good, %n receiver(s) found</source>
        <translation>
            <numerusform>correcto, %n receptor encontrado</numerusform>
            <numerusform>correcto, %n receptores encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus refuses it; Opsglass reads its %n rule(s)</source>
        <translation>
            <numerusform>Prometheus lo rechaza; Opsglass lee su regla (%n)</numerusform>
            <numerusform>Prometheus lo rechaza; Opsglass lee sus %n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus takes its %n rule(s); promtool does not</source>
        <translation>
            <numerusform>Prometheus acepta su regla (%n); promtool, no</numerusform>
            <numerusform>Prometheus acepta sus %n reglas; promtool, no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n rule(s) found</source>
        <translation>
            <numerusform>correcto, %n regla encontrada</numerusform>
            <numerusform>correcto, %n reglas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
</context>
<context>
    <name>AlertLinks</name>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expresión: %1</translation>
    </message>
</context>
<context>
    <name>AlertMatcher</name>
    <message>
        <source>“%1” is no matcher such as severity=&quot;critical&quot;.</source>
        <translation>«%1» no es un criterio como severity=&quot;critical&quot;.</translation>
    </message>
    <message>
        <source>A matcher names a label.</source>
        <translation>Un criterio debe nombrar una etiqueta.</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message numerus="yes">
        <source>%n source(s) answered</source>
        <translation>
            <numerusform>Respondió %n fuente</numerusform>
            <numerusform>Respondieron %n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked</source>
        <translation>
            <numerusform>se comprobó %n regla</numerusform>
            <numerusform>se comprobaron %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n suprimida</numerusform>
            <numerusform>%n suprimidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resuelta</numerusform>
            <numerusform>%n resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>No se muestran: %1.</translation>
    </message>
    <message>
        <source>No source of alerts</source>
        <translation>No hay fuentes de alertas</translation>
    </message>
    <message>
        <source>Add a Prometheus or an Alertmanager, or switch on rules for a source: their alerts then stand here.</source>
        <translation>Añada un Prometheus o un Alertmanager, o active reglas para una fuente: sus alertas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Ocultas por los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that fire or are pending are not shown.</source>
        <translation>
            <numerusform>No se muestra %n alerta disparada o pendiente.</numerusform>
            <numerusform>No se muestran %n alertas disparadas o pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Ninguna alerta disparada, que se sepa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) cannot be asked.</source>
        <translation>
            <numerusform>Fuentes que no se pueden consultar: %1 de %n.</numerusform>
            <numerusform>Fuentes que no se pueden consultar: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) did not answer so far.</source>
        <translation>
            <numerusform>Fuentes que aún no han respondido: %1 de %n.</numerusform>
            <numerusform>Fuentes que aún no han respondido: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Nothing fires or is pending.</source>
        <translation>Ninguna alerta disparada ni pendiente.</translation>
    </message>
</context>
<context>
    <name>AlertRouting</name>
    <message>
        <source>The configuration has no “route”.</source>
        <translation>La configuración no tiene «route».</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuración</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Una ruta</translation>
    </message>
    <message>
        <source>Routes stand in each other in too many layers.</source>
        <translation>Hay demasiados niveles de rutas anidadas.</translation>
    </message>
    <message>
        <source>“...” in group_by stands for all labels, so alone.</source>
        <translation>«...» en group_by representa todas las etiquetas, por lo que debe estar solo.</translation>
    </message>
    <message>
        <source>A label stands twice in group_by.</source>
        <translation>Una etiqueta aparece dos veces en group_by.</translation>
    </message>
    <message>
        <source>group_interval and repeat_interval cannot be 0.</source>
        <translation>group_interval y repeat_interval no pueden ser 0.</translation>
    </message>
    <message>
        <source>The first route names no receiver.</source>
        <translation>La primera ruta no nombra ningún receptor.</translation>
    </message>
    <message>
        <source>The first route takes every alert: it cannot have matchers.</source>
        <translation>La primera ruta toma todas las alertas: no puede tener criterios.</translation>
    </message>
    <message>
        <source>The first route cannot have time intervals.</source>
        <translation>La primera ruta no puede tener intervalos de tiempo.</translation>
    </message>
    <message>
        <source>The first route cannot have “continue”.</source>
        <translation>La primera ruta no puede tener «continue».</translation>
    </message>
    <message>
        <source>A receiver must be a mapping with a name.</source>
        <translation>Un receptor debe ser un mapa con un nombre.</translation>
    </message>
    <message>
        <source>A receiver</source>
        <translation>Un receptor</translation>
    </message>
    <message>
        <source>The receiver has no name.</source>
        <translation>El receptor no tiene nombre.</translation>
    </message>
    <message>
        <source>There is another receiver “%1”.</source>
        <translation>Hay otro receptor «%1».</translation>
    </message>
    <message>
        <source>An inhibit rule</source>
        <translation>Una regla de inhibición</translation>
    </message>
    <message>
        <source>A named time interval</source>
        <translation>Un intervalo de tiempo con nombre</translation>
    </message>
    <message>
        <source>The time interval has no name.</source>
        <translation>El intervalo de tiempo no tiene nombre.</translation>
    </message>
    <message>
        <source>There is another time interval “%1”.</source>
        <translation>Hay otro intervalo de tiempo «%1».</translation>
    </message>
    <message>
        <source>A time interval</source>
        <translation>Un intervalo de tiempo</translation>
    </message>
    <message>
        <source>There is no receiver “%1”.</source>
        <translation>No existe el receptor «%1».</translation>
    </message>
    <message>
        <source>There is no time interval “%1”.</source>
        <translation>No existe el intervalo de tiempo «%1».</translation>
    </message>
    <message>
        <source>“%1” is no range for “%2”.</source>
        <translation>«%1» no es un rango para «%2».</translation>
    </message>
    <message>
        <source>A range of times</source>
        <translation>Un rango de horas</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no range of times such as 09:00 to 17:00.</source>
        <translation>De «%1» a «%2» no es un rango de horas como de 09:00 a 17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown severity</source>
        <translation>
            <numerusform>%n de gravedad desconocida</numerusform>
            <numerusform>%n de gravedad desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n info</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimida</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Of a watchdog, an alert that fires as long as all is well</extracomment>
        <translation>Viva</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>resolved %1 ago</source>
        <translation>resuelta hace %1</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>pendiente desde hace %1</translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>disparada desde hace %1</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>Reglas locales</translation>
    </message>
    <message>
        <source>Rules here, on %1</source>
        <translation>Reglas locales, en %1</translation>
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
        <translation>Presupuesto</translation>
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
        <translation>%1: %2, con %3</translation>
    </message>
    <message>
        <source>%1 is asked for the first time</source>
        <translation>%1: consultando por primera vez</translation>
    </message>
    <message>
        <source>%1 cannot be asked since %2: %3</source>
        <translation>No se puede consultar %1 desde %2: %3</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>Disparadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n suprimida</numerusform>
            <numerusform>%n suprimidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n fuente no se puede consultar</numerusform>
            <numerusform>%n fuentes no se pueden consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n fuente aún sin consultar</numerusform>
            <numerusform>%n fuentes aún sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>No source of alerts is set up</source>
        <translation>No hay fuentes de alertas configuradas</translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Ninguna alerta disparada, que se sepa</translation>
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
        <translation>Indique a quién consultar: --source URL, --source demo o --alertmanager URL.</translation>
    </message>
    <message>
        <source>--source demo goes with no other --source.</source>
        <translation>--source demo no admite ningún otro --source.</translation>
    </message>
    <message>
        <source>--rules needs a --source that answers their expressions.</source>
        <translation>--rules necesita un --source que responda a sus expresiones.</translation>
    </message>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>No existe el paquete «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>--format is table or json, not “%1”.</source>
        <translation>--format debe ser table o json, no «%1».</translation>
    </message>
    <message>
        <source>What is “%1” to mean? Rule files follow --rules, one each.</source>
        <translation>¿Qué significa «%1»? Los archivos de reglas siguen a --rules, uno por opción.</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other.</source>
        <translation>--once y --watch se excluyen entre sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocida</numerusform>
            <numerusform>%n desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n suprimida</numerusform>
            <numerusform>%n suprimidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>ninguna alerta disparada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>suprimida</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVEDAD</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALERTA</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>RESUMEN</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>FUENTE</translation>
    </message>
</context>
<context>
    <name>AlertsRun</name>
    <message>
        <source>There are no alerting rules.</source>
        <translation>No hay reglas de alerta.</translation>
    </message>
</context>
<context>
    <name>AppLink</name>
    <message>
        <source>The link “%1” is not opened: %2</source>
        <translation>El enlace «%1» no se abre: %2</translation>
    </message>
    <message>
        <source>it names no dashboard by its uid.</source>
        <translation>no indica ningún tablero por su uid.</translation>
    </message>
    <message>
        <source>it says too much.</source>
        <translation>dice demasiado.</translation>
    </message>
    <message>
        <source>it cannot say “%1”.</source>
        <translation>no puede decir «%1».</translation>
    </message>
    <message>
        <source>a time range has two ends, from and to.</source>
        <translation>un rango de tiempo tiene dos extremos, from y to.</translation>
    </message>
    <message>
        <source>it is too long, or has characters that links do not have.</source>
        <translation>es demasiado largo o tiene caracteres que los enlaces no admiten.</translation>
    </message>
    <message>
        <source>links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID.</source>
        <translation>los enlaces llevan a opsglass:alerts, opsglass:processes u opsglass:dashboard/UID.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--theme is dark, light or system, not “%1”.</source>
        <translation>--theme debe ser dark, light o system, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file of this machine.</source>
        <translation>«%1» no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>--var is name=value, not “%1”.</source>
        <translation>--var debe ser nombre=valor, no «%1».</translation>
    </message>
    <message>
        <source>--demo, --source and --scrape each say where the data are: use one.</source>
        <translation>--demo, --source y --scrape indican cada una dónde están los datos: use solo una.</translation>
    </message>
    <message>
        <source>Name one dashboard at most: a file, or the uid of a built-in one.</source>
        <translation>Indique como máximo un tablero: un archivo, o el uid de uno integrado.</translation>
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
        <translation>Uso: opsglass [OPCIÓN]… [TABLERO|ARCHIVO|ENLACE]
     opsglass render TABLERO|ARCHIVO… --source URL|local|demo [OPCIÓN]…
     opsglass export TABLERO|ARCHIVO --source URL|local|demo --format NOMBRE [OPCIÓN]…
     opsglass query EXPR --source URL|local|demo [OPCIÓN]…
     opsglass check ARCHIVO… [--format text|json]
     opsglass alerts --source [NOMBRE=]URL|demo [OPCIÓN]…
     opsglass report --source [NOMBRE=]URL|--demo [OPCIÓN]…
     opsglass monitor [--live] --source [NOMBRE=]URL|--demo [OPCIÓN]…
     opsglass settings export ARCHIVO
     opsglass settings import ARCHIVO [--dry-run]

Un monitor de escritorio para agentes de IA y servicios LLM. TABLERO es el uid de un tablero
integrado; ARCHIVO, un tablero de Grafana en JSON; ENLACE, algo como opsglass:alerts u
opsglass:dashboard/qitops-agent?from=now-6h. Si ya se ejecuta, un segundo inicio se los entrega.

De dónde vienen los datos (una de estas; si no, lo último que se usó):
  --demo            un agente de demostración interno, guardado por un Prometheus privado
  --source [NOMBRE=]URL|NOMBRE
                    un servidor compatible con Prometheus; repetible: el primero es el
                    predeterminado, los tableros pueden consultar los demás por su nombre
  --scrape URL      un endpoint de métricas como http://localhost:8000/metrics, recolectado por
                    un Prometheus privado; repetible

Qué se muestra:
  --var NOMBRE=VALOR  el valor de una variable del primer tablero; repetible
  --theme NOMBRE    dark, light o system

Cómo se ejecuta:
  --background      al principio sin ventana; se abre desde la bandeja del sistema
  --profile NOMBRE  preferencias, datos y programa propios; también para los comandos siguientes
  --debug CATEGORÍA más en el registro, como opsglass.net; all para todo

opsglass render dibuja tableros sin pantalla: &lt;uid&gt;.png, panels/&lt;id&gt;.csv, report.json
  --source [NOMBRE=]URL|local|demo
                    repetible, la primera es la predeterminada; no hace falta para tableros
                    que solo tratan de este equipo, al que local designa en los demás casos
  --from, --to HORA tiempos de Grafana, como now-6h o 2026-11-02T08:00:00Z
  --width PÍXELES   1600 si no se indica
  --theme NOMBRE    dark, light o print
  --var NOMBRE=VALOR  el valor de una variable; repetible
  --output CARPETA  dónde escribir; con varios tableros, una subcarpeta por uid
  --require-data    un panel sin datos cuenta como fallo
Estado de salida de render: 0 dibujado, 1 falló algún panel, 2 uso, 69 fuente inaccesible.

opsglass export escribe los datos o una imagen de un tablero, sin pantalla
  --source [NOMBRE=]URL|local|demo, --demo
                    como en render
  --format NOMBRE   csv, tsv, json, html, md; png, svg, pdf
  --output RUTA     un archivo, o - para la salida estándar (predeterminado); csv y tsv de un
                    tablero: una carpeta o un .zip, con un archivo por panel y tabla, y errors.txt
  --panel ID        solo este panel
  --raw             todas las muestras de las consultas, antes de las transformaciones
  --spreadsheet     csv como lo quieren las hojas de cálculo locales, sin fórmulas activas
  --from, --to, --var, --width, --theme
                    como en render; el tema es light si no se indica
  --scale NÚMERO    píxeles de un png por píxel de pantalla; 1 si no se indica
  --paper NOMBRE    a4 (horizontal, ningún panel cortado) o long (una página); a4 si no se indica
Estado de salida de export: 0 escrito, 1 falló algún panel (si era la única tabla, no se escribe
nada), 2 uso, 69 fuente inaccesible, 73 no se puede crear el archivo, 74 no se puede escribir.

opsglass query evalúa una expresión PromQL e imprime solo la respuesta; mensajes en stderr
  --source URL|local|demo, --demo
                    local es este equipo, que responde a selectores simples
  --time HORA       cuándo evaluar, o el final del rango; ahora si no se indica
  --range DURACIÓN  consultar un rango, como 6h; sin ello, un instante
  --step DURACIÓN   la distancia entre sus puntos; unos 250 puntos si no se indica
  --format NOMBRE   table, csv o json; table si no se indica
  --spreadsheet     como en export
  --output RUTA     un archivo, o - para la salida estándar (predeterminado)
Estado de salida de query: 0 respondida, 1 consulta rechazada, 2 uso, 69 fuente inaccesible,
73 no se puede crear el archivo, 74 no se puede escribir.

opsglass check dice qué paneles se dibujan como en Grafana: full, partial, none;
de los archivos de reglas (YAML), lo que dice promtool; de los de Alertmanager, los errores
  --format NOMBRE   text o json
Estado de salida de check: 0 correcto, 1 un panel no se dibuja o se rechaza un archivo, 2 uso, 65
ni tablero ni YAML, 66 no hay archivo.

opsglass alerts dice qué alertas hay, para personas y sistemas de monitorización
  --source [NOMBRE=]URL|demo
                    repetible; se puede omitir si solo se consultan Alertmanager
  --rules ARCHIVO|pack:NOMBRE
                    evaluar aquí estas reglas en lugar de las del servidor; repetible;
                    paquetes: agent-metrics, ai-assistant, ajentik, osmen
  --alertmanager [NOMBRE=]URL
                    también sus alertas; las silenciadas e inhibidas no cuentan
  --once            imprimir y terminar (predeterminado); «for» se juzga según el pasado
  --watch           imprimir de nuevo cuando algo cambie, hasta SIGINT o SIGTERM
  --format NOMBRE   table o json
Estado de salida de alerts: 0 nada disparado, 1 una advertencia, 2 una crítica, 3 algo no se pudo
consultar, leer o evaluar, no hay reglas o uso incorrecto; crítica es peor que desconocida, y
desconocida que advertencia.

opsglass report dice cómo están los agentes, herramientas y modelos de una fuente: QitOps,
Agent Metrics, AI Assistant, Ajentik y OsMEN, los que haya
  --source [NOMBRE=]URL|--demo
                    de quién son los sistemas
  --since TIEMPO    cuánto hacia atrás: 30m, 24h (predeterminado), 7d; se compara con lo anterior
  --slow TIEMPO     desde cuándo un agente es lento en promedio, 5s si no se indica
  --rules ARCHIVO|pack:NOMBRE
                    alertas de estas reglas, no las del servidor; en la demo, todos los paquetes
  --alertmanager [NOMBRE=]URL
                    también sus alertas
  --format NOMBRE   md, json o html
  --output RUTA     un archivo, reemplazado de una vez; - es la salida estándar (predeterminado)
  --scheduled       escribir el informe de las preferencias si toca, como el temporizador systemd
Estado de salida de report: 0 escrito, 1 escrito, pero incompleto, 2 uso,
69 fuente inaccesible, 73 no se puede escribir el archivo, 78 sin preferencias para --scheduled.

opsglass monitor muestra los mismos sistemas en el terminal, una vez o con
  --live            hasta q, Esc o Ctrl+C; flechas, RePág, AvPág, Inicio y Fin desplazan
  --source, --demo, --rules, --alertmanager, --slow
                    como en report
  --interval TIEMPO cada cuánto consulta, 2s si no se indica
  --since TIEMPO    desde cuándo cuentan las cifras, 1h si no se indica
Estado de salida de monitor: 0 mostrado, 1 mostrado, pero incompleto, 2 uso o no hay
terminal para --live, 69 fuente inaccesible, 128 más su número si terminó por una señal.

opsglass settings traslada de un perfil o equipo a otro lo que usted ha creado: preferencias,
tableros, lista de vigilancia, reglas y silencios, sin secretos
  --dry-run         import: decir qué cambiaría, sin cambiar nada
Estado de salida de settings: 0 hecho, 1 Opsglass está en ejecución, 2 uso, 65 el archivo no es
de este tipo, 66 no hay archivo, 73 algo no se puede crear.

  -h, --help        mostrar esto
  -v, --version     mostrar la versión
</translation>
    </message>
    <message>
        <source>there is no display; “opsglass render” draws dashboards without one.</source>
        <translation>no hay pantalla; «opsglass render» dibuja los tableros sin ella.</translation>
    </message>
    <message>
        <source>“%1” is not an address: write one such as http://localhost:9090.</source>
        <translation>«%1» no es una dirección: escriba una como http://localhost:9090.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed, so Opsglass still starts at login.</source>
        <translation>No se puede eliminar %1, por lo que Opsglass se sigue iniciando al abrir la sesión.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Bars need a text or a time to stand on, and the data have neither.</source>
        <translation>Las barras necesitan un texto o una hora en que apoyarse, y los datos no tienen ninguno.</translation>
    </message>
    <message>
        <source>Bars need a number, and the data have none.</source>
        <translation>Las barras necesitan un número, y los datos no tienen ninguno.</translation>
    </message>
</context>
<context>
    <name>BudgetAlerts</name>
    <message>
        <source>Budget “%1”: %2 % of the day&apos;s %3 are spent.</source>
        <translation>Presupuesto «%1»: gastado el %2&#xa0;% de %3 para el día.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the week&apos;s %3 are spent.</source>
        <translation>Presupuesto «%1»: gastado el %2&#xa0;% de %3 para la semana.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the month&apos;s %3 are spent.</source>
        <translation>Presupuesto «%1»: gastado el %2&#xa0;% de %3 para el mes.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
</context>
<context>
    <name>BudgetDraft</name>
    <message>
        <source>A budget needs a name.</source>
        <translation>Un presupuesto necesita un nombre.</translation>
    </message>
    <message>
        <source>Another budget has this name.</source>
        <translation>Otro presupuesto tiene este nombre.</translation>
    </message>
    <message>
        <source>Write what is counted, or take it from a built-in dashboard.</source>
        <translation>Escriba qué se cuenta, o tómelo de un tablero integrado.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>«%1» no es un número entero de 1 a %2.</translation>
    </message>
    <message>
        <source>A budget needs one step at least, such as 100.</source>
        <translation>Un presupuesto necesita al menos un escalón, por ejemplo 100.</translation>
    </message>
    <message>
        <source>Choose the source that is asked.</source>
        <translation>Elija la fuente que se consulta.</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>El importe debe ser mayor que 0.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>%1 are spent since %2, %3 more than the %4 planned.</source>
        <translation>Gastado desde %2: %1, es decir, %3 más de lo previsto (%4).</translation>
    </message>
    <message>
        <source>%1 of %2 are spent since %3.</source>
        <translation>Gastado desde %3: %1 de %2.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends.</source>
        <translation>A este ritmo, el total será %1 al terminar el período.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends; at worst the budget is exceeded about %2.</source>
        <translation>A este ritmo, el total será %1 al terminar el período; en el peor caso, el presupuesto se excederá hacia %2.</translation>
    </message>
    <message>
        <source>On track: at this rate it will be %1 when the period ends.</source>
        <translation>Va bien: a este ritmo, el total será %1 al terminar el período.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, %2 at the earliest.</source>
        <translation>A este ritmo, el presupuesto se excederá hacia %1, como pronto %2.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1.</source>
        <translation>A este ritmo, el presupuesto se excederá hacia %1.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, between %2 and %3.</source>
        <translation>A este ritmo, el presupuesto se excederá hacia %1, entre %2 y %3.</translation>
    </message>
    <message>
        <source>What was spent of the budget “%1” is not a number.</source>
        <translation>Lo gastado del presupuesto «%1» no es un número.</translation>
    </message>
    <message>
        <source>The budget&apos;s series have not been there since %1.</source>
        <translation>Las series del presupuesto faltan desde %1.</translation>
    </message>
</context>
<context>
    <name>BudgetJson</name>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>no es ninguno de: %1</translation>
    </message>
    <message>
        <source>is not a number above 0</source>
        <translation>no es un número mayor que 0</translation>
    </message>
    <message>
        <source>are not whole numbers that rise from 1 to 1000 at most</source>
        <translation>no es una lista de números enteros crecientes, de 1 a 1000 como máximo</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <translation>Presupuesto %1: %2</translation>
    </message>
    <message>
        <source>Budget %1: “%2” %3.</source>
        <translation>Presupuesto %1: «%2» %3.</translation>
    </message>
    <message>
        <source>There are two budgets “%1”.</source>
        <translation>Hay dos presupuestos «%1».</translation>
    </message>
</context>
<context>
    <name>BudgetQuery</name>
    <message>
        <source>“%1” is neither a counter, such as cost_dollars_total{team=&quot;a&quot;}, nor an instant vector over [$__range].</source>
        <translation>«%1» no es un contador, como cost_dollars_total{team=&quot;a&quot;}, ni un vector instantáneo sobre [$__range].</translation>
    </message>
</context>
<context>
    <name>BudgetSuggestions</name>
    <message>
        <source>Agent API</source>
        <translation>API de agentes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tokens by agent type</source>
        <translation>Tokens por tipo de agente</translation>
    </message>
    <message>
        <source>Cost by agent</source>
        <translation>Costo por agente</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Costo por modelo</translation>
    </message>
    <message>
        <source>Tokens by agent</source>
        <translation>Tokens por agente</translation>
    </message>
    <message>
        <source>Tokens by model</source>
        <translation>Tokens por modelo</translation>
    </message>
    <message>
        <source>Tokens by agent and model</source>
        <translation>Tokens por agente y modelo</translation>
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
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>exceeded; %1 at the end at this rate</source>
        <translation>excedido; %1 al final a este ritmo</translation>
    </message>
    <message>
        <source>exceeded %1 at this rate</source>
        <translation>se excede %1 a este ritmo</translation>
    </message>
    <message>
        <source>%1 at the end at this rate; at worst exceeded %2</source>
        <translation>%1 al final a este ritmo; en el peor caso, se excede %2</translation>
    </message>
    <message>
        <source>on track: %1 at the end at this rate</source>
        <translation>va bien: %1 al final a este ritmo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>cannot be asked: %1</source>
        <translation>no se puede consultar: %1</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>esperando la primera respuesta</translation>
    </message>
    <message>
        <source>no such series yet</source>
        <translation>aún no hay tales series</translation>
    </message>
    <message>
        <source>nothing spent yet</source>
        <translation>aún sin gastos</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 es una carpeta. Indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; no dashboard or rule file is.</source>
        <translation>%1 supera los 100 MB; ningún tablero ni archivo de reglas es tan grande.</translation>
    </message>
    <message>
        <source>%1 full  %2 partial  %3 none</source>
        <translation>completo: %1  parcial: %2  ninguno: %3</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>Indique los archivos que comprobar.</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format debe ser text o json.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.</source>
        <translation>Este JSON no es un tablero de Grafana: no tiene panels ni schemaVersion.</translation>
    </message>
    <message>
        <source>“%1” of this dashboard is not a list, so that nothing can be drawn.</source>
        <translation>«%1» de este tablero no es una lista, así que no se puede dibujar nada.</translation>
    </message>
    <message>
        <source>This is a dashboard of Grafana&apos;s new schema (%1), which Opsglass cannot read yet. Export it from Grafana in the classic format.</source>
        <translation>Este tablero usa el nuevo esquema de Grafana (%1), que Opsglass aún no sabe leer. Expórtelo desde Grafana en el formato clásico.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>Este archivo no es UTF-8, sino UTF-16 o UTF-32. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at line %2, column %3.</source>
        <translation>Esto no es JSON: %1 en la línea %2, columna %3.</translation>
    </message>
    <message>
        <source>This JSON is a list, and a Grafana dashboard is an object.</source>
        <translation>Este JSON es una lista, y un tablero de Grafana es un objeto.</translation>
    </message>
</context>
<context>
    <name>DashboardLink</name>
    <message>
        <source>The link has no address.</source>
        <translation>El enlace no tiene dirección.</translation>
    </message>
    <message>
        <source>Links that begin with “%1:” are not opened: only http and https are.</source>
        <translation>Los enlaces que empiezan por «%1:» no se abren: solo http y https.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>another program keeps it busy</source>
        <translation>otro programa lo mantiene ocupado</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>no se permite escribir en él</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>%1 was damaged; it is kept as %2 and a new one is begun.</source>
        <translation>%1 estaba dañado; se conserva como %2 y se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>El controlador de SQLite de Qt no está instalado (paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>a newer version of Opsglass wrote it</source>
        <translation>lo escribió una versión más reciente de Opsglass</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside while another program has it open.</source>
        <translation>%1 está dañado y no se puede apartar mientras otro programa lo tenga abierto.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2.</source>
        <translation>%1 está dañado y no se puede apartar: %2.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>no está abierto</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Actions, which call an address, are not offered.</source>
        <translation>No se ofrecen las acciones, que llaman a una dirección.</translation>
    </message>
    <message>
        <source>Only one time axis is drawn, in the dashboard&apos;s zone.</source>
        <translation>Solo se dibuja un eje de tiempo, en la zona horaria del tablero.</translation>
    </message>
    <message>
        <source>Values are not written beside the points.</source>
        <translation>No se escriben valores junto a los puntos.</translation>
    </message>
    <message>
        <source>Thresholds are not drawn as series.</source>
        <translation>Los umbrales no se dibujan como series.</translation>
    </message>
    <message>
        <source>The time axis is always at the bottom.</source>
        <translation>El eje de tiempo está siempre abajo.</translation>
    </message>
    <message>
        <source>The area under the line is filled.</source>
        <translation>El área bajo la línea se rellena.</translation>
    </message>
    <message>
        <source>The least sizes set by hand are not kept.</source>
        <translation>No se conservan los tamaños mínimos fijados a mano.</translation>
    </message>
    <message>
        <source>The gauge is drawn as an arc, not as a circle.</source>
        <translation>El medidor se dibuja como arco, no como círculo.</translation>
    </message>
    <message>
        <source>The arc keeps its usual width.</source>
        <translation>El arco conserva su grosor habitual.</translation>
    </message>
    <message>
        <source>The arc is not cut into segments.</source>
        <translation>El arco no se corta en segmentos.</translation>
    </message>
    <message>
        <source>The gauge has no line of its history.</source>
        <translation>El medidor no tiene línea de su historial.</translation>
    </message>
    <message>
        <source>The ends of the arc are flat.</source>
        <translation>Los extremos del arco son planos.</translation>
    </message>
    <message>
        <source>Effects of the gauge are not drawn.</source>
        <translation>No se dibujan los efectos del medidor.</translation>
    </message>
    <message>
        <source>The gauge shows both value and name.</source>
        <translation>El medidor muestra el valor y el nombre.</translation>
    </message>
    <message>
        <source>The arc starts at the minimum, not at the neutral value.</source>
        <translation>El arco empieza en el mínimo, no en el valor neutro.</translation>
    </message>
    <message>
        <source>The legend is not drawn.</source>
        <translation>No se dibuja la leyenda.</translation>
    </message>
    <message>
        <source>The label of the axis is not drawn.</source>
        <translation>No se dibuja el rótulo del eje.</translation>
    </message>
    <message>
        <source>Buckets are even, not symmetrically logarithmic.</source>
        <translation>Los buckets son uniformes, no logarítmicos simétricos.</translation>
    </message>
    <message>
        <source>Images in cells are not loaded; their address is shown.</source>
        <translation>No se cargan las imágenes de las celdas; se muestra su dirección.</translation>
    </message>
    <message>
        <source>Cells of buttons show their value alone.</source>
        <translation>Las celdas de botones muestran solo su valor.</translation>
    </message>
    <message>
        <source>Trends in cells show their last value.</source>
        <translation>Las tendencias en las celdas muestran su último valor.</translation>
    </message>
    <message>
        <source>Tooltips of cells from another column are not shown.</source>
        <translation>No se muestran las descripciones emergentes de celdas tomadas de otra columna.</translation>
    </message>
    <message>
        <source>Styles of cells from another column are not drawn.</source>
        <translation>No se dibujan los estilos de celdas tomados de otra columna.</translation>
    </message>
    <message>
        <source>The titles of columns stay on one line.</source>
        <translation>Los títulos de las columnas quedan en una línea.</translation>
    </message>
    <message>
        <source>The first columns scroll with the others.</source>
        <translation>Las primeras columnas se desplazan con las demás.</translation>
    </message>
    <message>
        <source>Alerts are not tied to dashboards: all of the source are listed.</source>
        <translation>Las alertas no están ligadas a tableros: se listan todas las de la fuente.</translation>
    </message>
    <message>
        <source>Alerts are not kept in folders: all of the source are listed.</source>
        <translation>Las alertas no se guardan en carpetas: se listan todas las de la fuente.</translation>
    </message>
    <message>
        <source>Only firing and pending alerts are known.</source>
        <translation>Solo se conocen las alertas disparadas y pendientes.</translation>
    </message>
    <message>
        <source>The alerts of a Grafana server are not known; those of the source are listed.</source>
        <translation>No se conocen las alertas de un servidor Grafana; se listan las de la fuente.</translation>
    </message>
    <message>
        <source>The alerts of now are listed, not what changed.</source>
        <translation>Se listan las alertas actuales, no lo que cambió.</translation>
    </message>
    <message>
        <source>The change is green upwards and red downwards.</source>
        <translation>El cambio es verde hacia arriba y rojo hacia abajo.</translation>
    </message>
    <message>
        <source>The size of the change follows the room.</source>
        <translation>El tamaño del cambio se adapta al espacio.</translation>
    </message>
    <message>
        <source>The tooltip has no scale of colours.</source>
        <translation>La descripción emergente no tiene escala de colores.</translation>
    </message>
    <message>
        <source>Dashboards of all folders are listed, not of the one that is named.</source>
        <translation>Se listan los tableros de todas las carpetas, no los de la indicada.</translation>
    </message>
    <message>
        <source>Tables inside of rows do not unfold.</source>
        <translation>Las tablas dentro de filas no se despliegan.</translation>
    </message>
    <message>
        <source>Links into Grafana&apos;s Explore are not offered.</source>
        <translation>No se ofrecen enlaces a Explore de Grafana.</translation>
    </message>
    <message>
        <source>Links name “%1”, which is not known.</source>
        <translation>Hay enlaces que nombran «%1», que no se conoce.</translation>
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
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 milisegundo</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milisegundo</numerusform>
            <numerusform>%n milisegundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>a minute</source>
        <comment>distance</comment>
        <translation>un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>distance</comment>
        <translation>una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <comment>distance</comment>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <comment>distance</comment>
        <translation>un mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <comment>distance</comment>
        <translation>un año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <comment>distance</comment>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>distance</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>distance</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Fecha no válida</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>No alert is pending or firing.</source>
        <translation>Ninguna alerta pendiente ni disparada.</translation>
    </message>
    <message>
        <source>The panel has no query.</source>
        <translation>El panel no tiene consulta.</translation>
    </message>
    <message>
        <source>All queries of the panel are hidden.</source>
        <translation>Todas las consultas del panel están ocultas.</translation>
    </message>
    <message>
        <source>Metric “%1” does not exist on this source.</source>
        <translation>La métrica «%1» no existe en esta fuente.</translation>
    </message>
    <message>
        <source>The query matches no samples in this time range.</source>
        <translation>La consulta no encuentra muestras en este rango de tiempo.</translation>
    </message>
    <message>
        <source>All values in this time range are NaN.</source>
        <translation>Todos los valores de este rango de tiempo son NaN.</translation>
    </message>
    <message>
        <source>The query has samples, but the panel&apos;s options leave none to draw.</source>
        <translation>La consulta tiene muestras, pero las opciones del panel no dejan ninguna por dibujar.</translation>
    </message>
</context>
<context>
    <name>ExporterSettings</name>
    <message>
        <source>%1 is “%2”; it has to be %3.</source>
        <translation>%1 es «%2»; debe ser %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1, or localhost</source>
        <translation>una dirección como 127.0.0.1, o localhost</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>un número de 1 a %1</translation>
    </message>
    <message>
        <source>whole seconds from 1 to %1</source>
        <translation>segundos enteros de 1 a %1</translation>
    </message>
</context>
<context>
    <name>GoRegex</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Thresholds of the right axis are drawn on the left one.</source>
        <translation>Los umbrales del eje derecho se dibujan en el izquierdo.</translation>
    </message>
    <message>
        <source>The time regions of this graph are not drawn.</source>
        <translation>No se dibujan las regiones de tiempo de este gráfico.</translation>
    </message>
    <message>
        <source>The alert in this graph is not evaluated.</source>
        <translation>No se evalúa la alerta de este gráfico.</translation>
    </message>
</context>
<context>
    <name>GraphSeries</name>
    <message>
        <source>Data does not have a time field.</source>
        <translation>Los datos no tienen un campo de tiempo.</translation>
    </message>
    <message>
        <source>Data does not have a number field.</source>
        <translation>Los datos no tienen un campo numérico.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The variable “%1” is of the type “%2”, which is not known; its stored value is used.</source>
        <translation>La variable «%1» es del tipo «%2», que no se conoce; se usa su valor guardado.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The folder %1 has no .json files.</source>
        <translation>La carpeta %1 no tiene archivos .json.</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 .json files. Import folders in it instead.</source>
        <translation>La carpeta %1 tiene más de %2 archivos .json. Importe en su lugar las carpetas que contiene.</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>The running Opsglass was not understood.</source>
        <translation>No se entendió al Opsglass en ejecución.</translation>
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
        <translation>No existe un archivo ni un tablero «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 supera los %2 MiB.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3.</source>
        <translation>No se puede mover %1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash: %2. It stays where it is.</source>
        <translation>No se puede mover %1 a la papelera: %2. Se queda donde está.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Starred</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrados</translation>
    </message>
    <message>
        <source>My dashboards</source>
        <translation>Mis tableros</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Vistos recientemente</translation>
    </message>
</context>
<context>
    <name>LocalClient</name>
    <message>
        <source>Several series would have the same labels without their names.</source>
        <translation>Varias series tendrían las mismas etiquetas sin sus nombres.</translation>
    </message>
    <message>
        <source>“%1” does not choose series alone.</source>
        <translation>«%1» no es un simple selector de series.</translation>
    </message>
</context>
<context>
    <name>LocalExpression</name>
    <message>
        <source>This machine cannot answer %1: it answers a metric with matchers and an offset, compared with a number at most. Rates stand ready in metrics whose names begin with opsglass_.</source>
        <translation>Este equipo no sabe evaluar %1: acepta una métrica con criterios y un desplazamiento (offset), comparada como mucho con un número. Las tasas están disponibles en métricas cuyos nombres empiezan por opsglass_.</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>un número solo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>the sign %1 before a metric</source>
        <translation>el signo %1 ante una métrica</translation>
    </message>
    <message>
        <source>the operator %1</source>
        <translation>el operador %1</translation>
    </message>
    <message>
        <source>the function %1()</source>
        <translation>la función %1()</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>un rango de valores</translation>
    </message>
    <message>
        <source>a subquery</source>
        <translation>una subconsulta</translation>
    </message>
    <message>
        <source>this expression</source>
        <translation>esta expresión</translation>
    </message>
    <message>
        <source>the modifier @</source>
        <translation>el modificador @</translation>
    </message>
    <message>
        <source>a comparison of two metrics</source>
        <translation>una comparación de dos métricas</translation>
    </message>
</context>
<context>
    <name>LocalHistory</name>
    <message>
        <source>Another Opsglass with this profile writes the history of this machine.</source>
        <translation>Otro Opsglass con este perfil escribe el historial de este equipo.</translation>
    </message>
    <message>
        <source>It is read, and what this machine does now is kept in memory until Opsglass ends.</source>
        <translation>Se lee ese historial, y lo que hace ahora este equipo se guarda en memoria hasta que termine Opsglass.</translation>
    </message>
    <message>
        <source>What this machine does is kept in memory until Opsglass ends.</source>
        <translation>Lo que hace este equipo se guarda en memoria hasta que termine Opsglass.</translation>
    </message>
    <message>
        <source>The last hour of this machine is kept in memory.</source>
        <translation>La última hora de este equipo se guarda en memoria.</translation>
    </message>
    <message>
        <source>Some of what %1 holds is damaged and left out.</source>
        <translation>Parte del contenido de %1 está dañada y se omite.</translation>
    </message>
</context>
<context>
    <name>LocalSelector</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
</context>
<context>
    <name>LocaleTime</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Qt&apos;s pattern of a date: the short names of weekday and month, the day as a number</extracomment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>MachineSummary</name>
    <message numerus="yes">
        <source>CPU %1 of %n core(s)</source>
        <translation>
            <numerusform>CPU %1 de %n núcleo</numerusform>
            <numerusform>CPU %1 de %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1 of %2</source>
        <translation>Memoria %1 de %2</translation>
    </message>
    <message>
        <source>Load %L1 %L2 %L3</source>
        <translation>Carga %L1 %L2 %L3</translation>
    </message>
</context>
<context>
    <name>MarkEntries</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The library panel “%1” is not in this file.</source>
        <translation>El panel de biblioteca «%1» no está en este archivo.</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Uptime: %1</source>
        <translation>Tiempo activo: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>período: %1</translation>
    </message>
    <message>
        <source>System Monitoring Dashboard</source>
        <translation>Tablero de monitorización del sistema</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>Sin datos: %1</translation>
    </message>
    <message>
        <source>Slow agents</source>
        <translation>Agentes lentos</translation>
    </message>
    <message>
        <source>Failing tools</source>
        <translation>Herramientas con fallos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>unknown  %1: %2</source>
        <translation>desconocido  %1: %2</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Ninguna alerta disparada.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>No hay reglas de alerta.</translation>
    </message>
    <message>
        <source>No answer since %1: %2</source>
        <translation>Sin respuesta desde %1: %2</translation>
    </message>
    <message>
        <source>The numbers are those of %1.</source>
        <translation>Las cifras son de %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La fuente no tiene ninguna de las métricas de los sistemas que Opsglass conoce.</translation>
    </message>
    <message>
        <source>q quit</source>
        <translation>q salir</translation>
    </message>
    <message>
        <source>   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3</source>
        <translation>   ↑ ↓ RePág AvPág   líneas %1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>MonitorOptions</name>
    <message>
        <source>--interval is a day at most.</source>
        <translation>--interval debe ser de un día como máximo.</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>¿Qué significa «%1»?</translation>
    </message>
</context>
<context>
    <name>MonitorVerb</name>
    <message>
        <source>--live needs a terminal. Without it the picture is printed once.</source>
        <translation>--live necesita un terminal. Sin esta opción, la imagen se imprime una vez.</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1: terminado</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first notification of the group</source>
        <translation>primera notificación del grupo</translation>
    </message>
    <message>
        <source>a new alert fires</source>
        <translation>se dispara una nueva alerta</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>todo ha terminado</translation>
    </message>
    <message>
        <source>some of it is over</source>
        <translation>una parte ha terminado</translation>
    </message>
    <message>
        <source>repeat interval elapsed</source>
        <translation>transcurrió el intervalo de repetición</translation>
    </message>
    <message>
        <source>all of it is over, which is not announced</source>
        <translation>todo ha terminado, lo que no se anuncia</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>ya notificado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>enmudecido</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>it was held back and fires still</source>
        <translation>estaba retenido y sigue disparado</translation>
    </message>
    <message>
        <source>%1; summed up, because more than %2 groups had news</source>
        <translation>%1; resumido, porque más de %2 grupos tenían novedades</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alerta disparada</numerusform>
            <numerusform>%n alertas disparadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldHeatmapPanel</name>
    <message>
        <source>The time axis of this heatmap is shown, although it was hidden.</source>
        <translation>Se muestra el eje de tiempo de este mapa de calor, aunque estaba oculto.</translation>
    </message>
</context>
<context>
    <name>OldOptions</name>
    <message>
        <source>The text “%1” beside the value is not shown.</source>
        <translation>No se muestra el texto «%1» junto al valor.</translation>
    </message>
</context>
<context>
    <name>OldPiePanel</name>
    <message>
        <source>Small slices are not combined into one.</source>
        <translation>Las porciones pequeñas no se reúnen en una.</translation>
    </message>
</context>
<context>
    <name>OldTablePanel</name>
    <message>
        <source>The table&apos;s transform “%1” does not exist any more.</source>
        <translation>La transformación «%1» de la tabla ya no existe.</translation>
    </message>
    <message>
        <source>Column names built from parts of a pattern are shown as written.</source>
        <translation>Los nombres de columna formados con partes de un patrón se muestran tal como están escritos.</translation>
    </message>
    <message>
        <source>The table is not sorted: its file names the column by number.</source>
        <translation>La tabla no se ordena: su archivo indica la columna por un número.</translation>
    </message>
</context>
<context>
    <name>OwnUsage</name>
    <message>
        <source>Opsglass itself: %1 of memory</source>
        <translation>El propio Opsglass: %1 de memoria</translation>
    </message>
    <message>
        <source>Opsglass itself: %1 % of one processor, %2 of memory</source>
        <translation>El propio Opsglass: %1&#xa0;% de un procesador, %2 de memoria</translation>
    </message>
</context>
<context>
    <name>PanelSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4.</source>
        <translation>%1: último %2, mínimo %3, máximo %4.</translation>
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
            <numerusform>Una tabla de %n fila: %1.</numerusform>
            <numerusform>Una tabla de %n filas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n series.</source>
        <translation>
            <numerusform>%n serie.</numerusform>
            <numerusform>%n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading.</source>
        <translation>Cargando.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Sin datos.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>These are old data.</source>
        <translation>Estos datos son antiguos.</translation>
    </message>
</context>
<context>
    <name>PreparedRule</name>
    <message>
        <source>It needs the recorded series %1, which the server does not have.</source>
        <translation>Necesita la serie registrada %1, que el servidor no tiene.</translation>
    </message>
</context>
<context>
    <name>ProcessCell</name>
    <message>
        <source>Not watched</source>
        <translation>No vigilado</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1</source>
        <translation>Finalizado, según se vio el %1</translation>
    </message>
    <message>
        <source>Known from the second reading on</source>
        <translation>Se conoce a partir de la segunda lectura</translation>
    </message>
    <message>
        <source>May not be read, or is not known yet</source>
        <translation>No se permite leerlo, o aún no se conoce</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Finalizado a las %1</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name the kernel has, at most 15 bytes</source>
        <translation>El nombre que le da el núcleo del sistema, 15 bytes como máximo</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Number of the process</source>
        <translation>Número del proceso</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in use since the reading before; 100 % is one whole core</source>
        <translation>Tiempo de procesador usado desde la lectura anterior; 100&#xa0;% es un núcleo entero</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory in bytes that is in RAM (RSS); what several processes share counts for each</source>
        <translation>Memoria en bytes que está en la RAM (RSS); lo que comparten varios procesos cuenta para cada uno</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Número de hilos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Arch. abiertos</translation>
    </message>
    <message>
        <source>Number of open files, sockets and pipes; readable for your own processes only</source>
        <translation>Número de archivos, sockets y tuberías abiertos; legible solo para sus propios procesos</translation>
    </message>
    <message>
        <source>Read/s</source>
        <translation>Lectura/s</translation>
    </message>
    <message>
        <source>Bytes per second read from storage since the reading before; readable for your own processes only</source>
        <translation>Bytes por segundo leídos del almacenamiento desde la lectura anterior; legible solo para sus propios procesos</translation>
    </message>
    <message>
        <source>Write/s</source>
        <translation>Escrit./s</translation>
    </message>
    <message>
        <source>Bytes per second written to storage since the reading before; readable for your own processes only</source>
        <translation>Bytes por segundo escritos en el almacenamiento desde la lectura anterior; legible solo para sus propios procesos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the process does at the moment of the reading</source>
        <translation>Lo que hace el proceso en el momento de la lectura</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When the process was started; of several the oldest</source>
        <translation>Cuándo se inició el proceso; si son varios, el más antiguo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Whose rights the process has</source>
        <translation>Con los derechos de quién se ejecuta el proceso</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Nice</translation>
    </message>
    <message>
        <source>Priority: −20 gets the most of the processors, 19 the least, 0 is usual</source>
        <translation>Prioridad: −20 obtiene lo máximo de los procesadores, 19 lo mínimo, 0 es lo habitual</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command line; the kernel&apos;s own threads have none</source>
        <translation>Línea de comandos; los hilos propios del núcleo del sistema no la tienen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Control group (cgroup), as systemd made it</source>
        <translation>Grupo de control (cgroup), tal como lo creó systemd</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Entries of the watch list that the process counts for</source>
        <translation>Entradas de la lista de vigilancia para las que cuenta el proceso</translation>
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
        <translation>Todos los procesos</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>¿Finalizar %1?</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>¿Finalizar %n proceso?</numerusform>
            <numerusform>¿Finalizar %n procesos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1?</source>
        <translation>¿Matar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n processes?</source>
        <translation>
            <numerusform>¿Matar %n proceso?</numerusform>
            <numerusform>¿Matar %n procesos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>¿Cambiar la prioridad de %1?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n processes?</source>
        <translation>
            <numerusform>¿Cambiar la prioridad de %n proceso?</numerusform>
            <numerusform>¿Cambiar la prioridad de %n procesos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>Durmiendo</translation>
    </message>
    <message>
        <source>Disk wait</source>
        <translation>Espera disco</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muerto</translation>
    </message>
    <message>
        <source>Uses a core or waits for one.</source>
        <translation>Usa un núcleo o espera uno.</translation>
    </message>
    <message>
        <source>Waits for something to happen.</source>
        <translation>Espera a que ocurra algo.</translation>
    </message>
    <message>
        <source>Waits for a device, mostly a disk, and cannot be ended meanwhile.</source>
        <translation>Espera un dispositivo, casi siempre un disco, y entretanto no se puede finalizar.</translation>
    </message>
    <message>
        <source>Has ended; its parent has not asked for the result yet.</source>
        <translation>Ha finalizado; su proceso padre aún no ha pedido el resultado.</translation>
    </message>
    <message>
        <source>Stopped by a signal until it is told to go on.</source>
        <translation>Detenido por una señal hasta que se le indique continuar.</translation>
    </message>
    <message>
        <source>Stopped by a debugger.</source>
        <translation>Detenido por un depurador.</translation>
    </message>
    <message>
        <source>A thread of the kernel without work.</source>
        <translation>Un hilo del núcleo del sistema sin trabajo.</translation>
    </message>
    <message>
        <source>Is ending.</source>
        <translation>Está finalizando.</translation>
    </message>
    <message>
        <source>End Processes</source>
        <translation>Finalizar procesos</translation>
    </message>
    <message>
        <source>They are asked to finish (SIGTERM) and can save their work.</source>
        <translation>Se les pide que terminen (SIGTERM) y pueden guardar su trabajo.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Kill Processes</source>
        <translation>Matar procesos</translation>
    </message>
    <message>
        <source>They end at once (SIGKILL). Work that is not saved is lost.</source>
        <translation>Terminan de inmediato (SIGKILL). El trabajo no guardado se pierde.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>Cambiar la prioridad</translation>
    </message>
    <message>
        <source>−20 gets the most of the processors, 19 the least. Only an administrator can lower the number.</source>
        <translation>−20 obtiene lo máximo de los procesadores, 19 lo mínimo. Solo un administrador puede bajar el número.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (PID %2, user %3)</source>
        <translation>%1 (PID %2, usuario %3)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>--profile wants a name of small letters, digits, _ and -, not “%1”.</source>
        <translation>--profile requiere un nombre con letras minúsculas, dígitos, _ y -, no «%1».</translation>
    </message>
    <message>
        <source>OPSGLASS_PROFILE is no name of a profile: “%1”.</source>
        <translation>OPSGLASS_PROFILE no es un nombre de perfil: «%1».</translation>
    </message>
</context>
<context>
    <name>ProfileArchive</name>
    <message>
        <source>%1 is no archive of an Opsglass profile: %2</source>
        <translation>%1 no es un archivo comprimido de un perfil de Opsglass: %2</translation>
    </message>
    <message>
        <source>it is larger than any profile.</source>
        <translation>es más grande que cualquier perfil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it holds “%1”.</source>
        <translation>contiene «%1».</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The settings cannot be read: %1.</source>
        <translation>No se pueden leer las preferencias: %1.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Opsglass. They are used as far as this one knows them, and changes are not kept.</source>
        <translation>Las preferencias las escribió una versión más reciente de Opsglass. Se usan en la medida en que esta las conoce, y los cambios no se conservan.</translation>
    </message>
    <message>
        <source>The settings were damaged and those of before are used. The damaged file is %1.</source>
        <translation>Las preferencias estaban dañadas y se usan las anteriores. El archivo dañado es %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and the defaults are used.</source>
        <translation>Las preferencias de %1 están dañadas y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings were damaged; the file is kept as %1 and the defaults are used.</source>
        <translation>Las preferencias estaban dañadas; el archivo se conserva como %1 y se usan los valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message numerus="yes">
        <source>%n files are added: %1</source>
        <translation>
            <numerusform>Se añade %n archivo: %1</numerusform>
            <numerusform>Se añaden %n archivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are replaced: %1</source>
        <translation>
            <numerusform>Se reemplaza %n archivo: %1</numerusform>
            <numerusform>Se reemplazan %n archivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are replaced: %1</source>
        <translation>
            <numerusform>Se reemplaza %n preferencia: %1</numerusform>
            <numerusform>Se reemplazan %n preferencias: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences are kept</source>
        <translation>
            <numerusform>Se guarda %n silencio</numerusform>
            <numerusform>Se guardan %n silencios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no archive of an Opsglass profile.</source>
        <translation>%1 no es un archivo comprimido de un perfil de Opsglass.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Opsglass.</source>
        <translation>%1 lo escribió una versión más reciente de Opsglass.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was imported.</source>
        <translation>No se puede escribir %1, por lo que no se importó nada.</translation>
    </message>
    <message>
        <source>Everything was imported. What was there before is in %1.</source>
        <translation>Se importó todo. Lo que había antes está en %1.</translation>
    </message>
</context>
<context>
    <name>PromQl</name>
    <message>
        <source>expressions nested deeper than %1 levels</source>
        <translation>expresiones anidadas en más de %1 niveles</translation>
    </message>
    <message>
        <source>more than %1 operators in one expression</source>
        <translation>más de %1 operadores en una expresión</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>La expresión tiene más de %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>QueryPlan</name>
    <message>
        <source>The panel&apos;s time shift “%1” is not a duration.</source>
        <translation>El desplazamiento de tiempo «%1» del panel no es una duración.</translation>
    </message>
    <message>
        <source>The filter “%1 %2 %3” is left out: Prometheus compares labels only with =, !=, =~ and !~.</source>
        <translation>Se omite el filtro «%1 %2 %3»: Prometheus compara etiquetas solo con =, !=, =~ y !~.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The demo goes with no other server: leave out --source %1.</source>
        <translation>La demo no admite ningún otro servidor: omita --source %1.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL for a server, --source local for this machine, or --source demo.</source>
        <translation>Indique dónde están los datos: --source URL para un servidor, --source local para este equipo o --source demo.</translation>
    </message>
    <message>
        <source>--width is a number of pixels between 200 and 10000.</source>
        <translation>--width debe ser un número de píxeles entre 200 y 10000.</translation>
    </message>
    <message>
        <source>--theme is dark, light or print.</source>
        <translation>--theme debe ser dark, light o print.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>No dashboard has a variable “%1”.</source>
        <translation>Ningún tablero tiene una variable «%1».</translation>
    </message>
    <message>
        <source>Name a dashboard: a file, or the uid of a built-in one.</source>
        <translation>Indique un tablero: un archivo, o el uid de uno integrado.</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Only %1 of %2 repetitions are shown.</source>
        <translation>Solo se muestran %1 de %2 repeticiones.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>no name is free</source>
        <translation>no queda ningún nombre libre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Sin errores.</translation>
    </message>
    <message>
        <source>Slow Agents (over %1 on average)</source>
        <translation>Agentes lentos (más de %1 en promedio)</translation>
    </message>
    <message>
        <source>Tools Below %1 Success</source>
        <translation>Herramientas por debajo del %1 de éxito</translation>
    </message>
    <message>
        <source>Top Movers</source>
        <translation>Mayores cambios</translation>
    </message>
    <message>
        <source>Nothing changed since the window before.</source>
        <translation>Nada cambió desde el período anterior.</translation>
    </message>
    <message>
        <source>There are no data of the window before.</source>
        <translation>No hay datos del período anterior.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Before → Now</source>
        <translation>Antes → ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Firing Alerts</source>
        <translation>Alertas disparadas</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Ninguna alerta disparada.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>No hay reglas de alerta.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (suprimida)</translation>
    </message>
    <message>
        <source>System Metrics Report</source>
        <translation>Informe de métricas del sistema</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La fuente no tiene ninguna de las métricas de los sistemas que Opsglass conoce.</translation>
    </message>
    <message>
        <source>Could Not Be Found Out</source>
        <translation>No se pudo averiguar</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Total Requests</source>
        <translation>Total de solicitudes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>Solicitudes fallidas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Success Rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Recent Errors (5 min)</source>
        <translation>Errores recientes (5 min)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Active Agents</source>
        <translation>Agentes activos</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Total Tokens</source>
        <translation>Total de tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Total Cost</source>
        <translation>Costo total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <translation>CPU (de un núcleo)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reqs</source>
        <translation>Sol.</translation>
    </message>
    <message>
        <source>Avg Time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Avg Latency</source>
        <translation>Latencia media</translation>
    </message>
    <message>
        <source>Recent Requests (5 min)</source>
        <translation>Solicitudes recientes (5 min)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>System Metrics Report: %1</source>
        <translation>Informe de métricas del sistema: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>desconocido: %1</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>sin datos (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Agent Performance</source>
        <translation>Rendimiento de los agentes</translation>
    </message>
    <message>
        <source>Tool Performance</source>
        <translation>Rendimiento de las herramientas</translation>
    </message>
    <message>
        <source>Model Usage</source>
        <translation>Uso de los modelos</translation>
    </message>
    <message>
        <source>Error Patterns</source>
        <translation>Patrones de error</translation>
    </message>
    <message>
        <source>System Health</source>
        <translation>Salud del sistema</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>HEALTHY</source>
        <translation>SANO</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DEGRADADO</translation>
    </message>
    <message>
        <source>UNHEALTHY</source>
        <translation>CON FALLOS</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>No existe el paquete «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL or --demo.</source>
        <translation>Indique dónde están los datos: --source URL o --demo.</translation>
    </message>
    <message>
        <source>Name one source: --source URL or --demo.</source>
        <translation>Indique una sola fuente: --source URL o --demo.</translation>
    </message>
    <message>
        <source>%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.</source>
        <translation>%1 debe ser una duración como 30s, 15m, 24h o 7d, de al menos %2, no «%3».</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>¿Qué significa «%1»?</translation>
    </message>
    <message>
        <source>--scheduled takes everything from the settings: use it alone.</source>
        <translation>--scheduled lo toma todo de las preferencias: use esta opción sola.</translation>
    </message>
    <message>
        <source>--format is md, json or html, not “%1”.</source>
        <translation>--format debe ser md, json o html, no «%1».</translation>
    </message>
    <message>
        <source>--output is a file, or - for standard output.</source>
        <translation>--output debe ser un archivo, o - para la salida estándar.</translation>
    </message>
</context>
<context>
    <name>ReportRecord</name>
    <message>
        <source>Another Opsglass is writing the report.</source>
        <translation>Otro Opsglass está escribiendo el informe.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no report is.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se escribe ningún informe.</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La fuente no tiene ninguna de las métricas de los sistemas que Opsglass conoce.</translation>
    </message>
    <message>
        <source>The Opsglass that runs scrapes the endpoints and writes the report.</source>
        <translation>El Opsglass en ejecución recolecta los endpoints y escribe el informe.</translation>
    </message>
</context>
<context>
    <name>RequestSocket</name>
    <message>
        <source>Opsglass is running already, but cannot be reached: %1.</source>
        <translation>Opsglass ya está en ejecución, pero no se puede acceder a él: %1.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer.</source>
        <translation>Opsglass ya está en ejecución, pero no responde.</translation>
    </message>
</context>
<context>
    <name>RuleAlerts</name>
    <message numerus="yes">
        <source>%1 of %n rules cannot be evaluated. %2</source>
        <translation>
            <numerusform>Reglas que no se pueden evaluar: %1 de %n. %2</numerusform>
            <numerusform>Reglas que no se pueden evaluar: %1 de %n. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The expression has no instant values, so that every evaluation fails.</source>
        <translation>La expresión no tiene valores instantáneos, por lo que toda evaluación falla.</translation>
    </message>
    <message>
        <source>The expression needs Prometheus 3: %1.</source>
        <translation>La expresión necesita Prometheus 3: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be parsed: %1.</source>
        <translation>La expresión no se puede analizar: %1.</translation>
    </message>
    <message>
        <source>The label “alertname” is overwritten by the name of the alert.</source>
        <translation>La etiqueta «alertname» se sobrescribe con el nombre de la alerta.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>The label “%1” changes with the value: each change makes another alert, which waits anew. Values belong into annotations.</source>
        <translation>La etiqueta «%1» cambia con el valor: cada cambio crea otra alerta, que espera de nuevo. Los valores van en las anotaciones.</translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>anotación «%1»</translation>
    </message>
    <message>
        <source>%1: “else with” in a template needs Prometheus 3.</source>
        <translation>%1: «else with» en una plantilla necesita Prometheus 3.</translation>
    </message>
    <message>
        <source>The rule at %1:%2 has this name and the same labels already.</source>
        <translation>La regla en %1:%2 ya tiene este nombre y las mismas etiquetas.</translation>
    </message>
</context>
<context>
    <name>RuleEntry</name>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Con fallos: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>%1, evaluated here</source>
        <translation>%1, evaluada aquí</translation>
    </message>
    <message>
        <source>%1, evaluated by the server</source>
        <translation>%1, evaluada por el servidor</translation>
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
        <translation>Un archivo de reglas debe ser un mapa con la clave «groups».</translation>
    </message>
    <message>
        <source>A rule file</source>
        <translation>Un archivo de reglas</translation>
    </message>
    <message>
        <source>This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone.</source>
        <translation>Esto es un PrometheusRule de Kubernetes; Prometheus solo lee su «spec».</translation>
    </message>
    <message>
        <source>The spec</source>
        <translation>El spec</translation>
    </message>
    <message>
        <source>The PrometheusRule has no “spec” with groups.</source>
        <translation>El PrometheusRule no tiene un «spec» con grupos.</translation>
    </message>
    <message>
        <source>“%1” needs Prometheus 3.</source>
        <translation>«%1» necesita Prometheus 3.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>The group has no name.</source>
        <translation>El grupo no tiene nombre.</translation>
    </message>
    <message>
        <source>There is another group “%1” in the file.</source>
        <translation>Hay otro grupo «%1» en el archivo.</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <source>A rule needs a name as its “alert” or “record”.</source>
        <translation>Una regla necesita un nombre en «alert» o «record».</translation>
    </message>
    <message>
        <source>A rule has either “record” or “alert”, which stands at %1:%2, not both.</source>
        <translation>Una regla debe tener «record» o «alert» (que está en %1:%2), no ambos.</translation>
    </message>
    <message>
        <source>The rule has no expression as its “expr”.</source>
        <translation>La regla no tiene expresión en «expr».</translation>
    </message>
    <message>
        <source>A recording rule cannot have “%1”.</source>
        <translation>Una regla de registro no puede tener «%1».</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>«%1» no es un nombre de métrica.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>“%1” is not read: others may read it too. Take their rights away.</source>
        <translation>No se lee «%1»: otros también pueden leerlo. Quíteles los permisos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>SecretReference</name>
    <message>
        <source>After env: comes the name of a variable.</source>
        <translation>Después de env: va el nombre de una variable.</translation>
    </message>
    <message>
        <source>After file: comes a path that begins with a slash.</source>
        <translation>Después de file: va una ruta que empieza por una barra.</translation>
    </message>
    <message>
        <source>After command: comes a program with its arguments.</source>
        <translation>Después de command: va un programa con sus argumentos.</translation>
    </message>
    <message>
        <source>Write env:NAME, file:/path or command:program arguments.</source>
        <translation>Escriba env:NOMBRE, file:/ruta o command:programa argumentos.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>This is no address: it should be like http://host:9093.</source>
        <translation>Esto no es una dirección: debe ser como http://host:9093.</translation>
    </message>
    <message>
        <source>Only addresses with http or https can be asked.</source>
        <translation>Solo se pueden consultar direcciones con http o https.</translation>
    </message>
</context>
<context>
    <name>ServerAlerts</name>
    <message numerus="yes">
        <source>%1 of the server&apos;s %n rules fail. %2</source>
        <translation>
            <numerusform>Reglas del servidor que fallan: %1 de %n. %2</numerusform>
            <numerusform>Reglas del servidor que fallan: %1 de %n. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cluster is settling: it may not know every alert yet.</source>
        <translation>Su clúster se está estabilizando: quizá aún no conozca todas las alertas.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be saved: %1.</source>
        <translation>No se pueden guardar las preferencias: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>left out as secrets: %1</source>
        <translation>omitido por ser secreto: %1</translation>
    </message>
    <message>
        <source>Opsglass is running. Quit it first, or import by its File menu.</source>
        <translation>Opsglass está en ejecución. Salga antes de él, o importe desde su menú Archivo.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>Say “settings export FILE” or “settings import FILE [--dry-run]”.</source>
        <translation>Indique «settings export ARCHIVO» o «settings import ARCHIVO [--dry-run]».</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A silence needs a matcher that a missing label does not meet; else it would hide every alert.</source>
        <translation>Un silencio necesita un criterio que una etiqueta ausente no cumpla; si no, ocultaría todas las alertas.</translation>
    </message>
    <message>
        <source>The silence ends before it begins.</source>
        <translation>El silencio termina antes de empezar.</translation>
    </message>
    <message>
        <source>A silence must name who made it.</source>
        <translation>Un silencio debe indicar quién lo creó.</translation>
    </message>
    <message>
        <source>A silence has a comment that says why.</source>
        <translation>Un silencio debe tener un comentario que diga por qué.</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>Opsglass se está iniciando.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer: %1</source>
        <translation>Opsglass ya está en ejecución, pero no responde: %1</translation>
    </message>
</context>
<context>
    <name>SinglestatPanel</name>
    <message>
        <source>The text “%1” before the value is not shown.</source>
        <translation>No se muestra el texto «%1» antes del valor.</translation>
    </message>
    <message>
        <source>The text “%1” after the value is not shown.</source>
        <translation>No se muestra el texto «%1» después del valor.</translation>
    </message>
    <message>
        <source>The gauge around the value is not drawn.</source>
        <translation>No se dibuja el medidor alrededor del valor.</translation>
    </message>
    <message>
        <source>The value “%1” of a series is unknown; the mean is shown instead.</source>
        <translation>El valor «%1» de una serie es desconocido; se muestra la media en su lugar.</translation>
    </message>
</context>
<context>
    <name>SourceDraft</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>The proxy is like http://host:8080 or socks5://host:1080.</source>
        <translation>El proxy debe ser como http://host:8080 o socks5://host:1080.</translation>
    </message>
    <message>
        <source>The login of the proxy has fields of its own.</source>
        <translation>Las credenciales del proxy tienen campos propios.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>«%1» no es un nombre de encabezado.</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>El encabezado %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>An endpoint cannot be scraped with a login.</source>
        <translation>Un endpoint no se puede recolectar con credenciales.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>Another source is called “%1”.</source>
        <translation>Otra fuente se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>«%1» ya tiene esta dirección.</translation>
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
        <translation>Ninguna fuente se llama «%1».</translation>
    </message>
    <message>
        <source>its password</source>
        <translation>su contraseña</translation>
    </message>
    <message>
        <source>its token</source>
        <translation>su token</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>la frase de contraseña de la clave de cliente</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>la contraseña del proxy</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>el valor del encabezado %1</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>«%1» necesita %2.</translation>
    </message>
    <message>
        <source>Expressions are worked out by a Grafana server; the panel is shown without theirs.</source>
        <translation>Las expresiones las calcula un servidor Grafana; el panel se muestra sin ellas.</translation>
    </message>
    <message>
        <source>The panel shows the data of another panel, which is not in this file.</source>
        <translation>El panel muestra los datos de otro panel, que no está en este archivo.</translation>
    </message>
    <message>
        <source>The panel asks the Grafana server itself, which Opsglass does without.</source>
        <translation>El panel consulta al propio servidor Grafana, del que Opsglass prescinde.</translation>
    </message>
    <message>
        <source>The panel asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>El panel consulta una fuente de tipo «%1»; Opsglass lee Prometheus y lo que habla su lenguaje.</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>The data have no time field.</source>
        <translation>Los datos no tienen un campo de tiempo.</translation>
    </message>
    <message>
        <source>A single sample covers no stretch of time: the panel needs a range query.</source>
        <translation>Una sola muestra no abarca un lapso de tiempo: el panel necesita una consulta de rango.</translation>
    </message>
</context>
<context>
    <name>StateTooltip</name>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>TextDifferences</name>
    <message>
        <source>Images in the text are not loaded.</source>
        <translation>No se cargan las imágenes del texto.</translation>
    </message>
    <message>
        <source>Scripts, style sheets, frames and controls in the text are left out.</source>
        <translation>Se omiten los scripts, hojas de estilo, marcos y controles del texto.</translation>
    </message>
    <message>
        <source>These styles of the text are not drawn: %1.</source>
        <translation>No se dibujan estos estilos del texto: %1.</translation>
    </message>
    <message>
        <source>The code is not coloured by its language.</source>
        <translation>El código no se colorea según su lenguaje.</translation>
    </message>
    <message>
        <source>The lines of the code are not numbered.</source>
        <translation>Las líneas del código no se numeran.</translation>
    </message>
    <message>
        <source>The small map beside the code is not drawn.</source>
        <translation>No se dibuja el minimapa junto al código.</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.</source>
        <translation>«%1» no es una fecha ni una hora: escriba por ejemplo now-6h, now/d o 2026-01-31 08:00.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Últimos 5 minutos</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>Últimos 30 minutos</translation>
    </message>
    <message>
        <source>Last 1 hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>Últimas 3 horas</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>Últimas 12 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>Últimos 2 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Últimos 6 meses</translation>
    </message>
    <message>
        <source>Last 1 year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Últimos 2 años</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Últimos 5 años</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Trimestre anterior</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Hoy hasta ahora</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Esta semana hasta ahora</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Este mes hasta ahora</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Este año hasta ahora</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>El rango termina antes de empezar.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>The joined table would have more than %L1 rows; the first ones are shown.</source>
        <translation>La tabla unida tendría más de %L1 filas; se muestran las primeras.</translation>
    </message>
    <message>
        <source>The transformation “%1” is not supported; the data are shown without it.</source>
        <translation>La transformación «%1» no se admite; los datos se muestran sin ella.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Logs need a log source; Opsglass reads metrics.</source>
        <translation>Los registros necesitan una fuente de registros; Opsglass lee métricas.</translation>
    </message>
    <message>
        <source>Traces need a trace source; Opsglass reads metrics.</source>
        <translation>Las trazas necesitan una fuente de trazas; Opsglass lee métricas.</translation>
    </message>
    <message>
        <source>Flame graphs need a profile source; Opsglass reads metrics.</source>
        <translation>Los flame graphs necesitan una fuente de perfiles; Opsglass lee métricas.</translation>
    </message>
    <message>
        <source>Node graphs need a source of nodes and edges; Opsglass reads metrics.</source>
        <translation>Los grafos de nodos necesitan una fuente de nodos y aristas; Opsglass lee métricas.</translation>
    </message>
    <message>
        <source>Maps are loaded from map servers, which Opsglass does not ask.</source>
        <translation>Los mapas se cargan de servidores de mapas, que Opsglass no consulta.</translation>
    </message>
    <message>
        <source>News are read from the internet, which Opsglass does not ask.</source>
        <translation>Las noticias se leen de Internet, que Opsglass no consulta.</translation>
    </message>
    <message>
        <source>Lists of annotations are kept by a Grafana server; Opsglass works without one.</source>
        <translation>Las listas de anotaciones las guarda un servidor Grafana; Opsglass prescinde de él.</translation>
    </message>
    <message>
        <source>Opsglass does not draw canvas panels.</source>
        <translation>Opsglass no dibuja paneles canvas.</translation>
    </message>
    <message>
        <source>Opsglass does not draw candlestick charts.</source>
        <translation>Opsglass no dibuja gráficos de velas.</translation>
    </message>
    <message>
        <source>Opsglass does not draw XY charts.</source>
        <translation>Opsglass no dibuja gráficos XY.</translation>
    </message>
    <message>
        <source>Opsglass does not draw trend panels.</source>
        <translation>Opsglass no dibuja paneles de tendencia.</translation>
    </message>
    <message>
        <source>The panel names no type; the dashboard keeps it unchanged.</source>
        <translation>El panel no indica ningún tipo; el tablero lo conserva sin cambios.</translation>
    </message>
    <message>
        <source>“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel unchanged.</source>
        <translation>«%1» es un complemento que Opsglass no conoce; el tablero conserva el panel sin cambios.</translation>
    </message>
</context>
<context>
    <name>VariableOptions</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>No se entiende la expresión regular «%1» de la variable: %2.</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>No se entiende la expresión regular «%1» de la variable: %2.</translation>
    </message>
</context>
<context>
    <name>WatchDraft</name>
    <message>
        <source>It needs a name, which its series have as the label agent.</source>
        <translation>Hace falta un nombre, que sus series llevan como etiqueta agent.</translation>
    </message>
    <message>
        <source>Another entry of the watch list has this name.</source>
        <translation>Otra entrada de la lista de vigilancia tiene este nombre.</translation>
    </message>
    <message>
        <source>It needs the name of a process.</source>
        <translation>Hace falta el nombre de un proceso.</translation>
    </message>
    <message>
        <source>It needs a regular expression.</source>
        <translation>Hace falta una expresión regular.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Esto no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>It needs the number of a process.</source>
        <translation>Hace falta el número de un proceso.</translation>
    </message>
    <message>
        <source>It needs the path of a control group, which begins with a slash.</source>
        <translation>Hace falta la ruta de un grupo de control, que empieza por una barra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Number (PID)</source>
        <translation>Número (PID)</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>The name as the list shows it, at most 15 bytes.</source>
        <translation>El nombre tal como lo muestra la lista, 15 bytes como máximo.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that is found anywhere in the command line.</source>
        <translation>Una expresión regular (RE2) que se busca en cualquier parte de la línea de comandos.</translation>
    </message>
    <message>
        <source>The number of one process; the entry is empty once it has ended.</source>
        <translation>El número de un proceso; la entrada queda vacía cuando este finaliza.</translation>
    </message>
    <message>
        <source>A path; groups below it count as well.</source>
        <translation>Una ruta; los grupos que hay debajo también cuentan.</translation>
    </message>
</context>
<context>
    <name>YamlMap</name>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>Faltan dos puntos después de esta clave.</translation>
    </message>
    <message>
        <source>A key has to be a text.</source>
        <translation>Una clave debe ser un texto.</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already.</source>
        <translation>La clave «%1» ya está en la línea %2.</translation>
    </message>
    <message>
        <source>Mappings are merged with &lt;&lt; in too many layers.</source>
        <translation>Se combinan mapas con &lt;&lt; en demasiados niveles.</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>Solo se pueden combinar mapas con &lt;&lt;.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>El archivo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Esto no es YAML: %1.</translation>
    </message>
    <message>
        <source>Control characters such as U+%1 cannot stand in YAML.</source>
        <translation>Los caracteres de control como U+%1 no se permiten en YAML.</translation>
    </message>
    <message>
        <source>Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only before the document.</source>
        <translation>De las directivas de YAML solo se conocen %YAML 1.1 y %TAG, y solo antes del documento.</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys to values.</source>
        <translation>%1 debe ser un mapa de claves y valores.</translation>
    </message>
    <message>
        <source>The key “%1” is of another program and was left out.</source>
        <translation>La clave «%1» es de otro programa y se omitió.</translation>
    </message>
    <message>
        <source>%1 has no key “%2”.</source>
        <translation>%1 no tiene una clave «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>«%1» debe ser una lista.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not “%2”.</source>
        <translation>«%1» debe ser un número entero, no «%2».</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 5m or 1h30m.</source>
        <translation>«%1» no es una duración como 5m o 1h30m.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label.</source>
        <translation>«%1» no puede nombrar una etiqueta.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>El valor de «%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>El valor de «%1» no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Labels and annotations map names to texts.</source>
        <translation>Las etiquetas y anotaciones deben asignar textos a nombres.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label or annotation.</source>
        <translation>«%1» no puede nombrar una etiqueta ni una anotación.</translation>
    </message>
</context>
<context>
    <name>opsglass::AboutDialog</name>
    <message>
        <source>About Opsglass</source>
        <translation>Acerca de Opsglass</translation>
    </message>
    <message>
        <source>Opsglass %1

A desktop monitor for AI agents and LLM services.

Free software under the GNU General Public License, version 3 or later. It contacts the addresses you configure and no others, and tells nobody about you.</source>
        <translation>Opsglass %1

Un monitor de escritorio para agentes de IA y servicios LLM.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Contacta solo con las direcciones que usted configura y no informa a nadie sobre usted.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Hecho con</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>opsglass::AdhocFilters</name>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBell</name>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertas: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBook</name>
    <message>
        <source>%1 no longer has its watchdog alert: its alerting does not work.</source>
        <translation>%1 ya no tiene su alerta watchdog: su sistema de alertas no funciona.</translation>
    </message>
    <message>
        <source>What %1 would say is unknown.</source>
        <translation>Se desconoce lo que diría %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertCenter</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Pause Notifications</source>
        <translation>&amp;Pausar notificaciones</translation>
    </message>
    <message>
        <source>Not While I P&amp;resent</source>
        <translation>No mientras p&amp;resento</translation>
    </message>
    <message>
        <source>Silence &amp;All for an Hour</source>
        <translation>Silenciar &amp;todo durante una hora</translation>
    </message>
    <message>
        <source>Alert S&amp;ettings…</source>
        <translation>Preferencias de al&amp;ertas…</translation>
    </message>
    <message>
        <source>Stay in the &amp;Tray When the Window Is Closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>There Is No Tray Here: Closing the Window Ends Opsglass</source>
        <translation>No hay bandeja del sistema: al cerrar la ventana termina Opsglass</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Desde una notificación</translation>
    </message>
    <message>
        <source>All alerts, for an hour</source>
        <translation>Todas las alertas, durante una hora</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n línea escrita en %1.</numerusform>
            <numerusform>%n líneas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertChartView</name>
    <message>
        <source>The rule&apos;s expression over its threshold</source>
        <translation>La expresión de la regla respecto a su umbral</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Sin gráfico</translation>
    </message>
    <message>
        <source>Nobody that answers this rule&apos;s expression is among the sources.</source>
        <translation>Ninguna de las fuentes puede responder a la expresión de esta regla.</translation>
    </message>
    <message>
        <source>The expression of its rule is not known.</source>
        <translation>No se conoce la expresión de su regla.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>The expression gives no series in this stretch of time.</source>
        <translation>La expresión no da ninguna serie en este lapso de tiempo.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDesk</name>
    <message>
        <source>Silenced here.</source>
        <translation>Silenciada aquí.</translation>
    </message>
    <message>
        <source>Silenced in %1.</source>
        <translation>Silenciada en %1.</translation>
    </message>
    <message>
        <source>The silence in %1 has ended.</source>
        <translation>El silencio en %1 ha terminado.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDetail</name>
    <message>
        <source>Choose an alert to see all there is to know of it.</source>
        <translation>Elija una alerta para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The alert</source>
        <translation>La alerta</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Historial de la alerta</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n silence(s)</source>
        <translation>
            <numerusform>silenciada por %n silencio</numerusform>
            <numerusform>silenciada por %n silencios</numerusform>
        </translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibida por %1</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>enmudecida por %1</translation>
    </message>
    <message>
        <source>No source knows this alert any more.</source>
        <translation>Ninguna fuente conoce ya esta alerta.</translation>
    </message>
    <message>
        <source>Links and other annotations</source>
        <translation>Enlaces y otras anotaciones</translation>
    </message>
    <message>
        <source>Expression, for %1</source>
        <translation>Expresión, durante %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallada por</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Notificada a</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún sin historial</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertFilterBar</name>
    <message>
        <source>Severities</source>
        <translation>Gravedades</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Search alerts  /</source>
        <translation>Buscar alertas  /</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Buscar alertas</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupadas por</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>Por receptor</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By label %1</source>
        <translation>Por la etiqueta %1</translation>
    </message>
    <message>
        <source>%1 alerts are shown</source>
        <translation>Alertas mostradas: %1</translation>
    </message>
    <message>
        <source>%1 alerts are hidden</source>
        <translation>Alertas ocultas: %1</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message numerus="yes">
        <source>%n severities</source>
        <translation>
            <numerusform>%n gravedad</numerusform>
            <numerusform>%n gravedades</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertHistoryModel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n disparada</numerusform>
            <numerusform>%n disparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resuelta</numerusform>
            <numerusform>%n resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A pending alert went away before it fired</extracomment>
        <translation>Disipada</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificada</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No notificada</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Silence expired</source>
        <translation>Silencio caducado</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>Fuente desconocida</translation>
    </message>
    <message>
        <source>Source answers</source>
        <translation>Fuente responde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertKeeper</name>
    <message>
        <source>Another Opsglass watches with this profile: alerts are told and recorded there.</source>
        <translation>Otro Opsglass vigila con este perfil: allí se notifican y registran las alertas.</translation>
    </message>
    <message>
        <source>Another Opsglass with this profile keeps the history: look at it there.</source>
        <translation>Otro Opsglass con este perfil guarda el historial: véalo allí.</translation>
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
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Not told by an Alertmanager</source>
        <translation>No notificadas por un Alertmanager</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>Inhibida por %1</translation>
    </message>
    <message>
        <source>Muted by %1</source>
        <translation>Enmudecida por %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListPanel</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>disparada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListView</name>
    <message>
        <source>Silence…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Abrir en el tablero</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Open at Source</source>
        <translation>Abrir en la fuente</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Acknowledge the alert for a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>Silence this alert for %1 (A)</source>
        <translation>Silenciar esta alerta durante %1 (A)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertNoticeView</name>
    <message>
        <source>Sho&amp;w All</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>Add a Sour&amp;ce…</source>
        <translation>Añadir una f&amp;uente…</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertPreferences</name>
    <message numerus="yes">
        <source>Alertmanager %1, cluster %2, %n other peers</source>
        <translation>
            <numerusform>Alertmanager %1, clúster %2, %n par más</numerusform>
            <numerusform>Alertmanager %1, clúster %2, %n pares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRoutingSettings</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Routing file</source>
        <translation>Archivo de enrutamiento</translation>
    </message>
    <message>
        <source>none: the built-in routing</source>
        <translation>ninguno: el enrutamiento integrado</translation>
    </message>
    <message>
        <source>Problems of the routing file</source>
        <translation>Problemas del archivo de enrutamiento</translation>
    </message>
    <message>
        <source>Routing by an Alertmanager configuration</source>
        <translation>Enrutamiento según una configuración de Alertmanager</translation>
    </message>
    <message>
        <source>Its routes decide which alerts are told of together, how long is waited and when they are repeated; its inhibition rules and time intervals decide what is kept quiet. Its receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. The file stays as it is.</source>
        <translation>Sus rutas deciden qué alertas se notifican juntas, cuánto se espera y cuándo se repiten; sus reglas de inhibición e intervalos de tiempo deciden qué se calla. Sus receptores, como el correo, no se usan: para ello, reenvíe las alertas a un Alertmanager. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Each is sent every group of alerts when the desktop is told of it, in Alertmanager&apos;s format. Addresses are secrets: only their host is shown.</source>
        <translation>A cada uno se le envía cada grupo de alertas cuando se avisa de él al escritorio, en el formato de Alertmanager. Las direcciones son secretas: solo se muestra su host.</translation>
    </message>
    <message>
        <source>New webhook: %1</source>
        <translation>Nuevo webhook: %1</translation>
    </message>
    <message>
        <source>Choose an Alertmanager configuration</source>
        <translation>Elegir una configuración de Alertmanager</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>Archivos YAML (*.yml *.yaml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRuleSettings</name>
    <message>
        <source>There is no source yet that rules could be evaluated on: add one first.</source>
        <translation>Aún no hay ninguna fuente en la que evaluar reglas: añada una primero.</translation>
    </message>
    <message>
        <source>&amp;Add rule files…</source>
        <translation>&amp;Añadir archivos de reglas…</translation>
    </message>
    <message>
        <source>Also &amp;watch the alerts of the servers&apos; own rules</source>
        <translation>&amp;Vigilar también las alertas de las reglas propias de los servidores</translation>
    </message>
    <message>
        <source>Source the rules are evaluated on</source>
        <translation>Fuente en la que se evalúan las reglas</translation>
    </message>
    <message>
        <source>Rules for &amp;source</source>
        <translation>&amp;Reglas para la fuente</translation>
    </message>
    <message>
        <source>Packs and rule files</source>
        <translation>Paquetes y archivos de reglas</translation>
    </message>
    <message>
        <source>Add rule files</source>
        <translation>Añadir archivos de reglas</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules);;All files (*)</source>
        <translation>Archivos de reglas (*.yml *.yaml *.rules);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There are no packs and no files yet.</source>
        <translation>Aún no hay paquetes ni archivos.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSettingsDialog</name>
    <message>
        <source>Alert settings</source>
        <translation>Preferencias de alertas</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanagers</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSourceStrip</name>
    <message>
        <source>Sources that did not answer</source>
        <translation>Fuentes que no respondieron</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTray</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without severity</source>
        <translation>
            <numerusform>%n sin gravedad</numerusform>
            <numerusform>%n sin gravedad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced or inhibited</source>
        <translation>
            <numerusform>%n silenciada o inhibida</numerusform>
            <numerusform>%n silenciadas o inhibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n fuente no se puede consultar</numerusform>
            <numerusform>%n fuentes no se pueden consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n fuente aún sin consultar</numerusform>
            <numerusform>%n fuentes aún sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>no se vigila nada</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>No alert known</source>
        <translation>No se conoce ninguna alerta</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>notificaciones en pausa</translation>
    </message>
    <message>
        <source>notifications paused until %1</source>
        <translation>notificaciones en pausa hasta %1</translation>
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
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerClient</name>
    <message>
        <source>%1 has no API v2 of an Alertmanager at this address (%2): it is another server, an Alertmanager too old for it, or lives below a path that belongs to the address.</source>
        <translation>%1 no tiene la API v2 de un Alertmanager en esta dirección (%2): es otro servidor, un Alertmanager demasiado antiguo, o está bajo una ruta que forma parte de la dirección.</translation>
    </message>
    <message>
        <source>%1 does not have this silence.</source>
        <translation>%1 no tiene este silencio.</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <translation>%1 lo rechaza: %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: a login is needed, or the address is another one.</source>
        <translation>%1 respondió con una página web («%2») en lugar de la API v2 de un Alertmanager: hace falta iniciar sesión, o la dirección es otra.</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager&apos;s API v2 promises, from byte %1 on; is this the address of an Alertmanager?</source>
        <translation>La respuesta no es lo que promete la API v2 de Alertmanager, a partir del byte %1; ¿es esta la dirección de un Alertmanager?</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerSettings</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Chosen Alertmanager</source>
        <translation>Alertmanager elegido</translation>
    </message>
    <message>
        <source>&amp;Forward alerts of my rules to it</source>
        <translation>&amp;Reenviarle las alertas de mis reglas</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanagers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>http://host:9093</source>
        <translation>http://host:9093</translation>
    </message>
    <message>
        <source>As a Prometheus does: it then routes and delivers them, by e-mail for instance.</source>
        <translation>Como hace un Prometheus: él las enruta y las entrega, por ejemplo por correo.</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Qué está mal en la dirección</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>«%1» ya tiene esta dirección.</translation>
    </message>
    <message>
        <source>An Alertmanager: %1</source>
        <translation>Un Alertmanager: %1</translation>
    </message>
    <message>
        <source>Alertmanager “%1”: %2</source>
        <translation>Alertmanager «%1»: %2</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>New Alertmanager</source>
        <translation>Nuevo Alertmanager</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerWatch</name>
    <message>
        <source>There is no such Alertmanager.</source>
        <translation>No existe tal Alertmanager.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Volver al tablero (Esc)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>Al&amp;erts (%1)</source>
        <translation>Ale&amp;rtas (%1)</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>Ale&amp;rtas</translation>
    </message>
    <message>
        <source>&amp;Silences (%1)</source>
        <translation>&amp;Silencios (%1)</translation>
    </message>
    <message>
        <source>&amp;Silences</source>
        <translation>&amp;Silencios</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsRun</name>
    <message>
        <source>The server has not evaluated it yet.</source>
        <translation>El servidor aún no la ha evaluado.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations of this dashboard</source>
        <translation>Anotaciones de este tablero</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n evento</numerusform>
            <numerusform>%1 · %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · desactivada</translation>
    </message>
    <message>
        <source>%1 · asking…</source>
        <translation>%1 · consultando…</translation>
    </message>
    <message>
        <source>This dashboard has no annotations.</source>
        <translation>Este tablero no tiene anotaciones.</translation>
    </message>
    <message>
        <source>No events in this time range.</source>
        <translation>No hay eventos en este rango de tiempo.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events in this time range.</source>
        <translation>Los %1 eventos más recientes de %2 en este rango de tiempo.</translation>
    </message>
    <message>
        <source>Events in this time range; Enter shows the time around one.</source>
        <translation>Eventos en este rango de tiempo; Intro muestra el tiempo alrededor de uno.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationSet</name>
    <message>
        <source>It does not ask Prometheus, so that Opsglass has no events for it.</source>
        <translation>No consulta Prometheus, por lo que Opsglass no tiene eventos para ella.</translation>
    </message>
</context>
<context>
    <name>opsglass::BarChartPlot</name>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Arrow keys move from bar to bar and from category to category, Return follows the links of a bar, Escape lets go.</source>
        <translation>Las flechas pasan de barra en barra y de categoría en categoría, Intro sigue los enlaces de una barra, Escape la suelta.</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetBar</name>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>Cambiar los presupuestos</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Fijar un presupuesto…</translation>
    </message>
    <message>
        <source>Be told when money or tokens are spent faster than in a day, a week or a month they may be</source>
        <translation>Recibir un aviso cuando el dinero o los tokens se gasten más rápido de lo permitido en un día, una semana o un mes</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetCell</name>
    <message>
        <source>Budget %1</source>
        <translation>Presupuesto %1</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Último valor conocido:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>An alert at %1.</source>
        <translation>Una alerta al %1.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetForm</name>
    <message>
        <source>From the &amp;built-in dashboards</source>
        <translation>De los ta&amp;bleros integrados</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde el</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elija una fuente</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>A counter, with labels if need be, or an expression over [$__range]:
increase(tokens_total[$__range]) * 3e-6</source>
        <translation>Un contador, con etiquetas si hace falta, o una expresión sobre [$__range]:
increase(tokens_total[$__range]) * 3e-6</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Percents of the amount; an alert at each</source>
        <translation>Porcentajes del importe; una alerta en cada uno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expresión</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>A&amp;lerts at (%)</source>
        <translation>A&amp;lertas al (%)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetStrip</name>
    <message>
        <source>&amp;Budgets…</source>
        <translation>Pres&amp;upuestos…</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsDialog</name>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>No budget yet. A budget says how much money, or how many tokens, may be spent in a day, a week or a month, and gives an alert at each step on the way.</source>
        <translation>Aún no hay presupuestos. Un presupuesto dice cuánto dinero o cuántos tokens se pueden gastar en un día, una semana o un mes, y da una alerta en cada escalón del camino.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>opsglass::Catalog</name>
    <message>
        <source>There is no source to ask.</source>
        <translation>No hay ninguna fuente que consultar.</translation>
    </message>
</context>
<context>
    <name>opsglass::CellInspector</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>opsglass::CertificateSourcePage</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File of the authorities</source>
        <translation>Archivo de las autoridades</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>&amp;Olvidarlo</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>The key has a pa&amp;ssphrase</source>
        <translation>La clave tiene f&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Aut&amp;horities</source>
        <translation>A&amp;utoridades</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>Cert&amp;ificado de cliente</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Fra&amp;se de contraseña</translation>
    </message>
    <message>
        <source>What these authorities signed; without a file those of the system count.</source>
        <translation>Lo que firmaron estas autoridades; sin archivo cuentan las del sistema.</translation>
    </message>
    <message>
        <source>Only the certificate with this SHA-256 fingerprint:
%1</source>
        <translation>Solo el certificado con esta huella SHA-256:
%1</translation>
    </message>
</context>
<context>
    <name>opsglass::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do or see?</source>
        <translation>¿Qué desea hacer o ver?</translation>
    </message>
    <message>
        <source>Search commands, dashboards and panels</source>
        <translation>Buscar comandos, tableros y paneles</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionResult</name>
    <message>
        <source>%1 series</source>
        <translation>%1 series</translation>
    </message>
    <message numerus="yes">
        <source>%n targets up</source>
        <translation>
            <numerusform>%n objetivo activo</numerusform>
            <numerusform>%n objetivos activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets down</source>
        <translation>
            <numerusform>%n objetivo caído</numerusform>
            <numerusform>%n objetivos caídos</numerusform>
        </translation>
    </message>
    <message>
        <source>scraped every %1 s</source>
        <translation>recolección cada %1 s</translation>
    </message>
    <message>
        <source>&amp;Use That Address</source>
        <translation>&amp;Usar esa dirección</translation>
    </message>
    <message>
        <source>S&amp;crape It</source>
        <translation>Recolec&amp;tarlo</translation>
    </message>
    <message>
        <source>Tr&amp;ust This Certificate</source>
        <translation>Con&amp;fiar en este certificado</translation>
    </message>
    <message>
        <source>&amp;Open the Alert Settings</source>
        <translation>Abrir las pre&amp;ferencias de alertas</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificados del servidor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
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
        <translation>Elija en «Certificados» el archivo de la autoridad que lo firmó. O compare la huella con la que indica el responsable del servidor y confíe solo en este certificado.</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody is in between: compare the fingerprint with what the server&apos;s owner says before you trust the new one.</source>
        <translation>Puede que se haya renovado, o que alguien se haya interpuesto: compare la huella con la que indica el responsable del servidor antes de confiar en el nuevo.</translation>
    </message>
    <message>
        <source>Use the address with http.</source>
        <translation>Use la dirección con http.</translation>
    </message>
    <message>
        <source>Choose a client certificate that this server accepts, under Certificates.</source>
        <translation>Elija en «Certificados» un certificado de cliente que este servidor acepte.</translation>
    </message>
    <message>
        <source>Choose your client certificate and its key under Certificates.</source>
        <translation>Elija en «Certificados» su certificado de cliente y su clave.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>Compruebe la dirección, la red y el proxy.</translation>
    </message>
    <message>
        <source>Check the proxy and its login under Network, or use none.</source>
        <translation>Compruebe en «Red» el proxy y sus credenciales, o no use ninguno.</translation>
    </message>
    <message>
        <source>Check the address, a firewall in between and the proxy, or wait longer: the time-out is under Network.</source>
        <translation>Compruebe la dirección, los cortafuegos intermedios y el proxy, o espere más: el tiempo de espera está en «Red».</translation>
    </message>
    <message>
        <source>Start the server, or correct the port: most often it is 9090 for Prometheus and 8428 for VictoriaMetrics.</source>
        <translation>Inicie el servidor o corrija el puerto: lo más habitual es 9090 para Prometheus y 8428 para VictoriaMetrics.</translation>
    </message>
    <message>
        <source>Check how the name is written, or whether it is known only in another network, such as a VPN.</source>
        <translation>Compruebe cómo está escrito el nombre, o si solo se conoce en otra red, como una VPN.</translation>
    </message>
    <message>
        <source>Use the address it names.</source>
        <translation>Use la dirección que indica.</translation>
    </message>
    <message>
        <source>People log in there with a browser, which Opsglass cannot: ask for an address behind the login page, or for a token or header that passes it, and set this under Login.</source>
        <translation>Allí se inicia sesión con un navegador, cosa que Opsglass no puede hacer: pida una dirección que quede detrás de la página de inicio de sesión, o un token o encabezado que la supere, e indíquelo en «Acceso».</translation>
    </message>
    <message>
        <source>%1 speaks TLS alone.</source>
        <translation>%1 solo habla TLS.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Use la dirección con https.</translation>
    </message>
    <message>
        <source>It may be starting, or nobody is behind it: try again later, or look at the server itself.</source>
        <translation>Puede que se esté iniciando, o que no haya nadie detrás: vuelva a intentarlo más tarde o examine el propio servidor.</translation>
    </message>
    <message>
        <source>Name your tenant: add the header X-Scope-OrgID under Login.</source>
        <translation>Indique su tenant: añada el encabezado X-Scope-OrgID en «Acceso».</translation>
    </message>
    <message>
        <source>Choose user and password, or a token, under Login.</source>
        <translation>Elija usuario y contraseña, o un token, en «Acceso».</translation>
    </message>
    <message>
        <source>What is set under Login is not accepted: correct it.</source>
        <translation>Lo indicado en «Acceso» no se acepta: corríjalo.</translation>
    </message>
    <message>
        <source>%1 answers with a page to log in on (“%2”).</source>
        <translation>%1 responde con una página de inicio de sesión («%2»).</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to query, or use another login.</source>
        <translation>Pida permiso de consulta a quien lo administra, o use otras credenciales.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>una página web, «%1»</translation>
    </message>
    <message>
        <source>an API that speaks JSON, but not that of Prometheus</source>
        <translation>una API que habla JSON, pero no la de Prometheus</translation>
    </message>
    <message>
        <source>a web server that says nothing (status %1)</source>
        <translation>un servidor web que no dice nada (estado %1)</translation>
    </message>
    <message>
        <source>a web server that says “%1”</source>
        <translation>un servidor web que dice «%1»</translation>
    </message>
    <message>
        <source>This is %1, not a Prometheus.</source>
        <translation>Esto es %1, no un Prometheus.</translation>
    </message>
    <message>
        <source>Give the address of the server that Grafana asks: it is in the settings of its data source. Its dashboards come in by File → Import from Grafana.</source>
        <translation>Indique la dirección del servidor que consulta Grafana: está en la configuración de su fuente de datos. Sus tableros se traen con Archivo → Importar de Grafana.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at %1, but there is one at %2.</source>
        <translation>No hay API de Prometheus en %1, pero sí en %2.</translation>
    </message>
    <message>
        <source>Use that address.</source>
        <translation>Use esa dirección.</translation>
    </message>
    <message>
        <source>A Prometheus-compatible server</source>
        <translation>Un servidor compatible con Prometheus</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists of variables hold too much. Update the server.</source>
        <translation>Opsglass necesita Prometheus %1.%2 o posterior: los gráficos funcionan, pero las listas de variables contienen demasiado. Actualice el servidor.</translation>
    </message>
    <message>
        <source>These are the bare metrics of %1; nobody answers queries here.</source>
        <translation>Estas son las métricas sin más de %1; aquí nadie responde consultas.</translation>
    </message>
    <message>
        <source>These are bare metrics; nobody answers queries here.</source>
        <translation>Estas son métricas sin más; aquí nadie responde consultas.</translation>
    </message>
    <message>
        <source>Scrape them: a private Prometheus inside Opsglass then keeps their history.</source>
        <translation>Recoléctelas: un Prometheus privado dentro de Opsglass conservará su historial.</translation>
    </message>
    <message>
        <source>Add it in the alert settings: Opsglass then shows its alerts and silences.</source>
        <translation>Añádalo en las preferencias de alertas: Opsglass mostrará sus alertas y silencios.</translation>
    </message>
    <message>
        <source>This is no Prometheus: it looks like %1.</source>
        <translation>Esto no es un Prometheus: parece %1.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>El servidor se identifica como %1.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server lives below a path.</source>
        <translation>Compruebe la dirección y el puerto, y si el servidor está bajo una ruta.</translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::DashListPanel</name>
    <message>
        <source>Starred</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Vistos recientemente</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No dashboard is in this list.</source>
        <translation>No hay ningún tablero en esta lista.</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPage</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Back to dashboard</source>
        <translation>V&amp;olver al tablero</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet Cells</source>
        <translation>Celdas de &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Table (HTML)</source>
        <translation>&amp;Tabla (HTML)</translation>
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
        <translation>El tablero es demasiado largo para una sola imagen: %1 × %2 píxeles. Elija menos valores de las variables que repiten sus paneles, u otro formato.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>opsglass::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The demo is already running; close its window first.</source>
        <translation>La demo ya está en marcha; cierre antes su ventana.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Making the eight days before today…</source>
        <translation>Creando los ocho días anteriores a hoy…</translation>
    </message>
    <message>
        <source>Making what happened since the last time…</source>
        <translation>Creando lo ocurrido desde la última vez…</translation>
    </message>
    <message>
        <source>Starting Prometheus…</source>
        <translation>Iniciando Prometheus…</translation>
    </message>
    <message>
        <source>The demo cannot listen on this machine&apos;s loopback address.</source>
        <translation>La demo no puede escuchar en la dirección de bucle local de este equipo.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::DemoHistory</name>
    <message>
        <source>The demo needs Prometheus: run “apt install prometheus” and start it again.</source>
        <translation>La demo necesita Prometheus: ejecute «apt install prometheus» y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Otro Opsglass usa los datos de %1; ciérrelo primero.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be stored: %1</source>
        <translation>No se puede guardar el pasado de la demo: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopDesk</name>
    <message>
        <source>A report without secrets is in the clipboard. Read it before you give it away.</source>
        <translation>Hay un informe sin secretos en el portapapeles. Léalo antes de entregarlo a otros.</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
</context>
<context>
    <name>opsglass::DetailsReader</name>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertenece a otra persona</translation>
    </message>
    <message>
        <source>Its share of memory cannot be read: %1.</source>
        <translation>No se puede leer su parte de memoria: %1.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>El proceso ha finalizado.</translation>
    </message>
    <message>
        <source>Its program cannot be read: %1.</source>
        <translation>No se puede leer su programa: %1.</translation>
    </message>
    <message>
        <source>Its working directory cannot be read: %1.</source>
        <translation>No se puede leer su carpeta de trabajo: %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::Export</name>
    <message>
        <source>The data of these panels are missing here, or not all of them are here:</source>
        <translation>Faltan aquí, en todo o en parte, los datos de estos paneles:</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation>No hay ningún panel %1.</translation>
    </message>
    <message>
        <source>“%1” has no data: %2</source>
        <translation>«%1» no tiene datos: %2</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip, or one panel.</source>
        <translation>Varios paneles son varios archivos: indique una carpeta o un .zip, o un solo panel.</translation>
    </message>
    <message>
        <source>The picture cannot be compressed.</source>
        <translation>La imagen no se puede comprimir.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>No se puede crear %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Salida estándar</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>hay un archivo con ese nombre</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportCommand</name>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>El tablero no tiene ningún panel %1.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal: name a file with --output.</source>
        <translation>Una imagen no es para un terminal: indique un archivo con --output.</translation>
    </message>
    <message>
        <source>The dashboard has no variable “%1”.</source>
        <translation>El tablero no tiene ninguna variable «%1».</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Asking for all panels</source>
        <translation>Consultando todos los paneles</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>The dashboard was closed before it was exported.</source>
        <translation>El tablero se cerró antes de exportarse.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message numerus="yes">
        <source> Panels that failed: %1 and %n more.</source>
        <translation>
            <numerusform> Paneles con fallos: %1 y %n más.</numerusform>
            <numerusform> Paneles con fallos: %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source> Panels that failed: %1.</source>
        <translation> Paneles con fallos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the files are written.</source>
        <translation>
            <numerusform>%1 Se escribió %n de los archivos.</numerusform>
            <numerusform>%1 Se escribieron %n de los archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportar: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (tabuladores)</translation>
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
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Datos:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>All samples, before transformations</source>
        <translation>Todas las muestras, antes de las transformaciones</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (%1, parted by “%2”)</source>
        <comment>a number</comment>
        <translation>Para &amp;hoja de cálculo (%1, separado por «%2»)</translation>
    </message>
    <message>
        <source>Separator and decimals of your region; texts that look like formulas get an apostrophe</source>
        <translation>Separador y decimales de su región; los textos que parecen fórmulas reciben un apóstrofo</translation>
    </message>
    <message>
        <source>As seen (%1)</source>
        <translation>Como se ve (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>&amp;Zona horaria:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>Archi&amp;vos:</translation>
    </message>
    <message>
        <source>One per panel in a folder</source>
        <translation>Uno por panel en una carpeta</translation>
    </message>
    <message>
        <source>One per panel in a zip</source>
        <translation>Uno por panel en un zip</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Resolución:</translation>
    </message>
    <message>
        <source>1× (as on a usual screen)</source>
        <translation>1× (como en una pantalla normal)</translation>
    </message>
    <message>
        <source>2× (for high resolution)</source>
        <translation>2× (para alta resolución)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>A4 landscape, no panel cut in two</source>
        <translation>A4 horizontal, ningún panel cortado en dos</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>Una página larga</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ancho:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Des&amp;tino:</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Export into a File</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Name the folder too.</source>
        <translation>Indique también la carpeta.</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>Hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>The folder exists: files of the same names in it are replaced.</source>
        <translation>La carpeta existe: se reemplazarán los archivos del mismo nombre.</translation>
    </message>
    <message>
        <source>The file exists and is replaced.</source>
        <translation>El archivo existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportOptions</name>
    <message>
        <source>Say what to write: --format csv, json, md, png, pdf or svg.</source>
        <translation>Indique qué escribir: --format csv, json, md, png, pdf o svg.</translation>
    </message>
    <message>
        <source>--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.</source>
        <translation>--format debe ser csv, tsv, json, html, md, png, pdf o svg, no «%1».</translation>
    </message>
    <message>
        <source>--panel is the number of a panel, not “%1”.</source>
        <translation>--panel debe ser el número de un panel, no «%1».</translation>
    </message>
    <message>
        <source>--scale is a number between 0.25 and 8, not “%1”.</source>
        <translation>--scale debe ser un número entre 0.25 y 8, no «%1».</translation>
    </message>
    <message>
        <source>--paper is a4 or long, not “%1”.</source>
        <translation>--paper debe ser a4 o long, no «%1».</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip with --output, or one panel with --panel.</source>
        <translation>Varios paneles son varios archivos: indique una carpeta o un .zip con --output, o un panel con --panel.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet solo va con --format csv.</translation>
    </message>
    <message>
        <source>Name one dashboard: a file, or the uid of a built-in one.</source>
        <translation>Indique un tablero: un archivo, o el uid de uno integrado.</translation>
    </message>
</context>
<context>
    <name>opsglass::Exporter</name>
    <message>
        <source>The metrics of this machine are not offered at %1: others than this machine could read them there. Allow that first.</source>
        <translation>Las métricas de este equipo no se ofrecen en %1: allí podrían leerlas otros equipos. Permítalo primero.</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>no existe esa dirección</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>otro programa usa este puerto</translation>
    </message>
    <message>
        <source>The metrics of this machine cannot be offered at %1, port %2: %3.</source>
        <translation>No se pueden ofrecer las métricas de este equipo en %1, puerto %2: %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDesk</name>
    <message>
        <source>The environment overrides the settings by: %1.</source>
        <translation>El entorno reemplaza las preferencias con: %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDialog</name>
    <message>
        <source>&amp;Offer this machine&apos;s metrics</source>
        <translation>&amp;Ofrecer las métricas de este equipo</translation>
    </message>
    <message>
        <source>Other &amp;machines may reach it</source>
        <translation>Otros &amp;equipos pueden acceder</translation>
    </message>
    <message>
        <source>Metrics Exporter</source>
        <translation>Exportador de métricas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Without this, only addresses of this machine alone are taken, such as 127.0.0.1.</source>
        <translation>Sin esto solo se aceptan direcciones propias de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>A Prometheus can scrape what Opsglass reads of this machine and of the processes on the watch list, in the text format of /metrics. There is no password: whoever reaches the address can read it.</source>
        <translation>Un Prometheus puede recolectar lo que Opsglass lee de este equipo y de los procesos de la lista de vigilancia, en el formato de texto de /metrics. No hay contraseña: quien llegue a la dirección puede leerlo.</translation>
    </message>
    <message>
        <source>Offered at %1</source>
        <translation>Se ofrecen en %1</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>No se ofrece nada.</translation>
    </message>
</context>
<context>
    <name>opsglass::FileMenu</name>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Tableros de Grafana (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>I&amp;mport Everything…</source>
        <translation>I&amp;mportar todo…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open Dashboard File…</source>
        <translation>&amp;Abrir archivo de tablero…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Paste Dashboard</source>
        <translation>&amp;Pegar tablero</translation>
    </message>
    <message>
        <source>Import from &amp;Grafana…</source>
        <translation>Importar de &amp;Grafana…</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>&amp;Conectar con un servidor…</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos and their like</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos y similares</translation>
    </message>
    <message>
        <source>&amp;Watch an Endpoint…</source>
        <translation>&amp;Vigilar un endpoint…</translation>
    </message>
    <message>
        <source>A /metrics address, scraped by a private Prometheus</source>
        <translation>Una dirección /metrics, recolectada por un Prometheus privado</translation>
    </message>
    <message>
        <source>Look at the &amp;Demo</source>
        <translation>Ver la &amp;demo</translation>
    </message>
    <message>
        <source>A demo agent inside the program, with eight days behind it</source>
        <translation>Un agente de demostración interno, con ocho días a sus espaldas</translation>
    </message>
    <message>
        <source>&amp;Report Schedule…</source>
        <translation>Informes p&amp;rogramados…</translation>
    </message>
    <message>
        <source>Metrics E&amp;xporter…</source>
        <translation>&amp;Exportador de métricas…</translation>
    </message>
    <message>
        <source>Open Dashboard File</source>
        <translation>Abrir archivo de tablero</translation>
    </message>
    <message>
        <source>Import Dashboards</source>
        <translation>Importar tableros</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Address of the server, such as http://localhost:9090 or name=http://host:9090</source>
        <translation>Dirección del servidor, como http://localhost:9090 o nombre=http://host:9090</translation>
    </message>
    <message>
        <source>Watch an Endpoint</source>
        <translation>Vigilar un endpoint</translation>
    </message>
    <message>
        <source>Address of its metrics, such as http://localhost:8000/metrics</source>
        <translation>Dirección de sus métricas, como http://localhost:8000/metrics</translation>
    </message>
</context>
<context>
    <name>opsglass::GeneralSourcePage</name>
    <message>
        <source>Scrape interval in seconds</source>
        <translation>Intervalo de recolección en segundos</translation>
    </message>
    <message>
        <source>Scrape inter&amp;val</source>
        <translation>Inter&amp;valo de recolección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>D&amp;irección</translation>
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
        <translation>Una página de métricas. Un Prometheus privado dentro de Opsglass la recolecta y conserva lo que dijo.</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. The address may have a path.</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos u otro servidor con su API. La dirección puede tener una ruta.</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>cada %n segundo</numerusform>
            <numerusform>cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>as the server says, or else %1 s</source>
        <translation>lo que diga el servidor; si no, %1 s</translation>
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
        <translation>«%1» no es la dirección de un servidor Grafana: escriba una como https://grafana.example.org.</translation>
    </message>
    <message>
        <source>Make a token in Grafana under Administration, Service accounts, and paste it here.</source>
        <translation>Cree un token en Grafana, en Administración, Cuentas de servicio, y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 has no dashboard with the uid “%2” (404), or the token may not see it.</source>
        <translation>%1 no tiene ningún tablero con el uid «%2» (404), o el token no puede verlo.</translation>
    </message>
    <message>
        <source>%1 has no Grafana at this address (404). Where Grafana lives below a path, the path belongs to the address.</source>
        <translation>%1 no tiene Grafana en esta dirección (404). Si Grafana está bajo una ruta, esta forma parte de la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (401).</source>
        <translation>%1 no acepta el token (401).</translation>
    </message>
    <message>
        <source>%1 wants a token (401).</source>
        <translation>%1 pide un token (401).</translation>
    </message>
    <message>
        <source>%1 does not allow this to the token (403): its service account needs the role Viewer to read and Editor to save.</source>
        <translation>%1 no permite esto al token (403): su cuenta de servicio necesita el rol Viewer para leer y Editor para guardar.</translation>
    </message>
    <message>
        <source>The answer is not what Grafana&apos;s API promises; is this the address of a Grafana server?</source>
        <translation>La respuesta no es lo que promete la API de Grafana; ¿es esta la dirección de un servidor Grafana?</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaDesk</name>
    <message>
        <source>No keyring answers: the token is kept until Opsglass closes.</source>
        <translation>Ningún depósito de claves responde: el token se guarda hasta que se cierre Opsglass.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <translation>Obteniendo %1 de %2…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Enviando a %1…</translation>
    </message>
    <message>
        <source>The server has another version: %1</source>
        <translation>El servidor tiene otra versión: %1</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaForm</name>
    <message>
        <source>&amp;Remember the token in the system&apos;s keyring</source>
        <translation>&amp;Recordar el token en el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>https://grafana.example.org, or the address of a dashboard</source>
        <translation>https://grafana.example.org, o la dirección de un tablero</translation>
    </message>
    <message>
        <source>of a service account; nothing where none is needed</source>
        <translation>de una cuenta de servicio; nada si no hace falta</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
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
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Import from Grafana</source>
        <translation>Importar de Grafana</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Buscar tableros</translation>
    </message>
    <message>
        <source>Dashboards of the server</source>
        <translation>Tableros del servidor</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>&amp;Importar %n</numerusform>
            <numerusform>&amp;Importar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaSendDialog</name>
    <message>
        <source>Send “%1” to Grafana</source>
        <translation>Enviar «%1» a Grafana</translation>
    </message>
    <message>
        <source>what changed; for the version history</source>
        <translation>qué cambió; para el historial de versiones</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Dashboards (no folder)</source>
        <translation>Tableros (sin carpeta)</translation>
    </message>
    <message>
        <source>Connect to see the folders</source>
        <translation>Conéctese para ver las carpetas</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
</context>
<context>
    <name>opsglass::HeaderTable</name>
    <message>
        <source>Remo&amp;ve Header</source>
        <translation>Quitar encabe&amp;zado</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>Encabezados enviados con cada solicitud</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Add &amp;Header</source>
        <translation>Añadi&amp;r encabezado</translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message>
        <source>A heatmap needs a time and one column of numbers per bucket.</source>
        <translation>Un mapa de calor necesita un tiempo y una columna de números por bucket.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>Las consultas dan %n histograma, del que se dibuja uno: %1. Súmelos por (le) para verlos todos.</numerusform>
            <numerusform>Las consultas dan %n histogramas, de los que se dibuja uno: %1. Súmelos por (le) para verlos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values above zero to count on a logarithmic scale.</source>
        <translation>No hay valores mayores que cero que contar en una escala logarítmica.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Colores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapPlot</name>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets go of the crosshair.</source>
        <translation>Las flechas pasan de celda en celda, Intro sigue los enlaces de una celda, Escape suelta la retícula.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Ejemplar</translation>
    </message>
</context>
<context>
    <name>opsglass::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, desktop, sources and settings, without secrets</source>
        <translation>Versiones, escritorio, fuentes y preferencias, sin secretos</translation>
    </message>
    <message>
        <source>&amp;About Opsglass</source>
        <translation>&amp;Acerca de Opsglass</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>Se omite %n histograma: sus buckets difieren de los primeros.</numerusform>
            <numerusform>Se omiten %n histogramas: sus buckets difieren de los primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of buckets without an end are left out, such as those of +Inf.</source>
        <translation>Se omiten las cantidades de buckets sin límite, como los de +Inf.</translation>
    </message>
</context>
<context>
    <name>opsglass::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Left and right move from bucket to bucket, Escape lets go.</source>
        <translation>Izquierda y Derecha pasan de bucket en bucket, Escape lo suelta.</translation>
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
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificada</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No notificada</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cuánto hacia atrás</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <source>Search the history  /</source>
        <translation>Buscar en el historial  /</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>Historial de alertas</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>No ocurrió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines</source>
        <translation>
            <numerusform>La línea más reciente (%n)</numerusform>
            <numerusform>Las %n líneas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ImportPreviewDialog</name>
    <message>
        <source>Import Everything</source>
        <translation>Importar todo</translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation>Todo lo que hay en %1 ya está aquí.</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>Lo que cambiaría %1:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What is there now is kept as a file in the folder of the backups. Passwords and other secrets are not in such files. Opsglass starts anew to import.</source>
        <translation>Lo que hay ahora se conserva en un archivo en la carpeta de copias de seguridad. Estos archivos no contienen contraseñas ni otros secretos. Opsglass se reinicia para importar.</translation>
    </message>
    <message>
        <source>&amp;Import and Restart</source>
        <translation>&amp;Importar y reiniciar</translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message>
        <source>The text is neither a dashboard in JSON nor the address of one.</source>
        <translation>El texto no es un tablero en JSON ni la dirección de uno.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Another version of “%1” is in the library.</source>
        <translation>Otra versión de «%1» está en la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” has the uid of “%2” in the library.</source>
        <translation>«%1» tiene el uid de «%2», que está en la biblioteca.</translation>
    </message>
    <message>
        <source>Replace puts the new one in its place. Keep Both gives the new one a uid of its own, so links still lead to the one that is there.</source>
        <translation>Reemplazar pone el nuevo en su lugar. Conservar ambos da al nuevo un uid propio, de modo que los enlaces siguen llevando al que ya está.</translation>
    </message>
    <message>
        <source>&amp;Do the same with the others</source>
        <translation>&amp;Hacer lo mismo con los demás</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Conservar ambos</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) are in the library now.</source>
        <translation>
            <numerusform>%n tablero está ahora en la biblioteca.</numerusform>
            <numerusform>%n tableros están ahora en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %n más.</numerusform>
            <numerusform>No se pudieron importar %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InputsDialog</name>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>This dashboard does not say which of your sources it is about. Choose once; the choice is remembered beside the file, which stays as it is.</source>
        <translation>Este tablero no dice de cuál de sus fuentes trata. Elija una vez; la elección se recuerda junto al archivo, que queda como está.</translation>
    </message>
    <message>
        <source>This dashboard leaves a text to you. Write it once; it is remembered beside the file, which stays as it is.</source>
        <translation>Este tablero le deja a usted un texto. Escríbalo una vez; se recuerda junto al archivo, que queda como está.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message>
        <source>Inspect: %1</source>
        <translation>Inspeccionar: %1</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Con&amp;sulta</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time for all answers</source>
        <translation>Tiempo de todas las respuestas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>opsglass::InstantQueries</name>
    <message>
        <source>The source is not asked any more.</source>
        <translation>La fuente ya no se consulta.</translation>
    </message>
    <message>
        <source>There is no source to ask.</source>
        <translation>No hay ninguna fuente que consultar.</translation>
    </message>
</context>
<context>
    <name>opsglass::Keyring</name>
    <message>
        <source>No keyring answers.</source>
        <translation>Ningún depósito de claves responde.</translation>
    </message>
</context>
<context>
    <name>opsglass::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>opsglass::LibraryActions</name>
    <message>
        <source>Rename Dashboard</source>
        <translation>Renombrar tablero</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Folder for “%1”: choose one, or type a new name. Without a name it is the library itself.</source>
        <translation>Carpeta para «%1»: elija una o escriba un nombre nuevo. Sin nombre, es la propia biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>Save as File</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Tableros de Grafana (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>No file manager can be started. The file is %1.</source>
        <translation>No se pudo iniciar ningún gestor de archivos. El archivo es %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkFollower</name>
    <message>
        <source>The link leads to the dashboard “%1”, which is not here. Open its file first.</source>
        <translation>El enlace lleva al tablero «%1», que no está aquí. Abra primero su archivo.</translation>
    </message>
    <message>
        <source>The link “%1” leads to a page of Grafana that is not here.</source>
        <translation>El enlace «%1» lleva a una página de Grafana que no está aquí.</translation>
    </message>
    <message>
        <source>The link “%1” cannot be opened.</source>
        <translation>No se puede abrir el enlace «%1».</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkStrip</name>
    <message>
        <source>Links of the dashboard</source>
        <translation>Enlaces del tablero</translation>
    </message>
</context>
<context>
    <name>opsglass::LocalDesk</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>opsglass::LoginSourcePage</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>en el depósito de claves del sistema</translation>
    </message>
    <message>
        <source>nowhere: ask at every start</source>
        <translation>en ningún sitio: preguntar en cada inicio</translation>
    </message>
    <message>
        <source>elsewhere: a variable, a file or a command</source>
        <translation>en otro sitio: una variable, un archivo o un comando</translation>
    </message>
    <message>
        <source>in a file, not encrypted</source>
        <translation>en un archivo, sin cifrar</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Acce&amp;so</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Keep se&amp;crets</source>
        <translation>Guardar s&amp;ecretos</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Counts for the passwords, tokens and secret headers of this source. Without a keyring they are asked for at every start.</source>
        <translation>Vale para las contraseñas, los tokens y los encabezados secretos de esta fuente. Sin depósito de claves se piden en cada inicio.</translation>
    </message>
    <message>
        <source>They are known until Opsglass closes.</source>
        <translation>Se recuerdan hasta que se cierre Opsglass.</translation>
    </message>
    <message>
        <source>Fields for secrets say where each is read from: env:NAME, file:/path or command:program arguments. What stands there is saved with the settings and is not secret.</source>
        <translation>Los campos de secretos indican de dónde se lee cada uno: env:NOMBRE, file:/ruta o command:programa argumentos. Lo que se escribe ahí se guarda con las preferencias y no es secreto.</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup or this disk can read these secrets: the file secrets.json is not encrypted.</source>
        <translation>Quien pueda leer sus archivos, una copia de seguridad o este disco puede leer estos secretos: el archivo secrets.json no está cifrado.</translation>
    </message>
</context>
<context>
    <name>opsglass::MainWindow</name>
    <message>
        <source>&amp;Back in Time</source>
        <translation>Retro&amp;ceder en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Forward in Time</source>
        <translation>Avan&amp;zar en el tiempo</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;View Panel Alone</source>
        <translation>Ver el panel a &amp;solas</translation>
    </message>
    <message>
        <source>&amp;Inspect Panel</source>
        <translation>&amp;Inspeccionar panel</translation>
    </message>
    <message>
        <source>Set Variab&amp;les</source>
        <translation>Definir &amp;variables</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Find Dashboard</source>
        <translation>Bu&amp;scar un tablero</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>Ti&amp;me Range…</source>
        <translation>Rango de &amp;tiempo…</translation>
    </message>
    <message>
        <source>&amp;Annotations…</source>
        <translation>A&amp;notaciones…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write what is seen as data or as a picture (Ctrl+E)</source>
        <translation>Escribir lo que se ve como datos o como imagen (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>Import R&amp;eport…</source>
        <translation>Informe de i&amp;mportación…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>Copiar el &amp;JSON</translation>
    </message>
    <message>
        <source>Send to &amp;Grafana…</source>
        <translation>&amp;Enviar a Grafana…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>El archivo tiene un problema</translation>
    </message>
    <message>
        <source>%1 – Opsglass</source>
        <translation>%1 – Opsglass</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>&amp;Show Alerts</source>
        <translation>&amp;Mostrar alertas</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Procesos</translation>
    </message>
    <message>
        <source>Processes of this machine (Ctrl+Shift+P)</source>
        <translation>Procesos de este equipo (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>opsglass::ManagedPrometheus</name>
    <message>
        <source>“%1” cannot be scraped: write an address such as http://localhost:9100/metrics.</source>
        <translation>No se puede recolectar «%1»: escriba una dirección como http://localhost:9100/metrics.</translation>
    </message>
    <message>
        <source>The managed Prometheus has not become ready within a minute.</source>
        <translation>El Prometheus integrado no estuvo listo en un minuto.</translation>
    </message>
    <message>
        <source>Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to a server instead.</source>
        <translation>Prometheus no está instalado: ejecute «apt install prometheus», o conecte Opsglass a un servidor.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Otro Opsglass usa los datos de %1; ciérrelo primero.</translation>
    </message>
    <message>
        <source>The managed Prometheus has ended: %1</source>
        <translation>El Prometheus integrado ha terminado: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MatcherEditor</name>
    <message>
        <source>The matcher counts</source>
        <translation>El criterio cuenta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove the matcher</source>
        <translation>Quitar el criterio</translation>
    </message>
</context>
<context>
    <name>opsglass::MonitorRun</name>
    <message>
        <source>No answer for %1 s.</source>
        <translation>Sin respuesta desde hace %1 s.</translation>
    </message>
</context>
<context>
    <name>opsglass::NetworkSourcePage</name>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>http://host:8080 or socks5://host:1080</source>
        <translation>http://host:8080 o socks5://host:1080</translation>
    </message>
    <message>
        <source>nothing where no login is needed</source>
        <translation>vacío si no hacen falta credenciales</translation>
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
        <translation>Dir&amp;ección del proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>&amp;Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>Con&amp;traseña del proxy</translation>
    </message>
    <message>
        <source>&amp;Wait for answers</source>
        <translation>E&amp;sperar respuestas</translation>
    </message>
</context>
<context>
    <name>opsglass::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>Descartar este aviso (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationServer</name>
    <message>
        <source>The notification server does not answer.</source>
        <translation>El servidor de notificaciones no responde.</translation>
    </message>
    <message>
        <source>The notification server refused to show an alert.</source>
        <translation>El servidor de notificaciones se negó a mostrar una alerta.</translation>
    </message>
    <message>
        <source>Notifications need a session bus, and there is none.</source>
        <translation>Las notificaciones necesitan un bus de sesión, y no hay ninguno.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nada en este escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>The session bus is gone, and notifications with it.</source>
        <translation>El bus de sesión ha desaparecido, y las notificaciones con él.</translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationSettings</name>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>&amp;Notificar en el escritorio</translation>
    </message>
    <message>
        <source>Tell also when it is o&amp;ver</source>
        <translation>Notificar también el &amp;fin de las alertas</translation>
    </message>
    <message>
        <source>&amp;Hide what alerts say: only how many there are is told</source>
        <translation>O&amp;cultar lo que dicen las alertas: solo se notifica cuántas hay</translation>
    </message>
    <message>
        <source>Critical ones stay until they are &amp;dismissed</source>
        <translation>Las críticas permanecen hasta que se &amp;descarten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tranquilidad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Groups of alerts. 0: each has a notification of its own.</source>
        <translation>Grupos de alertas. 0: cada uno tiene su propia notificación.</translation>
    </message>
    <message>
        <source>&amp;Sum up when more come within a minute than</source>
        <translation>Re&amp;sumir si en un minuto llegan más de</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Of no known severity</source>
        <translation>De gravedad desconocida</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sonido: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be silenced or snoozed in Opsglass.</source>
        <translation>Se puede silenciar o posponer en Opsglass.</translation>
    </message>
    <message>
        <source>Opsglass has the details.</source>
        <translation>Los detalles están en Opsglass.</translation>
    </message>
    <message>
        <source>Alerts are resolved</source>
        <translation>Hay alertas resueltas</translation>
    </message>
    <message>
        <source>Critical alerts are firing</source>
        <translation>Hay alertas críticas disparadas</translation>
    </message>
    <message>
        <source>Warnings are firing</source>
        <translation>Hay advertencias disparadas</translation>
    </message>
    <message>
        <source>Alerts are firing</source>
        <translation>Hay alertas disparadas</translation>
    </message>
</context>
<context>
    <name>opsglass::NotifyDesk</name>
    <message>
        <source>notifications are switched off</source>
        <translation>las notificaciones están desactivadas</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibida por %1</translation>
    </message>
    <message>
        <source>outside its time: %1</source>
        <translation>fuera de su horario: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>notifications are paused until %1</source>
        <translation>las notificaciones están en pausa hasta %1</translation>
    </message>
    <message>
        <source>notifications are paused</source>
        <translation>las notificaciones están en pausa</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>hay una presentación en curso</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>horas tranquilas hasta %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Opener</name>
    <message>
        <source>The file has changed and asks for more than before. Open it again to answer.</source>
        <translation>El archivo ha cambiado y pide más que antes. Ábralo de nuevo para responder.</translation>
    </message>
</context>
<context>
    <name>opsglass::Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelData</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out: a heatmap or histogram shows them.</source>
        <translation>
            <numerusform>Se omite %n serie de histogramas nativos: la muestra un mapa de calor o un histograma.</numerusform>
            <numerusform>Se omiten %n series de histogramas nativos: las muestra un mapa de calor o un histograma.</numerusform>
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
        <translation>&amp;Enlaces</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>A panel shows what was that long ago, such as &quot;7d&quot;</extracomment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelHeader</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menú del panel</translation>
    </message>
    <message>
        <source>Panel menu (M)</source>
        <translation>Menú del panel (M)</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelNotice</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelParts</name>
    <message>
        <source>It is not answered yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
</context>
<context>
    <name>opsglass::PastWriter</name>
    <message>
        <source>The demo&apos;s past cannot be written to %1: %2.</source>
        <translation>No se puede escribir el pasado de la demo en %1: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PictureHeader</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PieChartPanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
</context>
<context>
    <name>opsglass::PlaceholderPanel</name>
    <message>
        <source>Unknown panel type</source>
        <translation>Tipo de panel desconocido</translation>
    </message>
</context>
<context>
    <name>opsglass::PlotWidget</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, Enter follows the links of a value, Escape lets go.</source>
        <translation>Izquierda y Derecha mueven la retícula, Intro sigue los enlaces de un valor, Escape la suelta.</translation>
    </message>
</context>
<context>
    <name>opsglass::PreferencesDialog</name>
    <message>
        <source>&amp;Start when I log in, in the background</source>
        <translation>&amp;Iniciar al abrir la sesión, en segundo plano</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>Seguir en la &amp;bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: closing the window ends Opsglass.</source>
        <translation>Ahora no hay bandeja del sistema en este escritorio: al cerrar la ventana termina Opsglass.</translation>
    </message>
    <message>
        <source>What cannot be changed here is set by the administrator of this machine.</source>
        <translation>Lo que no se puede cambiar aquí lo fija el administrador de este equipo.</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>El cambio de idioma se aplica en el próximo inicio.</translation>
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
        <translation>&amp;Finalizar…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>&amp;Matar…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Prioridad…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>&amp;Vigilar…</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>Copiar c&amp;omando</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Releer</translation>
    </message>
    <message>
        <source>Read the details again: shares of memory, arguments, program</source>
        <translation>Leer de nuevo los detalles: partes de memoria, argumentos, programa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessBar</name>
    <message>
        <source>Only &amp;mine</source>
        <translation>Solo &amp;míos</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>Lista de vi&amp;gilancia</translation>
    </message>
    <message>
        <source>Name, command, PID or user</source>
        <translation>Nombre, comando, PID o usuario</translation>
    </message>
    <message>
        <source>Search processes (Ctrl+F)</source>
        <translation>Buscar procesos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search processes</source>
        <translation>Buscar procesos</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Lista simple</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>Only processes with your rights</source>
        <translation>Solo procesos con sus derechos</translation>
    </message>
    <message>
        <source>Processes whose figures are kept as series</source>
        <translation>Procesos cuyas cifras se guardan como series</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n process(es)</source>
        <translation>
            <numerusform>%1 de %n proceso</numerusform>
            <numerusform>%1 de %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>&amp;Nueva entrada…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No processes are watched</source>
        <translation>No se vigila ningún proceso</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU in the last ten minutes; 100 % is one core</source>
        <translation>CPU en los últimos diez minutos; 100&#xa0;% es un núcleo</translation>
    </message>
    <message>
        <source>Memory (RSS) in the last ten minutes</source>
        <translation>Memoria (RSS) en los últimos diez minutos</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100&#xa0;% es un núcleo entero</translation>
    </message>
    <message>
        <source>Memory in RAM (RSS)</source>
        <translation>Memoria en RAM (RSS)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessControl</name>
    <message>
        <source>Process %1 has ended already.</source>
        <translation>El proceso %1 ya ha finalizado.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Process %1 cannot be reached safely: %2.</source>
        <translation>No se puede alcanzar con seguridad el proceso %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is a part of the kernel, not a program.</source>
        <translation>«%1» es parte del núcleo del sistema, no un programa.</translation>
    </message>
    <message>
        <source>You may not end “%1” (%2): it belongs to %3.</source>
        <translation>No tiene permiso para finalizar «%1» (%2): pertenece a %3.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be ended: %3.</source>
        <translation>No se puede finalizar «%1» (%2): %3.</translation>
    </message>
    <message>
        <source>Only root may give “%1” (%2) a nice value below %3.</source>
        <translation>Solo root puede dar a «%1» (%2) un valor nice inferior a %3.</translation>
    </message>
    <message>
        <source>You may not set the nice value of “%1” (%2): it belongs to %3.</source>
        <translation>No tiene permiso para fijar el valor nice de «%1» (%2): pertenece a %3.</translation>
    </message>
    <message>
        <source>The nice value of “%1” (%2) cannot be set: %3.</source>
        <translation>No se puede fijar el valor nice de «%1» (%2): %3.</translation>
    </message>
    <message>
        <source>A nice value is between −20 and 19, not %1.</source>
        <translation>Un valor nice está entre −20 y 19; no puede ser %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDetail</name>
    <message>
        <source>Choose a process to see all there is to know of it.</source>
        <translation>Elija un proceso para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>El proceso</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100&#xa0;% es un núcleo entero</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Tiempo de CPU</translation>
    </message>
    <message>
        <source>Of all cores since its start</source>
        <translation>De todos los núcleos desde su inicio</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>In RAM, shared parts whole (RSS)</source>
        <translation>En RAM, partes compartidas completas (RSS)</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Parte propia</translation>
    </message>
    <message>
        <source>In RAM, shared parts divided among those that share them (PSS)</source>
        <translation>En RAM, partes compartidas divididas entre quienes las comparten (PSS)</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>En swap</translation>
    </message>
    <message>
        <source>Memory that was moved to the disk</source>
        <translation>Memoria trasladada al disco</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Espacio de direcciones</translation>
    </message>
    <message>
        <source>Reserved, mostly not in use</source>
        <translation>Reservado, en su mayor parte sin usar</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Files, sockets and pipes</source>
        <translation>Archivos, sockets y tuberías</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>From storage since its start, and now</source>
        <translation>Del almacenamiento desde su inicio, y ahora</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>To storage since its start, and now</source>
        <translation>En el almacenamiento desde su inicio, y ahora</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Watched as</source>
        <translation>Vigilado como</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are sums of those that can be read.</source>
        <translation>Las cifras son sumas de las que se pueden leer.</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>nice %1</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>padre %1</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1.</source>
        <translation>Finalizado, según se vio el %1.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessTree</name>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessesPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Volver al tablero (Esc)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Sin procesos</translation>
    </message>
    <message>
        <source>The system told of none.</source>
        <translation>El sistema no informó de ninguno.</translation>
    </message>
    <message>
        <source>No process is like that</source>
        <translation>Ningún proceso coincide</translation>
    </message>
    <message numerus="yes">
        <source>None of %n process(es) has this text or user.</source>
        <translation>
            <numerusform>El único proceso (%n) no tiene este texto ni este usuario.</numerusform>
            <numerusform>Ninguno de los %n procesos tiene este texto o usuario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Program</name>
    <message>
        <source>This endpoint cannot be watched</source>
        <translation>Este endpoint no se puede vigilar</translation>
    </message>
    <message>
        <source>The dashboard cannot be opened</source>
        <translation>El tablero no se puede abrir</translation>
    </message>
    <message>
        <source>Opsglass goes on</source>
        <translation>Opsglass continúa</translation>
    </message>
    <message>
        <source>Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program.</source>
        <translation>Opsglass sigue vigilando en la bandeja del sistema. Su menú y Ctrl+Q terminan el programa.</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>¿Qué desea vigilar?</translation>
    </message>
    <message>
        <source>Opsglass shows the metrics of AI agents and LLM services, and of the machines underneath. You can change this later in the File menu.</source>
        <translation>Opsglass muestra las métricas de agentes de IA y servicios LLM, y de los equipos en que se ejecutan. Puede cambiarlo más tarde en el menú Archivo.</translation>
    </message>
    <message>
        <source>This server cannot be used</source>
        <translation>Este servidor no se puede usar</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Ninguna fuente se llama «%1».</translation>
    </message>
</context>
<context>
    <name>opsglass::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>opsglass::PrometheusClient</name>
    <message>
        <source>The answer has too many histogram buckets: more than %1.</source>
        <translation>La respuesta tiene demasiados buckets de histograma: más de %1.</translation>
    </message>
    <message>
        <source>The answer has too many series: more than %1 of %2 points each.</source>
        <translation>La respuesta tiene demasiadas series: más de %1 de %2 puntos cada una.</translation>
    </message>
    <message>
        <source>The query selects a range of samples, which has no value at one point in time; wrap it in a function such as rate() or last_over_time().</source>
        <translation>La consulta selecciona un rango de muestras, que no tiene valor en un instante; envuélvala en una función como rate() o last_over_time().</translation>
    </message>
    <message>
        <source>The answer is partial: not all of the server&apos;s nodes took part.</source>
        <translation>La respuesta es parcial: no participaron todos los nodos del servidor.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” holds no private key in PEM form.</source>
        <translation>«%1» no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>The private key in “%1” needs its passphrase.</source>
        <translation>La clave privada de «%1» necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in “%1”.</source>
        <translation>La frase de contraseña no abre la clave privada de «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged, or its passphrase is another one.</source>
        <translation>«%1» está dañado, o su frase de contraseña es otra.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>«%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy of the form http://host:port or socks5://host:port.</source>
        <translation>«%1» no es un proxy de la forma http://host:puerto o socks5://host:puerto.</translation>
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
        <translation>%1 no terminó su respuesta en %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MiB.</source>
        <translation>%1 respondió con más de %2 MiB.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>No se acepta el certificado de %1: %2</translation>
    </message>
    <message>
        <source>%1 does not accept our client certificate.</source>
        <translation>%1 no acepta nuestro certificado de cliente.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: its address must begin with http://, not with https://.</source>
        <translation>%1 no habla TLS: su dirección debe empezar por http://, no por https://.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>El proxy %1</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (407).</source>
        <translation>%1 pide iniciar sesión, o con otra cuenta (407).</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the proxy %2</source>
        <translation>No se puede acceder a %1 a través del proxy %2</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>No se conoce el host «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not followed: a login is needed, or the address is to be corrected.</source>
        <translation>%1 nos remite a %2, lo que no se sigue: hace falta iniciar sesión, o hay que corregir la dirección.</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (401)</source>
        <translation>%1 pide iniciar sesión, o con otra cuenta (401)</translation>
    </message>
    <message>
        <source>%1 does not allow this (403)</source>
        <translation>%1 no lo permite (403)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2 (404)</source>
        <translation>%1 no tiene nada en %2 (404)</translation>
    </message>
    <message>
        <source>%1 is asked too often (429)</source>
        <translation>%1 recibe demasiadas consultas (429)</translation>
    </message>
    <message>
        <source>%1 is not ready (%2)</source>
        <translation>%1 no está listo (%2)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 respondió con el estado %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”): a login is needed, or the address is not that of the API.</source>
        <translation>%1 respondió con una página web («%2»): hace falta iniciar sesión, o la dirección no es la de la API.</translation>
    </message>
    <message>
        <source>%1 answered with a text that is not JSON: %2</source>
        <translation>%1 respondió con un texto que no es JSON: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON.</source>
        <translation>%1 respondió con algo que no es JSON.</translation>
    </message>
    <message>
        <source>The answer is not what Prometheus&apos; API promises, from byte %1 on.</source>
        <translation>La respuesta no es lo que promete la API de Prometheus, a partir del byte %1.</translation>
    </message>
    <message>
        <source>it is not the one that is trusted.</source>
        <translation>no es el de confianza.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form http://host:port.</source>
        <translation>«%1» no es una dirección de la forma http://host:puerto.</translation>
    </message>
</context>
<context>
    <name>opsglass::QueryOptions</name>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format debe ser table, csv o json, no «%1».</translation>
    </message>
    <message>
        <source>--%1 is a duration such as 5m or 1h30m, not “%2”.</source>
        <translation>--%1 debe ser una duración como 5m o 1h30m, no «%2».</translation>
    </message>
    <message>
        <source>Give one expression, in quotes of the shell.</source>
        <translation>Indique una sola expresión, entre comillas del shell.</translation>
    </message>
    <message>
        <source>An expression is asked of one source.</source>
        <translation>Una expresión se consulta a una sola fuente.</translation>
    </message>
    <message>
        <source>--step goes with --range.</source>
        <translation>--step solo va con --range.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet solo va con --format csv.</translation>
    </message>
</context>
<context>
    <name>opsglass::QuietHoursEdit</name>
    <message>
        <source>&amp;Quiet hours: no notifications and no sounds</source>
        <translation>&amp;Horas tranquilas: ni notificaciones ni sonidos</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>del día siguiente</translation>
    </message>
    <message>
        <source>C&amp;ritical alerts are told of all the same</source>
        <translation>Las alertas crí&amp;ticas se notifican de todos modos</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Tranquilo el %1</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Inicio de las horas tranquilas</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin de las horas tranquilas</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Begin on</source>
        <translation>Empezar el</translation>
    </message>
    <message>
        <source>The quiet hours end when they begin.</source>
        <translation>Las horas tranquilas terminan cuando empiezan.</translation>
    </message>
    <message>
        <source>The quiet hours need a day.</source>
        <translation>Las horas tranquilas necesitan un día.</translation>
    </message>
</context>
<context>
    <name>opsglass::RefreshPicker</name>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Actualizar ahora (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message>
        <source>Only what &amp;differs from Grafana</source>
        <translation>Solo lo que &amp;difiere de Grafana</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n tablero</numerusform>
            <numerusform>%n tableros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.</source>
        <translation>%1. Paneles dibujados como en Grafana: %2; de otro modo: %3; no dibujados: %4.</translation>
    </message>
    <message>
        <source>● full</source>
        <translation>● completo</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ parcial</translation>
    </message>
    <message>
        <source>■ none</source>
        <translation>■ ninguno</translation>
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
        <translation>Estos endpoints solo se recolectan mientras se ejecuta Opsglass. El informe indica cuánto tiempo no se recolectaron.</translation>
    </message>
    <message>
        <source>The demo begins anew each time: its reports show what one looks like.</source>
        <translation>La demo empieza de nuevo cada vez: sus informes muestran qué aspecto tienen.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Informe escrito: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportScheduleDialog</name>
    <message>
        <source>&amp;Write reports on a schedule</source>
        <translation>&amp;Escribir informes programados</translation>
    </message>
    <message>
        <source>Install a &amp;systemd user timer for when Opsglass is not running</source>
        <translation>Instalar un temporizador de usuario de &amp;systemd para cuando Opsglass no se ejecuta</translation>
    </message>
    <message>
        <source>Scheduled Reports</source>
        <translation>Informes programados</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ahora no está)</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>%1 anteriores</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>What is written for systemd</source>
        <translation>Lo que se escribe para systemd</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Time span</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>Aún no hay nada sobre lo que informar.</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>Elija una carpeta para los informes.</translation>
    </message>
    <message>
        <source>The folder is a full path, beginning with /.</source>
        <translation>La carpeta debe ser una ruta completa, que empiece por /.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it knows none of them yet. Choose one in the File menu first: Connect to a Server…, Watch an Endpoint… or Look at the Demo.</source>
        <translation>Los informes tratan de un servidor, de endpoints que Opsglass recolecta o de la demo, y Opsglass aún no conoce ninguno. Elija antes uno en el menú Archivo: Conectar con un servidor…, Vigilar un endpoint… o Ver la demo.</translation>
    </message>
    <message>
        <source>No report is written.</source>
        <translation>No se escribe ningún informe.</translation>
    </message>
    <message>
        <source>The report of %1 is written at once.</source>
        <translation>El informe de %1 se escribe de inmediato.</translation>
    </message>
    <message>
        <source>The next report is that of %1.</source>
        <translation>El próximo informe es el de %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::RequestDesk</name>
    <message>
        <source>That is too much to open at once.</source>
        <translation>Es demasiado para abrirlo de una vez.</translation>
    </message>
    <message>
        <source>Only files and links that begin with “opsglass:” are opened, not “%1”.</source>
        <translation>Solo se abren archivos y enlaces que empiecen por «opsglass:», no «%1».</translation>
    </message>
    <message>
        <source>The action “%1” takes no parameters.</source>
        <translation>La acción «%1» no admite parámetros.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>No existe la acción «%1».</translation>
    </message>
</context>
<context>
    <name>opsglass::RoutingFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  (%n panel)</numerusform>
            <numerusform>%1  (%n paneles)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this row</source>
        <translation>Abrir esta fila</translation>
    </message>
    <message>
        <source>Close this row</source>
        <translation>Cerrar esta fila</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleDetail</name>
    <message>
        <source>&amp;Copy expression</source>
        <translation>&amp;Copiar expresión</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>Choose a rule to see all there is to know of it.</source>
        <translation>Elija una regla para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Records a series</source>
        <translation>Registra una serie</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alerta disparada</numerusform>
            <numerusform>%n alertas disparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) pending</source>
        <translation>
            <numerusform>%n alerta pendiente</numerusform>
            <numerusform>%n alertas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>aún sin evaluar</translation>
    </message>
    <message>
        <source>evaluated %1 ago, at %2</source>
        <translation>evaluada hace %1, el %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>late: it should be evaluated every %1</source>
        <translation>con retraso: debería evaluarse cada %1</translation>
    </message>
    <message>
        <source>slow: more than a tenth of its interval</source>
        <translation>lenta: más de una décima parte de su intervalo</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Keep firing for</source>
        <translation>Seguir disparada</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleFileRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>Problemas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series</source>
        <translation>
            <numerusform>%n serie registrada</numerusform>
            <numerusform>%n series registradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as it is now; the version before goes on.</source>
        <translation>Rechazado tal como está; sigue en vigor la versión anterior.</translation>
    </message>
    <message>
        <source>Refused: none of its rules is evaluated.</source>
        <translation>Rechazado: no se evalúa ninguna de sus reglas.</translation>
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
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n con fallos</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or late</source>
        <translation>
            <numerusform>%n lenta o con retraso</numerusform>
            <numerusform>%n lentas o con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Instead of a state: the rule writes a series</extracomment>
        <translation>Registra</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
</context>
<context>
    <name>opsglass::RulesPage</name>
    <message>
        <source>S&amp;witch rules on or off…</source>
        <translation>Acti&amp;var o desactivar reglas…</translation>
    </message>
    <message>
        <source>Search names, files, expressions, labels, errors</source>
        <translation>Buscar nombres, archivos, expresiones, etiquetas, errores</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>Qué reglas se muestran</translation>
    </message>
    <message>
        <source>No rule is like this.</source>
        <translation>Ninguna regla coincide.</translation>
    </message>
    <message>
        <source>Show &amp;all rules</source>
        <translation>&amp;Mostrar todas las reglas</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>Activar reglas</translation>
    </message>
    <message>
        <source>Packs that come with the program and rule files of your own, per source.</source>
        <translation>Paquetes incluidos en el programa y archivos de reglas propios, por fuente.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Sin reglas</translation>
    </message>
    <message>
        <source>Rules are evaluated here once they are switched on for a source. Those the servers evaluate themselves are listed as well; none has told of any.</source>
        <translation>Las reglas se evalúan aquí una vez activadas para una fuente. También se listan las que evalúan los propios servidores; ninguno ha informado de alguna.</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>Todas las reglas (%1)</translation>
    </message>
    <message>
        <source>Firing or pending (%1)</source>
        <translation>Disparadas o pendientes (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>Con fallos (%1)</translation>
    </message>
    <message>
        <source>Slow or late (%1)</source>
        <translation>Lentas o con retraso (%1)</translation>
    </message>
</context>
<context>
    <name>opsglass::ScheduledReport</name>
    <message>
        <source>The login that is known does not do.</source>
        <translation>Las credenciales conocidas no sirven.</translation>
    </message>
    <message>
        <source>It is set up without a login.</source>
        <translation>Está configurada sin credenciales.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes none now.</source>
        <translation>Los informes programados tratan de endpoints que Opsglass recolecta, y ahora no recolecta ninguno.</translation>
    </message>
    <message>
        <source>The source of the scheduled reports is not there.</source>
        <translation>La fuente de los informes programados no está.</translation>
    </message>
    <message>
        <source>The scheduled reports have no folder to be written to.</source>
        <translation>Los informes programados no tienen carpeta en la que escribirse.</translation>
    </message>
    <message>
        <source>Opsglass scrapes it, and did not run for about %1 of these %2: what happened then is not known.</source>
        <translation>Opsglass la recolecta y no se ejecutó durante unos %1 de estos %2: no se sabe qué ocurrió entonces.</translation>
    </message>
</context>
<context>
    <name>opsglass::Scheduler</name>
    <message>
        <source>The source “%1” is not set up.</source>
        <translation>La fuente «%1» no está configurada.</translation>
    </message>
    <message>
        <source>The time range is empty.</source>
        <translation>El rango de tiempo está vacío.</translation>
    </message>
    <message>
        <source>The query asks for %L1 points per series; servers give at most %L2.</source>
        <translation>La consulta pide %L1 puntos por serie; los servidores dan como máximo %L2.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretEdit</name>
    <message>
        <source>env:NAME, file:/path or command:program</source>
        <translation>env:NOMBRE, file:/ruta o command:programa</translation>
    </message>
    <message>
        <source>known; type another one to replace it</source>
        <translation>conocido; escriba otro para reemplazarlo</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>se pide cuando hace falta</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretStore</name>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>La variable %1 no está definida.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” gave no secret: %2</source>
        <translation>«%1» no dio ningún secreto: %2</translation>
    </message>
    <message>
        <source>it ended with status %1.</source>
        <translation>terminó con el estado %1.</translation>
    </message>
    <message>
        <source>No keyring answers: the secrets of “%1” are known until Opsglass closes.</source>
        <translation>Ningún depósito de claves responde: los secretos de «%1» se recuerdan hasta que se cierre Opsglass.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretsDialog</name>
    <message>
        <source>It is kept in the system&apos;s keyring where one answers, else until Opsglass closes.</source>
        <translation>Se guarda en el depósito de claves del sistema si alguno responde; si no, hasta que se cierre Opsglass.</translation>
    </message>
    <message>
        <source>It is kept in a file that is not encrypted.</source>
        <translation>Se guarda en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>It is known until Opsglass closes.</source>
        <translation>Se recuerda hasta que se cierre Opsglass.</translation>
    </message>
    <message>
        <source>Login of a Source</source>
        <translation>Credenciales de una fuente</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this:</source>
        <translation>No se puede consultar «%1» en %2 sin esto:</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this, for the user %3:</source>
        <translation>No se puede consultar «%1» en %2 sin esto, para el usuario %3:</translation>
    </message>
</context>
<context>
    <name>opsglass::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>On a Chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>Zoom all panels</source>
        <translation>Hacer zoom en todos los paneles</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Desplazarse en el tiempo</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>doble clic</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Mover la retícula</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Follow the link of a point</source>
        <translation>Seguir el enlace de un punto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Copy what an exemplar or annotation says</source>
        <translation>Copiar lo que dice un ejemplar o una anotación</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>Menú del panel</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In a Legend</source>
        <translation>En una leyenda</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>Mostrar solo una serie</translation>
    </message>
    <message>
        <source>click, Enter</source>
        <translation>clic, Intro</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>Mostrar u ocultar una serie</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter</source>
        <translation>Ctrl+clic, Ctrl+Intro</translation>
    </message>
    <message>
        <source>In a Table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrar la columna</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Menu of the cell</source>
        <translation>Menú de la celda</translation>
    </message>
    <message>
        <source>menu key, Shift+F10</source>
        <translation>tecla Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>In the List of Alerts</source>
        <translation>En la lista de alertas</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Terminar el silencio</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Abrir el runbook</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>In the List of Processes</source>
        <translation>En la lista de procesos</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>End, kill</source>
        <translation>Finalizar, matar</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Supr, Mayús+Supr</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Cambiar la prioridad</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>Añadir a la lista de vigilancia</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>Volver a lo que había antes</translation>
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
        <translation>No se encontró ningún tablero.</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Buscar tableros</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Show only dashboards with these tags</source>
        <translation>Mostrar solo los tableros con estos tags</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>No dashboard has a tag</source>
        <translation>Ningún tablero tiene tags</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Añadir a &amp;favoritos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>&amp;Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceDialog</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Start &amp;later</source>
        <translation>&amp;Empezar más tarde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>&amp;Add Matcher</source>
        <translation>&amp;Añadir criterio</translation>
    </message>
    <message>
        <source>Alerts that it hides now</source>
        <translation>Alertas que oculta ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Make &amp;Silence</source>
        <translation>Crear &amp;silencio</translation>
    </message>
    <message>
        <source>Hide alerts for which all of these hold:</source>
        <translation>Ocultar las alertas que cumplan todo esto:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>Tomorrow, 9:00</source>
        <translation>Mañana, 9:00</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro momento…</translation>
    </message>
    <message>
        <source>Choose who keeps the silence.</source>
        <translation>Elija quién guarda el silencio.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides nothing now: no alert matches.</source>
        <translation>No oculta nada ahora: ninguna alerta coincide.</translation>
    </message>
    <message numerus="yes">
        <source>It hides every alert there is: %n now.</source>
        <translation>
            <numerusform>Oculta todas las alertas que hay: %n ahora.</numerusform>
            <numerusform>Oculta todas las alertas que hay: %n ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %n alert(s) now:</source>
        <translation>
            <numerusform>Oculta %n alerta ahora:</numerusform>
            <numerusform>Oculta %n alertas ahora:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceListModel</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>starts in %1, for %2</source>
        <translation>empieza en %1, durante %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nada ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), later</source>
        <translation>
            <numerusform>%n alerta, más tarde</numerusform>
            <numerusform>%n alertas, más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>nada hasta ahora</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>ya nada</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Hides: how many alerts a silence hides. Kept: where it is stored.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceView</name>
    <message>
        <source>New Silence…</source>
        <translation>Nuevo silencio…</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Caducar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Extend the silence by a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Make Again…</source>
        <translation>Crear de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n expired</source>
        <translation>
            <numerusform>Mostrar %n caducado</numerusform>
            <numerusform>Mostrar %n caducados</numerusform>
        </translation>
    </message>
    <message>
        <source>No silence hides an alert, here or at an Alertmanager.</source>
        <translation>Ningún silencio oculta alertas, ni aquí ni en un Alertmanager.</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundChoice</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>The name of a sound: something is completed</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Elegir un sonido</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)</source>
        <translation>Sonidos (*.oga *.ogg *.wav *.flac *.mp3);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundPlayer</name>
    <message>
        <source>The sound “%1” cannot be played.</source>
        <translation>No se puede reproducir el sonido «%1».</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceEditor</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceLabel</name>
    <message>
        <source>Refreshes missed because an answer was still due: %1</source>
        <translation>Actualizaciones perdidas porque aún faltaba una respuesta: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · aún sin consultar</translation>
    </message>
    <message>
        <source>%1 · %2 ms · updated %3 ago</source>
        <translation>%1 · %2 ms · actualizada hace %3</translation>
    </message>
    <message>
        <source>%1 · %2 Next attempt in %3.</source>
        <translation>%1 · %2 Próximo intento en %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::Sources</name>
    <message>
        <source>Preparing the demo</source>
        <translation>Preparando la demo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo cannot run</source>
        <translation>La demo no se puede ejecutar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>The endpoint cannot be watched</source>
        <translation>El endpoint no se puede vigilar</translation>
    </message>
    <message>
        <source>Starting the managed Prometheus</source>
        <translation>Iniciando el Prometheus integrado</translation>
    </message>
    <message>
        <source>Its first sample comes within ten seconds.</source>
        <translation>Su primera muestra llega en diez segundos como máximo.</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDesk</name>
    <message>
        <source>Type it under Login, or choose another place to keep it.</source>
        <translation>Escríbalo en «Acceso», o elija otro lugar donde guardarlo.</translation>
    </message>
    <message>
        <source>“%1” needs its login…</source>
        <translation>«%1» necesita sus credenciales…</translation>
    </message>
    <message numerus="yes">
        <source>%n sources need their login…</source>
        <translation>
            <numerusform>%n fuente necesita sus credenciales…</numerusform>
            <numerusform>%n fuentes necesitan sus credenciales…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Make Default</source>
        <translation>Hacer &amp;predeterminada</translation>
    </message>
    <message>
        <source>Keep &amp;It</source>
        <translation>Conservar&amp;la</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No source is known. Add a server that answers queries, or an endpoint whose metrics are to be scraped.</source>
        <translation>No se conoce ninguna fuente. Añada un servidor que responda consultas, o un endpoint cuyas métricas se deban recolectar.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Server That Answers Queries</source>
        <translation>&amp;Servidor que responde consultas</translation>
    </message>
    <message>
        <source>&amp;Endpoint to Scrape</source>
        <translation>&amp;Endpoint para recolectar</translation>
    </message>
    <message>
        <source>&amp;Alertmanager, in the Alert Settings…</source>
        <translation>&amp;Alertmanager, en las preferencias de alertas…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>A new source: %1</source>
        <translation>Una fuente nueva: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>OK forgets “%1”: its options and its secrets, in the keyring as well. Dashboards and alert settings that speak of it ask for another source.</source>
        <translation>Aceptar olvida «%1»: sus opciones y sus secretos, también los del depósito de claves. Los tableros y las preferencias de alertas que la mencionan pedirán otra fuente.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo endpoint</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminada)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesMenu</name>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>No source is known</source>
        <translation>No se conoce ninguna fuente</translation>
    </message>
    <message>
        <source>&amp;Edit Sources…</source>
        <translation>&amp;Editar fuentes…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>opsglass::StateTimelinePlot</name>
    <message>
        <source>State timeline</source>
        <translation>Línea de tiempo de estados</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, up and down choose a row, Enter follows the links of a state, Page Up and Page Down turn pages, Escape lets go.</source>
        <translation>Izquierda y Derecha mueven la retícula, Arriba y Abajo eligen una fila, Intro sigue los enlaces de un estado, Re Pág y Av Pág pasan las páginas, Escape la suelta.</translation>
    </message>
</context>
<context>
    <name>opsglass::SystemdTimer</name>
    <message>
        <source>systemctl is not there, so systemd was not told of the timer.</source>
        <translation>systemctl no está, así que no se informó a systemd del temporizador.</translation>
    </message>
    <message>
        <source>%1 is there and not made by Opsglass, so it stays as it is.</source>
        <translation>%1 existe y no lo creó Opsglass, así que queda como está.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>systemd was not told of the timer: %1</source>
        <translation>No se informó a systemd del temporizador: %1</translation>
    </message>
    <message>
        <source>systemctl does not answer.</source>
        <translation>systemctl no responde.</translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>Texto o número</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFooterView</name>
    <message>
        <source>Table footer</source>
        <translation>Pie de la tabla</translation>
    </message>
</context>
<context>
    <name>opsglass::TablePanel</name>
    <message>
        <source>Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down filters its column.</source>
        <translation>Intro sigue el enlace de una celda, la tecla Menú abre lo que se puede hacer con ella, Alt+Abajo filtra su columna.</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Tabla mostrada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Inspect value…</source>
        <translation>Inspeccionar valor…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>Ordenar también por esta columna</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Orden original</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
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
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… El texto continúa %n carácter más.</numerusform>
            <numerusform>… El texto continúa %n caracteres más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ThemeActions</name>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation>Se&amp;guir al sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
</context>
<context>
    <name>opsglass::TimePicker</name>
    <message>
        <source>Time range (T)</source>
        <translation>Rango de tiempo (T)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Rango de tiempo</translation>
    </message>
    <message>
        <source>now-6h or 2026-01-31 08:00</source>
        <translation>now-6h o 2026-01-31 08:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Apply time range</source>
        <translation>Aplicar rango de tiempo</translation>
    </message>
    <message>
        <source>This computer’s time</source>
        <translation>Hora de este equipo</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Search quick ranges</source>
        <translation>Buscar rangos rápidos</translation>
    </message>
</context>
<context>
    <name>opsglass::TransferDesk</name>
    <message>
        <source>Export Everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip)</source>
        <translation>Archivos comprimidos de Opsglass (*.zip)</translation>
    </message>
    <message>
        <source>Import Everything</source>
        <translation>Importar todo</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip);;All files (*)</source>
        <translation>Archivos comprimidos de Opsglass (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Todo está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Everything but %n secrets is in %1.</source>
        <translation>
            <numerusform>Todo salvo %n secreto está en %1.</numerusform>
            <numerusform>Todo salvo %n secretos está en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::TrayMenu</name>
    <message>
        <source>&amp;Open Opsglass</source>
        <translation>&amp;Abrir Opsglass</translation>
    </message>
    <message>
        <source>&amp;Silence all for 1 h</source>
        <translation>Silenciar &amp;todo durante 1 h</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>&amp;Pausar notificaciones</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>Durante &amp;1 h</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que &amp;reanude</translation>
    </message>
    <message>
        <source>&amp;Resume notifications</source>
        <translation>&amp;Reanudar notificaciones</translation>
    </message>
    <message>
        <source>Alert without a name</source>
        <translation>Alerta sin nombre</translation>
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
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableControl</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: %2 (loading)</source>
        <translation>%1: %2 (cargando)</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
</context>
<context>
    <name>opsglass::VariablePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Buscar en las opciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>No hay opciones.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Space ticks · Enter applies · Esc leaves</source>
        <translation>Espacio marca · Intro aplica · Esc sale</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableSet</name>
    <message>
        <source>This variable depends on itself by way of others; it was worked out without waiting for them.</source>
        <translation>Esta variable depende de sí misma a través de otras; se calculó sin esperarlas.</translation>
    </message>
    <message>
        <source>“%1” is no filter; it is written label|=|value and was left out.</source>
        <translation>«%1» no es un filtro; se escribe etiqueta|=|valor, y se omitió.</translation>
    </message>
    <message>
        <source>The variable asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>La variable consulta una fuente de tipo «%1»; Opsglass lee Prometheus y lo que habla su lenguaje.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>opsglass::WatchDialog</name>
    <message>
        <source>Watch Processes</source>
        <translation>Vigilar procesos</translation>
    </message>
    <message>
        <source>Change Watched Processes</source>
        <translation>Cambiar los procesos vigilados</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Processes that it counts now</source>
        <translation>Procesos que cuenta ahora</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Processes &amp;by</source>
        <translation>Procesos &amp;por</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Pa&amp;trón</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>It counts no process now.</source>
        <translation>No cuenta ningún proceso ahora.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now:</source>
        <translation>
            <numerusform>Cuenta %n proceso ahora:</numerusform>
            <numerusform>Cuenta %n procesos ahora:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now, %1 of them as children of others:</source>
        <translation>
            <numerusform>Cuenta %n proceso ahora, %1 de ellos como hijo de otros:</numerusform>
            <numerusform>Cuenta %n procesos ahora, %1 de ellos como hijos de otros:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::WatchList</name>
    <message>
        <source>Watched processes need a name.</source>
        <translation>Los procesos vigilados necesitan un nombre.</translation>
    </message>
    <message>
        <source>“%1” does not say which processes it is about.</source>
        <translation>«%1» no dice de qué procesos se trata.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a process.</source>
        <translation>«%1» no es el número de un proceso.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a cgroup, which begins with a slash.</source>
        <translation>«%1» no es la ruta de un cgroup, que empieza por una barra.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Address of a new webhook</source>
        <translation>Dirección de un nuevo webhook</translation>
    </message>
    <message>
        <source>https://… of a new webhook</source>
        <translation>https://… de un nuevo webhook</translation>
    </message>
    <message>
        <source>This webhook is in the list already.</source>
        <translation>Este webhook ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookPoster</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondió con el estado %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::WindowCommands</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Built-in dashboard</source>
        <translation>Tablero integrado</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Dashboard in %1</source>
        <translation>Tablero en %1</translation>
    </message>
</context>
</TS>
