"""Recordings that were sorted out, as the rows of one import; how they are counted in words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rehabdesk.domain.batch import Batch, BatchRow, CellProblem
from rehabdesk.domain.recordings import Fate, Recording, Sorted
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import RUNS

_GIVEN = frozenset(column.name for column in RUNS.columns) | {"time"}


def as_batch(
    file: str, patient_id: str, taken: Iterable[Sorted], remarks: Iterable[str] = ()
) -> Batch:
    """The recordings that are taken as one patient's runs; those on record stay what they are.

    A recording that is twice in what is imported is taken once.
    """
    once = (each for each in taken if each.fate is not Fate.KNOWN or each.known is not None)
    return Batch(
        file,
        rows=tuple(_row(patient_id, each) for each in once),
        warnings=tuple(remark(words) for words in remarks),
    )


def remark(words: str) -> CellProblem:
    """A warning that is about no cell."""
    return CellProblem("", "", "", "", words)


def of_others(recordings: Iterable[Recording], patient_id: str) -> list[CellProblem]:
    """The rows of a table that say that they are another patient's."""
    return [
        CellProblem(
            RUNS.sheet,
            each.cells.get("patient_id", ""),
            "patient_id",
            each.patient_id,
            tr("This row is another patient's"),
            tr("import it for that patient, or take the row out"),
        )
        for each in recordings
        if each.patient_id and each.patient_id != patient_id
    ]


def left_out(found: Sequence[Sorted], file: str) -> list[str]:
    """What is not taken and why; other sports by their number, recordings known already not."""
    others = Counter(each.words for each in found if each.fate is Fate.NO_RUN)
    return [
        *(tr("{sport}: {count} left out", sport=sport, count=others[sport]) for sport in others),
        *(
            tr(
                "{what}: left out, {why}",
                what=recording_words(each.recording, file),
                why=each.words,
            )
            for each in found
            if each.fate in (Fate.DOUBTFUL, Fate.WRONG)
        ),
    ]


def recording_words(recording: Recording, file: str) -> str:
    """``2026-02-20``, in an archive ``activities/7.fit, 2026-02-20``."""
    day = recording.start.date().isoformat()
    return day if recording.source == file else f"{recording.source}, {day}"


def _row(patient_id: str, sorted_: Sorted) -> BatchRow:
    run = sorted_.known or sorted_.recording.as_run()
    return BatchRow(RUNS, patient_id, "", run, sorted_.recording.cells, _GIVEN)
