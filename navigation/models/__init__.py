"""What surrounds every page: site settings, menus, alerts."""

from navigation.models.alert import Alert
from navigation.models.menu import Menu
from navigation.models.site_settings import SiteSettings

__all__ = ["Alert", "Menu", "SiteSettings"]
