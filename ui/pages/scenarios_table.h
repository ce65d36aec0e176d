// A table of figures whose row names stay in view while its columns scroll.
#pragma once

#include <QTableView>

namespace jupan {

/// As high as its rows (at most `maximumRows`), as wide as its page; columns share spare room and scroll sideways where
/// there is none. The row names are the vertical header. A click, Enter or Space on a cell emits cellChosen().
class FiguresTable : public QTableView {
    Q_OBJECT

public:
    explicit FiguresTable(const QString& name, QWidget* parent = nullptr);

    void setMaximumRows(int rows);
    /// The column that takes the spare room; -1 (default): all alike.
    void setStretchColumn(int column) { stretchColumn_ = column; }
    /// Columns are cut to at most this many pixels.
    void setMaximumColumnWidth(int width) { maximumColumnWidth_ = width; }
    void setModel(QAbstractItemModel* model) override;
    /// Columns and height anew, after figures have changed or columns were hidden.
    void refit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cellChosen(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] int wantedHeight() const;

    int maximumRows_ = 40;
    int stretchColumn_ = -1;
    int maximumColumnWidth_ = 180;
};

}  // namespace jupan
