"""The clinic's database as a file: opened, copied, put back, checked."""

from rehabdesk.store.anchors import anchor_faults as anchor_faults
from rehabdesk.store.anchors import backup_faults as backup_faults
from rehabdesk.store.anchors import head_of_file as head_of_file
from rehabdesk.store.backup import backup as backup
from rehabdesk.store.backup import check as check
from rehabdesk.store.backup import restore as restore
from rehabdesk.store.chain import Head as Head
from rehabdesk.store.copies import BACKUP as BACKUP
from rehabdesk.store.copies import REPLACED as REPLACED
from rehabdesk.store.copies import Copy as Copy
from rehabdesk.store.copies import copies_of as copies_of
from rehabdesk.store.copies import look_into as look_into
from rehabdesk.store.daily import back_up_today as back_up_today
from rehabdesk.store.daily import backups_in as backups_in
from rehabdesk.store.daily import copy_elsewhere as copy_elsewhere
from rehabdesk.store.daily import stem_of as stem_of
from rehabdesk.store.database import MIN_PASSPHRASE as MIN_PASSPHRASE
from rehabdesk.store.database import Database as Database
from rehabdesk.store.database import DatabaseRefused as DatabaseRefused
from rehabdesk.store.database import NotSaved as NotSaved
from rehabdesk.store.database import PassphraseMissing as PassphraseMissing
from rehabdesk.store.database import WrongPassphrase as WrongPassphrase
from rehabdesk.store.database import passphrase_problem as passphrase_problem
from rehabdesk.store.discarding import discard_demo as discard_demo
from rehabdesk.store.errors import UnsafePlace as UnsafePlace
from rehabdesk.store.rekeying import change_passphrase as change_passphrase
