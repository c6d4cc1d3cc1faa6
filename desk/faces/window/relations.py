"""What people of a household are to each other."""

from __future__ import annotations

from desk.core.text import tr


def relation_words(relation: str) -> str:
    """What a member is to the head of the household."""
    return {
        "head": tr("head of the household"),
        "spouse": tr("spouse"),
        "child": tr("son or daughter"),
        "parent": tr("father or mother"),
        "grandchild": tr("grandchild"),
        "kin": tr("other family"),
    }.get(relation, tr("other person"))


def between(mine: str, theirs: str) -> str:
    """What somebody is to me, when both are told by what they are to the head."""
    if mine == "head":
        return {"spouse": "spouse", "child": "child", "parent": "parent", "other": "other"}.get(
            theirs, "kin"
        )
    if theirs == "head":
        return {"spouse": "spouse", "child": "parent", "parent": "child"}.get(mine, "kin")
    if (mine, theirs) in (("child", "spouse"), ("grandchild", "child")):
        return "parent"
    if (mine, theirs) in (("spouse", "child"), ("child", "grandchild")):
        return "child"
    return "other" if "other" in (mine, theirs) else "kin"
