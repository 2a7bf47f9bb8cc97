// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelcompute.h"
#include "tests/views/panels/panelsamples.h"
#include "views/panels/safetextbrowser.h"
#include "views/panels/textpanel.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;

class TestTextPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownIsRendered();
    void codeStaysAsItIs();
    void variablesAreReplacedAndEscaped();
    void nothingIsLoaded();
    void linksAskTheirOwner();
};

namespace {

std::unique_ptr<PanelModel> textModel(
    const QString &mode, const QString &content, const DashboardContext &context = {})
{
    const Panel textPanel = panel(
        "text", { { QStringLiteral("mode"), mode }, { QStringLiteral("content"), content } });
    auto model = std::make_unique<PanelModel>(textPanel);
    model->setData(computePanel(textPanel, {}, {}, context, hour().to));
    return model;
}

} // namespace

void TestTextPanel::markdownIsRendered()
{
    const auto model
        = textModel(QStringLiteral("markdown"), QStringLiteral("# Title\n\n- **one**\n- two"));
    const TextPanel view(model.get(), dark());
    QVERIFY(view.plainText().startsWith(QLatin1String("Title")));
    QVERIFY(!view.plainText().contains(u'*'));
}

void TestTextPanel::codeStaysAsItIs()
{
    const auto model = textModel(QStringLiteral("code"), QStringLiteral("# not <b>a</b> title"));
    const TextPanel view(model.get(), dark());
    QCOMPARE(view.plainText(), QStringLiteral("# not <b>a</b> title"));
}

void TestTextPanel::variablesAreReplacedAndEscaped()
{
    DashboardContext context;
    VariableValue agent;
    agent.values = agent.texts = QStringList { QStringLiteral("<b>coder</b>") };
    context.variables.insert(QStringLiteral("agent"), agent);
    const auto model
        = textModel(QStringLiteral("html"), QStringLiteral("<p>Hello $agent</p>"), context);
    const TextPanel view(model.get(), dark());
    QCOMPARE(view.plainText().trimmed(), QStringLiteral("Hello <b>coder</b>"));
}

void TestTextPanel::nothingIsLoaded()
{
    SafeTextBrowser browser;
    QVERIFY(
        browser
            .loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
            .toByteArray()
            .isEmpty());
    const auto model = textModel(QStringLiteral("html"),
        QStringLiteral("<script>x()</script><img src=\"file:///etc/passwd\">kept"));
    TextPanel view(model.get(), dark());
    view.resize(200, 100);
    QVERIFY(!view.grab().isNull());
    QVERIFY(view.plainText().contains(QLatin1String("kept")));
    QVERIFY(!view.plainText().contains(QLatin1String("x()")));
}

void TestTextPanel::linksAskTheirOwner()
{
    const auto model
        = textModel(QStringLiteral("markdown"), QStringLiteral("[a](https://a.example)"));
    TextPanel view(model.get(), dark());
    QSignalSpy activated(&view, &PanelView::linkActivated);
    auto *browser = view.findChild<SafeTextBrowser *>();
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("https://a.example")));
    QCOMPARE(activated.count(), 1);
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("javascript:x()")));
    QCOMPARE(activated.count(), 1);
}

QTEST_MAIN(TestTextPanel)
#include "tst_textpanel.moc"
