#!/usr/bin/env bash
# Installs what is missing, builds, and opens the workstation on the sample clinic.
# Without a display it prints a sample risk-labelled handbook to PDF and says where.
set -euo pipefail
cd "$(dirname "$0")"
. packaging/dependencies.sh
install_missing $build_packages $run_packages
configure_release
cmake --build --preset release --target muying muyingctl

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/muying --demo "$@"
fi

echo "There is no display here: printing a sample handbook instead."
sample="$PWD/build/sample"
rm -rf "$sample"
mkdir -p "$sample"
export MUYING_PASSWORD="sample-clinic"
ctl=build/release/bin/muyingctl
$ctl demo --db "$sample/clinic.db" --women 40 --seed 2026 2>"$sample/demo.log" || { cat "$sample/demo.log" >&2; exit 4; }
# The sample handbook is that of a woman whose colour is orange.
woman=$($ctl worklist --db "$sample/clinic.db" --list orange | sed -n 's/.*"woman":"\([^"]*\)".*/\1/p' | head -n 1)
[ -n "$woman" ] || { echo "The sample clinic holds no orange pregnancy." >&2; exit 4; }
$ctl print handbook --db "$sample/clinic.db" --subject "$woman" --lang zh-ko --out "$sample/handbook.pdf"
echo "Sample handbook: $sample/handbook.pdf"
