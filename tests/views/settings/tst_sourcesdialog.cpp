// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/problemline.h"
#include "views/settings/secretedit.h"
#include "views/settings/secretsdialog.h"
#include "views/settings/sourcesdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;
using Verdict = ConnectionReport::Verdict;

/// The dialog of sources, as a person uses it.
class TestSourcesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void nothingChangesBeforeApply();
    void editsAreApplied();
    void addsDuplicatesAndRemoves();
    void ordersAndDefaults();
    void problems_data();
    void problems();
    void namesAndEndpointsAreUnique();
    void loginsLeaveTheAddress();
    void secretsStayOutOfTheSettings();
    void headers();
    void unusedOptionsGo();
    void testsAreAnswered();
    void offersAreTaken();
    void metricsBecomeAnEndpoint();
    void everythingHasAName();
    void mnemonicsAreUnique();
    void wheelScrollsOnly();
    void asksForSecrets();

private:
    template <typename Widget>
    Widget *named(const QString &name) const;
    QPushButton *button(const QString &text) const;
    QLineEdit *address() const { return named<QLineEdit>(u"Address"_s); }
    QLineEdit *name() const { return named<QLineEdit>(u"Name"_s); }
    void type(QLineEdit *edit, const QString &text) const;
    void pick(const QString &box, const QString &choice) const;
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QString problem() const;
    void click(QDialogButtonBox::StandardButton which) const;

    QPointer<SourcesDialog> m_dialog;
};

namespace {

SourceDraft serverDraft(const QString &id, const QString &name, const QString &url)
{
    SourceDraft draft;
    draft.settings.id = id;
    draft.settings.name = name;
    draft.settings.url = url;
    return draft;
}

QString plain(QString text) { return text.remove(u'&'); }

} // namespace

void TestSourcesDialog::init()
{
    SourceDraft off = serverDraft(u"b"_s, u"Lab"_s, u"http://lab:9090"_s);
    off.isOn = false;
    SourceDraft endpoint = serverDraft(u"c"_s, u"Agent"_s, u"http://agent:8000/metrics"_s);
    endpoint.settings.kind = ServerSettings::Kind::Endpoint;
    m_dialog = new SourcesDialog(
        { serverDraft(u"a"_s, u"Main"_s, u"http://main:9090"_s), off, endpoint }, u"a"_s);
    m_dialog->show();
}

/// By what a screen reader says: the label beside it, else the accessible name.
template <typename Widget>
Widget *TestSourcesDialog::named(const QString &name) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (auto *widget = qobject_cast<Widget *>(label->buddy());
            widget && plain(label->text()) == name)
            return widget;
    }
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && plain(accessible->text(QAccessible::Name)) == name)
            return widget;
    }
    return nullptr;
}

QPushButton *TestSourcesDialog::button(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (plain(button->text()) == text)
            return button;
    }
    return nullptr;
}

