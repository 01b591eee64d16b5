#!/bin/sh
# Builds .venv from the locked requirements; on Debian it installs what the system lacks (as root)
# or prints the one line to type.
set -eu
cd "$(dirname "$0")/.."
VENV=.venv

find_python() {
    for name in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    echo "RehabDesk needs Python 3.11 or newer: install it, or say PYTHON=/path/to/python3." >&2
    exit 1
}

missing_packages() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    [ "$(uname -s)" = Linux ] || return 0
    libraries=$( (ldconfig -p || /sbin/ldconfig -p) 2>/dev/null)
    while read -r library package; do
        case "$libraries" in *"$library"*) ;; *) echo "$package" ;; esac
    done <<LIST
libEGL.so.1 libegl1
libGL.so.1 libgl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
LIST
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" \
        -name '*.[ot]tf' 2>/dev/null | head -n 1)" ] || echo fonts-dejavu-core
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Please install, with your system's package manager, what Debian calls: $*" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "Some system packages are missing. Type this line, then run make again:" >&2
        echo "  sudo apt-get install -y $*" >&2
        exit 1
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

python=$(find_python)
packages=$(missing_packages "$python" | tr '\n' ' ')
# shellcheck disable=SC2086  # one word a package
[ -z "$packages" ] || install_packages $packages
[ -x "$VENV/bin/python" ] || "$python" -m venv "$VENV"
"$VENV/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
"$VENV/bin/python" -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
touch "$VENV/.ready"
