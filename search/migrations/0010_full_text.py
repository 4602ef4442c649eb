"""Where the engines keep terms: a table of its own in SQLite, a column in PostgreSQL."""

from django.db import migrations

from search.engines import postgresql, sqlite

_SQL = {"sqlite": sqlite, "postgresql": postgresql}


def create(apps, schema_editor):
    schema_editor.execute(_SQL[schema_editor.connection.vendor].CREATE)


def drop(apps, schema_editor):
    schema_editor.execute(_SQL[schema_editor.connection.vendor].DROP)


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
