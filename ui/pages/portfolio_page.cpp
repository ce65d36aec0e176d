#include "ui/pages/portfolio_page.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTableView>
#include <filesystem>
#include <set>

#include "core/base/whole_file.h"
#include "core/tables/table_files.h"
#include "ui/analysis/portfolio_view.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/forms/list_card.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/portfolio_table_model.h"
#include "ui/report/output.h"
#include "ui/report/portfolio_report.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

constexpr int mostRows = 14;
constexpr int mostReasons = 6;  // under the table; all stand in it and in the report
constexpr int chartHeight = 380;

QLabel* plainLabel(const char* name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton* button(const char* name) {
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
}

}  // namespace

PortfolioPage::PortfolioPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.portfolio"), document, view, parent),
      reading_(new PortfolioReading(this)),
      portfolio_(std::make_unique<Portfolio>()),
      empty_(new EmptyState({}, {})),
      filled_(new QWidget),
      head_(new Card),
      path_(plainLabel("portfolio.folder", "muted")),
      choose_(button("portfolio.choose")),
      again_(button("portfolio.again")),
      currencyLabel_(new QLabel),
      currency_(newFormCombo(QStringLiteral("portfolio.currency"), 16)),
      progress_(new QProgressBar),
      tableCard_(new Card),
      leftOut_(plainLabel("portfolio.leftOut", "caution")),
      rule_(plainLabel("portfolio.rule", "small")),
      table_(new QTableView),
      model_(new PortfolioTableModel(this)),
      chartCard_(new Card),
      chart_(new BubbleChart),
      actions_(new ChartActions),
      saveCard_(new Card),
      said_(plainLabel("portfolio.said", "muted")),
      error_(new ErrorLabel) {
    build();
    connect(reading_, &PortfolioReading::progressed, this,
            [this] { progress_->setValue(static_cast<int>(reading_->rows().size())); });
    connect(reading_, &PortfolioReading::finished, this, [this] {
        fillCurrencies();
        compare();
    });
    connect(empty_, &EmptyState::activated, this, &PortfolioPage::chooseFolder);
    connect(choose_, &QPushButton::clicked, this, &PortfolioPage::chooseFolder);
    connect(again_, &QPushButton::clicked, this, [this] { showFolder(folder_); });
    connect(currency_, &QComboBox::currentIndexChanged, this, [this] { compare(); });
    connect(actions_, &ChartActions::fileRequested, this, &Page::fileRequested);
}

PortfolioPage::~PortfolioPage() = default;

QString PortfolioPage::title() const {
    return tr("Portfolio");
}

void PortfolioPage::build() {
    empty_->button()->setObjectName(QStringLiteral("portfolio.first"));
    error_->setObjectName(QStringLiteral("portfolio.error"));
    table_->setObjectName(QStringLiteral("portfolio.table"));
    chart_->setObjectName(QStringLiteral("portfolio.chart"));
    chart_->setMinimumHeight(chartHeight);
    prepareTable(table_);
    table_->setModel(model_);
    buildHead();
    tableCard_->body()->addWidget(table_);
    tableCard_->body()->addWidget(leftOut_);
    tableCard_->body()->addWidget(rule_);
    chartCard_->body()->addWidget(chart_);
    chartCard_->body()->addWidget(actions_);
    auto* row = new QHBoxLayout;
    for (const char* suffix : {"pdf", "html", "odt", "csv"}) {
        QPushButton* made = button(qPrintable(QStringLiteral("portfolio.save.%1").arg(QLatin1String(suffix))));
        row->addWidget(made);
        saves_.emplace_back(QLatin1String(suffix), made);
        connect(made, &QPushButton::clicked, this, [this, suffix] { save(QLatin1String(suffix)); });
    }
    row->addStretch(1);
    saveCard_->body()->addLayout(row);
    saveCard_->body()->addWidget(said_);
    saveCard_->body()->addWidget(error_);
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins({});
    column->setSpacing(cardGap);
    for (QWidget* card : std::initializer_list<QWidget*>{head_, tableCard_, chartCard_, saveCard_})
        column->addWidget(card);
    content()->addWidget(empty_);
    content()->addWidget(filled_);
    content()->addStretch(1);
}

void PortfolioPage::buildHead() {
    progress_->setObjectName(QStringLiteral("portfolio.progress"));
    auto* row = new QHBoxLayout;
    row->addWidget(path_, 1);
    row->addWidget(choose_);
    row->addWidget(again_);
    auto* second = new QHBoxLayout;
    second->addLayout(labelledCombo(currencyLabel_, currency_));
    second->addWidget(progress_, 1);
    second->addStretch(1);
    head_->body()->addLayout(row);
    head_->body()->addLayout(second);
}

void PortfolioPage::setReader(ProjectReader reader) {
    reading_->setReader(std::move(reader));
}

void PortfolioPage::chooseFolder() {
    emit fileRequested({.title = tr("Choose a folder with projects"), .suggestion = folder_, .folder = true},
                       [self = QPointer(this)](const QString& path) {
                           if (self) self->showFolder(path);
                       });
}

void PortfolioPage::showFolder(const QString& folder) {
    folder_ = folder;
    say({}, false);
    *portfolio_ = {};
    const QStringList files = PortfolioReading::filesIn(folder);
    progress_->setRange(0, static_cast<int>(files.size()));
    progress_->setValue(0);
    reading_->start(files, {.today = document().spending().today()});
    refresh();
}