void TestSourcesDialog::type(QLineEdit *edit, const QString &text) const
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestSourcesDialog::pick(const QString &box, const QString &choice) const
{
    auto *combo = named<QComboBox>(box);
    QVERIFY2(combo, qPrintable(box));
    const int index = combo->findText(choice);
    QVERIFY2(index >= 0, qPrintable(choice));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QString TestSourcesDialog::problem() const
{
    for (const ProblemLine *line : m_dialog->findChildren<ProblemLine *>()) {
        if (!line->isHidden() && line->parentWidget()->inherits("opsglass::SourceEditor"))
            return line->text();
    }
    return {};
}

void TestSourcesDialog::click(QDialogButtonBox::StandardButton which) const
{
    m_dialog->findChild<QDialogButtonBox *>()->button(which)->click();
}

void TestSourcesDialog::nothingChangesBeforeApply()
{
    const QSignalSpy applied(m_dialog, &SourcesDialog::applied);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    type(name(), u"Other"_s);
    QVERIFY(button(u"Apply"_s)->isEnabled());
    button(u"Remove"_s)->click();
    click(QDialogButtonBox::Cancel);
    QVERIFY(applied.isEmpty());
}

void TestSourcesDialog::editsAreApplied()
{
    const QSignalSpy applied(m_dialog, &SourcesDialog::applied);
    type(name(), u"  Other   one "_s);
    type(address(), u"other:1/prom"_s);
    pick(u"Proxy"_s, u"this one"_s);
    type(named<QLineEdit>(u"Proxy address"_s), u"socks5://proxy:1080"_s);
    named<QSpinBox>(u"Wait for answers"_s)->setValue(7);
    list()->item(1)->setCheckState(Qt::Checked);
    click(QDialogButtonBox::Apply);
    QCOMPARE(applied.size(), 1);
    const QList<SourceDraft> drafts = m_dialog->drafts();
    QCOMPARE(drafts.size(), 3);
    const ServerSettings &settings = drafts[0].settings;
    QCOMPARE(settings.id, u"a"_s); // dashboards speak of it
    QCOMPARE(settings.name, u"Other one"_s);
    QCOMPARE(settings.url, u"http://other:1/prom"_s);
    QCOMPARE(
        settings.proxy, (ServerProxy { ServerProxy::Kind::Manual, u"socks5://proxy:1080"_s, {} }));
    QCOMPARE(settings.timeout, Milliseconds(7000));
    QVERIFY(drafts[1].isOn);
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    click(QDialogButtonBox::Ok);
    QCOMPARE(applied.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestSourcesDialog::addsDuplicatesAndRemoves()
{
    m_dialog->add(ServerSettings::Kind::Server);
    QCOMPARE(list()->count(), 4);
    QCOMPARE(list()->currentRow(), 3);
    QVERIFY(!problem().isEmpty());
    QVERIFY(!button(u"OK"_s)->isEnabled());
    type(address(), u"new:9090"_s);
    QVERIFY(button(u"OK"_s)->isEnabled());
    QCOMPARE(m_dialog->current().settings.name, u"new:9090"_s);
    button(u"Duplicate"_s)->click();
    QCOMPARE(list()->count(), 5);
    QCOMPARE(m_dialog->current().settings.name, u"Copy of new:9090"_s);
    QSet<QString> ids;
    for (const SourceDraft &draft : m_dialog->drafts())
        ids << draft.settings.id;
    QCOMPARE(ids.size(), 5);
    m_dialog->choose(u"b"_s);
    button(u"Remove"_s)->click();
    QCOMPARE(list()->count(), 4);
    const auto *undo = button(u"Keep It"_s);
    QVERIFY(undo && undo->isVisible());
    button(u"Keep It"_s)->click();
    QCOMPARE(m_dialog->current().settings.id, u"b"_s);
    while (list()->count() > 0)
        button(u"Remove"_s)->click();
    QVERIFY(!button(u"Duplicate"_s)->isEnabled());
    click(QDialogButtonBox::Ok);
    QVERIFY(m_dialog->drafts().isEmpty());
}

void TestSourcesDialog::ordersAndDefaults()
{
    QCOMPARE(m_dialog->defaultId(), u"a"_s);
    list()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(m_dialog->defaultId(), u"c"_s);
    list()->item(0)->setCheckState(Qt::Checked);
    m_dialog->choose(u"c"_s);
    button(u"Make Default"_s)->click();
    QCOMPARE(m_dialog->defaultId(), u"c"_s);
    QVERIFY(list()->item(2)->text().contains(u"default"_s));
    named<QAbstractButton>(u"Move up"_s)->click();
    QCOMPARE(m_dialog->drafts()[1].settings.id, u"c"_s);
    QCOMPARE(m_dialog->current().settings.id, u"c"_s);
    SourceStatus down;
    down.state = SourceStatus::State::Down;
    down.error = Error { Error::Kind::Network, u"Nobody listens."_s, {} };
    m_dialog->setState(u"a"_s, down);
    QVERIFY(list()->item(0)->toolTip().contains(u"Nobody listens."_s));
}

void TestSourcesDialog::problems_data()
{
    QTest::addColumn<ServerSettings>("settings");
    QTest::addColumn<QString>("words"); // empty: it is good
    const ServerSettings good { u"x"_s, u"X"_s, u"http://x:1"_s };
    const auto row = [&](const char *title, auto change, const QString &words) {
        ServerSettings settings = good;
        change(settings);
        QTest::newRow(title) << settings << words;
    };
    row("good", [](ServerSettings &) {}, {});
    row(
        "no address", [](ServerSettings &s) { s.url.clear(); }, u"missing"_s);
    row(
        "no host", [](ServerSettings &s) { s.url = u"http://"_s; }, u"no address"_s);
    row(
        "other scheme", [](ServerSettings &s) { s.url = u"ftp://x"_s; }, u"http"_s);
    row(
        "no user", [](ServerSettings &s) { s.auth = ServerSettings::Auth::Basic; }, u"user"_s);
    row(
        "no such file", [](ServerSettings &s) { s.caFile = u"/nowhere/ca.pem"_s; }, u"no file"_s);
    row(
        "bad header", [](ServerSettings &s) { s.headers = { { u"a b"_s } }; }, u"a b"_s);
    row(
        "header twice",
        [](ServerSettings &s) {
            s.headers = { { u"X-A"_s, u"1"_s }, { u"x-a"_s, u"2"_s } };
        },
        u"twice"_s);
    row(
        "no proxy", [](ServerSettings &s) { s.proxy.kind = ServerProxy::Kind::Manual; },
        u"proxy"_s);
    row(
        "login in the proxy",
        [](ServerSettings &s) {
            s.proxy = { ServerProxy::Kind::Manual, u"http://a:b@p:1"_s, {} };
        },
        u"login of the proxy"_s);
    const auto refer = [](const QString &text) {
        return [text](ServerSettings &s) {
            s.auth = ServerSettings::Auth::Bearer;
            s.secrets = SecretPlace::Reference;
            s.references = { { secretfield::token(), text } };
        };
    };
    row("no reference", refer({}), u"env:NAME"_s);
    row("a secret where it is read", refer(u"hunter2"_s), u"env:NAME"_s);
    row("variable", refer(u"env:TOKEN"_s), {});
    row("file", refer(u"file:/run/secrets/x"_s), {});
    row("relative file", refer(u"file:x"_s), u"slash"_s);
    row("command", refer(u"command:pass show x"_s), {});
    row(
        "login of an endpoint",
        [](ServerSettings &s) {
            s.kind = ServerSettings::Kind::Endpoint;
            s.url = u"http://a:b@x:1/metrics"_s;
        },
        u"login"_s);
}

void TestSourcesDialog::problems()
{
    QFETCH(ServerSettings, settings);
    QFETCH(QString, words);
    SourceDraft draft;
    draft.settings = settings;
    const QString said = problemOf(draft);
    QCOMPARE(said.isEmpty(), words.isEmpty());
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!said.contains(u"hunter2"_s));
}

void TestSourcesDialog::namesAndEndpointsAreUnique()
{
    m_dialog->choose(u"b"_s);
    type(name(), u"Main"_s);
    QVERIFY(problem().contains(u"Main"_s));
    QVERIFY(!button(u"OK"_s)->isEnabled());
    type(name(), u"Lab"_s);
    type(address(), u"http://main:9090"_s); // with another tenant, perhaps
    QVERIFY(button(u"OK"_s)->isEnabled());
    m_dialog->add(ServerSettings::Kind::Endpoint, u"http://agent:8000/metrics"_s);
    QVERIFY(problem().contains(u"Agent"_s));
    // What is wrong elsewhere is said as well.
    m_dialog->choose(u"a"_s);
    QVERIFY(problem().isEmpty());
    QVERIFY(!button(u"OK"_s)->isEnabled());
}

void TestSourcesDialog::loginsLeaveTheAddress()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    address()->setFocus();
    type(address(), u"https://J%C3%B6rg:geheim@main:9090/x"_s);
    QTest::keyClick(address(), Qt::Key_Tab);
    QCOMPARE(address()->text(), u"https://main:9090/x"_s);
    const SourceDraft draft = m_dialog->current();
    QCOMPARE(draft.settings.url, u"https://main:9090/x"_s);
    QCOMPARE(draft.settings.auth, ServerSettings::Auth::Basic);
    QCOMPARE(draft.settings.user, u"Jörg"_s);
    QCOMPARE(draft.typed.value(secretfield::password()), u"geheim"_s);
}

void TestSourcesDialog::secretsStayOutOfTheSettings()
{
    pick(u"Login"_s, u"Bearer token"_s);
    auto *secret = named<SecretEdit>(u"Token"_s);
    QVERIFY(secret);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    type(secret, u"hunter2"_s);
    QCOMPARE(m_dialog->current().typed.value(secretfield::token()), u"hunter2"_s);
    // What was typed as a secret is no reference.
    pick(u"Keep secrets"_s, u"elsewhere: a variable, a file or a command"_s);
    QVERIFY(secret->text().isEmpty());
    QVERIFY(m_dialog->current().settings.references.isEmpty());
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    type(secret, u"env:TOKEN"_s);
    QCOMPARE(m_dialog->current().settings.references.value(secretfield::token()), u"env:TOKEN"_s);
    QVERIFY(m_dialog->current().typed.isEmpty());
    pick(u"Keep secrets"_s, u"in a file, not encrypted"_s);
    QVERIFY(m_dialog->current().settings.references.isEmpty());
    // Once applied, the dialog does not hold it any more.
    click(QDialogButtonBox::Apply);
    QVERIFY(m_dialog->current().typed.isEmpty());
    QVERIFY(secret->text().isEmpty());
    QVERIFY(!secret->placeholderText().isEmpty());
}

void TestSourcesDialog::headers()
{
    button(u"Add Header"_s)->click();
    auto *table = m_dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    table->item(0, 0)->setText(u"X-Team"_s);
    table->item(0, 1)->setText(u"hunter2"_s);
    QCOMPARE(m_dialog->current().settings.headers,
        QList<ServerHeader>({ { u"X-Team"_s, u"hunter2"_s, false } }));
    table->item(0, 2)->setCheckState(Qt::Checked);
    QCOMPARE(
        m_dialog->current().settings.headers, QList<ServerHeader>({ { u"X-Team"_s, {}, true } }));
    QCOMPARE(m_dialog->current().typed.value(secretfield::header(u"X-Team"_s)), u"hunter2"_s);
    QVERIFY(!table->item(0, 1)->text().contains(u"hunter2"_s));
    table->item(0, 1)->setText(u"other"_s);
    QCOMPARE(m_dialog->current().typed.value(secretfield::header(u"x-team"_s)), u"other"_s);
    // What sounds like a secret is one until somebody says otherwise.
    button(u"Add Header"_s)->click();
    table->item(1, 1)->setText(u"Bearer swordfish"_s);
    table->item(1, 0)->setText(u"Authorization"_s);
    QVERIFY(m_dialog->current().settings.headers.value(1).isSecret);
    QVERIFY(m_dialog->current().settings.headers.value(1).value.isEmpty());
    QCOMPARE(m_dialog->current().typed.value(secretfield::header(u"Authorization"_s)),
        u"Bearer swordfish"_s);
    table->setCurrentCell(1, 0);
    button(u"Remove Header"_s)->click();
    table->setCurrentCell(0, 0);
    button(u"Remove Header"_s)->click();
    QVERIFY(m_dialog->current().settings.headers.isEmpty());
    QVERIFY(m_dialog->current().typed.isEmpty());
}

void TestSourcesDialog::unusedOptionsGo()
{
    SourceDraft draft = serverDraft(u"x"_s, {}, u"x:1"_s);
    draft.settings.user = u"me"_s;
    draft.settings.clientKeyFile = u"/k"_s;
    draft.settings.hasPassphrase = true;
    draft.settings.proxy.address = u"p"_s;
    draft.settings.references = { { secretfield::token(), u"env:A"_s } };
    draft.typed.values = { { secretfield::password(), u"p"_s } };
    const SourceDraft whole = completed(draft);
    QCOMPARE(whole, serverDraft(u"x"_s, u"x:1"_s, u"http://x:1"_s));
}

void TestSourcesDialog::testsAreAnswered()
{
    const QSignalSpy requested(m_dialog, &SourcesDialog::testRequested);
    const QSignalSpy cancelled(m_dialog, &SourcesDialog::testCancelled);
    button(u"Test Connection"_s)->click();
    QCOMPARE(requested.size(), 1);
    ConnectionReport report { .verdict = Verdict::Works, .sentence = u"Prometheus 9 answers."_s };
    report.series = 1234;
    report.targetsUp = 3;
    report.targetsDown = 1;
    m_dialog->showReport(report);
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts << label->text();
    }
    const QString all = texts.join(u'|');
    QVERIFY(all.contains(u"Prometheus 9 answers."_s));
    QVERIFY2(all.contains(u"1,234 series"_s), qPrintable(all));
    // An answer to what is not set any more counts for nothing.
    button(u"Test Connection"_s)->click();
    type(address(), u"other:1"_s);
    QCOMPARE(cancelled.size(), 1);
    m_dialog->showReport(report);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->isHidden() || !label->text().contains(u"Prometheus 9"_s));
}

