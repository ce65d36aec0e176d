// Files that the window writes.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace jupan {

/// Writes the file whole, as core/base/whole_file.h does. Empty, or why it could not, in the reader's language.
QString saveFile(const QString& path, QByteArrayView bytes);

}  // namespace jupan
