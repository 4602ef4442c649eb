"""What newsroom and magazine write."""
