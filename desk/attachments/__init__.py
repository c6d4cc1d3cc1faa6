"""Scanned and photographed materials: their contents, and the facts that name them."""
