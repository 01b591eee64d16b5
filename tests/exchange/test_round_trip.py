"""What is written is read back as it was."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.batch import Batch
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import Episode, Facts, PainEntry, Patient, PatientFile, Run
from rehabdesk.domain.tables import RUNS, SERIES_TABLES
from rehabdesk.exchange.workbook import stream
from rehabdesk.exchange.workbook.reader import read_workbook
from rehabdesk.exchange.workbook.writer import TooManyRows, write_workbook
from tests.exchange.made import HOSTILE, PATHWAYS, TODAY, patient_files


def written(target: Path, *files: PatientFile, charts: bool = True, **more: object) -> Path:
    assessments = [
        assess(facts, TODAY, PATHWAYS["hamstring_bursitis"])
        for file in files
        for facts in file.episodes
    ]
    charted = [file.patient.patient_id for file in files] if charts else ()
    return write_workbook(
        target, files, assessments, PATHWAYS,
        chart_patients=charted, as_of=TODAY, total=len(files), **more,
    )  # fmt: skip


def read(path: Path) -> Batch:
    return read_workbook(path, PATHWAYS, TODAY)


def rows_of(file: PatientFile) -> list[tuple[str, str, object]]:
    patient_id = file.patient.patient_id
    rows: list[tuple[str, str, object]] = [(patient_id, "", file.patient)]
    rows += [(patient_id, "", run) for run in file.runs]
    for facts in file.episodes:
        ids = (patient_id, facts.episode.episode_id)
        rows.append((*ids, facts.episode))
        for table in SERIES_TABLES:
            if table is not RUNS:
                rows += [(*ids, row) for row in getattr(facts, table.series)]
    return rows


def by_text(rows: object) -> list[object]:
    return sorted(rows, key=repr)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(file=patient_files())
def test_a_patient_file_comes_back_exactly_from_its_workbook(
    tmp_path_factory: pytest.TempPathFactory, file: PatientFile
) -> None:
    batch = read(written(tmp_path_factory.mktemp("book") / "a.xlsx", file))
    assert batch.errors == ()
    assert batch.warnings == ()
    found = [(row.patient_id, row.episode_id, row.record) for row in batch.rows]
    assert by_text(found) == by_text(rows_of(file))


def patient(notes: str = "", **values: str) -> PatientFile:
    who = Patient("P-1", "Ann", notes=notes, **values)
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", TODAY, onset_date=TODAY)
    facts = Facts(who, episode, pain=(PainEntry(TODAY, "worst", 5),))
    return PatientFile(who, (), (facts,))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_made_of_a_patients_text_is_a_formula_or_an_error(
    tmp_path: Path, text: str
) -> None:
    path = written(tmp_path / "a.xlsx", patient(notes=text, occupation=text))
    book = load_workbook(path)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}
    assert book["Patients"]["L2"].data_type == "s"


def test_a_text_too_long_for_a_cell_is_cut_and_not_read_back_over_the_whole_one(
    tmp_path: Path,
) -> None:
    batch = read(written(tmp_path / "a.xlsx", patient(notes="\N{GRINNING FACE}" * 20_000)))
    assert batch.errors == ()
    assert [warning.column for warning in batch.warnings] == ["notes"]
    row = next(row for row in batch.rows if isinstance(row.record, Patient))
    assert "notes" not in row.given


def test_an_export_that_is_cancelled_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_text("what was there")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        written(target, patient(), tick=stop)
    assert target.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [target]


def test_more_rows_than_excel_has_are_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "LAST_ROW", 20)
    runs = tuple(Run(TODAY, 5.0) for _ in range(20))
    with pytest.raises(TooManyRows, match="more than Excel's 20 rows"):
        written(tmp_path / "a.xlsx", PatientFile(Patient("P-1", "Ann"), runs))
    assert list(tmp_path.iterdir()) == []


def test_the_workbook_opens_on_the_summary_and_has_three_native_charts(tmp_path: Path) -> None:
    file = patient()
    runs = (Run(TODAY, 5.0),)
    facts = Facts(
        file.patient, file.episodes[0].episode, pain=file.episodes[0].pain, runs=runs,
        strength=(),
    )  # fmt: skip
    book = load_workbook(written(tmp_path / "a.xlsx", PatientFile(file.patient, runs, (facts,))))
    assert book.sheetnames[0] == "Summary"
    assert len(book["Charts P-1"]._charts) == 2
    assert all(not chart.y_axis.delete for chart in book["Charts P-1"]._charts)
    assert book["Pain"].freeze_panes == "A2"
    assert list(book["Pain"].tables) == ["Pain"]
