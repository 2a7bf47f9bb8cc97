// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktopnotifications.h"

#include "app/desktop/applicationid.h"
#include "app/notify/notificationimage.h"
#include "app/notify/notificationtext.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

constexpr uint reasonExpired = 1;
constexpr uint reasonDismissed = 2;
constexpr uchar urgencyNormal = 1;
constexpr uchar urgencyCritical = 2;
constexpr int never = 0;
constexpr int asTheServerLikes = -1;

QString actionOpen() { return QStringLiteral("default"); }
QString actionSilence() { return QStringLiteral("silence"); }
QString actionSnooze() { return QStringLiteral("snooze"); }

} // namespace

DesktopNotifications::DesktopNotifications(
    const QDBusConnection &bus, NotificationChoices choices, QObject *parent)
    : QObject(parent)
    , m_choices(std::move(choices))
    , m_server(bus, m_choices.patience)
{
    connectServer();
}

void DesktopNotifications::connectServer()
{
    using Server = NotificationServer;
    connect(&m_server, &Server::ready, this, &DesktopNotifications::sendAll);
    connect(&m_server, &Server::lost, this, &DesktopNotifications::forgetIds);
    connect(&m_server, &Server::failed, this, &DesktopNotifications::reportFailure);
    connect(&m_server, &Server::shown, this, &DesktopNotifications::takeShown);
    connect(&m_server, &Server::refused, this, &DesktopNotifications::takeRefused);
    connect(&m_server, &Server::closed, this, &DesktopNotifications::takeClosed);
    connect(&m_server, &Server::invoked, this, &DesktopNotifications::takeAction);
    connect(&m_server, &Server::inhibitedChanged, this, &DesktopNotifications::inhibitedChanged);
    connect(&m_player, &SoundPlayer::failed, this, &DesktopNotifications::soundFailed);
}

void DesktopNotifications::setChoices(const NotificationChoices &choices)
{
    const bool showsOtherText = choices.hidesContent != m_choices.hidesContent;
    m_choices = choices;
    m_server.setPatience(choices.patience);
    if (!showsOtherText)
        return;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        entry->isRepeated = true;
        if (entry->state == Entry::State::Sending)
            entry->isChanged = true;
        else if (entry->state == Entry::State::Shown)
            send(entry.key());
    }
}

void DesktopNotifications::goOnFrom(const QString &path)
{
    m_record = ShownRecord(path);
    const ShownRecord::Content found = m_record.read();
    m_earlierServer = found.server;
    for (auto id = found.ids.begin(); id != found.ids.end(); ++id) {
        const bool isNew = !m_entries.contains(id.key());
        Entry &entry = m_entries[id.key()];
        if (entry.id != 0)
            continue;
        entry.id = id.value();
        entry.isUnproven = true;
        if (isNew)
            entry.state = Entry::State::Adopted;
    }
    if (m_server.state() == NotificationServer::State::Ready)
        proveIds();
    else if (!found.ids.isEmpty())
        m_server.ask();
}

void DesktopNotifications::proveIds()
{
    const bool isSame = m_server.owner() == m_earlierServer;
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        Entry &entry = m_entries[key];
        if (!std::exchange(entry.isUnproven, false))
            continue;
        if (!isSame)
            entry.id = 0;
        if (entry.state == Entry::State::Adopted && (!isSame || entry.isClosing))
            close(key);
    }
    record();
}

void DesktopNotifications::record()
{
    ShownRecord::Content content { m_server.owner(), {} };
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->isUnproven)
            return; // the file knows more
        if (entry->id != 0)
            content.ids.insert(entry.key(), entry->id);
    }
    m_record.write(content);
}

void DesktopNotifications::show(const AlertNotification &notification)
{
    Entry &entry = m_entries[notification.key];
    entry.wanted = notification;
    entry.isClosing = false;
    entry.isRepeated = false;
    if (entry.state == Entry::State::Sending)
        entry.isChanged = true;
    else
        send(notification.key);
}

void DesktopNotifications::close(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    if (entry->state == Entry::State::Sending || entry->isUnproven) {
        entry->isClosing = true;
        return;
    }
    if (entry->id != 0)
        m_server.close(entry->id);
    m_entries.erase(entry);
    record();
}

void DesktopNotifications::send(const QString &key)
{
    Entry &entry = m_entries[key];
    if (m_server.state() != NotificationServer::State::Ready) {
        entry.state = Entry::State::Unsent;
        m_server.ask();
        return;
    }
    entry.state = Entry::State::Sending;
    entry.isChanged = false;
    m_server.notify(key, messageFor(entry));
}

void DesktopNotifications::sendAll()
{
    reportSuccess();
    proveIds();
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys) {
        if (m_entries.value(key).state == Entry::State::Unsent)
            send(key);
    }
}

void DesktopNotifications::forgetIds()
{
    m_early.clear();
    m_entries.removeIf([](const QMap<QString, Entry>::iterator &entry) {
        return entry->isClosing || entry->state == Entry::State::Expired
            || entry->state == Entry::State::Adopted;
    });
    for (Entry &entry : m_entries) {
        entry.isRepeated = entry.isRepeated || entry.state == Entry::State::Shown;
        entry.state = Entry::State::Unsent;
        entry.id = 0;
        entry.isUnproven = false;
        entry.isChanged = false;
    }
    record();
}

