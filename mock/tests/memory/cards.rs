//! The life of cards and tokens, as Stripe's documentation of its products tells it.
#![expect(deprecated, reason = "the older paths lead to the same cards")]

use serde_json::json;
use stripe::customers::payment_sources::create::source;
use stripe::{
    Card, Client, Customer, ErrorKind, MaybeDeleted, Method, PaymentSource, Value, customers,
    tokens,
};

use crate::api::Api;

fn card(source: PaymentSource) -> Card {
    match source {
        PaymentSource::Card(card) => stripe::Part::into_inner(card),
        other => panic!("{other:?}"),
    }
}

async fn default_source(client: &Client, customer: &Customer) -> Option<String> {
    let customer = customers::retrieve(&customer.id)
        .send(client)
        .await
        .unwrap();
    let MaybeDeleted::Present(customer) = customer else {
        panic!("the customer is there");
    };
    customer
        .default_source
        .map(|source| source.id().to_string())
}

#[tokio::test]
async fn a_token_becomes_a_card_of_a_customer_once() {
    let Api { client, .. } = &Api::start().await;
    let details = tokens::create::Card::new("4242424242424242", "5", "2026")
        .cvc("314")
        .name("Jenny Rosen");
    let token = tokens::create().card(details).send(client).await.unwrap();
    assert!(token.id.as_str().starts_with("tok_"));
    assert!(!token.used);
    let in_token = token.card.unwrap();
    assert_eq!((&*in_token.brand, &*in_token.last4), ("Visa", "4242"));
    assert_eq!((in_token.exp_month, in_token.exp_year), (5, 2026));
    assert_eq!(in_token.cvc_check.as_deref(), Some("unchecked"));

    let customer = customers::create()
        .email("jenny@example.com")
        .send(client)
        .await
        .unwrap();
    assert_eq!(default_source(client, &customer).await, None);
    let attached = customers::payment_sources::create(&customer.id, token.id.as_str())
        .metadata([("order", "6735")])
        .send(client)
        .await
        .unwrap();
    let attached = card(attached);
    assert_eq!(attached.id, in_token.id);
    assert_eq!(
        attached.customer.as_ref().unwrap().id(),
        customer.id.as_str()
    );
    assert_eq!(attached.name.as_deref(), Some("Jenny Rosen"));
    assert_eq!(
        attached.metadata.unwrap().get("order").map(String::as_str),
        Some("6735")
    );
    assert_eq!(
        default_source(client, &customer).await.unwrap(),
        attached.id.as_str()
    );

    assert!(tokens::retrieve(&token.id).send(client).await.unwrap().used);
    let again = customers::payment_sources::create(&customer.id, token.id.as_str());
    let error = again.send(client).await.unwrap_err();
    assert_eq!(error.code(), Some("token_already_used"));
    assert_eq!((error.status(), error.param()), (Some(400), Some("source")));
    let unknown = customers::payment_sources::create(&customer.id, "tok_unknown");
    let error = unknown.send(client).await.unwrap_err();
    assert_eq!(error.code(), Some("resource_missing"));
    assert_eq!(error.message(), "No such token: 'tok_unknown'");
}

#[tokio::test]
async fn a_card_is_attached_listed_changed_and_deleted_at_both_paths() {
    let Api { client, .. } = &Api::start().await;
    let customer = customers::create().send(client).await.unwrap();
    let details = source::Card::new("5555555555554444", 8, 2027).cvc("314");
    let first = customers::payment_sources::create(&customer.id, details)
        .send(client)
        .await
        .unwrap();
    let first = card(first);
    assert_eq!((&*first.brand, &*first.last4), ("MasterCard", "4444"));
    let second = customers::cards::create(&customer.id, "tok_visa_debit")
        .send(client)
        .await
        .unwrap();
    let second = card(second);
    assert_eq!((&*second.funding, &*second.last4), ("debit", "5556"));
    // The first stays the default.
    assert_eq!(
        default_source(client, &customer).await.unwrap(),
        first.id.as_str()
    );

    let listed = customers::cards::list(&customer.id)
        .send(client)
        .await
        .unwrap();
    let listed: Vec<_> = listed.data.iter().map(|card| card.id.clone()).collect();
    assert_eq!(listed, [second.id.clone(), first.id.clone()]);
    let mut stream = customers::payment_sources::list(&customer.id)
        .limit(1)
        .stream(client);
    let mut streamed = 0;
    while stream.try_next().await.unwrap().is_some() {
        streamed += 1;
    }
    assert_eq!(streamed, 2);

    let retrieved = customers::cards::retrieve(&customer.id, &first.id)
        .send(client)
        .await
        .unwrap();
    assert_eq!(retrieved.last4, "4444");
    customers::cards::update(&customer.id, &first.id)
        .name("Jenny Rosen")
        .exp_month("12")
        .metadata([("a", "1"), ("b", "2")])
        .send(client)
        .await
        .unwrap();
    customers::payment_sources::update(&customer.id, &first.id)
        .metadata([("a", ""), ("c", "3")])
        .send(client)
        .await
        .unwrap();
    let changed = customers::payment_sources::retrieve(&customer.id, &first.id);
    let changed = card(changed.send(client).await.unwrap());
    assert_eq!(
        (changed.name.as_deref(), changed.exp_month),
        (Some("Jenny Rosen"), 12)
    );
    let metadata: Vec<_> = changed.metadata.as_ref().unwrap().iter().collect();
    assert_eq!(format!("{metadata:?}"), r#"[("b", "2"), ("c", "3")]"#);

    let deleted = customers::cards::delete(&customer.id, &first.id)
        .send(client)
        .await
        .unwrap();
    assert!(matches!(deleted, MaybeDeleted::Deleted(_)), "{deleted:?}");
    // The card that was added last is the default now.
    assert_eq!(
        default_source(client, &customer).await.unwrap(),
        second.id.as_str()
    );
    let gone = customers::payment_sources::retrieve(&customer.id, &first.id);
    let error = gone.send(client).await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Some(404), Some("resource_missing"))
    );
    customers::payment_sources::delete(&customer.id, &second.id)
        .send(client)
        .await
        .unwrap();
    assert_eq!(default_source(client, &customer).await, None);
}

