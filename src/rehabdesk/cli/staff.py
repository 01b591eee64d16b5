"""``staff``: who works here, as what, and each one's own passphrase."""

from argparse import Namespace

from rehabdesk.cli import session
from rehabdesk.cli.errors import Exit, Refusal
from rehabdesk.cli.output import print_table, say
from rehabdesk.clinic import Clinic
from rehabdesk.domain.staff import ROLE_WORDS, ROLES, Member, Role


def staff(args: Namespace) -> int:
    """List the staff, or change one of them; only the owner changes any."""
    with session.opened_clinic(args) as clinic:
        if args.do == "list":
            _print(clinic.staff())
            return Exit.DONE
        if not args.name:
            raise Refusal(f"Say who: rehabdesk staff {args.do} NAME.")
        _DOING[args.do](clinic, args)
    return Exit.DONE


def _own(clinic: Clinic, args: Namespace) -> None:
    clinic.name_owner(args.name)
    say(f"{args.name} owns this record: the record's own passphrase is theirs.")


def _add(clinic: Clinic, args: Namespace) -> None:
    if not clinic.staff():
        raise Refusal("First say who owns the record: rehabdesk staff owner NAME.")
    passphrase = session.chosen_passphrase(args.new_passphrase_file)
    if passphrase is None:
        raise Refusal("Give the new person's passphrase at a terminal or --new-passphrase-file.")
    clinic.add_member(args.name, Role(args.role), passphrase)
    say(f"{args.name} works here as {args.role}, and opens the record with that passphrase.")


def _role(clinic: Clinic, args: Namespace) -> None:
    clinic.change_role(_named(clinic, args.name).number, Role(args.role))
    say(f"{args.name} works here as {args.role} from now on.")


def _remove(clinic: Clinic, args: Namespace) -> None:
    clinic.remove_member(_named(clinic, args.name).number)
    say(f"{args.name} is not on the staff any more. Change the record's passphrase (rekey), too:")
    say("who kept a copy of the file and its key can still read that copy.")


_DOING = {"owner": _own, "add": _add, "role": _role, "remove": _remove}


def _named(clinic: Clinic, name: str) -> Member:
    for one in clinic.staff():
        if one.name == name:
            return one
    raise Refusal(f"Nobody on the staff is called {name}.")


def _print(everybody: list[Member]) -> None:
    if not everybody:
        print("Nobody: this record is one person's, who may do everything.")
        return
    rows = [(one.name, ROLES[one.role], ROLE_WORDS[one.role]) for one in everybody]
    print_table(("Name", "Role", "May"), rows, ())
