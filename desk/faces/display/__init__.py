"""DISPLAY: the big screen of the hall; numbers only, never names."""
