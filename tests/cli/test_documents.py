"""``discharge``, ``referral`` and ``screenshots`` as a script calls them."""

import pytest
from PySide6.QtGui import QImage

from rehabdesk.ui import theme
from rehabdesk.ui.widget_sheet import SIZE
from tests.cli.conftest import DAY

# One process has one application: the widgets' tests need the larger kind, so it comes first.
pytestmark = pytest.mark.usefixtures("qapp")


def test_a_discharge_summary_is_written_as_a_pdf(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "discharge.pdf"
    assert rehabdesk("--db", clinic_file, "discharge", "P-0012", out, "--as-of", DAY).code == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_referral_names_its_gaps_and_is_written_all_the_same(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "referral.pdf"
    answer = rehabdesk("--db", clinic_file, "referral", "P-0012", out, "--as-of", DAY)
    assert answer.code == 0
    assert "Not recorded" in answer.err
    assert out.read_bytes().startswith(b"%PDF")


def test_a_letter_about_nobody_is_a_usage_error(rehabdesk, clinic_file, tmp_path):
    assert rehabdesk("--db", clinic_file, "discharge", "P-7", tmp_path / "x.pdf").code == 2
    assert not (tmp_path / "x.pdf").exists()


@pytest.fixture
def undressed(qapp):
    yield
    theme.apply(qapp, "light")
    qapp.setStyleSheet("")


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_all_widgets_are_pictured_on_one_page_in_both_themes(rehabdesk, tmp_path, undressed):
    assert rehabdesk("screenshots", tmp_path, "--widgets").code == 0
    sizes = {path.name: QImage(str(path)).size().toTuple() for path in tmp_path.glob("*.png")}
    assert sizes == {"widgets-light.png": SIZE, "widgets-dark.png": SIZE}
