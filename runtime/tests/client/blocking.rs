//! The client without async.

use std::io::Read;

use stripe_runtime::{List, Method, Object, Upload, blocking, oauth};

use crate::{
    api::{Charge, VERSION, all, builder, create, create_file, pdf, retrieve},
    clock::Clock,
    server::{Answer, Server, ok, response, status},
};

fn client(server: &Server) -> blocking::Client {
    builder(server, &Clock::default()).build_blocking().unwrap()
}

/// `a`, `b` and, on a second page, `c`.
fn list() -> Server {
    Server::new(|_, seen| match seen.target.split_once('?') {
        None => ok(r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true,"url":"/v1/charges"}"#),
        Some(_) => ok(r#"{"data":[{"id":"c"}],"has_more":false,"url":"/v1/charges"}"#),
    })
}

#[test]
fn calls_wait_and_share_one_connection() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    let client = client(&server);
    for _ in 0..4 {
        assert_eq!(client.send(create().amount(5)).unwrap().id, "ch_1");
        let response = client.clone().send_with_response(retrieve("ch_1")).unwrap();
        assert_eq!(
            (response.value.id.as_str(), response.request_id()),
            ("ch_1", Some("req_ok"))
        );
    }
    assert_eq!(server.seen().len(), 8);
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}

#[test]
fn raw_requests_ask_for_the_version_of_the_crate() {
    let server = Server::always(r#"{"id":"x"}"#);
    let client = client(&server);
    let raw = || client.raw(Method::Get, "/v1/new");
    client.send_raw::<Object>(raw()).unwrap();
    let response = client.send_raw_with_response::<Charge>(raw()).unwrap();
    assert_eq!((response.value.id.as_str(), response.tries()), ("x", 1));
    let mut text = String::new();
    client
        .download_raw(raw())
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text, r#"{"id":"x"}"#);
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("stripe-version") == Some(VERSION))
    );
}

#[test]
fn retries_and_errors_are_the_same() {
    let server = Server::script(vec![|| status(500, ""), || status(404, "{}")]);
    let error = client(&server).send(retrieve("ch_1")).unwrap_err();
    assert_eq!((error.status(), error.tries()), (Some(404), 2));
}

#[test]
fn items_are_an_iterator_through_the_pages() {
    let server = list();
    let client = client(&server);
    let mut items = client.items(all());
    assert_eq!(server.seen().len(), 0);
    assert_eq!(items.next().unwrap().unwrap().id, "a");
    assert_eq!(items.cursor().unwrap().to_string(), "after:a");
    let rest: Vec<_> = items.map(|item| item.unwrap().id).collect();
    assert_eq!(rest, ["b", "c"]);
    assert_eq!(server.seen()[1].target, "/v1/charges?starting_after=b");

    let resumed = client.items(all()).resume("after:b".parse().unwrap());
    assert_eq!(
        resumed.map(|item| item.unwrap().id).collect::<Vec<_>>(),
        ["c"]
    );
}

#[test]
fn pages_are_an_iterator_too_and_fetched_one_by_one() {
    let server = list();
    let client = client(&server);
    let mut pages = client.pages(all());
    assert_eq!(server.seen().len(), 0);
    assert_eq!(pages.next().unwrap().unwrap().data.len(), 2);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(pages.next().unwrap().unwrap().data[0].id, "c");
    let cursor = pages.cursor().unwrap();
    assert!(pages.next().is_none());
    let again = client.pages(all()).resume(cursor).next().unwrap().unwrap();
    assert_eq!(again.data[0].id, "c");
}

#[test]
fn a_nested_list_is_an_iterator() {
    let server = list();
    let nested: List<Charge> = stripe_runtime::from_str(
        r#"{"data":[{"id":"a"}],"has_more":true,"url":"/v1/customers/cus_1/charges"}"#,
    )
    .unwrap();
    let ids: Vec<_> = client(&server)
        .items_of(nested)
        .map(|item| item.unwrap().id)
        .collect();
    assert_eq!(ids, ["a", "c"]);
    assert_eq!(
        server.only().target,
        "/v1/customers/cus_1/charges?starting_after=a"
    );
}

#[test]
fn a_download_is_read() {
    let server = Server::new(|_, _| Answer::Bytes(response(200, &[], "%PDF-1.7")));
    let mut download = client(&server).download(pdf("qt_1")).unwrap();
    assert_eq!(download.info().unwrap().status(), 200);
    let mut text = String::new();
    download.read_to_string(&mut text).unwrap();
    assert_eq!(text, "%PDF-1.7");
}

#[test]
fn a_download_that_breaks_off_is_an_error_of_reading() {
    let server = Server::new(|_, _| {
        let whole = response(200, &[], "%PDF-1.7");
        Answer::Cut(whole[..whole.len() - 3].to_vec())
    });
    let mut download = client(&server).download(pdf("qt_1")).unwrap();
    assert!(download.read_to_end(&mut Vec::new()).is_err());
}

#[test]
fn a_file_is_uploaded() {
    let server = Server::always(r#"{"id":"file_1"}"#);
    let file = Upload::bytes("proof.txt", "it was so");
    assert_eq!(
        client(&server).send(create_file(file)).unwrap().id,
        "file_1"
    );
    assert!(server.only().text().contains("it was so"));
}

#[test]
fn oauth_is_the_same() {
    let server = Server::always(r#"{"stripe_user_id":"acct_1"}"#);
    let client = client(&server);
    let token = client.send(oauth::token("ac_1")).unwrap();
    assert_eq!(token.stripe_user_id, "acct_1");
    client.send(oauth::deauthorize("ca_1", "acct_1")).unwrap();
    assert_eq!(server.seen()[1].target, "/oauth/deauthorize");
}

#[tokio::test]
async fn it_works_within_a_runtime_too() {
    let server = Server::always(r#"{"id":"ch_1"}"#);
    assert_eq!(client(&server).send(create()).unwrap().id, "ch_1");
}
