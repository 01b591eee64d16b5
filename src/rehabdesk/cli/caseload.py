"""``caseload`` and ``episode``: the triage list, and one episode in full."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from rehabdesk.cli.errors import Exit
from rehabdesk.cli.output import print_json, print_table, progress
from rehabdesk.cli.session import opened_clinic, telling_what_is_not_noted
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.viewing import Viewed
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.report import as_json, series_json
from rehabdesk.domain.thresholds import changed_thresholds
from rehabdesk.domain.words import long_date, short_date, signed

HEADINGS = (
    "Flag",
    "Patient",
    "Id",
    "Episode",
    "Side",
    "Day",
    "Pain",
    "km/7 d",
    "LSI",
    "Next",
    "Why",
)
NUMBERS = (5, 6, 7, 8)
"""The columns that line up on the right."""
NOT_KNOWN = "–"


def caseload(args: Namespace) -> int:
    """Print the triage list, most urgent first."""
    with opened_clinic(args) as clinic, progress("Reading the caseload") as tick:
        as_of = args.as_of or clinic.today()
        found = clinic.caseload(as_of, closed=args.all, tick=tick)
        wanted = set(args.flag or ())
        episodes = [one for one in found if not wanted or one.imaging.state in wanted]
    if args.json:
        print_json(_document(clinic, as_of) | {"episodes": [as_json(one) for one in episodes]})
    else:
        print_caseload(episodes, as_of)
    return Exit.DONE


def episode(args: Namespace) -> int:
    """Print one episode in full."""
    with opened_clinic(args) as clinic:
        as_of = args.as_of or clinic.today()
        key = clinic.episode_key(args.patient_id, args.episode, as_of)
        facts = clinic.facts(key)
        assessment = clinic.judge(facts, as_of)
        with telling_what_is_not_noted():
            clinic.note_views([Viewed(key, "command line", clinic.actor)])
    if args.json:
        series = {"series": series_json(facts, as_of)}
        print_json(_document(clinic, as_of) | as_json(assessment) | series)
    else:
        print_caseload([assessment], as_of)
    return Exit.DONE


def print_caseload(episodes: Sequence[Assessment], as_of: date) -> None:
    """The triage list as a table with the reason of every flag."""
    print(f"Caseload on {long_date(as_of)}: {len(episodes)} episodes")
    print_table(HEADINGS, [_row(one, as_of) for one in episodes], NUMBERS)


def _document(clinic: Clinic, as_of: date) -> dict[str, object]:
    """What every answer begins with; ``thresholds`` are the clinic's own, where there are any."""
    versions = {key: pathway.version for key, pathway in clinic.pathways.items()}
    document: dict[str, object] = {"as_of": as_of.isoformat(), "pathways": versions}
    own = {key: changed_thresholds(pathway) for key, pathway in clinic.pathways.items()}
    if any(own.values()):
        document["thresholds"] = {key: values for key, values in own.items() if values}
    return document


def _row(one: Assessment, as_of: date) -> tuple[str, ...]:
    return (
        one.imaging.label,
        one.patient.name,
        one.patient.patient_id,
        one.episode.episode_id,
        one.episode.side,
        NOT_KNOWN if one.days_since_onset is None else str(one.days_since_onset),
        _pain(one),
        NOT_KNOWN if one.load.week_km is None else f"{one.load.week_km:.1f}",
        NOT_KNOWN if one.strength.lsi_pct is None else f"{one.strength.lsi_pct:.0f} %",
        short_date(one.episode.next_review, as_of) if one.episode.next_review else NOT_KNOWN,
        " ".join(one.imaging.reasons),
    )


def _pain(one: Assessment) -> str:
    if one.pain.latest is None:
        return NOT_KNOWN
    change = f" ({signed(one.pain.change)})" if one.pain.change is not None else ""
    return f"{one.pain.latest}{change}"
