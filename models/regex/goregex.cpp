// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regex/goregex.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <map>
#include <vector>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GoRegex)
};

using re2::RE2;
using re2::StringPiece;

/// What Go calls the mistakes that RE2 finds.
std::string goReason(RE2::ErrorCode code)
{
    static const std::map<RE2::ErrorCode, std::string> reasons {
        { RE2::ErrorBadEscape, "invalid escape sequence" },
        { RE2::ErrorBadCharClass, "invalid character class" },
        { RE2::ErrorBadCharRange, "invalid character class range" },
        { RE2::ErrorMissingBracket, "missing closing ]" },
        { RE2::ErrorMissingParen, "missing closing )" },
        { RE2::ErrorUnexpectedParen, "unexpected )" },
        { RE2::ErrorTrailingBackslash, "trailing backslash at end of expression" },
        { RE2::ErrorRepeatArgument, "missing argument to repetition operator" },
        { RE2::ErrorRepeatSize, "invalid repeat count" },
        { RE2::ErrorRepeatOp, "invalid nested repetition operator" },
        { RE2::ErrorBadPerlOp, "invalid or unsupported Perl syntax" },
        { RE2::ErrorBadUTF8, "invalid UTF-8" },
        { RE2::ErrorBadNamedCapture, "invalid named capture" },
        { RE2::ErrorPatternTooLarge, "expression too large" },
    };
    const auto reason = reasons.find(code);
    return reason == reasons.end() ? "internal error" : reason->second;
}

/// What a replacement says: literal texts and the groups between them.
struct Piece {
    std::string text;
    int group = -1; ///< -1: only text; a group that does not exist is empty
};

bool isWord(char letter)
{
    return letter == '_' || std::isalnum(static_cast<unsigned char>(letter)) != 0;
}

int groupOf(const std::string &name, const RE2 &regex)
{
    const bool isNumber = name.find_first_not_of("0123456789") == std::string::npos
        && name.size() < 9 && (name.size() == 1 || name.front() != '0');
    if (isNumber)
        return std::stoi(name);
    const auto group = regex.NamedCapturingGroups().find(name);
    return group == regex.NamedCapturingGroups().end() ? regex.NumberOfCapturingGroups() + 1
                                                       : group->second;
}

std::vector<Piece> piecesOf(const std::string &by, const RE2 &regex)
{
    std::vector<Piece> pieces(1);
    for (size_t i = 0; i < by.size(); ++i) {
        if (by[i] != '$') {
            pieces.back().text += by[i];
            continue;
        }
        if (i + 1 < by.size() && by[i + 1] == '$') {
            pieces.back().text += '$';
            ++i;
            continue;
        }
        const bool isBraced = i + 1 < by.size() && by[i + 1] == '{';
        const size_t begin = i + (isBraced ? 2 : 1);
        size_t end = begin;
        while (end < by.size() && isWord(by[end]))
            ++end;
        if (end == begin || (isBraced && (end == by.size() || by[end] != '}'))) {
            pieces.back().text += '$'; // no name: Go leaves it as it stands
            continue;
        }
        pieces.back().group = groupOf(by.substr(begin, end - begin), regex);
        pieces.emplace_back();
        i = isBraced ? end : end - 1;
    }
    return pieces;
}

void append(
    std::string &result, const std::vector<Piece> &pieces, const std::vector<StringPiece> &groups)
{
    for (const Piece &piece : pieces) {
        result += piece.text;
        if (piece.group >= 0 && size_t(piece.group) < groups.size()) {
            const StringPiece &caught = groups[size_t(piece.group)];
            result.append(caught.data(), caught.size());
        }
    }
}

/// Whether the pattern asks for single bytes, which RE2 knows and Go does not.
bool asksForBytes(const QString &pattern)
{
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i) {
        if (pattern[i] != u'\\')
            continue;
        if (pattern[i + 1] == u'C')
            return true;
        ++i;
    }
    return false;
}

tl::unexpected<Error> mistake(
    const QString &pattern, const std::string &reason, const std::string &part)
{
    const QString words = QStringLiteral("error parsing regexp: %1: `%2`")
                              .arg(QString::fromStdString(reason), QString::fromStdString(part));
    return failure({ Error::Kind::Malformed,
        Text::tr("“%1” is no regular expression: %2.").arg(pattern, words), words });
}

/// Bytes of the UTF-8 letter at `place`.
size_t letterLength(const std::string &text, size_t place)
{
    size_t end = place + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        ++end;
    return end - place;
}

} // namespace

GoRegex::GoRegex(std::shared_ptr<const RE2> compiled)
    : m_compiled(std::move(compiled))
{
}

Result<GoRegex> GoRegex::make(const QString &pattern, Dot dot)
{
    if (asksForBytes(pattern))
        return mistake(pattern, goReason(RE2::ErrorBadEscape), "\\C");
    RE2::Options options;
    options.set_log_errors(false);
    options.set_dot_nl(dot == Dot::MatchesEverything);
    auto compiled = std::make_shared<const RE2>(pattern.toStdString(), options);
    if (compiled->ok())
        return GoRegex(std::move(compiled));
    return mistake(pattern, goReason(compiled->error_code()), compiled->error_arg());
}

bool GoRegex::matchesWhole(const QString &text) const
{
    return RE2::FullMatch(text.toStdString(), *m_compiled);
}

bool GoRegex::matchesPart(const QString &text) const
{
    return RE2::PartialMatch(text.toStdString(), *m_compiled);
}

QString GoRegex::replaced(const QString &text, const QString &by, qsizetype most) const
{
    const std::string subject = text.toStdString();
    const std::vector<Piece> pieces = piecesOf(by.toStdString(), *m_compiled);
    std::vector<StringPiece> groups(size_t(m_compiled->NumberOfCapturingGroups()) + 1);
    std::string result;
    size_t copied = 0;
    size_t from = 0;
    bool isBehindMatch = false; // Go takes no empty match right behind another one
    while (from <= subject.size()
        && m_compiled->Match(
            subject, from, subject.size(), RE2::UNANCHORED, groups.data(), int(groups.size()))) {
        const size_t begin = size_t(groups[0].data() - subject.data());
        const size_t end = begin + groups[0].size();
        if (!(groups[0].empty() && isBehindMatch && begin == copied)) {
            result.append(subject, copied, begin - copied);
            append(result, pieces, groups);
            copied = end;
        }
        if (qsizetype(result.size()) > most)
            return QString::fromStdString(result);
        isBehindMatch = true;
        if (end > from || !groups[0].empty())
            from = end;
        if (groups[0].empty()) {
            if (from >= subject.size())
                break;
            from += letterLength(subject, from);
        }
    }
    result.append(subject, copied);
    return QString::fromStdString(result);
}

} // namespace opsglass
