#include "ui/pph/profile_pane.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// The last word of a line, and what stands before it.
std::pair<QString, QString> profileLine(const QString& line) {
    const QString text = line.simplified();
    const qsizetype space = text.lastIndexOf(u' ');
    return space < 0 ? std::pair(QString(), text) : std::pair(text.left(space), text.mid(space + 1));
}

} // namespace

ProfilePane::ProfilePane(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(u"profilePane"_s);
    setSurface(this, Role::Surface);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto* page = new QWidget(area);
    area->setWidget(page);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(px(20), px(14), px(20), px(12));
    rows->setSpacing(px(8));
    rows->addWidget(label(tr("本院情况"), Voice::Title, page));
    rows->addWidget(
        label(tr("抢救时用：没有的设备，相应步骤不显示；转诊提示按路程显示。"), Voice::Label, page, true));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    m_people = addLine(grid, u"people"_s, tr("抢救时在场人数"));
    m_receiver = addLine(grid, u"receiver"_s, tr("接收医院"));
    m_drive = addLine(grid, u"drive"_s, tr("到接收医院（分钟）"));
    auto* boxes = new QHBoxLayout;
    for (const auto& [code, word] :
         std::initializer_list<std::pair<QString, QString>>{{u"balloon"_s, tr("宫腔球囊")},
                                                            {u"nasg"_s, tr("抗休克裤")},
                                                            {u"blood"_s, tr("血库")},
                                                            {u"theatre"_s, tr("手术室（剖宫产）")},
                                                            {u"intensive_care"_s, tr("重症监护")}}) {
        auto* box = new QCheckBox(word, page);
        box->setObjectName(u"has_"_s + code);
        box->setAccessibleName(word);
        boxes->addWidget(box);
        m_has.push_back({code, box});
    }
    boxes->addStretch();
    grid->addWidget(label(tr("本院有"), Voice::Label, page), grid->rowCount(), 0);
    grid->addLayout(boxes, grid->rowCount() - 1, 1);
    m_pads = addText(grid, u"pads"_s, tr("垫子干重，每行“名称 克”"));
    m_phones = addText(grid, u"phones"_s, tr("电话，每行“谁 号码”"));
    rows->addLayout(grid);
    m_problem = label({}, Voice::Warning, page, true);
    rows->addWidget(m_problem);
    auto* keys = new QHBoxLayout;
    auto* keep = new Button(tr("保存"), Button::Kind::Primary, page);
    keep->setObjectName(u"saveProfile"_s);
    keep->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto* back = new Button(tr("返回 Esc"), Button::Kind::Secondary, page);
    keys->addWidget(keep);
    keys->addWidget(back);
    keys->addStretch();
    rows->addLayout(keys);
    rows->addStretch();
    connect(keep, &QPushButton::clicked, this, &ProfilePane::save);
    connect(back, &QPushButton::clicked, this, &ProfilePane::leaveWanted);
}

QLineEdit* ProfilePane::addLine(QGridLayout* grid, const QString& name, const QString& word) {
    auto* field = new QLineEdit(this);
    field->setObjectName(u"profile_"_s + name);
    field->setAccessibleName(word);
    field->setMaxLength(80);
    const int row = grid->rowCount();
    grid->addWidget(label(word, Voice::Label, this), row, 0);
    grid->addWidget(field, row, 1);
    return field;
}

QPlainTextEdit* ProfilePane::addText(QGridLayout* grid, const QString& name, const QString& word) {
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(u"profile_"_s + name);
    field->setAccessibleName(word);
    field->setTabChangesFocus(true);
    field->setFixedHeight(px(92));
    const int row = grid->rowCount();
    grid->addWidget(label(word, Voice::Label, this), row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    return field;
}

void ProfilePane::show(const work::PphSettings& settings) {
    m_settings = settings;
    m_people->setText(QString::number(settings.cockpit.people));
    m_receiver->setText(settings.cockpit.receiver);
    m_drive->setText(settings.cockpit.driveMinutes > 0 ? QString::number(settings.cockpit.driveMinutes)
                                                       : QString());
    for (const auto& [code, box] : m_has)
        box->setChecked(settings.cockpit.has.contains(code));
    QStringList pads;
    for (const work::DryWeight& pad : settings.dryWeights)
        pads << pad.name + u' ' + QString::number(pad.grams, 'g', 6);
    m_pads->setPlainText(pads.join(u'\n'));
    QStringList phones;
    for (const auto& [who, number] : settings.phones)
        phones << who + u' ' + number;
    m_phones->setPlainText(phones.join(u'\n'));
    m_problem->clear();
    m_problem->hide();
}

bool ProfilePane::readPads(work::PphSettings& settings) {
    settings.dryWeights.clear();
    for (const QString& line : m_pads->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto [name, grams] = profileLine(line);
        bool ok = false;
        const double weight = grams.toDouble(&ok);
        if (!ok) {
            m_problem->setText(tr("“%1”的末尾不是克数，没有保存。请写成“大垫 150”。").arg(line));
            m_problem->show();
            return false;
        }
        settings.dryWeights.push_back({name.isEmpty() ? tr("垫 %1 g").arg(grams) : name, weight});
    }
    return true;
}

void ProfilePane::save() {
    work::PphSettings settings = m_settings;
    settings.cockpit.people = m_people->text().toInt();
    settings.cockpit.receiver = m_receiver->text().trimmed();
    settings.cockpit.driveMinutes = m_drive->text().toInt();
    for (const auto& [code, box] : m_has) {
        settings.cockpit.has.removeAll(code);
        if (box->isChecked())
            settings.cockpit.has << code;
    }
    if (!readPads(settings))
        return;
    settings.phones.clear();
    for (const QString& line : m_phones->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const auto [who, number] = profileLine(line);
        settings.phones.push_back({who, number});
    }
    const Status kept = work::savePphSettings(m_context.store(), settings);
    m_problem->setText(kept ? QString() : kept.error().message);
    m_problem->setVisible(!kept);
    if (!kept)
        return;
    m_settings = settings;
    m_context.say(tr("已保存。"));
    Q_EMIT saved(settings);
}

QString ProfilePane::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void ProfilePane::takeFocus() {
    m_people->setFocus();
}

} // namespace muying::ui
