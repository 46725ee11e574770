//! Lists longer than a page.

use stripe_runtime::{Cursor, ErrorKind, List};

use crate::{
    api::{Charge, all, client, search, things},
    server::{Answer, Seen, Server, ok, status},
};

fn param(seen: &Seen, name: &str) -> Option<String> {
    let query = seen.target.split_once('?')?.1;
    query
        .split('&')
        .find_map(|pair| Some(pair.strip_prefix(name)?.strip_prefix('=')?.to_owned()))
}

fn page(ids: impl Iterator<Item = usize>, has_more: bool) -> Answer {
    let data: Vec<_> = ids.map(|n| format!(r#"{{"id":"ch_{n}"}}"#)).collect();
    ok(&format!(
        r#"{{"object":"list","data":[{}],"has_more":{has_more},"url":"/v1/charges"}}"#,
        data.join(",")
    ))
}

/// Serves `ch_0` … `ch_6` three at a time, as Stripe does.
fn charges() -> Server {
    Server::new(|_, seen| {
        let number = |id: String| id.strip_prefix("ch_").unwrap().parse::<usize>().unwrap();
        if let Some(before) = param(seen, "ending_before").map(number) {
            let start = before.saturating_sub(3);
            page(start..before, start > 0)
        } else {
            let start = param(seen, "starting_after").map_or(0, |id| number(id) + 1);
            let end = (start + 3).min(7);
            page(start..end, end < 7)
        }
    })
}

async fn ids(mut items: stripe_runtime::Items<Charge>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(charge) = items.try_next().await.unwrap() {
        ids.push(charge.id);
    }
    assert!(
        items.try_next().await.unwrap().is_none(),
        "an ended stream stays ended"
    );
    ids
}

fn numbered(numbers: impl Iterator<Item = usize>) -> Vec<String> {
    numbers.map(|n| format!("ch_{n}")).collect()
}

#[tokio::test]
async fn forwards() {
    let server = charges();
    let request = all()
        .set("customer", "cus_1")
        .expand("data.customer")
        .stripe_account("acct_1");
    assert_eq!(ids(request.stream(&client(&server))).await, numbered(0..7));
    let seen = server.seen();
    let targets: Vec<_> = seen.iter().map(|seen| seen.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/v1/charges?customer=cus_1&expand[0]=data.customer",
            "/v1/charges?customer=cus_1&starting_after=ch_2&expand[0]=data.customer",
            "/v1/charges?customer=cus_1&starting_after=ch_5&expand[0]=data.customer",
        ]
    );
    assert!(
        seen.iter()
            .all(|seen| seen.header("stripe-account") == Some("acct_1"))
    );
}

#[tokio::test]
async fn backwards() {
    let server = charges();
    let items = all().set("ending_before", "ch_5").stream(&client(&server));
    assert_eq!(ids(items).await, numbered((0..5).rev()));
    let before: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| param(seen, "ending_before"))
        .collect();
    assert_eq!(before, [Some("ch_5".to_owned()), Some("ch_2".to_owned())]);
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| param(seen, "starting_after").is_none())
    );
}

#[tokio::test]
async fn no_page_is_fetched_before_it_is_needed() {
    let server = charges();
    let mut items = all().stream(&client(&server));
    assert_eq!(server.seen().len(), 0);
    for _ in 0..3 {
        items.try_next().await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 1);
    items.try_next().await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 2);

    let mut pages = all().pages(&client(&server));
    assert_eq!(server.seen().len(), 2);
    assert_eq!(pages.try_next().await.unwrap().unwrap().data.len(), 3);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_stream_can_be_resumed_after_any_item() {
    let server = charges();
    let client = client(&server);
    for taken in 0..=7 {
        let mut items = all().stream(&client);
        let mut got = Vec::new();
        for _ in 0..taken {
            got.push(items.try_next().await.unwrap().unwrap().id);
        }
        let stored = items.cursor().map(|cursor| cursor.to_string());
        let mut rest = all().stream(&client);
        if let Some(stored) = stored {
            rest = rest.resume(stored.parse::<Cursor>().unwrap());
        }
        got.extend(ids(rest).await);
        assert_eq!(got, numbered(0..7), "{taken} taken");
    }
    let mut items = all().set("ending_before", "ch_6").stream(&client);
    items.try_next().await.unwrap().unwrap();
    let rest = all()
        .set("ending_before", "ch_6")
        .stream(&client)
        .resume(items.cursor().unwrap());
    assert_eq!(ids(rest).await, numbered((0..5).rev()));
}

#[tokio::test]
async fn pages_are_streamed_whole_and_can_be_resumed() {
    let server = charges();
    let client = client(&server);
    let mut pages = all().pages(&client);
    let mut sizes = Vec::new();
    let mut cursor = None;
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.data.len());
        cursor = pages.cursor();
    }
    assert_eq!(sizes, [3, 3, 1]);
    let again = all()
        .pages(&client)
        .resume(cursor.unwrap())
        .try_next()
        .await
        .unwrap()
        .unwrap();
    assert_eq!(again.data[0].id, "ch_6");
}

