#include "ui/leaflets/pair_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>

#include <cmath>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPairLines = 4;

} // namespace

PairText::PairText(Language language, QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setLocale(language == Language::Ko ? QLocale(QLocale::Korean)
                                       : QLocale(QLocale::Chinese, QLocale::China));
    connect(this, &QPlainTextEdit::textChanged, this, &PairText::fitHeight);
    fitHeight();
}

QString PairText::text() const {
    return toPlainText().simplified().normalized(QString::NormalizationForm_C);
}

void PairText::setText(const QString& text) {
    setPlainText(text);
}

void PairText::fitHeight() {
    const int room = std::max(px(120), viewport()->width() - px(8));
    const int width = fontMetrics().horizontalAdvance(toPlainText());
    const int lines = std::clamp(static_cast<int>(std::ceil(1.0 * width / room)), 1, mostPairLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + px(14));
}

PairRow::PairRow(const content::LeafletPair& pair, QWidget* parent)
    : QWidget(parent), m_part(pair.part), m_zh(new PairText(Language::Zh, this)),
      m_ko(new PairText(Language::Ko, this)), m_facts(new QLineEdit(this)),
      m_faults(label({}, Voice::Warning, this, true)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    m_zh->setText(pair.zh);
    m_ko->setText(pair.ko);
    m_zh->setAccessibleName(tr("中文"));
    m_ko->setAccessibleName(tr("朝鲜文"));
    m_facts->setText(pair.facts.join(u' '));
    m_facts->setAccessibleName(tr("依据"));
    m_facts->setToolTip(tr("依据的事实编号，如 3 L01.4；自己提出的写 p"));
    m_facts->setFixedWidth(px(72));
    auto* up = iconButton(u"chevron-up"_s, tr("上移"), this);
    auto* remove = iconButton(u"minus"_s, tr("去掉这一对"), this);
    grid->addWidget(m_zh, 0, 0, Qt::AlignTop);
    grid->addWidget(m_ko, 0, 1, Qt::AlignTop);
    grid->addWidget(m_facts, 0, 2, Qt::AlignTop);
    grid->addWidget(up, 0, 3, Qt::AlignTop);
    grid->addWidget(remove, 0, 4, Qt::AlignTop);
    grid->addWidget(m_faults, 1, 0, 1, 5);
    grid->setColumnStretch(0, 45);
    grid->setColumnStretch(1, 55);
    m_faults->hide();
    connect(m_zh, &QPlainTextEdit::textChanged, this, &PairRow::changed);
    connect(m_ko, &QPlainTextEdit::textChanged, this, &PairRow::changed);
    connect(m_facts, &QLineEdit::textChanged, this, &PairRow::changed);
    connect(up, &QPushButton::clicked, this, &PairRow::upAsked);
    connect(remove, &QPushButton::clicked, this, &PairRow::removeAsked);
}

content::LeafletPair PairRow::pair() const {
    content::LeafletPair pair;
    pair.part = m_part;
    pair.zh = m_zh->text();
    pair.ko = m_ko->text();
    pair.facts = m_facts->text().split(u' ', Qt::SkipEmptyParts);
    return pair;
}

void PairRow::setFaults(const QStringList& faults) {
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

QString PairRow::faults() const {
    return m_faults->text();
}

} // namespace muying::ui
