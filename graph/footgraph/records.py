"""Named tuples as `typing.NamedTuple` makes them, made in a fraction of the time, and without the import of `typing`.

A question on the command line needs some seventy of these classes and little else. `typing` writes the constructor of each as
text and compiles it; here one constructor serves all. To mypy they are `typing.NamedTuple`.
"""

from __future__ import annotations

from operator import itemgetter

__all__ = ["TYPE_CHECKING", "NamedTuple"]
TYPE_CHECKING = False
"""What type checkers take to be true, under the name that they know."""

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NamedTuple
else:

    class Fields(type):
        """Makes of a class with annotated fields a tuple with a name for each place."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Fields:
            if bases:
                fields = tuple(body.get("__annotations__", ()))
                defaults = {field: body[field] for field in fields if field in body}
                places = {field: property(itemgetter(place)) for place, field in enumerate(fields)}
                if fields[len(fields) - len(defaults) :] != tuple(defaults):
                    raise TypeError(f"{name}: a field without a value follows one with a value")
                own = {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
                own |= {"_names": frozenset(fields), "_last": tuple(defaults.values())}
                body = body | own | places
            return super().__new__(cls, name, bases or (tuple,), body)

    class NamedTuple(metaclass=Fields):
        """A tuple with a name for each place: the annotated fields of a class, those with a value last."""

        __slots__ = ()

        def __new__(cls, *values: Any, **named: Any) -> NamedTuple:
            lacking = len(cls._fields) - len(values)
            if named or not 0 <= lacking <= len(cls._last):
                values = completed(cls, values, named)
            elif lacking:
                values += cls._last[-lacking:]
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> NamedTuple:
            return cls(*values)

        def _replace(self, **named: Any) -> NamedTuple:
            values = [named.pop(field, value) for field, value in zip(self._fields, self, strict=True)]
            return type(self)(*values, **named)

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in self._asdict().items())})"


def completed(cls: Any, values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
    """Return a value for each field of a class: those given in order, those by name, and those that it has by itself.

    Raises TypeError where one is missing, or there are more than fields.
    """
    told = dict(zip(cls._fields, values, strict=False))
    whole = cls._field_defaults | told | named
    if len(values) <= len(cls._fields) and told.keys().isdisjoint(named) and whole.keys() == cls._names:
        return tuple([whole[field] for field in cls._fields])
    missing = [field for field in cls._fields if field not in whole]
    strange = [field for field in named if field not in cls._fields or field in told]
    wrong = f"lacks {', '.join(missing)}" if missing else f"has no place for {', '.join(strange) or 'so many values'}"
    raise TypeError(f"{cls.__name__} {wrong}")
