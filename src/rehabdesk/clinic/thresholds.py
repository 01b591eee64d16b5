"""The thresholds of the pathways: changed within their range, put back, and written down."""

from datetime import UTC, datetime

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.clinic.ledger import Ledger
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import (
    Threshold,
    ThresholdChange,
    threshold_problems,
    thresholds_of,
)
from rehabdesk.store import settings

SUBJECT = "threshold"
"""What the audit trail calls a change of a threshold."""


class ThresholdVerbs(Base):
    """Verbs on the numbers that every day, past ones too, is judged by."""

    def thresholds(self, pathway_key: str) -> tuple[Threshold, ...]:
        """The thresholds of one pathway as they are in force; raises ``Unknown``."""
        self._installed(pathway_key)
        return thresholds_of(self.pathways[pathway_key])

    def threshold_changes(self, pathway_key: str) -> tuple[ThresholdChange, ...]:
        """Who changed a threshold of one pathway, and when; the latest first."""
        return tuple(
            ThresholdChange(
                datetime.fromisoformat(str(row["at"])),
                str(row["actor"]),
                str(row["threshold"]),
                int(row["before"]),
                int(row["after"]),
            )
            for row in reversed(settings.threshold_changes(self.database))
            if row["pathway"] == pathway_key
        )

    def save_threshold(self, pathway_key: str, name: str, value: int) -> Changes:
        """Judge by another number from now on.

        Raises ``Rejected`` outside its range or where "consider" would not be before "due", and
        ``Unknown`` for another pathway's threshold.
        """
        return self._put(pathway_key, name, value, "save_threshold")

    def reset_threshold(self, pathway_key: str, name: str) -> Changes:
        """Judge by the pathway's own number again; the same objections hold."""
        return self._put(pathway_key, name, None, "reset_threshold")

    def _put(self, pathway_key: str, name: str, value: int | None, action: str) -> Changes:
        pathway = self._installed(pathway_key)
        known = {one.id: one for one in thresholds_of(pathway)}
        if name not in known:
            raise Unknown(
                tr("The pathway {label} has no threshold {name}.", label=pathway.label, name=name)
            )
        default = known[name].default
        wanted = default if value is None else value
        with self._saving(action) as ledger:
            self._write_threshold(ledger, pathway, name, default, wanted)
        self.take_thresholds()
        return Changes(Area.SETTINGS, all_episodes=True)

    def _write_threshold(
        self, ledger: Ledger, pathway: Pathway, name: str, default: int, wanted: int
    ) -> None:
        kept = settings.thresholds(self.database)
        own = dict(kept.get(pathway.key, {}))
        refuse(threshold_problems(pathway, own, name, wanted))
        before = own.pop(name, default)
        if wanted != default:
            own[name] = wanted
        if before != wanted:
            settings.save_thresholds(self.database, {**kept, pathway.key: own})
            self._remember(pathway.key, name, before, wanted)
            named = {"pathway": f"{pathway.key} {pathway.version}", "threshold": name}
            ledger.note(SUBJECT, None, {**named, "value": before}, {**named, "value": wanted})

    def _remember(self, pathway_key: str, name: str, before: int, after: int) -> None:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        change: dict[str, str | int] = {"at": at, "actor": self.actor, "pathway": pathway_key}
        change |= {"threshold": name, "before": before, "after": after}
        settings.add_threshold_change(self.database, change)

    def _installed(self, pathway_key: str) -> Pathway:
        if pathway_key not in self.installed:
            raise Unknown(
                tr("No pathway named {pathway_key} is installed.", pathway_key=pathway_key)
            )
        return self.installed[pathway_key]
