// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfilter.h"
#include "models/alerts/alertlistmodel.h"
#include "models/alerts/silencedraft.h"
#include "models/data/alerthistory.h"
#include "views/theme/theme.h"

#include <QWidget>

#include <optional>

class QSplitter;

namespace opsglass {

class AlertDetail;
class AlertFilterBar;
class AlertNoticeView;
class AlertTree;

/// Alerts: the filters, the list, and the chosen alert beside it, or below where there is no room.
class AlertListView : public QWidget {
    Q_OBJECT

public:
    /// \param book outlives the view
    explicit AlertListView(AlertBook *book, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// How many rules are evaluated here and at servers.
    void setRuleCount(std::optional<int> count);
    /// Shows one alert, past all filters; what is not in the book is not shown.
    void select(const Labels &labels);
    void focusList();

    AlertTree *tree() const { return m_tree; }
    AlertDetail *detail() const { return m_detail; }
    AlertFilterBar *filterBar() const { return m_bar; }
    AlertNoticeView *notice() const { return m_notice; }

Q_SIGNALS:
    /// The person wants to make a silence for the alert.
    void silenceRequested(const opsglass::WatchedAlert &alert);
    /// The person acknowledges the alert for that long.
    void acknowledged(const opsglass::WatchedAlert &alert, opsglass::Milliseconds duration);
    void sourcesRequested();
    void linkActivated(const QString &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    QAction *newAction(const QString &text, const QKeySequence &key, void (AlertListView::*act)());
    void buildLayout();
    void connectParts();
    void fillAcknowledge();
    void applyAlerts();
    void applyBook();
    void applySelection();
    void showCurrent();
    void renderNotice();
    void renderActions();
    void silence();
    void acknowledge();
    void acknowledgeFor(Milliseconds duration);
    void copy();
    void openRunbook();
    void openDashboard();
    void openGenerator();
    std::optional<WatchedAlert> known(const Labels &labels) const;

    AlertBook *m_book;
    AlertListModel *m_model;
    AlertFilter *m_filter;
    AlertFilterBar *m_bar;
    QSplitter *m_splitter;
    AlertTree *m_tree;
    AlertNoticeView *m_notice;
    AlertDetail *m_detail = nullptr;
    std::optional<int> m_ruleCount;
    QTimeZone m_zone = QTimeZone::utc();
    QAction *m_silence = nullptr;
    QAction *m_acknowledge = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_runbook = nullptr;
    QAction *m_dashboard = nullptr;
    QAction *m_generator = nullptr;
};

} // namespace opsglass
