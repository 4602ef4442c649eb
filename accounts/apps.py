"""The Django app: staff and their roles."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Staff")

    def ready(self) -> None:
        """Wire the signals; models cannot be imported any earlier."""
        from accounts import sign_in_log, signal_handlers

        sign_in_log.connect()
        post_migrate.connect(
            signal_handlers.sync_roles_after_migrate, dispatch_uid="accounts.sync_roles"
        )
        post_save.connect(
            signal_handlers.sync_roles_of_a_new_section, dispatch_uid="accounts.new_section"
        )
        post_save.connect(
            signal_handlers.remember_address,
            sender=self.get_model("User"),
            dispatch_uid="accounts.remember_address",
        )
