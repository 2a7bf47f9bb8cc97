<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AlertChart</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
</context>
<context>
    <name>AlertEvaluation</name>
    <message>
        <source>The result of the rule is neither a vector nor a scalar.</source>
        <translation>Le résultat de la règle n’est ni un vecteur ni un scalaire.</translation>
    </message>
    <message>
        <source>Two results of the rule have the same labels once its own are set: %1.</source>
        <translation>Deux résultats de la règle portent les mêmes étiquettes une fois les siennes appliquées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rule has %1 alerts, more than the limit of %2.</source>
        <translation>La règle compte %1 alertes, plus que la limite de %2.</translation>
    </message>
</context>
<context>
    <name>AlertFileReport</name>
    <message numerus="yes">
        <source>good, %n receiver(s) found</source>
        <translation>
            <numerusform>correct, %n destinataire trouvé</numerusform>
            <numerusform>correct, %n destinataires trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus refuses it; Opsglass reads its %n rule(s)</source>
        <translation>
            <numerusform>Prometheus le refuse&#xa0;; Opsglass lit sa règle (%n)</numerusform>
            <numerusform>Prometheus le refuse&#xa0;; Opsglass lit ses %n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prometheus takes its %n rule(s); promtool does not</source>
        <translation>
            <numerusform>Prometheus accepte sa règle (%n)&#xa0;; promtool, non</numerusform>
            <numerusform>Prometheus accepte ses %n règles&#xa0;; promtool, non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>good, %n rule(s) found</source>
        <translation>
            <numerusform>correct, %n règle trouvée</numerusform>
            <numerusform>correct, %n règles trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
</context>
<context>
    <name>AlertLinks</name>
    <message>
        <source>Since: %1</source>
        <translation>Depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expression: %1</source>
        <translation>Expression&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AlertMatcher</name>
    <message>
        <source>“%1” is no matcher such as severity=&quot;critical&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un critère tel que severity=&quot;critical&quot;.</translation>
    </message>
    <message>
        <source>A matcher names a label.</source>
        <translation>Un critère doit nommer une étiquette.</translation>
    </message>
</context>
<context>
    <name>AlertNotice</name>
    <message numerus="yes">
        <source>%n source(s) answered</source>
        <translation>
            <numerusform>%n source a répondu</numerusform>
            <numerusform>%n sources ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked</source>
        <translation>
            <numerusform>%n règle a été vérifiée</numerusform>
            <numerusform>%n règles ont été vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n neutralisée</numerusform>
            <numerusform>%n neutralisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n résolue</numerusform>
            <numerusform>%n résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Non affichées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No source of alerts</source>
        <translation>Aucune source d’alertes</translation>
    </message>
    <message>
        <source>Add a Prometheus or an Alertmanager, or switch on rules for a source: their alerts then stand here.</source>
        <translation>Ajoutez un Prometheus ou un Alertmanager, ou activez des règles pour une source&#xa0;: leurs alertes apparaîtront ici.</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Masquées par les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that fire or are pending are not shown.</source>
        <translation>
            <numerusform>%n alerte déclenchée ou en attente n’est pas affichée.</numerusform>
            <numerusform>%n alertes déclenchées ou en attente ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Aucune alerte déclenchée, pour autant qu’on sache</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) cannot be asked.</source>
        <translation>
            <numerusform>Sources impossibles à interroger&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Sources impossibles à interroger&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogées</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) did not answer so far.</source>
        <translation>
            <numerusform>Sources n’ayant pas encore répondu&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Sources n’ayant pas encore répondu&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Nothing fires or is pending.</source>
        <translation>Aucune alerte n’est déclenchée ni en attente.</translation>
    </message>
</context>
<context>
    <name>AlertRouting</name>
    <message>
        <source>The configuration has no “route”.</source>
        <translation>La configuration n’a pas de «&#xa0;route&#xa0;».</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuration</translation>
    </message>
    <message>
        <source>A route</source>
        <translation>Une route</translation>
    </message>
    <message>
        <source>Routes stand in each other in too many layers.</source>
        <translation>Trop de niveaux de routes imbriquées.</translation>
    </message>
    <message>
        <source>“...” in group_by stands for all labels, so alone.</source>
        <translation>«&#xa0;...&#xa0;» dans group_by désigne toutes les étiquettes et doit donc y figurer seul.</translation>
    </message>
    <message>
        <source>A label stands twice in group_by.</source>
        <translation>Une étiquette figure deux fois dans group_by.</translation>
    </message>
    <message>
        <source>group_interval and repeat_interval cannot be 0.</source>
        <translation>group_interval et repeat_interval ne peuvent pas valoir 0.</translation>
    </message>
    <message>
        <source>The first route names no receiver.</source>
        <translation>La première route ne nomme aucun destinataire.</translation>
    </message>
    <message>
        <source>The first route takes every alert: it cannot have matchers.</source>
        <translation>La première route prend toutes les alertes : elle ne peut pas avoir de critères.</translation>
    </message>
    <message>
        <source>The first route cannot have time intervals.</source>
        <translation>La première route ne peut pas avoir d’intervalles de temps.</translation>
    </message>
    <message>
        <source>The first route cannot have “continue”.</source>
        <translation>La première route ne peut pas avoir «&#xa0;continue&#xa0;».</translation>
    </message>
    <message>
        <source>A receiver must be a mapping with a name.</source>
        <translation>Un destinataire doit être une table de clés avec un nom.</translation>
    </message>
    <message>
        <source>A receiver</source>
        <translation>Un destinataire</translation>
    </message>
    <message>
        <source>The receiver has no name.</source>
        <translation>Le destinataire n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is another receiver “%1”.</source>
        <translation>Il existe un autre destinataire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An inhibit rule</source>
        <translation>Une règle d’inhibition</translation>
    </message>
    <message>
        <source>A named time interval</source>
        <translation>Un intervalle de temps nommé</translation>
    </message>
    <message>
        <source>The time interval has no name.</source>
        <translation>L’intervalle de temps n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is another time interval “%1”.</source>
        <translation>Il existe un autre intervalle de temps «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A time interval</source>
        <translation>Un intervalle de temps</translation>
    </message>
    <message>
        <source>There is no receiver “%1”.</source>
        <translation>Le destinataire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no time interval “%1”.</source>
        <translation>L’intervalle de temps «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is no range for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage valide pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A range of times</source>
        <translation>Une plage horaire</translation>
    </message>
    <message>
        <source>“%1” to “%2” is no range of times such as 09:00 to 17:00.</source>
        <translation>«&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» n’est pas une plage horaire telle que 09:00 à 17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown severity</source>
        <translation>
            <numerusform>%n de gravité inconnue</numerusform>
            <numerusform>%n de gravité inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Neutralisée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Of a watchdog, an alert that fires as long as all is well</extracomment>
        <translation>En vie</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>resolved %1 ago</source>
        <translation>résolue il y a %1</translation>
    </message>
    <message>
        <source>pending for %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>firing for %1</source>
        <translation>déclenchée depuis %1</translation>
    </message>
    <message>
        <source>Rules here</source>
        <translation>Règles locales</translation>
    </message>
    <message>
        <source>Rules here, on %1</source>
        <translation>Règles locales, sur %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, with %3</source>
        <translation>%1&#xa0;: %2, avec %3</translation>
    </message>
    <message>
        <source>%1 is asked for the first time</source>
        <translation>%1&#xa0;: première interrogation en cours</translation>
    </message>
    <message>
        <source>%1 cannot be asked since %2: %3</source>
        <translation>%1&#xa0;: impossible à interroger depuis %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 firing</source>
        <translation>Déclenchées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n neutralisée</numerusform>
            <numerusform>%n neutralisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n source impossible à interroger</numerusform>
            <numerusform>%n sources impossibles à interroger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n source pas encore interrogée</numerusform>
            <numerusform>%n sources pas encore interrogées</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No source of alerts is set up</source>
        <translation>Aucune source d’alertes n’est configurée</translation>
    </message>
    <message>
        <source>Nothing fires as far as is known</source>
        <translation>Aucune alerte déclenchée, pour autant qu’on sache</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Say who is asked: --source URL, --source demo or --alertmanager URL.</source>
        <translation>Indiquez qui interroger&#xa0;: --source URL, --source demo ou --alertmanager URL.</translation>
    </message>
    <message>
        <source>--source demo goes with no other --source.</source>
        <translation>--source demo ne se combine avec aucun autre --source.</translation>
    </message>
    <message>
        <source>--rules needs a --source that answers their expressions.</source>
        <translation>--rules exige un --source qui réponde à leurs expressions.</translation>
    </message>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--format is table or json, not “%1”.</source>
        <translation>--format doit valoir table ou json, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What is “%1” to mean? Rule files follow --rules, one each.</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;? Les fichiers de règles suivent --rules, un par option.</translation>
    </message>
    <message>
        <source>--once and --watch exclude each other.</source>
        <translation>--once et --watch s’excluent mutuellement.</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnue</numerusform>
            <numerusform>%n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n neutralisée</numerusform>
            <numerusform>%n neutralisées</numerusform>
        </translation>
    </message>
    <message>
        <source>no alert fires</source>
        <translation>aucune alerte déclenchée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>neutralisée</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVITÉ</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALERTE</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>RÉSUMÉ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
</context>
<context>
    <name>AlertsRun</name>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Il n’y a pas de règles d’alerte.</translation>
    </message>
</context>
<context>
    <name>AppLink</name>
    <message>
        <source>The link “%1” is not opened: %2</source>
        <translation>Le lien «&#xa0;%1&#xa0;» n’est pas ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>it names no dashboard by its uid.</source>
        <translation>il ne nomme aucun tableau de bord par son uid.</translation>
    </message>
    <message>
        <source>it says too much.</source>
        <translation>il contient trop de paramètres.</translation>
    </message>
    <message>
        <source>it cannot say “%1”.</source>
        <translation>il ne peut pas contenir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a time range has two ends, from and to.</source>
        <translation>une plage de temps a deux bornes, from et to.</translation>
    </message>
    <message>
        <source>it is too long, or has characters that links do not have.</source>
        <translation>il est trop long, ou contient des caractères interdits dans un lien.</translation>
    </message>
    <message>
        <source>links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID.</source>
        <translation>les liens mènent à opsglass:alerts, opsglass:processes ou opsglass:dashboard/UID.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--theme is dark, light or system, not “%1”.</source>
        <translation>--theme doit valoir dark, light ou system, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no file of this machine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de cette machine.</translation>
    </message>
    <message>
        <source>--var is name=value, not “%1”.</source>
        <translation>--var doit s’écrire nom=valeur, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--demo, --source and --scrape each say where the data are: use one.</source>
        <translation>--demo, --source et --scrape indiquent chacune où sont les données&#xa0;: n’en utilisez qu’une.</translation>
    </message>
    <message>
        <source>Name one dashboard at most: a file, or the uid of a built-in one.</source>
        <translation>Indiquez un seul tableau de bord&#xa0;: un fichier, ou l’uid d’un tableau de bord intégré.</translation>
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
        <translation>Utilisation&#xa0;: opsglass [OPTION]… [TABLEAU|FICHIER|LIEN]
       opsglass render TABLEAU|FICHIER… --source URL|local|demo [OPTION]…
       opsglass export TABLEAU|FICHIER --source URL|local|demo --format NOM [OPTION]…
       opsglass query EXPR --source URL|local|demo [OPTION]…
       opsglass check FICHIER… [--format text|json]
       opsglass alerts --source [NOM=]URL|demo [OPTION]…
       opsglass report --source [NOM=]URL|--demo [OPTION]…
       opsglass monitor [--live] --source [NOM=]URL|--demo [OPTION]…
       opsglass settings export FICHIER
       opsglass settings import FICHIER [--dry-run]

Un moniteur de bureau pour agents IA et services LLM. TABLEAU est l’uid d’un tableau de bord
intégré, FICHIER un tableau de bord Grafana en JSON, LIEN par exemple opsglass:alerts ou
opsglass:dashboard/qitops-agent?from=now-6h. S’il tourne déjà, un second démarrage les lui remet.

D’où viennent les données (une seule option&#xa0;; sinon, la dernière source utilisée)&#xa0;:
  --demo            un agent de démonstration interne, enregistré par un Prometheus privé
  --source [NOM=]URL|NOM
                    un serveur compatible Prometheus&#xa0;; répétable&#xa0;: le premier sert par défaut,
                    les tableaux de bord peuvent interroger les autres par leur nom
  --scrape URL      un endpoint de métriques tel que http://localhost:8000/metrics, collecté par
                    un Prometheus privé&#xa0;; répétable

Ce qui est affiché&#xa0;:
  --var NOM=VALEUR  la valeur d’une variable du premier tableau de bord&#xa0;; répétable
  --theme NOM       dark, light ou system

Fonctionnement&#xa0;:
  --background      d’abord sans fenêtre&#xa0;; elle s’ouvre depuis la zone de notification
  --profile NOM     réglages, données et instance à part&#xa0;; aussi pour les commandes ci-dessous
  --debug CATÉGORIE plus de détails au journal, par exemple opsglass.net&#xa0;; all pour tout

opsglass render dessine sans écran&#xa0;: &lt;uid&gt;.png, panels/&lt;id&gt;.csv, report.json
  --source [NOM=]URL|local|demo
                    répétable, le premier sert par défaut&#xa0;; inutile pour les tableaux de bord
                    de cette seule machine, que local désigne dans les autres cas
  --from, --to DATE à la manière de Grafana&#xa0;: now-6h ou 2026-11-02T08:00:00Z
  --width PIXELS    1600 par défaut
  --theme NOM       dark, light ou print
  --var NOM=VALEUR  la valeur d’une variable&#xa0;; répétable
  --output DOSSIER  où écrire&#xa0;; un sous-dossier par uid s’il y a plusieurs tableaux de bord
  --require-data    un panneau sans données compte comme un échec
État de sortie de render&#xa0;: 0 dessiné, 1 panneau en échec, 2 usage, 69 source injoignable.

opsglass export écrit les données ou une image d’un tableau de bord, sans écran
  --source [NOM=]URL|local|demo, --demo
                    comme pour render
  --format NOM      csv, tsv, json, html, md&#xa0;; png, svg, pdf
  --output CHEMIN   un fichier, ou - pour la sortie standard (défaut)&#xa0;; csv et tsv d’un tableau
                    de bord&#xa0;: dossier ou .zip, un fichier par panneau et tableau, plus errors.txt
  --panel ID        ce panneau seul
  --raw             tous les échantillons des requêtes, avant transformations
  --spreadsheet     csv au format des tableurs locaux, formules désamorcées
  --from, --to, --var, --width, --theme
                    comme pour render&#xa0;; thème light par défaut
  --scale NOMBRE    pixels d’un png par pixel d’écran&#xa0;; 1 par défaut
  --paper NOM       a4 (paysage, aucun panneau coupé) ou long (une page)&#xa0;; a4 par défaut
État de sortie d’export&#xa0;: 0 écrit, 1 panneau en échec (si c’était le seul tableau&#xa0;: rien n’est
écrit), 2 usage, 69 source injoignable, 73 fichier impossible à créer, 74 impossible à écrire.

opsglass query évalue une expression PromQL, n’affiche que la réponse&#xa0;; messages sur stderr
  --source URL|local|demo, --demo
                    local est cette machine, interrogée par de simples sélecteurs
  --time HEURE      instant de l’évaluation, ou fin de la plage&#xa0;; maintenant par défaut
  --range DURÉE     interroger une plage, par exemple 6h&#xa0;; sinon un instant
  --step DURÉE      l’écart entre ses points&#xa0;; environ 250 points par défaut
  --format NOM      table, csv ou json&#xa0;; table par défaut
  --spreadsheet     comme pour export
  --output CHEMIN   un fichier, ou - pour la sortie standard (défaut)
État de sortie de query&#xa0;: 0 répondu, 1 requête refusée, 2 usage, 69 source injoignable, 73
fichier impossible à créer, 74 fichier impossible à écrire.

opsglass check dit quels panneaux sont dessinés comme dans Grafana&#xa0;: full, partial, none&#xa0;;
pour les règles (YAML), ce que dit promtool&#xa0;; pour Alertmanager, les défauts de la configuration
  --format NOM      text ou json
État de sortie de check&#xa0;: 0 correct, 1 panneau non dessiné ou fichier refusé, 2 usage, 65 ni
tableau de bord ni YAML, 66 pas de fichier.

opsglass alerts dit quelles alertes il y a, aux humains comme aux outils de supervision
  --source [NOM=]URL|demo
                    répétable&#xa0;; facultatif si seuls des Alertmanager sont interrogés
  --rules FICHIER|pack:NOM
                    évaluer ces règles ici au lieu de celles du serveur&#xa0;; répétable&#xa0;;
                    packs&#xa0;: agent-metrics, ai-assistant, ajentik, osmen
  --alertmanager [NOM=]URL
                    ses alertes aussi&#xa0;; celles sous silence ou inhibées ne comptent pas
  --once            afficher et terminer (défaut)&#xa0;; «&#xa0;for&#xa0;» est jugé d’après le passé
  --watch           afficher de nouveau à chaque changement, jusqu’à SIGINT ou SIGTERM
  --format NOM      table ou json
État de sortie d’alerts&#xa0;: 0 aucune alerte, 1 avertissement, 2 critique, 3 quelque chose n’a pu
être interrogé, lu ou évalué, pas de règles ou mauvais usage&#xa0;; critique l’emporte sur inconnu,
inconnu sur avertissement.

opsglass report écrit comment vont les agents, outils et modèles d’une source&#xa0;: QitOps, Agent
Metrics, AI Assistant, Ajentik et OsMEN, pour ceux qui sont présents
  --source [NOM=]URL|--demo
                    de qui sont les systèmes
  --since DURÉE     en remontant à&#xa0;: 30m, 24h (défaut), 7d&#xa0;; comparé à la même durée d’avant
  --slow DURÉE      à partir d’où un agent est lent en moyenne, 5s par défaut
  --rules FICHIER|pack:NOM
                    alertes de ces règles au lieu de celles du serveur&#xa0;; tous les packs en démo
  --alertmanager [NOM=]URL
                    ses alertes aussi
  --format NOM      md, json ou html
  --output CHEMIN   un fichier, remplacé d’un seul coup&#xa0;; - est la sortie standard (défaut)
  --scheduled       écrire le rapport des réglages s’il est dû, comme le fait le timer systemd
État de sortie de report&#xa0;: 0 écrit, 1 écrit mais incomplet, 2 usage,
69 source injoignable, 73 fichier impossible à écrire, 78 pas de réglages pour --scheduled.

opsglass monitor montre les mêmes systèmes dans le terminal, une fois ou avec
  --live            jusqu’à q, Échap ou Ctrl+C&#xa0;; flèches, PgPréc, PgSuiv, Début et Fin défilent
  --source, --demo, --rules, --alertmanager, --slow
                    comme pour report
  --interval DURÉE  fréquence des interrogations, 2s par défaut
  --since DURÉE     jusqu’où remontent les chiffres, 1h par défaut
État de sortie de monitor&#xa0;: 0 affiché, 1 affiché mais incomplet, 2 usage ou pas de
terminal pour --live, 69 source injoignable, 128 plus son numéro si un signal y a mis fin.

opsglass settings transporte ce qu’une personne a créé d’un profil ou d’une machine à l’autre&#xa0;:
réglages, tableaux de bord, liste de surveillance, règles et silences, sans les secrets
  --dry-run         import&#xa0;: dire ce qui changerait, sans rien changer
État de sortie de settings&#xa0;: 0 fait, 1 Opsglass est en cours, 2 usage, 65 pas une telle archive,
66 pas de fichier, 73 création impossible.

  -h, --help        afficher ceci
  -v, --version     afficher la version
</translation>
    </message>
    <message>
        <source>there is no display; “opsglass render” draws dashboards without one.</source>
        <translation>il n’y a pas d’affichage ; « opsglass render » dessine les tableaux de bord sans affichage.</translation>
    </message>
    <message>
        <source>“%1” is not an address: write one such as http://localhost:9090.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse&#xa0;: écrivez par exemple http://localhost:9090.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be removed, so Opsglass still starts at login.</source>
        <translation>Impossible de supprimer %1&#xa0;; Opsglass démarre donc toujours à l’ouverture de session.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Bars need a text or a time to stand on, and the data have neither.</source>
        <translation>Les barres s’appuient sur un texte ou une heure, et les données n’ont ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Bars need a number, and the data have none.</source>
        <translation>Les barres demandent un nombre, et les données n’en ont pas.</translation>
    </message>
</context>
<context>
    <name>BudgetAlerts</name>
    <message>
        <source>Budget “%1”: %2 % of the day&apos;s %3 are spent.</source>
        <translation>Budget «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;% consommés sur %3 pour la journée.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the week&apos;s %3 are spent.</source>
        <translation>Budget «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;% consommés sur %3 pour la semaine.</translation>
    </message>
    <message>
        <source>Budget “%1”: %2 % of the month&apos;s %3 are spent.</source>
        <translation>Budget «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;% consommés sur %3 pour le mois.</translation>
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
        <translation>Un budget doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another budget has this name.</source>
        <translation>Un autre budget porte ce nom.</translation>
    </message>
    <message>
        <source>Write what is counted, or take it from a built-in dashboard.</source>
        <translation>Indiquez ce qui est compté, ou reprenez-le d’un tableau de bord intégré.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de 1 à %2.</translation>
    </message>
    <message>
        <source>A budget needs one step at least, such as 100.</source>
        <translation>Un budget doit avoir au moins un palier, par exemple 100.</translation>
    </message>
    <message>
        <source>Choose the source that is asked.</source>
        <translation>Choisissez la source à interroger.</translation>
    </message>
    <message>
        <source>The amount has to be above 0.</source>
        <translation>Le montant doit être supérieur à 0.</translation>
    </message>
