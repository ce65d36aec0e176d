# What installer/run and tests/run share: the packages, the set-up and the build. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Debian 12 names. The four after qt6-charts-dev are headers that Qt's CMake files ask for and its packages do not bring.
packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev libvulkan-dev libgl-dev libopengl-dev libxkbcommon-dev
    qt6-svg-dev qt6-l10n-tools libqpdf-dev libzip-dev
    libsqlite3-dev sqlite3 nettle-dev libxlsxwriter-dev nlohmann-json3-dev libboost-dev libboost-test-dev libcli11-dev
    fonts-noto-cjk qt6-translations-l10n
    python3
)

# What only tests need: a spreadsheet program that calculates the workbook anew, and a reader of PDF.
test_packages=(libreoffice-calc poppler-utils)

say() { printf '%s\n' "$*" >&2; }

# install_missing PACKAGE…: installs those that are not there; where all are there apt is not called at all.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system. Install these yourself, under the names they have here: $*"
        return
    fi
    local missing=() package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    local -a as_root=(env DEBIAN_FRONTEND=noninteractive)
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "Missing packages: ${missing[*]}"
            say "Run this as root, or install sudo."
            return 1
        fi
        as_root=(sudo env DEBIAN_FRONTEND=noninteractive)
    fi
    say "Installing: ${missing[*]}"
    # A package source that cannot be reached need not be one that we use; the next step says if it was.
    "${as_root[@]}" apt-get update -q </dev/null >&2 || say "Some package lists could not be renewed; going on."
    "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" </dev/null >&2
}

# configure PRESET [OPTION…]: with options, or when there is nothing to build from; Ninja notices changes by itself.
configure() {
    local preset=$1 folder="$root/build/$1"
    shift
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "build/$preset was made for another folder; starting it anew."
        rm -rf "$folder"
    fi
    if [[ $# -gt 0 || ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/build.ninja ]]; then
        (cd "$root" && cmake --preset "$preset" "$@" >&2)
    fi
}

# build PRESET [TARGET…]: without targets, everything.
build() {
    local preset=$1 targets=()
    shift
    (($# == 0)) || targets=(--target "$@")
    # ccache keeps its store in the home folder; where there is none to write to, beside the build.
    [[ -w ${HOME:-} ]] || export CCACHE_DIR="$root/build/ccache"
    (cd "$root" && cmake --build "build/$preset" -j "$(nproc)" "${targets[@]}" >&2)
}

# ko or en, as the user's environment says.
language() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        ko*) echo ko ;;
        *) echo en ;;
    esac
}
