#pragma once
#include "core/base/result.h"

#include <QDateTime>

#include <functional>
#include <map>

namespace muying::work {

/// What will happen in an invented pregnancy, by time; what happens may plan more.
class DemoAgenda {
public:
    using Happening = std::function<Status(const QDateTime& at)>;

    void plan(const QDateTime& at, Happening happening) { m_events.emplace(at, std::move(happening)); }

    /// Lets everything up to `now` happen in order; after each one `then` may plan what follows from it.
    Status run(const QDateTime& now, const Happening& then) {
        while (!m_events.empty() && m_events.begin()->first <= now) {
            const auto event = m_events.extract(m_events.begin());
            if (Status happened = event.mapped()(event.key()); !happened)
                return happened;
            if (Status followed = then(event.key()); !followed)
                return followed;
        }
        return success();
    }

private:
    std::multimap<QDateTime, Happening> m_events;
};

} // namespace muying::work
