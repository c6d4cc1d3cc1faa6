"""One module a screen: its view state and the scene made of it, without any Qt."""
