#include "ui/leaflets/leaflet_bench.h"

#include "ui/shell/app_context.h"

namespace muying::ui {

using namespace Qt::StringLiterals;

LeafletBench::LeafletBench(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context, &AppContext::documentDelivered, this, &LeafletBench::delivered);
    connect(&context, &AppContext::recordChanged, this, [this](const QString& id) {
        const bool hers =
            m_chart && (id.isEmpty() || id == m_chart->about().id || id == m_chart->woman.subject.id);
        if (hers)
            readPerson();
    });
}

Status LeafletBench::loadShelf() {
    auto shelf = work::LeafletShelf::load(m_context.store(), m_context.library().folder());
    if (!shelf)
        return shelf.error();
    m_shelf = std::move(*shelf);
    Q_EMIT shelfChanged();
    return success();
}

QString LeafletBench::subjectId() const {
    return m_chart ? m_chart->about().id : QString();
}

Status LeafletBench::choose(const QString& subjectId) {
    m_chart.reset();
    m_given.clear();
    m_occasion = {};
    if (!subjectId.isEmpty()) {
        auto chart = m_context.desk().chart(subjectId);
        if (!chart) {
            Q_EMIT personChanged();
            return chart.error();
        }
        m_chart = std::make_shared<const work::Chart>(std::move(*chart));
        m_occasion = work::leafletOccasion(m_context.library(), *m_chart, m_context.clock().today());
        m_given = work::givenLeaflets(*m_chart);
    }
    Q_EMIT personChanged();
    return success();
}

void LeafletBench::readPerson() {
    if (const Status read = choose(subjectId()); !read)
        m_context.say(read.error().message);
}

print::LeafletLook LeafletBench::look() const {
    const auto kept = m_context.store().setting(u"leaflets.look"_s);
    print::LeafletLook look = print::leafletLookFrom(kept ? kept->toObject() : QJsonObject());
    if (m_chart && !m_chart->child && print::paperLanguage(*m_chart) == print::PaperLanguage::Zh)
        look.layout = print::LeafletLayout::ChineseOnly;
    return look;
}

Result<std::shared_ptr<const print::Document>> LeafletBench::document(const content::Leaflet& leaflet,
                                                                      const print::LeafletLook& look) const {
    print::LeafletJob job;
    job.look = look;
    job.clinic = print::clinicFrom(m_context.store().clinic());
    job.printedAt = m_context.clock().now();
    job.sample = m_context.demo();
    job.zh = job.ko = print::leafletValues(job.clinic);
    if (m_chart) {
        print::PrintInput input;
        input.library = &m_context.library();
        input.chart = m_chart.get();
        input.clinic = job.clinic;
        input.printedAt = job.printedAt;
        input.sample = job.sample;
        const print::PrintFacts facts(input);
        job.zh = print::leafletValues(facts, Language::Zh, m_shelf->rules().fields());
        job.ko = print::leafletValues(facts, Language::Ko, m_shelf->rules().fields());
        job.marks = facts.marks();
        job.sample = facts.sample;
    }
    auto pages = print::leafletPages(leaflet, job);
    if (!pages)
        return pages.error();
    return std::make_shared<const print::Document>(std::move(*pages));
}

Status LeafletBench::preview(const content::Leaflet& leaflet, const print::LeafletLook& look) {
    const auto made = document(leaflet, look);
    if (!made)
        return made.error();
    m_awaited.reset();
    if (m_chart)
        m_awaited = Awaited{*made, leaflet, m_chart->about().id, look.hasKorean()};
    m_context.printPreview(*made, false);
    return success();
}

Status LeafletBench::previewDraft(const content::Leaflet& leaflet) {
    const auto made = document(leaflet, look());
    if (!made)
        return made.error();
    m_awaited.reset();
    m_context.printPreview(*made, false);
    return success();
}

void LeafletBench::delivered(const std::shared_ptr<const print::Document>& document) {
    if (!m_awaited || m_awaited->document.lock() != document)
        return;
    const Awaited given = *std::exchange(m_awaited, std::nullopt); // once, however often it is printed
    const auto noted = work::noteLeafletGiven(m_context.desk(), given.subject, given.leaflet, given.korean);
    if (!noted) {
        m_context.say(noted.error().message);
        return;
    }
    m_context.recordSaved(given.subject); // reads the person anew
    m_context.say(tr("已打印并登记发放：%1。请她用自己的话说一遍。").arg(given.leaflet.outsideZh));
    Q_EMIT givenChanged();
}

Status LeafletBench::noteTeachBack(const QString& entryId, const QString& result, bool family) {
    const QString subject = subjectId();
    const auto noted = work::noteTeachBack(m_context.desk(), subject, entryId, result, family);
    if (!noted)
        return noted.error();
    m_context.recordSaved(subject);
    Q_EMIT givenChanged();
    return success();
}

} // namespace muying::ui
