#include "ui/models/price_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/base/whole_file.h"
#include "core/prices/catalogue_check.h"
#include "core/prices/catalogue_csv.h"
#include "core/prices/catalogue_json.h"
#include "ui/format/save_file.h"

namespace jupan {
namespace {

std::string_view viewOf(const QByteArray& text) {
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

QByteArray jsonOf(const PriceCatalogue& catalogue) {
    return QByteArray::fromStdString(catalogueToJson(catalogue));
}

/// The whole file, or why not.
Result<QByteArray> readWhole(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{.code = ProblemCode::fileUnreadable,
                       .path = path.toStdString(),
                       .detail = file.errorString().toStdString()};
    constexpr qint64 limit = qint64{catalogueLimitMebibytes} << 20;
    QByteArray text = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Problem{.code = ProblemCode::fileUnreadable,
                       .path = path.toStdString(),
                       .detail = file.errorString().toStdString()};
    if (text.size() > limit)
        return Problem{.code = ProblemCode::fileTooLarge,
                       .path = path.toStdString(),
                       .detail = std::to_string(catalogueLimitMebibytes)};
    return text;
}

template <class Entry>
void putEntries(std::vector<Entry>& list, const std::vector<Entry>& more) {
    for (const Entry& entry : more) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const Entry& e) { return e.id == entry.id; });
        if (same == list.end())
            list.push_back(entry);
        else
            *same = entry;
    }
}

}  // namespace

PriceBook::PriceBook(PriceCatalogue list, QObject* parent)
    : QObject(parent), list_(std::move(list)), all_(list_), today_(listDay()) {}

void PriceBook::setToday(std::string today) {
    if (today == today_) return;
    today_ = std::move(today);
    emit changed();
}

std::string PriceBook::listDay() const {
    std::string newest;
    for (const CatalogueModel& model : list_.models) newest = std::max(newest, model.readOn);
    return newest;
}

void PriceBook::useFile(const QString& path) {
    path_ = path;
    read();
    emit changed();
}

bool PriceBook::read() {
    fileProblems_.clear();
    text_.clear();
    if (path_.isEmpty() || !QFileInfo::exists(path_)) {
        take({});
        return true;
    }
    const auto text = readWhole(path_);
    // Days of the own list were held to the clock when they came in; a clock set back since is no reason to lose it.
    auto own = text ? catalogueFromJson(viewOf(text.value()), "9999-12-31") : Result<PriceCatalogue>(text.problems());
    if (!own) {
        fileProblems_ = own.problems();
        take({});
        return false;
    }
    text_ = text.value();
    take(std::move(own).value());
    return true;
}

void PriceBook::take(PriceCatalogue own) {
    own_ = std::move(own);
    all_ = overlay(list_, own_);
}

QString PriceBook::setFileAside() {
    const QFileInfo file(path_);
    for (int n = 1; n < 1000; ++n) {
        const QString name =
            QStringLiteral("%1-unreadable-%2.%3").arg(file.completeBaseName()).arg(n).arg(file.suffix());
        const QString target = file.dir().filePath(name);
        if (QFileInfo::exists(target)) continue;
        if (!QFile::rename(path_, target)) return {};
        read();
        emit changed();
        return name;
    }
    return {};
}

PriceBook::Saving PriceBook::setOwn(PriceCatalogue own) {
    if (!fileProblems_.empty()) return Saving::unreadable;
    if (!path_.isEmpty()) {
        const QByteArray known = text_;
        QFile file(path_);
        const QByteArray present = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        if (present != known) {
            read();
            emit changed();
            return fileProblems_.empty() ? Saving::changedElsewhere : Saving::unreadable;
        }
        const QByteArray text = jsonOf(own);
        if (!QDir().mkpath(QFileInfo(path_).absolutePath())) {
            reason_ = QFileInfo(path_).absolutePath();
            return Saving::failed;
        }
        if (reason_ = saveFile(path_, text); !reason_.isEmpty()) return Saving::failed;
        text_ = text;
    }
    take(std::move(own));
    emit changed();
    return Saving::done;
}

Result<PriceCatalogue> readPriceFile(const QString& path, const std::string& today) {
    const auto text = readWhole(path);
    if (!text) return text.problems();
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) return pricesFromCsv(viewOf(text.value()), today);
    return catalogueFromJson(viewOf(text.value()), today);
}

Problems writePriceFile(const QString& path, const PriceCatalogue& catalogue) {
    return writeWhole(std::filesystem::path(path.toStdU16String()), catalogueToJson(catalogue));
}

PriceCatalogue withEntries(PriceCatalogue own, const PriceCatalogue& more) {
    putEntries(own.models, more.models);
    putEntries(own.seats, more.seats);
    return own;
}

}  // namespace jupan
