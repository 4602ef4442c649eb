"""The pages answer."""


def test_front_page_answers(home_page, client):
    response = client.get("/")

    assert response.status_code == 200
