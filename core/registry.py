"""A register that lower floors own and upper floors fill from `AppConfig.ready`."""

from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class AlreadyRegisteredError(ValueError):
    """Two entries want the same name."""


class Registry(Generic[T]):
    """Named entries in order of registration; a name can be taken once."""

    def __init__(self) -> None:
        self._entries: dict[str, T] = {}

    def register(self, name: str, entry: T) -> None:
        """Add an entry; raise AlreadyRegisteredError when the name is taken."""
        if name in self._entries:
            raise AlreadyRegisteredError(name)
        self._entries[name] = entry

    def unregister(self, name: str) -> None:
        """Remove an entry; raise KeyError when there is none."""
        del self._entries[name]

    def __getitem__(self, name: str) -> T:
        return self._entries[name]

    def __iter__(self) -> Iterator[T]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)
