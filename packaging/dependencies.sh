# Debian 12 packages Muying is built, run and tested with; sourced by run.sh and test.sh.
build_packages="g++ cmake ninja-build pkg-config ccache
  qt6-base-dev libqt6sql6-sqlite qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  linguist-qt6 qt6-translations-l10n
  libsqlite3-dev libsodium-dev libicu-dev libqrencode-dev libxlsxwriter-dev libzip-dev rapidjson-dev catch2
  fonts-noto-cjk python3-fonttools"
run_packages="alsa-utils" # the alarm of the haemorrhage cockpit is played by aplay
test_packages="poppler-utils qpdf"

# install_missing PACKAGE…: installs what dpkg does not know as installed, and says so.
install_missing() {
  local package missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing Debian packages:$missing"
  local root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages need root to install, and there is no sudo here." >&2; return 1; }
    root="sudo"
  fi
  $root apt-get update -q
  # shellcheck disable=SC2086
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

# configure_release: the release build tree, made once; ninja keeps it up to date afterwards.
configure_release() {
  [ -f build/release/build.ninja ] || cmake --preset release
}