void DesktopNotifications::takeShown(const QString &key, uint id)
{
    reportSuccess();
    Entry &entry = m_entries[key];
    entry.id = id;
    entry.state = Entry::State::Shown;
    record();
    const bool isChanged = entry.isChanged;
    if (entry.isClosing) {
        close(key);
    } else {
        // Whoever listens may call back, and the entry may go.
        play(soundFor(entry));
        if (isChanged)
            send(key);
        else
            Q_EMIT shown(key);
    }
    takeEarly();
}

void DesktopNotifications::play(const QString &sound)
{
    if (!sound.isEmpty() && !m_server.can("sound") && !m_server.isInhibited())
        m_player.play(sound);
}

void DesktopNotifications::takeRefused(const QString &key, const Error &error)
{
    Entry &entry = m_entries[key];
    entry.state = entry.id == 0 ? Entry::State::Unsent : Entry::State::Shown;
    if (entry.isClosing)
        close(key);
    else if (entry.isChanged)
        send(key);
    else
        reportFailure(error);
    takeEarly();
}

void DesktopNotifications::takeClosed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isNull()) {
        if (isSending())
            m_early << [this, id, reason] { takeClosed(id, reason); };
        return;
    }
    Entry &entry = m_entries[key];
    // The one that replaces it is on its way.
    if (entry.state == Entry::State::Sending)
        return;
    if (reason == reasonExpired && !entry.wanted.isResolved) {
        entry.state = Entry::State::Expired;
        return;
    }
    m_entries.remove(key);
    record();
    if (reason == reasonDismissed)
        Q_EMIT dismissed(key);
}

void DesktopNotifications::takeAction(uint id, const QString &action, const QString &token)
{
    const QString key = keyOf(id);
    if (key.isNull()) {
        if (isSending())
            m_early << [this, id, action, token] { takeAction(id, action, token); };
        return;
    }
    // Not every server takes it away after an action.
    close(key);
    if (action == actionOpen())
        Q_EMIT openRequested(key, token);
    else if (action == actionSilence())
        Q_EMIT silenceRequested(key);
    else if (action == actionSnooze())
        Q_EMIT snoozeRequested(key);
}

void DesktopNotifications::takeEarly()
{
    const auto early = std::exchange(m_early, {});
    for (const auto &event : early)
        event();
}

void DesktopNotifications::reportFailure(const Error &error)
{
    m_isAvailable = false;
    Q_EMIT unavailable(error);
}

void DesktopNotifications::reportSuccess()
{
    if (!std::exchange(m_isAvailable, true))
        Q_EMIT available();
}

NotificationServer::Message DesktopNotifications::messageFor(const Entry &entry) const
{
    const AlertNotification &wanted = entry.wanted;
    const NotificationText text = notificationText(wanted, m_choices, m_server.capabilities());
    const bool stays = m_choices.criticalStays && !wanted.isResolved
        && wanted.severity == AlertSeverity::Critical;

    NotificationServer::Message message;
    message.replaces = entry.id;
    message.icon = QStringLiteral("opsglass");
    message.summary = text.summary;
    message.body = text.body;
    message.timeout = stays ? never : asTheServerLikes;
    if (m_server.can("actions"))
        message.actions = actionsFor(wanted);
    message.hints = hintsFor(entry);
    // The specification says byte; servers take other numbers for no urgency at all.
    message.hints[QStringLiteral("urgency")]
        = QVariant::fromValue(stays ? urgencyCritical : urgencyNormal);
    return message;
}

QStringList DesktopNotifications::actionsFor(const AlertNotification &notification)
{
    QStringList actions { actionOpen(), tr("Open") };
    if (notification.offersSilence)
        actions << actionSilence() << tr("Silence 1 h") << actionSnooze() << tr("Snooze");
    return actions;
}

QVariantMap DesktopNotifications::hintsFor(const Entry &entry) const
{
    QVariantMap hints;
    hints[QStringLiteral("desktop-entry")] = applicationId();
    hints[QStringLiteral("category")] = entry.wanted.isResolved
        ? QStringLiteral("x-opsglass.alert.resolved")
        : QStringLiteral("x-opsglass.alert.firing");
    hints[QStringLiteral("image-data")] = notificationImage(entry.wanted);
    const QString sound = m_server.can("sound") ? soundFor(entry) : QString();
    if (sound.isEmpty())
        hints[QStringLiteral("suppress-sound")] = true;
    else if (QDir::isAbsolutePath(sound))
        hints[QStringLiteral("sound-file")] = sound;
    else
        hints[QStringLiteral("sound-name")] = sound;
    return hints;
}

QString DesktopNotifications::soundFor(const Entry &entry) const
{
    if (entry.wanted.isSilent || entry.isRepeated)
        return {};
    return m_choices.sounds.value(entry.wanted.severity);
}

QString DesktopNotifications::keyOf(uint id) const
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->id == id)
            return entry.key();
    }
    return {};
}

bool DesktopNotifications::isSending() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [](const Entry &entry) { return entry.state == Entry::State::Sending; });
}

} // namespace opsglass