</context>
<context>
    <name>BudgetForecast</name>
    <message>
        <source>%1 are spent since %2, %3 more than the %4 planned.</source>
        <translation>%1 dépensés depuis %2, soit %3 de plus que les %4 prévus.</translation>
    </message>
    <message>
        <source>%1 of %2 are spent since %3.</source>
        <translation>%1 dépensés sur %2 depuis %3.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends.</source>
        <translation>À ce rythme, le total sera de %1 à la fin de la période.</translation>
    </message>
    <message>
        <source>At this rate it will be %1 when the period ends; at worst the budget is exceeded about %2.</source>
        <translation>À ce rythme, le total sera de %1 à la fin de la période&#xa0;; au pire, le budget sera dépassé vers %2.</translation>
    </message>
    <message>
        <source>On track: at this rate it will be %1 when the period ends.</source>
        <translation>En bonne voie&#xa0;: à ce rythme, le total sera de %1 à la fin de la période.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, %2 at the earliest.</source>
        <translation>À ce rythme, le budget sera dépassé vers %1, au plus tôt %2.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1.</source>
        <translation>À ce rythme, le budget sera dépassé vers %1.</translation>
    </message>
    <message>
        <source>At this rate the budget is exceeded about %1, between %2 and %3.</source>
        <translation>À ce rythme, le budget sera dépassé vers %1, entre %2 et %3.</translation>
    </message>
    <message>
        <source>What was spent of the budget “%1” is not a number.</source>
        <translation>La consommation du budget «&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The budget&apos;s series have not been there since %1.</source>
        <translation>Les séries du budget sont absentes depuis %1.</translation>
    </message>
</context>
<context>
    <name>BudgetJson</name>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ne fait pas partie de&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not a number above 0</source>
        <translation>n’est pas un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>are not whole numbers that rise from 1 to 1000 at most</source>
        <translation>n’est pas une liste de nombres entiers croissants, de 1 à 1000 au plus</translation>
    </message>
    <message>
        <source>Budget %1: %2</source>
        <translation>Budget %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Budget %1: “%2” %3.</source>
        <translation>Budget %1&#xa0;: «&#xa0;%2&#xa0;» %3.</translation>
    </message>
    <message>
        <source>There are two budgets “%1”.</source>
        <translation>Il y a deux budgets «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>BudgetQuery</name>
    <message>
        <source>“%1” is neither a counter, such as cost_dollars_total{team=&quot;a&quot;}, nor an instant vector over [$__range].</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un compteur, tel que cost_dollars_total{team=&quot;a&quot;}, ni un vecteur instantané sur [$__range].</translation>
    </message>
</context>
<context>
    <name>BudgetSuggestions</name>
    <message>
        <source>Agent API</source>
        <translation>API Agent</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens by agent type</source>
        <translation>Tokens par type d’agent</translation>
    </message>
    <message>
        <source>Cost by agent</source>
        <translation>Coût par agent</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Coût par modèle</translation>
    </message>
    <message>
        <source>Tokens by agent</source>
        <translation>Tokens par agent</translation>
    </message>
    <message>
        <source>Tokens by model</source>
        <translation>Tokens par modèle</translation>
    </message>
    <message>
        <source>Tokens by agent and model</source>
        <translation>Tokens par agent et modèle</translation>
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
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>exceeded; %1 at the end at this rate</source>
        <translation>dépassé&#xa0;; %1 à la fin, à ce rythme</translation>
    </message>
    <message>
        <source>exceeded %1 at this rate</source>
        <translation>dépassé %1, à ce rythme</translation>
    </message>
    <message>
        <source>%1 at the end at this rate; at worst exceeded %2</source>
        <translation>%1 à la fin, à ce rythme&#xa0;; au pire, dépassé %2</translation>
    </message>
    <message>
        <source>on track: %1 at the end at this rate</source>
        <translation>en bonne voie&#xa0;: %1 à la fin, à ce rythme</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>cannot be asked: %1</source>
        <translation>impossible à interroger&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>en attente de la première réponse</translation>
    </message>
    <message>
        <source>no such series yet</source>
        <translation>pas encore de telle série</translation>
    </message>
    <message>
        <source>nothing spent yet</source>
        <translation>rien de dépensé</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1 is a folder. Name the files in it.</source>
        <translation>%1 est un dossier. Indiquez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB; no dashboard or rule file is.</source>
        <translation>%1 dépasse 100 Mo&#xa0;; aucun tableau de bord ni fichier de règles n’est aussi gros.</translation>
    </message>
    <message>
        <source>%1 full  %2 partial  %3 none</source>
        <translation>complet&#xa0;: %1  partiel&#xa0;: %2  aucun&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name the files to check.</source>
        <translation>Indiquez les fichiers à vérifier.</translation>
    </message>
    <message>
        <source>--format is text or json.</source>
        <translation>--format doit valoir text ou json.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.</source>
        <translation>Ce JSON n’est pas un tableau de bord Grafana&#xa0;: il n’a ni panels ni schemaVersion.</translation>
    </message>
    <message>
        <source>“%1” of this dashboard is not a list, so that nothing can be drawn.</source>
        <translation>«&#xa0;%1&#xa0;» de ce tableau de bord n’est pas une liste&#xa0;; rien ne peut être dessiné.</translation>
    </message>
    <message>
        <source>This is a dashboard of Grafana&apos;s new schema (%1), which Opsglass cannot read yet. Export it from Grafana in the classic format.</source>
        <translation>Ce tableau de bord est au nouveau schéma de Grafana (%1), qu’Opsglass ne sait pas encore lire. Exportez-le de Grafana au format classique.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8.</source>
        <translation>Ce fichier n’est pas en UTF-8 mais en UTF-16 ou UTF-32. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at line %2, column %3.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>This JSON is a list, and a Grafana dashboard is an object.</source>
        <translation>Ce JSON est une liste, alors qu’un tableau de bord Grafana est un objet.</translation>
    </message>
</context>
<context>
    <name>DashboardLink</name>
    <message>
        <source>The link has no address.</source>
        <translation>Le lien n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Links that begin with “%1:” are not opened: only http and https are.</source>
        <translation>Les liens qui commencent par «&#xa0;%1:&#xa0;» ne sont pas ouverts&#xa0;: seuls http et https le sont.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>another program keeps it busy</source>
        <translation>un autre programme l’occupe</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>l’écriture n’y est pas permise</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>Impossible d’utiliser %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was damaged; it is kept as %2 and a new one is begun.</source>
        <translation>%1 était endommagé&#xa0;; il est conservé sous %2 et un nouveau fichier est créé.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed (package libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt n’est pas installé (paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>a newer version of Opsglass wrote it</source>
        <translation>une version plus récente d’Opsglass l’a écrit</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside while another program has it open.</source>
        <translation>%1 est endommagé et ne peut pas être mis de côté tant qu’un autre programme l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be set aside: %2.</source>
        <translation>%1 est endommagé et ne peut pas être mis de côté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>il n’est pas ouvert</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Actions, which call an address, are not offered.</source>
        <translation>Les actions, qui appellent une adresse, ne sont pas proposées.</translation>
    </message>
    <message>
        <source>Only one time axis is drawn, in the dashboard&apos;s zone.</source>
        <translation>Un seul axe du temps est dessiné, dans le fuseau du tableau de bord.</translation>
    </message>
    <message>
        <source>Values are not written beside the points.</source>
        <translation>Les valeurs ne sont pas écrites à côté des points.</translation>
    </message>
    <message>
        <source>Thresholds are not drawn as series.</source>
        <translation>Les seuils ne sont pas dessinés comme des séries.</translation>
    </message>
    <message>
        <source>The time axis is always at the bottom.</source>
        <translation>L’axe du temps est toujours en bas.</translation>
    </message>
    <message>
        <source>The area under the line is filled.</source>
        <translation>L’aire sous la ligne est remplie.</translation>
    </message>
    <message>
        <source>The least sizes set by hand are not kept.</source>
        <translation>Les tailles minimales fixées à la main ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The gauge is drawn as an arc, not as a circle.</source>
        <translation>La jauge est dessinée en arc, pas en cercle.</translation>
    </message>
    <message>
        <source>The arc keeps its usual width.</source>
        <translation>L’arc garde son épaisseur habituelle.</translation>
    </message>
    <message>
        <source>The arc is not cut into segments.</source>
        <translation>L’arc n’est pas découpé en segments.</translation>
    </message>
    <message>
        <source>The gauge has no line of its history.</source>
        <translation>La jauge n’a pas de courbe d’historique.</translation>
    </message>
    <message>
        <source>The ends of the arc are flat.</source>
        <translation>Les extrémités de l’arc sont plates.</translation>
    </message>
    <message>
        <source>Effects of the gauge are not drawn.</source>
        <translation>Les effets de la jauge ne sont pas dessinés.</translation>
    </message>
    <message>
        <source>The gauge shows both value and name.</source>
        <translation>La jauge montre à la fois la valeur et le nom.</translation>
    </message>
    <message>
        <source>The arc starts at the minimum, not at the neutral value.</source>
        <translation>L’arc part du minimum, et non de la valeur neutre.</translation>
    </message>
    <message>
        <source>The legend is not drawn.</source>
        <translation>La légende n’est pas dessinée.</translation>
    </message>
    <message>
        <source>The label of the axis is not drawn.</source>
        <translation>Le libellé de l’axe n’est pas dessiné.</translation>
    </message>
    <message>
        <source>Buckets are even, not symmetrically logarithmic.</source>
        <translation>Les buckets sont de largeur égale, et non logarithmiques symétriques.</translation>
    </message>
    <message>
        <source>Images in cells are not loaded; their address is shown.</source>
        <translation>Les images des cellules ne sont pas chargées&#xa0;; leur adresse est affichée.</translation>
    </message>
    <message>
        <source>Cells of buttons show their value alone.</source>
        <translation>Les cellules de boutons n’affichent que leur valeur.</translation>
    </message>
    <message>
        <source>Trends in cells show their last value.</source>
        <translation>Les tendances dans les cellules affichent leur dernière valeur.</translation>
    </message>
    <message>
        <source>Tooltips of cells from another column are not shown.</source>
        <translation>Les infobulles de cellules tirées d’une autre colonne ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Styles of cells from another column are not drawn.</source>
        <translation>Les styles de cellules tirés d’une autre colonne ne sont pas dessinés.</translation>
    </message>
    <message>
        <source>The titles of columns stay on one line.</source>
        <translation>Les titres des colonnes restent sur une ligne.</translation>
    </message>
    <message>
        <source>The first columns scroll with the others.</source>
        <translation>Les premières colonnes défilent avec les autres.</translation>
    </message>
    <message>
        <source>Alerts are not tied to dashboards: all of the source are listed.</source>
        <translation>Les alertes ne sont pas liées à des tableaux de bord&#xa0;: toutes celles de la source sont listées.</translation>
    </message>
    <message>
        <source>Alerts are not kept in folders: all of the source are listed.</source>
        <translation>Les alertes ne sont pas rangées dans des dossiers&#xa0;: toutes celles de la source sont listées.</translation>
    </message>
    <message>
        <source>Only firing and pending alerts are known.</source>
        <translation>Seules les alertes déclenchées et en attente sont connues.</translation>
    </message>
    <message>
        <source>The alerts of a Grafana server are not known; those of the source are listed.</source>
        <translation>Les alertes d’un serveur Grafana ne sont pas connues&#xa0;; celles de la source sont listées.</translation>
    </message>
    <message>
        <source>The alerts of now are listed, not what changed.</source>
        <translation>Les alertes actuelles sont listées, et non ce qui a changé.</translation>
    </message>
    <message>
        <source>The change is green upwards and red downwards.</source>
        <translation>La variation est verte à la hausse et rouge à la baisse.</translation>
    </message>
    <message>
        <source>The size of the change follows the room.</source>
        <translation>La taille de la variation suit la place disponible.</translation>
    </message>
    <message>
        <source>The tooltip has no scale of colours.</source>
        <translation>L’infobulle n’a pas d’échelle de couleurs.</translation>
    </message>
    <message>
        <source>Dashboards of all folders are listed, not of the one that is named.</source>
        <translation>Les tableaux de bord de tous les dossiers sont listés, et non ceux du dossier indiqué.</translation>
    </message>
    <message>
        <source>Tables inside of rows do not unfold.</source>
        <translation>Les tableaux imbriqués dans les lignes ne se déplient pas.</translation>
    </message>
    <message>
        <source>Links into Grafana&apos;s Explore are not offered.</source>
        <translation>Les liens vers Explore de Grafana ne sont pas proposés.</translation>
    </message>
    <message>
        <source>Links name “%1”, which is not known.</source>
        <translation>Des liens nomment «&#xa0;%1&#xa0;», qui n’est pas connu.</translation>
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
        <translation>%1 j</translation>
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
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 milliseconde</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milliseconde</numerusform>
            <numerusform>%n millisecondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>a minute</source>
        <comment>distance</comment>
        <translation>une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour</source>
        <comment>distance</comment>
        <translation>une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>a day</source>
        <comment>distance</comment>
        <translation>un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <comment>distance</comment>
        <translation>un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <comment>distance</comment>
        <translation>un an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>distance</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds</source>
        <comment>distance</comment>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>distance</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>distance</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milliseconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>Invalid date</source>
        <translation>Date non valide</translation>
    </message>
</context>
<context>
    <name>EmptyReason</name>
    <message>
        <source>No alert is pending or firing.</source>
        <translation>Aucune alerte en attente ni déclenchée.</translation>
    </message>
    <message>
        <source>The panel has no query.</source>
        <translation>Le panneau n’a pas de requête.</translation>
    </message>
    <message>
        <source>All queries of the panel are hidden.</source>
        <translation>Toutes les requêtes du panneau sont masquées.</translation>
    </message>
    <message>
        <source>Metric “%1” does not exist on this source.</source>
        <translation>La métrique «&#xa0;%1&#xa0;» n’existe pas sur cette source.</translation>
    </message>
    <message>
        <source>The query matches no samples in this time range.</source>
        <translation>La requête ne correspond à aucun échantillon dans cette plage de temps.</translation>
    </message>
    <message>
        <source>All values in this time range are NaN.</source>
        <translation>Toutes les valeurs de cette plage de temps sont NaN.</translation>
    </message>
    <message>
        <source>The query has samples, but the panel&apos;s options leave none to draw.</source>
        <translation>La requête a des échantillons, mais les options du panneau n’en laissent aucun à dessiner.</translation>
    </message>
</context>
<context>
    <name>ExporterSettings</name>
    <message>
        <source>%1 is “%2”; it has to be %3.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;»&#xa0;; valeur attendue&#xa0;: %3.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1, or localhost</source>
        <translation>une adresse telle que 127.0.0.1, ou localhost</translation>
    </message>
    <message>
        <source>a number from 1 to %1</source>
        <translation>un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>whole seconds from 1 to %1</source>
        <translation>un nombre entier de secondes, de 1 à %1</translation>
    </message>
</context>
<context>
    <name>GoRegex</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Thresholds of the right axis are drawn on the left one.</source>
        <translation>Les seuils de l’axe droit sont dessinés sur l’axe gauche.</translation>
    </message>
    <message>
        <source>The time regions of this graph are not drawn.</source>
        <translation>Les régions temporelles de ce graphique ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>The alert in this graph is not evaluated.</source>
        <translation>L’alerte de ce graphique n’est pas évaluée.</translation>
    </message>
</context>
<context>
    <name>GraphSeries</name>
    <message>
        <source>Data does not have a time field.</source>
        <translation>Les données n’ont pas de champ de temps.</translation>
    </message>
    <message>
        <source>Data does not have a number field.</source>
        <translation>Les données n’ont pas de champ numérique.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>The variable “%1” is of the type “%2”, which is not known; its stored value is used.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est du type «&#xa0;%2&#xa0;», qui n’est pas connu&#xa0;; sa valeur enregistrée est utilisée.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The folder %1 has no .json files.</source>
        <translation>Le dossier %1 n’a pas de fichiers .json.</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 .json files. Import folders in it instead.</source>
        <translation>Le dossier %1 a plus de %2 fichiers .json. Importez plutôt ses sous-dossiers.</translation>
    </message>
</context>
<context>
    <name>InstanceRequest</name>
    <message>
        <source>The running Opsglass was not understood.</source>
        <translation>Le message de l’instance d’Opsglass en cours n’a pas été compris.</translation>
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
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is neither a file nor a dashboard “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni un tableau de bord existant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3.</source>
        <translation>Impossible de déplacer %1 vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the trash: %2. It stays where it is.</source>
        <translation>Impossible de mettre %1 à la corbeille&#xa0;: %2. L’élément reste où il est.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>My dashboards</source>
        <translation>Mes tableaux de bord</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Consultés récemment</translation>
    </message>
</context>
<context>
    <name>LocalClient</name>
    <message>
        <source>Several series would have the same labels without their names.</source>
        <translation>Plusieurs séries auraient les mêmes étiquettes sans leurs noms.</translation>
    </message>
    <message>
        <source>“%1” does not choose series alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un simple sélecteur de séries.</translation>
    </message>
</context>
<context>
    <name>LocalExpression</name>
    <message>
        <source>This machine cannot answer %1: it answers a metric with matchers and an offset, compared with a number at most. Rates stand ready in metrics whose names begin with opsglass_.</source>
        <translation>Cette machine ne sait pas évaluer %1&#xa0;: elle accepte une métrique avec des critères et un décalage (offset), comparée tout au plus à un nombre. Les taux sont fournis par les métriques dont le nom commence par opsglass_.</translation>
    </message>
    <message>
        <source>a number alone</source>
        <translation>un nombre seul</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>the sign %1 before a metric</source>
        <translation>le signe %1 devant une métrique</translation>
    </message>
    <message>
        <source>the operator %1</source>
        <translation>l’opérateur %1</translation>
    </message>
    <message>
        <source>the function %1()</source>
        <translation>la fonction %1()</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>une plage de valeurs</translation>
    </message>
    <message>
        <source>a subquery</source>
        <translation>une sous-requête</translation>
    </message>
    <message>
        <source>this expression</source>
        <translation>cette expression</translation>
    </message>
    <message>
        <source>the modifier @</source>
        <translation>le modificateur @</translation>
    </message>
    <message>
        <source>a comparison of two metrics</source>
        <translation>une comparaison de deux métriques</translation>
    </message>
</context>
<context>
    <name>LocalHistory</name>
    <message>
        <source>Another Opsglass with this profile writes the history of this machine.</source>
        <translation>Un autre Opsglass de ce profil écrit l’historique de cette machine.</translation>
    </message>
    <message>
        <source>It is read, and what this machine does now is kept in memory until Opsglass ends.</source>
        <translation>L’historique est lu, et l’activité présente de cette machine est gardée en mémoire jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>What this machine does is kept in memory until Opsglass ends.</source>
        <translation>L’activité de cette machine est gardée en mémoire jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>The last hour of this machine is kept in memory.</source>
        <translation>La dernière heure de cette machine est gardée en mémoire.</translation>
    </message>
    <message>
        <source>Some of what %1 holds is damaged and left out.</source>
        <translation>Une partie du contenu de %1 est endommagée et ignorée.</translation>
    </message>
</context>
<context>
    <name>LocalSelector</name>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
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
            <numerusform>CPU %1 de %n cœur</numerusform>
            <numerusform>CPU %1 de %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Memory %1 of %2</source>
        <translation>Mémoire %1 sur %2</translation>
    </message>
    <message>
        <source>Load %L1 %L2 %L3</source>
        <translation>Charge %L1 %L2 %L3</translation>
    </message>
</context>
<context>
    <name>MarkEntries</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The library panel “%1” is not in this file.</source>
        <translation>Le panneau de bibliothèque «&#xa0;%1&#xa0;» n’est pas dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Uptime: %1</source>
        <translation>Durée de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>System Monitoring Dashboard</source>
        <translation>Tableau de bord du système</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>Pas de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slow agents</source>
        <translation>Agents lents</translation>
    </message>
    <message>
        <source>Failing tools</source>
        <translation>Outils en échec</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>unknown  %1: %2</source>
        <translation>inconnu  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Aucune alerte déclenchée.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Il n’y a pas de règles d’alerte.</translation>
    </message>
    <message>
        <source>No answer since %1: %2</source>
        <translation>Aucune réponse depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The numbers are those of %1.</source>
        <translation>Les chiffres datent de %1.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La source n’a aucune des métriques des systèmes qu’Opsglass connaît.</translation>
    </message>
    <message>
        <source>q quit</source>
        <translation>q quitter</translation>
    </message>
    <message>
        <source>   ↑ ↓ PgUp PgDn   lines %1 to %2 of %3</source>
        <translation>   ↑ ↓ PgPréc PgSuiv   lignes %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>MonitorOptions</name>
    <message>
        <source>--interval is a day at most.</source>
        <translation>--interval doit valoir un jour au plus.</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MonitorVerb</name>
    <message>
        <source>--live needs a terminal. Without it the picture is printed once.</source>
        <translation>--live exige un terminal. Sans cette option, l’affichage est produit une seule fois.</translation>
    </message>
</context>
<context>
    <name>NotificationPlan</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>first notification of the group</source>
        <translation>première notification du groupe</translation>
    </message>
    <message>
        <source>a new alert fires</source>
        <translation>une nouvelle alerte se déclenche</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>tout est terminé</translation>
    </message>
    <message>
        <source>some of it is over</source>
        <translation>une partie est terminée</translation>
    </message>
    <message>
        <source>repeat interval elapsed</source>
        <translation>intervalle de répétition écoulé</translation>
    </message>
    <message>
        <source>all of it is over, which is not announced</source>
        <translation>tout est terminé, ce qui n’est pas annoncé</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>déjà notifié</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>it was held back and fires still</source>
        <translation>retenu jusque-là, et toujours déclenché</translation>
    </message>
    <message>
        <source>%1; summed up, because more than %2 groups had news</source>
        <translation>%1&#xa0;; résumé, car plus de %2 groupes avaient du nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alerte déclenchée</numerusform>
            <numerusform>%n alertes déclenchées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldHeatmapPanel</name>
    <message>
        <source>The time axis of this heatmap is shown, although it was hidden.</source>
        <translation>L’axe du temps de cette carte thermique est affiché, bien qu’il ait été masqué.</translation>
    </message>
</context>
<context>
    <name>OldOptions</name>
    <message>
        <source>The text “%1” beside the value is not shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» à côté de la valeur n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>OldPiePanel</name>
    <message>
        <source>Small slices are not combined into one.</source>
        <translation>Les petites parts ne sont pas réunies en une seule.</translation>
    </message>
