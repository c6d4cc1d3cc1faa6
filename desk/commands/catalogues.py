"""The texts of the program as its source has them, held against the catalogues."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from desk.core.paths import RESOURCES, ROOT
from desk.core.text import read_catalogue, read_messages

_MARKS = {"tr": 1, "trn": 2, "mark": 1}


@cache
def sources() -> dict[str, str]:
    """Every text shown to people, with the first place it stands: literal arguments of ``tr``,
    ``trn``, ``mark`` and of the errors, and constants passed to them by name."""
    trees = {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "desk").rglob("*.py"))
    }
    errors = _errors(trees.values())
    found: dict[str, str] = {}
    for place, tree in trees.items():
        for text, line in _texts(tree, errors):
            found.setdefault(text, f"{place}:{line}")
    return found


def _errors(trees: Iterable[ast.Module]) -> dict[str, bool]:
    """The errors people are told of, however far derived; true for those whose first argument is
    the text, false for those that choose it themselves."""
    classes = {
        node.name: node
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"DeskError": True}
    waiting = ["DeskError"]
    while waiting:
        above = waiting.pop()
        for name, node in classes.items():
            if name not in found and above in map(_name, node.bases):
                makes = any(
                    isinstance(x, ast.FunctionDef) and x.name == "__init__" for x in node.body
                )
                found[name] = found[above] and not makes
                waiting.append(name)
    return found


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _texts(tree: ast.Module, errors: dict[str, bool]) -> Iterator[tuple[str, int]]:
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    told = {
        id(call)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name in errors
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and _name(call.func) == "__init__"
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        error = errors.get(name, False) or id(node) in told
        for argument in node.args[: _MARKS.get(name, int(error))]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value, node.lineno
            elif error and isinstance(argument, ast.Name) and argument.id in constants:
                yield constants[argument.id], node.lineno


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def faults(folder: Path = RESOURCES / "i18n") -> list[str]:
    """Texts without a translation, translations that lose or invent a value, and messages that
    stand twice or that nothing says any more."""
    found: list[str] = []
    for language in ("zh_CN", "zh_TW"):
        merged: dict[str, str] = {}
        where: dict[str, str] = {}
        for path in sorted(folder.glob(f"*_{language}.ts")):
            for source, text in read_messages(path):
                if source in where:
                    found.append(f"{path.name}: {source!r} stands in {where[source]} already")
                elif source not in sources():
                    found.append(f"{path.name}: nothing says {source!r} any more")
                merged[source] = text
                where[source] = path.name
        for source, place in sources().items():
            if source not in merged:
                found.append(f"{place}: no {language} translation of {source!r}")
            elif not _fields(merged[source]) <= _fields(source):
                found.append(f"{place}: {language} of {source!r} has a value the source lacks")
    return found


WORDS_OF_A_HALL = {
    "視窗": "窗口",
    "社群": "社區",
    "物件": "對象",
    "透過": "通過",
    "專案": "項目",
    "稽核": "審核",
    "釋出": "發布",
    "長髮布": "長發布",
}
"""What the converter makes of a hall's words because they mean something else at a computer."""


def traditional(text: str) -> str:
    """A text of the program in traditional characters, with the words used for computers there."""
    from opencc import OpenCC

    found = str(OpenCC("s2twp").convert(text))
    for wrong, right in WORDS_OF_A_HALL.items():
        found = found.replace(wrong, right)
    return found


def complete_traditional() -> int:
    """Write the zh_TW entries that are missing, converted from zh_CN; existing ones stay."""
    added = 0
    for path in sorted((RESOURCES / "i18n").glob("*_zh_CN.ts")):
        target = path.with_name(path.name.replace("zh_CN", "zh_TW"))
        known = read_catalogue(target) if target.exists() else {}
        entries = read_catalogue(path)
        added += sum(source not in known for source in entries)
        merged = {
            source: known.get(source) or traditional(text) for source, text in entries.items()
        }
        write_catalogue(target, "zh_TW", merged)
    return added


def write_catalogue(path: Path, language: str, entries: dict[str, str]) -> None:
    """Write a catalogue in Qt's format, in the order given."""
    root = ElementTree.Element("TS", version="2.1", language=language)
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = path.name.split("_")[0]
    for source, text in entries.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = source
        ElementTree.SubElement(message, "translation").text = text
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
