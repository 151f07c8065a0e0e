#pragma once
#include "ui/print/page.h"

#include <QDateTime>

namespace muying::print {

/// The clinic as it stands on paper.
struct Clinic {
    QString name;
    QString department; ///< 妇幼保健门诊
    QString phone;
};

/// What is the same on every page of one printout.
struct Letterhead {
    Clinic clinic;
    QString booklet;   ///< 《母子健康手册》医生记录页
    QString womanName; ///< empty on a blank form
    QString number;    ///< digits of the record number; the last eight stand in boxes
    QByteArray qr;     ///< empty = none
    QString code;      ///< short code under foot lines
    bool sample = false;
    PaperLanguage language = PaperLanguage::Zh;
    QDateTime printedAt;
    QString printedBy;
};

/// Title block of one page.
struct SheetTitle {
    LocalText title;
    LocalText edition;
    QString foot;         ///< form code, edition, record, version
    bool nameLine = true; ///< 姓名 and 编号 above the table
};

/// A4 page of a form with its running head, title, name line and foot.
class Sheet {
public:
    static constexpr double left = 17.5, right = 197.5, width = 180, column = 15;
    static constexpr double bottom = 284.4; ///< nothing of the table below this

    Sheet(const Letterhead& head, const SheetTitle& title);
    Page& page() { return m_page; }
    double top() const { return m_top; } ///< where the table starts

private:
    void runningHead(const Letterhead& head);
    void titleBlock(const Letterhead& head, const SheetTitle& title);
    void nameLine(const Letterhead& head);
    void foot(const Letterhead& head, const SheetTitle& title);

    Page m_page;
    double m_top = 0;
};

/// Box with 示 例, left top at `at`.
void addSampleBox(Page& page, const QPointF& at);
/// Writes 第 x 页 共 y 页 on pages [first, last) of a document.
void numberPages(Document& document, std::size_t first);

} // namespace muying::print
