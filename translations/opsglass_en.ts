<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>opsglass::PrometheusClient</name>
    <message numerus="yes">
        <source>%n series of native histograms are left out.</source>
        <translation>
            <numerusform>%n series of a native histogram is left out.</numerusform>
            <numerusform>%n series of native histograms are left out.</numerusform>
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
</TS>
