// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templateliteral.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

#include <memory>

namespace opsglass {

struct TemplateNode;
using TemplateNodePointer = std::shared_ptr<const TemplateNode>;

/// A node of a parsed template. Which members are used stands beside each kind.
struct TemplateNode {
    enum class Kind {
        // What stands in a list.
        Text, ///< text
        Action, ///< pipe
        If, ///< pipe, list, elseList
        With, ///< pipe, list, elseList
        Range, ///< pipe, list, elseList
        Template, ///< text is the template's name, pipe its data or null
        Break,
        Continue,
        End, ///< only while parsing
        Else, ///< only while parsing
        // What stands in a pipeline.
        List, ///< children
        Pipe, ///< declarations, children are commands
        Command, ///< children are operands, at least one
        Identifier, ///< text
        Field, ///< names
        Variable, ///< names; the first has its dollar
        Chain, ///< operand and names of its fields
        Dot,
        Nil,
        Bool, ///< text
        Number, ///< text as written, number
        String, ///< text as written, value
    };

    Kind kind = Kind::List;
    qsizetype position = 0; ///< in bytes from the beginning of the text
    QByteArray text;
    QByteArray value;
    QByteArrayList names;
    QList<TemplateNodePointer> children;
    QByteArrayList declarations; ///< variables that get the pipeline's value
    bool isAssignment = false; ///< the declarations are `=`, not `:=`
    TemplateNodePointer pipe;
    TemplateNodePointer list;
    TemplateNodePointer elseList;
    TemplateNodePointer operand;
    TemplateNumber number;
};

/// A whole template text: its own list and those it defines.
struct TemplateTree {
    QByteArray name;
    QByteArray text; ///< as parsed
    QHash<QByteArray, TemplateNodePointer> templates; ///< by name, the own among them
    bool hasElseWith = false; ///< which Go has had since 1.23
};

/// The node as Go writes it in an error: blanks and parentheses in one way, literals as typed.
QByteArray toText(const TemplateNode &node);

} // namespace opsglass
