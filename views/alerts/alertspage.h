// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/data/alerthistory.h"
#include "models/data/query.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QTabWidget;
class QToolButton;

namespace opsglass {

class AlertListView;
class AlertSourceStrip;
class HistoryView;
class SilenceDialog;
class SilenceView;

/// Alerts, silences and history on one page. It changes nothing itself: what the person wants
/// leaves as signals.
class AlertsPage : public QWidget {
    Q_OBJECT

public:
    /// \param book outlives the page
    explicit AlertsPage(AlertBook *book, QWidget *parent = nullptr);

    /// Puts a widget at the end of the page's head, which owns it.
    void addToHead(QWidget *widget);
    /// The rows of the list as a person sees them.
    const QAbstractItemModel *rows() const;
    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// Who silences and acknowledges.
    void setAuthor(const QString &author);
    /// How many rules are evaluated here and at servers; nothing: not known.
    void setRuleCount(std::optional<int> count);
    /// Another tab, behind the others; the page owns it.
    void addTab(QWidget *tab, const QString &title);

    /// Shows one alert, past all filters.
    void showAlert(const Labels &labels);
    /// Opens the dialog of a silence for the alert.
    SilenceDialog *openSilenceDialog(const WatchedAlert &alert);

    AlertListView *list() const { return m_list; }
    SilenceView *silences() const { return m_silences; }
    HistoryView *history() const { return m_history; }
    AlertSourceStrip *strip() const { return m_strip; }
    QTabWidget *tabs() const { return m_tabs; }

public Q_SLOTS:
    /// Takes an answer to queriesWanted().
    void apply(const opsglass::QueryOutcome &outcome);
    /// Takes the answer to historyWanted().
    void setHistory(const opsglass::AlertHistoryFilter &asked,
        const QList<opsglass::AlertHistoryEntry> &entries);
    /// There is more in the history: asks again for what is in sight.
    void renewHistory();

Q_SIGNALS:
    /// A silence is to be made and kept by all of these; "" is here.
    void silenceRequested(const opsglass::Silence &silence, const QStringList &keepers);
    void silenceExpireRequested(const opsglass::KeptSilence &silence);
    /// A silence is to become another one, by whoever keeps it.
    void silenceChangeRequested(
        const opsglass::KeptSilence &silence, const opsglass::Silence &changed);
    /// All queries the page wants answered from now on.
    void queriesWanted(const QList<opsglass::QueryKey> &keys);
    void historyWanted(const opsglass::AlertHistoryFilter &filter);
    /// All lines of the filter as CSV, into a file yet to be chosen.
    void historyExportRequested(const opsglass::AlertHistoryFilter &filter);
    /// Of the web, or `/d/<uid>…`.
    void linkActivated(const QString &url);
    /// Sources are to be set up.
    void sourcesRequested();
    /// Back to where the person came from.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectSilences();
    void applyBook();
    void acknowledge(const WatchedAlert &alert, Milliseconds duration);
    SilenceDialog *newDialog();
    void editSilence(const KeptSilence &kept);
    void wantQueries();

    AlertBook *m_book;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QString m_author;
    QHBoxLayout *m_head = nullptr;
    QToolButton *m_back;
    QLabel *m_counts;
    AlertSourceStrip *m_strip;
    QTabWidget *m_tabs;
    AlertListView *m_list;
    SilenceView *m_silences;
    HistoryView *m_history;
};

} // namespace opsglass
