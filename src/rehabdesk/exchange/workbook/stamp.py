"""Where in the audit trail a workbook was written: kept in it, so that a return can be compared.

It is a digest of the trail's last entry and says nothing of anybody. Excel and LibreOffice keep
a workbook's own properties when they save it.
"""

import zipfile
from io import BytesIO

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]
from openpyxl.packaging.custom import CustomPropertyList, StringProperty
from openpyxl.workbook import Workbook

_NAME = "RehabDesk written after"
_PART = "docProps/custom.xml"


def put(book: Workbook, seal: str) -> None:
    """Note the seal of the trail's last entry before the export."""
    if seal:
        props: CustomPropertyList[StringProperty] = book.custom_doc_props  # type: ignore[attr-defined]
        props.append(StringProperty(name=_NAME, value=seal))


def read(content: bytes) -> str:
    """The seal that a workbook brings; "" where it brings none that can be read."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            if _PART not in package.namelist():
                return ""
            root = fromstring(package.read(_PART))
    except (ParseError, DefusedXmlException, zipfile.BadZipFile):
        return ""
    for prop in root:
        if prop.get("name") == _NAME:
            return "".join(prop.itertext()).strip()
    return ""
