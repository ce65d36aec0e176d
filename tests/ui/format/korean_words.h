// The Korean words of translations/ko as a translator, so that tests see both languages without lrelease.
#pragma once

#include <QFile>
#include <QMap>
#include <QTranslator>

namespace jupan::testing {

class KoreanWords : public QTranslator {
public:
    explicit KoreanWords(const QStringList& files) {
        for (const QString& name : files) {
            QFile file(QStringLiteral(JUPAN_SOURCE_DIR "/translations/ko/") + name);
            if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) qFatal("no %s", qPrintable(name));
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
                const QStringList parts = line.split(u'\t');
                if (parts.size() != 3) qFatal("not three columns: %s", qPrintable(line));
                words_.insert(parts[0] + u'\t' + parts[1], parts[2]);
            }
        }
    }
    [[nodiscard]] bool isEmpty() const override { return words_.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        return words_.value(QString::fromUtf8(context) + u'\t' + QString::fromUtf8(source));
    }
    [[nodiscard]] const QMap<QString, QString>& words() const { return words_; }

private:
    QMap<QString, QString> words_;
};

}  // namespace jupan::testing
