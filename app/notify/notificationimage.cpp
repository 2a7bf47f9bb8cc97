// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notificationimage.h"

#include "app/notify/trayicon.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QImage>

namespace opsglass {

namespace {

constexpr int side = 48; ///< pixels

/// Bytes of red, green, blue and alpha, row by row.
struct ImageData {
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    QByteArray bytes;
};

QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &image)
{
    constexpr bool hasAlpha = true;
    constexpr int bitsPerSample = 8;
    constexpr int channels = 4;
    argument.beginStructure();
    argument << image.width << image.height << image.bytesPerLine << hasAlpha << bitsPerSample
             << channels << image.bytes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData &image)
{
    bool hasAlpha = false;
    int bitsPerSample = 0;
    int channels = 0;
    argument.beginStructure();
    argument >> image.width >> image.height >> image.bytesPerLine >> hasAlpha >> bitsPerSample
        >> channels >> image.bytes;
    argument.endStructure();
    return argument;
}

} // namespace

QVariant notificationImage(const AlertNotification &notification)
{
    static const QMetaType registered = qDBusRegisterMetaType<ImageData>();
    const TrayForm form = notification.isResolved ? TrayForm::Ok : trayForm(notification.severity);
    const QImage image
        = trayPixmap({ form, 0, {} }, side).toImage().convertToFormat(QImage::Format_RGBA8888);
    const ImageData data { image.width(), image.height(), int(image.bytesPerLine()),
        QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()) };
    return QVariant(registered, &data);
}

} // namespace opsglass
