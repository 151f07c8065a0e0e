#include "ui/clinic/register_model.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace muying::ui {

using namespace Qt::StringLiterals;
using record::Entry;
using work::Expiry;

namespace {

constexpr std::size_t mostColumns = 5;

/// Fields that tell the entries of a register apart; of a form not named here the first that are asked.
QStringList keyFields(const content::Form& form) {
    static const QHash<QString, QStringList> known{
        {u"AE_REPORT"_s, {u"ae_no"_s, u"ae_level"_s, u"ae_place"_s, u"ae_kind"_s, u"ae_close"_s}},
        {u"RCA"_s, {u"rc_no"_s, u"rc_trigger"_s, u"rc_owner"_s, u"rc_action_due"_s, u"rc_action_state"_s}},
        {u"DRILL"_s, {u"dr_no"_s, u"dr_scene"_s, u"dr_shift"_s, u"dr_score"_s, u"dr_next"_s}},
        {u"JOINT_MEET"_s, {u"jm_kind"_s, u"jm_host"_s, u"jm_owner"_s, u"jm_due"_s, u"jm_state"_s}},
        {u"DUTY"_s, {u"du_shift"_s, u"du_doctor"_s, u"du_midwife"_s, u"du_second"_s, u"du_phones"_s}},
        {u"STOCK"_s, {u"st_name"_s, u"st_move"_s, u"st_qty"_s, u"st_balance"_s, u"st_expiry"_s}},
    };
    if (const auto found = known.constFind(form.code); found != known.cend()) {
        return *found;
    }
    QStringList fields;
    for (const content::Field& field : form.fields) {
        if (field.required && field.lines == 1 && field.code != form.dateField &&
            fields.size() < static_cast<qsizetype>(mostColumns)) {
            fields << field.code;
        }
    }
    return fields;
}

QString dayText(const content::Form& form, const Entry& entry) {
    const QDateTime moment = entry.answers.dateTime(form.dateField);
    const content::Field* date = form.field(form.dateField);
    const bool minutes = date != nullptr && date->type == content::FieldType::DateTime && moment.isValid();
    return minutes ? moment.toString(u"yyyy-MM-dd HH:mm"_s) : entry.date.toString(Qt::ISODate);
}

QString wholeNumber(double number) {
    return QString::number(number, 'g', 12);
}

QVariant alarmIcon(Expiry expiry) {
    const QString name = expiryIcon(expiry);
    return name.isEmpty() ? QVariant() : QVariant(icon(name, Role::Ink, 18));
}

} // namespace

QString expiryWord(Expiry expiry) {
    switch (expiry) {
    case Expiry::Expired:
        return QCoreApplication::translate("muying::ui", "已过期");
    case Expiry::Within30:
        return QCoreApplication::translate("muying::ui", "30 天内到期");
    case Expiry::Within90:
        return QCoreApplication::translate("muying::ui", "90 天内到期");
    case Expiry::None:
    case Expiry::Later:
        break;
    }
    return {};
}

QString expiryIcon(Expiry expiry) {
    switch (expiry) {
    case Expiry::Expired:
        return u"close"_s;
    case Expiry::Within30:
        return u"warning"_s;
    case Expiry::Within90:
        return u"clock"_s;
    case Expiry::None:
    case Expiry::Later:
        break;
    }
    return {};
}

void RegisterModel::show(const work::Desk& desk, const work::Chart& chart, const content::Form& form) {
    beginResetModel();
    m_form = &form;
    m_today = desk.clock().today();
    m_fields.clear();
    for (const QString& code : keyFields(form)) {
        if (const content::Field* field = form.field(code)) {
            m_fields.push_back(field);
        }
    }
    m_entries.clear();
    m_authors.clear();
    for (const Entry* entry : chart.all(form.code)) {
        m_entries.push_back(*entry);
    }
    std::ranges::sort(m_entries, std::ranges::greater(), [&](const Entry& entry) {
        const QDateTime moment = entry.answers.dateTime(form.dateField);
        return std::pair(moment.isValid() ? moment : entry.date.startOfDay(), entry.savedAt);
    });
    for (const Entry& entry : m_entries) {
        m_authors.push_back(desk.store().userName(entry.author));
    }
    m_batches = form.code == u"STOCK" ? work::stockBatches(chart) : std::vector<work::StockBatch>{};
    endResetModel();
}

int RegisterModel::rowOf(const QString& entryId) const {
    const auto found = std::ranges::find(m_entries, entryId, &Entry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_form == nullptr ? 0 : static_cast<int>(m_fields.size()) + 2;
}

/// Alarm of the batch of a movement while something of it is left, in the column of the expiry.
Expiry RegisterModel::expiryAt(const Entry& entry, int column) const {
    const bool inColumn = column > 0 && column <= static_cast<int>(m_fields.size()) &&
                          m_fields[static_cast<std::size_t>(column - 1)]->code == u"st_expiry";
    if (!inColumn) {
        return Expiry::None;
    }
    const auto left = std::ranges::find_if(m_batches, [&](const work::StockBatch& batch) {
        return batch.item == entry.answers.text(u"st_code"_s).trimmed() &&
               batch.batch == entry.answers.text(u"st_batch"_s).trimmed();
    });
    return left == m_batches.end() ? Expiry::None : work::expiryOn(left->expiry, m_today);
}

QString RegisterModel::cellText(const Entry& entry, int column) const {
    if (column == 0) {
        return dayText(*m_form, entry);
    }
    if (column > static_cast<int>(m_fields.size())) {
        return m_authors[static_cast<std::size_t>(rowOf(entry.id))];
    }
    const QString value =
        record::displayValue(*m_fields[static_cast<std::size_t>(column - 1)], entry.answers, uiLanguage());
    const QString alarm = expiryWord(expiryAt(entry, column));
    return alarm.isEmpty() ? value : value + u"　"_s + alarm;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Entry& entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(entry, index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
               cellText(entry, index.column());
    case Qt::DecorationRole:
        return alarmIcon(expiryAt(entry, index.column()));
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || m_form == nullptr) {
        return {};
    }
    if (section == 0) {
        return tr("日期");
    }
    if (section > static_cast<int>(m_fields.size())) {
        return tr("登记人");
    }
    return m_fields[static_cast<std::size_t>(section - 1)]->label.in(uiLanguage());
}

void ExpiryModel::show(const work::Chart& chart, const QDate& today) {
    beginResetModel();
    m_today = today;
    m_batches = work::stockBatches(chart);
    std::erase_if(m_batches, [&](const work::StockBatch& batch) {
        return expiryWord(work::expiryOn(batch.expiry, today)).isEmpty();
    });
    endResetModel();
}

int ExpiryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ExpiryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpiryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const work::StockBatch& batch = at(index.row());
    const Expiry expiry = work::expiryOn(batch.expiry, m_today);
    const QString texts[ColumnCount] = {
        expiryWord(expiry),        batch.name, batch.spec, batch.batch, batch.expiry.toString(Qt::ISODate),
        wholeNumber(batch.balance)};
    const QString text = texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text;
    }
    if (role == Qt::AccessibleTextRole) {
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text;
    }
    return role == Qt::DecorationRole && index.column() == AlarmColumn ? alarmIcon(expiry) : QVariant();
}

QVariant ExpiryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString words[ColumnCount] = {tr("提醒"), tr("名称"),   tr("规格"),
                                        tr("批号"), tr("有效期"), tr("结存")};
    return words[section];
}

} // namespace muying::ui
