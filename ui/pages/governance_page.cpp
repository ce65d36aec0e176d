#include "ui/pages/governance_page.h"

#include <QVBoxLayout>

#include "core/engine/data_quality.h"
#include "core/governance/data_sources.h"
#include "core/governance/fresh_id.h"
#include "ui/pages/governance_flow_card.h"
#include "ui/pages/governance_quality_card.h"
#include "ui/pages/governance_sources_section.h"

namespace jupan {

GovernancePage::GovernancePage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.governance"), document, view, parent),
      sources_(new GovernanceSourcesSection(document, view)),
      flow_(new GovernanceFlowCard(document)),
      quality_(new GovernanceQualityCard(document, view)) {
    content()->addWidget(sources_);
    content()->addWidget(flow_);
    content()->addWidget(quality_);
    content()->addStretch(1);
    connect(flow_, &GovernanceFlowCard::fileRequested, this, &Page::fileRequested);
    connect(&document, &ProjectDocument::opened, this, [this] { sources_->clearSelection(); });
}

QString GovernancePage::title() const {
    return tr("Data governance");
}

void GovernancePage::refresh() {
    setSentence(sentence());
    sources_->refresh();
    flow_->refresh();
    quality_->refresh();
    quality_->setVisible(!document().project().dataSources.empty());
}

QString GovernancePage::sentence() const {
    const Project& project = document().project();
    if (project.dataSources.empty())
        return tr("Start with the data that the first task uses: where they are, who owns them, how good they are.");
    if (const auto without = workUnitsWithoutSource(project); !without.empty())
        return tr("“%1” has no data source yet: say which data it uses.")
            .arg(shortName(findEntity<WorkUnit>(project, without.front())->name));
    for (const DataSource& source : project.dataSources) {
        if (isBlank(source.owner)) return tr("“%1” has no owner yet.").arg(shortName(source.name));
        if (!sourceQuality(source))
            return tr("“%1” has no score yet: look at a sample of its records.").arg(shortName(source.name));
    }
    return tr("Every task has its data, every data source an owner and a score.");
}

void GovernancePage::reveal(const QString& path) {
    const QStringList parts = path.split(u'.');
    if (parts.size() < 2 || parts[0] != QLatin1String("data_source")) return;
    sources_->select(parts[1].toStdString());
}

}  // namespace jupan
