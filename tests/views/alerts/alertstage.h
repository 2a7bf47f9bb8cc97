// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/alerts/alertsamples.h"
#include "views/alerts/alertlistview.h"
#include "views/alerts/alertspage.h"
#include "views/alerts/alerttree.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace opsglass::samples {

using namespace Qt::Literals::StringLiterals;

/// A critical one that fires, a warning that is pending, and one that is muted.
inline QList<WatchedAlert> sample(const Labels &slow, const Labels &late)
{
    WatchedAlert first = alertOf(slow);
    first.annotations.insert(u"runbook_url"_s, u"https://wiki.example/slow"_s);
    first.annotations.insert(u"description"_s, u"It is **very** slow."_s);
    WatchedAlert quiet = alertOf(labelsOf(u"Quiet"_s, u"warning"_s));
    quiet.mutedBy = { u"nights"_s };
    return { first, pending(alertOf(late)), quiet };
}

/// Steady series, as the answer to `key` at noon.
inline QueryOutcome answer(const QueryKey &key, const QList<Labels> &series)
{
    Matrix matrix;
    matrix.grid = gridOf(key, noon);
    for (const Labels &labels : series)
        matrix.series << Series { labels, QList<double>(matrix.grid.count, 0.2) };
    return { key, noon, matrix, {}, Milliseconds(2), {} };
}

/// The page in a window of its own, with three alerts.
class AlertStage {
protected:
    void build()
    {
        m_book = std::make_unique<AlertBook>();
        m_book->setAlerts(rules, sample(m_slow, m_late), noon);
        m_page = std::make_unique<AlertsPage>(m_book.get());
        m_page->setTheme(Theme::of(Theme::Kind::Dark));
        m_page->setAuthor(u"ada"_s);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->list()->focusList();
    }

    void tearDown()
    {
        m_page.reset();
        m_book.reset();
    }

    void choose(const Labels &labels) { QVERIFY(m_page->list()->tree()->select(labels)); }

    void press(Qt::Key key)
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key);
    }

    /// The menu of the button with that text.
    QMenu *menuOf(const QString &action) const
    {
        for (const QToolButton *button : m_page->findChildren<QToolButton *>()) {
            if (button->text() == action && button->defaultAction())
                return button->defaultAction()->menu();
        }
        return nullptr;
    }

    const Labels m_slow = labelsOf(u"Slow"_s, u"critical"_s, u"a"_s);
    const Labels m_late = labelsOf(u"Late"_s, u"warning"_s, u"b"_s);
    std::unique_ptr<AlertBook> m_book;
    std::unique_ptr<AlertsPage> m_page;
};

} // namespace opsglass::samples
