#pragma once
#include "core/content/leaflet.h"

#include <QPlainTextEdit>

class QLabel;
class QLineEdit;

namespace muying::ui {

/// A field of a few lines that grows with its text; Tab goes on to the next field.
class PairText final : public QPlainTextEdit {
    Q_OBJECT
public:
    PairText(Language language, QWidget* parent);
    QString text() const; ///< one line, NFC
    void setText(const QString& text);

private:
    void fitHeight();
};

/// One pair of the editor: Chinese, Korean, the facts it rests on, and what is wrong with it.
class PairRow final : public QWidget {
    Q_OBJECT
public:
    PairRow(const content::LeafletPair& pair, QWidget* parent);

    content::LeafletPart part() const { return m_part; }
    content::LeafletPair pair() const;
    void setFaults(const QStringList& faults);
    QString faults() const;
    PairText* zh() const { return m_zh; }
    PairText* ko() const { return m_ko; }

Q_SIGNALS:
    void changed();
    void removeAsked();
    void upAsked();

private:
    content::LeafletPart m_part;
    PairText* m_zh;
    PairText* m_ko;
    QLineEdit* m_facts;
    QLabel* m_faults;
};

} // namespace muying::ui
