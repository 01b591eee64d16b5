"""Everything that can be done, once: what F1 lists, the key card prints and the switcher finds."""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from rehabdesk.domain.views import View
from rehabdesk.ui.caseload.filters import FILTERS
from rehabdesk.ui.caseload.views import BUILT_IN
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.header import NEW_EPISODE
from rehabdesk.ui.theme.look import ThemeChoice, choose

ANYWHERE, CASELOAD, PATIENT, LETTER = "Anywhere", "Caseload", "Patient", "Letter"

Run = Callable[[Any], object]
"""Does it, given the widget of its place: the window, the caseload page or the patient page."""


class Action(NamedTuple):
    """One thing that can be done, or one key that does it.

    ``keys`` as F1 shows them, "" where it has none; ``also`` holds further words it is found by.
    Without ``run`` it is a key of a place only, such as the arrows, and no command.
    ``listed`` is off where a line of its own on the key card would say nothing new.
    """

    keys: str
    words: str
    run: Run | None = None
    also: str = ""
    listed: bool = True


def calls(path: str, *given: object) -> Run:
    """Call the method at ``path`` of the place's widget: ``calls("files.ask_export")``."""
    method = attrgetter(path)
    return lambda place: method(place)(*given)


def asks(path: str, *given: object) -> Run:
    """Send the signal at ``path`` of the place's widget, as the menu beside it does."""
    signal = attrgetter(path)
    return lambda place: signal(place).emit(*given)


def presses(path: str) -> Run:
    """Press a button of the banner; where it isn't offered, say so."""
    button = attrgetter(path)

    def press(page: Any) -> None:
        if button(page).isHidden():
            page.toast.say("That is not offered for this episode as it stands today.")
        else:
            button(page).click()

    return press


def set_phase(page: Any) -> None:
    """Open the plan's panel on the phase there is; where the pathway has none, say so."""
    numbers = [action.data() for action in page.header.phase_menu.actions()]
    if not numbers:
        page.toast.say("This condition has no phases.")
        return
    page.header.phase_chosen.emit(page.assessment.phase if page.assessment.phase else numbers[0])


def back_up(window: Any) -> None:
    """Press the settings' button; a server's record is backed up by its keeper."""
    window.show_settings()
    button = window.pages.currentWidget().backup_button
    if button.isVisible():
        button.click()


def tab(place: int, name: str, also: str = "") -> Action:
    return Action(f"Ctrl+{place}", name, calls("choose_tab", name), f"tab {also}", listed=False)


def view_named(view: View) -> Action:
    """The command that looks at the caseload like that."""
    words = "saved list filter sort columns"
    return Action("", f"View: {view.name}", calls("arranging.show_view", view), words)


def charts(keys: str, name: str, words: str) -> Action:
    def show(page: Any) -> None:
        page.choose_tab("Progress")
        page.ranges.set_value(name)
        page.charts.show_range(name)

    return Action(keys, f"Charts: {words}", show, "range graph", listed=False)


def saves_charts(suffix: str, words: str, also: str) -> Action:
    call = calls("chart_menu.ask", suffix)
    return Action("", f"Charts: save {words}…", call, f"export graph {also}")


def theme(choice: ThemeChoice, words: str) -> Action:
    return Action("", words, lambda window: choose(choice), "look colours appearance")


