"""Paper: one layout each, two outputs (PDF, and the same page as a raster for receipt printers)."""