#[tokio::test]
async fn search_goes_by_page() {
    let server = Server::new(|_, seen| match param(seen, "page").as_deref() {
        None => ok(
            r#"{"object":"search_result","data":[{"id":"a"}],"has_more":true,"next_page":"p/2","url":"/v1/charges/search"}"#,
        ),
        Some("p%2F2") => ok(
            r#"{"object":"search_result","data":[{"id":"b"}],"has_more":false,"next_page":null,"url":"/v1/charges/search"}"#,
        ),
        Some(other) => panic!("{other}"),
    });
    let client = client(&server);
    assert_eq!(ids(search("amount>5").stream(&client)).await, ["a", "b"]);
    assert_eq!(
        server.seen()[1].target,
        "/v1/charges/search?query=amount%3E5&page=p%2F2"
    );

    let mut items = search("amount>5").stream(&client);
    items.try_next().await.unwrap();
    assert_eq!(items.cursor(), None);
    items.try_next().await.unwrap();
    assert_eq!(items.cursor().unwrap().to_string(), "page:p/2");
}

#[tokio::test]
async fn v2_follows_the_next_url_verbatim_even_past_an_empty_page() {
    let server = Server::new(|n, _| match n {
        0 => ok(
            r#"{"data":[{"id":"a"}],"next_page_url":"/v2/things?page=x%2Fy&limit=1&q[0]=z","previous_page_url":null}"#,
        ),
        1 => ok(r#"{"data":[],"next_page_url":"/v2/things?page=z","previous_page_url":null}"#),
        _ => ok(r#"{"data":[{"id":"b"}],"next_page_url":null,"previous_page_url":null}"#),
    });
    let request = things()
        .param("limit", 1)
        .stripe_context("acct_1")
        .expand("x");
    assert_eq!(ids(request.stream(&client(&server))).await, ["a", "b"]);
    let seen = server.seen();
    let targets: Vec<_> = seen.iter().map(|seen| seen.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/v2/things?limit=1&expand[0]=x",
            "/v2/things?page=x%2Fy&limit=1&q[0]=z",
            "/v2/things?page=z"
        ]
    );
    assert!(
        seen.iter()
            .all(|seen| seen.header("stripe-context") == Some("acct_1"))
    );
}

#[tokio::test]
async fn a_next_url_on_another_server_is_not_followed() {
    let server = Server::always(
        r#"{"data":[],"next_page_url":"https://evil.example/v2/things","previous_page_url":null}"#,
    );
    let mut items = things().stream(&client(&server));
    assert!(items.try_next().await.is_err());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_nested_list_goes_on_at_its_own_url() {
    let server = charges();
    let client = client(&server);
    let nested = || -> List<Charge> {
        stripe_runtime::from_str(
            r#"{"object":"list","data":[{"id":"ch_0"},{"id":"ch_1"}],"has_more":true,"url":"/v1/customers/cus_1/charges"}"#,
        )
        .unwrap()
    };
    let items = nested().stream(&client).stripe_account("acct_1");
    assert_eq!(ids(items).await, numbered(0..7));
    let seen = server.seen().clone();
    assert_eq!(
        seen[0].target,
        "/v1/customers/cus_1/charges?starting_after=ch_1"
    );
    assert!(
        seen.iter()
            .all(|seen| seen.header("stripe-version") == Some(crate::api::VERSION))
    );
    assert!(
        seen.iter()
            .all(|seen| seen.header("stripe-account") == Some("acct_1"))
    );

    let mut whole = nested();
    whole.has_more = false;
    assert_eq!(ids(whole.stream(&client)).await, numbered(0..2));
    assert_eq!(server.seen().len(), seen.len());
}

#[tokio::test]
async fn a_server_that_repeats_its_page_is_found_out() {
    let server = Server::new(|_, _| page(0..2, true));
    let mut items = all().stream(&client(&server));
    let error = loop {
        match items.try_next().await {
            Ok(item) => drop(item.unwrap()),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_error_on_the_way_can_be_got_over() {
    let server = Server::new(|n, seen| match (n, param(seen, "starting_after")) {
        (_, None) => page(0..2, true),
        (1, _) => status(400, "{}"),
        _ => page(2..3, false),
    });
    let client = client(&server);
    let mut items = all().stream(&client);
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    assert_eq!(items.try_next().await.unwrap_err().status(), Some(400));
    assert!(items.try_next().await.unwrap().is_none());
    let rest = all().stream(&client).resume(items.cursor().unwrap());
    assert_eq!(ids(rest).await, ["ch_2"]);
}

#[tokio::test]
async fn a_stream_can_be_gathered() {
    let server = charges();
    let all = all().stream(&client(&server)).try_collect().await.unwrap();
    assert_eq!(all.len(), 7);
}
