// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/selectors.h"

#include "models/promql/gotext.h"
#include "models/promql/promlexer.h"
#include "models/promql/promprinter.h"

#include <QStringList>

#include <utility>

namespace opsglass {

namespace {

using Kind = PromToken::Kind;

bool isLabelListKeyword(Kind kind)
{
    return kind == Kind::By || kind == Kind::Without || kind == Kind::On || kind == Kind::Ignoring
        || kind == Kind::GroupLeft || kind == Kind::GroupRight;
}

bool isQuoted(const PromToken &token)
{
    const bool isString = token.kind == Kind::String || token.kind == Kind::Error;
    return isString && !token.text.isEmpty() && QStringView(u"\"'`").contains(token.text.front());
}

QList<PromToken> tokensOf(QStringView expr)
{
    QList<PromToken> tokens;
    PromLexer lexer(expr);
    do {
        const PromToken token = lexer.next();
        if (token.kind != Kind::Comment)
            tokens << token;
    } while (tokens.isEmpty() || tokens.last().kind != Kind::EndOfInput);
    return tokens;
}

/// Walks over the tokens and knows where an operand may stand: a word there names a metric, a word
/// elsewhere is an operator, if only of another dialect (`a default b`).
class SelectorScan {
public:
    explicit SelectorScan(QStringView expr)
        : m_tokens(tokensOf(expr))
    {
    }

    QList<SelectorSpan> run();

private:
    Kind kindAt(qsizetype at) const
    {
        return at >= 0 && at < m_tokens.size() ? m_tokens[at].kind : Kind::EndOfInput;
    }
    void skipPast(Kind kind);
    void readToken();
    void readParen();
    void readWord();
    bool isMetric() const;
    void readSelector();
    bool readBraces(SelectorSpan &span);
    void readMatcher(SelectorSpan &span);

    QList<PromToken> m_tokens;
    qsizetype m_at = 0;
    bool m_isOperandNext = true;
    QList<bool> m_holdDefinitions; ///< of the open parentheses: `with (…)` of VictoriaMetrics
    QList<SelectorSpan> m_spans;
};

QList<SelectorSpan> SelectorScan::run()
{
    while (kindAt(m_at) != Kind::EndOfInput)
        readToken();
    return std::move(m_spans);
}

void SelectorScan::skipPast(Kind kind)
{
    while (kindAt(m_at) != kind && kindAt(m_at) != Kind::EndOfInput)
        ++m_at;
    if (kindAt(m_at) == kind)
        ++m_at;
}

void SelectorScan::readToken()
{
    const PromToken &token = m_tokens[m_at];
    if (isLabelListKeyword(token.kind) && kindAt(m_at + 1) == Kind::LeftParen) {
        skipPast(Kind::RightParen);
        m_isOperandNext = token.kind != Kind::By && token.kind != Kind::Without;
    } else if (token.kind == Kind::LeftBracket) {
        skipPast(Kind::RightBracket);
        m_isOperandNext = false;
    } else if (token.kind == Kind::LeftParen || token.kind == Kind::RightParen) {
        readParen();
    } else if (token.kind == Kind::LeftBrace) {
        readSelector();
    } else if (token.mayNameMetric()) {
        readWord();
    } else {
        const bool isUnknown = token.kind == Kind::Error && !isQuoted(token);
        const bool isOperand
            = token.kind == Kind::Number || token.kind == Kind::Duration || isQuoted(token);
        m_isOperandNext = isUnknown ? m_isOperandNext : !isOperand;
        ++m_at;
    }
}

void SelectorScan::readParen()
{
    const bool isOpening = kindAt(m_at) == Kind::LeftParen;
    if (isOpening) {
        const bool isWith = m_at > 0
            && m_tokens[m_at - 1].text.compare(QLatin1String("with"), Qt::CaseInsensitive) == 0;
        m_holdDefinitions << isWith;
    }
    m_isOperandNext = isOpening || (!m_holdDefinitions.isEmpty() && m_holdDefinitions.takeLast());
    ++m_at;
}

void SelectorScan::readWord()
{
    if (isMetric())
        return readSelector();
    m_isOperandNext = true;
    ++m_at;
}

bool SelectorScan::isMetric() const
{
    const Kind kind = kindAt(m_at);
    const Kind next = kindAt(m_at + 1);
    if (!m_isOperandNext || next == Kind::LeftParen || kindAt(m_at - 1) == Kind::At)
        return false;
    if (kind == Kind::Aggregator && (next == Kind::By || next == Kind::Without))
        return false;
    // `with (name = …)` defines, and a list's keyword without its list is not finished.
    return next != Kind::Equal && !isLabelListKeyword(kind);
}

void SelectorScan::readSelector()
{
    SelectorSpan span;
    bool isWhole = true;
    if (kindAt(m_at) != Kind::LeftBrace) {
        const PromToken &name = m_tokens[m_at++];
        span.metric = name.text.toString();
        span.end = name.end();
    }
    if (kindAt(m_at) == Kind::LeftBrace)
        isWhole = readBraces(span);
    if (isWhole)
        m_spans << span;
    m_isOperandNext = false;
}

/// \return whether there is a closing brace
bool SelectorScan::readBraces(SelectorSpan &span)
{
    span.hasBraces = true;
    span.needsComma = false;
    for (++m_at; kindAt(m_at) != Kind::EndOfInput; ++m_at) {
        if (kindAt(m_at) == Kind::RightBrace) {
            span.end = m_tokens[m_at++].begin;
            return true;
        }
        span.needsComma = kindAt(m_at) != Kind::Comma;
        readMatcher(span);
    }
    return false;
}

/// At a token within braces: takes the metric's name from it if it is that.
void SelectorScan::readMatcher(SelectorSpan &span)
{
    if (kindAt(m_at) != Kind::String)
        return;
    const Kind before = kindAt(m_at - 1);
    const Kind after = kindAt(m_at + 1);
    const bool isLone = (before == Kind::LeftBrace || before == Kind::Comma)
        && (after == Kind::RightBrace || after == Kind::Comma); // {"a.name.of.any.letters"}
    const bool isName
        = before == Kind::Equal && m_tokens[m_at - 2].text == QLatin1String("__name__");
    if (isLone || isName)
        span.metric = goUnquoted(m_tokens[m_at].text);
}

} // namespace

QList<SelectorSpan> findSelectors(QStringView expr) { return SelectorScan(expr).run(); }

QString withMatchers(const QString &expr, const QList<LabelMatcher> &matchers)
{
    if (matchers.isEmpty())
        return expr;
    QStringList texts;
    for (const LabelMatcher &matcher : matchers)
        texts << printMatcher(matcher);
    const QString added = texts.join(u',');
    QString result;
    qsizetype copied = 0;
    const QList<SelectorSpan> spans = findSelectors(expr);
    for (const SelectorSpan &span : spans) {
        result += QStringView(expr).sliced(copied, span.end - copied);
        if (!span.hasBraces)
            result += u'{' + added + u'}';
        else
            result += (span.needsComma ? QStringLiteral(",") : QString()) + added;
        copied = span.end;
    }
    result += QStringView(expr).sliced(copied);
    return result;
}

} // namespace opsglass
