"""What each role may do in newsroom and magazine."""

from accounts.roles import ADMINISTRATOR, EDITOR, MAGAZINE_EDITOR, Grant

_AUTHORS = ("magazine.add_author", "magazine.change_author", "magazine.delete_author")
_COLUMNS = ("magazine.add_column", "magazine.change_column", "magazine.delete_column")

GRANTS = {
    ADMINISTRATOR: Grant(permissions=(*_AUTHORS, *_COLUMNS)),
    EDITOR: Grant(permissions=_AUTHORS),
    MAGAZINE_EDITOR: Grant(
        permissions=(*_AUTHORS, *_COLUMNS),
        pages={"magazine.MagazineIndexPage": ("add", "change", "publish", "lock", "unlock")},
    ),
}
