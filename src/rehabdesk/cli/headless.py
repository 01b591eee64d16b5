"""The demo on a machine without a screen: the same caseload as a table, files and pictures."""

from pathlib import Path
from typing import Literal

from rehabdesk.cli.caseload import print_caseload
from rehabdesk.cli.display import without_screen
from rehabdesk.cli.errors import Exit
from rehabdesk.cli.output import say
from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import ImagingState

Theme = Literal["light", "dark"]

OUT = Path("out")
SCREENS: tuple[tuple[Theme, tuple[int, int]], ...] = (
    ("light", (1280, 800)),
    ("dark", (1920, 1080)),
)


def demo_tour() -> int:
    """Print the triage table; write workbook, discharge summary and screenshots into ``out/``."""
    without_screen()
    from rehabdesk.app import demo_clinic
    from rehabdesk.ui.pictures import take_pictures
    from rehabdesk.ui.session import make_application

    say("No display found: showing the demo caseload without a window.")
    OUT.mkdir(exist_ok=True)
    application = make_application([])
    with demo_clinic() as clinic:
        everyone = clinic.caseload(closed=True)
        print_caseload(
            [one for one in everyone if one.imaging.state is not ImagingState.CLOSED],
            clinic.today(),
        )
        written = [_workbook(clinic, everyone), _discharge_summary(clinic, everyone)]
        for theme, size in SCREENS:
            written += take_pictures(clinic, OUT / f"screens-{theme}", theme, size)
    del application  # held until the last page and picture is painted
    for path in written:
        print(f"Wrote {path}")
    return Exit.DONE


def _workbook(clinic: Clinic, everyone: list[Assessment]) -> Path:
    from rehabdesk.exchange.workbook.writer import write_workbook

    files = list(clinic.patient_files())
    charted = [one.patient.patient_id for one in everyone[:10]]
    return write_workbook(
        OUT / "caseload.xlsx",
        files,
        everyone,
        clinic.pathways,
        chart_patients=charted,
        as_of=clinic.today(),
        total=len(files),
        demo=True,
    )


def _discharge_summary(clinic: Clinic, everyone: list[Assessment]) -> Path:
    from rehabdesk.documents.discharge import discharge_summary
    from rehabdesk.documents.pdf import write_pdf

    resolved = [one for one in everyone if one.episode.discharge_reason == "resolved"]
    chosen = (resolved or everyone)[0]
    facts = clinic.facts(chosen.key)
    pathway = clinic.pathway_of(facts.episode)
    document = discharge_summary(facts, chosen, pathway, clinic.letterhead(), clinic.clinician())
    write_pdf(document, OUT / "discharge-summary.pdf")
    return OUT / "discharge-summary.pdf"
