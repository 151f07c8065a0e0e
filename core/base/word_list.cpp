#include "core/base/word_list.h"

namespace muying {

using namespace Qt::StringLiterals;

QString listed(const QStringList& items, Between between, Language language) {
    QStringList filled = items;
    filled.removeAll(QString());
    if (language != Language::Zh)
        return filled.join(between == Between::Sentences ? u"; "_s : u", "_s);
    switch (between) {
    case Between::Words:
        return filled.join(u'、');
    case Between::Parts:
        return filled.join(u'，');
    case Between::Sentences:
        break;
    }
    return filled.join(u'；');
}

} // namespace muying
