//! Lists that go on as a response says: never to another host, never outside of the parameter, never for ever.

use stripe_runtime::{
    Base, Body, Cursor, List, Method, Object, Operation, Page, Request, SearchResult, operation,
    to_json,
};

use super::memory::Memory;

operation! {
    /// A list of v1.
    pub struct Listed -> List<Object>, paged;
}
operation! {
    /// A search.
    pub struct Searched -> SearchResult<Object>, paged;
}
operation! {
    /// A list of v2.
    pub struct Things -> Page<Object>, paged;
}

const fn get(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: Method::Get,
        path,
        base: Base::Api,
        body: Body::Query,
        version: "2026-05-27.dahlia",
    }
}
static LISTED: Operation = get("List", "/v1/things");
static SEARCHED: Operation = get("Search", "/v1/things/search");
static THINGS: Operation = get("Things", "/v2/things");

/// A text by which a list may go on; or a whole page.
pub(super) fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    if let Ok(cursor) = text.parse::<Cursor>() {
        assert_eq!(cursor.to_string(), text);
    }
    let quoted = to_json(&text);
    let item = format!(r#"{{"id":{quoted}}}"#);
    let pages = [
        format!(r#"{{"object":"list","data":[{item}],"has_more":true,"url":{quoted}}}"#),
        format!(
            r#"{{"object":"search_result","data":[{item}],"has_more":true,"next_page":{quoted},"url":{quoted}}}"#
        ),
        format!(r#"{{"data":[{item}],"next_page_url":{quoted},"previous_page_url":{quoted}}}"#),
        text,
    ];
    for first in pages {
        // The second page goes on as the first: the list must be found to go round.
        let last = r#"{"object":"list","data":[],"has_more":false}"#;
        let responses =
            [first.clone(), first, last.to_owned()].map(|body| (200, body.into_bytes()));
        let memory = Memory::new(responses);
        let client = memory.client();
        pollster::block_on(async {
            macro_rules! all {
                ($kind:ident, $operation:expr) => {
                    let mut items = $kind(Request::new(&$operation, &[])).stream(&client);
                    for _ in 0..100 {
                        match items.try_next().await {
                            Ok(Some(_)) => {}
                            Ok(None) | Err(_) => break,
                        }
                    }
                };
            }
            all!(Listed, LISTED);
            all!(Searched, SEARCHED);
            all!(Things, THINGS);
        });
        for head in memory.seen.lock().expect("nobody panicked").iter() {
            assert_eq!(
                head.uri.authority().map(|it| it.as_str()),
                Some("api.stripe.com"),
                "{}",
                head.uri
            );
            assert_eq!(head.uri.scheme_str(), Some("https"), "{}", head.uri);
            let fields = form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
            if head.uri.path().starts_with("/v1/") {
                let known = ["starting_after", "page"];
                assert!(
                    fields.into_iter().all(|(name, _)| known.contains(&&*name)),
                    "{}",
                    head.uri
                );
            }
        }
    }
}