ACTIONS: Mapping[str, tuple[Action, ...]] = {
    ANYWHERE: (
        Action("Ctrl+K", "Any patient by name, number or phone; any command by its words"),
        Action("Ctrl+L", "Lock", asks("rail.asked", "lock"), "leave away screen log out"),
        Action(
            "Ctrl+Shift+P",
            "Hide or show every name on screen",
            lambda window: mask.toggle(),
            "mask privacy anonymous hidden presentation",
        ),
        Action("Esc, Alt+←", "Back to the caseload", calls("back")),
        Action(
            "Ctrl+Shift+R",
            "Reports: the clinic's figures over a period",
            calls("show_reports"),
            "statistics audit outcomes period month",
        ),
        Action("Ctrl+E  S  P", "Reports: to Excel, as a PDF, on paper"),
        Action("Ctrl+Z", "Undo what was saved last", calls("undoing.undo"), "take back revert"),
        Action("F1", "These keys", calls("show_keys"), "help shortcuts keyboard"),
        Action("", "Caseload", calls("show_caseload"), "home triage list everyone"),
        Action("", "Settings", calls("show_settings"), "letterhead clinician thresholds"),
        Action("", "Back up now…", back_up, "backup save copy"),
        Action(
            "", "Throw the demo caseload away…", calls("status.demo.ask"), "delete start for real"
        ),
        Action("", "Print the key card", calls("key_card.print_paper"), "shortcuts keyboard paper"),
        Action("", "Save the key card as PDF", calls("key_card.ask_file"), "shortcuts export"),
        Action("Ctrl++  Ctrl+-  Ctrl+0", "Text and controls: larger, smaller, 100 %"),
        theme("light", "Light theme"),
        theme("dark", "Dark theme"),
        theme("system", "Theme as the computer's"),
    ),
    CASELOAD: (
        Action("/", "Search by name or number", calls("focus_search"), "find filter"),
        Action("Ctrl+1 … 9", "Filter: All, Imaging due, Consider …"),
        Action("↑ ↓  Enter", "Choose a row, open it"),
        Action("Space", "A look at the chosen patient; arrows go on, Esc ends it"),
        Action("W", "Why? Inputs, arithmetic, threshold and source"),
        Action("R", "Referral letter"),
        Action("I", "Record imaging"),
        Action("S", "Defer the imaging decision"),
        Action("C", "Record a call: 1 reached, 2 left a message, 3 no answer"),
        Action("N", "Add a line to today's note"),
        Action("P", "The phase the record speaks for"),
        Action("V", "Set the next review, of one or of all chosen", calls("set_review"), "plan"),
        Action("Shift ↑ ↓", "Choose several rows: set their review, export, print"),
        Action("U", "Only who still waits for a decision today"),
        Action(
            "Ctrl+T", "What changed since the last triage", calls("asides.show_since"), "new news"
        ),
        Action("Ctrl+N", "New patient", calls("add_patient"), "add register"),
        Action("L", "Views: saved ones, this one under a name, columns", calls("views.click")),
        Action(
            "", "Columns and order of the caseload", calls("arranging.ask_columns"), "sort hide"
        ),
        Action("", "Save this view of the caseload…", calls("arranging.ask_name"), "filter search"),
        Action("", "The caseload in triage order", calls("arranging.restore_order"), "sort urgent"),
        Action("A", "Show everyone: no filter, no search", calls("clear"), "all clear hidden"),
        *(view_named(view) for view in BUILT_IN),
        Action("", "Export the caseload", calls("files.ask_export"), "excel workbook xlsx save"),
        Action("", "Import a workbook", calls("files.ask_import"), "excel xlsx open"),
        *(
            Action("", f"Filter: {one.words}", calls("chips.choose", one.key), "show only chip")
            for one in FILTERS
        ),
    ),
    PATIENT: (
        Action("Ctrl+R", "Record today", calls("focus_record"), "visit follow-up pain note"),
        Action("Ctrl+Enter", "Save what was typed"),
        Action(
            "Ctrl+Shift+Enter",
            "Save the visit and open the next patient of the list",
            calls("save_and_next"),
            "follow-up onwards",
        ),
        Action("Alt+F", "File the numbers of the note", calls("record.file_note"), "parse fields"),
        Action(
            "Alt+P",
            "Take the proposed words into the note",
            calls("record.take_proposed"),
            "prefill confirm",
        ),
        Action(
            "Alt+M",
            "Go to the first missing field",
            calls("record.lead_to_missing"),
            "next empty",
        ),
        Action("; letters  Space", "Note: a snippet, such as ;hb"),
        Action("=  0 1 2", "Record: as last time; daily movement: no, some, significantly"),
        Action("Alt+4  1  E  A", "Charts: 4 weeks, 12 weeks, episode, all"),
        Action("Alt+G", "Charts: gain and goal lines", calls("chart_menu.show_goals"), "mcid"),
        Action(
            "Alt+B", "Charts: the earlier episode, laid over", calls("chart_menu.compare"), "before"
        ),
        Action("← →  Enter", "Charts: a day; Enter or a double click amends what is there"),
        Action(
            "F11",
            "Charts: turn them to the patient",
            calls("chart_menu.present"),
            "presentation full screen big explain show",
        ),
        Action("Alt+C  Ctrl+Shift+C", "Charts: copy or save them; copy them as a picture"),
        Action(
            "Ctrl+Shift+C",
            "Charts: copy as a picture",
            calls("chart_menu.copy"),
            "image clipboard graph",
            listed=False,
        ),
        saves_charts("png", "a PNG picture", "image"),
        saves_charts("svg", "an SVG drawing", "vector image"),
        saves_charts("pdf", "a PDF", "vector print paper"),
        saves_charts("csv", "their numbers (CSV)", "table values excel"),
        Action(
            "Ctrl+1 … 9",
            "Progress, Visits, Runs, Plan, Assessment, Strength, Outcomes, Imaging, History",
        ),
        Action("Ctrl+PgDn  PgUp", "The next tab, the one before"),
        Action("Y  P  N", "Assessment: found, partly, not found; arrows go to the next item"),
        Action("Space  A S B T I N", "Body chart: mark the place, say how it feels; arrows move"),
        Action("0 … 7", "Plan: how often the exercise was done in that week; arrows move"),
        tab(1, "Progress", "charts"),
        tab(2, "Visits", "notes"),
        tab(3, "Runs", "load distance km flares"),
        tab(4, "Plan", "exercises phase adherence"),
        tab(5, "Assessment", "findings body chart factors"),
        tab(6, "Strength", "tests dynamometer"),
        tab(7, "Outcomes", "prom questionnaire lefs psfs"),
        tab(8, "Imaging", "mri ultrasound studies decisions"),
        tab(9, "History", "audit changes log"),
        charts("Alt+4", "4 weeks", "4 weeks"),
        charts("Alt+1", "12 weeks", "12 weeks"),
        charts("Alt+E", "Episode", "the whole episode"),
        charts("Alt+A", "All", "everything"),
        Action(
            "", "Discharge summary", asks("header.document_asked", "discharge"), "letter document"
        ),
        Action(
            "", "Imaging referral", asks("header.document_asked", "referral"), "letter document mri"
        ),
        Action(
            "",
            "Export this patient's workbook",
            asks("header.document_asked", "workbook"),
            "excel xlsx save",
        ),
        Action("", "Discharge…", asks("header.more_asked", "discharge"), "close end episode"),
        Action("", "Red flags…", asks("header.more_asked", "flags"), "screen raise clear"),
        Action("", "Edit patient…", asks("header.more_asked", "patient"), "phone address name"),
        Action("", "Edit episode…", asks("header.more_asked", "episode"), "onset side diagnosis"),
        Action("", "New episode…", asks("header.episode_chosen", NEW_EPISODE), "another injury"),
        Action("", "Set the phase…", set_phase, "plan progress regress"),
        Action("", "Why? What the state rests on", asks("banner.why_asked"), "explain reasons"),
        Action("", "Defer the imaging decision…", presses("banner.defer"), "snooze decline"),
        Action("", "Record imaging…", presses("banner.imaging"), "mri ultrasound result"),
    ),
    LETTER: (Action("Ctrl+S", "Save it as a PDF"), Action("Ctrl+P", "Print it")),
}


def with_keys() -> Iterator[tuple[str, list[Action]]]:
    """Each place with what F1 and the key card list there."""
    for place, actions in ACTIONS.items():
        yield place, [one for one in actions if one.keys and one.listed]
