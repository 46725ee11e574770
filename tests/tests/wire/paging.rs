//! Lists that page by themselves.

use serde_json::{Value, json};
use stripe::{charges, customers, v2};
use stripe_tests::loopback::{Answer, Loopback};
use stripe_tests::sample::{self, Style};

use crate::RETRIEVED_CARD;

const CARDS: &str = "/v1/customers/cus_1/cards";

fn card(id: &str) -> Value {
    let mut card: Value = serde_json::from_str(RETRIEVED_CARD).unwrap();
    card["id"] = json!(id);
    card
}

fn page(ids: &[&str], has_more: bool) -> Answer {
    let data: Vec<Value> = ids.iter().map(|id| card(id)).collect();
    Answer::json(
        json!({"object": "list", "url": CARDS, "has_more": has_more, "data": data}).to_string(),
    )
}

fn lines(server: &Loopback) -> Vec<String> {
    server.seen().iter().map(|seen| seen.line()).collect()
}

#[tokio::test]
async fn a_stream_asks_for_page_after_page() {
    let pages = [
        page(&["card_1", "card_2"], true),
        page(&["card_3", "card_4"], true),
        page(&["card_5"], false),
    ];
    let server = Loopback::start(pages).unwrap();
    let client = server.client().unwrap();
    let mut cards = customers::cards::list("cus_1").limit(2).stream(&client);
    let mut ids = Vec::new();
    while let Some(card) = cards.try_next().await.unwrap() {
        ids.push(card.id.to_string());
    }
    assert_eq!(ids, ["card_1", "card_2", "card_3", "card_4", "card_5"]);
    assert_eq!(
        lines(&server),
        [
            format!("GET {CARDS}?limit=2"),
            format!("GET {CARDS}?limit=2&starting_after=card_2"),
            format!("GET {CARDS}?limit=2&starting_after=card_4"),
        ]
    );
}

#[tokio::test]
async fn a_stream_goes_backward_from_a_cursor() {
    let pages = [
        page(&["card_3", "card_4"], true),
        page(&["card_1", "card_2"], false),
    ];
    let server = Loopback::start(pages).unwrap();
    let client = server.client().unwrap();
    let request = customers::cards::list("cus_1")
        .ending_before("card_5")
        .limit(2);
    let mut cards = request.stream(&client);
    let mut ids = Vec::new();
    while let Some(card) = cards.try_next().await.unwrap() {
        ids.push(card.id.to_string());
    }
    assert_eq!(ids, ["card_4", "card_3", "card_2", "card_1"]);
    assert_eq!(
        lines(&server),
        [
            format!("GET {CARDS}?ending_before=card_5&limit=2"),
            format!("GET {CARDS}?limit=2&ending_before=card_3"),
        ]
    );
}

/// A kind of object that came after this client ends a page as well as any other.
#[tokio::test]
async fn a_page_may_end_with_a_kind_that_is_not_known() {
    let page = |item: Value, has_more: bool| {
        let page = json!({"object": "list", "url": CARDS, "has_more": has_more, "data": [item]});
        Answer::json(page.to_string())
    };
    let wallet = json!({"id": "wal_1", "object": "wallet"});
    let server = Loopback::start([page(wallet, true), page(card("card_2"), false)]).unwrap();
    let client = server.client().unwrap();
    let mut sources = customers::payment_sources::list("cus_1").stream(&client);
    assert!(sources.try_next().await.unwrap().is_some());
    assert!(sources.try_next().await.unwrap().is_some());
    assert!(sources.try_next().await.unwrap().is_none());
    assert_eq!(
        lines(&server),
        [
            "GET /v1/customers/cus_1/sources",
            "GET /v1/customers/cus_1/sources?starting_after=wal_1",
        ]
    );
}

#[tokio::test]
async fn a_search_asks_for_the_next_page_by_its_name() {
    let document: Value = serde_json::from_str(include_str!("../../../spec/openapi.json")).unwrap();
    let charge = sample::component(&document, "charge", Style::Minimal);
    let found = |next: Option<&str>| {
        let page = json!({"object": "search_result", "url": "/v1/charges/search", "data": [charge],
            "has_more": next.is_some(), "next_page": next});
        Answer::json(page.to_string())
    };
    let server = Loopback::start([found(Some("page_2")), found(None)]).unwrap();
    let client = server.client().unwrap();
    let mut charges = charges::search("amount>999 AND metadata['a']:'b'").stream(&client);
    let mut count = 0;
    while charges.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
    let query = "query=amount%3E999%20AND%20metadata%5B%27a%27%5D%3A%27b%27";
    assert_eq!(
        lines(&server),
        [
            format!("GET /v1/charges/search?{query}"),
            format!("GET /v1/charges/search?{query}&page=page_2"),
        ]
    );
}

#[tokio::test]
async fn a_v2_list_follows_the_urls_that_it_is_given() {
    let account = |id: &str| {
        json!({"id": id, "object": "v2.core.account", "created": "2026-05-27T00:00:00.000Z",
            "livemode": false, "applied_configurations": []})
    };
    let page = |data: Vec<Value>, next: Option<&str>| {
        let page = json!({"data": data, "next_page_url": next, "previous_page_url": null});
        Answer::json(page.to_string())
    };
    let server = Loopback::start([
        page(
            vec![account("acct_1")],
            Some("/v2/core/accounts?page=two&limit=1"),
        ),
        // An empty page is not the last one.
        page(vec![], Some("/v2/core/accounts?page=three")),
        page(vec![account("acct_2")], None),
    ])
    .unwrap();
    let client = server.client().unwrap();
    let mut accounts = v2::core::accounts::list().limit(1).stream(&client);
    let mut ids = Vec::new();
    while let Some(account) = accounts.try_next().await.unwrap() {
        ids.push(account.id.to_string());
    }
    assert_eq!(ids, ["acct_1", "acct_2"]);
    assert_eq!(
        lines(&server),
        [
            "GET /v2/core/accounts?limit=1",
            "GET /v2/core/accounts?page=two&limit=1",
            "GET /v2/core/accounts?page=three",
        ]
    );
}
