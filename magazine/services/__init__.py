"""What newsroom and magazine write."""

from magazine.services.file_making import make_file
from magazine.services.files import renew_files, request_file, withdraw_files

__all__ = ["make_file", "renew_files", "request_file", "withdraw_files"]
