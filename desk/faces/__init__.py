"""What people see: one folder a face."""

import gc

# A face makes some hundred thousand objects that stay for good while it starts; looking through
# them again and again took a twentieth of the start and freed nothing. ``application`` puts the
# usual thresholds back as soon as the face is there.
USUAL = gc.get_threshold()
gc.set_threshold(500_000, 50, 100)
