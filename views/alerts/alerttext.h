// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/safetextbrowser.h"
#include "views/theme/theme.h"

#include <QList>

namespace opsglass {

/// One part of an AlertText.
struct AlertTextPart {
    enum class Kind { Markdown, Plain, Code, Table };

    QString heading; ///< may be empty
    Kind kind = Kind::Plain;
    QString text {}; ///< untrusted
    QList<std::pair<QString, QString>> rows {}; ///< of a table; untrusted
    friend bool operator==(const AlertTextPart &, const AlertTextPart &) = default;
};

/// Texts of strangers under headings, as high as they need to be: annotations, labels, expressions.
/// Everything can be selected and copied.
class AlertText : public SafeTextBrowser {
    Q_OBJECT

public:
    explicit AlertText(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setParts(const QList<AlertTextPart> &parts);

Q_SIGNALS:
    /// The person followed a link of the web.
    void linkActivated(const QString &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void follow(const QUrl &url);
    void fitHeight();

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<AlertTextPart> m_parts;
};

} // namespace opsglass
