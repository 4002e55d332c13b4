"""The query string, read strictly into the pydantic model that an endpoint declares.

Every parameter is known, written once (a list excepted), has a value, and is whole UTF-8. All faults are found at once.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from app.errors import Fault, InputInvalid
from app.routers.faults import MOST_FAULTS, faults_of, unknown
from app.routers.percent import decoded
from app.schemas.parameters import CommaSeparated

LARGEST_INTEGER: Final = 2**53 - 1  # what every JSON client can hold
_REMEMBERED: Final = 512  # bytes of the longest query string that is kept with its outcome
_MOST_KEPT: Final = 4096  # times about 3 kB

_INTEGER: Final = re.compile(r"-?[0-9]{1,100}", re.ASCII)  # 20, -1
_DECIMAL: Final = re.compile(  # 0.5, 1, 0.31274506875583713, 1e-05
    r"""
    -? [0-9]{1,20}
    (?: \. [0-9]{1,30} )?
    (?: [eE] [+-]? [0-9]{1,3} )?
    """,
    re.ASCII | re.VERBOSE,
)


def _integer(text: str) -> int:
    if not _INTEGER.fullmatch(text):
        raise ValueError("must be a whole number such as 5")
    if abs(int(text)) > LARGEST_INTEGER:
        raise ValueError(f"must be a whole number of at most {LARGEST_INTEGER}")
    return int(text)


def _decimal(text: str) -> float:
    if not _DECIMAL.fullmatch(text):
        raise ValueError("must be a number such as 0.5")
    return float(text)


def _truth(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError("must be true or false")
    return text == "true"


_READERS: Final[Mapping[Any, Callable[[str], Any]]] = {int: _integer, float: _decimal, bool: _truth}


class Parameter:
    """How the text of one parameter becomes the value that its model validates."""

    def __init__(self, field: FieldInfo) -> None:
        marks = list(field.metadata)
        kind, marks = _bare(field.annotation, marks)
        self.commas = any(isinstance(mark, CommaSeparated) for mark in marks)
        self.many = get_origin(kind) in {list, tuple, set, frozenset}
        element = _bare(get_args(kind)[0], [])[0] if self.many else kind
        self.read = _READERS.get(element, str)

    def value(self, texts: list[str]) -> Any:
        """The value of a parameter written with `texts`.

        Raises:
            ValueError: with a sentence that says what is wrong.
        """
        if any(not text for text in texts):
            raise ValueError("has no value; leave the parameter out instead")
        if self.commas and len(texts) == 1:
            texts = texts[0].split(",")
            if "" in texts:
                raise ValueError("has an empty place between its commas")
        elif len(texts) > 1 and (self.commas or not self.many):
            raise ValueError("is given more than once" + ("; write its values with commas" if self.commas else ""))
        values = [self.read(text) for text in texts]
        return values if self.many else values[0]


class QueryReader:
    """Reads query strings into `model`; without a model every parameter is unknown."""

    def __init__(self, model: type[BaseModel] | None) -> None:
        self.model = model
        if model is not None and not (model.model_config.get("frozen") and model.model_config.get("extra") == "forbid"):
            raise TypeError(f"{model.__name__} must be frozen and forbid extra members: outcomes are shared")
        fields = model.model_fields.items() if model else ()
        self.parameters = {field.alias or name: Parameter(field) for name, field in fields}

    def read(self, raw: bytes) -> BaseModel | None:
        """The model for a query string; equal query strings may share one outcome.

        Raises:
            InputInvalid: naming every fault.
        """
        return _remembered(self, raw) if len(raw) <= _REMEMBERED else self.parse(raw)

    def parse(self, raw: bytes) -> BaseModel | None:
        """As `read`, without memory."""
        faults: list[Fault] = []
        texts = self._texts(raw, faults)
        values: dict[str, Any] = {}
        for name, written in texts.items():
            try:
                values[name] = self.parameters[name].value(written)
            except ValueError as error:
                faults.append(Fault(f"query.{name}", str(error)))
        outcome = self._validated(values, faults)
        if faults:
            raise InputInvalid("The query string has faults.", faults=faults)
        return outcome

    def _texts(self, raw: bytes, faults: list[Fault]) -> dict[str, list[str]]:
        """The texts of each known parameter; everything else goes to `faults`."""
        texts: dict[str, list[str]] = {}
        for pair in filter(None, raw.split(b"&")):
            if len(faults) >= MOST_FAULTS:
                break
            written, _, value = pair.replace(b"+", b" ").partition(b"=")
            try:
                name = decoded(written)
            except ValueError as error:
                faults.append(Fault("query", f"a parameter's name {error}"))
                continue
            if name not in self.parameters:
                faults.append(unknown("query", name, self.parameters))
                continue
            try:
                texts.setdefault(name, []).append(decoded(value))
            except ValueError as error:
                faults.append(Fault(f"query.{name}", str(error)))
                texts.pop(name)
        return texts

    def _validated(self, values: dict[str, Any], faults: list[Fault]) -> BaseModel | None:
        """The model, unless it has faults; a parameter that was already at fault is not called missing as well."""
        if self.model is None:
            return None
        try:
            return self.model.model_validate(values)
        except ValidationError as error:
            named = {fault.location for fault in faults}
            found = faults_of(error, "query", self.parameters)
            faults.extend(fault for fault in found if fault.location not in named)
        return None


@lru_cache(maxsize=_MOST_KEPT)
def _remembered(reader: QueryReader, raw: bytes) -> BaseModel | None:
    return reader.parse(raw)


def _bare(annotation: Any, marks: list[Any]) -> tuple[Any, list[Any]]:
    """An annotation without `Annotated` and `| None`, and the marks that it had."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *more = get_args(annotation)
        return _bare(inner, [*marks, *more])
    if origin in {Union, UnionType}:
        kinds = [kind for kind in get_args(annotation) if kind is not NoneType]
        return _bare(kinds[0], marks) if len(kinds) == 1 else (str, marks)
    return annotation, marks
