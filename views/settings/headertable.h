// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcedraft.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace opsglass {

/// The headers that are sent with every request: name, value, and whether the value is a secret.
class HeaderTable : public QWidget {
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft);
    void collect(SourceDraft &draft) const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void add();
    void remove();
    void take(QTableWidgetItem *item);
    QTableWidgetItem *itemAt(int row, int column);
    void render();
    QString hidden(int row) const;

    QList<ServerHeader> m_headers;
    QMap<QString, QString> m_typed; ///< secret values and references, by field
    QMap<QString, QString> m_references;
    QStringList m_kept;
    bool m_isReference = false;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace opsglass
