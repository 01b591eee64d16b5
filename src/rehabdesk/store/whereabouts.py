"""Where a live record must not lie: a network share, or a folder that something synchronises.

SQLite's locks don't hold on a share, and whoever synchronises a file that is being written copies
halves of it, and puts an old one back over a new one. Backups may go there.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from rehabdesk.store.errors import UnsafePlace

_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs"),
        *("ncpfs", "afs", "ceph", "glusterfs", "lustre", "beegfs", "fuse.sshfs", "fuse.rclone"),
        *("fuse.gvfsd-fuse", "fuse.davfs2", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.s3fs"),
        *("fuse.glusterfs", "fuse.ceph", "fuse.onedriver", "fuse.google-drive-ocamlfuse"),
        *("fuse.pcloud", "fuse.juicefs", "fuse.mergerfs.smb"),
    }
)
_REMOTE_DRIVE = 4
_MARKS = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("Syncthing", (".stfolder",)),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Nextcloud", (".nextcloudsync.log", ".sync_*.db", "._sync_*.db")),
    ("ownCloud", (".owncloudsync.log",)),
    ("Resilio Sync", (".sync/ID",)),
)
"""What a program leaves in the folder that it synchronises."""
_NAMES = re.compile(
    r"(?P<who>dropbox|onedrive|google ?drive|icloud ?drive|nextcloud|owncloud|pcloud ?drive"
    r"|box sync)(?: ?[-(].*)?$",
    re.IGNORECASE,
)
"""How such folders are called by default; each is known by this where nothing marks it."""
_MAC_CLOUDS = ("Library/CloudStorage", "Library/Mobile Documents")
_ROOTS = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Variables in which Windows says where its own one is."""


def refuse_unsafe(path: Path) -> None:
    """Raises ``UnsafePlace`` where a record must not live at ``path``, with reason and mend."""
    where = path.resolve()
    if is_on_network(where):
        raise UnsafePlace(
            f"{path} is on a network share: locks don't hold there, and two computers would ruin"
            f" the record. {_MEND.format(path=path)}"
        )
    if program := synchronised_by(where):
        raise UnsafePlace(
            f"{path} is in a folder that {program} synchronises: it would put an old copy over what"
            f" is being written. {_MEND.format(path=path)}"
        )


_MEND = (
    "Nothing was changed. Keep the record on this computer's own disk (backups may go there);"
    " a record that lies there is moved with: rehabdesk --db NEW-PLACE restore {path}"
)


def is_on_network(path: Path) -> bool:
    """Whether the file, there or not yet, is on a file system of another computer."""
    if sys.platform == "win32":
        return _is_remote_on_windows(path)
    kind, longest = "", -1
    for mounted, of_kind in _mounts():
        if path.is_relative_to(mounted) and len(mounted.parts) > longest:
            kind, longest = of_kind, len(mounted.parts)
    return kind.lower() in _NETWORK


def synchronised_by(path: Path) -> str:
    """The program that synchronises a folder above the file; "" where none is known to."""
    for name in _ROOTS:
        root = os.environ.get(name)
        if root and path.is_relative_to(Path(root).resolve()):
            return "OneDrive"
    for cloud in _MAC_CLOUDS:
        if path.is_relative_to(Path.home() / cloud):
            return "iCloud Drive" if "Mobile" in cloud else "a cloud drive"
    for folder in path.parents:
        if folder == folder.parent:
            break
        for program, marks in _MARKS:
            if any(next(folder.glob(mark), None) for mark in marks):
                return program
        if found := _NAMES.match(folder.name):
            return found["who"]
    return ""


def _mounts() -> Iterator[tuple[Path, str]]:
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        for found in re.finditer(r" on (.+?) \((\w+)[,)]", told):
            yield Path(found[1]), found[2]
        return
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return  # no such list: nothing is known to be elsewhere
    for line in lines:
        before, _, after = line.partition(" - ")
        yield Path(_plain(before.split(" ")[4])), after.split(" ")[0]


def _plain(mounted: str) -> str:
    """The list writes a space as ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), mounted)


def _is_remote_on_windows(path: Path) -> bool:
    drive = PureWindowsPath(path).drive
    if drive.startswith("\\\\"):
        return True
    import ctypes

    kernel: object = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it
    kind: int = getattr(kernel, "GetDriveTypeW")(f"{drive}\\")  # noqa: B009
    return kind == _REMOTE_DRIVE
