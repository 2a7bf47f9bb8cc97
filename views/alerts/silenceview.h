// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QTableView;
class QToolButton;

namespace opsglass {

class SilenceListModel;

/// The silences: who hides what until when, and what can be done about it.
class SilenceView : public QWidget {
    Q_OBJECT

public:
    /// \param book outlives the view
    explicit SilenceView(const AlertBook *book, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    QTableView *table() const { return m_table; }
    SilenceListModel *model() const { return m_model; }
    /// How many hide something or will.
    int liveCount() const;

Q_SIGNALS:
    void expireRequested(const opsglass::KeptSilence &silence);
    /// \param changed the same with another end, one of an expired silence starts now
    void changeRequested(const opsglass::KeptSilence &silence, const opsglass::Silence &changed);
    /// The person wants to change the silence in a dialog; an expired one is made anew.
    void editRequested(const opsglass::KeptSilence &silence);
    /// The person wants a silence from nothing.
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createActions();
    void buildLayout();
    void fillExtend();
    std::optional<KeptSilence> current() const;
    void expire();
    void extend(Milliseconds duration);
    void edit();
    void render();

    const AlertBook *m_book;
    SilenceListModel *m_model;
    QTableView *m_table;
    QLabel *m_nothing;
    QCheckBox *m_showsExpired;
    QAction *m_expire = nullptr;
    QAction *m_extend = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_new = nullptr;
};

} // namespace opsglass
