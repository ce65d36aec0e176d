// The price catalogue as the window knows it: the list that ships, and over it the company's own prices, which belong
// to the reader and not to a project. They lie in one file of the reader's settings folder.
#pragma once

#include <QObject>
#include <QString>
#include <string>

#include "core/base/problem.h"
#include "core/prices/price_catalogue.h"

namespace jupan {

class PriceBook : public QObject {
    Q_OBJECT

public:
    /// `list`: what ships.
    explicit PriceBook(PriceCatalogue list, QObject* parent = nullptr);

    /// YYYY-MM-DD, the one clock of everything about prices; the day of the list until another one is set.
    [[nodiscard]] const std::string& today() const { return today_; }
    void setToday(std::string today);

    [[nodiscard]] const PriceCatalogue& list() const { return list_; }
    [[nodiscard]] const PriceCatalogue& own() const { return own_; }
    /// The list with the own prices over it.
    [[nodiscard]] const PriceCatalogue& all() const { return all_; }
    /// The day the list was read.
    [[nodiscard]] std::string listDay() const;

    /// Keeps the own prices in this file from now on and reads it; a file that is not there is an empty list.
    void useFile(const QString& path);
    [[nodiscard]] const QString& path() const { return path_; }
    /// Why the file could not be read. While there is something, nothing is written to it.
    [[nodiscard]] const Problems& fileProblems() const { return fileProblems_; }
    /// Renames a file that cannot be read, so that a new list can begin. The new name, or empty if that failed.
    QString setFileAside();

    enum class Saving {
        done,
        unreadable,        ///< the file cannot be read, so it is not written over
        changedElsewhere,  ///< another program wrote the file: its prices are shown now, the change is not in them
        failed,            ///< the system refused; see reason()
    };
    /// Takes other own prices and writes them, the whole file or nothing. Only `done` changes what own() says, but for
    /// changedElsewhere, which takes what the file holds.
    Saving setOwn(PriceCatalogue own);
    /// What the system said about the last failure.
    [[nodiscard]] const QString& reason() const { return reason_; }

signals:
    void changed();

private:
    bool read();
    void take(PriceCatalogue own);

    PriceCatalogue list_;
    PriceCatalogue own_;
    PriceCatalogue all_;
    std::string today_;
    QString path_;
    QByteArray text_;  ///< of the file when it was read or written last
    Problems fileProblems_;
    QString reason_;
};

/// Reads a price list that the reader chose: JSON, or CSV where the name ends in it. Problems as those of the readers,
/// fileUnreadable, fileTooLarge.
Result<PriceCatalogue> readPriceFile(const QString& path, const std::string& today);

/// Writes a catalogue as JSON, the whole file or nothing. Problems: fileUnwritable.
Problems writePriceFile(const QString& path, const PriceCatalogue& catalogue);

/// `own` with the entries of `more` in place of those with the same id, and the others after them.
PriceCatalogue withEntries(PriceCatalogue own, const PriceCatalogue& more);

}  // namespace jupan
