// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// A place in a text file, both from 1; 0 when it is not known.
struct FilePlace {
    int line = 0;
    int column = 0; ///< in characters, as promtool counts
    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// What is wrong with a file, or worth knowing.
struct FileProblem {
    enum class Kind {
        Error, ///< the file is refused as a whole
        Foreign, ///< the program whose format it is refuses the file; Opsglass reads on without it
        Duplicate, ///< the file is taken, but `promtool check rules` finds fault with it
        Advice, ///< the file is taken, but hardly does what was meant
    };
    Kind kind = Kind::Error;
    FilePlace place;
    QString message; ///< one translated sentence
    QString where {}; ///< as promtool names a rule: `group "g", rule 2, "name"`; else empty
    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

} // namespace opsglass