</context>
<context>
    <name>OldTablePanel</name>
    <message>
        <source>The table&apos;s transform “%1” does not exist any more.</source>
        <translation>La transformation «&#xa0;%1&#xa0;» du tableau n’existe plus.</translation>
    </message>
    <message>
        <source>Column names built from parts of a pattern are shown as written.</source>
        <translation>Les noms de colonnes formés de parties d’un motif sont affichés tels quels.</translation>
    </message>
    <message>
        <source>The table is not sorted: its file names the column by number.</source>
        <translation>Le tableau n’est pas trié&#xa0;: son fichier désigne la colonne par un numéro.</translation>
    </message>
</context>
<context>
    <name>OwnUsage</name>
    <message>
        <source>Opsglass itself: %1 of memory</source>
        <translation>Opsglass lui-même&#xa0;: %1 de mémoire</translation>
    </message>
    <message>
        <source>Opsglass itself: %1 % of one processor, %2 of memory</source>
        <translation>Opsglass lui-même&#xa0;: %1&#xa0;% d’un processeur, %2 de mémoire</translation>
    </message>
</context>
<context>
    <name>PanelSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4.</source>
        <translation>%1&#xa0;: dernière valeur %2, minimum %3, maximum %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n rows: %1.</source>
        <translation>
            <numerusform>Un tableau de %n ligne&#xa0;: %1.</numerusform>
            <numerusform>Un tableau de %n lignes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n series.</source>
        <translation>
            <numerusform>%n série.</numerusform>
            <numerusform>%n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading.</source>
        <translation>Chargement.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Pas de données.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>These are old data.</source>
        <translation>Ces données sont anciennes.</translation>
    </message>
</context>
<context>
    <name>PreparedRule</name>
    <message>
        <source>It needs the recorded series %1, which the server does not have.</source>
        <translation>Elle a besoin de la série enregistrée %1, que le serveur n’a pas.</translation>
    </message>
</context>
<context>
    <name>ProcessCell</name>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1</source>
        <translation>Terminé, constaté le %1</translation>
    </message>
    <message>
        <source>Known from the second reading on</source>
        <translation>Connu à partir de la deuxième lecture</translation>
    </message>
    <message>
        <source>May not be read, or is not known yet</source>
        <translation>Lecture non permise, ou pas encore connu</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminé à %1</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name the kernel has, at most 15 bytes</source>
        <translation>Le nom que lui donne le noyau, 15 octets au plus</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Number of the process</source>
        <translation>Numéro du processus</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Processor time in use since the reading before; 100 % is one whole core</source>
        <translation>Temps processeur utilisé depuis la lecture précédente&#xa0;; 100&#xa0;% correspond à un cœur entier</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory in bytes that is in RAM (RSS); what several processes share counts for each</source>
        <translation>Mémoire présente en RAM, en octets (RSS)&#xa0;; ce que plusieurs processus partagent compte pour chacun</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Nombre de threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Fich. ouverts</translation>
    </message>
    <message>
        <source>Number of open files, sockets and pipes; readable for your own processes only</source>
        <translation>Nombre de fichiers, sockets et tubes ouverts&#xa0;; lisible seulement pour vos propres processus</translation>
    </message>
    <message>
        <source>Read/s</source>
        <translation>Lus/s</translation>
    </message>
    <message>
        <source>Bytes per second read from storage since the reading before; readable for your own processes only</source>
        <translation>Octets par seconde lus sur le stockage depuis la lecture précédente&#xa0;; lisible seulement pour vos propres processus</translation>
    </message>
    <message>
        <source>Write/s</source>
        <translation>Écrits/s</translation>
    </message>
    <message>
        <source>Bytes per second written to storage since the reading before; readable for your own processes only</source>
        <translation>Octets par seconde écrits sur le stockage depuis la lecture précédente&#xa0;; lisible seulement pour vos propres processus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the process does at the moment of the reading</source>
        <translation>Ce que fait le processus au moment de la lecture</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>When the process was started; of several the oldest</source>
        <translation>Moment où le processus a démarré&#xa0;; s’il y en a plusieurs, le plus ancien</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Whose rights the process has</source>
        <translation>Avec les droits de qui tourne le processus</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Nice</translation>
    </message>
    <message>
        <source>Priority: −20 gets the most of the processors, 19 the least, 0 is usual</source>
        <translation>Priorité&#xa0;: −20 obtient le plus de temps processeur, 19 le moins, 0 est la valeur habituelle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command line; the kernel&apos;s own threads have none</source>
        <translation>Ligne de commande&#xa0;; les threads propres au noyau n’en ont pas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Control group (cgroup), as systemd made it</source>
        <translation>Groupe de contrôle (cgroup), tel que créé par systemd</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Entries of the watch list that the process counts for</source>
        <translation>Entrées de la liste de surveillance pour lesquelles le processus compte</translation>
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
        <translation>Tous les processus</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>Terminer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>End %n processes?</source>
        <translation>
            <numerusform>Terminer %n processus&#xa0;?</numerusform>
            <numerusform>Terminer %n processus&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Kill %1?</source>
        <translation>Tuer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n processes?</source>
        <translation>
            <numerusform>Tuer %n processus&#xa0;?</numerusform>
            <numerusform>Tuer %n processus&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>Modifier la priorité de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n processes?</source>
        <translation>
            <numerusform>Modifier la priorité de %n processus&#xa0;?</numerusform>
            <numerusform>Modifier la priorité de %n processus&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Disk wait</source>
        <translation>Attente disque</translation>
    </message>
    <message>
        <source>Zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Uses a core or waits for one.</source>
        <translation>Utilise un cœur ou en attend un.</translation>
    </message>
    <message>
        <source>Waits for something to happen.</source>
        <translation>Attend un événement.</translation>
    </message>
    <message>
        <source>Waits for a device, mostly a disk, and cannot be ended meanwhile.</source>
        <translation>Attend un périphérique, le plus souvent un disque, et ne peut pas être terminé entre-temps.</translation>
    </message>
    <message>
        <source>Has ended; its parent has not asked for the result yet.</source>
        <translation>Est terminé&#xa0;; son parent n’a pas encore demandé le résultat.</translation>
    </message>
    <message>
        <source>Stopped by a signal until it is told to go on.</source>
        <translation>Arrêté par un signal, jusqu’à ce qu’on lui dise de continuer.</translation>
    </message>
    <message>
        <source>Stopped by a debugger.</source>
        <translation>Arrêté par un débogueur.</translation>
    </message>
    <message>
        <source>A thread of the kernel without work.</source>
        <translation>Un thread du noyau sans travail.</translation>
    </message>
    <message>
        <source>Is ending.</source>
        <translation>Se termine.</translation>
    </message>
    <message>
        <source>End Processes</source>
        <translation>Terminer les processus</translation>
    </message>
    <message>
        <source>They are asked to finish (SIGTERM) and can save their work.</source>
        <translation>On leur demande de se terminer (SIGTERM)&#xa0;; ils peuvent enregistrer leur travail.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Kill Processes</source>
        <translation>Tuer les processus</translation>
    </message>
    <message>
        <source>They end at once (SIGKILL). Work that is not saved is lost.</source>
        <translation>Ils se terminent sur-le-champ (SIGKILL). Le travail non enregistré est perdu.</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Tuer</translation>
    </message>
    <message>
        <source>Change Priority</source>
        <translation>Modifier la priorité</translation>
    </message>
    <message>
        <source>−20 gets the most of the processors, 19 the least. Only an administrator can lower the number.</source>
        <translation>−20 obtient le plus de temps processeur, 19 le moins. Seul un administrateur peut abaisser ce nombre.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (PID %2, user %3)</source>
        <translation>%1 (PID %2, utilisateur %3)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>--profile wants a name of small letters, digits, _ and -, not “%1”.</source>
        <translation>--profile demande un nom composé de minuscules, de chiffres, de _ et de -, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>OPSGLASS_PROFILE is no name of a profile: “%1”.</source>
        <translation>OPSGLASS_PROFILE n’est pas un nom de profil&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProfileArchive</name>
    <message>
        <source>%1 is no archive of an Opsglass profile: %2</source>
        <translation>%1 n’est pas une archive de profil Opsglass&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is larger than any profile.</source>
        <translation>le fichier est plus gros que n’importe quel profil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it holds “%1”.</source>
        <translation>le fichier contient «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The settings cannot be read: %1.</source>
        <translation>Impossible de lire les réglages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Opsglass. They are used as far as this one knows them, and changes are not kept.</source>
        <translation>Les réglages ont été écrits par une version plus récente d’Opsglass. Ils sont utilisés dans la mesure où celle-ci les connaît, et les modifications ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The settings were damaged and those of before are used. The damaged file is %1.</source>
        <translation>Les réglages étaient endommagés&#xa0;; les précédents sont utilisés. Le fichier endommagé est %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and the defaults are used.</source>
        <translation>Les réglages de %1 sont endommagés&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings were damaged; the file is kept as %1 and the defaults are used.</source>
        <translation>Les réglages étaient endommagés&#xa0;; le fichier est conservé sous %1 et les valeurs par défaut sont utilisées.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message numerus="yes">
        <source>%n files are added: %1</source>
        <translation>
            <numerusform>%n fichier est ajouté&#xa0;: %1</numerusform>
            <numerusform>%n fichiers sont ajoutés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are replaced: %1</source>
        <translation>
            <numerusform>%n fichier est remplacé&#xa0;: %1</numerusform>
            <numerusform>%n fichiers sont remplacés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are replaced: %1</source>
        <translation>
            <numerusform>%n réglage est remplacé&#xa0;: %1</numerusform>
            <numerusform>%n réglages sont remplacés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences are kept</source>
        <translation>
            <numerusform>%n silence est repris</numerusform>
            <numerusform>%n silences sont repris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no archive of an Opsglass profile.</source>
        <translation>%1 n’est pas une archive de profil Opsglass.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Opsglass.</source>
        <translation>%1 a été écrit par une version plus récente d’Opsglass.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was imported.</source>
        <translation>Impossible d’écrire %1&#xa0;; rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>Everything was imported. What was there before is in %1.</source>
        <translation>Tout a été importé. L’état précédent est dans %1.</translation>
    </message>
</context>
<context>
    <name>PromQl</name>
    <message>
        <source>expressions nested deeper than %1 levels</source>
        <translation>expressions imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>more than %1 operators in one expression</source>
        <translation>plus de %1 opérateurs dans une expression</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>L’expression a plus de %1 caractères.</translation>
    </message>
