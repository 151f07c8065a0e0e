#include "ui/woman/what_if_text.h"

#include "ui/woman/field_input.h"

#include <QCoreApplication>

#include <cmath>

namespace muying::ui {

using namespace Qt::StringLiterals;
using Op = content::Predicate::Op;

static QString opSign(Op op) {
    switch (op) {
    case Op::Ge:
        return u"≥"_s;
    case Op::Gt:
        return u"＞"_s;
    case Op::Le:
        return u"≤"_s;
    case Op::Lt:
        return u"＜"_s;
    case Op::Ne:
        return u"≠"_s;
    case Op::Eq:
        break;
    }
    return u"="_s;
}

QString whatIfText(const RiskView& risk, const risk::WhatIf& change) {
    const QString name = risk.factName(change.fact);
    if (change.boolean) {
        return change.truth ? QCoreApplication::translate("muying::ui", "有“%1”").arg(name)
                            : QCoreApplication::translate("muying::ui", "无“%1”").arg(name);
    }
    const content::FactDecl* decl = risk.rules()->fact(change.fact);
    const QString unit = decl == nullptr || decl->unit.isEmpty() ? QString() : u' ' + unitText(decl->unit);
    const QString limit = QString::number(change.limit, 'g', 6);
    const QString plain = name + u' ' + opSign(change.op) + limit + unit;
    const auto height = risk.input().facts.constFind(u"height_cm"_s);
    if (change.fact != u"bmi" || height == risk.input().facts.cend()) {
        return plain;
    }
    const double weight = change.limit * height->number * height->number / 10000.0;
    const bool below = change.op == Op::Lt || change.op == Op::Le;
    double tenth = (below ? std::floor(weight * 10) : std::ceil(weight * 10)) / 10;
    // Exactly on the limit does not cross an open limit.
    if (std::abs(tenth - weight) < 1e-9 && (change.op == Op::Lt || change.op == Op::Gt)) {
        tenth += below ? -0.1 : 0.1;
    }
    return QCoreApplication::translate("muying::ui", "体重 %1%2 kg（%3）")
        .arg(below ? u"≤"_s : u"≥"_s)
        .arg(tenth, 0, 'f', 1)
        .arg(plain);
}

} // namespace muying::ui
