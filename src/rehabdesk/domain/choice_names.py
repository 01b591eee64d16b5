"""What the keys of short choices are called where somebody reads them."""

from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.tables import EVENT_KINDS, RUN_KINDS, SEXES, SIDES, YES_NO

for _key in (*SIDES, *SEXES, *YES_NO, *RUN_KINDS, *EVENT_KINDS):
    said(_key.replace("_", " ").capitalize())


def choice_name(key: str) -> str:
    """``Left``, ``Long``, ``New shoes``: the name of a choice of its own."""
    return tr(key.replace("_", " ").capitalize())
