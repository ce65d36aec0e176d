#include "ui/pages/portfolio_page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <set>

#include "ui/analysis/portfolio_view.h"
#include "ui/document/spending.h"
#include "ui/pages/chart_actions.h"
#include "ui/pages/portfolio_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

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

QPushButton* button(const QString& name) {
    auto* made = new QPushButton;
    made->setObjectName(name);
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
      choose_(button(QStringLiteral("portfolio.choose"))),
      again_(button(QStringLiteral("portfolio.again"))),
      currencyLabel_(new QLabel),
      currency_(newFormCombo(QStringLiteral("portfolio.currency"), 16)),
      progress_(new QProgressBar),
      tableCard_(new Card),
      leftOut_(plainLabel("portfolio.leftOut", "caution")),
      rule_(plainLabel("portfolio.rule", "small")),
      table_(new PortfolioTable),
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
    buildHead();
    tableCard_->body()->addWidget(table_);
    tableCard_->body()->addWidget(leftOut_);
    tableCard_->body()->addWidget(rule_);
    chartCard_->body()->addWidget(chart_);
    chartCard_->body()->addWidget(actions_);
    auto* row = new QHBoxLayout;
    for (const char* suffix : {"pdf", "html", "odt", "csv"}) {
        QPushButton* made = button(QStringLiteral("portfolio.save.%1").arg(QLatin1String(suffix)));
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
    for (Card* card : {head_, tableCard_, chartCard_, saveCard_}) column->addWidget(card);
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
    if (folder != folder_) emit folderChanged(folder);
    folder_ = folder;
    say({}, false);
    *portfolio_ = {};
    const QStringList files = PortfolioReading::filesIn(folder);
    progress_->setRange(0, static_cast<int>(files.size()));
    progress_->setValue(0);
    reading_->start(files, {.today = document().spending().today()});
    refresh();
}

void PortfolioPage::openLastFolder() {
    if (opened_) return;
    opened_ = true;
    if (folder_.isEmpty() && QFileInfo(last_).isDir()) showFolder(last_);
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
    setFirstWords();
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

void PortfolioPage::setFirstWords() {
    const QString words =
        last_.isEmpty()
            ? tr("Choose a folder with projects, .jupan or .json. They are only read, and stay as they are.")
            : tr("The folder of last time is not there: %1. Choose a folder with projects.")
                  .arg(QDir::toNativeSeparators(last_));
    empty_->setTexts(words, tr("Choose a folder…"));
}

void PortfolioPage::refresh() {
    openLastFolder();
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
    if (!compared)
        return setSentence(QFileInfo(folder_).isDir()
                               ? tr("There is no project in this folder: no file ends in .jupan or .json.")
                               : tr("This folder is not there any more. Choose another one."));
    setSentence(portfolioSentence(*portfolio_, formatter()));
    const Formatter settled = portfolioFormatter(*portfolio_, formatter());
    table_->fill(*portfolio_, settled);
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

}  // namespace jupan
