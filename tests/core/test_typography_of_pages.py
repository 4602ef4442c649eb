"""Polish typography in HTML: texts are set, markup and everything else stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.hypertext import typeset_html
from core.language.typography import NBSP, typeset


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Idę z <a href='/w x'>psem</a></p>", "<p>Idę z~<a href='/w x'>psem</a></p>"),
        ("<p>Idę <b>z </b>psem</p>", "<p>Idę <b>z~</b>psem</p>"),
        ("<p>w\n    parku</p>", "<p>w~parku</p>"),
        ('<p>"Czytam <i>"Lalkę"</i>"</p>', "<p>„Czytam <i>«Lalkę»</i>”</p>"),
        ("<h2>&quot;Tak&quot; &amp; „nie”</h2>", "<h2>„Tak” &amp; „nie”</h2>"),
        ("<p>O&#x27;Brien w&nbsp;domu</p>", "<p>O’Brien w&nbsp;domu</p>"),
        ("<p>10<b>-12 zł</b></p>", "<p>10<b>–12~zł</b></p>"),
        ('<p>"a</p><p>b"</p>', '<p>"a</p><p>b"</p>'),
        ("<p>i <code>w x</code></p>", "<p>i~<code>w x</code></p>"),
        ("<p>w <img alt='w x'></p>", "<p>w~<img alt='w x'></p>"),
        ("<p>w<br>parku i <br>domu</p>", "<p>w<br>parku i <br>domu</p>"),
        ("<p>w parku</P><P>i tak", "<p>w~parku</P><P>i~tak"),
    ],
)
def test_a_passage_is_set(html, expected):
    assert typeset_html(html).replace(NBSP, "~") == expected


@pytest.mark.parametrize(
    "html",
    [
        '<p title="w parku" data-x="10-12">tak</p>',
        "<pre>i w</pre>",
        "<kbd>i w</kbd> <samp>i w</samp> <var>i w</var>",
        "<textarea>w parku</textarea>",
        "<select><option>w parku</option></select>",
        "<script>if (a < b) { x = 'i w' }</script>",
        '<script type="application/ld+json">{"name": "w parku"}</script>',
        "<style>a { content: 'w parku' }</style>",
        "<svg><text>w parku</text></svg>",
        "<!-- w parku -->",
        '<p lang="en">a park</p>',
        '<div lang="uk"><div>в</div> i w</div>',
        "<p>tak <span lang='en'>in a <b>room</b> i w</span></p>",
        '<p translate="no">w parku</p>',
        "<span>21</span> <span>listopada</span>",
    ],
)
def test_a_passage_is_left_alone(html):
    assert typeset_html(html) == html


def test_after_a_passage_in_english_polish_is_set_again():
    html = '<p>w parku <span lang="en">a park <i lang="pl">w parku</i> a park</span> w parku</p>'

    assert typeset_html(html) == (
        f'<p>w{NBSP}parku <span lang="en">a park <i lang="pl">w{NBSP}parku</i> a park</span> '
        f"w{NBSP}parku</p>"
    )


def test_an_english_page_is_left_alone_but_for_its_polish_passages():
    html = '<html lang="en"><p>a park</p><p lang="pl">w parku</p></html>'

    assert typeset_html(html) == html.replace("w parku", f"w{NBSP}parku")


def test_a_page_says_its_language_or_is_told():
    assert typeset_html("<p>a park</p>", "en") == "<p>a park</p>"


def test_untouched_spaces_between_elements_stay_for_the_layout():
    assert typeset_html("<b>5</b>\n<i>km</i>") == "<b>5</b>\n<i>km</i>"


WORDS = """
    <p> </p> <b> </b> </i> <br> <code> </code> <svg/> <textarea> <script </script> <!-- --> < > " '
    &quot; &amp; &nbsp; &#x27; & <a = w i parku zł 10 12 5 345 10000 - – ...
"""
SPACED = ['<i lang="en">', '<i lang="pl">', '<p lang="uk" ', " href='", " ", "\n", "\u00a0"]
FRAGMENTS = st.sampled_from([*WORDS.split(), *SPACED])


@given(st.lists(FRAGMENTS, max_size=16).map("".join))
def test_setting_a_page_twice_changes_nothing_more(html):
    once = typeset_html(html)

    assert typeset_html(once) == once


@given(st.lists(FRAGMENTS, max_size=16).map("".join))
def test_broken_markup_keeps_every_tag(html):
    tags = re.compile(r"<[a-z/!][^<>\s]*", re.IGNORECASE)

    assert tags.findall(typeset_html(html)) == tags.findall(html)


@given(st.text(alphabet="wi 5-.,\u00a0zł10abc", max_size=40))
def test_a_text_without_markup_is_set_as_by_typeset(text):
    assert typeset_html(text) == typeset(text)