void TestSourcesDialog::offersAreTaken()
{
    const QSignalSpy requested(m_dialog, &SourcesDialog::testRequested);
    button(u"Test Connection"_s)->click();
    m_dialog->showReport({ .verdict = Verdict::WrongPath,
        .sentence = u"Elsewhere."_s,
        .betterAddress = u"http://main:9090/prometheus"_s });
    button(u"Use That Address"_s)->click();
    QCOMPARE(m_dialog->current().settings.url, u"http://main:9090/prometheus"_s);
    QCOMPARE(requested.size(), 2);
    const QString digits = u"0123456789abcdef"_s.repeated(4);
    ConnectionReport unknown { .verdict = Verdict::CertificateUnknown, .sentence = u"?"_s };
    unknown.chain = { { u"server"_s, u"ca"_s, {}, {}, digits } };
    m_dialog->showReport(unknown);
    const auto *chain = m_dialog->findChild<QTreeWidget *>();
    QVERIFY(!chain->isHidden());
    QVERIFY(chain->topLevelItem(0)->child(0)->text(0).contains(u"01:23:45"_s));
    button(u"Trust This Certificate"_s)->click();
    QCOMPARE(m_dialog->current().settings.pinnedCertificate, digits);
    button(u"Forget It"_s)->click();
    QVERIFY(m_dialog->current().settings.pinnedCertificate.isEmpty());
    const QSignalSpy alerts(m_dialog, &SourcesDialog::alertSettingsRequested);
    button(u"Test Connection"_s)->click();
    m_dialog->showReport({ .verdict = Verdict::Alertmanager, .sentence = u"!"_s });
    button(u"Open the Alert Settings"_s)->click();
    QCOMPARE(alerts.size(), 1);
}

