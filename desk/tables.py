"""Every table of the product, in one place for migrations and the registry."""

import importlib
import pathlib

for _name in ("hall", "queue", "residents", "cases", "printing"):
    if (pathlib.Path(__file__).parent / _name / "model.py").exists():
        importlib.import_module(f"desk.{_name}.model")
