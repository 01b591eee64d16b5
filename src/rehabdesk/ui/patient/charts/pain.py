"""Pain over time, one line an activity, on phases and the imaging window."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt

from rehabdesk.domain.chart_goals import Earlier
from rehabdesk.domain.charted import LINES, PAIN_GAP_DAYS
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.tables import ACTIVITIES
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.ui.patient.charts.axis import stamp
from rehabdesk.ui.patient.charts.labels import Label
from rehabdesk.ui.patient.charts.line import Line
from rehabdesk.ui.patient.charts.plot import Ghost, TimePlot
from rehabdesk.ui.theme.tokens import Tokens


class PainPlot(TimePlot):
    """NPRS 0-10; the axis never moves, so that two patients look alike at the same pain."""

    def __init__(self) -> None:
        super().__init__(tr("Pain 0–10"))
        self.lines: dict[str, Line] = {}
        self.earlier = Line(self, PAIN_GAP_DAYS)
        self._earlier_words = ""
        self.show_scale((0, 5, 10), "")
        self.setYRange(0, 10.35, padding=0)  # a point at 10 is drawn whole
        self.vb.sigXRangeChanged.connect(self.thin)

    def feed(self, facts: Facts, until: date) -> None:
        """Show the pain entries up to a day."""
        points: dict[str, list[tuple[date, float]]] = {}
        for entry in facts.pain:
            if entry.date <= until:
                points.setdefault(entry.activity, []).append((entry.date, float(entry.score)))
        for activity in ACTIVITIES:
            if activity in points and activity not in self.lines:
                self.lines[activity] = Line(self, PAIN_GAP_DAYS)
                self._colour(activity)
        for activity, line in self.lines.items():
            line.feed(points.get(activity, ()))
        self._label_ends()

    def compare(self, earlier: Earlier | None) -> None:
        """Lay the worst pain of an earlier episode under the lines, or take it away."""
        self.earlier.feed(earlier.worst if earlier else ())
        self._earlier_words = earlier.words if earlier else ""
        self._label_ends()
        self.redraw()

    def points_on(self, day: date) -> list[tuple[str, float]]:
        """The activities scored on a day, with their scores."""
        return [
            (activity, value)
            for activity, line in self.lines.items()
            for when, value in line.points
            if when == day
        ]

    def show_typed(self, day: date, scores: Mapping[str, int]) -> None:
        """Show scores that are typed but not saved as hollow points."""
        ghosts = []
        for activity, score in scores.items():
            line = self.lines.get(activity)
            before = [p for p in line.points if p[0] < day] if line else []
            after = (stamp(before[-1][0]), before[-1][1]) if before else None
            ghosts.append(Ghost(stamp(day), score, self.colour_of(activity), after))
        self.ghosts = tuple(ghosts)
        self._label_ends(scores)
        self.redraw()

    def restyle(self, tokens: Tokens) -> None:
        super().restyle(tokens)
        for activity in self.lines:
            self._colour(activity)
        self.earlier.paint_in(tokens.ink_3, tokens.surface, Qt.PenStyle.DotLine)
        self._label_ends()

    def colour_of(self, activity: str) -> str:
        if activity in LINES:
            return self.tokens.series[LINES.index(activity)]
        return self.tokens.ink_3

    def thin(self) -> None:
        """Draw points only where they have room."""
        for line in (*self.lines.values(), self.earlier):
            line.thin()

    def values_on(self, day: date) -> list[str]:
        """The day's scores in words, in the order of the record panel."""
        return [
            f"{mid_sentence(ACTIVITY_LABELS[activity])} {value:g}"
            for activity in sorted(self.lines, key=_place)
            for when, value in self.lines[activity].points
            if when == day
        ]

    def _colour(self, activity: str) -> None:
        known = activity in LINES
        style = Qt.PenStyle.SolidLine if known else _DASHES[ACTIVITIES.index(activity) % 3]
        self.lines[activity].paint_in(self.colour_of(activity), self.tokens.surface, style)

    def _label_ends(self, typed: Mapping[str, int] | None = None) -> None:
        typed = typed or {}
        ends = []
        for activity in sorted(set(self.lines) | set(typed), key=_place):
            last = self.lines[activity].last() if activity in self.lines else None
            ghost = typed.get(activity)
            if ghost is not None:
                at, value = self.ghosts[list(typed).index(activity)].x, float(ghost)
            elif last is not None:
                at, value = stamp(last[0]), last[1]
            else:
                continue
            text = f"{mid_sentence(ACTIVITY_LABELS[activity])} {value:g}"
            ends.append(Label(at, value, text, self.colour_of(activity)))
        before = self.earlier.last()
        if before is not None:
            label = Label(stamp(before[0]), before[1], self._earlier_words, self.tokens.ink_3)
            self.marks = (label,)
        else:
            self.marks = ()
        self.ends = tuple(ends)


_DASHES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def _place(activity: str) -> tuple[int, int]:
    first = LINES.index(activity) if activity in LINES else len(LINES)
    return first, ACTIVITIES.index(activity)
