#include "ui/print/wristband.h"

#include "ui/print/paper_value.h"
#include "ui/print/qr_code.h"
#include "ui/print/text.h"

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double bandLeft = 10, bandWidth = 190, bandHeight = 25, bandPitch = 34, firstBand = 24;
constexpr double codeSide = 15;

class BandPainter {
public:
    BandPainter(const PrintFacts& facts, const content::Form& form, const record::Entry& entry)
        : m_facts(facts), m_form(form), m_answers(entry.answers) {
        m_page.size = QSizeF(210, 297);
        m_page.typeArea = QRectF(8, 8, 194, 281);
        m_page.name = u"新生儿腕带"_s;
    }

    Page paint() {
        m_page.text({bandLeft + 16, 15}, u"沿线剪下。佩戴前两人与产妇（家属）共同核对。"_s, recordText(9));
        if (m_facts.sample)
            addSampleBox(m_page, {bandLeft, 11});
        QStringList places;
        if (const content::Field* where = m_form.field(u"wrist_ankle"_s)) {
            for (const QString& code : m_answers.multi(where->code)) {
                const content::Option* option = where->option(code);
                places.append(option ? option->text.zh : code);
            }
        }
        if (places.isEmpty())
            places = QStringList{u"腕"_s, u"踝"_s};
        for (const QString& place : places)
            band(u"新生儿 "_s + place, true);
        band(u"母亲 腕"_s, false);
        return std::move(m_page);
    }

private:
    QString value(const char* code) const {
        const content::Field* field = m_form.field(QLatin1String(code));
        return field ? paperValue(*field, m_answers) : QString();
    }
    QString babyName() const {
        const QString order = value("birth_order");
        const QString name = u"%1之婴"_s.arg(value("mother_name"));
        return order.isEmpty() ? name : name + u'　' + order;
    }
    void line(double x, double y, const QString& text, const TextStyle& style) {
        m_page.text({x, y}, fittedText(text, style, bandLeft + bandWidth - 3 - x), style, Align::Left,
                    Ink::Value);
    }
    void band(const QString& place, bool baby) {
        const QRectF strip(bandLeft, firstBand + m_count++ * bandPitch, bandWidth, bandHeight);
        m_page.add(RectItem{strip, widthOf(Weight::Hairline), false, Ink::Form, false});
        // The child's own code is on every band: scanning the mother's leads to the same record.
        const auto& child = m_facts.input.chart->child;
        if (child)
            m_page.add(QrItem{QRectF(strip.left() + 5, strip.center().y() - codeSide / 2, codeSide, codeSide),
                              qrPayload(child->subject.id)});
        const double x = strip.left() + 5 + codeSide + 5;
        const QString sex = value("baby_sex");
        line(x, strip.top() + 6.6,
             baby ? u"%1　%2"_s.arg(babyName(), sex) : u"%1（母亲）"_s.arg(value("mother_name")),
             recordText(13, true));
        line(x, strip.top() + 12.6,
             u"腕带编号 %1　住院号 %2　床号 %3"_s.arg(value("band_no"), value("mother_inpatient_no"),
                                                      value("bed_no")),
             recordText(10));
        QStringList facts{u"出生 %1"_s.arg(value("birth_datetime"))};
        if (baby)
            facts << u"体重 %1 g"_s.arg(value("birth_weight_g"));
        else
            facts << u"婴儿 %1"_s.arg(sex);
        facts << value("delivery_mode");
        facts.removeAll(QString());
        line(x, strip.top() + 18, facts.join(u"　"_s), recordText(10));
        line(x, strip.top() + 22.6, u"%1　%2"_s.arg(m_facts.input.clinic.name, place), recordText(8));
    }

    const PrintFacts& m_facts;
    const content::Form& m_form;
    const record::Answers& m_answers;
    Page m_page;
    int m_count = 0;
};

} // namespace

std::vector<Page> wristbandPages(const PrintFacts& facts) {
    const record::Entry* entry = facts.input.chart->newest(u"NB_BAND"_s);
    const content::Form* form = entry ? facts.input.library->form(entry->form, entry->edition) : nullptr;
    if (!form)
        return {};
    return {BandPainter(facts, *form, *entry).paint()};
}

} // namespace muying::print