#[tokio::test]
async fn the_default_is_one_of_the_customers_own() {
    let Api { client, .. } = &Api::start().await;
    let jenny = customers::create()
        .source("tok_visa")
        .send(client)
        .await
        .unwrap();
    let first = jenny.default_source.as_ref().unwrap().id().to_string();
    let other = customers::create()
        .source("tok_amex")
        .send(client)
        .await
        .unwrap();
    let second = customers::cards::create(&jenny.id, "tok_discover")
        .send(client)
        .await
        .unwrap();
    let second = card(second);
    let changed = customers::update(&jenny.id).default_source(second.id.as_str());
    let changed = changed.send(client).await.unwrap();
    assert_eq!(changed.default_source.unwrap().id(), second.id.as_str());
    let foreign = other.default_source.unwrap();
    let refused = customers::update(&jenny.id).default_source(foreign.id().as_str());
    let error = refused.send(client).await.unwrap_err();
    assert_eq!(
        (error.code(), error.param()),
        (Some("resource_missing"), Some("default_source"))
    );

    // A new source with the customer takes the place of the default.
    let replaced = customers::update(&jenny.id)
        .source("tok_jcb")
        .send(client)
        .await
        .unwrap();
    assert_ne!(replaced.default_source.unwrap().id(), second.id.as_str());
    let left = customers::cards::list(&jenny.id)
        .send(client)
        .await
        .unwrap();
    let brands: Vec<_> = left.data.iter().map(|card| &*card.brand).collect();
    assert_eq!(brands, ["JCB", "Visa"]);
    assert_eq!(left.data[1].id, first.as_str());

    let expanded = customers::retrieve(&jenny.id)
        .param("expand", Value::list(["sources"]))
        .send(client)
        .await;
    let Ok(MaybeDeleted::Present(expanded)) = expanded else {
        panic!("{expanded:?}");
    };
    let sources = expanded.sources.unwrap();
    assert_eq!(sources.data.len(), 2);
    assert_eq!(sources.url, format!("/v1/customers/{}/sources", jenny.id));
}

#[tokio::test]
async fn cards_are_checked_and_declined() {
    let api = Api::start().await;
    let customer = customers::create().send(&api.client).await.unwrap();
    let attach = async |number: &str, month: i64, cvc: &str| {
        let details = source::Card::new(number, month, 2030).cvc(cvc);
        let attach = customers::payment_sources::create(&customer.id, details);
        let error = attach.send(&api.client).await.unwrap_err();
        assert_eq!((error.status(), error.kind()), (Some(402), ErrorKind::Card));
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        (text(error.code()), text(error.decline_code()))
    };
    let pair = |code: &str, decline_code: &str| (code.to_owned(), decline_code.to_owned());
    assert_eq!(
        attach("4242424242424241", 1, "123").await,
        pair("incorrect_number", "")
    );
    assert_eq!(
        attach("4242424242424242", 13, "123").await,
        pair("invalid_expiry_month", "")
    );
    assert_eq!(
        attach("4242424242424242", 1, "1").await,
        pair("invalid_cvc", "")
    );
    let declined = attach("4000000000009995", 1, "123").await;
    assert_eq!(declined, pair("card_declined", "insufficient_funds"));
    // A token can be made of a card that is declined later.
    let token = tokens::create().card(tokens::create::Card::new("4000000000000002", "5", "2026"));
    let token = token.send(&api.client).await.unwrap();
    let error = customers::payment_sources::create(&customer.id, token.id.as_str());
    let error = error.send(&api.client).await.unwrap_err();
    assert_eq!(error.decline_code(), Some("generic_decline"));
    let none = customers::cards::list(&customer.id)
        .send(&api.client)
        .await
        .unwrap();
    assert!(none.data.is_empty());
}

#[tokio::test]
async fn a_charge_takes_a_token_or_the_default_of_its_customer() {
    let api = Api::start().await;
    let token = api
        .post(
            "/v1/tokens",
            json!({"card": {"number": "4242424242424242", "exp_month": "5", "exp_year": "2026"}}),
        )
        .await;
    let params = json!({"amount": 1900, "currency": "EUR", "source": token["id"]});
    let charge = api.post("/v1/charges", params.clone()).await;
    assert_eq!(
        (&charge["amount"], &charge["currency"]),
        (&json!(1900), &json!("eur"))
    );
    assert_eq!(charge["source"]["id"], token["card"]["id"]);
    let refused = api.refused(Method::Post, "/v1/charges", params).await;
    assert_eq!(refused, (400, "token_already_used".to_owned()));

    let customer = api
        .post("/v1/customers", json!({"source": "tok_mastercard"}))
        .await;
    let params = json!({"amount": 1, "currency": "eur", "customer": customer["id"]});
    let charge = api.post("/v1/charges", params).await;
    assert_eq!(charge["source"]["id"], customer["default_source"]);
    let params = json!({"amount": 1, "currency": "eur", "source": "tok_chargeCustomerFail"});
    let refused = api.refused(Method::Post, "/v1/charges", params).await;
    assert_eq!(refused, (402, "card_declined".to_owned()));
}
