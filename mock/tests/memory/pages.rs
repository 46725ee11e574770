//! Lists and searches, page by page.

use serde_json::{Value, json};
use stripe::{Method, customers};

use crate::api::{Api, id, ids};

async fn customers_of(api: &Api, count: usize) -> Vec<String> {
    let mut created = Vec::new();
    for number in 0..count {
        let email = format!("{number}@example.com");
        let params = json!({"email": email, "metadata": {"is": if number % 2 == 0 { "even" } else { "odd" }}});
        created.push(id(&api.post("/v1/customers", params).await).to_owned());
    }
    created.reverse();
    created
}

#[tokio::test]
async fn lists_begin_with_the_newest_and_go_both_ways() {
    let api = Api::start().await;
    let created = customers_of(&api, 5).await;
    let list = async |params: Value| {
        api.call(Method::Get, "/v1/customers", params)
            .await
            .unwrap()
    };
    let page = list(json!({"limit": 2})).await;
    assert_eq!(
        (ids(&page), &page["has_more"]),
        (vec![&*created[0], &*created[1]], &json!(true))
    );
    assert_eq!(page["url"], "/v1/customers");
    let page = list(json!({"limit": 9, "starting_after": created[1]})).await;
    assert_eq!((ids(&page).len(), &page["has_more"]), (3, &json!(false)));
    let page = list(json!({"limit": 2, "ending_before": created[4]})).await;
    assert_eq!(
        (ids(&page), &page["has_more"]),
        (vec![&*created[2], &*created[3]], &json!(true))
    );
    assert_eq!(
        ids(&list(json!({"email": "3@example.com"})).await),
        [&created[1]]
    );
    let params = json!({"starting_after": "cus_unknown"});
    let refused = api.refused(Method::Get, "/v1/customers", params).await;
    assert_eq!(refused, (404, "resource_missing".to_owned()));

    let mut stream = customers::list().limit(2).stream(&api.client);
    let mut streamed = Vec::new();
    while let Some(customer) = stream.try_next().await.unwrap() {
        streamed.push(customer.id.to_string());
    }
    assert_eq!(streamed, created);
}

#[tokio::test]
async fn a_search_finds_what_it_says() {
    let api = Api::start().await;
    let created = customers_of(&api, 5).await;
    let mut found = customers::search("metadata['is']:'even'")
        .limit(2)
        .stream(&api.client);
    let mut ids = Vec::new();
    while let Some(customer) = found.try_next().await.unwrap() {
        ids.push(customer.id.to_string());
    }
    assert_eq!(ids, [0, 2, 4].map(|at| created[at].clone()));
    let searches = api
        .mock
        .requests()
        .into_iter()
        .filter(|it| it.path.ends_with("search"));
    assert_eq!(searches.count(), 2);
}

#[tokio::test]
async fn pages_of_version_2_lead_on_by_url() {
    let api = Api::start().await;
    for name in ["one", "two", "three"] {
        api.post("/v2/core/accounts", json!({"display_name": name}))
            .await;
    }
    let mut stream = stripe::v2::core::accounts::list()
        .limit(2)
        .stream(&api.client);
    let mut names = Vec::new();
    while let Some(account) = stream.try_next().await.unwrap() {
        names.push(account.display_name.unwrap());
    }
    assert_eq!(names, ["three", "two", "one"]);
    let lists = api
        .mock
        .requests()
        .into_iter()
        .filter(|it| it.method == "GET");
    assert_eq!(lists.count(), 2);
}

#[tokio::test]
async fn a_mock_that_forgets_has_pages_too() {
    let mock = stripe_mock::Mock::start().await.unwrap();
    let client = mock.client().unwrap();
    let mut stream = customers::list()
        .email("jenny@example.com")
        .limit(2)
        .stream(&client);
    let mut ids = Vec::new();
    while let Some(customer) = stream.try_next().await.unwrap() {
        assert_eq!(customer.email.as_deref(), Some("jenny@example.com"));
        ids.push(customer.id);
    }
    ids.dedup();
    assert_eq!(ids.len(), 3);
    assert_eq!(mock.requests().len(), 2);
}
