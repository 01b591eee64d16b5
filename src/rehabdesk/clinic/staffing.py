"""Who works here: coming, going, changing what one may do, and taking over at the desk."""

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem, Unknown
from rehabdesk.domain.records import Clinician
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import (
    Member,
    Right,
    Role,
    name_problems,
    pin_problem,
)
from rehabdesk.domain.trail import OUTPUT
from rehabdesk.store import audit, settings, staff
from rehabdesk.store.errors import DatabaseRefused

SUBJECT = "staff"


class StaffVerbs(Base):
    """Where nobody was ever added the record is one person's, who may do everything."""

    def staff(self) -> list[Member]:
        """Everyone who works here, the founder first."""
        return staff.members(self.database)

    def me(self) -> Member | None:
        """Who is acting; ``None`` where the record has no staff."""
        return next((one for one in self.staff() if one.number == self.number), None)

    def sign_in(self) -> None:
        """Act as whoever's passphrase opened the record, from now on.

        Raises ``DatabaseRefused`` where that person is no longer on the staff.
        """
        everybody = self.staff()
        if not everybody:
            return
        number = self.database.member
        for one in everybody:
            if one.number == number or (one.founder and not number):
                self._act_as(one)
                if one.pin_blocked:
                    with self.database.writing():
                        staff.unblock_pin(self.database, one.number)
                return
        raise DatabaseRefused(tr("You are not on the staff of this record any more."))

    def name_owner(self, name: str) -> Changes:
        """Make the one who knows the record's passphrase the first of the staff, its owner.

        Raises ``Rejected`` on ``name``; there is one such owner, once.
        """
        name = name.strip()
        with self._saving("staff_founded") as ledger:
            owned = [Problem("name", tr("This record has an owner."))] if self.staff() else []
            refuse(owned or name_problems(name, []))
            member = staff.found(self.database, name)
            ledger.note(SUBJECT, None, None, _told(member))
            self._sign_as(name)
        self._act_as(member)
        return Changes(Area.SETTINGS)

    def add_member(self, name: str, role: Role, passphrase: str) -> Changes:
        """Add somebody with a passphrase of their own.

        Raises ``Rejected`` on ``name``, ``DatabaseRefused`` where the passphrase won't do, is in
        use, or its file can't be written.
        """
        name = name.strip()
        with self._saving("staff_added") as ledger:
            refuse(name_problems(name, self.staff()))
            member = staff.add(self.database, name, role, passphrase)
            ledger.note(SUBJECT, None, None, _told(member))
            if Right.DECIDE in member.rights:
                self._sign_as(name)
        return Changes(Area.SETTINGS)

    def change_role(self, number: str, role: Role) -> Changes:
        """Have somebody work as something else; the founder stays the owner."""
        member = self._member(number)
        if member.founder:
            what = tr("The record’s own passphrase is {name}’s.", name=member.name)
            refuse([Problem("role", what, tr("Whoever has it owns the record."))])
        with self._saving("staff_role") as ledger:
            staff.change_role(self.database, number, role)
            ledger.note(SUBJECT, None, _told(member), _told(member._replace(role=role)))
            if Right.DECIDE in member._replace(role=role).rights:
                self._sign_as(member.name)
        return Changes(Area.SETTINGS)

    def remove_member(self, number: str) -> Changes:
        """Take somebody off the staff; what they entered stays theirs."""
        member = self._member(number)
        if member.founder:
            what = tr("The record’s own passphrase is {name}’s.", name=member.name)
            refuse([Problem("name", what, tr("Change it, and hand the new one on."))])
        with self._saving("staff_removed") as ledger:
            staff.remove(self.database, number)
            ledger.note(SUBJECT, None, _told(member), {})
        return Changes(Area.SETTINGS)

    def give_passphrase(self, number: str, passphrase: str) -> Changes:
        """Give somebody who forgot theirs a new passphrase; raises as ``add_member``."""
        member = self._member(number)
        with self._saving("staff_passphrase") as ledger:
            staff.take_passphrase(self.database, number, passphrase)
            ledger.note(SUBJECT, None, None, {"name": member.name, "detail": "passphrase"})
        return Changes(Area.SETTINGS)

    def set_pin(self, pin: str) -> Changes:
        """Choose a PIN for oneself, to take over at an open desk; "" is none.

        Raises ``Rejected`` on ``pin``.
        """
        me = self.me()
        if me is None:
            raise Unknown(tr("This record tells nobody apart yet."))
        problem = pin_problem(pin) if pin else ""
        refuse([Problem("pin", problem)] if problem else [])
        with self._saving("staff_pin") as ledger:
            staff.take_pin(self.database, me.number, pin)
            ledger.note(SUBJECT, None, None, {"name": me.name, "detail": "PIN" if pin else ""})
        return Changes(Area.SETTINGS)

    def hand_over(self, number: str, pin: str) -> None:
        """Have somebody else act from now on who knows their PIN; either way the trail tells.

        Raises ``Rejected`` on ``pin``: it is wrong, not set, or was wrong too often.
        """
        member = self._member(number)
        with self.database.writing():
            is_right = staff.try_pin(self.database, number, pin)
            how = f"PIN, after {self.actor}" if is_right else f"wrong PIN for {member.author}"
            who = member.author if is_right else self.actor
            audit.append(self.database, who, "unlock", OUTPUT, None, None, {"detail": how})
        if not is_right:
            refuse([Problem("pin", _why_not(self._member(number)))])
        self._act_as(member)

    def _act_as(self, member: Member) -> None:
        self.actor, self.role, self.number = member.author, member.role, member.number

    def _member(self, number: str) -> Member:
        for one in self.staff():
            if one.number == number:
                return one
        raise Unknown(tr("That person is not on the staff any more."))

    def _sign_as(self, name: str) -> None:
        """Whoever may sign stands among those who do."""
        if name not in {one.name for one in settings.clinicians(self.database)}:
            settings.save_clinician(self.database, Clinician(name))


def _why_not(member: Member) -> str:
    if not member.has_pin:
        return tr("{name} has no PIN. Lock, and open with the passphrase.", name=member.name)
    if member.pin_blocked:
        return tr(
            "Too many wrong PINs. {name} has to lock, and open with the passphrase.",
            name=member.name,
        )
    return tr("That is not the PIN of {name}.", name=member.name)


def _told(member: Member) -> dict[str, str]:
    return {"name": member.name, "role": member.role.value}
