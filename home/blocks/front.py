"""What an editor may put on the front page; what the blocks show is read in selectors."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

MAX_CARDS = 12


class LeadStoryBlock(blocks.StructBlock):
    """The first thing on the page: a chosen page, or the newest of a section."""

    page = blocks.PageChooserBlock(
        label=_("Page"), required=False, help_text=_("Leave empty to show the newest of a section.")
    )
    section = blocks.PageChooserBlock(
        label=_("Newest of this section"),
        required=False,
        help_text=_("Used when no page is chosen above."),
    )

    class Meta:
        label = _("Lead story")
        icon = "pick"
        group = _("News")
        description = _("One big story with a picture, at the top of the page")


class NewsBlock(blocks.StructBlock):
    """Cards: chosen pages first, then the newest of a section."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label=_("Page")), label=_("Chosen pages"), default=[]
    )
    section = blocks.PageChooserBlock(
        label=_("Newest of this section"),
        required=False,
        help_text=_("Fills the places that chosen pages leave."),
    )
    limit = blocks.IntegerBlock(
        label=_("Number of cards"), default=4, min_value=1, max_value=MAX_CARDS
    )
    link_text = blocks.CharBlock(
        label=_("Text of the link to the whole section"),
        required=False,
        max_length=60,
        help_text=_("For example: All news"),
    )

    class Meta:
        label = _("News")
        icon = "doc-full"
        group = _("News")
        description = _("Cards with pictures that lead to pages")
        label_format = "{title}"


class OpenNowBlock(blocks.StructBlock):
    """What residents can do now, gathered from all parts of the site."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    limit = blocks.IntegerBlock(label=_("At most"), default=5, min_value=1, max_value=MAX_CARDS)

    class Meta:
        label = _("Open now")
        icon = "time"
        group = _("Taking part")
        description = _("Votes, consultations and surveys that are open; fills itself")
        label_format = "{title}"


class MeetingsBlock(blocks.StructBlock):
    """The next meetings, gathered from all parts of the site."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    limit = blocks.IntegerBlock(label=_("At most"), default=4, min_value=1, max_value=MAX_CARDS)
    calendar = blocks.PageChooserBlock(label=_("Page with all meetings"), required=False)
    link_text = blocks.CharBlock(
        label=_("Text of the link to all meetings"), required=False, max_length=60
    )

    class Meta:
        label = _("Upcoming meetings")
        icon = "calendar-alt"
        group = _("Taking part")
        description = _("Meetings with big dates; fills itself")
        label_format = "{title}"


class QuickTaskBlock(blocks.StructBlock):
    """One link that begins with a verb."""

    label = blocks.CharBlock(
        label=_("Text"), max_length=80, help_text=_("Begin with a verb: Report, Pay, Book.")
    )
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(
        label=_("Address"), required=False, help_text=_("Used when no page is chosen.")
    )

    class Meta:
        label = _("Task")
        icon = "link"
        label_format = "{label}"


class QuickTasksBlock(blocks.StructBlock):
    """What people most often come for."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    tasks = blocks.ListBlock(QuickTaskBlock(), label=_("Tasks"), max_num=MAX_CARDS)

    class Meta:
        label = _("Quick tasks")
        icon = "list-ul"
        group = _("Taking part")
        description = _("Links to what people most often come for")
        label_format = "{title}"


class MagazineBlock(blocks.StructBlock):
    """The newest issue of the magazine, when there is one."""

    title = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        max_length=80,
        help_text=_("Leave empty to show the title of the issue."),
    )

    class Meta:
        label = _("Magazine")
        icon = "openquote"
        group = _("News")
        description = _("Cover, contents and files of the newest issue; fills itself")


class ProfilesBlock(blocks.StructBlock):
    """Links to the district's social profiles, from the site settings."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)

    class Meta:
        label = _("Social profiles")
        icon = "group"
        group = _("Other")
        description = _("Links to the profiles named in the site settings")
        label_format = "{title}"


class FrontTextBlock(blocks.StructBlock):
    """A heading with some text."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "link", "ul", "ol"])

    class Meta:
        label = _("Text")
        icon = "pilcrow"
        group = _("Other")
        description = _("A heading and a few sentences")
        label_format = "{title}"


class FrontStreamBlock(blocks.StreamBlock):
    """The front page, from top to bottom; what follows the lead story stands beside it."""

    lead_story = LeadStoryBlock()
    open_now = OpenNowBlock()
    quick_tasks = QuickTasksBlock()
    news = NewsBlock()
    magazine = MagazineBlock()
    meetings = MeetingsBlock()
    profiles = ProfilesBlock()
    text = FrontTextBlock()

    class Meta:
        block_counts = {"lead_story": {"max_num": 1}, "magazine": {"max_num": 1}}
