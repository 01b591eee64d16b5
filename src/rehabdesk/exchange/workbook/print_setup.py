"""How a sheet comes out of a printer: landscape A4, as wide as the page, titles on each."""

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

from rehabdesk.exchange.workbook.stream import StreamedSheet

A4 = 9


def on_paper(
    sheet: StreamedSheet,
    *,
    title_rows: str | None,
    header: str,
    portrait: bool = False,
    demo: bool = False,
) -> None:
    """Set a sheet up for paper, its name at the head and the page's number at the foot."""
    sheet.page_setup.orientation = "portrait" if portrait else "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if portrait else 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    if title_rows is not None:
        sheet.print_title_rows = title_rows
    head, foot = HeaderFooterItem(), HeaderFooterItem()
    head.left.text = _plain(header)
    if demo:
        head.right.text = "DEMO"
    foot.center.text = "Page &P of &N"
    sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter = head, foot


def _plain(text: str) -> str:
    """Text in which Excel finds no field of its own."""
    return text.replace("&", "&&")
