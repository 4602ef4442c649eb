"""The landscapes themselves, a function each: an empty sheet in, a picture out."""
