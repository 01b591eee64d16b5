"""``python -m rehabdesk``."""

from rehabdesk.cli.main import run

if __name__ == "__main__":
    run()
