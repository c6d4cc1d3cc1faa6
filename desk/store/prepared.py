"""Core statements made ready once, for what is done while others wait for their turn to write.

Running a Core statement costs Core several times what SQLite needs for a row found by its key. A
prepared statement keeps its text and the conversions of its values and columns, and then goes to
the driver at once. It is built from Core like any other and gives the same values.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, insert, update
from sqlalchemy.sql import CompoundSelect
from sqlalchemy.sql.compiler import SQLCompiler

Convert = Callable[[Any], Any]


class Prepared:
    """One statement; rows are named tuples, so ``row.number`` and ``row[0]`` both work.

    :raises ValueError: for a statement whose text depends on its values, as a list of unknown
        length, or which Core would complete with values of its own.
    """

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._text = ""

    def _make(self, connection: Connection) -> None:
        dialect = connection.dialect
        compiled = self._statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
            raise ValueError(f"cannot be prepared: {compiled}")
        self._binds: list[tuple[str, bool, Any, Convert | None]] = []
        for name in compiled.positiontup or ():
            bind = compiled.binds[name]
            kind = bind.type.dialect_impl(dialect)
            # A value without a name of ours, as that of LIMIT 1, is part of the statement.
            self._binds.append((bind.key, bind.required, bind.value, kind.bind_processor(dialect)))
        self._convert: list[tuple[int, Convert]] = []
        self._row: Any = tuple
        if isinstance(self._statement, (Select, CompoundSelect)):
            columns = list(self._statement.selected_columns)
            shape: Any = namedtuple  # mypy wants the names of the columns written out.
            self._row = shape("Row", [c.name for c in columns], rename=True)._make
            for n, column in enumerate(columns):
                convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
                if convert is not None:
                    self._convert.append((n, convert))
        self._text = str(compiled)

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """Execute; returns the driver's cursor.

        :raises KeyError: when a value is missing.
        """
        if not self._text:
            self._make(connection)
        bound = []
        for name, required, own, convert in self._binds:
            value = values[name] if required or name in values else own
            bound.append(value if convert is None else convert(value))
        driver: Any = connection.connection.dbapi_connection
        return driver.execute(self._text, bound)

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """All rows of a query."""
        return [self._converted(row) for row in self.run(connection, values).fetchall()]

    def first(self, connection: Connection, values: Mapping[str, Any]) -> Any | None:
        """The first row, or ``None``."""
        cursor = self.run(connection, values)
        row = cursor.fetchone()
        # A query that is not read to its end would go on holding its snapshot.
        cursor.close()
        return None if row is None else self._converted(row)

    def _converted(self, row: Sequence[Any]) -> Any:
        values = list(row)
        for n, convert in self._convert:
            values[n] = convert(values[n])
        return self._row(values)


@cache
def insertion(table: Table, names: tuple[str, ...]) -> Prepared:
    """A new row of which these columns are given."""
    columns = table.c
    return Prepared(
        insert(table).inline().values({n: bindparam(n, type_=columns[n].type) for n in names})
    )


@cache
def change(table: Table, names: tuple[str, ...]) -> Prepared:
    """Other values in these columns of the row with key ``key_``; the values are ``new_NAME``."""
    columns = table.c
    key = next(iter(table.primary_key.columns))
    return Prepared(
        update(table)
        .where(key == bindparam("key_", type_=key.type))
        .values({n: bindparam(f"new_{n}", type_=columns[n].type) for n in names})
    )
