"""Polish typography where readers read it: {% typeset %}<p>w parku</p>{% endtypeset %}."""

from django import template
from django.template import Context, Node, NodeList
from django.template.base import Parser, Token
from django.utils.translation import get_language

from core.language.hypertext import typeset_html
from core.language.typography import LANGUAGE

register = template.Library()


class TypesetNode(Node):
    """Sets the HTML of what it holds; the language is that of the page until a tag says more."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> str:
        return typeset_html(self.nodelist.render(context), get_language() or LANGUAGE)


@register.tag
def typeset(parser: Parser, token: Token) -> TypesetNode:
    """Set Polish texts up to `endtypeset`; the base template does so for every page."""
    nodelist = parser.parse((f"end{token.contents}",))
    parser.delete_first_token()
    return TypesetNode(nodelist)
