#pragma once
#include "core/exchange/package.h"

namespace muying::exchange {

QByteArray packageBytes(const PackageContent& content);
/// InvalidInput with what is wrong: a record without its file, an unknown kind, an id twice.
Result<PackageContent> packageFrom(const QByteArray& bytes);

} // namespace muying::exchange
