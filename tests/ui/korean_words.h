// The Korean words of translations/jupan_ko.ts as a translator, so that a test sees both languages without lrelease.
#pragma once

#include <QFile>
#include <QMap>
#include <QTranslator>
#include <QXmlStreamReader>

namespace jupan::testing {

class KoreanWords : public QTranslator {
public:
    KoreanWords() {
        QFile file(QStringLiteral(JUPAN_SOURCE_DIR "/translations/jupan_ko.ts"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no jupan_ko.ts");
        QXmlStreamReader xml(&file);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("name")) context = xml.readElementText();
            if (xml.name() == QLatin1String("source")) source = xml.readElementText();
            // Korean has one plural form, inside the element.
            if (xml.name() == QLatin1String("translation"))
                words_.insert(context + u'\t' + source,
                              xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
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