void TestSourcesDialog::metricsBecomeAnEndpoint()
{
    const QString metrics = u"http://main:9090/metrics"_s;
    const ConnectionReport report {
        .verdict = Verdict::Metrics, .sentence = u"Bare."_s, .betterAddress = metrics
    };
    button(u"Test Connection"_s)->click();
    m_dialog->showReport(report);
    button(u"Scrape It"_s)->click();
    QCOMPARE(m_dialog->drafts().size(), 4); // what was known stays
    QCOMPARE(m_dialog->current().settings.url, metrics);
    QCOMPARE(m_dialog->current().settings.kind, ServerSettings::Kind::Endpoint);
    const auto *tabs = m_dialog->findChild<QTabWidget *>();
    QVERIFY(!tabs->isTabVisible(1));
    m_dialog->add(ServerSettings::Kind::Server, u"http://node:9100"_s);
    button(u"Test Connection"_s)->click();
    m_dialog->showReport({ .verdict = Verdict::Metrics,
        .sentence = u"Bare."_s,
        .betterAddress = u"http://node:9100/metrics"_s });
    button(u"Scrape It"_s)->click();
    QCOMPARE(m_dialog->drafts().size(), 5); // what is new becomes the endpoint itself
    QCOMPARE(m_dialog->current().settings.kind, ServerSettings::Kind::Endpoint);
}

