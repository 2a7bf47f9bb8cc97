// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/redaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

/// Parts of names under which secrets stand.
#define SECRET_NAME "(?:passw|pwd|secret|token|api[_-]?key|credential|signature|private[_-]?key)"

struct Rule {
    QRegularExpression pattern;
    QString replacement;
    bool isCertain = true;
};

QRegularExpression anyCase(const char *pattern)
{
    return QRegularExpression(
        QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

const QList<Rule> &rules()
{
    static const QString hidden = QStringLiteral("\\1…");
    static const QList<Rule> all {
        // user:password@ in addresses, also with an @ in the password
        { anyCase("([a-z][a-z0-9+.-]*://)[^/\\s\"'<>]*@"), QStringLiteral("\\1…@") },
        // webhooks, whose path is the secret
        { anyCase("(https?://[^/\\s\"']*(?:hooks?\\.|webhook)[^/\\s\"']*/)[^\\s\"'<>]+"), hidden },
        { anyCase("(https?://[^\\s\"'<>]*/(?:hooks/|webhooks?/|bot(?=[0-9]+:)))[^\\s\"'<>]+"),
            hidden },
        // whole header lines
        { anyCase("((?:authorization|cookie)[\"']?\\s*[:=]\\s*)[^\\r\\n]+"), hidden },
        { anyCase("\\b(bearer\\s+)[a-z0-9._~+/=-]+"), hidden },
        { anyCase("\\b(basic\\s+)[a-z0-9+/]{8,}={0,2}(?![a-z0-9])"), hidden, false },
        // parameters of addresses, keys of settings
        { anyCase("([?&;](?:key|sig|auth|access_token|code)=)[^&\\s\"'#<>]+"), hidden },
        { anyCase("([a-z0-9_.-]*" SECRET_NAME "[a-z0-9_.-]*[\"']?\\s*[:=]\\s*)"
                  "(?:\"[^\"]*\"|'[^']*'|[^\\s,;&\"'<>]+)"),
            hidden, false },
        // tokens that are known by their look: Grafana, GitHub, Slack, OpenAI, JWT
        { anyCase("\\b(gl(?:sa|c)_|gh[pousr]_|xox[a-z]-|sk-)[a-z0-9_-]{8,}"), hidden },
        { anyCase("\\b(eyJ)[a-z0-9_-]{5,}\\.[a-z0-9_-]+\\.[a-z0-9_-]*"), hidden },
    };
    return all;
}

} // namespace

bool isSecretName(const QString &key)
{
    static const QRegularExpression pattern
        = anyCase(SECRET_NAME "|^(?:authorization|cookie|headers?)$");
    return pattern.match(key).hasMatch();
}

#undef SECRET_NAME

bool holdsSecret(const QString &text)
{
    return std::any_of(rules().cbegin(), rules().cend(), [&text](const Rule &rule) {
        return rule.isCertain && QString(text).replace(rule.pattern, rule.replacement) != text;
    });
}

QString withoutSecrets(QString text)
{
    for (const Rule &rule : rules())
        text.replace(rule.pattern, rule.replacement);
    return text;
}

QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isString())
        return withoutSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array << withoutSecrets(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        // Whether there is a secret, and how large a number is, is none.
        const bool isSecret
            = isSecretName(item.key()) && !item.value().isBool() && !item.value().isDouble();
        item.value()
            = isSecret ? QJsonValue(QStringLiteral("…")) : withoutSecrets(QJsonValue(item.value()));
    }
    return object;
}

} // namespace opsglass
