"""What makes a row the same row, so that a second import finds it (CONTRACT section 2)."""

from rehabdesk.domain.records import (
    Decision,
    Entry,
    ImagingStudy,
    Outcome,
    PainEntry,
    PhaseStart,
    RedFlag,
    Screen,
    Visit,
)

Identity = tuple[object, ...]


def identity_of(record: Entry) -> Identity | None:
    """What names a row below its patient and episode; ``None`` where rows may repeat.

    Runs, strength trials and exercises may repeat: there the n-th equal row is the n-th equal row.
    """
    if isinstance(record, PainEntry):
        return (record.date, record.activity)
    if isinstance(record, Outcome):
        return (record.date, record.instrument)
    if isinstance(record, RedFlag):
        return (record.date, record.flag)
    if isinstance(record, Visit | Decision | PhaseStart | Screen):
        return (record.date,)
    if isinstance(record, ImagingStudy):
        return (record.modality, record.side, record.requested_on or record.done_on)
    return None
