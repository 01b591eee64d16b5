"""What the resources of a bundle are called, and how they point at one another."""

from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from rehabdesk.exchange.fhir.codes import OWN, Json

Named = tuple[Json, tuple[object, ...]]
"""A resource, and what tells it from others of its kind in the same episode."""


class Names:
    """The same resource of the same clinic has the same name in every bundle."""

    def __init__(self, clinic: str) -> None:
        self._space = uuid5(NAMESPACE_URL, f"{OWN}/{clinic}")

    def of(self, kind: str, *parts: object) -> UUID:
        """The name of a resource; ``parts`` tell it from others of its kind."""
        return uuid5(self._space, "\x1f".join((kind, *map(str, parts))))

    def entry(self, resource: Json, *parts: object) -> Json:
        """The resource as an entry of a bundle, named after its parts."""
        name = self.of(resource["resourceType"], *parts)
        return {"fullUrl": f"urn:uuid:{name}", "resource": {**_first(resource), "id": str(name)}}

    def to(self, kind: str, *parts: object) -> Json:
        """A reference to a resource of the same bundle."""
        return {"reference": f"urn:uuid:{self.of(kind, *parts)}", "type": kind}


def day(value: date) -> str:
    """A FHIR date: the clinic's calendar day."""
    return value.isoformat()


def notes(*texts: str) -> Json:
    """``{"note": …}`` of the texts that aren't empty; ``{}`` where all are."""
    found = [{"text": text} for text in texts if text]
    return {"note": found} if found else {}


def _first(resource: Json) -> Json:
    return {"resourceType": resource["resourceType"], **resource}
