// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardlink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DashboardLink)
};

/// Fills uid or slug from the path; false when it leads to no dashboard.
bool takePath(DashboardAddress &address, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i] == QLatin1String("d")) {
            address.uid = parts[i + 1];
            address.slug = parts.value(i + 2);
            return true;
        }
        if (parts[i] == QLatin1String("dashboard") && parts[i + 1] == QLatin1String("db")
            && i + 2 < parts.size()) {
            address.slug = parts[i + 2];
            return true;
        }
    }
    return false;
}

/// `5`, or `panel-5` as newer versions write it.
std::optional<int> panelId(QString text)
{
    const QLatin1String prefix("panel-");
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

void takeParameter(DashboardAddress &address, const QString &name, const QString &value)
{
    const QLatin1String variable("var-");
    if (name.startsWith(variable) && name.size() > variable.size())
        address.variables.append({ name.sliced(variable.size()), value });
    else if (name == QLatin1String("from"))
        address.from = value;
    else if (name == QLatin1String("to"))
        address.to = value;
    else if (name == QLatin1String("timezone"))
        address.timezone = value;
    else if (name == QLatin1String("refresh"))
        address.refresh = value;
    else if (name == QLatin1String("viewPanel"))
        address.viewedPanel = panelId(value);
}

void takeQuery(DashboardAddress &address, QString query)
{
    query.replace(u'+', QLatin1String("%20"));
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        takeParameter(address, name, value);
}

} // namespace

std::optional<DashboardAddress> parseDashboardAddress(const QString &url)
{
    const QUrl parsed(url.trimmed());
    DashboardAddress address;
    address.host = parsed.host();
    const bool isHere = parsed.isRelative() && address.host.isEmpty() && parsed.path().isEmpty()
        && parsed.hasQuery();
    if (!parsed.isValid() || (!isHere && !takePath(address, parsed.path(QUrl::FullyDecoded))))
        return {};
    takeQuery(address, parsed.query(QUrl::FullyEncoded));
    return address;
}

Result<QString> checkedLink(const QString &url)
{
    QString cleaned;
    for (const QChar c : url) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            cleaned += c;
    }
    cleaned = cleaned.trimmed();
    if (cleaned.isEmpty())
        return failure({ Error::Kind::Malformed, Text::tr("The link has no address."), {} });
    static const QRegularExpression scheme(QStringLiteral("^([^/?#:]*):"));
    const QString name = scheme.match(cleaned).captured(1).trimmed().toLower();
    const bool isWeb = name == QLatin1String("http") || name == QLatin1String("https");
    if (!isWeb && scheme.match(cleaned).hasMatch())
        return failure({ Error::Kind::Unsupported,
            Text::tr("Links that begin with “%1:” are not opened: only http and https are.")
                .arg(name.left(40)),
            cleaned });
    return cleaned;
}

QString dashboardSlug(const QString &title)
{
    QString slug;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace opsglass
