#pragma once
#include "core/work/leaflet_choice.h"
#include "core/work/leaflet_shelf.h"
#include "ui/print/leaflet_look.h"

namespace muying::ui {

/// Name of a topic in the language of the screen ("孕期保健").
QString leafletTopicWord(const QString& topic);
/// Name of a layout ("左右对照").
QString leafletLayoutWord(print::LeafletLayout layout);
/// Why it is offered ("今天到期"); empty for no reason.
QString leafletReasonWord(work::LeafletReason reason);
/// "未审", "中文已审", "已审"; of the clinic's own text with 本机构 before it.
QString leafletStatusWord(const work::ShelfLeaflet& leaflet);
/// "自己会说" …; empty if not asked.
QString teachBackWord(const QString& code);
/// Name of a part ("危险信号").
QString leafletPartWord(content::LeafletPart part);
/// What is wrong, for the doctor who edits.
QString leafletFaultWord(const content::LeafletFinding& finding);

} // namespace muying::ui
