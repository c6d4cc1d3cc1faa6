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

from sqlalchemy import Connection, Dialect, Select, Table, bindparam, insert, update
from sqlalchemy.sql import CompoundSelect
from sqlalchemy.sql.compiler import SQLCompiler

Convert = Callable[[Any], Any]


class _Made:
    """What one kind of database is given for a statement, and how its values are read."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
            raise ValueError(f"cannot be prepared: {compiled}")
        self.binds: list[tuple[str, bool, Any, Convert | None]] = []
        for name in compiled.positiontup or ():
            bind = compiled.binds[name]
            kind = bind.type.dialect_impl(dialect)
            # A value without a name of ours, as that of LIMIT 1, is part of the statement.
            self.binds.append((bind.key, bind.required, bind.value, kind.bind_processor(dialect)))
        self.convert: list[tuple[int, Convert]] = []
        self.row: Any = tuple
        if isinstance(statement, (Select, CompoundSelect)):
            columns = list(statement.selected_columns)
            shape: Any = namedtuple  # mypy wants the names of the columns written out.
            self.row = shape("Row", [c.name for c in columns], rename=True)._make
            for n, column in enumerate(columns):
                convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
                if convert is not None:
                    self.convert.append((n, convert))
        self.text = str(compiled)

    def converted(self, row: Sequence[Any]) -> Any:
        """A row of the driver as Core gives it."""
        values = list(row)
        for n, convert in self.convert:
            values[n] = convert(values[n])
        return self.row(values)


class Prepared:
    """One statement; rows are named tuples, so ``row.number`` and ``row[0]`` both work. It is made
    ready once for each kind of database, since they keep the same column as different things.

    :raises ValueError: for a statement whose text depends on its values, as a list of unknown
        length, or which Core would complete with values of its own.
    """

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._made: dict[str, _Made] = {}

    def _for(self, connection: Connection) -> _Made:
        dialect = connection.dialect
        made = self._made.get(dialect.name)
        if made is None:
            made = self._made[dialect.name] = _Made(self._statement, dialect)
        return made

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        """Execute; returns the driver's cursor.

        :raises KeyError: when a value is missing.
        """
        return self._run(self._for(connection), connection, values)

    @staticmethod
    def _run(made: _Made, connection: Connection, values: Mapping[str, Any]) -> Any:
        bound = []
        for name, required, own, convert in made.binds:
            value = values[name] if required or name in values else own
            bound.append(value if convert is None else convert(value))
        driver: Any = connection.connection.dbapi_connection
        return driver.execute(made.text, bound)

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """All rows of a query."""
        made = self._for(connection)
        return [made.converted(row) for row in self._run(made, connection, values).fetchall()]

    def first(self, connection: Connection, values: Mapping[str, Any]) -> Any | None:
        """The first row, or ``None``."""
        made = self._for(connection)
        cursor = self._run(made, connection, values)
        row = cursor.fetchone()
        # A query that is not read to its end would go on holding its snapshot.
        cursor.close()
        return None if row is None else made.converted(row)


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
