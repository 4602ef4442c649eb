"""The front page and what the law asks for, in Ukrainian."""

from datetime import timedelta
from typing import Any

from demo.writing import Block, PageText, Writer


def _body(w: Writer) -> list[Block]:
    tasks = (("Знайдіть потрібний відділ", "urzad"), ("Зателефонуйте або завітайте", "kontakt"))
    return [
        ("lead_story", {"page": None, "section": w.page("aktualnosci")}),
        ("open_now", {"title": "Зараз ви можете", "limit": 5}),
        (
            "quick_tasks",
            {
                "title": "Вирішіть свою справу",
                "tasks": [{"label": label, "page": w.page(key), "url": ""} for label, key in tasks],
            },
        ),
        (
            "news",
            {
                "title": "Новини",
                "pages": [],
                "section": w.page("aktualnosci"),
                "limit": 4,
                "link_text": "Усі новини",
            },
        ),
        (
            "news",
            {
                "title": "Про район",
                "pages": [w.page(key) for key in ("dzielnica", "komunikacja", "mieszkancy")],
                "section": None,
                "limit": 3,
                "link_text": "",
            },
        ),
    ]


def _statement(w: Writer) -> dict[str, Any]:
    today = w.district.today
    return {
        "body_name": "Управа району Бемово міста Варшави (демонстраційний сайт)",
        "site_scope": "Район Бемово",
        "site_url": "https://bemowo.example/uk/",
        "site_published_on": today - timedelta(days=120),
        "site_updated_on": today - timedelta(days=30),
        "compliance": "partial",
        "noncompliances": "<ul><li>Деякі давніші документи PDF не мають тегів. На прохання ми "
        "підготуємо доступну версію.</li></ul>",
        "exclusions": "<ul><li>Вимоги доступності не поширюються на карти. Поруч із кожною картою "
        "є список тих самих місць.</li></ul>",
        "assessment_method": "self",
        "made_on": today - timedelta(days=60),
        "reviewed_on": today - timedelta(days=60),
        "facilities": "<ul><li>більший текст і високий контраст,</li><li>помітний фокус "
        "і посилання «Перейти до змісту»,</li><li>версія для друку.</li></ul>",
        "contact_unit": "Відділ соціальної комунікації",
        "contact_email": "bemowo.wpk@um.warszawa.pl",
        "contact_phone": "22 443 76 95",
        "architecture": "<p>До входу веде пологий пандус. Є ліфт із кнопками шрифтом Брайля "
        "та доступний туалет. Можна увійти з собакою-помічником.</p>",
        "communication": "<p>На інформаційній стійці є індукційна петля. Перекладача польської "
        "жестової мови можна замовити телефоном або електронною поштою.</p>",
    }


def _privacy(w: Writer) -> dict[str, Any]:
    notice = {
        "purpose": "Звернення до управи",
        "anchor": "contact",
        "summary": "Ми використовуємо ваші дані, щоб відповісти на запитання. Потім їх видаляємо.",
        "administrator": "<p>Мер міста Варшави, pl. Bankowy 3/5, 00-950 Warszawa.</p>",
        "officer": "<p>Відповідальний за захист даних: iod@um.warszawa.pl.</p>",
        "legal_basis": "<p>Завдання в суспільних інтересах: ст. 6(1)(e) GDPR.</p>",
        "recipients": "<p>Підрозділи міста, які займаються справою. Більше ніхто.</p>",
        "transfer": "",
        "retention": "<p>Поки триває справа та протягом архівного строку (умовні дані).</p>",
        "rights": "<p>Ви можете переглянути й виправити дані, обмежити їх використання "
        "або заперечити проти нього.</p>",
        "complaint": "<p>Ви можете поскаржитися голові Управління із захисту персональних "
        "даних.</p>",
        "obligation": "<p>Ви не зобов’язані надавати дані. Без них ми не зможемо відповісти.</p>",
        "automated_decisions": "<p>Ми не ухвалюємо автоматичних рішень і не профілюємо.</p>",
    }
    words = (
        "<p>Сайт використовує лише ті файли cookie, без яких не працює. Він за вами не стежить.</p>"
    )
    return {
        "body": [w.notice("Без стеження", words, "success")],
        "notices": [("notice", notice)],
    }


PAGES = (
    PageText(
        key="home",
        kind="HomePage",
        title="Бемово",
        slug="bemowo-uk",
        lead="Справи, місця та люди району Бемово. Демонстраційний сайт – умовні дані.",
        about="Що нового в Бемові, що можна вирішити і як висловити свою думку. Умовні дані.",
        picture="park",
        published_days_ago=119,
        body=_body,
    ),
    PageText(
        key="deklaracja",
        kind="AccessibilityStatementPage",
        title="Заява про доступність",
        slug="zayava-pro-dostupnist",
        lead="Що на цьому сайті доступне, чого ще бракує і кому написати.",
        about="Заява про доступність сайту району Бемово. Умовні дані.",
        published_days_ago=60,
        fields=_statement,
    ),
    PageText(
        key="prywatnosc",
        kind="PrivacyPage",
        title="Політика конфіденційності",
        slug="konfidentsiinist",
        lead="Навіщо нам ваші дані та коли ми їх видаляємо, простими словами.",
        about="Як управа використовує персональні дані та файли cookie.",
        published_days_ago=90,
        fields=_privacy,
    ),
)
