#include "core/content/leaflet.h"

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

/// The lines between the two "---".
class LeafletHead {
public:
    void add(const QString& key, const QString& value) {
        if (!value.isEmpty())
            m_text += u"%1: %2\n"_s.arg(key, value);
    }
    void add(const QString& key, const std::optional<LeafletSpan>& span) {
        if (span)
            add(key, u"%1-%2"_s.arg(span->from).arg(span->to));
    }
    void add(const QString& key, const LeafletReview& review) {
        add(key, review.done() ? review.on.toString(Qt::ISODate) + u' ' + review.by : u"unreviewed"_s);
    }
    QString text() const { return u"---\n"_s + m_text + u"---\n"_s; }

private:
    QString m_text;
};

QString writtenHead(const Leaflet& leaflet, bool zh) {
    LeafletHead head;
    head.add(u"code"_s, leaflet.code);
    head.add(u"edition"_s, leaflet.edition);
    head.add(u"language"_s, zh ? u"zh-CN"_s : u"ko-CN"_s);
    head.add(u"title"_s, zh ? leaflet.titleZh : leaflet.titleKo);
    if (leaflet.sensitive)
        head.add(u"outside"_s, zh ? leaflet.outsideZh : leaflet.outsideKo);
    if (zh) {
        head.add(u"topic"_s, leaflet.topic);
        head.add(u"weeks"_s, leaflet.weeks);
        head.add(u"postpartum_days"_s, leaflet.postpartumDays);
        head.add(u"child_months"_s, leaflet.childMonths);
        head.add(u"colours"_s, leaflet.colours.join(u' '));
        head.add(u"due"_s, leaflet.due.join(u' '));
        head.add(u"after_loss"_s, leaflet.afterLoss ? u"yes"_s : QString());
        head.add(u"sensitive"_s, leaflet.sensitive ? u"yes"_s : u"no"_s);
        head.add(u"source"_s, leaflet.source);
        head.add(u"to_confirm"_s, leaflet.toConfirm.join(u' '));
    }
    head.add(u"review"_s, zh ? leaflet.reviewZh : leaflet.reviewKo);
    return head.text();
}

} // namespace

QByteArray leafletFile(const Leaflet& leaflet, Language language) {
    const bool zh = language != Language::Ko;
    QString text = writtenHead(leaflet, zh);
    for (const LeafletPart part : leafletParts()) {
        const auto pairs = leaflet.of(part);
        const QString heading = leafletHeading(part, language);
        // The last line of the danger box stands under the heading of the box, after an empty line.
        if (!heading.isEmpty())
            text += u"\n## "_s + heading + u'\n';
        if (!pairs.empty())
            text += u'\n';
        int number = 0;
        for (const LeafletPair& pair : pairs) {
            text += leafletMark(part, ++number) + (zh ? pair.zh : pair.ko);
            if (zh && !pair.facts.isEmpty())
                text += u" ["_s + pair.facts.join(u' ') + u']';
            text += u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace muying::content
