<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>opsglass::AlertListPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::AnnotationDialog</name>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n event</numerusform>
            <numerusform>%1 · %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::CursorTable</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Heatmap</name>
    <message numerus="yes">
        <source>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</source>
        <translation>
            <numerusform>The queries answer %n histogram, of which one is drawn: %1. Sum them by (le) to see all of them.</numerusform>
            <numerusform>The queries answer %n histograms, of which one is drawn: %1. Sum them by (le) to see all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Histogram</name>
    <message numerus="yes">
        <source>%n histograms are left out: their buckets differ from the first ones.</source>
        <translation>
            <numerusform>%n histogram is left out: its buckets differ from the first ones.</numerusform>
            <numerusform>%n histograms are left out: their buckets differ from the first ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::Importer</name>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>%n more could not be imported.</numerusform>
            <numerusform>%n more could not be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::InspectDialog</name>
    <message numerus="yes">
        <source>%n series, </source>
        <translation>
            <numerusform>%n series, </numerusform>
            <numerusform>%n series, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points, </source>
        <translation>
            <numerusform>%n point, </numerusform>
            <numerusform>%n points, </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::MarkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::PanelData</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out: a heatmap or histogram shows them.</source>
        <translation>
            <numerusform>%n series of native histograms is left out: a heatmap or histogram shows it.</numerusform>
            <numerusform>%n series of native histograms are left out: a heatmap or histogram shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::ReportDialog</name>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n dashboard</numerusform>
            <numerusform>%n dashboards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::RowHeader</name>
    <message numerus="yes">
        <source>%1  (%n panels)</source>
        <translation>
            <numerusform>%1  (%n panel)</numerusform>
            <numerusform>%1  (%n panels)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TableFilterPopup</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opsglass::TextPanel</name>
    <message numerus="yes">
        <source>… The text goes on for %n more character(s).</source>
        <translation>
            <numerusform>… The text goes on for %n more character.</numerusform>
            <numerusform>… The text goes on for %n more characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
