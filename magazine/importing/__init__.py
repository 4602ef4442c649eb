"""Import of a whole issue from a folder or an archive: read, check, write; all or nothing."""
