#include "ui/report/odt_writer.h"

#include "ui/report/language_scope.h"
#include "ui/report/markup_look.h"
#include "ui/report/odt_archive.h"
#include "ui/report/odt_content.h"
#include "ui/report/odt_names.h"
#include "ui/report/odt_styles.h"

namespace jupan {
namespace {

const QString textType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray metaOf(const Report& report) {
    const QString moment = dayOf(report) + QStringLiteral("T00:00:00");
    XmlText xml(odt::declaration);
    xml.open("office:document-meta", odt::namespaces()).open("office:meta");
    xml.element("meta:generator", {}, report.program).element("dc:title", {}, report.cover.title);
    if (!report.cover.author.isEmpty())
        xml.element("meta:initial-creator", {}, report.cover.author).element("dc:creator", {}, report.cover.author);
    xml.element("meta:creation-date", {}, moment).element("dc:date", {}, moment);
    xml.element("dc:language", {},
                report.language == Language::korean ? QStringLiteral("ko-KR") : QStringLiteral("en-US"));
    xml.close().close();
    return xml.bytes();
}

const char* typeOf(const QString& path) {
    if (path.endsWith(QLatin1String(".xml"))) return "text/xml";
    if (path.endsWith(QLatin1String(".svg"))) return "image/svg+xml";
    return path.endsWith(QLatin1String(".jpg")) ? "image/jpeg" : "image/png";
}

QByteArray manifestOf(const std::vector<ArchiveFile>& files) {
    XmlText xml(odt::declaration);
    xml.open("manifest:manifest",
             {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
              {"manifest:version", QLatin1String(odt::version)}});
    xml.empty("manifest:file-entry", {{"manifest:full-path", "/"},
                                      {"manifest:version", QLatin1String(odt::version)},
                                      {"manifest:media-type", textType}});
    for (const ArchiveFile& file : files)
        xml.empty("manifest:file-entry",
                  {{"manifest:full-path", file.path}, {"manifest:media-type", QLatin1String(typeOf(file.path))}});
    xml.close();
    return xml.bytes();
}

}  // namespace

QByteArray odtOf(const Report& report) {
    const LanguageScope words(report.language);
    odt::Content content = odt::contentOf(report);
    std::vector<ArchiveFile> files{{QStringLiteral("content.xml"), content.xml},
                                   {QStringLiteral("styles.xml"), odt::stylesOf(report)},
                                   {QStringLiteral("meta.xml"), metaOf(report)}};
    for (ArchiveFile& picture : content.pictures) files.push_back(std::move(picture));
    const QByteArray manifest = manifestOf(files);
    // the type stands first and as it is, so that it can be read at a fixed place of the file
    files.insert(files.begin(), {QStringLiteral("mimetype"), textType.toLatin1(), true});
    files.push_back({QStringLiteral("META-INF/manifest.xml"), manifest});
    const std::optional<Date> day = parseDate(dayOf(report).toStdString());
    return archiveOf(files, day.value());
}

}  // namespace jupan
