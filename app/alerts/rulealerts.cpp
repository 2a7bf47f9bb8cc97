// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/rulealerts.h"

#include "app/alerts/rulelibrary.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

using Health = AlertRuleState::Health;
using State = AlertInstance::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleAlerts)
};

WatchedAlert watchedOf(
    const AlertInstance &alert, const RuleStatus &rule, const EvaluatedRules &evaluated)
{
    WatchedAlert watched;
    watched.labels = alert.labels;
    watched.annotations = alert.annotations;
    watched.state = alert.state == State::Firing ? WatchedAlert::State::Firing
        : alert.state == State::Pending          ? WatchedAlert::State::Pending
                                                 : WatchedAlert::State::Resolved;
    watched.activeAt = alert.activeAt;
    watched.firedAt = alert.firedAt;
    watched.resolvedAt = alert.resolvedAt;
    watched.value = alert.value;
    watched.expr = rule.rule.expr;
    watched.forTime = rule.rule.forTime;
    watched.querySource = rule.place.source;
    watched.generatorUrl = generatorUrl(evaluated.baseUrl, rule.rule.expr);
    watched.origins = { evaluated.origin };
    return watched;
}

} // namespace

void takeRules(AlertBook &book, const EvaluatedRules &evaluated, Instant now)
{
    QList<WatchedAlert> alerts;
    int failing = 0;
    bool isWaiting = false;
    std::optional<Error> problem;
    for (const RuleStatus &rule : evaluated.rules) {
        isWaiting = isWaiting || rule.state.health == Health::Unknown;
        if (rule.state.health == Health::Failing && failing++ == 0)
            problem = Error { Error::Kind::Query,
                rule.rule.name + QLatin1String(": ") + rule.state.lastError, {} };
        for (const AlertInstance &alert : rule.state.instances)
            alerts << watchedOf(alert, rule, evaluated);
    }
    if (problem)
        problem->message = Text::tr(
            "%1 of %n rules cannot be evaluated. %2", nullptr, int(evaluated.rules.size()))
                               .arg(QString::number(failing), problem->message);
    if (!evaluated.refusal.isEmpty())
        problem = Error { Error::Kind::Malformed, evaluated.refusal, {} };
    if (isWaiting && !problem && alerts.isEmpty())
        book.expect(evaluated.origin, now);
    else
        book.setAlerts(evaluated.origin, alerts, now, problem);
}

AlertOrigin ruleOrigin(
    const PrometheusSource &source, const QString &file, const QStringList &others)
{
    const QString title = RuleLibrary::titleOf(file);
    const bool isShared
        = std::any_of(others.begin(), others.end(), [&file, &title](const QString &other) {
              return other != file && RuleLibrary::titleOf(other) == title;
          });
    return { AlertOrigin::Kind::Rules, source.id, source.name.isEmpty() ? source.id : source.name,
        isShared ? file : title };
}

QString generatorUrl(const QString &baseUrl, const QString &expr)
{
    if (baseUrl.isEmpty())
        return {};
    const QUrl url(baseUrl);
    QString base
        = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    if (base.endsWith(u'/'))
        base.chop(1); // of a root, which Qt does not strip
    const QByteArray query = QUrl::toPercentEncoding(expr, " ").replace(' ', '+');
    return base + QStringLiteral("/graph?g0.expr=") + QString::fromLatin1(query)
        + QStringLiteral("&g0.tab=1");
}

} // namespace opsglass
