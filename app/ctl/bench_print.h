#pragma once
#include "app/ctl/clinic_file.h"

namespace muying::ctl {

/// Makes the fullest handbook among the first pregnancies of `rows` as a PDF in memory and adds its pages and
/// times to `answer`: reading the faces, laying the pages out, writing the PDF.
Status benchPrint(ClinicFile& clinic, const std::vector<store::SubjectRow>& rows, QJsonObject& answer);

} // namespace muying::ctl
