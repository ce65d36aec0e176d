#include "ui/pages/report_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <algorithm>

#include "core/project/report_editing.h"
#include "ui/document/simulation_runner.h"
#include "ui/document/spending.h"
#include "ui/pages/report_look_card.h"
#include "ui/pages/report_output_card.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/report_preview_track.h"
#include "ui/pages/report_sections_card.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Milliseconds after the last edit: nobody wants to see a page drawn for every
/// letter.
constexpr int previewPause = 400;
/// Below this width of the page the preview stands under the options.
constexpr int roomForTwo = 640;

}  // namespace

ReportPage::ReportPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.report"), document, view, parent),
      look_(new ReportLookCard(document, view)),
      sections_(new ReportSectionsCard(document, view)),
      output_(new ReportOutputCard(document, view, [this] { return request(true); })),
      preview_(new ReportPreview),
      track_(new ReportPreviewTrack(preview_)),
      columns_(new QHBoxLayout) {
    auto* options = new QVBoxLayout;
    options->setSpacing(3 * gridStep);
    for (QWidget* card : std::initializer_list<QWidget*>{sections_, look_}) options->addWidget(card);
    options->addStretch(1);
    columns_->setSpacing(3 * gridStep);
    columns_->addLayout(options, 1);
    columns_->addWidget(track_, 1);
    content()->addWidget(output_);
    content()->addLayout(columns_);
    content()->addStretch(1);
    pause_.setSingleShot(true);
    pause_.setInterval(previewPause);
    connect(&pause_, &QTimer::timeout, this, &ReportPage::drawPreview);
    connect(look_, &ReportLookCard::fileRequested, this, &Page::fileRequested);
    connect(output_, &ReportOutputCard::fileRequested, this, &Page::fileRequested);
    connect(sections_, &ReportSectionsCard::sectionChosen, this, &ReportPage::follow);
    connect(preview_, &ReportPreview::turned, this, [this] { followed_.clear(); });
    connect(&document.simulation(), &SimulationRunner::changed, this, [this] {
        if (isVisible() && !this->document().simulation().outOfDate()) pause_.start();
    });
    connect(&document, &ProjectDocument::opened, this, [this] {
        drawn_.reset();
        followed_.clear();
        preview_->turnTo(0);
    });
}

QString ReportPage::title() const {
    return tr("Report");
}

QString ReportPage::sentence(int sections, int pages) const {
    return tr("A report for your client or your management: %1 in %2. Everything "
              "in it follows the project.")
        .arg(tr("%n section(s)", nullptr, sections), tr("%n page(s)", nullptr, pages));
}

ReportRequest ReportPage::request(bool complete) {
    SimulationRunner& simulation = document().simulation();
    if (complete) simulation.finish();
    return {.language = view().language(),
            .today = document().spending().today(),
            .program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
            .simulation = simulation.outOfDate() ? nullptr : simulation.result()};
}

void ReportPage::refresh() {
    document().simulation().setWanted(true);
    look_->load();
    sections_->load();
    output_->load();
    preview_->retranslate();
    // The first picture is there with the page; later ones wait until the reader
    // pauses.
    if (drawn_ != view().language()) return drawPreview();
    pause_.start();
}

void ReportPage::drawPreview() {
    if (!document().analysisProblems().empty()) return;
    pause_.stop();
    drawn_ = view().language();
    const ComposedReport made = composeReport(document(), request(false));
    preview_->setReport(made.report);
    showFollowed();
    sections_->setLeftOut(made.leftOut);
    setSentence(sentence(static_cast<int>(made.report.sections.size()), preview_->pageCount()));
}

void ReportPage::follow(const QString& section) {
    followed_ = section;
    preview_->showSection(section);
}

void ReportPage::showFollowed() {
    const auto sections = reportSections(document().project());
    const auto found = std::ranges::find(sections, followed_.toStdString(), [](const auto& it) { return it.id.text; });
    if (found == sections.end()) return;
    // A section that is not in the report has no page: the one before it is where it would stand.
    for (auto shown = std::make_reverse_iterator(found + 1); shown != sections.rend(); ++shown)
        if (preview_->showSection(QString::fromStdString(shown->id.text))) return;
}

void ReportPage::finish() {
    document().simulation().finish();
    drawPreview();
}

void ReportPage::reveal(const QString& path) {
    if (path.startsWith(QStringLiteral("report_section."))) sections_->select(path.section('.', 1, 1).toStdString());
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool beside = width() >= roomForTwo;
    columns_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    track_->setFollowing(beside);
}

}  // namespace jupan
