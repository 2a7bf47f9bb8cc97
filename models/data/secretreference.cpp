// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/secretreference.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretReference)
};

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure({ Error::Kind::Unsupported, sentence, {} });
}

} // namespace

Result<SecretReference> parseReference(const QString &text)
{
    // What stands there may be the secret itself, typed by mistake: no message repeats it.
    const qsizetype colon = text.indexOf(u':');
    const QString kind = text.left(std::max<qsizetype>(colon, 0)).trimmed();
    const QString target = text.mid(colon + 1).trimmed();
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (kind == QLatin1String("env")) {
        if (!name.match(target).hasMatch())
            return wrong(Text::tr("After env: comes the name of a variable."));
        return SecretReference { SecretReference::Kind::Variable, target };
    }
    if (kind == QLatin1String("file")) {
        if (!QDir::isAbsolutePath(target))
            return wrong(Text::tr("After file: comes a path that begins with a slash."));
        return SecretReference { SecretReference::Kind::File, target };
    }
    if (kind == QLatin1String("command")) {
        if (target.isEmpty())
            return wrong(Text::tr("After command: comes a program with its arguments."));
        return SecretReference { SecretReference::Kind::Command, target };
    }
    return wrong(Text::tr("Write env:NAME, file:/path or command:program arguments."));
}

} // namespace opsglass
