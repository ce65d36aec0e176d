// The named styles of the report as OpenDocument: whoever opens it changes its look there.
#pragma once

#include "ui/report/report.h"
#include "ui/report/xml_text.h"

namespace jupan::odt {

/// styles.xml: styles of paragraphs and lists, the pages with header and footer.
QByteArray stylesOf(const Report& report);

/// office:font-face-decls, which content.xml has too.
void addFonts(XmlText& xml);

}  // namespace jupan::odt
