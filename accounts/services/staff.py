"""Makes and changes the accounts of people who work here."""

from allauth.account.models import EmailAddress
from django.db import transaction

from accounts.models import RoleGroup, User


@transaction.atomic
def ensure_user(
    email: str,
    password: str,
    role: str,
    *,
    first_name: str = "",
    last_name: str = "",
    is_superuser: bool = False,
) -> User:
    """Make the user, or bring an existing one up to date, with exactly this role.

    `role` is a code of accounts/roles.py; raises RoleGroup.DoesNotExist for an unknown one. An
    existing password is kept when it is already this one, so that nobody is signed out.
    """
    group = RoleGroup.objects.get(code=role).group
    user = User.objects.filter(email__iexact=email).first() or User(email=email.lower())
    user.first_name, user.last_name, user.is_superuser = first_name, last_name, is_superuser
    if not user.pk or not user.check_password(password):
        user.set_password(password)
    user.save()
    user.groups.set([group])
    return user


def vouch_for_email(user: User) -> None:
    """Keep allauth's record of the address in step: the administrator who typed it vouches for it.

    Other addresses of the user are forgotten, so that a password can only be reset at this one.
    """
    EmailAddress.objects.filter(user=user).exclude(email__iexact=user.email).delete()
    EmailAddress.objects.update_or_create(
        user=user, email=user.email.lower(), defaults={"primary": True, "verified": True}
    )
