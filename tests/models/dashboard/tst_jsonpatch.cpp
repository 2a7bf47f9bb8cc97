// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/jsonpatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace opsglass;

class TestJsonPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsWritten_data();
    void onlyWhatDiffersIsWritten();
    void patchedTextSaysWhatWasAsked_data();
    void patchedTextSaysWhatWasAsked();
};

namespace {

QJsonValue parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

void TestJsonPatch::onlyWhatDiffersIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("patched");
    const auto row
        = [](const char *name, const char *text, const char *after, const char *patched) {
              QTest::newRow(name) << QByteArray(text) << QByteArray(after) << QByteArray(patched);
          };
    row("nothing", " { \"b\" : 1.50 ,\"a\":[ ] } \n", "{\"a\":[],\"b\":1.5}",
        " { \"b\" : 1.50 ,\"a\":[ ] } \n");
    row("a value", "{\"b\": 1.0e0, \"a\": \"\\u0041\"}", "{\"a\":\"A\",\"b\":2}",
        "{\"b\": 2, \"a\": \"\\u0041\"}");
    row("a text with quotes", "{\"a\":\"x\"}", R"({"a":"\"}],{[\\"})", R"({"a":"\"}],{[\\"})");
    row("brackets in texts", R"({"z":"}]\"{","a":1})", R"({"z":"}]\"{","a":2})",
        R"({"z":"}]\"{","a":2})");
    row("a new key", "{\n  \"b\": 1\n}", "{\"b\":1,\"a\":{\"x\":[1,2],\"y\":{}}}",
        "{\n  \"b\": 1,\n  \"a\": {\n    \"x\": [\n      1,\n      2\n    ],\n    \"y\": {}\n  "
        "}\n}");
    row("a new key in tabs", "{\r\n\t\"b\":\t1\r\n}", "{\"b\":1,\"a\":[true]}",
        "{\r\n\t\"b\":\t1,\r\n\t\"a\":\t[\r\n\t\ttrue\r\n\t]\r\n}");
    row("a new key on one line", "{\"b\": 1, \"c\": {}}", "{\"b\":1,\"c\":{\"d\":1,\"e\":2}}",
        "{\"b\": 1, \"c\": {\"d\": 1, \"e\": 2}}");
    row("a new key in a minified text", "{\"b\":1,\"c\":2}", "{\"a\":[1,2],\"b\":1,\"c\":2}",
        "{\"b\":1,\"c\":2,\"a\":[1,2]}");
    row("a key of an empty object", "{\n \"o\": {},\n \"p\": [ ]\n}", "{\"o\":{\"k\":1},\"p\":[2]}",
        "{\n \"o\": {\n  \"k\": 1\n },\n \"p\": [\n  2\n ]\n}");
    row("the first key gone", "{ \"a\":1, \"b\":2,\n\"c\":3 }", "{\"b\":2,\"c\":3}",
        "{ \"b\":2,\n\"c\":3 }");
    row("the last key gone", "{ \"a\":1, \"b\":2 }", "{\"a\":1}", "{ \"a\":1 }");
    row("all keys gone", "{ \"a\":1 }", "{}", "{ }");
    row("a key that stands twice", "{\"a\":1,\"a\":2}", "{\"a\":3}", "{\"a\":1,\"a\":3}");
    row("escaped key", R"({"\u0061": 1, "b": 0.10})", R"({"a": 2, "b": 0.1})",
        R"({"\u0061": 2, "b": 0.10})");
    row("list, one changed", "[1.0, 2.0,3.0]", "[1,5,3]", "[1.0, 5,3.0]");
    row("list, one appended", "[\n  1.0\n]", "[1,2]", "[\n  1.0,\n  2\n]");
    row("list, first gone", "[1.0, 2.0,3.0]", "[2,3]", "[2.0,3.0]");
    row("list, reordered", "[{\"id\":1,\"v\":1.0}, {\"id\":2,\"v\":2.0}]",
        "[{\"id\":2,\"v\":2},{\"id\":1,\"v\":9}]", "[{\"id\":2,\"v\":2.0}, {\"id\":1,\"v\":9}]");
    row("list, emptied", "{\"a\": [1, 2]}", "{\"a\":[]}", "{\"a\": []}");
    row("object becomes text", "{\"a\": {\"b\": 1}}", "{\"a\":\"x\"}", "{\"a\": \"x\"}");
    row("numbers of any spelling", "{\"a\":1E+2,\"b\":-0,\"c\":12345678901234567890,\"d\":1}",
        "{\"a\":100,\"b\":-0,\"c\":12345678901234567890,\"d\":2}",
        "{\"a\":1E+2,\"b\":-0,\"c\":12345678901234567890,\"d\":2}");
    row("umlauts", "{\"ä\": \"ö\", \"b\": 1}", "{\"ä\":\"ü\",\"b\":1}", "{\"ä\": \"ü\", \"b\": 1}");
}

void TestJsonPatch::onlyWhatDiffersIsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, patched);
    QCOMPARE(patchedJson(text, parsed(text), parsed(after)), patched);
}

void TestJsonPatch::patchedTextSaysWhatWasAsked_data()
{
    QTest::addColumn<QByteArray>("after");
    for (const char *after : { "{}", "{\"x\":null}", "{\"a\":{\"b\":[]}}",
             "{\"a\":{\"b\":[{\"id\":3},{\"id\":1}],\"n\":0.1}}",
             "{\"list\":[[],[[1]],\"\",null,true]}",
             "{\"list\":[{\"name\":\"b\"},{\"name\":\"a\",\"k\":2}]}",
             "{\"a\":[],\"list\":{},\"new\":{\"deep\":[{\"er\":[1,[2,{}]]}]}}" })
        QTest::newRow(after) << QByteArray(after);
}

/// However one text becomes another, the result is read as what was asked for.
void TestJsonPatch::patchedTextSaysWhatWasAsked()
{
    QFETCH(QByteArray, after);
    const QList<QByteArray> texts { "{}", "{ }", "{\n}",
        "{\"a\":{\"b\":[{\"id\":1,\"v\":1.0},{\"id\":2}]},\"list\":[{\"name\":\"a\"},{\"name\":"
        "\"b\"}]}",
        "{\n  \"list\": [\n    [ ],\n    1,\n    \"\"\n  ],\n  \"a\": {\n    \"n\": 1e-1\n  }\n}\n",
        "{\"x\":{},\"a\":[1,2,3,4,5]}" };
    for (const QByteArray &text : texts)
        QCOMPARE(parsed(patchedJson(text, parsed(text), parsed(after))), parsed(after));
}

QTEST_GUILESS_MAIN(TestJsonPatch)
#include "tst_jsonpatch.moc"
