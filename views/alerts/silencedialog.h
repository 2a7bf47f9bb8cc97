// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/silencedraft.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace opsglass {

class MatcherEditor;

/// Makes a silence, with a live list of what it hides, or changes one.
class SilenceDialog : public QDialog {
    Q_OBJECT

public:
    /// What every such dialog needs.
    struct Context {
        const AlertBook *book = nullptr; ///< may be destroyed first; the dialog then closes
        Theme theme;
        QTimeZone zone = QTimeZone::utc();
        QString author;
    };

    explicit SilenceDialog(const Context &context, QWidget *parent = nullptr);

    /// All labels of the alert, those of isSilencedByDefault() switched on, for who knows it.
    void setAlert(const WatchedAlert &alert);
    /// What is there already, as the draft of a changed or of another one.
    void setSilence(const KeptSilence &kept);
    /// What would be made now. Errors: those of matchers and checkedSilence().
    Result<Silence> silence() const;
    /// Sources that shall keep it; "" is here.
    QStringList keepers() const;
    /// How many alerts it hides now, and what is said of that.
    int hiddenCount() const;
    QString reachText() const;

Q_SIGNALS:
    /// The person wants it.
    void silenceMade(const opsglass::Silence &silence, const QStringList &keepers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *newTimes();
    QWidget *newKeepers();
    void fillDurations();
    void fillKnown();
    void chooseKeepers(const QStringList &sources);
    QList<WatchedAlert> hiddenAlerts(const QList<AlertMatcher> &matchers) const;
    Instant startsAt() const;
    Instant endsAt() const;
    void render();
    void renderReach(const QList<WatchedAlert> &hidden, bool isReadable);
    void finish();

    QPointer<const AlertBook> m_book;
    Theme m_theme;
    QTimeZone m_zone;
    QList<SilenceKeeper> m_known;
    MatcherEditor *m_matchers;
    QLabel *m_reach;
    QListWidget *m_hidden;
    QComboBox *m_duration;
    QDateTimeEdit *m_end;
    QCheckBox *m_isLater;
    QDateTimeEdit *m_start;
    QLineEdit *m_author;
    QLineEdit *m_comment;
    QList<QCheckBox *> m_keepers;
    QLabel *m_problem;
    QPushButton *m_make = nullptr;
};

} // namespace opsglass