void TestSourcesDialog::everythingHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isOperated = widget->focusPolicy() != Qt::NoFocus
            && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QAbstractSpinBox *>(widget));
        // Parts of other widgets are named with these.
        const bool isPart = widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractItemView *>(widget->parentWidget())
            || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar");
        if (!isOperated || isPart || widget->isHidden())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
            widget->metaObject()->className());
    }
}

void TestSourcesDialog::mnemonicsAreUnique()
{
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    button(u"Remove"_s)->click(); // shows what takes it back
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QHash<QChar, QString> known;
        const auto check = [&known](const QString &text) {
            const qsizetype mark = text.indexOf(u'&');
            if (mark < 0)
                return QString();
            const QChar letter = text[mark + 1].toLower();
            const QString other = known.value(letter);
            known.insert(letter, text);
            return other.isEmpty() ? other : other + u" and "_s + text;
        };
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            const QString both
                = label->isVisible() && label->buddy() ? check(label->text()) : u""_s;
            QVERIFY2(both.isEmpty(), qPrintable(both));
        }
        for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>()) {
            const QString both = button->isVisible() ? check(button->text()) : u""_s;
            QVERIFY2(both.isEmpty(), qPrintable(both));
        }
    }
}

void TestSourcesDialog::wheelScrollsOnly()
{
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    auto *timeout = named<QSpinBox>(u"Wait for answers"_s);
    const int before = timeout->value();
    QWheelEvent turn(QPointF(2, 2), timeout->mapToGlobal(QPointF(2, 2)), {}, QPoint(0, 120),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeout, &turn);
    QCOMPARE(timeout->value(), before);
}

void TestSourcesDialog::asksForSecrets()
{
    ServerSettings server { u"x"_s, u"Main"_s, u"http://x:1"_s };
    server.user = u"me"_s;
    SecretsDialog dialog(server, { { secretfield::password(), u"its password"_s } }, u"Why."_s);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, u"geheim"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.secrets().value(secretfield::password()), u"geheim"_s);
}

QTEST_MAIN(TestSourcesDialog)
#include "tst_sourcesdialog.moc"