void PortfolioPage::fillCurrencies() {
    std::set<std::string> codes;
    for (const PortfolioRow& row : reading_->rows())
        if (row.figures) codes.insert(row.figures->currency);
    const QString chosen = currency_->currentData().toString();
    const QSignalBlocker blocked(currency_);
    currency_->clear();
    currency_->addItem(tr("That of most projects"), QString());
    for (const std::string& code : codes)
        currency_->addItem(QString::fromStdString(code), QString::fromStdString(code));
    currency_->setCurrentIndex(std::max(0, currency_->findData(chosen)));
}

void PortfolioPage::compare() {
    if (reading_->running()) return;
    *portfolio_ = comparePortfolio(reading_->rows(), currency_->currentData().toString().toStdString(),
                                   {.today = document().spending().today()});
    refresh();
}

void PortfolioPage::retranslate() {
    empty_->setTexts(tr("Choose a folder with projects, .jupan or .json. They are only read, and stay as they are."),
                     tr("Choose a folder…"));
    choose_->setText(tr("Another folder…"));
    again_->setText(tr("Read again"));
    currencyLabel_->setText(tr("Compared in"));
    head_->setTitle(tr("Folder"));
    tableCard_->setTitle(tr("Projects"));
    chartCard_->setTitle(tr("NPV against cost"));
    saveCard_->setTitle(tr("Save the comparison"));
    for (const auto& [suffix, made] : saves_) made->setText(tr("Save as %1…").arg(suffix.toUpper()));
    if (currency_->count() > 0) currency_->setItemText(0, tr("That of most projects"));
}

void PortfolioPage::refresh() {
    retranslate();
    const bool any = !folder_.isEmpty();
    const bool ready = any && !reading_->running();
    empty_->setVisible(!any);
    filled_->setVisible(any);
    path_->setText(QDir::toNativeSeparators(folder_));
    progress_->setVisible(any && !ready);
    const bool compared = ready && !portfolio_->entries.empty();
    tableCard_->setVisible(compared);
    chartCard_->setVisible(compared && portfolio_->total.projects > 0);
    saveCard_->setVisible(compared);
    if (!any)
        return setSentence(
            tr("The projects of a folder side by side: what they bring, how sure that is, and how far "
               "they are."));
    if (!ready) return setSentence(tr("Projects are being read: %1.").arg(reading_->count()));
    if (!compared) return setSentence(tr("There is no project in this folder: no file ends in .jupan or .json."));
    setSentence(portfolioSentence(*portfolio_, formatter()));
    const Formatter settled = portfolioFormatter(*portfolio_, formatter());
    model_->show(*portfolio_, settled);
    table_->resizeColumnsToContents();
    fitTableHeight(table_, mostRows);
    showLeftOut(settled);
    rule_->setText(portfolioRule(*portfolio_, formatter()));
    showPortfolio(*chart_, *portfolio_, formatter());
    actions_->setChart(chart_, tr("portfolio"));
}

void PortfolioPage::showLeftOut(const Formatter& settled) {
    QStringList lines;
    int count = 0;
    for (const PortfolioEntry& entry : portfolio_->entries) {
        if (entry.money) continue;
        if (++count <= mostReasons)
            lines << tr("%1: %2").arg(portfolioName(entry.row), portfolioReason(entry, portfolio_->currency, settled));
    }
    if (count > mostReasons) lines << tr("More files that are left out: %1").arg(count - mostReasons);
    leftOut_->setText(lines.join(QLatin1Char('\n')));
    leftOut_->setVisible(!lines.isEmpty());
}

void PortfolioPage::save(const QString& suffix) {
    emit fileRequested({.save = true,
                        .title = tr("Save the comparison"),
                        .kind = tr("Comparisons"),
                        .suffixes = {suffix},
                        .suggestion = tr("portfolio") + QLatin1Char('.') + suffix},
                       [self = QPointer(this), suffix](const QString& path) {
                           if (self) self->write(suffix, path);
                       });
}

QByteArray PortfolioPage::bytesOf(const QString& suffix) const {
    if (suffix == QLatin1String("csv")) {
        const bool korean = formatter().language() == Language::korean;
        const ExportTable table =
            portfolioTable(*portfolio_, korean ? TableLanguage::korean : TableLanguage::english,
                           [this](const Problem& problem) { return problemText(problem, formatter()).toStdString(); });
        return QByteArray::fromStdString(csvOf(table));
    }
    const Report report = portfolioReport(
        *portfolio_,
        {.today = document().spending().today(),
         .program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()},
        formatter());
    for (const OutputKind kind : {OutputKind::pdf, OutputKind::html, OutputKind::odt})
        if (suffixOf(kind) == suffix) return reportBytes(report, kind);
    return {};
}

void PortfolioPage::write(const QString& suffix, const QString& path) {
    const QFileInfo target(path);
    const QString name = target.fileName();
    // a name that ends otherwise than it was asked for could be one of the projects
    for (const PortfolioRow& row : reading_->rows())
        if (QFileInfo(QString::fromStdString(row.file)) == target)
            return say(tr("%1 is one of the projects. Choose another name.").arg(name), true);
    const QByteArray bytes = bytesOf(suffix);
    const Problems problems = writeWhole(std::filesystem::path(path.toStdU16String()),
                                         std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (problems.empty())
        say(tr("Saved as %1").arg(name), false);
    else
        say(problemLine(problems.front(), formatter()), true);
}

void PortfolioPage::say(const QString& message, bool failed) {
    error_->setMessage(failed ? message : QString());
    said_->setText(failed ? QString() : message);
    said_->setVisible(!failed && !message.isEmpty());
}

}  // namespace jupan
