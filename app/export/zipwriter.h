// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct archive;
class QIODevice;

namespace opsglass {

/// Writes a zip into a device, file after file, without knowing their sizes before.
class ZipWriter {
public:
    /// \param device open for writing; outlives the writer
    explicit ZipWriter(QIODevice *device);
    ~ZipWriter();

    /// The next file begins. False, as below, when the device takes no more.
    bool begin(const QString &name);
    bool write(const QByteArray &bytes);
    bool finish();
    QString errorString() const;

private:
    struct Freed {
        void operator()(archive *zip) const;
    };

    struct Target {
        QIODevice *device; ///< null: nobody wants any more
        QString problem {}; ///< of the device; empty: none
    };

    static qint64 writeTo(Target *target, const char *bytes, qint64 size);
    bool isGood(bool isDone) const { return isDone && m_target->problem.isEmpty(); }

    std::unique_ptr<Target> m_target; ///< stays where it is for the archive
    std::unique_ptr<archive, Freed> m_zip;
};

} // namespace opsglass
