// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <vector>

#include <unistd.h>

namespace opsglass {

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "opsglass: " << text << '\n';
    return code;
}

QStringList textsOf(const QByteArrayList &words)
{
    QStringList texts;
    for (const QByteArray &word : words)
        texts << QString::fromLocal8Bit(word);
    return texts;
}

QStringList withoutQtOptions(const QStringList &words)
{
    // QApplication and the xcb platform document these; all but the flag take a value.
    static const QStringList valued { QStringLiteral("platform"),
        QStringLiteral("platformpluginpath"), QStringLiteral("platformtheme"),
        QStringLiteral("plugin"), QStringLiteral("style"), QStringLiteral("stylesheet"),
        QStringLiteral("session"), QStringLiteral("display"), QStringLiteral("qwindowgeometry"),
        QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle") };
    static const QString flag = QStringLiteral("reverse");
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--"))
            return rest + words.sliced(i);
        const bool isOption = words[i].startsWith(u'-') && words[i].size() > 1;
        const QString name
            = isOption ? words[i].sliced(words[i].startsWith(u"--") ? 2 : 1) : QString();
        if (valued.contains(name))
            ++i;
        else if (name != flag && !valued.contains(name.section(u'=', 0, 0)))
            rest << words[i];
    }
    return rest;
}

void hidePasswords(int argc, char **argv)
{
    for (int index = 1; index < argc; ++index) {
        char *scheme = std::strstr(argv[index], "://");
        if (!scheme)
            continue;
        char *authority = scheme + std::strlen("://");
        char *authorityEnd = authority + std::strcspn(authority, "/?#");
        char *colon = std::find(authority, authorityEnd, ':');
        // A password may hold an "@" of its own.
        const std::reverse_iterator<char *> last
            = std::find(std::reverse_iterator(authorityEnd), std::reverse_iterator(authority), '@');
        char *at = last.base() - 1;
        if (last != std::reverse_iterator(authority) && colon < at)
            std::fill(colon + 1, at, 'x');
    }
}

void beginAnew(const char *name, QByteArrayList words)
{
    words.prepend(name);
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    // The same program, also when its file was replaced by a newer one meanwhile.
    ::execv("/proc/self/exe", pointers.data());
}

} // namespace opsglass
