"""A live record is refused on a share and in a synchronised folder; backups may go there."""

from pathlib import Path

import pytest

from rehabdesk.store import whereabouts
from rehabdesk.store.backup import backup, restore
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused
from tests.conftest import PASSPHRASE

MOUNTS = """\
22 28 0:21 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 28 0:50 / /home/ann/Clinic\\040share rw shared:2 - cifs //server/clinic rw
41 40 0:51 / /home/ann/Clinic\\040share/own rw shared:3 - ext4 /dev/sdb1 rw
42 28 0:52 / /run/user/1000/gvfs rw shared:4 - fuse.gvfsd-fuse gvfsd-fuse rw
"""


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_text

    def told(path: Path, *given: str) -> str:
        return MOUNTS if str(path) == "/proc/self/mountinfo" else read(path, *given)

    monkeypatch.setattr(whereabouts.sys, "platform", "linux")
    monkeypatch.setattr(Path, "read_text", told)


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/ann/clinic.rehabdesk", False),
        ("/home/ann/Clinic share/clinic.rehabdesk", True),
        ("/home/ann/Clinic share/not/there/yet.rehabdesk", True),
        ("/home/ann/Clinic share/own/clinic.rehabdesk", False),
        ("/home/ann/Clinic shares/clinic.rehabdesk", False),
        ("/run/user/1000/gvfs/smb-share:server=x/clinic.rehabdesk", True),
    ],
)
def test_the_innermost_mount_says_whether_a_file_is_on_another_computer(
    mounts: None, path: str, remote: bool
) -> None:
    assert whereabouts.is_on_network(Path(path)) is remote


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_0a1b2c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_a_marked_folder_is_known_whatever_its_name(
    tmp_path: Path, mark: str, program: str
) -> None:
    deep = tmp_path / "work" / "deep"
    deep.mkdir(parents=True)
    assert whereabouts.synchronised_by(deep / "clinic.rehabdesk") == ""
    (tmp_path / "work" / mark).touch()
    assert whereabouts.synchronised_by(deep / "clinic.rehabdesk") == program


@pytest.mark.parametrize(
    "name", ["Dropbox", "Dropbox (Clinic)", "OneDrive - Northside", "Nextcloud"]
)
def test_a_folder_named_like_one_is_one(tmp_path: Path, name: str) -> None:
    assert whereabouts.synchronised_by(tmp_path / name / "clinic.rehabdesk")
    assert not whereabouts.synchronised_by(tmp_path / f"My {name} notes" / "clinic.rehabdesk")


def test_where_windows_says_onedrive_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Firma"))
    assert whereabouts.synchronised_by(tmp_path / "Firma" / "a" / "c.rehabdesk") == "OneDrive"


def test_a_record_is_neither_made_nor_opened_nor_put_back_there_and_is_moved_away_whole(
    tmp_path: Path,
) -> None:
    own, synced = tmp_path / "clinic.rehabdesk", tmp_path / "Dropbox"
    synced.mkdir()
    with pytest.raises(DatabaseRefused, match="Dropbox synchronises"):
        Database.open(synced / "new.rehabdesk", PASSPHRASE, create=True)
    with Database.open(own, PASSPHRASE, create=True) as database:
        backup(database, synced / "backup.rehabdesk")
    before = (synced / "backup.rehabdesk").read_bytes()
    assert [file.name for file in synced.iterdir()] == ["backup.rehabdesk"]
    with pytest.raises(DatabaseRefused, match="restore"):
        Database.open(synced / "backup.rehabdesk", PASSPHRASE)
    with pytest.raises(DatabaseRefused, match="Dropbox"):
        restore(own, synced / "again.rehabdesk", PASSPHRASE)
    assert (synced / "backup.rehabdesk").read_bytes() == before
    restore(synced / "backup.rehabdesk", tmp_path / "moved.rehabdesk", PASSPHRASE)
    with Database.open(tmp_path / "moved.rehabdesk", PASSPHRASE):
        pass
