#pragma once
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muying::ui {

/// What the painted parts of the cockpit show. Plain words and numbers; who fills them is the presenter.

struct HeadView {
    QString name;       ///< of the woman, or "姓名以后填"
    QStringList parts;  ///< "28岁 G2P2", "38周+5"
    QStringList flags;  ///< on white: "哮喘", "无血库，到县医院 50 分"
    QString mode;       ///< "实战" or "演练"
    bool drill = false; ///< the whole head is hatched
    QString sound;      ///< "声音开", "静音 0:42"
    bool soundOn = true;
    QString clock; ///< "10:48:19"
};

struct StageView {
    int stage = 0;
    QString name;     ///< "处理期"
    QString level;    ///< "L2"
    QString headline; ///< "严重产后出血，≥1000 mL"
    QString remark;   ///< "行动触发 WHO 10:14，国内诊断 10:14"
};

struct TileView {
    QString caption;
    QString number;
    QString unit;
    QString note;
    bool alarm = false;               ///< overdue: black tile
    std::optional<double> scaleValue; ///< a shock index drawn on its scale
    std::vector<double> ticks;
};

struct LossPieceView {
    int ml = 0;
    QString label; ///< "10:14 +500"
};

struct LossMarkView {
    int ml = 0;
    QString word;
};

struct LossView {
    int stage = 0;
    QString caption; ///< "累计出血，称重  血容量 20%"
    int totalMl = 0;
    QString now; ///< "现在"
    std::vector<LossPieceView> pieces;
    std::vector<LossMarkView> marks;
};

enum class StepLook { Done, Later, Now, Overdue };

struct StepRowView {
    QString code;
    QString digit; ///< key in the box: "1" … "9", "0"; empty = none left
    QString text;
    QString full; ///< the whole text of the protocol, spoken and shown for the current step
    QString roles;
    QString limit;
    QString when;
    QString key;
    StepLook look = StepLook::Later;
};

struct StepsView {
    QString title;    ///< "二级步骤"
    QString progress; ///< "已做 6 / 9"
    QString roles;    ///< "A 指挥  B 助产 …"
    std::vector<StepRowView> rows;
};

struct DrugGaugeView {
    QString name, sub, number, unit, note;
    double fraction = 0; ///< of the limit used, 0–1
    bool urgent = false;
};

struct DrugLineView {
    QString name, note;
    bool locked = false;
};

struct DrugsView {
    QString title, remark;
    std::vector<DrugGaugeView> gauges;
    std::vector<DrugLineView> lines;
};

struct EventRowView {
    qint64 seq = 0;
    QString time, role, text;
    bool strong = false;    ///< the newest
    bool withdrawn = false; ///< corrected by a later line: struck through, never gone
};

struct EventsView {
    QString title, remark, saved;
    std::vector<EventRowView> rows; ///< newest first
};

enum class KeyLook { Plain, Overdue, Now };

struct KeyView {
    QString key, word;
    KeyLook look = KeyLook::Plain;
};

} // namespace muying::ui
