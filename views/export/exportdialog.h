// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exportchoices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace opsglass {

/// What an export is about.
struct ExportSubject {
    enum class Kind { Dashboard, Panel, Table };

    Kind kind = Kind::Dashboard;
    QString title;
    QByteArray zone; ///< IANA id of what is seen; not for tables
};

/// Asks how and where something is to be exported. Only what the chosen format knows is asked.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// \param choices those of the last time
    ExportDialog(
        const ExportSubject &subject, const ExportChoices &choices, QWidget *parent = nullptr);

    ExportChoices choices() const;
    /// A file or, for several files, a folder or a zip.
    QString target() const;
    /// As if typed.
    void setTarget(const QString &path);
    void setFormat(ExportChoices::Format format);

private:
    void addFormats();
    void addChoices();
    void addTarget();
    QComboBox *addCombo(
        const QString &label, const QList<std::pair<QString, QVariant>> &items, int current);
    void showFormat();
    void followFormat();
    void browse();
    void showProblem();
    bool isSeveral() const;
    QString suggestedName() const;

    ExportSubject m_subject;
    ExportChoices m_choices;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_spreadsheet = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_files = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_paper = nullptr;
    QSpinBox *m_width = nullptr;
    QLineEdit *m_target = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_problem = nullptr;
    bool m_isTyped = false; ///< the person chose the target, it does not follow the format
};

} // namespace opsglass