</context>
<context>
    <name>QueryPlan</name>
    <message>
        <source>The panel&apos;s time shift “%1” is not a duration.</source>
        <translation>Le décalage temporel «&#xa0;%1&#xa0;» du panneau n’est pas une durée.</translation>
    </message>
    <message>
        <source>The filter “%1 %2 %3” is left out: Prometheus compares labels only with =, !=, =~ and !~.</source>
        <translation>Le filtre «&#xa0;%1 %2 %3&#xa0;» est ignoré&#xa0;: Prometheus ne compare les étiquettes qu’avec =, !=, =~ et !~.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The demo goes with no other server: leave out --source %1.</source>
        <translation>La démo ne se combine avec aucun autre serveur&#xa0;: retirez --source %1.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL for a server, --source local for this machine, or --source demo.</source>
        <translation>Indiquez où sont les données&#xa0;: --source URL pour un serveur, --source local pour cette machine, ou --source demo.</translation>
    </message>
    <message>
        <source>--width is a number of pixels between 200 and 10000.</source>
        <translation>--width doit être un nombre de pixels entre 200 et 10000.</translation>
    </message>
    <message>
        <source>--theme is dark, light or print.</source>
        <translation>--theme doit valoir dark, light ou print.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>No dashboard has a variable “%1”.</source>
        <translation>Aucun tableau de bord n’a de variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a dashboard: a file, or the uid of a built-in one.</source>
        <translation>Indiquez un tableau de bord&#xa0;: un fichier, ou l’uid d’un tableau de bord intégré.</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Only %1 of %2 repetitions are shown.</source>
        <translation>Seules %1 répétitions sur %2 sont affichées.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>no name is free</source>
        <translation>aucun nom n’est libre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>Slow Agents (over %1 on average)</source>
        <translation>Agents lents (plus de %1 en moyenne)</translation>
    </message>
    <message>
        <source>Tools Below %1 Success</source>
        <translation>Outils sous %1 de succès</translation>
    </message>
    <message>
        <source>Top Movers</source>
        <translation>Plus fortes variations</translation>
    </message>
    <message>
        <source>Nothing changed since the window before.</source>
        <translation>Rien n’a changé depuis la période précédente.</translation>
    </message>
    <message>
        <source>There are no data of the window before.</source>
        <translation>Il n’y a pas de données de la période précédente.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Before → Now</source>
        <translation>Avant → maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Firing Alerts</source>
        <translation>Alertes déclenchées</translation>
    </message>
    <message>
        <source>No alert fires.</source>
        <translation>Aucune alerte déclenchée.</translation>
    </message>
    <message>
        <source>There are no alerting rules.</source>
        <translation>Il n’y a pas de règles d’alerte.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (neutralisée)</translation>
    </message>
    <message>
        <source>System Metrics Report</source>
        <translation>Rapport de métriques du système</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La source n’a aucune des métriques des systèmes qu’Opsglass connaît.</translation>
    </message>
    <message>
        <source>Could Not Be Found Out</source>
        <translation>Informations non obtenues</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de service</translation>
    </message>
    <message>
        <source>Total Requests</source>
        <translation>Total des requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Failed Requests</source>
        <translation>Requêtes en échec</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Success Rate</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Recent Errors (5 min)</source>
        <translation>Erreurs récentes (5 min)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Active Agents</source>
        <translation>Agents actifs</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Total Tokens</source>
        <translation>Total des tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Total Cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <translation>CPU (d’un cœur)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Reqs</source>
        <translation>Req.</translation>
    </message>
    <message>
        <source>Avg Time</source>
        <translation>Temps moyen</translation>
    </message>
    <message>
        <source>Avg</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Avg Latency</source>
        <translation>Latence moyenne</translation>
    </message>
    <message>
        <source>Recent Requests (5 min)</source>
        <translation>Requêtes récentes (5 min)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>System Metrics Report: %1</source>
        <translation>Rapport de métriques du système&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no data (%1)</source>
        <translation>pas de données (%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Agent Performance</source>
        <translation>Performances des agents</translation>
    </message>
    <message>
        <source>Tool Performance</source>
        <translation>Performances des outils</translation>
    </message>
    <message>
        <source>Model Usage</source>
        <translation>Utilisation des modèles</translation>
    </message>
    <message>
        <source>Error Patterns</source>
        <translation>Types d’erreurs</translation>
    </message>
    <message>
        <source>System Health</source>
        <translation>Santé du système</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>HEALTHY</source>
        <translation>SAIN</translation>
    </message>
    <message>
        <source>DEGRADED</source>
        <translation>DÉGRADÉ</translation>
    </message>
    <message>
        <source>UNHEALTHY</source>
        <translation>DÉFAILLANT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>There is no pack “%1”; there are: %2.</source>
        <translation>Le pack «&#xa0;%1&#xa0;» n’existe pas&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say where the data are: --source URL or --demo.</source>
        <translation>Indiquez où sont les données&#xa0;: --source URL ou --demo.</translation>
    </message>
    <message>
        <source>Name one source: --source URL or --demo.</source>
        <translation>Indiquez une seule source&#xa0;: --source URL ou --demo.</translation>
    </message>
    <message>
        <source>%1 is a time such as 30s, 15m, 24h or 7d, at least %2, not “%3”.</source>
        <translation>%1 doit être une durée telle que 30s, 15m, 24h ou 7d, d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>What is “%1” to mean?</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>--scheduled takes everything from the settings: use it alone.</source>
        <translation>--scheduled prend tout dans les réglages&#xa0;: utilisez cette option seule.</translation>
    </message>
    <message>
        <source>--format is md, json or html, not “%1”.</source>
        <translation>--format doit valoir md, json ou html, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--output is a file, or - for standard output.</source>
        <translation>--output doit être un fichier, ou - pour la sortie standard.</translation>
    </message>
</context>
<context>
    <name>ReportRecord</name>
    <message>
        <source>Another Opsglass is writing the report.</source>
        <translation>Un autre Opsglass est en train d’écrire le rapport.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no report is.</source>
        <translation>Impossible d’écrire dans le dossier %1&#xa0;; aucun rapport n’est donc écrit.</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The source has none of the metrics of the systems Opsglass knows.</source>
        <translation>La source n’a aucune des métriques des systèmes qu’Opsglass connaît.</translation>
    </message>
    <message>
        <source>The Opsglass that runs scrapes the endpoints and writes the report.</source>
        <translation>L’instance d’Opsglass en cours collecte les endpoints et écrit le rapport.</translation>
    </message>
</context>
<context>
    <name>RequestSocket</name>
    <message>
        <source>Opsglass is running already, but cannot be reached: %1.</source>
        <translation>Opsglass est déjà en cours d’exécution, mais impossible à joindre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer.</source>
        <translation>Opsglass est déjà en cours d’exécution, mais ne répond pas.</translation>
    </message>
</context>
<context>
    <name>RuleAlerts</name>
    <message numerus="yes">
        <source>%1 of %n rules cannot be evaluated. %2</source>
        <translation>
            <numerusform>Règles impossibles à évaluer&#xa0;: %1 sur %n. %2</numerusform>
            <numerusform>Règles impossibles à évaluer&#xa0;: %1 sur %n. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The expression has no instant values, so that every evaluation fails.</source>
        <translation>L’expression n’a pas de valeurs instantanées&#xa0;; chaque évaluation échoue donc.</translation>
    </message>
    <message>
        <source>The expression needs Prometheus 3: %1.</source>
        <translation>L’expression exige Prometheus 3&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be parsed: %1.</source>
        <translation>L’expression ne peut pas être analysée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The label “alertname” is overwritten by the name of the alert.</source>
        <translation>L’étiquette «&#xa0;alertname&#xa0;» est remplacée par le nom de l’alerte.</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The label “%1” changes with the value: each change makes another alert, which waits anew. Values belong into annotations.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» change avec la valeur&#xa0;: chaque changement crée une autre alerte, qui attend de nouveau. Les valeurs ont leur place dans les annotations.</translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>annotation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “else with” in a template needs Prometheus 3.</source>
        <translation>%1&#xa0;: «&#xa0;else with&#xa0;» dans un modèle exige Prometheus 3.</translation>
    </message>
    <message>
        <source>The rule at %1:%2 has this name and the same labels already.</source>
        <translation>La règle à %1:%2 a déjà ce nom et les mêmes étiquettes.</translation>
    </message>
</context>
<context>
    <name>RuleEntry</name>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>En échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcte</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Pack %1</translation>
    </message>
    <message>
        <source>%1, evaluated here</source>
        <translation>%1, évaluée ici</translation>
    </message>
    <message>
        <source>%1, evaluated by the server</source>
        <translation>%1, évaluée par le serveur</translation>
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
        <translation>Un fichier de règles doit être une table avec la clé « groups ».</translation>
    </message>
    <message>
        <source>A rule file</source>
        <translation>Un fichier de règles</translation>
    </message>
    <message>
        <source>This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone.</source>
        <translation>Ceci est un PrometheusRule de Kubernetes&#xa0;; Prometheus ne lit que son «&#xa0;spec&#xa0;».</translation>
    </message>
    <message>
        <source>The spec</source>
        <translation>Le spec</translation>
    </message>
    <message>
        <source>The PrometheusRule has no “spec” with groups.</source>
        <translation>Le PrometheusRule n’a pas de «&#xa0;spec&#xa0;» avec des groupes.</translation>
    </message>
    <message>
        <source>“%1” needs Prometheus 3.</source>
        <translation>«&#xa0;%1&#xa0;» exige Prometheus 3.</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>The group has no name.</source>
        <translation>Le groupe n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is another group “%1” in the file.</source>
        <translation>Il y a un autre groupe «&#xa0;%1&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Une règle</translation>
    </message>
    <message>
        <source>A rule needs a name as its “alert” or “record”.</source>
        <translation>Une règle doit avoir un nom dans «&#xa0;alert&#xa0;» ou «&#xa0;record&#xa0;».</translation>
    </message>
    <message>
        <source>A rule has either “record” or “alert”, which stands at %1:%2, not both.</source>
        <translation>Une règle doit avoir soit «&#xa0;record&#xa0;», soit «&#xa0;alert&#xa0;» (présent à %1:%2), mais pas les deux.</translation>
    </message>
    <message>
        <source>The rule has no expression as its “expr”.</source>
        <translation>La règle n’a pas d’expression dans «&#xa0;expr&#xa0;».</translation>
    </message>
    <message>
        <source>A recording rule cannot have “%1”.</source>
        <translation>Une règle d’enregistrement ne peut pas avoir de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de métrique.</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>“%1” is not read: others may read it too. Take their rights away.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lu&#xa0;: d’autres utilisateurs peuvent aussi le lire. Retirez-leur ce droit.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SecretReference</name>
    <message>
        <source>After env: comes the name of a variable.</source>
        <translation>Après env: vient le nom d’une variable.</translation>
    </message>
    <message>
        <source>After file: comes a path that begins with a slash.</source>
        <translation>Après file: vient un chemin qui commence par une barre oblique.</translation>
    </message>
    <message>
        <source>After command: comes a program with its arguments.</source>
        <translation>Après command: vient un programme avec ses arguments.</translation>
    </message>
    <message>
        <source>Write env:NAME, file:/path or command:program arguments.</source>
        <translation>Écrivez env:NOM, file:/chemin ou command:programme arguments.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address is missing.</source>
        <translation>L’adresse manque.</translation>
    </message>
    <message>
        <source>This is no address: it should be like http://host:9093.</source>
        <translation>Ce n’est pas une adresse&#xa0;: elle doit ressembler à http://host:9093.</translation>
    </message>
    <message>
        <source>Only addresses with http or https can be asked.</source>
        <translation>Seules les adresses en http ou https peuvent être interrogées.</translation>
    </message>
</context>
<context>
    <name>ServerAlerts</name>
    <message numerus="yes">
        <source>%1 of the server&apos;s %n rules fail. %2</source>
        <translation>
            <numerusform>Règles du serveur en échec&#xa0;: %1 sur %n. %2</numerusform>
            <numerusform>Règles du serveur en échec&#xa0;: %1 sur %n. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cluster is settling: it may not know every alert yet.</source>
        <translation>Sa grappe se stabilise&#xa0;: il ne connaît peut-être pas encore toutes les alertes.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be saved: %1.</source>
        <translation>Impossible d’enregistrer les réglages&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerb</name>
    <message>
        <source>left out as secrets: %1</source>
        <translation>omis, car secrets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opsglass is running. Quit it first, or import by its File menu.</source>
        <translation>Opsglass est en cours d’exécution. Quittez-le d’abord, ou importez depuis son menu Fichier.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>L’état précédent est dans %1.</translation>
    </message>
    <message>
        <source>Say “settings export FILE” or “settings import FILE [--dry-run]”.</source>
        <translation>Indiquez «&#xa0;settings export FICHIER&#xa0;» ou «&#xa0;settings import FICHIER [--dry-run]&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A silence needs a matcher that a missing label does not meet; else it would hide every alert.</source>
        <translation>Un silence demande un critère qu’une étiquette absente ne remplit pas&#xa0;; sinon, il masquerait toutes les alertes.</translation>
    </message>
    <message>
        <source>The silence ends before it begins.</source>
        <translation>Le silence se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A silence must name who made it.</source>
        <translation>Un silence doit nommer son auteur.</translation>
    </message>
    <message>
        <source>A silence has a comment that says why.</source>
        <translation>Un silence doit porter un commentaire qui en donne la raison.</translation>
    </message>
</context>
<context>
    <name>SilenceDraft</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
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
        <translation>Opsglass est en train de démarrer.</translation>
    </message>
    <message>
        <source>Opsglass is running already, but does not answer: %1</source>
        <translation>Opsglass est déjà en cours d’exécution, mais ne répond pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SinglestatPanel</name>
    <message>
        <source>The text “%1” before the value is not shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» avant la valeur n’est pas affiché.</translation>
    </message>
    <message>
        <source>The text “%1” after the value is not shown.</source>
        <translation>Le texte «&#xa0;%1&#xa0;» après la valeur n’est pas affiché.</translation>
    </message>
    <message>
        <source>The gauge around the value is not drawn.</source>
        <translation>La jauge autour de la valeur n’est pas dessinée.</translation>
    </message>
    <message>
        <source>The value “%1” of a series is unknown; the mean is shown instead.</source>
        <translation>La valeur « %1 » d’une série est inconnue ; la moyenne est affichée à la place.</translation>
    </message>
</context>
<context>
    <name>SourceDraft</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The proxy is like http://host:8080 or socks5://host:1080.</source>
        <translation>Le proxy s’écrit comme http://hôte:8080 ou socks5://hôte:1080.</translation>
    </message>
    <message>
        <source>The login of the proxy has fields of its own.</source>
        <translation>L’authentification du proxy a ses propres champs.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>The header %1 is there twice.</source>
        <translation>L’en-tête %1 figure deux fois.</translation>
    </message>
    <message>
        <source>An endpoint cannot be scraped with a login.</source>
        <translation>Un endpoint ne peut pas être collecté avec authentification.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>L’utilisateur manque.</translation>
    </message>
    <message>
        <source>Another source is called “%1”.</source>
        <translation>Une autre source s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà cette adresse.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Aucune source ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>its password</source>
        <translation>son mot de passe</translation>
    </message>
    <message>
        <source>its token</source>
        <translation>son jeton</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key</source>
        <translation>la phrase secrète de la clé du client</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>le mot de passe du proxy</translation>
    </message>
    <message>
        <source>the value of the header %1</source>
        <translation>la valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>Pour «&#xa0;%1&#xa0;», il manque %2.</translation>
    </message>
    <message>
        <source>Expressions are worked out by a Grafana server; the panel is shown without theirs.</source>
        <translation>Les expressions sont calculées par un serveur Grafana&#xa0;; le panneau est affiché sans elles.</translation>
    </message>
    <message>
        <source>The panel shows the data of another panel, which is not in this file.</source>
        <translation>Le panneau affiche les données d’un autre panneau, qui n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>The panel asks the Grafana server itself, which Opsglass does without.</source>
        <translation>Le panneau interroge le serveur Grafana lui-même, dont Opsglass se passe.</translation>
    </message>
    <message>
        <source>The panel asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>Le panneau interroge une source de type «&#xa0;%1&#xa0;»&#xa0;; Opsglass lit Prometheus et ce qui parle son langage.</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message>
        <source>The data have no time field.</source>
        <translation>Les données n’ont pas de champ de temps.</translation>
    </message>
    <message>
        <source>A single sample covers no stretch of time: the panel needs a range query.</source>
        <translation>Un échantillon isolé ne couvre aucune durée&#xa0;: le panneau a besoin d’une requête sur une plage.</translation>
    </message>
</context>
<context>
    <name>StateTooltip</name>
    <message>
        <source>At</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>TextDifferences</name>
    <message>
        <source>Images in the text are not loaded.</source>
        <translation>Les images du texte ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Scripts, style sheets, frames and controls in the text are left out.</source>
        <translation>Les scripts, feuilles de style, cadres et contrôles du texte sont ignorés.</translation>
    </message>
    <message>
        <source>These styles of the text are not drawn: %1.</source>
        <translation>Ces styles du texte ne sont pas dessinés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The code is not coloured by its language.</source>
        <translation>Le code n’est pas coloré selon son langage.</translation>
    </message>
    <message>
        <source>The lines of the code are not numbered.</source>
        <translation>Les lignes du code ne sont pas numérotées.</translation>
    </message>
    <message>
        <source>The small map beside the code is not drawn.</source>
        <translation>La mini-carte à côté du code n’est pas dessinée.</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>“%1” is not a time: write for example now-6h, now/d or 2026-01-31 08:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date ni une heure&#xa0;: écrivez par exemple now-6h, now/d ou 2026-01-31 08:00.</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>5 dernières minutes</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last 30 minutes</source>
        <translation>30 dernières minutes</translation>
    </message>
    <message>
        <source>Last 1 hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 3 hours</source>
        <translation>3 dernières heures</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 12 hours</source>
        <translation>12 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 2 days</source>
        <translation>2 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>6 derniers mois</translation>
    </message>
    <message>
        <source>Last 1 year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>2 dernières années</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>5 dernières années</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous quarter</source>
        <translation>Trimestre précédent</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today so far</source>
        <translation>Aujourd’hui jusqu’ici</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Cette semaine jusqu’ici</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Ce mois-ci jusqu’ici</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Cette année jusqu’ici</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La plage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>The joined table would have more than %L1 rows; the first ones are shown.</source>
        <translation>Le tableau joint aurait plus de %L1 lignes&#xa0;; les premières sont affichées.</translation>
    </message>
    <message>
        <source>The transformation “%1” is not supported; the data are shown without it.</source>
        <translation>La transformation «&#xa0;%1&#xa0;» n’est pas prise en charge&#xa0;; les données sont affichées sans elle.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>Logs need a log source; Opsglass reads metrics.</source>
        <translation>Les journaux demandent une source de journaux&#xa0;; Opsglass lit des métriques.</translation>
    </message>
    <message>
        <source>Traces need a trace source; Opsglass reads metrics.</source>
        <translation>Les traces demandent une source de traces&#xa0;; Opsglass lit des métriques.</translation>
    </message>
    <message>
        <source>Flame graphs need a profile source; Opsglass reads metrics.</source>
        <translation>Les flame graphs demandent une source de profils&#xa0;; Opsglass lit des métriques.</translation>
    </message>
    <message>
        <source>Node graphs need a source of nodes and edges; Opsglass reads metrics.</source>
        <translation>Les graphes de nœuds demandent une source de nœuds et d’arêtes&#xa0;; Opsglass lit des métriques.</translation>
    </message>
    <message>
        <source>Maps are loaded from map servers, which Opsglass does not ask.</source>
        <translation>Les cartes sont chargées depuis des serveurs de cartes, qu’Opsglass n’interroge pas.</translation>
    </message>
    <message>
        <source>News are read from the internet, which Opsglass does not ask.</source>
        <translation>Les actualités sont lues sur Internet, qu’Opsglass n’interroge pas.</translation>
    </message>
    <message>
        <source>Lists of annotations are kept by a Grafana server; Opsglass works without one.</source>
        <translation>Les listes d’annotations sont tenues par un serveur Grafana&#xa0;; Opsglass s’en passe.</translation>
    </message>
    <message>
        <source>Opsglass does not draw canvas panels.</source>
        <translation>Opsglass ne dessine pas les panneaux canvas.</translation>
    </message>
    <message>
        <source>Opsglass does not draw candlestick charts.</source>
        <translation>Opsglass ne dessine pas les graphiques en chandeliers.</translation>
    </message>
    <message>
        <source>Opsglass does not draw XY charts.</source>
        <translation>Opsglass ne dessine pas les graphiques XY.</translation>
    </message>
    <message>
        <source>Opsglass does not draw trend panels.</source>
        <translation>Opsglass ne dessine pas les panneaux de tendance.</translation>
    </message>
    <message>
        <source>The panel names no type; the dashboard keeps it unchanged.</source>
        <translation>Le panneau n’indique pas de type&#xa0;; le tableau de bord le conserve tel quel.</translation>
    </message>
    <message>
        <source>“%1” is a plugin that Opsglass does not know; the dashboard keeps the panel unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» est un greffon qu’Opsglass ne connaît pas&#xa0;; le tableau de bord conserve le panneau tel quel.</translation>
    </message>
</context>
<context>
    <name>VariableOptions</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» de la variable n’est pas comprise&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>The variable&apos;s regular expression “%1” is not understood: %2.</source>
        <translation>L’expression régulière «&#xa0;%1&#xa0;» de la variable n’est pas comprise&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>WatchDraft</name>
    <message>
        <source>It needs a name, which its series have as the label agent.</source>
        <translation>Il faut un nom, que ses séries portent dans l’étiquette agent.</translation>
    </message>
    <message>
        <source>Another entry of the watch list has this name.</source>
        <translation>Une autre entrée de la liste de surveillance porte ce nom.</translation>
    </message>
    <message>
        <source>It needs the name of a process.</source>
        <translation>Il faut le nom d’un processus.</translation>
    </message>
    <message>
        <source>It needs a regular expression.</source>
        <translation>Il faut une expression régulière.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>It needs the number of a process.</source>
        <translation>Il faut le numéro d’un processus.</translation>
    </message>
    <message>
        <source>It needs the path of a control group, which begins with a slash.</source>
        <translation>Il faut le chemin d’un groupe de contrôle, qui commence par une barre oblique.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Number (PID)</source>
        <translation>Numéro (PID)</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe de contrôle</translation>
    </message>
    <message>
        <source>The name as the list shows it, at most 15 bytes.</source>
        <translation>Le nom tel que la liste l’affiche, 15 octets au plus.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that is found anywhere in the command line.</source>
        <translation>Une expression régulière (RE2), trouvée n’importe où dans la ligne de commande.</translation>
    </message>
    <message>
        <source>The number of one process; the entry is empty once it has ended.</source>
        <translation>Le numéro d’un processus&#xa0;; l’entrée est vide une fois qu’il est terminé.</translation>
    </message>
    <message>
        <source>A path; groups below it count as well.</source>
        <translation>Un chemin&#xa0;; les groupes situés en dessous comptent aussi.</translation>
    </message>
</context>
<context>
    <name>YamlMap</name>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>Il manque un deux-points après cette clé.</translation>
    </message>
    <message>
        <source>A key has to be a text.</source>
        <translation>Une clé doit être un texte.</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>Mappings are merged with &lt;&lt; in too many layers.</source>
        <translation>Trop de niveaux de tables fusionnées avec &lt;&lt;.</translation>
    </message>
    <message>
        <source>Only mappings can be merged with &lt;&lt;.</source>
        <translation>Seules des tables peuvent être fusionnées avec &lt;&lt;.</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>The file is not valid UTF-8.</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Control characters such as U+%1 cannot stand in YAML.</source>
        <translation>Les caractères de contrôle tels que U+%1 ne sont pas permis en YAML.</translation>
    </message>
    <message>
        <source>Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only before the document.</source>
        <translation>Des directives YAML, seules %YAML 1.1 et %TAG sont connues, et seulement avant le document.</translation>
    </message>
    <message>
        <source>%1 must be a mapping of keys to values.</source>
        <translation>%1 doit être une table de clés et de valeurs.</translation>
    </message>
    <message>
        <source>The key “%1” is of another program and was left out.</source>
        <translation>La clé «&#xa0;%1&#xa0;» relève d’un autre programme et a été ignorée.</translation>
    </message>
    <message>
        <source>%1 has no key “%2”.</source>
        <translation>%1 n’a pas de clé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>« %1 » doit être une liste.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, not “%2”.</source>
        <translation>« %1 » doit être un nombre entier, et non « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no duration such as 5m or 1h30m.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée telle que 5m ou 1h30m.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer une étiquette.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>La valeur de « %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Labels and annotations map names to texts.</source>
        <translation>Les étiquettes et annotations doivent associer des noms à des textes.</translation>
    </message>
    <message>
        <source>“%1” cannot name a label or annotation.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer une étiquette ni une annotation.</translation>
    </message>
</context>
<context>
    <name>opsglass::AboutDialog</name>
    <message>
        <source>About Opsglass</source>
        <translation>À propos d’Opsglass</translation>
    </message>
    <message>
        <source>Opsglass %1

A desktop monitor for AI agents and LLM services.

Free software under the GNU General Public License, version 3 or later. It contacts the addresses you configure and no others, and tells nobody about you.</source>
        <translation>Opsglass %1

Un moniteur de bureau pour agents IA et services LLM.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il ne contacte que les adresses que vous configurez, et ne transmet à personne d’informations sur vous.</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Réalisé avec</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Supprimer le filtre %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBell</name>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertBook</name>
    <message>
        <source>%1 no longer has its watchdog alert: its alerting does not work.</source>
        <translation>%1 n’a plus son alerte watchdog&#xa0;: son système d’alerte ne fonctionne pas.</translation>
    </message>
    <message>
        <source>What %1 would say is unknown.</source>
        <translation>Ce que dirait %1 est inconnu.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertCenter</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Pause Notifications</source>
        <translation>Suspendre les &amp;notifications</translation>
    </message>
    <message>
        <source>Not While I P&amp;resent</source>
        <translation>Pas &amp;pendant mes présentations</translation>
    </message>
    <message>
        <source>Silence &amp;All for an Hour</source>
        <translation>&amp;Tout sous silence pendant une heure</translation>
    </message>
    <message>
        <source>Alert S&amp;ettings…</source>
        <translation>&amp;Réglages des alertes…</translation>
    </message>
    <message>
        <source>Stay in the &amp;Tray When the Window Is Closed</source>
        <translation>Rester dans la &amp;zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>There Is No Tray Here: Closing the Window Ends Opsglass</source>
        <translation>Pas de zone de notification ici&#xa0;: fermer la fenêtre termine Opsglass</translation>
    </message>
    <message>
        <source>From a notification</source>
        <translation>Depuis une notification</translation>
    </message>
    <message>
        <source>All alerts, for an hour</source>
        <translation>Toutes les alertes, pendant une heure</translation>
    </message>
    <message>
        <source>Export the History</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines written to %1.</source>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertChartView</name>
    <message>
        <source>The rule&apos;s expression over its threshold</source>
        <translation>L’expression de la règle, par rapport à son seuil</translation>
    </message>
    <message>
        <source>No chart</source>
        <translation>Pas de graphique</translation>
    </message>
    <message>
        <source>Nobody that answers this rule&apos;s expression is among the sources.</source>
        <translation>Aucune des sources ne peut répondre à l’expression de cette règle.</translation>
    </message>
    <message>
        <source>The expression of its rule is not known.</source>
        <translation>L’expression de sa règle n’est pas connue.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>The expression gives no series in this stretch of time.</source>
        <translation>L’expression ne donne aucune série dans cet intervalle.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDesk</name>
    <message>
        <source>Silenced here.</source>
        <translation>Mise sous silence ici.</translation>
    </message>
    <message>
        <source>Silenced in %1.</source>
        <translation>Mise sous silence dans %1.</translation>
    </message>
    <message>
        <source>The silence in %1 has ended.</source>
        <translation>Le silence dans %1 a pris fin.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertDetail</name>
    <message>
        <source>Choose an alert to see all there is to know of it.</source>
        <translation>Choisissez une alerte pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The alert</source>
        <translation>L’alerte</translation>
    </message>
    <message>
        <source>History of the alert</source>
        <translation>Historique de l’alerte</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
    <message numerus="yes">
        <source>silenced by %n silence(s)</source>
        <translation>
            <numerusform>%n silence actif</numerusform>
            <numerusform>%n silences actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibée par %1</translation>
    </message>
    <message>
        <source>muted by %1</source>
        <translation>en sourdine par %1</translation>
    </message>
    <message>
        <source>No source knows this alert any more.</source>
        <translation>Plus aucune source ne connaît cette alerte.</translation>
    </message>
    <message>
        <source>Links and other annotations</source>
        <translation>Liens et autres annotations</translation>
    </message>
    <message>
        <source>Expression, for %1</source>
        <translation>Expression, pendant %1</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvée par</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Notifiée à</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertFilterBar</name>
    <message>
        <source>Severities</source>
        <translation>Gravités</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search alerts  /</source>
        <translation>Rechercher des alertes  /</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Rechercher des alertes</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupées par</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By receiver</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupées</translation>
    </message>
    <message>
        <source>By label %1</source>
        <translation>Par étiquette %1</translation>
    </message>
    <message>
        <source>%1 alerts are shown</source>
        <translation>Alertes affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 alerts are hidden</source>
        <translation>Alertes masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message numerus="yes">
        <source>%n severities</source>
        <translation>
            <numerusform>%n gravité</numerusform>
            <numerusform>%n gravités</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertHistoryModel</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n résolue</numerusform>
            <numerusform>%n résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>A pending alert went away before it fired</extracomment>
        <translation>Retombée</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notifiée</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non notifiée</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Mise sous silence</translation>
    </message>
    <message>
        <source>Silence expired</source>
        <translation>Silence expiré</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>Source answers</source>
        <translation>Source joignable</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertKeeper</name>
    <message>
        <source>Another Opsglass watches with this profile: alerts are told and recorded there.</source>
        <translation>Un autre Opsglass surveille avec ce profil&#xa0;: les alertes y sont notifiées et enregistrées.</translation>
    </message>
    <message>
        <source>Another Opsglass with this profile keeps the history: look at it there.</source>
        <translation>Un autre Opsglass de ce profil tient l’historique&#xa0;: consultez-le là-bas.</translation>
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
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Not told by an Alertmanager</source>
        <translation>Non notifiées par un Alertmanager</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Sous silence</translation>
    </message>
    <message>
        <source>Inhibited by %1</source>
        <translation>Inhibée par %1</translation>
    </message>
    <message>
        <source>Muted by %1</source>
        <translation>En sourdine par %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListPanel</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertListView</name>
    <message>
        <source>Silence…</source>
        <translation>Silence…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in Dashboard</source>
        <translation>Voir au tableau de bord</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Open at Source</source>
        <translation>Ouvrir à la source</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Acknowledge the alert for a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Pendant %1</translation>
    </message>
    <message>
        <source>Silence this alert for %1 (A)</source>
        <translation>Mettre cette alerte sous silence pendant %1 (A)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertNoticeView</name>
    <message>
        <source>Sho&amp;w All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Add a Sour&amp;ce…</source>
        <translation>Ajouter &amp;une source…</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertPreferences</name>
    <message numerus="yes">
        <source>Alertmanager %1, cluster %2, %n other peers</source>
        <translation>
            <numerusform>Alertmanager %1, grappe %2, %n autre pair</numerusform>
            <numerusform>Alertmanager %1, grappe %2, %n autres pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRoutingSettings</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Routing file</source>
        <translation>Fichier de routage</translation>
    </message>
    <message>
        <source>none: the built-in routing</source>
        <translation>aucun&#xa0;: le routage intégré</translation>
    </message>
    <message>
        <source>Problems of the routing file</source>
        <translation>Problèmes du fichier de routage</translation>
    </message>
    <message>
        <source>Routing by an Alertmanager configuration</source>
        <translation>Routage par une configuration d’Alertmanager</translation>
    </message>
    <message>
        <source>Its routes decide which alerts are told of together, how long is waited and when they are repeated; its inhibition rules and time intervals decide what is kept quiet. Its receivers, such as e-mail, are not used: forward alerts to an Alertmanager for those. The file stays as it is.</source>
        <translation>Ses routes décident quelles alertes sont notifiées ensemble, combien de temps attendre et quand répéter&#xa0;; ses règles d’inhibition et intervalles de temps décident de ce qui est tu. Ses destinataires, comme l’e-mail, ne sont pas utilisés&#xa0;: pour cela, transférez les alertes à un Alertmanager. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Each is sent every group of alerts when the desktop is told of it, in Alertmanager&apos;s format. Addresses are secrets: only their host is shown.</source>
        <translation>Chacun reçoit chaque groupe d’alertes au moment où le bureau en est averti, au format d’Alertmanager. Les adresses sont secrètes&#xa0;: seul leur hôte est affiché.</translation>
    </message>
    <message>
        <source>New webhook: %1</source>
        <translation>Nouveau webhook&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose an Alertmanager configuration</source>
        <translation>Choisir une configuration d’Alertmanager</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml);;All files (*)</source>
        <translation>Fichiers YAML (*.yml *.yaml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertRuleSettings</name>
    <message>
        <source>There is no source yet that rules could be evaluated on: add one first.</source>
        <translation>Il n’y a pas encore de source sur laquelle évaluer des règles&#xa0;: ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>&amp;Add rule files…</source>
        <translation>&amp;Ajouter des fichiers de règles…</translation>
    </message>
    <message>
        <source>Also &amp;watch the alerts of the servers&apos; own rules</source>
        <translation>&amp;Surveiller aussi les alertes des règles propres aux serveurs</translation>
    </message>
    <message>
        <source>Source the rules are evaluated on</source>
        <translation>Source sur laquelle les règles sont évaluées</translation>
    </message>
    <message>
        <source>Rules for &amp;source</source>
        <translation>&amp;Règles pour la source</translation>
    </message>
    <message>
        <source>Packs and rule files</source>
        <translation>Packs et fichiers de règles</translation>
    </message>
    <message>
        <source>Add rule files</source>
        <translation>Ajouter des fichiers de règles</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules);;All files (*)</source>
        <translation>Fichiers de règles (*.yml *.yaml *.rules);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There are no packs and no files yet.</source>
        <translation>Il n’y a encore ni packs ni fichiers.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSettingsDialog</name>
    <message>
        <source>Alert settings</source>
        <translation>Réglages des alertes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanagers</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertSourceStrip</name>
    <message>
        <source>Sources that did not answer</source>
        <translation>Sources qui n’ont pas répondu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AlertTray</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without severity</source>
        <translation>
            <numerusform>%n sans gravité</numerusform>
            <numerusform>%n sans gravité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced or inhibited</source>
        <translation>
            <numerusform>%n sous silence ou inhibée</numerusform>
            <numerusform>%n sous silence ou inhibées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be asked</source>
        <translation>
            <numerusform>%n source impossible à interroger</numerusform>
            <numerusform>%n sources impossibles à interroger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not asked yet</source>
        <translation>
            <numerusform>%n source pas encore interrogée</numerusform>
            <numerusform>%n sources pas encore interrogées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is watched</source>
        <translation>rien n’est surveillé</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No alert known</source>
        <translation>Aucune alerte connue</translation>
    </message>
    <message>
        <source>notifications paused</source>
        <translation>notifications suspendues</translation>
    </message>
    <message>
        <source>notifications paused until %1</source>
        <translation>notifications suspendues jusqu’à %1</translation>
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
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerClient</name>
    <message>
        <source>%1 has no API v2 of an Alertmanager at this address (%2): it is another server, an Alertmanager too old for it, or lives below a path that belongs to the address.</source>
        <translation>%1 n’a pas d’API v2 d’Alertmanager à cette adresse (%2)&#xa0;: c’est un autre serveur, un Alertmanager trop ancien, ou il se trouve sous un chemin à inclure dans l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not have this silence.</source>
        <translation>%1 n’a pas ce silence.</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <translation>%1 refuse ceci&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”) instead of the API v2 of an Alertmanager: a login is needed, or the address is another one.</source>
        <translation>%1 a répondu par une page web («&#xa0;%2&#xa0;») au lieu de l’API v2 d’un Alertmanager&#xa0;: une connexion est nécessaire, ou l’adresse est une autre.</translation>
    </message>
    <message>
        <source>The answer is not what Alertmanager&apos;s API v2 promises, from byte %1 on; is this the address of an Alertmanager?</source>
        <translation>La réponse n’est pas conforme à l’API v2 d’Alertmanager, à partir de l’octet %1&#xa0;; est-ce l’adresse d’un Alertmanager&#xa0;?</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerSettings</name>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Chosen Alertmanager</source>
        <translation>Alertmanager choisi</translation>
    </message>
    <message>
        <source>&amp;Forward alerts of my rules to it</source>
        <translation>Lui &amp;transférer les alertes de mes règles</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>Alertmanagers</source>
        <translation>Alertmanagers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>http://host:9093</source>
        <translation>http://hôte:9093</translation>
    </message>
    <message>
        <source>As a Prometheus does: it then routes and delivers them, by e-mail for instance.</source>
        <translation>Comme le fait un Prometheus&#xa0;: il les route alors et les achemine, par e-mail par exemple.</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Ce qui ne va pas avec l’adresse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>“%1” has this address already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà cette adresse.</translation>
    </message>
    <message>
        <source>An Alertmanager: %1</source>
        <translation>Un Alertmanager&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alertmanager “%1”: %2</source>
        <translation>Alertmanager «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking it…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>New Alertmanager</source>
        <translation>Nouvel Alertmanager</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertmanagerWatch</name>
    <message>
        <source>There is no such Alertmanager.</source>
        <translation>Il n’existe pas de tel Alertmanager.</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Retour au tableau de bord (Échap)</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Al&amp;erts (%1)</source>
        <translation>Ale&amp;rtes (%1)</translation>
    </message>
    <message>
        <source>Al&amp;erts</source>
        <translation>Ale&amp;rtes</translation>
    </message>
    <message>
        <source>&amp;Silences (%1)</source>
        <translation>&amp;Silences (%1)</translation>
    </message>
    <message>
        <source>&amp;Silences</source>
        <translation>&amp;Silences</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
</context>
<context>
    <name>opsglass::AlertsRun</name>
    <message>
        <source>The server has not evaluated it yet.</source>
        <translation>Le serveur ne l’a pas encore évaluée.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations of this dashboard</source>
        <translation>Annotations de ce tableau de bord</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Évènements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n évènement</numerusform>
            <numerusform>%1 · %n évènements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · off</source>
        <translation>%1 · désactivée</translation>
    </message>
    <message>
        <source>%1 · asking…</source>
        <translation>%1 · interrogation…</translation>
    </message>
    <message>
        <source>This dashboard has no annotations.</source>
        <translation>Ce tableau de bord n’a pas d’annotations.</translation>
    </message>
    <message>
        <source>No events in this time range.</source>
        <translation>Aucun évènement dans cette plage de temps.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 events in this time range.</source>
        <translation>Les %1 évènements les plus récents sur %2 dans cette plage de temps.</translation>
    </message>
    <message>
        <source>Events in this time range; Enter shows the time around one.</source>
        <translation>Évènements dans cette plage de temps&#xa0;; Entrée affiche les alentours de l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationSet</name>
    <message>
        <source>It does not ask Prometheus, so that Opsglass has no events for it.</source>
        <translation>Elle n’interroge pas Prometheus&#xa0;; Opsglass n’a donc pas d’évènements pour elle.</translation>
    </message>
</context>
<context>
    <name>opsglass::BarChartPlot</name>
    <message>
        <source>Bar chart</source>
        <translation>Diagramme à barres</translation>
    </message>
    <message>
        <source>Arrow keys move from bar to bar and from category to category, Return follows the links of a bar, Escape lets go.</source>
        <translation>Les touches fléchées passent d’une barre et d’une catégorie à l’autre, Entrée suit les liens d’une barre, Échap quitte.</translation>
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
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the budgets</source>
        <translation>Modifier les budgets</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation>Définir un budget…</translation>
    </message>
    <message>
        <source>Be told when money or tokens are spent faster than in a day, a week or a month they may be</source>
        <translation>Être averti quand l’argent ou les tokens sont dépensés plus vite que prévu pour un jour, une semaine ou un mois</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>en afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Dernière valeur connue&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>An alert at %1.</source>
        <translation>Une alerte à %1.</translation>
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
        <translation>D’après les tableaux de bord &amp;intégrés</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dès</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisissez une source</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>A counter, with labels if need be, or an expression over [$__range]:
increase(tokens_total[$__range]) * 3e-6</source>
        <translation>Un compteur, avec des étiquettes si besoin, ou une expression sur [$__range]&#xa0;:
increase(tokens_total[$__range]) * 3e-6</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>Percents of the amount; an alert at each</source>
        <translation>Pourcentages du montant&#xa0;; une alerte à chacun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>A&amp;lerts at (%)</source>
        <translation>A&amp;lertes à (%)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>opsglass::BudgetStrip</name>
    <message>
        <source>&amp;Budgets…</source>
        <translation>&amp;Budgets…</translation>
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
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>No budget yet. A budget says how much money, or how many tokens, may be spent in a day, a week or a month, and gives an alert at each step on the way.</source>
        <translation>Pas encore de budget. Un budget fixe combien d’argent ou de tokens peut être dépensé en un jour, une semaine ou un mois, et donne une alerte à chaque palier.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>opsglass::Catalog</name>
    <message>
        <source>There is no source to ask.</source>
        <translation>Il n’y a aucune source à interroger.</translation>
    </message>
</context>
<context>
    <name>opsglass::CellInspector</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>opsglass::CertificateSourcePage</name>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File of the authorities</source>
        <translation>Fichier des autorités</translation>
    </message>
    <message>
        <source>&amp;Forget It</source>
        <translation>L’ou&amp;blier</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>The key has a pa&amp;ssphrase</source>
        <translation>La clé a une p&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Aut&amp;horities</source>
        <translation>Aut&amp;orités</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>&amp;Client certificate</source>
        <translation>&amp;Certificat client</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>&amp;Sa clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>What these authorities signed; without a file those of the system count.</source>
        <translation>Ce que ces autorités ont signé&#xa0;; sans fichier, celles du système comptent.</translation>
    </message>
    <message>
        <source>Only the certificate with this SHA-256 fingerprint:
%1</source>
        <translation>Seulement le certificat ayant cette empreinte SHA-256&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>opsglass::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do or see?</source>
        <translation>Que voulez-vous faire ou voir&#xa0;?</translation>
    </message>
    <message>
        <source>Search commands, dashboards and panels</source>
        <translation>Rechercher commandes, tableaux de bord et panneaux</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>opsglass::ConnectionResult</name>
    <message>
        <source>%1 series</source>
        <translation>%1 séries</translation>
    </message>
    <message numerus="yes">
        <source>%n targets up</source>
        <translation>
            <numerusform>%n cible joignable</numerusform>
            <numerusform>%n cibles joignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets down</source>
        <translation>
            <numerusform>%n cible injoignable</numerusform>
            <numerusform>%n cibles injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>scraped every %1 s</source>
        <translation>collecte toutes les %1 s</translation>
    </message>
    <message>
        <source>&amp;Use That Address</source>
        <translation>Ut&amp;iliser cette adresse</translation>
    </message>
    <message>
        <source>S&amp;crape It</source>
        <translation>Collecter &amp;ici</translation>
    </message>
    <message>
        <source>Tr&amp;ust This Certificate</source>
        <translation>Fa&amp;ire confiance à ce certificat</translation>
    </message>
    <message>
        <source>&amp;Open the Alert Settings</source>
        <translation>Ouvr&amp;ir les réglages des alertes</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>Certificats du serveur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
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
        <translation>Choisissez sous Certificats le fichier de l’autorité qui l’a signé. Ou comparez l’empreinte à celle qu’indique le propriétaire du serveur, et faites confiance à ce seul certificat.</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody is in between: compare the fingerprint with what the server&apos;s owner says before you trust the new one.</source>
        <translation>Il a peut-être été renouvelé, ou quelqu’un s’est interposé&#xa0;: comparez l’empreinte à celle qu’indique le propriétaire du serveur avant de faire confiance au nouveau.</translation>
    </message>
    <message>
        <source>Use the address with http.</source>
        <translation>Utilisez l’adresse en http.</translation>
    </message>
    <message>
        <source>Choose a client certificate that this server accepts, under Certificates.</source>
        <translation>Choisissez sous Certificats un certificat client que ce serveur accepte.</translation>
    </message>
    <message>
        <source>Choose your client certificate and its key under Certificates.</source>
        <translation>Choisissez sous Certificats votre certificat client et sa clé.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy.</source>
        <translation>Vérifiez l’adresse, le réseau et le proxy.</translation>
    </message>
    <message>
        <source>Check the proxy and its login under Network, or use none.</source>
        <translation>Vérifiez le proxy et ses identifiants sous Réseau, ou n’en utilisez aucun.</translation>
    </message>
    <message>
        <source>Check the address, a firewall in between and the proxy, or wait longer: the time-out is under Network.</source>
        <translation>Vérifiez l’adresse, un éventuel pare-feu et le proxy, ou attendez plus longtemps&#xa0;: le délai de réponse est sous Réseau.</translation>
    </message>
    <message>
        <source>Start the server, or correct the port: most often it is 9090 for Prometheus and 8428 for VictoriaMetrics.</source>
        <translation>Démarrez le serveur, ou corrigez le port&#xa0;: c’est le plus souvent 9090 pour Prometheus et 8428 pour VictoriaMetrics.</translation>
    </message>
    <message>
        <source>Check how the name is written, or whether it is known only in another network, such as a VPN.</source>
        <translation>Vérifiez l’orthographe du nom, ou s’il n’est connu que dans un autre réseau, par exemple un VPN.</translation>
    </message>
    <message>
        <source>Use the address it names.</source>
        <translation>Utilisez l’adresse qu’il indique.</translation>
    </message>
    <message>
        <source>People log in there with a browser, which Opsglass cannot: ask for an address behind the login page, or for a token or header that passes it, and set this under Login.</source>
        <translation>On s’y connecte avec un navigateur, ce qu’Opsglass ne peut pas faire&#xa0;: demandez une adresse située derrière la page de connexion, ou un jeton ou un en-tête qui la franchit, et indiquez-le sous Authentification.</translation>
    </message>
    <message>
        <source>%1 speaks TLS alone.</source>
        <translation>%1 ne parle que TLS.</translation>
    </message>
    <message>
        <source>Use the address with https.</source>
        <translation>Utilisez l’adresse en https.</translation>
    </message>
    <message>
        <source>It may be starting, or nobody is behind it: try again later, or look at the server itself.</source>
        <translation>Il est peut-être en cours de démarrage, ou rien ne répond derrière lui&#xa0;: réessayez plus tard, ou examinez le serveur lui-même.</translation>
    </message>
    <message>
        <source>Name your tenant: add the header X-Scope-OrgID under Login.</source>
        <translation>Nommez votre tenant&#xa0;: ajoutez l’en-tête X-Scope-OrgID sous Authentification.</translation>
    </message>
    <message>
        <source>Choose user and password, or a token, under Login.</source>
        <translation>Choisissez utilisateur et mot de passe, ou un jeton, sous Authentification.</translation>
    </message>
    <message>
        <source>What is set under Login is not accepted: correct it.</source>
        <translation>Ce qui est indiqué sous Authentification n’est pas accepté&#xa0;: corrigez-le.</translation>
    </message>
    <message>
        <source>%1 answers with a page to log in on (“%2”).</source>
        <translation>%1 répond par une page de connexion («&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to query, or use another login.</source>
        <translation>Demandez à son administrateur le droit d’interroger, ou utilisez d’autres identifiants.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a web page, “%1”</source>
        <translation>une page web, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>an API that speaks JSON, but not that of Prometheus</source>
        <translation>une API qui parle JSON, mais pas celle de Prometheus</translation>
    </message>
    <message>
        <source>a web server that says nothing (status %1)</source>
        <translation>un serveur web qui ne dit rien (état %1)</translation>
    </message>
    <message>
        <source>a web server that says “%1”</source>
        <translation>un serveur web qui dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is %1, not a Prometheus.</source>
        <translation>C’est %1, pas un Prometheus.</translation>
    </message>
    <message>
        <source>Give the address of the server that Grafana asks: it is in the settings of its data source. Its dashboards come in by File → Import from Grafana.</source>
        <translation>Donnez l’adresse du serveur que Grafana interroge&#xa0;: elle est dans les réglages de sa source de données. Ses tableaux de bord s’importent par Fichier → Importer depuis Grafana.</translation>
    </message>
    <message>
        <source>There is no Prometheus API at %1, but there is one at %2.</source>
        <translation>Il n’y a pas d’API Prometheus à l’adresse %1, mais il y en a une à l’adresse %2.</translation>
    </message>
    <message>
        <source>Use that address.</source>
        <translation>Utilisez cette adresse.</translation>
    </message>
    <message>
        <source>A Prometheus-compatible server</source>
        <translation>Un serveur compatible Prometheus</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 is too old.</source>
        <translation>%1 est trop ancien.</translation>
    </message>
    <message>
        <source>Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists of variables hold too much. Update the server.</source>
        <translation>Opsglass a besoin de Prometheus %1.%2 ou plus récent&#xa0;: les graphiques fonctionnent, mais les listes des variables contiennent trop de valeurs. Mettez le serveur à jour.</translation>
    </message>
    <message>
        <source>These are the bare metrics of %1; nobody answers queries here.</source>
        <translation>Ce sont les métriques brutes de %1&#xa0;; rien ne répond aux requêtes ici.</translation>
    </message>
    <message>
        <source>These are bare metrics; nobody answers queries here.</source>
        <translation>Ce sont des métriques brutes&#xa0;; rien ne répond aux requêtes ici.</translation>
    </message>
    <message>
        <source>Scrape them: a private Prometheus inside Opsglass then keeps their history.</source>
        <translation>Collectez-les&#xa0;: un Prometheus privé intégré à Opsglass en conserve alors l’historique.</translation>
    </message>
    <message>
        <source>Add it in the alert settings: Opsglass then shows its alerts and silences.</source>
        <translation>Ajoutez-le dans les réglages des alertes&#xa0;: Opsglass affiche alors ses alertes et ses silences.</translation>
    </message>
    <message>
        <source>This is no Prometheus: it looks like %1.</source>
        <translation>Ce n’est pas un Prometheus&#xa0;: cela ressemble à %1.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>Le serveur se présente comme %1.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server lives below a path.</source>
        <translation>Vérifiez l’adresse et le port, et si le serveur se trouve sous un chemin.</translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::DashListPanel</name>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Consultés récemment</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No dashboard is in this list.</source>
        <translation>Aucun tableau de bord dans cette liste.</translation>
    </message>
</context>
<context>
    <name>opsglass::DashboardPage</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Back to dashboard</source>
        <translation>&amp;Retour au tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet Cells</source>
        <translation>Cellules de &amp;tableur</translation>
    </message>
    <message>
        <source>&amp;Table (HTML)</source>
        <translation>Ta&amp;bleau (HTML)</translation>
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
        <translation>Le tableau de bord est trop long pour une seule image&#xa0;: %1 × %2 pixels. Choisissez moins de valeurs pour les variables qui répètent ses panneaux, ou un autre format.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>La mémoire ne suffit pas pour l’image.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>opsglass::Demo</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The demo is already running; close its window first.</source>
        <translation>La démo est déjà en cours&#xa0;; fermez d’abord sa fenêtre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Making the eight days before today…</source>
        <translation>Création des huit jours précédant aujourd’hui…</translation>
    </message>
    <message>
        <source>Making what happened since the last time…</source>
        <translation>Création de ce qui s’est passé depuis la dernière fois…</translation>
    </message>
    <message>
        <source>Starting Prometheus…</source>
        <translation>Démarrage de Prometheus…</translation>
    </message>
    <message>
        <source>The demo cannot listen on this machine&apos;s loopback address.</source>
        <translation>La démo ne peut pas écouter sur l’adresse de bouclage de cette machine.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::DemoHistory</name>
    <message>
        <source>The demo needs Prometheus: run “apt install prometheus” and start it again.</source>
        <translation>La démo a besoin de Prometheus&#xa0;: exécutez «&#xa0;apt install prometheus&#xa0;» et relancez-la.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Un autre Opsglass utilise les données de %1&#xa0;; fermez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be stored: %1</source>
        <translation>Impossible d’enregistrer le passé de la démo&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopDesk</name>
    <message>
        <source>A report without secrets is in the clipboard. Read it before you give it away.</source>
        <translation>Un rapport sans secrets est dans le presse-papiers. Lisez-le avant de le communiquer.</translation>
    </message>
</context>
<context>
    <name>opsglass::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Silence 1 h</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>opsglass::DetailsReader</name>
    <message>
        <source>it belongs to somebody else</source>
        <translation>il appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Its share of memory cannot be read: %1.</source>
        <translation>Impossible de lire sa part de mémoire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The process has ended.</source>
        <translation>Le processus est terminé.</translation>
    </message>
    <message>
        <source>Its program cannot be read: %1.</source>
        <translation>Impossible de lire son programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its working directory cannot be read: %1.</source>
        <translation>Impossible de lire son dossier de travail&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::Export</name>
    <message>
        <source>The data of these panels are missing here, or not all of them are here:</source>
        <translation>Les données de ces panneaux manquent ici, ou n’y sont pas toutes&#xa0;:</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>There is no panel %1.</source>
        <translation>Il n’y a pas de panneau %1.</translation>
    </message>
    <message>
        <source>“%1” has no data: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de données&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip, or one panel.</source>
        <translation>Plusieurs panneaux donnent plusieurs fichiers&#xa0;: indiquez un dossier ou un .zip, ou un seul panneau.</translation>
    </message>
    <message>
        <source>The picture cannot be compressed.</source>
        <translation>L’image ne peut pas être compressée.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>Impossible de créer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>un fichier porte ce nom</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportCommand</name>
    <message>
        <source>The dashboard has no panel %1.</source>
        <translation>Le tableau de bord n’a pas de panneau %1.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>A picture is nothing for a terminal: name a file with --output.</source>
        <translation>Une image n’est pas faite pour un terminal&#xa0;: indiquez un fichier avec --output.</translation>
    </message>
    <message>
        <source>The dashboard has no variable “%1”.</source>
        <translation>Le tableau de bord n’a pas de variable «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Asking for all panels</source>
        <translation>Interrogation de tous les panneaux</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The dashboard was closed before it was exported.</source>
        <translation>Le tableau de bord a été fermé avant d’être exporté.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message numerus="yes">
        <source> Panels that failed: %1 and %n more.</source>
        <translation>
            <numerusform> Panneaux en échec&#xa0;: %1 et %n autre.</numerusform>
            <numerusform> Panneaux en échec&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source> Panels that failed: %1.</source>
        <translation> Panneaux en échec&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of the files are written.</source>
        <translation>
            <numerusform>%1 %n des fichiers a été écrit.</numerusform>
            <numerusform>%1 %n des fichiers ont été écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Export&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV (tabs)</source>
        <translation>TSV (tabulations)</translation>
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
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Données&#xa0;:</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>All samples, before transformations</source>
        <translation>Tous les échantillons, avant transformations</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (%1, parted by “%2”)</source>
        <comment>a number</comment>
        <translation>Pour un &amp;tableur (%1, séparateur «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Separator and decimals of your region; texts that look like formulas get an apostrophe</source>
        <translation>Séparateur et décimales de votre région&#xa0;; les textes qui ressemblent à des formules reçoivent une apostrophe</translation>
    </message>
    <message>
        <source>As seen (%1)</source>
        <translation>Comme affiché (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>F&amp;useau horaire&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>Fich&amp;iers&#xa0;:</translation>
    </message>
    <message>
        <source>One per panel in a folder</source>
        <translation>Un par panneau dans un dossier</translation>
    </message>
    <message>
        <source>One per panel in a zip</source>
        <translation>Un par panneau dans un zip</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Résolution&#xa0;:</translation>
    </message>
    <message>
        <source>1× (as on a usual screen)</source>
        <translation>1× (comme sur un écran ordinaire)</translation>
    </message>
    <message>
        <source>2× (for high resolution)</source>
        <translation>2× (pour la haute résolution)</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>A4 landscape, no panel cut in two</source>
        <translation>A4 paysage, aucun panneau coupé en deux</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>Une longue page</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Largeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parc&amp;ourir…</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>V&amp;ers&#xa0;:</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Export into a Folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Export into a File</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Name the folder too.</source>
        <translation>Indiquez aussi le dossier.</translation>
    </message>
    <message>
        <source>There is a file of that name.</source>
        <translation>Un fichier porte ce nom.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The folder exists: files of the same names in it are replaced.</source>
        <translation>Le dossier existe&#xa0;: les fichiers du même nom y seront remplacés.</translation>
    </message>
    <message>
        <source>The file exists and is replaced.</source>
        <translation>Le fichier existe et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExportOptions</name>
    <message>
        <source>Say what to write: --format csv, json, md, png, pdf or svg.</source>
        <translation>Indiquez quoi écrire&#xa0;: --format csv, json, md, png, pdf ou svg.</translation>
    </message>
    <message>
        <source>--format is csv, tsv, json, html, md, png, pdf or svg, not “%1”.</source>
        <translation>--format doit valoir csv, tsv, json, html, md, png, pdf ou svg, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--panel is the number of a panel, not “%1”.</source>
        <translation>--panel doit être le numéro d’un panneau, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--scale is a number between 0.25 and 8, not “%1”.</source>
        <translation>--scale doit être un nombre entre 0.25 et 8, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--paper is a4 or long, not “%1”.</source>
        <translation>--paper doit valoir a4 ou long, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several panels are several files: name a folder or a .zip with --output, or one panel with --panel.</source>
        <translation>Plusieurs panneaux donnent plusieurs fichiers&#xa0;: indiquez un dossier ou un .zip avec --output, ou un panneau avec --panel.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet ne va qu’avec --format csv.</translation>
    </message>
    <message>
        <source>Name one dashboard: a file, or the uid of a built-in one.</source>
        <translation>Indiquez un tableau de bord&#xa0;: un fichier, ou l’uid d’un tableau de bord intégré.</translation>
    </message>
</context>
<context>
    <name>opsglass::Exporter</name>
    <message>
        <source>The metrics of this machine are not offered at %1: others than this machine could read them there. Allow that first.</source>
        <translation>Les métriques de cette machine ne sont pas proposées sur %1&#xa0;: d’autres machines pourraient les y lire. Autorisez-le d’abord.</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>another program uses this port</source>
        <translation>un autre programme utilise ce port</translation>
    </message>
    <message>
        <source>The metrics of this machine cannot be offered at %1, port %2: %3.</source>
        <translation>Impossible de proposer les métriques de cette machine sur %1, port %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDesk</name>
    <message>
        <source>The environment overrides the settings by: %1.</source>
        <translation>L’environnement remplace les réglages par : %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::ExporterDialog</name>
    <message>
        <source>&amp;Offer this machine&apos;s metrics</source>
        <translation>&amp;Proposer les métriques de cette machine</translation>
    </message>
    <message>
        <source>Other &amp;machines may reach it</source>
        <translation>D’autres &amp;machines peuvent y accéder</translation>
    </message>
    <message>
        <source>Metrics Exporter</source>
        <translation>Exportateur de métriques</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Without this, only addresses of this machine alone are taken, such as 127.0.0.1.</source>
        <translation>Sans ceci, seules les adresses propres à cette machine sont admises, telles que 127.0.0.1.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>A Prometheus can scrape what Opsglass reads of this machine and of the processes on the watch list, in the text format of /metrics. There is no password: whoever reaches the address can read it.</source>
        <translation>Un Prometheus peut collecter ce qu’Opsglass lit de cette machine et des processus de la liste de surveillance, au format texte de /metrics. Il n’y a pas de mot de passe&#xa0;: quiconque atteint l’adresse peut le lire.</translation>
    </message>
    <message>
        <source>Offered at %1</source>
        <translation>Proposées sur %1</translation>
    </message>
    <message>
        <source>Nothing is offered.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
</context>
<context>
    <name>opsglass::FileMenu</name>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Tableaux de bord Grafana (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <translation>Tout e&amp;xporter…</translation>
    </message>
    <message>
        <source>I&amp;mport Everything…</source>
        <translation>Tout i&amp;mporter…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Open Dashboard File…</source>
        <translation>&amp;Ouvrir un tableau de bord…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Paste Dashboard</source>
        <translation>&amp;Coller un tableau de bord</translation>
    </message>
    <message>
        <source>Import from &amp;Grafana…</source>
        <translation>Importer depuis &amp;Grafana…</translation>
    </message>
    <message>
        <source>&amp;Connect to a Server…</source>
        <translation>Se connecter à un ser&amp;veur…</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos and their like</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos et autres semblables</translation>
    </message>
    <message>
        <source>&amp;Watch an Endpoint…</source>
        <translation>&amp;Surveiller un endpoint…</translation>
    </message>
    <message>
        <source>A /metrics address, scraped by a private Prometheus</source>
        <translation>Une adresse /metrics, collectée par un Prometheus privé</translation>
    </message>
    <message>
        <source>Look at the &amp;Demo</source>
        <translation>Découvrir la &amp;démo</translation>
    </message>
    <message>
        <source>A demo agent inside the program, with eight days behind it</source>
        <translation>Un agent de démonstration interne, avec huit jours derrière lui</translation>
    </message>
    <message>
        <source>&amp;Report Schedule…</source>
        <translation>&amp;Rapports planifiés…</translation>
    </message>
    <message>
        <source>Metrics E&amp;xporter…</source>
        <translation>&amp;Exportateur de métriques…</translation>
    </message>
    <message>
        <source>Open Dashboard File</source>
        <translation>Ouvrir un tableau de bord</translation>
    </message>
    <message>
        <source>Import Dashboards</source>
        <translation>Importer des tableaux de bord</translation>
    </message>
    <message>
        <source>Connect to a Server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Address of the server, such as http://localhost:9090 or name=http://host:9090</source>
        <translation>Adresse du serveur, par exemple http://localhost:9090 ou nom=http://hôte:9090</translation>
    </message>
    <message>
        <source>Watch an Endpoint</source>
        <translation>Surveiller un endpoint</translation>
    </message>
    <message>
        <source>Address of its metrics, such as http://localhost:8000/metrics</source>
        <translation>Adresse de ses métriques, par exemple http://localhost:8000/metrics</translation>
    </message>
</context>
<context>
    <name>opsglass::GeneralSourcePage</name>
    <message>
        <source>Scrape interval in seconds</source>
        <translation>Intervalle de collecte en secondes</translation>
    </message>
    <message>
        <source>Scrape inter&amp;val</source>
        <translation>Inter&amp;valle de collecte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Adre&amp;sse</translation>
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
        <translation>Une page de métriques. Un Prometheus privé intégré à Opsglass la collecte et conserve ce qu’elle a dit.</translation>
    </message>
    <message>
        <source>Prometheus, VictoriaMetrics, Mimir, Thanos or another server with their API. The address may have a path.</source>
        <translation>Prometheus, VictoriaMetrics, Mimir, Thanos ou un autre serveur offrant leur API. L’adresse peut comporter un chemin.</translation>
    </message>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>toutes les %n s</numerusform>
            <numerusform>toutes les %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>as the server says, or else %1 s</source>
        <translation>selon le serveur, sinon %1 s</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur Grafana&#xa0;: écrivez par exemple https://grafana.example.org.</translation>
    </message>
    <message>
        <source>Make a token in Grafana under Administration, Service accounts, and paste it here.</source>
        <translation>Créez un jeton dans Grafana sous Administration, Comptes de service, et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 has no dashboard with the uid “%2” (404), or the token may not see it.</source>
        <translation>%1 n’a pas de tableau de bord d’uid «&#xa0;%2&#xa0;» (404), ou le jeton n’y a pas accès.</translation>
    </message>
    <message>
        <source>%1 has no Grafana at this address (404). Where Grafana lives below a path, the path belongs to the address.</source>
        <translation>%1 n’a pas de Grafana à cette adresse (404). Si Grafana se trouve sous un chemin, ce chemin fait partie de l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (401).</source>
        <translation>%1 n’accepte pas le jeton (401).</translation>
    </message>
    <message>
        <source>%1 wants a token (401).</source>
        <translation>%1 demande un jeton (401).</translation>
    </message>
    <message>
        <source>%1 does not allow this to the token (403): its service account needs the role Viewer to read and Editor to save.</source>
        <translation>%1 ne permet pas cela au jeton (403)&#xa0;: son compte de service doit avoir le rôle Viewer pour lire et Editor pour enregistrer.</translation>
    </message>
    <message>
        <source>The answer is not what Grafana&apos;s API promises; is this the address of a Grafana server?</source>
        <translation>La réponse n’est pas conforme à l’API de Grafana&#xa0;; est-ce l’adresse d’un serveur Grafana&#xa0;?</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaDesk</name>
    <message>
        <source>No keyring answers: the token is kept until Opsglass closes.</source>
        <translation>Aucun trousseau de clés ne répond&#xa0;: le jeton est gardé jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <translation>Récupération de %1 sur %2…</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translation>Envoi à %1…</translation>
    </message>
    <message>
        <source>The server has another version: %1</source>
        <translation>Le serveur a une autre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Enregistré sur %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaForm</name>
    <message>
        <source>&amp;Remember the token in the system&apos;s keyring</source>
        <translation>Mém&amp;oriser le jeton dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>https://grafana.example.org, or the address of a dashboard</source>
        <translation>https://grafana.example.org, ou l’adresse d’un tableau de bord</translation>
    </message>
    <message>
        <source>of a service account; nothing where none is needed</source>
        <translation>d’un compte de service&#xa0;; rien s’il n’en faut pas</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaImportDialog</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Import from Grafana</source>
        <translation>Importer depuis Grafana</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Rechercher des tableaux de bord</translation>
    </message>
    <message>
        <source>Dashboards of the server</source>
        <translation>Tableaux de bord du serveur</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>&amp;Importer %n</numerusform>
            <numerusform>&amp;Importer %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::GrafanaSendDialog</name>
    <message>
        <source>Send “%1” to Grafana</source>
        <translation>Envoyer «&#xa0;%1&#xa0;» à Grafana</translation>
    </message>
    <message>
        <source>what changed; for the version history</source>
        <translation>ce qui a changé&#xa0;; pour l’historique des versions</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Dashboards (no folder)</source>
        <translation>Tableaux de bord (sans dossier)</translation>
    </message>
    <message>
        <source>Connect to see the folders</source>
        <translation>Connectez-vous pour voir les dossiers</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
</context>
<context>
    <name>opsglass::HeaderTable</name>
    <message>
        <source>Remo&amp;ve Header</source>
        <translation>Su&amp;pprimer l’en-tête</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>En-têtes envoyés avec chaque requête</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Add &amp;Header</source>
        <translation>Ajouter un &amp;en-tête</translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message>
        <source>A heatmap needs a time and one column of numbers per bucket.</source>
        <translation>Une carte thermique demande une colonne de temps et une colonne de nombres par bucket.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>Les requêtes donnent %n histogramme, dont un seul est dessiné&#xa0;: %1. Faites la somme par (le) pour tout voir.</numerusform>
            <numerusform>Les requêtes donnent %n histogrammes, dont un seul est dessiné&#xa0;: %1. Faites la somme par (le) pour les voir tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no values above zero to count on a logarithmic scale.</source>
        <translation>Aucune valeur supérieure à zéro à compter sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one value to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Couleurs de %1 à %2</translation>
    </message>
</context>
<context>
    <name>opsglass::HeatmapPlot</name>
    <message>
        <source>Heatmap</source>
        <translation>Carte thermique</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Enter follows the links of a cell, Escape lets go of the crosshair.</source>
        <translation>Les touches fléchées passent d’une cellule à l’autre, Entrée suit les liens d’une cellule, Échap libère le réticule.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Exemplar</source>
        <translation>Exemplaire</translation>
    </message>
</context>
<context>
    <name>opsglass::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, desktop, sources and settings, without secrets</source>
        <translation>Versions, bureau, sources et réglages, sans les secrets</translation>
    </message>
    <message>
        <source>&amp;About Opsglass</source>
        <translation>&amp;À propos d’Opsglass</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>%n histogramme est ignoré&#xa0;: ses buckets diffèrent des premiers.</numerusform>
            <numerusform>%n histogrammes sont ignorés&#xa0;: leurs buckets diffèrent des premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of buckets without an end are left out, such as those of +Inf.</source>
        <translation>Les effectifs des buckets sans borne, comme ceux de +Inf, sont ignorés.</translation>
    </message>
</context>
<context>
    <name>opsglass::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Left and right move from bucket to bucket, Escape lets go.</source>
        <translation>Gauche et Droite passent d’un bucket à l’autre, Échap quitte.</translation>
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
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notifiée</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non notifiée</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Tout ce qu’il y a</translation>
    </message>
    <message>
        <source>Search the history  /</source>
        <translation>Rechercher dans l’historique  /</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>History of alerts</source>
        <translation>Historique des alertes</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Il ne s’est rien passé.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n lines</source>
        <translation>
            <numerusform>La ligne la plus récente (%n)</numerusform>
            <numerusform>Les %n lignes les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ImportPreviewDialog</name>
    <message>
        <source>Import Everything</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Everything in %1 is here already.</source>
        <translation>Tout le contenu de %1 est déjà présent.</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>Ce que %1 changerait&#xa0;:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What is there now is kept as a file in the folder of the backups. Passwords and other secrets are not in such files. Opsglass starts anew to import.</source>
        <translation>L’état actuel est conservé dans un fichier du dossier des sauvegardes. Les mots de passe et autres secrets ne figurent pas dans ces fichiers. Opsglass redémarre pour importer.</translation>
    </message>
    <message>
        <source>&amp;Import and Restart</source>
        <translation>&amp;Importer et redémarrer</translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message>
        <source>The text is neither a dashboard in JSON nor the address of one.</source>
        <translation>Le texte n’est ni un tableau de bord en JSON ni l’adresse d’un tableau de bord.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Another version of “%1” is in the library.</source>
        <translation>Une autre version de «&#xa0;%1&#xa0;» est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” has the uid of “%2” in the library.</source>
        <translation>«&#xa0;%1&#xa0;» a l’uid de «&#xa0;%2&#xa0;», qui est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Replace puts the new one in its place. Keep Both gives the new one a uid of its own, so links still lead to the one that is there.</source>
        <translation>Remplacer met le nouveau à sa place. Garder les deux donne au nouveau son propre uid&#xa0;: les liens mènent toujours à celui qui est déjà là.</translation>
    </message>
    <message>
        <source>&amp;Do the same with the others</source>
        <translation>&amp;Faire de même pour les autres</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s) are in the library now.</source>
        <translation>
            <numerusform>%n tableau de bord est à présent dans la bibliothèque.</numerusform>
            <numerusform>%n tableaux de bord sont à présent dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être importé.</numerusform>
            <numerusform>%n autres n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InputsDialog</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>This dashboard does not say which of your sources it is about. Choose once; the choice is remembered beside the file, which stays as it is.</source>
        <translation>Ce tableau de bord n’indique pas laquelle de vos sources il concerne. Choisissez une fois&#xa0;; le choix est retenu à côté du fichier, qui reste tel quel.</translation>
    </message>
    <message>
        <source>This dashboard leaves a text to you. Write it once; it is remembered beside the file, which stays as it is.</source>
        <translation>Ce tableau de bord vous laisse un texte à écrire. Écrivez-le une fois&#xa0;; il est retenu à côté du fichier, qui reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message>
        <source>Inspect: %1</source>
        <translation>Inspecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Time for all answers</source>
        <translation>Temps pour toutes les réponses</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>opsglass::InstantQueries</name>
    <message>
        <source>The source is not asked any more.</source>
        <translation>La source n’est plus interrogée.</translation>
    </message>
    <message>
        <source>There is no source to ask.</source>
        <translation>Il n’y a aucune source à interroger.</translation>
    </message>
</context>
<context>
    <name>opsglass::Keyring</name>
    <message>
        <source>No keyring answers.</source>
        <translation>Aucun trousseau de clés ne répond.</translation>
    </message>
</context>
<context>
    <name>opsglass::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>opsglass::LibraryActions</name>
    <message>
        <source>Rename Dashboard</source>
        <translation>Renommer le tableau de bord</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>Move to Folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Folder for “%1”: choose one, or type a new name. Without a name it is the library itself.</source>
        <translation>Dossier pour «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un ou saisissez un nouveau nom. Sans nom, c’est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Save as File</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <source>Grafana dashboards (*.json);;All files (*)</source>
        <translation>Tableaux de bord Grafana (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>No file manager can be started. The file is %1.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être lancé. Le fichier est %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkFollower</name>
    <message>
        <source>The link leads to the dashboard “%1”, which is not here. Open its file first.</source>
        <translation>Le lien mène au tableau de bord «&#xa0;%1&#xa0;», qui n’est pas ici. Ouvrez d’abord son fichier.</translation>
    </message>
    <message>
        <source>The link “%1” leads to a page of Grafana that is not here.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» mène à une page de Grafana qui n’est pas ici.</translation>
    </message>
    <message>
        <source>The link “%1” cannot be opened.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>opsglass::LinkStrip</name>
    <message>
        <source>Links of the dashboard</source>
        <translation>Liens du tableau de bord</translation>
    </message>
</context>
<context>
    <name>opsglass::LocalDesk</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>opsglass::LoginSourcePage</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>nowhere: ask at every start</source>
        <translation>nulle part&#xa0;: demander à chaque démarrage</translation>
    </message>
    <message>
        <source>elsewhere: a variable, a file or a command</source>
        <translation>ailleurs&#xa0;: une variable, un fichier ou une commande</translation>
    </message>
    <message>
        <source>in a file, not encrypted</source>
        <translation>dans un fichier, sans chiffrement</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Authenti&amp;fication</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Keep se&amp;crets</source>
        <translation>&amp;Conserver les secrets</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Counts for the passwords, tokens and secret headers of this source. Without a keyring they are asked for at every start.</source>
        <translation>Vaut pour les mots de passe, jetons et en-têtes secrets de cette source. Sans trousseau de clés, ils sont demandés à chaque démarrage.</translation>
    </message>
    <message>
        <source>They are known until Opsglass closes.</source>
        <translation>Ils sont connus jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>Fields for secrets say where each is read from: env:NAME, file:/path or command:program arguments. What stands there is saved with the settings and is not secret.</source>
        <translation>Les champs des secrets indiquent où chacun est lu&#xa0;: env:NOM, file:/chemin ou command:programme arguments. Ce qui y figure est enregistré avec les réglages et n’est pas secret.</translation>
    </message>
    <message>
        <source>Whoever can read your files, a backup or this disk can read these secrets: the file secrets.json is not encrypted.</source>
        <translation>Quiconque peut lire vos fichiers, une sauvegarde ou ce disque peut lire ces secrets&#xa0;: le fichier secrets.json n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>opsglass::MainWindow</name>
    <message>
        <source>&amp;Back in Time</source>
        <translation>Recu&amp;ler dans le temps</translation>
    </message>
    <message>
        <source>&amp;Forward in Time</source>
        <translation>Avan&amp;cer dans le temps</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>&amp;View Panel Alone</source>
        <translation>Afficher le panneau &amp;seul</translation>
    </message>
    <message>
        <source>&amp;Inspect Panel</source>
        <translation>&amp;Inspecter le panneau</translation>
    </message>
    <message>
        <source>Set Variab&amp;les</source>
        <translation>Définir les &amp;variables</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Find Dashboard</source>
        <translation>&amp;Rechercher un tableau de bord</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>Ti&amp;me Range…</source>
        <translation>Plage de &amp;temps…</translation>
    </message>
    <message>
        <source>&amp;Annotations…</source>
        <translation>A&amp;nnotations…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write what is seen as data or as a picture (Ctrl+E)</source>
        <translation>Écrire ce qui est affiché sous forme de données ou d’image (Ctrl+E)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Import R&amp;eport…</source>
        <translation>Rapport d’i&amp;mport…</translation>
    </message>
    <message>
        <source>&amp;Save as File…</source>
        <translation>Enre&amp;gistrer comme fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
    <message>
        <source>Send to &amp;Grafana…</source>
        <translation>&amp;Envoyer à Grafana…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>The file has a problem</source>
        <translation>Le fichier a un problème</translation>
    </message>
    <message>
        <source>%1 – Opsglass</source>
        <translation>%1 – Opsglass</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>Al&amp;ertes</translation>
    </message>
    <message>
        <source>&amp;Show Alerts</source>
        <translation>&amp;Afficher les alertes</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <source>Processes of this machine (Ctrl+Shift+P)</source>
        <translation>Processus de cette machine (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>opsglass::ManagedPrometheus</name>
    <message>
        <source>“%1” cannot be scraped: write an address such as http://localhost:9100/metrics.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être collecté&#xa0;: écrivez une adresse telle que http://localhost:9100/metrics.</translation>
    </message>
    <message>
        <source>The managed Prometheus has not become ready within a minute.</source>
        <translation>Le Prometheus intégré n’a pas été prêt au bout d’une minute.</translation>
    </message>
    <message>
        <source>Prometheus is not installed: run “apt install prometheus”, or connect Opsglass to a server instead.</source>
        <translation>Prometheus n’est pas installé&#xa0;: exécutez «&#xa0;apt install prometheus&#xa0;», ou connectez plutôt Opsglass à un serveur.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Another Opsglass uses the data in %1; close it first.</source>
        <translation>Un autre Opsglass utilise les données de %1&#xa0;; fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The managed Prometheus has ended: %1</source>
        <translation>Le Prometheus intégré s’est arrêté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MatcherEditor</name>
    <message>
        <source>The matcher counts</source>
        <translation>Le critère compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove the matcher</source>
        <translation>Supprimer le critère</translation>
    </message>
</context>
<context>
    <name>opsglass::MonitorRun</name>
    <message>
        <source>No answer for %1 s.</source>
        <translation>Aucune réponse depuis %1 s.</translation>
    </message>
</context>
<context>
    <name>opsglass::NetworkSourcePage</name>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>http://host:8080 or socks5://host:1080</source>
        <translation>http://hôte:8080 ou socks5://hôte:1080</translation>
    </message>
    <message>
        <source>nothing where no login is needed</source>
        <translation>rien si aucune authentification n’est requise</translation>
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
        <translation>Adr&amp;esse du proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <translation>&amp;Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <translation>&amp;Mot de passe du proxy</translation>
    </message>
    <message>
        <source>&amp;Wait for answers</source>
        <translation>Délai de ré&amp;ponse</translation>
    </message>
</context>
<context>
    <name>opsglass::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this notice (Esc)</source>
        <translation>Fermer cet avis (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationServer</name>
    <message>
        <source>The notification server does not answer.</source>
        <translation>Le serveur de notifications ne répond pas.</translation>
    </message>
    <message>
        <source>The notification server refused to show an alert.</source>
        <translation>Le serveur de notifications a refusé d’afficher une alerte.</translation>
    </message>
    <message>
        <source>Notifications need a session bus, and there is none.</source>
        <translation>Les notifications exigent un bus de session, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Rien sur ce bureau n’affiche de notifications.</translation>
    </message>
    <message>
        <source>The session bus is gone, and notifications with it.</source>
        <translation>Le bus de session a disparu, et les notifications avec lui.</translation>
    </message>
</context>
<context>
    <name>opsglass::NotificationSettings</name>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>&amp;Notifier sur le bureau</translation>
    </message>
    <message>
        <source>Tell also when it is o&amp;ver</source>
        <translation>Notifier aussi la &amp;fin des alertes</translation>
    </message>
    <message>
        <source>&amp;Hide what alerts say: only how many there are is told</source>
        <translation>&amp;Masquer ce que disent les alertes&#xa0;: n’en notifier que le nombre</translation>
    </message>
    <message>
        <source>Critical ones stay until they are &amp;dismissed</source>
        <translation>Les critiques restent jusqu’à ce qu’on les f&amp;erme</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Groups of alerts. 0: each has a notification of its own.</source>
        <translation>Groupes d’alertes. 0&#xa0;: chacun a sa propre notification.</translation>
    </message>
    <message>
        <source>&amp;Sum up when more come within a minute than</source>
        <translation>&amp;Résumer s’il en arrive en une minute plus de</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Of no known severity</source>
        <translation>De gravité inconnue</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Son&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Notifications</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be silenced or snoozed in Opsglass.</source>
        <translation>Elle peut être mise sous silence ou reportée dans Opsglass.</translation>
    </message>
    <message>
        <source>Opsglass has the details.</source>
        <translation>Les détails sont dans Opsglass.</translation>
    </message>
    <message>
        <source>Alerts are resolved</source>
        <translation>Des alertes sont résolues</translation>
    </message>
    <message>
        <source>Critical alerts are firing</source>
        <translation>Des alertes critiques sont déclenchées</translation>
    </message>
    <message>
        <source>Warnings are firing</source>
        <translation>Des avertissements sont déclenchés</translation>
    </message>
    <message>
        <source>Alerts are firing</source>
        <translation>Des alertes sont déclenchées</translation>
    </message>
</context>
<context>
    <name>opsglass::NotifyDesk</name>
    <message>
        <source>notifications are switched off</source>
        <translation>les notifications sont désactivées</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>sous silence</translation>
    </message>
    <message>
        <source>inhibited by %1</source>
        <translation>inhibée par %1</translation>
    </message>
    <message>
        <source>outside its time: %1</source>
        <translation>hors de ses horaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>reportée jusqu’à %1</translation>
    </message>
    <message>
        <source>notifications are paused until %1</source>
        <translation>les notifications sont suspendues jusqu’à %1</translation>
    </message>
    <message>
        <source>notifications are paused</source>
        <translation>les notifications sont suspendues</translation>
    </message>
    <message>
        <source>somebody presents</source>
        <translation>présentation en cours</translation>
    </message>
    <message>
        <source>quiet hours until %1</source>
        <translation>heures calmes jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>opsglass::Opener</name>
    <message>
        <source>The file has changed and asks for more than before. Open it again to answer.</source>
        <translation>Le fichier a changé et demande plus qu’avant. Rouvrez-le pour répondre.</translation>
    </message>
</context>
<context>
    <name>opsglass::Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelData</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out: a heatmap or histogram shows them.</source>
        <translation>
            <numerusform>%n série d’histogrammes natifs est ignorée&#xa0;: une carte thermique ou un histogramme l’affiche.</numerusform>
            <numerusform>%n séries d’histogrammes natifs sont ignorées&#xa0;: une carte thermique ou un histogramme les affiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::PanelFrame</name>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>Al&amp;ertes</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>A panel shows what was that long ago, such as &quot;7d&quot;</extracomment>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelHeader</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Panel menu</source>
        <translation>Menu du panneau</translation>
    </message>
    <message>
        <source>Panel menu (M)</source>
        <translation>Menu du panneau (M)</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelNotice</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>opsglass::PanelParts</name>
    <message>
        <source>It is not answered yet.</source>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>opsglass::PastWriter</name>
    <message>
        <source>The demo&apos;s past cannot be written to %1: %2.</source>
        <translation>Impossible d’écrire le passé de la démo dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PictureHeader</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::PieChartPanel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
</context>
<context>
    <name>opsglass::PlaceholderPanel</name>
    <message>
        <source>Unknown panel type</source>
        <translation>Type de panneau inconnu</translation>
    </message>
</context>
<context>
    <name>opsglass::PlotWidget</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, Enter follows the links of a value, Escape lets go.</source>
        <translation>Gauche et Droite déplacent le réticule, Entrée suit les liens d’une valeur, Échap quitte.</translation>
    </message>
</context>
<context>
    <name>opsglass::PreferencesDialog</name>
    <message>
        <source>&amp;Start when I log in, in the background</source>
        <translation>&amp;Démarrer à l’ouverture de session, en arrière-plan</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when the window is closed</source>
        <translation>Rester dans la &amp;zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>There is no tray on this desktop now: closing the window ends Opsglass.</source>
        <translation>Ce bureau n’a pas de zone de notification actuellement&#xa0;: fermer la fenêtre termine Opsglass.</translation>
    </message>
    <message>
        <source>What cannot be changed here is set by the administrator of this machine.</source>
        <translation>Ce qui ne peut pas être modifié ici est défini par l’administrateur de cette machine.</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Le changement de langue prend effet au prochain démarrage.</translation>
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
        <translation>&amp;Terminer…</translation>
    </message>
    <message>
        <source>&amp;Kill…</source>
        <translation>T&amp;uer…</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priorité…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>&amp;Surveiller…</translation>
    </message>
    <message>
        <source>Copy Comm&amp;and</source>
        <translation>Copier la com&amp;mande</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read the details again: shares of memory, arguments, program</source>
        <translation>Relire les détails&#xa0;: parts de mémoire, arguments, programme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessBar</name>
    <message>
        <source>Only &amp;mine</source>
        <translation>Les &amp;miens seulement</translation>
    </message>
    <message>
        <source>&amp;Watch list</source>
        <translation>&amp;Liste de surveillance</translation>
    </message>
    <message>
        <source>Name, command, PID or user</source>
        <translation>Nom, commande, PID ou utilisateur</translation>
    </message>
    <message>
        <source>Search processes (Ctrl+F)</source>
        <translation>Rechercher des processus (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search processes</source>
        <translation>Rechercher des processus</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Flat list</source>
        <translation>Liste simple</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Par agent</translation>
    </message>
    <message>
        <source>Only processes with your rights</source>
        <translation>Seulement les processus ayant vos droits</translation>
    </message>
    <message>
        <source>Processes whose figures are kept as series</source>
        <translation>Les processus dont les chiffres sont conservés sous forme de séries</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n process(es)</source>
        <translation>
            <numerusform>%1 processus sur %n</numerusform>
            <numerusform>%1 processus sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>&amp;Nouvelle entrée…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No processes are watched</source>
        <translation>Aucun processus n’est surveillé</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPU in the last ten minutes; 100 % is one core</source>
        <translation>CPU au cours des dix dernières minutes&#xa0;; 100&#xa0;% correspond à un cœur</translation>
    </message>
    <message>
        <source>Memory (RSS) in the last ten minutes</source>
        <translation>Mémoire (RSS) au cours des dix dernières minutes</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100&#xa0;% correspond à un cœur entier</translation>
    </message>
    <message>
        <source>Memory in RAM (RSS)</source>
        <translation>Mémoire en RAM (RSS)</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessControl</name>
    <message>
        <source>Process %1 has ended already.</source>
        <translation>Le processus %1 est déjà terminé.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Process %1 cannot be reached safely: %2.</source>
        <translation>Le processus %1 ne peut pas être atteint de façon sûre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a part of the kernel, not a program.</source>
        <translation>«&#xa0;%1&#xa0;» est une partie du noyau, pas un programme.</translation>
    </message>
    <message>
        <source>You may not end “%1” (%2): it belongs to %3.</source>
        <translation>Vous n’avez pas le droit de terminer «&#xa0;%1&#xa0;» (%2), qui appartient à %3.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be ended: %3.</source>
        <translation>Impossible de terminer «&#xa0;%1&#xa0;» (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Only root may give “%1” (%2) a nice value below %3.</source>
        <translation>Seul root peut donner à «&#xa0;%1&#xa0;» (%2) une valeur nice inférieure à %3.</translation>
    </message>
    <message>
        <source>You may not set the nice value of “%1” (%2): it belongs to %3.</source>
        <translation>Vous n’avez pas le droit de définir la valeur nice de «&#xa0;%1&#xa0;» (%2), qui appartient à %3.</translation>
    </message>
    <message>
        <source>The nice value of “%1” (%2) cannot be set: %3.</source>
        <translation>Impossible de définir la valeur nice de «&#xa0;%1&#xa0;» (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A nice value is between −20 and 19, not %1.</source>
        <translation>Une valeur nice est comprise entre −20 et 19&#xa0;; %1 n’en est pas une.</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessDetail</name>
    <message>
        <source>Choose a process to see all there is to know of it.</source>
        <translation>Choisissez un processus pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Le processus</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>100 % is one whole core</source>
        <translation>100&#xa0;% correspond à un cœur entier</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps CPU</translation>
    </message>
    <message>
        <source>Of all cores since its start</source>
        <translation>De tous les cœurs depuis son démarrage</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>In RAM, shared parts whole (RSS)</source>
        <translation>En RAM, parties partagées comptées en entier (RSS)</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>Part propre</translation>
    </message>
    <message>
        <source>In RAM, shared parts divided among those that share them (PSS)</source>
        <translation>En RAM, parties partagées réparties entre ceux qui les partagent (PSS)</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>En swap</translation>
    </message>
    <message>
        <source>Memory that was moved to the disk</source>
        <translation>Mémoire déplacée sur le disque</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Espace d’adressage</translation>
    </message>
    <message>
        <source>Reserved, mostly not in use</source>
        <translation>Réservé, le plus souvent inutilisé</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>Files, sockets and pipes</source>
        <translation>Fichiers, sockets et tubes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>From storage since its start, and now</source>
        <translation>Depuis le stockage, depuis son démarrage et maintenant</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>To storage since its start, and now</source>
        <translation>Vers le stockage, depuis son démarrage et maintenant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe de contrôle</translation>
    </message>
    <message>
        <source>Watched as</source>
        <translation>Surveillé comme</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n processus</numerusform>
            <numerusform>%n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures are sums of those that can be read.</source>
        <translation>Les chiffres sont la somme de ceux qui peuvent être lus.</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>nice %1</source>
        <translation>nice %1</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>parent %1</translation>
    </message>
    <message>
        <source>Has ended, as seen at %1.</source>
        <translation>Terminé, constaté le %1.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessTree</name>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>opsglass::ProcessesPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the dashboard (Esc)</source>
        <translation>Retour au tableau de bord (Échap)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Aucun processus</translation>
    </message>
    <message>
        <source>The system told of none.</source>
        <translation>Le système n’en a indiqué aucun.</translation>
    </message>
    <message>
        <source>No process is like that</source>
        <translation>Aucun processus ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>None of %n process(es) has this text or user.</source>
        <translation>
            <numerusform>Le seul processus (%n) n’a ni ce texte ni cet utilisateur.</numerusform>
            <numerusform>Aucun des %n processus n’a ce texte ou cet utilisateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Program</name>
    <message>
        <source>This endpoint cannot be watched</source>
        <translation>Cet endpoint ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>The dashboard cannot be opened</source>
        <translation>Le tableau de bord ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Opsglass goes on</source>
        <translation>Opsglass continue</translation>
    </message>
    <message>
        <source>Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program.</source>
        <translation>Opsglass continue de surveiller dans la zone de notification. Son menu et Ctrl+Q terminent le programme.</translation>
    </message>
    <message>
        <source>What do you want to watch?</source>
        <translation>Que voulez-vous surveiller&#xa0;?</translation>
    </message>
    <message>
        <source>Opsglass shows the metrics of AI agents and LLM services, and of the machines underneath. You can change this later in the File menu.</source>
        <translation>Opsglass affiche les métriques d’agents IA et de services LLM, et des machines qui les portent. Vous pourrez changer cela plus tard dans le menu Fichier.</translation>
    </message>
    <message>
        <source>This server cannot be used</source>
        <translation>Ce serveur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Aucune source ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>opsglass::ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>opsglass::PrometheusClient</name>
    <message>
        <source>The answer has too many histogram buckets: more than %1.</source>
        <translation>La réponse a trop de buckets d’histogramme&#xa0;: plus de %1.</translation>
    </message>
    <message>
        <source>The answer has too many series: more than %1 of %2 points each.</source>
        <translation>La réponse a trop de séries&#xa0;: plus de %1 de %2 points chacune.</translation>
    </message>
    <message>
        <source>The query selects a range of samples, which has no value at one point in time; wrap it in a function such as rate() or last_over_time().</source>
        <translation>La requête sélectionne une plage d’échantillons, qui n’a pas de valeur à un instant donné&#xa0;; enveloppez-la dans une fonction telle que rate() ou last_over_time().</translation>
    </message>
    <message>
        <source>The answer is partial: not all of the server&apos;s nodes took part.</source>
        <translation>La réponse est partielle&#xa0;: tous les nœuds du serveur n’y ont pas pris part.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” holds no private key in PEM form.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de clé privée au format PEM.</translation>
    </message>
    <message>
        <source>The private key in “%1” needs its passphrase.</source>
        <translation>La clé privée de «&#xa0;%1&#xa0;» exige sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in “%1”.</source>
        <translation>La phrase secrète n’ouvre pas la clé privée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is damaged, or its passphrase is another one.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, ou la phrase secrète n’est pas la bonne.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de certificat au format PEM.</translation>
    </message>
    <message>
        <source>“%1” is not a proxy of the form http://host:port or socks5://host:port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy de la forme http://hôte:port ou socks5://hôte:port.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What failed, and the words of the program that says so</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %2 s.</source>
        <translation>%1 n’a pas terminé sa réponse en %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MiB.</source>
        <translation>%1 a répondu par plus de %2 Mio.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was whole.</source>
        <translation>%1 a fermé la connexion avant que sa réponse soit complète.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>Le certificat de %1 n’est pas accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not accept our client certificate.</source>
        <translation>%1 n’accepte pas notre certificat client.</translation>
    </message>
    <message>
        <source>%1 wants a client certificate.</source>
        <translation>%1 demande un certificat client.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS: its address must begin with http://, not with https://.</source>
        <translation>%1 ne parle pas TLS : son adresse doit commencer par http:// et non par https://.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <translation>Le proxy %1</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (407).</source>
        <translation>%1 demande une authentification, ou une autre (407).</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through the proxy %2</source>
        <translation>Impossible de joindre %1 par le proxy %2</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Personne n’écoute sur %1.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Impossible de joindre %1</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which is not followed: a login is needed, or the address is to be corrected.</source>
        <translation>%1 nous renvoie vers %2, ce qui n’est pas suivi&#xa0;: une authentification est nécessaire, ou l’adresse est à corriger.</translation>
    </message>
    <message>
        <source>%1 wants a login, or another one (401)</source>
        <translation>%1 demande une authentification, ou une autre (401)</translation>
    </message>
    <message>
        <source>%1 does not allow this (403)</source>
        <translation>%1 ne permet pas ceci (403)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2 (404)</source>
        <translation>%1 n’a rien à l’adresse %2 (404)</translation>
    </message>
    <message>
        <source>%1 is asked too often (429)</source>
        <translation>%1 est interrogé trop souvent (429)</translation>
    </message>
    <message>
        <source>%1 is not ready (%2)</source>
        <translation>%1 n’est pas prêt (%2)</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 a répondu avec l’état %2</translation>
    </message>
    <message>
        <source>%1 answered with a web page (“%2”): a login is needed, or the address is not that of the API.</source>
        <translation>%1 a répondu par une page web («&#xa0;%2&#xa0;»)&#xa0;: une authentification est nécessaire, ou l’adresse n’est pas celle de l’API.</translation>
    </message>
    <message>
        <source>%1 answered with a text that is not JSON: %2</source>
        <translation>%1 a répondu par un texte qui n’est pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answered with something that is not JSON.</source>
        <translation>%1 a répondu par quelque chose qui n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The answer is not what Prometheus&apos; API promises, from byte %1 on.</source>
        <translation>La réponse n’est pas conforme à l’API de Prometheus, à partir de l’octet %1.</translation>
    </message>
    <message>
        <source>it is not the one that is trusted.</source>
        <translation>ce n’est pas celui auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the form http://host:port.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de la forme http://hôte:port.</translation>
    </message>
</context>
<context>
    <name>opsglass::QueryOptions</name>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format doit valoir table, csv ou json, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 is a duration such as 5m or 1h30m, not “%2”.</source>
        <translation>--%1 doit être une durée telle que 5m ou 1h30m, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one expression, in quotes of the shell.</source>
        <translation>Donnez une seule expression, entre guillemets du shell.</translation>
    </message>
    <message>
        <source>An expression is asked of one source.</source>
        <translation>Une expression s’adresse à une seule source.</translation>
    </message>
    <message>
        <source>--step goes with --range.</source>
        <translation>--step ne va qu’avec --range.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with --format csv.</source>
        <translation>--spreadsheet ne va qu’avec --format csv.</translation>
    </message>
</context>
<context>
    <name>opsglass::QuietHoursEdit</name>
    <message>
        <source>&amp;Quiet hours: no notifications and no sounds</source>
        <translation>&amp;Heures calmes&#xa0;: ni notifications ni sons</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>C&amp;ritical alerts are told of all the same</source>
        <translation>Les alertes cri&amp;tiques sont notifiées malgré tout</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <translation>Calme le %1</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Begin on</source>
        <translation>Débuter le</translation>
    </message>
    <message>
        <source>The quiet hours end when they begin.</source>
        <translation>Les heures calmes se terminent quand elles commencent.</translation>
    </message>
    <message>
        <source>The quiet hours need a day.</source>
        <translation>Les heures calmes demandent au moins un jour.</translation>
    </message>
</context>
<context>
    <name>opsglass::RefreshPicker</name>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Actualiser maintenant (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message>
        <source>Only what &amp;differs from Grafana</source>
        <translation>Seulement ce qui &amp;diffère de Grafana</translation>
    </message>
    <message>
        <source>Import Report</source>
        <translation>Rapport d’import</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n tableau de bord</numerusform>
            <numerusform>%n tableaux de bord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.</source>
        <translation>%1. Panneaux dessinés comme dans Grafana : %2 ; autrement : %3 ; non dessinés : %4.</translation>
    </message>
    <message>
        <source>● full</source>
        <translation>● complet</translation>
    </message>
    <message>
        <source>▲ partial</source>
        <translation>▲ partiel</translation>
    </message>
    <message>
        <source>■ none</source>
        <translation>■ aucun</translation>
    </message>
    <message>
        <source>Panel %1</source>
        <translation>Panneau %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportPreferences</name>
    <message>
        <source>These endpoints are scraped only while Opsglass runs. A report says for how long they were not.</source>
        <translation>Ces endpoints ne sont collectés que pendant qu’Opsglass fonctionne. Un rapport indique combien de temps ils ne l’ont pas été.</translation>
    </message>
    <message>
        <source>The demo begins anew each time: its reports show what one looks like.</source>
        <translation>La démo recommence à zéro à chaque fois&#xa0;: ses rapports donnent un exemple de présentation.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Le rapport est écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opsglass::ReportScheduleDialog</name>
    <message>
        <source>&amp;Write reports on a schedule</source>
        <translation>&amp;Écrire des rapports planifiés</translation>
    </message>
    <message>
        <source>Install a &amp;systemd user timer for when Opsglass is not running</source>
        <translation>Installer un timer utilisateur &amp;systemd pour quand Opsglass n’est pas lancé</translation>
    </message>
    <message>
        <source>Scheduled Reports</source>
        <translation>Rapports planifiés</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Chaque %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absente actuellement)</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>sur %1</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>What is written for systemd</source>
        <translation>Ce qui est écrit pour systemd</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Time span</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>Il n’y a encore rien à mettre dans un rapport.</translation>
    </message>
    <message>
        <source>Choose a folder for the reports.</source>
        <translation>Choisissez un dossier pour les rapports.</translation>
    </message>
    <message>
        <source>The folder is a full path, beginning with /.</source>
        <translation>Le dossier doit être un chemin complet, qui commence par /.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it knows none of them yet. Choose one in the File menu first: Connect to a Server…, Watch an Endpoint… or Look at the Demo.</source>
        <translation>Les rapports portent sur un serveur, sur des endpoints qu’Opsglass collecte ou sur la démo, et il n’en connaît encore aucun. Choisissez-en d’abord un dans le menu Fichier&#xa0;: Se connecter à un serveur…, Surveiller un endpoint… ou Découvrir la démo.</translation>
    </message>
    <message>
        <source>No report is written.</source>
        <translation>Aucun rapport n’est écrit.</translation>
    </message>
    <message>
        <source>The report of %1 is written at once.</source>
        <translation>Le rapport de %1 est écrit immédiatement.</translation>
    </message>
    <message>
        <source>The next report is that of %1.</source>
        <translation>Le prochain rapport est celui de %1.</translation>
    </message>
</context>
<context>
    <name>opsglass::RequestDesk</name>
    <message>
        <source>That is too much to open at once.</source>
        <translation>C’est trop à ouvrir à la fois.</translation>
    </message>
    <message>
        <source>Only files and links that begin with “opsglass:” are opened, not “%1”.</source>
        <translation>Seuls les fichiers et les liens qui commencent par «&#xa0;opsglass:&#xa0;» sont ouverts, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The action “%1” takes no parameters.</source>
        <translation>L’action «&#xa0;%1&#xa0;» n’accepte pas de paramètres.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>L’action «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>opsglass::RoutingFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  (%n panneau)</numerusform>
            <numerusform>%1  (%n panneaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this row</source>
        <translation>Ouvrir cette ligne</translation>
    </message>
    <message>
        <source>Close this row</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleDetail</name>
    <message>
        <source>&amp;Copy expression</source>
        <translation>&amp;Copier l’expression</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Choose a rule to see all there is to know of it.</source>
        <translation>Choisissez une règle pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Records a series</source>
        <translation>Enregistre une série</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alerte déclenchée</numerusform>
            <numerusform>%n alertes déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) pending</source>
        <translation>
            <numerusform>%n alerte en attente</numerusform>
            <numerusform>%n alertes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated yet</source>
        <translation>pas encore évaluée</translation>
    </message>
    <message>
        <source>evaluated %1 ago, at %2</source>
        <translation>évaluée il y a %1, le %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>late: it should be evaluated every %1</source>
        <translation>en retard&#xa0;: elle devrait être évaluée toutes les %1</translation>
    </message>
    <message>
        <source>slow: more than a tenth of its interval</source>
        <translation>lente&#xa0;: plus d’un dixième de son intervalle</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Keep firing for</source>
        <translation>Maintenue pendant</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleFileRow</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <translation>Problèmes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series</source>
        <translation>
            <numerusform>%n série enregistrée</numerusform>
            <numerusform>%n séries enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused as it is now; the version before goes on.</source>
        <translation>Refusé dans son état actuel&#xa0;; la version d’avant reste en vigueur.</translation>
    </message>
    <message>
        <source>Refused: none of its rules is evaluated.</source>
        <translation>Refusé&#xa0;: aucune de ses règles n’est évaluée.</translation>
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
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTree</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>opsglass::RuleTreeModel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow or late</source>
        <translation>
            <numerusform>%n lente ou en retard</numerusform>
            <numerusform>%n lentes ou en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>Instead of a state: the rule writes a series</extracomment>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
</context>
<context>
    <name>opsglass::RulesPage</name>
    <message>
        <source>S&amp;witch rules on or off…</source>
        <translation>Acti&amp;ver ou désactiver des règles…</translation>
    </message>
    <message>
        <source>Search names, files, expressions, labels, errors</source>
        <translation>Rechercher noms, fichiers, expressions, étiquettes, erreurs</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Rechercher des règles</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <translation>Quelles règles sont affichées</translation>
    </message>
    <message>
        <source>No rule is like this.</source>
        <translation>Aucune règle ne correspond.</translation>
    </message>
    <message>
        <source>Show &amp;all rules</source>
        <translation>&amp;Afficher toutes les règles</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>Activer des règles</translation>
    </message>
    <message>
        <source>Packs that come with the program and rule files of your own, per source.</source>
        <translation>Packs fournis avec le programme et vos propres fichiers de règles, par source.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Rules are evaluated here once they are switched on for a source. Those the servers evaluate themselves are listed as well; none has told of any.</source>
        <translation>Les règles sont évaluées ici une fois activées pour une source. Celles que les serveurs évaluent eux-mêmes sont aussi listées&#xa0;; aucun n’en a indiqué.</translation>
    </message>
    <message>
        <source>All rules (%1)</source>
        <translation>Toutes les règles (%1)</translation>
    </message>
    <message>
        <source>Firing or pending (%1)</source>
        <translation>Déclenchées ou en attente (%1)</translation>
    </message>
    <message>
        <source>Failing (%1)</source>
        <translation>En échec (%1)</translation>
    </message>
    <message>
        <source>Slow or late (%1)</source>
        <translation>Lentes ou en retard (%1)</translation>
    </message>
</context>
<context>
    <name>opsglass::ScheduledReport</name>
    <message>
        <source>The login that is known does not do.</source>
        <translation>Les identifiants connus ne conviennent pas.</translation>
    </message>
    <message>
        <source>It is set up without a login.</source>
        <translation>Cette source est configurée sans authentification.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>The scheduled reports are about endpoints that Opsglass scrapes, and it scrapes none now.</source>
        <translation>Les rapports planifiés portent sur des endpoints qu’Opsglass collecte, et il n’en collecte aucun actuellement.</translation>
    </message>
    <message>
        <source>The source of the scheduled reports is not there.</source>
        <translation>La source des rapports planifiés est absente.</translation>
    </message>
    <message>
        <source>The scheduled reports have no folder to be written to.</source>
        <translation>Les rapports planifiés n’ont pas de dossier où être écrits.</translation>
    </message>
    <message>
        <source>Opsglass scrapes it, and did not run for about %1 of these %2: what happened then is not known.</source>
        <translation>Opsglass collecte cet endpoint et n’a pas fonctionné pendant environ %1 sur ces %2&#xa0;: on ignore ce qui s’est passé alors.</translation>
    </message>
</context>
<context>
    <name>opsglass::Scheduler</name>
    <message>
        <source>The source “%1” is not set up.</source>
        <translation>La source «&#xa0;%1&#xa0;» n’est pas configurée.</translation>
    </message>
    <message>
        <source>The time range is empty.</source>
        <translation>La plage de temps est vide.</translation>
    </message>
    <message>
        <source>The query asks for %L1 points per series; servers give at most %L2.</source>
        <translation>La requête demande %L1 points par série ; les serveurs en donnent au plus %L2.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretEdit</name>
    <message>
        <source>env:NAME, file:/path or command:program</source>
        <translation>env:NOM, file:/chemin ou command:programme</translation>
    </message>
    <message>
        <source>known; type another one to replace it</source>
        <translation>connu&#xa0;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>demandé en cas de besoin</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretStore</name>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>La variable %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” gave no secret: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a donné aucun secret&#xa0;: %2</translation>
    </message>
    <message>
        <source>it ended with status %1.</source>
        <translation>la commande s’est terminée avec l’état %1.</translation>
    </message>
    <message>
        <source>No keyring answers: the secrets of “%1” are known until Opsglass closes.</source>
        <translation>Aucun trousseau de clés ne répond&#xa0;: les secrets de «&#xa0;%1&#xa0;» sont connus jusqu’à la fermeture d’Opsglass.</translation>
    </message>
</context>
<context>
    <name>opsglass::SecretsDialog</name>
    <message>
        <source>It is kept in the system&apos;s keyring where one answers, else until Opsglass closes.</source>
        <translation>Conservé dans le trousseau de clés du système si l’un répond, sinon jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>It is kept in a file that is not encrypted.</source>
        <translation>Conservé dans un fichier qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>It is known until Opsglass closes.</source>
        <translation>Connu jusqu’à la fermeture d’Opsglass.</translation>
    </message>
    <message>
        <source>Login of a Source</source>
        <translation>Authentification d’une source</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this:</source>
        <translation>«&#xa0;%1&#xa0;», à l’adresse %2, ne peut pas être interrogée sans ceci&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” at %2 cannot be asked without this, for the user %3:</source>
        <translation>«&#xa0;%1&#xa0;», à l’adresse %2, ne peut pas être interrogée sans ceci, pour l’utilisateur %3&#xa0;:</translation>
    </message>
</context>
<context>
    <name>opsglass::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>On a Chart</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <source>Zoom all panels</source>
        <translation>Zoomer dans tous les panneaux</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>glisser</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>double-clic</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Déplacer le réticule</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Follow the link of a point</source>
        <translation>Suivre le lien d’un point</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Copy what an exemplar or annotation says</source>
        <translation>Copier le texte d’un exemplaire ou d’une annotation</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Menu of the panel</source>
        <translation>Menu du panneau</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In a Legend</source>
        <translation>Dans une légende</translation>
    </message>
    <message>
        <source>Show one series alone</source>
        <translation>Afficher une seule série</translation>
    </message>
    <message>
        <source>click, Enter</source>
        <translation>clic, Entrée</translation>
    </message>
    <message>
        <source>Show or hide a series</source>
        <translation>Afficher ou masquer une série</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Enter</source>
        <translation>Ctrl+clic, Ctrl+Entrée</translation>
    </message>
    <message>
        <source>In a Table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Filter the column</source>
        <translation>Filtrer la colonne</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Menu of the cell</source>
        <translation>Menu de la cellule</translation>
    </message>
    <message>
        <source>menu key, Shift+F10</source>
        <translation>touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>In the List of Alerts</source>
        <translation>Dans la liste des alertes</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Mettre fin au silence</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Ouvrir le runbook</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>In the List of Processes</source>
        <translation>Dans la liste des processus</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>End, kill</source>
        <translation>Terminer, tuer</translation>
    </message>
    <message>
        <source>Del, Shift+Del</source>
        <translation>Suppr, Maj+Suppr</translation>
    </message>
    <message>
        <source>Change the priority</source>
        <translation>Modifier la priorité</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>Ajouter à la liste de surveillance</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>Revenir à ce qui précédait</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>opsglass::Sidebar</name>
    <message>
        <source>No dashboard is found.</source>
        <translation>Aucun tableau de bord trouvé.</translation>
    </message>
    <message>
        <source>Search dashboards</source>
        <translation>Rechercher des tableaux de bord</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Show only dashboards with these tags</source>
        <translation>N’afficher que les tableaux de bord ayant ces tags</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>No dashboard has a tag</source>
        <translation>Aucun tableau de bord n’a de tag</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Move to Folder…</source>
        <translation>&amp;Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
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
        <translation>&amp;Commencer plus tard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>&amp;Add Matcher</source>
        <translation>&amp;Ajouter un critère</translation>
    </message>
    <message>
        <source>Alerts that it hides now</source>
        <translation>Alertes qu’il masque maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Make &amp;Silence</source>
        <translation>Créer le &amp;silence</translation>
    </message>
    <message>
        <source>Hide alerts for which all of these hold:</source>
        <translation>Masquer les alertes pour lesquelles tout ceci est vrai&#xa0;:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>Tomorrow, 9:00</source>
        <translation>Demain, 9 h 00</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre moment…</translation>
    </message>
    <message>
        <source>Choose who keeps the silence.</source>
        <translation>Choisissez qui conserve le silence.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides nothing now: no alert matches.</source>
        <translation>Il ne masque rien maintenant&#xa0;: aucune alerte ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>It hides every alert there is: %n now.</source>
        <translation>
            <numerusform>Il masque toutes les alertes existantes&#xa0;: %n maintenant.</numerusform>
            <numerusform>Il masque toutes les alertes existantes&#xa0;: %n maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %n alert(s) now:</source>
        <translation>
            <numerusform>Il masque %n alerte maintenant&#xa0;:</numerusform>
            <numerusform>Il masque %n alertes maintenant&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceListModel</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>starts in %1, for %2</source>
        <translation>débute dans %1, pour %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>rien maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), later</source>
        <translation>
            <numerusform>%n alerte, plus tard</numerusform>
            <numerusform>%n alertes, plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>rien jusqu’ici</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Hides: how many alerts a silence hides. Kept: where it is stored.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Matchers</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Hides</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>opsglass::SilenceView</name>
    <message>
        <source>New Silence…</source>
        <translation>Nouveau silence…</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expirer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Extend the silence by a length of time such as &quot;2 h&quot;</extracomment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Make Again…</source>
        <translation>Recréer…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n expired</source>
        <translation>
            <numerusform>Afficher %n expiré</numerusform>
            <numerusform>Afficher les %n expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>No silence hides an alert, here or at an Alertmanager.</source>
        <translation>Aucun silence ne masque d’alerte, ni ici ni dans un Alertmanager.</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundChoice</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>The name of a sound: something is completed</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Écouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Choisir un son</translation>
    </message>
    <message>
        <source>Sounds (*.oga *.ogg *.wav *.flac *.mp3);;All files (*)</source>
        <translation>Sons (*.oga *.ogg *.wav *.flac *.mp3);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>opsglass::SoundPlayer</name>
    <message>
        <source>The sound “%1” cannot be played.</source>
        <translation>Le son «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceEditor</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>opsglass::SourceLabel</name>
    <message>
        <source>Refreshes missed because an answer was still due: %1</source>
        <translation>Actualisations manquées parce qu’une réponse était encore attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · pas encore interrogée</translation>
    </message>
    <message>
        <source>%1 · %2 ms · updated %3 ago</source>
        <translation>%1 · %2 ms · mise à jour il y a %3</translation>
    </message>
    <message>
        <source>%1 · %2 Next attempt in %3.</source>
        <translation>%1 · %2 Prochaine tentative dans %3.</translation>
    </message>
</context>
<context>
    <name>opsglass::Sources</name>
    <message>
        <source>Preparing the demo</source>
        <translation>Préparation de la démo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The demo cannot run</source>
        <translation>La démo ne peut pas fonctionner</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The endpoint cannot be watched</source>
        <translation>L’endpoint ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>Starting the managed Prometheus</source>
        <translation>Démarrage du Prometheus intégré</translation>
    </message>
    <message>
        <source>Its first sample comes within ten seconds.</source>
        <translation>Son premier échantillon arrive d’ici dix secondes.</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDesk</name>
    <message>
        <source>Type it under Login, or choose another place to keep it.</source>
        <translation>Saisissez-le sous Authentification, ou choisissez un autre endroit où le conserver.</translation>
    </message>
    <message>
        <source>“%1” needs its login…</source>
        <translation>«&#xa0;%1&#xa0;» attend ses identifiants…</translation>
    </message>
    <message numerus="yes">
        <source>%n sources need their login…</source>
        <translation>
            <numerusform>%n source attend ses identifiants…</numerusform>
            <numerusform>%n sources attendent leurs identifiants…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesDialog</name>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Make Default</source>
        <translation>Définir par &amp;défaut</translation>
    </message>
    <message>
        <source>Keep &amp;It</source>
        <translation>La &amp;garder</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source is known. Add a server that answers queries, or an endpoint whose metrics are to be scraped.</source>
        <translation>Aucune source n’est connue. Ajoutez un serveur qui répond aux requêtes, ou un endpoint dont les métriques sont à collecter.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Server That Answers Queries</source>
        <translation>&amp;Serveur répondant aux requêtes</translation>
    </message>
    <message>
        <source>&amp;Endpoint to Scrape</source>
        <translation>&amp;Endpoint à collecter</translation>
    </message>
    <message>
        <source>&amp;Alertmanager, in the Alert Settings…</source>
        <translation>&amp;Alertmanager, dans les réglages des alertes…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>A new source: %1</source>
        <translation>Une nouvelle source&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>OK forgets “%1”: its options and its secrets, in the keyring as well. Dashboards and alert settings that speak of it ask for another source.</source>
        <translation>OK oublie «&#xa0;%1&#xa0;»&#xa0;: ses options et ses secrets, y compris dans le trousseau de clés. Les tableaux de bord et les réglages des alertes qui la mentionnent demanderont une autre source.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouvel endpoint</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>opsglass::SourcesMenu</name>
    <message>
        <source>&amp;Sources</source>
        <translation>So&amp;urces</translation>
    </message>
    <message>
        <source>No source is known</source>
        <translation>Aucune source n’est connue</translation>
    </message>
    <message>
        <source>&amp;Edit Sources…</source>
        <translation>&amp;Modifier les sources…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>opsglass::StateTimelinePlot</name>
    <message>
        <source>State timeline</source>
        <translation>Chronologie d’états</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, up and down choose a row, Enter follows the links of a state, Page Up and Page Down turn pages, Escape lets go.</source>
        <translation>Gauche et Droite déplacent le réticule, Haut et Bas choisissent une ligne, Entrée suit les liens d’un état, Page préc. et Page suiv. tournent les pages, Échap quitte.</translation>
    </message>
</context>
<context>
    <name>opsglass::SystemdTimer</name>
    <message>
        <source>systemctl is not there, so systemd was not told of the timer.</source>
        <translation>systemctl est absent&#xa0;; systemd n’a donc pas été informé du timer.</translation>
    </message>
    <message>
        <source>%1 is there and not made by Opsglass, so it stays as it is.</source>
        <translation>%1 existe et n’a pas été créé par Opsglass&#xa0;; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>Impossible de supprimer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>systemd was not told of the timer: %1</source>
        <translation>systemd n’a pas été informé du timer&#xa0;: %1</translation>
    </message>
    <message>
        <source>systemctl does not answer.</source>
        <translation>systemctl ne répond pas.</translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>Texte ou nombre</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFooterView</name>
    <message>
        <source>Table footer</source>
        <translation>Pied du tableau</translation>
    </message>
</context>
<context>
    <name>opsglass::TablePanel</name>
    <message>
        <source>Enter follows the link of a cell, the menu key opens what can be done with it, Alt+Down filters its column.</source>
        <translation>Entrée suit le lien d’une cellule, la touche Menu montre ce qu’on peut en faire, Alt+Bas filtre sa colonne.</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Tableau affiché</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Inspect value…</source>
        <translation>Inspecter la valeur…</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Sort also by this column</source>
        <translation>Trier aussi par cette colonne</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ordre d’origine</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
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
        <translation>Pas de données</translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… Le texte compte encore %n caractère.</numerusform>
            <numerusform>… Le texte compte encore %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ThemeActions</name>
    <message>
        <source>Follow the S&amp;ystem</source>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
</context>
<context>
    <name>opsglass::TimePicker</name>
    <message>
        <source>Time range (T)</source>
        <translation>Plage de temps (T)</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>now-6h or 2026-01-31 08:00</source>
        <translation>now-6h ou 2026-01-31 08:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Apply time range</source>
        <translation>Appliquer la plage</translation>
    </message>
    <message>
        <source>This computer’s time</source>
        <translation>Heure de cet ordinateur</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Search quick ranges</source>
        <translation>Rechercher une plage rapide</translation>
    </message>
</context>
<context>
    <name>opsglass::TransferDesk</name>
    <message>
        <source>Export Everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip)</source>
        <translation>Archives d’Opsglass (*.zip)</translation>
    </message>
    <message>
        <source>Import Everything</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Archives of Opsglass (*.zip);;All files (*)</source>
        <translation>Archives d’Opsglass (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tout est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Everything but %n secrets is in %1.</source>
        <translation>
            <numerusform>Tout est dans %1, sauf %n secret.</numerusform>
            <numerusform>Tout est dans %1, sauf %n secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::TrayMenu</name>
    <message>
        <source>&amp;Open Opsglass</source>
        <translation>&amp;Ouvrir Opsglass</translation>
    </message>
    <message>
        <source>&amp;Silence all for 1 h</source>
        <translation>Tout sous &amp;silence pour 1 h</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>Suspendre les &amp;notifications</translation>
    </message>
    <message>
        <source>For &amp;1 h</source>
        <translation>Pendant &amp;1 h</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
    <message>
        <source>&amp;Resume notifications</source>
        <translation>&amp;Reprendre les notifications</translation>
    </message>
    <message>
        <source>Alert without a name</source>
        <translation>Alerte sans nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an alert&apos;s name and its summary</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1: %2 (loading)</source>
        <translation>%1&#xa0;: %2 (chargement)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableOptionModel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>opsglass::VariablePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Rechercher dans les options</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>Il n’y a pas d’options.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Space ticks · Enter applies · Esc leaves</source>
        <translation>Espace coche · Entrée applique · Échap quitte</translation>
    </message>
</context>
<context>
    <name>opsglass::VariableSet</name>
    <message>
        <source>This variable depends on itself by way of others; it was worked out without waiting for them.</source>
        <translation>Cette variable dépend d’elle-même par l’intermédiaire d’autres&#xa0;; elle a été calculée sans attendre celles-ci.</translation>
    </message>
    <message>
        <source>“%1” is no filter; it is written label|=|value and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un filtre&#xa0;; un filtre s’écrit étiquette|=|valeur, et celui-ci a été ignoré.</translation>
    </message>
    <message>
        <source>The variable asks a source of type “%1”; Opsglass reads Prometheus and what speaks its language.</source>
        <translation>La variable interroge une source de type «&#xa0;%1&#xa0;»&#xa0;; Opsglass lit Prometheus et ce qui parle son langage.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>opsglass::WatchDialog</name>
    <message>
        <source>Watch Processes</source>
        <translation>Surveiller des processus</translation>
    </message>
    <message>
        <source>Change Watched Processes</source>
        <translation>Modifier les processus surveillés</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Processes that it counts now</source>
        <translation>Processus qu’elle compte maintenant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Processes &amp;by</source>
        <translation>Processus &amp;par</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>It counts no process now.</source>
        <translation>Elle ne compte aucun processus maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now:</source>
        <translation>
            <numerusform>Elle compte %n processus maintenant&#xa0;:</numerusform>
            <numerusform>Elle compte %n processus maintenant&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It counts %n process(es) now, %1 of them as children of others:</source>
        <translation>
            <numerusform>Elle compte %n processus maintenant, dont %1 comme enfant d’autres&#xa0;:</numerusform>
            <numerusform>Elle compte %n processus maintenant, dont %1 comme enfants d’autres&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::WatchList</name>
    <message>
        <source>Watched processes need a name.</source>
        <translation>Les processus surveillés doivent avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” does not say which processes it is about.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quels processus sont concernés.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a process.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un processus.</translation>
    </message>
    <message>
        <source>“%1” is not the path of a cgroup, which begins with a slash.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le chemin d’un cgroup, qui commence par une barre oblique.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Address of a new webhook</source>
        <translation>Adresse d’un nouveau webhook</translation>
    </message>
    <message>
        <source>https://… of a new webhook</source>
        <translation>https://… d’un nouveau webhook</translation>
    </message>
    <message>
        <source>This webhook is in the list already.</source>
        <translation>Ce webhook est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>opsglass::WebhookPoster</name>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 a répondu avec l’état %2.</translation>
    </message>
</context>
<context>
    <name>opsglass::WindowCommands</name>
    <message>
        <source>&amp;Commands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Built-in dashboard</source>
        <translation>Tableau de bord intégré</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Dashboard in %1</source>
        <translation>Tableau de bord dans %1</translation>
    </message>
</context>
</TS>
