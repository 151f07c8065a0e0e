#include "ui/pph/procedure_pages.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::ui {

using content::LineAsk;
using content::ProcedureLine;

namespace {

const QString valueField = u"value"_s;
const QString routeField = u"route"_s;
const QString notApplicable = u"@none"_s;

QString procedureText(const char* text) {
    return QCoreApplication::translate("muying::ui", text);
}

StripField askField(const QString& code, const QString& caption, StripField::Kind kind) {
    StripField field;
    field.code = code;
    field.caption = caption;
    field.kind = kind;
    return field;
}

StripField optionsField(const QString& code, const ProcedureLine& line, bool answers) {
    StripField field = askField(code, line.text.in(uiLanguage()), StripField::Kind::Choice);
    if (line.ask == LineAsk::Confirm) {
        field.choices.push_back({u"true"_s, procedureText(QT_TRANSLATE_NOOP("muying::ui", "是")), {}});
        field.choices.push_back({u"false"_s, procedureText(QT_TRANSLATE_NOOP("muying::ui", "否")), {}});
    }
    for (const content::LineOption& option : line.options)
        field.choices.push_back({option.code, option.text.in(uiLanguage()), {}});
    if (answers)
        field.choices.push_back(
            {notApplicable, procedureText(QT_TRANSLATE_NOOP("muying::ui", "不适用，写原因")), {}});
    return field;
}

QString optionHelp(const ProcedureLine& line) {
    QStringList words;
    for (const content::LineOption& option : line.options)
        words << option.code + u' ' + option.text.in(uiLanguage());
    return words.join(u"  "_s);
}

StripPage apgarPage(const ProcedureLine& line) {
    StripPage page;
    page.code = line.code;
    page.title = line.text.in(uiLanguage());
    page.help = QCoreApplication::translate("muying::ui", "五项各 0、1、2 分");
    const std::pair<const char*, QString> signs[] = {
        {"hr", QCoreApplication::translate("muying::ui", "心率")},
        {"resp", QCoreApplication::translate("muying::ui", "呼吸")},
        {"tone", QCoreApplication::translate("muying::ui", "肌张力")},
        {"reflex", QCoreApplication::translate("muying::ui", "反射")},
        {"colour", QCoreApplication::translate("muying::ui", "肤色")}};
    for (const auto& [code, word] : signs)
        page.fields.push_back(askField(QString::fromLatin1(code), word, StripField::Kind::Number));
    return page;
}

QString clockFigure(const work::ProcedureRun& run) {
    return run.now().toString(u"HHmm"_s);
}

/// "1305" or "13:05" of today, or of yesterday if that is still to come; nothing changed = this very second.
QString readClock(const work::ProcedureRun& run, const QString& text) {
    if (text == clockFigure(run))
        return momentNow(run);
    const QString digits = QString(text).remove(u':').remove(u'：').rightJustified(4, u'0');
    const QTime time = QTime::fromString(digits, u"HHmm"_s);
    if (!time.isValid())
        return text;
    QDateTime at(run.now().date(), time, Qt::UTC);
    if (at > run.now())
        at = at.addDays(-1);
    return at.toString(Qt::ISODate);
}

} // namespace

QString momentNow(const work::ProcedureRun& run) {
    return run.now().toString(Qt::ISODate).remove(u'Z');
}

StripPage procedurePage(const work::ProcedureRun& run, const ProcedureLine& line) {
    if (line.ask == LineAsk::Apgar)
        return apgarPage(line);
    StripPage page;
    page.code = line.code;
    page.title = line.text.in(uiLanguage());
    if (line.ask == LineAsk::Choice || line.ask == LineAsk::Confirm) {
        page.fields.push_back(optionsField(valueField, line, !line.repeated));
        return page;
    }
    if (!line.with.isEmpty())
        page.fields.push_back(optionsField(routeField, line, false));
    StripField field =
        askField(valueField, line.text.in(uiLanguage()),
                 line.ask == LineAsk::Text ? StripField::Kind::Text : StripField::Kind::Number);
    field.unit = line.unit;
    field.decimals = !line.whole;
    if (line.ask == LineAsk::Moment) {
        field.value = clockFigure(run);
        page.help = QCoreApplication::translate("muying::ui", "时分四位，Enter 记现在；早于现在的改成当时");
    } else if (line.ask == LineAsk::Many) {
        page.help = QCoreApplication::translate("muying::ui", "连着打数字：%1").arg(optionHelp(line));
    }
    page.fields.push_back(field);
    return page;
}

Result<work::ProcedureSaid> procedureSaid(const work::ProcedureRun& run, const ProcedureLine& line,
                                          const StripValues& values) {
    work::ProcedureSaid said;
    said.line = line.code;
    said.value = values.value(valueField).trimmed();
    said.with = values.value(routeField);
    if (said.value == notApplicable) {
        said.value.clear();
        said.notApplicable = true;
    } else if (line.ask == LineAsk::Apgar) {
        QStringList points;
        for (const QString& sign : {u"hr"_s, u"resp"_s, u"tone"_s, u"reflex"_s, u"colour"_s})
            points << values.value(sign);
        said.value = points.join(u',');
    } else if (line.ask == LineAsk::Many) {
        QStringList codes;
        for (const QChar digit : std::as_const(said.value))
            if (digit.isDigit() && !codes.contains(QString(digit)))
                codes << QString(digit);
        said.value = codes.join(u',');
    } else if (line.ask == LineAsk::Moment) {
        said.value = readClock(run, said.value);
    }
    return said;
}

StripPage procedureReasonPage(const QString& code, const QString& title, const QString& help) {
    StripPage page;
    page.code = code;
    page.title = title;
    page.help = help;
    page.fields.push_back(
        askField(u"why"_s, QCoreApplication::translate("muying::ui", "原因和处理"), StripField::Kind::Text));
    page.fields.back().optional = code == u"@close"_s;
    return page;
}

StripPage procedureNamesPage(const work::ProcedureRun& run, const QString& code, const QString& title,
                             const QStringList& roles) {
    StripPage page;
    page.code = code;
    page.title = title;
    for (const QString& role : roles) {
        StripField field =
            askField(role, run.procedure().role(role).in(uiLanguage()), StripField::Kind::Text);
        field.value = run.log().team.value(role);
        field.optional = code != u"@sign"_s;
        page.fields.push_back(field);
    }
    return page;
}

} // namespace muying::ui
