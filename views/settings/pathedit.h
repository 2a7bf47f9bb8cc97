// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace opsglass {

/// The path of a file, typed or picked.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    /// \param title of the dialog that picks, and the field's name for who cannot see its label
    /// \param filter of names, as QFileDialog takes it
    PathEdit(const QString &title, const QString &filter, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void pick();

    QString m_title;
    QString m_filter;
    QLineEdit *m_path;
};

} // namespace opsglass
