#include "core/work/contacts.h"

#include "core/base/text_key.h"
#include "core/work/duties.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString contactForm = u"KEY_FOLLOWUP"_s;

LocalText optionWords(const content::Library& library, const Entry& entry, const QString& code) {
    const content::Form* form = library.form(entry.form, entry.edition);
    const content::Field* field = form ? form->field(code) : nullptr;
    const content::Option* option = field ? field->option(entry.answers.text(code)) : nullptr;
    return option ? option->text : LocalText{};
}

ContactLine lineOf(const content::Library& library, const Entry& entry) {
    ContactLine line;
    line.entryId = entry.id;
    line.form = entry.form;
    line.counts = isFollowUp(entry);
    line.at = entry.date.startOfDay();
    if (entry.form == contactForm) {
        const QDateTime at = entry.answers.dateTime(u"kf_date"_s);
        line.at = at.isValid() ? at : line.at;
        line.mode = optionWords(library, entry, u"kf_mode"_s);
        line.reached = optionWords(library, entry, u"kf_reached"_s);
        line.result = entry.answers.text(u"kf_advice"_s);
        line.by = entry.answers.text(u"kf_by"_s);
        line.next = entry.answers.date(u"kf_next"_s);
    } else if (entry.form == u"HR_CASE"_s) {
        line.mode = optionWords(library, entry, u"fu_mode"_s);
        line.result = entry.answers.text(u"fu_state"_s);
        line.by = entry.answers.text(u"fu_by"_s);
        line.next = entry.answers.date(u"fu_next"_s);
    } else {
        line.result = entry.answers.text(u"note"_s);
    }
    return line;
}

Status checkContact(const Contact& contact, const QDateTime& at, const QDateTime& now) {
    const bool told = !contact.mode.isEmpty() && !contact.reached.isEmpty();
    if (!told || cleanText(contact.result, true).isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "请填写随访方式、是否联系上和结果。没有保存。"));
    if (at > now)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "随访时间晚于现在，没有保存。"));
    if (contact.next.isValid() && contact.next <= at.date())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "下次随访应在这次之后。没有保存。"));
    return success();
}

} // namespace

QDate nextContactDay(const Desk& desk, const Chart& chart, const QDate& from) {
    if (!chart.pregnancy || chart.child)
        return {};
    const Standing standing = standingOf(chart);
    const auto days =
        followUpInterval({desk.library(), chart, standing, courseOf(chart), desk.clock().now()});
    return days ? from.addDays(*days) : QDate();
}

Result<Entry> logContact(Desk& desk, const QString& subjectId, const Contact& contact) {
    const QDateTime now = desk.clock().now();
    const QDateTime at = contact.at.isValid() ? contact.at : now;
    if (Status fits = checkContact(contact, at, now); !fits)
        return fits.error();
    const auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    if (!chart->pregnancy || chart->child)
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("muying::work", "她没有在管的妊娠，不能登记随访。没有保存。"));
    const content::Form& form = *desk.library().form(contactForm);
    Entry entry;
    entry.subject = chart->pregnancy->subject.id;
    entry.form = contactForm;
    entry.answers = desk.offered(*chart, form);
    entry.answers.set(u"kf_date"_s, at.toString(u"yyyy-MM-ddTHH:mm"_s));
    entry.answers.set(u"kf_mode"_s, contact.mode);
    entry.answers.set(u"kf_reached"_s, contact.reached);
    entry.answers.set(u"kf_advice"_s, cleanText(contact.result, true));
    entry.answers.set(u"kf_action"_s, contact.action.isEmpty() ? u"1"_s : contact.action);
    if (!contact.by.isEmpty())
        entry.answers.set(u"kf_by"_s, cleanText(contact.by));
    const QDate next = contact.next.isValid() ? contact.next : nextContactDay(desk, *chart, at.date());
    entry.answers.set(u"kf_next"_s, next.isValid() ? QJsonValue(next.toString(Qt::ISODate)) : QJsonValue());
    if (const QDate in = entry.answers.date(u"kf_in_date"_s); in > at.date())
        entry.answers.set(u"kf_in_date"_s, at.date().toString(Qt::ISODate));
    QStringList asked;
    for (const content::Field& field : form.fields)
        asked << field.code; // taken over from the records, not typed now
    return desk.saveEntry(std::move(entry), asked);
}

std::vector<ContactLine> contactsOf(const content::Library& library, const Chart& chart) {
    std::vector<ContactLine> lines;
    for (const Entry& entry : chart.entries) {
        const bool byHand = entry.form == doneForm && entry.answers.text(u"code"_s) == u"follow_up"_s;
        if (entry.form == contactForm || entry.form == u"HR_CASE"_s || byHand)
            lines.push_back(lineOf(library, entry));
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &ContactLine::at);
    return lines;
}

} // namespace muying::work
