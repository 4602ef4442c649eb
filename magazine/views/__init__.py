"""Screens of newsroom and magazine in the admin."""
